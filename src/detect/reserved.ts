import type { Category } from '../values/category.ts';

/**
 * What is kept for examples and belongs to nobody: mail at the domains of RFC 2606 and 6761, 555-01XX (NANP), the hosts of
 * RFC 5737 and 3849, social security numbers of areas that are never given out.
 */
const reserved: Readonly<Partial<Record<Category, RegExp>>> = {
  email: /@([a-z0-9-]+\.)*(example\.(com|net|org)|example|test|invalid|localhost)>?$/i,
  phone: /^\+?1?[-. ]?\(?\d{3}\)?[-. ]?555[-. ]?01\d\d$/,
  ip_address: /^(192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|127\.|2001:db8:|::1$)/i,
  ssn: /^(000|666|9\d\d)/,
};

/** Whether a value is kept for examples. */
export function isReserved(category: Category, value: string): boolean {
  return reserved[category]?.test(value.trim()) ?? false;
}
