import { type Lexicon, loadLexicon } from '../values/lexicon.ts';

/** Names of people and places, in lower case, by which columns of names are told. */
export interface KnownNames {
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  readonly cities: ReadonlySet<string>;
}

/** Whose names are looked for: one locale of a language is enough, but for those that are spoken on several continents. */
const locales =
  'en_US en_GB en_IN en_AU de de_AT fr es es_MX it pt_BR pt_PT pl nl nl_BE sv nb_NO da fi cs_CZ sk hu ro tr hr ru uk ja ko zh_CN ar vi id_ID'.split(
    ' ',
  );

let loaded: Promise<KnownNames> | undefined;

/** Reads the lists, once: half a second, and twenty megabytes. */
export function loadKnownNames(): Promise<KnownNames> {
  loaded ??= Promise.all(locales.map((each) => loadLexicon(each))).then(namesOf);
  return loaded;
}

function namesOf(lexicons: readonly Lexicon[]): KnownNames {
  const texts = (path: string) =>
    new Set(lexicons.flatMap((each) => each.list(path).texts).map((each) => each.toLowerCase()));
  return {
    first: texts('person.first_name'),
    last: texts('person.last_name'),
    cities: new Set([...texts('location.city_name'), ...texts('location.city')]),
  };
}

/** None at all: what can be told without them is. */
export const noNames: KnownNames = { first: new Set(), last: new Set(), cities: new Set() };
