import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { mapAt, spanAt } from '../definition/definition.ts';

import type { DatasetDraft, FieldDraft, SourceDraft } from './draft.ts';
import { allSources } from './draft-fields.ts';

interface Member {
  readonly draft: DatasetDraft;
  readonly field: FieldDraft;
  readonly source: Extract<SourceDraft, { kind: 'generator' }>;
}

/**
 * Deals the numbers of each shared sequence out to the fields that count by it, as cards are: of n fields the k-th takes
 * every n-th number from the k-th on. No number comes twice, rows can be added to any of them, and none is looked at to
 * make another. A field that joins the others moves their numbers; that is the price of having no gaps.
 */
export function shareSequences(drafts: readonly DatasetDraft[], report: Report): void {
  const groups = new Map<string, Member[]>();
  for (const draft of drafts) {
    for (const field of allSources(draft)) {
      const { source } = field;
      if (source?.kind !== 'generator' || typeof source.parameters.sequence_name !== 'string') continue;
      const name = groupOf(source.parameters.sequence_name, draft);
      groups.set(name, [...(groups.get(name) ?? []), { draft, field, source }]);
    }
  }
  for (const members of groups.values()) if (areAlike(members, report)) deal(members.sort(byName));
}

/** Of the own namespace, unless it says another: one dataset has the same rows in any of two namespaces. */
function groupOf(name: string, { namespace }: DatasetDraft): string {
  return name.includes('/') ? name : `${namespace}/${name}`;
}

/** By dataset and field: their order in files says nothing. */
function byName(a: Member, b: Member): number {
  const [one, other] = [a, b].map(({ draft, field }) => JSON.stringify([draft.id, field.name, field.path])) as [
    string,
    string,
  ];
  return one < other ? -1 : 1;
}

function areAlike([first, ...others]: readonly Member[], report: Report): boolean {
  if (!first) return false;
  const name = String(first.source.parameters.sequence_name);
  let alike = true;
  for (const each of others) {
    for (const key of ['start', 'step'] as const) {
      const [here, there] = [each.source.parameters[key], first.source.parameters[key]];
      if (here === there) continue;
      alike = false;
      const related = [{ message: 'the first field that counts by it', span: placeOf(first, key) }];
      const message = `the sequence \`${name}\` has the \`${key}\` ${here} here and ${there} elsewhere`;
      const help = 'give it the same `start` and `step` everywhere';
      report(diagnostic('DC323', message, { span: placeOf(each, key), related, help }));
    }
  }
  return alike;
}

/** The parameter where it is written, else the name of the sequence. */
function placeOf({ draft: { definition }, field: { path } }: Member, key: string) {
  const node = mapAt(definition.root, path);
  return spanAt(definition, [...path, node.entries.has(key) ? key : 'sequence_name']);
}

function deal(members: readonly Member[]): void {
  const [start, step] = [members[0]?.source.parameters.start, members[0]?.source.parameters.step].map(String);
  // What is no whole number is told with the generator.
  if (!isWhole(start) || !isWhole(step)) return;
  const count = BigInt(members.length);
  members.forEach(({ field, source }, position) => {
    const parameters = {
      ...source.parameters,
      start: String(BigInt(start) + BigInt(step) * BigInt(position)),
      step: String(BigInt(step) * count),
    };
    field.source = { ...source, parameters };
  });
}

function isWhole(text: string | undefined): text is string {
  return text !== undefined && /^-?\d+$/.test(text);
}
