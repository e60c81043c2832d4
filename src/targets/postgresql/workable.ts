import { unworkable } from './server-failure.ts';
import type { Session } from './session.ts';

/** A statement that a value has ended: a division by zero, say. */
export class Unworkable {
  constructor(readonly why: string) {}
}

/** Runs what may end in values that an expression cannot take, which takes nothing back of the transaction that it is in. */
export async function workable<T>(session: Session, work: () => Promise<T>): Promise<T | Unworkable> {
  await session.run('SAVEPOINT data_cli_values');
  try {
    const done = await work();
    await session.run('RELEASE SAVEPOINT data_cli_values');
    return done;
  } catch (error) {
    const why = unworkable(error);
    if (why === undefined) throw error;
    await session.run('ROLLBACK TO SAVEPOINT data_cli_values');
    return new Unworkable(why);
  }
}
