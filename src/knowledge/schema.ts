import { z } from 'zod';
import { ACTORS } from '../domain/people.ts';
import { CAUSE_IDS } from '../domain/causes.ts';
import { ENTRIES } from '../domain/entries.ts';
import { QUESTIONS, QUESTION_IDS, type QuestionId } from '../domain/questions.ts';
import { SCALE, type Scale } from '../domain/scale.ts';

/**
 * The shape of every data file below knowledge/. The build parses each file with it, so broken or untranslated
 * data cannot be built. Simplified Chinese is the source text; Traditional is derived from it unless `hant` is given.
 */

const sentence = z.string().trim().min(1);
const isoDate = z.iso.date();
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const text = z.strictObject({ zh: sentence, en: sentence, de: sentence, hant: sentence.optional() });

/** A statement of fact: it is never shown without where it comes from. */
export const fact = text.extend({ source: z.array(id).min(1) });

const scale = z.enum(Object.keys(SCALE) as [Scale, ...Scale[]]);
const actor = z.enum(ACTORS);
const insuranceType = z.enum(QUESTIONS.insuranceType);

/** How sure: A official page, B official document seen quoted, C secondary texts that agree, D texts of places that differ, advice: our own. */
export const source = z
  .strictObject({
    id,
    /** An official title stays in its language; what is no document is named in every language. */
    title: z.union([sentence, text]),
    /** What stands behind an official title for those who do not read it. */
    gloss: z.strictObject({ en: sentence, de: sentence }).optional(),
    tier: z.enum(['A', 'B', 'C', 'D', 'advice']),
    /** Date of the document itself. */
    dated: isoDate.optional(),
    checkedOn: isoDate,
    /** After this day the fact is shown as unverified. */
    checkBy: isoDate,
    url: z.url({ protocol: /^https?$/ }).optional(),
  })
  .refine(({ title, gloss }) => typeof title !== 'string' || gloss, 'an official title needs a gloss');

const step = fact.extend({
  id,
  /** Only for these insurance types; missing means for everybody. */
  for: z.array(insuranceType).min(1).optional(),
  by: actor,
  where: z.enum(['online', 'phone', 'counter', 'wait']),
  /** How often this step settles the matter when the cause is right. */
  chance: scale,
  /** The person's own minutes, without waiting. */
  minutes: z.number().int().positive(),
  hotline: id.optional(),
  path: id.optional(),
});

const likelihoods = z.partialRecord(z.enum(QUESTION_IDS as [QuestionId, ...QuestionId[]]), z.record(z.string(), scale));

export const cause = z.strictObject({
  id: z.enum(CAUSE_IDS),
  /** English gloss for maintainers. */
  gloss: sentence,
  group: z.enum(['contributions', 'account', 'data', 'card', 'coverage', 'other']),
  title: text,
  /** First sentence: what it most likely is. Second: whether care is still covered. */
  answer: fact,
  /** Does the pooled fund still pay while this cause holds? */
  fund: z.enum(['pays', 'paused', 'partly', 'not-for-this', 'unknown']),
  /** Nothing is wrong; the page showed something normal. */
  normal: z.boolean().default(false),
  appliesTo: z.array(insuranceType).min(1),
  actors: z.array(actor).min(1),
  retry: fact.extend({ when: z.enum(['now', 'later', 'after-correction', 'not-needed']) }),
  duration: fact,
  /** Block of knowledge/care: what to do when care is needed today. */
  care: id,
  confirm: z.array(fact.extend({ path: id.optional() })).min(1),
  steps: z.array(step).min(1),
  papers: z.array(id),
  avoid: z.array(fact).min(1),
  hotlines: z.array(id),
  /** Cases of this cause in 100 cases that begin with the entry. A missing entry counts as nearly never. */
  priors: z.partialRecord(z.enum(ENTRIES), z.number().positive().max(100)),
  /** How often the signal is seen when this cause holds and its entry was met. A missing signal is explained by its leak only. */
  evidence: z.record(id, scale),
  /** Signals in which the page itself names this cause. */
  stated: z.array(id).default([]),
  /** P(answer | this cause), by words, normalised over the answers. A missing question says nothing about this cause. */
  answers: likelihoods.default({}),
});

