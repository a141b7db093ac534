# Déclarations et leurs versions.

## Versions
version-draft = Projet en cours
version-tabled = Texte déposé
version-reviewed = Texte examiné par le groupe
version-amended = Texte amendé
version-adopted = Texte adopté
version-corrected = Texte rectifié
version-set-aside = Adopté puis remis en cause

## Names of texts
declaration-numbered = { $kind } nº { $number }

## What a text on the page is
state-draft = Projet non déposé
state-tabled = Texte déposé le { $date }
state-reviewed = Texte examiné le { $date }
state-current = Texte amendé en séance plénière
state-adopted = Texte adopté le { $date }
state-corrected = Texte rectifié le { $date }
state-open = { $text }, non adopté
state-rejected = { $text } ; rejeté le { $date }
state-not-put = { $text } ; non mis aux voix, { $date }
proposals-title = Propositions portant sur la même question
proposals-place = { $nth } sur { $count } propositions portant sur la même question
proposals-none = Aucune autre proposition n’est signalée comme portant sur la même question.
proposals-lead = Elles sont mises aux voix dans cet ordre. L’ensemble de l’une est mis aux voix une fois proclamé le résultat de celles qui la précèdent.
proposals-tabled = Déposée le { $time }.
proposals-in-place = En remplacement de « { $title } ».
proposals-ordered = L’ordre a été modifié.
proposals-stop = Demander s’il faut continuer
proposals-stop-lead = L’organe peut décider maintenant d’en rester là : ni cette proposition ni les suivantes ne sont alors mises aux voix. Si personne ne le demande, elle est la prochaine.
proposals-relate = Une autre déclaration portant sur la même question
proposals-relate-button = L’indiquer
proposals-of = Elle porte sur la même question que
proposals-of-none = Aucune : elle est seule
proposals-replaces = Elle est proposée en remplacement de cette déclaration
proposals-replaces-hint = Un texte qui en remplace un autre en entier est une proposition nouvelle, non un amendement.
proposals-order = Modifier l’ordre
proposals-decision-hint = Le règlement veut qu’elles soient mises aux voix dans l’ordre du dépôt, à moins que l’organe n’en décide autrement : sa décision, telle qu’on la cite.
proposals-leave = La retirer : elle porte sur une autre question
proposals-rival = Proposer un autre texte à sa place
new-draft-of = Proposé en remplacement de « { $title } » : une proposition nouvelle sur la même question, mise aux voix après elle.
new-draft-copy = Commencer avec ses mots
new-draft-copy-language = Ses mots sont dans une autre langue. Choisissez cette langue ou commencez sans eux.
state-withdrawn = { $text } ; retiré le { $date }

## The sheet
sheet-sponsors = Parrainage : { $sponsors }
sheet-empty = Aucun paragraphe n’a encore été rédigé.
part-preamble = Préambule
part-operative = Dispositif
reason-short = pp
clause-spoken = Paragraphe
margin-amendment = Am. { $number }
margin-amendment-draft = Votre projet d’amendement
margin-collide = Am. { $one } et { $other } sont incompatibles
margin-collides-with = Incompatible avec { $others }
margin-panel = Groupe { $number }
margin-comments = { $count ->
    [one] { $count } commentaire
   *[other] { $count } commentaires
  }
margin-advice = Le groupe { $number } recommande : { $advice }
margin-amend = Amender
margin-discuss = Débattre
margin-details = Détails
proposed-insert-after = Nouveau, après : { $clause }
proposed-insert-first = Nouveau, au début
proposed-delete = À supprimer
proposed-move-after = À déplacer après : { $clause }
proposed-move-first = À déplacer au début
proposed-split = À scinder en deux
proposed-join = À réunir avec { $clause }
proposed-retitle = Autre titre
proposed-sub = Modifie l’amendement, non le texte lui-même
legend-inserted = Inséré
legend-deleted = Supprimé
legend-moved = Déplacé
legend-collide = Deux amendements qui ne peuvent être faits tous les deux

## The compilation: the text with every amendment under its clause
compilation-title = Compilation des amendements
compilation-none = Aucun amendement n’a encore été déposé.
compilation-legend = Signes :
compilation-was = Texte actuel
compilation-is = Texte amendé
compilation-also = Voir aussi :

