import type { JsonNode } from '../../definition/json-text.ts';

/** What stands in the place of nodes of one document. */
export class DocumentEdits {
  readonly #texts = new Map<JsonNode, string>();
  readonly #dropped = new Set<JsonNode>();

  constructor(
    private readonly text: string,
    private readonly root: JsonNode,
  ) {}

  /** `text` is JSON. */
  replace(node: JsonNode, text: string): void {
    this.#texts.set(node, text);
  }

  /** Leaves a member out of its object. */
  drop(value: JsonNode): void {
    this.#dropped.add(value);
  }

  /** The document's text; what nothing was said of stays to the byte. */
  rendered(): string {
    if (this.#texts.size === 0 && this.#dropped.size === 0) return this.text;
    const pieces: string[] = [];
    let at = 0;
    const copyTo = (end: number) => {
      pieces.push(this.text.slice(at, end));
      at = end;
    };
    const write = (node: JsonNode): void => {
      const replaced = this.#texts.get(node);
      if (replaced !== undefined) {
        copyTo(node.start);
        pieces.push(replaced);
        at = node.end;
      } else if (node.kind === 'array') node.items.forEach(write);
      else if (node.kind === 'object') writeMembers(node);
    };
    const writeMembers = (object: Extract<JsonNode, { kind: 'object' }>): void => {
      const left = object.entries.filter(({ value }) => !this.#dropped.has(value));
      if (left.length === object.entries.length) {
        for (const { value } of left) write(value);
        return;
      }
      copyTo(object.start + 1);
      for (const [i, { key, value }] of left.entries()) {
        if (i > 0) pieces.push(',');
        at = key.start;
        write(value);
        copyTo(value.end);
      }
      at = object.end - 1;
    };
    write(this.root);
    copyTo(this.text.length);
    return pieces.join('');
  }
}
