import type { Translator } from '../../i18n/translate.ts';
import { PressTwice } from './press-twice.tsx';

/** Deletes everything. */
export function Erase({ t, onErase }: { t: Translator; onErase: () => void }) {
  return (
    <section>
      <h2>{t('options.erase')}</h2>
      <p>{t('options.erase.text')}</p>
      <PressTwice name="erase" label={t('options.erase')} again={t('options.erase.again')} onPress={onErase} />
    </section>
  );
}
