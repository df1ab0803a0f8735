import { TEXT_SIZES, type TextSize } from '../domain/text-sizes.ts';
import { browser } from '../platform/browser.ts';

const KEY = 'textSize';

export async function readTextSize(): Promise<TextSize> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return TEXT_SIZES.find((size) => size === stored) ?? 'normal';
}

export async function writeTextSize(size: TextSize): Promise<void> {
  await browser.storage.local.set({ [KEY]: size });
}
