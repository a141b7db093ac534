# Le journal : chaque acte en mots.

journal-title = Journal de la déclaration
journal-lead = Tous les actes sur ce texte, les plus récents d’abord. Chaque inscription contient l’empreinte de la précédente dans le registre de l’organe.
journal-pages = Pages du journal
journal-newer = Inscriptions plus récentes
journal-older = Inscriptions plus anciennes
journal-entry = Inscription { $seq }
journal-other = Inscrit : { $act }
journal-by-engine = Par l’effet du règlement, sans acte de personne
journal-by-delegation = { $delegation }, { $role }
journal-by-request = { $clerk }, à la demande orale de { $delegation }

## Acts
journal-draft-begun = Un projet a été commencé.
journal-declaration-tabled = Déposée. Paragraphes : { $clauses } ; SHA-256 { $digest }.
journal-declaration-cosponsored = { $delegation } s’est portée coauteur.
journal-declaration-sponsor-left = { $delegation } s’est retirée des coauteurs.
journal-declaration-admitted = Admise. { $note }
journal-declaration-not-admitted = Déclarée irrecevable. { $reason }
journal-declaration-withdrawn = Retirée. { $reason }
journal-rules-corrected = Le règlement applicable à ce texte a été corrigé, par { $decision }. { $reason }
journal-stage-opened = { $to ->
    [proposal] Renvoyée à l’étape de proposition. { $reason }
    [amendment] L’étape des amendements a été ouverte. { $reason }
    [panel-review] L’examen par les groupes a été ouvert. { $reason }
   *[plenary] L’étape plénière a été ouverte. { $reason }
  }
journal-deadline-set = Délai des amendements : { $due_at }. { $reason }
journal-amendment-filed = { $label } a été enregistré.
journal-amendment-cosponsored = { $delegation } s’est portée coauteur de { $label }.
journal-amendment-sponsor-left = { $delegation } s’est retirée des coauteurs de { $label }.
journal-amendment-withdrawn = { $label } a été retiré. { $reason }
journal-amendment-ruled = { $admissible ->
    [true] { $label } a été déclaré recevable. { $reason }
   *[other] { $label } a été déclaré irrecevable. { $reason }
  }
journal-amendment-fell = { $label } est tombé en raison de l’amendement { $to }.
journal-commented = Un paragraphe a été commenté.
journal-comment-resolved = Un commentaire a été marqué comme résolu.
journal-comment-reopened = Un commentaire résolu a été rouvert.
journal-mark-set = Marqué « { $kind } » : { $words }
journal-mark-lifted = La marque « { $kind } » a été levée : { $words }
journal-assigned-to-panel = Des paragraphes ou des amendements ont été attribués à un groupe.
journal-unassigned-from-panel = Une attribution à un groupe a été annulée.
journal-recommended = Groupe { $panel } sur { $label } : { $kind }. { $note }
journal-review-closed = Un groupe a clos son examen. { $report }
journal-text-reviewed = La version { $number } du texte a été établie, SHA-256 { $digest }.
journal-amendment-settled = { $label } a été reformulé sur le texte actuel.
journal-treatment-proposed = { $panel ->
    [0] Le Secrétariat a proposé aux auteurs de { $label } : { $kind }. { $note }
   *[other] Le groupe { $panel } a proposé aux auteurs de { $label } : { $kind }. { $note }
  }
journal-treatment-answered = { $agrees ->
    [true] Les auteurs de { $label } ont accepté le traitement { $number }. { $comment }
   *[other] Les auteurs de { $label } n’ont pas accepté le traitement { $number }. { $comment }
  }
journal-amendment-revised = { $label } : révisé par ses auteurs, Rev.{ $number }.
journal-amendment-accepted = { $label } : accepté par les auteurs de la déclaration, adopté sans vote.
journal-amendment-read-in = L’amendement { $label } a été incorporé par lecture à l’ensemble du texte.
journal-compromise-named = { $label } est un amendement de compromis : il remplacerait { $others }.
journal-compromise-joined = Les auteurs de { $label } se sont ralliés à l’amendement de compromis { $other } : le leur est suspendu.
journal-compromise-declined = Les auteurs de { $label } ne se sont pas ralliés à l’amendement de compromis { $other }.
journal-compromise-left = Les auteurs de { $label } ont quitté l’amendement de compromis { $other } : le leur reprend sa place.
journal-under-chair = { $clerk }, sous l’autorité de la présidence
journal-sitting-opened = La séance { $number } a été ouverte. { $presiding } a pris la présidence.
journal-sitting-suspended = La séance a été suspendue. { $words }
journal-sitting-resumed = La séance a été reprise.
journal-chair-handed-over = { $from } a cédé la présidence à { $to }.
journal-attendance-recorded = Les présences ont été inscrites, avec ces changements. Dans la salle : { $present }. En ligne : { $online }. Absentes : { $absent }.
journal-delegation-checked-in = { $delegation } a enregistré son arrivée : { $mode }.
journal-proxy-given = { $span ->
    [question] { $giver } a donné son vote à { $holder } pour le prochain vote sur un texte. { $authority }
   *[sitting] { $giver } a donné son vote à { $holder } pour la séance. { $authority }
  }
