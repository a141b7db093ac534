# Questions, votes et leurs résultats.

## État d’une question
question-open = Ouverte
question-locked = Vote clos
question-declared = Proclamée
question-annulled = Annulée

## Ce qui est mis aux voix
subject-amendment = Un amendement
subject-bloc = Plusieurs amendements en bloc
subject-clause = Un paragraphe par vote séparé
subject-whole = L’ensemble du texte
subject-procedural = Une motion de procédure

## Ordre des votes
order-furthest-first = Le plus éloigné du texte d’abord
order-perfecting-first = Les modifications d’un paragraphe avant sa suppression
order-text-order = Paragraphe par paragraphe, dans l’ordre de dépôt
separate-votes-on-request = Sur demande
separate-votes-by-leave = Si la présidence l’accorde
separate-votes-none = Jamais
proposals-by-tabling = Dans l’ordre du dépôt
proposals-by-chair = Celui que fixe la présidence
proposals-order-wrong = Nommez chaque proposition une seule fois ; celles qui ont leur résultat précèdent celles qui attendent.
proposals-order-numbers = Donnez à chaque proposition un nombre entier qui lui soit propre.
proposals-order-same = Elles sont déjà dans cet ordre.

## Majorités
majority-simple = majorité simple
majority-absolute = majorité absolue des membres
majority-two-thirds = deux tiers
majority-three-quarters = trois quarts
majority-unanimity = unanimité
majority-share = une proportion fixe
base-present-and-voting = présents et votants
base-present = présents
base-members = membres
tie-rejected = le partage égal vaut rejet
tie-second-vote = le partage égal appelle un second vote
tie-casting-vote = la voix prépondérante de la présidence départage
present-at-opening = Quand la question est mise aux voix
present-at-declaration = Quand le résultat est proclamé
jointly-together = Tous ensemble
jointly-each = Chacun séparément

## L’arithmétique d’un résultat
result-arithmetic = { $outcome } : { $yes } pour, { $no } contre, { $abstain ->
    [one] { $abstain } abstention
   *[other] { $abstain } abstentions
  } ; { $present } { $base } ; voix requises ({ $majority }) : { $required }
result-component = { $component } : { $yes } pour, { $no } contre, { $abstain ->
    [1] { $abstain } abstention
   *[other] { $abstain } abstentions
  }, voix requises : { $required }
result-part = { $component } : { $yes } pour, { $no } contre, { $abstain ->
    [1] { $abstain } abstention
   *[other] { $abstain } abstentions
  } : { $outcome ->
    [adopted] adopté
    [tied] partage égal
   *[rejected] non adopté
  }.
result-in-each = { $how ->
    [adopted] { $outcome } dans chacun des organes ({ $majority }) – { $parts }
    [tied] { $outcome }, sans rejet dans aucun des organes ({ $majority } dans chacun) – { $parts }
   *[rejected] { $outcome }, faute d’adoption dans chacun des organes ({ $majority } dans chacun) – { $parts }
}

## Séances
sittings-title = Séances
sittings-none = Aucune séance n’a encore été ouverte. La présidence ouvre ici la première.
sitting-open = Ouvrir une séance
sitting-name = Séance { $number }
sitting-since = Ouverte depuis le { $time }
sitting-until = Levée le { $time }
sitting-close = Lever la séance
sitting-close-confirm = Lever la séance { $number } ? Elle ne pourra pas être rouverte.
sitting-screen = Écran de la salle
sitting-now = Maintenant devant l’assemblée
sitting-nothing = Rien n’est devant l’assemblée en ce moment.
sitting-no-text = Aucun texte de cette réunion n’en est à la plénière.

