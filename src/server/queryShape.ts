import { GraphQLError, Kind, type ValidationContext, type ASTVisitor, type SelectionSetNode } from 'graphql';
import { limits } from './limits.js';

/** How deep and how wide a selection is once all its fragments are written out. */
interface Shape {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
}

const flat: Shape = { depth: 0, aliases: 0, directives: 0 };
/** Nested introspection has its limit in graphql-js (MaxIntrospectionDepthRule) and is deep by nature. */
const introspection = new Set(['__schema', '__type']);

/**
 * A validation rule: refuses operations that are deeper than `limits.depth` or have more aliases or directives than
 * allowed. Each fragment is measured once, so fragments that double cost no time.
 */
export function queryShapeRule(context: ValidationContext): ASTVisitor {
  const fragments = new Map<string, Shape>();

  function measure({ selections }: SelectionSetNode): Shape {
    let { depth, aliases, directives } = flat;
    for (const selection of selections) {
      const inner = measureSelection(selection);
      depth = Math.max(depth, inner.depth);
      aliases += inner.aliases;
      directives += inner.directives + (selection.directives?.length ?? 0);
    }
    return { depth, aliases, directives };
  }

  function measureSelection(selection: SelectionSetNode['selections'][number]): Shape {
    if (selection.kind === Kind.INLINE_FRAGMENT) return measure(selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value);
    const inner = selection.selectionSet ? measure(selection.selectionSet) : flat;
    return {
      depth: introspection.has(selection.name.value) ? 0 : inner.depth + 1,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
      directives: inner.directives,
    };
  }

  function measureFragment(name: string): Shape {
    const known = fragments.get(name);
    if (known) return known;
    fragments.set(name, flat); // a fragment that spreads itself ends here; another rule refuses it
    const fragment = context.getFragment(name);
    const shape = fragment ? measure(fragment.selectionSet) : flat;
    fragments.set(name, shape);
    return shape;
  }

  return {
    OperationDefinition(operation) {
      const shape = measure(operation.selectionSet);
      const report = (message: string): void =>
        context.reportError(new GraphQLError(message, { nodes: operation }));
      if (shape.depth > limits.depth)
        report(
          `This query nests ${shape.depth} fields below each other; at most ${limits.depth} are allowed.`,
        );
      if (shape.aliases > limits.aliases)
        report(`This query has ${shape.aliases} aliases; at most ${limits.aliases} are allowed.`);
      if (shape.directives > limits.directives)
        report(`This query has ${shape.directives} directives; at most ${limits.directives} are allowed.`);
      return false;
    },
  };
}
