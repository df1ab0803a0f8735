import { messages } from '../../src/i18n/locales/en.ts';
import type { Texts } from '../../src/i18n/texts.ts';
import { compileTexts } from '../../src/knowledge/compile-texts.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

/** What a surface says in English, for tests that run without the build's virtual modules. */
export const loadEnglish = async (): Promise<Texts> => compileTexts(await loadKnowledge(), messages, 'en', (zh) => zh);
