import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeBackup, readBackup, summarise, writeBackup, type Contents } from '../../src/case/backup.ts';
import { NO_PERSON } from '../../src/case/person.ts';
import { NO_TICKS } from '../../src/case/ticks.ts';

const NOBODY = { person: NO_PERSON, ticks: NO_TICKS, reminders: [], history: { on: false, entries: [] } };
const EMPTY: Contents = { settings: { locale: null, textSize: 'normal', quietSites: [], dialogs: true }, people: { self: NOBODY } };

const day = fc.integer({ min: 0, max: 500 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const words = fc.string({ maxLength: 20 });
const person = fc.record({
  person: fc.record({
    version: fc.constant(1 as const),
    region: fc.constantFrom('', 'fujian', 'hubei'),
    city: fc.constantFrom('', 'fuzhou'),
    insuranceType: fc.constantFrom(null, 'employee' as const, 'resident' as const),
  }),
  ticks: fc
    .dictionary(fc.constantFrom('other', 'sync-delay', 'card-expired'), fc.record({ steps: fc.uniqueArray(words, { maxLength: 3 }), day }))
    .map((causes) => ({ version: 2 as const, causes: { ...causes } })),
  reminders: fc.uniqueArray(
    fc.record({
      reminder: fc.oneof(
        fc.record({ kind: fc.constant('payment-day' as const), day: fc.integer({ min: 1, max: 31 }) }),
        fc.constant({ kind: 'resident-window' as const }),
      ),
      toldUpTo: day,
    }),
    { selector: ({ reminder }) => reminder.kind },
  ),
  history: fc.record({
    on: fc.boolean(),
    entries: fc
      .uniqueArray(fc.record({ day, host: words, signal: words, quote: words }), {
        selector: (entry) => JSON.stringify(Object.values(entry)),
        maxLength: 5,
      })
      .map((entries) => entries.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))),
  }),
});
const contents: fc.Arbitrary<Contents> = fc.record({
  settings: fc.record({
    locale: fc.constantFrom(null, 'de' as const),
    textSize: fc.constantFrom('normal' as const, 'large' as const),
    quietSites: fc.uniqueArray(words, { maxLength: 3 }),
    dialogs: fc.boolean(),
  }),
  people: fc.record({ self: person, relative: person }, { requiredKeys: ['self'] }),
});

const taken = (text: string) => {
  const read = readBackup(text);
  if (read.kind === 'refused') throw new Error(read.why);
  const { settings, people } = read.backup;
  return { settings, people };
};

describe('a file', () => {
  it('gives back what was saved, into an empty extension and into the same one', () => {
    fc.assert(
      fc.property(contents, (all) => {
        const file = taken(writeBackup(all, '2026-11-21'));
        expect(file).toEqual(all);
        expect(mergeBackup(all, file)).toEqual(all);
        const { region, city } = all.people.self.person;
        // A city without its province is nobody's choice and is not brought along.
        if (region || !city) expect(mergeBackup(EMPTY, file).people).toEqual(all.people);
        expect(mergeBackup(EMPTY, file).settings).toEqual(all.settings);
      }),
    );
  });

  it('takes nothing away from what is here', () => {
    fc.assert(
      fc.property(contents, contents, (here, file) => {
        const both = mergeBackup(here, file);
        expect(both.settings.quietSites).toEqual(expect.arrayContaining([...here.settings.quietSites, ...file.settings.quietSites]));
        for (const one of [here, file])
          for (const profile of ['self', 'relative'] as const) {
            const [of, now] = [one.people[profile], both.people[profile]];
            if (!of) continue;
            expect(now?.history.entries).toEqual(expect.arrayContaining(of.history.entries));
            for (const [id, { steps }] of Object.entries(of.ticks.causes))
              expect(now?.ticks.causes[id as 'other']?.steps).toEqual(expect.arrayContaining(steps));
            for (const { reminder } of of.reminders) expect(now?.reminders.map((each) => each.reminder.kind)).toContain(reminder.kind);
          }
      }),
    );
  });

  it('never mixes two people', () => {
    fc.assert(
      fc.property(contents, contents, (here, file) => {
        const both = mergeBackup(here, file);
        expect(both.people.self).toEqual(
          mergeBackup({ ...here, people: { self: here.people.self } }, { ...file, people: { self: file.people.self } }).people.self,
        );
      }),
    );
  });
});

