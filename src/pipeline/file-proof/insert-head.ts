import type { ExpectedRows } from './expected-rows.ts';

/** Rows of which one is likely to stand in a part as it should. */
const fewRows = 20;

/** What the INSERT begins with in the middle of which a part of a dump does: in the way in which its rows are written. */
export function insertHead(expected: ExpectedRows, beginning: string): string | undefined {
  const inserts = expected.writings.filter((writing) => expected.leadOf(writing, 0).length > 0);
  const rows = Math.min(fewRows, expected.count);
  const isWritten = inserts.find((writing) =>
    Array.from({ length: rows }, (_, position) => expected.written(writing, position, 1)).some(({ bytes, lead }) =>
      beginning.includes(decoder.decode(bytes.subarray(lead.length))),
    ),
  );
  const writing = isWritten ?? inserts[0];
  return writing && decoder.decode(expected.leadOf(writing, 0)).trimEnd();
}

const decoder = new TextDecoder();
