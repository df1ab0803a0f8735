import { Converter } from 'opencc-js';

/** Simplified to Traditional Chinese as data texts are derived; for builds and tests only, its tables are far too heavy to ship. */
export const toTraditional: (simplified: string) => string = Converter({ from: 'cn', to: 'tw' });
