/**
 * The account numbers of countries (BBAN) behind their two letters and two check digits, as SWIFT's IBAN registry has them
 * (release 99, by way of ibantools 4.5.4). `b`, `B`: digits and letters of the bank; `n` digits, `N` a digit but 0, `a` letters,
 * `c` check digits of the country's own.
 */
export const ibanStructures: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AD:4b16n AE:3b16n AL:3b21n AT:5b11n AZ:4B20n BA:3b11n2c BE:3b7n2c BG:4B14n BH:4B14n BR:8b5n10n1a1n BY:4B20n ' +
    'CH:5b12n CR:4b14n CY:3b21n CZ:4b6z10n DE:8b10n DK:4b10n DO:4B20n EE:2b13n1c EG:4b21n ES:4b4n2c10n FI:3b10n1c ' +
    'FO:4b10n FR:5b16n2c GB:4B14n GE:2B16n GI:4B15n GL:4b10n GR:3b20n HR:6b1c9n1c HU:3b4n1c14n1N1c IE:4B14n IL:3b16n ' +
    'IQ:4B15n IS:2b20n IT:1A5b17n JO:4B22n KW:4B22n KZ:3b13n LB:4b20n LC:4B24n LI:5b12n LT:5b11n LU:3b13n LV:4B13n ' +
    'LY:3b18n MC:5b16n2c MD:2B18n ME:3b13n2c MK:3b10n2c MN:4b12n MR:5b18n MT:4B23n NI:4B20n NL:4B10n NO:4b6n1c ' +
    'OM:3b16n PK:4B16n PL:7b1c16n PS:4B21n PT:4b15n2c QA:4B21n RO:4B16n RS:3b13n2c SA:2b18n SD:2b12n SE:3b17n ' +
    'SI:2b11n2c SK:4b6z10n SM:1A5b17n ST:4b17n SV:4B20n TL:3b16n TN:2b18n TR:5b17n UA:6b19n VA:3b15n VG:4B16n ' +
    'XK:2b14n YE:4B22n'
  )
    .split(' ')
    .map((each) => each.split(':') as [string, string]),
);