## The way so far
way-label = Le parcours de cette déclaration
way-done = terminé
way-proposal = Dépôt
way-draft = projet que seuls voient ses auteurs et le Secrétariat
way-sponsors = { $count ->
    [one] par un auteur
   *[other] par { $count } auteurs
  }
way-admitted = admise le { $date }
way-to-be-admitted = en attente d’admission par le Secrétariat
way-not-admitted = non admise : { $reason }
way-until = jusqu’au { $until }
way-left = { $left }
way-closed = clos le { $at }
way-filed = { $count ->
    [0] aucun enregistré
    [one] un enregistré
   *[other] { $count } enregistrés
  }
way-reviews = { $closed } examens clos sur { $all }
way-decided = { $count ->
    [one] un amendement tranché
   *[other] { $count } amendements tranchés
  }
way-vote = { $yes } contre { $no }, abstentions : { $abstain }

## Ways to read
modes-label = Comment lire ce texte
mode-text = Texte
mode-reviewed = Tel qu’examiné
mode-tabled = Tel que déposé
mode-current = En l’état
mode-adopted = Tel qu’adopté
mode-amendments = Avec amendements ({ $count })
mode-amendment-list = Liste des amendements
mode-compilation = Compilation
mode-two-columns = Deux colonnes
mode-one-column = Une colonne
mode-justifications = Déplier les justifications
mode-no-justifications = Replier les justifications
mode-csv = CSV
mode-xlsx = XLSX
mode-tracked = Word avec suivi des modifications
mode-versions = Versions
mode-journal = Journal
mode-lines = Numéros de ligne
mode-no-lines = Sans numéros de ligne

## What the reader may do
offer-write = Rédiger le projet
offer-table = Déposer le projet
offer-give-up = Abandonner le projet
offer-admit = Admettre
offer-refuse = Déclarer irrecevable
offer-amend = Proposer un amendement
offer-cosponsor = Parrainer
offer-leave = Se retirer des coauteurs
offer-withdraw = Retirer
offer-deadline = Délai des amendements
offer-stage = Ouvrir l’étape suivante
offer-refer-back = Renvoyer à une étape antérieure
offer-enter-cosponsor = Inscrire un coauteur
offer-enter-withdrawal = Inscrire un retrait
offer-assign = Attribuer aux groupes
offer-publish = Cote et publication
offer-voting-list = Liste des votes
offer-publication = Texte publié
offer-unable = { $act } : pas maintenant

## Drafting
new-draft-title = Nouveau projet
new-draft-lead = Jusqu’à son dépôt, seuls votre délégation et le Secrétariat le voient.
new-draft-meeting = Pour quelle réunion ?
new-draft-button = Commencer le projet
field-title = Titre
field-kind = Nature
field-drafting-language = Langue de rédaction
field-drafting-language-hint = Les amendements sont faits dans cette langue.
field-place-date = Lieu et date
field-place-date-hint = Tels qu’ils figureront sous le titre.
field-enacting = Formule de l’auteur
field-enacting-hint = Qui agit, avant le préambule, avec l’article et une virgule : « L’Assemblée générale, ». Laissez vide dans un communiqué.
field-masthead = Lignes au-dessus du titre
field-masthead-hint = Une par ligne. Le nom de l’organe y figure de lui-même.
field-closing = Lignes après les paragraphes
field-closing-hint = Par exemple les signatures. Une par ligne.
desk-title = Projet : { $title }
desk-add = Ajouter un paragraphe
desk-add-first = Ajouter le premier paragraphe
desk-paste = Coller un texte entier
desk-frame = Titre et lignes
desk-read = Le lire tel qu’il sera
desk-empty = Ajoutez le premier paragraphe, ou collez un texte existant : il sera divisé en paragraphes.
tool-add-after = Ajouter après
tool-add-under = Alinéa
tool-up = Monter
tool-down = Descendre
frame-title = Titre et lignes autour des paragraphes
frame-stale = Quelqu’un a enregistré ces lignes pendant que vous écriviez. Votre texte est ci-dessous. La différence entre le sien et le vôtre :

