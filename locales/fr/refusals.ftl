# Pourquoi un acte est refusé. Chaque phrase donne le motif avec ses chiffres et, dans { $rule }, la règle telle que l’organe la cite.

rule-unnamed = Règlement intérieur
refusal-since = Il en est ainsi depuis le { $since }.

## Qui
refusal-not-your-role = Votre fonction ne permet jamais cet acte : { $act }.
refusal-not-for-another = Vous n’agissez pas pour ce votant ou cette délégation : { $act }. Le secrétariat l’inscrit à sa demande orale.
refusal-not-your-role-here = { $rule } réserve cet acte à d’autres : { $act }.
refusal-not-your-category = { $rule } : les délégations de votre catégorie ({ $category }) ne peuvent pas accomplir cet acte : { $act }.
refusal-category-may-not-vote = { $rule } : les délégations de cette catégorie n’ont pas de voix : { $category }.
refusal-not-in-register = Ce votant ne figure pas au registre, arrêté à l’ouverture du vote.
refusal-vote-carried = Votre vote est exercé par procuration, et ce qui a été émis en vertu de celle-ci demeure. Avant cela, vous pouvez retirer la procuration et voter vous-même.
refusal-proxy-ended = Cette procuration a pris fin : la délégation qui l’a donnée vote elle-même, et ce qui a été émis en vertu de celle-ci demeure.
refusal-no-proxies = { $rule } : nul ne vote pour un autre.
refusal-proxy-given = Ce vote a déjà été confié par procuration. Retirez d’abord celle-ci.
refusal-proxy-onward = Un vote exercé par procuration ne se transmet pas : l’une des deux délégations exerce ou a déjà donné une procuration.
refusal-proxy-ceiling = { $rule } : cette délégation exerce déjà autant de procurations qu’il est permis ({ $most }).
refusal-giver-present = { $rule } : la procuration vaut pour une délégation absente ; celle-ci est inscrite comme présente.
refusal-no-splitting = { $rule } : chaque délégation émet toutes ses voix dans le même sens.
refusal-split-is-secret = Au scrutin secret, les voix ne se divisent pas : leur nombre révélerait à qui elles sont.
refusal-split-too-many = Cela fait { $votes } voix ; la délégation en a { $weight }.
error-split-nothing = Indiquez combien de voix sont émises dans chaque sens.
refusal-not-sponsor = Seuls les auteurs peuvent accomplir cet acte : { $act }.
refusal-own-text = Ce texte est le vôtre.
refusal-already-sponsor = Votre délégation figure déjà parmi les auteurs.
refusal-rehearsals-full = Sur cette installation, pas plus de { $most } répétitions ont lieu en même temps. Mettez d’abord fin à l’une d’elles.
refusal-not-your-panel = Cette question a été attribuée à un autre groupe.
refusal-not-your-comment = Un commentaire est résolu et rouvert par son auteur, par qui modère le groupe du paragraphe et par le secrétariat.
refusal-not-on-behalf = Cet acte ne peut pas être inscrit au nom d’autrui : { $act }.
refusal-approval-needed = Votre délégation ne dépose que ce que son chef a approuvé. Demandez l’approbation du brouillon tel quel.
refusal-head-decides = Dans votre délégation, c’est son chef qui en décide.
refusal-not-asked = Personne ne demande à votre délégation d’être coauteur.

## Quand
refusal-wrong-stage = { $rule } : cet acte n’est pas ouvert à l’étape actuelle ({ $stage }) : { $act }. Il l’est aux étapes suivantes : { $opened }.
refusal-not-next-stage = { $rule } : l’étape « { $stage } » ne mène pas à l’étape « { $wanted } ».
refusal-deadline-passed = { $rule } : le délai a expiré le { $deadline }.
refusal-leave-needed = { $rule } : le délai a expiré le { $deadline }. Il faut l’autorisation de la présidence ou du secrétariat.
refusal-deadline-in-the-past = Un délai ne peut pas expirer dans le passé : { $deadline }.

