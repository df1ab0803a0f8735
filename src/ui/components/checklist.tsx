import type { CauseId } from '../../domain/causes.ts';
import type { StepText } from '../state/step-text.ts';
import { useSpeech } from '../state/speech.ts';
import { Fact } from './fact.tsx';
import { Icon } from './icon.tsx';
import { PathText } from './path-text.tsx';
import { Section } from './section.tsx';
import { Words } from './words.tsx';

interface ChecklistProps {
  readonly cause: CauseId;
  readonly steps: readonly StepText[];
  readonly ticked: readonly string[];
  readonly level?: 2 | 3;
}

/** The steps, first thing first; ticks are kept by the case. */
export function Checklist({ cause, steps, ticked, level = 2 }: ChecklistProps) {
  const { t, act } = useSpeech();
  const done = steps.filter((step) => ticked.includes(step.id)).length;
  const progress = <span class="muted small">{t('checklist.progress', { done, total: steps.length })}</span>;
  return (
    <Section title={t('checklist.title')} level={level} class="checklist" aside={progress}>
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            <label class="step">
              <input
                type="checkbox"
                data-step={step.id}
                checked={ticked.includes(step.id)}
                onChange={(event) => void act.tick(cause, step.id, event.currentTarget.checked)}
              />
              <span>
                <Fact fact={step} />
              </span>
            </label>
            <StepNotes step={step} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

const PLACE_ICONS = { online: 'online', phone: 'phone', counter: 'counter', wait: 'wait' } as const;

function StepNotes({ step }: { step: StepText }) {
  const { t, texts } = useSpeech();
  const hotline = step.hotline === undefined ? undefined : texts.hotlines[step.hotline];
  // Minutes are what a person spends on it; beside "wait" they would say how long the wait is.
  const minutes = step.where === 'wait' ? [] : [t('step.minutes', { count: step.minutes })];
  const notes = [t(`step.where.${step.where}`), ...minutes, t(`actor.${step.by}`)];
  return (
    <div class="step-notes">
      <p class="muted small step-where">
        <Icon name={PLACE_ICONS[step.where]} />
        <span>
          <Words text={notes.join(' · ')} />
        </span>
      </p>
      {step.path !== undefined && <PathText path={step.path} />}
      {hotline && (
        <a class="call" href={`tel:${hotline.number}`}>
          <Icon name="phone" />
          {t('hotline.call', { number: hotline.number })}
        </a>
      )}
    </div>
  );
}
