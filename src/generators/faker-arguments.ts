import type { Complaint } from '../values/complaint.ts';

/** The most letters, words or items that a method may be asked for in one value. */
const most = 1000;

/** Modules all of whose numbers say how much is made; elsewhere those under these keys do, and those outside of maps. */
const countingModules = ['lorem', 'string', 'word'];
const countingKeys = ['count', 'dec', 'fractionDigits', 'length', 'size'];
/** Where a number outside of a map is the greatest value. */
const bounding = /^(number\.|helpers\.rangeToNumber$)/;

/** What is wrong with arguments that ask for so much that making one value would take seconds, or all memory. */
export function tooMany(method: string, args: readonly unknown[]): Complaint | undefined {
  const counts = countingModules.includes(method.split('.')[0] as string);
  const wanted = args.map((arg) => {
    if (typeof arg === 'number') return bounding.test(method) ? 0 : arg;
    return Math.max(largest(arg, counts), method === 'helpers.fromRegExp' ? repeated(arg) : 0);
  });
  const greatest = Math.max(0, ...wanted);
  if (greatest <= most) return undefined;
  return {
    parameter: 'args',
    message: `\`faker.${method}\` is asked for ${greatest}; ${most} is the most for one value`,
  };
}

/** Methods whose first argument is a list; a text they take for a list of its signs. */
const listing = /^helpers\.(?:arrayElements?|weightedArrayElement|shuffle)$/;

/** What is wrong where the items of a list stand as arguments of their own: `args: [a, b]` for `args: [[a, b]]`. */
export function noList(method: string, args: readonly unknown[]): Complaint | undefined {
  const [first] = args;
  if (!listing.test(method) || first === undefined || Array.isArray(first)) return undefined;
  return {
    parameter: 'args',
    message: `the first argument of \`faker.${method}\` is a list`,
    help: 'write `args: [[a, b]]`, or `generator: choice, choices: [a, b]`',
  };
}

function largest(value: unknown, counts: boolean): number {
  if (typeof value === 'number') return counts ? value : 0;
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.entries(value).map(([key, each]) => largest(each, counts || countingKeys.includes(key)));
  return inner.reduce((a, b) => Math.max(a, b), 0);
}

/** How often the innermost part of a regular expression can come: the product of all that it repeats. */
function repeated(expression: unknown): number {
  const counts = [...String(expression).matchAll(/\{(?:\d+,)?(\d+)\}/g)].map(([, count]) => Number(count));
  return counts.reduce((product, count) => product * Math.max(1, count), 1);
}
