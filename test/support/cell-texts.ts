import { cellEnd, nullCell } from '../../src/formats/content-hash/cells.ts';
import type { RowEncoder } from '../../src/formats/format.ts';

/** The texts of the first rows' cells as a content hash has them; null where they are. */
export function cellTexts(encoder: RowEncoder, rows: number): (string | null)[][] {
  const bytes = Buffer.from(encoder.encode(0, rows));
  return Array.from({ length: rows }, (_, row) => {
    const own = bytes.subarray(encoder.ends[row - 1] ?? 0, encoder.ends[row]);
    const cells: (string | null)[] = [];
    for (let at = 0; at < own.length; ) {
      const end = own.indexOf(cellEnd, at);
      cells.push(own[at] === nullCell ? null : own.toString('utf8', at, end));
      at = end + 1;
    }
    return cells;
  });
}
