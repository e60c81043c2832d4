-- data-cli, catalogue 1
-- seed 1, as of 2026-01-01T00:00:00.000Z
-- fingerprint 6cd9ea397cf1e87c30a1214e4f45379eb1052603f615258687d4efa981a41d20

PRAGMA foreign_keys = OFF;
BEGIN;

-- the CHECK of `lower(email) = email` on `people` is left out: SQLite would mean something else by it, or has none like it
-- the CHECK of `seen > '2024-12-31'` on `people` is left out: SQLite would mean something else by it, or has none like it
CREATE TABLE people (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  email TEXT NOT NULL,
  active BOOLEAN NOT NULL DEFAULT 1,
  balance DECIMAL(10,2) NOT NULL DEFAULT 0.00,
  born TEXT NOT NULL,
  seen TEXT,
  "order" SMALLINT NOT NULL,
  team_id INT NOT NULL,
  CONSTRAINT people_balance_check CHECK (((balance >= 0) AND (balance <= 100.00))),
  CONSTRAINT people_check CHECK (((length(email) > 3) AND ("order" IN (1, 2, 3, 4, 5)))),
  CONSTRAINT people_check_1 CHECK (((born < '2001-01-01') OR (active IS NOT TRUE))),
  CONSTRAINT people_team_id_fkey FOREIGN KEY (team_id) REFERENCES shop_teams (id) ON DELETE CASCADE
);
CREATE TABLE shop_teams (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  name VARCHAR(20) NOT NULL,
  created_at TEXT NOT NULL,
  tags TEXT,
  settings TEXT NOT NULL,
  secret BLOB NOT NULL DEFAULT X'01',
  rank TEXT NOT NULL,
  owner_id INT,
  CONSTRAINT shop_teams_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES people (id) ON DELETE SET NULL
);
CREATE TABLE visits (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  person_id INT NOT NULL,
  CONSTRAINT visits_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT
);

INSERT INTO people (id, email, active, balance, born, seen, "order", team_id) VALUES
(1, 'amiya.casper5844@example.com', 1, 0.16, '1984-11-17', '2025-08-05 02:00:05.889', 1, 2),
(11, 'gertrude.moore5332@example.com', 0, 18.44, '1991-03-17', '2025-01-12 17:43:17.826', 1, 1),
(21, 'watson.deckow4331@example.com', 0, 74.36, '1975-10-04', '2025-03-09 01:13:16.866', 4, 1),
(31, 'franklin.brown8625@example.com', 1, 19.49, '1983-02-09', '2025-12-20 04:20:22.244', 3, 3);

INSERT INTO shop_teams (id, name, created_at, tags, settings, secret, rank, owner_id) VALUES
(1, 'it''s', '2025-12-09 15:57:12.713+00:00', '["a","b \"c",null]', '{"a": [1, "x"]}', X'adbdfffa92525de3f2d7c48f779a9320', '1.00000000000000000001', NULL),
(2, 'line
break', '2025-06-07 13:36:27.061+00:00', '["a","b \"c",null]', '{"a": [1, "x"]}', X'ca1699b3afcb7b04e9de804b45f88bf4', '1.00000000000000000001', NULL),
(3, 'it''s', '2025-12-03 20:54:39.848+00:00', '["a","b \"c",null]', '{"a": [1, "x"]}', X'178f382d6d8dbbe2eb98c3c9e99f97f2', '1.00000000000000000001', 11);


CREATE UNIQUE INDEX people_email_key ON people (email);
CREATE INDEX people_team_id_born_idx ON people (team_id, born);
CREATE INDEX people_order_idx ON people ("order") WHERE active;

ANALYZE people;
ANALYZE shop_teams;
ANALYZE visits;

COMMIT;
