/** See the English ones. */
export const products = `
= product.any
{style} {material} {thing}: [sorgfältig|gut|solide] verarbeitet und [für den täglichen Gebrauch gemacht|fair im Preis|ein schönes Geschenk].
{style} {material} {thing}, [einer unserer Bestseller|ein Liebling unserer Kunden|neu im Sortiment], [jetzt wieder auf Lager|zum fairen Preis|aus eigener Kollektion].
{style} {material} {thing}: [schlicht|durchdacht|zeitlos] und [praktisch|vielseitig|langlebig], [in bewährter Qualität|in kleiner Serie gefertigt|für hohe Ansprüche].

= product.middle
[Geliefert|Verpackt] [in recyceltem Karton|ohne Plastik|in einer Geschenkschachtel].
[Versand|Versandfertig] innerhalb von [einem Werktag|zwei Werktagen|drei Werktagen].
[Kostenlose Rückgabe|Rückgabe kostenlos] innerhalb von [14|30|60] Tagen.
[Auch|Ebenfalls] [in anderen Größen|in größeren Mengen|in weiteren Varianten] erhältlich.
[Vor dem Versand|Vor der Auslieferung] von Hand geprüft.
Von [vielen|hunderten] Kunden [gut|sehr gut] bewertet.
[Persönliche|Freundliche] Beratung [per Telefon|per E-Mail|im Laden].
`;

