# Courriels : leurs sortes, objets et phrases ; le choix que porte chaque courriel ; la boîte d’envoi d’une démonstration.

## Sortes de courriels
notice-invitation = Invitation
notice-password-reset = Nouveau mot de passe
notice-tabled = Dépôt d’un texte
notice-amendment-filed = Amendements à mes textes
notice-ruling = Recevabilité de mes amendements
notice-recommendation = Recommandations sur mes amendements
notice-carried = Ce que deviennent mes amendements dans une nouvelle version
notice-treatment = Ce qui m’est proposé pour mes amendements
notice-treatment-answered = Réponses des auteurs à ce que j’ai proposé
notice-compromise = Amendements de compromis qui concernent les miens
notice-revised = Révisions d’amendements
notice-accepted = Amendements acceptés par les auteurs
notice-cosponsorship = Coauteurs
notice-approval = Approbation dans ma délégation
notice-followed = Ce que je suis
notice-question-opened = Questions soumises à décision
notice-result = Résultats
notice-silence = Procédures d’approbation tacite
notice-not-put = Mes propositions sur lesquelles l’organe ne vote pas
notice-minutes = Procès-verbaux des séances
notice-proxy = Votes par procuration portés par ma délégation
notice-published = Publication

## Ce qui figure dans tous les courriels
mail-subject-demonstration = DÉMONSTRATION : { $subject }
mail-greeting = Bonjour { $name },
mail-why = Vous recevez ce courriel parce que vous participez aux travaux de { $body }.
mail-why-account = Ce courriel concerne votre compte. Il ne peut pas être désactivé.
mail-stop = Ne plus recevoir de courriels de cette sorte ({ $notice })
mail-stop-following = Ne plus suivre ceci
mail-reason = Motif : { $reason }
mail-link-until = Le lien fonctionne une seule fois, jusqu’au { $until }.
mail-link-at-sending = (le lien est créé au moment de l’envoi)

## Invitation
mail-invitation-subject = Invitation : { $body }
mail-invitation = Vous êtes invité ou invitée à participer aux travaux de { $body }.
mail-invitation-role = Votre fonction : { $role }.
mail-invitation-link = Choisir votre mot de passe et vous connecter
mail-invitation-unexpected = Si vous n’attendiez pas cette invitation, vous n’avez rien à faire.

## Nouveau mot de passe
mail-password-subject = Nouveau mot de passe
mail-password = Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte.
mail-password-link = Choisir un nouveau mot de passe
mail-password-unexpected = Si ce n’était pas vous, vous n’avez rien à faire : votre mot de passe actuel reste valable.

## Dépôt
mail-tabled-subject = Texte déposé : { $title }
mail-tabled = { $delegation } a déposé « { $title } ».
mail-tabled-by-secretariat = Le Secrétariat a déposé « { $title } ».
mail-tabled-link = Lire le texte

## Amendements
mail-amendment-subject = Amendement { $label } à « { $title } »
mail-amendment = { $delegation } a déposé l’amendement { $label } à « { $title } ».
mail-amendment-by-secretariat = Le Secrétariat a déposé l’amendement { $label } à « { $title } ».
mail-mover-on-behalf = { $delegation }, au nom de { $group },
mail-amendment-link = Voir l’amendement
mail-admissible-subject = L’amendement { $label } est recevable
mail-admissible = Le Secrétariat a déclaré recevable votre amendement { $label } à « { $title } ».
mail-inadmissible-subject = L’amendement { $label } est irrecevable
mail-inadmissible = Le Secrétariat a déclaré irrecevable votre amendement { $label } à « { $title } ».
mail-recommendation-subject = Le groupe { $panel } sur l’amendement { $label }
mail-recommendation = Le groupe { $panel } a consigné sa recommandation sur votre amendement { $label } à « { $title } » : { $advice }.
mail-carried-subject = Amendement { $label } face à la version { $version }
mail-carried = La version { $version } de « { $title } » a été établie. { $outcome ->
    [taken-in] Votre amendement { $label } y a été intégré.
    [in-part] Ce qui, de votre amendement { $label }, tient à côté des autres y a été intégré : indiquez ce que le reste doit devenir.
    [carried-over] Votre amendement { $label } y a été reporté ; ce que vous avez déposé est conservé à côté.
    [moot] Le changement que demande votre amendement { $label } y figure déjà.
   *[needs-attention] Elle touche les mots de votre amendement { $label } : indiquez ce qu’il doit devenir.
  }
