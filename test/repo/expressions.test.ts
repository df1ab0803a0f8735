import { parseAst } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { whyNotLinear } from '../../src/knowledge/linear.ts';
import { filesBelow } from './files.ts';

const code = [...filesBelow('src', '.ts', '.tsx'), ...filesBelow('entrypoints', '.ts', '.tsx')];
/** Makes something of our own files only. */
const OF_OUR_FILES = /^src\/(?:knowledge|i18n)\//;
/**
 * Tells of a number of at most six hundred characters that it is a row of sums and days: each has several ways to end, none of
 * which is the beginning of another.
 */
const HARMLESS = '^(?:\\d{1,8}\\.\\d{2}|';

interface Made {
  readonly source: string;
  readonly flags: string;
}

/** Expressions written in a file, found by its syntax. */
function literalsOf({ path, text }: (typeof code)[number]): readonly Made[] {
  const found: Made[] = [];
  JSON.stringify(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }), (_key, node: unknown) => {
    const { regex } = (node ?? {}) as { regex?: { pattern: string; flags: string } };
    if (regex) found.push({ source: regex.pattern, flags: regex.flags });
    return typeof node === 'bigint' ? String(node) : node;
  });
  return found;
}

/** All that are made while a page and a pasted text are read, with the files that made them. */
async function madeFromData(): Promise<{ readonly made: readonly Made[]; readonly by: ReadonlySet<string> }> {
  const made: Made[] = [];
  const by = new Set<string>();
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, args: [string, string?]) {
      const regex = new target(...args);
      made.push({ source: regex.source, flags: regex.flags });
      by.add(/src\/[\w/-]+\.ts/.exec(new Error('who makes it').stack!)![0]);
      return regex;
    },
  });
  try {
    const { loadKnowledge } = await import('../../src/knowledge/load.ts');
    const { compileLexicon } = await import('../../src/knowledge/compile-lexicon.ts');
    const { compileGate } = await import('../../src/knowledge/compile-gate.ts');
    const { compileMentions } = await import('../../src/knowledge/compile-mentions.ts');
    const { createGate } = await import('../../src/detect/gate.ts');
    const { createLexicon } = await import('../../src/detect/lexicon.ts');
    const { createMentions } = await import('../../src/detect/mentions.ts');
    const { termSource } = await import('../../src/detect/terms.ts');
    const { createRoles } = await import('../../src/detect/roles.ts');
    const { readText } = await import('../../src/detect/read-text.ts');
    await Promise.all(['detect', 'bill'].map((name) => import(`../../src/detect/${name}.ts`)));
    const { terms, signals, mentions } = await loadKnowledge();
    // Makes each pattern with all forms of its terms.
    const data = compileLexicon(terms, signals);
    const lexicon = createLexicon(data);
    const gate = createGate(compileGate(terms, signals, data.variants));
    lexicon.layout();
    gate.cells();
    gate.mayHold('账户余额 0.00 元 unpaid', () => true);
    createRoles(data.roles);
    createMentions(compileMentions(mentions));
    readText('您的医保已暂停参保，账户余额：0.00', lexicon);
    made.push(...terms.map(({ id }) => ({ source: termSource(data.terms, id), flags: '' })));
    made.push(...Object.values(data.sheet).map((source) => ({ source, flags: 'g' })));
  } finally {
    globalThis.RegExp = own;
  }
  return { made, by };
}

const whyNot = ({ source, flags }: Made) => {
  const why = source.startsWith(HARMLESS) ? undefined : whyNotLinear(source, flags);
  return why ? [`${source.slice(0, 200)}: ${why}`] : [];
};

describe('no text, however hostile, holds up', () => {
  let all: Awaited<ReturnType<typeof madeFromData>>;
  beforeAll(async () => {
    all = await madeFromData();
  }, 120_000);

  it('any regular expression that is written in a file', () => {
    const literals = code.flatMap(literalsOf);
    expect(literals.length).toBeGreaterThan(100);
    expect(literals.flatMap(whyNot)).toEqual([]);
  });

  it('any that is made from the words of the knowledge', { timeout: 120_000 }, () => {
    const different = [...new Map(all.made.map((each) => [each.flags + each.source, each])).values()];
    expect(different.length).toBeGreaterThan(3_000);
    expect(different.flatMap(whyNot)).toEqual([]);
  });

  it('and no file makes expressions that were not looked at', () => {
    const makers = code.filter(({ path, text }) => !OF_OUR_FILES.test(path) && text.includes('new RegExp('));
    expect(makers.map(({ path }) => path).filter((path) => !all.by.has(path))).toEqual([]);
  });
});
