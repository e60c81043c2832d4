import { TextList } from '../../values/text-list.ts';

import { fromList, ofList } from '../from-list.ts';
import { defineGenerator } from '../generator.ts';

const desktops = ['Windows NT 10.0; Win64; x64', 'Macintosh; Intel Mac OS X 10_15_7', 'X11; Linux x86_64'];
/** What Chrome calls any Android since it leaves out the model (2023). */
const android = 'Linux; Android 10; K';

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const chrome = (system: string, version: number, mobile = '') =>
  `Mozilla/5.0 (${system}) ${webkit} Chrome/${version}.0.0.0 ${mobile}Safari/537.36`;

/** From October 2025 to September 2026: 144 came out on 13 January, and one every four weeks since. Edge has the same. */
const chromiums = Array.from({ length: 12 }, (_, i) => 142 + i);
/** Both that are supported for years, and those from January (147) to July 2026. */
const firefoxes = [115, 140, 147, 148, 149, 150, 151, 152, 153];
/** 26 came after 18, in September 2025. */
const safaris = ['18.5', '18.6', '26.0', '26.1', '26.2', '26.3', '26.4'];
/** Opera counts that many below the Chromium that it is made of. */
const operaBehind = 16;
/** Samsung Internet, and the Chromium in it. */
const samsungs = [
  [27, 125],
  [28, 130],
  [29, 136],
] as const;

/** What Safari says of its system: from 26 on always 18.6 (webkit.org, "News from WWDC25: WebKit in Safari 26 beta"). */
const systemOf = (version: string) => (version.startsWith('18') ? version : '18.6').replace('.', '_');

/**
 * Names of browsers as they were in 2026: Chrome, Safari, Edge, Firefox, Samsung Internet and Opera. Each version, and the Chromium in it, is one
 * that @mdn/browser-compat-data 8.1.9 has the day of.
 */
const browsers = new TextList([
  ...chromiums.flatMap((version) => [
    ...desktops.map((system) => chrome(system, version)),
    chrome(android, version, 'Mobile '),
    ...desktops.slice(0, 2).map((system) => `${chrome(system, version)} Edg/${version}.0.0.0`),
  ]),
  ...chromiums
    .slice(0, 6)
    .map((version) => `${chrome(desktops[0] as string, version)} OPR/${version - operaBehind}.0.0.0`),
  ...samsungs.map(([version, chromium]) =>
    chrome(android, chromium, 'Mobile ').replace(webkit, `${webkit} SamsungBrowser/${version}.0`),
  ),
  ...firefoxes.flatMap((version) =>
    [
      'Windows NT 10.0; Win64; x64',
      'Macintosh; Intel Mac OS X 10.15',
      'X11; Ubuntu; Linux x86_64',
      'Android 15; Mobile',
    ].map(
      (system) =>
        `Mozilla/5.0 (${system}; rv:${version}.0) Gecko/${system.startsWith('Android') ? `${version}.0` : '20100101'} Firefox/${version}.0`,
    ),
  ),
  ...safaris.flatMap((version) => [
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Safari/605.1.15`,
    ...['iPhone; CPU iPhone OS', 'iPad; CPU OS'].map(
      (device) =>
        `Mozilla/5.0 (${device} ${systemOf(version)} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Mobile/15E148 Safari/604.1`,
    ),
  ]),
]);

export const userAgent = defineGenerator({
  name: 'user_agent',
  family: 'network',
  category: 'user_agent',
  summary: 'what a current browser calls itself',
  version: 3,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36',
  indexable: () => true,
  ...ofList(() => browsers),
  bind: (_, context) => fromList(context, browsers),
});
