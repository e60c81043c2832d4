// ITU-T E.164: countries' codes, of which none begins another.
const codes =
  /^(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|21[1-368]|2[2-6]\d|29[0-9]|3[578]\d|42[013]|50\d|59\d|67\d|68\d|69\d|80[08]|85\d|87\d|88\d|96\d|97\d|99[2-68])/;

/** A number with its country: `+`, a code that there is, eight digits and more, in groups or not. */
export function isInternationalPhone(value: string): boolean {
  const text = withoutExtension(value);
  if (!/^(\+|00)[\d ().\-/]+$/.test(text)) return false;
  const digits = text.replace(/\D/g, '').replace(/^00/, '');
  return digits.length >= 8 && digits.length <= 15 && codes.test(digits);
}

/** A number as people of a country write it: a trunk prefix or an area in brackets, groups between signs. */
export function isWrittenPhone(value: string): boolean {
  const text = withoutExtension(value);
  if (!/^\(?\d[\d ().\-/]+$/.test(text) || looksOtherwise(text)) return false;
  const digits = text.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 13) return false;
  return (
    /^\(?0/.test(text) || /^\(\d{2,5}\)/.test(text) || /^\d{2,4}[ .-]\d{2,4}[ .-]\d{2,5}([ .-]\d{2,4})*$/.test(text)
  );
}

/** Digits alone, as many as phone numbers have. */
export function isBarePhone(value: string): boolean {
  return /^\d{8,14}$/.test(value.trim());
}

function withoutExtension(value: string): string {
  return value
    .trim()
    .replace(/^tel:/i, '')
    .replace(/ ?(x|ext\.?|-) ?\d{1,5}$/i, (end) => (/^ ?-/.test(end) ? end : ''));
}

/** Days, addresses of hosts, decimals, card numbers, social security numbers, numbers of people with a check in sight. */
function looksOtherwise(text: string): boolean {
  return (
    /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/.test(text) ||
    /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(text) ||
    /^\d+\.\d+$/.test(text) ||
    /^(\d{1,3}\.){3}\d{1,3}$/.test(text) ||
    /^\d{4}([ -])\d{4}\1\d{4}\1\d{1,4}$/.test(text) ||
    /^\d{3}-\d{2}-\d{4}$/.test(text) ||
    /^\d{3}\.\d{3}\.\d{3}-\d{2}$/.test(text) ||
    /^97[89][- ]/.test(text) ||
    (/^0\d*$/.test(text) === false && /^\d+$/.test(text))
  );
}
