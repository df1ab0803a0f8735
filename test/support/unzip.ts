import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly path: string;
  readonly content: Buffer;
  /** Day, time and mode as they stand in the archive; zero when it keeps none. */
  readonly stamp: number;
}

const END = 0x06054b50;

/** The files of a zip archive in its order. Reads what our own packages use: stored or deflated, no encryption, no second disk. */
export function unzip(archive: Buffer): readonly ZipEntry[] {
  const end = archive.length - 22;
  if (archive.readUInt32LE(end) !== END) throw new Error('no zip archive, or one with a comment');
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [number, number, number];
    const header = archive.readUInt32LE(at + 42);
    const from = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    const packed = archive.subarray(from, from + size);
    entries.push({
      path: archive.toString('utf8', at + 46, at + 46 + nameLength),
      content: method === 0 ? packed : inflateRawSync(packed),
      stamp: archive.readUInt32LE(at + 12) + archive.readUInt32LE(at + 38),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}
