# Questions, votes et leurs résultats.

## État d’une question
question-open = Ouverte
question-locked = Vote clos
question-declared = Proclamée
question-annulled = Annulée

## Ce qui est mis aux voix
subject-amendment = Un amendement
subject-clause = Un paragraphe par vote séparé
subject-whole = L’ensemble du texte
subject-procedural = Une motion de procédure

## Ordre des votes
order-furthest-first = Le plus éloigné du texte d’abord
order-perfecting-first = Les modifications d’un paragraphe avant sa suppression
order-text-order = Paragraphe par paragraphe, dans l’ordre de dépôt

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

## L’arithmétique d’un résultat
result-arithmetic = { $outcome } : { $yes } pour, { $no } contre, { $abstain ->
    [one] { $abstain } abstention
   *[other] { $abstain } abstentions
  } ; { $present } { $base } ; il fallait { $majority } : { $required }
