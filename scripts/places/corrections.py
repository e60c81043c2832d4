"""What the sources call things that nobody there calls so: old characters, other languages' names, stations and quarters in
the place of their city, states that have other names since. By country: states, then cities; `own|latin` where letters follow."""

SIGNS = {
    "RO": {"ţ": "ț", "ş": "ș", "Ţ": "Ț", "Ş": "Ș"},
    "MD": {"ţ": "ț", "ş": "ș", "Ţ": "Ț", "Ş": "Ș"},
    "IR": {"ك": "ک", "ي": "ی", "ہ": "ه", "ھ": "ه", **{chr(c): "" for c in range(0x64B, 0x653)}},
    "IL": {chr(c): "" for c in range(0x591, 0x5C8) if c != 0x5BE},
}

STATES = {
    "AM": {"Քաղաք Երէվան": "Երևան"},
    "BG": {"София-Град": "София", **{f"Област {x}": x for x in (
        "Благоевград Бургас Варна Видин Враца Габрово Добрич Ловеч Монтана Пазарджик Перник Плевен Пловдив Разград Русе "
        "Силистра Сливен Шумен").split()}, "Област Стара Загора": "Стара Загора"},
    "CN": {"陕西": "陕西省"},
    "EG": {"محافظة البحر الأحمر": "البحر الأحمر", "محافظة الجيزة": "الجيزة"},
    "FR": {"Grand-Est": "Grand Est", "Pays-de-la-Loire": "Pays de la Loire", "Provence-Alpes-Côte-d’Azur": "Provence-Alpes-Côte d’Azur"},
    "GR": {"Κεντρική Ελλάδα": "Στερεά Ελλάδα"},
    "ID": {"Jakarta Raya": "DKI Jakarta"},
    "IL": {"חיפה": "מחוז חיפה", "תל אביב": "מחוז תל אביב", "הצפון": "מחוז הצפון"},
    "IR": {"مزندرن": "مازندران"},
    "IT": {"Forli": "Forlì-Cesena", "Pesaro E Urbino": "Pesaro e Urbino", "Reggio Di Calabria": "Reggio Calabria",
           "Reggio Nell'Emilia": "Reggio Emilia", "Bolzano-Bozen": "Bolzano"},
    "LV": {"Valmieras Novads": "Valmieras novads"},
    "MX": {"Veracruz de Ignacio de la Llave": "Veracruz", "Coahuila de Zaragoza": "Coahuila", "Michoacán de Ocampo": "Michoacán",
           "México": "Estado de México"},
    "RU": {"Саха (Якутия) Республика": "Республика Саха (Якутия)", "Северная Осетия-Алания Республика": "Республика Северная Осетия — Алания",
           "Читинская Область": "Забайкальский край|Zabaykalskiy kray",
           "KHM|Тюменская Область": "Ханты-Мансийский автономный округ — Югра"},
    "UA": {"Киев": "Київ", "Харьковская область": "Харківська область"},
}

