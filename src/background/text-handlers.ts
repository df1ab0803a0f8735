import lexiconData from 'virtual:lexicon';
import mentionData from 'virtual:mentions';
import { createLexicon } from '../detect/lexicon.ts';
import { createMentions } from '../detect/mentions.ts';
import { readPasted, type PastedText } from '../detect/read-pasted.ts';
import type { Handlers } from '../messaging/listen.ts';

/** Made when somebody pastes a text; most workers end without. */
let read: ((text: string) => PastedText) | undefined;

function createReader(): (text: string) => PastedText {
  const lexicon = createLexicon(lexiconData);
  const mentionsIn = createMentions(mentionData);
  return (text) => readPasted(text, lexicon, mentionsIn);
}

/** Texts that a person pastes are read here, where the words are, and not in every page of ours. */
export const textHandlers = {
  'text/read': ({ text }) => Promise.resolve((read ??= createReader())(text)),
} satisfies Partial<Handlers>;
