/** The known name that somebody most likely meant; undefined where none is near. Ties go to the earlier one. */
export function nearest(wanted: string, known: Iterable<string>): string | undefined {
  const folded = fold(wanted);
  let best: string | undefined;
  let least = threshold(folded) + 1;
  let longer: string | undefined;
  for (const name of known) {
    const distance = editDistance(folded, fold(name), least);
    if (distance < least) [best, least] = [name, distance];
    if (folded.length >= 3 && fold(name).startsWith(folded)) longer ??= name;
  }
  return best ?? longer;
}

/** Case, and how words are joined, are what people mistake first: they count for nothing. */
export function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

/** One edit for three letters: two words of four letters that differ in two are different words. */
function threshold(name: string): number {
  return name.length < 2 ? 0 : Math.max(1, Math.floor(name.length / 3));
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that make one text of the other (optimal string
 * alignment); at least `limit` where it is not below.
 */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let older: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
        swapped ? at(older, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    older = previous;
    previous = current;
  }
  return at(previous, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] as number;
}
