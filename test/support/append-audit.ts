import { AuditLog } from '../../src/pipeline/audit/audit-log.ts';

import { auditEntry } from './audit-entry.ts';

// A process of its own that appends to an audit log: path, name, how often.
const [, , path = '', name = '', count = '0'] = process.argv;
const log = new AuditLog(path, new AbortController().signal);
for (let i = 0; i < Number(count); i++) await log.append([auditEntry(`default/${name}${i}`)]);
