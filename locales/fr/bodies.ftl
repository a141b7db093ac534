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
rule-voters-unit = Qui a une voix
rule-voters-categories = Catégories de délégations qui votent
rule-voters-weights = Les voix sont pondérées
rule-quorum-debate = Quorum pour débattre
rule-quorum-decision = Quorum pour décider
rule-quorum-verification = Comment le quorum est vérifié
rule-quorum-chair-override = La présidence peut poursuivre sans quorum
rule-majority-amendment = Majorité pour les amendements
rule-majority-clause = Majorité pour un paragraphe par vote séparé
rule-majority-whole = Majorité pour l’ensemble du texte
rule-majority-procedural = Majorité pour les motions de procédure
rule-majority-inherited = Les amendements exigent la majorité requise pour ce qu’ils modifient
rule-majority-tie = En cas de partage égal
rule-voting-methods = Manières de décider
rule-voting-default-method = Manière habituelle
rule-voting-methods-for = Manières pour cet objet
rule-voting-correction = Le bulletin peut être changé tant que le vote est ouvert
rule-voting-order = Ordre de vote des amendements
rule-voting-whole-mandatory = L’ensemble du texte doit être mis aux voix
rule-voting-objection-blocks = Une objection empêche le consensus
rule-tabled-public = Les textes déposés sont publics
