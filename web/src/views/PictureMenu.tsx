import type { JSX } from 'react';
import { NodeMenu, type NodeMenuProps } from './NodeMenu.js';
import { StageMenu } from './StageMenu.js';

interface PictureMenuProps extends NodeMenuProps {
  readonly onTidy?: () => void;
}

/** The menu that was asked for: of a node, or of the picture where there is none. */
export function PictureMenu({ onTidy, ...props }: PictureMenuProps): JSX.Element {
  const { call, close } = props;
  return call.mark && call.mark.kind !== 'more' ? (
    <NodeMenu {...props} />
  ) : (
    <StageMenu {...{ call, close, onTidy }} />
  );
}
