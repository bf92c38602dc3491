import { useCombobox } from 'downshift';
import { useEffect, useRef, useState, type JSX } from 'react';
import { personSuggestionsQuestion, type PersonSuggestionsAnswer } from '../../ask/paths.js';
import { useAnswer } from '../../ask/useAnswer.js';
import { useEarlyEnter } from '../../ui/useEarlyEnter.js';
import { useSettled } from '../../ui/useSettled.js';

type Person = PersonSuggestionsAnswer['suggest'][number]['node'];

interface PersonFieldProps {
  readonly label: string;
  /** The name of who is chosen; empty while nobody is. */
  readonly name: string;
  readonly choose: (person: Person) => void;
  /** Whether this is what is to be filled in next: it takes the focus that nothing else has. */
  readonly next: boolean;
}

/** A field for one person, with suggestions. */
export function PersonField({ label, name, choose, next }: PersonFieldProps): JSX.Element {
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (next && document.activeElement === document.body) field.current!.querySelector('input')!.focus();
  }, [next]);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed?.trim() ?? '';
  const settled = useSettled(text);
  const { data, current, error } = useAnswer<PersonSuggestionsAnswer>(
    settled ? personSuggestionsQuestion(settled) : null,
  );
  const items = settled ? (data?.suggest.map(({ node }) => node) ?? []) : [];
  const pick = (person: Person): void => {
    setTyped(null);
    choose(person);
  };
  const onKeyDown = useEarlyEnter(text, current && error === null && settled === text ? items : null, pick);
  const { isOpen, highlightedIndex, getInputProps, getLabelProps, getMenuProps, getItemProps } =
    useCombobox<Person>({
      items,
      defaultHighlightedIndex: 0,
      selectedItem: null,
      inputValue: typed ?? name,
      itemToString: (item) => item?.name ?? '',
      onSelectedItemChange: ({ selectedItem }) => selectedItem && pick(selectedItem),
      onIsOpenChange: ({ isOpen: open }) => !open && setTyped(null),
    });
  const open = isOpen && settled !== '';
  return (
    <div className="person-field">
      <label {...getLabelProps()}>{label}</label>
      <div className="person-input" ref={field}>
        <input
          {...getInputProps({
            // At once, not after downshift's own state: fast typing would lose characters.
            onChange: ({ currentTarget }) => setTyped(currentTarget.value),
            onKeyDown,
          })}
          type="text"
          placeholder="Name of a person"
          autoComplete="off"
          spellCheck={false}
        />
        <div
          {...getMenuProps({ 'aria-label': `Suggestions: ${label}` })}
          className={open ? 'suggestions' : 'suggestions closed'}
        >
          {open &&
            items.map((item, index) => (
              <div
                key={item.id}
                {...getItemProps({ item, index })}
                className={index === highlightedIndex ? 'suggestion highlighted' : 'suggestion'}
              >
                <span className="name">{item.name}</span>
                <span className="soft">{item.paperCount.toLocaleString('en')}</span>
              </div>
            ))}
          {open && error !== null && <p className="nothing">{error}</p>}
          {open && error === null && current && items.length === 0 && (
            <p className="nothing">Nobody is called “{settled}”.</p>
          )}
        </div>
      </div>
    </div>
  );
}
