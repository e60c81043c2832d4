"""Makes columns.ndjson: columns with what they hold, for the detectors of personal data to be measured on.

    pip install faker==40.54.0 mimesis==22.2.0 python-stdnum==2.2 && python make.py

Values come from libraries that data-cli does not use, names from lists written before any detector was. Which half a
column belongs to follows from its name alone: a name that detectors were tuned on is never one that they are measured on.
"""
import base64, hashlib, json, os, random, string, uuid, datetime as dt
from faker import Faker
from mimesis import Generic
from mimesis.locales import Locale

R = random.Random(20240229)
HERE = os.path.dirname(os.path.abspath(__file__))
fakers = {}

def F(locale):
    if locale not in fakers:
        fakers[locale] = Faker(locale); fakers[locale].seed_instance(R.randrange(2**31))
    return fakers[locale]

generics = {}

def G(locale):
    if locale not in generics: generics[locale] = Generic(Locale(locale), seed=R.randrange(2**31))
    return generics[locale]

# --- names: words, put into a style -------------------------------------------------------------
def style(words, kind=None):
    parts = words.split(' ')
    kind = kind or R.choice(['snake', 'snake', 'snake', 'camel', 'camel', 'pascal', 'upper', 'kebab', 'flat', 'title'])
    if kind == 'snake': return '_'.join(parts)
    if kind == 'camel': return parts[0] + ''.join(p.capitalize() for p in parts[1:])
    if kind == 'pascal': return ''.join(p.capitalize() for p in parts)
    if kind == 'upper': return '_'.join(parts).upper()
    if kind == 'kebab': return '-'.join(parts)
    if kind == 'title': return ' '.join(p.capitalize() for p in parts)
    return ''.join(parts)

PREFIXES = ['customer', 'user', 'billing', 'contact', 'emp', 'patient', 'primary', 'kunden', 'cliente', 'usr', 'owner']
SUFFIXES = ['1', '2', 'txt', 'value', 'raw', 'old', 'field']

def named(words):
    if R.random() < .22: words = R.choice(PREFIXES) + ' ' + words
    elif R.random() < .1: words = words + ' ' + R.choice(SUFFIXES)
    return style(words)

def nameless():
    return R.choice(['col%d', 'field_%d', 'c%02d', 'attr%d', 'x%d', 'value_%d', 'data%d', 'F%d', 'column_%d', 'udf_%d', 'custom_%d', 'spalte%d', 'kol%d', 'champ%d']) % R.randrange(1, 99)

rows = []

def put(label, table, name, values, type='text', also=(), locale='en_US'):
    values = [None if v is None else str(v) for v in values]
    part = 'held-out' if hashlib.sha256(('part ' + name.lower()).encode()).digest()[0] & 1 else 'tuned'
    rows.append(dict(part=part, table=table, name=name, type=type, locale=locale, category=label, also=list(also), values=values))

def many(make, n=None):
    n = n or R.randrange(30, 61)
    return [make() for _ in range(n)]

def messy(values, share=.06):
    junk = [None, '', 'n/a', '-', 'unknown', None]
    return [R.choice(junk) if R.random() < share else v for v in values]

PEOPLE = ['customers', 'users', 'employees', 'patients', 'kunden', 'clientes', 'members', 'contacts', 'leads', 'personen', 'staff', 'utenti', 'pracownicy', 'usuarios', 'T_PERS', 'crm_export', 'sheet1', 'clients', 'adherents', 'leden']
THINGS = ['orders', 'products', 'invoices', 'shipments', 'events', 'stock', 'artikel', 'pedidos', 'catalog', 'logs', 'sheet1', 'metrics', 'T_POS', 'articles', 'prodotti']
people = lambda: R.choice(PEOPLE)
things = lambda: R.choice(THINGS)

# --- values ---------------------------------------------------------------------------------------
digits = lambda n: ''.join(R.choice(string.digits) for _ in range(n))
hexes = lambda n: ''.join(R.choice('0123456789abcdef') for _ in range(n))
letters = lambda n: ''.join(R.choice(string.ascii_uppercase) for _ in range(n))
grouped = lambda text, sign: sign.join(text[i:i+4] for i in range(0, len(text), 4))
token = lambda n: ''.join(R.choice(string.ascii_letters + string.digits) for _ in range(n))
W = 'en_US de_DE fr_FR es_ES it_IT pt_BR pl_PL nl_NL sv_SE en_GB ja_JP es_MX da_DK fi_FI cs_CZ tr_TR ru_RU zh_CN no_NO ro_RO hu_HU pt_PT en_IN de_AT fr_CH'.split()
loc = lambda: R.choice(W)
LATIN = 'en_US de_DE fr_FR es_ES it_IT pt_BR pl_PL nl_NL sv_SE en_GB es_MX da_DK fi_FI cs_CZ no_NO ro_RO hu_HU pt_PT de_AT'.split()

def emails(l):
    f = F(l)
    make = R.choice([f.email, f.free_email, f.company_email, f.ascii_email, lambda: G('en').person.email(), lambda: f.email().upper(), lambda: 'mailto:' + f.email()])
    return messy(many(make))

def phones(l):
    f = F(l); k = R.randrange(4)
    if k == 3: return messy(many(lambda: '+' + R.choice(['1', '49', '33', '44', '81', '34']) + R.choice('23456789') + digits(R.choice([8, 9]))))
    if k == 2: return messy(many(lambda: G(R.choice(['en', 'de', 'fr', 'es', 'it', 'nl', 'pl'])).person.phone_number()))
    return messy(many(f.phone_number))

def full(l):
    f = F(l); k = R.randrange(5)
    if k == 0 and l in LATIN: return messy(many(lambda: f'{f.last_name()}, {f.first_name()}'))
    if k == 1 and l in LATIN: return messy(many(lambda: f'{f.first_name()} {f.last_name()}'.upper()))
    return messy(many(f.name))

def births(l):
    f = F(l); day = lambda: f.date_of_birth(minimum_age=18, maximum_age=95)
    form = R.choice(['%Y-%m-%d', '%Y-%m-%d', '%d.%m.%Y', '%m/%d/%Y', '%d/%m/%Y', '%Y/%m/%d', '%Y%m%d', '%d-%b-%Y', '%Y-%m-%d 00:00:00'])
    return messy(many(lambda: day().strftime(form))), ('date' if form == '%Y-%m-%d' else 'timestamp' if '00:' in form else 'text')

def luhn(number):
    total = 0
    for i, d in enumerate(reversed(number)):
        n = int(d) * (2 if i % 2 == 0 else 1); total += n - 9 if n > 9 else n
    return number + str(-total % 10)

def uk_licence():
    return (letters(5) + digits(1) + R.choice(['01', '02', '51', '12', '60']) + f'{R.randrange(1,29):02d}' + digits(1) + letters(2) + '9' + letters(2))

