import type { Filters, Order } from '../recipe/recipe.js';
import { spanName } from './periods.js';

/** The question that filters ask, in words: `Papers from April 2023 on arXiv, with code`. */
export function questionInWords(filters: Filters, nameOf: (id: string) => string): string {
  const { categories, venues, authors, dates, code, words } = filters;
  const parts: string[] = [];
  if (authors.length) parts.push(`by ${either(authors.map(nameOf))}`);
  if (dates) parts.push(`from ${spanName(...dates)}`);
  if (categories.length) parts.push(`in ${either(categories.map(nameOf))}`);
  if (venues.length) parts.push(`published in ${either(venues.map((venue) => venue || 'no stated venue'))}`);
  if (words?.trim()) parts.push(`about “${words.trim()}”`);
  if (code) parts.push(code === 'yes' ? 'with code' : 'without code');
  return parts.join(', ');
}

const orders: Readonly<Record<Order['by'], readonly [ascending: string, descending: string]>> = {
  date: ['oldest first', 'newest first'],
  title: ['by title', 'by title, backwards'],
  authors: ['fewest authors first', 'most authors first'],
  code: ['least code first', 'most code first'],
  name: ['by name', 'by name, backwards'],
  papers: ['fewest papers first', 'most papers first'],
};

/** `newest first`. */
export function orderInWords({ by, descending }: Order): string {
  return orders[by][descending ? 1 : 0];
}

function either(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
