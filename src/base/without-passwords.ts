/** What stands between a URL's user and its host. Up to the last `@`: passwords may have any character that nobody encoded. */
const inUrl = /(:\/\/[^\s/:@"']*:)([^"'\n]*)(?=@)/g;
/** The value of a key `password`, or of a parameter of that name. */
const byName = /(\bpassword["']?\s*[:=]\s*["']?)(\$\{[^}]*\}|[^\s"',;&}]+)/gi;

/** The value of a key `key`, as a masking policy has it, that is long enough for a secret. */
const byKey =
  /((?:^|[\s{,"'])key["']?\s*:\s*\[?)("[^"]{16,}"?|'[^']{16,}'?|\$\{\w+:-[^}]*\}|(?:\$\{[^}]*\}|[^\s"',{}[\]|>]){16,})/g;

/** The text with passwords and masking keys as stars, a star for each character: places in it stay where they were. Variables without a default are none. */
export function withoutPasswords(text: string): string {
  if (!text.includes('@') && !/password|\bkey\b/i.test(text)) return text;
  const stars = (_: string, before: string, secret: string) =>
    before + (/^\$\{\w+\}$/.test(secret) ? secret : '*'.repeat(secret.length));
  return text.replace(inUrl, stars).replace(byName, stars).replace(byKey, stars);
}
