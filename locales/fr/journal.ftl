# Le journal : chaque acte en mots.

journal-title = Journal de la déclaration
journal-lead = Tous les actes sur ce texte, les plus récents d’abord. Chaque inscription contient l’empreinte de la précédente dans le registre de l’organe.
journal-entry = Inscription { $seq }
journal-other = Inscrit : { $act }
journal-by-engine = Par l’effet du règlement, sans acte de personne
journal-by-delegation = { $delegation }, { $role }
journal-by-request = { $clerk }, à la demande orale de { $delegation }

## Acts
journal-draft-begun = Un projet a été commencé.
journal-declaration-tabled = Déposée : { $clauses } paragraphes, SHA-256 { $digest }.
journal-declaration-cosponsored = { $delegation } a rejoint les parrains.
journal-declaration-sponsor-left = { $delegation } a retiré son parrainage.
journal-declaration-admitted = Admise. { $note }
journal-declaration-withdrawn = Retirée. { $reason }
journal-stage-opened = { $to ->
    [proposal] Renvoyée à l’étape de proposition. { $reason }
    [amendment] L’étape des amendements a été ouverte. { $reason }
    [panel-review] L’examen par les groupes a été ouvert. { $reason }
   *[plenary] L’étape plénière a été ouverte. { $reason }
  }
journal-deadline-set = Délai des amendements : { $due_at }. { $reason }
