-- data-cli, catalogue 1
-- seed 1, as of 2026-01-01T00:00:00.000Z
-- fingerprint d2cc6415cee39dcf5f34dbcfee6eec2b66b34c6362e48a82dc43378d9978f7d7

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

CREATE TABLE plans (
  id integer NOT NULL,
  tags text[] NOT NULL,
  days timestamptz[] NOT NULL,
  sizes bigint[] NOT NULL,
  flags boolean[],
  profile jsonb NOT NULL
);

COPY plans (id, tags, days, sizes, flags, profile) FROM stdin;
1	{a,"two words",NULL}	{"2026-01-31 10:00:00+00"}	{1,2}	{t,f}	{"b":1.50,"a":[1]}
2	{x,"y z",NULL,"NULL"}	{}	{}	\N	[1,2]
3	{}	{"2026-01-31 23:00:00.5+00"}	{9007199254740993}	{t,f}	{"t":"x"}
\.

ALTER TABLE plans ADD CONSTRAINT plans_pkey PRIMARY KEY (id);

ANALYZE plans;
