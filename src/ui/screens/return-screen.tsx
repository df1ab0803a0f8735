import type { Fields } from '../../domain/workplace.ts';
import { reckonReturn, type ReturnInput } from '../../guide/return-answer.ts';
import { ReturnFields } from '../components/return-fields.tsx';
import { ReturnResult } from '../components/return-result.tsx';
import { ToolHead } from '../components/tool-head.tsx';
import { Words } from '../components/words.tsx';
import { useKept } from '../state/kept.ts';
import { useWorkbench } from '../state/tool.ts';
import { useSpeech } from '../state/speech.ts';
import data from 'virtual:rules';

/** What somebody said about their insurance, as this screen asks for it. */
const SCHEME_OF: Readonly<Record<string, ReturnInput['scheme']>> = { employee: 'employee', flexible: 'flexible', resident: 'resident' };

/** From which day the pooled fund pays again, with every rule that speaks for it. */
export function ReturnScreen() {
  const { t, today } = useSpeech();
  const { view } = useWorkbench();
  const [input, change] = useKept<ReturnInput & Fields>('return', {
    scheme: SCHEME_OF[view?.answers.insuranceType ?? ''] ?? 'employee',
    lastPaid: '',
    paidOn: today,
    moved: 'unknown',
    region: view?.person.region ?? '',
    city: view?.person.city ?? '',
    year: Number(today.slice(0, 4)),
    missedYears: 0,
    paidBackYears: 0,
    exempt: false,
  });
  const answer = reckonReturn(input, data.rules);
  const range = answer.kind === 'answer' ? answer.range : undefined;
  const said = answer.kind === 'answer' ? rangeSentence(answer.range, t) : '';
  return (
    <>
      <ToolHead tool="return" text={t('return.text')} said={said} />
      <ReturnFields input={input} data={data} onChange={(part) => change(part)} />
      {answer.kind === 'answer' ? (
        <>
          <div class="sheet-answer">
            <p class="answer-text" data-sentence>
              <Words text={rangeSentence(range, t)} />
            </p>
            {answer.monthsMissed !== undefined && <p>{t('return.missed', { count: answer.monthsMissed })}</p>}
            <p>{t('return.care')}</p>
          </div>
          <ReturnResult answer={answer} input={input} data={data} />
        </>
      ) : (
        <p class={answer.kind === 'order' ? 'note' : 'muted'} data-kind={answer.kind}>
          {t(`return.${answer.kind}`)}
        </p>
      )}
    </>
  );
}

function rangeSentence(
  range: { readonly earliest: string; readonly latest: string } | undefined,
  t: ReturnType<typeof useSpeech>['t'],
): string {
  if (!range) return t('return.noRange');
  const [from, to] = [t.date(range.earliest), t.date(range.latest)];
  return from === to ? t('return.day', { from }) : t('return.range', { from, to });
}
