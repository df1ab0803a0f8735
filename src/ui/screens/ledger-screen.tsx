import { useState } from 'preact/hooks';
import { Misconceptions } from '../components/misconceptions.tsx';
import { ToolHead } from '../components/tool-head.tsx';
import { useSpeech } from '../state/speech.ts';

/** Everything that is often said and not so, or not everywhere: the claim, what is right, since when, and the sources. */
export function LedgerScreen() {
  const { t, texts } = useSpeech();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const fitting = Object.values(texts.misconceptions).filter(({ claim, right }) => `${claim} ${right.text}`.toLowerCase().includes(wanted));
  return (
    <>
      <ToolHead tool="ledger" text={t('ledger.text')} />
      <div class="field">
        <label for="ledger-search">{t('ledger.search')}</label>
        <input
          id="ledger-search"
          type="search"
          autocomplete="off"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </div>
      <p class="muted small" role="status">
        {t('ledger.count', { count: fitting.length })}
      </p>
      {fitting.length > 0 && <Misconceptions all={fitting} />}
    </>
  );
}
