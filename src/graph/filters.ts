import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';

export enum Direction {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(Direction, {
  name: 'Direction',
  description: 'Which way to sort. Missing values come last either way.',
  valuesConfig: {
    ASC: { description: 'Smallest, earliest or A first.' },
    DESC: { description: 'Largest, latest or Z first.' },
  },
});

const isNull = 'true: only where there is no value; false: only where there is one.';

@InputType({ description: 'Conditions on a text. All those given must hold.' })
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'The whole text is exactly this.' })
  eq?: string;

  @Field(() => [String], { nullable: true, description: 'The whole text is one of these; at most 1,000.' })
  in?: string[];

  @Field(() => String, { nullable: true, description: 'This occurs somewhere in the text.' })
  contains?: string;

  @Field(() => String, { nullable: true, description: 'The text begins with this.' })
  startsWith?: string;

  @Field(() => String, { nullable: true, description: 'The text ends with this.' })
  endsWith?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: the other conditions of this filter take a and A as the same.',
  })
  caseInsensitive?: boolean;

  @Field(() => Boolean, { nullable: true, description: isNull })
  isNull?: boolean;
}

@InputType({ description: 'Conditions on a whole number. All those given must hold.' })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: 'Exactly this.' })
  eq?: number;

  @Field(() => [Int], { nullable: true, description: 'One of these; at most 1,000.' })
  in?: number[];

  @Field(() => Int, { nullable: true, description: 'Greater than this.' })
  gt?: number;

  @Field(() => Int, { nullable: true, description: 'This or greater.' })
  gte?: number;

  @Field(() => Int, { nullable: true, description: 'Less than this.' })
  lt?: number;

  @Field(() => Int, { nullable: true, description: 'This or less.' })
  lte?: number;

  @Field(() => Boolean, { nullable: true, description: isNull })
  isNull?: boolean;
}

@InputType({ description: 'Conditions on an id.' })
export class IDFilter {
  @Field(() => ID, { nullable: true, description: 'Exactly this.' })
  eq?: string;

  @Field(() => [ID], { nullable: true, description: 'One of these; at most 1,000.' })
  in?: string[];
}

@InputType({ description: 'A condition on a yes or no.' })
export class BooleanFilter {
  @Field(() => Boolean, { nullable: true, description: 'Exactly this.' })
  eq?: boolean;
}

@InputType({ description: 'Conditions on a list of texts. All those given must hold.' })
export class StringListFilter {
  @Field(() => [String], { nullable: true, description: 'The whole list is exactly this, in this order.' })
  eq?: string[];

  @Field(() => String, { nullable: true, description: 'One element is exactly this.' })
  includes?: string;
}
