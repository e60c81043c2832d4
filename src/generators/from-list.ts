import type { Lexicon } from '../values/lexicon.ts';
import type { Source } from '../values/source.ts';
import { TextList } from '../values/text-list.ts';

import { type BindContext, defineGenerator, type FieldFacts, type Generator } from './generator.ts';

/** Draws from a list, each text as likely as another. */
export function fromList(context: BindContext, list: TextList): Source {
  const draw = context.draw('value', list.length);
  const codes = new Uint32Array(context.capacity);
  return {
    column: { form: 'list', codes, list, nulls: null },
    read(rows) {
      draw.read(rows);
      codes.set(draw.values);
    },
  };
}

/** What is known of texts that are one of a list's. */
export function ofList<P>(
  listOf: (parameters: P, facts: FieldFacts) => TextList,
): Required<Pick<Generator<P>, 'longest' | 'shape'>> {
  return {
    longest: (parameters, facts) => listOf(parameters, facts).characters,
    shape: (parameters, facts) => ({ prefix: '', suffix: '', shortest: listOf(parameters, facts).fewest }),
  };
}

/** A generator without parameters whose values are one of the locale's lists: the first path's that has any. */
export function listGenerator(
  head: Pick<Generator, 'name' | 'family' | 'category' | 'summary' | 'example'>,
  ...paths: readonly [string, ...string[]]
): Generator {
  const listOf = (lexicon: Lexicon) => lexicon.list(paths.find((path) => lexicon.list(path).length > 0) ?? paths[0]);
  return defineGenerator({
    ...head,
    version: 1,
    parameters: {},
    fills: ['text'],
    type: () => ({ name: 'text' }),
    edges: 'type',
    indexable: () => true,
    ...ofList((_, { lexicon }) => listOf(lexicon)),
    bind: (_, context) => fromList(context, listOf(context.lexicon)),
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

const distinct = new WeakMap<TextList, TextList>();

/** A list without what it has twice. */
export function eachOnce(list: TextList): TextList {
  const own = distinct.get(list) ?? new TextList([...new Set(list.texts)]);
  distinct.set(list, own);
  return own;
}
