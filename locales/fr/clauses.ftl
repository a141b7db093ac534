# Un paragraphe avec ses amendements, sa discussion et son histoire.

clause-neighbours = Autres paragraphes
clause-previous = Avant : { $clause }
clause-next = Après : { $clause }
clause-went-out = Ce paragraphe ne figure plus dans le texte. Voici les derniers mots qui y figuraient.
clause-only-proposed = Ce paragraphe ne figure pas dans le texte. Il est proposé par { $amendment }.
clause-collisions = Lesquels se contredisent
clause-collide = { $one } et { $other } ne peuvent être retenus ensemble.
clause-elsewhere = { $count ->
    [one] Il apporte encore un changement ailleurs.
   *[other] Il apporte encore { $count } changements ailleurs.
  }

## Comments
comment-resolve = Marquer comme résolu
comment-of = le commentaire de { $who }
comment-reopen = Rouvrir
comment-resolved-by = Résolu par { $who }, { $time }
comments-resolved = { $count ->
    [one] { $count } commentaire résolu
   *[other] { $count } commentaires résolus
  }

## One's own note
note-title = Votre propre note
note-hint = Personne d’autre que vous ne la voit, pas même votre délégation ni le secrétariat.
note-save = Enregistrer la note
note-saved = Enregistrée : { $time }.

## Its history
clause-history = De version en version
clause-event-now = Le texte dans son état actuel
clause-event-began = Tel qu’il a d’abord été rédigé
clause-event-came = Il a été ajouté
clause-event-went = Il a été supprimé
clause-event-changed = Sa rédaction a changé
clause-event-moved = Il a changé de place
clause-event-renumbered = Auparavant { $from }, puis { $to }
clause-event-decided = { $amendment } : { $outcome }
clause-event-counts = { $yes } pour, { $no } contre, { $abstain ->
    [one] { $abstain } abstention
   *[other] { $abstain } abstentions
  }
