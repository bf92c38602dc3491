/**
 * A small typed writer of Cypher. Text is written as text, in template literals, but what goes into a hole must be
 * another fragment, a variable, a name from the mapping or a parameter: a bare string does not compile, so no value
 * can become part of a statement's text.
 */

/** Takes a parameter's value from the variables of one request. */
export type Binding = (variables: Readonly<Record<string, unknown>>) => unknown;

/** A node or relationship variable. Each instance is one variable; rendering gives equal hints different names. */
export class Variable {
  constructor(readonly hint: string) {}
}

/** `$p0`, `$p1` … in the order in which they appear. */
export class Parameter {
  constructor(readonly bind: Binding) {}
}

/** A label, relationship type, property or map key. */
class Name {
  constructor(readonly text: string) {}
}

type Hole = Fragment | Variable | Parameter | Name;

export class Fragment {
  constructor(
    readonly strings: readonly string[],
    readonly holes: readonly Hole[],
  ) {}
}

export interface Rendered {
  text: string;
  /** One for each parameter, by its name. */
  bindings: ReadonlyMap<string, Binding>;
}

export function cypher(strings: TemplateStringsArray, ...holes: Hole[]): Fragment {
  return new Fragment(strings, holes);
}

/** Quotes what is not a plain identifier. */
export function name(text: string): Name {
  return new Name(/^[A-Za-z_]\w*$/.test(text) ? text : `\`${text.replaceAll('`', '``')}\``);
}

export const nothing = cypher``;

type Separator = '' | '|' | '\n' | ', ' | ',\n' | ' AND ' | ' OR ' | '\nUNION ALL\n';

/** The fragments with `separator` between them; nothing for none. */
export function join(fragments: readonly Fragment[], separator: Separator): Fragment {
  const between = Array.from({ length: Math.max(0, fragments.length - 1) }, () => separator);
  return new Fragment(['', ...between, ''].slice(0, fragments.length + 1), fragments);
}

export function render(fragment: Fragment): Rendered {
  const names = new Map<Variable, string>();
  const taken = new Map<string, number>();
  const bindings = new Map<string, Binding>();
  let text = '';
  write(fragment, '\n');
  return { text, bindings };

  function write({ strings, holes }: Fragment, newline: string): void {
    strings.forEach((string, index) => {
      text += string.replaceAll('\n', newline);
      const hole = holes[index];
      if (hole instanceof Fragment) write(hole, `\n${indentationOf(text)}`);
      else if (hole instanceof Variable) text += variableName(hole);
      else if (hole instanceof Parameter) text += parameterName(hole);
      else if (hole instanceof Name) text += hole.text;
    });
  }

  function variableName(variable: Variable): string {
    const known = names.get(variable);
    if (known) return known;
    const count = (taken.get(variable.hint) ?? 0) + 1;
    taken.set(variable.hint, count);
    const fresh = count === 1 ? variable.hint : variable.hint + count;
    names.set(variable, fresh);
    return fresh;
  }

  function parameterName(parameter: Parameter): string {
    const fresh = `p${bindings.size}`;
    bindings.set(fresh, parameter.bind);
    return `$${fresh}`;
  }
}

/** The white space that the last line starts with: what is put in there keeps it. */
function indentationOf(text: string): string {
  return /^ */.exec(text.slice(text.lastIndexOf('\n') + 1))![0];
}