journal-proxy-taken-back = { $giver } a retiré sa procuration.
journal-proxy-lapsed = La procuration de { $giver } est devenue caduque à son arrivée.
journal-proxy-spent = La procuration de { $giver } pour une seule question a pris fin avec celle-ci.
journal-quorum-challenged = { $by ->
    [chair] La présidence a demandé la vérification du quorum.
   *[delegation] { $delegation } a contesté le quorum.
}
journal-quorum-counted = { $met ->
    [true] Le quorum a été vérifié : { $present } présents sur { $entitled } ; il en faut { $needed }. { $count_reason }
   *[false] Il n’y avait pas de quorum : { $present } présents sur { $entitled } ; il en faut { $needed }. { $count_reason }
}
journal-speakers-opened = { $of ->
    [text] La liste des orateurs { $number } a été ouverte, sur « { $title } ».
    [motion] La liste des orateurs { $number } a été ouverte, sur la motion { $of_motion }.
   *[sitting] La liste des orateurs { $number } a été ouverte, sur la séance en général.
}
journal-speakers-closed = La liste des orateurs { $number } a été close.
journal-speaker-asked = { $side ->
    [for] { $delegation } a demandé la parole, pour.
    [against] { $delegation } a demandé la parole, contre.
    [reply] { $delegation } a demandé la parole, au titre du droit de réponse.
   *[other] { $delegation } a demandé la parole.
}
journal-speaker-entered = { $side ->
    [for] { $delegation } a été inscrite sur la liste des orateurs, pour.
    [against] { $delegation } a été inscrite sur la liste des orateurs, contre.
    [reply] { $delegation } a été inscrite sur la liste des orateurs, au titre du droit de réponse.
   *[other] { $delegation } a été inscrite sur la liste des orateurs.
}
journal-speaker-left = { $delegation } a renoncé à son tour sur la liste des orateurs.
journal-speaker-struck = { $delegation } a été retirée de la liste des orateurs.
journal-speaker-began = { $side ->
    [for] { $delegation } a pris la parole, pour.
    [against] { $delegation } a pris la parole, contre.
    [reply] { $delegation } a pris la parole, au titre du droit de réponse.
   *[other] { $delegation } a pris la parole.
}
journal-speaker-ended = { $delegation } a parlé pendant { $spoke }.
journal-speakers-reordered = { $way ->
    [up] { $delegation } a été avancée sur la liste des orateurs.
   *[down] { $delegation } a été reculée sur la liste des orateurs.
}
journal-ruling-made = { $kind ->
    [speaking-time] Décision { $number } de la présidence : sur la liste des orateurs { $of_list }, chaque orateur dispose de { $limit } (0:00 : sans limite). { $words }
    [in-order] Décision { $number } de la présidence : la motion { $of_motion } est recevable. { $words }
    [out-of-order] Décision { $number } de la présidence : la motion { $of_motion } n’est pas recevable. { $words }
    [upheld] Décision { $number } de la présidence : la motion d’ordre, motion { $of_motion }, est fondée. { $words }
    [denied] Décision { $number } de la présidence : la motion d’ordre, motion { $of_motion }, n’est pas fondée. { $words }
   *[procedure] Décision { $number } de la présidence : { $words }
}
journal-ruling-overruled = L’organe a infirmé la décision { $number } de la présidence.
journal-amendment-reopened = { $label } : rouvert par une motion de nouvel examen.
journal-motion-moved = { $delegation } a présenté la motion { $number } : { $kind }. { $words }
journal-motion-withdrawn = { $delegation } a retiré la motion { $number } : { $kind }.
journal-sitting-closed = La séance a été levée. Le journal avait { $entries } entrées ; empreinte de la dernière : { $head }.
journal-minutes-issued = Le procès-verbal provisoire de la séance { $number } a été distribué.
journal-minutes-correction-proposed = { $delegation } a proposé la rectification { $correction } du procès-verbal de la séance { $number }.
journal-minutes-correction-answered = Une réponse a été donnée à la rectification { $correction } du procès-verbal de la séance { $number }. { $answer }
journal-minutes-approved = Le procès-verbal de la séance { $number } a été approuvé sans objection.
journal-voting-ordered = L’ordre des votes a été modifié. { $reason }
journal-bloc-announced = La mise aux voix en bloc des amendements { $labels } a été annoncée.
journal-bloc-given-up = Un bloc annoncé a été abandonné.
journal-apart-asked = { $delegation } a demandé un vote séparé sur l’amendement { $label }.
journal-apart-taken-back = { $delegation } a retiré sa demande de vote séparé sur l’amendement { $label }.
journal-separate-vote-asked = { $delegation } a demandé un vote séparé sur un paragraphe.
journal-separate-vote-ruled = Il a été répondu à une demande de vote séparé. { $reason }
journal-question-opened = { $excluded ->
    [none] Mis aux voix : { $label } ({ $method }).
   *[other] Mis aux voix : { $label } ({ $method }). Ne votent pas : { $excluded }.
  }
