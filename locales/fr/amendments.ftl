# Amendements : ce qu’ils font et où ils sont incompatibles.

## Opérations
operation-replace = Modifier des mots
operation-insert = Insérer
operation-delete = Supprimer
operation-move = Déplacer
operation-split = Scinder
operation-join = Réunir
operation-retitle = Modifier le titre

## Incompatibilités
collision-overlap = Ils modifient les mêmes mots
collision-delete-edit = L’un supprime ce que l’autre modifie ou ce à quoi il renvoie
collision-move = Ils déplacent le même paragraphe à des endroits différents

## Notes pour la présidence
note-same-place = Tous deux insèrent au même endroit ; ils figurent dans l’ordre de dépôt
note-adjacent = Ils modifient des mots voisins ; lisez la phrase fusionnée
note-identical = Ils proposent la même chose
note-same-sentence = Ils modifient la même phrase, que personne n’a votée telle quelle

## Names
amendment-numbered = Amendement { $number }
amendment-sub-numbered = Sous-amendement { $number }
amendment-draft = Projet d’amendement
amendment-sub-draft = Projet de sous-amendement
clause-name-operative = paragraphe { $number }
clause-name-lone = paragraphe unique du dispositif
clause-name-preambular = alinéa { $number } du préambule
clause-name-paragraph = paragraphe { $number }
clause-name-heading = intertitre « { $words } »
clause-name-sub = { $clause } { $number }
clause-name-new = nouveau paragraphe
clause-name-title = le titre
clause-choice = { $clause } : { $words }
clause-place-after = après : { $clause }
clause-place-after-choice = après : { $clause } : { $words }
clause-place-under = comme premier alinéa de : { $clause }
clause-place-start-preambular = au début du préambule
clause-place-start-operative = au début du dispositif
clause-place-start = au début du texte

## What an operation does, as a heading
operation-heading-replace = { $clause } : autre rédaction
operation-heading-insert = nouveau paragraphe, { $place }
operation-heading-delete = { $clause } : suppression
operation-heading-move = { $clause } change de place : { $place }
operation-heading-split = { $clause } : scinder après « { $words } »
operation-heading-join = { $clause } et { $other } : réunir en un seul
operation-heading-retitle = le titre : autre rédaction
operation-heading-reword = { $clause }, dans la rédaction de l’amendement visé

## The list
amendments-title = Amendements
amendments-none = Aucun amendement n’a encore été déposé. Les amendements figureront ici dans l’ordre de leur dépôt.
amendments-filter = Filtrer les amendements
amendments-shown = Affichés : { $shown } sur { $total }
amendments-close = Le délai de dépôt des amendements expire le { $time }.
amendment-my-drafts = Projets de votre délégation
amendment-column-number = Numéro
amendment-column-change = Modification
amendment-column-mover = Auteur
amendment-column-standing = État
amendment-column-panel = Groupe
amendments-filter-all = Tous
amendments-filter-sponsor = Auteur ou coauteur
amendments-filter-tag = Étiquette
amendments-filter-no-panel = Aucun groupe
amendments-filter-no-tag = Sans étiquette
amendments-none-fit = Aucun amendement ne correspond à ce filtre.
amendments-show-all = Les afficher tous

## Saved filters
filters-title = Filtres enregistrés
filters-lead = Choisissez un filtre dans la liste des amendements ; vous pourrez l’y enregistrer sous un nom.
filters-saved = Filtres enregistrés :
filter-save-this = Enregistrer ce filtre
filter-name = Nom
filter-shared = Pour tous ceux qui lisent les amendements
filter-shared-short = pour tous
filter-says = { $field } : { $value }
filter-says-gone = Ce qu’il demande ne se trouve plus ici.
filter-delete = Supprimer
error-filter-empty = Ce filtre ne demande rien. Choisissez d’abord un critère.
error-filter-there = Vous avez déjà enregistré un filtre sous ce nom. Choisissez-en un autre.
error-filters-many = Vous avez enregistré { $max } filtres, le maximum. Supprimez-en un d’abord.

