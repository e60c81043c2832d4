import type { CopyOptions, CopySink, Session } from './session.ts';

/** A session that is one connection now and another then: who holds it need not know which. */
export class TurningSession implements Session {
  constructor(public now: Session) {}

  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]> {
    return this.now.query<Row>(sql, values);
  }

  run(sql: string, values?: readonly unknown[]): Promise<number> {
    return this.now.run(sql, values);
  }

  copy(into: string, options?: CopyOptions): Promise<CopySink> {
    return this.now.copy(into, options);
  }

  cancel(): Promise<void> {
    return this.now.cancel();
  }

  close(): Promise<void> {
    return this.now.close();
  }
}