CITIES = {
    "AM": {"Յերեվան": "Երևան", "արմավիր": "Արմավիր", "հրազդան": "Հրազդան"},
    "AZ": {"Baki": "Bakı", "Fuzuli": "Füzuli", "Ismayilli": "İsmayıllı", "Sabran": "Şabran", "Sumqayit": "Sumqayıt",
           "Haci Zeynalabdin": "Hacı Zeynalabdin"},
    "BG": {"Крџали": "Кърджали", "Пазарџик": "Пазарджик", "Трговиште": "Търговище", "Нова-Загора": "Нова Загора", "Стара-Загора": "Стара Загора"},
    "BR": {"Moji das Cruzes": "Mogi das Cruzes"},
    "EE": {"Jarve": "Järve"},
    "EG": {"اسوان": "أسوان", "غردقہ": "الغردقة", "رشید": "رشيد", "قاھىرە": "القاهرة", "دمیاط": "دمياط", "جیزه": "الجيزة", "اسماعیلیہ": "الإسماعيلية",
           "لکسر": "الأقصر", "بلبیس": "بلبيس", "عریش": "العريش", "سوئز": "السويس"},
    "ES": {"Cadiz": "Cádiz", "Donostia / San Sebastián": "Donostia-San Sebastián", "Palma de Mallorca": "Palma"},
    "GR": {"Αθηνα": "Αθήνα", "Γλυφαδα": "Γλυφάδα", "Πειραιεύς": "Πειραιάς", "Χαλάνδριον": "Χαλάνδρι"},
    "ID": {"South Tangerang": "Tangerang Selatan", "Jambi City": "Jambi"},
    "IL": {"חפה": "חיפה", "לד": "לוד", "חוד השרון": "הוד השרון", "גבעתים": "גבעתיים", "אם אל פחם": "אום אל-פחם"},
    "IN": {"Calicut": "Kozhikode", "Sholapur": "Solapur", "Prayag": "Prayagraj", "Gurgaon": "Gurugram", "Pimpri": "Pimpri-Chinchwad",
           "Tatanagar": "Jamshedpur", "Raipura": "Raipur", "Ajni": "Nagpur"},
    "IR": {"طهران": "تهران"},
    "JP": {"所澤市": "所沢市", "調布ヶ丘市": "調布市|Chofu", "田無市": "西東京市|Nishitokyo", "相原市": "相模原市|Sagamihara", "藤澤市": "藤沢市",
           "橫須賀市": "横須賀市", "茅崎市": "茅ヶ崎市", "金澤市": "金沢市", "靜岡市": "静岡市", "姬路市": "姫路市", "寶塚市": "宝塚市",
           "廣島市": "広島市", "长崎市": "長崎市", "那霸市": "那覇市"},
    "LT": {"Taurage": "Tauragė", "Mazeikiai": "Mažeikiai", "Telsiai": "Telšiai", "Plunge": "Plungė", "Ukmerge": "Ukmergė"},
    "LV": {"Riga": "Rīga"},
    "MD": {"Chisinau": "Chișinău"},
    "MK": {"Кавадарчи": "Кавадарци", "Зелино": "Желино"},
    "MX": {"Mexico City": "Ciudad de México|Mexico City", "Tuxtla": "Tuxtla Gutiérrez", "Benito Juarez": "Benito Juárez",
           "Victoria de Durango": "Durango", "Cajeme": "Ciudad Obregón"},
    "NL": {"Almere Stad": "Almere"},
    "NZ": {"Wanganui": "Whanganui"},
    "PK": {"کوټه": "کوئٹہ", "پېښور": "پشاور", "لاھۆر": "لاہور", "راولپنډي": "راولپنڈی", "کَرٲچی": "کراچی", "مُلتان": "ملتان",
           "ډېره غازي خان": "ڈیرہ غازی خان", "ساہِيوال": "ساہیوال", "دادُو": "دادو", "ٽنڊو باگو": "ٹنڈو باگو"},
    "PL": {"Bielsko-Biala": "Bielsko-Biała", "Jastrzębie Zdrój": "Jastrzębie-Zdrój"},
    "RU": {"Комсомольск-На-Амуре": "Комсомольск-на-Амуре", "Ростов-На-Дону": "Ростов-на-Дону", "Орел": "Орёл"},
    "TR": {"Istanbul": "İstanbul|Istanbul"},
    "TW": {"台北": "臺北市", "台中": "臺中市", "臺南": "臺南市", "新竹": "新竹市", "基隆": "基隆市", "高雄": "高雄市", "新北": "新北市", "彰化": "彰化縣", "臺東": "臺東市",
           "竹北": "竹北市", "員林": "員林市", "斗六": "斗六市", "頭份": "頭份市", "南投": "南投市", "草屯": "草屯鎮", "竹東": "竹東鎮",
           **{x: f"{x}區" for x in "內湖 永康 八德 鳳山 板橋 汐止 淡水 樹林 三峽".split()}},
    "UZ": {"Bukhara": "Buxoro|Bukhara", "Fergana": "Farg‘ona|Fergana", "Samarkand": "Samarqand|Samarkand", "Tashkent": "Toshkent|Tashkent",
           "Chilanzar": "Chilonzor", "Qŭnghirot": "Qo‘ng‘irot", "Kattaqo’rg’on Shahri": "Kattaqo‘rg‘on"},
    "VN": {"Qui Nhon": "Quy Nhơn", "Phu Quoc": "Phú Quốc", "Da Nang": "Đà Nẵng|Da Nang", "Hanoi": "Hà Nội|Hanoi", "Long Bien": "Long Biên",
           "Haiphong": "Hải Phòng|Haiphong", "Ho Chi Minh City": "Thành phố Hồ Chí Minh|Ho Chi Minh City"},
}

# What lies in another state than the sources have it in.
LEFT_OUT = {"RU": {"Куйбышев"}, "TR": {"Baris"}}


def corrected(country, text):
    """The text of a country's table with its names put right; a state without cities goes."""
    zone, *lines = text.split("\n")
    out = []
    for line in lines:
        if line.startswith("  ") and line.strip().split("|")[0] in LEFT_OUT.get(country, ()):
            continue
        if not line.startswith("  ") and out and not out[-1].startswith("  "):
            out.pop()
        out.append(line_of(country, line))
    return "\n".join([zone, *out])


def line_of(country, line):
    indent = "  " if line.startswith("  ") else ""
    parts = line.strip().split("|")
    at = 0 if indent else 1
    if len(parts) <= at:
        return line
    name = "".join(SIGNS.get(country, {}).get(c, c) for c in parts[at])
    names = (CITIES if indent else STATES).get(country, {})
    name = names.get("|".join([*parts[:at], name]), names.get(name, name))
    if country in ("RU", "UA") and not indent:
        name = name.replace(" Область", " область").replace(" Край", " край")
    if country == "RU" and name.endswith(" Республика") and not name.startswith(("Чеч", "Чув", "Каб", "Удм")):
        name = f"Республика {name[:-11]}"
    own, _, latin = name.partition("|")
    # A Latin name that stands beside the corrected one, or was the same.
    parts[at] = own
    if latin:
        parts[at + 1] = latin
    if parts[at + 1:at + 2] == [own]:
        parts[at + 1] = ""
    return indent + "|".join(parts)
