import { useEffect, useSyncExternalStore } from 'react';
import { applyTheme, themes, type Theme, type ThemeChoice } from '../canvas/theme.js';

const darkness = matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  darkness.addEventListener('change', listener);
  return () => darkness.removeEventListener('change', listener);
}

/** The theme that a choice means now, made the page's. */
export function useTheme(choice: ThemeChoice): Theme {
  const dark = useSyncExternalStore(subscribe, () => darkness.matches);
  const theme = themes[choice === 'auto' ? (dark ? 'dark' : 'light') : choice];
  useEffect(() => applyTheme(theme), [theme]);
  return theme;
}