## Le texte et ses auteurs
refusal-not-admitted = { $rule } : le secrétariat n’a pas encore admis ce texte.
refusal-not-tabled = C’est encore un projet non déposé : il faut d’abord le déposer.
refusal-other-sponsors = { $rule } : d’autres délégations en sont aussi les auteurs ({ $count }). La vôtre peut se retirer, et le texte reste.
refusal-already-done = Cet acte est déjà accompli : { $act }.
refusal-not-enough-sponsors = { $rule } : il faut { $need } auteurs, il y en a { $have }.
refusal-nothing-proposed = Rien n’est encore proposé : le texte n’a pas de paragraphe, ou l’amendement ne change rien.
refusal-sub-amendment-too-deep = { $rule } : les sous-amendements ne sont admis que jusqu’au niveau { $depth }.
refusal-wrong-standing = Cet acte ne peut pas porter sur un amendement dans la situation « { $standing } » : { $act }.
refusal-text-frozen = L’organe est saisi d’une question qui porte sur lui. Pendant le vote, rien de ce qu’elle touche ne change : { $act }.
refusal-already-voting-started = { $rule } : le vote a commencé.
refusal-was-amended = { $rule } : il a été amendé et n’appartient plus à ses seuls auteurs.
refusal-reason-needed = { $rule } : cet acte doit être motivé : { $act }.

## Séances et quorum
refusal-no-question = Aucune question sur ce texte n’est soumise à l’organe.
refusal-none-of-these = { $act } : aucun amendement ne s’y prête en ce moment.
refusal-no-sitting = Aucune séance n’est ouverte.
refusal-sitting-open = Une séance est déjà ouverte.
refusal-sitting-suspended = La séance est suspendue.
refusal-sitting-not-closed = Le procès-verbal est rédigé une fois la séance levée.
refusal-minutes-issued = Le procès-verbal est distribué : seules les rectifications le modifient.
refusal-minutes-not-issued = Le procès-verbal n’est pas encore distribué.
refusal-minutes-approved = Le procès-verbal est approuvé et n’est plus modifié.
refusal-minutes-time-over = { $rule } : les rectifications pouvaient être proposées jusqu’au { $until }.
refusal-minutes-time-runs = { $rule } : des rectifications peuvent être proposées jusqu’au { $until } ; le procès-verbal est approuvé ensuite.
refusal-minutes-unanswered = { $count ->
    [one] Une rectification proposée attend une réponse.
   *[other] { $count } rectifications proposées attendent une réponse.
}
refusal-not-suspended = La séance n’est pas suspendue.
refusal-speakers-listed = Une liste des orateurs est déjà ouverte sur ce point.
refusal-speakers-closed = La liste des orateurs est close. La présidence peut encore donner la parole au titre du droit de réponse.
refusal-speaks-already = Votre délégation figure déjà sur cette liste.
refusal-speakers-enough = { $rule } : { $most ->
    [0] personne d’autre ne s’exprime en ce sens sur la motion.
    [1] une seule délégation s’exprime en ce sens sur la motion ; elle figure sur la liste ou s’est exprimée.
   *[other] { $most } délégations s’expriment en ce sens sur la motion ; elles figurent sur la liste ou se sont exprimées.
}
refusal-side-needed = { $rule } : indiquez si la délégation s’exprime pour ou contre la motion.
refusal-not-debated = { $rule } : cette motion n’est pas débattue ; elle est mise aux voix immédiatement.
refusal-not-waiting = Ce n’est plus possible : la délégation a pris la parole, a renoncé à son tour ou se trouve à cette extrémité de la liste ({ $act }).
refusal-nobody-speaks = Cette délégation n’a pas la parole.
refusal-not-yours = Cela appartient à une autre délégation : { $act }.
refusal-motion-unknown = { $rule } : le règlement de cet organe ne connaît pas une telle motion.
refusal-motions-first = { $rule } : { $count ->
    [one] une motion est devant l’organe et a priorité. Statuez sur elle ou mettez-la aux voix.
   *[other] { $count } motions sont devant l’organe et ont priorité. Statuez sur elles ou mettez-les aux voix.
  }