## Tags
tags-title = Étiquettes
tags-lead = Mots brefs pour classer les amendements. Quiconque peut lire les amendements les voit ; ils ne font pas partie du procès-verbal.
tags-none = Il n’y a encore aucune étiquette.
tags-count = { $count ->
    [one] sur { $count } amendement
   *[other] sur { $count } amendements
  }
tag-word = Nouvelle étiquette
tag-word-hint = Un ou deux mots.
tag-add = Ajouter l’étiquette
tag-delete = Supprimer l’étiquette
tag-delete-confirm = Les amendements qui portent « { $tag } » ne la porteront plus. Supprimer l’étiquette ?
tags-save = Enregistrer les étiquettes
error-tag-there = Cette étiquette existe déjà.
error-tags-many = Il y a { $max } étiquettes, le maximum. Supprimez-en une d’abord.

## Several treated alike
selection-column = Coché
selection-all = Cocher tous ceux qui sont affichés
selection-what = Pour ceux qui sont cochés
selection-choose = Choisir
selection-tag = Mettre l’étiquette
selection-untag = Ôter l’étiquette
selection-go = Continuer
selection-hint = La page suivante indique ce qui se passera. Rien n’est fait avant.
selection-nothing = Cochez au moins un amendement.
selection-no-treatment = Choisissez que faire des amendements cochés.
selection-title = Plusieurs amendements à la fois
selection-lead-admit = { $count ->
    [one] Cet amendement sera déclaré recevable.
   *[other] Ces { $count } amendements seront déclarés recevables.
  }
selection-lead-rule-out = { $count ->
    [one] Cet amendement sera déclaré irrecevable.
   *[other] Ces { $count } amendements seront déclarés irrecevables.
  }
selection-lead-assign = { $count ->
    [one] Cet amendement sera attribué au groupe { $name }.
   *[other] Ces { $count } amendements seront attribués au groupe { $name }.
  }
selection-lead-tag = { $count ->
    [one] Cet amendement recevra l’étiquette « { $name } ».
   *[other] Ces { $count } amendements recevront l’étiquette « { $name } ».
  }
selection-lead-untag = { $count ->
    [one] Cet amendement perdra l’étiquette « { $name } ».
   *[other] Ces { $count } amendements perdront l’étiquette « { $name } ».
  }
selection-all-or-none = Tout est fait, ou rien ne l’est.
selection-button-admit = { $count ->
    [one] Déclarer recevable { $count } amendement
   *[other] Déclarer recevables { $count } amendements
  }
selection-button-rule-out = { $count ->
    [one] Déclarer irrecevable { $count } amendement
   *[other] Déclarer irrecevables { $count } amendements
  }
selection-button-assign = { $count ->
    [one] Attribuer { $count } amendement au groupe { $name }
   *[other] Attribuer { $count } amendements au groupe { $name }
  }
selection-button-tag = { $count ->
    [one] Étiqueter { $count } amendement « { $name } »
   *[other] Étiqueter { $count } amendements « { $name } »
  }
selection-button-untag = { $count ->
    [one] Ôter « { $name } » à { $count } amendement
   *[other] Ôter « { $name } » à { $count } amendements
  }
selection-falling = Sous-amendements qui deviennent sans objet avec eux
selection-reason-hint = Il est consigné pour chacun d’eux et lu par son auteur.
selection-cannot = Laissés de côté, pour ces raisons
selection-none-can = Aucun des amendements cochés ne peut être traité ainsi maintenant.
selection-done = { $count ->
    [one] C’est fait pour { $count } amendement.
   *[other] C’est fait pour { $count } amendements.
  }

## The list as a file
file-column-sub-of = Sous-amendement à
file-column-sponsors = Auteurs
file-column-base = Texte actuel
file-column-proposed = Texte proposé
file-column-recommendation = Recommandation
file-column-filed = Déposé le

