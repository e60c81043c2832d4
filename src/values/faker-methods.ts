import type { Faker, Randomizer } from '@faker-js/faker';

import { mix } from '../random/mix.ts';
import { unit } from '../random/uniform.ts';

import type { Lexicon } from './lexicon.ts';

/** Modules whose methods make values. The others steer Faker itself. */
const modules = (
  'airline animal book color commerce company database datatype date finance food git hacker helpers image internet ' +
  'location lorem music number person phone science string system vehicle word'
).split(' ');

/** Methods that call functions which they are given, or run a template that may name any method of Faker's. */
const barred = new Set(['fake', 'mustache', 'multiple', 'maybe', 'uniqueArray'].map((method) => `helpers.${method}`));

/** Every method that `faker.…` may name, such as `commerce.productName`. */
export function fakerMethods({ faker }: Lexicon): string[] {
  return modules.flatMap((module) => {
    const names = methodNames((faker as unknown as Record<string, object>)[module] as object);
    return names.map((name) => `${module}.${name}`).filter((method) => !barred.has(method));
  });
}

function methodNames(module: object): string[] {
  const names = new Set<string>();
  for (let level = module; level && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const name of Object.getOwnPropertyNames(level)) {
      if (name !== 'constructor' && /^[a-z]\w*$/i.test(name) && typeof Reflect.get(module, name) === 'function')
        names.add(name);
    }
  }
  return [...names].sort();
}

/** A Faker whose every draw is a function of the cell that it was set on. */
export class CellFaker {
  readonly #faker: Faker;
  #h0 = 0;
  #h1 = 0;
  #counter = 0;

  /** `asOf` is what Faker takes for the present. */
  constructor(lexicon: Lexicon, asOf: Date) {
    const randomizer: Randomizer = {
      next: () => {
        const x = mix(this.#h1 + Math.imul(++this.#counter, 0x9e3779b9));
        return unit(x ^ this.#h0, mix(x + this.#h0));
      },
      seed: () => undefined,
    };
    // The class through an instance: importing it would load all of the 77 locales.
    const FakerClass = lexicon.faker.constructor as typeof Faker;
    this.#faker = new FakerClass({ locale: lexicon.faker.rawDefinitions, randomizer });
    this.#faker.setDefaultRefDate(asOf);
  }

  /** Makes ready for a cell's 64 bits. */
  set(h0: number, h1: number): void {
    this.#h0 = h0;
    this.#h1 = h1;
    this.#counter = 0;
  }

  /** A method of `fakerMethods`, bound to the arguments it is called with. */
  method(name: string, args: readonly unknown[]): () => unknown {
    const [module = '', method = ''] = name.split('.');
    const owner = (this.#faker as unknown as Record<string, Record<string, (...args: readonly unknown[]) => unknown>>)[
      module
    ];
    return () => owner?.[method]?.(...args);
  }
}
