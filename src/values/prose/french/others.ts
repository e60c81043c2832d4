/** See the English ones. */
export const products = `
= product.any
{thing} {style} en {material} : [une fabrication soignée|une finition solide|la simplicité avant tout], [pour tous les jours|à un prix juste|une belle idée de cadeau].
{thing} {style} en {material}, [l’un de nos meilleurs articles|un favori de nos clients|une nouveauté de notre gamme], [de retour en stock|à un prix juste|de notre propre collection].
{thing} {style} en {material}, un article [soigné|bien pensé|intemporel], [d’une qualité éprouvée|fabriqué en petite série|pour les plus exigeants].

= product.middle
[Emballé|Livré] [dans un carton recyclé|sans plastique|dans une boîte cadeau].
Expédié sous [un jour ouvré|deux jours ouvrés|trois jours ouvrés].
Retour gratuit sous [14|30|60] jours.
Disponible [en d’autres tailles|en plus grande quantité|en plusieurs variantes].
Contrôlé à la main avant l’envoi.
[Bien noté|Très bien noté] par [de nombreux|des centaines de] clients.
Conseils [par téléphone|par e-mail|en magasin].
`;

export const notes = `
= weekday
lundi / mardi / mercredi / jeudi / vendredi

= time
9 h / 10 h / 11 h 30 / 13 h / 14 h 30 / 15 h / 16 h / 17 h

= document
le contrat / le rapport / le devis / la facture / l’ordre du jour / le compte rendu / la présentation / le brouillon

= matter
la commande / la livraison / la facture / la réservation / le contrat / le remboursement

= comment.first
[Très bon|Excellent|Bon] [article|résumé|billet], [merci|merci du partage|cela m’a été utile].
[Je suis d’accord|Entièrement d’accord], [surtout avec la fin|avec une nuance|même si cela dépend des cas].
Intéressant, [je n’y avais jamais pensé ainsi|je vois les choses un peu autrement|cela explique beaucoup de choses].
[Merci|Merci beaucoup], [cela m’a fait gagner des heures|c’est exactement ce que je cherchais|cela répond à ma question].
Quelqu’un a-t-il [essayé avec un groupe plus grand|trouvé plus simple|comparé les deux] ?
Nous avons essayé quelque chose de semblable [au travail|l’an dernier|au club], et [cela a bien marché|cela valait la peine].
Je ne suis pas [sûr|convaincu], mais [cela vaut un essai|quelque chose m’échappe peut-être].
Pourriez-vous [détailler la deuxième étape|donner un exemple|expliquer la mesure] ?
[Court et clair|Clair et précis], [merci|c’est ce qu’il me fallait].

= comment.middle
[L’exemple|Le graphique|Le dernier passage] [m’a beaucoup aidé|rend tout plus clair|mériterait son propre article].
Je vais [essayer cette semaine|le montrer à mon équipe|garder cela de côté].
Il est aussi utile de [commencer petit|tout noter|vérifier les chiffres deux fois].
D’après mon expérience, [la première semaine est la plus dure|la patience paie|les règles simples marchent le mieux].
Petite correction : [le lien du milieu ne marche pas|il y a une faute dans le deuxième paragraphe].
Je serais curieux de savoir [ce qu’en pensent les autres|comment cela continue].

= message.first
Bonjour, pouvez-vous m’envoyer {document} avant {weekday} ?
Bonjour, est-ce toujours bon pour {weekday} à {time} ?
Une [petite |]question sur {matter} : [qui s’en occupe|y a-t-il du nouveau|où en sommes-nous] ?
Bonjour, voici {document}[|, comme convenu|, dites-moi ce que vous en pensez].
Merci pour [votre réponse rapide|votre retour|votre patience].
J’aurai environ [cinq|dix|quinze|vingt] minutes de retard[|, commencez sans moi].
Pouvons-nous déplacer [l’appel|la réunion|le rendez-vous] à {weekday}, à {time} ?
Bonne nouvelle pour {matter} : [tout est réglé|nous avons la confirmation].
Je suis en déplacement jusqu’à {weekday}[|, l’accueil peut vous aider en cas d’urgence].

= message.middle
Dites-moi [si cela vous convient|s’il manque quelque chose|si un autre jour est préférable].
Rien d’urgent, [la semaine prochaine suffit|quand vous aurez un moment].
Je vous [rappelle|réécris] [{weekday}|demain|plus tard].
[La salle|L’adresse] est indiquée [dans l’invitation|en deuxième page].
Tout le reste [est prêt|avance comme prévu|ne change pas].

= message.end
[Bien à vous|Cordialement|Bien cordialement|À bientôt].
Merci [d’avance|beaucoup] !
[Bonne journée|Bonne fin de journée] !

= note.first
Appel concernant {matter}, [message laissé|toutes les questions réglées|rappel prévu {weekday}].
Préfère [une livraison le matin|une livraison après {time}|un contact par e-mail|un contact par téléphone|les factures sur papier].
Merci de [sonner deux fois|laisser chez le voisin|laisser à l’accueil|passer par l’entrée latérale|appeler avant].
Demande [un rappel {weekday}|une copie de la facture|une date de livraison plus tardive|un changement d’adresse].
[Adresse|Adresse e-mail] [mise à jour|confirmée|corrigée].
Réclamation sur {matter} : [remboursement proposé|transmise au support|réglée au téléphone|échange envoyé].
Client [fidèle|de longue date], [commande chaque mois|paie à temps|intéressé par l’abonnement annuel].
En attente [d’une signature|d’une réponse|du paiement|de validation].
Cadeau : [pas de facture dans le colis|emballer, s’il vous plaît|ajouter une carte].
Rendez-vous {weekday} à {time}, [apporter le contrat|confirmé par e-mail|deux personnes].

= note.middle
[Relancer|Rappeler] [{weekday}|la semaine prochaine|à la fin du mois|dans deux semaines].
Joignable [après {time}|le matin|le soir].
[Rien d’autre à faire|Dossier clos].
Vu avec [la direction|la comptabilité|l’entrepôt].
Détails [en pièce jointe|dans le dernier e-mail|dans la note précédente].
`;