refusal-motion-ended = Cette motion n’est plus devant l’organe.
refusal-no-motion = Aucune motion sur ce texte n’est soumise à l’organe.
refusal-ruled-by-chair = { $rule } : la présidence statue sur cette motion ; elle n’est pas mise aux voix.
refusal-decided-by-body = { $rule } : l’organe décide de cette motion ; la présidence statue seulement sur sa recevabilité.
refusal-only-point-of-order = { $rule } : un scrutin est ouvert. Seule une motion d’ordre sur son déroulement peut l’interrompre.
refusal-ruling-appealed = Un appel contre cette décision est devant l’organe ou a déjà été tranché.
refusal-only-reconsidered = { $rule } : le texte a été décidé. Seule une motion de nouvel examen a désormais sa place.
refusal-motion-followed = Ce qui est décidé sur une motion prend effet aussitôt et n’est pas défait ici. Présentez-la de nouveau, ou demandez le réexamen de ce à quoi elle a conduit.
refusal-proposals-first = { $rule } : « { $first } » porte sur la même question et passe avant cette proposition. Son résultat est proclamé d’abord.
refusal-nothing-voted-yet = { $rule } : l’organe décide s’il continue après avoir voté sur une proposition portant sur la même question ; avant celle-ci, il n’a voté sur aucune.
refusal-queued-already = Cette déclaration figure déjà avec d’autres qui portent sur la même question. Il faut d’abord l’en retirer.
refusal-not-queued = Aucune autre déclaration n’est signalée comme portant sur la même question.
refusal-presides-already = Cette personne préside déjà.
refusal-no-quorum = { $rule } : le quorum n’est pas atteint. Présents : { $present } sur { $of } ; requis : { $needed }.
refusal-no-quorum-in = { $rule } : le quorum n’est pas atteint dans { $component }, or chacun des organes réunis conjointement doit l’atteindre. Présents de { $component } : { $present } sur { $of } ; requis : { $needed }.
refusal-component-missing = { $rule } : les organes réunis conjointement sont comptés un par un, et l’on ignore pour lequel siègent : { $delegations }. Le secrétariat l’inscrit dans la délégation.
refusal-quorum-challenged = { $rule } : le quorum est contesté. Rien n’est mis aux voix avant qu’il soit vérifié.
refusal-quorum-counted = { $rule } : le quorum est vérifié avant chaque vote ; il n’y a rien à contester.
refusal-no-challenge = Personne ne conteste le quorum.
refusal-register-holds = { $rule } : le registre des présences fait foi ; le décompte propre de la présidence ne l’emporte pas sur lui.
refusal-more-present-than-members = { $present } sont inscrits comme présents, mais il n’y en a que { $of }.

