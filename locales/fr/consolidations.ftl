# Versions examinées : la consolidation, ce que deviennent les amendements, qui a écrit quoi.

## Ce qu’un amendement est devenu dans une nouvelle version
carried-title = Face à la version { $version } du texte
carrying-untouched = Rien de ce qu’il touche n’a changé : il tient tel qu’il a été déposé.
carrying-carried-over = Il a été reporté : ci-dessous il fait de même au nouveau texte. Ce qui a été déposé est conservé.
carrying-needs-attention = La nouvelle version a touché ses mots. Ses auteurs disent ce qu’il doit devenir ; d’ici là, il ne peut être mis aux voix.
carrying-sub-needs-attention = Les mots de l’amendement qu’il modifie ne sont plus ceux pour lesquels il a été rédigé. Ses auteurs disent ce qu’il doit devenir ; d’ici là, il ne peut être mis aux voix.
carrying-moot = Son changement figure déjà dans la nouvelle version.
carrying-revised = Ses auteurs l’ont révisé. Ce qui a été déposé est conservé.
carried-settled = Ses auteurs l’ont reformulé.
carried-in-part = La partie compatible avec les autres a été intégrée à cette version ; le reste demeure ouvert.
carried-meets = Il rencontre :
carried-submitted = Tel qu’il a été déposé
settle-lead = Écrivez ce que votre amendement doit dire sur le texte actuel. Ce qui a été déposé est conservé à côté.
settle-now = Actuellement :
settle-button = Le reformuler
fall-cause = En raison de
fall-button = En constater la chute
fall-confirm = Constater la chute de cet amendement ? Il ne sera pas mis aux voix.

## La consolidation
consolidation-title = Consolidation
consolidation-lead = Choisissez, paragraphe par paragraphe, les amendements qui entrent dans la prochaine version du texte. Elle part de la { $version }.
consolidation-version = version { $number }
consolidation-empty = Aucun amendement recevable n’est ouvert. Ceux qui seront déclarés recevables apparaîtront ici sous leur paragraphe.
consolidation-waiting = Une version antérieure a touché les mots de ceux-ci ; ils se règlent sur leurs propres pages :
consolidation-leave-out = Laisser de côté
consolidation-take-in = Intégrer
consolidation-take-free = N’intégrer que les parties compatibles avec les autres amendements choisis
consolidation-take-worded = Intégrer dans la rédaction du groupe { $panel }
consolidation-advice = Groupe { $panel } : { $advice }
consolidation-elsewhere = Se choisit avec son autre paragraphe
consolidation-chosen-by = Choisi par { $name }
consolidation-result = Ce que cela donne
consolidation-flagged = Plusieurs amendements se rencontrent dans une phrase que personne n’a proposée telle qu’elle se lit : elle est à confirmer avant que la version soit établie.
consolidation-collision = { $kind ->
    [overlap] Les amendements { $one } et { $other } modifient les mêmes mots. Laissez-en un de côté.
    [delete-edit] Amendements { $one } et { $other } : l’un supprime ce que l’autre modifie ou ce à quoi il renvoie. Laissez-en un de côté.
   *[move] Les amendements { $one } et { $other } déplacent des paragraphes qui se croisent. Laissez-en un de côté.
  }
consolidation-free-parts = Ce qui est compatible avec le premier :
consolidation-accept-free = N’intégrer que cela de l’amendement { $amendment }
consolidation-in-part = De { $amendments }, seules les parties compatibles avec les autres sont intégrées ; le reste demeure ouvert et ses auteurs disent ce qu’il doit devenir.
consolidation-overview = Paragraphes qui ont des amendements ouverts
consolidation-count = { $taken } sur { $count } intégrés
consolidation-has-collision = Conflit
consolidation-unsaved = Ceci n’est pas enregistré. Est enregistré : { $choice }
consolidation-lost = Non enregistré : pas de connexion. Ce qui est choisi reste ici ; envoyez-le à nouveau.
consolidation-stale = Entre-temps quelqu’un a choisi autrement pour le même amendement, ou a établi une version. Rien n’a été enregistré. Ce que vous aviez choisi est coché ci-dessous, à côté de ce qui est enregistré ; enregistrez-le de nouveau pour le maintenir.
consolidation-to-version = Passer à la version
consolidation-version-lead = Ce qui est choisi à la consolidation devient la prochaine version du texte, établie à partir de la { $version }.
consolidation-version-stale = Ce qui est choisi a changé après l’affichage de cette page. Voici ce que serait maintenant la version ; ce que vous aviez confirmé reste coché là où la phrase n’a pas changé.
consolidation-back = Revenir à la consolidation
consolidation-at-desk = À la consolidation
consolidation-show-result = Enregistrer le choix et voir le résultat
consolidation-make = Établir la version examinée
consolidation-make-confirm = Établir la version examinée à partir { $count ->
    [one] d’un amendement
   *[other] de { $count } amendements
  } ? Une version n’est jamais modifiée ; les autres amendements ouverts y sont reportés.