mail-cosponsorship-subject = { $step ->
    [asked] { $delegation } vous demande d’être coauteur { $label ->
        [draft] d’un projet d’amendement
       *[other] de l’amendement { $label }
      }
    [yes] { $delegation } se porte coauteur { $label ->
        [draft] de votre projet d’amendement
       *[other] de votre amendement { $label }
      }
    [no] { $delegation } ne se porte pas coauteur { $label ->
        [draft] de votre projet d’amendement
       *[other] de votre amendement { $label }
      }
   *[changed] { $label ->
        [draft] Un projet d’amendement a changé : veuillez confirmer que vous en êtes coauteur
       *[other] L’amendement { $label } a changé : veuillez confirmer que vous en êtes coauteur
      }
  }
mail-cosponsorship = { $step ->
    [asked] { $delegation } demande à votre délégation d’être coauteur { $label ->
        [draft] d’un projet d’amendement à « { $title } ». Vous pouvez le lire jusqu’au retrait de la demande.
       *[other] de l’amendement { $label } à « { $title } ».
      }
    [yes] { $delegation } accepte d’être coauteur { $label ->
        [draft] de votre projet d’amendement à « { $title } ».
       *[other] de votre amendement { $label } à « { $title } ».
      }
    [no] { $delegation } décline d’être coauteur { $label ->
        [draft] de votre projet d’amendement à « { $title } ».
       *[other] de votre amendement { $label } à « { $title } ».
      }
   *[changed] { $delegation } a changé la rédaction { $label ->
        [draft] du projet d’amendement à « { $title } » dont vous aviez accepté d’être coauteur. Vous le serez de nouveau après confirmation.
       *[other] de l’amendement { $label } à « { $title } » dont vous aviez accepté d’être coauteur. Vous le serez de nouveau après confirmation.
      }
  }
mail-cosponsorship-words = Message : { $words }
mail-approval-subject = { $step ->
    [asked] Un brouillon attend votre approbation
    [approved] Votre brouillon est approuvé
   *[sent-back] Votre brouillon est renvoyé
  }
mail-approval = { $step ->
    [asked] Un membre de votre délégation vous demande d’approuver un projet d’amendement à « { $title } ». Rien n’est déposé avant cela.
    [approved] Le chef de votre délégation a approuvé votre projet d’amendement à « { $title } » tel quel. Il peut être déposé.
   *[sent-back] Le chef de votre délégation a renvoyé votre projet d’amendement à « { $title } ».
  }
mail-approval-words = Observation : { $words }
mail-approval-link = Voir le brouillon
mail-followed-subject = { $title } : { $news }
mail-followed-says = Nouvelle : { $news }.
mail-followed = { $kind ->
    [clause] Vous suivez un paragraphe de « { $title } ».
    [amendment] Vous suivez cet amendement à « { $title } ».
   *[declaration] Vous suivez « { $title } ».
  }
mail-followed-news = { $event ->
    [filed] l’amendement { $label } a été déposé
    [admissible] l’amendement { $label } a été déclaré recevable
    [inadmissible] l’amendement { $label } a été déclaré irrecevable
    [withdrawn] l’amendement { $label } a été retiré
    [revised] les auteurs ont révisé leur amendement, désormais { $label }
    [fallen] l’amendement { $label } est tombé
    [suspended] l’amendement { $label } est suspendu en faveur d’un amendement de compromis
    [returned] l’amendement { $label } n’est plus suspendu
    [adopted] l’amendement { $label } a été adopté
    [rejected] l’amendement { $label } a été rejeté
    [tabled] le texte a été déposé
    [admitted] le texte a été admis
    [stage] une nouvelle étape est ouverte : { $stage }
    [version] il y a une nouvelle version du texte
    [text-adopted] le texte a été adopté
    [text-not-put] l’organe a décidé de ne pas voter sur le texte
    [text-rejected] le texte a été rejeté
    [text-reopened] le texte est de nouveau devant la plénière
    [text-withdrawn] le texte a été retiré
   *[published] le texte a été publié
  }
