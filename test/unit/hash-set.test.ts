import { expect, test } from 'vitest';

import { MemberTexts } from '../../src/generate/checks/member-texts.ts';
import { SeenTexts } from '../../src/generate/checks/seen-texts.ts';

import { hashStorage } from '../../src/pipeline/scratch-file.ts';

const noFile = {
  held: 1_000_000,
  open() {
    throw new Error('all of it has room in memory');
  },
};

test('a text is known once it was added, through every growth', () => {
  const set = new SeenTexts(noFile);
  const texts = Array.from({ length: 50_000 }, (_, n) => `${n % 7 === 0 ? 'é🎉'.repeat(200) : 'row '}${n}`);
  expect(texts.filter((text) => set.add(text, 0) !== true)).toEqual([]);
  expect(set.add(texts[7] as string, 0)).toBe(false);
  expect(set.add('', 0)).toBe(true);
  expect(set.add('', 0)).toBe(false);
  set.end(() => expect.unreachable());
  expect(set.bytes).toBe(0);
});

// Enough for parts of several chunks, one of them full to its end.
const texts = Array.from({ length: 300_000 }, (_, n) => `text ${n % 7 === 3 ? (n * 31) % 5000 : n}`);

test('rows whose text came before are the same ones however many hashes have room in memory', () => {
  const known = new Set<string>();
  const again = texts.flatMap((text, row) => {
    if (known.has(text)) return [row];
    known.add(text);
    return [];
  });
  for (const held of [0, 1000]) {
    const seen = new SeenTexts({ ...hashStorage, held });
    const found: number[] = [];
    let late = 0;
    for (const [row, text] of texts.entries()) {
      const isNew = seen.add(text, row);
      if (isNew === undefined) late++;
      else if (!isNew) found.push(row);
    }
    seen.end((row, isNew) => {
      late--;
      if (!isNew) found.push(row);
    });
    expect(late).toBe(0);
    expect(found.sort((a, b) => a - b)).toEqual(again);
    // The last chunk of each part need not go there.
    expect(seen.bytes).toBeGreaterThan(24 * 150_000);
  }
});

test('a row beyond 32 bits is told as it is', () => {
  const seen = new SeenTexts({ ...hashStorage, held: 0 });
  const far = 2 ** 53 - 1;
  seen.add('a', 2 ** 32);
  seen.add('a', far);
  const told: unknown[] = [];
  seen.end((row, isNew) => told.push([row, isNew]));
  expect(told).toEqual([
    [2 ** 32, true],
    [far, false],
  ]);
});

test('members are found in memory and in the file, and nothing else is', () => {
  for (const held of [0, 1000, noFile.held]) {
    const members = new MemberTexts(held === noFile.held ? noFile : { ...hashStorage, held });
    for (const text of texts) members.add(text);
    members.seal();
    expect(members.bytes > 0).toBe(held < noFile.held);
    for (let n = 0; n < texts.length; n += 97) {
      if (!members.has(texts[n] as string)) throw new Error(texts[n]);
      if (members.has(`other ${n}`)) throw new Error(`other ${n}`);
    }
    members.close();
  }
});
