import type { z } from 'zod';
import type { coverage } from './coverage-schema.ts';
import type { lifeEvent } from './life-event-schema.ts';
import type * as schema from './schema.ts';

/** Typed identities: a data file is `export default defineCause({…})`, checked by the compiler here and by zod in the build. */
export type CauseData = z.input<typeof schema.cause>;
export type SignalData = z.input<typeof schema.signal>;
export type TermData = z.input<typeof schema.term>;
export type QuestionData = z.input<typeof schema.question>;
export type PortalData = z.input<typeof schema.portal>;
export type RegionData = z.input<typeof schema.region>;
export type HotlineData = z.input<typeof schema.hotline>;
export type SourceData = z.input<typeof schema.source>;
export type PathData = z.input<typeof schema.path>;
export type PaperData = z.input<typeof schema.paper>;
export type CareData = z.input<typeof schema.care>;
export type RuleData = z.input<typeof schema.rule>;
export type MisconceptionData = z.input<typeof schema.misconception>;
export type TipData = z.input<typeof schema.tip>;
export type LifeEventData = z.input<typeof lifeEvent>;
export type CoverageData = z.input<typeof coverage>;

export const defineCause = (data: CauseData): CauseData => data;
export const defineSignal = (data: SignalData): SignalData => data;
export const defineTerm = (data: TermData): TermData => data;
export const defineQuestion = (data: QuestionData): QuestionData => data;
export const definePortal = (data: PortalData): PortalData => data;
export const defineRegion = (data: RegionData): RegionData => data;
export const defineHotline = (data: HotlineData): HotlineData => data;
export const defineSource = (data: SourceData): SourceData => data;
export const definePath = (data: PathData): PathData => data;
export const definePaper = (data: PaperData): PaperData => data;
export const defineCare = (data: CareData): CareData => data;
export const defineRule = (data: RuleData): RuleData => data;
export const defineMisconception = (data: MisconceptionData): MisconceptionData => data;
export const defineTip = (data: TipData): TipData => data;
export const defineLifeEvent = (data: LifeEventData): LifeEventData => data;
export const defineCoverage = (data: CoverageData): CoverageData => data;
