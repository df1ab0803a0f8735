import type { SafeText } from '../domain/findings.ts';

/** Sources of the regular expressions for what identifies a person; see redaction.ts. */
export interface RedactionData {
  readonly longNumber: string;
  readonly passport: string;
  /** A number behind its label; these and the following keep the label, their first group. */
  readonly labelledNumber: string;
  readonly labelledName: string;
  readonly nameBeside: string;
  readonly labelledAddress: string;
  readonly addressBeside: string;
  /** A surname with stars for the rest. */
  readonly maskedName: string;
  readonly mail: string;
  /** Numbers that tell nothing about a person. */
  readonly harmless: string;
  /** A number or word at the end that may have been cut in half. */
  readonly half: string;
}

export interface Redaction {
  /** Cuts out what identifies a person. Amounts, dates and hotlines stay. */
  readonly redact: (text: string) => SafeText;
  /** What is quoted of a statement: redacted first, then cut to a length that a person reads. */
  readonly quoteOf: (text: string) => SafeText;
}

/** What replaces a number or a name that identifies a person. */
const CUT = '■■';

const QUOTE_MAX = 160;
/** Read before cutting; far beyond it nothing is quoted. */
const READ_MAX = 600;

/** The only maker of SafeText. */
export function createRedaction(data: RedactionData): Redaction {
  const all = (source: string, flags = 'g') => new RegExp(source, flags);
  const labelled = [all(data.labelledAddress, 'gi'), all(data.addressBeside, 'gi'), all(data.labelledName), all(data.nameBeside)];
  const [longNumber, passport, labelledNumber] = [all(data.longNumber), all(data.passport), all(data.labelledNumber, 'gi')];
  const [maskedName, mail] = [all(data.maskedName), all(data.mail)];
  const [harmless, half] = [new RegExp(data.harmless), new RegExp(data.half)];
  const cutNumber = (number: string) => (harmless.test(number) ? number : CUT);
  const redact = (text: string) =>
    labelled
      .reduce((rest, each) => rest.replace(each, `$1${CUT}`), text.replace(mail, CUT))
      .replace(longNumber, cutNumber)
      .replace(passport, CUT)
      .replace(labelledNumber, (_all, label: string, number: string) => label + cutNumber(number))
      .replace(maskedName, CUT) as SafeText;
  return {
    redact,
    quoteOf(text) {
      // What the limit may have cut in half is left out, so that no half of a number slips through.
      const safe = redact(text.length > READ_MAX ? text.slice(0, READ_MAX).replace(half, '') : text);
      return safe.length > QUOTE_MAX ? (`${safe.slice(0, QUOTE_MAX - 1)}…` as SafeText) : safe;
    },
  };
}
