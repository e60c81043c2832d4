/** The words of a name, in lower case: `billingCity` is `billing city`. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

/**
 * The same, where a word that ends as columns do is two: PostgreSQL has `suppliername` of a `SupplierName` that nobody put in quotes.
 * It is a guess: what the name as it stands is known for comes first.
 */
export function guessedWordsOf(name: string): readonly string[] {
  return wordsOf(name).flatMap((word) => {
    const [, head, end] = ending.exec(word) ?? [];
    return head === undefined || end === undefined || wholeWords.has(word) ? [word] : [head, end];
  });
}

/** Ends that hardly any other word has: none of `city` (capacity), `rate` (corporate), `key` (monkey) or `id` (paid). */
const ending =
  /^([a-z]{3,})(name|number|date|days|hours|minutes|count|quantity|address|code|type|status|email|phone|price|cost|amount|token|description|measure)$/;

const wholeWords = new Set(['discount', 'candidate', 'mandate', 'prototype', 'microphone', 'headphone', 'telephone']);
