import { join } from 'node:path';
import { bundle } from '../support/bundle.ts';

/** One script of the peers and all that they import. */
export const bundlePeers = (): Promise<string> => bundle(join(import.meta.dirname, 'peers.ts'), 'benchBundle');
