import * as Flags from '@oclif/core/flags';

import { readDuration } from './read-duration.ts';

/** The flag of every command that touches a database. */
export const databaseFlags = {
  to: Flags.string({
    summary:
      'the database; default: the Environment’s, else the one that the definitions name, else PGlite in .data/pglite',
    helpValue: 'URL',
  }),
  'lock-timeout': Flags.string({
    summary: 'how long somebody else’s load is waited for: 90s, 5m',
    helpValue: 'DURATION',
    default: '60s',
  }),
} as const;

/** The flag of commands that delete rows. */
export const yesFlag = {
  yes: Flags.boolean({ summary: 'delete rows without asking' }),
} as const;

/** The flag of commands that write rows into tables that may be somebody else's. */
export const triggersFlag = {
  'disable-triggers': Flags.boolean({
    summary: 'triggers of tables that are there do not fire while rows are written, and are what they were then',
  }),
} as const;

/** The flags of commands that may delete rows which they do not know. */
export const deletingFlags = {
  ...yesFlag,
  force: Flags.boolean({
    summary: 'do it though it is done already, and delete rows that no load of data-cli has left',
  }),
} as const;

/** The flag of commands that load. */
export const expiryFlags = {
  ttl: Flags.string({
    summary:
      'how long the rows are wanted: `cleanup --expired` removes them; default: `ttl` of the Environment, else for ever',
    helpValue: 'DURATION',
  }),
} as const;

interface DatabaseInput {
  readonly to?: string | undefined;
  readonly 'lock-timeout': string;
  readonly ttl?: string | undefined;
}

/** What the flags say, durations in milliseconds. */
export interface DatabaseSettings {
  readonly to?: string;
  readonly lockTimeout: number;
  readonly ttl?: number;
}

/** What the flags say, durations in milliseconds. One that cannot be read is wrong usage. */
export function databaseSettings({ to, ttl, 'lock-timeout': lockTimeout }: DatabaseInput): DatabaseSettings {
  return {
    ...(to !== undefined && { to }),
    lockTimeout: readDuration('lock-timeout', lockTimeout),
    ...(ttl !== undefined && { ttl: readDuration('ttl', ttl) }),
  };
}
