import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';

import { newProject, type Template, templates } from '../pipeline/new-project.ts';

import { BaseCommand, type Outcome } from './support/base-command.ts';

export default class Init extends BaseCommand {
  static override summary = 'begin a project: definitions to start from, and data-cli.yaml';
  static override description =
    '`minimal` is one table; `commerce` a shop of nine, `isp` a provider with tenants, `market` prices over time, `tpch` the eight tables of TPC-H.';
  static override examples = ['<%= config.bin %> init', '<%= config.bin %> init shop --template commerce'];
  static override args = {
    folder: Args.string({ name: 'FOLDER', description: 'where; made if it is not there', default: '.' }),
  };
  static override flags = {
    template: Flags.option({
      summary: 'what to start from',
      options: templates.map(({ name }) => name),
      default: 'minimal',
    })(),
  };

  protected async execute(): Promise<Outcome> {
    const { args, flags } = await this.parse(Init);
    const template = templates.find(({ name }) => name === flags.template) as Template;
    const files = await newProject(template, this.config.root, args.folder);
    const into = args.folder === '.' ? '' : `cd ${args.folder} && `;
    this.say(`wrote ${files.join(', ')}\n\nNext:\n`);
    for (const line of ['validate', 'generate --out dump.sql', 'load']) this.say(`  ${into}${this.config.bin} ${line}`);
    return { data: { folder: args.folder, template: template.name, files } };
  }
}