ICD = 'E11.9 I10 J45.909 M54.5 F32.9 K21.9 N39.0 E78.5 G43.909 L40.0 C50.911 Z00.00 I25.10 J06.9 R51 S93.401A E66.9 F41.1 B20 O80'.split()
DRUGS = 'Metformin 500mg,Lisinopril 10 mg,Atorvastatin,Ibuprofen 400,Amoxicillin,Omeprazole 20mg,Sertraline,Ramipril 5 mg,Salbutamol,Insulin glargine,Warfarin,Levothyroxine'.split(',')
DIAGNOSES = 'Type 2 diabetes,Essential hypertension,Asthma,Major depression,Migraine,Breast cancer,Chronic kidney disease,HIV positive,Pneumonia,Epilepsy,Hypothyreose,Asthma bronchiale,Arterielle Hypertonie,Depressive Episode'.split(',')
ALLERGIES = 'Penicillin,Peanuts,Latex,none,Dust mites,Shellfish,Pollen,Nüsse'.split(',')

def notes(l):
    f = F(l)
    forms = [lambda: f.sentence(), lambda: f'Called {f.name()}, reach at {f.phone_number()}', lambda: f'{f.sentence()} Mail to {f.email()} please.', lambda: f'{f.first_name()} wants a refund to {f.iban() if hasattr(f, "iban") else F("de_DE").iban()}', lambda: f.paragraph(2)]
    return messy(many(lambda: R.choice(forms)()))

def repeat(n, what):
    for _ in range(n): what()

# --- personal columns -----------------------------------------------------------------------------
def one(label, names, make, n, types=('text',), also=(), locales=W, bare=0.0):
    """n columns; `names` by language prefix of the locale or for all (`*`)."""
    for _ in range(n):
        l = R.choice(locales)
        own = names.get(l[:2], []) if isinstance(names, dict) else []
        pool = (own if own and R.random() < .6 else None) or (names['*'] if isinstance(names, dict) else names)
        isbare = R.random() < bare
        name = nameless() if isbare else named(R.choice(pool))
        made = make(l)
        values, type = made if isinstance(made, tuple) else (made, R.choice(types))
        put(label, R.choice(['sheet1', 'data', 'export', 'T_PERS']) if isbare else people(), name, values, type, also, l)

one('email', {'*': ['email', 'e mail', 'mail', 'email address', 'mail addr', 'contact email', 'work email', 'eml', 'email addr', 'mailbox', 'reply to'],
  'de': ['email adresse', 'mailadresse', 'e mail'], 'fr': ['courriel', 'adresse mail', 'adresse electronique'], 'es': ['correo', 'correo electronico'], 'it': ['posta elettronica', 'indirizzo email'], 'pt': ['correio eletronico', 'email'], 'pl': ['adres email', 'poczta'], 'nl': ['emailadres'], 'ja': ['meru adoresu', 'mail address'], 'sv': ['epost', 'e postadress'], 'tr': ['eposta']},
  emails, 30, ('varchar', 'text'), bare=.25)
one('phone', {'*': ['phone', 'phone number', 'tel', 'telephone', 'mobile', 'cell phone', 'mobile no', 'phone nr', 'fax', 'contact number', 'msisdn', 'home phone', 'cell'],
  'de': ['telefon', 'telefonnummer', 'handy', 'mobilnummer', 'rufnummer', 'tel nr'], 'fr': ['telephone', 'portable', 'numero telephone', 'tel mobile'], 'es': ['telefono', 'movil', 'celular'], 'it': ['telefono', 'cellulare', 'recapito telefonico'], 'pt': ['telefone', 'celular', 'telemovel'], 'pl': ['telefon', 'numer telefonu', 'komorka'], 'nl': ['telefoonnummer', 'mobiel'], 'ja': ['denwa', 'denwa bangou', 'keitai'], 'sv': ['telefon', 'mobilnummer'], 'tr': ['telefon', 'cep telefonu']},
  phones, 34, bare=.15)
one('full_name', {'*': ['name', 'full name', 'customer name', 'fullname', 'display name', 'contact person', 'account holder', 'patient name', 'cardholder', 'recipient', 'person name', 'signed by', 'emergency contact', 'author'],
  'de': ['kundenname', 'name', 'vollstaendiger name', 'ansprechpartner', 'kontoinhaber'], 'fr': ['nom complet', 'nom prenom', 'titulaire'], 'es': ['nombre completo', 'nombre y apellidos', 'titular'], 'it': ['nome completo', 'nominativo', 'intestatario'], 'pt': ['nome completo', 'nome'], 'pl': ['imie i nazwisko', 'imie nazwisko'], 'nl': ['volledige naam', 'naam'], 'ja': ['shimei', 'namae', 'onamae'], 'sv': ['namn']},
  full, 30, bare=.2)
one('first_name', {'*': ['first name', 'firstname', 'given name', 'forename', 'fname', 'first nm', 'christian name', 'middle name'],
  'de': ['vorname', 'rufname'], 'fr': ['prenom'], 'es': ['nombre', 'primer nombre'], 'it': ['nome'], 'pt': ['primeiro nome', 'nome proprio'], 'pl': ['imie'], 'nl': ['voornaam'], 'ja': ['mei', 'given name'], 'sv': ['fornamn'], 'da': ['fornavn'], 'cs': ['jmeno'], 'hu': ['keresztnev'], 'fi': ['etunimi']},
  lambda l: messy(many(F(l).first_name)), 26, also=('full_name',), bare=.12)
one('last_name', {'*': ['last name', 'lastname', 'surname', 'family name', 'lname', 'last nm', 'maiden name', 'mothers maiden name'],
  'de': ['nachname', 'familienname', 'geburtsname', 'zuname'], 'fr': ['nom', 'nom de famille', 'nom naissance'], 'es': ['apellido', 'apellidos', 'primer apellido'], 'it': ['cognome'], 'pt': ['sobrenome', 'apelido'], 'pl': ['nazwisko', 'nazwisko rodowe'], 'nl': ['achternaam'], 'ja': ['sei', 'myouji'], 'sv': ['efternamn'], 'da': ['efternavn'], 'cs': ['prijmeni'], 'hu': ['vezeteknev'], 'fi': ['sukunimi']},
  lambda l: messy(many(F(l).last_name)), 26, also=('full_name',), bare=.12)

one('ssn', ['ssn', 'social security number', 'social security no', 'soc sec nbr', 'social security', 'ss number', 'ssn nr', 'taxpayer ssn'], lambda l: messy(many(lambda: F('en_US').ssn())), 9, also=('national_id', 'tax_id'), locales=['en_US'], bare=.25)
one('ssn', ['ssn', 'social security num', 'ssn raw', 'ssn digits', 'employee ssn'], lambda l: messy(many(lambda: F('en_US').ssn().replace('-', ''))), 5, also=('national_id', 'tax_id'), locales=['en_US'])

