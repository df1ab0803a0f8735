import { usePageSpeech } from '../state/page-speech.tsx';

/** How something that was done ended; counted, so that the same word twice is seen twice. */
export interface SaidState {
  readonly text: '' | 'options.saved' | 'options.erase.done' | 'backup.done' | 'backup.saved' | 'lost.text' | 'storage.full';
  readonly count: number;
}

/** Says so in sight, wherever on the page the person is; what went well leaves again by itself. */
export function Said({ said: { text, count } }: { said: SaidState }) {
  const { t } = usePageSpeech();
  return (
    <p role="status" class="said" data-problem={text === 'lost.text' || text === 'storage.full'}>
      {text && <span key={count}>{t(text)}</span>}
    </p>
  );
}
