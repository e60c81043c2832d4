/** Blanks, and before them what blanks belong to: texts, with backslashes behind an `E`, names in quotes, comments. */
const partOrBlanks = /((?<![\w$])[eE]'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n\r]*|\/\*.*?\*\/)|\s+/gs;

/**
 * Whether two SQL expressions are written alike but for blanks between their words. They may still mean something else: a
 * field of theirs may have another type.
 */
export function isSameText(from: string, to: string): boolean {
  return spaced(from) === spaced(to);
}

function spaced(text: string): string {
  return text.replace(partOrBlanks, (_, part: string | undefined) => part ?? ' ').trim();
}
