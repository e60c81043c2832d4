import * as Args from '@oclif/core/args';

import { nearest } from '../base/nearest.ts';

import { UsageError } from '../pipeline/usage-error.ts';

import { BaseCommand, type Outcome } from './support/base-command.ts';
import { detailText, type Listed, listings, tableText } from './support/listings.ts';

export default class List extends BaseCommand {
  static override summary = 'list what there is: generators, masks, formats, targets or codes';
  static override examples = ['<%= config.bin %> list generators', '<%= config.bin %> list generators choice'];
  static override args = {
    kind: Args.string({ description: 'what to list', required: true, options: Object.keys(listings) }),
    name: Args.string({ description: 'one of them, with all that is known of it' }),
  };

  protected async execute(): Promise<Outcome> {
    const { args } = await this.parse(List);
    const all = (await listings[args.kind]?.()) ?? [];
    const shown = args.name === undefined ? all : [find(all, args.kind, args.name)];
    if (!this.json) process.stdout.write(args.name === undefined ? tableText(shown) : shown.map(detailText).join('\n'));
    return { data: shown };
  }
}

function find(all: readonly Listed[], kind: string, name: string): Listed {
  const found = all.find((each) => each.name === name || each.aliases?.includes(name));
  if (found) return found;
  const near = nearest(
    name,
    all.map((each) => each.name),
  );
  throw new UsageError(
    `there is no ${name} among the ${kind}`,
    near === undefined ? `data-cli list ${kind}` : `did you mean ${near}?`,
  );
}
