import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';

import type { DatasetPlan } from '../../plan/plan.ts';

import { maskClass } from '../../masks/index.ts';

import type { PolicyChoice } from '../../compile/policy-wish.ts';

import { whoWeAre } from '../open-database.ts';
import type { Project } from '../project.ts';

import { AuditLog } from './audit-log.ts';
import type { AuditAction, AuditEntry } from './audit-record.ts';
import { complianceOf } from './compliance.ts';
import { keepLastRecord } from './last-record.ts';
import { withInside } from './with-inside.ts';

/** Where a project records its runs, if it says nothing else. */
const standardAuditFile = '.data/audit.ndjson';

/** Where the project's log is, as a whole path. */
export function auditPath({ settings, root }: Project): string {
  return resolve(root, settings.value.audit?.file ?? standardAuditFile);
}

/** What a run does to a dataset. */
export interface AuditedDataset {
  readonly dataset: Pick<DatasetPlan, 'id' | 'key' | 'fields' | 'isReal'>;
  /** Null as long as nobody knows. */
  readonly rows: number | null;
  /** Of a subset: rows that the origin has. */
  readonly of?: number | undefined;
  /** Null where no definition says what it is. */
  readonly fingerprint: string | null;
  /** Of the masking key. */
  readonly keyId?: string | undefined;
  /** What was counted of fields, by name. */
  readonly counts?: ReadonlyMap<string, FieldCounts> | undefined;
  /** Columns that were read and left out. */
  readonly dropped?: readonly string[] | undefined;
}

/** What a rule has seen and made of a field's values. */
export type FieldCounts = Pick<AuditAction, 'record_count' | 'distinct_before' | 'distinct_after' | 'non_conforming'>;

export interface AuditedRunRequest {
  readonly operation: AuditEntry['operation'];
  readonly environment?: string | undefined;
  readonly target: string | null;
  readonly policy?: PolicyChoice | undefined;
  /** Where it is not what the operation does with rows. */
  readonly does?: string;
}

/** What the rows are: read, written or deleted. */
const does: Readonly<Record<AuditEntry['operation'], string>> = {
  mask: 'write',
  load: 'write',
  import: 'write',
  show: 'read',
  export: 'read',
  introspect: 'read',
  scan: 'read',
  verify: 'read',
  cleanup: 'delete',
};

/** Of all records of this process. */
const runId = randomUUID();

/** The records of one run: that it began, before anything is touched, and how it ended. */
export class AuditedRun {
  readonly #user = whoWeAre();

  private constructor(
    private readonly log: AuditLog,
    private readonly request: AuditedRunRequest,
    /** Whether runs over rows that are nobody's are recorded too. */
    private readonly all: boolean,
  ) {}

  /** Undefined where the project records no runs. Runs over real rows are recorded unless it says that none are. */
  static of(project: Project, request: AuditedRunRequest, signal: AbortSignal): AuditedRun | undefined {
    const said = [project.settings.value.audit?.enabled, request.policy?.definition?.value.spec.audit?.enabled];
    const enabled = said.includes(true);
    if (!enabled && said.includes(false)) return undefined;
    const all = enabled && request.operation !== 'mask';
    return new AuditedRun(new AuditLog(auditPath(project), signal), request, all);
  }

  /** Whether there is anything to record of these. */
  records(datasets: readonly DatasetPlan[]): boolean {
    return this.all ? datasets.length > 0 : datasets.some(isReal);
  }

  /** Records that the run begins, does it, and records how it ended. A run that cannot be recorded is not begun. */
  async recorded<T>(
    before: readonly AuditedDataset[],
    work: () => Promise<T>,
    after: (done: T) => {
      readonly datasets: readonly AuditedDataset[];
      readonly validation?: AuditEntry['validation'];
      readonly ok?: boolean;
    },
  ): Promise<T> {
    await this.#append('started', before, {});
    try {
      const done = await work();
      const { datasets, validation = {}, ok = true } = after(done);
      await this.#append(ok ? 'finished' : 'failed', datasets, validation);
      return done;
    } catch (error) {
      // What went wrong is told to the user: it may hold values. Where its record fails as well, the run has only begun in the log.
      await this.#append('failed', before, {}).catch(() => undefined);
      throw error;
    }
  }

  /** The same of a run that looks at real rows which no definition is of. */
  async recordedReading<T>(id: string, work: () => Promise<T>): Promise<T> {
    const read = [readOf(id)];
    return this.recorded(read, work, () => ({ datasets: read }));
  }

  async #append(
    event: AuditEntry['event'],
    datasets: readonly AuditedDataset[],
    validation: AuditEntry['validation'],
  ): Promise<void> {
    const { operation, environment = null, target, policy } = this.request;
    const regulations = policy?.definition?.value.spec.compliance ?? [];
    const status = event === 'started' ? 'planned' : event === 'finished' ? 'done' : 'failed';
    const recorded = datasets.filter(({ dataset }) => this.all || isReal(dataset));
    if (recorded.length === 0) return;
    const head = await this.log.append(
      recorded.map((each) => ({
        event,
        operation,
        run_id: runId,
        environment,
        dataset_id: each.dataset.id,
        user_id: this.#user,
        target,
        definitions_fingerprint: each.fingerprint,
        key_id: each.keyId ?? null,
        actions: actionsOf(each, this.request.does ?? does[operation], status),
        validation,
        // Rows that are nobody's have nothing to be checked, and what is planned or broken off has not followed its rules.
        compliance_check: event === 'finished' && isReal(each.dataset) ? complianceOf(each.dataset, regulations) : {},
      })),
    );
    keepLastRecord(head);
  }
}

/** Real rows that are read as they are. */
export function readOf(id: string, fingerprint: string | null = null, keyId?: string): AuditedDataset {
  return { dataset: { id, key: [], fields: [], isReal: true }, rows: null, fingerprint, keyId };
}

/** Whether its rows are real ones, masked. */
function isReal(dataset: Pick<DatasetPlan, 'isReal'>): boolean {
  return 'isReal' in dataset && dataset.isReal === true;
}

/** What is done with the rows, and the rules that their fields have. */
function actionsOf(
  { dataset: { fields }, rows, of, counts, dropped = [] }: AuditedDataset,
  action: string,
  status: AuditAction['status'],
): AuditAction[] {
  const uncounted = { record_count: rows, distinct_before: null, distinct_after: null, non_conforming: null };
  const masked = fields.flatMap(withInside).flatMap(({ name, mask }): AuditAction[] =>
    mask
      ? [
          {
            action: mask.rule,
            field: name,
            class: maskClass(mask) ?? null,
            ...uncounted,
            ...counts?.get(name),
            status,
          },
        ]
      : [],
  );
  const left = dropped.map((field) => ({ action: 'drop', field, class: 'data-free', ...uncounted, status }));
  const whole = { ...uncounted, ...(of !== undefined && { origin_count: of }) };
  return [{ action, field: null, class: null, ...whole, status }, ...masked, ...left];
}
