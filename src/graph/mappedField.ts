import { Extensions, Field } from 'type-graphql';
import type { FieldMapping } from '../query/mapping.js';
import { draftOf } from './registry.js';

/** A field with its place in the graph. */
export function mappedField(
  prototype: object,
  field: string,
  type: () => unknown,
  mapping: FieldMapping,
  options: { description: string; nullable?: boolean },
): void {
  Field(type as never, options)(prototype, field);
  Extensions({ graph: mapping })(prototype, field);
  draftOf(prototype).fields.set(field, mapping);
}
