# Organes, délégations et règlement intérieur en toutes lettres.

## Qui agit sans fonction dans l’organe
capacity-visitor = Visiteur
capacity-administrator = Administration de l’installation

## Valeurs des règles
unit-delegations = délégations
unit-members = membres
purpose-debate = pour débattre
purpose-decision = pour décider
verification-verified = vérifié avant chaque vote
verification-presumed = présumé tant que nul ne le conteste
late-refused = les amendements tardifs sont refusés
late-by-leave = les amendements tardifs exigent une autorisation
withdrawal-before-voting-unless-amended = avant le début du vote, s’il n’a pas été amendé
withdrawal-before-voting = avant le début du vote
withdrawal-never = jamais

## Noms des règles
rule-stages = Étapes
rule-who-roles = Fonctions habilitées
rule-who-categories = Catégories de délégations habilitées
rule-declaration-sponsors = Auteurs requis pour une déclaration
rule-declaration-admission = Le secrétariat admet les déclarations
rule-declaration-withdrawal = Jusqu’à quand une déclaration peut être retirée
rule-amendment-stages = Étapes où des amendements peuvent être déposés
rule-amendment-sponsors = Auteurs requis pour un amendement
rule-amendment-deadline = Délai de dépôt des amendements
rule-amendment-late = Amendements hors délai
rule-amendment-depth = Niveaux de sous-amendements
rule-amendment-withdrawal = Jusqu’à quand un amendement peut être retiré
rule-amendment-acceptance = Si les auteurs peuvent accepter un amendement sans vote
rule-voters-unit = Qui a une voix
rule-voters-categories = Catégories de délégations qui votent
rule-voters-weights = Les voix sont pondérées
rule-voters-splitting = Les voix peuvent être divisées
rule-voters-person-ceiling = Voix qu’une personne émet au plus
rule-voters-proxies = Procurations qu’une délégation exerce au plus
rule-voters-proxies-present = Les voix par procuration comptent pour le quorum
rule-voters-proxies-lapse = La procuration devient caduque à l’arrivée du mandant
rule-quorum-debate = Quorum pour débattre
rule-quorum-decision = Quorum pour décider
rule-quorum-verification = Comment le quorum est vérifié
rule-quorum-chair-override = La présidence peut poursuivre sans quorum
rule-debate-speaking-time = Minutes de parole par orateur
rule-debate-motions = Motions, par ordre de priorité
rule-majority-amendment = Majorité pour les amendements
rule-majority-clause = Majorité pour un paragraphe par vote séparé
rule-majority-whole = Majorité pour l’ensemble du texte
rule-majority-procedural = Majorité pour les motions de procédure
rule-majority-inherited = Les amendements exigent la majorité requise pour ce qu’ils modifient
rule-majority-tie = En cas de partage égal
rule-majority-present-at = Quand les présents sont comptés
rule-joint-quorum = Quorum d’organes réunis conjointement
rule-joint-decision = Décision d’organes réunis conjointement
rule-voting-methods = Manières de décider
rule-voting-default-method = Manière habituelle
rule-voting-methods-for = Manières pour cet objet
rule-voting-correction = Le bulletin peut être changé tant que le vote est ouvert
rule-voting-order = Ordre de vote des amendements
rule-voting-proposals = Ordre des propositions sur une même question
rule-voting-en-bloc = Les amendements peuvent être mis aux voix en bloc
rule-voting-separate-votes = Votes séparés sur des paragraphes et des mots
rule-voting-all-parts-rejected = Le rejet de toutes les parties du dispositif vaut rejet de l’ensemble
rule-voting-whole-mandatory = L’ensemble du texte doit être mis aux voix
rule-voting-objection-blocks = Une objection empêche le consensus
rule-minutes-corrections = Jours pour rectifier les procès-verbaux
rule-voting-explanations-own = Les auteurs peuvent expliquer leur vote sur leur propre texte
rule-voting-explanations-secret = Un vote au scrutin secret peut être expliqué
rule-voting-reservations = Les réserves sont publiées avec le texte
rule-voting-silence-hours = Heures d’une approbation tacite, au moins
rule-voting-silence-reminder = Rappel avant la fin du silence, en heures
rule-voting-silence-outage = Interruption que supporte un silence, en minutes
rule-tabled-public = Les textes déposés sont publics

## Listes d’organes
bodies-title = Organes
bodies-all = Tous les organes et leurs participants
bodies-empty = Les organes qui travaillent ici figureront sur cette page. L’administration de l’installation inscrit le premier.
body-label = Organe
body-meetings-empty = Les réunions de cet organe figureront ici dès que son secrétariat en aura convoqué une.
body-adopted-empty = Les textes adoptés par cet organe figureront ici avec leur cote. Le premier viendra lorsque la plénière aura voté sur l’ensemble d’un texte.
body-more = À propos de cet organe
state-label = État
acts-label = Actions
filter-all = Tous

