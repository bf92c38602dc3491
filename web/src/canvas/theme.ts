/** The colours of a theme, read by styles and drawings alike. */
export interface Theme {
  readonly name: 'light' | 'dark' | 'forced';
  readonly paper: string;
  readonly panel: string;
  readonly line: string;
  readonly ink: string;
  readonly soft: string;
  /** Links between nodes. */
  readonly edge: string;
  /** Around nodes; the same as `none` where all hues stand out by themselves. */
  readonly outline: string;
  /** Behind nodes that belong together, and its edge. */
  readonly ground: string;
  readonly shore: string;
  readonly bar: string;
  readonly accent: string;
  readonly tint: string;
  /** Of everything that has no hue of its own. */
  readonly neutral: string;
}

export const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: {
    name: 'light',
    paper: '#ffffff',
    panel: '#f6f8fa',
    line: '#d8dee4',
    ink: '#1f2328',
    soft: '#57606a',
    edge: '#818b98',
    outline: '#1f2328',
    ground: '#eef2f5',
    shore: '#cfd7de',
    bar: '#818b98',
    accent: '#0060b0',
    tint: '#e7f0f8',
    neutral: '#57606a',
  },
  dark: {
    name: 'dark',
    paper: '#0f1419',
    panel: '#161b22',
    line: '#2b323b',
    ink: '#e6edf3',
    soft: '#9aa4af',
    edge: '#8b949e',
    outline: 'none',
    ground: '#1a212a',
    shore: '#39424d',
    bar: '#6e7681',
    accent: '#6cb6ff',
    tint: '#1c2a3a',
    neutral: '#c9d1d9',
  },
};

/** Where the person's system chooses all colours: hues stay, since the outline around them stands out by itself. */
export const forcedTheme: Theme = {
  name: 'forced',
  paper: 'Canvas',
  panel: 'Canvas',
  line: 'CanvasText',
  ink: 'CanvasText',
  soft: 'CanvasText',
  edge: 'CanvasText',
  outline: 'CanvasText',
  ground: 'Canvas',
  shore: 'CanvasText',
  bar: 'CanvasText',
  accent: 'LinkText',
  tint: 'Canvas',
  neutral: 'CanvasText',
};

/** Of the first six categories, in the order of the list: told apart by people who see colours in any way. */
export const hues = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9'] as const;

/** Of all text in drawings, on the screen and in files. */
export const drawingFont = 'system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif';

export type ThemeChoice = 'auto' | 'light' | 'dark';

const key = 'lithograph-theme';

/** What the person chose on this machine. */
export function chosenTheme(): ThemeChoice {
  try {
    const stored = localStorage.getItem(key);
    return stored === 'light' || stored === 'dark' ? stored : 'auto';
  } catch {
    return 'auto';
  }
}

/** Remembers a choice, where the browser lets pages remember anything. */
export function chooseTheme(choice: ThemeChoice): void {
  try {
    if (choice === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
  } catch {
    // It holds until the page is closed.
  }
}

/** Makes a theme the one of the page. */
export function applyTheme(theme: Theme): void {
  const { style } = document.documentElement;
  for (const [name, value] of Object.entries(theme)) style.setProperty(`--${name}`, value as string);
  style.setProperty('color-scheme', theme.name === 'forced' ? 'light dark' : theme.name);
}
