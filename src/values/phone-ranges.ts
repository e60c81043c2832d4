import { trunks, unassignedNumbers } from './unassigned-phones.ts';

/**
 * Numbers that ring nowhere. `#` is a digit. Regulators keep these for fiction:
 *
 * US, CA: 555-0100 to 555-0199 of every area code (North American Numbering Plan). GB: Ofcom's numbers for drama.
 * DE: the Bundesnetzagentur's numbers for media productions (`Drama numbers`). FR: Arcep's prefixes for works of fiction.
 * AU: ACMA's numbers for creative works. IE: ComReg's range for drama. SE: PTS's numbers for books and films.
 *
 * The others keep none. Their numbers begin with digits that their plans (ITU-T E.164, national numbering plans) have given to
 * no area and no service, of the length of a number that is: ES 4, IT 2, NL 6 0 (mobiles begin with 61 to 65 and 68), PL area
 * 10, BR area 20, IN 10, JP 30, CN 111. libphonenumber knows each of them as possible, and as assigned to nobody.
 */
export const fictionalNumbers: Readonly<Record<string, readonly string[]>> = {
  US: [
    '+1-212-555-01##',
    '+1-305-555-01##',
    '+1-312-555-01##',
    '+1-404-555-01##',
    '+1-415-555-01##',
    '+1-503-555-01##',
    '+1-512-555-01##',
    '+1-602-555-01##',
    '+1-617-555-01##',
    '+1-702-555-01##',
    '+1-713-555-01##',
    '+1-804-555-01##',
    '+1-907-555-01##',
    '+1-919-555-01##',
  ],
  CA: [
    '+1-204-555-01##',
    '+1-403-555-01##',
    '+1-416-555-01##',
    '+1-514-555-01##',
    '+1-604-555-01##',
    '+1-613-555-01##',
    '+1-902-555-01##',
  ],
  GB: [
    '+44 20 7946 0###',
    '+44 113 496 0###',
    '+44 114 496 0###',
    '+44 115 496 0###',
    '+44 117 496 0###',
    '+44 121 496 0###',
    '+44 131 496 0###',
    '+44 141 496 0###',
    '+44 151 496 0###',
    '+44 161 496 0###',
    '+44 7700 900###',
  ],
  DE: ['+49 30 23125 ###', '+49 69 90009 ###', '+49 40 66969 ###', '+49 221 4710 ###', '+49 89 99998 ###'],
  FR: [
    '+33 1 99 00 ## ##',
    '+33 2 61 91 ## ##',
    '+33 3 53 01 ## ##',
    '+33 4 65 71 ## ##',
    '+33 5 36 49 ## ##',
    '+33 6 39 98 ## ##',
  ],
  AU: [
    '+61 2 5550 ####',
    '+61 2 7010 ####',
    '+61 3 5550 ####',
    '+61 3 7010 ####',
    '+61 7 5550 ####',
    '+61 7 7010 ####',
    '+61 8 5550 ####',
    '+61 8 7010 ####',
  ],
  IE: ['+353 20 91# ####'],
  ES: ['+34 411 23 ####', '+34 422 41 ####', '+34 436 57 ####', '+34 448 19 ####', '+34 457 80 ####'],
  IT: ['+39 211 234 ####', '+39 224 417 ####', '+39 237 580 ####', '+39 248 196 ####', '+39 256 801 ####'],
  NL: ['+31 6 0123 ####', '+31 6 0241 ####', '+31 6 0357 ####', '+31 6 0419 ####', '+31 6 0580 ####'],
  PL: ['+48 101 23# ###', '+48 102 41# ###', '+48 103 57# ###', '+48 104 19# ###', '+48 105 80# ###'],
  BR: ['+55 20 9123#-####', '+55 20 9241#-####', '+55 20 9357#-####', '+55 20 9519#-####', '+55 20 9680#-####'],
  IN: ['+91 10123 4####', '+91 10241 5####', '+91 10357 6####', '+91 10419 7####', '+91 10580 8####'],
  JP: ['+81 30-1123-####', '+81 30-2241-####', '+81 30-4357-####', '+81 30-6419-####', '+81 30-7580-####'],
  CN: ['+86 111 1123 ####', '+86 111 2241 ####', '+86 111 4357 ####', '+86 111 6419 ####', '+86 111 7580 ####'],
  SE: ['+46 31 390 06##', '+46 40 628 04##', '+46 8 465 004 ##', '+46 980 319 2##'],
  ...unassignedNumbers,
};

