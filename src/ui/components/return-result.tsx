import type { DateRange } from '../../guide/benefits-return.ts';
import { calendarFile } from '../../guide/calendar-file.ts';
import type { ReturnAnswer, ReturnInput } from '../../guide/return-answer.ts';
import type { RuleData } from '../../guide/rule-data.ts';
import { levelOf } from '../../guide/rules-for-place.ts';
import type { RuleText } from '../../i18n/texts.ts';
import type { Translator } from '../../i18n/translate.ts';
import { citiesWithRules } from '../cities-with-rules.ts';
import { useSpeech } from '../state/speech.ts';
import { Fact } from './fact.tsx';
import { Icon } from './icon.tsx';
import { Section } from './section.tsx';
import { Notes } from './sources.tsx';
import { TimeBar, timeAxis, TimeKey } from './time-bar.tsx';

interface ReturnResultProps {
  readonly answer: ReturnAnswer;
  readonly input: ReturnInput;
  readonly data: RuleData;
}

/** The rules one by one on a time line, widest place first, and the days as a calendar file. */
export function ReturnResult({ answer, input, data }: ReturnResultProps) {
  const { t, texts, today } = useSpeech();
  const lines = answer.lines.flatMap((line) => {
    const rule = texts.rules[line.rule];
    return rule ? [{ ...line, text: rule }] : [];
  });
  const region = texts.regions[input.region];
  const city = citiesWithRules(input.region, data, texts).get(input.city);
  const isLocalKnown = lines.some(({ text }) => typeof text.place !== 'string');
  const axis = timeAxis(input, answer);
  return (
    <>
      {answer.range && answer.range.latest >= today && (
        <a class="button" href={calendarAddress(answer.range, today, t)} download="yibao.ics" data-action="calendar">
          <Icon name="clock" />
          {t('return.save')}
        </a>
      )}
      {input.scheme !== 'resident' && region !== undefined && !isLocalKnown && (
        <p class="note" data-no-local>
          {t('return.noLocal', { place: city ?? region })}
        </p>
      )}
      {lines.length > 0 && (
        <Section title={t('return.rules')}>
          {lines.some(({ dates }) => dates) && <TimeKey axis={axis} />}
          <ol class="time-line">
            {lines.map(({ text, dates, gapCovered }) => (
              <li key={text.id} data-rule={text.id}>
                <p>
                  <small class="ledger-label">
                    {[placeName(text, region, t), answer.rangeFrom.includes(text.id) && t('return.counts')].filter(Boolean).join(' · ')}
                  </small>
                  <strong>{datesText(dates, t)}</strong>
                </p>
                {dates && <TimeBar dates={dates} axis={axis} />}
                <p>
                  <Fact fact={text.text} checkBy={text.validity.checkBy} />
                </p>
                {gapCovered && <p>{t(`return.gap.${gapCovered}`)}</p>}
                <Notes of={text} />
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

/** A local rule is never shown without the place it was seen for. */
function placeName(rule: RuleText, region: string | undefined, t: Translator): string {
  const { place } = rule;
  const level = levelOf(rule);
  if (typeof place === 'string') return t(level === 'national' ? 'rules.national' : 'rules.varies');
  return t('return.local', { place: place.city?.name ?? region ?? '' });
}

function datesText(dates: DateRange | undefined, t: Translator): string {
  if (!dates) return t('return.noNumber');
  const [from, to] = [t.date(dates.earliest), t.date(dates.latest)];
  return from === to ? t('return.from', { from }) : t('return.between', { from, to });
}

/** The file, with the days that are not over, is in the address itself: nothing is written anywhere before the person saves it. */
function calendarAddress({ earliest, latest }: DateRange, today: string, t: Translator): string {
  const text = t('return.entry.text');
  const first = { id: `return-first-${earliest}`, day: earliest, title: t('return.entry.first'), text };
  const last = { id: `return-last-${latest}`, day: latest, title: t('return.entry.last'), text };
  const days = (earliest === latest ? [first] : [first, last]).filter(({ day }) => day >= today);
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(calendarFile(days, today))}`;
}