## Présences
presence-title = Présents
presence-of = Ayant le droit de vote
presence-quorum = Quorum
quorum-part-met = Quorum atteint
quorum-part-lacks = Quorum non atteint
quorum-component = { $component } : { $present } présents sur { $of } ; { $needed } requis.
attendance-link = Présences
attendance-title = Présences, séance { $number }
attendance-caption = Cochez qui est dans la salle. Les arrivées et les départs sont conservés avec leur heure.
attendance-delegation = Délégation
attendance-name = Nom
attendance-here = Dans la salle
attendance-since = Depuis
attendance-present = Présente
attendance-tick = Présente : { $delegation }
attendance-no-vote = sans droit de vote
attendance-record = Enregistrer les présences
attendance-all = Enregistrer toutes les délégations comme présentes
attendance-absent = Absente
attendance-closed = Telle qu’elle était enregistrée à la levée de la séance.

## La liste des votes
list-title = Ordre des votes
list-by-rules = Selon le règlement : { $order }.
list-by-chair = Selon la décision de la présidence : { $reason }
list-falls-if = Devient caduc si l’un de ceux-ci est adopté : { $amendments }
list-fell-to = Devenu caduc avec la décision sur l’amendement { $amendment }
list-suspended = tant que l’amendement de compromis { $compromise } est en instance
list-next = suivant
list-waits = en attente
list-needs-attention = Ne figurent pas dans l’ordre des votes tant que leurs auteurs n’ont pas dit ce qu’ils doivent devenir dans la nouvelle version :
list-now = devant l’assemblée
list-order-title = Modifier l’ordre des votes
list-order-hint = Numérotez les amendements dans l’ordre où ils seront mis aux voix. Un sous-amendement précède l’amendement qu’il modifie.
list-order-place = Rang de l’amendement { $amendment }
list-order-reason = Motif
list-order-reason-hint = Il figure sur la liste des votes et au procès-verbal.
list-order-save = Fixer cet ordre
bloc-title = Mettre aux voix en bloc
bloc-hint = Choisissez les amendements que l’organe décidera par un seul vote. Jusqu’à leur mise aux voix, toute délégation ayant le droit de vote peut demander un vote séparé sur l’un d’eux.
bloc-which = Amendements
bloc-none = Aucun amendement n’attend de décision.
bloc-announce = Annoncer ce bloc
bloc-with = Sera mis aux voix en bloc avec { $others }
bloc-give-up = Ne pas les mettre aux voix en bloc
apart-ask = Demander un vote séparé
apart-take-back = Retirer la demande de vote séparé
apart-asked = Vote séparé demandé par { $delegations }
separate-title = Votes séparés
separate-lead = Un paragraphe, une modification d’un amendement ou des mots de l’un ou de l’autre peuvent être mis aux voix séparément : les parties d’un amendement avant lui, les parties du texte après les amendements qui s’y rapportent et avant le texte dans son ensemble. Ce qui n’est pas maintenu est retiré.
separate-empty = Personne n’a demandé de vote séparé.
separate-clause = Paragraphe
separate-words = Seulement ces mots
separate-words-hint = Copiés du paragraphe tel qu’il est maintenant. Laissez vide pour le paragraphe entier.
separate-change = Modification
separate-added-hint = Copiés parmi les mots que l’amendement ajoute. Laissez vide pour toute la modification.
separate-part-of = { $amendment } : une partie est mise aux voix séparément, avant l’ensemble. Ce qui n’est pas maintenu est retiré ; ce qui reste est ensuite mis aux voix dans son ensemble.
separate-part-of-what = Une partie de :
separate-of-text = le texte
separate-choose = Choisir
separate-of-amendment = l’amendement { $label }, { $does }
separate-all-of-it = C’est tout ce que fait l’amendement { $label }. Il est mis aux voix tel quel.
separate-words-not-added = L’amendement { $label } n’ajoute pas ces mots, ou les met à la place d’autres. Demandez toute la modification.
separate-yes-keeps-change = Un oui maintient dans l’amendement ce qui est marqué. Un non l’en retire. Ce qui reste de l’amendement est mis aux voix après ses parties.
separate-grant = Accorder le vote séparé
separate-refuse = Le refuser
separate-kept = Maintenu
separate-struck = Supprimé
separate-yes-keeps = Un oui maintient les mots marqués. Un non les supprime du texte.
separate-asked-by = Demandé par { $delegation }
separate-on-clause = vote séparé : { $clause }
separate-on-words = vote séparé sur des mots : { $clause }
separate-vote-asked = Attend une décision
separate-vote-granted = Dans l’ordre des votes
separate-vote-refused = Refusé
separate-vote-taken-back = Retiré

