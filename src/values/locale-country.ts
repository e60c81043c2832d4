/** The country of locales that name none: where most who speak the language live, or where it is at home. */
const byLanguage: Readonly<Record<string, string>> = {
  ...{ ar: 'SA', az: 'AZ', cy: 'GB', da: 'DK', de: 'DE', dv: 'MV', el: 'GR', en: 'US', es: 'ES', fa: 'IR', fi: 'FI' },
  ...{ fr: 'FR', he: 'IL', hr: 'HR', hu: 'HU', hy: 'AM', it: 'IT', ja: 'JP', ko: 'KR', ku: 'IQ', lv: 'LV', mk: 'MK' },
  ...{ ne: 'NP', nl: 'NL', pl: 'PL', ro: 'RO', ru: 'RU', sk: 'SK', sv: 'SE', th: 'TH', tr: 'TR', uk: 'UA', ur: 'PK' },
  vi: 'VN',
};

/** ISO 3166's code of a locale's country: that which it names (`de_AT`), else its language's. Esperanto has none. */
export function countryOfLocale(locale: string): string | undefined {
  const [language = '', ...rest] = locale.split('_');
  return rest.find((part) => /^[A-Z]{2}$/.test(part)) ?? byLanguage[language];
}