## One amendment
amendment-facts = En bref
amendment-moved-by = Présenté par { $delegation }.
amendment-moved-by-with = Présenté par { $delegation }, avec { $others }.
amendment-changes = Il modifie : { $amendment }.
amendment-fell-to = Devenu sans objet en raison de : { $amendment }.
amendment-collides-with = Incompatible avec : { $amendment }, { $delegation }
amendment-clash-hint = Vous pouvez le déposer malgré cela : l’organe décidera lequel il adopte.
overlap-title = Recoupe des amendements déjà déposés
overlap-amendment = { $number } ({ $delegation })
overlap-words = Touche les mêmes mots que { $amendments }.
overlap-delete-edit = L’un supprime ce que l’autre modifie : { $amendments }.
overlap-move = Place un paragraphe ailleurs que { $amendments }.
overlap-identical = Propose la même chose que { $amendments } : elle n’est faite qu’une fois, au crédit des deux.
overlap-same-place = Insère au même endroit que { $amendments }.
overlap-adjacent = Modifie des mots contigus à ceux que modifie { $amendments }.
overlap-same-sentence = Modifie la même phrase que { $amendments }.
amendment-change = Modification
amendment-justification = Exposé sommaire
amendment-history = Historique
amendment-reason = Motif
amendment-go-on-writing = Poursuivre la rédaction
amendment-leave-sponsors = Se retirer des coauteurs
amendment-propose-sub = Proposer un sous-amendement
amendment-cosponsor-for = Inscrire un coauteur à sa demande orale
amendment-enter-sponsor = Inscrire le coauteur
ruling-reason-hint = Nécessaire pour déclarer l’amendement irrecevable et pour revenir sur une décision. L’auteur le lira.
ruling-admissible = Déclarer recevable
ruling-inadmissible = Déclarer irrecevable
amendment-withdraw-button = Retirer : { $amendment }
amendment-withdraw-confirm = Il restera consigné comme retiré et ses sous-amendements deviendront sans objet. Le retirer ?

## Writing one
amendment-new-title = Proposer un amendement
amendment-new-sub-title = Proposer un sous-amendement à l’amendement { $number }
amendment-for = Pour { $delegation }.
amendment-draft-hint = Seule votre délégation le voit jusqu’à son dépôt.
draft-by-leave = Votre texte reste ici. Adressez-vous au secrétariat : avec autorisation, il peut saisir cet amendement au nom de votre délégation. Vous pouvez aussi supprimer le projet.
amendment-beside = Ce que d’autres ont déposé
amendment-no-operations = Rien n’est encore proposé. Ajoutez une modification.
amendment-on-behalf = À la demande orale de
amendment-on-behalf-hint = Le procès-verbal indiquera que le secrétariat l’a inscrit.
operation-what = Ce qui change
operation-clause = Paragraphe
operation-of-parent = Quelle modification
operation-which-clause = Quel paragraphe
operation-other-clause = Choisir un autre paragraphe
operation-place = Où
operation-place-hint = Il porte un numéro provisoire, tel que 5 bis, jusqu’à l’adoption.
operation-words = Nouvelle rédaction
operation-new-words = Texte du nouveau paragraphe
operation-title-words = Nouveau titre
operation-words-hint = Écrivez le texte tel que vous le souhaitez. Le numéro et le signe final s’ajoutent d’eux-mêmes.
operation-cut-where = Où commence le nouveau paragraphe
operation-cut-elsewhere = Avant d’autres mots, indiqués ci-dessous
operation-cut-words = Le nouveau paragraphe commence par ces mots
operation-cut-words-hint = Saisissez ou copiez ses premiers mots du paragraphe ci-dessus. Ils appartiennent au nouveau paragraphe. La virgule ou tout autre signe qui les précède disparaît : les fins de paragraphe se mettent d’elles-mêmes.
operation-cut-subs = Ses alinéas passent au nouveau paragraphe.
operation-join-with = { $clause } disparaît en tant que tel : ses mots viennent à la fin de celui-ci.
opening-offers = Mots initiaux suggérés
opening-offers-label = Mots initiaux
opening-offers-hint = Dans la langue du texte. Ils remplacent les mots initiaux qui s’y trouvent ; à défaut, ils précèdent le premier mot.
opening-offers-none = Choisissez
opening-offers-put = Commencer par ces mots
opening-offers-preambular = Pour un alinéa du préambule
opening-offers-operative = Pour un paragraphe du dispositif
operation-as-change = Sous forme de modification
operation-delete-referring = Renvoient à ce qui serait supprimé : { $clauses }. Amendez-les aussi : tant qu’un renvoi ne mène nulle part, le texte dans son ensemble n’est pas mis aux voix.
operation-join-hint = Les mots des deux sont mis à la suite, séparés par une espace. S’il faut une virgule ou un point entre eux, modifiez aussi les mots.
operation-no-change-yet = Pas encore de changement.
operation-count = Mots ajoutés : { $inserted }. Mots supprimés : { $deleted }.
operation-keep = Conserver cette modification
operation-preview = Voir la différence
operation-add = Ajouter une modification
justification-hint = Affiché à côté de l’amendement. Deux ou trois phrases suffisent.
justification-save = Enregistrer l’exposé
filing-button = Déposer l’amendement
filing-confirm = Une fois déposé, il est public et numéroté, et ne change plus que par une révision. Le déposer ?
filing-leave = Pourquoi il est accepté hors délai
filing-leave-hint = L’autorisation est donnée pour ce motif, consigné au procès-verbal.
draft-delete = Supprimer le projet
draft-delete-confirm = Le projet sera définitivement perdu. Le supprimer ?
amendment-kept = Un texte non envoyé est conservé sur cet appareil, daté du
amendment-kept-restore = Le rétablir
amendment-kept-discard = L’écarter

