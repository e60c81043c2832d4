import type { LiveTable } from '../../targets/live-schema.ts';

/**
 * Whose record of migrations a table is, so that rows made up for it would confuse the tool; undefined for a table of the
 * application. Names are those that the tools give it, as their documentation has them.
 */
export function migrationsOf({ name, columns }: Pick<LiveTable, 'name' | 'columns'>): string | undefined {
  const owner = owners.get(name);
  if (owner !== undefined) return owner;
  // TypeORM and Laravel share a name that an application may well have.
  if (name !== 'migrations') return undefined;
  const own = columns.map((each) => each.name).sort();
  if (own.join() === 'id,name,timestamp') return 'TypeORM';
  return own.join() === 'batch,id,migration' ? 'Laravel' : undefined;
}

const owners: ReadonlyMap<string, string> = new Map([
  ['schema_migrations', 'a migration tool'],
  ['ar_internal_metadata', 'Active Record'],
  ['_prisma_migrations', 'Prisma'],
  ['__drizzle_migrations', 'Drizzle'],
  ['knex_migrations', 'Knex'],
  ['knex_migrations_lock', 'Knex'],
  ['SequelizeMeta', 'Sequelize'],
  ['mikro_orm_migrations', 'MikroORM'],
  ['kysely_migration', 'Kysely'],
  ['kysely_migration_lock', 'Kysely'],
  ['pgmigrations', 'node-pg-migrate'],
  ['flyway_schema_history', 'Flyway'],
  ['databasechangelog', 'Liquibase'],
  ['databasechangeloglock', 'Liquibase'],
  ['alembic_version', 'Alembic'],
  ['django_migrations', 'Django'],
  ['goose_db_version', 'goose'],
  ['gorp_migrations', 'sql-migrate'],
  ['__EFMigrationsHistory', 'Entity Framework'],
  ['doctrine_migration_versions', 'Doctrine'],
]);
