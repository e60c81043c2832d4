import { toAscii } from './ascii.ts';
import { japaneseReadings } from './japanese-readings.ts';
import type { Lexicon } from './lexicon.ts';

/** How words beside names are read that Faker's Japanese lists and addresses have, by heart. */
const everyday =
  '主任:shunin 統括:tokatsu 国内:kokunai 海外:kaigai 戦略:senryaku 事業:jigyo 営業:eigyo 技術:gijutsu 開発:kaihatsu 製品:seihin 顧客:kokyaku ' +
  '法人:hojin 個人:kojin 人事:jinji 経理:keiri 財務:zaimu 総務:somu 法務:homu 広報:koho 企画:kikaku 研究:kenkyu 製造:seizo 品質:hinshitsu 管理:kanri ' +
  '物流:butsuryu 購買:kobai 情報:joho 担当:tanto 責任者:sekininsha 部長:bucho 課長:kacho 係長:kakaricho 主査:shusa 専門職:senmonshoku 技師:gishi ' +
  '丁目:chome 番:ban 号室:goshitsu 号:go 日本:nihon 本町:honcho 栄町:sakaecho 中央:chuo 新町:shinmachi 緑町:midoricho 旭町:asahicho 東町:higashicho ' +
  '西町:nishimachi 南町:minamicho 北町:kitamachi 幸町:saiwaicho 元町:motomachi 若葉町:wakabacho 桜町:sakuracho 大手町:otemachi 仲町:nakacho 錦町:nishikicho ' +
  '宮町:miyacho 松原:matsubara 泉町:izumicho';

interface Words {
  readonly readings: ReadonlyMap<string, string>;
  readonly longest: number;
}

const known = new WeakMap<Lexicon, Words>();

function wordsOf(lexicon: Lexicon): Words {
  const own = known.get(lexicon) ?? made(lexicon);
  known.set(lexicon, own);
  return own;
}

/** Places, then names, then words: what is written alike is read as the first of them. */
function made({ atlas }: Lexicon): Words {
  const readings = new Map<string, string>(everyday.split(' ').map((entry) => entry.split(':') as [string, string]));
  for (const [name, reading] of japaneseReadings()) readings.set(name, reading);
  for (const { name, latin, state } of atlas.table('JP').cities) {
    readings.set(state.name, toAscii(state.latin));
    readings.set(name, toAscii(latin));
  }
  return { readings, longest: Math.max(...[...readings.keys()].map(({ length }) => length)) };
}

/**
 * A Japanese text in ASCII: the longest words whose reading is known as they are read, each apart from what stands beside it,
 * all else sign by sign. A kanji of no known word has the reading that it has in Chinese.
 */
export function japaneseToAscii(text: string, lexicon: Lexicon): string {
  const { readings, longest } = wordsOf(lexicon);
  const parts: { readonly text: string; readonly isWord: boolean }[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') parts.push({ text: toAscii(plain), isWord: false });
    plain = '';
  };
  for (let at = 0; at < text.length; ) {
    const word = text.charCodeAt(at) > 0x7f ? wordAt(text, at, readings, longest) : undefined;
    if (word === undefined) plain += text[at++];
    else {
      flush();
      const reading = readings.get(word) as string;
      parts.push({ text: (reading[0] as string).toUpperCase() + reading.slice(1), isWord: true });
      at += word.length;
    }
  }
  flush();
  return parts.reduce((all, part, index) => {
    const touches = index > 0 && (part.isWord || parts[index - 1]?.isWord);
    const needsSpace = touches && /[A-Za-z0-9]$/.test(all) && /^[A-Za-z0-9]/.test(part.text);
    return `${all}${needsSpace ? ' ' : ''}${part.text}`;
  }, '');
}

function wordAt(text: string, at: number, readings: ReadonlyMap<string, string>, longest: number): string | undefined {
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    if (readings.has(word)) return word;
  }
  return undefined;
}
