import { useEffect, useState } from 'preact/hooks';
import { LOCALES, type Locale } from '../../domain/locales.ts';
import type { MessageKey } from '../../i18n/locales/en.ts';
import type { PageTexts } from '../../i18n/texts.ts';
import { createTranslator, type Translator } from '../../i18n/translate.ts';
import { Icon } from '../components/icon.tsx';
import { LANGUAGE_NAMES } from '../components/language-names.ts';
import { COMMON_MESSAGES } from '../common-messages.ts';
import type { PageProps } from './page-props.ts';

/** The most frequent message with its mark, and the beginning of its answer; a picture, the sentences below it say the same. */
function Picture({ t, texts }: { t: Translator<MessageKey>; texts: PageTexts }) {
  return (
    <div class="welcome-picture" aria-hidden="true">
      <p class="welcome-message" lang="zh-Hans">
        {COMMON_MESSAGES[0]?.quote}
        <span class="welcome-mark">
          <b>i</b>✕
        </span>
      </p>
      <div class="answer welcome-answer">
        <p class="badges">
          <span class="badge badge-calm">
            <Icon name="check" />
            {t('normal.likely')}
          </span>
        </p>
        <strong>{texts.causes['balance-used-up']?.title}</strong>
      </div>
    </div>
  );
}

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
      <Picture t={t} texts={language.texts} />
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
