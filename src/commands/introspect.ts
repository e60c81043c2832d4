import { stat } from 'node:fs/promises';

import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';

import { plural } from '../base/plural.ts';

import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';

import type { Database } from '../targets/database.ts';
import { readAddress } from '../targets/read-address.ts';

import { type DefinitionFiles, definitionFiles } from '../pipeline/introspect/definition-files.ts';
import { type Introspection, introspect } from '../pipeline/introspect/introspect.ts';
import { KnownDefinitions } from '../pipeline/introspect/known-definitions.ts';
import { openSchemaFile } from '../pipeline/introspect/schema-file.ts';
import { hasScripts, refusePath } from '../pipeline/introspect/schema-scripts.ts';
import { writeFiles } from '../pipeline/introspect/write-files.ts';
import { Project } from '../pipeline/project.ts';
import { UsageError } from '../pipeline/usage-error.ts';

import type { Outcome } from './support/base-command.ts';
import { DatabaseCommand } from './support/database-command.ts';
import { databaseFlags } from './support/database-flags.ts';
import { environmentFlag } from './support/project-flags.ts';

/** Rows of a table that are looked at. */
const sampled = 5000;

export default class Introspect extends DatabaseCommand {
  static override summary = 'write definitions of what a database, or a schema as SQL, has';
  static override description =
    'A definition a table: columns, keys, foreign keys, rules and comments from the catalog, generators by names and types. What a definition cannot say stands in it as a comment. Nothing is written to the database.';
  static override examples = [
    '<%= config.bin %> introspect postgresql://localhost/shop',
    '<%= config.bin %> introspect schema.sql --out specs',
    '<%= config.bin %> introspect supabase/migrations',
    '<%= config.bin %> introspect --env staging --schema shop,crm --sample',
    '<%= config.bin %> introspect --env staging --update',
  ];
  static override args = {
    source: Args.string({
      name: 'SOURCE',
      description:
        'the URL of a database, as --to, a file of SQL that makes one, or a folder of such files: migrations',
    }),
  };
  static override flags = {
    ...environmentFlag,
    to: databaseFlags.to,
    out: Flags.string({
      summary: 'the folder of the definitions, or - for stdout; default: where the project has its own, else specs',
      helpValue: 'DIR|-',
    }),
    schema: Flags.string({
      summary: 'these schemas; default: all but the server’s own',
      helpValue: 'a,b',
      multiple: true,
      multipleNonGreedy: true,
      delimiter: ',',
    }),
    sample: Flags.boolean({
      summary: `look at ${sampled} rows of a table, too: how many there are, nulls, ranges, values that come over and over`,
    }),
    update: Flags.boolean({ summary: 'bring definitions that are there to what the tables are now' }),
  };

  protected async execute(): Promise<Outcome> {
    const { args, flags } = await this.parse(Introspect);
    const { source, to, out } = { source: args.source, ...flags };
    if (source !== undefined && to !== undefined)
      throw new UsageError('both SOURCE and --to name a database', 'leave one of them out');
    if (out === '-' && this.json) throw new UsageError('--json and --out - both want stdout', 'give --out a folder');
    if (out === '-' && flags.update)
      throw new UsageError('--update changes files, and --out - has none', 'leave --out out');
    if (source !== undefined && (await hasScripts(source))) return this.#file(source, flags);
    if (source !== undefined) await refusePath(source);
    const settings = { to: source ?? to, lockTimeout: 0 };
    if (settings.to !== undefined) readAddress(settings.to);
    const meant = await this.meantDatabases(
      { lockTimeout: 0, ...(settings.to !== undefined && { to: settings.to }) },
      { env: flags.env, writes: false },
    );
    const [address, ...others] = meant.addresses;
    if (!address) return { diagnostics: meant.diagnostics };
    if (others.length > 0)
      throw new UsageError('the definitions name several databases', 'say which one is meant: --to URL');
    return this.withDatabase(address, { ...meant, lockTimeout: 0 }, async (database) => {
      const work = () => this.#database(database, flags);
      const run = flags.sample ? this.audited(meant, 'introspect', database.label) : undefined;
      return run ? run.recordedReading(database.label, work) : work();
    });
  }

