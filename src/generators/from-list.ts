import { below } from '../random/uniform.ts';
import type { Source } from '../values/source.ts';
import type { Lexicon } from '../values/lexicon.ts';
import { TextList } from '../values/text-list.ts';
import { type BindContext, defineGenerator, type Generator } from './generator.ts';

/** Draws from a list, each text as likely as another. */
export function fromList(context: BindContext, list: TextList): Source {
  const hashes = context.hashes('value');
  const codes = new Uint32Array(context.capacity);
  return {
    column: { form: 'list', codes, list, nulls: null },
    read(rows) {
      hashes.draw(rows);
      const { h0, h1 } = hashes;
      for (let i = 0; i < rows.length; i++) codes[i] = below(list.length, h0[i] as number, h1[i] as number);
    },
  };
}

/** A generator without parameters whose values are one of the locale's lists. */
export function listGenerator(
  head: Pick<Generator, 'name' | 'family' | 'category' | 'summary' | 'example'>,
  path: string,
): Generator {
  return defineGenerator({
    ...head,
    version: 1,
    parameters: {},
    fills: ['text'],
    type: () => ({ name: 'text' }),
    longest: (_, { lexicon }) => lexicon.list(path).characters,
    bind: (_, context) => fromList(context, context.lexicon.list(path)),
  });
}

/** The most code points of one text of each list, one after another. */
export function listsLength(lexicon: Lexicon, ...paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + lexicon.list(path).characters, 0);
}

const keyed = new WeakMap<readonly unknown[], Map<string, TextList>>();

/** The list of one property of a list of objects, such as the currencies' codes. */
export function propertyList<T extends object>(objects: readonly T[], property: keyof T & string): TextList {
  const lists = keyed.get(objects) ?? new Map<string, TextList>();
  const list = lists.get(property) ?? new TextList(objects.map((each) => String(each[property])));
  keyed.set(objects, lists.set(property, list));
  return list;
}
