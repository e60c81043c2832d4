const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that make a name be about something else wherever they stand: whether, of which kind. */
export const askingWords = list(`
  is has was were show hide can allow opt consent type types kind typ art tipo status template prefix model method format subscribed newsletter
  count counts length strength
`);

/** Words that do so behind what they speak of: `email_verified` and `phone_updated_at` are none, `verified_email` is one. */
export const endingWords = list(`
  verified confirmed valid validated checked bounced sent hidden enabled disabled required changed updated created modified seen started ended
  at on date datum fecha expires expiry expiration issued since until state size brand country version tier accuracy family age rate mask
  extension preference policy label language locale anzahl estado etat limit attempts retries visibility role filter hint category level
  id ids uuid guid url uri link path image photo icon days hours minutes seconds ms millis unit units domain tier ok in out provider file
`);

/** Words that do so in front of a name that may be that of anything: `product_name`, `file name`. */
export const thingWords = list(`
  product products item items article articles catalog stock order orders invoice invoices shipment shipments event events log logs metric metrics book books film films
  movie plant plants campaign campaigns feature plan file table column template
  artikel produkt produkte bestellung rechnung lager pedido pedidos producto productos prodotti prodotto ordine produit commande facture bezeichnung
  zamowienie sku part parts component lot batch ean gtin upc mpn variant drawing assembly config setting settings country countries network networks server host hostname brand company companies supplier suppliers vendor category pos warehouse
  firma empresa societe business bank banks shop store school hotel project team group organisation organization employer role metric domain
  brand brands vessel vessels boat yacht storm storms hurricane song album game games street streets road roads river mountain font theme recipe dish disease species
`);

/** Of versions; a thing whosever it is: `client_version`, `driver_build`. */
export const versionWords = list('version versions release build firmware revision');

/** Words that change nothing. */
export const fillerWords = list(`
  nr no num number nbr nummer numero numer code txt text value val raw old new field data info str string the of de del di da la le el des du der die das d y
  primary secondary main alt alternate other current home work private personal office default orig original clean full last first
  envio facturacion entrega faturamento livraison facturation spedizione consegna fatturazione lieferung versand dostawy wysylki bezorg levering
  second third column col attr my own t tbl dim fact src source to from by for and x b
`);

/** People, as tables and prefixes call them. */
export const peopleWords = list(`
  person people customer client user member employee patient contact lead staff subscriber student teacher guest visitor owner donor
  committer reviewer requester approver assignee editor player voter borrower insured pupil
  applicant candidate resident citizen participant passenger driver buyer seller tenant author profile account crm emp usr cust pers
  kunde kunden nutzer benutzer mitarbeiter mitglied personen patienten kontakt ansprechpartner bewerber
  cliente clientes usuario usuarios empleado empleados paciente pacientes miembro persona personas contacto
  utente utenti dipendente dipendenti paziente pazienti persone clienti
  utilisateur utilisateurs salarie salaries adherent adherents personne personnes abonne
  pracownik pracownicy klient klienci uzytkownik uzytkownicy pacjent osoba osoby
  klant klanten leden medewerker medewerkers gebruiker personeel
  funcionario funcionarios pessoa pessoas kund kunder medarbetare anvandare shain kokyaku
  billing shipping payer recipient beneficiary cardholder holder spouse child parent guardian partner sender receiver encounter visit
`);

/** Words as databases cut them short; `ph` and `no` are left out, for they are whole words as often. */
export const shortenedWords: ReadonlyMap<string, string> = new Map([
  ['nm', 'name'],
  ['nme', 'name'],
  ['usr', 'user'],
  ['frst', 'first'],
  ['lst', 'last'],
  ['brth', 'birth'],
  ['dt', 'date'],
  ['adr', 'address'],
  ['pt', 'patient'],
]);