## Ce qui est mis aux voix
question-on-amendment = Amendement { $label }
question-on-bloc = Amendements { $labels } en bloc
question-on-sub-amendment = Sous-amendement { $label }
question-moved-by = Déposé par { $delegations }
question-in-wording = Dans la rédaction du groupe { $panel }
question-majority = Il faut : { $majority } ({ $base }). { $rule }.
question-counted = Décompte de la présidence : { $present } présents. Selon le registre des présences : { $registered }. Motif : { $reason }
question-text = Tout lire tel que mis aux voix
question-text-title = Tel que mis aux voix : { $what }
question-passage-title = Titre
question-passage-moves = Ce paragraphe change de place.
question-yes-changes = Si l’amendement est adopté :
question-yes-adopts = Un vote pour adopte l’ensemble du texte, tel qu’il est à présent.
question-in-each = Il n’est adopté que si chacun d’eux l’adopte : { $components }.
question-silence-adopts = Le silence adopte l’ensemble du texte, tel qu’il est à présent.
question-is-open = Le vote est ouvert.
question-is-locked = Le vote est clos. Le résultat va être proclamé.
question-hands = Les mains sont comptées dans la salle.
question-any-objection = Y a-t-il une objection ? Sans objection, il en est ainsi décidé.
question-in-writing = Qui est d’accord n’a rien à faire. Un seul votant qui rompt le silence arrête l’adoption, aussitôt et pour tous.
question-any-vote = Quelqu’un demande-t-il un vote ? Sinon, le texte est adopté sans vote.
question-acclaim = La présidence propose l’adoption par acclamation. Qui souhaite un vote le demande maintenant.
question-voices = On vote à la voix dans la salle. Qui doute du résultat demande un décompte.
question-roll = L’appel nominal est en cours. Répond qui est appelé.
question-secret = Le scrutin secret est ouvert.
question-set-aside = Il n’y a pas eu de consensus. La question a été écartée et rien n’a été décidé.

## Mettre une question aux voix
put-title = Ensuite
put-method = Méthode
put-wording = Rédaction
put-as-filed = Tel que déposé
put-as-revised = Tel que révisé par le groupe { $panel }
put-flagged = Phrases fusionnées à confirmer
put-flagged-hint = Plusieurs amendements se sont rencontrés ici et personne n’a voté ces mots tels qu’ils se lisent. Lisez et cochez chacune.
put-confirm = Lue et confirmée
put-excluded = Qui ne prend pas part au vote
put-excluded-hint = Une partie à un différend ne vote pas et ne compte pas pour la majorité.
put-excluded-reason = Motif
put-own-count = Mon propre décompte des présents ayant le droit de vote
put-own-count-hint = Si le registre des présences n’est pas exact, comptez la salle. Votre décompte et son motif entrent au procès-verbal et l’emportent sur le registre.
put-own-reason = Pourquoi le registre n’est pas exact
put-amendment = Mettre aux voix l’amendement { $label }
put-bloc = Mettre { $labels } aux voix en bloc
put-part = Mettre aux voix
put-whole = Mettre aux voix l’ensemble du texte
whole-not-confirmed = Lisez et confirmez d’abord les phrases fusionnées : { $sentences }

