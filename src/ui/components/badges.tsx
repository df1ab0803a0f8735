import type { Likelihood } from '../../diagnose/diagnosis.ts';
import type { Actor } from '../../domain/people.ts';
import type { CauseText } from '../../i18n/texts.ts';
import { useSpeech } from '../state/speech.ts';
import { Icon } from './icon.tsx';
import { Words } from './words.tsx';

/** How sure, in words. */
export function LikelihoodBadge({ likelihood }: { likelihood: Likelihood }) {
  const { t } = useSpeech();
  return <span class={`badge likelihood-${likelihood}`}>{t(`likelihood.${likelihood}`)}</span>;
}

/** That nothing is wrong, no surer than the cause is. */
export function NormalBadge({ likelihood }: { likelihood: Likelihood }) {
  const { t } = useSpeech();
  return (
    <span class="badge badge-calm">
      <Icon name="check" />
      {t(`normal.${likelihood}`)}
    </span>
  );
}

/** The two things people ask first: who has to act, and whether care is still covered. */
export function CauseFacts({ actor, fund }: { actor: Actor; fund: CauseText['fund'] }) {
  const { t } = useSpeech();
  return (
    <dl class="facts">
      <div>
        <dt>
          <Icon name="person" />
          {t('actor.label')}
        </dt>
        <dd data-actor={actor}>
          <Words text={t(`actor.${actor}`)} />
        </dd>
      </div>
      <div>
        <dt>
          <Icon name="shield" />
          {t('fund.label')}
        </dt>
        <dd class={`fund-${fund}`}>{t(`fund.${fund}`)}</dd>
      </div>
    </dl>
  );
}
