import { isStale, type SourcedText } from '../sources.ts';
import { useSpeech } from '../state/speech.ts';
import { Words } from './words.tsx';

/** A sentence that rests on sources; it fades, and says why, once they were not checked in time. */
export function Fact({ fact }: { fact: SourcedText }) {
  const { t, texts, today } = useSpeech();
  if (!isStale(fact, texts.sources, today)) return <Words text={fact.text} />;
  return (
    <span class="stale">
      <Words text={fact.text} /> <small>{t('sources.stale')}</small>
    </span>
  );
}
