import type { CaseView } from '../../case/view.ts';
import { siteOf } from '../../domain/sites.ts';
import { useSpeech } from '../state/speech.ts';

/** Whether messages of this site get their mark; the whole domain at once. */
export function SiteMarks({ view: { host, access, marked } }: { view: CaseView }) {
  const { t, services, announce } = useSpeech();
  const site = siteOf(host);
  if (!site || access !== 'always') return null;
  const change = async () => {
    await services.send('settings/marks', { host, shown: !marked });
    if (marked) announce(t('marks.hidden', { site }));
  };
  return (
    <section>
      <button type="button" class="quiet" data-action="marks" onClick={() => void change()}>
        {t(marked ? 'marks.hide' : 'marks.show', { site })}
      </button>
    </section>
  );
}
