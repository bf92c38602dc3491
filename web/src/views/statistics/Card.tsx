import { useRef, useState, type JSX } from 'react';
import { playgroundAddress } from '../../ask/playgroundAddress.js';
import type { Question } from '../../ask/question.js';
import { saveDrawing } from '../../canvas/saveDrawing.js';
import type { Theme } from '../../canvas/theme.js';
import { useSize } from '../../ui/useSize.js';
import type { Bar } from './bar.js';
import { Bars } from './Bars.js';
import { Columns } from './Columns.js';

interface CardProps {
  /** What the numbers are of: `Papers per month`. */
  readonly subject: string;
  /** What they say, in one sentence; null while they are not known. */
  readonly sentence: string | null;
  readonly bars: readonly Bar[];
  readonly shape: 'bars' | 'columns';
  /** What a bar counts: the head of its column in the table. */
  readonly counts: string;
  readonly note?: string;
  readonly question: Question;
  readonly error: string | null;
  readonly retry: () => void;
  readonly theme: Theme;
}

/** One thing about the papers in view: a sentence, its bars or its table, and the question that gave them. */
export function Card(props: CardProps): JSX.Element {
  const { subject, sentence, bars, shape, note, question, error, retry, theme } = props;
  const [asTable, setAsTable] = useState(false);
  const [ref, { width }] = useSize<HTMLDivElement>();
  const card = useRef<HTMLElement>(null);
  const Chart = shape === 'bars' ? Bars : Columns;
  const save = (): void => {
    const drawing = card.current?.querySelector<SVGSVGElement>('.chart > svg');
    if (drawing) void saveDrawing(drawing, subject.toLowerCase().replaceAll(/\W+/g, '-'), 'svg');
  };

  return (
    <article ref={card} className="card" aria-label={subject} aria-busy={sentence === null && error === null}>
      <p className="kind">{subject}</p>
      <h2>{sentence ?? (error === null ? 'Counting…' : 'Not counted')}</h2>
      {error !== null && (
        <div className="card-failure" role="alert">
          <p>{error}</p>
          <button type="button" onClick={retry}>
            Try again
          </button>
        </div>
      )}
      <div className="chart" ref={ref}>
        {sentence === null && error === null && <div className="chart-waiting" />}
        {sentence !== null && !asTable && width > 0 && bars.length > 0 && (
          <Chart bars={bars} width={width} theme={theme} name={`${subject}. ${sentence}.`} />
        )}
        {sentence !== null && asTable && <Numbers {...props} />}
      </div>
      {note && <p className="soft">{note}</p>}
      <p className="card-actions">
        <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          As table
        </button>
        <button type="button" disabled={asTable || bars.length === 0} onClick={save}>
          SVG
        </button>
        <a href={playgroundAddress(question)} aria-label={`Query of ${subject}`}>
          Query
        </a>
      </p>
    </article>
  );
}

function Numbers({ subject, bars, counts }: CardProps): JSX.Element {
  const withFilled = bars.some(({ filled }) => filled !== undefined);
  return (
    // It scrolls, so it must be reached by the keyboard.
    <div className="numbers" tabIndex={0} role="group" aria-label={`${subject} as a table`}>
      <table>
        <caption>{subject}</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">{counts}</th>
            {withFilled && <th scope="col">With code</th>}
          </tr>
        </thead>
        <tbody>
          {bars.map(({ key, name, count, filled }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{count.toLocaleString('en')}</td>
              {withFilled && <td>{filled?.toLocaleString('en')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
