import { expect, test } from 'vitest';

import { freshDatabase } from '../support/postgres.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

// Whole schemas as people write them, in a server that enforces their keys, foreign keys and CHECKs; these questions beside.

const questions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'realistic-saas': {
    twice: `SELECT FROM members GROUP BY organization_id, user_id HAVING count(*) > 1`,
    strangers: `SELECT FROM project_members pm JOIN projects p ON p.id = project_id JOIN members m ON m.id = member_id WHERE p.organization_id <> m.organization_id OR p.organization_id <> pm.organization_id`,
    early: `SELECT FROM members m JOIN organizations o ON o.id = organization_id JOIN users u ON u.id = user_id LEFT JOIN members i ON i.id = m.invited_by
      WHERE m.joined_at < o.created_at OR m.joined_at < u.created_at OR m.joined_at < i.joined_at OR i.organization_id <> m.organization_id`,
    counts: `SELECT FROM organizations o WHERE member_count <> (SELECT count(*) FROM members m WHERE m.organization_id = o.id)`,
    totals: `SELECT FROM invoices i JOIN organizations o ON o.id = organization_id WHERE i.seats <> o.seats OR total <> i.seats * unit_price`,
    plans: `SELECT FROM organizations WHERE (plan = 'free' AND seats > 10) OR (plan <> 'free' AND seats < 5)`,
  },
  'realistic-forum': {
    nested: `SELECT FROM posts p JOIN posts u ON u.id = p.parent_id WHERE p.thread_id <> u.thread_id OR p.created_at < u.created_at OR p.depth <> u.depth + 1 OR p.path <> u.path || '.' || lpad(p.no::text, 4, '0')`,
    roots: `SELECT FROM posts WHERE parent_id IS NULL AND (depth <> 0 OR path <> lpad(no::text, 4, '0'))`,
    early: `SELECT FROM posts p JOIN threads t ON t.id = thread_id JOIN members m ON m.id = p.author_id WHERE created_at < opened_at OR created_at < joined_at OR edited_at <= created_at`,
    sums: `SELECT FROM threads t WHERE replies <> (SELECT count(*) FROM posts WHERE thread_id = t.id) OR last_post_at IS DISTINCT FROM (SELECT max(created_at) FROM posts WHERE thread_id = t.id)`,
    karma: `SELECT FROM members m WHERE karma <> (SELECT coalesce(sum(score), 0) FROM posts WHERE author_id = m.id)`,
  },
  'realistic-ledger': {
    same: `SELECT FROM transfers WHERE from_id = to_id`,
    balances: `SELECT FROM accounts a WHERE balance <> (SELECT coalesce(sum(e.amount), 0) FROM entries e WHERE e.account_id = a.id)`,
    pairs: `SELECT FROM entries GROUP BY transfer_id HAVING count(*) <> 2 OR sum(amount) <> 0`,
    all: `SELECT FROM entries HAVING sum(amount) <> 0`,
    early: `SELECT FROM transfers t JOIN accounts a ON a.id IN (from_id, to_id) WHERE booked_at < opened::timestamp AT TIME ZONE 'UTC'`,
    opened: `SELECT FROM accounts a JOIN customers c ON c.id = customer_id WHERE opened < since`,
  },
};

test.each(Object.entries(questions))('%s', async (folder, asked) => {
  const { plan } = await compileFolder(`test/cases/${folder}`);
  if (!plan) throw new Error('the case has errors');
  const database = await freshDatabase();
  try {
    await database.runScript(await dumpText(plan));
    const found = await Promise.all(
      Object.entries(asked).map(async ([name, text]) => {
        const { rows } = await database.client.query(`SELECT count(*)::int AS n FROM (${text}) q`);
        return [name, rows[0].n] as const;
      }),
    );
    expect(found.filter(([, wrong]) => wrong > 0)).toEqual([]);
  } finally {
    await database.drop();
  }
});
