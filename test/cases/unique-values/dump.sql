-- data-cli, catalogue 1
-- seed 1, as of 2026-01-01T00:00:00.000Z
-- fingerprint 1a7485d6b449dc35bc5bbebd1f82418f20423c04244a86295ebaaee018a7d65a

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

CREATE TABLE seats (
  code char(2),
  number integer NOT NULL,
  booked_on date NOT NULL,
  price decimal(2,1) NOT NULL
);

COPY seats (code, number, booked_on, price) FROM stdin;
\N	3	2026-01-09	1.9
\N	10	2026-01-08	6.2
A2	4	2026-01-05	3.1
\N	2	2026-01-03	6.1
\N	5	2026-01-04	6.8
\N	6	2026-01-01	9.5
A9	1	2026-01-02	4.0
A4	9	2026-01-10	1.5
\N	8	2026-01-07	6.3
A8	7	2026-01-06	2.5
\.

ALTER TABLE seats ADD CONSTRAINT seats_pkey PRIMARY KEY (number);
ALTER TABLE seats ADD CONSTRAINT seats_code_key UNIQUE (code);
ALTER TABLE seats ADD CONSTRAINT seats_booked_on_key UNIQUE (booked_on);
ALTER TABLE seats ADD CONSTRAINT seats_price_key UNIQUE (price);

ANALYZE seats;