  async #file(path: string, flags: IntrospectFlags): Promise<Outcome> {
    if (flags.sample)
      throw new UsageError('a schema file has no rows to sample', 'leave --sample out, or introspect a database');
    const { database, diagnostics } = await openSchemaFile(path, this.signal);
    if (!database) return { diagnostics };
    try {
      const outcome = await this.#database(database, flags);
      return { ...outcome, diagnostics: [...diagnostics, ...(outcome.diagnostics ?? [])] };
    } finally {
      await database.close();
    }
  }

  async #database(database: Database, flags: IntrospectFlags): Promise<Outcome> {
    const { folder, known, faults } = await this.#place(flags.out);
    // What cannot be read may be a definition of any table.
    if (flags.update && hasErrors(faults)) return { diagnostics: faults };
    const found = await introspect({
      database,
      schemas: flags.schema,
      ...(flags.update && { nameOf: (table) => known.nameOf(table) }),
      ...(flags.sample && { sample: sampled }),
      signal: this.signal,
    });
    if (found.drafts.length === 0) return this.#nothing(database, found, flags.schema);
    const diagnostics: Diagnostic[] = [...found.diagnostics];
    const files = await definitionFiles(found, {
      folder: folder === '-' ? undefined : folder,
      known,
      update: flags.update,
    });
    diagnostics.push(...files.diagnostics);
    if (hasErrors(diagnostics)) return { diagnostics };
    if (folder === '-') process.stdout.write(files.files.map(({ text }) => text).join('---\n'));
    else {
      await writeFiles(files.files);
      this.#tell(found, files, folder, database);
    }
    return { diagnostics, data: dataOf(found, files, folder) };
  }

  /** Where definitions are written, and those that are there. */
  async #place(out: string | undefined): Promise<{ folder: string; known: KnownDefinitions; faults: Diagnostic[] }> {
    const faults: Diagnostic[] = [];
    const report = (each: Diagnostic) => {
      faults.push(each);
    };
    const place = { root: process.cwd(), variables: process.env, optional: true };
    if (out === undefined || out === '-') {
      const project = await Project.open({ ...place, paths: [] }, report);
      return { folder: out ?? project.home, known: new KnownDefinitions(project), faults };
    }
    const isThere = (await stat(out).catch(() => undefined)) !== undefined;
    const project = await Project.open({ ...place, paths: isThere ? [out] : [] }, report);
    const own = isThere ? project : { definitions: { ...project.definitions, datasets: [] }, root: project.root };
    return { folder: out, known: new KnownDefinitions(own), faults: isThere ? faults : [] };
  }

  #nothing(
    { label }: Database,
    { leftOut, diagnostics }: Introspection,
    schemas: readonly string[] | undefined,
  ): Outcome {
    const where = schemas === undefined ? label : `${label}, ${schemas.join(', ')}`;
    this.say(`${where}: there are no tables that definitions could be made of; nothing was written`);
    return { ok: false, diagnostics, data: { folder: null, definitions: [], left_out: leftOut } };
  }

  #tell(
    { drafts, leftOut }: Introspection,
    { files, updated, unchanged }: DefinitionFiles,
    folder: string,
    { label }: Database,
  ): void {
    const made = files.length - updated;
    const parts = [
      ...(made > 0 ? [`wrote ${plural(made, 'definition')} to ${folder}`] : []),
      ...(updated > 0 ? [`updated ${plural(updated, 'file')} in ${folder}`] : []),
      ...(unchanged > 0 ? [`${plural(unchanged, 'definition')} as they were`] : []),
    ];
    this.say(`${parts.join('; ')}: ${plural(drafts.length, 'table')} of ${label}`);
    for (const { name, why } of leftOut) this.say(`left out: ${name}, ${why}`);
    this.say(`\nNext:\n\n  ${this.config.bin} validate ${folder}\n  ${this.config.bin} load ${folder} --to URL`);
  }
}

interface IntrospectFlags {
  readonly env?: string | undefined;
  readonly out?: string | undefined;
  readonly schema?: readonly string[] | undefined;
  readonly sample: boolean;
  readonly update: boolean;
}

function dataOf({ drafts, leftOut }: Introspection, { files, updated }: DefinitionFiles, folder: string) {
  return {
    folder,
    definitions: drafts.map(({ name, live, fields, notes }) => ({
      name: name.name,
      namespace: name.namespace ?? 'default',
      table: name.table,
      columns: live.columns.length,
      fields: fields.length,
      notes: notes.map(({ text }) => text),
    })),
    files: files.map(({ path }) => path),
    updated,
    left_out: leftOut,
  };
}
