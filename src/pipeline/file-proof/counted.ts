import type { RecordCells } from './file-record.ts';

/** The cells of a row by its columns. */
export function counted(columns: readonly string[], cells: readonly (string | null)[]): RecordCells {
  const fault = `${cells.length} values, and there are ${columns.length} columns`;
  return cells.length === columns.length ? { columns, cells } : { columns, cells, fault };
}
