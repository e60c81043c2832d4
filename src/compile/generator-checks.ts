import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import { nodeAt, spanAt } from '../definition/definition.ts';
import type { MapNode, Path } from '../definition/node.ts';
import { type FieldType, familyOf, typeText } from '../values/type.ts';
import { type FieldFacts, type Generator, generators } from '../generators/index.ts';
import { maskNamed } from '../masks/index.ts';
import { reportComplaints } from './complaints.ts';
import { type CompileContext, type DatasetDraft, type FieldDraft } from './draft.ts';
import { findField } from './templates.ts';

/** Holds each generator against the type that it fills and the parameters that it got. */
export function checkGenerators(draft: DatasetDraft, { report, asOf }: CompileContext): void {
  for (const field of draft.fields) {
    const { source, type } = field;
    if (source?.kind !== 'generator' || !type) continue;
    const { generator, parameters } = source;
    const node = nodeAt(draft.definition.root, field.path) as MapNode;
    const span = sourceSpan(draft, field);
    if (!generator.fills.includes(familyOf(type))) {
      report(diagnostic('DC403', `\`${generator.name}\` cannot fill ${typeText(type)}`, { span, help: suggestion(generator, type) }));
      continue;
    }
    const facts = factsOf(draft, type, asOf);
    const complaints = generator.check?.(parameters, facts) ?? [];
    reportComplaints(complaints, node, span, report);
    if (complaints.length === 0) checkLength(draft, field, type, asOf, report);
  }
}

function suggestion(generator: Generator, type: FieldType): string {
  const own = `\`${generator.name}\` fills ${generator.fills.join(', ')}`;
  const others = generators.filter((each) => each.fills[0] === familyOf(type)).slice(0, 4);
  return others.length === 0 ? own : `${own}; for ${type.name} there is ${others.map((each) => `\`${each.name}\``).join(', ')}`;
}

function checkLength(draft: DatasetDraft, field: FieldDraft, type: FieldType, asOf: number, report: Report): void {
  if (type.length === undefined || field.mask) return;
  const longest = fieldLength(draft, field, asOf);
  if (longest === undefined || longest <= type.length) return;
  const path: Path = [...field.path, 'type'];
  report(
    diagnostic('DC405', `values of \`${field.name}\` have up to ${longest} characters; ${typeText(type)} holds ${type.length}`, {
      span: spanAt(draft.definition, path),
      help: `use \`varchar(${longest})\` or \`text\``,
    }),
  );
}

/** What generators may know of a field. */
function factsOf(draft: DatasetDraft, type: FieldType, asOf: number): FieldFacts {
  return {
    type,
    rows: draft.rows,
    asOf,
    lexicon: draft.lexicon,
    placeholderLength(name) {
      const found = findField(draft, name);
      return found && fieldLength(found.draft, found.field, asOf);
    },
  };
}

const lengths: Readonly<Record<string, number>> = {
  boolean: 5,
  date: 10,
  time: 15,
  timestamp: 26,
  timestamptz: 29,
  uuid: 36,
  integer: 20,
};

/** The most code points of a field's values, as far as can be told. */
export function fieldLength(draft: DatasetDraft, field: FieldDraft, asOf: number): number | undefined {
  const { type, source, mask } = field;
  if (!type) return undefined;
  const family = familyOf(type);
  if (family !== 'text') return lengths[family] ?? (type.precision === undefined ? undefined : type.precision + 2);
  if (mask) {
    const facts = { type, nullable: field.nullable, category: mask.category, lexicon: draft.lexicon };
    return least(maskNamed(mask.rule)?.longest?.(mask.parameters, facts), type.length);
  }
  if (source?.kind === 'given') return Math.max(0, ...source.values.map((value) => (value === null ? 0 : [...value].length)));
  if (source?.kind === 'reference') {
    const found = findField(source.reference.parent, source.reference.parentFields[source.position] as string);
    return found && fieldLength(found.draft, found.field, asOf);
  }
  return source ? source.generator.longest?.(source.parameters, factsOf(draft, type, asOf)) : undefined;
}

function least(a: number | undefined, b: number | undefined): number | undefined {
  return a !== undefined && b !== undefined ? Math.min(a, b) : (a ?? b);
}

function sourceSpan(draft: DatasetDraft, field: FieldDraft) {
  const path = field.written?.generator === undefined ? 'name' : 'generator';
  return spanAt(draft.definition, [...field.path, path]);
}
