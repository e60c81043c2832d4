import type { Place, Syntax, Test } from '../syntax.ts';

import { Cursor, type PlainReader, placeOf, refuse } from './cursor.ts';
import { levels, nextLevel } from './levels.ts';
import { operandOf } from './operands.ts';
import { subquery } from './subquery.ts';
import type { PlainToken } from './tokens.ts';
import { typeName } from './types.ts';

/** Reads by operators' precedence (V. Pratt, "Top down operator precedence", 1973). */
export class PlainParser implements PlainReader {
  readonly cursor: Cursor;
  /** What PostgreSQL makes one of where it follows itself. A range reads as AND, too, and is not among them. */
  readonly #chains = new Set<Syntax>();

  constructor(tokens: readonly PlainToken[]) {
    this.cursor = new Cursor(tokens);
  }

  whole(): Syntax {
    const syntax = this.expression(0);
    return this.cursor.next ? refuse() : syntax;
  }

  list(): readonly Syntax[] {
    const items: Syntax[] = [];
    do items.push(this.expression(0));
    while (this.cursor.takeIf(','));
    return items;
  }

  expression(floor: number): Syntax {
    // Where it binds tighter, NOT would take what follows it nevertheless: nobody writes that.
    const isNot = floor <= levels.not && this.cursor.next?.word === 'not';
    let left = isNot ? this.#not() : operandOf(this);
    for (let level = nextLevel(this.cursor); level > floor; level = nextLevel(this.cursor))
      left = this.#operator(left, level);
    return left;
  }

  #not(): Syntax {
    const place = placeOf(this.cursor.take());
    return { kind: 'not', operand: this.expression(levels.not), place };
  }

  #operator(left: Syntax, level: number): Syntax {
    const token = this.cursor.take();
    const { word } = token;
    const place = placeOf(token);
    switch (level) {
      case levels.or:
      case levels.and:
        return this.#chain(left, level === levels.or ? 'or' : 'and', this.expression(level), place);
      case levels.is:
        return this.#is(left, place);
      case levels.comparison:
        return binary(word === '!=' ? '<>' : word, left, this.#last(level), place);
      case levels.test:
        return word === 'not'
          ? this.#test(left, this.cursor.take().word, true, place)
          : this.#test(left, word, false, place);
      case levels.cast:
        return { kind: 'cast', operand: left, type: typeName(this.cursor), place };
      default:
        return binary(word, left, this.expression(level), place);
    }
  }

  /** The right side of an operator that no other of its level must follow: `a < b < c` is wrong. */
  #last(level: number): Syntax {
    const right = this.expression(level);
    return nextLevel(this.cursor) === level ? refuse() : right;
  }

  #chain(left: Syntax, operator: 'and' | 'or', right: Syntax, place: Place): Syntax {
    const isSame = left.kind === 'logic' && left.operator === operator && this.#chains.has(left);
    const chain: Syntax = isSame
      ? { ...left, args: [...left.args, right] }
      : { kind: 'logic', operator, args: [left, right], place };
    this.#chains.add(chain);
    return chain;
  }

  #is(operand: Syntax, place: Place): Syntax {
    const negated = this.cursor.takeIf('not') !== undefined;
    const { word } = this.cursor.take();
    if (tests.has(word)) return { kind: 'is', test: word as Test, negated, operand, place };
    if (word !== 'distinct') refuse();
    this.cursor.expect('from');
    return { kind: 'distinct', negated, args: [operand, this.#last(levels.is)], place };
  }

  #test(left: Syntax, word: string, negated: boolean, place: Place): Syntax {
    if (word === 'in') return this.#in(left, negated, place);
    if (word === 'between') return this.#between(left, negated, place);
    if (word === 'similar') this.cursor.expect('to');
    const [name, opposite] = patterns[word] ?? refuse();
    return binary(negated ? opposite : name, left, this.#last(levels.test), place);
  }

  #in(operand: Syntax, negated: boolean, place: Place): Syntax {
    this.cursor.expect('(');
    if (this.cursor.takeIf('select')) {
      const inside: Syntax = { kind: 'in-dataset', operand, ...subquery(this.cursor), place };
      return negated ? { kind: 'not', operand: inside, place } : inside;
    }
    const items = this.list();
    this.cursor.expect(')');
    return { kind: 'in', negated, operand, items, place };
  }

  #between(operand: Syntax, negated: boolean, place: Place): Syntax {
    // The grammar takes comparisons as the lower bound as well: nobody writes them.
    const low = this.expression(levels.test);
    this.cursor.expect('and');
    const high = this.#last(levels.test);
    const args = [binary('>=', operand, low, place), binary('<=', operand, high, place)];
    const inside: Syntax = { kind: 'logic', operator: 'and', args, place };
    return negated ? { kind: 'not', operand: inside, place } : inside;
  }
}

const tests: ReadonlySet<string> = new Set(['null', 'true', 'false', 'unknown'] satisfies Test[]);

/** What the catalog calls them, and them with NOT in front. */
const patterns: Readonly<Record<string, readonly [string, string]>> = {
  like: ['~~', '!~~'],
  ilike: ['~~*', '!~~*'],
  similar: ['similar to', 'not similar to'],
};

function binary(name: string, left: Syntax, right: Syntax, place: Place): Syntax {
  return { kind: 'call', name, operator: true, args: [left, right], place };
}
