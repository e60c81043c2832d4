/** The part of a message that holds documents which are BSON already; the driver does not export it. */
declare module 'mongodb/lib/cmap/commands.js' {
  export class DocumentSequence {
    constructor(field: string);
    /** `buffer` may hold any number of documents: nothing looks at `document`. */
    push(document: object, buffer: Uint8Array): number;
  }
}
