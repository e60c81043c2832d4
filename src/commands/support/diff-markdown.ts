import { plural } from '../../base/plural.ts';

import type { Change, Place } from '../../versions/change.ts';
import type { DiffDocument, RowsDocument } from '../../versions/diff-document.ts';

import { rowCounts, sampleText } from './diff-rows-text.ts';
import { numberText, shareText, verdictLine } from './diff-words.ts';
import { distributionLines } from './distribution-text.ts';

const plain = (text: string): string => text;

/** A diff for a pull request: the verdict, a table of what changed, and all details folded. */
export function diffMarkdown(document: DiffDocument): string {
  const { from, to, verdict, totals, changes, rows, schema } = document;
  if (changes.length === 0 && rows.length === 0) return `**${code(from)} → ${code(to)}**: no difference\n`;
  const head = `**${code(from)} → ${code(to)}: ${verdict.class}**`;
  const datasets = verdict.datasets.map((each) => `- ${verdictLine(each, code, (own) => `**${own}**`)}`);
  const counts = `| | before | after | changed | added | removed |\n|---|--:|--:|--:|--:|--:|\n${Object.entries(totals)
    .map(
      ([name, { from: before, to: after, changed, added, removed }]) =>
        `| ${name} | ${[before, after, changed, added, removed].map(numberText).join(' | ')} |`,
    )
    .join('\n')}`;
  const table = `| class | dataset | field | change | before | after | rule |\n|---|---|---|---|---|---|---|\n${changes
    .map(changeRow)
    .join('\n')}`;
  const parts = [
    head,
    datasets.join('\n'),
    counts,
    ...(changes.length > 0 ? [folded(plural(changes.length, 'change'), table, changes.length <= mostOpen)] : []),
    ...(schema.length > 0 ? [folded('schema', fenced('sql', schema))] : []),
    ...(rows.length > 0 ? [folded('rows', rows.map(rowsPart).join('\n\n'))] : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** So many changes whoever reviews them sees without a click. */
const mostOpen = 20;

function folded(title: string, body: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

function changeRow(change: Change): string {
  const { dataset, field, message, before, after, rule, reason } = change;
  const place = change.to ?? change.from;
  const said = `${message}${place ? ` (${placeText(place)})` : ''}${reason ? `; ${reason}` : ''}`;
  const name = dataset.slice(dataset.indexOf('/') + 1);
  const cells = [change.class, name, field ?? '', said, code(before), code(after), rule];
  return `| ${cells.map(cell).join(' | ')} |`;
}

function placeText({ file, line }: Place): string {
  return `${file}:${line}`;
}

function rowsPart(rows: RowsDocument): string {
  const open = rows.uncompared.map((field) => `- ${code(field)}: not compared, only a database has its values`);
  const spread = rows.columns.flatMap(({ field, changed, of, distribution }) => [
    `${field}  ${numberText(changed)} of ${numberText(of)} (${shareText(changed, of)})`,
    ...(distribution ? distributionLines(distribution) : []).map((line) => `  ${line}`),
  ]);
  const parts = [
    `${code(rows.name)}: ${rowCounts(rows)}`,
    ...(open.length > 0 ? [open.join('\n')] : []),
    ...(spread.length > 0 ? [fenced('text', spread)] : []),
    ...(rows.sample.length > 0 ? [fenced('diff', rows.sample.flatMap(sampleLines))] : []),
  ];
  return parts.join('\n\n');
}

/** Lines as they are: what stands one below the other stays so. */
function fenced(language: string, lines: readonly string[]): string {
  return `\`\`\`${language}\n${lines.join('\n').replaceAll('```', "'''")}\n\`\`\``;
}

/** A row that changed is two lines, as in any diff: only these are coloured. */
function sampleLines(row: RowsDocument['sample'][number]): string[] {
  if (row.kind !== 'changed') return [sampleText(row)];
  return [sampleText({ ...row, kind: 'deleted' }), sampleText({ ...row, kind: 'inserted' })];
}

/** A text as code; of more than a line's worth the beginning. */
function code(text: string | null): string {
  if (text === null) return '';
  const flat = text.replace(/\s+/g, ' ');
  const short = flat.length > 120 ? `${flat.slice(0, 120)}…` : flat;
  return short === '' ? '' : `\`${plain(short).replaceAll('`', "'")}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/[\r\n]+/g, ' ');
}
