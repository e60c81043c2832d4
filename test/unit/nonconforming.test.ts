import { expect, test } from 'vitest';

import type { MaskPlan } from '../../src/plan/plan.ts';

import { GenerationFailure } from '../../src/generate/generation-failure.ts';

import { cellsOf, range } from '../laws/cells.ts';
import { dataset, field } from '../support/plans.ts';

const inputs = ['10.0.0.1', 'Qzx 77-b', null, 'fe80::1'];

function masked(more: Partial<MaskPlan>): Promise<readonly (string | null)[]> {
  const mask = { rule: 'mask_ip', version: 1, parameters: {}, category: 'ip_address', ...more } as const;
  const own = field('host', 'text', { nullable: true, source: { kind: 'given', values: inputs }, mask });
  return cellsOf(dataset('servers', [own], { rows: inputs.length }), 'host', range(0, inputs.length));
}

test('a value that its rule cannot read is an error, which names the cell and shows nothing of the value', async () => {
  const error = await masked({}).catch((found: unknown) => found);
  expect(error).toBeInstanceOf(GenerationFailure);
  expect((error as GenerationFailure).diagnostic).toMatchObject({ code: 'DC505' });
  expect((error as GenerationFailure).message).toContain('servers[1].host');
  expect((error as GenerationFailure).message).not.toContain('Qzx');
});

test.each([
  ['nullify', null],
  ['generalize', 'Xxx 99-x'],
  ['keep', 'Qzx 77-b'],
] as const)('`on_nonconforming: %s`', async (onNonconforming, other) => {
  const found = await masked({ onNonconforming });
  expect(found[0]).toMatch(/^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/);
  expect(found[1]).toBe(other);
  expect(found[2]).toBeNull();
  expect(found[3]).toMatch(/^2001:db8:/);
});
