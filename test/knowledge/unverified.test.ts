import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';

/** What is often said and no source seen confirms: it may be asked about, never told. By language, Chinese first. */
const UNVERIFIED: readonly (readonly [string, RegExp])[] = [
  ['that claims are handled within 30 working days', /(30|三十) ?个?工作日|30 working days|30 Arbeitstag/],
  ['that a transfer takes 15 working days', /(15|十五) ?个?工作日|15 working days|15 Arbeitstag/],
  ['that an employer has to enrol within 30 days', /(30|三十) ?(日|天)内|within 30 days|innerhalb von 30 Tagen/],
  ['that contributions on unemployment benefit come from the unemployment fund', /失业保险基金|unemployment fund|Arbeitslosenfonds/],
  ['which article punishes an invented job', /第?(88|八十八)条|[Aa]rticle 88|Artikel 88/],
  ['that outpatient care is reimbursed from 50 % up', /门诊[^。]{0,12}50 ?%|[Oo]utpatient[^.]{0,40}50%|ambulant[^.]{0,40}50\s?%/],
  ['how retirees’ fixed sum is reckoned', /平均养老金|average pension|Durchschnittsrente/],
  ['that first aid may not be refused for lack of money', /不得拒绝(急救|救治)|may not refuse first aid|Erste Hilfe/],
  ['how many wrong PINs lock a card', /(连续)?输错 ?\d+ ?次|after \d+ wrong|nach \d+ Fehl/],
  ['how many years a card is valid', /社保卡有效期(为|是)? ?\d+ ?年|card is valid for \d+ years|Karte gilt \d+ Jahre/],
  ['what the instant settlement between fund and hospitals does for patients', /即时结算|[Ii]nstant settlement|Sofortabrechnung/],
  ['a national act on healthcare security', /医疗保障法|Healthcare Security (Law|Act)|Gesetz über die Gesundheitssicherung/],
  ['what the income-tax app shows', /个人所得税|[Ii]ncome-tax app|Einkommensteuer-App/],
];

const { causes, rules, misconceptions, tips, paths, papers, care, hotlines, questions, 'life-events': events } = await loadKnowledge();

/** Everything people can read in the knowledge, without what others claim and we set right. */
function sentencesIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = ['zh', 'en', 'de'].flatMap((language) => {
    const text: unknown = Reflect.get(data, language);
    return typeof text === 'string' ? [text] : [];
  });
  return [...own, ...Object.values(data).flatMap(sentencesIn)];
}

describe('what no source confirms', () => {
  const rights = misconceptions.map(({ right }) => right);
  const sentences = sentencesIn({ causes, rules, rights, tips, paths, papers, care, hotlines, questions, events });

  test.each(UNVERIFIED)('is told nowhere: %s', (_, said) => {
    expect(sentences.length).toBeGreaterThan(1500);
    expect(sentences.filter((sentence) => said.test(sentence))).toEqual([]);
  });

  test('would be noticed', () => {
    const [, handled] = UNVERIFIED[0] ?? [];
    expect(handled?.test('一般 30 个工作日内办结。')).toBe(true);
    expect(UNVERIFIED[3]?.[1].test('The contribution is paid by the unemployment fund.')).toBe(true);
  });
});
