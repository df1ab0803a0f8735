import type { MessageKey } from '../../i18n/locales/en.ts';
import type { Translator } from '../../i18n/translate.ts';
import { PressTwice } from './press-twice.tsx';
import { Section } from './section.tsx';

/** Deletes everything. */
export function Erase({ t, onErase }: { t: Translator<MessageKey>; onErase: () => void }) {
  return (
    <Section title={t('options.erase')}>
      <p>{t('options.erase.text')}</p>
      <PressTwice name="erase" label={t('options.erase')} again={t('options.erase.again')} onPress={onErase} />
    </Section>
  );
}
