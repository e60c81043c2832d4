import { expect, test } from 'vitest';

import { freshDatabase } from '../support/postgres.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

// Values that follow from other rows, made again by the server out of what they follow from.

async function wrongIn(
  folder: string,
  rows: Readonly<Record<string, number>>,
  questions: Readonly<Record<string, string>>,
) {
  const { plan } = await compileFolder(`test/cases/${folder}`, { countByName: new Map(Object.entries(rows)) });
  if (!plan) throw new Error('the case has errors');
  const database = await freshDatabase();
  try {
    await database.runScript(await dumpText(plan));
    const found: Record<string, unknown> = {};
    for (const [name, text] of Object.entries(questions))
      found[name] = (await database.client.query(`SELECT count(*)::int AS n FROM (${text}) q`)).rows[0].n;
    return found;
  } finally {
    await database.drop();
  }
}

test('aggregates by one of several references, and over the rows that refer to the row', async () => {
  const wrong = await wrongIn(
    'aggregates-by-name',
    { users: 900, transfers: 5000, employees: 3000 },
    {
      sent: `SELECT FROM users u WHERE sent <> (SELECT coalesce(sum(amount), 0) FROM transfers t WHERE t.sender_id = u.id)`,
      received: `SELECT FROM users u WHERE received <> (SELECT coalesce(sum(amount), 0) FROM transfers t WHERE t.receiver_id = u.id)`,
      fees: `SELECT FROM users u WHERE from_fees IS DISTINCT FROM (SELECT sum(s.fee) FROM transfers t JOIN users s ON s.id = t.sender_id WHERE t.receiver_id = u.id)`,
      reports: `SELECT FROM employees m WHERE (of_reports, reports) <> (SELECT coalesce(sum(salary), 0), count(*) FROM employees e WHERE e.manager_id = m.id)`,
      manager: `SELECT FROM employees e WHERE of_manager IS DISTINCT FROM (SELECT salary FROM employees m WHERE m.id = e.manager_id)`,
      some: `SELECT FROM users WHERE sent <> received LIMIT 1`,
    },
  );
  expect(wrong).toEqual({ sent: 0, received: 0, fees: 0, reports: 0, manager: 0, some: 1 });
});

test('what follows from the parent row is what a recursive query makes of it', async () => {
  const tree = `WITH RECURSIVE t AS (
    SELECT id, 0 AS depth, '/' || name AS path, (0.5 + id)::numeric(12,2) AS even, 0.25 * 0.5 AS odd FROM folders WHERE parent_id IS NULL
    UNION ALL SELECT f.id, t.depth + 1, t.path || '/' || f.name, (t.odd + f.id)::numeric(12,2), t.even * 0.5
    FROM folders f JOIN t ON f.parent_id = t.id)`;
  const chain = `WITH RECURSIVE t AS (SELECT id, 1 AS no FROM versions WHERE before IS NULL
    UNION ALL SELECT v.id, t.no + 1 FROM versions v JOIN t ON v.before = t.id)`;
  const wrong = await wrongIn(
    'recursion',
    { folders: 5000, files: 2000, tenants: 20, versions: 4000 },
    {
      folders: `${tree} SELECT FROM folders f LEFT JOIN t USING (id) WHERE (f.depth, f.path, f.even, f.odd) IS DISTINCT FROM (t.depth, t.path, t.even, t.odd)`,
      deep: `SELECT FROM folders WHERE depth = 4 LIMIT 1`,
      labels: `SELECT FROM folders f LEFT JOIN folders p ON p.id = f.parent_id WHERE f.label IS DISTINCT FROM f.path || ' (' || p.depth || ')'`,
      files: `SELECT FROM files JOIN folders f ON f.id = folder_id WHERE files.path <> f.path || '/' || files.id`,
      versions: `${chain} SELECT FROM versions v LEFT JOIN t USING (id) WHERE v.no IS DISTINCT FROM t.no`,
      long: `SELECT FROM versions WHERE no > 9 LIMIT 1`,
    },
  );
  expect(wrong).toEqual({ folders: 0, deep: 1, labels: 0, files: 0, versions: 0, long: 1 });
});

test('limits that the parent row sets hold in every tree', async () => {
  const wrong = await wrongIn(
    'constraints-over-parents',
    { comments: 5000 },
    {
      times: `SELECT FROM comments c JOIN comments p ON p.id = c.parent_id WHERE c.created_at < p.created_at`,
      scores: `SELECT FROM comments c JOIN comments p ON p.id = c.parent_id WHERE c.score > p.score`,
      moved: `SELECT FROM comments c JOIN comments p ON p.id = c.parent_id WHERE c.score < p.score LIMIT 1`,
    },
  );
  expect(wrong).toEqual({ times: 0, scores: 0, moved: 1 });
});

