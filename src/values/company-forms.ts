/**
 * How companies are called where Faker has English forms, puts them on the wrong side of the name, or has none that name
 * companies: `{}` is the name; behind `=` what stands for a form in a domain, where its letters do not. By locale or language, by heart.
 */
const forms: Readonly<Record<string, string>> = {
  af_ZA: '{} Bpk|{} Edms. Bpk.|{} BK|{} en Seuns|{} Groep',
  ar: '{} وأولاده=sons|{} وشركاه=partners|{} للتجارة=trading|{} للمقاولات=contracting|{} للصناعة=industries|مجموعة {}=group|شركة {} ش.م.م=co',
  az: '{} MMC|{} ASC|{} QSC|{} Holdinq|{} və Oğulları MMC',
  bn_BD: '{} Ltd|{} Pvt Ltd|{} Group|{} & Sons',
  cy: '{} Cyf|{} Ltd|{} PLC|{} & Sons Ltd|{} Group',
  de_CH: '{} AG|{} GmbH|{} Gruppe|{} & Co.|{} und Partner|{} und Söhne',
  en_CA: '{} Inc|{} Ltd|{} Corp|{} and Sons|{} Group',
  en_GB: '{} Ltd|{} PLC|{} LLP|{} & Sons Ltd|{} Group|{} & Co',
  en_IE: '{} Ltd|{} DAC|{} PLC|{} & Sons Ltd|{} Group',
  es_MX: '{} S.A. de C.V.|{} S. de R.L. de C.V.|{} e Hijos|{} Hermanos|Grupo {}',
  fa: 'شرکت {}=co|گروه {}=group|{} و پسران=sons|کارخانه {}=works',
  fi: '{} Oy|{} Oyj|{} Ky|{} & Kumpp.|{} Yhtiöt|Rakennus {} Oy',
  fr_BE: '{} SA|{} SRL|{} SC|{} SNC|{} & Fils',
  fr_CA: '{} inc.|{} ltée|{} et Fils inc.|Groupe {}',
  fr_CH: '{} SA|{} Sàrl|{} & Cie|{} SNC|{} et Fils',
  fr_LU: '{} S.A.|{} S.à r.l.|{} S.N.C.|{} & Fils',
  fr_SN: '{} SARL|{} SA|{} SUARL|{} SAS|{} et Frères',
  hr: '{} d.o.o.|{} d.d.|{} j.d.o.o.|{} grupa|{} i sinovi d.o.o.',
  hy: '{} ՍՊԸ=llc|{} ՓԲԸ=cjsc|{} ԲԲԸ=ojsc',
  id_ID: 'PT {}|CV {}|PT {} Tbk|UD {}',
  it: '{} S.p.A.|{} S.r.l.|{} S.n.c.|{} e figli|Gruppo {}',
  ja: '株式会社{}=kk|{}商事株式会社=shoji|{}工業株式会社=kogyo|{}建設株式会社=kensetsu|{}運輸株式会社=unyu|有限会社{}商店=shoten|株式会社{}製作所=seisakusho|合同会社{}=godo',
  ko: '주식회사 {}=co|{}전자 주식회사=electronics|{}산업 주식회사=industries|{}건설 주식회사=construction|{}식품 주식회사=foods|{}물산 주식회사=trading|{}물류 주식회사=logistics|{}테크=tech',
  ku_ckb: 'کۆمپانیای {}=co|گروپی {}=group',
  ku_kmr_latin: '{} Ltd. Şti.|{} A.Ş.|{} û Kurên',
  lv: 'SIA {}|AS {}|{} un partneri|{} grupa',
  mn_MN_cyrl: '{} ХХК=llc|{} ХК=jsc|{} Групп=group',
  nl_BE: '{} BV|{} NV|{} CV|{} VOF|{} & Zonen',
  pl: '{} S.A.|{} Sp. z o.o.|{} Sp. j.|{} Sp. k.|{} s.c.|Grupa {}',
  ro: '{} S.R.L.|{} S.A.|{} S.C.S.|{} & Fiii S.R.L.|Grup {} S.R.L.',
  ru: 'ООО «{}»|АО «{}»|ПАО «{}»|ЗАО «{}»|ИП {}|ТД «{}»|ГК «{}»',
  sl_SI: '{} d.o.o.|{} d.d.|{} s.p.|{} in sinovi d.o.o.',
  sr_RS_latin: '{} d.o.o.|{} a.d.|{} PR|{} i sinovi d.o.o.',
  ta_IN: '{} Pvt Ltd|{} Ltd|{} & Sons|{} Traders',
  th: 'บริษัท {} จำกัด=co|ห้างหุ้นส่วนจำกัด {}=lp|บริษัท {} จำกัด (มหาชน)=plc',
  tr: '{} A.Ş.|{} Ltd. Şti.|{} Holding|{} Ticaret|{} İnşaat|{} Tekstil',
  uk: 'ТОВ «{}»|ПрАТ «{}»|ПАТ «{}»|ПП «{}»|ФОП {}|ТД «{}»',
  ur: '{} لمیٹڈ=ltd|{} پرائیویٹ لمیٹڈ=pvt|{} گروپ=group|{} اینڈ سنز=sons|{} ٹریڈرز=traders',
  uz_UZ_latin: '{} MCHJ|{} AJ|{} XK|{} Savdo',
  vi: 'Công ty TNHH {}=tnhh|Công ty Cổ phần {}=cp|Tập đoàn {}=td|Doanh nghiệp tư nhân {}=dntn',
  yo_NG: '{} Ltd|{} Plc|{} Ventures|{} & Sons',
  zh_CN:
    '{}科技有限公司=keji|{}贸易有限公司=maoyi|{}实业有限公司=shiye|{}电子股份有限公司=dianzi|{}建设集团有限公司=jianshe|{}物流有限公司=wuliu|{}食品有限公司=shipin|{}医药股份有限公司=yiyao|{}网络技术有限公司=wangluo|{}文化传媒有限公司=chuanmei',
  zh_TW:
    '{}科技股份有限公司=keji|{}貿易有限公司=maoyi|{}實業有限公司=shiye|{}電子股份有限公司=dianzi|{}營造有限公司=yingzao|{}物流有限公司=wuliu|{}食品股份有限公司=shipin|{}企業社=qiye',
};

