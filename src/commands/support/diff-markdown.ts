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
    ...(changes.length > 0 ? [folded(`${changes.length} changes`, table)] : []),
    ...(schema.length > 0
      ? [folded('schema', `\`\`\`sql\n${schema.join('\n').replaceAll('```', "'''")}\n\`\`\``)]
      : []),
    ...(rows.length > 0 ? [folded('rows', rows.map(rowsPart).join('\n\n'))] : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function folded(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
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
  const columns = rows.columns.flatMap(({ field, changed, of, distribution }) => [
    `- ${code(field)}: ${numberText(changed)} of ${numberText(of)} (${shareText(changed, of)})`,
    ...(distribution ? distributionLines(distribution) : []).map((line) => `  - ${code(line)}`),
  ]);
  const open = rows.uncompared.map((field) => `- ${code(field)}: not compared, only a database has its values`);
  const sample = rows.sample.map((each) => sampleText(each));
  const block = sample.length > 0 ? [`\n\`\`\`diff\n${sample.join('\n').replaceAll('```', "'''")}\n\`\`\``] : [];
  return [`${code(rows.name)}: ${rowCounts(rows)}`, '', ...columns, ...open, ...block].join('\n');
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