export const titles = `
= topic
le télétravail / le vélo en hiver / la gestion du temps / les trains de nuit / la cuisine maison / le jardinage en ville / les économies d’énergie / les transports publics / la photographie / la randonnée / le bénévolat / le sommeil

= who
les familles / les équipes / les enseignants / les étudiants / les débutants / les parents / les voisins / les voyageurs / les associations

= there
sur la côte / à la montagne / en ville / à la campagne / au bord du lac / dans le Nord / dans le vieux port / dans un village

= number
Trois / Quatre / Cinq / Six / Sept / Huit / Neuf / Dix / Douze

= title
{Topic} en pratique : [questions et réponses|le guide|les premiers pas]
{number} [conseils|idées|questions|règles|outils] pour {who}
{number} [idées reçues|questions|conseils|choses à savoir] sur {topic}
Ce que {who} devraient savoir sur {topic}
Comment {who} [gagnent du temps|s’organisent mieux|apprennent de leurs erreurs|décident ensemble|osent la nouveauté]
Pourquoi {who} [changent d’avis|ont besoin de pauses|se serrent les coudes|aiment partager]
[Un an|Un été|Un hiver|Une semaine|Un week-end] {there}
[Histoires|Lettres|Notes] [du Nord|de la montagne|de la ville|du vieux port|de l’atelier|de la boulangerie]
{Topic} : [ce qui a changé|par où commencer|un regard vers l’avenir|questions et réponses|le bilan]
[L’avenir|Le quotidien|L’art] [des petits pas|de l’écoute|du partage|de la patience|de la lenteur]
[Le carnet|Le musée|Le village|Le jardin|Le phare|Le marché] [oublié|discret|voisin|inachevé|paisible]

= digit
0 / 1 / 2 / 3 / 4 / 5 / 6 / 7 / 8 / 9

= item
commande n° [1|2|3|4|5|6|7|8|9]{digit}{digit}{digit}{digit} / facture n° [1|2|3|4|5|6|7|8|9]{digit}{digit}{digit}{digit} / dossier n° [1|2|3|4|5|6|7|8|9]{digit}{digit}{digit}{digit}
livraison / contrat / abonnement / réservation / atelier / devis / remboursement / formation

= month
janvier / février / mars / avril / mai / juin / juillet / août / septembre / octobre / novembre / décembre

= subject
[Question|Petite question|Deux questions] : {item}
[Rappel|Petit rappel] : [merci de signer|votre réponse|documents manquants], {item}
[Nouvelles|Suite|Changement] : {item}
[RE|TR] : {item}
Impossible de [me connecter|ouvrir la pièce jointe|télécharger la facture|changer d’adresse|modifier la réservation]
[Adresse incorrecte|Montant incorrect|Article manquant] : {item}
Demande [de rappel|de devis|de remboursement|d’accès|de copie du contrat]
[Votre facture|Votre relevé|Le rapport|La lettre d’information] : {month}
[Réunion|Rendez-vous|Formation], {month} : [ordre du jour|à confirmer|nouvel horaire|compte rendu]
[À confirmer|À vérifier|Urgent|Pour information] : {item}
[Planning|Budget|Chiffres] : {month}
Merci pour votre [commande|paiement|retour|patience]

= benefit
ceux qui ont de grands projets / des journées plus calmes / de bons voisins / les petits instants / toutes les saisons / la vraie vie / les esprits curieux / les jeunes familles / les équipes soudées

= tagline
[Fait|Pensé|Conçu|Créé] pour {benefit}.
[De bonnes idées|Des solutions simples|Un travail honnête|De petits pas] pour {benefit}.
Parce que [les détails comptent|le bon travail prend du temps|chaque jour compte|la qualité reste].
Plus de [temps|place|clarté|joie] pour [l’essentiel|demain|{benefit}].
[Mieux|Ensemble,|Plus simplement,] [travailler|vivre|voyager|apprendre|avancer].
Votre [partenaire|complice] pour {benefit}.
Là où [les idées naissent|les projets grandissent|tout commence].
Moins de [bruit|papier|soucis], plus de [résultats|calme|week-end|clarté].
Une [qualité|équipe|expérience] sur laquelle compter.

= question
Comment [modifier|mettre à jour] [mon mot de passe|mon adresse e-mail|l’adresse de livraison|mon moyen de paiement|mon nom][| sur le site| dans l’application| depuis mon téléphone] ?
Comment [inviter|ajouter] [une collègue|mon équipe|un invité|un ami][| sur le site| dans l’application] ?
Comment annuler [mon abonnement|une commande|une réservation|un rendez-vous][| sur le site| dans l’application] ?
Où trouver [mes factures|les réglages|mes anciennes commandes|les horaires|le mode d’emploi] ?
Combien de temps [prend|dure] [la livraison|un remboursement|l’installation|une réparation] ?
Puis-je [payer sur facture|modifier ma commande|résilier à tout moment|commander sans compte|rendre un cadeau] ?
Que se passe-t-il si [j’oublie mon mot de passe|ma commande arrive abîmée|je déménage|je manque un paiement] ?
Proposez-vous [des cartes cadeaux|un tarif étudiant|la livraison le samedi|des pièces détachées|des formations] ?
Pourquoi [mon paiement a-t-il été refusé|ma commande est-elle en retard|ai-je reçu deux factures] ?
Qui contacter [pour une facture|pour une livraison|en cas de problème technique|au sujet de mes données] ?
Le prix comprend-il [l’installation|la livraison|les taxes|les pièces détachées] ?
Quand [la nouvelle version sera-t-elle|le nouveau modèle sera-t-il|le prochain cours sera-t-il] disponible ?
`;