NATIONAL = {
 'es_ES': (['nif', 'dni', 'documento identidad', 'nie dni', 'documento'], lambda: F('es_ES').nif()), 'it_IT': (['codice fiscale', 'cod fiscale', 'cf', 'cod fisc'], lambda: F('it_IT').ssn()),
 'pl_PL': (['pesel', 'numer pesel', 'nr pesel'], lambda: F('pl_PL').ssn()), 'pt_BR': (['cpf', 'numero cpf', 'documento cpf'], lambda: F('pt_BR').cpf()), 'nl_NL': (['bsn', 'burgerservicenummer', 'sofi nummer'], lambda: F('nl_NL').ssn()),
 'fr_FR': (['nir', 'numero securite sociale', 'num secu', 'insee'], lambda: F('fr_FR').ssn()), 'en_GB': (['nino', 'national insurance number', 'ni number', 'national insurance'], lambda: F('en_GB').ssn()), 'sv_SE': (['personnummer', 'pnr', 'person nr'], lambda: F('sv_SE').ssn()),
 'fi_FI': (['henkilotunnus', 'hetu', 'sotu'], lambda: F('fi_FI').ssn()), 'zh_CN': (['shenfenzheng', 'id card no', 'sfz', 'identity card'], lambda: F('zh_CN').ssn()), 'ko_KR': (['rrn', 'resident registration number', 'jumin'], lambda: F('ko_KR').ssn()),
 'en_IN': (['aadhaar', 'aadhaar number', 'aadhar no', 'uid aadhaar'], lambda: F('en_IN').aadhaar_id()), 'no_NO': (['fodselsnummer', 'personnummer', 'fnr'], lambda: F('no_NO').ssn()), 'en_CA': (['sin', 'social insurance number', 'sin number'], lambda: F('en_CA').ssn()),
 'tr_TR': (['tc kimlik no', 'tckn', 'kimlik no'], lambda: F('tr_TR').ssn()), 'da_DK': (['cpr', 'cpr nummer'], lambda: G('da').denmark_provider.cpr() if hasattr(G('da'), 'denmark_provider') else F('dk_DK').ssn()), 'de_DE': (['steuer id', 'identifikationsnummer', 'steueridentifikationsnummer', 'idnr'], lambda: de_idnr()),
 'bg_BG': (['egn'], lambda: F('bg_BG').ssn() if hasattr(F('bg_BG'), 'ssn') else digits(10)), 'pt_PT': (['nif', 'contribuinte'], lambda: pt_nif()), 'fr_CH': (['ahv', 'avs', 'ahv nummer', 'numero avs'], lambda: F('fr_CH').ssn()),
}

def de_idnr():
    from stdnum.de import idnr
    while True:
        base = R.choice('123456789') + digits(9)
        for c in string.digits:
            if idnr.is_valid(base + c): return base + c

def pt_nif():
    from stdnum.pt import nif
    while True:
        n = R.choice('12') + digits(7)
        n += nif.calc_check_digit(n)
        return n

for l, (names, make) in NATIONAL.items():
    strong = l in ('es_ES', 'it_IT', 'pl_PL', 'pt_BR', 'fr_FR', 'zh_CN', 'en_GB')
    one('national_id', names + ['national id', 'id number', 'identity number'][:R.randrange(0, 3)], lambda _l, make=make: messy(many(make)), 3, also=('ssn', 'tax_id'), locales=[l], bare=.2 if strong else 0)

one('passport', {'*': ['passport', 'passport number', 'passport no', 'passport id', 'ppt no', 'travel document'], 'de': ['reisepass', 'passnummer', 'reisepassnummer'], 'fr': ['passeport', 'numero passeport'], 'es': ['pasaporte', 'num pasaporte'], 'it': ['passaporto'], 'pl': ['paszport', 'nr paszportu'], 'nl': ['paspoort', 'paspoortnummer']},
  lambda l: messy(many(R.choice([lambda: F('en_US').passport_number(), lambda: letters(2) + digits(7), lambda: R.choice('CFGHJK') + ''.join(R.choice('CFGHJKLMNPRTVWXYZ0123456789') for _ in range(8))]))), 14)
one('driver_license', {'*': ['driver license', 'drivers license', 'driving licence', 'dl number', 'license no', 'dl no', 'drivers license number', 'driving license'], 'de': ['fuehrerschein', 'fuehrerscheinnummer'], 'fr': ['permis conduire', 'numero permis'], 'es': ['licencia conducir', 'permiso conducir'], 'it': ['patente', 'numero patente'], 'nl': ['rijbewijs'], 'pl': ['prawo jazdy']},
  lambda l: messy(many(R.choice([lambda: letters(1) + digits(7), uk_licence, lambda: letters(1) + digits(12), lambda: digits(8)]))), 12)

VAT = {'de_DE': lambda: F('de_DE').vat_id(), 'fr_FR': lambda: F('fr_FR').vat_id(), 'it_IT': lambda: F('it_IT').company_vat(), 'es_ES': lambda: F('es_ES').cif(), 'pl_PL': lambda: F('pl_PL').company_vat() if hasattr(F('pl_PL'), 'company_vat') else F('pl_PL').nip(), 'pt_BR': lambda: F('pt_BR').cnpj(), 'en_US': lambda: F('en_US').ein(), 'nl_NL': lambda: F('nl_NL').vat_id(), 'en_GB': lambda: F('en_GB').vat_id()}
VATN = {'de_DE': ['ust id', 'umsatzsteuer id', 'ustidnr', 'steuernummer'], 'fr_FR': ['numero tva', 'tva intracom'], 'it_IT': ['partita iva', 'p iva', 'piva'], 'es_ES': ['cif', 'nif empresa'], 'pl_PL': ['nip', 'nr nip'], 'pt_BR': ['cnpj', 'numero cnpj'], 'en_US': ['ein', 'tax id', 'tin', 'employer identification number', 'fein', 'itin'], 'nl_NL': ['btw nummer', 'btw id'], 'en_GB': ['vat number', 'vat no', 'vat reg no', 'utr']}
for l, make in VAT.items(): one('tax_id', VATN[l] + ['tax number', 'vat id'], lambda _l, make=make: messy(many(make)), 3, also=('national_id',), locales=[l])

