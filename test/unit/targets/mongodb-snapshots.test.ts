import { expect, test } from 'vitest';

import { hasSnapshots } from '../../../src/targets/mongodb/origin-database.ts';

// What servers answer to `hello`, as their documentation shows it; FerretDB as its version 1 does.
test.each([
  ['a replica set', { setName: 'rs0', isWritablePrimary: true, maxWireVersion: 21 }, true],
  ['a secondary', { setName: 'rs0', secondary: true, maxWireVersion: 13 }, true],
  ['a cluster', { msg: 'isdbgrid', maxWireVersion: 21 }, true],
  ['a replica set of MongoDB 4.4', { setName: 'rs0', maxWireVersion: 9 }, false],
  ['a single server', { isWritablePrimary: true, maxWireVersion: 21 }, false],
  ['FerretDB', { isWritablePrimary: true, maxWireVersion: 21, readOnly: false }, false],
])('%s', (_, hello, has) => {
  expect(hasSnapshots(hello)).toBe(has);
});