export const notes = `
= weekday
Montag / Dienstag / Mittwoch / Donnerstag / Freitag

= time
9 Uhr / 10 Uhr / 11:30 Uhr / 13 Uhr / 14:30 Uhr / 15 Uhr / 16 Uhr / 17 Uhr

= document
den Vertrag / den Bericht / den Entwurf / die Rechnung / die Tagesordnung / das Protokoll / das Angebot / die Präsentation

= of
zur Bestellung / zur Lieferung / zur Rechnung / zur Buchung / zum Vertrag / zum Konto / zur Erstattung

= comment.first
[Toller|Guter|Sehr guter] [Beitrag|Artikel|Überblick], [danke dafür|vielen Dank|das hat mir geholfen].
[Sehe ich auch so|Ganz meine Meinung], [vor allem der letzte Teil|mit einer Ergänzung|auch wenn es auf die Lage ankommt].
[Interessant|Spannend], [so habe ich das noch nie gesehen|ich sehe es etwas anders|das erklärt vieles].
[Danke|Vielen Dank], [das hat mir Stunden gespart|genau das habe ich gesucht|das beantwortet meine Frage].
Hat das schon jemand [mit einer größeren Gruppe|mit kleinerem Budget|anders] gemacht?
Wir haben [bei der Arbeit|letztes Jahr|im Verein] etwas Ähnliches versucht, und es [lief gut|hat sich gelohnt|hat etwas gedauert].
Ich bin [nicht sicher|nicht überzeugt], aber [einen Versuch ist es wert|vielleicht übersehe ich etwas].
Könnte jemand [den zweiten Schritt genauer erklären|ein Beispiel zeigen|sagen, wie das gemessen wurde]?
[Kurz und klar|Auf den Punkt], [genau richtig|mehr davon|danke].

= comment.middle
[Das Beispiel|Die Grafik|Der letzte Abschnitt] [hat mir sehr geholfen|macht es sehr deutlich|wäre einen eigenen Beitrag wert].
Ich werde es [diese Woche ausprobieren|meinem Team zeigen|mir merken].
Es hilft auch, [klein anzufangen|alles aufzuschreiben|die Zahlen zweimal zu prüfen].
Meiner Erfahrung nach [ist die erste Woche die schwerste|lohnt sich Geduld|funktionieren einfache Regeln am besten].
Kleine Korrektur: [Der Link in der Mitte geht nicht|Im zweiten Absatz ist ein Tippfehler].
[Mich würde interessieren|Ich bin gespannt], [was andere denken|wie es weitergeht|ob das auf Dauer hält].

= message.first
Hallo, [können|könnten] Sie mir {document} bis {weekday} schicken?
Hallo, bleibt es bei {weekday} um {time}?
[Kurze|Noch eine] Frage {of}: [Wer kümmert sich darum|Gibt es etwas Neues|Wie ist der Stand]?
Hallo, ich habe {document} [angehängt|hochgeladen|überarbeitet][|, wie besprochen].
[Danke|Vielen Dank] für [die schnelle Antwort|die Rückmeldung|Ihre Geduld].
Ich komme etwa [fünf|zehn|fünfzehn|zwanzig] Minuten später[|, bitte fangen Sie schon an].
Können wir [das Gespräch|den Termin|die Besprechung] auf {weekday} um {time} verschieben?
[Gute Nachricht|Gute Nachrichten] {of}: [Alles ist geklärt|Die Bestätigung ist da|Es geht weiter].
Ich bin bis {weekday} nicht im Büro[|, in dringenden Fällen hilft der Empfang].

= message.middle
[Sagen Sie mir|Geben Sie mir] bitte Bescheid, [ob das passt|falls etwas fehlt|ob ein anderer Tag besser ist].
[Es eilt nicht|Nicht dringend], [nächste Woche reicht|wann immer es passt].
Ich melde mich [am {weekday}|morgen|später] wieder.
[Der Raum|Die Adresse] steht [in der Einladung|auf der zweiten Seite].
Alles andere [ist fertig|läuft nach Plan|bleibt wie besprochen].

= message.end
[Viele Grüße|Beste Grüße|Freundliche Grüße|Schöne Grüße]
[Danke|Vielen Dank|Danke im Voraus]!
[Bis dann|Bis bald|Schönen Tag noch]!

= note.first
Anruf {of}, [Nachricht hinterlassen|alle Fragen geklärt|Rückruf am {weekday} vereinbart].
Wünscht [Lieferung am Vormittag|Lieferung nach {time}|Kontakt per E-Mail|Kontakt per Telefon|Rechnungen auf Papier].
Bitte [zweimal klingeln|beim Nachbarn abgeben|am Empfang abgeben|den Seiteneingang nehmen|vorher anrufen].
Bittet um [einen Rückruf am {weekday}|eine Kopie der Rechnung|einen späteren Liefertermin|eine Adressänderung].
[Adresse|Telefonnummer|E-Mail-Adresse] [aktualisiert|bestätigt|berichtigt].
Reklamation {of}: [Erstattung angeboten|an den Support weitergeleitet|am Telefon gelöst|Ersatz verschickt].
[Stammkunde|Langjähriger Kunde], [bestellt jeden Monat|zahlt pünktlich|Interesse am Jahresabo].
Wartet noch auf [eine Unterschrift|eine Antwort|die Freigabe|die Zahlung].
Geschenk: [bitte ohne Rechnung|bitte einpacken|Karte beilegen].
Termin am {weekday} um {time}, [Vertrag mitbringen|per E-Mail bestätigt|zwei Personen].

= note.middle
[Nachfassen|Erneut anrufen] [am {weekday}|nächste Woche|Ende des Monats|in zwei Wochen].
Am besten erreichbar [nach {time}|am Vormittag|am Abend].
[Nichts weiter zu tun|Erledigt|Vorgang abgeschlossen].
[Besprochen|Abgestimmt] mit [der Leitung|der Buchhaltung|dem Lager].
Einzelheiten [im Anhang|in der letzten E-Mail|in der vorigen Notiz].
`;

