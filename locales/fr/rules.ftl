# Le règlement en clair : une phrase pour chaque règle, par chapitres.

rules-chapter-stages = Le parcours d’une déclaration
rules-chapter-who = Qui peut faire quoi
rules-chapter-declarations = Dépôt d’une déclaration
rules-chapter-amendments = Amendements
rules-chapter-voters = Droit de vote
rules-chapter-quorum = Quorum
rules-chapter-debate = Débat
rules-chapter-majorities = Majorités
rules-chapter-joint = Organes réunis conjointement
rules-chapter-voting = Mise aux voix
rules-chapter-minutes = Procès-verbaux
rules-chapter-access = Accès du public

says-stages = Une déclaration passe par ces étapes, dans cet ordre : { $list }. Elle peut, par décision motivée, être renvoyée à une étape antérieure.
says-who-roles = L’acte « { $about } » est réservé à : { $list }.
says-who-categories = L’acte « { $about } » n’appartient qu’aux délégations de ces catégories : { $list }.
says-act-of-table = L’acte « { $about } » appartient à : { $list }.
says-declaration-sponsors = { $count ->
    [one] Une déclaration doit être présentée par une délégation, celle qui la dépose.
   *[other] Une déclaration doit être parrainée par { $count } délégations, y compris celle qui la dépose.
}
says-declaration-admission = { $value ->
    [true] Le secrétariat se prononce sur la recevabilité d’une déclaration déposée ; tant qu’elle n’est pas admise, elle ne peut être amendée.
   *[false] Une déclaration déposée n’appelle pas de décision sur son admission.
}
says-declaration-withdrawal = { $value ->
    [never] Une fois déposée, une déclaration ne peut être retirée.
    [before-voting] Ses auteurs peuvent retirer une déclaration jusqu’au début du vote.
   *[before-voting-unless-amended] Ses auteurs peuvent retirer une déclaration jusqu’au début du vote, à condition qu’elle n’ait pas été amendée.
}
says-amendment-stages = { $count ->
    [one] Les amendements sont déposés à cette étape : { $list }.
   *[other] Les amendements sont déposés à ces étapes : { $list }.
}
says-amendment-sponsors = { $count ->
    [one] Un amendement doit être présenté par une délégation, son auteur.
   *[other] Un amendement doit être parrainé par { $count } délégations, y compris son auteur.
}
says-amendment-deadline = { $value ->
    [none] Les amendements ne sont soumis à aucun délai : ils sont reçus tant que dure l’étape.
   *[other] Le délai de dépôt des amendements, sauf si la présidence ou le secrétariat en fixe un autre, est le suivant : { $when }.
}
says-amendment-late = { $value ->
    [by-leave] Passé le délai, un amendement n’est reçu que sur autorisation, consignée avec son motif.
   *[refused] Passé le délai, aucun amendement n’est reçu.
}
says-amendment-depth = { $count ->
    [0] Un amendement ne peut être lui-même amendé.
    [1] Un amendement peut être amendé ; un sous-amendement ne le peut pas.
   *[other] Les amendements peuvent être amendés à leur tour, jusqu’à { $count } niveaux.
}
says-amendment-withdrawal = { $value ->
    [never] Une fois déposé, un amendement ne peut être retiré.
    [before-voting] Ses auteurs peuvent retirer un amendement jusqu’au début du vote.
   *[before-voting-unless-amended] Ses auteurs peuvent retirer un amendement jusqu’au début du vote, à condition qu’il n’ait pas été amendé.
}
says-amendment-acceptance = { $value ->
    [true] En séance plénière, les auteurs de la déclaration peuvent accepter un amendement, qui est alors adopté sans vote.
   *[false] Tout amendement est décidé par l’organe : les auteurs de la déclaration ne peuvent l’accepter sans vote.
}
says-voters-unit = { $value ->
    [members] Chaque membre vote.
   *[delegations] Chaque délégation vote d’une seule voix.
}
says-voters-categories = Ont le droit de vote les délégations de ces catégories : { $list }.
says-voters-weights = { $value ->
    [true] Une délégation peut disposer de plusieurs voix ; la liste des votants en indique le nombre.
   *[false] Chaque délégation votante dispose d’une voix.
}
says-voters-splitting = { $value ->
    [true] Lors d’un vote nominal, une délégation disposant de plusieurs voix peut les diviser ; celles qu’elle n’émet pas ne comptent pas.
   *[false] Chaque délégation émet toutes ses voix dans le même sens.
}
says-voters-person-ceiling = { $count ->
    [0] Le nombre de voix qu’une personne émet pour une délégation n’est pas limité.
    [one] Une personne émet au plus { $count } voix : une délégation ne dispose pas de plus de voix que n’en émettent ensemble ses personnes accréditées.
   *[other] Une personne émet au plus { $count } voix : une délégation ne dispose pas de plus de voix que n’en émettent ensemble ses personnes accréditées.
}
says-voters-proxies = { $count ->
    [0] Aucune délégation ne vote pour une autre : les procurations ne sont pas admises.
    [one] Une délégation peut exercer par procuration le vote de { $count } autre, donné par écrit pour une séance ou une question.
   *[other] Une délégation peut exercer par procuration le vote de { $count } autres au plus, donné par écrit pour une séance ou une question.
}
says-voters-proxies-present = { $value ->
    [true] Une délégation dont le vote est exercé par procuration compte comme présente tant que celle qui l’exerce l’est.
   *[false] Une délégation dont le vote est exercé par procuration ne compte pas comme présente.
}
says-voters-proxies-lapse = { $value ->
    [true] La procuration devient caduque à l’arrivée de la délégation qui l’a donnée ; le vote émis en vertu de celle-ci demeure.
   *[false] La procuration vaut pour toute la séance, même si la délégation qui l’a donnée arrive, sauf si elle la retire.
}
says-quorum-debate = { $kind ->
    [more-than] Rien n’est soumis à l’organe sans la présence de plus de { $part } des ayants droit au vote.
    [more-than-members] Rien n’est soumis à l’organe sans la présence de plus de { $part } des membres, comptés un par un.
    [at-least-members] Rien n’est soumis à l’organe sans la présence d’au moins { $part } des membres, comptés un par un.
   *[at-least] Rien n’est soumis à l’organe sans la présence d’au moins { $part } des ayants droit au vote.
}
says-quorum-decision = { $kind ->
    [more-than] Aucune décision n’est prise sans la présence de plus de { $part } des ayants droit au vote.
    [more-than-members] Aucune décision n’est prise sans la présence de plus de { $part } des membres, comptés un par un.
    [at-least-members] Aucune décision n’est prise sans la présence d’au moins { $part } des membres, comptés un par un.
   *[at-least] Aucune décision n’est prise sans la présence d’au moins { $part } des ayants droit au vote.
}
says-quorum-verification = { $value ->
    [presumed] Le quorum est présumé tant que personne n’en demande la vérification.
   *[verified] Le quorum est vérifié avant chaque vote.
}
says-quorum-chair-override = { $value ->
    [true] Le décompte fait par la présidence elle-même, consigné avec son motif, l’emporte sur le registre de présence.
   *[false] Seul le registre de présence fait foi ; le décompte de la présidence ne le remplace pas.
}
says-debate-speaking-time = { $count ->
    [0] Le règlement ne limite pas le temps de parole ; la présidence peut le limiter pour une liste par une décision.
    [one] Chaque orateur dispose d’une minute, à moins que la présidence n’en décide autrement pour une liste.
   *[other] Chaque orateur dispose de { $count } minutes, à moins que la présidence n’en décide autrement pour une liste.
}
says-debate-motions = Les motions suivantes sont connues, dans cet ordre de priorité : { $list }. Elles passent avant tout ce qui serait mis aux voix.
says-debate-motion = { $about } : { $how }.
motion-said-chair = la présidence statue immédiatement et rien n’est mis aux voix
motion-said-anybody = les orateurs ne sont pas limités
motion-said-nobody = personne ne prend la parole
motion-said-any = un nombre quelconque
motion-said-speakers = orateurs pour : { $for }, contre : { $against }
motion-said-vote = elle est mise aux voix, { $speakers } ; elle requiert { $majority }
says-majority-amendment = Un amendement requiert { $majority }.
says-majority-clause = Un paragraphe mis aux voix séparément requiert { $majority }.
says-majority-whole = L’ensemble du texte requiert { $majority }.
says-majority-procedural = Une motion de procédure requiert { $majority }.
says-majority-inherited = { $value ->
    [true] Les amendements et les paragraphes mis aux voix séparément requièrent la majorité de l’ensemble du texte.
   *[false] Les amendements et les paragraphes mis aux voix séparément requièrent leur propre majorité, quelle que soit celle de l’ensemble.
}
says-majority-tie = { $value ->
    [second-vote] En cas de partage égal des voix, il est procédé à un second vote ; un nouveau partage vaut rejet.
    [casting-vote] En cas de partage égal des voix, la voix de la présidence est prépondérante.
   *[rejected] En cas de partage égal des voix, la proposition est rejetée.
}
says-majority-present-at = { $value ->
    [opening] Si la majorité est une part des présents, ceux-ci sont comptés quand la question est mise aux voix ; qui arrive et vote est compté aussi.
   *[declaration] Si la majorité est une part des présents, ceux-ci sont comptés quand le résultat est proclamé.
}
says-joint-quorum = { $value ->
    [each] Si cet organe se compose de plusieurs organes réunis conjointement, chacun d’eux doit atteindre le quorum, compté parmi ses propres votants. Le règlement de cet organe prévaut sur ceux des organes qui le composent.
   *[together] Si cet organe se compose de plusieurs organes réunis conjointement, le quorum est compté parmi tous ensemble. Le règlement de cet organe prévaut sur ceux des organes qui le composent.
}
says-joint-decision = { $value ->
    [each] Ce qui est décidé par un vote n’est alors adopté que si chacun d’eux l’adopte, à la majorité que requiert la question, comptée parmi ses propres votants.
   *[together] Ce qui est décidé par un vote l’est alors par les voix de tous ensemble.
}
says-voting-methods = L’organe peut décider par : { $list }.
says-voting-default-method = Le mode habituel, sauf si un autre est choisi lors de la mise aux voix : { $list }.
says-voting-methods-for = Modes pour « { $about } », le premier étant le mode habituel : { $list }.
says-voting-correction = { $value ->
    [true] Un vote peut être modifié jusqu’à la clôture du scrutin.
   *[false] Un vote émis ne peut être modifié.
}
says-voting-order = { $value ->
    [text-order] Les amendements sont mis aux voix paragraphe par paragraphe, dans l’ordre de leur dépôt ; le sous-amendement avant l’amendement qu’il modifie.
    [perfecting-first] Les amendements qui changent les mots d’un paragraphe sont mis aux voix avant celui qui le supprime ; le sous-amendement avant l’amendement qu’il modifie.
   *[furthest-first] De plusieurs amendements à un paragraphe, celui qui s’éloigne le plus du texte, quant au fond, est mis aux voix le premier, puis le suivant ; le sous-amendement avant l’amendement qu’il modifie.
}
says-voting-proposals =
    { $value ->
        [by-chair] Les propositions portant sur une même question sont mises aux voix l’une après l’autre, dans l’ordre que fixe la présidence.
       *[by-tabling] Les propositions portant sur une même question sont mises aux voix l’une après l’autre, dans l’ordre de leur dépôt, à moins que l’organe n’en décide autrement.
    }
