import { lazy, Suspense, type JSX } from 'react';
import { MapView } from './MapView.js';
import { PeopleView } from './PeopleView.js';
import { PathView } from './path/PathView.js';
import { TimelineView } from './timeline/TimelineView.js';
import type { ViewProps } from './viewProps.js';

const TableView = lazy(() => import('./table/TableView.js'));
const StatisticsView = lazy(() => import('./statistics/StatisticsView.js'));

/** The view that the recipe names; those without a drawing come in files of their own when they are first asked for. */
export function ViewOf(props: ViewProps): JSX.Element {
  return <Suspense fallback={<p className="loading">Opening the view…</p>}>{view(props)}</Suspense>;
}

function view(props: ViewProps): JSX.Element {
  switch (props.recipe.view) {
    case 'map':
      return <MapView {...props} />;
    case 'people':
      return <PeopleView {...props} />;
    case 'timeline':
      return <TimelineView {...props} />;
    case 'path':
      return <PathView {...props} />;
    case 'table':
      return <TableView {...props} />;
    case 'statistics':
      return <StatisticsView {...props} />;
  }
}
