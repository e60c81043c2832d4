import type { Subject } from '../../values/prose/prose.ts';

import { defineGenerator, type Generator } from '../generator.ts';

import { checkSentences, longestText, type Outline, proseText, sentenceParameters, text } from './prose-generator.ts';

type Head = Pick<Generator, 'name' | 'aliases' | 'summary' | 'example'> & { readonly subject: Subject };

/** One line, without parameters. */
function line({ subject, ...head }: Head): Generator {
  const outlines: Outline[] = [{ first: [head.name], middle: [], last: [] }];
  const once = { min: 1, max: 1 };
  return defineGenerator({
    ...text,
    ...head,
    parameters: {},
    longest: (_, facts) => longestText(facts, subject, outlines, once),
    bind: (_, context) => proseText(context, subject, outlines, once),
  });
}

/** Sentences that begin, go on and end as those of its kind do. */
function passage(least: number, most: number, { subject, ...head }: Head): Generator {
  const { name } = head;
  const outlines: Outline[] = [{ first: [`${name}.first`], middle: [`${name}.middle`], last: [`${name}.end`] }];
  return defineGenerator({
    ...text,
    ...head,
    parameters: sentenceParameters(least, most),
    check: checkSentences,
    longest: (parameters, facts) => longestText(facts, subject, outlines, parameters),
    bind: (parameters, context) => proseText(context, subject, outlines, parameters),
  });
}

export const title = line({
  name: 'title',
  aliases: ['headline'],
  subject: 'titles',
  summary: 'the title of an article, a post or a talk',
  example: 'Five Lessons From a Year of Slow Travel',
});

export const subject = line({
  name: 'subject',
  subject: 'titles',
  summary: 'the subject of a mail or a ticket',
  example: 'Question about the invoice',
});

export const tagline = line({
  name: 'tagline',
  aliases: ['slogan'],
  subject: 'titles',
  summary: 'what a company says of itself in a line',
  example: 'Simple tools for growing teams.',
});

export const question = line({
  name: 'question',
  subject: 'titles',
  summary: 'a question of a customer’s',
  example: 'How can I change the delivery address?',
});

export const comment = passage(1, 3, {
  name: 'comment',
  subject: 'notes',
  summary: 'a comment below a post',
  example: 'Thanks, this saved me hours. The example helped me a lot.',
});

export const message = passage(1, 4, {
  name: 'message',
  subject: 'notes',
  summary: 'a message to a colleague or a customer',
  example: 'Hi, could you send me the contract before Friday? No hurry, next week is fine.',
});

export const note = passage(1, 2, {
  name: 'note',
  aliases: ['notes'],
  subject: 'notes',
  summary: 'a note of staff’s on a customer, an order or a case',
  example: 'Prefers delivery in the morning. Call again next week.',
});

export const bio = passage(1, 4, {
  name: 'bio',
  subject: 'about',
  summary: 'what somebody says of themselves',
  example: 'Self-taught gardener. Lives with two cats. Always looking for new trails.',
});

export const description = passage(1, 3, {
  name: 'description',
  subject: 'about',
  summary: 'what a project, a group, a plan or a list is for',
  example: 'Covers the weekly planning of the support team. Older versions remain available.',
});
