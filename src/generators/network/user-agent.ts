import { TextList } from '../../values/text-list.ts';

import { fromList } from '../from-list.ts';
import { defineGenerator } from '../generator.ts';

const desktops = ['Windows NT 10.0; Win64; x64', 'Macintosh; Intel Mac OS X 10_15_7', 'X11; Linux x86_64'];
/** What Chrome calls any Android since it leaves out the model (2023). */
const android = 'Linux; Android 10; K';

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const chrome = (system: string, version: number, mobile = '') =>
  `Mozilla/5.0 (${system}) ${webkit} Chrome/${version}.0.0.0 ${mobile}Safari/537.36`;

const chromiums = Array.from({ length: 14 }, (_, i) => 118 + i);
const firefoxes = [115, 128, 129, 130, 131, 132, 133];
const safaris = ['16.6', '17.3', '17.4', '17.5', '17.6', '18.0', '18.1'];

/** Names of browsers of 2023 and 2024: Chrome as often as two thirds of them, Safari, Edge, Firefox, Samsung Internet and Opera. */
const browsers = new TextList([
  ...chromiums.flatMap((version) => [
    ...desktops.map((system) => chrome(system, version)),
    chrome(android, version, 'Mobile '),
    ...desktops.slice(0, 2).map((system) => `${chrome(system, version)} Edg/${version}.0.0.0`),
  ]),
  ...chromiums.slice(0, 6).map((version) => `${chrome(desktops[0] as string, version)} OPR/${version - 14}.0.0.0`),
  ...[23, 24, 25, 26, 27].map((version, i) =>
    chrome(android, 115 + i * 2, 'Mobile ').replace(webkit, `${webkit} SamsungBrowser/${version}.0`),
  ),
  ...firefoxes.flatMap((version) =>
    [
      'Windows NT 10.0; Win64; x64',
      'Macintosh; Intel Mac OS X 10.15',
      'X11; Ubuntu; Linux x86_64',
      'Android 14; Mobile',
    ].map(
      (system) =>
        `Mozilla/5.0 (${system}; rv:${version}.0) Gecko/${system.startsWith('Android') ? `${version}.0` : '20100101'} Firefox/${version}.0`,
    ),
  ),
  ...safaris.flatMap((version) => [
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Safari/605.1.15`,
    ...['iPhone; CPU iPhone OS', 'iPad; CPU OS'].map(
      (device) =>
        `Mozilla/5.0 (${device} ${version.replace('.', '_')} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Mobile/15E148 Safari/604.1`,
    ),
  ]),
]);

export const userAgent = defineGenerator({
  name: 'user_agent',
  family: 'network',
  category: 'user_agent',
  summary: 'what a current browser calls itself',
  version: 2,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
  indexable: () => true,
  longest: () => browsers.characters,
  bind: (_, context) => fromList(context, browsers),
});
