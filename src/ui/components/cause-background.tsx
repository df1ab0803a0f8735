import type { CauseId } from '../../domain/causes.ts';
import { levelOf, rulesForPlace } from '../../guide/rules-for-place.ts';
import type { RuleText } from '../../i18n/texts.ts';
import { useSpeech } from '../state/speech.ts';
import { Fact } from './fact.tsx';
import { Fold } from './fold.tsx';
import { Misconceptions, useDate } from './misconceptions.tsx';
import { Notes } from './sources.tsx';
import { Tip } from './tip.tsx';

/** What names the cause, the most specific first: that which names fewest others. */
const about = <T extends { readonly causes: readonly CauseId[] }>(items: Readonly<Record<string, T>>, cause: CauseId): readonly T[] =>
  Object.values(items)
    .filter(({ causes }) => causes.includes(cause))
    .sort((a, b) => a.causes.length - b.causes.length);

/** What stands behind a cause, folded: the rules with place and dates, what is often misread, and how to avoid it next time. */
export function CauseBackground({ cause }: { cause: CauseId }) {
  const { t, texts, today, place } = useSpeech();
  const rules = rulesForPlace(about(texts.rules, cause), 'anywhere', today);
  const speaking = rulesForPlace(rules, place, today);
  const local = rules.filter((rule) => !speaking.includes(rule));
  const misconceptions = about(texts.misconceptions, cause);
  const tips = about(texts.tips, cause);
  if (rules.length + misconceptions.length + tips.length === 0) return null;
  return (
    <div class="folds">
      {rules.length > 0 && (
        <Fold title={t('rules.title')}>
          <Rules rules={speaking} />
          {local.length > 0 && (
            <Fold title={t('rules.places', { count: local.length })}>
              <Rules rules={local} />
            </Fold>
          )}
        </Fold>
      )}
      {misconceptions.length > 0 && (
        <Fold title={t('misconceptions.title')}>
          <Misconceptions all={misconceptions} />
        </Fold>
      )}
      {tips.length > 0 && (
        <Fold title={t('tips.title')}>
          <ul class="plain">
            {tips.map((tip) => (
              <Tip key={tip.id} tip={tip} />
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}

function Rules({ rules }: { rules: readonly RuleText[] }) {
  const { t } = useSpeech();
  const dateOf = useDate();
  return (
    <ul class="plain">
      {rules.map((rule) => {
        const level = levelOf(rule);
        const { from, until, asOf, checkBy } = rule.validity;
        const facts = [
          t(level === 'national' || level === 'varies' ? `rules.${level}` : 'rules.local'),
          from && t('rules.from', { date: dateOf(from) }),
          until && t('rules.until', { date: dateOf(until) }),
          asOf && t('rules.asOf', { date: dateOf(asOf) }),
        ];
        return (
          <li key={rule.id} data-rule={rule.id}>
            <small class="ledger-label">{facts.filter(Boolean).join(' · ')}</small>
            <Fact fact={rule.text} checkBy={checkBy} />
            <Notes of={rule} />
          </li>
        );
      })}
    </ul>
  );
}
