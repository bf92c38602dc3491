import { Arg, Resolver } from 'type-graphql';
import { firstArgument, whereArgument } from '../graph/arguments.js';
import { PaperAspect, paperAspects } from '../graph/paperFacets.js';
import { PaperGroup, PaperGroupHaving } from '../graph/paperGroup.js';
import { mappedKind } from '../graph/registry.js';
import { rootField } from './rootFields.js';

/** `groupPapers`: papers by year, venue, author and so on. */
export function groupFields(): new () => object {
  @Resolver()
  class GroupFields {}
  const prototype: object = GroupFields.prototype;
  const field = 'groupPapers';
  rootField(
    prototype,
    field,
    () => [PaperGroup],
    {
      is: 'groups',
      target: () => mappedKind('Paper').mapping,
      aspects: new Map(Object.entries(paperAspects)),
    },
    {
      description:
        'The papers for which `where` holds, in groups, largest first. A paper with several authors, categories, hosts or ' +
        'lists is in several groups; papers without a value form a group too.',
    },
  );
  Arg('by', () => [PaperAspect], {
    description: 'What the papers of a group have in common; 1 to 3 ways of looking at them.',
  })(prototype, field, 0);
  whereArgument(prototype, field, 'Paper');
  Arg('having', () => PaperGroupHaving, { nullable: true, description: 'Only groups for which this holds.' })(
    prototype,
    field,
    1,
  );
  firstArgument(prototype, field, 25);
  return GroupFields;
}
