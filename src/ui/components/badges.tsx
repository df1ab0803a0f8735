import type { Likelihood } from '../../diagnose/diagnosis.ts';
import type { Answers } from '../../domain/questions.ts';
import { whoActs } from '../../guide/who-acts.ts';
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
export function CauseFacts({ cause, answers }: { cause: CauseText; answers: Answers }) {
  const { t } = useSpeech();
  const [actor = 'nobody'] = whoActs(cause, answers);
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
        <dd class={`fund-${cause.fund}`}>{t(`fund.${cause.fund}`)}</dd>
      </div>
    </dl>
  );
}
