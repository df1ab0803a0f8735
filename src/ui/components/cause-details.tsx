import type { CauseText } from '../../i18n/texts.ts';
import { useSpeech } from '../state/speech.ts';
import { Fact } from './fact.tsx';
import { Fold } from './fold.tsx';
import { PathText } from './path-text.tsx';
import { Sources } from './sources.tsx';

/** The rest of a cause, folded: how to make sure, papers, what not to do, how long, sources. */
export function CauseDetails({ cause }: { cause: CauseText }) {
  const { t, texts } = useSpeech();
  const papers = cause.papers.flatMap((id) => texts.papers[id] ?? []);
  const paths = [...cause.steps, ...cause.confirm].map(({ path = '' }) => texts.paths[path]);
  return (
    <div class="folds">
      <Fold title={t('confirm.title')}>
        <ul class="plain">
          {cause.confirm.map((check, index) => (
            <li key={index}>
              <Fact fact={check} />
              {check.path !== undefined && <PathText path={check.path} />}
            </li>
          ))}
        </ul>
      </Fold>
      {papers.length > 0 && (
        <Fold title={t('papers.title')}>
          <ul>
            {papers.map((paper, index) => (
              <li key={index}>
                <Fact fact={paper.text} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold title={t('avoid.title')}>
        <ul class="plain">
          {cause.avoid.map((advice, index) => (
            <li key={index}>
              <Fact fact={advice} />
            </li>
          ))}
        </ul>
      </Fold>
      <Fold title={t('duration.title')}>
        <p>
          <Fact fact={cause.duration} />
        </p>
      </Fold>
      <Sources of={[cause, papers, paths]} />
    </div>
  );
}
