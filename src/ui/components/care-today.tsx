import { useSpeech } from '../state/speech.ts';
import { Fact } from './fact.tsx';
import { Fold } from './fold.tsx';
import { QuietSources } from './sources.tsx';

/** Stands before everything: somebody may be at a desk right now. */
export function CareToday({ care }: { care: string }) {
  const { t, texts } = useSpeech();
  const block = texts.care[care];
  return (
    <Fold class="care" icon="heart" title={t('care.title')}>
      {block && (
        <p>
          <Fact fact={block.text} />
        </p>
      )}
      <p>
        <a href="tel:120">{t('care.emergency')}</a>
      </p>
      <QuietSources of={[block, texts.hotlines['120']]} />
    </Fold>
  );
}
