"""Makes schemas.ndjson: columns called as those of software in wide use, for the detectors to be measured on.

    python make-schemas.py

Nothing but Python's standard library: names of tables and columns from the schemas of SAP, WordPress, Magento, Odoo, OpenMRS,
Devise, Keycloak, Salesforce, PrestaShop, Moodle, HL7 FHIR and others, and what offices in some fifteen countries call their
columns; values from the lists and check digits below. Which half a column belongs to follows from its name alone, as in make.py.
"""
import datetime as dt, hashlib, json, os, random, string, unicodedata, uuid

R = random.Random(7919)
HERE = os.path.dirname(os.path.abspath(__file__))
rows = []
pick, N = R.choice, R.randrange
digits = lambda n: ''.join(pick('0123456789') for _ in range(n))
hexes = lambda n: ''.join(pick('0123456789abcdef') for _ in range(n))
token = lambda n: ''.join(pick(string.ascii_letters + string.digits) for _ in range(n))
upper = lambda n: ''.join(pick('ABCDEFGHJKLMNPRSTUVWXYZ') for _ in range(n))

def col(label, table, name, make, type='text', also=(), n=None, holes=.05):
    values = [None if R.random() < holes and type == 'text' else str(make()) for _ in range(n or N(30, 50))]
    part = 'held-out' if hashlib.sha256(('part ' + name.lower()).encode()).digest()[0] & 1 else 'tuned'
    rows.append(dict(part=part, table=table, name=name, type=type, category=label, also=list(also), values=values))

def cols(label, pairs, make, type='text', also=()):
    """`table.column table.column …`: each with values of its own."""
    for each in pairs.split():
        table, name = each.split('.', 1)
        col(label, table, name.replace('~', ' '), make, type, also)

# --- people ---------------------------------------------------------------------------------------
GIVEN = dict(
  en='James Mary Robert Patricia Linda Michael Barbara William Susan Joseph Karen Thomas Nancy Daniel Lisa Matthew Betty Anthony Sandra Mark Ashley Steven Kimberly Andrew Emily Kenneth Donna Joshua Kevin Carol'.split(),
  de='Hans Ursula Wolfgang Petra Jürgen Monika Uwe Sabine Dieter Renate Heike Stefan Andreas Katrin Thorsten Anke Matthias Silke Florian Jana Lukas Leonie Jonas Annika'.split(),
  fr='Jean Marie Pierre Nathalie Michel Isabelle Philippe Sylvie Alain Catherine Nicolas Céline Laurent Aurélie Julien Émilie François Chloé Guillaume Manon Étienne Léa'.split(),
  es='Antonio María José Carmen Manuel Josefa Francisco Isabel Javier Dolores Alejandro Pilar Sergio Teresa Álvaro Lucía Íñigo Nuria Rocío Gonzalo'.split(),
  it='Giuseppe Anna Giovanni Rosa Luigi Angela Salvatore Giovanna Alessandro Chiara Matteo Francesca Lorenzo Giulia Davide Elena Simone Valentina'.split(),
  pt='João Ana Antônio Francisca Carlos Adriana Paulo Juliana Pedro Márcia Luiz Fernanda Rafael Patrícia Thiago Camila Gustavo Larissa'.split(),
  pl='Piotr Katarzyna Krzysztof Małgorzata Andrzej Agnieszka Tomasz Barbara Paweł Ewa Grzegorz Joanna Łukasz Magdalena Wojciech Zofia'.split(),
  sv='Erik Anna Lars Eva Karl Birgitta Anders Kerstin Per Elisabeth Nils Karin Johan Lena Björn Åsa Göran Ingrid'.split(),
  tr='Mehmet Fatma Mustafa Ayşe Ahmet Emine Ali Hatice Hüseyin Zeynep Emre Elif İbrahim Büşra Yusuf Merve'.split(),
  nl='Jan Maria Johannes Cornelia Pieter Johanna Willem Hendrika Kees Anneke Sander Femke Bram Sanne Jeroen Lotte'.split(),
  ja='太郎 花子 健一 美咲 翔太 陽子 大輔 直樹 恵子 拓也 さくら 愛 誠 由美子 浩二 明美'.split(),
  ru='Александр Елена Сергей Ольга Дмитрий Наталья Андрей Анна Алексей Татьяна Иван Мария Михаил Ирина'.split())
FAMILY = dict(
  en='Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Wilson Anderson Taylor Moore Jackson Martin Thompson White Harris Clark Lewis Robinson Walker Hall Nelson Baker Campbell Mitchell Roberts'.split(),
  de='Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Wolf Schröder Neumann Zimmermann Krüger Hofmann Lange Schmitt Krause Lehmann'.split(),
  fr='Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garnier Rousseau Girard Bonnet Fournier Mercier'.split(),
  es='García Fernández González Rodríguez López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Navarro Torres'.split(),
  it='Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Costa Mancini Giordano Rizzo Lombardi'.split(),
  pt='Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Ribeiro Carvalho Almeida Lopes Soares Barbosa Rocha Dias'.split(),
  pl='Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Mazur Jankowski'.split(),
  sv='Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Lindberg Åberg Öberg'.split(),
  tr='Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara'.split(),
  nl='de~Jong Jansen de~Vries van~den~Berg Bakker van~Dijk Visser Janssen Smit Meijer de~Boer Mulder de~Groot Bos Vos Peters Hendriks'.replace('~', '\u00a0').split(),
  ja='佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上'.split(),
  ru='Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков'.split())
