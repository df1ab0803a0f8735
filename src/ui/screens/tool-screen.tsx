import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ToolName } from '../../domain/workplace.ts';
import { Icon } from '../components/icon.tsx';
import { useSpeech } from '../state/speech.ts';
import { useWorkbench } from '../state/tool.ts';

/** Not part of what the popup loads at its opening. */
const LOADERS: Record<ToolName, () => Promise<ComponentType>> = {
  settlement: async () => (await import('./settlement-screen.tsx')).SettlementScreen,
  return: async () => (await import('./return-screen.tsx')).ReturnScreen,
  'late-fee': async () => (await import('./late-fee-screen.tsx')).LateFeeScreen,
  distance: async () => (await import('./distance-screen.tsx')).DistanceScreen,
  ledger: async () => (await import('./ledger-screen.tsx')).LedgerScreen,
};

/** A tool in the place of the case, with its way back; its heading has the focus once it is there. */
export function ToolScreen({ tool }: { tool: ToolName }) {
  const { t } = useSpeech();
  const { open } = useWorkbench();
  const [Screen, setScreen] = useState<ComponentType | null>(null);
  useEffect(() => void LOADERS[tool]().then((loaded) => setScreen(() => loaded)), [tool]);
  useEffect(() => {
    if (Screen) document.getElementById('tool')?.focus();
  }, [Screen]);
  return (
    <>
      <p>
        <button type="button" class="quiet" data-action="back" onClick={() => open(null)}>
          <Icon name="back" />
          {t('tool.back')}
        </button>
      </p>
      {Screen ? <Screen /> : <p class="loading">{t('app.loading')}</p>}
    </>
  );
}
