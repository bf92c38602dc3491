import type { JSX } from 'react';
import { chooseTheme, type ThemeChoice } from '../canvas/theme.js';
import type { View } from '../recipe/recipe.js';
import { Link } from './Link.js';
import { setTheme, useSession } from './session.js';

const tabs: readonly [View, string][] = [['map', 'Map']];

const themesInTurn: Readonly<Record<ThemeChoice, ThemeChoice>> = {
  auto: 'light',
  light: 'dark',
  dark: 'auto',
};
const themeNames: Readonly<Record<ThemeChoice, string>> = {
  auto: '◐ Auto',
  light: '☀ Light',
  dark: '☾ Dark',
};

export function Header(): JSX.Element {
  const { recipe, theme } = useSession();
  return (
    <header className="header">
      <h1>
        <a href="/">Lithograph</a>
      </h1>
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
      <div className="actions">
        <a href="/playground">API</a>
        <button
          type="button"
          aria-label={`Theme: ${theme}`}
          onClick={() => {
            chooseTheme(themesInTurn[theme]);
            setTheme(themesInTurn[theme]);
          }}
        >
          {themeNames[theme]}
        </button>
      </div>
    </header>
  );
}
