import type { SourcedText } from '../../i18n/texts.ts';
import { isStale } from '../sources.ts';
import { useSpeech } from '../state/speech.ts';
import { Words } from './words.tsx';

interface FactProps {
  readonly fact: SourcedText;
  /** ISO date: an earlier end than that of the sources. */
  readonly checkBy?: string;
}

/** A sentence that rests on sources; it fades, and says why, once they were not checked in time. */
export function Fact({ fact, checkBy }: FactProps) {
  const { t, texts, today } = useSpeech();
  const isLate = checkBy !== undefined && checkBy < today;
  if (!isLate && !isStale(fact, texts.sources, today)) return <Words text={fact.text} />;
  return (
    <span class="stale">
      <Words text={fact.text} /> <small>{t('sources.stale')}</small>
    </span>
  );
}
