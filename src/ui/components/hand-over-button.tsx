import { useSpeech } from '../state/speech.ts';
import { Icon } from './icon.tsx';

/** The way to the card for the counter; it takes the focus again when the person comes back from there. */
export function HandOverButton({ onClick }: { onClick: () => void }) {
  const { t } = useSpeech();
  return (
    <button type="button" id="hand-over" data-action="hand-over" onClick={onClick}>
      <Icon name="card" />
      {t('handover.open')}
    </button>
  );
}