FAMILY['nl'] = [each.replace('\u00a0', ' ') for each in FAMILY['nl']]
given = lambda l: lambda: pick(GIVEN[l])
family = lambda l: lambda: pick(FAMILY[l])
def person(l, form='{g} {f}'): return lambda: form.format(g=pick(GIVEN[l]), f=pick(FAMILY[l]), i=pick(GIVEN[l])[0])
def ascii(text):
    plain = unicodedata.normalize('NFD', text.lower().translate(str.maketrans('łıøß', 'lios')))
    return ''.join(c for c in plain if c in string.ascii_lowercase + ' ')
HOSTS = 'gmail.com outlook.com yahoo.fr gmx.de web.de orange.fr libero.it uol.com.br wp.pl hotmail.es icloud.com telia.se t-online.de proton.me acme-corp.io'.split()
def mail(l='en'):
    def make():
        g, f = ascii(pick(GIVEN[l])).replace(' ', ''), ascii(pick(FAMILY[l])).replace(' ', '')
        return pick([f'{g}.{f}', f'{g[:1]}{f}', f'{g}_{f}{N(99)}', f'{f}{N(60, 99)}', f'{g}+news']) + '@' + pick(HOSTS)
    return make
def login(l='en'):
    def make():
        g, f = ascii(pick(GIVEN[l])).replace(' ', ''), ascii(pick(FAMILY[l])).replace(' ', '')
        return pick([f'{g}.{f}', f'{g[:1]}{f}', f'{f}{g[:1]}{N(10)}', f'{g}{N(1960, 2005)}', f'{g}_{pick(["x", "dev", "fan", "rocks"])}', f'the_{f}'])
    return make

cols('email', 'wp_users.user_email wp_comments.comment_author_email auth_user.email sales_flat_order.customer_email res_partner.email_normalized contacts.PersonEmail ADR6.SMTP_ADDR mdl_user.email newsletter.subscriber_email invites.invitee_email ps_customer.email wc_orders.billing_email commits.author_email tickets.requester_mail leads.npe01__HomeEmail__c gitlab.unconfirmed_email keycloak.EMAIL_CONSTRAINT accounts.backup_email sendouts.to_addr', mail())
cols('email', 'Ansprechpartner.EMailPrivat Mitglieder.E-Mail-Adresse lieferanten.rechnungsmail', mail('de'))
cols('email', 'adherents.adr_mail Clients.MelClient tiers.email_facturation', mail('fr'))
cols('email', 'alumnos.correo_tutor clientes.CorreoContacto usuarios.email_recuperacion', mail('es'))
cols('email', 'soci.casella_pec anagrafica.mail_referente', mail('it'))
cols('email', 'alunos.e_mail_responsavel klienci.mail_kontaktowy', mail('pt'))
cols('email', 'medlemmar.epostadress leden.mailadres_ouder uyeler.eposta_adresi', mail('sv'))

def us_phone(): return pick(['({}) {}-{}', '{}-{}-{}', '{}.{}.{}', '+1 {} {} {}']).format(N(201, 989), N(220, 999), digits(4))
def de_phone(): return pick(['0{} {}', '+49 {} {}', '0{}/{}', '0049{}{}']).format(pick('30 40 89 221 711 151 172 160 177 351'.split()), digits(pick([6, 7, 8])))
def fr_phone(): return pick(['0', '+33 ']) + pick('12345679') + ' ' + ' '.join(digits(2) for _ in range(4))
def es_phone(): return pick(['', '+34 ']) + pick('679') + digits(2) + ' ' + digits(3) + ' ' + digits(3)
def br_phone(): return f'({pick("11 21 31 41 51 61 71 81".split())}) 9{digits(4)}-{digits(4)}'
def jp_phone(): return pick(['090', '080', '070', '03', '06']) + '-' + digits(4) + '-' + digits(4)
def uk_phone(): return pick(['07{} {}', '020 7{} {}', '+44 7{} {}']).format(digits(3), digits(6))
def pl_phone(): return pick(['+48 ', '']) + pick('5678') + digits(2) + ' ' + digits(3) + ' ' + digits(3)
def e164(): return '+' + pick(['1', '49', '33', '34', '81', '55', '46']) + pick('23456789') + digits(9)
cols('phone', 'contacts.MobilePhone contacts.HomePhone accounts.Fax patients.phone_home patients.phone_cell customers.daytime_telephone leads.phone_mobile orders.shipping_phone emergency.emergency_contact_number mdl_user.phone1 drivers.cell staff.pager employees.work_ext_phone wc_customers.billing_phone', us_phone)
cols('phone', 'KNA1.TELF1 KNA1.TELFX Ansprechpartner.Tel_dienstlich Mitglieder.Handynr. patienten.TelPrivat lieferanten.Durchwahl Kunden.Mobilfunk', de_phone)
cols('phone', 'ps_address.phone_mobile adherents.tel_portable tiers.telephone_fixe salaries.num_tel', fr_phone)
cols('phone', 'alumnos.telefono_tutor clientes.movil socios.tfno', es_phone)
cols('phone', 'alunos.celular_responsavel clientes.fone_residencial', br_phone)
cols('phone', 'kaiin.denwa_bango 顧客.電話番号 会員.携帯電話', jp_phone)
cols('phone', 'members.telno gp_patients.mobile_tel_number', uk_phone)
cols('phone', 'klienci.nr_telefonu pacjenci.tel_kom', pl_phone)
cols('phone', 'res_partner.phone_sanitized users.msisdn messages.recipient_number whatsapp.wa_id_phone medlemmar.mobilnummer uyeler.cep_telefonu leden.gsm', e164)

