import type { JSX } from 'react';
import { MapView } from './MapView.js';
import { PeopleView } from './PeopleView.js';
import type { ViewProps } from './viewProps.js';

/** The view that the recipe names. */
export function ViewOf(props: ViewProps): JSX.Element {
  switch (props.recipe.view) {
    case 'people':
      return <PeopleView {...props} />;
    case 'map':
    case 'timeline':
    case 'path':
    case 'table':
    case 'statistics':
      return <MapView {...props} />;
  }
}
