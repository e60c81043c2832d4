import { powerOf } from '../base/power-of.ts';

import type { RegexNode } from './regex.ts';
import { countOf } from './regex-measures.ts';

/** All texts of a node of few, in the order in which they are counted. */
export function textsOf(node: RegexNode): readonly string[] {
  return Array.from({ length: countOf(node) }, (_, number) => textAt(node, number));
}

/** The text at a place of the order in which a node's texts are counted. */
export function textAt(node: RegexNode, number: number): string {
  switch (node.kind) {
    case 'class':
      return node.signs[number] as string;
    case 'sequence':
      return partsAt(node.parts, number);
    case 'choice': {
      let rest = number;
      for (const option of node.options) {
        const count = countOf(option);
        if (rest < count) return textAt(option, rest);
        rest -= count;
      }
      throw new Error('there are not so many texts');
    }
    case 'repeat': {
      const each = countOf(node.part);
      let rest = number;
      let times = node.least;
      let count = powerOf(each, times);
      while (rest >= count) {
        rest -= count;
        count *= each;
        times++;
      }
      return partsAt(
        Array.from({ length: times }, () => node.part),
        rest,
      );
    }
  }
}

/** The last part turns fastest. */
function partsAt(parts: readonly RegexNode[], number: number): string {
  let rest = number;
  let text = '';
  for (const part of parts.toReversed()) {
    const count = countOf(part);
    const next = Math.floor(rest / count);
    text = textAt(part, rest - next * count) + text;
    rest = next;
  }
  return text;
}

/** A text of a node, at every turn as `choose` says among so many. */
export function drawnText(node: RegexNode, choose: (size: number) => number): string {
  switch (node.kind) {
    case 'class':
      return node.signs[choose(node.signs.length)] as string;
    case 'sequence': {
      let text = '';
      for (const part of node.parts) text += drawnText(part, choose);
      return text;
    }
    case 'choice':
      return drawnText(node.options[choose(node.options.length)] as RegexNode, choose);
    case 'repeat': {
      const times = node.least + choose(node.most - node.least + 1);
      let text = '';
      for (let i = 0; i < times; i++) text += drawnText(node.part, choose);
      return text;
    }
  }
}
