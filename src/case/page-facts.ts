import type { InsuranceType } from '../domain/questions.ts';
import type { FindingView } from './view.ts';

/** How the page says the person is insured; nothing where it says it in two ways. */
export function insuredOn(findings: readonly Pick<FindingView, 'insured'>[]): InsuranceType | undefined {
  const [insured, another] = new Set(findings.flatMap((finding) => finding.insured ?? []));
  return another ? undefined : insured;
}