says-voting-en-bloc = { $value ->
    [true] Plusieurs amendements peuvent être mis aux voix en une seule décision, sauf si une délégation ayant le droit de vote demande un vote séparé sur l’un d’eux.
   *[false] Chaque amendement est mis aux voix séparément.
}
says-voting-separate-votes = { $value ->
    [on-request] Un paragraphe, ou des mots de celui-ci, est mis aux voix séparément si une délégation ayant le droit de vote le demande.
    [by-leave] Un paragraphe, ou des mots de celui-ci, est mis aux voix séparément si une délégation ayant le droit de vote le demande et que la présidence l’accorde.
   *[none] Aucun paragraphe n’est mis aux voix séparément.
}
says-voting-all-parts-rejected = { $value ->
    [true] Si les votes séparés ne laissent aucun paragraphe du dispositif, l’ensemble du texte est rejeté.
   *[false] L’ensemble du texte est mis aux voix, quoi qu’il en reste après les votes séparés.
}
says-voting-whole-mandatory = { $value ->
    [true] Une fois tous les amendements décidés, l’ensemble du texte, tel qu’amendé, est mis aux voix ; sans ce vote il n’est pas adopté.
   *[false] Une fois toutes ses parties décidées, l’ensemble du texte n’a pas à être mis aux voix.
}
says-voting-objection-blocks = { $value ->
    [true] Une objection qui n’est pas retirée empêche le consensus.
   *[false] L’objection est consignée et n’empêche pas le consensus.
}
says-minutes-corrections = { $count ->
    [0] Des rectifications du procès-verbal provisoire peuvent être proposées jusqu’à son approbation.
    [one] Des rectifications du procès-verbal provisoire peuvent être proposées pendant un jour après sa distribution.
   *[other] Des rectifications du procès-verbal provisoire peuvent être proposées pendant { $count } jours après sa distribution.
}
says-voting-explanations-own = { $value ->
    [true] Toute délégation peut expliquer son vote, avant ou après le scrutin, les auteurs du texte aussi.
   *[false] Les délégations peuvent expliquer leur vote, avant ou après le scrutin ; les auteurs n’expliquent pas leur vote sur leur propre texte.
}
says-voting-explanations-secret = { $value ->
    [true] Un vote au scrutin secret peut être expliqué lui aussi.
   *[false] Un vote au scrutin secret ne s’explique pas.
}
says-voting-reservations = { $value ->
    [true] Une délégation peut formuler une réserve sur une partie du texte, ou s’en dissocier : cela figure en note et ne modifie pas le texte.
   *[false] Aucune réserve n’est publiée avec le texte ; ce qu’une délégation a à dire figure au procès-verbal.
}
says-voting-silence-hours =
    { $count ->
        [1] Un texte soumis à la procédure d’approbation tacite est devant les délégations pendant une heure au moins ; il suffit que l’une rompe le silence pour l’arrêter.
       *[other] Un texte soumis à la procédure d’approbation tacite est devant les délégations pendant { $count } heures au moins ; il suffit que l’une rompe le silence pour l’arrêter.
    }
