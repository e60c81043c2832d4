/**
 * Words in the place of Faker's where a locale has English ones, misspelled ones, or ones that do not stand beside each
 * other as its language has it: by locale or language and by the way into Faker's definitions, texts apart by `|`. By heart.
 */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  af_ZA: { 'person.prefix.female': 'Mev.|Mej.|Me.', 'person.prefix.male': 'Mnr.' },
  ar: {
    ...positions(
      'مدير|مشرف|محلل|منسق|مستشار|أخصائي|مسؤول',
      'المبيعات|التسويق|الموارد البشرية|المالية|الجودة|المشاريع|العمليات|تقنية المعلومات|البحوث|الاتصالات|الإنتاج|المشتريات',
      'الأول|الإقليمي|الوطني|الدولي|المساعد|العام',
      '{{person.jobType}} {{person.jobArea}} {{person.jobDescriptor}}',
    ),
    ...products(
      '{product} {material} {adjective}',
      'كرسي|مكتب|رف|صندوق|مصباح|درج|إطار|حامل|كوب|طبق|وعاء|مقعد',
      'خشبي|معدني|بلاستيكي|زجاجي|فولاذي|نحاسي|خزفي',
      'عملي|أنيق|ذكي|رائع|صغير|كبير|حديث|تقليدي|متين|مريح|خفيف|فاخر',
    ),
  },
  az: { 'person.prefix.female': 'Xanım', 'person.prefix.male': 'Cənab' },
  bn_BD: { 'person.prefix.female': 'জনাবা|মিসেস', 'person.prefix.male': 'জনাব' },
  de: positions(
    'leiter|manager|berater|referent|koordinator|assistent|sachbearbeiter|analyst|planer',
    'Vertriebs|Marketing|Projekt|Produkt|Qualitäts|Sicherheits|Finanz|Personal|Logistik|Produktions|Entwicklungs|Einkaufs|Kommunikations|System',
    'Senior|Junior|Leitender|Stellvertretender|Regionaler|Freier',
    '{{person.jobDescriptor}} {{person.jobArea}}{{person.jobType}}',
  ),
  el: positions(
    'Επόπτης|Σύμβουλος|Διευθυντής|Ειδικός|Συντονιστής|Τεχνικός|Αναλυτής|Υπεύθυνος|Βοηθός',
    'Ασφάλειας|Έρευνας|Μάρκετινγκ|Ποιότητας|Πωλήσεων|Λειτουργιών|Επικοινωνίας|Υποδομών|Προγραμμάτων|Ανάπτυξης|Παραγωγής|Προμηθειών',
    'Ανώτερος|Κύριος|Περιφερειακός|Εθνικός|Αναπληρωτής',
    '{{person.jobDescriptor}} {{person.jobType}} {{person.jobArea}}',
  ),
  en_AU: british(),
  en_AU_ocker: british(),
  en_GB: british(),
  en_IE: british(),
  en_ZA: british(),
  es: {
    'person.prefix.female': 'Sra.|Srta.',
    ...positions(
      'Supervisor|Ejecutivo|Gerente|Ingeniero|Especialista|Director|Coordinador|Administrador|Analista|Técnico|Consultor|Agente|Representante|Estratega|Asistente',
      'Marca|Seguridad|Investigación|Marketing|Implementación|Integración|Respuesta|Comunicaciones|Datos|Operaciones|Calidad|Ventas|Compras|Producto|Infraestructura|Aplicaciones',
      'Sénior|Júnior|Regional|Nacional|Internacional|Global|Central|Corporativo|Interno|Adjunto|Principal',
      '{{person.jobType}} de {{person.jobArea}} {{person.jobDescriptor}}',
    ),
    ...products(
      '{product} {adjective} de {material}',
      'Silla|Mesa|Lámpara|Estantería|Caja|Armario|Cómoda|Taburete|Bandeja|Reloj|Cesta|Maceta',
      'madera|acero|bambú|plástico|vidrio|aluminio|roble|metal',
      'elegante|inteligente|increíble|sostenible|plegable|resistente|brillante|original|tradicional|flexible|estable|confortable',
    ),
  },
  fi: { 'person.prefix.female': 'Rouva|Neiti', 'person.prefix.male': 'Herra' },
  fr: {
    ...positions(
      'Superviseur|Responsable|Ingénieur|Spécialiste|Directeur|Coordinateur|Administrateur|Architecte|Analyste|Concepteur|Technicien|Développeur|Consultant|Assistant|Agent|Stagiaire',
      'de la communication|de la création|de la marque|de la sécurité|de la recherche|du marketing|de la qualité|des opérations|des données|des infrastructures|des applications|des ventes|des achats|de la logistique|du produit|de projet',
      'central|régional|national|international|principal|adjoint|senior|junior',
      '{{person.jobType}} {{person.jobArea}} {{person.jobDescriptor}}',
    ),
    ...products(
      '{product} {adjective} en {material}',
      'Chaise|Table|Lampe|Étagère|Boîte|Armoire|Commode|Tabouret|Plateau|Horloge|Corbeille|Cadre',
      'bois|acier|bambou|plastique|verre|aluminium|chêne|métal',
      'ergonomique|fantastique|rustique|pratique|magnifique|incroyable|moderne|robuste|classique|unique|durable|confortable',
    ),
  },
  hr: { 'person.prefix.female': 'gđa|gđica', 'person.prefix.male': 'g.' },
  hy: { 'person.prefix.female': 'Տիկին|Օրիորդ', 'person.prefix.male': 'Պարոն' },
  id_ID: { 'person.prefix.female': 'Ibu|Nyonya', 'person.prefix.male': 'Bapak|Tuan' },
  it: {
    'person.prefix.female': 'Sig.ra|Dott.ssa|Ing.',
    'person.prefix.male': 'Sig.|Dott.|Ing.',
    ...positions(
      'Responsabile|Consulente|Specialista|Analista|Coordinatore|Direttore|Assistente',
      'Marketing|Vendite|Acquisti|Qualità|Logistica|Risorse Umane|Sicurezza|Ricerca e Sviluppo|Comunicazione|Produzione|Finanza|Progetti',
      'Senior|Junior|Regionale|Nazionale|Internazionale|di Filiale',
      '{{person.jobType}} {{person.jobArea}} {{person.jobDescriptor}}',
    ),
  },
  ja: {
    'person.prefix.female': '様|さん',
    'person.prefix.male': '様|さん|氏',
    'location.town':
      '本町|栄町|中央|新町|緑町|旭町|東町|西町|南町|北町|幸町|元町|若葉町|桜町|大手町|仲町|錦町|宮町|松原|泉町',
  },
  ko: {
    'person.prefix.female': '님|씨',
    'person.prefix.male': '님|씨',
    ...positions(
      '팀장|매니저|담당자|컨설턴트|분석가',
      '영업|마케팅|인사|재무|연구개발|품질|구매|물류|법무|홍보|기획|생산',
      '수석|책임|선임|주임',
      '{{person.jobDescriptor}} {{person.jobArea}} {{person.jobType}}',
    ),
  },
  lv: { 'person.prefix.female': 'kundze', 'person.prefix.male': 'kungs' },
  mn_MN_cyrl: { 'person.prefix.female': 'Хатагтай', 'person.prefix.male': 'Ноён' },
  nb_NO: { 'person.prefix.female': 'Fru|Frk.', 'person.prefix.male': 'Herr' },
  ne: { 'person.prefix.female': 'श्रीमती|सुश्री', 'person.prefix.male': 'श्री' },
  nl: positions(
    'manager|medewerker|adviseur|coördinator|specialist|assistent',
    'Verkoop|Marketing|Project|Product|Kwaliteits|Veiligheids|Communicatie|Productie|Inkoop|Logistiek',
    'Senior|Junior|Regionaal|Landelijk|Internationaal',
    '{{person.jobDescriptor}} {{person.jobArea}}{{person.jobType}}',
  ),
  nl_BE: { 'person.prefix.female': 'Mevr.', 'person.prefix.male': 'Dhr.' },
  pl: positions(
    'Specjalista|Kierownik|Dyrektor|Koordynator|Analityk|Konsultant|Asystent',
    'Marketingu|Sprzedaży|Zakupów|Jakości|Logistyki|Kadr|Bezpieczeństwa|Komunikacji|Produkcji|Finansów|Projektów|Rozwoju',
    'Starszy|Młodszy|Główny|Regionalny|Krajowy|Wiodący',
    '{{person.jobDescriptor}} {{person.jobType}} ds. {{person.jobArea}}',
  ),
  pt: {
    ...positions(
      'Supervisor|Executivo|Gerente|Engenheiro|Especialista|Diretor|Coordenador|Administrador|Analista|Técnico|Consultor|Agente|Representante|Assistente',
      'Marca|Segurança|Pesquisa|Marketing|Implementação|Integração|Comunicação|Dados|Operações|Qualidade|Vendas|Compras|Produto|Infraestrutura|Aplicações|Logística',
      'Sênior|Júnior|Regional|Nacional|Internacional|Global|Central|Corporativo|Interno|Adjunto|Principal',
      '{{person.jobType}} de {{person.jobArea}} {{person.jobDescriptor}}',
    ),
    ...products(
      '{product} {adjective} de {material}',
      'Cadeira|Mesa|Luminária|Estante|Caixa|Armário|Prateleira|Banco|Bandeja|Relógio|Cesta|Vaso',
      'madeira|aço|bambu|plástico|vidro|alumínio|carvalho|metal',
      'elegante|inteligente|incrível|sustentável|dobrável|resistente|brilhante|original|tradicional|flexível|estável|confortável',
    ),
  },
  pt_PT: {
    'person.job_area':
      'Marca|Segurança|Investigação|Marketing|Implementação|Integração|Comunicação|Dados|Operações|Qualidade|Vendas|Compras|Produto|Infraestruturas|Aplicações|Logística',
    'person.job_descriptor':
      'Sénior|Júnior|Regional|Nacional|Internacional|Global|Central|Corporativo|Interno|Adjunto|Principal',
    'commerce.product_name.product':
      'Cadeira|Mesa|Candeeiro|Estante|Caixa|Armário|Prateleira|Banco|Tabuleiro|Relógio|Cesta|Vaso',
  },
  ru: {
    'person.prefix.female': 'г-жа',
    'person.prefix.male': 'г-н',
    'commerce.department':
      'Автомобили|Бакалея|Детская одежда|Дом|Здоровье|Игрушки|Игры|Инструменты|Книги|Компьютеры|Красота|Музыка|Обувь|Одежда|Сад|Спорт|Туризм|Украшения|Фильмы|Электроника',
    ...products(
      '{adjective} {material} {product}',
      'стол|стул|шкаф|комод|стеллаж|табурет|сундук|ящик|светильник|подсвечник|поднос|контейнер',
      'деревянный|стальной|пластиковый|бамбуковый|металлический|стеклянный|латунный|дубовый',
      'Большой|Великолепный|Маленький|Невероятный|Практичный|Потрясающий|Удобный|Фантастический|Эргономичный|Надёжный|Современный|Классический',
    ),
  },
  sr_RS_latin: { 'person.prefix.female': 'gđa|gđica', 'person.prefix.male': 'g.' },
  sv: {
    'person.prefix.female': 'Fru|Fröken',
    'person.prefix.male': 'Herr',
    ...positions(
      'chef|ledare|koordinator|specialist|ingenjör|analytiker|konsult|strateg|assistent|handläggare',
      'Säkerhets|Forsknings|Marknads|Produkt|Projekt|Kvalitets|Försäljnings|Kommunikations|Ekonomi|Drifts|Inköps|Logistik',
      'Senior|Junior|Biträdande|Regional|Nationell|Tillförordnad',
      '{{person.jobDescriptor}} {{person.jobArea}}{{person.jobType}}',
    ),
  },
  ta_IN: { 'person.prefix.female': 'திருமதி|செல்வி', 'person.prefix.male': 'திரு' },
  th: { 'person.prefix.female': 'นาง|นางสาว', 'person.prefix.male': 'นาย' },
  tr: positions(
    'Uzmanı|Müdürü|Yöneticisi|Danışmanı|Sorumlusu|Analisti',
    'Satış|Pazarlama|Finans|İnsan Kaynakları|Kalite|Üretim|Satın Alma|Lojistik|Güvenlik|İletişim|Proje|Ürün',
    'Kıdemli|Bölge|Kurumsal|Baş',
    '{{person.jobDescriptor}} {{person.jobArea}} {{person.jobType}}',
  ),
  uz_UZ_latin: { 'person.prefix.female': 'Xonim', 'person.prefix.male': 'Janob' },
  vi: { 'person.prefix.female': 'Bà|Cô|Chị', 'person.prefix.male': 'Ông|Anh' },
  zh_CN: {
    'location.road': each(
      '人民 中山 解放 建设 和平 新华 文化 胜利 朝阳 北京 南京 长江 黄河 光明 东风 友谊 青年 幸福 团结 迎宾',
      '路 街 大道 东路 西路',
    ),
    'person.prefix.female': '女士',
    'person.prefix.male': '先生',
    ...positions(
      '经理|主管|专员|总监|顾问|分析师',
      '市场|销售|财务|人力资源|研发|产品|运营|品牌|客户服务|信息安全|质量|采购|物流|法务',
      '高级|资深|助理|区域|初级',
      '{{person.jobDescriptor}}{{person.jobArea}}{{person.jobType}}',
    ),
    ...products(
      '{adjective}{material}{product}',
      '椅子|桌子|台灯|书架|收纳盒|衣柜|凳子|托盘|时钟|篮子|花盆|相框',
      '木制|钢制|竹制|塑料|玻璃|铝制|橡木|金属',
      '简约|实用|优雅|现代|经典|精致|轻便|智能|环保|时尚|豪华|耐用',
    ),
  },
  zh_TW: {
    'person.prefix.female': '女士|小姐',
    'person.prefix.male': '先生',
    ...positions(
      '經理|主任|專員|總監|顧問|分析師',
      '行銷|業務|財務|人力資源|研發|產品|營運|品牌|客服|資訊|品管|採購|物流|法務',
      '高級|資深|助理|區域|初級',
      '{{person.jobDescriptor}}{{person.jobArea}}{{person.jobType}}',
    ),
  },
  zu_ZA: { 'person.prefix.female': 'Nkk.|Nksz.', 'person.prefix.male': 'Mnu.' },
};