## Inscription d’un organe
body-new = Inscrire un organe
body-new-lead = Un organe a son propre règlement et son propre journal, qui commence par cette inscription. Vous désignerez ensuite son secrétariat.
body-new-button = Inscrire l’organe
body-name-en = Nom en anglais
body-name-es = Nom en espagnol
body-name-pt = Nom en portugais
body-name-fr = Nom en français
body-name-hint = L’un des quatre est nécessaire ; les autres peuvent rester vides. Chacun voit le nom dans sa langue s’il existe.
body-short-name = Nom abrégé
body-short-name-hint = Tel qu’on le dit et qu’il figure dans les listes, par exemple PARLATINO.
body-slug = Place dans les adresses
body-slug-hint = Lettres minuscules, chiffres et traits d’union ; elle ne pourra plus être changée.
body-zone = Fuseau horaire de son siège
zone-hint = Les délais et les séances sont indiqués selon l’heure de ce lieu.
zone-choose = Choisissez le fuseau
zone-africa = Afrique
zone-america = Amérique
zone-antarctica = Antarctique
zone-arctic = Arctique
zone-asia = Asie
zone-atlantic = Océan Atlantique
zone-australia = Australie
zone-europe = Europe
zone-indian = Océan Indien
zone-pacific = Océan Pacifique
body-languages = Langues de ses textes
body-languages-hint = Codes de langue séparés par des virgules, la principale d’abord : es, pt, en.
body-rules = Règlement intérieur
body-rules-hint = Il fixe qui peut faire quoi, les délais, le quorum et les majorités.
error-name-needed = Indiquez le nom dans une langue au moins.
error-not-a-slug = N’utilisez que des lettres minuscules, des chiffres et des traits d’union simples.
error-not-a-zone = Aucun fuseau horaire ne porte ce nom. Écrivez-le comme America/Panama.
error-not-a-language = Ceci n’est pas un code de langue : { $tag }
error-not-between = Indiquez un nombre entier de { $least } à { $most }.

## L’installation et ses secrétariats
installation-title = Administration
installation-lead = Inscrivez ici les organes et désignez leur secrétariat. Tout le reste revient à chaque secrétariat.
installation-empty = Les organes de cette installation figureront ici avec leur secrétariat. Inscrivez le premier.
secretariat-title = Secrétariat
secretariat-none = aucun pour l’instant
secretariat-empty = Les personnes désignées figureront ici. La première peut inviter toutes les autres.
secretariat-appoint = Désigner une personne
secretariat-button = Désigner au secrétariat

## Délégations
delegations-title = Délégations
delegations-manage = Gérer les délégations
delegations-empty = Les participants figureront ici par catégorie, dès que le secrétariat les aura inscrits.
delegations-empty-manage = Inscrivez d’abord les délégations ; invitez ensuite leurs membres.
delegation-new = Inscrire une délégation
delegation-edit = Modifier la délégation
delegation-button = Inscrire la délégation
delegation-name = Nom de la délégation
delegation-category = Catégorie
delegation-category-hint = Seuls les membres votent, sauf disposition contraire du règlement.
delegation-weight = Voix
delegation-weight-hint = Nombre de voix que porte le bulletin de cette délégation, si le règlement pondère les voix.
delegation-component = Siège pour
delegation-component-hint = Seulement si plusieurs organes sont réunis conjointement : le nom abrégé de celui pour lequel siège cette délégation, par exemple CRM.
delegation-no-vote = aucune
delegation-ended = Ne participe plus
delegation-ended-hint = Elle reste au procès-verbal de ce qu’elle a fait et les places de ses membres prennent fin. Les votes ouverts gardent leur liste de votants.
delegation-state-present = participe
delegation-state-ended = ne participe plus
error-delegation-taken = Une délégation porte déjà ce nom.

## Membres et invitations
members-title = Membres
members-filter = Restreindre la liste
members-empty = Personne encore, ou personne qui réponde à cette sélection. Le secrétariat invite par courriel.
members-count = { $shown } places sur { $all }, par nom ; invitations pas encore acceptées : { $pending }
member-new = Inviter une personne
member-lead = Quiconque n’a pas encore de compte reçoit un lien valable { $days ->
    [one] un jour
   *[other] { $days } jours
  } pour choisir son mot de passe.
