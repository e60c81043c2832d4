import { aboutPeople } from '../../detect/column-name.ts';

/** What texts are called that mean something else in every other table, or that no generator is called. */
export const textNames: ReadonlySet<string> = new Set([
  ...['title', 'headline', 'subject', 'description', 'summary', 'comment', 'comments', 'message', 'body', 'content'],
  ...['text', 'review', 'remark', 'remarks', 'memo', 'feedback', 'about', 'biography', 'motto', 'abstract', 'article'],
]);

const reviews = /review|rating|testimonial|feedback/;
const comments = /comment|repl(?:y|ies)/;
const messages = /message|chat|conversation|mail|ticket|inbox|notification/;
const notes = /notes?$|memo|activit/;
const books = /book/;
const tickets = /ticket|mail|message|issue|thread|conversation/;
const products = /product|goods|merchandise|catalog/;
const lessons = /course|class|lesson|exam|teacher|student|grade|school/;
const machines = /\b(?:error|status|commit|system|log|validation|exception|warning|failure|debug|response|result)\b/;

/** The generators of a text by the end of its name, its other words and its table. */
export function textsCalled(end: string, words: readonly string[], table: string): readonly string[] {
  switch (end) {
    case 'title':
    case 'headline':
      return titles(words, table);
    case 'subject':
      return lessons.test(table) ? [] : ['subject'];
    case 'description':
    case 'summary':
      return reviews.test(table) ? ['review'] : products.test(table) ? ['product_description'] : ['description'];
    case 'comment':
    case 'comments':
      return reviews.test(table) ? ['review'] : ['comment'];
    case 'message':
      // What machines say is none of a person's messages.
      return machines.test(words.join(' ')) || /log|error|event/.test(table) ? [] : ['message'];
    case 'remark':
    case 'remarks':
    case 'memo':
      return ['note'];
    case 'review':
    case 'feedback':
      return ['review'];
    case 'about':
    case 'biography':
      return ['bio'];
    case 'motto':
      return ['tagline'];
    case 'abstract':
    case 'article':
      return ['paragraph'];
    default:
      return bodies(table);
  }
}

function titles(words: readonly string[], table: string): readonly string[] {
  if (reviews.test(table) || words.includes('review')) return ['review_title'];
  if (books.test(table) || words.includes('book')) return ['book_title'];
  if (words.includes('job') || words.includes('position')) return ['job_title'];
  if (words.length === 1 && aboutPeople(table) > 0) return ['job_title', 'prefix'];
  if (products.test(table) && words.length === 1) return ['product_name'];
  return tickets.test(table) ? ['subject', 'title'] : /question/.test(table) ? ['question', 'title'] : ['title'];
}

/** What stands in the body of something. */
function bodies(table: string): readonly string[] {
  if (reviews.test(table)) return ['review'];
  if (comments.test(table)) return ['comment'];
  if (messages.test(table)) return ['message'];
  return notes.test(table) ? ['note'] : ['paragraph'];
}
