/**
 * How the given and family names of Faker's Japanese people are read, in letters: what stands for one is no other's in every
 * name, so that it cannot be told sign by sign. From japanese-personal-name-dataset 0.4.0 (MIT, shuheilocale), of several readings
 * pykakasi's or the commonest; legal forms of companies by heart.
 */
const table = `
aoi:葵
abe:安部,阿部 adachi:安達,足立 ai:愛 aiko:愛子 aina:愛菜 airi:愛莉 aizawa:相沢 akane:茜 akemi:明美 akiko:昭子 akimoto:秋元 akira:亮,明,昭 akiyama:秋山
amano:天野 ami:亜美 andou:安藤 anzu:杏 aoki:青木 aoshi:蒼 aoyagi:青柳 aoyama:青山 arai:新井,荒井 arakawa:荒川 araki:荒木 asada:浅田 asahi:朝陽 asai:浅井
asami:麻美 asano:浅野 asuka:明日香 atsushi:淳 aya:彩 ayaka:彩花,彩香 ayano:彩乃 ayumu:歩夢 baba:馬場 chiba:千葉 chihiro:千尋 chinatsu:千夏 chiyo:千代
chiyoko:千代子 daichi:大地 daiki:大貴,大輝 daisuke:大介,大輔 deguchi:出口 doi:土井 eguchi:江口 eiko:栄子 eita:瑛太 emi:恵美,絵美 emiko:恵美子 endou:遠藤
enomoto:榎本 etsuko:悦子 fujii:藤井 fujikawa:藤川 fujimoto:藤本 fujimura:藤村 fujino:藤野 fujioka:藤岡 fujisawa:藤沢 fujita:藤田 fujiwara:藤原
fukazawa:深沢 fukuda:福田 fukuhara:福原 fukui:福井 fukumoto:福本 fukunaga:福永 fukuoka:福岡 fukushima:福島 fumiko:文子 furukawa:古川 furuta:古田
furuya:古谷 futa:颯太 gaku:学 godo-gaisha:合同会社 gomei-gaisha:合名会社 goshi-gaisha:合資会社 gotou:後藤 hagiwara:萩原 hamada:浜田 hamano:浜野 hana:花
hanada:花田 hara:原 harada:原田 haraguchi:原口 haruka:遥 haruna:陽菜 haruto:悠翔,陽大,陽斗,陽翔 hasegawa:長谷川 hashimoto:橋本 hatakeyama:畠山
hattori:服部 hayakawa:早川 hayashi:林 hayashida:林田 hidaka:日高 hideki:秀樹,英樹 hideo:秀雄 higa:比嘉 higashi:東 higuchi:樋口 himari:陽葵
hinata:陽向 hino:日野 hirai:平井 hirakawa:平川 hiramatsu:平松 hirano:平野 hiraoka:平岡 hirata:平田 hirayama:平山 hiroko:弘子,浩子 hiromi:裕美
hirose:広瀬 hiroshi:博,弘,浩 hirota:広田 hiroto:大翔 hiroyuki:博之,浩之 hisako:久子 hitomi:瞳 honda:本多,本田 honma:本間 hori:堀 horie:堀江
horiguchi:堀口 horikawa:堀川 horiuchi:堀内 hoshi:星 hoshino:星野 hosokawa:細川 hosoya:細谷 hotta:堀田 ichikawa:市川 ichirou:一郎 igarashi:五十嵐
iguchi:井口 iida:飯田 iijima:飯島 iizuka:飯塚 ikeda:池田 ikegami:池上 ikki:一輝 imai:今井 imaizumi:今泉 imamura:今村 inaba:稲葉 inada:稲田 inagaki:稲垣
inoue:井上 irie:入江 isami:勇 isao:勲 ishibashi:石橋 ishida:石田 ishiguro:石黒 ishihara:石原 ishii:石井 ishikawa:石川 ishitsuka:石塚 ishiyama:石山
ishizaki:石崎 itou:伊東,伊藤 itsuki:樹 iwai:岩井 iwamoto:岩本 iwasaki:岩崎 iwase:岩瀬 iwata:岩田 izumi:泉 junko:純子,順子 kabushiki-gaisha:株式会社
kaede:楓 kai:甲斐 kaishou:海翔 kaito:海斗 kajiwara:梶原 kamata:鎌田 kamei:亀井 kamiya:神谷 kana:佳奈 kanai:金井 kanazawa:金沢 kanda:神田 kaneda:金田
kaneko:金子 kanon:花音 kanou:加納 kaori:香織 kasahara:笠原 kasai:笠井 kashiwagi:柏木 katagiri:片桐 kataoka:片岡 katayama:片山 katou:加藤 katsuko:勝子
kawabata:川端 kawaguchi:川口 kawai:河合 kawakami:川上 kawamoto:川本 kawamura:川村,河村 kawano:川野 kawara:川原,河原 kawasaki:川崎 kawashima:川島
kawata:川田 kazuhiko:和彦 kazuko:和子 kazuo:一男,和夫 kazuya:和也 keiko:啓子,恵子 kenichi:健一 kenta:健太 kentarou:健太郎 kiko:紀子 kikuchi:菊地,菊池
kimiko:君子 kimura:木村 kinjou:金城 kinoshita:木下 kishi:岸 kishimoto:岸本 kitagawa:北川 kitahara:北原 kitajima:北島 kitamura:北村 kitano:北野
kiyoko:清子 kiyoshi:清 kobayashi:小林 kodama:児玉 koga:古賀 koharu:心春 koide:小出 koike:小池 koizumi:小泉 kojima:小島 kokoa:心愛 komatsu:小松
komori:小森 kondou:近藤 konishi:小西 konno:今野 kosaka:小坂 kotani:小谷 kotone:琴音 kou:功 kouhei:康平 kouichi:浩一 kouji:浩二 kouno:河野 koyama:小山
koyanagi:小柳 kubo:久保 kubota:久保田,窪田 kudou:工藤 kumagai:熊谷 kumiko:久美子 kurata:倉田 kurihara:栗原 kurita:栗田 kuroda:黒田 kurokawa:黒川
kuroki:黒木 kurosawa:黒沢 kuwabara:桑原 kyouko:京子 machida:町田 maeda:前田 maekawa:前川 mai:舞,麻衣 maiko:麻衣子 makino:牧野 makoto:誠 manami:愛美
mao:真央 maruyama:丸山 masaji:正治 masako:正子 masao:正夫,正男,正雄 masaru:勝 masuda:増田 matsubara:松原 matsuda:松田 matsui:松井 matsumoto:松本
matsumura:松村 matsunaga:松永 matsuno:松野 matsuo:松尾 matsuoka:松岡 matsushima:松島 matsushita:松下 matsuura:松浦 matsuyama:松山 matsuzaki:松崎
mayu:真由 mayumi:真由美 megumi:恵 mei:芽依 michiko:美智子 miho:美穂 mika:美香 mikami:三上 miki:三木,美紀 minami:南 minato:湊 minoru:実,稔 mio:美桜
mirai:未来 misaki:美咲 mitsuki:美月 mitsuko:光子 miura:三浦 miwa:三輪,美羽 miyagawa:宮川 miyagi:宮城 miyahara:宮原 miyake:三宅 miyamoto:宮本
miyashita:宮下 miyata:宮田 miyauchi:宮内 miyazaki:宮崎 miyazawa:宮沢 miyoko:美代子 miyoshi:三好 miyu:心優,心結,美優,美結 mizoguchi:溝口 mizuno:水野
mizutani:水谷 mochizuki:望月 moe:萌 mogi:茂木 momoka:百花 momoko:桃子 mori:森 morikawa:森川 morimoto:森本 morioka:森岡 morishita:森下 morita:森田
moriyama:森山 mukai:向井 murai:村井 murakami:村上 muramatsu:村松 murase:村瀬 murata:村田 murayama:村山 mutou:武藤 nagai:永井 nagano:永野,長野
nagao:長尾 nagaoka:長岡 nagasawa:長沢 nagashima:長島 nagata:永田 naitou:内藤 nakada:中田 nakagawa:中川 nakahara:中原 nakai:中井 nakajima:中島,中嶋
nakamura:中村 nakanishi:中西 nakano:中野 nakao:中尾 nakaya:中谷 nakayama:中山 nakazawa:中沢 nana:奈々 nanako:菜々子 nanami:七海 naoki:直樹 naoko:直子
naomi:直美 naoto:直人 narita:成田 narumi:成美 natsuki:菜月 natsumi:菜摘 negishi:根岸 nemoto:根本 ninomiya:二宮 nishi:西 nishida:西田 nishihara:西原
nishikawa:西川 nishimoto:西本 nishimura:西村 nishino:西野 nishio:西尾 nishioka:西岡 nishiyama:西山 nishizawa:西沢 niwa:丹羽 noboru:昇 nobuko:信子
noda:野田 noguchi:野口 nomura:野村 nonaka:野中 noriko:典子 nozaki:野崎 nozawa:野沢 numata:沼田 ochi:越智 ochiai:落合 oda:小田 ogasawara:小笠原
ogata:緒方 ogawa:小川 ogino:荻野 ogura:小倉 ohara:小原 oikawa:及川 oka:岡 okabe:岡部 okada:岡田 okamoto:岡本 okamura:岡村 okano:岡野 okazaki:岡崎
okuda:奥田,奧田 okumura:奥村,奧村 okuno:奥野 okuyama:奥山 ono:小野 onodera:小野寺 ooba:大場 oohara:大原 oohashi:大橋 oohira:大平 ooishi:大石 ookawa:大川
ooki:大木 ookubo:大久保 oomori:大森 oomura:大村 oonishi:大西 oono:大野 oosawa:大沢 ooshima:大島 ooshiro:大城 oota:大田,太田 ootake:大竹 ootani:大谷
ootsuka:大塚 ootsuki:大槻 oouchi:大内 ooyama:大山 osada:長田 osamu:修 ozaki:尾崎 ozawa:小沢,小澤 reina:玲奈 ren:蓮 rie:理恵 riko:莉子 riku:陸
rikuto:陸斗 rin:凛,凜 rina:里奈 ritsu:律 ryouta:亮太,涼太 ryu:竜 saburou:三郎 sadako:貞子 saeki:佐伯 saitou:斉藤,斎藤,齋藤 sakaguchi:坂口 sakai:坂井,酒井
sakakibara:榊原 sakamoto:坂本 sakata:坂田 saki:早紀 sakuma:佐久間 sakura:咲良,桜 sakurai:桜井 sano:佐野 saori:沙織 sasaki:佐々木 satoshi:聡 satou:佐藤
sawada:沢田,澤田 sei:正 seki:関 sekiguchi:関口 sekine:関根 senda:千田 seto:瀬戸 setsuko:節子 shibata:柴田 shibuya:渋谷 shigeru:茂 shimada:島田,嶋田
shimazaki:島崎 shimizu:清水 shimoda:下田 shimomura:下村 shimura:志村 shin:新 shinden:新田 shinoda:篠田 shinohara:篠原 shinozaki:篠崎 shintani:新谷
shirai:白井 shiroishi:白石 shizuko:静子 shou:翔 shouhei:翔平 shouichi:昭一,正一 shouji:庄司,昭二,正二 shouri:勝利 shouta:翔太 shouzou:昭三,正三 shun:駿
sonoda:園田 sora:空,蒼空 sou:颯 souma:相馬,颯真 suda:須田 sudou:須藤 sugano:菅野 sugawara:菅原 suge:菅 sugihara:杉原 sugimoto:杉本 sugita:杉田
sugiura:杉浦 sugiyama:杉山 susumu:進 suzuki:鈴木 tada:多田 tagami:田上 taguchi:田口 tahata:田畑 taichi:太一 taiga:大雅 taiju:大樹 taiyou:太陽
tajima:田島 takada:高田 takagi:高木 takahashi:高橋 takahiro:貴大 takai:高井 takako:孝子 takamatsu:高松 takano:高野 takase:高瀬 takashi:崇,隆
takashima:高島 takayama:高山 takeda:武田,竹田 takei:武井 takemoto:竹本 takemura:竹村 takenaka:竹中 takeo:武雄 takeshi:健,武 takeshita:竹下
takeuchi:竹内 takizawa:滝沢 takumi:匠,拓海 takuya:拓也,拓哉 tamura:田村 tanabe:田辺 tanaka:田中 tani:谷 tanigawa:谷川 taniguchi:谷口 tanimoto:谷本
tashiro:田代 tatsuo:辰男,辰雄,龍生 tatsuya:竜也,達也 tawara:田原 terada:寺田 teru:輝 teruko:照子 tetsuya:哲也 tezuka:手塚 toda:戸田 tokuda:徳田
tokunaga:徳永 tominaga:富永 tomita:冨田,富田 tomoko:智子 tomomi:智美 tomoya:智也 toru:徹 toshiko:敏子 toyoda:豊田 tsubasa:翼 tsuchida:土田
tsuchiya:土屋 tsuda:津田 tsuji:辻 tsukada:塚田 tsukamoto:塚本 tsumugi:紬 tsunoda:角田 tsuruta:鶴田 tsutomu:勉 tsutsui:筒井 tsutsumi:堤
tsuyoshi:剛 uchida:内田 uchiumi:内海 uchiyama:内山 ueda:上田,植田 uehara:上原 uemura:上村 ueno:上野 umeda:梅田 uno:宇野 usui:臼井 wada:和田
wakabayashi:若林 watabe:渡部 watanabe:渡辺,渡邊 yaeko:八重子 yagi:八木 yajima:矢島 yamada:山田 yamagishi:山岸 yamaguchi:山口 yamakawa:山川
yamamoto:山本 yamamura:山村 yamanaka:山中 yamane:山根 yamaoka:山岡 yamashita:山下 yamato:大和 yamauchi:山内 yamazaki:山崎 yanagida:柳田
yanagisawa:柳沢 yano:矢野 yasuda:安田 yasui:安井 yokoi:横井 yokota:横田 yokoyama:横山 yoneda:米田 yoneyama:米山 yoshida:吉田 yoshii:吉井
yoshikawa:吉川 yoshiko:良子,芳子 yoshimoto:吉本 yoshimura:吉村 yoshino:吉野 yoshio:義雄 yoshioka:吉岡 yoshiwara:吉原 yoshizawa:吉沢 youhei:洋平
youko:洋子,陽子 youta:陽太 yu:優,悠 yua:結愛 yuasa:湯浅 yudai:雄大 yugen-gaisha:有限会社 yui:優衣,結衣 yuina:結菜 yuito:結翔 yuka:優花,由佳 yuki:悠希
yukiko:幸子 yukio:幸雄 yuko:優子,裕子 yuma:悠真 yumi:友美,由美 yumiko:由美子 yuna:優奈 yusuke:祐介 yuta:優太,悠太,雄太 yutaka:豊 yuto:優斗,悠人,悠斗 yuzuki:結月
`;

let known: ReadonlyMap<string, string> | undefined;

/** The readings of all of Faker's names. */
export function japaneseReadings(): ReadonlyMap<string, string> {
  known ??= new Map(
    table
      .trim()
      .split(/\s+/)
      .flatMap((entry) => {
        const [reading = '', names = ''] = entry.split(':');
        return names.split(',').map((each) => [each, reading] as const);
      }),
  );
  return known;
}

/** The reading of a whole name; undefined of what is none of Faker's. */
export function japaneseReading(name: string): string | undefined {
  return japaneseReadings().get(name);
}
