import { Binary, type Collection, type Db } from 'mongodb';

interface Part {
  readonly _id: string;
  readonly bytes: Binary;
}

/** Bytes of a part: below what a document may have. */
const usual = 12 * 1024 * 1024;

/** Bytes by key, however many, in documents that each hold a part of them. */
export class Parts {
  readonly #collection: Collection<Part>;

  constructor(
    db: Db,
    name: string,
    private readonly size = usual,
  ) {
    this.#collection = db.collection<Part>(name);
  }

  /** Keys have no `#`. What is known by the key is replaced. */
  async write(key: string, bytes: Uint8Array): Promise<void> {
    await this.remove(key);
    for (let at = 0, part = 0; at === 0 || at < bytes.length; at += this.size, part++) {
      const _id = `${key}#${String(part).padStart(6, '0')}`;
      await this.#collection.insertOne({ _id, bytes: new Binary(bytes.slice(at, at + this.size)) });
    }
  }

  async read(key: string): Promise<Buffer | undefined> {
    const parts = await this.#collection
      .find(under(`${key}#`))
      .sort({ _id: 1 })
      .toArray();
    return parts.length === 0 ? undefined : Buffer.concat(parts.map(({ bytes }) => bytes.buffer));
  }

  /** Those that begin so, in order. */
  async keys(prefix: string): Promise<string[]> {
    const found = await this.#collection
      .find(under(prefix), { projection: { _id: 1 } })
      .sort({ _id: 1 })
      .toArray();
    return [...new Set(found.map(({ _id }) => _id.slice(0, _id.lastIndexOf('#'))))];
  }

  async remove(key: string): Promise<void> {
    await this.#collection.deleteMany(under(`${key}#`));
  }
}

/** Ids that begin so. */
function under(prefix: string) {
  return { _id: { $gte: prefix, $lt: `${prefix}\uffff` } };
}
