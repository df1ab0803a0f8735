import type { PastedText } from '../../detect/read-pasted.ts';
import type { Locale } from '../../domain/locales.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Reply } from '../../messaging/replies.ts';
import type { MessageInput, MessageName } from '../../messaging/table.ts';

/** All that the App needs from outside; start.tsx gives the real ones, tests and the preview their own. */
export interface Services {
  send<N extends MessageName>(name: N, input: MessageInput<N>): Promise<Reply<N>>;
  /** Calls back when a case may have changed; gives what ends it. */
  onCaseChange(listener: () => void): () => void;
  loadTexts(locale: Locale): Promise<Texts>;
  /** What a text that the person pasted says; null when the worker is gone. */
  readText(text: string): Promise<PastedText | null>;
  copy(text: string): Promise<void>;
  /** Asks the browser to let a site be read without a click; only within the handling of a click. Answers whether the person agreed. */
  allowSite(tab: number, site: string): Promise<boolean>;
}
