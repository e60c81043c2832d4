/**
 * Numbers that regulators keep for fiction, so that no generated number rings anywhere. `#` is a digit.
 *
 * US, CA: 555-0100 to 555-0199 of every area code (North American Numbering Plan). GB: Ofcom's numbers for drama.
 * DE: the Bundesnetzagentur's numbers for media productions (`Drama numbers`). FR: Arcep's prefixes for works of fiction.
 * AU: ACMA's numbers for creative works. IE: ComReg's range for drama. SE: PTS's numbers for books and films.
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
  SE: ['+46 31 390 06##', '+46 40 628 04##', '+46 8 465 004 ##', '+46 980 319 2##'],
};

export const fictionalCountries: readonly string[] = Object.keys(fictionalNumbers);
