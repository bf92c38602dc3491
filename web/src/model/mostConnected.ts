interface Network {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly weight: number }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

/** A person with how many others they wrote with, and on how many papers. */
export interface Connected {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly papers: number;
}

/** The people of a co-author graph who wrote with anybody: with most others first, then those with most papers. */
export function mostConnected({ nodes, edges }: Network): Connected[] {
  const counts = new Map<string, number>();
  for (const { source, target } of edges)
    for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return nodes
    .map(({ id, label, weight }) => ({ id, name: label, count: counts.get(id) ?? 0, papers: weight }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || b.papers - a.papers);
}
