import { describe, expect, test } from 'vitest';
import { FLOORS, GOALS } from '../../src/cli/validation/bounds.ts';
import { readAll } from '../../src/cli/validation/dialogue.ts';
import { figuresOf } from '../../src/cli/validation/figures.ts';
import { readVignettes, storyOf } from '../../src/cli/validation/vignette.ts';
import { createLexicon } from '../../src/detect/lexicon.ts';
import { createMentions } from '../../src/detect/mentions.ts';
import { CAUSE_IDS } from '../../src/domain/causes.ts';
import { LOCALES } from '../../src/domain/locales.ts';
import { compileLexicon } from '../../src/knowledge/compile-lexicon.ts';
import { compileMentions } from '../../src/knowledge/compile-mentions.ts';
import { compileModel } from '../../src/knowledge/compile-model.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

/** Fewer than the report takes, so that this stays quick. */
const DRAWS = 48;
const knowledge = await loadKnowledge();
const lexicon = createLexicon(compileLexicon(knowledge.terms, knowledge.signals));
const vignettes = readAll(await readVignettes(new URL('.', import.meta.url)), lexicon, createMentions(compileMentions(knowledge.mentions)));

describe('the set of vignettes', () => {
  const share = (holds: (vignette: (typeof vignettes)[number]) => boolean) => vignettes.filter(holds).length / vignettes.length;

  test('is large and mixed enough to say something', () => {
    const normal = knowledge.causes.filter((cause) => cause.normal).map(({ id }) => id);
    expect(vignettes.length).toBeGreaterThanOrEqual(400);
    expect(share(({ truth }) => truth.length === 2)).toBeGreaterThanOrEqual(0.15);
    expect(share(({ truth }) => truth.includes('other'))).toBeGreaterThanOrEqual(0.1);
    expect(share(({ truth }) => truth.every((id) => normal.includes(id)))).toBeGreaterThanOrEqual(0.1);
    expect(share(({ messy }) => messy !== undefined)).toBeGreaterThanOrEqual(0.3);
    for (const locale of LOCALES) expect(share(({ lang }) => lang === locale)).toBeGreaterThanOrEqual(0.2);
  });

  test.each(CAUSE_IDS)('has at least twelve about %s alone, from at least four stories', (id) => {
    const about = vignettes.filter(({ truth }) => truth.length === 1 && truth.includes(id));
    expect(about.length).toBeGreaterThanOrEqual(12);
    expect(new Set(about.map(storyOf)).size).toBeGreaterThanOrEqual(4);
  });

  test('has stories in which a normal cause and one that stops the benefits come together, in every language', () => {
    const some = (truth: readonly string[], holds: (cause: (typeof knowledge.causes)[number]) => boolean) =>
      truth.some((id) => knowledge.causes.some((cause) => cause.id === id && holds(cause)));
    const mixed = vignettes.filter(
      ({ truth }) => some(truth, ({ normal }) => normal) && some(truth, ({ group }) => group === 'contributions'),
    );
    const stories = [...new Set(mixed.map(storyOf))];
    expect(stories.length).toBeGreaterThanOrEqual(6);
    for (const story of stories) expect(mixed.filter((vignette) => storyOf(vignette) === story).length).toBe(LOCALES.length);
  });
});

describe('the figures of the report', () => {
  const figures = figuresOf(vignettes, compileModel(knowledge), knowledge, DRAWS);

  test('the first cause is right often enough', () => {
    expect(figures.all.top1).toBeGreaterThanOrEqual(GOALS.top1);
    expect(figures.groups['messages of a page']?.top1).toBeGreaterThanOrEqual(FLOORS.top1);
    expect(figures.groups['told in own words']?.top1).toBeGreaterThanOrEqual(FLOORS.told.top1);
  });

  test('a true cause is among the first three, and mostly both of two', () => {
    expect(figures.groups['messages of a page']?.top3).toBeGreaterThanOrEqual(FLOORS.top3);
    expect(figures.groups['told in own words']?.top3).toBeGreaterThanOrEqual(FLOORS.told.top3);
    expect(figures.bothInThree).toBeGreaterThanOrEqual(FLOORS.bothInThree);
  });

  test('what is claimed of the first cause comes true as often as it is claimed', () => {
    expect(figures.calibration.error).toBeLessThanOrEqual(FLOORS.calibration);
  });

  test('few questions are asked', () => {
    expect(figures.questions.mean).toBeLessThanOrEqual(GOALS.questions);
    expect(figures.questions.most).toBeLessThanOrEqual(6);
  });

  test('no first advice is unsafe', () => {
    expect(figures.unsafe).toEqual([]);
  });

  test('no language is served worse', () => {
    expect(figures.language.gap).toBeLessThanOrEqual(FLOORS.languageGap);
  });

  test('it does not hang on exact numbers', () => {
    expect(figures.noise.clean - figures.noise.noisy).toBeLessThanOrEqual(FLOORS.noiseLoss);
  });

  test('knowing the message is worth much more than knowing how common a cause is', () => {
    expect(figures.brierSkill).toBeGreaterThanOrEqual(GOALS.brierSkill);
  });

  test('hardly longer than with every answer known', () => {
    expect(figures.regret.share).toBeLessThanOrEqual(GOALS.regret);
  });
});
