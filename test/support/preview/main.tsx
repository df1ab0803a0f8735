import { render } from 'preact';
import type { Locale } from '../../../src/domain/locales.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { App } from '../../../src/ui/app.tsx';
import { CASES, type CaseName } from './cases.ts';
import { fakeServices } from './services.ts';

/** `?case=calm&locale=de`: the App with a made-up case, for looking at. */
const params = new URLSearchParams(location.search);
const locale = (params.get('locale') ?? 'en') as Locale;
const view = CASES[(params.get('case') ?? 'employer') as CaseName];
const texts = await loadTexts(locale);

render(
  <App surface="popup" tab={view.tab} locale={locale} texts={texts} today="2026-11-21" services={fakeServices(view, { loadTexts })} />,
  document.body.querySelector('#app') ?? document.body,
);
