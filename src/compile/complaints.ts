import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';
import type { MapNode, Node } from '../definition/node.ts';
import type { Complaint } from '../values/complaint.ts';

/** Reports what a generator or mask has against its parameters, each at the parameter, else at `fallback`. */
export function reportComplaints(complaints: readonly Complaint[], node: MapNode, fallback: Span, report: Report): void {
  for (const { message, help, parameter, item } of complaints) {
    const value = parameter === undefined ? undefined : node.entries.get(parameter)?.value;
    const place = itemOf(value, item) ?? value;
    const code = parameter === undefined ? 'DC403' : 'DC404';
    report(diagnostic(code, message, { span: place?.span ?? fallback, help }));
  }
}

function itemOf(node: Node | undefined, item: number | undefined): Node | undefined {
  return node?.kind === 'list' && item !== undefined ? node.items[item] : undefined;
}