## Tant qu’elle est ouverte
lock-vote = Clore le vote
lock-confirm = Après cela, plus personne ne peut voter. Clore le vote ?
lock-consensus = Clore la période d’objection
voting-progress = { $voted } sur { $voters } ont voté.
voting-voted = Ont voté : { $delegations }
voting-missing = N’ont pas voté : { $delegations }
objection-none = Personne ne fait objection.
objection-by = { $delegation } fait objection.
objection-make = Faire objection
objection-break = Rompre le silence : le texte n’est pas adopté
objection-break-confirm = Rompre le silence ? Tous en sont avisés et le texte n’est pas adopté par cette voie.
objection-want-vote = Demander un vote avec décompte
objection-words = Ce à quoi vous faites objection
objection-back = Retirer l’objection
set-aside = Pas de consensus : écarter la question
set-aside-confirm = Écarter la question ? Rien n’est décidé et elle peut être mise aux voix.
set-aside-voice = Un décompte est demandé : écarter la question
set-aside-voice-confirm = Écarter la question ? Ce qui a été entendu ne décide rien, et elle peut être mise aux voix avec décompte.
set-aside-lost = La clé est perdue : écarter la question
set-aside-lost-confirm = Écarter la question ? Les bulletins déjà déposés sont détruits, et elle doit être remise aux voix.
count-title = Décompte des mains
count-hint = { $voters ->
    [one] { $voters } voix au plus.
   *[other] { $voters } voix au plus.
  }
count-save = Enregistrer le décompte
declare-vote = { $outcome ->
    [adopted] Proclamer l’adoption : { $yes } contre { $no }
    [carried] Proclamer l’adoption : { $yes } contre { $no }
    [kept] Proclamer le maintien : { $yes } contre { $no }
    [rejected] Proclamer le rejet : { $yes } contre { $no }
    [lost] Proclamer le rejet : { $yes } contre { $no }
    [struck] Proclamer la suppression : { $yes } contre { $no }
    [rejected-in-one] Proclamer la non-adoption, chaque organe ne l’adoptant pas : { $yes } contre { $no } au total
    [tied-against] Proclamer le partage égal, qui décide contre : { $yes } contre { $no }
   *[other] Proclamer le partage égal : { $yes } contre { $no }
  }
declare-uncounted = { $outcome ->
    [adopted] Proclamer l’adoption { $how }
    [carried] Proclamer l’adoption { $how }
    [kept] Proclamer le maintien { $how }
    [lost] Proclamer le rejet { $how }
    [struck] Proclamer la suppression { $how }
   *[other] Proclamer le rejet { $how }
  }
declare-casting = { $outcome ->
    [adopted] Je vote pour : proclamer l’adoption, { $yes } contre { $no } et ma voix
    [carried] Je vote pour : proclamer l’adoption, { $yes } contre { $no } et ma voix
    [kept] Je vote pour : proclamer le maintien, { $yes } contre { $no } et ma voix
    [lost] Je vote contre : proclamer le rejet, { $yes } contre { $no } et ma voix
    [struck] Je vote contre : proclamer la suppression, { $yes } contre { $no } et ma voix
   *[other] Je vote contre : proclamer le rejet, { $yes } contre { $no } et ma voix
  }
chair-says-heard = Quel côté l’emporte, d’après ce que vous avez entendu ?
chair-says-tie = Les voix sont partagées également. D’après le règlement, la vôtre décide.
declare-confirm = { $what } : le résultat entre au procès-verbal. Ensuite, seules deux personnes ensemble peuvent le corriger, ou l’organe par un nouvel examen.

## Le vote
ballot-for = Vous votez pour { $delegation }.
ballot-in-person = Vous votez en votre nom : { $member }.
ballot-public = Tout le monde verra votre vote.
ballot-by-proxy = Par procuration, vous votez aussi pour { $delegation }.
ballot-carried-away = Votre vote est exercé par procuration. Tant qu’il n’a pas été émis, vous pouvez retirer la procuration et voter vous-même.
ballot-split = Diviser les voix
ballot-split-hint = Indiquez combien de vos { $weight } voix vous émettez dans chaque sens. Celles que vous n’émettez pas ne comptent pas.
ballot-split-cast = Émettre ces voix
ballot-split-said = { $yes } pour, { $no } contre, { $abstain ->
    [one] { $abstain } abstention
   *[other] { $abstain } abstentions
  }
