import { z } from 'zod';
import { sheetAmounts, toolFields } from '../case/state.ts';
import { CAUSE_IDS } from '../domain/causes.ts';
import { MOST_IN_FRAME, ROLES } from '../domain/findings.ts';
import { LARGEST_FILE } from '../domain/backup.ts';
import { reminderInput } from '../case/reminders.ts';
import { PROFILES } from '../domain/profiles.ts';
import { QUESTION_IDS, QUESTIONS, type QuestionId } from '../domain/questions.ts';
import { TOOLS } from '../domain/workplace.ts';
import { REMINDER_KINDS } from '../domain/reminders.ts';
import { LOCALES } from '../domain/locales.ts';
import { LONGEST_TEXT } from '../domain/pasted.ts';

/**
 * Every message there is: who may send it and what it carries. "content" is one of our content scripts in a tab,
 * "page" one of the extension's own pages. What does not fit is ignored and changes nothing.
 */
const tab = z.number().int().nonnegative();
const signal = z.string().regex(/^[a-z0-9-]{1,40}$/);
const finding = z.strictObject({
  key: z.string().min(1).max(200),
  signal,
  quote: z.string().max(300),
  role: z.enum(ROLES),
  /** It was shown for a moment and has left the page. */
  vanished: z.boolean(),
  insured: z.enum(QUESTIONS.insuranceType).optional(),
  sheet: sheetAmounts.optional(),
});
/** More findings than a person could read are refused; the content script caps itself below this. */
const findings = z.array(finding).max(MOST_IN_FRAME);
const cause = z.enum(CAUSE_IDS);
const profile = z.enum(PROFILES);
/** A little more than any file of ours, so that one that is too large can be told so. */
const fileText = z.string().max(2 * LARGEST_FILE);
const kind = z.enum(REMINDER_KINDS);
const placeId = z.string().regex(/^[a-z0-9-]{0,60}$/);

export const MESSAGES = {
  /** The words to look for; asked once by a page that has something to look at. */
  'detect/lexicon': { from: 'content', input: z.strictObject({}) },
  /** What a text must hold to be looked at, whether the frame is one of a known portal, and whether its dialogs are read; asked once by every page. */
  'detect/gate': { from: 'content', input: z.strictObject({}) },
  /** All that a frame says now; repeated reports change nothing. Answered with a mark for each finding. */
  'findings/report': {
    from: 'content',
    input: z.strictObject({
      /** Tells one page load from the next. */
      document: z.string().min(1).max(64),
      /** Grows with every report of a document; an older one that comes late is ignored. */
      serial: z.number().int().nonnegative(),
      findings,
    }),
  },
  /** The card of a mark that the person opened, in their language. */
  'hint/card': { from: 'content', input: z.strictObject({ key: z.string().min(1).max(200) }) },
  /** The person closed the mark: it stays closed on this site. */
  'hint/close': { from: 'content', input: z.strictObject({}) },
  /** How marks and cards look. */
  'hint/style': { from: 'content', input: z.strictObject({}) },
  'hint/checklist': { from: 'content', input: z.strictObject({}) },
  /** Whether the text of alert() and confirm() is to be read. */
  'dialogs/wanted': { from: 'content', input: z.strictObject({}) },
  'case/get': { from: 'page', input: z.strictObject({ tab }) },
  /** Reads a page that is not read by itself; allowed by the person's click on the icon. */
  'case/check': { from: 'page', input: z.strictObject({ tab }) },
  'case/answer': {
    from: 'page',
    input: z.strictObject({ tab, question: z.enum(QUESTION_IDS as [QuestionId, ...QuestionId[]]), answer: z.string().max(40).nullable() }),
  },
  'case/tick': { from: 'page', input: z.strictObject({ tab, cause, step: z.string().max(60), done: z.boolean() }) },
  'case/dismiss': { from: 'page', input: z.strictObject({ tab, cause, dismissed: z.boolean() }) },
  'case/resolve': { from: 'page', input: z.strictObject({ tab, resolved: z.boolean() }) },
  /** Which tool is open beside the case, and what stands in its fields; kept as long as the case. */
  'case/workplace': { from: 'page', input: z.strictObject({ tab, tool: z.enum(TOOLS).nullable(), typed: toolFields.optional() }) },
  /** What a text that the person pasted says; nothing of it is kept. */
  'text/read': { from: 'page', input: z.strictObject({ text: z.string().max(LONGEST_TEXT) }) },
  /** Findings in a text that the person pasted; replaces what was pasted before. */
  'case/paste': { from: 'page', input: z.strictObject({ tab, findings }) },
  /** Sites where the mark was closed, and sites that are read always because the person allowed it. */
  'settings/sites': { from: 'page', input: z.strictObject({}) },
  /** Whether marks appear on the whole site that a host belongs to. */
  'settings/marks': { from: 'page', input: z.strictObject({ host: z.string().max(253), shown: z.boolean() }) },
  /** This site is no longer read without a click. */
  'settings/withdraw': { from: 'page', input: z.strictObject({ site: z.string().max(253) }) },
  /** Forgets everything that is stored. */
  'settings/erase': { from: 'page', input: z.strictObject({}) },
  'dialogs/get': { from: 'page', input: z.strictObject({}) },
  'dialogs/set': { from: 'page', input: z.strictObject({ read: z.boolean() }) },
  'settings/locale': { from: 'page', input: z.strictObject({ locale: z.enum(LOCALES).nullable() }) },
  /** The person of the profile that is being looked at. */
  'person/get': { from: 'page', input: z.strictObject({}) },
  'person/set': {
    from: 'page',
    input: z.strictObject({ profile, region: placeId, city: placeId, insuranceType: z.enum(QUESTIONS.insuranceType).nullable() }),
  },
  'profile/choose': { from: 'page', input: z.strictObject({ profile }) },
  /** Adds the profile for a relative, or forgets it with all that it holds. */
  'profile/second': { from: 'page', input: z.strictObject({ on: z.boolean() }) },
  'reminders/get': { from: 'page', input: z.strictObject({}) },
  /** Switches a reminder on or changes it, for the profile that the page shows: another window may have changed to the other. */
  'reminders/set': { from: 'page', input: z.strictObject({ profile, reminder: reminderInput }) },
  'reminders/remove': { from: 'page', input: z.strictObject({ profile, kind }) },
  /** The person has read what no notification could tell. */
  'reminders/seen': { from: 'page', input: z.strictObject({ profile, kind }) },
  'history/get': { from: 'page', input: z.strictObject({}) },
  'history/switch': { from: 'page', input: z.strictObject({ profile, on: z.boolean() }) },
  /** One day of the history, or all of it with null. */
  'history/delete': { from: 'page', input: z.strictObject({ profile, day: z.iso.date().nullable() }) },
  /** Everything that is kept for good, as the text of a file. */
  'backup/save': { from: 'page', input: z.strictObject({}) },
  /** What a file would bring; changes nothing. */
  'backup/preview': { from: 'page', input: z.strictObject({ text: fileText }) },
  'backup/take': { from: 'page', input: z.strictObject({ text: fileText }) },
} as const satisfies Record<string, { from: 'content' | 'page'; input: z.ZodType }>;

export type MessageName = keyof typeof MESSAGES;
export type MessageInput<N extends MessageName> = z.input<(typeof MESSAGES)[N]['input']>;