test('references that are apart, nulls and limits that follow from others', async () => {
  const rows = { users: 60, follows: 60 * 59, movements: 5000, gifts: 120 };
  const wrong = await wrongIn('references-apart', rows, {
    own: `SELECT FROM users WHERE friend_id = id OR boss_id = id`,
    // All pairs of two users are there: each once, and none with itself.
    pairs: `SELECT FROM users a CROSS JOIN users b LEFT JOIN follows f ON (follower_id, followed_id) = (a.id, b.id)
      WHERE (f.follower_id IS NULL) <> (a.id = b.id)`,
    both: `SELECT FROM movements WHERE from_id = to_id OR coalesce(from_id, to_id) IS NULL`,
    // All combinations of one of the two with a kind.
    gifts: `SELECT FROM users u CROSS JOIN (VALUES ('book'), ('cup')) k (kind) WHERE (SELECT count(*) FROM gifts g WHERE g.to_id = u.id AND g.kind = k.kind AND g.from_id <> g.to_id) <> 1`,
    kinds: `SELECT FROM movements WHERE kind = 'in' AND (from_id IS NOT NULL OR seats > 10)`,
    others: `SELECT FROM movements WHERE kind <> 'in' AND seats < 100`,
    steep: `SELECT to_id FROM movements GROUP BY 1 HAVING to_id IS NOT NULL AND count(*) > 400 LIMIT 1`,
    few: `SELECT FROM movements WHERE from_id IS NULL AND kind <> 'in' LIMIT 1`,
  });
  expect(wrong).toEqual({ own: 0, pairs: 0, both: 0, gifts: 0, kinds: 0, others: 0, steep: 1, few: 1 });
});

test('references that are apart inside of tenants, up to all pairs of each', async () => {
  const wrong = await wrongIn(
    'references-apart-in-tenants',
    { banks: 60, transfers: 2000, links: 120 },
    {
      same: `SELECT FROM accounts WHERE backup_id = id UNION ALL SELECT FROM transfers WHERE from_id = to_id UNION ALL SELECT FROM cards WHERE spare_id = main_id`,
      mandates: `SELECT FROM mandates WHERE from_id = to_id`,
      links: `SELECT FROM links WHERE from_id = to_id`,
      // A bank with two accounts has two pairs, and two mandates.
      all: `SELECT FROM banks b JOIN accounts f ON f.bank_id = b.id JOIN accounts t ON t.bank_id = b.id AND t.id <> f.id
        WHERE (SELECT count(*) FROM accounts a WHERE a.bank_id = b.id) = 2
          AND NOT EXISTS (SELECT FROM mandates m WHERE (m.from_id, m.to_id) = (f.id, t.id))`,
      cards: `SELECT FROM cards WHERE in_use GROUP BY spare_id, main_id HAVING count(*) > 1`,
      twice: `SELECT FROM cards WHERE NOT in_use GROUP BY spare_id, main_id HAVING count(*) > 1 LIMIT 1`,
      strangers: `SELECT FROM cards c JOIN accounts s ON s.id IN (c.spare_id, c.main_id) WHERE s.bank_id <> c.bank_id`,
    },
  );
  expect(wrong).toEqual({ same: 0, mandates: 0, links: 0, all: 0, cards: 0, twice: 1, strangers: 0 });
});

test('floating-point numbers follow each other and a parent’s, as the server compares them', async () => {
  const wrong = await wrongIn(
    'constraints-of-floats',
    { devices: 3000, readings: 9000 },
    {
      high: `SELECT FROM devices WHERE NOT high > low + 5`,
      warm: `SELECT FROM devices WHERE NOT warmest >= coldest`,
      ratio: `SELECT FROM devices WHERE NOT (ratio > 0.5 AND ratio < 2)`,
      value: `SELECT FROM readings r JOIN devices d ON d.id = device_id WHERE NOT (value >= low AND value < high AND exact <= high)`,
      // Uniform over what each row leaves.
      mean: `SELECT avg((value - low) / (high - low)) AS m FROM readings r JOIN devices d ON d.id = device_id HAVING avg((value - low) / (high - low)) NOT BETWEEN 0.48 AND 0.52`,
    },
  );
  expect(wrong).toEqual({ high: 0, warm: 0, ratio: 0, value: 0, mean: 0 });
});
