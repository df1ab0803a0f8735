import type { Page } from '@playwright/test';

type Colour = readonly [red: number, green: number, blue: number];
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far from a colour still counts as that colour, in each of its parts. */
const NEAR = 24;

/** How much of a part of the window has a colour on the screen, from 0 to 1: what a person sees, whatever styles say. */
export async function colourShare(page: Page, clip: Box, colour: Colour): Promise<number> {
  const picture = (await page.screenshot({ clip })).toString('base64');
  const canvas = await page.context().newPage();
  try {
    return await canvas.evaluate(
      async ([data, wanted, near]) => {
        const bytes = Uint8Array.from(atob(data), (character) => character.codePointAt(0)!);
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        const { data: pixels } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        let hits = 0;
        for (let at = 0; at < pixels.length; at += 4)
          if (wanted.every((part, index) => Math.abs(part - pixels[at + index]!) <= near)) hits += 1;
        return hits / (pixels.length / 4);
      },
      [picture, colour, NEAR] as const,
    );
  } finally {
    await canvas.close();
  }
}
