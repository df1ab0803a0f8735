import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { LOCALES, type Locale } from '../domain/locales.ts';
import { compileHintTexts } from '../i18n/hint-texts.ts';
import { messages as de } from '../i18n/locales/de.ts';
import { messages as en, type Messages } from '../i18n/locales/en.ts';
import { messages as zhHans } from '../i18n/locales/zh-Hans.ts';
import { messages as zhHantOwn } from '../i18n/locales/zh-Hant.ts';
import { compileGate } from './compile-gate.ts';
import { compileLexicon } from './compile-lexicon.ts';
import { compileMentions } from './compile-mentions.ts';
import { compileModel } from './compile-model.ts';
import { readableHosts } from './compile-portals.ts';
import { compilePlaces } from './compile-places.ts';
import { compileRules } from './compile-rules.ts';
import { compileTexts, partPages } from './compile-texts.ts';
import { loadKnowledge, type Knowledge } from './load.ts';
import { separate } from './separate-texts.ts';
import { toTraditional } from './traditional.ts';

const PREFIX = 'virtual:';
/** WXT's own virtual modules begin with the same word. */
const isOurs = (id: string) => id.startsWith(PREFIX) && !id.startsWith(`${PREFIX}wxt-`);

function traditionalMessages(): Messages {
  const derived = JSON.parse(toTraditional(JSON.stringify(zhHans))) as Messages;
  return { ...derived, ...zhHantOwn };
}

function messagesOf(locale: Locale): Messages {
  return { 'zh-Hans': zhHans, 'zh-Hant': traditionalMessages(), en, de }[locale];
}

/** The texts of all languages, made once for what is known; each module takes its part. */
function spokenTexts(knowledge: Knowledge) {
  const all = LOCALES.map((locale) => compileTexts(knowledge, messagesOf(locale), locale, toTraditional));
  const parts = all.map(partPages);
  return { all, texts: separate(parts.map(({ app }) => app)), 'page-texts': separate(parts.map(({ page }) => page)) };
}
const spoken = new WeakMap<Knowledge, ReturnType<typeof spokenTexts>>();

/** What each virtual module holds; the names are declared in src/virtual.d.ts. */
function contentOf(name: string, knowledge: Knowledge): unknown {
  const texts = () => {
    const known = spoken.get(knowledge) ?? spokenTexts(knowledge);
    spoken.set(knowledge, known);
    return known;
  };
  const lexicon = () => compileLexicon(knowledge.terms, knowledge.signals);
  if (name === 'lexicon') return lexicon();
  if (name === 'gate') return compileGate(knowledge.terms, knowledge.signals, lexicon().variants);
  if (name === 'mentions') return compileMentions(knowledge.mentions);
  if (name === 'model') return compileModel(knowledge);
  if (name === 'rules') return compileRules(knowledge);
  if (name === 'places') return compilePlaces(knowledge, toTraditional);
  if (name === 'portals') return readableHosts(knowledge.portals);
  if (name === 'hint-texts') return Object.fromEntries(texts().all.map((each, at) => [LOCALES[at], compileHintTexts(each)]));
  const [part, of] = name.split('/');
  if (part === 'texts' || part === 'page-texts')
    return of === 'shape' ? texts()[part].shape : texts()[part].lists[LOCALES.findIndex((locale) => locale === of)];
  throw new Error(`no virtual module "${PREFIX}${name}"`);
}

/** Makes modules of the data files: a file added below knowledge/ is part of the next build, and a broken one fails it. */
export function knowledge(): Plugin {
  let loaded: Promise<Knowledge> | undefined;
  let building = false;
  const folder = fileURLToPath(new URL('.', import.meta.url));
  return {
    name: 'yibao-knowledge',
    configResolved: ({ command }) => {
      building = command === 'build';
    },
    resolveId: (id) => (isOurs(id) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith('\0') || !isOurs(id.slice(1))) return undefined;
      // Only a build takes a folder here; a server resolves what is watched as if it were imported.
      if (building) this.addWatchFile(folder);
      loaded ??= loadKnowledge();
      return `export default ${JSON.stringify(contentOf(id.slice(PREFIX.length + 1), await loaded))}`;
    },
    watchChange(file) {
      if (file.startsWith(folder)) loaded = loadKnowledge(`?${Date.now()}`);
    },
  };
}
