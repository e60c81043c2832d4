// The package has no types of its own; its entry reads the process's environment alone, these take what they are given.
declare module 'pgpass/lib/helper.js' {
  interface Login {
    readonly host: string;
    readonly port: number;
    readonly database: string;
    readonly user: string;
  }
  interface PasswordFile {
    getFileName(environment: Readonly<Record<string, string | undefined>>): string;
    /** False, with a warning on stderr, for a file that others may read. */
    usePgPass(stats: import('node:fs').Stats, name: string): boolean;
    getPassword(login: Login, file: NodeJS.ReadableStream, done: (password: string | undefined) => void): void;
  }
  const helper: PasswordFile;
  export = helper;
}
