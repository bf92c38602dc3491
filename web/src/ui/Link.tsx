import type { AnchorHTMLAttributes, JSX } from 'react';
import { reduce, type Step } from '../recipe/reduce.js';
import { addressOf, current, take, useSession } from './session.js';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly step: Step;
  readonly notice?: string;
}

/** A step as a link: a click takes it, and its address can be copied or opened in another tab. */
export function Link({ step, notice, onClick, ...rest }: LinkProps): JSX.Element {
  const { recipe } = useSession();
  const href = addressOf({ recipe: reduce(recipe, step), selected: current().selected });
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.button)
          return;
        event.preventDefault();
        take(step, notice);
      }}
    />
  );
}
