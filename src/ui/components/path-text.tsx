import { useSpeech } from '../state/speech.ts';
import { Fact } from './fact.tsx';
import { Icon } from './icon.tsx';

/** Where to look something up: the way through an app or a site. */
export function PathText({ path }: { path: string }) {
  const { t, texts } = useSpeech();
  const known = texts.paths[path];
  if (!known) return null;
  return (
    <p class="path small">
      <span class="muted">{t('step.path')}</span> <Fact fact={known.text} />
      {known.url !== undefined && (
        <a class="inline" href={known.url} target="_blank" rel="noreferrer">
          <Icon name="open" />
          {t('step.openSite')}
        </a>
      )}
    </p>
  );
}
