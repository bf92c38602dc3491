import type { JSX } from 'react';
import type { ViewProps } from '../viewProps.js';
import { CategoriesCard } from './CategoriesCard.js';
import { CodeCard } from './CodeCard.js';
import { DatesCard } from './DatesCard.js';
import { PeopleCard } from './PeopleCard.js';
import './statistics.css';
import { VenuesCard } from './VenuesCard.js';

/** The papers in view in numbers: each card asks for itself, so one that fails leaves the others. */
export default function StatisticsView(props: ViewProps): JSX.Element {
  return (
    <div className="view scrolling statistics">
      <DatesCard {...props} />
      <CategoriesCard {...props} />
      <VenuesCard {...props} />
      <PeopleCard {...props} />
      <CodeCard {...props} />
    </div>
  );
}
