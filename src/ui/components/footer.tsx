import { useSpeech } from '../state/speech.ts';
import { useWorkbench } from '../state/tool.ts';
import { Icon } from './icon.tsx';

/** @param tab shown as a link to the same case in a tab of its own; null where it is one already */
export function Footer({ tab }: { tab: number | null }) {
  const { t } = useSpeech();
  const { open } = useWorkbench();
  return (
    <footer class="bottom">
      {tab !== null && (
        <a href={`/popup.html?tab=${tab}`} target="_blank" data-action="open-tab">
          <Icon name="open" />
          {t('app.openTab')}
        </a>
      )}
      <button type="button" class="quiet" data-tool="ledger" onClick={() => open('ledger')}>
        <Icon name="bubble" />
        {t('misconceptions.title')}
      </button>
      <a href="/options.html#ahead" target="_blank" data-action="ahead">
        <Icon name="clock" />
        {t('ahead.title')}
      </a>
      <a href="/options.html" target="_blank" data-action="options">
        <Icon name="settings" />
        {t('options.title')}
      </a>
      <p class="muted small">{t('app.private')}</p>
    </footer>
  );
}