cols('first_name', 'contacts.FirstName auth_user.first_name users.givenName person_name.given_name patients.fname employees.EMP_FIRST_NM wp_usermeta.first_name passengers.pax_firstname students.preferred_name pupils.forename hr.MiddleName', given('en'))
col('first_name', 'hr', 'nickname', given('en'), also=['username'])
cols('first_name', 'Mitglieder.Vorname PA0002.VORNA personal.Rufname', given('de'))
cols('first_name', 'adherents.prenom salaries.PrenomUsage eleves.Prénom', given('fr'))
cols('first_name', 'alumnos.nombre_alumno socios.primer_nombre', given('es'), also=['full_name'])
cols('first_name', 'soci.nome_proprio medlemmar.förnamn leden.voornaam pracownicy.imie uyeler.isim 会員.名前_名', given('sv'), also=['full_name'])
cols('last_name', 'contacts.LastName auth_user.last_name users.surname person_name.family_name patients.lname employees.EMP_LAST_NM passengers.pax_surname brides.maiden_name vets.lastname2', family('en'))
cols('last_name', 'Mitglieder.Nachname PA0002.NACHN personal.Geburtsname Kunden.Familienname', family('de'))
cols('last_name', 'adherents.nom_famille salaries.NomUsage eleves.nom_naissance', family('fr'))
cols('last_name', 'alumnos.apellido1 alumnos.segundo_apellido socios.apellidos soci.cognome', family('es'))
cols('last_name', 'medlemmar.efternamn leden.achternaam pracownicy.nazwisko_rodowe uyeler.soyadi', family('pl'))
cols('full_name', 'contacts.MailingName res_users.display_name wc_orders.billing_name keycloak.cn commits.author_name tickets.assignee_name mdl_quiz.marker_fullname employees.ManagerName orders.ship_to_name policies.policyholder deeds.grantor accounts.account_holder payments.cardholder_name contracts.signed_by_name', person('en'))
cols('full_name', 'Lieferanten.Ansprechpartner KNVK.NAMEV_NAME1 patienten.Hausarzt vertrag.Versicherungsnehmer', person('de', '{f}, {g}'))
cols('full_name', 'baux.nom_locataire tiers.nom_complet clientes.nombre_completo contratos.titular alunos.nome_mae alunos.nome_completo soci.nominativo umowy.imie_i_nazwisko', person('pt'))
cols('full_name', 'kaiin.shimei 顧客.氏名 会員.お名前', person('ja', '{f} {g}'))
cols('full_name', 'клиенты.ФИО сотрудники.полное_имя', person('ru', '{f} {g}'))
cols('full_name', 'uyeler.ad_soyad medlemmar.namn leden.naam_volledig', person('tr'))

