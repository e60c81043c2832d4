import { TextList } from '../../values/text-list.ts';

import { compose, digits, literal, number, pick } from '../compose.ts';
import { fromList, listsLength, ofList } from '../from-list.ts';
import { defineGenerator } from '../generator.ts';
import { slugWord } from '../network/domain.ts';

/** Media types by extension (IANA). */
const types = {
  avi: 'video/x-msvideo',
  bin: 'application/octet-stream',
  bmp: 'image/bmp',
  css: 'text/css',
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  gif: 'image/gif',
  gz: 'application/gzip',
  html: 'text/html',
  ics: 'text/calendar',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  ogg: 'audio/ogg',
  pdf: 'application/pdf',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  rtf: 'application/rtf',
  svg: 'image/svg+xml',
  tar: 'application/x-tar',
  tiff: 'image/tiff',
  ttf: 'font/ttf',
  txt: 'text/plain',
  wav: 'audio/wav',
  webm: 'video/webm',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  yaml: 'application/yaml',
  zip: 'application/zip',
};

const mediaTypes = new TextList(Object.values(types));
const extensions = new TextList(Object.keys(types));

export const mimeType = defineGenerator({
  name: 'mime_type',
  family: 'network',
  summary: 'a media type, such as application/pdf',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'application/pdf',
  malformed: ['pdf', 'application/', '/pdf', 'application pdf'],
  indexable: () => true,
  ...ofList(() => mediaTypes),
  bind: (_, context) => fromList(context, mediaTypes),
});

export const fileExtension = defineGenerator({
  name: 'file_extension',
  family: 'network',
  summary: 'a file’s extension, without the point',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'varchar', length: 10 }),
  example: 'pdf',
  indexable: () => true,
  ...ofList(() => extensions),
  bind: (_, context) => fromList(context, extensions),
});

export const fileName = defineGenerator({
  name: 'file_name',
  family: 'network',
  summary: 'a file’s name: two words, a number, an extension',
  version: 1,
  parameters: {
    extension: { type: 'text', summary: 'the extension; default: one of many', optional: true },
  },
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'brave-otter-417.pdf',
  edges: () => [
    '.gitignore',
    'a',
    'README',
    'two words.txt',
    'archive.tar.gz',
    'CON',
    `${'x'.repeat(255)}`,
    'naïve.txt',
  ],
  malformed: ['', 'a/b', 'nul\u0001.txt'],
  indexable: () => true,
  longest: ({ extension = 'woff2' }, { lexicon }) =>
    listsLength(lexicon, 'word.adjective', 'word.noun') + 10 + [...extension].length,
  bind({ extension }, context) {
    return compose(context, [
      slugWord(context, 'first', 'word.adjective'),
      literal('-'),
      slugWord(context, 'second', 'word.noun'),
      literal('-'),
      number(context, 'number', 1, 999),
      literal('.'),
      extension === undefined ? pick(context, 'extension', extensions) : literal(extension),
    ]);
  },
});

export const semver = defineGenerator({
  name: 'semver',
  family: 'network',
  summary: 'a version of software, such as 2.14.3',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'varchar', length: 20 }),
  example: '2.14.3',
  edges: () => ['0.0.0', '1.0.0-alpha.1', '1.0.0+build.5', '1.0.0-rc.1+exp.sha.5114f85', '999.999.999'],
  malformed: ['1', '1.2', 'v1.2.3.4', '01.2.3', '1.2.x'],
  indexable: () => true,
  longest: () => 9,
  bind(_, context) {
    const parts = [9, 40, 99].map((most, index) => number(context, `part ${index}`, 0, most));
    return compose(
      context,
      parts.flatMap((part, index) => (index === 0 ? [part] : [literal('.'), part])),
    );
  },
});

export const imageUrl = defineGenerator({
  name: 'image_url',
  family: 'network',
  summary: 'the address of a picture below example.com',
  version: 1,
  parameters: {
    width: { type: 'integer', summary: 'in pixels', default: 640, min: 1, max: 10_000 },
    height: { type: 'integer', summary: 'in pixels', default: 480, min: 1, max: 10_000 },
  },
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'https://images.example.com/640x480/004817.jpg',
  malformed: ['images', 'https://', 'https:/images.example.com/1.jpg'],
  indexable: () => true,
  longest: ({ width, height }) => 27 + String(width).length + String(height).length + 12,
  bind: ({ width, height }, context) =>
    compose(context, [
      literal(`https://images.example.com/${width}x${height}/`),
      digits(context, 'number', 0, 999_999, 6),
      literal('.jpg'),
    ]),
});

export const avatarUrl = defineGenerator({
  name: 'avatar_url',
  family: 'network',
  summary: 'the address of a person’s picture below example.com',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'https://avatars.example.com/u/004817.png',
  malformed: ['avatars', 'https://', 'https:/avatars.example.com/1.png'],
  indexable: () => true,
  longest: () => 40,
  bind: (_, context) =>
    compose(context, [
      literal('https://avatars.example.com/u/'),
      digits(context, 'number', 0, 999_999, 6),
      literal('.png'),
    ]),
});
