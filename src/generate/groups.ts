import { kept } from '../base/kept.ts';

import { deriveKey, type Key } from '../random/key.ts';
import type { Rows } from '../random/rows.ts';

import type { Draw } from '../values/draw.ts';

import { groupKey } from '../plan/cell-keys.ts';
import type { GroupPlan } from '../plan/plan.ts';

import type { BindContext, Group } from '../generators/index.ts';

import { hashedDraw } from './hashed-draw.ts';
import { once } from './once.ts';

interface Readable {
  read(rows: Rows): void;
}

/** What the fields of one reader's groups share: drawn once for a batch, however many of them there are. */
export class Groups {
  readonly #groups = new Map<string, SharedGroup>();

  constructor(
    private readonly around: Key,
    private readonly capacity: number,
  ) {}

  /** A group as one of its members sees it. */
  of(plan: GroupPlan, locale: string): Group {
    const name = JSON.stringify([plan.kind, plan.instance]);
    const own = kept(this.#groups, name, () => new SharedGroup(groupKey(this.around, plan), this.capacity));
    return own.seenIn(locale, plan.role);
  }
}

class SharedGroup {
  readonly #shared = new Map<string, Readable>();

  constructor(
    private readonly own: Key,
    private readonly capacity: number,
  ) {}

  seenIn(locale: string, role: string | undefined): Group {
    return {
      isAlone: false,
      ...(role !== undefined && { role }),
      key: (purpose) => this.#key(purpose),
      draw: (purpose, size) => this.#draw(purpose, size),
      shared: (name, make) => this.#keep(`shared ${locale} ${name}`, make),
    };
  }

  #key(purpose: string): Key {
    return deriveKey(this.own, purpose);
  }

  #draw(purpose: string, size: number): Draw {
    const make = () => hashedDraw((each) => this.#key(each), purpose, this.capacity, size);
    return this.#keep(`draw ${size} ${purpose}`, make);
  }

  #keep<T extends Readable>(name: string, make: () => T): T {
    return kept(this.#shared, name, () => once(make())) as T;
  }
}

/** A group that is of one field alone. */
export function groupAlone({ key, draw }: Pick<BindContext, 'key' | 'draw'>): Group {
  return { isAlone: true, key, draw, shared: (_, make) => make() };
}
