import { describe, expect, test } from 'vitest';

import { serverFailure } from '../../../src/targets/postgresql/server-failure.ts';
import { readAddress } from '../../../src/targets/read-address.ts';
import { TargetFailure } from '../../../src/targets/target-failure.ts';

const address = readAddress('postgresql://ann@db/shop');

function failure(error: object): TargetFailure {
  const found = serverFailure(error, address, { PGPASSWORD: 's3cret' });
  expect(found).toBeInstanceOf(TargetFailure);
  return found as TargetFailure;
}

describe('what a server says', () => {
  test.each([
    [{ code: 'ECONNREFUSED' }, 'DC710', 'environment'],
    [{ message: 'timeout expired' }, 'DC710', 'environment'],
    [{ code: '28P01', message: 'password authentication failed' }, 'DC711', 'no'],
    [{ code: '3D000', message: 'database "shop" does not exist' }, 'DC711', 'no'],
    [{ code: '42501', message: 'permission denied for schema public' }, 'DC712', 'no'],
    [{ code: '53100', message: 'could not extend file' }, 'DC713', 'environment'],
    [{ code: '53300', message: 'sorry, too many clients already' }, 'DC713', 'environment'],
    [{ code: '57P01', message: 'terminating connection' }, 'DC714', 'environment'],
    [{ message: 'Connection terminated unexpectedly' }, 'DC714', 'environment'],
    [{ code: '55P03', message: 'canceling statement due to lock timeout' }, 'DC715', 'environment'],
    [{ code: '25006', message: 'cannot execute INSERT in a read-only transaction' }, 'DC716', 'no'],
    [{ code: '23505', table: 'users', constraint: 'users_pkey' }, 'DC717', 'no'],
    [{ code: '22001', where: 'COPY users, line 3, column name: "Ann"' }, 'DC717', 'no'],
  ])('%o: %s, %s', (error, code, exit) => {
    const { diagnostics, exit: found } = failure(error);
    expect([diagnostics.map((each) => each.code), found]).toEqual([[code], exit]);
  });

  test('what the role lacks has to be granted, whatever is done', () => {
    const { diagnostics } = failure({ code: '42501', message: 'permission denied for table executions' });
    expect(diagnostics[0]?.help).toMatch(/grants the role what is missing/);
  });

  test('values and passwords are not repeated', () => {
    const copied = failure({ code: '22001', where: 'COPY users, line 3, column name: "Ann"', detail: 'Ann' });
    expect(copied.message).toBe('a value does not fit: table `users`, row 3, column `name` (SQLSTATE 22001)');
    const said = failure({ code: '28P01', message: 'no such login: ann, s3cret' });
    expect(said.message).toBe(
      '`postgresql://ann@db/shop` does not let us in: no such login: ann, *** (SQLSTATE 28P01)',
    );
  });

  test('what no server has said goes on as it is', () => {
    const bug = new TypeError('x is not a function');
    expect(serverFailure(bug, address)).toBe(bug);
  });
});
