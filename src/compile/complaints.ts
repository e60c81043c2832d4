import type { Code } from '../diagnostics/codes.ts';
import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import type { Complaint } from '../values/complaint.ts';

import type { MapNode, Node } from '../definition/node.ts';

/** What complaints are about. */
export interface Subject {
  /** The map that the parameters stand in. */
  readonly node: MapNode;
  /** The generator's or mask's own place, where what is wrong is no parameter that is written. */
  readonly fallback: Span;
  /** The code of a generator or mask that does not suit the field. */
  readonly own: Code;
  /** The code of a parameter that is wrong. */
  readonly parameter: Code;
}

/** Reports what a generator or mask has against its parameters, each at the parameter. */
export function reportComplaints(complaints: readonly Complaint[], subject: Subject, report: Report): void {
  for (const { message, help, parameter, item, code: special } of complaints) {
    const value = parameter === undefined ? undefined : subject.node.entries.get(parameter)?.value;
    const place = itemOf(value, item) ?? value;
    const code = special ?? (parameter === undefined ? subject.own : subject.parameter);
    report(diagnostic(code, message, { span: place?.span ?? subject.fallback, help }));
  }
}

function itemOf(node: Node | undefined, item: number | undefined): Node | undefined {
  if (item === undefined) return undefined;
  if (node?.kind === 'map') return Array.from(node.entries.values())[item]?.value;
  return node?.kind === 'list' ? node.items[item] : undefined;
}
