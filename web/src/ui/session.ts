import { useSyncExternalStore } from 'react';
import { chosenTheme, type ThemeChoice } from '../canvas/theme.js';
import { decode, encode } from '../recipe/codec.js';
import { isPacked, packed, unpacked } from '../recipe/longAddress.js';
import type { Recipe } from '../recipe/recipe.js';
import { reduce, type Step } from '../recipe/reduce.js';

/** What the page shows, and what only this person sees of it: the latter is not undone. */
export interface Session {
  readonly recipe: Recipe;
  /** The id of the node whose details are open. */
  readonly selected: string | null;
  readonly theme: ThemeChoice;
  /** One sentence to people: read out. */
  readonly notice: string;
  /** Whether nothing else on the page shows it, so that it is to be seen as well. */
  readonly isNoticeSeen: boolean;
}

let session: Session = { ...shownBy(''), theme: chosenTheme(), notice: '', isNoticeSeen: false };
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

/** Shows what the address says. */
export function begin(): Promise<void> {
  return open(location.search.slice(1));
}

/** Does one step: one entry in the browser's history, undone by going back. */
export function take(step: Step, notice = ''): void {
  const recipe = reduce(session.recipe, step);
  if (recipe === session.recipe) return;
  change({ recipe, notice, isNoticeSeen: false });
  keep('pushState');
}

/** Opens the details of a node, or closes them. The address follows without a step of its own. */
export function select(selected: string | null): void {
  if (selected === session.selected) return;
  change({ selected });
  keep('replaceState');
}

/** Says one sentence to people who listen. */
export function announce(notice: string): void {
  change({ notice, isNoticeSeen: false });
}

/** Says one sentence to everybody: what they asked for did not happen, and nothing else shows why. */
export function warn(notice: string): void {
  change({ notice, isNoticeSeen: true });
}

export function setTheme(theme: ThemeChoice): void {
  change({ theme });
}

/** The path and query of what is shown, good on any copy of this page. */
export function addressOf(shown: Pick<Session, 'recipe' | 'selected'>): string {
  const query = queryOf(shown);
  return query ? `/?${query}` : '/';
}

function queryOf({ recipe, selected }: Pick<Session, 'recipe' | 'selected'>): string {
  return [encode(recipe), selected ? `sel=${encodeURIComponent(selected)}` : ''].filter(Boolean).join('&');
}

/** The address follows what is shown; a long one is packed a moment later. An entry of the history knows its query. */
function keep(how: 'pushState' | 'replaceState'): void {
  const query = queryOf(session);
  if (query === (history.state as Entry)?.query) return;
  const place = placeInHistory() + (how === 'pushState' ? 1 : 0);
  history[how]({ query, place } satisfies Entry, '', query ? `/?${query}` : '/');
  void packed(query).then((short) => {
    if (short !== query && (history.state as Entry)?.query === query)
      history.replaceState({ query, place } satisfies Entry, '', `/?${short}`);
  });
}

/** An entry of the history: its query, and how many of ours come before it. */
type Entry = { readonly query: string; readonly place?: number } | null;

/** Takes back the last step; what was before this page stays where it is. */
export function undo(): void {
  if (placeInHistory() > 0) history.back();
}

function placeInHistory(): number {
  return (history.state as Entry)?.place ?? 0;
}

function shownBy(query: string): Pick<Session, 'recipe' | 'selected'> {
  return { recipe: decode(query).recipe, selected: new URLSearchParams(query).get('sel') };
}

async function open(query: string): Promise<void> {
  const whole = isPacked(query) ? await unpacked(query) : query;
  const unknown = decode(whole).unknown.filter((name) => name !== 'sel');
  change({
    ...shownBy(whole),
    notice: unknown.length
      ? `Passed over in the address, because it means nothing here: ${unknown.join(', ')}.`
      : '',
    isNoticeSeen: unknown.length > 0,
  });
  const entry = { query: queryOf(session), place: placeInHistory() } satisfies Entry;
  history.replaceState(entry, '', location.href);
}

function change(part: Partial<Session>): void {
  session = { ...session, ...part };
  for (const listener of listeners) listener();
}

addEventListener('popstate', ({ state }: PopStateEvent) => {
  const query = (state as Entry)?.query;
  if (query === undefined) void begin();
  else change({ ...shownBy(query), notice: 'One step back or forward.', isNoticeSeen: false });
});
