import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { parseTemplate } from '../values/placeholder.ts';

import { nodeAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';

import { builtInPlaceholders } from '../generators/templates.ts';

import type { DatasetDraft, FieldDraft } from './draft.ts';
import { allFields } from './nested-fields.ts';
import { partSpan } from './part-span.ts';
import { findField } from './templates.ts';

/**
 * Warns of placeholders in values that are taken as they are written: constants, choices and defaults. Only of such as
 * would have a value here: texts for another program's templates may well be data.
 */
export function warnOfLiterals(draft: DatasetDraft, report: Report): void {
  for (const { scope, field } of allFields(draft)) {
    const own = field.written?.generator !== undefined;
    const name = field.source?.kind === 'generator' ? field.source.generator.name : undefined;
    const warn = (taken: Taken) => warnOf(scope, taken, [...field.path, taken.key], report);
    if (name === 'constant' && own) warn(value);
    if (name === 'choice') warn(choices);
    if (field.written?.default !== undefined) warn(own ? ofColumn : fallback);
    if (field.written?.pattern !== undefined) warnOfSlashes(scope, field, 'pattern', report);
    if (field.written?.matches !== undefined) warnOfSlashes(scope, field, 'matches', report);
  }
}

/** JavaScript's regular expressions stand between slashes, which here are signs of the text. */
function warnOfSlashes(
  { definition }: DatasetDraft,
  { source, path }: FieldDraft,
  key: 'pattern' | 'matches',
  report: Report,
) {
  const isRead = key === 'matches' || (source?.kind === 'generator' && source.generator.name === 'regex');
  const node = isRead ? nodeAt(definition.root, [...path, key]) : undefined;
  const inner = node?.kind === 'scalar' ? /^\/(.+)\/[dgimsuvy]*$/s.exec(node.source)?.[1] : undefined;
  if (!node || inner === undefined) return;
  const help = `write what stands between them: \`${key}: '${inner.replaceAll("'", "''")}'\``;
  report(
    diagnostic('DC335', 'the slashes are signs of the text: no regular expression begins or ends with one', {
      span: node.span,
      help,
    }),
  );
}

/** A key whose values are taken as they are. */
interface Taken {
  readonly key: string;
  readonly noun: string;
  help(text: string): string;
}

const value: Taken = { key: 'value', noun: 'constants', help: asTemplate };
const fallback: Taken = { key: 'default', noun: 'defaults', help: asTemplate };
const ofColumn: Taken = { ...fallback, help: () => 'leave it out: rows have their generator’s values' };
const choices: Taken = {
  key: 'choices',
  noun: 'choices',
  help: () => 'put a field of choices into a `template` beside the other, or choose by CASE in an `expression`',
};

function warnOf(draft: DatasetDraft, taken: Taken, path: Path, report: Report): void {
  const node = nodeAt(draft.definition.root, path);
  if (node?.kind === 'list') for (const index of node.items.keys()) warnOf(draft, taken, [...path, index], report);
  if (node?.kind !== 'scalar' || !node.source.includes('{{')) return;
  for (const part of parseTemplate(node.source, false).parts) {
    if (part.kind !== 'placeholder') continue;
    if (!builtInPlaceholders.includes(part.name) && !findField(draft, part.name)) continue;
    const from = node.source.lastIndexOf('{{', part.at);
    const written = node.source.slice(from, node.source.indexOf('}}', from) + 2);
    const message = `\`${written}\` stands in the values as it is: ${taken.noun} fill no placeholders`;
    const span = partSpan(draft.definition, path, from, written.length);
    report(diagnostic('DC335', message, { span, help: taken.help(node.source) }));
  }
}

function asTemplate(text: string): string {
  return `write \`generator: template, template: "${text.length > 60 ? '…' : text.replaceAll('"', '\\"')}"\``;
}