/** Syllables that names of companies are made of where these are called after nobody: each first one with each second one. */
const syllables: Readonly<Record<string, readonly [first: string, second: string, between: string]>> = {
  ko: ['가나다대동미보새서성세신아우유정진태한해', '광도림명민산선승안양영원인일정주창화흥', ''],
  vi: ['Minh An Hoàng Đại Phú Thành Tân Việt Nam Hưng', 'Phát Thịnh Long Gia Lợi Hòa Phong Cường Tiến Đạt', ' '],
  zh_CN: ['华中金天瑞鑫宏泰盛恒嘉博远创新安康润佳德', '信达通联源丰兴隆昌利海洋宇诚和美邦卓凯峰', ''],
  zh_TW: ['華中金天瑞鑫宏泰盛恆嘉博遠創新安康潤佳德', '信達通聯源豐興隆昌利海洋宇誠和美邦卓凱峰', ''],
};

export interface CompanyForm {
  readonly head: string;
  readonly tail: string;
  /** What stands for it in a domain, where its own letters do not. */
  readonly label?: string;
}

/** The forms of a locale that has better ones than Faker's. */
export function companyForms(locale: string): readonly CompanyForm[] | undefined {
  return ofLocale(forms, locale)
    ?.split('|')
    .map((form) => {
      const [pattern = '', label] = form.split('=');
      const [head = '', tail = ''] = pattern.split('{}');
      return { head, tail, ...(label !== undefined && { label }) };
    });
}

/** What the companies of a locale are called that do not have their owners' names. */
export function companyBrands(locale: string): readonly string[] | undefined {
  const own = ofLocale(syllables, locale);
  if (!own) return undefined;
  const [firsts, seconds] = own.slice(0, 2).map((text) => (text.includes(' ') ? text.split(' ') : [...text]));
  return (firsts as string[]).flatMap((first) =>
    (seconds as string[]).filter((second) => second !== first).map((second) => first + own[2] + second),
  );
}

function ofLocale<T>(table: Readonly<Record<string, T>>, locale: string): T | undefined {
  const [language = ''] = locale.split('_');
  return table[locale] ?? table[language];
}
