import type { SourceFile } from '../diagnostics/source-file.ts';

import { type Definition, nodeAt } from './definition.ts';
import type { MapNode } from './node.ts';

/** Another text in the place of a part of a file. */
export interface TextEdit {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The edit that gives a definition another version: the number's own characters and nothing else; quotes, comments and a
 * leading `v` stay. A version that is missing is put behind the name. Undefined where it is written in a way that cannot be edited.
 */
export function versionEdit({ root }: Definition<'DataDefinition'>, version: string): TextEdit | undefined {
  const metadata = nodeAt(root, ['metadata']);
  if (metadata?.kind !== 'map') return undefined;
  const node = metadata.entries.get('version')?.value;
  if (node === undefined) return insertion(metadata, version);
  if (node.kind !== 'scalar') return undefined;
  const { file, start, end } = node.span;
  const at = file.text.slice(start, end).indexOf(node.source);
  const isInside = file === metadata.span.file && start >= metadata.span.start && end <= metadata.span.end;
  if (at < 0 || !isInside) return undefined;
  const text = node.source.startsWith('v') ? `v${version}` : version;
  return { file, start: start + at, end: start + at + node.source.length, text };
}

function insertion({ span, entries }: MapNode, version: string): TextEdit | undefined {
  const name = entries.get('name');
  if (!name) return undefined;
  const { file } = span;
  const { text } = file;
  const { start, end } = name.value.span;
  const quote = /["']/.exec(text.charAt(name.keySpan.start))?.[0] ?? '';
  const entry = `${quote}version${quote}: ${quote}v${version}${quote}`;
  if (text.charAt(span.start) === '{') return { file, start: end, end, text: `, ${entry}` };
  const found = text.indexOf('\n', Math.max(start, end - 1));
  const line = found < 0 ? text.length : found;
  const isWindows = text.charAt(line - 1) === '\r';
  const at = isWindows ? line - 1 : line;
  const indent = ' '.repeat(file.position(name.keySpan.start).column - 1);
  return { file, start: at, end: at, text: `${isWindows ? '\r\n' : '\n'}${indent}${entry}` };
}

/** A text with edits that do not overlap, wherever they stand in it. */
export function edited(text: string, edits: readonly Omit<TextEdit, 'file'>[]): string {
  const last = edits.toSorted((a, b) => b.start - a.start);
  return last.reduce((all, { start, end, text: own }) => all.slice(0, start) + own + all.slice(end), text);
}
