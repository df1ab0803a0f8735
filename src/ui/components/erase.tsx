import { useState } from 'preact/hooks';
import type { Translator } from '../../i18n/translate.ts';

/** Deletes everything on the second press of the same button: it cannot be undone. */
export function Erase({ t, onErase }: { t: Translator; onErase: () => void }) {
  const [asked, setAsked] = useState(false);
  const press = () => {
    if (asked) onErase();
    setAsked(!asked);
  };
  return (
    <section>
      <h2>{t('options.erase')}</h2>
      <p>{t('options.erase.text')}</p>
      <button type="button" data-action="erase" onClick={press} onBlur={() => setAsked(false)}>
        {t(asked ? 'options.erase.again' : 'options.erase')}
      </button>
    </section>
  );
}
