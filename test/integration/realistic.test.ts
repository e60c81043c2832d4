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
  'realistic-hospital': {
    beds: `SELECT FROM wards w WHERE beds <> (SELECT count(*) FROM beds b WHERE b.ward_id = w.id) OR beds NOT BETWEEN 4 AND 9`,
    numbers: `SELECT FROM beds GROUP BY ward_id HAVING min("no") <> 1 OR max("no") <> count(*)`,
    licences: `SELECT FROM staff WHERE (role = 'doctor') <> (licence IS NOT NULL) OR left_on <= hired`,
    mentors: `SELECT FROM staff s JOIN staff m ON m.id = s.mentor_id WHERE s.hired < m.hired OR s.id <= m.id`,
    deep: `WITH RECURSIVE way AS (SELECT id, 0 AS depth FROM staff WHERE mentor_id IS NULL UNION ALL SELECT s.id, depth + 1 FROM way w JOIN staff s ON s.mentor_id = w.id) SELECT FROM way WHERE depth > 3`,
    circles: `WITH RECURSIVE way AS (SELECT id FROM staff WHERE mentor_id IS NULL UNION ALL SELECT s.id FROM way w JOIN staff s ON s.mentor_id = w.id) SELECT FROM staff WHERE id NOT IN (SELECT id FROM way)`,
    stays: `SELECT FROM patients p WHERE stays <> (SELECT count(*) FROM stays s WHERE s.patient_id = p.id) OR stays > 6 OR died < born`,
    times: `SELECT FROM stays s JOIN staff d ON d.id = doctor_id WHERE left_at <= arrived OR left_at - arrived > INTERVAL '90 days' OR arrived < hired`,
    twice: `SELECT FROM stays GROUP BY patient_id, "no" HAVING count(*) > 1`,
    charges: `SELECT FROM charges WHERE insured > cents OR own <> cents - insured`,
    contacts: `SELECT FROM patients, jsonb_array_elements(contacts) c WHERE c->>'phone' IS NULL OR c->>'name' IS NULL`,
  },
  'realistic-school': {
    twice: `SELECT FROM courses GROUP BY term, subject_id HAVING count(*) > 1`,
    slots: `SELECT FROM courses GROUP BY teacher_id, slot HAVING count(*) > 1`,
    terms: `SELECT FROM courses c JOIN terms t ON t.code = c.term WHERE c.starts NOT BETWEEN t.starts AND t.ends`,
    even: `SELECT FROM teachers t WHERE courses <> 2 OR courses <> (SELECT count(*) FROM courses c WHERE c.teacher_id = t.id)`,
    needs: `SELECT FROM subjects a LEFT JOIN subjects b ON b.id = a.needs_id WHERE a.depth <> coalesce(b.depth + 1, 0) OR a.depth > 2`,
    taken: `SELECT FROM courses c WHERE taken <> (SELECT count(*) FROM enrolments e WHERE e.course_id = c.id) OR taken > seats`,
    means: `SELECT FROM courses c WHERE mean IS DISTINCT FROM (SELECT round(avg(grade), 2) FROM enrolments e WHERE e.course_id = c.id)`,
    grades: `SELECT FROM enrolments WHERE (state = 'open') <> (grade IS NULL) OR (state = 'passed') <> coalesce(grade >= 4, false)`,
    spread: `SELECT FROM enrolments GROUP BY course_id HAVING count(*) NOT BETWEEN 11 AND 12`,
  },
  'realistic-logistics': {
    strangers: `SELECT FROM scans s JOIN shipments h ON h.id = shipment_id WHERE s.carrier_id <> h.carrier_id`,
    routes: `SELECT FROM shipments s JOIN routes r ON r.id = route_id WHERE s.carrier_id <> r.carrier_id`,
    twice: `SELECT FROM routes GROUP BY carrier_id, from_no, to_no HAVING count(*) > 1`,
    days: `SELECT FROM routes WHERE max_days NOT BETWEEN min_days AND min_days + 3`,
    depots: `SELECT FROM depots GROUP BY carrier_id HAVING min("no") <> 1 OR max("no") <> count(*) OR count(*) NOT BETWEEN 3 AND 6`,
    delivered: `SELECT FROM shipments WHERE (status = 'delivered') <> (delivered_at IS NOT NULL) OR delivered_at < booked_at + INTERVAL '1 day'`,
    opened: `SELECT FROM shipments s JOIN routes r ON r.id = route_id JOIN depots d ON d.carrier_id = r.carrier_id AND d.no = r.from_no WHERE booked_at < opened::timestamp AT TIME ZONE 'UTC'`,
    sums: `SELECT FROM shipments s WHERE kg IS DISTINCT FROM (SELECT sum(p.kg) FROM parcels p WHERE shipment_id = s.id) OR parcels <> (SELECT count(*) FROM parcels p WHERE shipment_id = s.id)`,
    scans: `SELECT FROM scans s JOIN shipments h ON h.id = shipment_id WHERE s.at <= booked_at`,
    sizes: `SELECT FROM parcels WHERE (cm->>'x')::int NOT BETWEEN 1 AND 120 OR (cm->>'y')::int NOT BETWEEN 1 AND 80`,
  },
  'realistic-hr': {
    payroll: `SELECT FROM departments d WHERE payroll <> (SELECT coalesce(sum(salary), 0) FROM employees e WHERE e.department = d.code) OR head_count <> (SELECT count(*) FROM employees e WHERE e.department = d.code)`,
    levels: `SELECT FROM employees e LEFT JOIN employees m ON m.id = e.manager_id WHERE e.level <> coalesce(m.level + 1, 1) OR e.level > 6 OR e.hired < m.hired`,
    reports: `SELECT FROM employees e WHERE reports <> (SELECT count(*) FROM employees r WHERE r.manager_id = e.id)`,
    badges: `SELECT FROM employees WHERE badge IS NOT NULL GROUP BY badge HAVING count(*) > 1`,
    pay: `SELECT FROM employees WHERE (grade >= 8 AND salary < 60000) OR (tier = 'exec' AND salary < 150000)`,
    positions: `SELECT FROM positions p JOIN employees e ON e.id = employee_id WHERE since < hired OR until <= since OR home_hours > hours / 2`,
    skills: `SELECT FROM employee_skills s JOIN employees e ON e.id = employee_id WHERE (s.level >= 4 AND certified IS NULL) OR certified < hired`,
    twice: `SELECT FROM employee_skills GROUP BY employee_id, skill_id HAVING count(*) > 1`,
    reviews: `SELECT FROM reviews WHERE of_id = by_id OR clarity + speed + care <> 100`,
  },
  'field-conditions': {
    there: `SELECT FROM customers WHERE (vat IS NOT NULL) <> is_company`,
    shipped: `SELECT FROM orders WHERE shipped_at IS NOT NULL AND (status IS NULL OR status = 'new') OR (tracking IS NULL) <> (shipped_at IS NULL)`,
    others: `SELECT FROM orders WHERE (reason IS NOT NULL) <> coalesce(status = 'returned', false) OR (billed_to IS NOT NULL) <> coalesce(status <> 'new', false)`,
    divided: `SELECT FROM orders WHERE each IS DISTINCT FROM CASE WHEN qty > 0 THEN round(1.0 / qty, 4) END`,
    above: `SELECT FROM orders o JOIN customers c ON c.id = customer_id WHERE o.vat IS DISTINCT FROM c.vat`,
    desks: `SELECT FROM visits WHERE (desk_id IS NOT NULL) <> stays OR (other_id IS NOT NULL) <> stays OR desk_id = other_id`,
    strangers: `SELECT FROM visits v JOIN desks d ON d.id IN (desk_id, other_id) WHERE d.customer_id <> v.customer_id`,
  },
  'constraints-in-runs': {
    floats: `SELECT FROM rows WHERE NOT (f1 + f2 <= 150 AND f1 + f2 + f3 > 3.3 AND r1 + r2 < 1)`,
    numbers: `SELECT FROM rows WHERE NOT (amount::int > 5 AND CAST(amount AS integer) < 900 AND n NOT IN (1, 2, 3, 7) AND n2 IN (1, 5, 9, 500000) AND n5 % 7 = 3)`,
    days: `SELECT FROM rows WHERE d IN ('2021-01-01', '2022-02-02') OR extract(dow from d) IN (0, 6) OR extract(year from d3) <> 1999 OR (extract(month from d2) <> 2 AND d2 <> '2024-07-07')`,
    times: `SELECT FROM rows WHERE date_trunc('month', ts) <> '2021-03-01' OR extract(hour from ts2 AT TIME ZONE 'UTC') NOT BETWEEN 9 AND 16 OR ts4::date <> '2023-05-05' OR ts5 BETWEEN '2021-01-01' AND '2024-12-31'`,
    cases: `SELECT FROM rows WHERE NOT CASE WHEN s2 = 'a' THEN n4 > 1000 WHEN s2 = 'b' THEN n4 <= 5000000 ELSE n4 < 90000000 END`,
    prices: `SELECT FROM rows WHERE price::int = 30 OR round(price) = 31 OR price * 2 <= 5 OR (t >= '09:00' AND t < '17:00')`,
  },
  'given-tenants': {
    strangers: `SELECT FROM notes n, unnest(readers) r JOIN members m ON m.id = r WHERE m.company_id <> n.company_id`,
    roles: `SELECT FROM members m JOIN roles r ON r.id = role_id WHERE r.company_id <> m.company_id`,
    labels: `SELECT FROM members m JOIN companies c ON c.id = company_id LEFT JOIN members b ON b.id = m.boss_id WHERE m.label <> c.name || ' ' || m.place OR m.boss_label IS DISTINCT FROM b.label`,
    places: `SELECT FROM members GROUP BY company_id HAVING min(place) <> 1 OR max(place) <> count(*)`,
    words: `SELECT FROM notes n JOIN members m ON m.id = by_id JOIN companies c ON c.id = m.company_id WHERE words <> m.label || ' of ' || c.name`,
    counts: `SELECT FROM members m WHERE notes <> (SELECT count(*) FROM notes n WHERE n.by_id = m.id)`,
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