consolidation-chosen = { $count ->
    [0] Rien n’est encore choisi.
    [one] Un amendement est choisi.
   *[other] { $count } amendements sont choisis.
  }
consolidation-collides = Des amendements choisis s’excluent : aucune version ne peut en être établie.
consolidation-dangling = Renvois à un paragraphe supprimé : { $references }. Le texte ne pourra être adopté tant qu’ils n’auront pas été amendés.
consolidation-falling = Ceux-ci tombent, puisque ce qu’ils amendent, ou le compromis qui les remplace, est intégré : { $amendments }.
consolidation-confirm-legend = J’ai lu ces phrases telles qu’elles se lisent désormais
desk-advice-heading = Recommandations d’un groupe
desk-advice-hint = Le choix peut aussi être consigné comme ce qu’un groupe recommande. Une page montre d’abord ce qui serait consigné.
desk-advice-link = Recommandations du groupe { $panel }
desk-advice-title = Le choix comme recommandations du groupe { $panel }
desk-advice-lead = Voici ce que le groupe { $panel } recommanderait à la plénière, selon le choix fait. Cela est consigné au journal et les auteurs reçoivent un courriel.
desk-advice-none = Il n’y a rien à consigner : aucun amendement ouvert de ce groupe n’est choisi ou laissé de côté autrement qu’il ne le recommande déjà.
desk-advice-adopted = Intégrés
desk-advice-left-out = Laissés de côté
desk-advice-left-out-hint = Cochez ceux que le groupe recommande de rejeter. Il ne dit rien des autres.
desk-advice-reject = Rejeter : { $amendment }, { $delegation }
desk-advice-before = jusqu’ici : { $advice }
desk-advice-cannot = Ce qui est choisi pour ceux-ci ne peut faire l’objet d’une recommandation du groupe
desk-advice-same = Le groupe le recommande déjà
desk-advice-button = Consigner les recommandations

## Qui a écrit cela
provenance-title = Origine du texte
provenance-lead = Le texte adopté. Les mots qu’un amendement a apportés y conduisent ; sous chaque paragraphe figurent son auteur et ce qui en a décidé.
provenance-lead-open = Le texte tel qu’il est à présent. Les mots qu’un amendement a apportés y conduisent ; sous chaque paragraphe figurent son auteur et ce qui en a décidé.
provenance-shares = Par délégation
provenance-share = { $words ->
    [one] un mot
   *[other] { $words } mots
  }, { $amendments ->
    [one] un amendement
   *[other] { $amendments } amendements
  }
provenance-of-proposal = { $words ->
    [one] Un mot demeure
   *[other] { $words } mots demeurent
  } comme dans la proposition.
provenance-all = Montrer les mots de tous
provenance-by = Apporté par { $amendments }
provenance-removed = Supprimé par { $amendments }.
provenance-amendment = amendement { $label } ({ $delegation })
provenance-with = avec { $others }
provenance-taken-in = intégré à la version { $version }
provenance-taken-in-part = intégré en partie à la version { $version }
provenance-gone = Mots disparus
provenance-clause-gone = Ce paragraphe n’est plus dans le texte.
mode-provenance = Origine du texte
consolidation-overtaken = Depuis qu’ils ont été choisis ici, un groupe a modifié sa rédaction de : { $amendments }. Choisissez à nouveau ; d’ici là, ils ne sont pas intégrés.