one('address', {'*': ['address', 'street address', 'address line 1', 'addr', 'home address', 'shipping address', 'street', 'addr1', 'billing address', 'mailing address', 'residence'],
  'de': ['adresse', 'strasse', 'anschrift', 'strasse hausnummer', 'wohnort', 'lieferadresse'], 'fr': ['adresse', 'rue', 'adresse postale', 'domicile'], 'es': ['direccion', 'calle', 'domicilio'], 'it': ['indirizzo', 'via', 'residenza'], 'pt': ['endereco', 'morada', 'logradouro'], 'pl': ['adres', 'ulica', 'adres zamieszkania'], 'nl': ['adres', 'straat', 'straatnaam'], 'ja': ['juusho', 'jusho'], 'sv': ['adress', 'gatuadress'], 'tr': ['adres']},
  lambda l: messy(many(R.choice([F(l).address, F(l).street_address, F(l).street_address, lambda: F(l).address().replace('\n', ', ')]))), 32, bare=.12)
one('address', {'*': ['city', 'town', 'zip', 'zip code', 'postal code', 'postcode', 'post code'], 'de': ['ort', 'stadt', 'plz', 'postleitzahl'], 'fr': ['ville', 'code postal', 'cp'], 'es': ['ciudad', 'codigo postal', 'localidad'], 'it': ['citta', 'cap', 'comune'], 'pt': ['cidade', 'cep', 'localidade'], 'pl': ['miasto', 'kod pocztowy'], 'nl': ['plaats', 'woonplaats', 'postcode'], 'ja': ['yubin bangou', 'shikuchoson']},
  lambda l: None, 0)
CITY = {'en': ['city', 'town', 'city name'], 'de': ['ort', 'stadt', 'wohnort'], 'fr': ['ville', 'commune'], 'es': ['ciudad', 'localidad', 'municipio'], 'it': ['citta', 'comune'], 'pt': ['cidade'], 'pl': ['miasto', 'miejscowosc'], 'nl': ['plaats', 'woonplaats'], 'ja': ['shi', 'city']}
ZIP = {'en': ['zip', 'zip code', 'zipcode', 'postal code', 'postcode'], 'de': ['plz', 'postleitzahl'], 'fr': ['code postal', 'cp'], 'es': ['codigo postal', 'cp', 'cod postal'], 'it': ['cap', 'codice postale'], 'pt': ['cep', 'codigo postal'], 'pl': ['kod pocztowy'], 'nl': ['postcode'], 'ja': ['yuubin bangou', 'postal code']}
for group, method in ((CITY, 'city'), (ZIP, 'postcode')):
    for lang, names in group.items():
        for _ in range(2):
            l = next(x for x in R.sample(W, len(W)) if x.startswith(lang))
            put('address', people(), named(R.choice(names)), messy(many(getattr(F(l), method))), 'varchar', ('geolocation',), l)

one('date_of_birth', {'*': ['date of birth', 'dob', 'birth date', 'birthdate', 'birthday', 'born on', 'birth dt', 'bday', 'd o b', 'birth'], 'de': ['geburtsdatum', 'geburtstag', 'geb datum', 'geboren am', 'gebdat'], 'fr': ['date naissance', 'date de naissance', 'ddn', 'ne le'], 'es': ['fecha nacimiento', 'fecha de nacimiento', 'fec nac'], 'it': ['data nascita', 'data di nascita', 'nato il'], 'pt': ['data nascimento', 'dt nasc', 'nascimento'], 'pl': ['data urodzenia', 'urodzony'], 'nl': ['geboortedatum'], 'ja': ['seinengappi', 'tanjoubi'], 'sv': ['fodelsedatum'], 'tr': ['dogum tarihi'], 'da': ['fodselsdato'], 'cs': ['datum narozeni']}, births, 30)
one('credit_card', {'*': ['credit card', 'card number', 'cc number', 'credit card no', 'pan', 'card no', 'cc num', 'ccn', 'payment card', 'card'], 'de': ['kreditkarte', 'kreditkartennummer', 'kartennummer'], 'fr': ['carte bancaire', 'numero carte', 'carte credit'], 'es': ['tarjeta', 'numero tarjeta', 'tarjeta credito'], 'it': ['carta credito', 'numero carta'], 'pl': ['numer karty', 'karta kredytowa'], 'nl': ['creditcard', 'kaartnummer'], 'pt': ['cartao credito', 'numero cartao']},
  lambda l: messy(many(R.choice([lambda: F('en_US').credit_card_number(), lambda: F('en_US').credit_card_number('visa16'), lambda: grouped(F('en_US').credit_card_number('mastercard'), ' '), lambda: grouped(F('en_US').credit_card_number('visa16'), '-')]))), 24, ('varchar', 'text', 'bigint'), bare=.3)
one('bank_account', {'*': ['bank account', 'account number', 'bank account number', 'acct no', 'acct nbr', 'routing number', 'account no', 'bban', 'aba number', 'sort code account'], 'de': ['kontonummer', 'konto nr', 'bankverbindung'], 'fr': ['numero compte', 'rib', 'compte bancaire'], 'es': ['cuenta bancaria', 'numero cuenta', 'ccc'], 'it': ['conto corrente', 'numero conto'], 'pt': ['conta bancaria', 'conta corrente'], 'pl': ['numer konta', 'nr rachunku', 'konto bankowe'], 'nl': ['rekeningnummer'], 'ja': ['kouza bangou']},
  lambda l: messy(many(R.choice([lambda: digits(10), lambda: F('en_GB').bban(), lambda: digits(8), lambda: F('en_US').aba(), lambda: digits(12), lambda: F('de_DE').bban()]))), 18, also=('iban',))
one('iban', {'*': ['iban', 'iban number', 'bank iban', 'iban code', 'payout iban'], 'de': ['iban', 'iban nr', 'bankverbindung'], 'fr': ['iban', 'compte iban'], 'es': ['iban', 'cuenta iban'], 'nl': ['iban', 'rekeningnummer'], 'pl': ['iban', 'numer rachunku']},
  lambda l: messy(many(R.choice([lambda l=R.choice(['de_DE', 'fr_FR', 'es_ES', 'it_IT', 'nl_NL', 'pl_PL', 'en_GB', 'de_AT', 'fr_CH', 'tr_TR']): F(l).iban(), lambda: grouped(F('de_DE').iban(), ' ')]))), 14, also=('bank_account',), bare=.3)
one('cvv', ['cvv', 'cvc', 'cvv2', 'card security code', 'cvc2', 'security code', 'card cvv', 'cid code', 'cvn', 'pruefziffer karte', 'codigo seguridad', 'card verification'], lambda l: messy(many(F('en_US').credit_card_security_code)), 8)

