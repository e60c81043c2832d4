import type { Session } from './session.ts';
import { sessionSettings } from './session-settings.ts';

/** Does some work in a transaction that can only read, all of it as of one moment. */
export async function reading<T>(session: Session, work: () => Promise<T>): Promise<T> {
  await session.run(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${sessionSettings.join('; ')}`);
  try {
    return await work();
  } finally {
    await session.run('ROLLBACK').catch(() => undefined);
  }
}
