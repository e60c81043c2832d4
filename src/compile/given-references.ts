import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import { spanAt } from '../definition/definition.ts';
import { cellSpan, type GivenCell, type GivenRows } from '../definition/given-rows.ts';
import { type DatasetDraft, fieldNamed, type ReferenceDraft } from './draft.ts';

/** Checks that references of given rows mean rows that there are, where the parent's values are known without making any. */
export function checkGivenReferences(draft: DatasetDraft, given: GivenRows | undefined, report: Report): void {
  for (const reference of draft.references) {
    const [name] = reference.fields;
    const source = name === undefined ? undefined : fieldNamed(draft, name)?.source;
    if (source?.kind !== 'given' || reference.fields.length > 1 || !given) continue;
    const exists = parentValues(reference);
    const row = exists ? source.values.findIndex((value) => value !== null && !exists(value)) : -1;
    if (row < 0) continue;
    const cell = given.rows[row]?.[given.columns.indexOf(name as string)] as GivenCell;
    const related = [{ message: 'the reference', span: spanAt(draft.definition, reference.path) }];
    const message = `\`${reference.parent.name}\` has no row whose \`${reference.parentFields[0]}\` is \`${source.values[row]}\``;
    report(diagnostic('DC407', message, { span: cellSpan(given, cell), related }));
  }
}

/** Whether a value is one of the parent's; undefined where that cannot be told. */
function parentValues({ parent, parentFields }: ReferenceDraft): ((value: string) => boolean) | undefined {
  const source = fieldNamed(parent, parentFields[0] as string)?.source;
  if (source?.kind === 'given') {
    const values = new Set(source.values);
    return (value) => values.has(value);
  }
  if (source?.kind !== 'generator' || source.generator.name !== 'sequence') return undefined;
  const start = BigInt(source.parameters['start'] as string);
  const step = BigInt(source.parameters['step'] as string);
  return (value) => {
    const distance = BigInt(value) - start;
    const row = distance / step;
    return distance % step === 0n && row >= 0n && row < BigInt(parent.rows);
  };
}