journal-question-locked = Le vote est clos.
journal-ballot-entered = Un vote a été inscrit à la demande orale.
journal-count-entered = Décompte inscrit : { $yes } pour, { $no } contre, { $abstain } abstentions.
journal-objection-raised = { $delegation } a fait objection. { $words }
journal-objection-taken-back = { $delegation } a retiré son objection.
journal-statement-made = { $kind ->
    [explanation] Explication de vote de { $delegation } : { $words }
    [intention] { $delegation } a déclaré comment elle aurait voté : { $choice ->
        [yes] pour
        [no] contre
       *[other] abstention
      }. { $words }
    [reservation] Réserve de { $delegation } : { $words }
   *[other] { $delegation } s’est dissociée. { $words }
  }
journal-statement-taken-back = { $kind ->
    [reservation] { $delegation } a retiré sa réserve.
   *[other] { $delegation } a retiré sa dissociation.
  }
journal-consensus-failed = Il n’y a pas eu de consensus.
journal-result-declared = { $outcome ->
    [adopted] { $reached ->
        [consensus] Adoption par consensus : { $label }.
       *[other] Adoption : { $label }. Pour { $yes }, contre { $no }, abstentions { $abstain }.
      }
    [tied] Partage égal : { $label }. Pour { $yes }, contre { $no }, abstentions { $abstain }.
   *[other] Rejet : { $label }. Pour { $yes }, contre { $no }, abstentions { $abstain }.
  }
journal-vote-correction-proposed = { $kind ->
    [annulment] L’annulation d’un vote a été proposée. { $reason }
   *[other] La rectification d’un décompte a été proposée. { $reason }
  }
journal-vote-correction-refused = La correction proposée a été écartée.
journal-vote-annulled = Le vote a été annulé : il ne décide de rien.
journal-vote-rectified = Le décompte a été rectifié : pour { $yes }, contre { $no }, abstentions { $abstain }.
journal-paper-vote-entered = Un vote fait sur papier a été saisi : { $label } ({ $method }). Numérisation, SHA-256 { $scan }.
journal-paper-vote-confirmed = La présidence a confirmé le vote fait sur papier.
journal-paper-vote-refused = Le vote fait sur papier n’a pas été retenu.
journal-declaration-adopted = Le texte a été adopté, SHA-256 { $digest }.
journal-declaration-rejected = Le texte a été rejeté.
journal-declaration-reopened = Le texte est de nouveau devant la plénière.
journal-declaration-not-put = L’organe a décidé de s’en tenir là : cette proposition n’est pas mise aux voix.
journal-proposal-queued =
    { $replaces ->
        [true] Signalée comme proposition en remplacement de « { $with } » : elles sont mises aux voix l’une après l’autre.
       *[false] Signalée comme portant sur la même question que « { $with } » : elles sont mises aux voix l’une après l’autre.
    }
journal-proposal-unqueued = N’est plus signalée comme portant sur la même question que d’autres. { $reason }
journal-proposals-ordered = L’ordre des propositions portant sur la même question a été modifié. { $decision } { $reason }
journal-symbol-assigned = La cote { $symbol } lui a été attribuée.
journal-published = Publié sous la cote { $symbol }.
journal-file-issued = Un fichier de { $symbol } a été émis.