mail-treatment-subject = Réponse attendue : amendement { $label }
mail-treatment = { $panel ->
    [0] Le Secrétariat vous propose, en tant qu’auteur de l’amendement { $label } à « { $title } »,
   *[other] Le groupe { $panel } vous propose, en tant qu’auteur de l’amendement { $label } à « { $title } »,
  } { $kind ->
    [withdraw] de le retirer au profit de l’amendement { $other }.
   *[adopt-as-revised] qu’il soit adopté en d’autres mots.
  }
mail-treatment-answer = La page de l’amendement montre la différence ; vous y acceptez ou non, avec un commentaire si vous le souhaitez.
mail-treatment-answered-subject = { $agrees ->
    [yes] Les auteurs de l’amendement { $label } acceptent
   *[no] Les auteurs de l’amendement { $label } n’acceptent pas
  }
mail-treatment-answered = { $agrees ->
    [yes] { $delegation } accepte ce qui a été proposé pour l’amendement { $label } à « { $title } ».
   *[no] { $delegation } n’accepte pas ce qui a été proposé pour l’amendement { $label } à « { $title } ».
  }
mail-revised-subject = Amendement { $label }
mail-revised = { $delegation } a révisé son amendement à « { $title } » : il devient { $label }.
mail-compromise-subject = { $news ->
    [asked] Votre réponse est attendue : l’amendement de compromis { $other } remplacerait votre amendement { $label }
    [again] Votre réponse est de nouveau attendue : l’amendement de compromis { $other } a été modifié
    [readmitted] Votre réponse est de nouveau attendue : l’amendement de compromis { $other } est finalement recevable
    [returned] L’amendement { $label } n’est plus suspendu
    [replaced] L’amendement { $label } est remplacé par l’amendement de compromis { $other }
    [joined] Amendement de compromis { $label } : les auteurs de l’amendement { $other } s’y rallient
    [left] Amendement de compromis { $label } : les auteurs de l’amendement { $other } l’ont quitté
   *[declined] Amendement de compromis { $label } : les auteurs de l’amendement { $other } ne s’y rallient pas
  }
mail-compromise = { $news ->
    [asked] { $delegation } propose l’amendement { $other } à « { $title } » comme amendement de compromis. Il remplacerait votre amendement { $label }, si vous vous y ralliez.
    [again] { $delegation } a modifié les mots de l’amendement de compromis { $other } à « { $title } ». Ce que vous en aviez dit ne vaut plus : votre amendement { $label } n’est pas suspendu, sauf si vous vous y ralliez de nouveau.
    [readmitted] L’amendement de compromis { $other } de { $delegation } à « { $title } », qui avait été déclaré irrecevable, a finalement été déclaré recevable. Le ralliement de votre amendement { $label } ne vaut plus : il n’est pas suspendu à ce titre, sauf si vous vous y ralliez de nouveau.
    [returned] L’amendement de compromis { $other } à « { $title } » n’a pas abouti. Votre amendement { $label }, que vous y aviez rallié, reprend sa place.
    [replaced] L’amendement de compromis { $other } à « { $title } » a abouti. Votre amendement { $label }, que vous y aviez rallié, tombe en sa faveur.
    [joined] { $delegation } se rallie à votre amendement de compromis { $label } à « { $title } » avec l’amendement { $other }, qui est suspendu tant que le vôtre est en instance.
    [left] { $delegation } a quitté votre amendement de compromis { $label } à « { $title } ». L’amendement { $other } reprend sa place.
   *[declined] { $delegation } ne se rallie pas à votre amendement de compromis { $label } à « { $title } ». L’amendement { $other } reste comme il était.
  }
mail-compromise-answer = Si vous vous y ralliez, votre amendement est suspendu : il n’est pas mis aux voix. Si le compromis est adopté, le vôtre tombe ; s’il échoue, le vôtre reprend sa place. Vous pouvez le quitter jusqu’à l’ouverture du vote sur ce compromis.
mail-accepted-subject = L’amendement { $label } est accepté
mail-accepted = { $delegation } a accepté l’amendement { $label } à « { $title } » au nom des auteurs de la déclaration. Il est adopté sans vote.