# --- places ----------------------------------------------------------------------------------------
STREETS = dict(en='Maple Oak Washington Cedar Elm Lake Hill Park Pine Main Sunset Lincoln'.split(), de='Haupt Bahnhof Garten Schul Berg Linden Kirch Wald Mozart Goethe'.split())
def us_street(): return f'{N(1, 9900)} {pick(["", "N ", "SW "])}{pick(STREETS["en"])} {pick("St Ave Blvd Rd Ln Drive Court Way".split())}' + pick(['', '', f' Apt {N(1, 60)}', f' #{N(1, 400)}'])
def de_street(): return f'{pick(STREETS["de"])}{pick(["straße", "str.", "weg", "gasse", "allee"])} {N(1, 180)}{pick(["", "", "a", "b"])}'
def fr_street(): return f'{N(1, 200)} {pick(["rue", "avenue", "boulevard", "chemin", "impasse"])} {pick(["de la République", "Victor Hugo", "des Lilas", "du Moulin", "Jean Jaurès", "Pasteur", "de l’Église"])}'
def es_street(): return f'{pick(["Calle", "C/", "Avda.", "Plaza", "Paseo"])} {pick(["Mayor", "Real", "de la Constitución", "San Juan", "del Sol", "Cervantes", "de Colón"])}, {N(1, 150)}{pick(["", " 2ºB", " 1º izq."])}'
def it_street(): return f'{pick(["Via", "Viale", "Piazza", "Corso"])} {pick(["Roma", "Garibaldi", "Mazzini", "Verdi", "Dante", "Cavour"])}, {N(1, 150)}'
def pl_street(): return f'ul. {pick(["Długa", "Krótka", "Polna", "Leśna", "Mickiewicza", "Kościuszki"])} {N(1, 150)}{pick(["", f"/{N(1, 40)}"])}'
CITIES = dict(en='Springfield Portland Austin Denver Columbus Tucson Fresno Omaha Raleigh Tampa Boise Madison Toledo Dayton'.split(), de='Köln Leipzig Bremen Dresden Hannover Nürnberg Duisburg Bochum Wuppertal Bielefeld Bonn Münster Karlsruhe Augsburg'.split(), fr='Lyon Toulouse Nantes Strasbourg Montpellier Bordeaux Lille Rennes Reims Toulon Grenoble Dijon Angers'.split(), es='Sevilla Zaragoza Málaga Murcia Bilbao Alicante Córdoba Valladolid Vigo Gijón Granada Vitoria'.split())
cols('address', 'contacts.MailingStreet ps_address.address1 ps_address.address2 patients.addr_line_1 customers.StreetAddress voters.residence_addr wc_orders.billing_address_1 shipments.deliver_to_address employees.homeAddress policies.insured_addr res_partner.street Person.AddressLine1', us_street)
cols('address', 'KNA1.STRAS Mitglieder.Straße~u.~Hausnr. patienten.Wohnanschrift ADRC.STREET', de_street)
cols('address', 'adherents.adr1 tiers.adresse_postale clients.Rue', fr_street)
cols('address', 'clientes.domicilio alumnos.direccion_familiar socios.calle_y_numero', es_street)
cols('address', 'soci.indirizzo_residenza klienci.ulica_nr', it_street)
cols('address', 'pacjenci.adres_zamieszkania medlemmar.gatuadress leden.straatnaam_huisnr', pl_street)
cols('address', 'contacts.MailingCity customers.Town employees.home_city voters.res_city', lambda: pick(CITIES['en']))
cols('address', 'KNA1.ORT01 Mitglieder.Wohnort patienten.Ort', lambda: pick(CITIES['de']))
cols('address', 'adherents.ville clients.commune_residence', lambda: pick(CITIES['fr']))
cols('address', 'clientes.localidad alumnos.municipio', lambda: pick(CITIES['es']))
cols('address', 'contacts.MailingPostalCode customers.ZipPlus4 voters.res_zip', lambda: digits(5) + pick(['', '', '-' + digits(4)]))
cols('address', 'KNA1.PSTLZ Mitglieder.PLZ adherents.code_postal clientes.cod_postal soci.cap', lambda: digits(5))
cols('address', 'alunos.cep pacjenci.kod_pocztowy', lambda: f'{digits(5)}-{digits(3)}')
cols('address', 'gp_patients.post_code members.PCODE', lambda: f'{upper(pick([1, 2]))}{N(1, 20)} {N(1, 9)}{upper(2)}')

# --- births, numbers of people -----------------------------------------------------------------------
def born(form): return lambda: (dt.date(1938, 1, 1) + dt.timedelta(days=N(0, 25000))).strftime(form)
cols('date_of_birth', 'sales_flat_order.customer_dob person.birthdate contacts.PersonBirthdate passengers.pax_dob hr.BirthDt pupils.DOB mdl_profile.bday', born('%Y-%m-%d'), 'date')
cols('date_of_birth', 'PA0002.GBDAT Mitglieder.GebDatum patienten.geb_am', born('%d.%m.%Y'))
cols('date_of_birth', 'adherents.date_naissance salaries.ne_le alumnos.fecha_nac alunos.dt_nascimento soci.data_di_nascita', born('%d/%m/%Y'))
cols('date_of_birth', 'pacjenci.data_ur medlemmar.födelsedatum leden.geboortedatum uyeler.dogum_tarihi 会員.生年月日 клиенты.дата_рождения', born('%Y-%m-%d'))

def ssn():
    a = pick([n for n in range(1, 900) if n != 666]); return f'{a:03d}-{N(1, 100):02d}-{N(1, 10000):04d}'
cols('ssn', 'employees.SSN patients.ss_number w2.social_sec_no employees.TaxPayerSSN applicants.SocSecNum', ssn)
cols('ssn', 'hr.EMP_SSN_NBR borrowers.socialsecurity', lambda: ssn().replace('-', ''))