## La liste de vote
refusal-amendments-still-open = { $rule } : l’ensemble du texte est mis aux voix en dernier. Amendements restant à trancher : { $count }.
refusal-marks-left = Le texte dans son ensemble n’est pas mis aux voix tant que des mots sont contestés, en variante ou convenus ad referendum : { $marks }. Levez d’abord ces marques.
refusal-references-left = Le texte n’est pas mis aux voix tant qu’un paragraphe renvoie à un paragraphe disparu : { $references }. Amendez le paragraphe qui renvoie, ou renvoyez à un autre.
refusal-refers-to-nothing = Le texte renvoie à ce qui n’y figurerait pas avec cet amendement : { $references }. Modifiez ces mots.
refusal-reviews-still-open = { $rule } : groupes qui n’ont pas clos leur examen : { $count }.
refusal-sub-amendments-first = { $rule } : les sous-amendements sont mis aux voix d’abord : { $amendments }.
refusal-collides-with-adopted = Il est tombé : il est incompatible avec ce qui a été adopté : { $amendments }.
refusal-parent-rejected = L’amendement qu’il modifie a été rejeté : { $amendments }.
refusal-suspended = Il est suspendu tant que reste en instance l’amendement de compromis auquel ses auteurs se sont ralliés : { $amendments }.
refusal-no-compromise-of = Un amendement de compromis ne se rallie pas à un autre, et l’amendement { $amendments } en est un.
refusal-collide-together = Ces amendements ne peuvent figurer dans un même texte : { $amendments }. Laissez-en un de côté.
refusal-nothing-chosen = Aucun amendement n’a été choisi pour la nouvelle version.
refusal-sub-astray = Un sous-amendement ne peut être repris qu’avec l’amendement qu’il modifie, tel qu’il est : { $amendments }.
refusal-nothing-free = Rien de { $amendments } ne peut figurer à côté des autres amendements choisis.
refusal-answered-meanwhile = { $delegation } a répondu entre-temps. Sa réponse figure sur la liste ; ne la saisissez à nouveau que pour la corriger.
refusal-choice-overtaken = Un groupe a modifié sa rédaction de { $amendments } depuis qu’elle a été choisie. Choisissez à nouveau.
refusal-not-one-wording = Ce qui en tient se trouve à plusieurs endroits, et une recommandation n’en rédige qu’un : consignez-la à la page de l’examen.
refusal-nothing-to-recommend = Le choix ne dit rien que le groupe ne recommande déjà.
refusal-needs-attention = Une nouvelle version du texte a touché ses mots : { $amendments }. Ses auteurs le reformulent, ou la présidence en constate la chute.
refusal-nothing-to-settle = Cet amendement tient sur le texte actuel : il n’y a rien à régler.
refusal-no-sponsor = Aucune délégation n’est l’auteur de cet amendement : personne ne pourrait donner son accord.
refusal-no-acceptance = { $rule } : les auteurs d’un texte ne peuvent pas accepter un amendement ; chacun est mis aux voix.
refusal-sub-not-accepted = { $rule } : un sous-amendement est mis aux voix : seuls les amendements peuvent être acceptés.
refusal-subs-pending = { $rule } : ses sous-amendements sont décidés d’abord : { $amendments }.
refusal-treatment-answered = Les auteurs ont répondu à cette proposition ; leur réponse est définitive.
refusal-treatment-overtaken = Cette proposition est dépassée : une autre l’a remplacée ou les mots dont elle parle ont changé.
refusal-wording-overtaken = Des sous-amendements ont été adoptés, et la rédaction du groupe les annulerait : { $amendments }. L’amendement est mis aux voix tel que modifié.
refusal-not-furthest = { $rule } : d’autres le précèdent dans l’ordre des votes : { $amendments }.
refusal-not-same-amendments = Le nouvel ordre doit nommer une fois chaque amendement de la liste. À vérifier : { $amendments }.
refusal-no-blocs = { $rule } : chaque amendement est mis aux voix séparément.
refusal-bloc-of-one = Pour voter en bloc, il faut au moins deux amendements en attente dont personne n’a demandé le vote séparé.
refusal-no-separate-votes = { $rule } : aucun paragraphe n’est mis aux voix séparément.
refusal-requests-open = { $rule } : { $count ->
    [one] une demande de vote séparé attend
   *[other] { $count } demandes de vote séparé attendent
} une décision.
refusal-parts-first =
    { $rule } : { $count ->
        [one] une partie en est d’abord mise aux voix.
       *[other] { $count } parties en sont d’abord mises aux voix.
    }
refusal-part-gone = Ces mots ne sont plus dans le texte.
refusal-asked-before = Votre délégation l’a déjà demandé.

