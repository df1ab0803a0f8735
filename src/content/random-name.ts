/** A name that nobody guesses. `randomUUID` is missing on pages without https. */
export const randomName = (from: Crypto): string => String(from.getRandomValues(new Uint32Array(4)));
