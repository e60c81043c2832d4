import { PairPermutation } from '../../random/pair-permutation.ts';
import type { Rows } from '../../random/rows.ts';

import { type CompanyNames, companyNames } from '../../values/company-names.ts';
import type { Lexicon } from '../../values/lexicon.ts';

import { literal, type Piece, pickBy } from '../compose.ts';
import type { BindContext } from '../generator.ts';

/** Each row's company: positions in the locale's lists of names and of legal forms. */
export interface CompanyCells {
  readonly words: CompanyNames;
  readonly name: Uint32Array | Float64Array;
  readonly form: Uint32Array | Float64Array;
  read(rows: Rows): void;
}

/** The company that the fields of a group have in common, or a field's own: no two rows have one before all pairs have come. */
function companyOf(context: BindContext): CompanyCells {
  const words = companyNames(context.lexicon);
  const make = context.unique ? countedCompany : permutedCompany;
  return context.group('company').shared('company', () => make(context, words));
}

function permutedCompany(context: BindContext, words: CompanyNames): CompanyCells {
  const [names, forms] = [words.names.length, words.tails.length];
  const sizes = { left: names, firsts: names, right: [forms, forms] } as const;
  const pairs = new PairPermutation(context.group('company').key('company'), sizes, context.capacity);
  return { words, name: pairs.lefts, form: pairs.rights, read: (rows) => pairs.read(rows) };
}

/** By draws that are counted through with those of other fields. */
function countedCompany(context: BindContext, words: CompanyNames): CompanyCells {
  const name = context.draw('name', words.names.length);
  const form = context.draw('form', words.tails.length);
  const read = (rows: Rows) => {
    name.read(rows);
    form.read(rows);
  };
  return { words, name: name.values, form: form.values, read };
}

/** The company's name as its legal form has it: `Miller Inc`, `ООО «Гусев»`. */
export function companyName(context: BindContext): Piece[] {
  const company = companyOf(context);
  const { names, heads, tails } = company.words;
  const name = [pickBy(names, company.name, company), pickBy(tails, company.form, company)];
  return heads.characters === 0 ? name : [pickBy(heads, company.form, company), ...name];
}

/** A domain by the company's name, below one that is kept for examples (RFC 2606). */
export function companyDomain(context: BindContext): Piece[] {
  const company = companyOf(context);
  const { nameLabels, formLabels } = company.words;
  return [
    pickBy(nameLabels, company.name, company),
    literal('-'),
    pickBy(formLabels, company.form, company),
    literal('.example.com'),
  ];
}

/** The most code points of a company's domain. */
export function companyDomainLength(lexicon: Lexicon): number {
  const { nameLabels, formLabels } = companyNames(lexicon);
  return nameLabels.characters + formLabels.characters + 13;
}
