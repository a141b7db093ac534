# Ce qui se fait à une séance : qui préside, suspensions, enregistrement des arrivées, procès-verbal.

## Le cours d’une séance
sitting-presiding = Préside : { $name }, depuis { $time }
sitting-suspended = La séance est suspendue depuis { $time }
sitting-is-suspended = La séance est suspendue : rien n’est mis aux voix et aucune réponse n’est reçue jusqu’à sa reprise.
sitting-life = La séance
sitting-suspend = Suspendre la séance
sitting-suspend-words = Ce que vous annoncez en suspendant
sitting-suspend-hint = Jusqu’à quand et pour quoi : « Jusqu’à 15 h, pour consultations ». Cela figure sur chaque page et sur l’écran de la salle.
sitting-resume = Reprendre la séance
chair-to = Céder la présidence à
chair-hand-over = Céder la présidence

## Enregistrement des arrivées
mode-in-person = dans la salle
mode-online = en ligne
check-in-title = Enregistrer l’arrivée
check-in-field = Code de la séance
check-in-hint = Six chiffres. Ils figurent sur l’écran de la salle ; le secrétariat les a aussi.
check-in-mode = D’où vous participez
check-in-button = Nous sommes présents
check-in-wrong = Ce n’est pas le code de cette séance. Regardez encore une fois l’écran de la salle.
check-in-too-many = Trop de codes étaient faux. Vous pourrez réessayer à partir de { $until } ; le secrétariat peut vous inscrire aussitôt.
check-in-recorded = Inscrite comme présente depuis { $time } : { $mode }.
check-in-screen = Enregistrement : { $address } · code { $code }
check-in-code = Code de cette séance : { $code }. Les participants s’en servent pour enregistrer leur arrivée, aussi à l’adresse { $address }
attendance-tick-online = En ligne : { $delegation }
attendance-itself = enregistrée par elle-même
presence-online = { $count ->
    [one] L’une d’elles est en ligne.
   *[other] { $count } d’entre elles sont en ligne.
  }
## Procurations
proxies-title = Procurations
proxies-none = Aucune procuration n’a été donnée pour cette séance.
attendance-carried = { $holder } exerce son vote par procuration.
proxy-carries = { $holder } exerce le vote de { $giver }.
proxy-carries-once = { $holder } exerce le vote de { $giver } pour une seule question.
proxy-carried = { $holder } a exercé le vote de { $giver }.
proxy-given-at = Donnée { $time }.
proxy-taken-back-at = Retirée { $time }.
proxy-lapsed-at = Caduque { $time } : qui l’avait donnée est arrivé.
proxy-spent-at = A pris fin { $time } : sa question est close.
proxy-taken-back = Retirée
proxy-lapsed = Caduque
proxy-spent = Éteinte avec sa question
proxy-take-back = Retirer la procuration
proxy-give-title = Donner une procuration
proxy-hint = { $most ->
    [one] Elle vaut à partir de la prochaine question. Un votant exerce au plus { $most } procuration.
   *[other] Elle vaut à partir de la prochaine question. Un votant exerce au plus { $most } procurations.
  }
proxy-of = Votre vote : { $delegation }
proxy-giver = À qui est le vote
proxy-holder = Qui l’exercera
proxy-authority = Pouvoir écrit
proxy-authority-hint = Les mots qui la donnent, ou le document reçu par le secrétariat : date et référence.
proxy-span = Pour combien de temps elle vaut
proxy-span-sitting = Cette séance
proxy-span-question = Le prochain vote sur un texte seulement
proxy-give = Donner la procuration

## Le quorum, là où il est présumé
quorum-challenge = Contester le quorum
quorum-doubter = À la demande de
quorum-doubted = Le quorum est en cours de vérification
quorum-doubted-words = Rien n’est mis aux voix d’ici là. Qui est présent enregistre son arrivée ou se signale au secrétariat.
quorum-doubted-by = { $delegation } a contesté le quorum : { $time }.
quorum-doubted-by-chair = La présidence a demandé la vérification du quorum : { $time }.
quorum-was-met = Vérifié { $time } : { $present } présents sur { $entitled } ; il en faut { $needed }. { $reason }
quorum-was-not-met = Décompte { $time } : pas de quorum, { $present } présents sur { $entitled } ; il en faut { $needed }. { $reason }
basis-presumed = présumé
basis-counted = compté
quorum-verify = Compter les présents