def nif(): n = N(10**7, 10**8); return f'{n}{"TRWAGMYFPDXBNJZSQVHLCKE"[n % 23]}'
def pesel():
    d = born('%y%m%d')() + digits(4); return d + str(-sum(int(c) * w for c, w in zip(d, [1, 3, 7, 9] * 3)) % 10)
def cpf(dots=True):
    d = [N(10) for _ in range(9)]
    for _ in 0, 1:
        s = sum(v * (len(d) + 1 - i) for i, v in enumerate(d)) * 10 % 11; d.append(s % 10)
    t = ''.join(map(str, d)); return f'{t[:3]}.{t[3:6]}.{t[6:9]}-{t[9:]}' if dots else t
def bsn():
    while True:
        d = [N(10) for _ in range(8)]; c = sum(v * w for v, w in zip(d, range(9, 1, -1))) % 11
        if c < 10: return ''.join(map(str, d)) + str(c)
def personnummer():
    d = born('%y%m%d')() + digits(3); s = 0
    for i, c in enumerate(d): v = int(c) * (2 - i % 2); s += v // 10 + v % 10
    return f'{d[:6]}-{d[6:]}{-s % 10}'
def nir():
    d = pick('12') + born('%y%m')() + f'{N(1, 95):02d}' + f'{N(1, 990):03d}' + f'{N(1, 990):03d}'; return d + f'{97 - int(d) % 97:02d}'
def nino(): return f'{pick("ABCEGHJKLMNPRSTWXYZ")}{pick("ABCEGHJKLMNPRSTWXYZ")}{digits(6)}{pick("ABCD")}'
def codice():
    """16 signs with the check letter of the Italian tax code."""
    t = ''.join(pick('BCDFGLMNPRSTVZ') for _ in range(6)) + f'{N(40, 99)}{pick("ABCDEHLMPRST")}{pick([N(1, 31), N(41, 71)]):02d}{pick("ABCDEFGHIL")}{digits(3)}'
    odd = dict(zip(string.digits + string.ascii_uppercase, [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]))
    s = sum(odd[c] if i % 2 == 0 else (int(c) if c.isdigit() else ord(c) - 65) for i, c in enumerate(t)); return t + chr(65 + s % 26)
def tckn():
    d = [N(1, 10)] + [N(10) for _ in range(8)]; d.append((sum(d[0:9:2]) * 7 - sum(d[1:8:2])) % 10); d.append(sum(d) % 10); return ''.join(map(str, d))
cols('national_id', 'clientes.dni alumnos.nif_tutor', nif, also=['tax_id'])
cols('national_id', 'pacjenci.pesel pracownicy.nr_pesel', pesel)
cols('national_id', 'alunos.cpf_responsavel clientes.nr_cpf', cpf, also=['tax_id'])
cols('national_id', 'leden.bsn medewerkers.burgerservicenr', bsn)
cols('national_id', 'medlemmar.personnr anställda.personnummer', personnummer)
cols('national_id', 'salaries.num_secu assures.NIR', nir, also=['ssn'])
cols('national_id', 'employees.NI_Number payroll.nino', nino, also=['ssn'])
cols('national_id', 'soci.codice_fiscale pazienti.CODFISC', codice, also=['tax_id'])
cols('national_id', 'uyeler.tc_kimlik_no uyeler.tckn', tckn)
cols('passport', 'passengers.pax_passport_no hr.PassportNum travel.document_passport Reisende.Passnr. viajeros.num_pasaporte voyageurs.no_passeport', lambda: upper(pick([1, 2])) + digits(7))
cols('driver_license', 'drivers.DL_NUMBER policies.DriversLicense rentals.licence_no_driver Fahrer.FS-Nr. conductores.num_permiso_conducir chauffeurs.rijbewijsnr Fahrer.Führerscheinnummer', lambda: upper(1) + digits(pick([7, 8, 10])))
def de_vat():
    d = [N(1, 10)] + [N(10) for _ in range(7)]; p = 10
    for v in d: s = (v + p) % 10 or 10; p = 2 * s % 11
    return 'DE' + ''.join(map(str, d)) + str((11 - p) % 10)
cols('tax_id', 'KNA1.STCEG res_partner.vat ps_address.vat_number sales_flat_quote.customer_taxvat Lieferanten.USt-IdNr', de_vat)
cols('tax_id', 'vendors.ein w9.fed_tax_id accounts.employer_id_number', lambda: f'{N(10, 99)}-{digits(7)}')
cols('tax_id', 'personal.Steuernr Mandanten.steuernummer', lambda: f'{N(10, 99)}/{digits(3)}/{digits(5)}')

# --- money -------------------------------------------------------------------------------------------
def luhn(d):
    s = 0
    for i, c in enumerate(reversed(d)): v = int(c) * (2 - i % 2); s += v // 10 + v % 10
    return d + str(-s % 10)
