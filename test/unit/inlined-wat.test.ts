import { expect, test } from 'vitest';
import wabt from 'wabt';

import { instantiate, type KernelMemory } from '../../src/base/web-assembly.ts';

import { inlinedWat } from '../../scripts/inlined-wat.ts';

const text = `(module
  (memory (export "memory") 1)
  ;; What is left early, over and under one hundred.
  (func $capped (param $x i32) (result i32)
    (if (i32.gt_s (local.get $x) (i32.const 100)) (then (return (i32.const 100))))
    (local.get $x))
  ;; A sum that begins at zero every time.
  (func $sum (param $count i32) (result i32)
    (local $total i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $total (i32.add (local.get $total) (local.get $count)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $next)))
    (call $capped (local.get $total)))
  (func $factorial (param $x i32) (result i32)
    (if (i32.lt_s (local.get $x) (i32.const 2)) (then (return (i32.const 1))))
    (i32.mul (local.get $x) (call $factorial (i32.sub (local.get $x) (i32.const 1)))))
  (func (export "run") (param $x i32) (result i32)
    (local $i i32) (local $all i32)
    (loop $next
      (local.set $all (i32.add (local.get $all) (call $sum (call $sum (local.get $i)))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $next (i32.lt_s (local.get $i) (local.get $x))))
    (i32.add (local.get $all) (call $factorial (local.get $x)))))`;

async function run(source: string, x: number): Promise<number> {
  const { parseWat } = await wabt();
  const bytes = parseWat('test.wat', source).toBinary({}).buffer;
  return instantiate<{ readonly memory: KernelMemory; run(x: number): number }>(
    Buffer.from(bytes).toString('base64'),
  ).run(x);
}

test('a module without calls does what it did with them', async () => {
  const inlined = inlinedWat(text);
  // Only what calls itself is still called: from without, and from within.
  expect(inlined.match(/call \$\w+/g)).toEqual(['call $factorial', 'call $factorial']);
  for (const x of [1, 2, 5, 9]) expect(await run(inlined, x)).toBe(await run(text, x));
});
