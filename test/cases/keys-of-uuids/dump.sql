-- data-cli, catalogue 1
-- seed 1, as of 2026-01-01T00:00:00.000Z
-- fingerprint ea2cacdede258eb414a404dd5cde4d653f937092062d1bbfd9ef497808d138a9

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

CREATE TABLE devices (
  id uuid NOT NULL,
  serial uuid NOT NULL
);
CREATE TABLE readings (
  id uuid NOT NULL,
  device_id uuid NOT NULL,
  serial uuid NOT NULL
);

COPY devices (id, serial) FROM stdin;
019b76da-a800-74ab-9d1c-a4ad916dd979	36f85f51-2bf1-43d9-88dd-f04b46ebb35d
019b76da-a801-7bc9-b709-44537c59d328	820c7ad1-fcd1-4e65-9f4f-f06ed4e45b8c
019b76da-a802-7c20-bbe9-b7d013762bc4	25b4236f-44a0-4194-81ec-157491adc151
\.

COPY readings (id, device_id, serial) FROM stdin;
87a7f031-6200-4c5b-8c22-b816830cebd7	019b76da-a802-7c20-bbe9-b7d013762bc4	25b4236f-44a0-4194-81ec-157491adc151
1bd9227d-c31f-44f3-8b02-42c8ff24a778	019b76da-a802-7c20-bbe9-b7d013762bc4	25b4236f-44a0-4194-81ec-157491adc151
e136c3e5-1fc4-4297-96aa-31d9d9cfdd96	019b76da-a802-7c20-bbe9-b7d013762bc4	36f85f51-2bf1-43d9-88dd-f04b46ebb35d
\.

ALTER TABLE devices ADD CONSTRAINT devices_pkey PRIMARY KEY (id);
ALTER TABLE devices ADD CONSTRAINT devices_serial_key UNIQUE (serial);
ALTER TABLE readings ADD CONSTRAINT readings_pkey PRIMARY KEY (id);
ALTER TABLE readings ADD CONSTRAINT readings_device_id_fkey FOREIGN KEY (device_id) REFERENCES devices (id) ON DELETE CASCADE;
ALTER TABLE readings ADD CONSTRAINT readings_serial_fkey FOREIGN KEY (serial) REFERENCES devices (serial);

ANALYZE devices;
ANALYZE readings;
