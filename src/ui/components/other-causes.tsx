import type { CaseView } from '../../case/view.ts';
import type { RankedCause } from '../../diagnose/diagnosis.ts';
import { planSteps } from '../../guide/plan-steps.ts';
import { mainActor } from '../../guide/who-acts.ts';
import { asLikely } from '../../i18n/as-likely.ts';
import { useSpeech } from '../state/speech.ts';
import { CauseFacts, LikelihoodBadge } from './badges.tsx';
import { CauseActions } from './cause-actions.tsx';
import { CauseDetails } from './cause-details.tsx';
import { Checklist } from './checklist.tsx';
import { Fact } from './fact.tsx';
import { Fold } from './fold.tsx';
import { Icon } from './icon.tsx';
import { Why } from './why.tsx';
import { Words } from './words.tsx';

interface CauseListProps {
  readonly causes: readonly RankedCause[];
  readonly view: CaseView;
}

/** Causes in their order, each folded to its title and likelihood. */
export function CauseList({ causes, view }: CauseListProps) {
  const { t } = useSpeech();
  const near = causes.filter((cause) => cause.likelihood !== 'unlikely');
  const far = causes.filter((cause) => cause.likelihood === 'unlikely');
  return (
    <>
      {near.map((ranked) => (
        <CauseRow key={ranked.id} ranked={ranked} view={view} />
      ))}
      {far.length > 0 && (
        <details class="fold fold-quiet">
          <summary>
            <span class="fold-title">{t('causes.less', { count: far.length })}</span>
            <Icon name="chevron" />
          </summary>
          {far.map((ranked) => (
            <CauseRow key={ranked.id} ranked={ranked} view={view} />
          ))}
        </details>
      )}
    </>
  );
}

function CauseRow({ ranked, view }: { ranked: RankedCause; view: CaseView }) {
  const { t, texts } = useSpeech();
  const cause = texts.causes[ranked.id];
  if (!cause) return <div data-cause={ranked.id} hidden />;
  const title = (
    <>
      <span>
        <Words text={cause.title} />
      </span>
      <LikelihoodBadge likelihood={ranked.likelihood} />
    </>
  );
  return (
    <div class="cause-row" data-cause={ranked.id}>
      <Fold title={title}>
        <p>
          <Fact fact={{ ...cause.answer, text: asLikely(cause.answer.text, ranked, t) }} />
        </p>
        <CauseFacts actor={mainActor(cause, view.answers)} fund={cause.fund} />
        <Checklist cause={ranked.id} steps={planSteps(cause, view.answers)} ticked={view.ticks[ranked.id] ?? []} level={3} />
        <Why ranked={ranked} view={view} isFirst={false} />
        <CauseDetails cause={cause} />
        <CauseActions cause={ranked.id} />
      </Fold>
    </div>
  );
}
