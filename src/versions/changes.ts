import type { DatasetPlan } from '../plan/plan.ts';

import type { FieldPlaces } from '../compile/places.ts';

import type { Change, Place } from './change.ts';
import { type ComparedVersion, placeOf } from './compared-version.ts';
import { classOf, type RuleLevels, type RuleName } from './rules.ts';

/** What a change is about. */
export interface Subject {
  readonly from?: DatasetPlan | undefined;
  readonly to?: DatasetPlan | undefined;
  /** The field's path in either version. */
  readonly field?: { readonly from?: string | undefined; readonly to?: string | undefined };
  /** Which of the field's places is meant; default: the field itself. */
  readonly part?: keyof FieldPlaces;
}

interface Facts {
  readonly message: string;
  readonly before?: string | null;
  readonly after?: string | null;
  readonly places?: { readonly from?: Place | undefined; readonly to?: Place | undefined };
}

/** Gathers the differences of two versions, with their classes and places. */
export class Changes {
  readonly list: Change[] = [];

  constructor(
    readonly from: ComparedVersion,
    readonly to: ComparedVersion,
    private readonly levels: RuleLevels,
  ) {}

  add(rule: RuleName, subject: Subject, { message, before = null, after = null, places }: Facts): void {
    const level = this.levels.get(rule);
    const field = subject.field?.to ?? subject.field?.from;
    const from = places ? places.from : this.#place(this.from, subject.from, subject, subject.field?.from);
    const to = places ? places.to : this.#place(this.to, subject.to, subject, subject.field?.to);
    this.list.push({
      rule,
      class: level?.level ?? classOf(rule),
      dataset: subject.to?.id ?? subject.from?.id ?? '',
      ...(field !== undefined && { field }),
      message,
      before,
      after,
      ...(from && { from }),
      ...(to && { to }),
      ...(level && { reason: level.reason }),
    });
  }

  /** What is said of each of several fields in the same words, for they share it, is said once. */
  joinShared(isShared: (change: Change) => boolean): void {
    const said = new Map<string, number>();
    const joined: Change[] = [];
    for (const change of this.list) {
      const { rule, dataset, message, before, after, field } = change;
      const words = JSON.stringify([rule, dataset, message, before, after]);
      const known = isShared(change) ? said.get(words) : undefined;
      const first = known === undefined ? undefined : joined[known];
      if (first) joined[known as number] = { ...first, field: `${first.field}, ${field}` };
      else {
        said.set(words, joined.length);
        joined.push(change);
      }
    }
    this.list.splice(0, this.list.length, ...joined);
  }

  /** A version that has nothing of it has no place for it. */
  #place(
    version: ComparedVersion,
    dataset: DatasetPlan | undefined,
    { field, part = 'field' }: Subject,
    path: string | undefined,
  ): Place | undefined {
    const places = dataset && version.places?.get(dataset.id);
    if (!places || (field && path === undefined)) return undefined;
    const own = path === undefined ? undefined : places.fields.get(path);
    return placeOf(own ? (own[part] ?? own.field) : places.dataset);
  }
}
