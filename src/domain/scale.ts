/**
 * Words for how often a thing is seen when a cause holds, with the probabilities they stand for.
 * The scale of expert elicitation in the troubleshooting literature (Heckerman, Breese; SACSO).
 */
export const SCALE = { never: 0.01, rare: 0.05, some: 0.2, half: 0.5, most: 0.8, always: 0.97 } as const;
export type Scale = keyof typeof SCALE;

/** The data speak in words; a number stands only where a word was deliberately blurred, to see how much hangs on it. */
export type Chance = Scale | number;

export const chanceOf = (chance: Chance): number => (typeof chance === 'number' ? chance : SCALE[chance]);
