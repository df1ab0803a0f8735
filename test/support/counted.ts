import type { Locator, Page } from '@playwright/test';

/** A person in front of a page: what they press and choose is counted, what they read is not. */
export class Hands {
  clicks = 0;

  async click(at: Locator): Promise<void> {
    this.clicks++;
    await at.click();
  }

  /** A list is opened and something in it chosen: two clicks for a hand with a mouse. */
  async choose(from: Locator, value: string): Promise<void> {
    this.clicks += 2;
    await from.selectOption(value);
  }

  /** A mouse that presses at a point of the screen. */
  async press(page: Page, x: number, y: number): Promise<void> {
    this.clicks++;
    await page.mouse.click(x, y);
  }
}
