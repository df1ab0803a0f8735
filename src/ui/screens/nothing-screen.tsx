import type { CaseView } from '../../case/view.ts';
import { Answered } from '../components/answered.tsx';
import { Dismissed } from '../components/cause-actions.tsx';
import { CheckAgain, Findings } from '../components/findings.tsx';
import { Hotlines } from '../components/hotlines.tsx';
import { Paste } from '../components/paste.tsx';
import { Tools } from '../components/tools.tsx';
import { useSpeech } from '../state/speech.ts';

/** Lines for every case, the most useful first. */
const GENERAL_HOTLINES = ['12393', '12333', '12366', '12345', '120'];

/** Nothing was found, or the page cannot be read: the way in is then the person's own words. */
export function NothingScreen({ view }: { view: CaseView }) {
  return (
    <>
      <NothingHead view={view} />
      {view.findings.length > 0 && <Findings findings={view.findings} partial={view.partial} canCheck={false} />}
      <Paste />
      <Tools view={view} />
      <Answered answers={view.answers} findings={view.findings} />
      <Dismissed causes={view.dismissed} />
      <Hotlines ids={GENERAL_HOTLINES} />
    </>
  );
}

function NothingHead({ view }: { view: CaseView }) {
  const { t } = useSpeech();
  const blocked = { never: 'blocked.text', picture: 'picture.text', always: null, click: null } as const;
  const why = blocked[view.access];
  return (
    <div class="answer">
      <h1 id="result" tabIndex={-1}>
        {t(why ? 'blocked.title' : 'nothing.title')}
      </h1>
      <p class="answer-text">{t(why ?? 'nothing.text')}</p>
      {why === 'blocked.text' && <p class="muted small">{t('blocked.file')}</p>}
      {!why && <CheckAgain />}
    </div>
  );
}
