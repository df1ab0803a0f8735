import type { Locale } from '../../domain/locales.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Sites } from '../../messaging/replies.ts';
import type { TextSize } from '../../storage/text-size.ts';

export interface SiteSettings {
  readonly list: () => Promise<Sites>;
  /** Shows the mark again on a host. */
  readonly showAgain: (host: string) => Promise<void>;
  /** Takes back the permission for a site. */
  readonly withdraw: (site: string) => Promise<void>;
}

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
  /** The settings of single sites, kept by the worker. */
  readonly sites: SiteSettings;
  /** Forgets everything that is stored; the page then speaks as on the first day. */
  readonly erase: () => Promise<{ readonly locale: Locale; readonly texts: Texts }>;
}
