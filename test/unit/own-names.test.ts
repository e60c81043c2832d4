import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { ownNamesIn } from '../../src/masks/own-names.ts';

interface Note {
  readonly names: string;
  readonly text: string;
  readonly places: readonly string[];
  readonly isHeld: boolean;
}

/** The notes of the corpus, with the places that are to be masked as `start-end`. */
function notes(): Note[] {
  let isHeld = false;
  return readFileSync('test/corpus/names-in-texts.txt', 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line === '# held') isHeld = true;
      if (line === '' || line.startsWith('#')) return [];
      const [, names = '', note = ''] = /^(.*?) \| (?:.* >> )?(.*)$/.exec(line) ?? [];
      const places: string[] = [];
      let text = '';
      for (const part of note.split(/(\[[^\]]*\])/)) {
        const word = part.startsWith('[') ? part.slice(1, -1) : part;
        if (part.startsWith('[')) places.push(`${text.length}-${text.length + word.length}`);
        text += word;
      }
      return [{ names, text, places, isHeld }];
    });
}

function measured(some: readonly Note[]): { precision: number; recall: number; wrong: string[] } {
  let [right, told, wanted] = [0, 0, 0];
  const wrong: string[] = [];
  for (const { names, text, places } of some) {
    const found = ownNamesIn(text, [{ category: 'full_name', text: names }]).map(({ start, end }) => {
      // A possessive `s` behind a name stays.
      return `${start}-${places.includes(`${start}-${end + 1}`) ? end + 1 : end}`;
    });
    right += found.filter((each) => places.includes(each)).length;
    told += found.length;
    wanted += places.length;
    if ([...found].sort().join() !== [...places].sort().join()) wrong.push(text);
  }
  return { precision: right / told, recall: right / wanted, wrong };
}

test('names that are words as well are told by their case and what stands beside them', () => {
  const all = notes();
  for (const isHeld of [false, true]) {
    const { precision, recall, wrong } = measured(all.filter((each) => each.isHeld === isHeld));
    console.log(
      `own names, ${isHeld ? 'held' : 'tuned'}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    expect(precision, wrong.join('\n')).toBeGreaterThan(0.95);
    expect(recall, wrong.join('\n')).toBeGreaterThan(0.97);
  }
});
