import { kept } from '../../base/kept.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import { datasetLabel } from '../../formats/file-name.ts';

import type { Finding } from '../../targets/database.ts';

import type { FoundFile, FoundFiles } from './found-files.ts';
import { datasetOfTable } from './layout.ts';

/** Tells of which dataset the rows of a file are, or those that it says are of a table. */
export class DatasetsOfFiles {
  readonly #known = new Map<FoundFile, Map<string | undefined, DatasetPlan | undefined>>();

  constructor(
    private readonly found: FoundFiles,
    private readonly datasets: readonly DatasetPlan[],
    /** Those that are looked at. */
    private readonly wanted: readonly DatasetPlan[],
    /** Told once of each table that is no dataset's. */
    private readonly onUnknown: (finding: Finding) => void,
  ) {}

  of(file: FoundFile, table: string | undefined): DatasetPlan | undefined {
    const known = kept(this.#known, file, () => new Map<string | undefined, DatasetPlan | undefined>());
    if (!known.has(table)) {
      known.set(table, this.#find(file, table));
      if (!known.get(table)) this.onUnknown(this.#unknown(table ?? file.name));
    }
    return known.get(table);
  }

  #unknown(what: string): Finding {
    const found = `no definition is of it: ${this.datasets.map(({ name }) => name).join(', ')} are there`;
    return { phase: 'schema', check: `table ${what}`, dataset: '', ok: false, found };
  }

  #find(file: FoundFile, table: string | undefined): DatasetPlan | undefined {
    const { datasets, wanted } = this;
    if (table !== undefined && file.kind === 'sql') return datasetOfTable(datasets, table);
    const listed = this.found.manifest?.manifest.datasets.find(({ files }) =>
      files.some(({ name }) => file.paths[0]?.endsWith(name)),
    );
    if (listed) return datasets.find(({ id }) => id === `${listed.namespace}/${listed.name}`);
    const label = table ?? file.name;
    const named = datasets.find((each) => datasetLabel(each, datasets) === label);
    // Of one file and one dataset it is clear whose rows they are.
    const isOnly = table === undefined && this.found.files.length === 1 && wanted.length === 1;
    return (
      named ??
      datasets.find(({ name, table: own }) => name === label || own.name === label) ??
      (isOnly ? wanted[0] : undefined)
    );
  }
}
