import type { CauseId } from '../../domain/causes.ts';
import { useSpeech } from '../state/speech.ts';
import { Icon } from './icon.tsx';
import { Section } from './section.tsx';
import { Words } from './words.tsx';

/** The person's own verdict on a cause. */
export function CauseActions({ cause }: { cause: CauseId }) {
  const { t, act } = useSpeech();
  return (
    <div class="verdict">
      <button type="button" data-action="solved" onClick={() => void act.resolve(true)}>
        <Icon name="check" />
        {t('cause.solved')}
      </button>
      <button type="button" data-action="not-it" onClick={() => void act.dismiss(cause, true)}>
        {t('cause.notIt')}
      </button>
    </div>
  );
}

/** Causes that were put aside, each with its way back. */
export function Dismissed({ causes }: { causes: readonly CauseId[] }) {
  const { t, texts, act } = useSpeech();
  if (!causes.length) return null;
  return (
    <Section title={t('dismissed.title')}>
      <ul class="answered">
        {causes.map((id) => {
          const cause = texts.causes[id]?.title ?? id;
          return (
            <li key={id} class="row" data-dismissed={id}>
              <span>
                <Words text={cause} />
              </span>
              <button
                type="button"
                class="quiet"
                data-action="undo"
                aria-label={t('dismissed.undoOf', { cause })}
                onClick={() => void act.dismiss(id, false)}
              >
                <Icon name="back" />
                {t('dismissed.undo')}
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
