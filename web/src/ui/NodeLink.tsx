import type { JSX, ReactNode } from 'react';
import { addressOf, select, useSession } from './session.js';

/** Leads to the details of a node; its address can be copied. */
export function NodeLink({ id, children }: { id: string; children: ReactNode }): JSX.Element {
  const { recipe } = useSession();
  return (
    <a
      href={addressOf({ recipe, selected: id })}
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
