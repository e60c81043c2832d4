import type { Hook } from '@oclif/core';

import { nearest } from '../../base/nearest.ts';

import { exitCodes } from './exit-codes.ts';

/** What oclif runs for a word that is no command. */
const commandNotFound: Hook.CommandNotFound = async ({ id, config }) => {
  const near = nearest(id, config.commandIDs);
  const help = near === undefined ? 'see --help' : `did you mean ${near}?`;
  process.stderr.write(`error: there is no command ${id}\n  = help: ${help}\n`);
  process.exitCode = exitCodes.usage;
};

export default commandNotFound;
