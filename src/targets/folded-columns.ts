/**
 * The columns of an index some of which it reads in one letter case alone (`tenant_id, lower(email)`), as the server prints it;
 * undefined where it is over other expressions, or over columns as they are.
 */
export function foldedColumns(definition: string): readonly string[] | undefined {
  const [, list = ''] = / USING btree \((.*?)\)(?: NULLS NOT DISTINCT)?(?: WHERE .*)?$/s.exec(definition) ?? [];
  const parts = list.split(', ');
  const columns = parts.flatMap((part) => {
    const [, folded, plain] = /^(?:(?:lower|upper)\(\(*("[^"]+"|\w+)\)*(?:::text)?\)|("[^"]+"|\w+))$/.exec(part) ?? [];
    const name = folded ?? plain;
    return name === undefined ? [] : [name.replace(/^"(.*)"$/, '$1')];
  });
  const isFolded = parts.some((part) => part.includes('('));
  return isFolded && columns.length === parts.length ? columns : undefined;
}
