import { GOALS } from './bounds.ts';
import type { Calibration, Figures, Scores } from './figures.ts';
import type { Interval } from './resample.ts';

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const points = (value: number): string => `${(100 * value).toFixed(1)} points`;
const between = ([low, high]: Interval): string => `${percent(low)} to ${percent(high)}`;
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The figures as Markdown, for people who decide how far to trust the ranking. */
export function reportOf(figures: Figures): string {
  return [
    '# Validation report',
    '',
    `Built by \`npm run validate\` from the ${figures.all.count} vignettes in this folder. Not edited by hand.`,
    '',
    ...WHAT_IT_PROVES,
    '',
    ...whatItRestsOn(figures),
    '',
    '## Figures',
    '',
    row('measure', 'reached', 'goal'),
    row('---', '---', '---'),
    row(
      'first cause right (top-1)',
      `${percent(figures.all.top1)} (95 %: ${between(figures.all.top1Interval)})`,
      `at least ${percent(GOALS.top1)}`,
    ),
    ...['messages of a page', 'told in own words', 'recognised'].map((name) => top1Row(name, figures)),
    row('a true cause in the first three (top-3)', percent(figures.all.top3), `at least ${percent(GOALS.top3)}`),
    row('both of two causes in the first three', percent(figures.bothInThree), ''),
    row('coverage: something was recognised and ranked', percent(figures.coverage), ''),
    row('of these, abstained (“cannot tell”)', percent(figures.abstained), ''),
    row(
      'Brier score, skill over the prior',
      `${figures.brier.toFixed(3)}, ${figures.brierSkill.toFixed(2)}`,
      `skill at least ${GOALS.brierSkill.toFixed(2)}`,
    ),
    row('calibration error (ECE, 10 bins)', figures.calibration.error.toFixed(3), `at most ${GOALS.calibration.toFixed(2)}, see below`),
    row('questions, mean', figures.questions.mean.toFixed(2), `at most ${GOALS.questions}`),
    row('questions, 90th percentile', String(figures.questions.most), 'at most 6'),
    row(
      'regret against full information',
      `${figures.regret.minutes.toFixed(1)} min (${percent(figures.regret.share)})`,
      `at most ${percent(GOALS.regret)}`,
    ),
    row('unsafe first advice', String(figures.unsafe.length), String(GOALS.unsafe)),
    row('language gap in top-1', points(figures.language.gap), `at most ${points(GOALS.languageGap)}`),
    ...noiseRows(figures),
    row(
      `top-1 with one wrong answer (${figures.slip.count} that hung on answers)`,
      `${percent(figures.slip.slipped)} instead of ${percent(figures.slip.clean)}`,
      '',
    ),
    '',
    '## Calibration',
    '',
    'What a model whose probabilities are exactly true would show by chance alone, if every line were a case of its own, and if the tellings of a story came true or not together. The truth lies between the two; only what is above the second says something for certain. The interval comes from drawing whole stories again, which adds chance of its own and so lies rather high.',
    '',
    row(
      'vignettes',
      'lines with a claim',
      'stories',
      'claimed less true',
      'ECE',
      '95 % interval',
      'by chance, lines: mean, 95 %',
      'by chance, stories: mean, 95 %',
    ),
    row('---', '---', '---', '---', '---', '---', '---', '---'),
    calibrationRow('all', figures.calibration),
    calibrationRow('messages of a page', figures.calibrationOfMessages),
    calibrationRow('told in own words', figures.calibrationOfTold),
    '',
    '## Unsafe advice',
    '',
    'Unsafe means: the result or the first step says that nothing is wrong, or to wait, while benefits are suspended or contributions unpaid, or to pay although everything is paid. Of two true causes the one that stops the benefits decides: naming the other one rightly does not make the advice safe.',
    '',
    figures.unsafe.length === 0 ? 'None.' : `${figures.unsafe.length} of ${figures.all.count} vignettes:`,
    '',
    ...figures.unsafe.map(({ id, why }) => `- ${id}: ${why}`),
    '',
    '## By language',
    '',
    `On the ${figures.inEveryLanguage} stories that are told in all four languages.`,
    '',
    row('language', 'top-1'),
    row('---', '---'),
    ...Object.entries(figures.language.top1).map(([language, top1]) => row(language, percent(top1))),
    '',
    '## By group and cause',
    '',
    'Intervals are drawn by story, 95 %. A cause has only a few stories: even four right out of four are what a cause that is named in one half of its stories would show one time in sixteen. So no figure of a single cause says how good it is, only where something broke.',
    '',
    row('group or cause', 'vignettes', 'stories', 'top-1', 'interval', 'top-3'),
    row('---', '---', '---', '---', '---', '---'),
    ...Object.entries(figures.groups).map(([name, scores]) => groupRow(name, scores)),
    '',
    '## Where the first cause was wrong',
    '',
    row('vignette', 'recognised', 'first three'),
    row('---', '---', '---'),
    ...figures.missed.map(({ id, found, ranked }) => row(id, found.join(', ') || 'nothing', ranked.join(', ') || 'no ranking')),
  ].join('\n');
}