MED = [(['diagnosis', 'primary diagnosis', 'diagnose', 'diagnostico', 'diagnostic', 'diagnosi', 'rozpoznanie'], lambda: R.choice(DIAGNOSES)), (['icd10', 'icd code', 'icd 10', 'diag code', 'dx code', 'icd schluessel'], lambda: R.choice(ICD)), (['medication', 'drug', 'prescription', 'medikament', 'medicamento', 'medicament', 'rx'], lambda: R.choice(DRUGS)), (['blood type', 'blood group', 'blutgruppe', 'groupe sanguin', 'grupo sanguineo'], lambda: R.choice(['A+', 'O-', 'B+', 'AB+', 'O+', 'A-', 'AB-', 'B-'])), (['allergies', 'allergy', 'allergie', 'alergias', 'allergien'], lambda: R.choice(ALLERGIES)), (['mrn', 'medical record number', 'medical record no', 'chart number', 'patient number'], lambda: 'MRN' + digits(7)), (['health insurance number', 'krankenversichertennummer', 'health plan id', 'krankenkasse nr', 'insurance member id', 'kvnr', 'versichertennummer'], lambda: letters(1) + digits(9)), (['disability', 'medical history', 'medical condition', 'behinderung', 'health condition'], lambda: R.choice(DIAGNOSES + ['none']))]
for names, make in MED: repeat(3, lambda: put('medical', R.choice(['patients', 'visits', 'patienten', 'encounters', 'claims']), named(R.choice(names)), messy(many(make)), 'text', ('internal_id', 'national_id')))
repeat(5, lambda: put('medical', 'sheet1', nameless(), messy(many(lambda: R.choice(ICD))), 'text', ()))

BIO = [(['fingerprint', 'fingerprint template', 'fingerabdruck', 'huella dactilar', 'empreinte digitale', 'finger template'], lambda: base64.b64encode(R.randbytes(96)).decode()), (['face embedding', 'face encoding', 'facial vector', 'gesichtsvektor', 'faceprint', 'face template'], lambda: '[' + ', '.join(f'{R.uniform(-1, 1):.4f}' for _ in range(8)) + ']'), (['iris scan', 'retina hash', 'iris code', 'voiceprint', 'voice print', 'biometric data', 'biometric hash', 'palm vein', 'biometrie'], lambda: hexes(64))]
for names, make in BIO: repeat(4, lambda: put('biometric', R.choice(['employees', 'access_control', 'users', 'enrolments']), named(R.choice(names)), messy(many(make))))

GEO = [(['latitude', 'lat', 'gps lat', 'home lat', 'location lat', 'geo lat', 'breitengrad', 'latitud', 'last lat', 'geo breite'], lambda: f'{R.uniform(-60, 70):.6f}', 'double'), (['longitude', 'lng', 'lon', 'gps lon', 'home lng', 'long', 'laengengrad', 'longitud', 'geo long'], lambda: f'{R.uniform(-170, 170):.6f}', 'double'), (['location', 'coordinates', 'gps', 'geo', 'position', 'last location', 'koordinaten', 'gps coords', 'coords', 'latlng'], lambda: f'{R.uniform(-60, 70):.5f}, {R.uniform(-170, 170):.5f}', 'text'), (['geom', 'location point', 'geo point', 'position wkt', 'home point'], lambda: f'POINT({R.uniform(-170, 170):.5f} {R.uniform(-60, 70):.5f})', 'text')]
for names, make, type in GEO: repeat(4, lambda: put('geolocation', R.choice(['users', 'trips', 'rides', 'checkins', 'devices', 'sessions']), named(R.choice(names)), messy(many(make)), type))
repeat(3, lambda: put('geolocation', 'sheet1', nameless(), messy(many(GEO[2][1]))))

IPN = ['ip', 'ip address', 'client ip', 'remote addr', 'remote ip', 'source ip', 'last login ip', 'ip addr', 'login ip', 'signup ip', 'adresse ip', 'direccion ip', 'ip adresse', 'visitor ip', 'x forwarded for', 'created from ip', 'host ip']
one('ip_address', IPN, lambda l: messy(many(R.choice([F('en_US').ipv4, F('en_US').ipv4_public, F('en_US').ipv6, F('en_US').ipv4_private, lambda: R.choice([F('en_US').ipv4, F('en_US').ipv6])()]))), 18, ('text', 'inet', 'varchar'), bare=.3)
one('mac_address', ['mac', 'mac address', 'mac addr', 'hw addr', 'hardware address', 'wifi mac', 'device mac', 'ethernet address', 'bssid', 'mac adresse', 'bluetooth address'], lambda l: messy(many(R.choice([F('en_US').mac_address, lambda: F('en_US').mac_address().upper(), lambda: F('en_US').mac_address().replace(':', '-'), lambda: '.'.join(hexes(4) for _ in range(3))]))), 12, ('text', 'macaddr'), bare=.35)
one('device_id', ['device id', 'imei', 'imei number', 'idfa', 'advertising id', 'android id', 'gaid', 'device uuid', 'device identifier', 'serial number device', 'idfv', 'udid', 'device token', 'geraete id', 'device fingerprint', 'browser fingerprint', 'imsi'], lambda l: messy(many(R.choice([lambda: str(uuid.UUID(int=R.getrandbits(128), version=4)), lambda: hexes(16), lambda: luhn('35' + digits(12)), lambda: hexes(32)]))), 14, also=('internal_id', 'session_token'))
one('device_id', ['imei', 'imei no', 'handset imei', 'imei1'], lambda l: messy(many(lambda: luhn(R.choice(['35', '86', '01']) + digits(12)))), 3)
one('device_id', ['vin', 'vehicle identification number', 'fahrgestellnummer', 'vin number', 'fin', 'chassis number'], lambda l: messy(many(F('en_US').vin)), 5, also=('internal_id', 'national_id'), bare=.2)
one('device_id', ['license plate', 'kennzeichen', 'plate number', 'matricula', 'licence plate', 'numero plaque', 'targa'], lambda l: messy(many(lambda: F(l).license_plate())), 4, also=('internal_id', 'national_id'), locales=['en_US', 'de_DE', 'fr_FR', 'es_ES', 'it_IT', 'en_GB'])
one('user_agent', ['user agent', 'ua', 'useragent', 'http user agent', 'browser', 'agent', 'browser ua', 'client agent', 'ua string'], lambda l: messy(many(F('en_US').user_agent)), 9, bare=.35)

