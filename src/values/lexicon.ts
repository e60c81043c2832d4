import type { Faker } from '@faker-js/faker';

import { isAscii, loadAscii } from './ascii.ts';
import { type Atlas, loadAtlas } from './places/atlas.ts';
import { TextList } from './text-list.ts';
import { wordsOfLocale } from './words-of-locales.ts';

/** The words and patterns of one locale: Faker's, but where `words-of-locales.ts` has better ones. */
export class Lexicon {
  readonly #lists = new Map<string, TextList>();

  constructor(
    readonly locale: string,
    readonly faker: Faker,
    readonly atlas: Atlas,
  ) {}

  /** A list by its way into Faker's definitions, such as `person.last_name.generic`. */
  list(path: string): TextList {
    let list = this.#lists.get(path);
    if (!list) {
      list = new TextList(this.#texts(path));
      this.#lists.set(path, list);
    }
    return list;
  }

  #texts(path: string): readonly string[] {
    const own = wordsOfLocale(this.locale, path);
    if (own) return own;
    let value: unknown = this.faker.rawDefinitions;
    for (const step of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[step];
    const texts = textsOf(value);
    // Some words end as sentences do.
    return [...new Set(path === 'lorem.word' ? texts.map((text) => text.replace(/[.,]+$/, '')) : texts)];
  }
}

/** A list's texts; of a group (female, male, generic) those of all its lists. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return 'value' in value ? textsOf(value.value) : Object.values(value).flatMap(textsOf);
}

const loaded = new Map<string, Promise<Lexicon>>();

/** The locale of a dataset that names none. */
export const defaultLocale = 'en_US';

/** The locales of this version of Faker; a test holds the list against the package. */
export const locales: readonly string[] = (
  'af_ZA ar az bn_BD cs_CZ cy da de de_AT de_CH dv el en en_AU en_AU_ocker en_BORK en_CA en_GB en_GH en_HK en_IE en_IN ' +
  'en_NG en_NP en_US en_ZA eo es es_MX fa fi fr fr_BE fr_CA fr_CH fr_LU fr_SN he hr hu hy id_ID it ja ka_GE ko ku_ckb ' +
  'ku_kmr_latin lv mk mn_MN_cyrl nb_NO ne nl nl_BE pl pt_BR pt_PT ro ro_MD ru sk sl_SI sr_RS_latin sv ta_IN th tr uk ' +
  'ur uz_UZ_latin vi yo_NG zh_CN zh_TW zu_ZA'
).split(' ');

/**
 * Faker's name for a locale in any spelling (`en_US`, `de-DE`, `PT-br`): itself, else its language, else the
 * language's first country.
 */
export function knownLocale(locale: string): string | undefined {
  const wanted = locale.replaceAll('-', '_').toLowerCase();
  const language = wanted.split('_')[0] as string;
  return (
    locales.find((each) => each.toLowerCase() === wanted) ??
    locales.find((each) => each === language) ??
    locales.find((each) => each.toLowerCase().startsWith(`${language}_`))
  );
}

/** Reads a locale's lists, once. Only the locales that a run needs are loaded: all of them take half a second. */
export function loadLexicon(locale: string): Promise<Lexicon> {
  let lexicon = loaded.get(locale);
  if (!lexicon) {
    lexicon = loadFaker(locale).then(async ({ faker }) => {
      const own = new Lexicon(locale, faker, await loadAtlas());
      // Names become mailboxes.
      if (!['person.first_name', 'person.last_name'].every((path) => own.list(path).texts.every(isAscii)))
        await loadAscii();
      return own;
    });
    loaded.set(locale, lexicon);
  }
  return lexicon;
}

/** The one that nearly every run needs is part of the bundle, so that what V8 has compiled of it is kept. */
function loadFaker(locale: string): Promise<{ faker: Faker }> {
  return locale === defaultLocale ? import('@faker-js/faker/locale/en_US') : import(`@faker-js/faker/locale/${locale}`);
}
