import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import type { BrokenDefinition } from '../definition/definition.ts';

import type { DatasetDraft } from './draft.ts';

/** Finds datasets by the names that definitions use: the own namespace first, then all; `namespace/name` says which. */
export class Names {
  readonly #byName = new Map<string, DatasetDraft[]>();

  constructor(
    private readonly datasets: readonly DatasetDraft[],
    private readonly broken: readonly BrokenDefinition[],
  ) {
    for (const dataset of datasets) {
      const others = this.#byName.get(dataset.name);
      if (others) others.push(dataset);
      else this.#byName.set(dataset.name, [dataset]);
    }
  }

  /** The dataset that a name means from within a namespace; undefined where there is none, which is reported once. */
  find(name: string, namespace: string, span: Span | undefined, report: Report): DatasetDraft | undefined {
    const slash = name.indexOf('/');
    if (slash >= 0)
      return this.#exact(name.slice(slash + 1), name.slice(0, slash)) ?? this.#unknown(name, span, report);
    const own = this.#exact(name, namespace);
    if (own) return own;
    const others = this.#byName.get(name) ?? [];
    if (others.length > 1) {
      const ids = others.map((dataset) => `\`${dataset.id}\``).join(', ');
      report(diagnostic('DC303', `\`${name}\` could be any of ${ids}`, { span, help: 'write `namespace/name`' }));
      return undefined;
    }
    return others[0] ?? this.#unknown(name, span, report);
  }

  #exact(name: string, namespace: string): DatasetDraft | undefined {
    return this.#byName.get(name)?.find((dataset) => dataset.namespace === namespace);
  }

  #unknown(name: string, span: Span | undefined, report: Report): undefined {
    // A document with errors has been reported; what refers to it is not a second fault.
    if (this.broken.some((each) => each.name === name || `${each.namespace}/${each.name}` === name)) return undefined;
    const near = nearest(
      name,
      this.datasets.map((dataset) => dataset.name),
    );
    const help = near === undefined ? `there are ${this.#list()}` : `did you mean \`${near}\`?`;
    report(diagnostic('DC301', `there is no dataset \`${name}\``, { span, help }));
    return undefined;
  }

  #list(): string {
    const names = this.datasets.map((dataset) => `\`${dataset.name}\``);
    return names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ');
  }
}
