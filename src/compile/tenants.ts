import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { spanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';

import type { DatasetDraft } from './draft.ts';
import type { Names } from './names.ts';
import { writtenKey } from './written-key.ts';
import type { WrittenReference } from './written-references.ts';

/** A reference whose parent is found. */
export interface Resolved extends WrittenReference {
  readonly parent: DatasetDraft;
  readonly parentFields: readonly string[];
}

/** Who owns the rows of a dataset, and the column that says so. */
interface Tenancy {
  readonly dataset: DatasetDraft;
  readonly field: string;
  readonly path: Path;
}

const path: Path = ['spec', 'tenant'];

/** The column that says which tenant owns a row; undefined where nobody does. */
export function tenantField({ definition }: DatasetDraft): string | undefined {
  const { tenant } = definition.value.spec;
  if (tenant === undefined) return undefined;
  return (typeof tenant === 'string' ? undefined : tenant.field) ?? 'tenant_id';
}

/**
 * References of datasets that belong to tenants: each has one to its tenant, and those to datasets of the same tenants
 * take the tenant's column along, so that both rows are of one tenant.
 */
export class Tenants {
  readonly #known = new Map<DatasetDraft, Tenancy | undefined>();

  constructor(
    private readonly names: Names,
    private readonly report: Report,
  ) {}

  /** A dataset's references, with those that its tenant asks for. */
  add(draft: DatasetDraft, listed: readonly Resolved[]): Resolved[] {
    const own = this.#of(draft);
    if (!own) return [...listed];
    const within = listed.map((reference) => this.#within(reference, own));
    const has = within.some(({ parent, fields }) => parent === own.dataset && fields.join() === own.field);
    return has ? within : [this.#toTenant(own), ...within];
  }

  /** A reference to a row of the same tenant. */
  #within(reference: Resolved, { dataset, field }: Tenancy): Resolved {
    const other = this.#of(reference.parent);
    if (!other || other.dataset !== dataset || reference.fields.includes(field)) return reference;
    if (reference.parentFields.includes(other.field)) return reference;
    return {
      ...reference,
      fields: [field, ...reference.fields],
      parentFields: [other.field, ...reference.parentFields],
    };
  }

  #toTenant({ dataset, field, path: own }: Tenancy): Resolved {
    return {
      path: own,
      fields: [field],
      targetPath: own,
      options: {},
      parent: dataset,
      parentFields: writtenKey(dataset),
    };
  }

  #of(draft: DatasetDraft): Tenancy | undefined {
    if (!this.#known.has(draft)) this.#known.set(draft, this.#find(draft));
    return this.#known.get(draft);
  }

  #find(draft: DatasetDraft): Tenancy | undefined {
    const { definition } = draft;
    const { tenant } = definition.value.spec;
    const field = tenantField(draft);
    if (tenant === undefined || field === undefined) return undefined;
    const name = typeof tenant === 'string' ? tenant : tenant.dataset;
    const place = typeof tenant === 'string' ? path : [...path, 'dataset'];
    const dataset = this.names.find(name, draft.namespace, spanAt(definition, place), this.report);
    if (!dataset) draft.lost.push(name.replace(/^.*\//, ''));
    if (dataset === draft) {
      const message = `\`${draft.name}\` cannot own its own rows: a tenant is a row of another dataset`;
      const help = 'leave `tenant` out: the other datasets say whose their rows are';
      this.report(diagnostic('DC451', message, { span: spanAt(definition, place), help }));
      draft.lost.push(draft.name);
      return undefined;
    }
    return dataset && { dataset, field, path };
  }
}
