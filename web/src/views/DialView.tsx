import type { JSX } from 'react';
import { BundleDial } from './BundleDial.js';
import { PaperDial } from './PaperDial.js';
import type { ViewProps } from './viewProps.js';

/** The dial: of papers while each has a place on it, else of bundles of them. */
export function DialView(props: ViewProps): JSX.Element {
  const { totalCount, nodes, facets } = props.papers.papersConnection;
  // Papers of one year and one group are not parted further: the first of them are shown.
  const divisible = facets.years.length > 1 || facets.venues.length > 1 || facets.categories.length > 1;
  return totalCount > nodes.length && divisible ? <BundleDial {...props} /> : <PaperDial {...props} />;
}
