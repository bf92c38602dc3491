import { Extensions, Field, type ClassType } from 'type-graphql';
import type { WalkMapping } from '../query/mapping.js';
import { mappedKind } from './registry.js';

interface WalkOptions {
  over: string;
  target: string;
  touches: number;
  description: string;
  /** Adds the arguments. */
  takes: ((prototype: object, field: string) => void)[];
}

/** A field that is answered by a walk of its own statement. */
export function Walked(
  type: () => unknown,
  walk: WalkMapping['walk'],
  { over, target, touches, description, takes }: WalkOptions,
): PropertyDecorator {
  return (prototype, key) => {
    const field = String(key);
    const mapping: WalkMapping = {
      is: 'walk',
      walk,
      over: () => mappedKind(over).mapping,
      target: () => mappedKind(target).mapping,
      touches,
    };
    Field(type as () => ClassType, { description })(prototype, field);
    Extensions({ graph: mapping })(prototype, field);
    for (const argument of takes) argument(prototype, field);
  };
}