export const titles = `
= topic
Homeoffice / Nahverkehr / Zeitmanagement / Energiesparen / Datenschutz / Projektplanung / Vereinsarbeit / Gartenarbeit / Wandern / Fotografie / Kundenservice / Brotbacken / Radfahren / Ehrenamt / Nachtzüge

= who
Familien / Teams / Lehrkräfte / Studierende / Einsteiger / Führungskräfte / Eltern / Nachbarn / Reisende / Vereine

= place
an der Küste / in den Bergen / in der Stadt / auf dem Land / am See / im Norden / im alten Hafen / in einer Kleinstadt

= number
Drei / Vier / Fünf / Sechs / Sieben / Acht / Neun / Zehn / Zwölf

= title
{topic} für [Einsteiger|Fortgeschrittene|Eilige|kleine Budgets|{who}]
{number} [Tipps|Ideen|Fragen|Irrtümer|Regeln|Werkzeuge] zum Thema {topic}
{number} [Tipps|Ideen|Fragen|Regeln] für {who}
Was {who} über {topic} wissen sollten
Wie {who} [Zeit sparen|besser planen|aus Fehlern lernen|gemeinsam entscheiden|Neues wagen|Ordnung halten]
Warum {who} [anders planen|seltener streiten|Pausen brauchen|zusammenhalten|gern teilen]
[Ein Jahr|Ein Sommer|Ein Winter|Eine Woche|Ein Wochenende] {place}
[Geschichten|Briefe|Notizen] aus [dem Norden|den Bergen|der Stadt|dem alten Hafen|der Werkstatt|der Bäckerei]
{topic}: [Was sich geändert hat|Wo anfangen|Ein Ausblick|Fragen und Antworten|Eine Bilanz|Das Wichtigste in Kürze]
[Die Zukunft|Der Alltag|Die Kunst] [der kleinen Schritte|des Zuhörens|des Teilens|der guten Planung|des Wartens|der leisen Töne]
[Das vergessene|Das stille|Das kleine|Das unfertige] [Notizbuch|Museum|Atelier|Dorf|Fahrrad|Haus]
[Der stille|Der alte|Der letzte|Der langsame] [Garten|Zug|Markt|Leuchtturm|Brief|Weg]

= digit
0 / 1 / 2 / 3 / 4 / 5 / 6 / 7 / 8 / 9

= item
Bestellung [1|2|3|4|5|6|7|8|9]{digit}{digit}{digit}{digit} / Rechnung [1|2|3|4|5|6|7|8|9]{digit}{digit}{digit}{digit} / Auftrag [1|2|3|4|5|6|7|8|9]{digit}{digit}{digit}{digit} / Ticket [1|2|3|4|5|6|7|8|9]{digit}{digit}{digit}{digit}
Lieferung / Vertrag / Abonnement / Buchung / Workshop / Angebot / Erstattung / Schulung

= month
Januar / Februar / März / April / Mai / Juni / Juli / August / September / Oktober / November / Dezember

= subject
[Frage|Rückfrage|Kurze Frage] zu: {item}
[Erinnerung|Zur Erinnerung]: [bitte unterschreiben|Ihre Antwort zu|Unterlagen zu] {item}
[Neuigkeiten|Rückmeldung|Änderung] zu: {item}
[AW|WG]: {item}
[Anmeldung|Kennwort zurücksetzen|Anhang öffnen|Rechnung herunterladen|Adresse ändern] [nicht möglich|funktioniert nicht]
[Falsche Adresse|Falscher Betrag|Fehlender Artikel]: {item}
[Bitte um|Anfrage:] [Rückruf|Angebot|Erstattung|Zugang|Kopie des Vertrags]
[Ihre Rechnung|Ihr Kontoauszug|Der Bericht|Der Newsletter] für {month}
[Besprechung|Termin|Schulung] im {month}: [Tagesordnung|bitte bestätigen|neuer Termin|Protokoll]
[Bitte bestätigen|Bitte prüfen|Dringend|Zur Kenntnis]: {item}
[Planung|Termine|Budget|Zahlen] für {month}
Vielen Dank für Ihre [Bestellung|Zahlung|Rückmeldung|Geduld]

= benefit
alle, die viel vorhaben / ruhige Tage / gute Nachbarn / große Pläne / kleine Momente / jede Jahreszeit / das echte Leben / kluge Köpfe / junge Familien / faire Preise / kurze Wege / starke Teams

= tagline
[Gemacht|Gebaut|Gedacht|Entwickelt] für {benefit}.
[Gute Ideen|Einfache Lösungen|Ehrliche Arbeit|Frische Gedanken|Kleine Schritte] für {benefit}.
Weil [Details zählen|gute Arbeit Zeit braucht|jeder Tag zählt|Qualität bleibt].
Mehr [Zeit|Raum|Ideen|Energie] für [das Wesentliche|morgen|alles, was zählt|{benefit}].
[Besser|Einfacher|Leichter|Gemeinsam] [arbeiten|planen|leben|reisen|lernen|wachsen].
Ihr [Partner|Begleiter] für {benefit}.
Wo [Ideen|Pläne|gute Dinge] [entstehen|wachsen|beginnen].
Weniger [Aufwand|Lärm|Warten|Papier], mehr [Ergebnis|Ruhe|Wochenende|Klarheit|Freude].
[Qualität|Arbeit|Beratung], auf die man sich verlassen kann.

= question
Wie ändere ich [mein Kennwort|meine E-Mail-Adresse|die Lieferadresse|meine Zahlungsart|die Sprache|meinen Namen][| in der App| auf der Website| auf dem Handy]?
Wie kann ich [eine Kollegin|mein Team|einen Gast|Freunde] [einladen|hinzufügen][| in der App| auf der Website]?
Wie [kündige|storniere] ich [mein Abonnement|eine Bestellung|eine Buchung|einen Termin][| in der App| auf der Website| kurzfristig]?
Wo finde ich [meine Rechnungen|die Einstellungen|frühere Bestellungen|die Öffnungszeiten|die Anleitung]?
Wie lange dauert [die Lieferung|eine Erstattung|die Einrichtung|eine Reparatur][| normalerweise| ungefähr]?
Kann ich [auf Rechnung zahlen|meine Bestellung ändern|jederzeit kündigen|ohne Konto bestellen|ein Geschenk zurückgeben]?
Was passiert, wenn [ich mein Kennwort vergesse|meine Bestellung beschädigt ankommt|ich umziehe|ich eine Zahlung verpasse]?
Gibt es [Geschenkgutscheine|Rabatt für Studierende|Lieferung am Samstag|Ersatzteile|Schulungen]?
Warum [wurde meine Zahlung abgelehnt|kommt meine Bestellung später|kann ich mich nicht anmelden|habe ich zwei Rechnungen bekommen]?
Wen kann ich [zu Rechnungen|zu einer Lieferung|bei technischen Problemen|zu meinen Daten] [fragen|erreichen|anrufen]?
Ist [der Einbau|der Versand|eine Schulung|die Wartung] im Preis enthalten?
Ab wann ist [die neue Version|das neue Modell|der Kurs|der Winterfahrplan] verfügbar?
`;

