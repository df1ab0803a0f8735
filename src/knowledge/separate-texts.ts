import { GAP, OWN_NAME } from '../i18n/join-texts.ts';

/** What is said in several languages: the same in all of them once, and what differs as a list for each. */
export interface Separated {
  readonly shape: unknown;
  readonly lists: readonly (readonly unknown[])[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Parts the same texts in several languages into their common shape, with gaps, and what fills its gaps in each language.
 * A surface loads the shape once, whatever it speaks. Runs in the build; join-texts.ts is the way back.
 */
export function separate(spoken: readonly unknown[]): Separated {
  // What is undefined would be lost on the way into a module and is lost here already.
  const texts = spoken.map((each) => JSON.parse(JSON.stringify(each)) as unknown);
  const lists = texts.map((): unknown[] => []);
  return { shape: part(texts, lists), lists };
}

function part(texts: readonly unknown[], lists: readonly unknown[][], name?: string): unknown {
  const [first] = texts;
  if (first === GAP) throw new Error('a text is null, which is what a gap looks like');
  const written = JSON.stringify(first);
  if (texts.every((each) => JSON.stringify(each) === written)) return first;
  if (Array.isArray(first) && texts.every((each) => Array.isArray(each) && each.length === first.length))
    return first.map((_, at) =>
      part(
        texts.map((each) => (each as unknown[])[at]),
        lists,
      ),
    );
  if (isRecord(first) && texts.every((each) => isRecord(each) && Object.keys(each).join('\n') === Object.keys(first).join('\n')))
    return Object.fromEntries(
      Object.keys(first).map((key) => [
        key,
        key === 'id' && texts.every((each) => (each as { readonly id: unknown }).id === name)
          ? OWN_NAME
          : part(
              texts.map((each) => (each as Record<string, unknown>)[key]),
              lists,
              key,
            ),
      ]),
    );
  texts.forEach((each, at) => lists[at]?.push(each));
  return GAP;
}
