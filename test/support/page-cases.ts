import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const FOLDER = join(import.meta.dirname, '..', 'pages');

/** What a page case says beside its page. */
const expectation = z.strictObject({
  /** A known portal, or any page that the person asked about. */
  page: z.enum(['insurance', 'other']),
  /** All signals found, in any order, and no other; empty where nothing is wrong. */
  findings: z.array(z.string()),
  /** First cause, or null where there is none to name. */
  top: z.string().nullable(),
  /** What the page shows and why that is expected; the title of its test. */
  note: z.string().min(1),
  /** The page needs scripts, frames or shadow roots: read in a real browser only. */
  browser: z.literal(true).optional(),
  /** Milliseconds until the page shows what it is about. */
  after: z.number().int().positive().optional(),
});

export interface PageCase extends z.output<typeof expectation> {
  readonly name: string;
}

/** All page cases: each a page `<name>.html` and what is expected of it, `<name>.json`. Throws when one of the two is missing or wrong. */
export async function loadPageCases(): Promise<readonly PageCase[]> {
  const files = await readdir(FOLDER);
  const names = new Set(files.filter((file) => /\.(html|json)$/.test(file)).map((file) => file.replace(/\.\w+$/, '')));
  const cases: PageCase[] = [];
  for (const name of [...names].sort()) {
    if (!files.includes(`${name}.html`) || !files.includes(`${name}.json`))
      throw new Error(`pages/${name}: one of .html and .json is missing`);
    const parsed = expectation.safeParse(JSON.parse(await readFile(join(FOLDER, `${name}.json`), 'utf8')));
    if (!parsed.success) throw new Error(`pages/${name}.json: ${z.prettifyError(parsed.error)}`);
    cases.push({ name, ...parsed.data });
  }
  return cases;
}

/** The markup of a page case. */
export const readPage = (name: string): Promise<string> => readFile(join(FOLDER, `${name}.html`), 'utf8');
