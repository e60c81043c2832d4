import type { Finding } from '../../targets/database.ts';

import type { ProofOf } from './difference-texts.ts';
import type { Declared } from './file-record.ts';
import type { FieldCells } from './record-cells.ts';

/** How the columns of a file stand to the fields of its dataset: those that it says it has, and those that single rows have. */
export function columnFindings(
  { dataset, place }: ProofOf,
  cells: FieldCells,
  declared: readonly Declared[],
  /** Of rows, with the line in which each was first met. */
  strange: ReadonlyMap<string, number>,
): Finding[] {
  const base = { phase: 'schema' as const, check: `columns of ${dataset.name}`, dataset: dataset.id };
  const wrong = (line: number, found: string): Finding => ({ ...base, ok: false, found: `${place(line)}: ${found}` });
  const told = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  const findings = declared.flatMap(({ columns, line }): Finding[] => {
    const { others, missing, isInOrder } = cells.match(columns);
    const moved = 'not in the order of the definitions; they are read by their names';
    return [
      ...(missing.length > 0 ? [wrong(line, `${told(missing)} missing`)] : []),
      ...(others.length > 0 ? [wrong(line, `${told(others)}, which the definitions do not have`)] : []),
      ...(isInOrder ? [] : [{ ...wrong(line, moved), severity: 'warning' as const }]),
    ];
  });
  for (const [name, line] of strange) findings.push(wrong(line, `\`${name}\`, which the definitions do not have`));
  return findings.length > 0 ? findings : [{ ...base, ok: true, found: `${dataset.fields.length}` }];
}
