import { TextList } from './text-list.ts';

/** The most characters that a name has in an address. */
const longest = 16;

const made = new WeakMap<TextList, TextList>();

/** Names as they may stand before an `@`: in small letters, without what ASCII does not have. Of one list always the same. */
export function mailboxNames(names: TextList): TextList {
  const own = made.get(names) ?? mailboxNamesOf(names);
  made.set(names, own);
  return own;
}

function mailboxNamesOf(names: TextList): TextList {
  const texts = names.texts.map((name) =>
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .slice(0, longest),
  );
  const kept = [...new Set(texts)].filter((text) => text !== '');
  // A script without Latin letters leaves nothing.
  return new TextList(kept.length > 0 ? kept : ['user']);
}
