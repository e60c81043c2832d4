import { kept } from '../base/kept.ts';

import { nameToAscii } from './ascii.ts';
import { type CompanyForm, companyBrands, companyForms } from './company-forms.ts';
import type { Lexicon } from './lexicon.ts';
import { TextList } from './text-list.ts';

/** What a locale's companies are called: each name with each legal form around it, and both as they stand in a domain. */
export interface CompanyNames {
  readonly names: TextList;
  /** What stands before the name and behind it, form by form. */
  readonly heads: TextList;
  readonly tails: TextList;
  readonly nameLabels: TextList;
  readonly formLabels: TextList;
}

const known = new WeakMap<Lexicon, CompanyNames>();

/** Of one locale always the same; `loadLexicon` has seen to it that its names can be written in ASCII. */
export function companyNames(lexicon: Lexicon): CompanyNames {
  return kept(known, lexicon, () => namesOf(lexicon));
}

function namesOf(lexicon: Lexicon): CompanyNames {
  const { locale } = lexicon;
  const forms = companyForms(locale) ?? fakersForms(lexicon);
  const names = companyBrands(locale) ?? withPartners(owners(lexicon), locale, forms.length);
  const ascii = (text: string) => nameToAscii(text, locale);
  return {
    names: new TextList(names),
    heads: new TextList(forms.map(({ head }) => head)),
    tails: new TextList(forms.map(({ tail }) => tail)),
    nameLabels: new TextList(names.map((name) => label(ascii(name), 'company'))),
    formLabels: new TextList(forms.map((form) => form.label ?? label(ascii(`${form.head} ${form.tail}`), 'co'))),
  };
}

function fakersForms(lexicon: Lexicon): readonly CompanyForm[] {
  return [...new Set(lexicon.list('company.legal_entity_type').texts)].map((form) => ({ head: '', tail: ` ${form}` }));
}

/** Families, by the names of their men where those of women are others. */
function owners(lexicon: Lexicon): readonly string[] {
  const list = (path: string) => [...new Set(lexicon.list(path).texts)];
  const [men, women] = [list('person.last_name.male'), list('person.last_name.female')];
  return men.length > 0 && men.join() !== women.join() ? men : list('person.last_name');
}

/** Fewer families than these, or than so many companies of them, found companies of two as well, so that there are enough. */
const few = 60;
const fewCompanies = 300;

function withPartners(families: readonly string[], locale: string, forms: number): readonly string[] {
  if (families.length >= few && families.length * forms >= fewCompanies) return families;
  const and = locale === 'ur' ? ' اینڈ ' : ' & ';
  return [...families, ...families.flatMap((one, at) => families.slice(at + 1).map((other) => one + and + other))];
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