export const about = `
= hobby
Fotografie / Kochen / Wandern / Schach / Radfahren / Gartenarbeit / alte Landkarten / Brettspiele / Schwimmen / Brotbacken / Jazz / Töpfern / lange Zugfahrten / Chormusik / Segeln

= taste
starken Kaffee / grünen Tee / gute Fragen / kurze Besprechungen / verregnete Sonntage / handgeschriebene Briefe / offene Fenster / lange Mittagessen

= bio.first
[Mag|Liebt] {hobby} und {taste}.
Am liebsten [draußen|am Meer|in der Küche|mit einem guten Buch|in den Bergen|auf dem Rad].
[Neugierig|Optimistisch|Praktisch] von Natur aus, [geduldig|beharrlich|ordentlich] aus Erfahrung.
Aufgewachsen [in einer Kleinstadt|auf einem Bauernhof|am Meer|zwischen zwei Sprachen|in einer Musikerfamilie].
[Kaffee|Tee] zuerst, dann [alles andere|der Rest der Welt|die Liste].
Glaubt an [zweite Chancen|einfache Lösungen|klare Worte|frische Luft].
Sammelt [alte Landkarten|Postkarten|Schallplatten|Rezepte|Füllfederhalter].
Kann stundenlang von [Zügen|Schach|Büchern|Bergen|Brot|Musik] erzählen.

= bio.middle
Das Wochenende gehört [der Fotografie|dem Garten|den Bergen|der Musik|der Familie|dem Fahrrad].
Lebt mit [zwei Katzen|einem sehr alten Hund|zu vielen Büchern|drei Pflanzen und einem Klavier].
Lernt gerade [Italienisch|Cello|segeln|Gebärdensprache|backen|nein zu sagen].
Nie ohne [Notizbuch|Kopfhörer|Kamera|Regenschirm].
Hilft [in der Bücherei|im Tierheim|im Jugendverein|im Gemeinschaftsgarten] mit.
Immer auf der Suche nach [neuen Wegen|guten Podcasts|Büchern|Leuten zum Musizieren].

= unit
Vertrieb / Support / Buchhaltung / Logistik / Marketing / Einkauf / Entwicklung / Schulung

= work
offene Fragen / nächste Schritte / Termine / Budgets / Ansprechpartner / Entscheidungen / Risiken / offene Aufgaben / Kosten / Zuständigkeiten

= description.first
[Wöchentliche|Monatliche|Jährliche] Planung im Bereich {unit}[|, einschließlich Budget|, mit Blick auf offene Fragen].
[Sammelt|Enthält|Ordnet] {work} [für alle Standorte|an einem Ort|für das kommende Jahr|aus dem Bereich {unit}].
[Gedacht für|Genutzt für|Eingerichtet für] [interne Berichte|neue Mitarbeitende|Stammkunden|externe Partner|Probeläufe], [monatlich geprüft|bei Bedarf aktualisiert|betreut vom Bereich {unit}].
Ersetzt [die bisherige Liste|den alten Ablauf|die frühere Fassung], [mit weniger Schritten|mit klareren Regeln|nach Rückmeldungen aus dem Bereich {unit}].
[Erste|Zweite|Letzte] Phase [des Umzugs|der Einführung|der Sanierung|der Umstellung], [abgestimmt mit|geplant mit|geleitet von] dem Bereich {unit}.
[Kurzer|Vollständiger|Aktueller] Überblick: {work}[| im Bereich {unit}].
Offen für [alle Mitarbeitenden|Teamleitungen|angemeldete Mitglieder|geladene Gäste], [kostenlos|auf Anfrage|bis auf Weiteres].

= description.middle
[Änderungen|Anfragen|Fragen] werden [innerhalb von zwei Werktagen|einmal pro Woche|vom Bereich {unit}] bearbeitet.
Verantwortlich: Bereich {unit}[|, im Wechsel|, mit Vertretung an jedem Standort].
[Einzelheiten|Zahlen|Unterlagen] liegen [im gemeinsamen Ordner|im Anhang].
Frühere Fassungen [bleiben verfügbar|werden nach einem Jahr archiviert].
Gilt bis Ende [des Quartals|des Jahres|der Saison|des Projekts].
[Bitte beachten|Hinweis]: [Die Plätze sind begrenzt|Eine Freigabe ist nötig|Termine können sich ändern].
`;