## Un amendement par son numéro
find-title = Trouver un amendement
find-number = Numéro d’amendement
find-go = Aller
find-none = Il n’y a pas d’amendement { $number } à ce texte. Les numéros vont jusqu’à { $last }.

## Procès-verbal
minutes-title = Procès-verbal
minutes-of = Procès-verbal de la séance { $number }
minutes-lead = Établi d’après le journal de l’organe.
minutes-open = La séance est ouverte : ce procès-verbal croît avec le journal.
minutes-presiding = À la présidence
minutes-turn = { $name }, à partir du { $time }
minutes-in-person = Dans la salle : { $delegations }
minutes-online = En ligne : { $delegations }
minutes-nobody-present = Personne n’est inscrit comme présent.
minutes-nobody = personne
minutes-course = Déroulement
minutes-by-clerk = inscrit sous l’autorité de la présidence
minutes-head = Tête de la chaîne
minutes-head-words = L’entrée { $seq } du journal de l’organe est la dernière que relate ce procès-verbal. Son empreinte :
minutes-draft = Rédiger le procès-verbal
minutes-line = { $time } : { $words }
minutes-on-text = { $text } : { $words }
minutes-is-draft = Projet. Seul le secrétariat le voit jusqu’à sa distribution.
minutes-provisional = Procès-verbal provisoire, distribué { $time }
minutes-approved = Procès-verbal approuvé sans objection { $time }
minutes-until = Les délégations peuvent proposer des rectifications jusqu’au { $until } ({ $left }).
minutes-until-over = Le délai pour proposer des rectifications a pris fin : { $until }.
minutes-until-approval = Les délégations peuvent proposer des rectifications jusqu’à l’approbation du procès-verbal.
minutes-not-yet-time = Il pourra être approuvé à l’expiration du délai de rectification.
minutes-not-yet-answers = Il pourra être approuvé quand chaque rectification proposée aura reçu une réponse.
minutes-not-yet-sitting = Il est approuvé à une séance ultérieure : aucune n’est ouverte à présent.
minutes-issue = Distribuer le procès-verbal provisoire
minutes-issue-ask = Distribuer ce procès-verbal à toutes les délégations ? Dès lors, seules les rectifications le modifient.
minutes-approve = Approuver le procès-verbal
minutes-approve-ask = Personne ne s’y oppose ? Un procès-verbal approuvé n’est plus modifié.
minutes-add = Ajouter un paragraphe dessous
minutes-add-first = Ajouter un paragraphe au début
minutes-edit = Modifier ce paragraphe
minutes-is-heading = C’est un intertitre
minutes-remove = Retirer ce paragraphe
minutes-stale = Quelqu’un a enregistré ce paragraphe pendant que vous écriviez. Votre texte figure ci-dessous ; enregistrez-le de nouveau s’il doit rester.
minutes-correct = Proposer une rectification
minutes-reads = Le paragraphe se lit
minutes-should-read = Il devrait se lire
minutes-why = Pourquoi (facultatif)
minutes-propose = Proposer cette rectification
minutes-same-words = Le paragraphe se lit déjà ainsi.
minutes-corrections = Rectifications proposées
minutes-correction = Rectification { $number }
minutes-consider = Répondre
minutes-taken-up = Retenue { $time }.
minutes-not-taken-up = Non retenue { $time }.
minutes-decision = Suite donnée
minutes-take-up = La retenir
minutes-do-not = Ne pas la retenir
minutes-will-read = Le paragraphe se lira
minutes-will-read-hint = Seulement si elle est retenue. La rédaction peut être autre.
minutes-answer = Ce qui est répondu à la délégation
minutes-answer-hint = Nécessaire si elle n’est pas retenue.
minutes-answer-send = Répondre à la rectification
minutes-digest = SHA-256 du texte approuvé, la tête de la chaîne à la fin :
minutes-as-text = Procès-verbal en texte brut