it('a reminder that was told since the file was saved is not told again', () => {
  const reminder = { kind: 'payment-day', day: 15 } as const;
  const told = (toldUpTo: string, inMonth = 15): Contents => ({
    ...EMPTY,
    people: { self: { ...NOBODY, reminders: [{ reminder: { ...reminder, day: inMonth }, toldUpTo }] } },
  });
  const merged = (here: Contents, file: Contents) => mergeBackup(here, file).people.self.reminders;
  expect(merged(told('2026-11-15'), told('2026-10-15'))).toEqual([{ reminder, toldUpTo: '2026-11-15' }]);
  expect(merged(told('2026-10-15'), told('2026-11-15'))).toEqual([{ reminder, toldUpTo: '2026-11-15' }]);
  // Another day is another reminder: the file counts.
  expect(merged(told('2026-11-15', 3), told('2026-10-15'))).toEqual([{ reminder, toldUpTo: '2026-10-15' }]);
});

const OURS = writeBackup(EMPTY, '2026-11-21');
/** A file as the first version wrote it, before message boxes had a switch. */
const FIRST = OURS.replace('"version": 2', '"version": 1').replace(/,\s*"dialogs": true/, '');

it('of the first version is read as what it meant', () => {
  expect(FIRST).not.toContain('dialogs');
  expect(taken(FIRST)).toEqual(EMPTY);
});

it.each([
  ['other', 'not a file of anything'],
  ['other', '{"format":"something-else","version":1}'],
  ['other', '[]'],
  ['other', ''],
  ['newer', OURS.replace('"version": 2', '"version": 3')],
  ['damaged', OURS.slice(0, -40)],
  ['damaged', OURS.replace('"normal"', '"huge"')],
  ['damaged', OURS.replace('2026-11-21', '2026-11-41')],
  ['damaged', OURS.replace('"reminders": []', '"reminders": [{}]')],
  ['damaged', FIRST.replace('"settings"', '"things"')],
  ['large', OURS + ' '.repeat(2_000_000)],
])('is refused as "%s"', (why, text) => {
  expect(readBackup(text)).toEqual({ kind: 'refused', why });
});

it('any text at all is read or refused', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readBackup(text).kind === 'refused'));
});

it('the summary counts what is in it', () => {
  const read = readBackup(
    writeBackup(
      {
        settings: { locale: 'de', textSize: 'large', quietSites: ['a.example'], dialogs: false },
        people: {
          self: NOBODY,
          relative: {
            person: { version: 1, region: 'fujian', city: 'fuzhou', insuranceType: 'retiree' },
            ticks: { version: 2, causes: { other: { steps: ['a', 'b'], day: '' } } },
            reminders: [{ reminder: { kind: 'resident-window' }, toldUpTo: '2026-11-20' }],
            history: {
              on: true,
              entries: [
                { day: '2026-11-20', host: 'h', signal: 's', quote: 'q' },
                { day: '2026-11-20', host: 'i', signal: 's', quote: 'q' },
              ],
            },
          },
        },
      },
      '2026-11-21',
    ),
  );
  expect(read.kind === 'read' && summarise(read.backup)).toEqual({
    savedOn: '2026-11-21',
    settings: { locale: 'de', textSize: 'large', quietSites: 1, dialogs: false },
    people: [
      { profile: 'self', region: '', city: '', insuranceType: null, ticks: 0, reminders: 0, historyDays: 0, historyOn: false },
      {
        profile: 'relative',
        region: 'fujian',
        city: 'fuzhou',
        insuranceType: 'retiree',
        ticks: 2,
        reminders: 1,
        historyDays: 1,
        historyOn: true,
      },
    ],
  });
});