export const fictionalCountries: readonly string[] = Object.keys(fictionalNumbers);

/** How numbers are written: `international` as they stand above, `national` as people of the country do, `e164` for machines. */
export const phoneFormats = ['international', 'national', 'e164'] as const;
export type PhoneFormat = (typeof phoneFormats)[number];

/** A number of a country's, or a pattern of numbers, in a format. */
export function phoneText(international: string, country: string, format: PhoneFormat): string {
  if (format === 'international') return international;
  if (format === 'e164') return international.replace(/[^+\d#]/g, '');
  const [code, written] = nationalForms[country] ?? ([/^\+\d+ /, trunks[country] ?? ''] as const);
  return typeof written === 'string' ? international.replace(code, written) : international.replace(code, written);
}

type NationalForm = readonly [code: RegExp, written: string | ((code: string, area?: string) => string)];

/** What stands before a number inside of its country, in place of the country's code: a trunk prefix, brackets. */
const nationalForms: Readonly<Record<string, NationalForm>> = {
  US: [/^\+1-(...)-/, '($1) '],
  CA: [/^\+1-(...)-/, '($1) '],
  GB: [/^\+44 /, '0'],
  DE: [/^\+49 /, '0'],
  FR: [/^\+33 /, '0'],
  // Mobiles, whose first group has three digits, have no brackets.
  AU: [/^\+61 (?:(.) )?/, (_, area) => (area === undefined ? '0' : `(0${area}) `)],
  IE: [/^\+353 (..) /, '(0$1) '],
  ES: [/^\+34 /, ''],
  IT: [/^\+39 /, ''],
  NL: [/^\+31 (.) /, '0$1 '],
  PL: [/^\+48 /, ''],
  BR: [/^\+55 (..) /, '($1) '],
  IN: [/^\+91 /, '0'],
  JP: [/^\+81 /, '0'],
  CN: [/^\+86 /, ''],
  SE: [/^\+46 ([\d#]+) /, '0$1-'],
};

/** What mobile numbers that people have begin with, behind the country's code, and how they are written. */
export const mobileNumbers: Readonly<Record<string, { readonly heads: readonly string[]; readonly mask: string }>> = {
  // Area codes of large cities: American mobiles have no numbers of their own.
  US: { heads: ['2122', '3103', '3124', '4155', '5126', '6177', '7028', '9192'], mask: '+1-###-###-####' },
  CA: { heads: ['4162', '5143', '6044', '6135'], mask: '+1-###-###-####' },
  GB: { heads: ['7400', '7525', '7712', '7801', '7911'], mask: '+44 #### ######' },
  DE: { heads: ['1511', '1601', '1701', '1751'], mask: '+49 #### #######' },
  FR: { heads: ['61', '62', '66', '76'], mask: '+33 # ## ## ## ##' },
  AU: { heads: ['402', '412', '421', '438'], mask: '+61 ### ### ###' },
  IE: { heads: ['83', '85', '86', '87'], mask: '+353 ## ### ####' },
  ES: { heads: ['61', '62', '65', '66'], mask: '+34 ### ## ## ##' },
  IT: { heads: ['320', '328', '333', '347'], mask: '+39 ### ### ####' },
  NL: { heads: ['61', '62', '64', '65'], mask: '+31 # ########' },
  PL: { heads: ['501', '601', '692', '785'], mask: '+48 ### ### ###' },
  BR: { heads: ['1197', '1199', '2198', '3199'], mask: '+55 ## #####-####' },
  IN: { heads: ['7010', '8123', '9198', '9845'], mask: '+91 ##### #####' },
  JP: { heads: ['801', '802', '901', '908'], mask: '+81 ##-####-####' },
  CN: { heads: ['136', '138', '139', '150', '187'], mask: '+86 ### #### ####' },
  SE: { heads: ['701', '702', '730', '762'], mask: '+46 ## ### ## ##' },
};
