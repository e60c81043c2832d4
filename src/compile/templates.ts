import { nearest } from '../base/nearest.ts';
import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';
import { nodeAt, spanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';
import { parseTemplate } from '../values/placeholder.ts';
import { builtInPlaceholders } from '../generators/templates.ts';
import { type DatasetDraft, type FieldDraft, fieldNamed } from './draft.ts';

/** A field that a path leads to, and the dataset that it is in. */
export interface FoundField {
  readonly draft: DatasetDraft;
  readonly field: FieldDraft;
}

/** The field that a placeholder means: of the row (`email`), of a parent row (`owner.email`), or the sequence (`seq`). */
export function findField(draft: DatasetDraft, path: string): FoundField | undefined {
  const own = fieldNamed(draft, path) ?? (path === 'seq' ? sequenceOf(draft) : undefined);
  if (own) return { draft, field: own };
  const dot = path.indexOf('.');
  const reference = dot < 0 ? undefined : draft.references.find((each) => each.name === path.slice(0, dot));
  return reference && findField(reference.parent, path.slice(dot + 1));
}

function sequenceOf({ fields, key }: DatasetDraft): FieldDraft | undefined {
  const sequences = fields.filter(({ source }) => source?.kind === 'generator' && source.generator.name === 'sequence');
  return sequences.find((field) => key.includes(field.name)) ?? (sequences.length === 1 ? sequences[0] : undefined);
}

/** The placeholders of a field's templates that name fields. */
export function placeholdersOf({ source }: FieldDraft): string[] {
  return templatesOf(source).flatMap(({ text, mode }) =>
    parseTemplate(text, mode === 'pattern').parts.flatMap((part) =>
      part.kind === 'placeholder' && !builtInPlaceholders.includes(part.name) ? [part.name] : [],
    ),
  );
}

/** Reports what is wrong with templates: their form, and placeholders that name nothing. True where all is well. */
export function checkTemplates(draft: DatasetDraft, field: FieldDraft, report: Report): boolean {
  let good = true;
  for (const { parameter, text, mode } of templatesOf(field.source)) {
    const path: Path = [...field.path, parameter];
    const { parts, errors } = parseTemplate(text, mode === 'pattern');
    for (const { message, at, length } of errors) {
      good = false;
      report(diagnostic('DC404', message, { span: within(draft, path, text, at, length) }));
    }
    for (const part of parts) {
      if (part.kind !== 'placeholder' || builtInPlaceholders.includes(part.name) || findField(draft, part.name)) continue;
      good = false;
      const span = within(draft, path, text, part.at, part.name.length);
      report(diagnostic('DC310', `\`{{${part.name}}}\` names no field`, { span, help: placeholderHelp(draft, part.name) }));
    }
  }
  return good;
}

function placeholderHelp(draft: DatasetDraft, name: string): string {
  if (name === 'seq') return 'the dataset has no sequence, or several and none in the key';
  const known = [
    ...builtInPlaceholders,
    ...draft.fields.map((field) => field.name),
    ...draft.references.flatMap((each) => each.parent.fields.map((field) => `${each.name}.${field.name}`)),
  ];
  const near = nearest(name, known);
  return near === undefined ? `there are ${known.slice(0, 12).map((each) => `\`${each}\``).join(', ')}` : `did you mean \`{{${near}}}\`?`;
}

function templatesOf(source: FieldDraft['source']) {
  if (source?.kind !== 'generator') return [];
  const { generator, parameters } = source;
  return Object.entries(generator.templates ?? {}).flatMap(([parameter, mode]) => {
    const text = parameters[parameter];
    return typeof text === 'string' ? [{ parameter, text, mode }] : [];
  });
}

/** A part of a template's text, where the YAML has it letter by letter; else the whole value. */
function within({ definition }: DatasetDraft, path: Path, text: string, at: number, length: number): Span {
  const span = spanAt(definition, path);
  const node = nodeAt(definition.root, path);
  if (node?.kind !== 'scalar') return span;
  const offset = span.file.text.slice(span.start, span.end).indexOf(text);
  return offset < 0 ? span : { file: span.file, start: span.start + offset + at, end: span.start + offset + at + length };
}
