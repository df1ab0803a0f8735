/**
 * A strict reader of iCalendar files (RFC 5545), for tests: what a calendar program may refuse, it refuses. Written from the standard
 * and not from the writer, so that both do not share a mistake.
 */

interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

export interface CalendarEvent {
  readonly properties: readonly Property[];
  readonly alarms: readonly (readonly Property[])[];
}

const LINE = /^([A-Z-]+)((?:;[A-Z-]+=[^:;,"]+)*):(.*)$/u;
const TIMES: Readonly<Record<string, RegExp>> = {
  DTSTAMP: /^\d{8}T\d{6}Z$/,
  DTSTART: /^\d{8}(?:T\d{6}Z?)?$/,
  TRIGGER: /^-?P(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/,
};
const TEXTS = ['SUMMARY', 'DESCRIPTION'];

/** Lines as they were before they were folded. */
function unfolded(file: Buffer): readonly string[] {
  const text = file.toString('utf8');
  if (Buffer.from(text, 'utf8').compare(file) !== 0) throw new Error('not UTF-8');
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('a line does not end with CR and LF');
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) if (Buffer.byteLength(line) > 75) throw new Error(`a line has more than 75 octets: ${line}`);
  return lines
    .join('\n')
    .replaceAll(/\n[ \t]/g, '')
    .split('\n');
}

function propertyOf(line: string): Property {
  const [, name = '', parameters = '', value = ''] = LINE.exec(line) ?? [];
  if (!name) throw new Error(`no property: ${line}`);
  if (TIMES[name] && !TIMES[name].test(value)) throw new Error(`no time: ${line}`);
  if (name === 'DTSTART' && /^\d{8}$/.test(value) !== (parameters === ';VALUE=DATE'))
    throw new Error(`a day that is not said to be one: ${line}`);
  if (TEXTS.includes(name) && /(?<!\\)(?:\\\\)*(?:[,;]|\\[^\\,;nN])/.test(value)) throw new Error(`not escaped: ${line}`);
  return { name, parameters, value };
}

function onceEach(what: string, properties: readonly Property[], wanted: readonly string[]): void {
  for (const name of wanted)
    if (properties.filter((property) => property.name === name).length !== 1) throw new Error(`${what} needs ${name} once`);
}

/** The events of a file. @throws where the file breaks the standard */
export function parseCalendar(file: Buffer): readonly CalendarEvent[] {
  const lines = unfolded(file).map(propertyOf);
  const is = (at: number, name: string, value: string) => lines[at]?.name === name && lines[at]?.value === value;
  if (!is(0, 'BEGIN', 'VCALENDAR') || !is(lines.length - 1, 'END', 'VCALENDAR')) throw new Error('not one calendar');
  const events: { properties: Property[]; alarms: Property[][] }[] = [];
  const calendar: Property[] = [];
  const open: string[] = [];
  for (const line of lines.slice(1, -1)) {
    const [event, alarm] = [events.at(-1), events.at(-1)?.alarms.at(-1)];
    if (line.name === 'BEGIN') {
      const inside = open.at(-1) ?? '';
      if (line.value === 'VEVENT' && inside === '') events.push({ properties: [], alarms: [] });
      else if (line.value === 'VALARM' && inside === 'VEVENT') event?.alarms.push([]);
      else throw new Error(`${line.value} inside "${inside}"`);
      open.push(line.value);
    } else if (line.name === 'END') {
      if (open.pop() !== line.value) throw new Error(`${line.value} ends where it is not open`);
    } else if (open.length === 0) calendar.push(line);
    else (open.at(-1) === 'VALARM' ? alarm : event?.properties)?.push(line);
  }
  if (open.length) throw new Error(`${open.join(', ')} does not end`);
  onceEach('a calendar', calendar, ['VERSION', 'PRODID']);
  for (const { properties, alarms } of events) {
    onceEach('an event', properties, ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY']);
    for (const alarm of alarms) onceEach('an alarm', alarm, ['ACTION', 'TRIGGER', 'DESCRIPTION']);
  }
  const ids = events.map((event) => textOf(event, 'UID'));
  if (new Set(ids).size !== ids.length) throw new Error('two events with one UID');
  return events;
}

/** A property of an event as a person reads it. */
export function textOf({ properties }: CalendarEvent, name: string): string {
  const value = properties.find((property) => property.name === name)?.value ?? '';
  return value.replaceAll(/\\([\\,;nN])/g, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? '\n' : escaped));
}
