import { useEffect, useSyncExternalStore } from 'react';
import { applyTheme, forcedTheme, themes, type Theme, type ThemeChoice } from '../canvas/theme.js';

const darkness = matchMedia('(prefers-color-scheme: dark)');
const force = matchMedia('(forced-colors: active)');

function subscribe(listener: () => void): () => void {
  for (const query of [darkness, force]) query.addEventListener('change', listener);
  return () => {
    for (const query of [darkness, force]) query.removeEventListener('change', listener);
  };
}

/** The theme that a choice means now, made the page's. What the system forces goes over every choice. */
export function useTheme(choice: ThemeChoice): Theme {
  const dark = useSyncExternalStore(subscribe, () => darkness.matches);
  const forced = useSyncExternalStore(subscribe, () => force.matches);
  const theme = forced ? forcedTheme : themes[choice === 'auto' ? (dark ? 'dark' : 'light') : choice];
  useEffect(() => applyTheme(theme), [theme]);
  return theme;
}
