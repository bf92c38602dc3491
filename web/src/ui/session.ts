import { useSyncExternalStore } from 'react';
import { chosenTheme, type ThemeChoice } from '../canvas/theme.js';
import { decode, encode } from '../recipe/codec.js';
import type { Recipe } from '../recipe/recipe.js';
import { reduce, type Step } from '../recipe/reduce.js';

/** What the page shows, and what only this person sees of it: the latter is not undone. */
export interface Session {
  readonly recipe: Recipe;
  /** The id of the node whose details are open. */
  readonly selected: string | null;
  readonly theme: ThemeChoice;
  /** One sentence to people: read out, and shown where it asks for something. */
  readonly notice: string;
}

const opened = decode(location.search);

let session: Session = {
  recipe: opened.recipe,
  selected: new URLSearchParams(location.search).get('sel'),
  theme: chosenTheme(),
  notice: sayUnknown(opened.unknown),
};
const listeners = new Set<() => void>();

export function useSession(): Session {
  return useSyncExternalStore(subscribe, current);
}

export function current(): Session {
  return session;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Does one step: one entry in the browser's history, undone by going back. */
export function take(step: Step, notice = ''): void {
  const recipe = reduce(session.recipe, step);
  if (recipe === session.recipe) return;
  change({ recipe, notice });
  const address = addressOf(session);
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
}

/** Opens the details of a node, or closes them. The address follows without a step of its own. */
export function select(selected: string | null): void {
  if (selected === session.selected) return;
  change({ selected });
  history.replaceState(history.state, '', addressOf(session));
}

/** Says one sentence to people. */
export function announce(notice: string): void {
  change({ notice });
}

export function setTheme(theme: ThemeChoice): void {
  change({ theme });
}

/** The path and query of what is shown, good on any copy of this page. */
export function addressOf({ recipe, selected }: Pick<Session, 'recipe' | 'selected'>): string {
  const parameters = [encode(recipe), selected ? `sel=${encodeURIComponent(selected)}` : ''];
  const query = parameters.filter(Boolean).join('&');
  return query ? `/?${query}` : '/';
}

function change(part: Partial<Session>): void {
  session = { ...session, ...part };
  for (const listener of listeners) listener();
}

function sayUnknown(unknown: readonly string[]): string {
  const names = unknown.filter((name) => name !== 'sel');
  return names.length
    ? `Passed over in the address, because it means nothing here: ${names.join(', ')}.`
    : '';
}

addEventListener('popstate', () => {
  const { recipe } = decode(location.search);
  change({
    recipe,
    selected: new URLSearchParams(location.search).get('sel'),
    notice: 'One step back or forward.',
  });
});
