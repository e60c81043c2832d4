-- data-cli, catalogue 1
-- seed 1, as of 2026-01-01T00:00:00.000Z
-- fingerprint b602e5fa9430e33b02c7a35c80675192ab08f28ad76caae31eb837051f1f3223

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

CREATE SCHEMA IF NOT EXISTS "Größe";
CREATE TABLE "Größe"."user data" (
  __proto__ integer NOT NULL,
  constructor text NOT NULL,
  "toString" text NOT NULL DEFAULT 'b',
  "größe" text NOT NULL,
  "a b" text NOT NULL DEFAULT 'c',
  "quote""d" text NOT NULL DEFAULT 'd',
  "select" text NOT NULL DEFAULT 'e',
  "💥" text NOT NULL DEFAULT 'f',
  id text NOT NULL DEFAULT 'g',
  "ID" text NOT NULL DEFAULT 'h',
  a_name_of_sixty_three_bytes_which_is_as_much_as_postgresql_hold text NOT NULL DEFAULT 'i'
);

COPY "Größe"."user data" (__proto__, constructor, "toString", "größe", "a b", "quote""d", "select", "💥", id, "ID", a_name_of_sixty_three_bytes_which_is_as_much_as_postgresql_hold) FROM stdin;
1	a	b	ab	c	d	e	f	g	h	i
2	a	b	ab	c	d	e	f	g	h	i
\.

ANALYZE "Größe"."user data";
