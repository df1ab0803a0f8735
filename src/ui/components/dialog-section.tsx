import { useEffect, useState } from 'preact/hooks';
import type { DialogSettings } from '../pages/page-props.ts';
import { usePageSpeech } from '../state/page-speech.tsx';
import { Section } from './section.tsx';

interface DialogSectionProps {
  readonly dialogs: DialogSettings;
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
}

/** The switch for reading alert() and confirm(); not shown before it is known how it stands. */
export function DialogSection({ dialogs, attempt }: DialogSectionProps) {
  const { t } = usePageSpeech();
  const [isOn, setOn] = useState<boolean | null>(null);
  useEffect(() => void dialogs.areRead().then(setOn, () => undefined), [dialogs]);
  const turn = (on: boolean) =>
    attempt(async () => {
      await dialogs.read(on);
      setOn(on);
    });
  return (
    <Section title={t('dialogs.title')}>
      <p>{t('dialogs.text')}</p>
      {isOn !== null && (
        <label class="option options">
          <input type="checkbox" name="dialogs" checked={isOn} onChange={() => void turn(!isOn)} />
          <span>{t('dialogs.switch')}</span>
        </label>
      )}
    </Section>
  );
}
