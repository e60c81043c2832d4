/**
 * Characters that a terminal would obey instead of showing, or that change how their neighbours are read: C0 and C1
 * controls, line and paragraph separators, marks of writing direction, halves of characters.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text of one line in which every character can be seen. */
export function visible(text: string): string {
  return text.replace(unsafe, (each) => short[each] ?? `\\u{${each.codePointAt(0)?.toString(16)}}`);
}