## Clauses of a draft
clause-new-title = Nouveau paragraphe
clause-edit-title = Modifier : { $place }
clause-under = Sous : { $place }.
clause-add = Ajouter
clause-add-next = Ajouter et rédiger le suivant
clause-gone = Quelqu’un a supprimé ce paragraphe pendant que vous écriviez. Votre texte est ci-dessous et peut être ajouté comme nouveau paragraphe.
clause-delete-title = Supprimer : { $place }
clause-delete-referring = D’autres paragraphes y renvoient : { $clauses }. Leurs renvois ne mèneront nulle part, et le texte ne pourra être déposé tant qu’ils n’auront pas été modifiés.
clause-delete-lead = Le texte est perdu : un projet ne garde pas ses états antérieurs.
clause-delete-under = { $count ->
    [one] Un alinéa disparaît avec lui.
   *[other] { $count } alinéas disparaissent avec lui.
  }
clause-delete-button = Supprimer ce paragraphe
clause-delete-stale = Quelqu’un a enregistré ce paragraphe pendant que vous décidiez. Voici son texte actuel.
field-words = Texte
field-words-hint = Sans numéro ni signe final : l’un et l’autre s’ajoutent d’eux-mêmes. Les *astérisques* mettent les mots en relief.
field-opening = Mots introductifs
field-opening-hint = Les mots par lesquels commence le paragraphe, en italique. Vide s’il n’y en a pas.
field-opening-hint-new = En italique : « Réaffirmant », « Décide ». Laissé vide, ils sont reconnus d’eux-mêmes.
field-at = Place
place-end = À la fin de ceux de sa nature
place-start = Au début de ceux de sa nature
place-after = Après : { $place } : { $words }
field-wrap-up = Texte après ses alinéas
field-wrap-up-hint = Si la phrase continue après la liste.
field-ending = Une fin particulière
field-ending-hint = Seulement si elle doit différer du signe que donne la liste.

## Two people at one clause
stale-lead = Quelqu’un a enregistré ce paragraphe pendant que vous écriviez. Voici les deux textes ; à vous de décider.
stale-theirs = Enregistré entre-temps
stale-mine = Le vôtre
stale-difference = De l’un à l’autre
stale-both = Les deux modifications ensemble
stale-both-hint = Elles touchent des mots différents et peuvent coexister.
stale-keep-both = Garder les deux
stale-decide = Ou décider autrement
stale-words-hint = Votre texte. Vous pouvez le modifier avant de le garder.
stale-keep-mine = Garder ce texte
stale-keep-theirs = Garder ce qui est enregistré

## Pasting
paste-title = Coller un texte entier
paste-lead = Il est divisé en titre, préambule et paragraphes. Vous voyez le résultat avant tout enregistrement.
paste-hint = D’un traitement de texte ou d’un courriel ; numéros et signes finaux peuvent rester.
paste-file = Fichier
paste-file-hint = Un .docx ou du texte brut, { $megabytes } Mo au plus. Les numéros automatiques sont lus tels qu’on les voit. Les mots arrivent dans la zone ci-dessous, où vous pouvez les corriger.
paste-tracked = Modifications suivies qu’il contient
paste-tracked-accepted = Les accepter
paste-tracked-rejected = Les refuser
paste-read = Lire le fichier
paste-no-file = Choisissez un fichier.
paste-file-not-read = Un fichier est choisi et n’a pas été lu : choisissez-le à nouveau et appuyez sur « Lire le fichier », ou n’en choisissez aucun.
paste-box-full = La zone contient un texte saisi ou modifié : videz-la d’abord et choisissez à nouveau le fichier.
paste-warnings = À vérifier dans le fichier
paste-beside = Sur ses pages, et non dans le texte
paste-beside-lead = Les en-têtes et pieds de page sont omis. Copiez dans la zone ce qui appartient au texte.
field-text = Texte
paste-replace = { $count ->
    [one] Remplacer le paragraphe présent
   *[other] Remplacer les { $count } paragraphes présents
  }
paste-look = Voir le résultat
paste-take = Le reprendre
paste-preview = Résultat
paste-others = Lignes qui n’ont pas été comprises
paste-others-lead = Rien n’est perdu : elles figureront comme alinéas à la fin. Vous pouvez aussi corriger le texte et regarder encore.
paste-line = Ligne { $line } :
error-no-clause = Aucun paragraphe n’a été trouvé. Les premières lignes sont lues comme titre ; mettez chaque paragraphe dessous, séparé des autres.

