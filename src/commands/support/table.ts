import { displayWidth } from '../../base/display-width.ts';

import { visible } from '../../diagnostics/visible.ts';

/** One column of a table. */
export interface TableColumn {
  readonly head: string;
  /** Numbers are set to the right. */
  readonly isRight: boolean;
}

/** Shown for a null: an empty text is shown as nothing. */
const nullMark = '∅';

const between = '  ';
/** No cut cell gets narrower than this. */
const least = 12;

/**
 * Rows as tables of at most `width` columns of a terminal. Cells are cut where there is no room for them, and what still
 * does not fit side by side follows below, the first column in front of it again.
 */
export function tableText(
  columns: readonly TableColumn[],
  rows: readonly (readonly (string | null)[])[],
  width: number,
): string {
  const shown = columns.map((column, index): ShownColumn => {
    const cells = [column.head, ...rows.map((row) => cellText(row[index] ?? null))];
    return { ...column, cells, width: Math.max(...cells.map(displayWidth)) };
  });
  const [first, ...others] = shown as [ShownColumn, ...ShownColumn[]];
  return blocks(others, width - first.width - between.length)
    .map(({ columns: block, level }) => blockText([first, ...block], level))
    .join('\n');
}

interface ShownColumn extends TableColumn {
  /** The head, then a cell each row. */
  readonly cells: readonly string[];
  readonly width: number;
}

function cellText(cell: string | null): string {
  return cell === null ? nullMark : visible(cell);
}

interface Block {
  readonly columns: readonly ShownColumn[];
  /** Wider columns are cut to this width. */
  readonly level: number;
}

/** As many columns side by side as there is room for, each block with all the room that it has. */
function blocks(columns: readonly ShownColumn[], room: number): Block[] {
  const packed: ShownColumn[][] = [[]];
  for (const column of columns) {
    const last = packed.at(-1) as ShownColumn[];
    if (last.length > 0 && widthAt([...last, column], least) > room) packed.push([column]);
    else last.push(column);
  }
  return packed.map((block) => ({ columns: block, level: levelOf(block, room) }));
}

function widthAt(columns: readonly ShownColumn[], level: number): number {
  return columns.reduce((sum, column) => sum + cutWidth(column, level), (columns.length - 1) * between.length);
}

/** A name is worth more than the end of a value: the head is cut last. */
function cutWidth({ width, head }: ShownColumn, level: number): number {
  return Math.min(width, Math.max(level, displayWidth(head)));
}

function levelOf(columns: readonly ShownColumn[], room: number): number {
  const widest = Math.max(0, ...columns.map((column) => column.width));
  let level = Math.min(least, Math.max(1, room));
  while (level < widest && widthAt(columns, level + 1) <= room) level++;
  return level;
}

function blockText(columns: readonly ShownColumn[], level: number): string {
  const [first, ...others] = columns as [ShownColumn, ...ShownColumn[]];
  const widths = [first.width, ...others.map((column) => cutWidth(column, level))];
  const line = (cells: readonly string[]) => `${cells.join(between).trimEnd()}\n`;
  const rows = first.cells.map((_, row) =>
    line(columns.map((column, index) => padded(column.cells[row] as string, widths[index] as number, column.isRight))),
  );
  const [head, ...body] = rows;
  return [head, line(widths.map((width) => '─'.repeat(width))), ...body].join('');
}

function padded(text: string, width: number, isRight: boolean): string {
  const cut = cutText(text, width);
  const space = ' '.repeat(width - displayWidth(cut));
  return isRight ? space + cut : cut + space;
}

/** The text, or what of it stands before an ellipsis. Marks stay with their characters: they take no room. */
function cutText(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (displayWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.replace(/\u200d$/, '')}…`;
}
