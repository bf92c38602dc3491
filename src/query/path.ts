import { cypher, name, Variable, type Fragment } from './cypher.js';
import type { RelationMapping, TypeMapping } from './mapping.js';

/** The variables of a relationship that is being followed: the node at its far end, and itself. */
export interface Step {
  readonly target: TypeMapping;
  readonly node: Variable;
  readonly relationship: Variable;
}

/** A node of a kind that no relationship led to. */
export function startAt(target: TypeMapping): Step {
  const node = new Variable(lowerFirst(target.label));
  return { target, node, relationship: node };
}

export function stepOf(relation: RelationMapping): Step {
  const target = relation.target();
  return {
    target,
    node: new Variable(lowerFirst(target.label)),
    relationship: new Variable(lowerFirst(camel(relation.type))),
  };
}

/** `(paper)<-[authored:AUTHORED]-(author:Author)`, from a node that is already bound. */
export function pathOf(from: Variable, relation: RelationMapping, step: Step, deep: boolean): Fragment {
  const end = cypher`(${step.node}:${name(step.target.label)})`;
  const last = arrow(cypher`${step.relationship}:${name(relation.type)}`, relation.direction);
  if (!deep || !relation.deep) return cypher`(${from})${last}${end}`;
  const { type, direction } = relation.deep;
  // Deeper than any list's headings go, and a bound all the same.
  const walk = arrow(cypher`:${name(type)}*0..16`, direction);
  return cypher`(${from})${walk}()${last}${end}`;
}

/** `(paper)-[:HAS_REPOSITORY]->()`: relationships that Neo4j counts without following them. */
export function degreeOf(from: Variable, { type, direction }: RelationMapping): Fragment {
  return cypher`(${from})${arrow(cypher`:${name(type)}`, direction)}()`;
}

function arrow(inside: Fragment, direction: 'in' | 'out'): Fragment {
  return direction === 'in' ? cypher`<-[${inside}]-` : cypher`-[${inside}]->`;
}

function camel(type: string): string {
  return type.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