/** Each beginning with each end. */
function each(beginnings: string, ends: string): string {
  return beginnings
    .split(' ')
    .flatMap((beginning) => ends.split(' ').map((end) => beginning + end))
    .join('|');
}

/** Positions in companies, each type with each area and descriptor: of one gender, and in the form that the order asks for. */
function positions(types: string, areas: string, descriptors: string, pattern: string): Record<string, string> {
  return {
    'person.job_type': types,
    'person.job_area': areas,
    'person.job_descriptor': descriptors,
    'person.job_title_pattern': pattern,
  };
}

/** Things of the house, so that each may be of each material; adjectives are such as fit each thing's gender. */
function products(pattern: string, things: string, materials: string, adjectives: string): Record<string, string> {
  return {
    'commerce.product_name.product': things,
    'commerce.product_name.material': materials,
    'commerce.product_name.adjective': adjectives,
    'commerce.product_pattern': pattern,
  };
}

/** Without the American stops. */
function british(): Record<string, string> {
  return { 'person.prefix.female': 'Miss|Mrs|Ms', 'person.prefix.male': 'Mr' };
}

/** The texts that stand in the place of Faker's, where there are any. */
export function wordsOfLocale(locale: string, path: string): readonly string[] | undefined {
  const [language = ''] = locale.split('_');
  return (words[locale]?.[path] ?? words[language]?.[path])?.split('|');
}