## Faults of the fields
amendment-words-nul = Le texte contient un caractère qu’aucun texte ne peut avoir. Veuillez le saisir à nouveau.
amendment-no-words = Veuillez écrire le texte. Pour retirer un paragraphe, choisissez la suppression.
amendment-no-change = Cela ne change encore rien.
amendment-into-itself = Un paragraphe ne peut être déplacé dans lui-même.
amendment-other-list = Cette place est dans une autre partie du texte : les motifs restent au préambule, les décisions au dispositif.
amendment-twice = L’amendement modifie déjà ceci. Modifiez plutôt ce changement.
amendment-cut-where = Choisissez où commence le nouveau paragraphe.
amendment-cut-start = Le paragraphe commence par ces mots : rien ne resterait avant eux.
amendment-cut-mark = Ces mots se trouvent dans une mise en relief ou dans un lien, où le paragraphe ne peut être scindé. Choisissez des mots avant ou après.
amendment-join-last = Aucun paragraphe ne suit celui-ci dans sa liste : il n’y en a pas avec lequel le réunir.
amendment-not-joinable = Ce paragraphe a des alinéas, qui se trouveraient au milieu des mots réunis. Réunissez ou supprimez d’abord les alinéas.
amendment-other-base = Le texte a changé depuis que ce projet a été commencé. Recommencez-le sur le texte actuel.

## What happened to it
event-filed = Déposé par { $who } au nom de { $delegation }
event-filed-oral = Inscrit par { $who } à la demande orale de { $delegation }
event-cosponsored = Coauteur : { $delegation }
event-cosponsored-oral = Coauteur : { $delegation }, inscrit par { $who }
event-sponsor-left = { $delegation } s’est retirée des coauteurs
event-withdrawn = Retiré par { $who }
event-admissible = Déclaré recevable
event-inadmissible = Déclaré irrecevable
event-recommended = Le groupe { $panel } recommande : { $advice }
event-reviewed = { $outcome ->
    [taken-in] Intégré dans la version { $number } du texte
    [carried-over] Reporté sur la version { $number }
   *[needs-attention] La version { $number } touche ses mots
  }
event-settled = Reformulé sur le texte actuel
event-fell = Tombé en raison de l’amendement { $to }
event-fell-with = Tombé avec l’amendement { $parent }, qu’il visait à modifier
event-put = Soumis à décision : { $question }
event-question = question { $number }
event-in-adopted = Dans le texte adopté, { $version }
event-version = version { $number }
event-treatment = Traitement { $number } proposé aux auteurs par { $who } : { $kind }
event-treatment-agreed = Les auteurs ont accepté le traitement { $number } ({ $who })
event-treatment-disagreed = Les auteurs n’ont pas accepté le traitement { $number } ({ $who })
event-revised = Révisé par ses auteurs : Rev.{ $number } ({ $who })
event-read-in = Incorporé par lecture à l’ensemble du texte ({ $who })
event-revised-orally = Rev.{ $number }, tel que lu en séance ({ $who })
event-accepted = Accepté par les auteurs de la déclaration ({ $who })
event-compromise-names = Remplacerait, comme compromis : { $others }
event-compromise-named = L’amendement de compromis { $compromise } le remplacerait
event-compromise-own = { $step ->
    [joined] Les auteurs se sont ralliés à l’amendement de compromis { $compromise } : suspendu
    [left] Les auteurs ont quitté l’amendement de compromis { $compromise }
   *[declined] Les auteurs ne se sont pas ralliés à l’amendement de compromis { $compromise }
  }
