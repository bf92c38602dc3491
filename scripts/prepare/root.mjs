import { fileURLToPath } from 'node:url';

/** The checkout, with a final slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
