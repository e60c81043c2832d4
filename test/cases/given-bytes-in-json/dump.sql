-- data-cli, catalogue 1
-- seed 1, as of 2026-01-01T00:00:00.000Z
-- fingerprint 022112693d6317fc181d32482fb1cf892197761be503e0698867f27b534e7d5b

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

CREATE TABLE files (
  id integer NOT NULL,
  head bytea NOT NULL
);

COPY files (id, head) FROM stdin;
1	\\xc3a921
2	\\x6869
\.

ALTER TABLE files ADD CONSTRAINT files_pkey PRIMARY KEY (id);

ANALYZE files;
