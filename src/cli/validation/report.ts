import { GOALS } from './bounds.ts';
import type { Figures, Scores } from './figures.ts';

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const points = (value: number): string => `${(100 * value).toFixed(1)} points`;
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
    '## Figures',
    '',
    row('measure', 'reached', 'goal'),
    row('---', '---', '---'),
    row('first cause right (top-1)', percent(figures.all.top1), `at least ${percent(GOALS.top1)}`),
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
    `Calibration: a model whose probabilities are exactly true would show ${figures.calibration.chanceMean.toFixed(3)} on average and up to ` +
      `${figures.calibration.chanceMost.toFixed(3)} (95 %) on these ${figures.calibration.count} cases by chance alone. ` +
      'Only what lies above that says anything.',
    '',
    'Unsafe means: a wrong first cause whose result or first step says that nothing is wrong, or to wait, while benefits are suspended, or to pay although everything is paid.',
    ...figures.unsafe.map(({ id, why }) => `- ${id}: ${why}`),
    '',
    '## By language',
    '',
    'On the vignettes that are told in all four languages.',
    '',
    row('language', 'top-1'),
    row('---', '---'),
    ...Object.entries(figures.language.top1).map(([language, top1]) => row(language, percent(top1))),
    '',
    '## By group and cause',
    '',
    row('group or cause', 'vignettes', 'top-1', 'top-3'),
    row('---', '---', '---', '---'),
    ...Object.entries(figures.groups).map(([name, scores]) => groupRow(name, scores)),
    '',
    '## Where the first cause was wrong',
    '',
    row('vignette', 'recognised', 'first three'),
    row('---', '---', '---'),
    ...figures.missed.map(({ id, found, ranked }) => row(id, found.join(', ') || 'nothing', ranked.join(', ') || 'no ranking')),
  ].join('\n');
}

const groupRow = (name: string, { count, top1, top3 }: Scores): string => row(name, String(count), percent(top1), percent(top3));

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
  '- The vignettes were written before the numbers were corrected, but not by an independent person, and the numbers were corrected with the failures in view. The figures show that knowledge, detection and questions fit together. They do not show how often a stranger gets the right answer.',
  '- Each text is read as when somebody hands it over: where no message is recognised in it, what it speaks of counts instead. On a page such a text would get no mark.',
  '- What they are good for: a change that breaks a phrase, a word of likelihood or a question is seen here, and so is advice that would harm somebody.',
  '- More than four in ten vignettes are messy, which is harder than life as far as the wording goes: only a vague message, little known, a contradicting answer, or a second message that has nothing to do with it.',
];