def card(): return luhn(pick(['4' + digits(14), f'5{N(1, 6)}' + digits(13), '37' + digits(12), '6011' + digits(11), '2720' + digits(11)[:11]]))
def spaced(): c = card(); return ' '.join(c[i:i + 4] for i in range(0, len(c), 4))
cols('credit_card', 'payments.PAN wallet.card_number orders.cc_number_enc_off bookings.guarantee_card subscriptions.creditCardNo zahlungen.Kreditkartennr. paiements.num_carte_bancaire pagos.tarjeta_numero', card)
cols('credit_card', 'legacy.payment_instrument guests.folio_card', spaced)
cols('cvv', 'payments.card_verification_value orders.cc_cid wallet.cvc2 bookings.security_code_card pagos.cod_seguridad_tarjeta', lambda: digits(3))
def iban():
    c, n = pick([('DE', 18), ('NL', 0), ('FR', 23), ('ES', 20), ('AT', 16), ('BE', 12)])
    b = upper(4) + digits(10) if c == 'NL' else digits(n)
    v = ''.join(str(int(x, 36)) for x in b + c + '00'); return f'{c}{98 - int(v) % 97:02d}{b}'
cols('iban', 'res_partner_bank.acc_number mandates.debtor_iban Lieferanten.IBAN-Nr. tiers.iban_ribs leden.bankrekening_iban payouts.beneficiary_account', iban, also=['bank_account'])
cols('bank_account', 'direct_deposit.AcctNum employees.bank_acct_no payees.account_num_bank Mitglieder.Kontonr. clientes.num_cuenta_bancaria alunos.conta_corrente payroll.DepositAccountNumber', lambda: digits(pick([8, 9, 10, 12])))

# --- machines ----------------------------------------------------------------------------------------
def ip4(): return f'{pick([N(1, 127), N(128, 224)])}.{N(256)}.{N(256)}.{N(1, 255)}'
def ip6(): return ':'.join(['2a02', hexes(4), hexes(4), '0', '0', hexes(4), hexes(4), hexes(4)])
cols('ip_address', 'wp_comments.comment_author_IP users.current_sign_in_ip users.last_sign_in_ip sales_flat_order.remote_ip sales_flat_order.x_forwarded_for discourse.registration_ip_address mdl_user.lastip access_log.c_ip events.client_addr firewall.src sessions.REMOTE_ADDR', ip4)
cols('ip_address', 'phpbb.session_host vpn.assigned_v6', ip6)
cols('ip_address', 'audits.origin_address logins.peer', ip4, 'inet')
cols('mac_address', 'dhcp_leases.hwaddr assets.MACAddr wifi.station_bssid nodes.ether nics.hardware_address', lambda: pick([':', '-']).join(hexes(2) for _ in range(6)))
cols('device_id', 'push.idfa installs.gaid installs.advertisingId mdm.imei1 app_users.android_id', lambda: str(uuid.UUID(int=R.getrandbits(128))))
cols('device_id', 'sim.IMEI_NO fleet.handset_imei', lambda: luhn('35' + digits(12)))
UA = ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/%d.0.0.0 Safari/537.36', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_%d like Mac OS X) AppleWebKit/605.1.15', 'Mozilla/5.0 (X11; Linux x86_64; rv:%d.0) Gecko/20100101 Firefox/115.0', 'curl/7.%d.0', 'okhttp/4.%d.1']
cols('user_agent', 'wp_comments.comment_agent access_log.cs_user_agent phpbb.session_browser events.browser_string clicks.ua sessions.HTTP_USER_AGENT', lambda: pick(UA) % N(9, 130))
cols('geolocation', 'stores_visits.geo_point checkins.latlng rides.pickup_coordinates', lambda: f'{R.uniform(-60, 60):.6f},{R.uniform(-170, 170):.6f}')
cols('geolocation', 'checkins.latitude rides.dropoff_lat tracks.gps_lat', lambda: f'{R.uniform(-80, 80):.6f}', 'double precision')
cols('geolocation', 'checkins.longitude rides.dropoff_lng tracks.gps_lon', lambda: f'{R.uniform(-179, 179):.6f}', 'double precision')

# --- secrets, logins -----------------------------------------------------------------------------------
cols('username', 'wp_users.user_login auth_user.username keycloak.USERNAME mdl_user.username commits.committer_login github.gh_handle players.gamertag forum.screenName ldap.sAMAccountName phpbb.username_clean slack.slack_user Benutzer.Anmeldename usuarios.usuario utilisateurs.identifiant_connexion uyeler.kullanici_adi players.skype', login())
cols('password', 'wp_users.user_pass users.encrypted_password auth_user.password ps_customer.passwd phpbb.user_password users.password_digest', lambda: pick(['$2a$12$', '$2y$10$']) + token(53))
cols('password', 'legacy.pwd_md5 Benutzer.Kennwort utilisateurs.mot_de_passe usuarios.contrasena', lambda: hexes(32))
cols('password', 'routers.wifi_psk ftp.plain_passwd', lambda: token(N(8, 14)) + pick('!$#'))
cols('session_token', 'django_session.session_key users.reset_password_token users.confirmation_token users.remember_token oauth.refresh_token carts.persistent_login_cookie personal_access_tokens.token', lambda: token(40))
cols('session_token', 'sso.id_token_jwt logins.bearer', lambda: 'eyJhbGciOiJIUzI1NiJ9.' + token(60) + '.' + token(43))
cols('api_key', 'integrations.client_secret stripe.secret_key aws.AccessKeyId webhooks.signing_secret ps_webservice.key_api deploys.private_token_ci', lambda: pick(['sk_live_', 'AKIA', '']) + token(32))