member-button = Envoyer l’invitation
member-name = Nom
member-email = Adresse électronique
member-email-hint = Seul le secrétariat la voit.
member-locale = Langue du courriel
member-role = Fonction
member-delegation = Délégation
member-delegation-none = aucune
member-delegation-hint = Pour les délégués, les chefs de délégation et les observateurs. Les charges de l’organe n’appartiennent à aucune délégation.
member-active = actif
member-invited = invité
member-again = Renvoyer
link-hand-over = Afficher un lien à remettre
link-hand-over-title = Lien à remettre
link-hand-over-lead = Pour { $name } : invitation à { $body }.
link-hand-over-address = Adresse à ouvrir
link-hand-over-until = Valable jusqu’au
link-hand-over-how = Quiconque ouvre cette adresse choisit un mot de passe et est connecté. Imprimez cette page ou copiez l’adresse, et ne la remettez à personne d’autre.
link-hand-over-once = Il fonctionne une seule fois et n’est affiché que maintenant. Les liens précédents ne fonctionnent plus.
mail-not-set-up = Ce serveur n’envoie pas de courriel : l’envoi n’est pas configuré. Les invitations attendent qu’il le soit ; d’ici là, remettez un lien à chaque personne.
member-end = Mettre fin à la place
member-end-title = Mettre fin à une place dans l’organe
member-end-lead = { $name } n’agira plus ici dans cette fonction : { $role }. Ce qui y a été fait reste au procès-verbal. Une nouvelle invitation peut rendre la place.
member-end-button = Mettre fin à la place de { $name }
error-delegation-needed = Cette fonction exige une délégation.
error-no-delegation-here = Cette fonction n’appartient à aucune délégation ; choisissez « aucune ».
error-delegation-unknown = Aucune délégation ne porte ce nom.
error-role-unknown = Aucune fonction ne porte ce nom.
role-called-secretariat = secrétaire; secrétariat; secrétaire général; secrétaire générale
role-called-delegate = délégué; déléguée; représentant; représentante
role-called-head-of-delegation = chef de délégation; cheffe de délégation; chef de la délégation
role-called-panel-moderator = modérateur; modératrice; modération
role-called-presiding-officer = président; présidente; présidence
role-called-rapporteur = rapporteur; rapporteuse; rapporteure
role-called-translator = traducteur; traductrice; traduction
role-called-observer = observateur; observatrice
role-called-administrator = administrateur; administratrice; administration
error-already-member = Cette personne occupe déjà cette place.
error-already-active = Cette invitation a déjà été acceptée ; un mot de passe oublié se renouvelle à la page de connexion.
error-last-secretariat = C’est la dernière place du secrétariat. Donnez-en d’abord une à quelqu’un d’autre.

## Invitations à partir d’une liste
invitations-new = Inviter à partir d’une liste
invitations-lead = Rien n’est envoyé avant que vous ayez vu comment chaque ligne a été comprise.
invitations-list = Personnes, une par ligne
invitations-hint = Nom ; adresse électronique ; fonction ; délégation. Des colonnes copiées d’un tableur conviennent aussi.
invitations-check = Vérifier la liste
invitations-send = { $all ->
    [one] Inviter cette personne
   *[other] Inviter ces { $all } personnes
  }
invitations-wrong = Lignes qui ne peuvent être prises : { $wrong } sur { $all }. Corrigez-les ci-dessous ; personne n’a été invité.
invitations-ready = { $all ->
    [one] La ligne est correcte. Personne n’a encore été invité.
   *[other] Les { $all } lignes sont correctes. Personne n’a encore été invité.
  }
invitations-rows = Comment chaque ligne a été comprise
invitations-line = Ligne
invitations-text = Telle que collée
invitations-understood = Telle que comprise
error-too-many-rows = Au plus { $most } personnes à la fois ; il y en a { $count }.
error-rows-wrong = Lignes qui ne peuvent être prises : { $count }
error-twice-in-list = Cette place figure deux fois dans la liste.

## La page du règlement
rules-title = Règlement intérieur
rules-caption = Chaque règle telle qu’elle est appliquée ici
rules-name = Objet
rules-value = Règle en vigueur
rules-rule = Article
rules-checked = Où cela a été vérifié
rules-unverified = non vérifié
rules-unverified-count = Règles pas encore confrontées au texte de l’organe : { $count }. Le secrétariat peut dire ce qui vaut.
rule-more-than = plus de { $share } de : { $of }
rule-at-least = au moins { $share } de : { $of }
rule-deadline-none = tant que dure l’étape
rule-deadline-after = { $span } après l’ouverture de l’étape « { $stage } »
rule-deadline-before = { $span } avant l’ouverture de l’étape « { $stage } »
span-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }
span-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
  }
span-minutes = { $minutes ->
    [one] { $minutes } min
   *[other] { $minutes } min
  }