## Questions et votes
refusal-question-open = L’organe est saisi d’une autre question.
refusal-question-locked = Le vote est clos.
refusal-question-not-locked = Il faut d’abord clore le vote.
refusal-question-declared = Le résultat a été proclamé.
refusal-figures-changed = Les chiffres ont changé depuis qu’ils vous ont été présentés. Rien n’a été proclamé. Les nouveaux chiffres sont ci-dessous.
refusal-question-not-declared = Le résultat n’a pas encore été proclamé.
refusal-question-annulled = Ce vote a été annulé.
refusal-method-not-allowed = { $rule } : cette manière de décider n’est pas admise ici : { $method }.
refusal-counted-together = { $rule } : chacun des organes réunis conjointement est compté séparément, et cette manière de décider ne distingue pas leurs voix : { $method }. Procédez à un vote nominal.
refusal-not-by-this-method = Cet acte n’a pas lieu d’être avec « { $method } » : { $act }.
refusal-already-voted = { $rule } : votre bulletin est déposé et ne peut plus être changé.
refusal-count-missing = Aucun décompte n’a encore été inscrit.
refusal-not-heard = Dites d’abord quel côté vous avez entendu l’emporter.
refusal-voice-doubted = Ce qui a été entendu est mis en doute et un décompte est demandé. Demandes : { $count }.
refusal-casting-vote-needed = { $rule } : les voix sont partagées également et celle de la présidence décide.
refusal-not-called-now = Cette délégation n’a pas encore été appelée.
refusal-second-person = Une autre personne le confirme : qui l’a proposé peut seulement le retirer.
refusal-not-presiding = Une autre personne préside cette séance. Seule celle qui préside la conduit ; il faut d’abord que la présidence soit cédée.
refusal-annulled-by-two = Un vote décompté n’est pas écarté par une seule personne. Proposez de l’annuler ; une seconde personne confirme.
refusal-correction-pending = Une correction de ce vote attend déjà d’être confirmée.
refusal-paper-pending = Un vote sur papier attend la confirmation de la présidence.
refusal-nothing-to-correct = Ce sont les chiffres en vigueur.
refusal-later-decision = Des décisions ultérieures reposent sur celle-ci. Seule la dernière décision sur un texte est défaite ici : défaites d’abord les suivantes, en commençant par la dernière, ou présentez une motion de nouvel examen de celle-ci.
refusal-explains-own-text = { $rule } : les auteurs n’expliquent pas leur vote sur leur propre texte.
refusal-secret-unexplained = { $rule } : un vote au scrutin secret ne s’explique pas.
refusal-no-reservations = { $rule } : cet organe ne publie pas de réserves avec ses textes.
refusal-nothing-to-reserve = Rien n’a été adopté ici sur quoi une réserve puisse porter.
refusal-not-taken-back = Ce qui a été dit en explication de vote reste tel quel.
refusal-weight-names-voter = Le scrutin secret n’est pas possible ici : un seul votant dispose de ce nombre de voix et le décompte révélerait son vote.
refusal-component-names-voter = { $rule } : le scrutin secret n’est pas possible ici : { $component } est compté séparément et compte moins de { $fewest } votants, si bien que le décompte révélerait leur vote.
refusal-seal-lost = La clé qui scellait les bulletins est perdue. Personne ne peut les compter : écartez la question et mettez-la de nouveau aux voix.
refusal-secret-is-ones-own = Personne ne vote au scrutin secret pour un autre.
refusal-votes-exceed-voters = Il y a plus de voix ({ $votes }) que de votants ({ $voters }).
refusal-too-large = Ce nombre est trop grand.
refusal-objection-open = { $rule } : il n’y a pas de consensus. Objections : { $count }.
refusal-silence-runs = La procédure d’approbation tacite court jusqu’au { $until } : d’ici là, une délégation peut rompre le silence.
refusal-silence-over = La procédure d’approbation tacite a pris fin le { $until } : le silence ne peut plus être rompu. Adressez-vous à la présidence.
refusal-silence-too-short = { $rule } : les délégations disposent de { $hours } heures au moins.
refusal-silence-unheard = { $rule } : le silence ne vaut accord que de qui a été avisé. Délégations non atteintes : { $count }. Prolongez le délai ou notez comment elles ont été avisées.
refusal-silence-interrupted = { $rule } : le service a été indisponible pendant { $minutes } minutes alors que le délai courait. Prolongez-le.
refusal-no-objection = Votre délégation n’a soulevé aucune objection qu’elle puisse retirer.

