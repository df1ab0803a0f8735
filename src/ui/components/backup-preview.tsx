import { useEffect, useRef } from 'preact/hooks';
import places from 'virtual:places';
import type { BackupSummary } from '../../domain/backup.ts';
import { usePageSpeech, type PageSpeech } from '../state/page-speech.tsx';
import { LANGUAGE_NAMES } from './language-names.ts';

interface BackupPreviewProps {
  readonly summary: BackupSummary;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** What a file brings, to be taken or left. */
export function BackupPreview({ summary, onTake, onLeave }: BackupPreviewProps) {
  const speech = usePageSpeech();
  const { t } = speech;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="note" data-preview>
      <h3 ref={heading} tabIndex={-1}>
        {t('backup.preview')}
      </h3>
      <p>{t('backup.made', { date: t.date(summary.savedOn) })}</p>
      <Lines lines={linesOfSettings(summary, speech)} />
      {summary.people.map((person) => (
        <div key={person.profile} data-profile={person.profile}>
          <b>{t(`profile.${person.profile}`)}</b>
          <Lines lines={linesOf(person, speech)} />
        </div>
      ))}
      <p>{t('backup.merge')}</p>
      <div class="answers">
        <button type="button" data-action="backup-take" onClick={onTake}>
          {t('backup.take')}
        </button>
        <button type="button" data-action="backup-leave" onClick={onLeave}>
          {t('backup.leave')}
        </button>
      </div>
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const { t } = usePageSpeech();
  return <ul class="lines">{lines.length ? lines.map((line) => <li key={line}>{line}</li>) : <li>{t('backup.nothing')}</li>}</ul>;
}

function linesOfSettings({ settings: { locale, textSize, quietSites, dialogs } }: BackupSummary, { t }: PageSpeech): readonly string[] {
  return [
    ...(locale ? [t('backup.locale', { value: LANGUAGE_NAMES[locale] })] : []),
    t('backup.textSize', { value: t(`options.textSize.${textSize}`) }),
    ...(quietSites ? [t('backup.quiet', { count: quietSites })] : []),
    ...(dialogs ? [] : [t('backup.dialogs')]),
  ];
}

function linesOf(person: BackupSummary['people'][number], { t, texts }: PageSpeech): readonly string[] {
  const { region, city, insuranceType, ticks, reminders, historyDays, historyOn } = person;
  const province = places.find(({ id }) => id === region);
  const place = [province, province?.cities.find(({ id }) => id === city)].flatMap((one) => (one ? [one.name[t.locale]] : []));
  const type = texts.questions['insuranceType']?.answers.find(({ id }) => id === insuranceType)?.text;
  return [
    ...(place.length ? [t('backup.place', { value: place.join(', ') })] : []),
    ...(type ? [t('backup.type', { value: type })] : []),
    ...(ticks ? [t('backup.ticks', { count: ticks })] : []),
    ...(reminders ? [t('backup.reminders', { count: reminders })] : []),
    ...(historyDays ? [t('backup.history', { count: historyDays })] : []),
    ...(historyOn ? [t('backup.historyOn')] : []),
  ];
}
