import { CellColumn, type CellTable } from './cell-columns.ts';
import type { OriginalHashes } from './original-hashes.ts';
import { isHidden, type ProofDataset } from './proof-plan.ts';

/** Takes the whole names of rows that have a given and a family name in columns of their own. */
export interface NamesInTwo {
  add(cells: CellTable): void;
}

/** Undefined: the dataset has no such columns, or they are left. */
export function namesInTwo({ name, decisions }: ProofDataset, hashes: OriginalHashes): NamesInTwo | undefined {
  const pathOf = (category: string) =>
    [...decisions].find(([path, each]) => each.category === category && isHidden(each) && !/[.[]/.test(path))?.[0];
  const [first, last] = [pathOf('first_name'), pathOf('last_name')];
  if (first === undefined || last === undefined) return undefined;
  const whole = `${first}\` and \`${last}`;
  const originals = hashes.column(`${name}.${whole}`, 'full_name');
  return {
    add(cells) {
      const [given, family] = [cells.at(first), cells.at(last)];
      const names = new CellColumn(whole);
      for (const [i, text] of given.texts.entries()) {
        const other = family.texts[family.from(given.rows[i] as number)];
        if (other === undefined || family.rows[family.from(given.rows[i] as number)] !== given.rows[i]) continue;
        // As they are said, and as lists have them.
        names.add(i * 2, `${text} ${other}`, whole);
        names.add(i * 2 + 1, `${other} ${text}`, whole);
      }
      originals.add(names);
    },
  };
}
