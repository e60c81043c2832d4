import { describe, expect, it } from 'vitest';

import { instanceOf, roleOf } from '../../../src/generators/joining-names.ts';

describe('names that join a group', () => {
  it.each([
    ['city', ''],
    ['billing_city', 'billing'],
    ['billingCity', 'billing'],
    ['billing-city', 'billing'],
    ['BillingCity', 'billing'],
    ['old_billing_city', 'old_billing'],
    ['address_city', ''],
    ['_city', ''],
    ['a__city', 'a_'],
    ['street_address', ''],
    ['ship_street_address', 'ship'],
    ['city_', undefined],
    ['cityhall', undefined],
    ['', undefined],
    ['_', undefined],
  ])('%j is of the instance %j', (name, instance) => {
    expect(instanceOf('address', name)).toBe(instance);
  });

  it('takes the longest end that is known', () => {
    const roles = new Map([
      ['at', 'any'],
      ['created_at', 'created'],
    ]);
    expect(roleOf(roles, 'billed_created_at')).toBe('created');
    expect(roleOf(roles, 'billedAt')).toBe('any');
    expect(roleOf(roles, 'billed')).toBeUndefined();
  });
});
