import { decodePath } from '../../../identity/path.js';

/** Messages that say nothing of a paper. */
const empty = /^(?:stars?|forks?|issues?|license|last commit)$/i;

/**
 * What a static badge shows: label and message of "https://img.shields.io/badge/LABEL-MESSAGE-COLOUR", of its shorter
 * form "badge/MESSAGE-COLOUR", or of "static/v1?label=…&message=…"; null for every other image. In the path "--" is a
 * hyphen, "__" an underscore and "_" a space.
 * Source of the form: https://shields.io/badges/static-badge
 */
export function readBadge(url: string): { label: string; message: string } | null {
  if (url.length > 2000 || !URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  if (hostname !== 'img.shields.io') return null;
  if (pathname === '/static/v1') {
    return {
      label: searchParams.get('label')?.trim() ?? '',
      message: searchParams.get('message')?.trim() ?? '',
    };
  }
  if (!pathname.startsWith('/badge/')) return null;
  const parts = decodePath(pathname.slice('/badge/'.length))
    .replace(/\.svg$/i, '')
    .replaceAll('--', '\uE000')
    .split('-')
    .map((part) =>
      part
        .replaceAll('\uE000', '-')
        .replaceAll('__', '\uE001')
        .replaceAll('_', ' ')
        .replaceAll('\uE001', '_')
        .trim(),
    );
  if (parts.length < 2) return null;
  const shown = parts.slice(0, -1).filter((part) => part !== '');
  const message = shown.at(-1) ?? '';
  if (message === '' || empty.test(message)) return null;
  return { label: shown.slice(0, -1).join('-'), message };
}