says-voting-silence-reminder =
    { $count ->
        [0] La fin d’une procédure d’approbation tacite n’est rappelée à personne.
        [1] La fin d’une procédure d’approbation tacite est rappelée aux délégations une heure avant.
       *[other] La fin d’une procédure d’approbation tacite est rappelée aux délégations { $count } heures avant.
    }
says-voting-silence-outage =
    { $count ->
        [0] La procédure d’approbation tacite n’aboutit pas si ce service a été interrompu, ni tant que le courrier à une délégation est rejeté : la présidence prolonge alors le délai.
        [1] La procédure d’approbation tacite n’aboutit pas si ce service a été interrompu plus d’une minute, ni tant que le courrier à une délégation est rejeté : la présidence prolonge alors le délai.
       *[other] La procédure d’approbation tacite n’aboutit pas si ce service a été interrompu plus de { $count } minutes, ni tant que le courrier à une délégation est rejeté : la présidence prolonge alors le délai.
    }
says-tabled-public = { $value ->
    [true] Le texte déposé, et ce qui est déposé à son sujet, est public avant son adoption.
   *[false] Le texte déposé est réservé aux membres jusqu’à sa publication.
}

majority-said-simple = la majorité simple : plus de voix pour que de voix contre ; les abstentions ne comptent pas
majority-said-absolute = la majorité absolue : les voix favorables de plus de la moitié de tous les ayants droit au vote, présents ou non
majority-said-unanimity = l’unanimité : des voix pour et aucune contre
majority-said-at-least = les voix favorables d’au moins { $part } de { $base }
majority-said-more-than = les voix favorables de plus de { $part } de { $base }
base-said-present-and-voting = ceux qui sont présents et votants ; les abstentions ne comptent pas
base-said-present = tous les présents, qu’ils votent ou non
base-said-members = tous les ayants droit au vote, présents ou non
part-half = la moitié
part-third = un tiers
part-two-thirds = deux tiers
part-quarter = un quart
part-three-quarters = trois quarts
example-quorum = Sur { $members } ayants droit au vote, { $needed } doivent être présents ; { $fewer } ne suffisent pas.
example-majority = Par exemple : sur { $members } ayants droit au vote, { $present } sont présents et { $abstain } s’abstiennent. Avec { $yes } voix pour et { $no } contre, il est adopté ; avec { $less } pour et { $more } contre, il ne l’est pas.

