import { plainName } from '../base/plain-name.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { SourceFile, Span } from '../diagnostics/source-file.ts';

import { decodeText } from './decode-text.ts';
import { type Definition, keySpanAt, nodeAt, spanAt } from './definition.ts';
import { attempt } from './find-files.ts';
import type { GivenRows } from './given-rows.ts';
import { resolvedAt, type Variables } from './interpolate.ts';
import type { Path } from './node.ts';
import { readCsv } from './read-csv.ts';
import { readInlineRows } from './read-inline-rows.ts';
import { readJsonRows, readNdjsonRows } from './read-json-rows.ts';
import type { Reader } from './reader.ts';
import { rowsFileFlag } from './with-rows-file.ts';

export interface GivenRowsOptions {
  /** The project's root: files of rows are inside it, or beside their definition. */
  readonly root: string;
  readonly allowOutside?: boolean;
  /** For `${VAR}` in `origin`. */
  readonly variables: Variables;
  /** What reads the file that the command line names; absent: what reads all others. */
  readonly fromOutside?: Reader;
}

type Format = 'csv' | 'json' | 'ndjson';

type RowsReader = (file: SourceFile, report: Report, column?: string) => GivenRows | undefined;

const readers: Readonly<Record<Format, RowsReader>> = {
  csv: readCsv,
  json: readJsonRows,
  ndjson: readNdjsonRows,
};

const inlinePaths: readonly Path[] = [
  ['spec', 'rows'],
  ['spec', 'origin', 'rows'],
];
const filePath = ['spec', 'origin', 'file'];

/** The rows of a dataset that gives them, inline or in a file. Undefined where there are none, or errors were reported. */
export async function readGivenRows(
  definition: Definition<'DataDefinition'>,
  reader: Reader,
  options: GivenRowsOptions,
  report: Report,
): Promise<GivenRows | undefined> {
  const [given, second] = [...inlinePaths, filePath].filter((path) => nodeAt(definition.root, path));
  if (!given) return undefined;
  if (second) {
    const related = [{ message: 'the other is here', span: keySpanAt(definition, given) }];
    report(diagnostic('DC209', 'rows are given twice', { span: keySpanAt(definition, second), related }));
    return undefined;
  }
  const node = nodeAt(definition.root, given);
  if (node?.kind === 'list') return readInlineRows(node.span.file, node, report);
  return readRowsFile(definition, reader, options, report);
}

async function readRowsFile(
  definition: Definition<'DataDefinition'>,
  reader: Reader,
  options: GivenRowsOptions,
  report: Report,
): Promise<GivenRows | undefined> {
  const span = spanAt(definition, filePath);
  const named = resolvedAt(definition, filePath, options.variables, report);
  if (typeof named !== 'string') return undefined;
  const format = definition.value.spec.origin?.format ?? formatOf(named);
  if (!format) {
    const help = 'add `format: csv`, `json` or `ndjson`';
    report(diagnostic('DC208', `the name \`${named}\` does not say which format the file has`, { span, help }));
    return undefined;
  }
  // Beside the file that names it, which may be that of a base. Who names one on the command line means it, wherever it lies.
  const isNamed = span.file.name === rowsFileFlag;
  const allowOutside = options.allowOutside === true || isNamed;
  const from = isNamed ? (options.fromOutside ?? reader) : reader;
  return readFileAt({ span, named, reader: readers[format] }, from, { ...options, allowOutside }, report);
}

/** A file that a definition names, and where it does. */
interface NamedFile {
  readonly span: Span;
  readonly named: string;
  readonly reader: RowsReader;
}

async function readFileAt(
  { span, named, reader: rowsOf }: NamedFile,
  reader: Reader,
  options: Pick<GivenRowsOptions, 'root' | 'allowOutside'>,
  report: Report,
): Promise<GivenRows | undefined> {
  const definition = span.file.name;
  const path = beside(definition, named);
  const atPlace: Report = (each) => report(each.span ? each : { ...each, span });
  const isInside = await staysInside(path, definition, reader, options, atPlace);
  const bytes = isInside && (await attempt(path, () => reader.read(path), atPlace));
  const file = bytes ? decodeText(path, bytes, atPlace, { quotable: false, shown: reader.shown?.(path) }) : undefined;
  return file && rowsOf(file, report);
}

/** What a file of single values calls them. */
const plainColumn = 'value';

/** The rows of a file of values to choose from, named at a place; in JSON they may be plain values, under one column. */
export function readSampleFile(
  named: string,
  span: Span,
  reader: Reader,
  options: Pick<GivenRowsOptions, 'root' | 'allowOutside'>,
  report: Report,
): Promise<GivenRows | undefined> {
  const format = formatOf(named);
  const rowsOf: RowsReader = (file, told) => format && readers[format](file, told, plainColumn);
  if (format) return readFileAt({ span, named, reader: rowsOf }, reader, options, report);
  const help = 'call it `.csv`, `.json` or `.ndjson`';
  report(diagnostic('DC208', `the name \`${named}\` does not say which format the file has`, { span, help }));
  return Promise.resolve(undefined);
}

function formatOf(name: string): Format | undefined {
  const [, extension] = /\.(csv|json|ndjson|jsonl)$/i.exec(plainName(name)) ?? [];
  return extension === undefined
    ? undefined
    : extension.toLowerCase() === 'jsonl'
      ? 'ndjson'
      : (extension.toLowerCase() as Format);
}

/** A path as named in a definition: relative ones are taken from the definition's folder. */
export function beside(definition: string, named: string): string {
  if (named.startsWith('/')) return named;
  const steps = `${folderOf(definition)}/${named.replaceAll('\\', '/')}`.split('/');
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '..' && kept.length > 0 && kept.at(-1) !== '..' && kept.at(-1) !== '') kept.pop();
    else if (step !== '.' && (step !== '' || kept.length === 0)) kept.push(step);
  }
  return kept.join('/');
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '.' : path.slice(0, slash);
}

/** Whether a file, links followed, is in the project or in its definition's folder. What is not is reported. */
async function staysInside(
  path: string,
  definition: string,
  reader: Reader,
  options: Pick<GivenRowsOptions, 'root' | 'allowOutside'>,
  report: Report,
) {
  const real = await attempt(path, () => reader.realPath(path), report);
  if (real === undefined) return false;
  if (options.allowOutside) return true;
  for (const folder of [options.root, folderOf(definition)]) {
    const realFolder = await attempt(folder, () => reader.realPath(folder), report);
    if (realFolder !== undefined && real.startsWith(`${realFolder.replace(/\/$/, '')}/`)) return true;
  }
  const help = 'copy the file beside the definition';
  report(diagnostic('DC113', `\`${path}\` leads out of the project`, { help }));
  return false;
}
