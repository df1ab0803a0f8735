import { useState } from 'preact/hooks';
import type { CaseView } from '../../case/view.ts';
import { siteOf } from '../../domain/sites.ts';
import { useSpeech } from '../state/speech.ts';

/** Offers to read a site without a click from now on; the browser asks once more. Nothing where that is so, or cannot be. */
export function AlwaysRead({ view }: { view: CaseView }) {
  const { t, act, services, announce } = useSpeech();
  const [said, setSaid] = useState<'' | 'done' | 'refused'>('');
  const site = siteOf(view.host);
  if (!site || (view.access !== 'click' && said !== 'done')) return null;
  const ask = async () => {
    const allowed = await services.allowSite(view.tab, site).catch(() => false);
    setSaid(allowed ? 'done' : 'refused');
    announce(t(allowed ? 'always.done' : 'always.refused', { site }));
    if (allowed) await act.check();
  };
  return (
    <section class="always">
      {said === 'done' ? (
        <p>{t('always.done', { site })}</p>
      ) : (
        <>
          <button type="button" class="quiet" data-action="always" onClick={() => void ask()}>
            {t('always.ask', { site })}
          </button>
          <p class="muted small">{t(said === 'refused' ? 'always.refused' : 'always.text')}</p>
        </>
      )}
    </section>
  );
}
