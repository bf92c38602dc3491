import { useCombobox } from 'downshift';
import { useEffect, useState, type JSX } from 'react';
import { suggestionsQuestion, type Suggestion, type SuggestionsAnswer } from '../ask/suggestions.js';
import { useAnswer } from '../ask/useAnswer.js';
import { focusPicture } from '../canvas/keptFocus.js';
import { pieces } from '../model/highlight.js';
import type { Kind } from '../recipe/recipe.js';
import { select, take } from './session.js';
import { useEarlyEnter } from './useEarlyEnter.js';
import { useSettled } from './useSettled.js';

const kinds: readonly [Kind, string][] = [
  ['Author', 'People'],
  ['Paper', 'Papers'],
  ['Category', 'Categories'],
  ['Repository', 'Code'],
  ['Venue', 'Venues'],
  ['List', 'Lists'],
];

/** Finds anything by its words; what is picked becomes the middle of the map. */
export function Search(): JSX.Element {
  const [text, setText] = useState('');
  const settled = useSettled(text.trim());
  const { data, current, error } = useAnswer<SuggestionsAnswer>(
    settled ? suggestionsQuestion(settled) : null,
  );
  const found = settled ? (data?.suggest ?? []) : [];
  const groups = kinds
    .map(([kind, name]) => ({ name, hits: found.filter(({ node }) => node.__typename === kind) }))
    .filter(({ hits }) => hits.length > 0);
  const items = groups.flatMap(({ hits }) => hits);

  const pick = (suggestion: Suggestion): void => {
    const { id, __typename: kind } = suggestion.node;
    take({ do: 'seed', id, kind }, `${nameOf(suggestion)} and what belongs to it.`);
    select(id);
    setText('');
    focusPicture();
  };
  const isKnown = current && error === null && settled === text.trim();
  const onKeyDown = useEarlyEnter(text.trim(), isKnown ? items : null, pick);
  const { isOpen, getInputProps, getMenuProps, getItemProps, highlightedIndex, reset } =
    useCombobox<Suggestion>({
      items,
      defaultHighlightedIndex: 0,
      inputValue: text,
      selectedItem: null,
      itemToString: (item) => (item ? nameOf(item) : ''),
      onSelectedItemChange: ({ selectedItem }) => {
        if (!selectedItem) return;
        pick(selectedItem);
        reset();
      },
    });

  useEffect(() => {
    const slash = (event: KeyboardEvent): void => {
      const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      document.querySelector<HTMLElement>('.search input')?.focus();
    };
    addEventListener('keydown', slash);
    return () => removeEventListener('keydown', slash);
  }, []);

  const open = isOpen && settled !== '';
  const said = `${items.length} suggestion${items.length === 1 ? '' : 's'}`;
  return (
    <div className="search">
      <input
        {...getInputProps({
          'aria-label': 'Search papers, people, code and topics',
          // At once, not after downshift's own state: fast typing would lose characters.
          onChange: ({ currentTarget }) => setText(currentTarget.value),
          onKeyDown,
        })}
        type="search"
        placeholder="Papers, people, code … ( / )"
        autoComplete="off"
        spellCheck={false}
      />
      <p className="unseen" role="status">
        {open && current && items.length > 0 && said}
      </p>
      <div
        {...getMenuProps({ 'aria-label': 'Suggestions' })}
        className={open ? 'suggestions' : 'suggestions closed'}
      >
        {open &&
          groups.map(({ name, hits }) => (
            <div key={name} role="group" aria-label={name}>
              <p className="group" aria-hidden="true">
                {name}
              </p>
              {hits.map((hit) => {
                const index = items.indexOf(hit);
                return (
                  <div
                    key={hit.node.id}
                    {...getItemProps({ item: hit, index })}
                    className={index === highlightedIndex ? 'suggestion highlighted' : 'suggestion'}
                  >
                    <span className="name">
                      {pieces(hit.highlights[0] ?? nameOf(hit)).map((piece, place) =>
                        piece.found ? <em key={place}>{piece.text}</em> : piece.text,
                      )}
                    </span>
                    <span className="soft">{besides(hit)}</span>
                  </div>
                );
              })}
            </div>
          ))}
        {open && error !== null && <p className="nothing">{error}</p>}
        {open && error === null && current && items.length === 0 && (
          <p className="nothing">Nothing is called “{settled}”. Fewer or other words may find it.</p>
        )}
      </div>
    </div>
  );
}

function nameOf({ node }: Suggestion): string {
  if (node.path) return node.path.join(' › ');
  return node.owner ? `${node.owner}/${node.name}` : (node.name ?? node.title ?? '');
}

function besides({ node: { paperCount, date } }: Suggestion): string {
  if (paperCount === undefined) return date ?? '';
  return `${paperCount.toLocaleString('en')} paper${paperCount === 1 ? '' : 's'}`;
}
