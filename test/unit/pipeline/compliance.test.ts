import { expect, test } from 'vitest';

import type { DatasetPlan } from '../../../src/plan/plan.ts';

import { maskClass } from '../../../src/masks/index.ts';

import { complianceOf } from '../../../src/pipeline/audit/compliance.ts';

type Rule = readonly [rule: string, category: string, type?: string, more?: object, parameters?: object];

function checked(rules: Readonly<Record<string, Rule>>, key: readonly string[] = []) {
  const fields = Object.entries(rules).map(([name, [rule, category, type = 'text', more = {}, parameters = {}]]) => ({
    name,
    type: { name: type },
    mask: { rule, category, parameters, ...more },
  }));
  return complianceOf({ fields, key } as unknown as DatasetPlan, ['GDPR', 'HIPAA']);
}

test('what nobody has looked at is null', () => {
  const { GDPR = {}, HIPAA = {} } = checked({});
  expect(new Set([...Object.values(GDPR), ...Object.values(HIPAA)])).toEqual(new Set([null]));
});

test('nothing is left of personal fields: what HIPAA lists is gone, and nobody says that it is anonymous', () => {
  const { GDPR, HIPAA } = checked({
    name: ['nullify', 'full_name'],
    note: ['redact', 'free_text'],
    born: ['generalize', 'date_of_birth', 'date', {}, { to: 'year' }],
  });
  expect(GDPR).toMatchObject({ personal_fields_masked: true, irreversible: false, anonymous: false });
  expect(HIPAA).toMatchObject({ A_names: true, C_dates: true, R_other: true, F_email: null, no_derived_codes: true });
  expect(checked({ name: ['nullify', 'full_name'] }).GDPR).toMatchObject({ irreversible: true, anonymous: null });
});

test.each<[string, Rule, string]>([
  ['kept', ['keep', 'email'], 'F_email'],
  ['masked in some rows', ['anonymize_email', 'email', 'text', { when: {} }], 'F_email'],
  ['kept where it cannot be read', ['anonymize_email', 'email', 'text', { onNonconforming: 'keep' }], 'F_email'],
  ['reversible', ['tokenize', 'ssn'], 'G_social_security'],
  ['a part of it left', ['redact_phone', 'phone', 'text', {}, { keep_last: 4 }], 'D_E_telephone_and_fax'],
  ['a part of a card left', ['mask_credit_card', 'credit_card', 'text', {}, { show_last_4: true }], 'J_accounts'],
  ['a month left of a date', ['generalize', 'internal_id', 'timestamp', {}, { to: 'month' }], 'C_dates'],
  ['a date that is moved', ['shift_date', 'internal_id', 'date'], 'C_dates'],
])('a field that is %s is not gone', (_, rule, entry) => {
  expect(checked({ field: rule }).HIPAA?.[entry]).toBe(false);
});

test('a code that follows from the value is none that HIPAA lets pass, and a key that is kept tells the row', () => {
  expect(checked({ field: ['hash', 'ssn'] }).HIPAA).toMatchObject({ G_social_security: true, no_derived_codes: false });
  const kept = checked({ id: ['keep', 'internal_id', 'integer'] }, ['id']);
  expect(kept.HIPAA).toMatchObject({ keys_replaced: false, no_derived_codes: true });
});

test('parameters say what a rule is: a replacement follows from nothing, and stars and four digits need no key', () => {
  const replaced = checked({ phone: ['redact_phone', 'phone', 'text', {}, { replacement: '+1-555-0000' }] });
  expect(replaced.HIPAA).toMatchObject({ D_E_telephone_and_fax: true, no_derived_codes: true });
  expect(replaced.GDPR).toMatchObject({ irreversible: true, anonymous: null });
  const card = checked({ card: ['mask_credit_card', 'credit_card', 'text', {}, { show_last_4: true }] });
  expect(card.HIPAA).toMatchObject({ J_accounts: false, no_derived_codes: true });
  expect(card.GDPR).toMatchObject({ irreversible: false, anonymous: false });
});

test.each<[string, object, string]>([
  ['redact_phone', {}, 'keyed'],
  ['redact_phone', { keep_first: 0, keep_last: 4 }, 'partial'],
  ['redact_phone', { replacement: 'gone' }, 'data-free'],
  ['redact', {}, 'partial'],
  ['redact', { replacement: 'gone' }, 'data-free'],
  ['mask_credit_card', { show_last_4: false }, 'keyed'],
  ['mask_credit_card', { show_last_4: true }, 'partial'],
  ['tokenize', {}, 'reversible'],
])('%s with %j is %s', (rule, parameters, expected) => {
  expect(maskClass({ rule, parameters: parameters as Parameters<typeof maskClass>[0]['parameters'] })).toBe(expected);
});
