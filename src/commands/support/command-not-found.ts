import type { Hook } from '@oclif/core';

import { nearest } from '../../base/nearest.ts';

import { exitCodes } from './exit-codes.ts';
import { jsonDocument, usageData } from './json-document.ts';

/** What oclif runs for a word that is no command. */
const commandNotFound: Hook.CommandNotFound = async ({ id: words, argv = [], config }) => {
  // With what follows it, as if it were a topic; there are none.
  const [id = '', next = argv[0]] = words.split(':');
  const near = nearest(id, config.commandIDs);
  const otherwise = id.startsWith('-')
    ? 'the command comes first: `data-cli generate --format csv`'
    : `see ${id === 'help' && config.commandIDs.includes(next ?? '') ? `data-cli ${next} ` : ''}--help`;
  const help = near === undefined ? otherwise : `did you mean ${near}?`;
  const error = `there is no command ${id}`;
  if (argv.includes('--json'))
    process.stdout.write(jsonDocument({ command: id, ok: false, data: usageData(error, help) }));
  else process.stderr.write(`error: ${error}\n  = help: ${help}\n`);
  process.exitCode = exitCodes.usage;
};

export default commandNotFound;