/** All nouns of subjects and objects are masculine, places neuter. What is said of the time comes first: `inverted` is what stands behind it. */
export const sentences = `
= who
Lehrer / Nachbar / Fahrer / Bäcker / Besucher / Ingenieur / Student / Gärtner / Bürgermeister / Fotograf / Tischler / Koch / Hausmeister

= other
Arzt / Direktor / Mechaniker / Radfahrer / Musiker / Kapitän / Kellner / Förster / Pfarrer / Trainer

= thing
Bericht / Brief / Plan / Schlüssel / Zettel / Vertrag / Koffer / Entwurf / Fahrplan / Umschlag / Kalender / Ordner

= place
Büro / Museum / Theater / Hotel / Café / Lager / Atelier / Rathaus

= found
fand / unterschrieb / kopierte / prüfte / bemerkte / bestellte / behielt / erwähnte / suchte / vergaß

= new
neuen / kurzen / langen / kleinen / zweiten / anderen / dünnen / blauen / alten

= words.1
{thing} / {place} / {who}

= words.2
der {thing} / im {place}

= words.3
{thing} im {place} / {who} und {other}

= words.4
der {thing} im {place}

= words.5
der {thing} und der {who}

= and
und

= sentence.1
Einverstanden. / Verstanden. / Erledigt. / Vielleicht. / Genau. / Morgen. / Später. / Natürlich.

= sentence.2
Noch nicht. / Gute Idee. / Fast fertig. / Sehr gut. / Kein Problem. / Nächste Woche. / Nichts Neues.

= event.3
der {who} [wartete|zögerte|lächelte|schwieg|nickte|erschien]
das {place} [schloss|öffnete]

= event.4
das {place} war [geschlossen|voll|leer|offen]
der {thing} war [fertig|falsch|verschwunden]
der {who} [ging|fuhr|kam] [heim|zurück]

= event.5
der {who} {found} den {thing}
der {who} [traf|rief|begrüßte|erkannte] den {other}

= event.6
der {who} {found} den {new} {thing}
der {who} wartete lange im {place}

= event.7
der {who} [brachte|trug] den {thing} ins {place}
der {who} {found} den {thing} im {place}

= event.8
der {who} {found} den {new} {thing} im {place}
der {who} [zeigte|gab|schickte] dem {other} den {new} {thing}

= inverted.3
[wartete|zögerte|lächelte|schwieg|nickte|erschien] der {who}
[schloss|öffnete] das {place}

= inverted.4
war das {place} [geschlossen|voll|leer|offen]
war der {thing} [fertig|falsch|verschwunden]
[ging|fuhr|kam] der {who} [heim|zurück]

= inverted.5
{found} der {who} den {thing}
[traf|rief|begrüßte|erkannte] der {who} den {other}

= inverted.6
{found} der {who} den {new} {thing}
wartete der {who} lange im {place}

= inverted.7
[brachte|trug] der {who} den {thing} ins {place}
{found} der {who} den {thing} im {place}

= inverted.8
{found} der {who} den {new} {thing} im {place}
[zeigte|gab|schickte] der {who} dem {other} den {new} {thing}

= when.1
gestern / später / schließlich / danach / neulich / dennoch / vorgestern

= when.2
letzte Woche / heute Morgen / am Montag / am Freitag / im Juni / gegen Mittag / am Abend

= when.3
nach der Pause / vor dem Frühstück / während der Besprechung / trotz des Regens / an einem Sonntag / kurz nach Mittag

= when.4
kurz vor den Ferien / am ersten warmen Tag / vor ein paar Tagen / in der ersten Woche / an einem verregneten Sonntagnachmittag

= when.5
am letzten Tag im März / ein paar Tage vor Weihnachten / nach einem sehr langen Gespräch / in der Mitte des Monats

= when.6
eine Woche vor dem großen Fest / am Abend vor dem langen Rennen / in den letzten Tagen des Sommers / eine Stunde nach Beginn der Feier

= when.7
zwei Tage vor der Eröffnung der Ausstellung / in der ersten Woche nach den Ferien / am ersten warmen Abend des neuen Jahres

= when.8
drei Tage nach dem Ende der großen Ferien / am späten Abend kurz vor dem großen Sturm / in den ersten Tagen nach dem langen Winter
`;
