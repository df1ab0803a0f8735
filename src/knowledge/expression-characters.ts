const CODES = 0x10000;
/** A character that stands for itself. */
const PLAIN = /^[^\\[.]$/;

interface Characters {
  readonly all: readonly string[];
  readonly test: RegExp;
}
const known = new Map<string, Characters>();

/** All characters of a set of a regular expression. */
function charactersOf(source: string, flags: string): Characters {
  const key = flags + source;
  let found = known.get(key);
  if (!found) {
    const test = new RegExp(`^${source}$`, flags);
    const every = () => Array.from({ length: CODES }, (_none, code) => String.fromCharCode(code));
    const all = !flags && PLAIN.test(source) ? [source] : every().filter((char) => test.test(char));
    known.set(key, (found = { all, test }));
  }
  return found;
}

interface CharacterTest {
  /** Is there a character that is in both sets? */
  (a: string, b: string): boolean;
  readonly isWithin: (inner: string, outer: string) => boolean;
}

/** Compares the sets of an expression with these flags. */
export function characterTest(allFlags: string): CharacterTest {
  const flags = allFlags.replace(/[^isu]/g, '');
  const canBeBoth = (a: string, b: string) => {
    const [few, many] = [charactersOf(a, flags), charactersOf(b, flags)].sort((one, other) => one.all.length - other.all.length);
    return few!.all.some((char) => many!.test.test(char));
  };
  const isWithin = (inner: string, outer: string) =>
    charactersOf(inner, flags).all.every((char) => charactersOf(outer, flags).test.test(char));
  return Object.assign(canBeBoth, { isWithin });
}
