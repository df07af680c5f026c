/**
 * What ends a line or counts as blank for some reader, but not for `\s` with `\n`: the runner trims
 * U+0085 and ends lines as .NET does, terminals go down at `\v` and `\f`.
 */
const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g

/** What commands a terminal, turns text around or cannot be seen; line ends and tabs stay. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200e\u200f\u202a-\u202e\u2061-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/**
 * Text of unknown origin as people shall see it: without control characters, marks that turn the
 * direction of writing around, and others that cannot be seen. Every line end becomes `\n`. What
 * joins or parts words (U+200B to U+200D, U+2060) stays: languages, emoji and our own mentions need it.
 */
export const printable = (text: string): string =>
  text.replace(LINE_ENDS, '\n').replace(INVISIBLE, '')

/** What joins or parts words, and is as wide as nothing. */
const JOINERS = /[\u200b-\u200d\u2060]/g

const UNSEEN = new RegExp(
  [LINE_ENDS, /[\n\t]/, INVISIBLE, JOINERS].map((one) => one.source).join('|'),
  'gu',
)

/**
 * {@link printable} text without what joins or parts words: strangers hide with it what a reader
 * or a pattern looks for.
 */
export const visible = (text: string): string => printable(text).replace(JOINERS, '')

/** The text with something else for each character that is not seen, line ends and tabs among them. */
export const replaceUnseen = (text: string, by: (unseen: string) => string): string =>
  text.replace(UNSEEN, by)
