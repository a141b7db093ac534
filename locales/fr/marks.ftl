# Marques sur les mots en cours de négociation.

mark-kind-disputed = Contesté
mark-kind-alternative = Variante
mark-kind-proposed = Proposé
mark-kind-agreed-ad-ref = Convenu ad referendum
mark-kind-agreed = Convenu

## Sur la page du paragraphe
marks-title = Marques de négociation
marks-none = Ce paragraphe ne porte aucune marque.
mark-on-whole = Sur tout le paragraphe
mark-by = Proposé par { $delegation }
mark-alternative-number = Var. { $number }
mark-words-changed = Ces mots ont changé. Remettez la marque où elle convient, ou levez-la.
mark-lift = Lever la marque
mark-set-title = Poser une marque
mark-field-kind = Marque
mark-field-stretch = Sur ces mots
mark-field-stretch-hint = Saisissez-les ou copiez-les du paragraphe ci-dessus. Laissez vide pour marquer tout le paragraphe.
mark-field-occurrence = Quel endroit
mark-field-occurrence-hint = Seulement si les mots figurent plusieurs fois : 1 pour le premier endroit.
mark-field-alternative = Mots de la variante
mark-field-alternative-hint = Seulement pour une variante : ce qui figurerait à leur place.
mark-field-delegation = Proposé par
mark-field-delegation-hint = Nécessaire pour une variante et pour des mots proposés.
mark-nobody = Personne
mark-set-button = Poser la marque
mark-take-selection = Reprendre les mots sélectionnés ci-dessus
mark-words-missing = Ces mots ne figurent pas dans le paragraphe tel qu’il est.
mark-words-many = Les mots y figurent { $count } fois. Indiquez de quel endroit il s’agit.
mark-occurrence-none = Cet endroit n’existe pas : les mots figurent { $count ->
    [one] une fois
   *[other] { $count } fois
  }.
mark-alternative-same = La variante dit la même chose que le texte.
mark-twice = Ces mots portent déjà cette marque.

## Dans le texte
mark-label-agreed = convenu
mark-label-agreed-ad-ref = convenu ad ref
mark-file-agreed = (convenu)
mark-file-agreed-words = (convenu : { $words })
mark-file-ad-ref = (convenu ad ref)
mark-file-ad-ref-words = (convenu ad ref : { $words })
mark-file-alternative = Var. { $number } ({ $delegation }) : { $words }
mark-file-proposed = Proposé par { $delegation }
mark-file-proposed-words = Proposé par { $delegation } : { $words }
margin-marks = { $count ->
    [one] { $count } marque
   *[other] { $count } marques
  }
margin-marks-changed = Marques dont les mots ont changé : { $count }
mode-marks = Avec les marques
mode-no-marks = Sans les marques
