/**
 * What the texts that go to a server and come from it depend on, whatever its configuration says. A pooler may hand each
 * transaction to another session: those that depend on texts begin with them.
 */
export const sessionSettings: readonly string[] = [
  `SET client_encoding = 'UTF8'`,
  `SET standard_conforming_strings = on`,
  `SET DateStyle = 'ISO, YMD'`,
  `SET TimeZone = 'UTC'`,
  `SET IntervalStyle = 'iso_8601'`,
  `SET bytea_output = 'hex'`,
  `SET extra_float_digits = 1`,
  `SET statement_timeout = 0`,
  `SET idle_in_transaction_session_timeout = 0`,
  `SET client_min_messages = warning`,
];

/**
 * What makes a load's own statements faster, to the end of its transaction. They are each run once over all rows: compiling them
 * costs more than it saves. Keys are sorted in memory, unless somebody has said how much of it there is.
 */
export const loadSettings: readonly string[] = [
  'SET LOCAL jit = off',
  `SELECT set_config(name, '256MB', true) FROM pg_settings WHERE name = 'maintenance_work_mem' AND source = 'default'`,
];
