/** See the English ones. Adjectives stand where they have no ending, or in sentences of their own. */
export const reviews = `
= span
zwei Wochen / drei Wochen / zwei Monaten / drei Monaten / einem halben Jahr / einigen Tagen / gut einer Woche

= use
jeden Tag / bei der Arbeit / zu Hause / am Wochenende / fast jeden Abend / mehrmals pro Woche

= helper
der Kundendienst / der Support / der Verkäufer / die Hotline

= review.5
[Sehr|Wirklich|Rundum|Absolut] zufrieden[| mit diesem Kauf].
Genau das, was ich [gesucht habe|gebraucht habe|wollte].
[Besser|Noch besser|Viel besser] als [erwartet|gedacht|auf den Bildern].
Nach {span} kann ich nur [Gutes berichten|sagen: top|eine Empfehlung aussprechen].
Ich nutze es {use} und [bin begeistert|möchte es nicht mehr hergeben|es funktioniert immer einwandfrei].
[Jeden Cent wert|Sein Geld wert|Das Warten hat sich gelohnt].
[Ein Freund|Eine Kollegin|Meine Schwester] hat es mir empfohlen, und [das war ein guter Rat|ich bin sehr froh darüber|es war die richtige Wahl].
Ich schreibe selten Bewertungen, aber [hier lohnt es sich|das hat fünf Sterne verdient|das muss gesagt werden].
Ein [tolles|perfektes|schönes] Geschenk: [meine Schwester|mein Vater|eine Kollegin|unser Nachbar] hat sich [sehr|riesig|wirklich] gefreut.
[Volle Punktzahl|Bestnote] für [Qualität|Verarbeitung|Preis] und [Lieferung|Verpackung|Service].

= review.4
[Insgesamt|Alles in allem|Unterm Strich] ein [guter|sehr guter|gelungener] Kauf.
[Gutes|Sehr gutes] Preis-Leistungs-Verhältnis.
Ich habe es seit {span} und bin [bisher zufrieden|nach wie vor zufrieden|angenehm überrascht].
Hält, was es verspricht, [mit kleinen Abstrichen|mit einer kleinen Schwäche|bis auf Kleinigkeiten].
[Fast|Beinahe] perfekt.
[Positiv überrascht|Angenehm überrascht] von [der Qualität|der Verarbeitung|der schnellen Lieferung].
Nicht das billigste, aber [man merkt den Unterschied|es ist für lange gemacht|die Qualität stimmt].
[Ein Stern Abzug|Vier Sterne], weil [die Anleitung besser sein könnte|die Lieferung einen Tag länger dauerte|die Farbe etwas dunkler ist als gezeigt|die Verpackung zu groß war].

= review.good
[Es ist|Es wirkt] [stabil|solide|gut verarbeitet] und [sieht gut aus|lässt sich leicht reinigen|liegt gut in der Hand].
[Der Aufbau|Die Einrichtung] dauerte [fünf Minuten|zehn Minuten|keine Viertelstunde].
Die Lieferung war [schnell|pünktlich] und [alles kam heil an|gut verpackt|der Bote war freundlich].
Die [Qualität|Verarbeitung] ist [ausgezeichnet|erstklassig|besser, als der Preis vermuten lässt].
Die Größe [passt genau|ist wie beschrieben|ist für uns ideal].
Die Farbe [entspricht den Bildern|ist noch schöner als auf den Bildern].
Die Anleitung ist [kurz und klar|leicht verständlich].
Ich hatte eine Frage, und {helper} [hat noch am selben Tag geantwortet|war schnell und freundlich|konnte sofort helfen].
[Meine Tochter|Mein Sohn|Meine Mutter|Mein Mitbewohner] [möchte auch eins|ist ebenfalls begeistert|leiht es sich ständig aus].
Der Preis ist [fair|mehr als fair|kaum zu schlagen].
Man merkt, dass [jemand mitgedacht hat|gute Materialien verwendet wurden|sorgfältig gearbeitet wurde].
Bisher [keine Spuren von Abnutzung|keine Mängel|alles bestens].

= review.4.end
[Ich würde es wieder kaufen|Würde ich wieder kaufen|Gern wieder].
[Klare Empfehlung|Empfehlenswert], [trotz der kleinen Schwäche|mit einer kleinen Einschränkung].
Nicht [perfekt|makellos], aber [nah dran|gut genug für mich].

= review.5.end
[Klare|Absolute|Uneingeschränkte] Empfehlung[|!].
[Jederzeit|Immer|Sofort] wieder[|!].
[Ich habe schon ein zweites bestellt|Ich habe es schon weiterempfohlen|Die ganze Familie weiß Bescheid].
[Fünf Sterne|Volle fünf Sterne] von [mir|uns].
[Danke|Vielen Dank] für [das tolle Produkt|die schnelle Abwicklung|den guten Service].

= review.3
[Ganz in Ordnung|Okay|In Ordnung], [aber nichts Besonderes|nicht mehr und nicht weniger|aber ich hatte etwas mehr erwartet].
[Gemischte|Etwas gemischte] Gefühle nach {span}.
Erfüllt seinen Zweck, [mehr aber auch nicht|wenn auch nur knapp|begeistert mich aber nicht].
Für den Preis [in Ordnung|akzeptabel|geht es].
[Gute|Schöne] Idee, [mäßige|durchschnittliche] Umsetzung.
Manches ist [gut|gelungen], anderes [weniger|nicht so|verbesserungsfähig].
Es funktioniert, aber [nicht so gut wie erhofft|man braucht Geduld|ich musste die Anleitung zweimal lesen].

= review.mixed
Die [Qualität|Verarbeitung] ist [durchschnittlich|ordentlich|akzeptabel], [könnte bei diesem Preis aber besser sein|mehr nicht].
Die Lieferung kam pünktlich, aber [der Karton war verbeult|die Verpackung war dürftig|ein Teil fehlte zunächst].
Es ist [etwas kleiner|etwas größer|etwas schwerer] als [gedacht|auf den Bildern].
Die Anleitung ist [recht kurz|stellenweise verwirrend|schwer verständlich].
{Helper} [war freundlich, aber langsam|hat nach drei Tagen geantwortet|konnte nicht wirklich helfen].
Es [wirkt etwas wackelig|quietscht ab und zu|bekommt leicht Kratzer], [funktioniert aber|aber vielleicht habe ich Pech].
[Positiv|Immerhin]: Es [ist leicht zu reinigen|sieht gut aus|braucht wenig Platz|war nicht teuer].

= review.mixed.end
[Vielleicht|Eventuell] kaufe ich es wieder, [aber nicht zum vollen Preis|wenn es reduziert ist].
Drei Sterne[|, vorerst].
Ich behalte es, [aber würde es nicht noch einmal bestellen|suche aber nach etwas Besserem].
[Für gelegentlich|Als Übergangslösung] reicht es, für jeden Tag nicht.

= review.2
[Enttäuschend|Eher enttäuschend|Leider enttäuschend].
Ich hatte [mehr|Besseres] erwartet[| für diesen Preis| nach den vielen guten Bewertungen].
Nicht [wie beschrieben|wie auf den Bildern|das, was ich bestellt hatte].
Sieht gut aus, aber [die Qualität ist schlecht|das ist auch alles|es hält nicht].
Nach {span} [wirkt es schon abgenutzt|hat es Risse|macht es seltsame Geräusche|ist ein Teil locker].
Ich bereue [den Kauf|es, nicht gleich zurückgeschickt zu haben].

= review.1
[Finger weg|Nicht kaufen|Lieber nicht].
[Kaputt|Defekt] nach {span}.
[Sehr|Extrem|Maßlos] enttäuscht.
[Beschädigt|Kaputt|Unvollständig] angekommen, und [niemanden interessiert es|der Ersatz war nicht besser|auf eine Antwort warte ich noch].
[Reine|Komplette] Geldverschwendung.
Der [schlechteste|ärgerlichste] Kauf [dieses Jahr|seit Langem].
Es hat [nie funktioniert|am ersten Tag den Geist aufgegeben].

= review.bad
Die [Verarbeitung|Qualität] ist [billig|schlecht|weit unter dem, was versprochen wurde].
{Helper} [hat nie geantwortet|war keine Hilfe|schickt immer dieselbe Standardantwort].
Die Anleitung ist [unbrauchbar|offenbar für ein anderes Modell].
Es [riecht stark nach Plastik|klappert|wackelt], [und das wird nicht besser|so ist es nicht zu gebrauchen].
Ein Teil [fehlte|war kaputt|passte nicht], also [konnte ich es nicht benutzen|musste ich improvisieren].
Die Größe [stimmt nicht|ist ganz anders als beschrieben].
Die Lieferung dauerte [viel zu lange|drei Wochen], und [der Karton war aufgerissen|niemand wusste warum].
Die Rücksendung war [umständlich|kompliziert|auf eigene Kosten].

= review.bad.end
[Keine Empfehlung|Nicht zu empfehlen|Ich kann es nicht empfehlen].
[Lieber etwas mehr ausgeben|Spart euch das Geld].
Ich möchte mein Geld zurück.
[Nie wieder|Nicht noch einmal].
Geht zurück.

= title.5
[Perfekt|Klasse|Ausgezeichnet|Spitze|Wunderbar|Begeistert|Rundum zufrieden]
Genau das, was ich [gesucht habe|wollte|brauchte]
[Jeden Cent wert|Sein Geld wert|Das Warten wert]
[Tolle|Hervorragende|Ausgezeichnete] [Qualität|Verarbeitung]
[Besser|Noch besser] als [erwartet|gedacht]
[Sehr|Absolut|Unbedingt] zu empfehlen
[Jederzeit|Immer|Gern] wieder
Fünf Sterne, [keine Frage|völlig verdient]
Ein [tolles|perfektes|schönes] Geschenk

= title.4
[Gute|Sehr gute|Solide] [Qualität|Wahl|Verarbeitung]
[Gutes|Sehr gutes] Preis-Leistungs-Verhältnis
[Fast|Beinahe] perfekt
[Bisher|Insgesamt|Alles in allem] zufrieden
Hält, was es verspricht
Gut, mit [kleinen Schwächen|kleinen Abstrichen]
[Positiv|Angenehm] überrascht

= title.3
[Ganz in Ordnung|Okay|Durchschnitt|Geht so]
Erfüllt seinen Zweck
[Nicht schlecht, nicht gut|Weder gut noch schlecht]
[Gemischte|Etwas gemischte] Gefühle
Für den Preis [in Ordnung|okay]
Gute Idee, [mäßige|schwache] Umsetzung
Hatte [etwas|ein bisschen] mehr erwartet

= title.2
[Enttäuschend|Eher enttäuschend|Leider nicht gut]
Nicht wie [beschrieben|erwartet|auf den Bildern]
[Mehr|Besseres] erwartet
[Schlechte|Schwache] [Qualität|Verarbeitung]
Zu teuer [für die Qualität|für das, was man bekommt]
Würde ich nicht wieder kaufen
Hält nicht lange

= title.1
[Finger weg|Nicht kaufen|Nie wieder]
[Kaputt|Defekt] [nach einer Woche|nach wenigen Tagen|am ersten Tag]
[Reine|Komplette] Geldverschwendung
[Sehr|Extrem|Tief] enttäuscht
[Miserable|Sehr schlechte] Qualität
[Beschädigt|Unvollständig] angekommen
Geht zurück
Funktioniert [nicht|überhaupt nicht]
`;
