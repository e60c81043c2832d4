-- data-cli, catalogue 1
-- seed 1, as of 2026-01-01T00:00:00.000Z
-- fingerprint cb413333caf0448017d9e304a485ff42ced22193fe62ba0ded825a1d21e2a8ab

SET NAMES utf8mb4;
SET time_zone = '+00:00';
SET sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_VALUE_ON_ZERO,NO_ENGINE_SUBSTITUTION';
SET foreign_key_checks = 0;

-- the CHECK of `lower(email) = email` on `people` is left out: MySQL would mean something else by it, or has none like it
-- the index `people_order_idx` of `people`, over some rows alone, is left out: MySQL would mean something else by it, or has none like it
CREATE TABLE `people` (
  `id` INT NOT NULL AUTO_INCREMENT,
  `email` VARCHAR(768) NOT NULL,
  `active` BOOLEAN NOT NULL DEFAULT 1,
  `balance` DECIMAL(10,2) NOT NULL DEFAULT 0.00,
  `born` DATE NOT NULL,
  `seen` DATETIME(6),
  `order` SMALLINT NOT NULL,
  `team_id` INT NOT NULL,
  CONSTRAINT `people_pkey` PRIMARY KEY (`id`),
  CONSTRAINT `people_balance_check` CHECK (((`balance` >= 0) AND (`balance` <= 100.00))),
  CONSTRAINT `people_check` CHECK (((CHAR_LENGTH(`email`) > 3) AND (`order` IN (1, 2, 3, 4, 5)))),
  CONSTRAINT `people_check_1` CHECK (((`born` < DATE'2001-01-01') OR (`active` IS NOT TRUE))),
  CONSTRAINT `people_seen_check` CHECK ((`seen` > TIMESTAMP'2024-12-31 00:00:00')),
  CONSTRAINT `people_email_check` CHECK (((`email` LIKE '%@example.com' ESCAPE '|') AND (`email` REGEXP '(?s)^[A-Za-z0-9_][^@]*@')))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 /*!80017 COLLATE utf8mb4_0900_bin */ /*M!100601 COLLATE utf8mb4_nopad_bin */;
CREATE TABLE `shop_teams` (
  `id` INT NOT NULL AUTO_INCREMENT,
  `name` VARCHAR(20) NOT NULL,
  `created_at` DATETIME(6) NOT NULL,
  `tags` JSON,
  `settings` JSON NOT NULL,
  `secret` LONGBLOB NOT NULL DEFAULT (X'01'),
  `rank` DECIMAL(40,20) NOT NULL,
  `owner_id` INT,
  CONSTRAINT `shop_teams_pkey` PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 /*!80017 COLLATE utf8mb4_0900_bin */ /*M!100601 COLLATE utf8mb4_nopad_bin */;
CREATE TABLE `visits` (
  `id` BIGINT NOT NULL AUTO_INCREMENT,
  `person_id` INT NOT NULL,
  CONSTRAINT `visits_pkey` PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 /*!80017 COLLATE utf8mb4_0900_bin */ /*M!100601 COLLATE utf8mb4_nopad_bin */;

START TRANSACTION;

INSERT INTO `people` (`id`, `email`, `active`, `balance`, `born`, `seen`, `order`, `team_id`) VALUES
(1, 'amiya.casper5844@example.com', 1, 0.16, '1984-11-17', '2025-08-05 02:00:05.889', 1, 2),
(11, 'gertrude.moore5332@example.com', 0, 18.44, '1991-03-17', '2025-01-12 17:43:17.826', 1, 1),
(21, 'watson.deckow4331@example.com', 0, 74.36, '1975-10-04', '2025-03-09 01:13:16.866', 4, 1),
(31, 'franklin.brown8625@example.com', 1, 19.49, '1983-02-09', '2025-12-20 04:20:22.244', 3, 3);

INSERT INTO `shop_teams` (`id`, `name`, `created_at`, `tags`, `settings`, `secret`, `rank`, `owner_id`) VALUES
(1, 'it\'s', '2025-12-09 15:57:12.713', '["a","b \\"c",null]', '{"a": [1, "x"]}', X'adbdfffa92525de3f2d7c48f779a9320', 1.00000000000000000001, NULL),
(2, 'line\nbreak', '2025-06-07 13:36:27.061', '["a","b \\"c",null]', '{"a": [1, "x"]}', X'ca1699b3afcb7b04e9de804b45f88bf4', 1.00000000000000000001, NULL),
(3, 'it\'s', '2025-12-03 20:54:39.848', '["a","b \\"c",null]', '{"a": [1, "x"]}', X'178f382d6d8dbbe2eb98c3c9e99f97f2', 1.00000000000000000001, 11);


COMMIT;

ALTER TABLE `people` ADD CONSTRAINT `people_email_key` UNIQUE (`email`);
CREATE INDEX `people_team_id_born_idx` ON `people` (`team_id`, `born`);
ALTER TABLE `people` ADD CONSTRAINT `people_team_id_fkey` FOREIGN KEY (`team_id`) REFERENCES `shop_teams` (`id`) ON DELETE CASCADE;
ALTER TABLE `shop_teams` ADD CONSTRAINT `shop_teams_owner_id_fkey` FOREIGN KEY (`owner_id`) REFERENCES `people` (`id`) ON DELETE SET NULL;
ALTER TABLE `visits` ADD CONSTRAINT `visits_person_id_fkey` FOREIGN KEY (`person_id`) REFERENCES `people` (`id`) ON DELETE RESTRICT;

SET foreign_key_checks = 1;
