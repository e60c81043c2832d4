/**
 * Names that are words as well, of which a small letter says that the word is meant: in English, German, French, Spanish,
 * Italian, Portuguese and Dutch. By hand: given and family names of the lists that are function words, verbs, adjectives or
 * everyday nouns there. German nouns are no use here: they have capitals themselves.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `will mark may rose grant bill hope faith joy grace art rich frank jack pat drew chase dawn summer june april august carol guy
  dean miles skip rob sue bob nick don ray gene dale glen cliff heath lance wade chip buck trace trip chance price prices prince
  king kings earl duke major judge bishop pope page reed ivy lily daisy violet iris heather hazel olive ginger amber ruby pearl
  jade crystal opal sandy rusty dusty stormy sunny sky star angel heaven destiny harmony melody patience prudence charity
  constance mercy honor honour justice liberty trinity victor wolf fox drake robin jay martin finch crow bird lamb bull young old
  long short little small power powers strong stark sharp sweet bitter moody noble gay wise good goodman best white black brown
  green gray grey gold golden silver stone stones wood woods field fields hill hills lake river rivers brook brooks bank banks
  bush flower flowers marsh moss rice bean beans berry apple lemon baker cook carpenter mason smith taylor weaver fisher hunter
  shepherd farmer gardener butler carter chandler cooper porter potter sawyer turner tyler walker wheeler wright barber parker
  ranger archer dyer miller knight squire law laws lane street church chapel temple hall house castle bridge ford park parks gates
  day days week winter winters spring fall frost snow rain storm gale wind hail love lovely darling dear swift speed race ball
  bond bonds cash coin penny pound marks moon sun rush bright light pool wells waters sea sands shore cross gun cannon case head
  hand hands foot body bone bones hart heart land fry english french german welsh scott jewel jazz jet merit reason sage saint
  story true truth blaze blue ace colt gunner pilot rebel ridge rocky royal sailor sterling tan tiger save said say see even ever
  else been many more most much such than then them they this that with your some over under very well what when whom pace peter
  hick horn kiss lack lone marten pave pink pip poppy precious roger rosemary tromp unique urban valentine weight willow bell
  blank brand earnest fine general innocent junior lean feline among per till shall could would should must can let might crane
  hawk swan dove poor low high broad free freeman grand man mann child children bride bridges key keys lock post postman read
  reader rider sellers singer speaker spencer steel tanner teller turn viola wall walls ward ware west east north south wild
  wilder worth yard younger savage sheets stack stock stamps stand staples steed stout tall thorn vale vance vine waits wake warm
  wash watts weather wedge whale wick wing work works

  klein kleine lang lange kurz braun jung groß gross weiß weiss schwarz rot grün gruen reich arm fromm ernst fidel frisch frei
  lieb gut böse alt neu hell dunkel rein schön schoen kühn loyal stolz vital mächtig scharf anders gern gerne just nun bald eben
  kaum sein mein wer heiß kalt schade fasten backen lachen blau gelb kluge klug weise zart zorn sanft süß still da darin davon
  davor nur prima weniger fern von mit und der die das den dem ein eine ehrlich wacker rasch schnell

  petit legrand blanc noir brun roux bon beau bel belle joli gentil doux aimable candide fidèle prudent constant clément désiré
  parfait gros jeune vieux riche rouge vert marchand boucher boulanger berger meunier charpentier fournier barbier chevalier marin
  prune violette marguerite aurore céleste juste modeste victoire fleur colombe reine ange pour bien court fort franc lebon légère
  perle raide poser

  rubio rubia blanco blanca delgado bravo bueno calvo cano castaño crespo hermoso izquierdo ligero moreno morena pardo prieto
  redondo rojo sereno seco valiente viejo leal franco gallego paz cruz rosa sol luz mar flor nieves rocío dolores mercedes
  consuelo esperanza caridad pilar remedios socorro soledad milagros ángel salvador santos reyes iglesia iglesias casa casas torre
  torres fuente fuentes ríos monte montes prado campo campos vega peña piedra rey guerra conde duque marqués herrero zapatero
  sierra serrano pastor cordero león lobo toro gallo pinto barriga cabeza bello bella clara claro alba estrella gracia victoria
  marina costa

  bianco bianchi rossi rosso neri nero verdi grasso bruno conti fontana marino greco leone longo basso amato gentile grande villa
  serra sera gioia grazia speranza fede perla luce stella vera chiara chiaro serena felice fortunato benedetto santo santi branco
  branca

  jong groot zwart wit bruin rood vos bos smit bakker visser dekker mulder kok kuiper schipper meer wijs`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