# --- health, bodies, free text -------------------------------------------------------------------------
ICD = 'E11.9 I10 J45.0 M54.5 F32.9 K21.0 N39.0 E78.5 G43.9 L40.0 C50.9 Z00.0 I25.1 J06.9 R51 S93.4 E66.9 F41.1 B20 O80 D64.9 H10.3'.split()
MED = ['Metformin 850 mg', 'Lisinopril 5mg', 'Atorvastatin 40', 'Ramipril', 'Pantoprazol 20 mg', 'Amoxicilline', 'Insulin', 'Salbutamol', 'Ibuprofeno 600', 'Levotiroxina']
ILL = ['hypertension', 'type 2 diabetes', 'asthma', 'anxiety disorder', 'HIV', 'hepatitis C', 'epilepsy', 'migraine', 'breast carcinoma', 'Depression', 'COPD']
cols('medical', 'encounter_diagnosis.icd10_code claims.dx1 Faelle.Hauptdiagnose sejours.code_cim10', lambda: pick(ICD))
cols('medical', 'drug_order.medication_name scripts.rx_drug ordonnances.medicament', lambda: pick(MED))
cols('medical', 'obs.condition_text patients.known_allergies history.past_illness pacientes.antecedentes_medicos patienten.Vorerkrankungen', lambda: pick(ILL))
cols('medical', 'patients.blood_group donors.bloodType', lambda: pick('A+ A- B+ B- AB+ AB- O+ O-'.split()))
cols('biometric', 'attendance.fingerprint_template idcheck.face_embedding gates.iris_scan_hash', lambda: token(120) + '==')
SAID = ['Called {}, wants a callback tomorrow', 'Please ship to my neighbour, thanks! {}', '{} was very upset about the delay.', 'Met with {} regarding the contract; follow up next week', 'customer {} asked for refund, see mail from Monday', 'No answer. Left voicemail for {}.']
said = lambda: pick(SAID).format(pick(GIVEN['en']) + ' ' + pick(FAMILY['en']))
cols('free_text', 'tickets.agent_notes crm.CallSummary patients.clinical_remarks orders.customer_note feedback.message_body chats.transcript Kunden.Bemerkungen clients.commentaire_libre clientes.observaciones', said)