jwt = lambda: '.'.join(base64.urlsafe_b64encode(x).decode().rstrip('=') for x in (b'{"alg":"HS256","typ":"JWT"}', json.dumps({'sub': digits(6)}).encode(), R.randbytes(32)))
one('session_token', ['session', 'session id', 'session token', 'access token', 'refresh token', 'auth token', 'sid', 'cookie', 'jsessionid', 'phpsessid', 'csrf token', 'id token', 'remember token', 'reset token', 'bearer token', 'sessionid', 'login token', 'verification token', 'oauth token'], lambda l: messy(many(R.choice([lambda: hexes(32), lambda: hexes(64), jwt, lambda: token(40), lambda: base64.b64encode(R.randbytes(24)).decode()]))), 16, also=('api_key',))
repeat(3, lambda: put('session_token', 'sheet1', nameless(), messy(many(jwt)), 'text', ('api_key',)))
KEYS = [lambda: 'sk_live_' + token(24), lambda: 'AKIA' + ''.join(R.choice(string.ascii_uppercase + '234567') for _ in range(16)), lambda: 'ghp_' + token(36), lambda: 'xoxb-' + digits(11) + '-' + digits(12) + '-' + token(24), lambda: 'AIza' + token(35), lambda: 'glpat-' + token(20), lambda: 'SG.' + token(22) + '.' + token(43)]
one('api_key', ['api key', 'apikey', 'secret key', 'client secret', 'api secret', 'access key', 'private key', 'secret', 'api token', 'aws key', 'stripe key', 'webhook secret', 'app secret', 'license key api', 'consumer secret'], lambda l: messy(many(R.choice(KEYS + [lambda: token(40), lambda: hexes(40)]))), 12, also=('session_token', 'password'))
repeat(6, lambda: put('api_key', 'sheet1', nameless(), messy(many(R.choice(KEYS))), 'text', ('session_token',)))
one('username', {'*': ['username', 'user name', 'login', 'login name', 'screen name', 'nickname', 'nick', 'handle', 'user login', 'twitter handle', 'uname', 'account name', 'github user', 'slack handle'], 'de': ['benutzername', 'anmeldename', 'nutzername'], 'fr': ['identifiant', 'pseudo', 'nom utilisateur'], 'es': ['usuario', 'nombre usuario'], 'it': ['nome utente', 'utente'], 'pt': ['usuario', 'nome usuario'], 'pl': ['nazwa uzytkownika'], 'nl': ['gebruikersnaam']},
  lambda l: messy(many(F(l if l in LATIN else 'en_US').user_name)), 18, also=('email',))
one('password', {'*': ['password', 'passwd', 'pwd', 'pass', 'password hash', 'encrypted password', 'hashed password', 'passphrase', 'pass hash', 'user pwd', 'pin code', 'security answer', 'pw hash', 'password digest'], 'de': ['passwort', 'kennwort'], 'fr': ['mot de passe', 'mdp'], 'es': ['contrasena', 'clave'], 'it': ['parola chiave', 'password'], 'pt': ['senha'], 'pl': ['haslo'], 'nl': ['wachtwoord'], 'sv': ['losenord'], 'tr': ['sifre', 'parola']},
  lambda l: messy(many(R.choice([F('en_US').password, lambda: '$2b$12$' + token(53), lambda: hexes(40), lambda: '$argon2id$v=19$m=65536,t=3,p=4$' + token(22) + '$' + token(43), lambda: hexes(64)]))), 18)
repeat(4, lambda: put('password', 'sheet1', nameless(), messy(many(lambda: '$2y$10$' + token(53)))))
one('free_text', {'*': ['notes', 'comment', 'comments', 'remarks', 'message', 'description of issue', 'internal notes', 'feedback', 'body', 'memo', 'note text', 'support message', 'free text', 'reason text', 'bio', 'about me'], 'de': ['bemerkung', 'notizen', 'kommentar', 'anmerkung', 'hinweis'], 'fr': ['commentaire', 'remarques', 'observations'], 'es': ['comentarios', 'observaciones', 'notas'], 'it': ['note', 'osservazioni'], 'pt': ['observacoes', 'comentario'], 'pl': ['uwagi', 'notatki'], 'nl': ['opmerkingen', 'notitie'], 'ja': ['bikou']}, notes, 26, bare=.25)

# --- misleading names ---------------------------------------------------------------------------
for label, names, make, also in [
  ('email', ['id', 'user ref', 'login', 'key', 'principal', 'code', 'owner', 'created by', 'assigned to', 'target'], lambda: F(R.choice(LATIN)).email(), ('username',)),
  ('phone', ['login', 'contact', 'ref', 'whatsapp', 'reach', 'sender'], lambda: '+' + R.choice(['49151', '1415', '336', '4477']) + R.choice('23456789') + digits(7), ()),
  ('iban', ['reference', 'code', 'payee', 'beneficiary', 'number'], lambda: F(R.choice(['de_DE', 'fr_FR', 'es_ES'])).iban(), ('bank_account',)),
  ('credit_card', ['token', 'payment ref', 'number', 'instrument', 'reference'], lambda: F('en_US').credit_card_number('visa16'), ()),
  ('full_name', ['owner', 'manager', 'created by', 'assignee', 'label', 'approved by', 'sales rep', 'physician'], lambda: F('en_US').name(), ()),
  ('ip_address', ['host', 'origin', 'address', 'source', 'peer', 'from'], lambda: F('en_US').ipv4_public(), ()),
  ('ssn', ['code', 'ref', 'ident', 'number', 'member key'], lambda: F('en_US').ssn(), ('national_id', 'tax_id')),
  ('full_name', ['product', 'title', 'address'], lambda: F('de_DE').name(), ()),
  ('mac_address', ['serial', 'station', 'asset'], lambda: F('en_US').mac_address(), ('device_id',)),
  ('address', ['location', 'place', 'destination', 'ship to', 'deliver to'], lambda: F('en_US').address().replace('\n', ', '), ())]:
    for name in R.sample(names, min(4, len(names))): put(label, R.choice(PEOPLE + THINGS), style(name), messy(many(make)), 'text', also)

# --- columns that are nobody's -------------------------------------------------------------------
def plain(names, make, n=2, type='text', tables=None, also=()):
    for _ in range(n): put(None, R.choice(tables or THINGS), style(R.choice(names)), many(make), type, also)

