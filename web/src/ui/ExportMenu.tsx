import { useEffect, useRef, type JSX } from 'react';
import './exportMenu.css';
import { graphExports, paperExports, webTools, type ExportLink } from '../model/exportLinks.js';
import type { View } from '../recipe/recipe.js';
import { savePicture } from './savePicture.js';
import { useSession } from './session.js';

/** Views with a drawing. */
const pictures: readonly View[] = ['map', 'timeline', 'people'];

/** The papers in view, and who wrote them, as files for other tools. */
export function ExportMenu(): JSX.Element {
  const { filters, view } = useSession().recipe;
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event): void => {
      const { current } = menu;
      if (!current?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        current.open = false;
        current.querySelector('summary')?.focus();
      } else if (!current.contains(event.target as Node)) current.open = false;
    };
    addEventListener('keydown', close);
    addEventListener('pointerdown', close);
    return () => {
      removeEventListener('keydown', close);
      removeEventListener('pointerdown', close);
    };
  }, []);
  const save = (format: 'svg' | 'png'): void => {
    menu.current!.open = false;
    savePicture(format);
  };
  const tools = webTools(filters, location.origin);
  return (
    <details className="export" ref={menu}>
      <summary>Export</summary>
      <div className="export-menu">
        {pictures.includes(view) && (
          <section className="picture">
            <h2>This picture</h2>
            <button type="button" onClick={() => save('svg')}>
              <strong>SVG</strong> <span className="soft">to print and to edit</span>
            </button>
            <button type="button" onClick={() => save('png')}>
              <strong>PNG</strong> <span className="soft">for slides, at twice its size</span>
            </button>
          </section>
        )}
        <Group title="Papers in view" links={paperExports(filters)} />
        <Group title="Who wrote with whom" links={graphExports(filters, 'coauthorship')} />
        <Group title="Papers and their authors" links={graphExports(filters, 'bipartite')} />
        {tools.length > 0 && <Group title="On the web" links={tools} outside />}
      </div>
    </details>
  );
}

interface GroupProps {
  readonly title: string;
  readonly links: readonly ExportLink[];
  readonly outside?: boolean;
}

function Group({ title, links, outside = false }: GroupProps): JSX.Element {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {links.map(({ name, use, href }) => (
          <li key={name}>
            <a href={href} {...(outside ? { target: '_blank', rel: 'noreferrer' } : { download: '' })}>
              <strong>{name}</strong> <span className="soft">{use}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
