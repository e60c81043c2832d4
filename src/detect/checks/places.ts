import type { KnownNames } from '../known-names.ts';

const streets =
  /(\bc\/\s?\p{L}|\b(street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|square|way|highway|hwy|parkway|pkwy|terrace|crescent|suite|apt|rue|chemin|allée|allee|impasse|quai|route|place|cours|calle|avenida|avda|av|paseo|plaza|pasaje|callejón|urbanización|ronda|rambla|camino|acceso|cuesta|glorieta|vial|cañada|via|viale|piazza|corso|vicolo|strada|stretto|contrada|borgo|canale|rotonda|incrocio|rua|travessa|praça|alameda|largo|estrada|rodovia|ul|ulica|al|aleja|pl|os|plac|sokak|cadde|caddesi|sok|mah|mahallesi|bulvarı|улица|ул|пр|пер|наб|бул|ш|алл|strada|bulevardul|aleea|intrarea|calea|utca|út|tér|köz|sétány|körút|vej|gade|allé|stræde|katu|tie|kuja|polku|raitti|nám|třída|náměstí|psc|p\.?o\.? ?box|postfach|piso)\b|(straße|strasse|str\.|gasse|weg|platz|allee|ring|damm|ufer|steig|straat|laan|plein|gracht|kade|dijk|pad|hof|singel|vägen|gatan|gata|väg|gränd|torget|stigen|vegen|veien|vei|gt|svingen|bakken|vej|gade|katu|tie|kuja|polku|utca|áva|ova|ská)\b)/iu;
const oriental = /(丁目|番|号|町|市|区|县|街|路|[都道府県].+[市区町村])/;

/** A street with a number, or more of an address. */
export function isStreet(value: string): boolean {
  const text = value.replace(/[\n\r]+/g, ', ');
  if (text.length < 6 || text.length > 200 || /@|https?:|[<>{}=]/.test(text)) return false;
  if (oriental.test(text)) return /\d|[０-９一二三四五六七八九十]/.test(text);
  return (
    /\d/.test(text) &&
    streets.test(text) &&
    text.split(/[\s]+/).length >= 2 &&
    text.split(/\s+/).length <= 16 &&
    !/[.!?] \p{L}/u.test(text.replace(/\b\p{L}{1,4}\./gu, ''))
  );
}

/** A text of several parts with a postal code: an address whatever its street is called. */
export function isAddressBlock(value: string): boolean {
  const lines = value.trim().split(/\r?\n|, /);
  if (lines.length < 2 || value.length > 200 || /@/.test(value)) return false;
  return (
    /\d/.test(lines[0] as string) &&
    /\p{L}/u.test(value) &&
    lines.some((each) =>
      /(^|\s)([A-Z]{1,2}-)?(\d{4,6}|\d{2,5}-\d{2,4}|[A-Z]{1,2}\d[A-Z0-9]? ?\d[A-Z]{2}|\d{4} ?[A-Z]{2}|\d{3} \d{2})(\s|$)/u.test(
        each,
      ),
    )
  );
}

/** The form of a postal code of many countries; numbers alone look like one, too. */
export function isPostalCode(value: string): boolean {
  return /^([A-Z]{1,3}[- ]?)?\d{3,7}$|^\d{2,5}[- ]\d{2,5}$|^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|^[A-Z]\d[A-Z] ?\d[A-Z]\d$|^\d{4} ?[A-Z]{2}$|^\d{2}\.\d{3}-\d{3}$/i.test(
    value.trim(),
  );
}

/** A word or some, of letters. */
export function isPlaceName(value: string): boolean {
  return /^[\p{L}\p{M}][\p{L}\p{M}'’.()/\- \d]{1,50}$/u.test(value) && value.split(' ').length <= 6;
}

/** Whether the lists have a city of that name, whatever its case. */
export function isKnownCity(value: string, known: KnownNames): boolean {
  return known.cities.has(value.trim().toLowerCase());
}
