/** See the English ones. */
export const reviews = `
= span
deux semaines / trois semaines / deux mois / trois mois / six mois / quelques jours

= use
tous les jours / au travail / à la maison / le week-end / presque chaque soir / plusieurs fois par semaine

= helper
le service client / le vendeur / le support

= review.5
[Très|Vraiment|Entièrement] [content|satisfait] de cet achat.
Exactement ce que je [cherchais|voulais|souhaitais].
[Mieux|Encore mieux|Bien mieux] que [prévu|sur les photos].
Après {span}, [je n’ai que du bien à en dire|je le recommande sans hésiter|rien à redire].
Je m’en sers {use} et [je ne reviendrais pas en arrière|je n’ai jamais été déçu|tout fonctionne parfaitement].
[Un ami|Une collègue|Ma sœur] me l’a conseillé, et [c’était un bon conseil|c’était le bon choix].
J’écris rarement des avis, mais [celui-ci le mérite|là, cela vaut la peine].
Un [très beau|superbe] cadeau : [ma sœur|mon père|une collègue|notre voisin] a adoré.
Cinq étoiles pour [la qualité|le confort|les finitions] et [la livraison|l’emballage|le service].

= review.4
[Dans l’ensemble|Au final|Tout compte fait], un [bon|très bon] achat.
[Bon|Très bon] rapport qualité-prix.
Je l’utilise depuis {span} et [j’en suis content|il tient bien le coup].
[Presque|Quasiment] parfait.
[Agréablement surpris|Plutôt impressionné] par [la qualité|les finitions|la rapidité de la livraison].
Pas le moins cher, mais [on voit la différence|il est fait pour durer|la qualité est là].
Une étoile en moins parce que [la notice pourrait être plus claire|la livraison a pris un jour de plus|la couleur est un peu plus foncée que prévu|l’emballage est excessif].

= review.good
C’est [solide|robuste|bien fini] et [joli|facile à nettoyer|agréable à utiliser].
[Le montage|L’installation] a pris [cinq minutes|dix minutes|moins d’un quart d’heure].
La livraison a été [rapide|ponctuelle] et [tout est arrivé intact|l’emballage était soigné|le livreur était aimable].
La qualité est [excellente|au rendez-vous|meilleure que le prix ne le laisse penser].
La taille est [parfaite|conforme à la description].
La couleur est [fidèle aux photos|encore plus belle en vrai].
La notice est [courte et claire|facile à suivre].
J’avais une question et {helper} [a répondu le jour même|a été rapide et aimable|m’a tout de suite aidé].
[Ma fille|Mon fils|Ma mère|Mon colocataire] [en veut un aussi|l’aime autant que moi|me l’emprunte sans arrêt].
Le prix est [correct|plus que correct|difficile à battre].
On sent que [les détails ont été pensés|les matériaux sont bons|le travail est soigné].
Aucune trace d’usure [pour l’instant|malgré un usage intensif].

= review.4.end
[Je le rachèterais|Je le reprendrais] [volontiers|sans problème].
[Je recommande|Recommandé], [malgré ce petit défaut|avec cette petite réserve].
Pas [parfait|irréprochable], mais [presque|bien assez pour moi].

= review.5.end
Je recommande [vivement|sans hésiter|à tout le monde].
Je le rachèterais [sans hésiter|tout de suite|les yeux fermés].
J’en ai [déjà commandé un deuxième|déjà parlé à toute la famille].
Cinq étoiles de [ma|notre] part.
Merci pour [cet excellent produit|la rapidité|le service].

= review.3
[Correct|Pas mal], [sans plus|mais rien d’exceptionnel|mais j’attendais un peu mieux].
Avis [partagé|mitigé] après {span}.
Il fait son travail, [mais c’est tout|tout juste|mais je ne suis pas emballé].
Pour le prix, [ça va|c’est acceptable|c’est correct].
[Bonne|Belle] idée, réalisation [moyenne|décevante].
Certaines choses sont [bien|réussies], d’autres [moins|à revoir].
Ça marche, mais [moins bien qu’espéré|il faut de la patience|j’ai dû lire la notice deux fois].

= review.mixed
La qualité est [moyenne|correcte|acceptable], [mais pourrait être meilleure à ce prix|sans plus].
La livraison était à l’heure, mais [le carton était abîmé|l’emballage était léger|il manquait une pièce au début].
C’est un peu plus [petit|grand|lourd] [que prévu|que sur les photos].
La notice est [trop courte|confuse par endroits|difficile à suivre].
{Helper} [a été aimable, mais lent|a répondu au bout de trois jours|n’a pas vraiment pu m’aider].
L’ensemble [paraît un peu fragile|grince de temps en temps|se raye facilement], [mais ça fonctionne|mais c’est peut-être de la malchance].
[Point positif|Bon point] : [facile à nettoyer|joli|peu encombrant|pas trop cher].

= review.mixed.end
Je le rachèterai [peut-être en promotion|si le prix baisse], sinon non.
Trois étoiles[| pour l’instant].
Je le garde, mais [je ne le recommanderais pas|je cherche mieux pour la prochaine fois].
[Suffisant|Acceptable] pour un usage occasionnel, pas pour tous les jours.

= review.2
[Décevant|Plutôt décevant|Un peu déçu].
Je m’attendais à mieux [à ce prix|d’après la description|après tous ces bons avis].
Pas conforme [à la description|aux photos|à ma commande].
Joli, mais [la qualité n’est pas là|c’est tout|ça ne tient pas].
Après {span}, [il paraît déjà usé|il y a des fissures|une pièce a du jeu|il fait un bruit étrange].
Je regrette [cet achat|de ne pas l’avoir renvoyé tout de suite].

= review.1
[N’achetez pas|À éviter|À fuir].
[Cassé|En panne] après {span}.
[Très|Extrêmement|Vraiment] déçu.
Arrivé [abîmé|cassé|incomplet], et [personne ne répond|l’échange n’était pas mieux|j’attends toujours une réponse].
De l’argent [perdu|jeté par les fenêtres].
Le pire achat [de l’année|depuis longtemps].
Il n’a jamais [fonctionné|vraiment marché].

= review.bad
La finition est [mauvaise|très loin de ce qui est promis|bâclée].
{Helper} [n’a jamais répondu|n’a été d’aucune aide|envoie toujours la même réponse].
La notice est [inutilisable|visiblement celle d’un autre modèle].
Il y a une forte odeur de plastique[, et cela ne s’améliore pas| qui ne part pas].
Une pièce [manquait|était cassée|ne convenait pas], [donc impossible de l’utiliser|il a fallu improviser].
La taille [ne correspond pas|n’est pas celle annoncée].
La livraison a pris [beaucoup trop de temps|trois semaines], et [le carton était déchiré|personne ne sait pourquoi].
Le retour a été [compliqué|pénible|à mes frais].

= review.bad.end
Je ne [le |]recommande pas.
[Mieux vaut|Il vaut mieux] [payer un peu plus|chercher ailleurs].
Je voudrais être remboursé.
Plus jamais.
Retour à l’envoyeur.

= title.5
[Parfait|Excellent|Superbe|Formidable|Génial|Au top]
Exactement ce que je [cherchais|voulais]
[Il vaut son prix|Ça valait l’attente]
[Très belle|Excellente] qualité
[Mieux|Encore mieux] que prévu
[Je recommande|Vivement recommandé]
Très [content|satisfait] de mon achat
Cinq étoiles, [sans hésiter|bien méritées]
Un [très beau|superbe] cadeau

= title.4
[Bonne|Très bonne] qualité
[Bon|Très bon] rapport qualité-prix
[Presque|Quasiment] parfait
[Satisfait|Content] [pour l’instant|dans l’ensemble]
Tient ses promesses
Très bien, à [un détail|une réserve] près
Agréable surprise

= title.3
[Correct|Moyen|Passable|Sans plus]
Fait son travail
Ni bon ni mauvais
Avis [mitigé|partagé]
[Correct|Acceptable] pour le prix
Bonne idée, réalisation moyenne
J’attendais[ un peu|] mieux

= title.2
[Décevant|Plutôt décevant|Déçu]
Pas conforme [à la description|aux photos]
J’attendais mieux
[Mauvaise|Piètre] qualité
Trop cher pour ce que c’est
Je ne rachèterai pas
Ne dure pas

= title.1
[À éviter|À fuir|N’achetez pas]
[Cassé|En panne] [au bout d’une semaine|au bout de quelques jours|le premier jour]
De l’argent [perdu|jeté par les fenêtres]
[Très|Extrêmement] déçu
Très mauvaise qualité
Arrivé [abîmé|incomplet]
Plus jamais
Ne fonctionne pas
`;
