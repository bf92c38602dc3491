import type { JSX } from 'react';
import type { MenuCall } from '../canvas/Stage.js';
import { Menu, type MenuItem } from '../ui/Menu.js';
import { savePicture } from '../ui/savePicture.js';

interface StageMenuProps {
  readonly call: MenuCall;
  readonly close: () => void;
  readonly onTidy?: (() => void) | undefined;
}

/** What can be done with a picture as a whole. */
export function StageMenu({ call, close, onTidy }: StageMenuProps): JSX.Element {
  const items: MenuItem[] = [
    { name: 'Fit', hint: 'F', act: call.fit },
    ...(onTidy ? [{ name: 'Tidy', hint: 'T', act: onTidy }] : []),
    { name: 'Save as SVG', act: () => savePicture('svg') },
    { name: 'Save as PNG', act: () => savePicture('png') },
  ];
  return <Menu name="Picture" items={items} at={call.at} close={close} />;
}
