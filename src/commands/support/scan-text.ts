import { displayWidth } from '../../base/display-width.ts';
import { plural } from '../../base/plural.ts';

import type { PersonalColumn, ScannedTable } from '../../pipeline/scan/scan.ts';

import { tableText } from './table.ts';

/** What a scan has found, a block a table; what has a decision is told with `verbose`, else counted. */
export function scanText(tables: readonly ScannedTable[], width: number, verbose: boolean): string {
  const blocks = tables.flatMap((table) => {
    const shown = verbose ? table.found : table.found.filter(({ decision }) => decision === undefined);
    if (shown.length === 0 && table.note === undefined && !verbose) return [];
    return [
      `${headText(table)}\n${table.note === undefined ? '' : `note: ${table.note}\n`}${shown.length > 0 ? `\n${foundText(shown, width)}` : ''}`,
    ];
  });
  return blocks.map((block) => `${block}\n`).join('');
}

function headText({ source, table, kind, rows, looked, paths, found }: ScannedTable): string {
  const place = kind === 'dataset' ? source : source.includes(table) ? source : `${table} in ${source}`;
  const decided = found.filter(({ decision }) => decision !== undefined).length;
  const others = decided > 0 ? `, ${decided} of personal data decided on` : '';
  return `${place}: ${plural(paths, 'column')}${others}; ${lookedText(rows, looked)}`;
}

function lookedText(rows: number | undefined, looked: number): string {
  if (looked === 0) return 'no values looked at';
  if (rows === undefined || rows <= looked) return `all ${plural(looked, 'row')} looked at`;
  return `${plural(looked, 'row')} of ${rows} looked at, spread over all`;
}

/** Paths beyond this are cut. */
const widestPath = 36;

function foundText(found: readonly PersonalColumn[], width: number): string {
  const columns = ['column', 'category', 'sure', 'why'].map((head) => ({ head, isRight: head === 'sure' }));
  const widest = (texts: readonly string[], most: number) => Math.min(most, Math.max(...texts.map(displayWidth)));
  const room =
    width -
    widest(['column', ...found.map(({ path }) => path)], widestPath) -
    widest(['category', ...found.map((each) => each.category)], 20) -
    10;
  const rows = found.flatMap(({ path, category, confidence, evidence, decision }) => {
    const why = decision === undefined ? evidence : [decision, ...evidence];
    const lines = why.flatMap((each) => wrapped(each, Math.max(24, room)));
    return lines.map((line, i) => (i === 0 ? [path, category, percent(confidence), line] : ['', '', '', line]));
  });
  return tableText(columns, rows, width);
}

/** Lines of at most so many characters, broken between words, all but the first one set in. */
function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) as string;
    const longer = last.trim() === '' ? last + word : `${last} ${word}`;
    if (displayWidth(longer) <= width || last.trim() === '') lines[lines.length - 1] = longer;
    else lines.push(`  ${word}`);
  }
  return lines;
}

function percent(confidence: number): string {
  return `${Math.min(99, Math.round(confidence * 100))} %`;
}