ballot-secret-how = Votre réponse reste scellée jusqu’à la fin du scrutin. Les bulletins sont alors mélangés et ouverts, et personne ne peut voir de qui ils venaient. Cela ne protège pas contre qui modifierait le programme pendant que vous votez.
ballot-secret-in-urn = Votre bulletin est dans l’urne. Votre réponse n’est montrée ici à personne.
ballot-yes = Oui
ballot-no = Non
ballot-abstain = Abstention
ballot-recorded = enregistré { $time }
ballot-recorded-by-clerk = enregistré { $time }, saisi par le secrétariat
ballot-may-change = Vous pouvez changer votre vote jusqu’à ce que la présidence close le vote.
ballot-final = Un vote émis ne peut être changé.
ballot-final-ask = Selon ce règlement, un vote émis ne peut être changé. L’émettre ?
ballot-final-cast = Émettre ce vote

## Le résultat
result-how = { $outcome } : { $how }
result-votes = Votes par nom
result-vote = Vote
result-weight = Voix
result-absent = n’a pas voté
result-declared = Proclamé
result-by = { $time }, { $name }
result-present = { $present } présents sur { $entitled } ; il en faut { $quorum }
result-presumed = Présumé : personne ne l’avait contesté. Selon le registre, { $present } présents sur { $entitled } ; il en faut { $quorum }
result-in-writing = Aucun : réponse par écrit. Pouvaient rompre le silence : { $entitled }
result-by-proxy = par procuration : { $delegation }
result-by-clerk = saisi par le secrétariat à sa demande orale
result-digest = Empreinte des votes
result-lot = Graine du tirage (tête du registre à la mise aux voix)
result-excluded = { $delegation } n’a pas pris part au vote : { $reason }
result-casting = { $result } Voix prépondérante de la présidence : { $choice }.
result-seats = Sièges : { $yes } pour, { $no } contre, { $abstain } abstentions, { $absent } sans vote
result-fell = Devenus caducs avec elle : { $amendments }
result-to-sitting = Retour à la séance