event-compromise-other = { $step ->
    [joined] Les auteurs de l’amendement { $label } s’y sont ralliés
    [left] Les auteurs de l’amendement { $label } l’ont quitté
   *[declined] Les auteurs de l’amendement { $label } ne s’y sont pas ralliés
  }
event-returned = N’est plus suspendu : l’amendement de compromis { $compromise } n’a pas abouti
event-lapsed = N’est plus suspendu : l’amendement de compromis { $compromise } a été modifié

## A clause with its amendments and its discussion
clause-amend = Amender ce paragraphe
clause-in-text = Dans le texte
clause-came-in = Ce paragraphe a été introduit par amendement ; son numéro est provisoire.
clause-amendments = Amendements : { $count }
clause-no-amendments = Personne n’a déposé d’amendement à ce paragraphe.
clause-discussion = Discussion
clause-no-comments = Rien n’a encore été dit. Les membres peuvent commenter pendant les amendements et l’examen par les groupes.
comment-words = Votre commentaire
comment-say = Ajouter le commentaire

## Traitements proposés et révisions
treatments-title = Traitement proposé
treatment-of = Version { $number }, { $by } :
treatment-by-panel = Groupe { $panel }
treatment-adopt-as-revised = Adopter sous la forme révisée
treatment-withdraw = Retirer au profit d’un autre amendement
treatment-waits = en attente des auteurs
treatment-agreed = les auteurs sont d’accord
treatment-disagreed = les auteurs ne sont pas d’accord
treatment-overtaken = dépassée
treatment-lead = Le Secrétariat propose aux auteurs ({ $delegation }) ce qu’il doit advenir de leur amendement. Ils acceptent ou non. S’ils acceptent une autre rédaction, celle-ci devient leur révision de l’amendement.
treatment-lead-panel = Le groupe { $panel } propose aux auteurs ({ $delegation }) ce qu’il doit advenir de leur amendement. S’ils acceptent une autre rédaction, celle-ci vaut recommandation du groupe et peut être mise aux voix.
treatment-kind = Ce qui est proposé
treatment-words = La rédaction proposée
treatment-in-favour-of = Retiré au profit de
treatment-button = Le proposer aux auteurs
treatment-answer-title = Votre réponse à la version { $number }
treatment-answer-hint = Si vous acceptez une autre rédaction, elle pourra être mise aux voix à la place de la vôtre ; si vous acceptez le retrait, votre amendement est retiré.
treatment-answer = Les auteurs sont-ils d’accord ?
treatment-agree = Nous sommes d’accord
treatment-disagree = Nous ne sommes pas d’accord
treatment-comment = Commentaire
treatment-answer-button = Donner cette réponse
treatment-answer-confirm = La réponse à cette version est définitive. La donner ?
## Amendements de compromis
compromise-title = Amendement de compromis
compromise-suspended = Suspendu : ses auteurs se sont ralliés à un amendement de compromis, { $amendment }. Il n’est pas mis aux voix tant que celui-ci est en instance, et reprend sa place s’il échoue.
compromise-replaces = C’est un amendement de compromis. S’il est adopté, ceux qui s’y sont ralliés tombent ; s’il échoue, ils reprennent leur place.
compromise-replaces-draft = Une fois déposé, il remplacerait ceux-ci comme amendement de compromis, et leurs auteurs seront invités à s’y rallier :
compromise-replaced = C’est un amendement de compromis ; il a remplacé ceux qui s’y sont ralliés :
compromise-failed = C’était un amendement de compromis qui n’a pas abouti. Ceux qui s’y étaient ralliés ont repris leur place :
compromise-named-in = { $amendment }, présenté par { $delegation }, est un amendement de compromis qui remplacerait celui-ci.
compromise-joined = rallié
compromise-asked = en attente des auteurs
compromise-declined = ne se rallie pas
compromise-join = Se rallier au compromis
compromise-decline = Ne pas se rallier
compromise-leave = Quitter le compromis
compromise-join-hint = Si vous vous ralliez, votre amendement est suspendu et n’est pas mis aux voix. Si le compromis est adopté, le vôtre tombe ; s’il échoue ou est retiré, le vôtre reprend sa place. Vous pouvez le quitter jusqu’à l’ouverture du vote sur ce compromis.
compromise-leave-hint = Vous vous êtes ralliés. Si vous le quittez, votre amendement reprend sa place.
compromise-hint = Cochez les amendements que le vôtre doit remplacer. Leurs auteurs sont invités à s’y rallier ; ceux de votre propre délégation s’y rallient par là même. Ce qui se rallie est suspendu, tombe si le vôtre est adopté et reprend sa place s’il échoue.
compromise-hint-draft = Les autres l’apprennent au dépôt.
compromise-which = Il doit remplacer
compromise-name = Inviter leurs auteurs à s’y rallier
compromise-note = Enregistrer ce qu’il doit remplacer
compromise-nothing = Veuillez cocher au moins un amendement que le vôtre doit remplacer.
advice-overtaken = sur des mots révisés depuis
revision-title = Réviser : amendement { $label }
revision-lead = Écrivez ce que l’amendement doit dire. Il devient { $label } ; ce qui a été déposé est conservé et vos coauteurs en sont avisés.
revision-now = Actuellement :
revision-button = Déposer la révision
revision-no-change = Ce sont les mots que l’amendement a déjà.
revisions-title = Révisions
revisions-submitted = Tel que déposé
acceptance-accepted = Accepté par les auteurs
acceptance-confirm = L’amendement est adopté aussitôt, sans vote. L’accepter ?
returned-title = Amender dans votre traitement de texte
returned-lead = Emportez le texte sous forme de document, modifiez-le là où vous écrivez le mieux, avec ou sans suivi des modifications, et rapportez-le. Chaque modification devient le projet d’un amendement. Rien n’est déposé avant que vous ne le déposiez.
returned-document = Emporter le texte (DOCX)
returned-how = Les paragraphes se reconnaissent à des signets cachés : on les retrouve quoi que vous fassiez de leurs mots. Laissez les numéros et les signes finaux tels quels : ils suivent d’eux-mêmes.
returned-file = Le document qui revient
returned-file-hint = Un .docx de { $megabytes } Mo au plus.
returned-read = Lire le document
returned-nothing = Le document dit ce que dit le texte : aucune modification d’un paragraphe n’y a été trouvée.
returned-tracked = { $count ->
    [one] Une modification suivie a été tenue pour faite
   *[other] { $count } modifications suivies ont été tenues pour faites
  } : { $authors }. Écartez ci-dessous ce qui n’est pas de vous.
