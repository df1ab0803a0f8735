import type { Locale } from '../../domain/locales.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { TextSize } from '../../storage/text-size.ts';

/** What a page that shows no case is given. */
export interface PageProps {
  /** What the person chose; null to follow the browser. */
  readonly setting: Locale | null;
  readonly locale: Locale;
  readonly texts: Texts;
  readonly textSize: TextSize;
  /** Keeps a language, and gives the one to speak from now on with its texts. */
  readonly keepLocale: (setting: Locale | null) => Promise<{ readonly locale: Locale; readonly texts: Texts }>;
  /** Keeps a text size and shows it at once. */
  readonly keepTextSize: (size: TextSize) => Promise<void>;
}
