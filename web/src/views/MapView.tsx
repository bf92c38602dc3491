import type { JSX } from 'react';
import { DialView } from './DialView.js';
import { GraphView } from './GraphView.js';
import type { ViewProps } from './viewProps.js';

/** The dial at first sight; once something was picked, its neighbourhood. */
export function MapView(props: ViewProps): JSX.Element {
  return props.recipe.seeds.length ? <GraphView {...props} /> : <DialView {...props} />;
}
