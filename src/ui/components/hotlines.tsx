import { useSpeech } from '../state/speech.ts';
import { Fact } from './fact.tsx';
import { Icon } from './icon.tsx';
import { Section } from './section.tsx';
import { QuietSources } from './sources.tsx';
import { Words } from './words.tsx';

/** Numbers to call, in the order given: what for, when, and a button that copies. */
export function Hotlines({ ids }: { ids: readonly string[] }) {
  const { t, texts, services, announce } = useSpeech();
  const hotlines = ids.flatMap((id) => texts.hotlines[id] ?? []);
  if (!hotlines.length) return null;
  const copy = async (number: string) => {
    await services.copy(number);
    announce(t('hotline.copied', { number }));
  };
  return (
    <Section title={t('hotlines.title')} class="hotlines">
      <ul>
        {hotlines.map((hotline) => (
          <li key={hotline.id} data-hotline={hotline.number}>
            <div class="row">
              <a class="number" href={`tel:${hotline.number}`} aria-label={t('hotline.call', { number: hotline.number })}>
                <Icon name="phone" />
                {hotline.number}
              </a>
              <button
                type="button"
                class="quiet"
                data-action="copy"
                aria-label={t('hotline.copyOf', { number: hotline.number })}
                onClick={() => void copy(hotline.number)}
              >
                <Icon name="copy" />
                {t('hotline.copy')}
              </button>
            </div>
            <details class="more">
              <summary>
                <span>
                  <Words text={hotline.name} />
                </span>{' '}
                <u>{t('hotline.details')}</u>
              </summary>
              <p>
                <Words text={t('hotline.ask', { text: hotline.askFor.text })} />
              </p>
              {hotline.notFor && (
                <p>
                  <Words text={t('hotline.notFor', { text: hotline.notFor.text })} />
                </p>
              )}
              <p>
                <Fact fact={hotline.hours} />
              </p>
            </details>
          </li>
        ))}
      </ul>
      <QuietSources of={hotlines} />
    </Section>
  );
}
