import { useEffect, useState } from 'preact/hooks';
import { LOCALES, type Locale } from '../../domain/locales.ts';
import { createTranslator } from '../../i18n/translate.ts';
import { TEXT_SIZES, type TextSize } from '../../storage/text-size.ts';
import { LANGUAGE_NAMES } from '../components/language-names.ts';
import type { PageProps } from './page-props.ts';

/** Settings; each is kept and shown as soon as it is chosen. */
export function OptionsPage({ keepLocale, keepTextSize, ...first }: PageProps) {
  const [language, setLanguage] = useState({ locale: first.locale, texts: first.texts });
  const [setting, setSetting] = useState(first.setting);
  const [size, setSize] = useState(first.textSize);
  const [saved, setSaved] = useState(false);
  const t = createTranslator(language.texts.ui, language.locale);
  const title = t('options.title');

  useEffect(() => {
    document.documentElement.lang = language.locale;
    document.title = title;
  }, [language, title]);

  const chooseLocale = async (wanted: Locale | null) => {
    setSetting(wanted);
    setLanguage(await keepLocale(wanted));
    setSaved(true);
  };
  const chooseSize = async (wanted: TextSize) => {
    setSize(wanted);
    await keepTextSize(wanted);
    setSaved(true);
  };

  return (
    <main class="page">
      <h1>{title}</h1>
      <fieldset>
        <legend>{t('options.language')}</legend>
        {[null, ...LOCALES].map((locale) => (
          <label key={locale ?? 'auto'} class="option">
            <input
              type="radio"
              name="locale"
              value={locale ?? 'auto'}
              checked={setting === locale}
              onChange={() => void chooseLocale(locale)}
            />
            <span lang={locale ?? language.locale}>{locale ? LANGUAGE_NAMES[locale] : t('options.language.auto')}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('options.textSize')}</legend>
        {TEXT_SIZES.map((each) => (
          <label key={each} class="option">
            <input type="radio" name="text-size" value={each} checked={size === each} onChange={() => void chooseSize(each)} />
            <span class={`sample-${each}`}>{t(`options.textSize.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      <p role="status" class="muted">
        {saved && t('options.saved')}
      </p>
      <p class="muted small">{t('app.private')}</p>
    </main>
  );
}
