/** The browser's storage takes no more. Chromium says "quota exceeded" in the message, Firefox names the error so. */
export const isFull = (error: unknown): boolean => error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