export const about = `
= hobby
la photographie / la cuisine / la randonnée / les échecs / le vélo / le jardinage / les vieilles cartes / les jeux de société / la natation / le jazz / la poterie / les longs trajets en train / la voile

= taste
le café serré / le thé vert / les bonnes questions / les réunions courtes / les dimanches de pluie / les lettres manuscrites / les fenêtres ouvertes

= bio.first
Aime {hobby} et {taste}.
[À l’aise|Toujours bien] [dehors|au bord de la mer|en cuisine|avec un bon livre|en montagne|à vélo].
[Une enfance|A grandi] [dans un village|dans une ferme|au bord de la mer|entre deux langues].
[Le café|Le thé] d’abord, [le reste ensuite|le monde après].
Croit [aux secondes chances|aux solutions simples|aux mots clairs|au grand air].
Collectionne [les vieilles cartes|les cartes postales|les vinyles|les recettes|les stylos plume].
Peut parler pendant des heures de [trains|livres|montagne|pain|musique].

= bio.middle
Passe le week-end [à cuisiner|à jardiner|en randonnée|à vélo|à la montagne|à lire].
Vit avec [deux chats|un très vieux chien|trop de livres|trois plantes et un piano].
Apprend [l’italien|le violoncelle|la voile|la langue des signes|à dire non].
Jamais sans [carnet|casque|appareil photo|parapluie].
Donne un coup de main [à la bibliothèque|au refuge|au club|au jardin partagé].
Toujours à la recherche de [nouveaux chemins|bons podcasts|bons livres].

= unit
ventes / support / finances / logistique / marketing / achats / formation / qualité

= work
les questions ouvertes / les prochaines étapes / les échéances / les budgets / les contacts / les décisions / les risques / les coûts

= description.first
Planification [hebdomadaire|mensuelle|annuelle] de l’équipe {unit}[|, budget compris|, avec les échéances].
[Réunit|Rassemble|Présente] {work} [pour tous les sites|au même endroit|pour l’année à venir|de l’équipe {unit}].
[Prévu|Utilisé|Mis en place] pour [les rapports internes|les nouveaux employés|les clients réguliers|les partenaires externes|les essais], [revu chaque mois|mis à jour au besoin|suivi par l’équipe {unit}].
Remplace [l’ancienne liste|l’ancien processus|la version précédente], [avec moins d’étapes|avec des règles plus claires].
[Première|Deuxième|Dernière] phase [du déménagement|du lancement|de la rénovation|de la migration], [menée par|prévue avec] l’équipe {unit}.
Vue d’ensemble [complète|brève|à jour] : {work}.
Ouvert [à tous les employés|aux responsables|aux membres inscrits|aux invités], [gratuitement|sur demande|jusqu’à nouvel ordre].

= description.middle
Les [demandes|questions] sont traitées [sous deux jours ouvrés|une fois par semaine|par l’équipe {unit}].
Responsable : équipe {unit}[|, à tour de rôle].
[Les détails|Les documents|Les chiffres] se trouvent [dans le dossier partagé|en annexe].
Les anciennes versions [restent disponibles|sont archivées après un an].
Valable jusqu’à la fin [du trimestre|de l’année|de la saison|du projet].
À noter : [les places sont limitées|une validation est nécessaire|les dates peuvent changer].
`;

