import { nameToAscii } from './ascii.ts';
import type { Lexicon } from './lexicon.ts';
import { TextList } from './text-list.ts';

/** What a locale's companies are called: each family name with each legal form, and both as they stand in a domain. */
export interface CompanyNames {
  readonly names: TextList;
  readonly forms: TextList;
  readonly nameLabels: TextList;
  readonly formLabels: TextList;
}

const known = new WeakMap<Lexicon, CompanyNames>();

/** Of one locale always the same; `loadLexicon` has seen to it that its names can be written in ASCII. */
export function companyNames(lexicon: Lexicon): CompanyNames {
  const own = known.get(lexicon) ?? namesOf(lexicon);
  known.set(lexicon, own);
  return own;
}

function namesOf(lexicon: Lexicon): CompanyNames {
  const eachOnce = (path: string) => [...new Set(lexicon.list(path).texts)];
  const [names, forms] = [eachOnce('person.last_name'), eachOnce('company.legal_entity_type')];
  return {
    names: new TextList(names),
    forms: new TextList(forms),
    nameLabels: new TextList(names.map((name) => label(nameToAscii(name, lexicon.locale), 'company'))),
    formLabels: new TextList(forms.map((form) => label(nameToAscii(form, lexicon.locale), 'co'))),
  };
}

/** At most 24 signs: two of them with a hyphen between are a label of a domain, which has up to 63 (RFC 1035). */
function label(text: string, otherwise: string): string {
  const words = text
    .toLowerCase()
    .replace(/[.'’&]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 24)
    .replace(/^-|-$/g, '');
  return words === '' ? otherwise : words;
}
