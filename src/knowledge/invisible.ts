/** Invisible or formatting characters that people and pages put between letters: soft hyphen, zero width, bidi, byte order mark. */
export const INVISIBLE =
  '[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff]';

/** What has no meaning between letters, for one spelling of all texts; see detect/fold.ts. */
export const FOLDING = {
  invisible: INVISIBLE,
  blank: '(?<=[\\u3001-\\u9fff]) | (?=[\\u3001-\\u9fff])',
  // A line that ends in the middle of a sentence goes on in the next one; a short one is a title of its own.
  wrapped: '(?<=[\\u4e00-\\u9fff]{6})\\n(?=[\\u4e00-\\u9fff])',
};
