import type { RuleText } from '../../i18n/texts.ts';
import { useSpeech } from '../state/speech.ts';
import { Fact } from './fact.tsx';
import { Section } from './section.tsx';
import { Notes } from './sources.tsx';

/** The rules that a tool reckons by, each with its sources. */
export function TopicRules({ topic }: Pick<RuleText, 'topic'>) {
  const { t, texts } = useSpeech();
  return (
    <Section title={t('rules.title')}>
      <ul class="ledger">
        {Object.values(texts.rules)
          .filter((rule) => rule.topic === topic)
          .map((rule) => (
            <li key={rule.id} data-rule={rule.id}>
              <p>
                <Fact fact={rule.text} checkBy={rule.validity.checkBy} />
              </p>
              <Notes of={rule} />
            </li>
          ))}
      </ul>
    </Section>
  );
}
