import type { JSX } from 'react';
import type { ViewProps } from '../viewProps.js';
import { BundledTimeline } from './BundledTimeline.js';
import { PaperTimeline } from './PaperTimeline.js';

/** When the papers in view appeared, section by section: each a dot, or many of a year a circle. */
export function TimelineView(props: ViewProps): JSX.Element {
  return props.papers.papersConnection.pageInfo.hasNextPage ? (
    <BundledTimeline {...props} />
  ) : (
    <PaperTimeline {...props} />
  );
}
