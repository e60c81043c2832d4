import { TextList } from '../../values/text-list.ts';

import { defineGenerator } from '../generator.ts';
import { weightedTexts } from '../weighted-texts.ts';

/** How often requests have a method, by what logs of web applications show. */
const methods = { GET: 70, POST: 16, PUT: 5, PATCH: 3, DELETE: 3, HEAD: 2, OPTIONS: 1 } as const;
const names = new TextList(Object.keys(methods));

export const httpMethod = defineGenerator({
  name: 'http_method',
  family: 'network',
  summary: 'the method of an HTTP request, as often as logs have it',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'varchar', length: 7 }),
  example: 'GET',
  longest: () => 7,
  bind: (_, context) => weightedTexts(context, names, Object.values(methods)),
});
