/** A pattern of LIKE whose escape is `|`, for a backslash is none in every session; undefined: PostgreSQL refuses it. */
export function likePattern(pattern: string): string | undefined {
  if (/^(?:[^\\]|\\.)*$/su.test(pattern) === false) return undefined;
  return pattern.replace(/\\(.)|\|/gsu, (found, escaped: string | undefined) => {
    const letter = escaped ?? found;
    return letter === '%' || letter === '_' || letter === '|' ? `|${letter}` : letter;
  });
}

const classes: Readonly<Record<string, string>> = { d: '0-9', w: 'A-Za-z0-9_', s: ' \t\n\r\f\v' };

const item = /\\(.)|\[(\^?)((?:\\.|[^\]\\])+)\]|\{(\d+(?:,\d*)?)\}|[\s\S]/gu;

/**
 * A regular expression of those that PostgreSQL and RE2 read alike, as ICU (MySQL) and PCRE (MariaDB) mean the same by it, and without
 * a backslash; undefined where there may be none.
 */
export function regularExpression(pattern: string): string | undefined {
  let isKnown = true;
  const text = pattern.replace(
    item,
    (found, escaped?: string, negated?: string, inside?: string, count?: string): string => {
      if (escaped !== undefined) {
        if ('^[]\\'.includes(escaped)) isKnown = false;
        return `[${classes[escaped] ?? escaped}]`;
      }
      if (count !== undefined) return found;
      if (inside !== undefined) {
        const letters = insideOf(inside);
        if (letters === undefined) isKnown = false;
        return `[${negated}${letters}]`;
      }
      // A dollar sign would match before a line feed at the end, too.
      if (found === '$') return '(?!.)';
      if (found === '{' || found === '}' || found === '#') isKnown = false;
      return found;
    },
  );
  // A point is any letter, a line feed too.
  return isKnown ? `(?s)${text}` : undefined;
}

/** What stands in the brackets of a class; ICU has operators there, and brackets in brackets. */
function insideOf(letters: string): string | undefined {
  if (/--|\\[\]^[\\]|[[&]/.test(letters)) return undefined;
  const dash = letters.includes('\\-') ? '-' : '';
  const others = letters.replaceAll('\\-', '');
  return others.replace(/\\(.)/gu, (_, escaped: string) => classes[escaped] ?? escaped) + dash;
}
