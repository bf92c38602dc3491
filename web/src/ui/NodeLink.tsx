import type { JSX, ReactNode } from 'react';
import { addressOf, select, useSession } from './session.js';

interface NodeLinkProps {
  readonly id: string;
  /** Whether it is the one whose details are open. */
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** Leads to the details of a node; its address can be copied. */
export function NodeLink({ id, current = false, children }: NodeLinkProps): JSX.Element {
  const { recipe } = useSession();
  return (
    <a
      href={addressOf({ recipe, selected: id })}
      aria-current={current || undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
        event.preventDefault();
        select(id);
      }}
    >
      {children}
    </a>
  );
}
