import { Extensions, Field } from 'type-graphql';
import { firstArgument, orderByArgument } from './arguments.js';
import { mappedKind } from './registry.js';

/** The nodes that make up a group or stand behind what was found: in order, the first of them. */
export function Members(target: string, first: number, description: string): PropertyDecorator {
  return (prototype, key) => {
    const field = String(key);
    Field(() => [mappedKind(target).type], { description })(prototype, field);
    Extensions({ graph: { is: 'members' } })(prototype, field);
    orderByArgument(prototype, field, target);
    firstArgument(prototype, field, first);
  };
}

/** The one node that an object tells of. */
export function Of(target: string, description: string): PropertyDecorator {
  return (prototype, key) => {
    Field(() => mappedKind(target).type, { description })(prototype, String(key));
    Extensions({ graph: { is: 'end', target: () => mappedKind(target).mapping } })(prototype, String(key));
  };
}
