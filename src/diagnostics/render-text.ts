import { Chalk, type ChalkInstance } from 'chalk';

import type { Severity } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';
import { excerptOf } from './excerpt.ts';
import type { Span } from './source-file.ts';
import { visible } from './visible.ts';

/** Diagnostics for people: what, where, the line with the part that is wrong, and how to put it right. */
export function renderText(diagnostics: readonly Diagnostic[], options: { readonly color: boolean }): string {
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  return diagnostics.map((each) => renderOne(each, chalk)).join('\n');
}

function renderOne(each: Diagnostic, chalk: ChalkInstance): string {
  const places = [each, ...each.related].flatMap(({ span }) => (span ? [span] : []));
  const gutter = Math.max(0, ...places.map(({ file, start }) => String(file.position(start).line).length));
  const paint = painter(each.severity, chalk);
  const lines = [
    `${paint(`${each.severity}[${each.code}]`)}${chalk.bold(`: ${visible(each.message)}`)}`,
    ...(each.span ? place(each.span, '^', gutter, paint, chalk) : []),
    ...each.related.flatMap(({ message, span }) => [
      `${chalk.bold('note')}: ${visible(message)}`,
      ...place(span, '-', gutter, chalk.blue, chalk),
    ]),
    ...(each.help === undefined
      ? []
      : [`${' '.repeat(gutter)} ${chalk.blue('=')} ${chalk.bold('help')}: ${visible(each.help)}`]),
    ...(each.lines ?? []).map(visible),
  ];
  return `${lines.join('\n')}\n`;
}

type Paint = (text: string) => string;

function painter(severity: Severity, chalk: ChalkInstance): Paint {
  return { error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.cyan.bold }[severity];
}

function place(span: Span, mark: string, gutter: number, paint: Paint, chalk: ChalkInstance): string[] {
  const { line, column, text, markStart, markWidth } = excerptOf(span);
  const margin = ' '.repeat(gutter);
  const header = `${margin}${chalk.blue('-->')} ${visible(span.file.shown)}:${line}:${column}`;
  if (!span.file.quotable) return [header];
  const bar = chalk.blue('|');
  return [
    header,
    `${margin} ${bar}`,
    `${chalk.blue(String(line).padStart(gutter))} ${bar} ${text}`.trimEnd(),
    `${margin} ${bar} ${' '.repeat(markStart)}${paint(mark.repeat(markWidth))}`,
  ];
}