export const signal = z.strictObject({
  id,
  gloss: sentence,
  entry: z.enum(ENTRIES),
  /** Forms in the pattern language of detect/pattern.ts. A signal that follows from a settlement sheet instead has none. */
  patterns: z.array(sentence).default([]),
  /**
   * "alone": the words are so common that they count only as a status, a message of their own or beside their label.
   * "amount": a number beside a label; it must stand still, and a form that shows nothing but zeros is still loading.
   * "bill": an amount that means something only on a bill above zero.
   * "warning": a fraud; nothing else in the same statement is believed.
   */
  guard: z.enum(['alone', 'amount', 'bill', 'warning']).optional(),
  /**
   * Signals that say the same thing better: with one of them in the statement this one is left out. "any" stands for every other,
   * "reason" for every other but those that yield to any.
   */
  unless: z.union([z.enum(['any', 'reason']), z.array(id)]).default([]),
  examples: z.array(sentence).min(1),
  counterExamples: z.array(sentence).min(1),
});

/** A concept and its written forms; the words that patterns are made of. */
export const term = z.strictObject({
  id,
  gloss: sentence,
  /** A negation before it ("not frozen", "no arrears") takes it back. */
  negatable: z.boolean().default(false),
  /** Its words stand on every page of a portal and tell no refusal from a menu. */
  common: z.boolean().default(false),
  zh: z.array(sentence).default([]),
  en: z.array(sentence).default([]),
  de: z.array(sentence).default([]),
});

export const question = z.strictObject({
  id: z.enum(QUESTION_IDS as [QuestionId, ...QuestionId[]]),
  gloss: sentence,
  text,
  /** Why it is asked, in one short line. */
  why: fact,
  /** Seconds a person needs to answer it. */
  seconds: z.number().int().positive(),
  /** By the answer to another question: the answers here that follow from it and are no second piece of evidence. */
  follows: z
    .strictObject({
      question: z.enum(QUESTION_IDS as [QuestionId, ...QuestionId[]]),
      expects: z.record(z.string(), z.array(sentence).min(1)),
    })
    .optional(),
  /** Signals whose message answers it already: who read it is not asked again. */
  answeredBy: z.array(id).default([]),
  answers: z.array(z.strictObject({ id: sentence, text, base: z.number().positive() })).min(2),
});

export const portal = z.strictObject({
  id,
  operator: sentence,
  /** Bare host names, no scheme, no path. */
  hosts: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)).min(1),
  /** "app": pages that open inside another app only. "staff": for hospitals and programs, not for the insured. */
  kind: z.enum(['hall', 'info', 'procurement', 'tax', 'human-resources', 'app', 'staff']),
  province: id.optional(),
  tier: z.enum(['A', 'B', 'C', 'D']),
  source: sentence,
});

/** Dialled before 12393 from elsewhere. */
const areaCode = z.string().regex(/^0\d{2,3}$/);

export const region = z.strictObject({
  id,
  name: text,
  /** Only of a region that is one city. */
  areaCode: areaCode.optional(),
  /** The capital first. */
  cities: z.array(z.strictObject({ name: text, areaCode })).default([]),
  source: z.array(id).min(1),
});

export const hotline = z.strictObject({
  id,
  number: z.string().regex(/^\d{3,8}$/),
  name: text,
  askFor: fact,
  notFor: fact.optional(),
  hours: fact,
  /** The area code of the place of enrolment is dialled first from elsewhere. */
  needsAreaCode: z.boolean().default(false),
});

export const path = z.strictObject({ id, gloss: sentence, text: fact, url: z.url({ protocol: /^https$/ }).optional() });

export const paper = z.strictObject({ id, gloss: sentence, text: fact });

export const care = z.strictObject({ id, gloss: sentence, text: fact });

