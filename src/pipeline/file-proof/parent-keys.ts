import { kept } from '../../base/kept.ts';

import type { Rows } from '../../random/rows.ts';

import type { Reference } from '../../plan/plan.ts';

import { CellKeys } from '../../generate/checks/cell-keys.ts';
import { MemberKeys } from '../../generate/checks/member-keys.ts';
import { MemberTexts } from '../../generate/checks/member-texts.ts';
import { DatasetReader } from '../../generate/dataset-reader.ts';
import type { Environment } from '../../generate/environment.ts';
import { forEachKey } from '../../generate/for-each-key.ts';
import { KeyTexts } from '../../generate/key-texts.ts';
import type { TypedSource } from '../../generate/row-reader.ts';

import { hashStorage } from '../scratch-file.ts';

/** Tells of the rows of a batch whether they have a parent, or need none: their reference is null. */
export type HasParent = (rows: Rows) => (at: number) => boolean;

/** The values of keys that references mean, each set read once. */
export class ParentKeys {
  readonly #keys = new Map<string, MemberKeys | undefined>();
  readonly #texts = new Map<string, MemberTexts>();

  /** Whether rows whose references are in these fields have parents. */
  asked(environment: Environment, { parent, parentFields }: Reference, sources: readonly TypedSource[]): HasParent {
    const name = JSON.stringify([parent, parentFields]);
    const reader = () => new DatasetReader(environment, environment.dataset(parent));
    const keys = CellKeys.of(sources, environment.capacity);
    const members = keys && kept(this.#keys, name, () => MemberKeys.of(reader(), parentFields, hashStorage));
    if (keys && members?.kind === keys.kind) return among(members, keys);
    return amongTexts(
      kept(this.#texts, name, () => textsOf(reader(), parentFields)),
      sources,
    );
  }

  close(): void {
    for (const keys of this.#keys.values()) keys?.close();
    for (const texts of this.#texts.values()) texts.close();
  }
}

function among(members: MemberKeys, keys: CellKeys): HasParent {
  return (rows) => {
    keys.read(rows);
    return (at) => keys.isNull(at) || members.has(keys, at);
  };
}

function amongTexts(members: MemberTexts, sources: readonly TypedSource[]): HasParent {
  const texts = new KeyTexts(sources);
  return (rows) => {
    const keyAt = texts.read(rows);
    return (at) => {
      const key = keyAt(at);
      return key === undefined || members.has(key);
    };
  };
}

function textsOf(reader: DatasetReader, fields: readonly string[]): MemberTexts {
  const members = new MemberTexts(hashStorage);
  forEachKey(reader, fields, (_, key) => members.add(key));
  members.seal();
  return members;
}
