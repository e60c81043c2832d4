import { kept } from '../base/kept.ts';

import type { RegexNode } from './regex.ts';

/** Beyond that many ways to make a text nobody counts. */
export const uncounted = Number.POSITIVE_INFINITY;

/** In how many ways a node makes a text; `uncounted` beyond 2^53. Where it is unambiguous, so many texts there are. */
export function countOf(node: RegexNode): number {
  return kept(counts, node, () => counted(node));
}

const counts = new WeakMap<RegexNode, number>();

function counted(node: RegexNode): number {
  switch (node.kind) {
    case 'class':
      return node.signs.length;
    case 'sequence':
      return within(node.parts.reduce((product, part) => within(product * countOf(part)), 1));
    case 'choice':
      return within(node.options.reduce((sum, option) => sum + countOf(option), 0));
    case 'repeat': {
      const each = countOf(node.part);
      let power = 1;
      for (let i = 0; i < node.least; i++) power = within(power * each);
      let sum = 0;
      for (let i = node.least; i <= node.most && sum <= Number.MAX_SAFE_INTEGER; i++) {
        sum += power;
        power = within(power * each);
      }
      return within(sum);
    }
  }
}

function within(count: number): number {
  return count <= Number.MAX_SAFE_INTEGER ? count : uncounted;
}

/** The fewest and the most code points of a node's texts. */
export function lengthsOf(node: RegexNode): { readonly shortest: number; readonly longest: number } {
  switch (node.kind) {
    case 'class':
      return { shortest: 1, longest: 1 };
    case 'sequence': {
      const all = node.parts.map(lengthsOf);
      return { shortest: sum(all.map((each) => each.shortest)), longest: sum(all.map((each) => each.longest)) };
    }
    case 'choice': {
      const all = node.options.map(lengthsOf);
      return {
        shortest: all.reduce((least, each) => Math.min(least, each.shortest), Number.POSITIVE_INFINITY),
        longest: all.reduce((most, each) => Math.max(most, each.longest), 0),
      };
    }
    case 'repeat': {
      const { shortest, longest } = lengthsOf(node.part);
      return { shortest: shortest * node.least, longest: longest * node.most };
    }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Whether a choice by equal chances at every turn gives every text the same chance. */
export function isEven(node: RegexNode): boolean {
  switch (node.kind) {
    case 'class':
      return true;
    case 'sequence':
      return node.parts.every(isEven);
    case 'choice':
      return node.options.every(
        (option) => isEven(option) && countOf(option) === countOf(node.options[0] as RegexNode),
      );
    case 'repeat':
      return node.least === node.most && isEven(node.part);
  }
}

/** Characters of an expanded node, and turns of its repeats, beyond which nobody looks whether it is unambiguous. */
const [mostPositions, mostTurns] = [2000, 100_000];

/**
 * Whether no text can be made in two ways. By the automaton of positions (Glushkov, "The abstract theory of automata", 1961):
 * repeats written out, what may follow a character never has two that begin alike (Brüggemann-Klein and Wood,
 * "One-unambiguous regular languages", 1998), and nothing can be left out in two ways.
 */
export function isUnambiguous(node: RegexNode): boolean {
  try {
    const positions = new Positions();
    const { first } = positions.add(node);
    return positions.areApart(first);
  } catch (error) {
    if (error instanceof Ambiguous) return false;
    throw error;
  }
}

class Ambiguous extends Error {}

interface Ends {
  /** Whether it may be left out. */
  readonly empty: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

class Positions {
  readonly #signs: (readonly string[])[] = [];
  readonly #next: number[][] = [];
  #turns = 0;

  add(node: RegexNode): Ends {
    switch (node.kind) {
      case 'class': {
        if (this.#signs.length >= mostPositions) throw new Ambiguous();
        const own = this.#signs.push(node.signs) - 1;
        this.#next.push([]);
        return { empty: false, first: [own], last: [own] };
      }
      case 'sequence':
        return node.parts.reduce<Ends>((before, part) => this.#joined(before, this.add(part)), nothing);
      case 'choice':
        return this.#either(node.options.map((option) => this.add(option)));
      case 'repeat':
        return this.#repeated(node.part, node.least, node.most);
    }
  }

  /** Whether those that may begin a text, and those behind each other one, all begin with different characters. */
  areApart(first: readonly number[]): boolean {
    return [first, ...this.#next].every((positions) => {
      const seen = new Set<string>();
      for (const position of new Set(positions)) {
        for (const sign of this.#signs[position] as readonly string[]) {
          if (seen.has(sign)) return false;
          seen.add(sign);
        }
      }
      return true;
    });
  }

  #joined(before: Ends, after: Ends): Ends {
    for (const position of before.last) this.#next[position]?.push(...after.first);
    return {
      empty: before.empty && after.empty,
      first: before.empty ? [...before.first, ...after.first] : before.first,
      last: after.empty ? [...before.last, ...after.last] : after.last,
    };
  }

  #either(all: readonly Ends[]): Ends {
    if (all.filter(({ empty }) => empty).length > 1) throw new Ambiguous();
    return {
      empty: all.some(({ empty }) => empty),
      first: all.flatMap(({ first }) => first),
      last: all.flatMap(({ last }) => last),
    };
  }

  /** `a{2,4}` as `aa(a(a)?)?`. */
  #repeated(part: RegexNode, least: number, most: number): Ends {
    this.#turns += most;
    if (this.#turns > mostTurns) throw new Ambiguous();
    let rest = nothing;
    for (let i = most; i > least; i--) {
      const own = this.add(part);
      if (own.empty) throw new Ambiguous();
      rest = { ...this.#joined(own, rest), empty: true };
    }
    for (let i = 0; i < least; i++) rest = this.#joined(this.add(part), rest);
    return rest;
  }
}

const nothing: Ends = { empty: true, first: [], last: [] };
