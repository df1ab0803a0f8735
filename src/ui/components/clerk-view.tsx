import { useEffect, useRef } from 'preact/hooks';
import { type HandOver, type HandOverField, type HandOverWords } from '../../guide/hand-over.ts';
import { useSpeech } from '../state/speech.ts';
import { ChineseLine } from './hand-over-lines.tsx';
import { Icon } from './icon.tsx';

interface ClerkViewProps {
  readonly card: HandOver;
  readonly fields: readonly HandOverField[];
  readonly chinese: HandOverWords;
  readonly onClose: () => void;
}

/** The card alone, in large black letters on white, for somebody on the other side of a counter. */
export function ClerkView({ card, fields, chinese, onClose }: ClerkViewProps) {
  const { t } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="clerk" aria-labelledby="clerk-greeting" onClose={onClose}>
      <button type="button" class="clerk-close" data-action="close-clerk" onClick={() => dialog.current?.close()}>
        <Icon name="back" />
        {t('handover.close')}
      </button>
      <div lang="zh-Hans">
        <h2 id="clerk-greeting">{chinese.t('handover.greeting')}</h2>
        {fields.map((field) => (
          <section key={field} data-clerk={field}>
            <h3>{chinese.t(`handover.field.${field}`)}</h3>
            <ul>
              {card[field].map((line) => (
                <li key={line.key}>
                  <ChineseLine line={line} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </dialog>
  );
}
