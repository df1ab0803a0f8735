/** `npm run stress` runs some tests for as long as it takes to be sure; in the whole test command they are short. */
export const IS_LONG = process.env.YIBAO_LONG !== undefined;
/** The random page to begin with. */
export const FIRST = Number(process.env.YIBAO_FIRST ?? 0);
