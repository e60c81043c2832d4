/** Four numbers of a byte, at least one of which no version of a program has; the mask of a net is no host's address. */
export function isIpv4(value: string): boolean {
  if (/^255\.(255|254|252|248|240|224|192|128|0)\./.test(value)) return false;
  const parts = value.replace(/\/\d{1,2}$/, '').split('.');
  return (
    parts.length === 4 &&
    parts.every((each) => /^(0|[1-9]\d{0,2})$/.test(each) && Number(each) < 256) &&
    parts.some((each) => Number(each) > 40)
  );
}

/** With or without a zone behind `%` and the length of a prefix; six pairs of digits are the address of a network card. */
export function isIpv6(value: string): boolean {
  const text = value.replace(/\/\d{1,3}$/, '').replace(/%\w+$/, '');
  if (!/^[0-9a-f:.]+$/i.test(text) || !text.includes(':') || /^([0-9a-f]{2}:){5}[0-9a-f]{2}$/i.test(text)) return false;
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const count = groups.length + (groups.at(-1)?.includes('.') ? 1 : 0);
  return (
    groups.every((each, i) => /^[0-9a-f]{1,4}$/i.test(each) || (i === groups.length - 1 && isIpv4(each))) &&
    (halves.length === 2 ? count < 8 && text.length > 2 : count === 8)
  );
}

/** Those that a request has come through, behind each other. */
export function isIpList(value: string): boolean {
  const parts = value.split(/\s*,\s*/);
  return parts.length > 1 && parts.every((each) => isIpv4(each) || isIpv6(each));
}

/** Six bytes in pairs with signs between them, or three groups of four with dots. */
export function isMac(value: string): boolean {
  return (
    /^[0-9a-f]{2}([:-])([0-9a-f]{2}\1){4}[0-9a-f]{2}$/i.test(value) || /^([0-9a-f]{4}\.){2}[0-9a-f]{4}$/i.test(value)
  );
}

/** Whether it begins with the product of a common client (RFC 9110, 10.1.5), or names a system in parentheses as browsers do. */
export function isUserAgent(value: string): boolean {
  return (
    /^(Mozilla|Opera|Dalvik|curl|Wget|okhttp|python-requests|PostmanRuntime|Go-http-client|[A-Za-z]+bot|axios|Java|Apache-HttpClient|CFNetwork)\/[\d.]+/i.test(
      value,
    ) || /\((Windows NT|Macintosh|X11|iPhone|iPad|Linux; Android|compatible;)/.test(value)
  );
}

/** An address alone, or as letters have it: `Name <a@b.example>`, `mailto:a@b.example`. */
export function isEmail(value: string): boolean {
  // Most values have no `@`, and the expression takes V8 longer to compile than all else that a few values are asked.
  if (!value.includes('@')) return false;
  return /^(mailto:)?([^<>@"]{0,80}<)?[\p{L}\p{N}._%+'\-!#$&*/=?^`{|}~]{1,64}@([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,24}>?$/iu.test(
    value.trim(),
  );
}