/** A day, or the year alone where the sources give no more. */
const since = z.union([isoDate, z.string().regex(/^\d{4}$/)]);
const causes = z.array(z.enum(CAUSE_IDS)).min(1);
const span = z.strictObject({ min: z.number().int().min(0), max: z.number().int().min(0) });
const openMonths = z.strictObject({ min: z.number().int().min(0), max: z.number().int().min(0).optional() });

/** Where a rule holds: the whole country, "varies" for a practice that differs by place, or the regions (and the city) it was seen for. */
const place = z.union([
  z.enum(['national', 'varies']),
  z.strictObject({ regions: z.array(id).min(1), city: z.strictObject({ id, name: text }).optional() }),
]);

/** Benefits after a gap of so many whole missed months. Without `wait` the source gives no number: none is made up. */
const gapBand = z.strictObject({
  gap: openMonths,
  /** Months (or days) from the payment until the pooled fund pays. */
  wait: span.extend({ unit: z.enum(['months', 'days']).default('months') }).optional(),
  /** Are the costs of the gap paid afterwards? "open" where it differs or the source does not say. */
  gapCovered: z.enum(['yes', 'no', 'open']),
});

/** A rule with the day and the place it holds for. What is calculated with stands in the typed parameters, never in the sentence alone. */
export const rule = z.strictObject({
  id,
  gloss: sentence,
  topic: z.enum([
    'benefits-return',
    'contributions',
    'late-fee',
    'out-of-area',
    'family-sharing',
    'personal-account',
    'deductible-and-ceiling',
    'exclusions',
    'claims',
    'conduct',
  ]),
  place,
  tier: z.enum(['A', 'B', 'C', 'D']),
  /** `asOf`: the day of the page where no day of coming into force is known. */
  validity: z.strictObject({ from: since.optional(), until: isoDate.optional(), asOf: since.optional(), checkBy: isoDate }),
  causes,
  text: fact,
  afterGap: z
    .strictObject({
      schemes: z.array(insuranceType).min(1),
      /** "transfer": only when the insurance is moved or the type changes. */
      on: z.enum(['any', 'transfer']),
      bands: z.array(gapBand).min(1),
    })
    .optional(),
  /** Residents: months of waiting after enrolling late or after missed years. */
  residentWait: z
    .strictObject({
      fixedMonths: z.number().int().positive(),
      monthsPerMissedYear: z.number().int().positive(),
      monthsPerPaidBackYear: z.number().int().positive(),
      floor: z.strictObject({ fromMissedYears: z.number().int().positive(), months: z.number().int().positive() }),
    })
    .optional(),
  /** Residents: months in which next year is usually paid for; in many places until `lastMonth` of the year itself. */
  residentPeriod: z.strictObject({ firstMonth: z.number().int().min(1).max(12), lastMonth: z.number().int().min(1).max(12) }).optional(),
  lateFee: z
    .strictObject({ percentPerDay: z.number().positive(), article: z.number().int().positive(), paidBy: actor, fineTimes: span })
    .optional(),
  /** Other numbers of the rule by name, units in the name. */
  figures: z.record(z.string().regex(/^[a-z][A-Za-z]+$/), z.number()).default({}),
});

/** What people read or believe, and what holds instead. */
export const misconception = z.strictObject({
  id,
  gloss: sentence,
  /** As the sources say it; never shown without what is right. */
  claim: text,
  verdict: z.enum(['wrong', 'not-always', 'differs-by-place', 'no-source']),
  right: fact,
  /** Since when that holds, where a source says so. */
  since: since.optional(),
  causes,
});

/** What spares somebody the trouble next time: a habit, or what to do when life changes. */
export const tip = z.strictObject({
  id,
  gloss: sentence,
  kind: z.enum(['habit', 'life-event']),
  title: text,
  text: fact,
  path: id.optional(),
  hotline: id.optional(),
  causes,
});

export const SCHEMAS = {
  cause,
  signal,
  term,
  question,
  portal,
  region,
  hotline,
  source,
  path,
  paper,
  care,
  rule,
  misconception,
  tip,
} as const;
