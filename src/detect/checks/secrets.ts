import { log } from '../../random/elementary.ts';

/** What keys of well-known services begin with, as the services and GitHub's secret scanning publish it. */
const prefixes =
  /^(sk_(live|test)_|pk_(live|test)_|rk_(live|test)_|whsec_|AKIA[A-Z2-7]{16}$|ASIA[A-Z2-7]{16}$|gh[pousr]_[A-Za-z0-9]{36}|github_pat_|xox[abprs]-|AIza[\w-]{35}|ya29\.|glpat-|SG\.[\w-]{20,}\.|sk-[A-Za-z0-9_-]{20,}|npm_[A-Za-z0-9]{36}|dop_v1_|shpat_|shpss_|EAA[A-Za-z0-9]{30}|hf_[A-Za-z]{30}|pypi-|-----BEGIN [A-Z ]*PRIVATE KEY)/;

/** Whether a text begins as keys of well-known services do. */
export function isKnownKey(value: string): boolean {
  return prefixes.test(value.trim());
}

/** Three parts of base64, the first of which begins with `{"`. */
export function isJwt(value: string): boolean {
  return /^eyJ[\w-]{8,}\.[\w-]{2,}\.[\w-]*$/.test(value.trim());
}

/** The text forms of password hashes: crypt(3), PHC strings, LDAP's. */
export function isPasswordHash(value: string): boolean {
  return /^(\$2[abxy]?\$\d\d\$[./A-Za-z0-9]{53}|\$(argon2(id|i|d)|pbkdf2|scrypt|5|6|1|apr1|y|7)[$-]|\{(SSHA|SHA|SMD5|MD5|CRYPT|PBKDF2)\}|pbkdf2_sha(256|1)\$|scrypt:)/i.test(
    value.trim(),
  );
}

/** Bits of information of each sign, by how often it comes. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * (log(count / text.length) / Math.LN2);
  return bits;
}

/** A long text without spaces whose signs come as chance has them: a token, a key, a hash. */
export function isRandomText(value: string): boolean {
  const text = value.trim();
  if (text.length < 16 || !/^[\w+/=.\-~:]+$/.test(text) || !/\d/.test(text)) return false;
  const isHex = /^[0-9a-f-]+$/i.test(text);
  return /[a-z]/i.test(text) && entropy(text) > (isHex ? 2.8 : 3.3);
}
