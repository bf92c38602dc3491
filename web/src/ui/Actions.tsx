import { useState, type JSX } from 'react';
import { chooseTheme, type ThemeChoice } from '../canvas/theme.js';
import { playgroundAddress } from '../ask/playgroundAddress.js';
import type { Question } from '../ask/question.js';
import { ExportMenu } from './ExportMenu.js';
import { announce, setTheme, useSession, warn } from './session.js';

const inTurn: Readonly<Record<ThemeChoice, ThemeChoice>> = { auto: 'light', light: 'dark', dark: 'auto' };
const themeNames: Readonly<Record<ThemeChoice, string>> = {
  auto: '◐ Auto',
  light: '☀ Light',
  dark: '☾ Dark',
};

/** What can be done with the whole of what is shown. */
export function Actions({ question }: { question: Question }): JSX.Element {
  const { theme } = useSession();
  const [copied, setCopied] = useState(false);
  const share = (): void => {
    void navigator.clipboard.writeText(location.href).then(
      () => {
        setCopied(true);
        announce('The address of this picture is copied.');
        setTimeout(() => setCopied(false), 2000);
      },
      () => warn('The browser does not let the page copy. The address bar holds the address.'),
    );
  };
  return (
    <div className="actions">
      <button type="button" onClick={share}>
        {copied ? 'Copied' : 'Share'}
      </button>
      <ExportMenu />
      <a href={playgroundAddress(question)} title="The question behind this picture, in the Playground">
        Query
      </a>
      <button
        type="button"
        aria-label={`Theme: ${theme}`}
        onClick={() => {
          chooseTheme(inTurn[theme]);
          setTheme(inTurn[theme]);
        }}
      >
        {themeNames[theme]}
      </button>
    </div>
  );
}