## En ce moment
now-title = Suivi de la séance
now-follow = Suivre la séance
now-no-sitting = Aucune séance de vos organes n’est ouverte.
now-nothing = Rien n’est soumis à vos assemblées. Cette page se met à jour d’elle-même.
live-offline = Pas de connexion. Ce que vous voyez peut être périmé.
live-news = Il y a du nouveau : l’afficher
live-again = Regarder à nouveau
roll-title = Appel nominal
roll-drawn = Tirée au sort pour être appelée en premier : { $delegation }
roll-second-call = second appel
roll-by-proxy = { $delegation } ({ $holder } répond par procuration)
roll-called-now = appelée maintenant
roll-through = L’appel est terminé. Les rectifications sont reçues jusqu’à la fin du vote.
roll-correct = Rectifier
roll-split-hint = La délégation a { $weight } voix. Saisissez combien elle en émet dans chaque sens ; celles qu’elle n’émet pas ne comptent pas.
roll-split-enter = Saisir ces voix
clerk-split-hint = Saisissez combien de ses voix la délégation émet dans chaque sens ; celles qu’elle n’émet pas ne comptent pas.
call-passed = passe son tour
call-absent = pas de réponse
correction-title = Corriger ce vote
corrections-title = Corrections
correction-lead = Le résultat demeure au registre. Une seconde personne confirme la correction avant qu’elle prenne effet.
correction-annul-title = Annuler ce vote
correction-annul-lead = Pour un vote qui a échoué ou qui a été clos par erreur. Il ne décide alors de rien, ses suffrages restent au registre et la question peut être mise aux voix de nouveau. Une seconde personne, de la présidence ou du secrétariat, le confirme avant qu’il prenne effet.
correction-annul-lead-secret = Pour un vote qui a échoué ou qui a été clos par erreur. Il ne décide alors de rien et la question peut être mise aux voix de nouveau ; les bulletins scellés sont détruits sans que personne les ouvre. Une seconde personne, de la présidence ou du secrétariat, le confirme avant qu’il prenne effet.
correction-annulling = L’annulation de ce vote est proposée : voir
correction-kind = Ce qui ne va pas
correction-annulment = Le vote lui-même a échoué : l’annuler pour le remettre aux voix
correction-rectification = Le décompte des mains a été mal inscrit
correction-right-count = Le décompte exact
correction-reason = Motif
correction-propose = Proposer la correction
correction-annul-propose = Proposer de l’annuler
correction-to-annul = Proposé : annuler ce vote
correction-to-rectify = Proposé : { $yes } pour, { $no } contre, { $abstain } abstentions
correction-annulled = Annulé ; il avait été proclamé avec { $yes } pour, { $no } contre, { $abstain } abstentions
correction-annulled-undeclared = Annulé avant la proclamation d’un résultat
correction-rectified = Rectifié ; auparavant : { $yes } pour, { $no } contre, { $abstain } abstentions
correction-proposed = Proposé { $time }, { $name }.
correction-confirmed = Confirmé { $time }, { $name }.
correction-refused = Non retenu { $time }, { $name }.
correction-confirm = Confirmer en tant que seconde personne
correction-confirm-ask = { $what }. L’effet est immédiat et figure au registre.
correction-refuse = Ne pas la retenir
correction-take-back = La retirer
correction-waits = Elle attend une seconde personne.
question-annulled-notice = Ce vote a été annulé et ne décide rien. Il peut être remis aux voix.
silence-title = Soumettre le texte à la procédure d’approbation tacite
silence-lead = L’ensemble du texte, tel qu’amendé jusqu’ici, est envoyé par courriel à tous ceux qui ont une voix. Il est adopté au moment que vous fixez, à moins que l’un d’eux ne rompe le silence. Ni séance ni quorum ne sont nécessaires.
silence-until = Jusqu’à quand
silence-not-longer = Prolonger, c’est fixer une date postérieure à la fin prévue et à l’instant présent.
silence-due-hint = Heure de { $zone }. Au moins { $hours } heures à partir de maintenant.
silence-begin = Distribuer le texte
silence-begin-confirm = Distribuer le texte selon la procédure d’approbation tacite ? Tous ceux qui ont une voix en sont avisés par courriel, et le texte et les amendements sont figés jusqu’à la fin.
silence-ends = { $left ->
    [none] Le silence pouvait être rompu jusqu’au { $until }.
   *[other] Le silence peut être rompu jusqu’au { $until } ({ $left }).
}
silence-extended = Délai prolongé le { $time }, jusqu’au { $until } : { $reason }
silence-outage = Le service a été indisponible du { $from } au { $to }.
silence-reached = Atteints : { $reached } sur { $voters } qui peuvent le rompre.
silence-broken-by = { $delegation } a rompu le silence. Le texte n’a pas été adopté par cette voie.
silence-end = Le délai est écoulé : personne n’a rompu le silence
silence-extend = Prolonger le délai
silence-who-heard = Qui a été avisé
silence-heard = Avisée
silence-how-known = Comment on le sait
silence-was-reached = atteinte
silence-not-reached = non atteinte
silence-told-otherwise = Avisée par une autre voie : { $words }
silence-came-back = Le courrier est revenu : { $words }
silence-mails = Courriels envoyés : { $sent }, en attente : { $waits }, abandonnés : { $failed }
silence-note = Noter ce que le courrier ne montre pas
silence-note-told = Elle a été avisée autrement
silence-note-back = Son courrier est revenu
silence-note-how = Comment, ou ce qui est revenu
silence-note-save = Noter