rules-checked-count = Valable. { $count } valeurs, dont { $unverified } non encore vérifiées dans le texte de l’organe.
rules-of-program = identique dans tous les organes

rules-change = Modifier le règlement
rules-change-lead = Les valeurs se choisissent ici ; la page suivante dit ce qui change, et rien ne change avant confirmation.
rules-changes = Modifications de ce règlement
rules-confirm = Mettre ce règlement en vigueur
rules-again = Continuer la saisie
rules-correct = Corriger ce règlement par décision
rules-correct-lead = Ce règlement ne vaudra que pour cette déclaration, dès maintenant. Ce qui a été décidé auparavant relève du règlement antérieur, qui est conservé.
rules-deadline-hint = « none », « amendment + 6 days », « plenary - 24 hours » ou une heure UTC : « 2017-06-08T18:00Z »
rules-decision = La décision sur laquelle elle repose
rules-decision-hint = Telle qu’on la cite : l’organe, et la date ou le numéro.
rules-document = Le document entier
rules-document-hint = En TOML. Les remarques et l’ordre des règles restent tels qu’ils sont écrits.
rules-fault = Ligne { $line }, colonne { $column }, { $key } : { $fault }
rules-file = Le document (TOML)
rules-keep = Celles-ci gardent la copie sous laquelle elles ont été déposées
rules-keep-none = Aucune déclaration n’est en cours : ce règlement vaudra pour toutes celles qui seront déposées désormais.
rules-mode-fields = Valeur par valeur
rules-mode-text = Le document entier
rules-new = Tel qu’il serait
rules-of-declaration = Cette déclaration relève de la copie du règlement en vigueur lors de son dépôt. Les modifications ultérieures du règlement de l’organe ne la touchent pas.
rules-of-draft = Un projet relève du règlement actuel de l’organe ; il reçoit sa propre copie lors de son dépôt.
rules-old = Tel qu’il est
rules-only-source = seule la source change
rules-overtaken = Quelqu’un d’autre a modifié ce règlement entre-temps. Ce qui suit est tel qu’il a été envoyé ; la page suivante le compare au règlement désormais en vigueur.
rules-preset = Partir de
rules-preset-button = Remplir
rules-preview = Ce qui change
rules-preview-button = Voir ce qui change
rules-preview-count = Règles qui changent : { $count }
rules-preview-none = Aucune valeur ne change : seulement des remarques ou la manière d’écrire le document.
rules-preview-others = Le titre du document ou la ponctuation finale des paragraphes changent aussi.
rules-reason-hint = Il figure au journal.
rules-same = C’est le document en vigueur : rien ne changerait.
rules-source = Où elle a été vérifiée ; vide : non vérifié
rules-source-of = Article et source
rules-without-stage = Ce règlement n’a pas d’étape « { $stage } », à laquelle se trouve la déclaration.
rules-corrected = Règlement corrigé le { $at }, par { $decision } : { $reason }

acts-title = Ce que je peux faire maintenant, et pourquoi pas
acts-lead = Tous les actes sur ce texte qui relèvent de vos fonctions, selon le règlement à cet instant.
acts-rules = Le règlement applicable à ce texte
acts-none = Vos fonctions ne comportent aucun acte sur ce texte.
rules-parts = Parties de ce règlement
acts-open = Vous le pouvez maintenant
acts-refused = Vous ne le pouvez pas maintenant
acts-stage = Ouvert à une autre étape : { $opened }.
acts-stages = { $rule } : ce qui est ouvert à chaque étape. Le texte en est à l’étape « { $stage } ».
rules-schema = Son schéma (JSON Schema)
