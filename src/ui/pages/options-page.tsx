import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { LOCALES, type Locale } from '../../domain/locales.ts';
import type { ProfileId } from '../../domain/profiles.ts';
import { createTranslator } from '../../i18n/translate.ts';
import type { Sites } from '../../messaging/replies.ts';
import { StorageFull } from '../../messaging/send.ts';
import { isFull } from '../../storage/full.ts';
import { TEXT_SIZES, type TextSize } from '../../domain/text-sizes.ts';
import { BackupSection } from '../components/backup-section.tsx';
import { DialogSection } from '../components/dialog-section.tsx';
import { Erase } from '../components/erase.tsx';
import { HistorySection } from '../components/history-section.tsx';
import { LANGUAGE_NAMES } from '../components/language-names.ts';
import { PageLink } from '../components/page-link.tsx';
import { PersonSection } from '../components/person-section.tsx';
import { Radios } from '../components/radios.tsx';
import { Said, type SaidState } from '../components/said.tsx';
import { SiteList } from '../components/site-list.tsx';
import { pageSpeech, PageSpeechProvider } from '../state/page-speech.tsx';
import { useHash } from '../state/use-hash.ts';
import { AheadView } from './ahead-view.tsx';
import type { PageProps } from './page-props.ts';

const NO_SITES: Sites = { quiet: [], granted: [] };

/** Settings, each kept and shown as soon as it is chosen; and, under "#ahead", what helps before it happens. */
export function OptionsPage({
  keepLocale,
  keepTextSize,
  sites,
  reminders,
  person,
  dialogs,
  history,
  backup,
  readAgain,
  today,
  erase,
  ...first
}: PageProps) {
  const [language, setLanguage] = useState({ locale: first.locale, texts: first.texts });
  const [setting, setSetting] = useState(first.setting);
  const [size, setSize] = useState(first.textSize);
  const [said, setSaid] = useState<SaidState>({ text: '', count: 0 });
  const [listed, setListed] = useState(NO_SITES);
  const [profile, setProfile] = useState<ProfileId>('self');
  const [round, setRound] = useState(0);
  const isAhead = useHash() === '#ahead';
  const t = useMemo(() => createTranslator(language.texts.ui, language.locale), [language]);
  const speech = useMemo(() => pageSpeech(t, language.texts, today, () => undefined), [t, language, today]);
  const title = t(isAhead ? 'ahead.title' : 'options.title');

  useEffect(() => {
    document.documentElement.lang = language.locale;
    document.title = title;
  }, [language, title]);

  /** Does something and says how it ended; what could not be kept is said too. */
  const attempt = useCallback(async (work: () => Promise<void>, then: SaidState['text'] = 'options.saved') => {
    const say = (text: SaidState['text']) => setSaid(({ count }) => ({ text, count: count + 1 }));
    try {
      await work();
      say(then);
    } catch (error) {
      say(error instanceof StorageFull || isFull(error) ? 'storage.full' : 'lost.text');
    }
  }, []);
  const list = useCallback(async () => setListed(await sites.list()), [sites]);
  useEffect(() => void attempt(list, ''), [attempt, list]);

  const chooseLocale = (wanted: Locale | null) =>
    attempt(async () => {
      setSetting(wanted);
      setLanguage(await keepLocale(wanted));
    });
  const chooseSize = (wanted: TextSize) =>
    attempt(async () => {
      setSize(wanted);
      await keepTextSize(wanted);
    });
  const eraseAll = () =>
    attempt(async () => {
      setLanguage(await erase());
      setSetting(null);
      setSize('normal');
      await list();
      setRound((before) => before + 1);
    }, 'options.erase.done');
  const readAll = async () => {
    const { setting: kept, textSize, ...spoken } = await readAgain();
    setLanguage(spoken);
    setSetting(kept);
    setSize(textSize);
    await list();
    setRound((before) => before + 1);
  };
  const change = (work: (site: string) => Promise<void>) => (site: string) => void attempt(() => work(site).then(list));

  if (isAhead)
    return (
      <PageSpeechProvider value={speech}>
        <main class="page">
          <h1>{title}</h1>
          <PageLink to="#" name="settings" icon="settings" label={t('ahead.back')} />
          <AheadView reminders={reminders} attempt={attempt} />
          <Said said={said} />
          <p class="muted small">{t('app.private')}</p>
        </main>
      </PageSpeechProvider>
    );
  return (
    <PageSpeechProvider value={speech}>
      <main class="page">
        <h1>{title}</h1>
        <PageLink to="#ahead" name="ahead" icon="clock" label={t('ahead.title')} />
        <PersonSection key={`person-${round}`} person={person} attempt={attempt} onProfile={setProfile} />
        <Radios
          name="locale"
          title={t('options.language')}
          options={[
            { value: 'auto', label: t('options.language.auto'), lang: language.locale },
            ...LOCALES.map((locale) => ({ value: locale, label: LANGUAGE_NAMES[locale], lang: locale })),
          ]}
          chosen={setting ?? 'auto'}
          onChoose={(wanted) => void chooseLocale(wanted === 'auto' ? null : wanted)}
        />
        <Radios
          name="text-size"
          title={t('options.textSize')}
          options={TEXT_SIZES.map((each) => ({ value: each, label: t(`options.textSize.${each}`), class: `sample-${each}` }))}
          chosen={size}
          onChoose={(wanted) => void chooseSize(wanted)}
        />
        <SiteList name="quiet" sites={listed.quiet} onTakeOff={change(sites.showAgain)} />
        <SiteList name="granted" sites={listed.granted} onTakeOff={change(sites.withdraw)} />
        <DialogSection key={`dialogs-${round}`} dialogs={dialogs} attempt={attempt} />
        <HistorySection key={`history-${profile}-${round}`} history={history} attempt={attempt} />
        <BackupSection backup={backup} attempt={attempt} onTaken={readAll} />
        <Erase t={t} onErase={() => void eraseAll()} />
        <Said said={said} />
        <p class="muted small">{t('app.private')}</p>
      </main>
    </PageSpeechProvider>
  );
}