# --- traps ---------------------------------------------------------------------------------------------
cols(None, 'orders.order_ref sales.increment_id parcels.tracking_no stock.ean13 articles.gtin', lambda: pick('456') + digits(pick([12, 15])))
cols(None, 'shipments.consignment batches.lot_number sales.receipt_nbr', lambda: '4' + digits(15))
cols(None, 'parts.part_no products.sku articles.item_code stock.material_number', lambda: f'{digits(3)}-{digits(2)}-{digits(4)}')
cols(None, 'parts.drawing_number kits.assembly', lambda: f'{digits(2)}-{digits(7)}')
cols(None, 'releases.version packages.installed_version firmware.build_tag devices.sw_release', lambda: f'{N(1, 12)}.{N(40)}.{N(20)}.{N(9)}')
cols(None, 'wines.label products.collection_name paints.shade', lambda: pick(['Lyon Classic', 'Oslo', 'Verona', 'Sevilla Red', 'Boston Table', 'Nizza', 'Bergen Chair', 'Paris Noir', 'Kyoto Lamp', 'Denver Sofa', 'Madison', 'Austin Desk']))
cols(None, 'products.product_name catalog.model_name artikel.Bezeichnung', lambda: pick(['Billy', 'Ektorp Sofa', 'Malm Desk', 'Charlotte Dress', 'Oscar Lamp', 'Hugo Chair', 'Emma Mug', 'Vivaldi Set', 'Max Pro 3']))
cols(None, 'accounts.AccountName vendors.company res_partner.commercial_company_name Lieferanten.Firma clientes.razon_social tiers.raison_sociale', lambda: pick(FAMILY['en'] + FAMILY['de']) + ' ' + pick(['GmbH', 'Inc.', '& Sons', 'Ltd', 'SARL', 'S.L.', 'AG', 'LLC', 'Group']))
cols(None, 'jobs.job_title employees.position hr.TitleCode personal.Berufsbezeichnung', lambda: pick(['Engineer', 'Sales Manager', 'Nurse', 'Buchhalter', 'Analyst II', 'Head of Marketing', 'Intern', 'Teacher', 'CTO']))
cols(None, 'orders.order_date invoices.due_on shipments.delivered hr.hire_date sessions.last_seen contracts.valid_until', lambda: (dt.date(2021, 1, 1) + dt.timedelta(days=N(1500))).isoformat(), 'date')
cols(None, 'users.email_confirmed_at users.phone_verified_at', lambda: (dt.datetime(2023, 1, 1) + dt.timedelta(minutes=N(900000))).isoformat(sep=' '), 'timestamp')
cols(None, 'users.email_opt_in contacts.has_phone users.is_email_public', lambda: pick(['true', 'false']), 'boolean')
cols(None, 'contacts.phone_kind addresses.address_type emails.email_status documents.passport_country cards.card_brand', lambda: pick(['home', 'work', 'mobile', 'other', 'main']))
cols(None, 'orders.customer_id items.order_id users.role_id comments.parent_id users.address_id carts.user_uid', lambda: N(1, 99999), 'integer')
cols(None, 'objects.uuid events.event_id jobs.external_ref queue.guid', lambda: str(uuid.UUID(int=R.getrandbits(128))))
cols(None, 'files.sha1 commits.commit_sha objects.etag blobs.checksum', lambda: hexes(40))
cols(None, 'products.price orders.total_amount items.tax_rate stock.weight_kg', lambda: f'{R.uniform(1, 900):.2f}', 'numeric')
cols(None, 'plots.x readings.value sensors.temperature metrics.ratio', lambda: f'{R.uniform(-80, 80):.5f}', 'double precision')
cols(None, 'orders.currency countries.iso2 products.locale orders.shipping_country', lambda: pick('EUR USD GBP JPY CHF SEK PLN'.split()))
cols(None, 'servers.hostname pages.url sites.domain_name files.path_name', lambda: f'{pick(["srv", "web", "db"])}{N(99)}.{pick(["internal", "example.net", "corp.local"])}')
cols(None, 'flowers.species roses.cultivar ships.vessel_name hurricanes.storm_name', lambda: pick(['Rose', 'Lily', 'Iris', 'Katrina', 'Victoria', 'Jasmine', 'Violet', 'Andrew', 'Charlotte', 'Heather']))
cols(None, 'categories.slug posts.permalink tags.tag_name', lambda: pick(['summer-sale', 'john-deere', 'home', 'garden', 'victoria-secret', 'paris', 'new_in', 'about-us']))
cols(None, 'products.description posts.excerpt articles.teaser', lambda: pick(['Soft cotton shirt in three colours.', 'Robust steel, dishwasher safe.', 'A lamp with a warm light for every room.', 'Kräftige Farben, leicht zu reinigen.', 'Livraison gratuite dès 50 euros d’achat.']))
cols(None, 'counters.unix_ts events.epoch_ms logs.ts', lambda: 1600000000000 + N(10**11), 'bigint')
cols(None, 'subnets.netmask routers.sysObjectID snmp.oid', lambda: pick(['255.255.255.0', '255.255.0.0', '255.0.0.0', '255.255.255.128']))
cols(None, 'vehicles.vin_no trucks.chassis_number', lambda: upper(3) + digits(2) + upper(3) + digits(9), also=['device_id'])
cols(None, 'books.isbn books.isbn_13', lambda: '978-' + digits(1) + '-' + digits(5) + '-' + digits(3) + '-' + digits(1))
cols(None, 'flights.flight_no trains.train_nr rooms.room_name warehouses.bin_location', lambda: upper(2) + digits(4))
cols(None, 'banks.bic_code banks.swift', lambda: upper(4) + pick(['DE', 'FR', 'ES', 'NL']) + upper(2) + pick(['', 'XXX']))
cols(None, 'departments.dept_name teams.team_name projects.project_title campaigns.name courses.course_name', lambda: pick(['Finance', 'Human Resources', 'Apollo', 'Blue Whale', 'Research', 'Logistics', 'Mathilda Rollout', 'Spring 2024', 'Biology 101']))
cols(None, 'quotas.per_user_limit metrics.users_per_day stats.names_count stats.phone_calls', lambda: N(1, 900), 'integer')
cols(None, 'tables.column_name enums.label_text i18n.message_key config.setting_name', lambda: pick(['first_name', 'email', 'order.total', 'btn.save', 'user.phone', 'title', 'max_size', 'city']))
cols(None, 'gl.ledger_account accounts.gl_account_code cost.cost_center', lambda: digits(6))

with open(os.path.join(HERE, 'schemas.ndjson'), 'w', encoding='utf-8') as out:
    for row in rows: out.write(json.dumps(row, ensure_ascii=False, separators=(',', ':')) + '\n')
held = [row for row in rows if row['part'] == 'held-out']
print(len(rows), 'columns,', len(held), 'held out,', sum(row['category'] is not None for row in held), 'of them personal')
