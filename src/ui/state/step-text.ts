import type { CauseText } from '../../i18n/texts.ts';

export type StepText = CauseText['steps'][number];
