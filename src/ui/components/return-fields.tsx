import { addMonths } from '../../guide/days.ts';
import type { ReturnInput } from '../../guide/return-answer.ts';
import type { RuleData } from '../../guide/rule-data.ts';
import { citiesWithRules } from '../cities-with-rules.ts';
import { useSpeech } from '../state/speech.ts';
import { Choice } from './choice.tsx';
import { Fold } from './fold.tsx';
import { TipBody } from './tip.tsx';
import { Words } from './words.tsx';

interface ReturnFieldsProps {
  readonly input: ReturnInput;
  readonly data: RuleData;
  readonly onChange: (part: Partial<ReturnInput>) => void;
}

/** Months to choose from, backwards from today. */
const MONTHS = 36;
const MOST_YEARS = 10;
const upTo = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, number) => number);

/** What can be said about the gap; residents pay by the year, the others by the month. */
export function ReturnFields({ input, data, onChange }: ReturnFieldsProps) {
  const { t, today } = useSpeech();
  const isResident = input.scheme === 'resident';
  return (
    <div class="fields">
      <Choice
        id="return-scheme"
        label={t('return.scheme')}
        value={input.scheme}
        wide
        onChange={(scheme) => onChange({ scheme: scheme as ReturnInput['scheme'] })}
      >
        {(['employee', 'flexible', 'resident'] as const).map((scheme) => (
          <option key={scheme} value={scheme}>
            {t(`return.scheme.${scheme}`)}
          </option>
        ))}
      </Choice>
      {isResident ? <ResidentFields input={input} data={data} onChange={onChange} /> : <LastPaid input={input} onChange={onChange} />}
      <div class="field">
        <label for="return-paid">{t('return.paidOn')}</label>
        <input
          id="return-paid"
          type="date"
          value={input.paidOn}
          min={addMonths(today, -MONTHS)}
          max={addMonths(today, MONTHS)}
          onInput={(event) => onChange({ paidOn: event.currentTarget.value })}
        />
      </div>
      {!isResident && (
        <>
          <Choice
            id="return-moved"
            label={t('return.moved')}
            value={input.moved}
            onChange={(moved) => onChange({ moved: moved as ReturnInput['moved'] })}
          >
            {(['unknown', 'yes', 'no'] as const).map((moved) => (
              <option key={moved} value={moved}>
                {t(`return.moved.${moved}`)}
              </option>
            ))}
          </Choice>
          <PlaceFields input={input} data={data} onChange={onChange} />
        </>
      )}
    </div>
  );
}

function LastPaid({ input, onChange }: Omit<ReturnFieldsProps, 'data'>) {
  const { t, today } = useSpeech();
  const names = new Intl.DateTimeFormat(t.locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const months = upTo(MONTHS).map((back) => addMonths(`${today.slice(0, 7)}-01`, -back).slice(0, 7));
  return (
    <Choice id="return-last" label={t('return.lastPaid')} value={input.lastPaid} onChange={(lastPaid) => onChange({ lastPaid })}>
      <option value="">{t('return.lastPaid.choose')}</option>
      {months.map((month) => (
        <option key={month} value={month}>
          {names.format(new Date(`${month}-01T00:00:00Z`))}
        </option>
      ))}
    </Choice>
  );
}

function ResidentFields({ input, onChange }: ReturnFieldsProps) {
  const { t, texts, today } = useSpeech();
  const { newborn } = texts.tips;
  const thisYear = Number(today.slice(0, 4));
  return (
    <>
      <Choice id="return-year" label={t('return.year')} value={input.year} onChange={(year) => onChange({ year: Number(year) })}>
        {[thisYear, thisYear + 1].map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Choice>
      <Choice
        id="return-missed"
        label={t('return.missedYears')}
        value={input.missedYears}
        onChange={(value) => onChange({ missedYears: Number(value), paidBackYears: Math.min(input.paidBackYears, Number(value)) })}
      >
        {upTo(MOST_YEARS).map((years) => (
          <option key={years} value={years}>
            {years}
          </option>
        ))}
      </Choice>
      {input.missedYears > 0 && (
        <Choice
          id="return-back"
          label={t('return.paidBackYears')}
          value={input.paidBackYears}
          onChange={(value) => onChange({ paidBackYears: Number(value) })}
        >
          {upTo(input.missedYears).map((years) => (
            <option key={years} value={years}>
              {years}
            </option>
          ))}
        </Choice>
      )}
      <label class="option">
        <input type="checkbox" checked={input.exempt} onChange={(event) => onChange({ exempt: event.currentTarget.checked })} />
        <span>
          <Words text={t('return.exempt')} />
        </span>
      </label>
      {newborn && (
        <Fold title={<Words text={newborn.title} />}>
          <TipBody tip={newborn} />
        </Fold>
      )}
    </>
  );
}

function PlaceFields({ input, data, onChange }: ReturnFieldsProps) {
  const { t, texts } = useSpeech();
  const cities = citiesWithRules(input.region, data, texts);
  return (
    <>
      <Choice id="return-region" label={t('return.region')} value={input.region} onChange={(region) => onChange({ region, city: '' })}>
        <option value="">{t('return.region.none')}</option>
        {data.regions.map(({ id }) => (
          <option key={id} value={id}>
            {texts.regions[id]}
          </option>
        ))}
      </Choice>
      {cities.size > 0 && (
        <Choice
          id="return-city"
          label={t('return.city')}
          value={cities.has(input.city) ? input.city : ''}
          onChange={(city) => onChange({ city })}
        >
          <option value="">{t('return.city.none')}</option>
          {[...cities].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      )}
    </>
  );
}
