/**
 * JSON as PostgreSQL prints jsonb: keys once, the last value standing, in order of their length and then their bytes;
 * a space after commas and colons; numbers as numeric has them. Read by hand, for JSON.parse loses digits of numbers.
 */
export function jsonbText(json: string): string {
  return new JsonbPrinter(json).value();
}

const token = /\s*("(?:[^"\\]|\\.)*"|[-+.0-9eE]+|[a-z]+|[{}[\],:])/gsuy;

class JsonbPrinter {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(json: string) {
    this.#tokens = Array.from(json.matchAll(token), (match) => match[1] as string);
  }

  value(): string {
    const first = this.#next();
    if (first === '{') return this.#object();
    if (first === '[') return this.#array();
    if (first.startsWith('"')) return stringText(first);
    return /^[-0-9]/.test(first) ? numericText(first) : first;
  }

  #object(): string {
    const members = new Map<string, string>();
    while (!this.#skip('}')) {
      const key = stringText(this.#next());
      this.#skip(':');
      members.set(key, this.value());
      this.#skip(',');
    }
    const sorted = [...members].sort(([a], [b]) => compareKeys(a, b));
    return `{${sorted.map(([key, value]) => `${key}: ${value}`).join(', ')}}`;
  }

  #array(): string {
    const items: string[] = [];
    while (!this.#skip(']')) {
      items.push(this.value());
      this.#skip(',');
    }
    return `[${items.join(', ')}]`;
  }

  #next(): string {
    return this.#tokens[this.#at++] ?? 'null';
  }

  #skip(wanted: string): boolean {
    const found = this.#at >= this.#tokens.length || this.#tokens[this.#at] === wanted;
    if (found) this.#at++;
    return found;
  }
}

/** Escapes that JSON needs and no others; PostgreSQL writes the rest of the control characters as \u00xx. */
function stringText(quoted: string): string {
  return JSON.stringify(JSON.parse(quoted));
}

function compareKeys(a: string, b: string): number {
  const left = Buffer.from(JSON.parse(a) as string);
  const right = Buffer.from(JSON.parse(b) as string);
  return left.length - right.length || Buffer.compare(left, right);
}

/** Without an exponent, and with the digits after the point that the text gave. */
function numericText(source: string): string {
  const [mantissa = '', power = '0'] = source.replace(/^-/, '').toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  const scale = Math.max(0, digits.length - point);
  const padded = digits.padStart(digits.length - Math.min(0, point), '0').padEnd(Math.max(point, 0), '0');
  const split = Math.max(point, 0);
  const integer = padded.slice(0, split).replace(/^0+(?=.)/, '') || '0';
  const rest = padded.slice(split);
  const text = scale > 0 ? `${integer}.${rest}` : integer;
  return source.startsWith('-') && /[1-9]/.test(text) ? `-${text}` : text;
}
