import { LOCALES, type Locale } from '../../domain/locales.ts';
import { useSpeech } from '../state/speech.ts';
import { Icon } from './icon.tsx';
import { LANGUAGE_NAMES } from './language-names.ts';

export function Header({ onLocale }: { onLocale: (locale: Locale) => void }) {
  const { t } = useSpeech();
  return (
    <header class="top">
      <span class="brand">
        <img src="/icon/icon.svg" alt="" width="28" height="28" />
        {t('app.name')}
      </span>
      <label class="language">
        <Icon name="globe" />
        <span class="visually-hidden">{t('app.language')}</span>
        <select id="language" value={t.locale} onChange={(event) => onLocale(event.currentTarget.value as Locale)}>
          {LOCALES.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {LANGUAGE_NAMES[locale]}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
