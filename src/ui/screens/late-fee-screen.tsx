import { addMonths } from '../../guide/days.ts';
import { toFen } from '../../guide/fen.ts';
import { lateFee } from '../../guide/late-fee.ts';
import type { Translator } from '../../i18n/translate.ts';
import { DateField } from '../components/date-field.tsx';
import { MoneyField } from '../components/money-field.tsx';
import { ToolHead } from '../components/tool-head.tsx';
import { TopicRules } from '../components/topic-rules.tsx';
import { Words } from '../components/words.tsx';
import { moneyIn } from '../money.ts';
import { useKept } from '../state/kept.ts';
import { useSpeech } from '../state/speech.ts';
import data from 'virtual:rules';

/** Months before today that can be chosen; older arrears are for the agency to reckon. */
const MONTHS = 120;

/** What an employer owes for paying late, with the article it rests on. */
export function LateFeeScreen() {
  const { t, today, announce } = useSpeech();
  const [input, change] = useKept('late-fee', { owed: '', dueOn: '', paidOn: today });
  const answer = answerOf(input, t);
  const say = (part: Partial<Input>) => {
    const found = answerOf({ ...input, ...part }, t);
    if (found) announce(found.said);
  };
  const choose = (part: Partial<Input>) => {
    change(part);
    say(part);
  };
  const days = { min: addMonths(today, -MONTHS), max: addMonths(today, MONTHS) };
  return (
    <>
      <ToolHead tool="late-fee" text={t('late-fee.text')} />
      <div class="fields">
        <MoneyField
          id="late-owed"
          label={t('late-fee.amount')}
          value={input.owed}
          onType={(owed) => change({ owed })}
          onDone={(owed) => say({ owed })}
        />
        <DateField id="late-due" label={t('late-fee.dueOn')} value={input.dueOn} {...days} onChange={(dueOn) => choose({ dueOn })} />
        <DateField id="late-paid" label={t('late-fee.paidOn')} value={input.paidOn} {...days} onChange={(paidOn) => choose({ paidOn })} />
      </div>
      {answer ? (
        <div class="sheet-answer">
          <p class="answer-text" data-sentence>
            <Words text={answer.said} />
          </p>
          {answer.more.map((line) => (
            <p key={line}>
              <Words text={line} />
            </p>
          ))}
        </div>
      ) : (
        <p class="muted">{t('late-fee.need')}</p>
      )}
      <TopicRules topic="late-fee" />
    </>
  );
}

interface Input {
  readonly owed: string;
  readonly dueOn: string;
  readonly paidOn: string;
}

interface Answer {
  readonly said: string;
  readonly more: readonly string[];
}

/** Null while something is missing. */
function answerOf({ owed, dueOn, paidOn }: Input, t: Translator): Answer | null {
  const fen = toFen(owed);
  if (fen === undefined || fen === 0 || dueOn === '' || paidOn === '') return null;
  if (paidOn <= dueOn) return { said: t('late-fee.none'), more: [] };
  const fee = lateFee({ yuan: fen / 100, dueOn, paidOn }, data.rules);
  if (!fee) return { said: t('late-fee.noRule'), more: [] };
  const money = moneyIn(t.locale);
  const share = fee.percentPerDay / 100;
  const percent = new Intl.NumberFormat(t.locale, { style: 'percent', maximumFractionDigits: 3 }).format(share);
  return {
    said: t('late-fee.answer', {
      fee: money(Math.round(fee.yuan * 100)),
      percent,
      owed: money(fen),
      days: t('late-fee.days', { count: fee.days }),
    }),
    more: [t('late-fee.perDay', { fee: money(Math.round(fen * share)) }), t('late-fee.article', { article: fee.article })],
  };
}