/** All nouns are masculine. */
export const sentences = `
= who
professeur / voisin / boulanger / visiteur / jardinier / maire / photographe / menuisier / gardien / cuisinier / facteur

= other
directeur / médecin / mécanicien / musicien / capitaine / serveur / journaliste

= thing
rapport / plan / colis / livre / billet / cahier / dessin / contrat / carnet / dossier / programme

= place
bureau / musée / théâtre / marché / jardin / garage / café / magasin

= found
trouvé / terminé / perdu / signé / copié / rendu / remarqué / commandé / gardé / mentionné / photographié

= words.1
{thing} / {place} / {who}

= words.2
le {thing} / le {place}

= words.3
{thing} du {who} / {who} et {other}

= words.4
le {thing} du {who}

= words.5
le {thing} et le {place}

= and
et

= sentence.1
Entendu. / Compris. / Peut-être. / Exactement. / Demain. / Enfin. / Certainement.

= sentence.2
Pas encore. / Bonne idée. / Presque terminé. / Très bien. / Rien d’autre. / Bien sûr.

= event.3
le {who} [hésitait|attendait|souriait|travaillait|dormait|écoutait]

= event.4
le {who} a [attendu|souri|hésité|appelé|dormi|travaillé]
le {place} était [fermé|plein|vide|calme|ouvert]
le {thing} était [prêt|complet|perdu|parfait]

= event.5
le {who} [cherchait|gardait|portait] le {thing}
le {thing} était [presque|enfin|déjà] [prêt|complet|terminé]

= event.6
le {who} a {found} le {thing}

= event.7
le {who} a {found} le [nouveau|petit|premier|second|vieux] {thing}
le {who} [attendait|dormait|lisait] devant le {place} [fermé|vide]

= event.8
le {who} a {found} le {thing} du {other}
le {who} a {found} le {thing} au {place}

= when.1
hier / récemment / lundi / vendredi / aujourd’hui

= when.2
ce matin / hier soir / la veille / mardi dernier / en juin / à midi

= when.3
dans la matinée / pendant la pause / après le déjeuner / malgré la pluie / le mois dernier / avant le week-end

= when.4
juste avant les vacances / au début du mois / quelques jours plus tard / en fin de matinée

= when.5
quelques jours avant les fêtes / au milieu de la semaine / à la fin du mois

= when.6
le dernier jour avant les vacances / une heure avant la réunion prévue / au cours de la première semaine

= when.7
deux jours avant l’ouverture de la foire / pendant que les enfants jouaient au ballon / dans les tout derniers jours de juin

= when.8
dans la semaine qui a suivi la rentrée / alors que le temps était très mauvais partout / le jour où les cours ont repris partout
`;
