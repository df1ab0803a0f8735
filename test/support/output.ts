import { join } from 'node:path';

/** Folder of the builds under test; YIBAO_OUTPUT names another, e.g. a released one. */
export const OUTPUT = process.env.YIBAO_OUTPUT ?? join(import.meta.dirname, '..', '..', '.output');
