import { useRef, useState } from 'preact/hooks';
import { LARGEST_FILE, type BackupSummary, type Refusal } from '../../domain/backup.ts';
import type { BackupAccess } from '../pages/page-props.ts';
import { usePageSpeech } from '../state/page-speech.tsx';
import { BackupPreview } from './backup-preview.tsx';
import { Section } from './section.tsx';

interface BackupSectionProps {
  readonly backup: BackupAccess;
  readonly attempt: (work: () => Promise<void>, then?: 'backup.done' | 'backup.saved' | '') => Promise<void>;
  /** Everything from a file is here now. */
  readonly onTaken: () => Promise<void>;
}

/** One file with everything, out and in again; what a file brings is looked over before anything changes. */
export function BackupSection({ backup, attempt, onTaken }: BackupSectionProps) {
  const { t, today } = usePageSpeech();
  const [chosen, setChosen] = useState<{ readonly text: string; readonly summary: BackupSummary } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  /** What had the focus goes away with the preview. */
  const chooser = useRef<HTMLInputElement>(null);
  const leave = () => {
    setChosen(null);
    chooser.current?.focus();
  };

  const save = () => attempt(async () => backup.download(`yibao-${today}.json`, await backup.save()), 'backup.saved');
  const look = (file: File | undefined) =>
    attempt(async () => {
      setChosen(null);
      setRefusal(null);
      if (!file) return;
      const text = file.size > LARGEST_FILE ? null : await file.text();
      const reply = text === null ? ({ kind: 'refused', why: 'large' } as const) : await backup.preview(text);
      if (reply.kind === 'refused') setRefusal(reply.why);
      else if (text !== null) setChosen({ text, summary: reply.summary });
    }, '');
  const take = (text: string) =>
    attempt(async () => {
      await backup.take(text);
      leave();
      await onTaken();
    }, 'backup.done');

  return (
    <Section title={t('backup.title')}>
      <p>{t('backup.text')}</p>
      <button type="button" data-action="backup-save" onClick={() => void save()}>
        {t('backup.save')}
      </button>
      <label class="file">
        {t('backup.open')}
        <input
          id="backup-file"
          ref={chooser}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const field = event.currentTarget;
            // Emptied afterwards, so that the same file can be chosen again.
            void look(field.files?.[0]).finally(() => (field.value = ''));
          }}
        />
      </label>
      {refusal && (
        <p class="note" role="alert" data-refused={refusal}>
          {t(`backup.refused.${refusal}`)}
        </p>
      )}
      {chosen && <BackupPreview summary={chosen.summary} onTake={() => void take(chosen.text)} onLeave={leave} />}
    </Section>
  );
}
