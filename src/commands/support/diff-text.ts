import { displayWidth } from '../../base/display-width.ts';

import type { Paint, Paints } from '../../diagnostics/paint.ts';
import { visible } from '../../diagnostics/visible.ts';

import type { Change, Place } from '../../versions/change.ts';
import type { DiffDocument, RowsDocument } from '../../versions/diff-document.ts';
import type { ChangeClass } from '../../versions/rules.ts';
import type { DatasetVerdict } from '../../versions/verdict.ts';

import { rowsText } from './diff-rows-text.ts';
import type { DiffTextOptions } from './diff-text-options.ts';
import { changedLine, verdictLine } from './diff-words.ts';

/** A diff for people: the verdict first, then each dataset with its changes and its rows. */
export function diffText(document: DiffDocument, options: DiffTextOptions): string {
  const { from, to, verdict, changes, rows, schema } = document;
  const { bold } = options.paints;
  if (changes.length === 0 && rows.length === 0) return `${from} → ${to}: no difference\n`;
  const paint = classPaint(verdict.class, options.paints);
  const head = [`${bold(`${visible(from)} → ${visible(to)}`)}: ${paint(verdict.class)}`, ...changedLine(document)];
  const run = changes.filter(({ dataset }) => dataset === '');
  const sections = [
    ...(run.length === 0 ? [] : [[bold('the run'), ...changeLines(run, options)]]),
    ...verdict.datasets.map((each) => datasetLines(each, document, options)),
    ...rows
      .filter(({ dataset }) => !verdict.datasets.some(({ id }) => id === dataset))
      .map((each) => [bold(each.name), ...rowsText(each, options)]),
    ...(schema.length === 0 ? [] : [[bold('schema, as PostgreSQL has it'), ...schema.flatMap(statementLines)]]),
  ];
  return `${[head, ...sections].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function datasetLines(each: DatasetVerdict, { changes, rows }: DiffDocument, options: DiffTextOptions): string[] {
  const own = changes.filter(({ dataset }) => dataset === each.id);
  const found: RowsDocument | undefined = rows.find(({ dataset }) => dataset === each.id);
  const { paints } = options;
  return [
    verdictLine(each, paints.bold, classPaint(each.class, paints)),
    ...changeLines(own, options),
    ...(found ? rowsText(found, options) : []),
  ];
}

function statementLines(statement: string): string[] {
  return statement.split('\n').map((line) => `  ${visible(line)}`);
}

const classWidth = 8;
const indent = ' '.repeat(classWidth + 4);

function changeLines(changes: readonly Change[], { paints, width }: DiffTextOptions): string[] {
  return changes.flatMap((change) => {
    const { field, message, rule, before, after, reason } = change;
    const label = classPaint(change.class, paints)(change.class.padEnd(classWidth));
    const what = field === undefined ? message : `${field}: ${message}`;
    const said = wrap(`${visible(what)} (${rule})`, width - indent.length);
    const values = said.join(' ').includes(`${before} became ${after}`) ? undefined : valuesText(before, after);
    const place = placeText(change.from, change.to);
    const facts = [values, reason && `counted so because: ${visible(reason)}`].flatMap((each) => each || []);
    return [
      `  ${label}  ${said[0]}`,
      ...said.slice(1).map((line) => `${indent}${line}`),
      ...facts.flatMap((each) => wrap(each, width - indent.length).map((line) => `${indent}${line}`)),
      ...(place === undefined ? [] : [`${indent}${paints.dim(place)}`]),
    ];
  });
}

function valuesText(before: string | null, after: string | null): string | undefined {
  if (before === null && after === null) return undefined;
  if (after === null) return `was ${shown(before)}`;
  return before === null ? shown(after) : `${shown(before)} → ${shown(after)}`;
}

const longest = 160;

function shown(text: string | null): string {
  const own = visible(text ?? '∅').replace(/\s+/g, ' ');
  return own.length > longest ? `${own.slice(0, longest)}…` : own;
}

/** Both places where they differ; a line that has only moved is one place. */
function placeText(from: Place | undefined, to: Place | undefined): string | undefined {
  const text = ({ file, line }: Place) => `${visible(file)}:${line}`;
  if (!from || !to) return from || to ? text((to ?? from) as Place) : undefined;
  return `${text(from)} → ${text(to)}`;
}

function classPaint(own: ChangeClass, paints: Paints): Paint {
  const { red, magenta, yellow, green, dim } = paints;
  return { breaking: red, privacy: magenta, minor: yellow, patch: green, none: dim }[own];
}

/** Breaks a text at its spaces into lines of at most so many columns; a word that is longer stands alone. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(last) + 1 + displayWidth(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
