import { useEffect, useState } from 'preact/hooks';
import { LOCALES, type Locale } from '../../domain/locales.ts';
import { createTranslator } from '../../i18n/translate.ts';
import { Icon } from '../components/icon.tsx';
import { LANGUAGE_NAMES } from '../components/language-names.ts';
import type { PageProps } from './page-props.ts';

/** Shown once, after installing: three sentences and an example to try. */
export function WelcomePage({ keepLocale, ...first }: PageProps) {
  const [language, setLanguage] = useState({ locale: first.locale, texts: first.texts });
  const t = createTranslator(language.texts.ui, language.locale);
  const title = t('welcome.title');

  useEffect(() => {
    document.documentElement.lang = language.locale;
    document.title = title;
  }, [language, title]);

  const chooseLocale = async (locale: Locale) => setLanguage(await keepLocale(locale));

  return (
    <main class="page">
      <div class="welcome-head">
        <img src="/icon/icon.svg" alt="" width="56" height="56" />
        <label class="language">
          <Icon name="globe" />
          <span class="visually-hidden">{t('app.language')}</span>
          <select id="language" value={language.locale} onChange={(event) => void chooseLocale(event.currentTarget.value as Locale)}>
            {LOCALES.map((locale) => (
              <option key={locale} value={locale} lang={locale}>
                {LANGUAGE_NAMES[locale]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <h1>{title}</h1>
      <ol class="sentences">
        <li>{t('welcome.one')}</li>
        <li>{t('welcome.two')}</li>
        <li>{t('welcome.three')}</li>
      </ol>
      <a class="primary button" href="/popup.html?example" data-action="example">
        {t('welcome.try')}
      </a>
      <p class="muted small">{t('app.private')}</p>
    </main>
  );
}
