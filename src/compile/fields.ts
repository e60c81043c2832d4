import { nearest } from '../base/nearest.ts';
import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import { keySpanAt, nodeAt, spanAt } from '../definition/definition.ts';
import type { MapNode, Path } from '../definition/node.ts';
import type { Field } from '../definition/types.generated.ts';
import { parseType, typeSpellings } from '../values/type.ts';
import { type Generator, generatorNamed, generatorNames } from '../generators/index.ts';
import type { DatasetDraft, FieldDraft, SourceDraft } from './draft.ts';
import { decodeParameters, sharedValue } from './parameters.ts';

/** Adds the fields that a definition lists, each with its type and generator as far as it says them. */
export function draftFields(draft: DatasetDraft, report: Report): void {
  const { definition } = draft;
  (definition.value.spec.fields ?? []).forEach((written, index) => {
    const path: Path = ['spec', 'fields', index];
    const other = draft.fields.find((field) => field.name === written.name);
    if (other) {
      const related = [{ message: 'first here', span: spanAt(definition, [...other.path, 'name']) }];
      const span = spanAt(definition, [...path, 'name']);
      report(diagnostic('DC410', `two fields are called \`${written.name}\``, { span, related }));
      return;
    }
    draft.fields.push(draftField(draft, written, path, report));
  });
}

function draftField(draft: DatasetDraft, written: Field, path: Path, report: Report): FieldDraft {
  const nullProbability = written.null_probability ?? 0;
  if (nullProbability > 0 && written.nullable === false) {
    const span = keySpanAt(draft.definition, [...path, 'null_probability']);
    const related = [{ message: 'not nullable here', span: keySpanAt(draft.definition, [...path, 'nullable']) }];
    report(diagnostic('DC406', `\`${written.name}\` is not nullable but has a \`null_probability\``, { span, related }));
  }
  const field: FieldDraft = {
    name: written.name,
    path,
    written,
    nullable: written.nullable ?? nullProbability > 0,
    nullProbability,
  };
  if (written.type !== undefined && !isParameter(draft, field)) readType(draft, field, written.type, report);
  return field;
}

/** Whether `type` is meant for the generator, as in `{generator: ip_address, type: public}`. */
function isParameter({ definition }: DatasetDraft, { path, written }: FieldDraft): boolean {
  const node = nodeAt(definition.root, path) as MapNode;
  const generator = generatorNamed(written?.generator ?? written?.name ?? '');
  return Object.values(generator?.parameters ?? {}).some((spec) => spec.sharesKey === 'type' && sharedValue(spec, node));
}

function readType(draft: DatasetDraft, field: FieldDraft, text: string, report: Report): void {
  const span = spanAt(draft.definition, [...field.path, 'type']);
  const type = parseType(text);
  if (!type) {
    const near = nearest(text.replace(/\(.*$/, ''), typeSpellings);
    const help = near === undefined ? `there are ${typeSpellings.slice(0, 22).join(', ')}` : `did you mean \`${near}\`?`;
    report(diagnostic('DC401', `there is no type \`${text}\``, { span, help }));
  } else if (type.array) {
    report(diagnostic('DC401', `arrays (\`${text}\`) cannot be generated yet`, { span, help: 'use `jsonb` or leave the field out' }));
  } else field.type = type;
}

/** Finds each field's generator and decodes its parameters, for the fields that nothing else supplies. */
export function chooseGenerators(draft: DatasetDraft, report: Report): void {
  for (const field of draft.fields) {
    if (field.source || !field.written) continue;
    const source = generatorOf(draft, field, field.written, report);
    if (!source) continue;
    field.source = source;
    if (source.kind === 'generator') field.type ??= source.generator.type(source.parameters);
  }
}

function generatorOf(draft: DatasetDraft, field: FieldDraft, written: Field, report: Report): SourceDraft | undefined {
  const node = nodeAt(draft.definition.root, field.path) as MapNode;
  const name = written.generator ?? (written.default === undefined ? written.name : 'constant');
  if (name.startsWith('faker.')) return fakerSource(node, name, report);
  const generator = generatorNamed(name);
  if (!generator) {
    reportMissing(draft, field, written, report);
    return undefined;
  }
  if (written.generator === undefined && written.default !== undefined) {
    return { kind: 'generator', generator, parameters: { value: String(written.default) } };
  }
  const parameters = decodeParameters(generator.parameters, node, `\`${name}\``, report);
  return parameters && { kind: 'generator', generator, parameters };
}

/** `faker.commerce.productName` with `args` beside it. */
function fakerSource(node: MapNode, name: string, report: Report): SourceDraft | undefined {
  const generator = generatorNamed('faker') as Generator;
  const { method: _, ...specs } = generator.parameters;
  const parameters = decodeParameters(specs, node, `\`${name}\``, report);
  return parameters && { kind: 'generator', generator, parameters: { method: name.slice('faker.'.length), ...parameters } };
}

function reportMissing(draft: DatasetDraft, field: FieldDraft, written: Field, report: Report): void {
  const { definition } = draft;
  const wanted = written.generator ?? written.name;
  const near = nearest(wanted, generatorNames);
  if (written.generator !== undefined) {
    const span = spanAt(definition, [...field.path, 'generator']);
    const help = near === undefined ? '`data-cli list generators` shows all' : `did you mean \`${near}\`?`;
    report(diagnostic('DC402', `there is no generator \`${written.generator}\``, { span, help }));
    return;
  }
  const span = spanAt(definition, [...field.path, 'name']);
  const help = `add \`generator: ${near ?? '…'}\`, a relationship or a \`default\`; \`data-cli list generators\` shows all`;
  report(diagnostic('DC402', `nothing says where the values of \`${field.name}\` come from`, { span, help }));
}