## Questions et résultats
mail-question-subject = { $subject ->
    [motion] Mise aux voix : une motion de procédure
    [amendment] Soumis à décision : amendement { $label }
    [clause] Soumis à décision : un paragraphe séparément
   *[whole] Soumis à décision : l’ensemble du texte
  }
mail-question = { $subject ->
    [motion] Une motion de procédure sur « { $title } » a été mise aux voix.
    [amendment] L’amendement { $label } à « { $title } » est soumis à la décision de l’organe.
    [clause] Un paragraphe de « { $title } » est soumis séparément à la décision de l’organe.
   *[whole] L’ensemble du texte de « { $title } » est soumis à la décision de l’organe.
  }
mail-question-method = Manière de décider : { $method }.
mail-question-link = Aller à la question
mail-silence-subject =
    { $step ->
        [begun] Procédure d’approbation tacite jusqu’au { $until } : { $title }
        [extended] Procédure d’approbation tacite prolongée jusqu’au { $until } : { $title }
        [reminder] Rappel : la procédure d’approbation tacite prend fin le { $until }
       *[broken] Le silence a été rompu : { $title }
    }
mail-silence =
    { $step ->
        [begun] « { $title } » est distribué selon la procédure d’approbation tacite jusqu’au { $until }.
        [extended] La procédure d’approbation tacite sur « { $title } » est prolongée jusqu’au { $until }.
        [reminder] La procédure d’approbation tacite sur « { $title } » prend fin le { $until }.
       *[broken] { $delegation } a rompu le silence sur « { $title } » : il n’est pas adopté par cette voie. Le texte reste ce qu’il était.
    }
mail-silence-words =
    { $step ->
        [broken] La délégation dit : { $words }
       *[other] Motif : { $words }
    }
mail-silence-means = Si aucune délégation ne rompt le silence d’ici au { $until }, le texte est adopté. Qui est d’accord n’a rien à faire.
mail-result-subject = { $subject ->
    [motion] Résultat sur une motion de procédure : { $outcome }
    [amendment] Résultat, amendement { $label } : { $outcome }
    [clause] Résultat, un paragraphe : { $outcome }
   *[whole] Résultat, ensemble du texte : { $outcome }
  }
mail-result-question = { $subject ->
    [motion] Le résultat sur une motion de procédure relative à « { $title } » a été proclamé.
    [amendment] Le résultat sur l’amendement { $label } à « { $title } » a été proclamé.
    [clause] Le résultat sur un paragraphe de « { $title } » a été proclamé.
   *[whole] Le résultat sur l’ensemble du texte de « { $title } » a été proclamé.
  }
mail-result = Issue de la question : { $outcome }, { $how }.
mail-result-counts = { $yes } pour, { $no } contre, { $abstain ->
    [one] { $abstain } abstention
   *[other] { $abstain } abstentions
  }.
mail-result-link = Voir le résultat
mail-not-put-subject = Non mise aux voix : { $title }
mail-not-put = L’organe a voté sur une autre proposition portant sur la même question et a décidé de s’en tenir là : « { $title } » n’est pas mise aux voix. Elle reste au procès-verbal.

## Publication
mail-published-subject = Publication : { $title } ({ $symbol })
mail-published = « { $title } » a été publié sous la cote { $symbol }.
mail-published-link = Lire le texte publié

## Le choix que porte chaque courriel
unsubscribe-title = Ne plus recevoir ces courriels
unsubscribe-question = Sorte de courriel : { $notice }. Vous ne recevrez plus de courriels de cette sorte.
unsubscribe-done = Vous ne recevrez plus de courriels de cette sorte : { $notice }.
unsubscribe-account = Les courriels qui concernent votre compte vous parviennent toujours.

