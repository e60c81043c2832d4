/**
 * The parameters of connections that are honoured, by libpq's names, each with its environment variable:
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS
 */
const variables = {
  host: 'PGHOST',
  port: 'PGPORT',
  dbname: 'PGDATABASE',
  user: 'PGUSER',
  password: 'PGPASSWORD',
  passfile: 'PGPASSFILE',
  service: 'PGSERVICE',
  sslmode: 'PGSSLMODE',
  sslrootcert: 'PGSSLROOTCERT',
  sslcert: 'PGSSLCERT',
  sslkey: 'PGSSLKEY',
  sslnegotiation: 'PGSSLNEGOTIATION',
  channel_binding: 'PGCHANNELBINDING',
  connect_timeout: 'PGCONNECT_TIMEOUT',
  options: 'PGOPTIONS',
  application_name: 'PGAPPNAME',
} as const;

export type Parameter = keyof typeof variables;
export type Parameters = Readonly<Partial<Record<Parameter, string>>>;

export const parameters = Object.keys(variables) as readonly Parameter[];

/** Whether libpq has a connection parameter of that name, as far as it is known here. */
export function isParameter(name: string): name is Parameter {
  return Object.hasOwn(variables, name);
}

/** What the environment says; an empty variable says nothing. */
export function fromEnvironment(environment: Readonly<Record<string, string | undefined>>): Parameters {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, variable]) => {
      const value = environment[variable];
      return value ? [[name, value]] : [];
    }),
  );
}

/** What libpq has, too, and what of it changes nothing here: no other value is honoured. */
const idle: Readonly<Record<string, readonly string[]>> = {
  client_encoding: ['utf8', 'auto'],
  gssencmode: ['disable', 'prefer'],
  target_session_attrs: ['any', 'read-write', 'primary'],
  uselibpqcompat: ['true'],
};

/** Whether a parameter of a URL says what is so without it. */
export function isIdle(name: string, value: string): boolean {
  return idle[name]?.includes(value.toLowerCase().replace('utf-8', 'utf8')) ?? false;
}
