/**
 * Vitest's global set-up: what a machine happens to have in its environment says nothing to a test, nor to the commands that it
 * runs. Addresses and passwords of servers, a repository (git sets it for its hooks), settings of data-cli, colours.
 */
export default function setup(): void {
  const isForeign = /^(?:PG|MYSQL_|GIT_|DATA_CLI_(?!TEST_|FREEZE$)|(?:CLICOLOR_)?FORCE_COLOR$|CLICOLOR|COLUMNS$)/;
  for (const name of Object.keys(process.env)) if (isForeign.test(name)) delete process.env[name];
  // Modes of files are compared.
  process.umask(0o022);
}
