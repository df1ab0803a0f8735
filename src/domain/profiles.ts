/** For whom the extension looks: the person at the machine, or a relative whose insurance they keep an eye on. */
export const PROFILES = ['self', 'relative'] as const;
export type ProfileId = (typeof PROFILES)[number];