## Après la décision
refusal-no-symbol = Le texte n’a pas encore de cote.
refusal-symbol-taken = Un autre texte porte cette cote : { $symbol }.

## Actes, tels que les nomment les refus et le tableau des pouvoirs
act-manage-installation = Administrer l’installation
act-manage-body = Gérer l’organe, ses réunions et ses membres
act-change-rules = Modifier le règlement
act-correct-rules = Corriger par décision le règlement d’une déclaration
act-see-outbox = Voir le courrier sortant
act-write-draft = Rédiger un projet
act-table = Déposer un projet
act-cosponsor-declaration = Se porter coauteur de la déclaration
act-admit-declaration = Admettre la déclaration
act-withdraw-declaration = Retirer la déclaration
act-queue-proposals = Indiquer quelles déclarations portent sur la même question
act-propose-amendment = Déposer un amendement
act-cosponsor-amendment = Se porter coauteur de l’amendement
act-lead-delegation = Décider comment une délégation dépose
act-approve-draft = Approuver un brouillon de la délégation
act-withdraw-amendment = Retirer l’amendement
act-revise-amendment = Réviser l’amendement
act-propose-treatment = Proposer un traitement aux auteurs
act-answer-treatment = Répondre à un traitement proposé
act-name-replaced = Remplacer d’autres amendements comme compromis
act-join-compromise = Se rallier à un amendement de compromis
act-accept-amendment = Accepter au nom des auteurs, sans vote
act-act-on-behalf = Agir à la demande orale d’une délégation
act-rule-admissibility = Statuer sur la recevabilité
act-set-deadline = Fixer un délai
act-sort-amendments = Étiqueter les amendements et enregistrer des filtres pour tous
act-assign-to-panel = Attribuer à un groupe
act-move-stage = Ouvrir ou clore une étape
act-comment = Commenter
act-mark = Poser et lever des marques de négociation
act-recommend = Inscrire une recommandation
act-close-review = Clore l’examen du groupe
act-review-text = Établir la version examinée du texte
act-settle-amendment = Reformuler un amendement sur le texte actuel
act-let-fall = Constater la chute d’un amendement
act-open-sitting = Ouvrir une séance
act-suspend-sitting = Suspendre et reprendre la séance
act-hand-over-chair = Céder la présidence
act-rehearse = Organiser la répétition d’une réunion
act-check-in = Enregistrer son arrivée à une séance
act-give-proxy = Donner son vote à une autre délégation pour une séance
act-challenge-quorum = Contester le quorum
act-verify-quorum = Vérifier le quorum
act-ask-for-floor = Demander la parole
act-conduct-speakers = Diriger les listes des orateurs
act-make-ruling = Statuer sur la procédure
act-keep-minutes = Tenir les procès-verbaux
act-correct-minutes = Proposer une rectification d’un procès-verbal
act-approve-minutes = Approuver un procès-verbal
act-close-sitting = Lever la séance
act-record-attendance = Inscrire les présences
act-order-voting = Changer l’ordre des votes
act-revise-orally = Saisir ce qui a été lu en séance
act-make-motion = Présenter une motion de procédure
act-put-motion = Mettre une motion aux voix
act-open-question = Mettre une question aux voix
act-conduct-silence = Soumettre un texte à la procédure d’approbation tacite
act-note-told = Noter qui a été avisé d’une procédure d’approbation tacite
act-lock-question = Clore le vote
act-enter-count = Inscrire le décompte
act-call-roll = Procéder à l’appel nominal
act-enter-paper-vote = Saisir un vote sur papier
act-confirm-paper-vote = Confirmer un vote sur papier
act-correct-vote = Corriger un vote
act-ask-apart = Demander un vote séparé
act-declare-result = Proclamer le résultat
act-cast-ballot = Voter
act-object = S’opposer au consensus
act-explain-vote = Expliquer un vote
act-reserve = Formuler une réserve sur le texte
act-assign-symbol = Attribuer une cote
act-publish = Publier le texte adopté
act-issue-file = Émettre un fichier d’un texte publié