lux = F('en_US')
plain(['order number', 'order no', 'order id', 'bestellnummer', 'pedido', 'numero commande', 'auftragsnummer'], lambda: digits(16), 4)
plain(['invoice number', 'invoice no', 'rechnungsnummer', 'facture', 'fattura'], lambda: '20' + digits(8), 3)
plain(['tracking number', 'sendungsnummer', 'tracking', 'shipment id', 'parcel no'], lambda: digits(15), 3)
repeat(8, lambda: put(None, things(), nameless(), many(lambda n=R.choice([13, 14, 15, 16, 19]): R.choice('123456789') + digits(n - 1)), 'bigint'))
plain(['order number', 'receipt', 'document no'], lambda: f'ORD-{digits(8)}', 2)
start = [4000000000000000 + R.randrange(10**12)]
def counting(): start[0] += 1; return start[0]
repeat(3, lambda: put(None, 'orders', style(R.choice(['transaction ref', 'sequence', 'ticket', 'booking no'])), many(counting), 'bigint'))
plain(['created at', 'updated at', 'ordered at', 'erstellt am', 'fecha alta', 'date creation', 'modified', 'ts'], lambda: lux.date_time_between('-3y').isoformat(' '), 5, 'timestamp')
plain(['order date', 'due date', 'hire date', 'release date', 'liefertermin', 'eintrittsdatum', 'start date', 'valid from', 'publication date', 'founded', 'gueltig ab'], lambda: lux.date_between('-40y').isoformat(), 7, 'date', PEOPLE + THINGS)
repeat(5, lambda: put(None, things(), nameless(), many(lambda: lux.date_between('-60y').isoformat()), 'date', ('date_of_birth',)))
plain(['created', 'epoch', 'timestamp', 'event time', 'unix ts', 'zeitstempel'], lambda: int(R.uniform(1.5e9, 1.7e9)), 4, 'bigint')
plain(['ts ms', 'event ms', 'logged at'], lambda: int(R.uniform(1.5e12, 1.7e12)), 3, 'bigint')
plain(['checksum', 'md5', 'etag', 'file hash', 'content hash', 'digest', 'commit', 'git sha', 'pruefsumme', 'row hash'], lambda n=None: hexes(R.choice([32])), 3)
plain(['sha256', 'commit sha', 'blob sha', 'revision', 'fingerprint sha'], lambda: hexes(40), 3)
plain(['version', 'app version', 'build', 'release', 'firmware', 'driver version', 'sw version', 'os version'], lambda: f'{R.randrange(1, 12)}.{R.randrange(0, 30)}.{R.randrange(0, 20)}.{R.randrange(0, 10)}', 5)
repeat(3, lambda: put(None, things(), nameless(), many(lambda: f'{R.randrange(1, 9)}.{R.randrange(0, 9)}.{R.randrange(0, 20)}.{R.randrange(0, 9)}'), 'text'))
plain(['version', 'schema version', 'build'], lambda: f'{R.randrange(1, 12)}.{R.randrange(0, 30)}.{R.randrange(0, 20)}', 2)
plain(['id', 'uuid', 'guid', 'event id', 'order uuid', 'request id', 'correlation id', 'trace id'], lambda: str(uuid.UUID(int=R.getrandbits(128), version=4)), 6, 'uuid', also=('internal_id',))
repeat(3, lambda: put(None, things(), nameless(), many(lambda: str(uuid.UUID(int=R.getrandbits(128), version=4))), 'uuid', ('internal_id',)))
plain(['sku', 'article no', 'item code', 'artikelnummer', 'part number', 'codigo producto', 'mpn', 'material nr'], lambda: f'{letters(3)}-{digits(4)}-{letters(2)}', 4)
plain(['ean', 'gtin', 'barcode', 'upc'], lambda: lux.ean13(), 3, also=())
plain(['isbn', 'isbn13'], lambda: lux.isbn13(), 2)
PRODUCTS = ['Steel Chair', 'Wireless Mouse', 'Cotton Shirt', 'Office Lamp', 'Rose Garden Soap', 'Jack Plane', 'Grace Teapot', 'Dallas Boots', 'Victoria Sponge Tin', 'Lincoln Desk', 'Running Shoes', 'Summer Dress', 'Desk 120 White', 'Bluetooth Speaker', 'Madison Table', 'Coffee Beans 1kg', 'Carter Jacket', 'Austin Sofa', 'Tablet 10"', 'Hammer']
plain(['product name', 'product', 'item', 'title', 'name', 'artikel', 'article', 'producto', 'bezeichnung'], lambda: R.choice(PRODUCTS), 6, tables=['products', 'articles', 'catalog', 'items'])
plain(['company', 'company name', 'organisation', 'firma', 'empresa', 'societe', 'supplier', 'employer', 'vendor'], lambda: F(loc()).company(), 5, tables=PEOPLE + THINGS)
plain(['brand', 'category', 'department', 'kategorie', 'section', 'genre', 'segment'], lambda: R.choice(['Garden', 'Electronics', 'Home', 'Books', 'Toys', 'Music', 'Sports']), 4)
plain(['title', 'headline', 'subject line', 'book title', 'film'], lambda: lux.catch_phrase(), 3, tables=['books', 'films', 'campaigns'])
plain(['color', 'farbe', 'couleur'], lambda: lux.color_name(), 2)
plain(['price', 'amount', 'total', 'betrag', 'preis', 'montant', 'importe', 'unit price', 'salary'], lambda: f'{R.uniform(1, 900):.2f}', 6, 'decimal', PEOPLE + THINGS)
plain(['quantity', 'qty', 'stock', 'menge', 'count', 'position'], lambda: R.randrange(1, 500), 4, 'integer')
plain(['rating', 'score', 'discount', 'weight', 'ratio', 'tax rate', 'temperature'], lambda: f'{R.uniform(0, 90):.4f}', 4, 'double')
repeat(4, lambda: put(None, things(), nameless(), many(lambda: f'{R.uniform(0, 90):.6f}'), 'double', ('geolocation',)))
repeat(3, lambda: put(None, things(), nameless(), many(lambda: R.randrange(100, 1000)), 'integer'))
repeat(3, lambda: put(None, things(), nameless(), many(lambda: digits(9)), 'text'))
repeat(2, lambda: put(None, things(), nameless(), many(lambda: digits(10)), 'text'))
repeat(2, lambda: put(None, things(), nameless(), many(lambda: digits(11)), 'text'))
repeat(2, lambda: put(None, things(), nameless(), many(lambda: hexes(32)), 'text'))
repeat(2, lambda: put(None, things(), nameless(), many(lambda: R.choice(PRODUCTS)), 'text'))
repeat(2, lambda: put(None, things(), nameless(), many(lambda: F(loc()).company()), 'text'))
repeat(2, lambda: put(None, things(), nameless(), many(lambda: R.choice(['open', 'closed', 'pending', 'failed'])), 'text'))
repeat(2, lambda: put(None, things(), nameless(), many(lambda: lux.word()), 'text'))
plain(['status', 'state', 'order status', 'zustand', 'estado', 'etat', 'phase'], lambda: R.choice(['open', 'closed', 'pending', 'shipped', 'cancelled']), 5, tables=PEOPLE + THINGS)
plain(['is active', 'active', 'deleted', 'enabled', 'aktiv'], lambda: R.choice(['true', 'false']), 2, 'boolean')
BOOL = ['email verified', 'has password', 'phone confirmed', 'email opt in', 'ssn verified', 'address valid', 'is email valid', 'sms consent', 'iban valid', 'passport checked', 'birthday mail sent', 'email bounced', 'newsletter email', 'show phone']
for name in BOOL: put(None, people(), style(name), many(lambda: R.choice(['true', 'false'])), 'boolean')
WHEN = ['password updated at', 'email verified at', 'last login at', 'first order at', 'phone verified on', 'name changed at', 'address changed', 'last seen', 'session started at', 'card expires at', 'token expires', 'passport issued']
for name in WHEN: put(None, people(), style(name), many(lambda: lux.date_time_between('-3y').isoformat(' ')), 'timestamp')
KINDS = [('phone type', ['mobile', 'home', 'work']), ('address type', ['billing', 'shipping']), ('email status', ['ok', 'bounced', 'unknown']), ('card type', ['visa', 'mastercard', 'amex']), ('ip version', ['4', '6']), ('phone model', ['iPhone 12', 'Pixel 6', 'Galaxy S21']), ('login method', ['password', 'google', 'saml']), ('user type', ['admin', 'editor', 'guest']), ('name format', ['western', 'eastern']), ('city tier', ['1', '2', '3']), ('mail provider', ['gmail', 'outlook']), ('device type', ['phone', 'tablet', 'desktop']), ('contact type', ['lead', 'customer']), ('account type', ['free', 'pro']), ('address count', ['1', '2', '3', '4']), ('email count', ['1', '5', '9']), ('login count', ['10', '52', '99']), ('card brand', ['Visa', 'Amex']), ('passport country', ['US', 'DE', 'FR']), ('phone prefix', ['+49', '+1', '+33']), ('street count', ['12', '5', '78']), ('email template', ['welcome', 'reset', 'invoice']), ('birth rate', ['1.2', '1.5', '2.1']), ('token type', ['bearer', 'basic']), ('session length', ['120', '99', '340']), ('name length', ['5', '7', '12']), ('note type', ['call', 'visit', 'mail']), ('message count', ['3', '4', '8']), ('password strength', ['weak', 'strong']), ('zip file size', ['1024', '4096', '99']), ('key type', ['rsa', 'ed25519']), ('location type', ['store', 'warehouse']), ('medication count', ['1', '2', '3']), ('geo accuracy', ['5', '10', '50'])]
for name, pool in KINDS: put(None, R.choice(PEOPLE + THINGS), style(name), many(lambda: R.choice(pool)))
plain(['file name', 'filename', 'attachment', 'dateiname', 'template name'], lambda: lux.file_name(), 3)
plain(['table name', 'column name', 'event name', 'metric name', 'campaign name', 'feature name', 'plan name', 'role name'], lambda: R.choice(['signup', 'checkout_v2', 'summer_sale', 'free', 'pro', 'admin', 'page_view']), 5)
plain(['country', 'country code', 'land', 'pays', 'pais', 'nationality'], lambda: lux.country_code(), 4, tables=PEOPLE)
plain(['country', 'country name', 'land'], lambda: lux.country(), 2, tables=PEOPLE, also=('address',))
plain(['state', 'province', 'bundesland', 'region'], lambda: lux.state(), 3, tables=PEOPLE, also=('address',))
plain(['currency', 'waehrung', 'currency code', 'moneda'], lambda: lux.currency_code(), 3)
plain(['language', 'locale', 'sprache', 'lang'], lambda: R.choice(['de', 'en', 'fr', 'ja_JP', 'en-US']), 3, tables=PEOPLE)
plain(['time zone', 'timezone', 'tz'], lambda: lux.timezone(), 2, tables=PEOPLE)
plain(['gender', 'sex', 'geschlecht', 'sexo'], lambda: R.choice(['m', 'f', 'd']), 2, tables=PEOPLE)
plain(['job title', 'position', 'role', 'beruf', 'occupation'], lambda: lux.job(), 3, tables=PEOPLE)
plain(['url', 'website', 'link', 'homepage', 'image url', 'landing page'], lambda: lux.url(), 3)
plain(['domain', 'hostname', 'server', 'host'], lambda: lux.hostname(), 3)
plain(['path', 'route', 'endpoint'], lambda: lux.uri_path(), 2)
plain(['mime type', 'content type'], lambda: lux.mime_type(), 1)
plain(['description', 'product description', 'summary', 'beschreibung'], lambda: R.choice(['Solid wood, three drawers', 'Waterproof, 10 hours of battery', 'Machine washable', 'Fits all standard frames', 'Ships in two boxes', 'With a matt finish']), 4, tables=['products', 'articles', 'catalog'], also=('free_text',))
plain(['error message', 'log line', 'stack'], lambda: R.choice(['timeout after 30s', 'connection refused', 'null pointer in Foo.java:12', 'retrying in 5 seconds', 'disk full']), 2, tables=['logs', 'events'], also=('free_text',))
plain(['customer id', 'user id', 'kunden nr', 'kundennummer', 'member no', 'employee id', 'personalnummer', 'account id', 'client id'], lambda: digits(7), 6, 'integer', PEOPLE, also=('internal_id',))
plain(['room', 'bin location', 'shelf', 'gate', 'seat'], lambda: letters(1) + digits(2), 3)
plain(['port', 'http port', 'status code'], lambda: R.randrange(1, 65535), 2, 'integer')
plain(['flight number', 'flight', 'train no'], lambda: letters(2) + digits(4), 2)
plain(['swift', 'bic'], lambda: lux.swift(), 2, also=('bank_account',), tables=['banks'])
plain(['cron', 'schedule'], lambda: R.choice(['0 * * * *', '*/5 * * * *', '15 2 * * 1']), 1)
plain(['latency', 'lat ms', 'duration', 'longest run'], lambda: f'{R.uniform(1, 500):.1f}', 3, 'double')
plain(['last 4', 'last4', 'card last four'], lambda: digits(4), 2, tables=PEOPLE, also=('credit_card',))
plain(['card expiry', 'exp date', 'expiration'], lambda: lux.credit_card_expire(), 2, tables=PEOPLE, also=('credit_card',))
plain(['coupon', 'voucher code', 'promo code', 'gutschein'], lambda: token(8).upper(), 3)
plain(['species', 'breed', 'plant'], lambda: R.choice(['Oak', 'Rose', 'Daisy', 'Basil', 'Heather', 'Ivy', 'Lily', 'Olive']), 2, tables=['plants'])
plain(['month', 'monat', 'weekday'], lambda: R.choice(['April', 'May', 'June', 'August', 'January', 'March']), 2)
plain(['ticker', 'symbol'], lambda: letters(4), 2)
plain(['ip range', 'subnet mask', 'netmask'], lambda: R.choice(['255.255.255.0', '255.255.0.0', '255.255.255.128']), 2, tables=['networks'], also=('ip_address',))
plain(['iso week', 'quarter', 'fiscal year', 'jahr', 'year', 'birth cohort'], lambda: R.randrange(1960, 2024), 3, 'integer')
plain(['phone extension size', 'dial plan', 'area codes'], lambda: digits(3), 2)

with open(os.path.join(HERE, 'columns.ndjson'), 'w', encoding='utf8') as out:
    for row in rows: out.write(json.dumps(row, ensure_ascii=False, separators=(',', ':')) + '\n')
from collections import Counter
print(len(rows), Counter(r['part'] for r in rows)); print(Counter(r['category'] for r in rows))
