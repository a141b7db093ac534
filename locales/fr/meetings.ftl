# Réunions, organes et séances.

## Ce qu’un organe est pour une réunion
part-lead = Organe chef de file
part-host = Hôte
part-supporter = Partenaire, n’adopte pas

## Listes et pages des réunions
meetings-empty = Les réunions de tous les organes figureront ici. Le secrétariat de chaque organe les convoque.
meetings-coming = En cours et à venir
meetings-past = Passées
meeting-declarations = Déclarations
meeting-final-acts = Les actes finaux en fichiers (ZIP)
meeting-declarations-empty = Les textes dont cette réunion est saisie figureront ici dès leur dépôt. Une délégation ou le secrétariat en commence un comme projet.
meeting-draft = Commencer un projet
meeting-agenda = Ordre du jour
meeting-agenda-empty = Le secrétariat n’a pas encore inscrit d’ordre du jour.
meeting-panels-empty = Les groupes thématiques examinent un texte avant le vote en plénière. Le secrétariat les constitue.
meeting-sittings = Séances
meeting-sittings-empty = Chaque séance plénière figurera ici avec les présences et les votes. La présidence l’ouvre.
sitting-number = Séance { $number }
sitting-from-to = { $from } à { $to }
sitting-open-since = ouverte depuis { $since }
meeting-zone-note = Les heures sont celles de { $zone }.

## Convocation d’une réunion
meeting-new = Convoquer une réunion
meeting-edit = Modifier la réunion
meeting-button = Convoquer la réunion
meeting-title = Titre
meeting-ordinal = Numéro d’ordre
meeting-ordinal-hint = Il précède le titre, séparé par un tiret : XXXIIIe Assemblée générale.
meeting-place = Lieu
meeting-place-hint = Ville et pays, et le bâtiment s’il y a lieu.
meeting-starts-on = Premier jour
meeting-ends-on = Dernier jour
meeting-zone = Fuseau horaire du lieu
meeting-agenda-hint = Un point par ligne.
error-not-a-day = Indiquez un jour qui existe.
error-ends-before-start = Le dernier jour ne peut précéder le premier.
error-meeting-taken = Une réunion porte déjà ce titre. Ajoutez ce qui les distingue, l’année par exemple.

## La page d’accueil : ce qui se passe
start-title = Ce qui se passe
start-hall = Dans la salle
start-voting = Le vote est ouvert.
start-silence = Une procédure d’approbation tacite est en cours.
start-counting = Le vote est clos ; le résultat va suivre.
on-amendment = Amendement { $label }
start-sitting = La séance { $number } est ouverte : { $meeting }
start-quiet = Aucune séance n’est ouverte. Lorsque la présidence en ouvrira une, ce qui est soumis à l’organe figurera ici.
start-new = Aucun organe ne travaille encore ici. L’administration inscrit le premier et désigne son secrétariat.
start-ballot = Aller voter
start-waiting = À traiter
start-waiting-empty = Rien ne vous attend. Les votes, projets et décisions qui vous reviennent figureront ici.
start-way = En cours d’examen
start-way-empty = Les textes déposés sur lesquels rien n’est encore décidé figureront ici, avec leur étape et son délai.
start-due = jusqu’au { $due } ({ $left })
start-adopted-empty = Les textes adoptés figureront ici une fois publiés, avec leur cote.
start-adopted-on = adopté le { $date }, à publier
start-moved = Vos amendements
start-sponsored = Textes dont vous êtes coauteur
start-desk = Secrétariat de { $body }

## La page d’accueil : ce qui attend un membre
wait-ballot = Voter : { $about }
wait-treatment = Répondre à ce qui est proposé pour votre amendement { $label }
wait-compromise = Dire si vous vous ralliez à l’amendement de compromis { $compromise }, qui remplacerait votre amendement { $label }
wait-sitting = Conduire la séance { $number } : { $meeting }
wait-open-sitting = Un texte est devant la plénière et aucune séance n’est ouverte : { $meeting }
wait-rulings = { $count ->
    [one] Statuer sur la recevabilité d’un amendement
   *[other] Statuer sur la recevabilité de { $count } amendements
  }
wait-admission = Admettre la déclaration déposée
wait-review = Débattre dans le groupe { $number } : { $theme }
wait-review-moderator = Consigner ce que recommande le groupe { $number } : { $theme }
wait-draft = Votre projet n’est pas déposé
wait-amendment-draft = Votre amendement n’est pas déposé
wait-amendment-draft-on = Votre amendement n’est pas déposé : « { $words } »
wait-secretariat = { $body } n’a pas encore de secrétariat : désignez-le
wait-first-body = Inscrivez le premier organe qui travaille ici
wait-publication = Attribuez la cote et publiez le texte adopté
wait-assignments = { $count ->
    [one] Attribuez un amendement recevable à un groupe
   *[other] Attribuez { $count } amendements recevables aux groupes
  }
rehearsal-title = Répétition
rehearsal-of = Répétition : { $meeting }
rehearsal-about = Une répétition se tient dans une copie de tout ce qui existe en ce moment : textes, amendements, délégations. Rien de ce qui s’y fait ne compte, personne ne reçoit de courriel et son horloge peut être avancée.
rehearsal-runs = Cette réunion fait l’objet d’une répétition. Vous pouvez y prendre part ; rien n’y compte.
rehearsal-begin = Commencer une répétition
rehearsal-to = Vers la répétition
rehearsal-to-meeting = Vers la réunion
rehearsal-enter = Prendre part à la répétition
rehearsal-enter-hint = Jusqu’à ce que vous la quittiez, ce navigateur montre la copie sur chaque page, avec un bandeau en haut qui l’indique. Vos autres navigateurs restent comme ils sont.
rehearsal-inside = Vous prenez part à cette répétition avec ce navigateur.
rehearsal-go-on = Continuer la répétition
rehearsal-leave = Quitter la répétition
rehearsal-mails = Les courriels qui seraient partis
rehearsal-unknown = Votre compte a été créé après le début de cette répétition, sa copie ne le connaît donc pas. Une nouvelle répétition le connaîtra.
rehearsal-begun = Commencée par { $name }, { $time }
rehearsal-ended = Cette répétition a pris fin { $time }.
rehearsal-gone = Sa copie a disparu, avec tout ce qui s’y est fait. Désormais, tout compte de nouveau.
rehearsal-others = Qui d’autre y prend part
rehearsal-others-hint = Les membres des organes de cette réunion se connectent comme toujours, ouvrent cette adresse et prennent part. L’écran de la salle aussi.
rehearsal-clock-title = L’horloge
rehearsal-clock = Son horloge : { $time }
rehearsal-clock-shows = Dans la répétition, il est
rehearsal-clock-hint = Avancez-la pour voir un délai expirer ou une procédure de silence prendre fin. Elle ne peut pas reculer.
rehearsal-clock-to = Ou jusqu’à ce moment
rehearsal-clock-move = Avancer l’horloge
clock-step-15 = 15 minutes
clock-step-60 = 1 heure
clock-step-360 = 6 heures
clock-step-1440 = 1 jour
clock-step-10080 = 1 semaine
rehearsal-end-title = La fin
rehearsal-end-hint = La copie est supprimée avec tout ce qui s’y est fait. Les participants en sortent.
rehearsal-end-confirm = Mettre fin à la répétition pour tout le monde ? Ce qui s’y est fait disparaît définitivement.
rehearsal-end = Mettre fin à la répétition
rehearsal-band = RÉPÉTITION : rien ici ne compte.
