import type { JSX } from 'react';
import { papersQuestion, type PapersAnswer } from '../ask/papers.js';
import { useAnswer } from '../ask/useAnswer.js';
import { noFilters } from '../recipe/recipe.js';
import { ViewOf } from '../views/ViewOf.js';
import { Crumbs } from './Crumbs.js';
import { DetailsPanel } from './DetailsPanel.js';
import { Facets } from './Facets.js';
import { Failure } from './Failure.js';
import { Header } from './Header.js';
import { useSession } from './session.js';
import { useTheme } from './useTheme.js';
import { useUndoKeys } from './useUndoKeys.js';

/** Everything, as a question without filters. */
const everything = papersQuestion(noFilters);

export function App(): JSX.Element {
  const { recipe, selected, theme: choice, notice, isNoticeSeen } = useSession();
  useUndoKeys();
  const theme = useTheme(choice);
  const whole = useAnswer<PapersAnswer>(everything);
  const question = papersQuestion(recipe.filters);
  const papers = useAnswer<PapersAnswer>(question);
  const error = papers.error ?? whole.error;
  const retry = (): void => {
    for (const answer of [whole, papers]) if (answer.error !== null) answer.retry();
  };

  return (
    <div className="page">
      <Header question={question} />
      <div className={selected ? 'work with-details' : 'work'}>
        <Facets whole={whole.data} papers={papers.data} theme={theme} />
        <main className="stage" aria-busy={!papers.current}>
          <Crumbs />
          {error !== null && <Failure message={error} retry={retry} />}
          {whole.data && papers.data && (
            <ViewOf
              whole={whole.data}
              papers={papers.data}
              theme={theme}
              recipe={recipe}
              selected={selected}
            />
          )}
          {!(whole.data && papers.data) && error === null && <p className="loading">Reading the graph…</p>}
        </main>
        {selected && <DetailsPanel selected={selected} filters={recipe.filters} />}
      </div>
      <p className={isNoticeSeen ? 'notice' : 'unseen'} role="status">
        {notice}
      </p>
    </div>
  );
}