## La boîte d’envoi d’une démonstration
outbox-title = Courrier sortant
outbox-lead = Une démonstration n’envoie rien. Voici les courriels qui partiraient, tels qu’ils seraient lus.
outbox-lead-rehearsal = Une répétition n’envoie rien. Voici les courriels qui seraient partis depuis son début, tels qu’ils seraient lus.
outbox-caption = Du plus récent au plus ancien. Seul le Secrétariat voit cette liste.
outbox-empty = Pas encore de courriel. Les invitations, textes déposés, décisions de recevabilité et résultats apparaîtront ici.
outbox-count-sent = Envoyés
outbox-count-waiting = En attente
outbox-count-failed = Abandonnés
outbox-from = De
outbox-to = À
outbox-mail = Courriel
outbox-queued = Mis en file
outbox-standing = Situation
outbox-sent = envoyé le { $at }
outbox-kept = conservé, non envoyé
outbox-waiting = en attente
outbox-again = { $attempts ->
    [one] un essai, le prochain le { $at }
   *[other] { $attempts } essais, le prochain le { $at }
  }
outbox-failed = abandonné
outbox-make-link = Créer le lien que porterait ce courriel
outbox-link-made = Ce lien fonctionne une seule fois :
outbox-as-read = Le courriel tel qu’il est lu
outbox-text-part = La partie en texte brut

## Procès-verbaux
mail-minutes-subject = { $step ->
    [issued] Procès-verbal provisoire de la séance { $number }
    [proposed] { $delegation } propose une rectification du procès-verbal de la séance { $number }
    [taken-up] Votre rectification du procès-verbal de la séance { $number } est retenue
    [approved] Le procès-verbal de la séance { $number } est approuvé
   *[not-taken-up] Votre rectification du procès-verbal de la séance { $number } n’est pas retenue
  }
mail-minutes = { $step ->
    [issued] Le procès-verbal provisoire de la séance { $number } de « { $meeting } » est distribué.
    [proposed] { $delegation } propose de rectifier le procès-verbal de la séance { $number } de « { $meeting } ».
    [taken-up] Le secrétariat a retenu la rectification que votre délégation a proposée au procès-verbal de la séance { $number } de « { $meeting } ».
    [approved] Le procès-verbal de la séance { $number } de « { $meeting } » a été approuvé sans objection et n’est plus modifié.
   *[not-taken-up] Le secrétariat n’a pas retenu la rectification que votre délégation a proposée au procès-verbal de la séance { $number } de « { $meeting } ».
  }
mail-minutes-until = Des rectifications peuvent être proposées jusqu’au { $until }.
mail-minutes-until-approval = Des rectifications peuvent être proposées jusqu’à l’approbation du procès-verbal.
mail-minutes-words = { $step ->
    [proposed] Le paragraphe se lirait : { $words }
    [approved] SHA-256 du texte approuvé : { $words }
   *[answered] Le secrétariat répond : { $words }
  }
mail-minutes-link = Lire le procès-verbal
mail-proxy-subject = { $step ->
    [given] { $giver } donne procuration à votre délégation
    [given-once] { $giver } donne procuration à votre délégation pour une question
    [spent] La procuration de { $giver } pour une question a pris fin
    [taken-back] { $giver } retire sa procuration
   *[lapsed] { $giver } est arrivée : sa procuration a pris fin
  }
mail-proxy = { $step ->
    [given] { $giver } a donné procuration à { $holder } pour la séance { $number } de « { $meeting } ».
    [given-once] { $giver } a donné procuration à { $holder } pour une seule question de la séance { $number } de « { $meeting } ».
    [spent] La question pour laquelle { $giver } avait donné procuration à { $holder } à la séance { $number } de « { $meeting } » est close. La procuration a pris fin avec elle.
    [taken-back] { $giver } a retiré la procuration qu’elle avait donnée à { $holder } pour la séance { $number } de « { $meeting } ».
   *[lapsed] { $giver } est désormais présente à la séance { $number } de « { $meeting } ». La procuration qu’elle avait donnée à { $holder } a pris fin.
  }
mail-proxy-now = { $step ->
    [given] Elle vaut à partir de la prochaine question. Votre délégation émet ce vote en plus du sien.
    [given-once] Elle vaut pour le prochain vote sur un texte, et pour aucun autre. Votre délégation émet ce vote en plus du sien.
   *[ended] { $giver } vote elle-même ; ce que votre délégation a voté pour elle reste acquis.
  }
mail-proxy-link = Aller à la séance
