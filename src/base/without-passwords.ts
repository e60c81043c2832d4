/** What stands between a URL's user and its host. Up to the last `@`: passwords may have any character that nobody encoded. */
const inUrl = /(:\/\/[^\s/:@"']*:)([^"'\n]*)(?=@)/g;
/** The value of a key `password`, or of a parameter of that name. */
const byName = /(\bpassword["']?\s*[:=]\s*["']?)(\$\{[^}]*\}|[^\s"',;&}]+)/gi;

/** The value of a key `key`, as a masking policy has it, that is long enough for a secret. */
const byKey =
  /((?:^|[\s{,"'])key["']?\s*:\s*\[?)("[^"]{16,}"?|'[^']{16,}'?|\$\{\w+:-[^}]*\}|(?:\$\{[^}]*\}|[^\s"',{}[\]|>]){16,})/g;

/** What a program that prints a masking key is told: all but its name. */
const byCommand = /(\bcommand["']?\s*:\s*\[\s*(?:"[^"]*"|'[^']*'|[^\s,"'\]]+)\s*,\s*)((?:"[^"]*"?|'[^']*'?|[^\]"'])*)/g;
/** An argument that says of itself what it is. */
const byOption = /(--[\w-]*(?:token|secret|pass|key|pin)[\w-]*=["']?)([^\s"',\]*]+)/gi;

/** The text with passwords and masking keys as stars, a star for each character: places in it stay where they were. Variables without a default are none. */
export function withoutPasswords(text: string): string {
  if (!text.includes('@') && !/password|\bkey\b|\bcommand\b|--/i.test(text)) return text;
  const stars = (_: string, before: string, secret: string) =>
    before + (/^\$\{\w+\}$/.test(secret) ? secret : '*'.repeat(secret.length));
  return text
    .replace(inUrl, stars)
    .replace(byName, stars)
    .replace(byKey, stars)
    .replace(byCommand, stars)
    .replace(byOption, stars);
}
