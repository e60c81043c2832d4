import { companyNames } from '../../values/company-names.ts';
import type { Lexicon } from '../../values/lexicon.ts';
import { TextList } from '../../values/text-list.ts';

import { compose, literal, type Piece, pick } from '../compose.ts';
import { fromList, ofList } from '../from-list.ts';
import { type BindContext, defineGenerator, type Generator } from '../generator.ts';

import { companyDomain, companyDomainLength, companyName } from './company-cells.ts';

const ofCompany = {
  family: 'business',
  group: 'company',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' as const }),
} as const;

const company = defineGenerator({
  ...ofCompany,
  name: 'company',
  aliases: ['company_name'],
  summary: 'a company’s name: a family name and a legal form',
  version: 2,
  example: 'Okuneva Group',
  edges: 'type',
  tellsApart: () => true,
  indexable: () => true,
  longest(_, { lexicon }) {
    const { names, heads, tails } = companyNames(lexicon);
    return names.characters + heads.characters + tails.characters;
  },
  bind: (_, context) => compose(context, companyName(context)),
});

/** What is made of the domain of a row's company. */
function ofDomain(
  head: Pick<Generator, 'name' | 'aliases' | 'summary' | 'example' | 'category' | 'malformed'>,
  longest: number,
  pieces: (context: BindContext) => readonly Piece[],
): Generator {
  return defineGenerator({
    ...ofCompany,
    ...head,
    longest: (_: unknown, { lexicon }: { readonly lexicon: Lexicon }) => companyDomainLength(lexicon) + longest,
    bind: (_: unknown, context: BindContext) => compose(context, [...pieces(context), ...companyDomain(context)]),
  });
}

const boxes = new TextList(['contact', 'hello', 'info', 'mail', 'office', 'sales', 'service', 'support']);

const industries = new TextList([
  'Accounting',
  'Aerospace',
  'Agriculture',
  'Architecture',
  'Automotive',
  'Banking',
  'Biotechnology',
  'Chemicals',
  'Construction',
  'Consulting',
  'Education',
  'Electronics',
  'Energy',
  'Engineering',
  'Entertainment',
  'Fashion',
  'Financial Services',
  'Food Production',
  'Forestry',
  'Government',
  'Health Care',
  'Hospitality',
  'Human Resources',
  'Insurance',
  'Internet',
  'Legal Services',
  'Logistics',
  'Machinery',
  'Manufacturing',
  'Marketing',
  'Media',
  'Medical Devices',
  'Mining',
  'Non-Profit',
  'Oil and Gas',
  'Pharmaceuticals',
  'Printing',
  'Publishing',
  'Real Estate',
  'Research',
  'Restaurants',
  'Retail',
  'Security',
  'Software',
  'Telecommunications',
  'Textiles',
  'Tourism',
  'Transportation',
  'Utilities',
  'Wholesale',
]);

/** The generators of companies, in the order in which they are listed. */
export const companies: readonly Generator[] = [
  company,
  ofDomain(
    { name: 'company_domain', summary: 'a domain by the company’s name', example: 'okuneva-group.example.com' },
    0,
    () => [],
  ),
  ofDomain(
    {
      name: 'company_url',
      aliases: ['company_website'],
      summary: 'the address of the company’s site',
      example: 'https://www.okuneva-group.example.com',
      malformed: ['www', 'https://', 'https://www..example.com'],
    },
    12,
    () => [literal('https://www.')],
  ),
  ofDomain(
    {
      name: 'company_email',
      category: 'email',
      summary: 'a mailbox of the company’s, at its domain',
      example: 'info@okuneva-group.example.com',
      malformed: ['info', 'info@', '@okuneva-group.example.com'],
    },
    boxes.characters + 1,
    (context) => [pick(context, 'mailbox', boxes), literal('@')],
  ),
  defineGenerator({
    ...ofCompany,
    name: 'industry',
    summary: 'a branch of industry, in English',
    type: () => ({ name: 'varchar', length: 40 }),
    example: 'Logistics',
    indexable: () => true,
    ...ofList(() => industries),
    bind(_, context) {
      if (context.unique) return fromList(context, industries);
      const draw = context.group('company').draw('industry', industries.length);
      const codes = new Uint32Array(context.capacity);
      const read: typeof draw.read = (rows) => {
        draw.read(rows);
        codes.set(draw.values);
      };
      return { column: { form: 'list', codes, list: industries, nulls: null }, read };
    },
  }),
];