returned-changes = Ce que vous avez modifié
returned-changes-lead = Chacune de celles que vous laissez cochées devient un projet de votre délégation ; vous pouvez l’y reformuler, le motiver et le déposer.
returned-bare = Les mises en relief, liens et notes de ce paragraphe ne sont pas revenus : remettez-les dans le projet là où il en faut.
returned-take = En faire des projets
returned-unplaced = Ce qui s’amende à la main
returned-unplaced-lead = Ces modifications ne sont pas celles d’un seul paragraphe. Il n’en advient rien de soi-même ; proposez un amendement là où vous en voulez un.
returned-outside = Avant le premier paragraphe ou après le dernier :
returned-frame = Un intertitre, des mots après des alinéas ou une ligne au-dessus du titre :
returned-moved = Ce paragraphe est ailleurs :
returned-joined = Ce paragraphe a été joint au précédent :
returned-around = Seul le numéro ou le signe final a changé ; tous deux suivent d’eux-mêmes :
returned-unfit = Ceci ne convient pas au texte tel qu’il est :
returned-no-document = Ce n’est pas un document .docx.
returned-too-long = Un de ses paragraphes a plus de { $most } caractères.
returned-none-chosen = Choisissez au moins une modification.
returned-too-many = On fait au plus { $most } projets d’un même document.