/** Fewer stories than this leave everything open. */
const ENOUGH_STORIES = 12;

const groupRow = (name: string, { count, stories, top1, top1Interval, top3 }: Scores): string =>
  row(name, String(count), String(stories), percent(top1), stories < ENOUGH_STORIES ? '' : between(top1Interval), percent(top3));

function top1Row(name: string, { groups }: Figures): string {
  const scores = groups[name];
  return row(`top-1, ${name}`, scores ? `${percent(scores.top1)} (95 %: ${between(scores.top1Interval)})` : '', '');
}

const calibrationRow = (
  name: string,
  { count, stories, surplus, error, interval: [low, high], chance, chanceByStory }: Calibration,
): string =>
  row(
    name,
    String(count),
    String(stories),
    points(surplus),
    error.toFixed(3),
    `${low.toFixed(3)} to ${high.toFixed(3)}`,
    `${chance.mean.toFixed(3)}, ${chance.most.toFixed(3)}`,
    `${chanceByStory.mean.toFixed(3)}, ${chanceByStory.most.toFixed(3)}`,
  );

function whatItRestsOn({ all, inEveryLanguage, groups }: Figures): readonly string[] {
  const quiet = groups['outside the list, nothing recognised'];
  const read = groups['outside the list, something recognised'];
  return [
    '## What the figures rest on',
    '',
    `- The ${all.count} vignettes are ${all.stories} stories: ${inEveryLanguage} are told in every language, ${all.stories - inEveryLanguage} once. Tellings of one story succeed and fail together, so the figures are those of ${all.stories} cases rather than of ${all.count}; intervals and the chance level of the calibration are drawn by story.`,
    `- The calibration error of the messages of a page is measured on what the claims were scaled with (the exponent in src/diagnose/posterior.ts was chosen with nearly all of these in view) and flatters. The stories told in own words were written afterwards by somebody who had not read the likelihoods; their error is given apart. Once numbers are corrected with those in view, that holds no longer. The figure of all together hides the difference: what is claimed too carefully of the one kind makes up for what is claimed too surely of the other.`,
    `- Of the vignettes outside the list, ${quiet?.count ?? 0} count as right for no other reason than that nothing was recognised in them: nothing is claimed, and nothing was tested but silence. Where something was recognised, ${read ? percent(read.top1) : 'none'} of ${read?.count ?? 0} were left without a cause. The row “recognised” leaves the silent ones out.`,
  ];
}

const noiseRows = ({ noise }: Figures): readonly string[] =>
  noise.draws === 0
    ? []
    : [
        row(
          `top-1 lost under noise (σ = 1 on all log-odds, ${noise.draws} draws)`,
          `${points(noise.clean - noise.noisy)} (${percent(noise.clean)} to ${percent(noise.noisy)})`,
          `at most ${points(GOALS.noiseLoss)}`,
        ),
      ];

const WHAT_IT_PROVES = [
  '## What this proves, and what not',
  '',
  '- Every vignette but those “outside the list” has its true cause among the 33 that the engine knows. This is a closed world and easier than life: real cases are vaguer, people remember wrongly, and causes exist that nobody listed. The figures are an upper bound, and must not be put beside figures of medical symptom checkers without saying so.',
  '- The vignettes were written from the rules and the wording of pages, not drawn from real cases. That the shares of causes, languages and messy stories are even is a choice, not a measurement.',
  '- The messages of a page were written before the numbers were corrected, but not by an independent person, and the numbers were corrected with the failures in view. The stories told in own words came later and nothing was corrected with them in view; they are the nearest to a test here. The figures show that knowledge, detection and questions fit together. They do not show how often a stranger gets the right answer.',
  '- Each text is read as when somebody hands it over: where no message is recognised in it, what it speaks of counts instead. On a page such a text would get no mark.',
  '- What they are good for: a change that breaks a phrase, a word of likelihood or a question is seen here, and so is advice that would harm somebody.',
  '- More than four in ten vignettes are messy, which is harder than life as far as the wording goes: only a vague message, little known, a contradicting answer, or a second message that has nothing to do with it.',
];
