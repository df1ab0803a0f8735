import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CaseView } from '../case/view.ts';
import type { Fields, ToolName } from '../domain/workplace.ts';
import type { Locale } from '../domain/locales.ts';
import type { Texts } from '../i18n/texts.ts';
import { createTranslator } from '../i18n/translate.ts';
import { AlwaysRead } from './components/always-read.tsx';
import { Footer } from './components/footer.tsx';
import { Header } from './components/header.tsx';
import { SiteMarks } from './components/site-marks.tsx';
import { screenOf } from './screen.ts';
import { DiagnosisScreen } from './screens/diagnosis-screen.tsx';
import { HandOverLoader } from './screens/hand-over-loader.tsx';
import { LostScreen } from './screens/lost-screen.tsx';
import { NothingScreen } from './screens/nothing-screen.tsx';
import { ScamScreen } from './screens/scam-screen.tsx';
import { SolvedScreen } from './screens/solved-screen.tsx';
import { ToolScreen } from './screens/tool-screen.tsx';
import { UnclearScreen } from './screens/unclear-screen.tsx';
import type { Services } from './state/services.ts';
import { SpeechProvider, type Speech } from './state/speech.ts';
import { useOpenTool, WorkbenchProvider, type Workbench } from './state/tool.ts';
import { useCase, type CaseActions } from './state/use-case.ts';

export type Surface = 'popup' | 'panel' | 'tab';

export interface AppProps {
  readonly surface: Surface;
  /** The browser tab whose case is shown; null when there is none. */
  readonly tab: number | null;
  /** The case as it was a moment ago, where it is known already; it is asked for again. */
  readonly early?: CaseView | undefined;
  readonly locale: Locale;
  readonly texts: Texts;
  /** ISO date of today. */
  readonly today: string;
  readonly services: Services;
}

/** The case of a tab, on every surface the same. */
export function App({ surface, tab, early, today, services, ...first }: AppProps) {
  const [language, setLanguage] = useState({ locale: first.locale, texts: first.texts });
  const { state, act: plain, isFull } = useCase(services, tab, early);
  const [announcement, announce] = useState('');
  const view = state.kind === 'ready' ? state.view : null;
  const [wantsCard, setWantsCard] = useState(location.hash === '#hand-over');
  const isHandingOver = wantsCard && view !== null && hasCauses(view);

  const keepWorkplace = useCallback(
    (shown: ToolName | null, typed?: Fields) => {
      // Not kept for next time is no reason to stop anybody now.
      if (tab !== null) void services.send('case/workplace', { tab, tool: shown, ...(typed && { typed }) }).catch(() => null);
    },
    [services, tab],
  );
  const [tool, openTool] = useOpenTool(view, keepWorkplace);
  const workbench = useMemo<Workbench>(() => ({ view, open: openTool, keep: keepWorkplace }), [view, openTool, keepWorkplace]);

  const act = useMemo(() => thenLookAtResult(plain), [plain]);

  const t = useMemo(() => createTranslator(language.texts.ui, language.locale), [language]);
  const { region = '', city = '' } = view?.person ?? {};
  const place = useMemo(() => (region ? { region, ...(city && { city }) } : undefined), [region, city]);
  const speech = useMemo<Speech>(
    () => ({ t, texts: language.texts, today, services, act, place, announce }),
    [t, language, today, services, act, place],
  );

  useEffect(() => {
    document.documentElement.lang = language.locale;
    document.title = t('app.name');
  }, [language, t]);

  const changeLocale = async (locale: Locale) => {
    setLanguage({ locale, texts: await services.loadTexts(locale) });
    // Not kept for next time is no reason to keep the person from reading now.
    await services.send('settings/locale', { locale }).catch(() => null);
  };
  const result = view && summary(view, speech);
  useEffect(() => {
    if (result) announce(result);
  }, [result]);
  // Back from the card; a case that is there at once begins at its top.
  const wantedCard = useRef(false);
  useLayoutEffect(() => {
    if (wantedCard.current && !wantsCard) document.getElementById('hand-over')?.focus();
    wantedCard.current = wantsCard;
  }, [wantsCard]);

  return (
    <SpeechProvider value={speech}>
      <WorkbenchProvider value={workbench}>
        <div class="app" data-surface={surface} data-state={state.kind}>
          <Header
            person={view?.person}
            onLocale={(locale) => void changeLocale(locale)}
            onProfile={(profile) => void services.send('profile/choose', { profile })}
          />
          <main aria-busy={state.kind === 'loading'}>
            {state.kind === 'loading' && <p class="loading">{t('app.loading')}</p>}
            {isFull && (
              <p class="note" role="alert">
                {t('storage.full')}
              </p>
            )}
            {state.kind === 'lost' && !tool && <LostScreen />}
            {view && !isHandingOver && !tool && <CaseScreen view={view} onHandOver={() => setWantsCard(true)} />}
            {tool && <ToolScreen tool={tool} />}
            {view && !isHandingOver && !tool && <AlwaysRead view={view} />}
            {view && !isHandingOver && !tool && <SiteMarks view={view} />}
            {isHandingOver && !tool && <HandOverLoader view={view} isPopup={surface === 'popup'} onBack={() => setWantsCard(false)} />}
          </main>
          <p class="visually-hidden" role="status">
            {announcement}
          </p>
          <Footer tab={surface === 'tab' ? null : tab} />
        </div>
      </WorkbenchProvider>
    </SpeechProvider>
  );
}

/** What changes the result takes its own button off the screen; the focus then goes to the result instead of nowhere. */
function thenLookAtResult(act: CaseActions): CaseActions {
  const after =
    <Input extends unknown[]>(change: (...input: Input) => Promise<CaseView | null>) =>
    async (...input: Input) => {
      const view = await change(...input);
      // The change is drawn by now and not yet painted: the focus moves the page, and the new answer is never seen at its old place.
      document.getElementById('result')?.focus();
      return view;
    };
  return { ...act, answer: after(act.answer), dismiss: after(act.dismiss), resolve: after(act.resolve), paste: after(act.paste) };
}

/** Only a case with causes has something to ask on a card. */
const hasCauses = (view: CaseView): boolean => ['diagnosis', 'unclear'].includes(screenOf(view));

function CaseScreen({ view, onHandOver }: { view: CaseView; onHandOver: () => void }) {
  const screen = screenOf(view);
  if (screen === 'scam') return <ScamScreen view={view} />;
  if (screen === 'solved') return <SolvedScreen view={view} />;
  if (screen === 'unclear') return <UnclearScreen view={view} onHandOver={onHandOver} />;
  if (screen === 'diagnosis') return <DiagnosisScreen view={view} onHandOver={onHandOver} />;
  return <NothingScreen view={view} />;
}

/** One line that says the result, for the live region. */
function summary(view: CaseView, { t, texts }: Speech): string {
  const screen = screenOf(view);
  const first = view.diagnosis.causes[0];
  if (screen === 'diagnosis' && first)
    return t('result.announce', { likelihood: t(`likelihood.${first.likelihood}`), cause: texts.causes[first.id]?.title ?? '' });
  return t(
    ({ scam: 'scam.title', solved: 'solved.title', blocked: 'blocked.title', unclear: 'unclear.title', nothing: 'nothing.title' } as const)[
      screen === 'diagnosis' ? 'nothing' : screen
    ],
  );
}
