import { Converter } from 'opencc-js';

const convert: (simplified: string) => string = Converter({ from: 'cn', to: 'tw' });
/** Quotation marks as Traditional Chinese sets them. */
const QUOTES: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/** Simplified to Traditional Chinese as data texts are derived; for builds and tests only, its tables are far too heavy to ship. */
export const toTraditional = (simplified: string): string => convert(simplified).replace(/[“”‘’]/g, (mark) => QUOTES[mark] ?? mark);
