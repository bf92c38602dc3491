import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, `cypher/`, `lists/` and `schema/`, for `src/` and `dist/` alike. */
export const packageRoot = fileURLToPath(new URL('..', import.meta.url));
