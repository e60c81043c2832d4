/** What several fields of a row may be of. */
export const groupKinds = ['person', 'address', 'company', 'product', 'review', 'times'] as const;

export type GroupKind = (typeof groupKinds)[number];
