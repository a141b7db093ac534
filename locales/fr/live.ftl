# Ce que les pages ouvertes montrent d’elles-mêmes, et l’écran de la salle.

offer-label = Ce qui est soumis à l’assemblée
offer-heading = { $what } : { $state }
offer-is-open = le vote est ouvert
offer-is-locked = le vote est clos
offer-is-declared = le résultat
offer-is-annulled = question écartée
offer-question = Lire en entier
offer-result = Voir le résultat
ballot-received = Reçu.
ballot-sending = Envoi…
ballot-lost = Non reçu. Touchez à nouveau.
screen-presides = Présidence : { $name }
screen-present = { $present } présents sur { $of } ; quorum : { $needed }
screen-closed = La séance est levée.
