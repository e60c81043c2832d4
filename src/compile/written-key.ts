import type { DatasetDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';

/** What `generator: reference` without a field means: the fields marked as the key, else `_id` or `id`. */
export function writtenKey(parent: DatasetDraft): readonly string[] {
  const marked = parent.fields.filter((field) => field.written?.primary_key).map((field) => field.name);
  return marked.length > 0 ? marked : [fieldNamed(parent, '_id') ? '_id' : 'id'];
}
