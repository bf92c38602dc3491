import type { JSX } from 'react';
import type { Question } from '../ask/question.js';
import type { View } from '../recipe/recipe.js';
import { Actions } from './Actions.js';
import { Link } from './Link.js';
import { Search } from './Search.js';
import { useSession } from './session.js';

const tabs: readonly [View, string][] = [
  ['map', 'Map'],
  ['timeline', 'Timeline'],
  ['people', 'People'],
  ['path', 'Path'],
  ['table', 'Table'],
  ['statistics', 'Statistics'],
];

export function Header({ question }: { question: Question }): JSX.Element {
  const { recipe } = useSession();
  return (
    <header className="header">
      <h1>
        <a href="/">Lithograph</a>
      </h1>
      <Search />
      <nav aria-label="Views">
        {tabs.map(([view, name]) => (
          <Link
            key={view}
            step={{ do: 'view', view }}
            aria-current={view === recipe.view ? 'page' : undefined}
          >
            {name}
          </Link>
        ))}
      </nav>
      <Actions question={question} />
    </header>
  );
}