## Acts on the declaration as a whole
table-title = Déposer le projet
table-lead = Le texte est fixé tel quel. Dès lors il ne change que par amendements.
table-lead-rules = Le règlement d’aujourd’hui lui est applicable jusqu’au bout. Les membres en sont avisés par courriel.
table-button = Déposer le projet
table-confirm = Déposer ce texte ? Il ne pourra plus être modifié.
cosponsor-title = Parrainer la déclaration
cosponsor-lead = La délégation soutient le texte tel que déposé et figure parmi ses coauteurs.
cosponsor-button = Parrainer
leave-title = Se retirer des coauteurs
leave-lead = Le texte reste avec les autres auteurs. Le journal garde la trace de votre appui antérieur.
leave-button = Se retirer des coauteurs
admit-title = Admettre la déclaration
admit-lead = Elle est recevable et pourra être amendée dès l’ouverture de cette étape.
admit-note-hint = Pour le procès-verbal ; peut rester vide.
admit-button = Admettre
refuse-title = Déclarer la déclaration irrecevable
refuse-lead = Elle n’est pas recevable et ne peut avancer. Ses auteurs peuvent la retirer ; elle pourra encore être admise plus tard.
refuse-reason-hint = Nécessaire ; il est affiché avec la déclaration et figure au journal.
refuse-button = La déclarer irrecevable
withdraw-title = Retirer la déclaration
withdraw-lead = Son parcours s’arrête ici. Le texte et tout ce qui en a été dit demeurent au dossier.
withdraw-reason-hint = Affiché avec la déclaration ; peut rester vide.
withdraw-button = Retirer la déclaration
withdraw-confirm = Retirer cette déclaration ? Cela ne peut être annulé.
deadline-title = Délai de dépôt des amendements
deadline-lead = La minute fixée est encore dans le délai.
deadline-due-hint = À l’heure du lieu de la réunion : { $zone }.
deadline-reason-hint = Requise si un délai déjà fixé est modifié.
deadline-button = Fixer le délai
stage-title = Ouvrir une étape
stage-lead = L’étape présente se ferme au même moment.
stage-back = À quelle étape il revient
stage-reason-hint = Nécessaire pour avancer avant que tous les groupes aient clos leur examen ; sinon, peut rester vide.
stage-back-reason-hint = Nécessaire ; il figure au journal.
stage-back-confirm = Renvoyer le texte ? L’étape présente se ferme.
stage-button = Ouvrir cette étape
field-stage = Étape
field-due = Fin
field-reason = Motif
field-note = Note
field-on-behalf = À la demande orale de
field-on-behalf-hint = Le dossier dit qui a demandé et qui a inscrit.
field-on-behalf-choose = Choisir …
field-on-behalf-nobody = Personne : acte du Secrétariat

## Versions and their comparison
versions-title = Versions du texte
versions-one = Il n’y a qu’une version à ce jour. Les groupes et la plénière en feront d’autres.
versions-compare-before = Comparer avec la version précédente
version-named = Version { $number } : { $kind }
comparison-title = Ce qui a changé entre deux versions
comparison-choose = Versions à comparer
comparison-from = De
comparison-to = À
comparison-button = Comparer
comparison-modes = Comment comparer
comparison-unified = En un seul texte
comparison-side = Côte à côte
comparison-only = Les seuls changements
comparison-all = Tout le texte
comparison-skipped = { $count ->
    [one] Un paragraphe inchangé
   *[other] { $count } paragraphes inchangés
  }
comparison-counts = Paragraphes modifiés : { $changed }. Inchangés : { $same }.
comparison-now = Le texte tel qu’il se lirait maintenant
comparison-same-version = Une version est comparée à elle-même. Choisissez-en deux différentes.
comparison-moved-from = Déplacé ici ; c’était : { $from }, { $place }.
comparison-moved-to = Ici figurait : { $from } ; c’est maintenant : { $to }, { $place }.
comparison-split = Détaché de : { $from }, dans les mêmes termes.
comparison-joined = Réuni à : { $to }, dans les mêmes termes.
