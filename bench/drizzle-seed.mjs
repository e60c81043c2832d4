// Rows by drizzle-seed into PostgreSQL, as its documentation does it: node drizzle-seed.mjs URL ROWS. Run from a folder that
// has drizzle-orm, drizzle-seed and pg; bench/loads.ts installs them into a scratch folder.
// biome-ignore-all lint/correctness/noUndeclaredDependencies: peers that bench/loads.ts installs for the run
import { drizzle } from 'drizzle-orm/node-postgres';
import { boolean, integer, pgTable, text, timestamp, varchar } from 'drizzle-orm/pg-core';
import { seed } from 'drizzle-seed';
import pg from 'pg';

const [url, rows] = process.argv.slice(2);
const users = pgTable('drizzle_users', {
  id: integer().primaryKey(),
  email: varchar({ length: 255 }).notNull(),
  phone: varchar({ length: 20 }).notNull(),
  first_name: varchar({ length: 100 }).notNull(),
  last_name: varchar({ length: 100 }).notNull(),
  ssn: varchar({ length: 11 }).notNull(),
  address: text().notNull(),
  created_at: timestamp().notNull(),
  status: varchar({ length: 20 }).notNull(),
  is_verified: boolean().notNull(),
  account_id: integer().notNull(),
  org_id: integer().notNull(),
});
const pool = new pg.Pool({ connectionString: url });
await pool.query(`DROP TABLE IF EXISTS drizzle_users; CREATE TABLE drizzle_users (id integer PRIMARY KEY, email varchar(255) NOT NULL,
  phone varchar(20) NOT NULL, first_name varchar(100) NOT NULL, last_name varchar(100) NOT NULL, ssn varchar(11) NOT NULL,
  address text NOT NULL, created_at timestamp NOT NULL, status varchar(20) NOT NULL, is_verified boolean NOT NULL,
  account_id integer NOT NULL, org_id integer NOT NULL)`);
await seed(drizzle(pool), { users }, { count: Number(rows), seed: 1 }).refine((f) => ({
  users: {
    columns: {
      email: f.email(),
      phone: f.phoneNumber({ template: '+1-###-555-####' }),
      first_name: f.firstName(),
      last_name: f.lastName(),
      ssn: f.phoneNumber({ template: '###-##-####' }),
      address: f.streetAddress(),
      status: f.valuesFromArray({ values: ['active', 'inactive', 'suspended'] }),
    },
  },
}));
await pool.end();
