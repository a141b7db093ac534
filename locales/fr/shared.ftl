# Mots présents sur de nombreuses pages : navigation, boutons et noms de ce que le règlement distingue.

## Le cadre de chaque page
product-name = Accord
skip-to-content = Aller au texte
nav-label = Navigation principale
nav-now = En ce moment
nav-meetings = Réunions
nav-adopted = Textes adoptés
nav-administration = Administration
nav-sign-in = Se connecter
nav-sign-out = Se déconnecter
nav-account = Mon compte
banner-demonstration = DÉMONSTRATION : rien ici n’est le compte rendu d’un organe réel.
page-title = { $title } · { $place }
breadcrumbs-label = Vous êtes ici

## Boutons et liens d’usage général
button-save = Enregistrer
button-cancel = Annuler
button-continue = Continuer
button-back = Retour
confirmation-title = Veuillez confirmer
confirmation-yes = Oui, continuer
button-edit = Modifier
button-delete = Supprimer
button-remove = Retirer
button-filter = Filtrer
link-permanent = Lien permanent
field-optional = facultatif
none-yet = Aucun pour l’instant
yes = Oui
no = Non

## Marques dans un texte, en mots pour les lecteurs d’écran et les copies sans couleur
mark-inserted = inséré
mark-deleted = supprimé
reference-gone = Le paragraphe visé ici a disparu
reference-hint = Pour renvoyer à un autre paragraphe, écrivez son numéro entre [# ] : [#5], [#5 a)], [#P3] pour le troisième alinéa du préambule. Le numéro suit tous les changements.
mark-cut = un nouveau paragraphe commence
mark-joined = les deux paragraphes n’en font plus qu’un
mark-legend = Les mots soulignés sont insérés ; les mots barrés sont supprimés.

## Dates et délais
dates-from-to = { $from } – { $to }
dates-in-month = { $from }-{ $to } { $month } { $year }
day-of-month = { $day } { $month }
time-there-and-here = { $there } ({ $here } pour vous)
left-days = Il reste { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  } et { $hours } h
left-hours = Il reste { $hours } h { $minutes } min
left-minutes = Il reste { $minutes ->
    [0] moins d’une minute
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }
left-nothing = le délai est expiré

## Étapes d’une déclaration
stage-proposal = Proposition
stage-amendment = Amendement
stage-panel-review = Examen par les groupes thématiques
stage-plenary = Séance plénière
stage-adopted = Adoptée
stage-published = Publiée
stage-rejected = Rejetée
stage-not-put = Non mise aux voix
stage-withdrawn = Retirée

## Situation d’un amendement
standing-draft = Brouillon
standing-filed = Déposé
standing-admissible = Recevable
standing-needs-attention = À réexaminer
standing-inadmissible = Irrecevable
standing-withdrawn = Retiré
standing-adopted = Adopté
standing-rejected = Rejeté
standing-fallen = Tombé
standing-suspended = Suspendu
standing-incorporated = Intégré au texte examiné

## Fonctions
role-administrator = Administration du système
role-secretariat = Secrétariat
role-delegate = Délégué ou déléguée
role-head-of-delegation = Chef de délégation
role-panel-moderator = Modération de groupe
role-presiding-officer = Présidence
role-rapporteur = Rapporteur
role-translator = Traduction
role-observer = Observateur ou observatrice

## Catégories de délégations
category-member = Membre
category-observer = Observateur
category-civil-society = Société civile
category-guest = Invité

## Sortes de déclarations
kind-declaration = Déclaration
kind-resolution = Résolution
kind-communique = Communiqué conjoint
kind-recommendations = Recommandations
kind-report = Rapport

## Sortes d’alinéas et de paragraphes
clause-kind-preambular = Alinéa du préambule
clause-kind-operative = Paragraphe du dispositif
clause-kind-paragraph = Paragraphe
clause-kind-heading = Intitulé

## Manières de décider
method-consensus = Consensus
method-without-a-vote = Sans vote
method-acclamation = Acclamation
method-silence = Procédure d’approbation tacite
method-voice = À la voix, sans décompte
method-show-of-hands = Vote à main levée
method-recorded-vote = Vote enregistré
method-roll-call = Vote par appel nominal
method-secret-ballot = Scrutin secret

## Sens du vote
choice-yes = Pour
choice-no = Contre
choice-abstain = Abstention

## Issue d’une question
outcome-adopted = Adoptée
outcome-rejected = Rejetée
outcome-tied = Partage égal des voix
outcome-no-quorum = Quorum non atteint
how-vote = par un vote
how-unanimous-vote = à l’unanimité
how-consensus = par consensus
how-without-a-vote = sans vote
how-acclamation = par acclamation
how-silence = selon la procédure d’approbation tacite
how-voice = à la voix, sans décompte
how-casting-vote = par la voix prépondérante de la présidence

## Ce qu’un groupe recommande au sujet d’un amendement
advice-adopt = Adopter
advice-adopt-as-revised = Adopter tel que révisé
advice-reject = Rejeter
advice-merge = Fusionner avec un autre
advice-no-position = Sans position
