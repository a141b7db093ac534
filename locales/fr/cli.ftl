# La ligne de commande : ce que disent verify, export, demo et member.

## Commands
cli-no-declaration = { $name } : cette déclaration n’existe pas
cli-nothing-to-export = { $name } : cette déclaration, cette version ou cette langue n’existe pas
cli-no-database = { $database } : cette base de données n’existe pas
cli-empty-database = { $database } : cette base de données ne contient aucun registre d’Accord
cli-older-database = { $database } : cette base de données est d’une version antérieure d’Accord ; « accord serve » la met à jour
cli-newer-database = { $database } : cette base de données est d’une version d’Accord postérieure à celle-ci
cli-only-administrators = Seuls des administrateurs sont ajoutés ici (--administrator) ; un administrateur invite les autres dans le navigateur.
cli-account-not-made = Le compte n’a pas été créé
demo-playing = { $scenario } est joué jusqu’à « { $point } ».
demo-password = Mot de passe de tous les comptes : { $password }

## Verification
verify-good = vérifié : { $journals ->
    [one] { $journals } journal
   *[other] { $journals } journaux
  }, { $declarations ->
    [one] { $declarations } déclaration
   *[other] { $declarations } déclarations
  }
verify-finding = { $place }, { $thing } : { $what }
verify-missing = le journal en rend compte et cela ne figure pas au registre
verify-unrecorded = cela figure au registre et aucune inscription du journal n’en rend compte
verify-differs = { $field } : le registre dit « { $stored } », le journal « { $told } »
verify-unreadable = ce qui est conservé ne se lit pas comme un registre : { $why }
verify-unknown-act = son acte n’est pas connu ici : { $act }
verify-chain-place = elle occupe la place { $nth } : une inscription manque ou a été ajoutée
verify-chain-link = elle ne suit pas l’inscription précédente
verify-chain-hash = elle a été modifiée : son empreinte est autre
verify-text-changed = son texte n’est pas celui qui a été arrêté
verify-text-not-made = les amendements adoptés, appliqués au texte déposé, donnent un autre texte
verify-ballots = les bulletins ne sont pas ceux qui étaient déposés à la clôture du vote
verify-put = le mode de vote, la majorité ou le quorum ne sont pas ceux du règlement de cette déclaration
verify-decided = d’après les voix et le règlement de cette déclaration, le résultat est autre
verify-file-changed = ses octets ne sont pas ceux de son SHA-256
verify-file-text = il ne dit pas le texte adopté

## What a finding is about
verify-thing-entry = inscription { $name } du journal
verify-thing-body = organe { $name }
verify-thing-delegation = délégation { $name }
verify-thing-membership = qualité de membre { $name }
verify-thing-meeting = réunion { $name }
verify-thing-panel = groupe { $name }
verify-thing-seat = siège au groupe { $name }
verify-thing-declaration = déclaration { $name }
verify-thing-sponsor = coauteur { $name }
verify-thing-stage = étape « { $name } » du { $of }
verify-thing-deadline = délai { $name }
verify-thing-version = version { $name }
verify-thing-clause = paragraphe introduit par l’amendement { $name }
verify-thing-amendment = amendement { $name }
verify-thing-operation = opération { $name } de l’amendement { $of }
verify-thing-amendment-sponsor = coauteur de l’amendement { $of } : { $name }
verify-thing-assignment = attribution au groupe { $name }
verify-thing-recommendation = recommandation du groupe { $name } sur l’amendement { $of }
verify-thing-comment = commentaire du { $name }
verify-thing-sitting = séance { $name }
verify-thing-presence = présence de { $name } à la séance { $of }
verify-thing-voting-order = ordre des votes du { $name }
verify-thing-question = question { $name }
verify-thing-voter = droit de vote de { $name } sur la question { $of }
verify-thing-objection = objection de { $name } sur la question { $of }
verify-thing-publication = publication { $name }
verify-thing-file = fichier publié { $name }

## What of it differs
verify-field-abstain = abstentions
verify-field-account = compte
verify-field-act = acte
verify-field-admitted = moment de l’admission
verify-field-advice = avis
verify-field-after = place
verify-field-agenda = ordre du jour
verify-field-algorithm = version de l’algorithme
verify-field-amendment = amendement
verify-field-amends = opération qu’elle amende
verify-field-ballots = empreinte des bulletins
verify-field-base-words = mots de départ
verify-field-base = texte de départ
verify-field-begun = moment du début
verify-field-bytes = SHA-256
verify-field-category = catégorie
verify-field-clause = paragraphe
verify-field-clerk = qui l’a inscrit
verify-field-closed = moment de la clôture
verify-field-declared = moment de la proclamation du résultat
verify-field-declarer = qui a proclamé le résultat
verify-field-delegation = délégation
verify-field-distance = éloignement du texte
verify-field-due = délai
verify-field-edits = modifications
verify-field-ended = moment de la fin
verify-field-entitled = ayant droit de vote
verify-field-fell-to = amendement qui l’a rendu caduc
verify-field-filed = moment du dépôt
verify-field-first-day = premier jour
verify-field-justification = exposé sommaire
verify-field-kind = nature
verify-field-languages = langues
verify-field-language = langue
verify-field-last-day = dernier jour
verify-field-locked = moment de la clôture du vote
verify-field-majority = majorité
verify-field-media-type = type de contenu
verify-field-meeting = réunion
verify-field-member = qui l’a fait
verify-field-merge-with = amendement à fusionner
verify-field-method = mode de vote
verify-field-name = nom
verify-field-note = note
verify-field-no = voix contre
verify-field-number = numéro
verify-field-opened = moment de l’ouverture
verify-field-opening = mots introductifs
verify-field-order = ordre
verify-field-ordinal = ordinal
verify-field-outcome = résultat
verify-field-panel = groupe
verify-field-parent = amendement qu’il modifie
verify-field-particulars = indications
verify-field-part = fonction
verify-field-place = lieu
verify-field-position = position
verify-field-present-count = présents
verify-field-registered = présents selon la liste
verify-field-count-reason = pourquoi la présidence a compté
verify-field-voted-of = voix dont la majorité est une part
verify-field-present = présence
verify-field-quorum = quorum
verify-field-reached = comment il a été obtenu
verify-field-reason = motif
verify-field-report = rapport
verify-field-required = voix requises
verify-field-role = fonction
verify-field-ruled = moment de la décision
verify-field-rules = règlement
verify-field-rule = article du règlement
verify-field-short-name = nom abrégé
verify-field-sitting = séance
verify-field-slug = adresse
verify-field-stage = étape
verify-field-standing = situation
verify-field-state = état
verify-field-sub-number = numéro parmi les sous-amendements
verify-field-subject = objet
verify-field-superseded = remplacée
verify-field-symbol = cote
verify-field-tabled = moment du dépôt
verify-field-text = texte
verify-field-theme = thème
verify-field-time = moment
verify-field-title = titre
verify-field-under = paragraphe supérieur
verify-field-version = version
verify-field-votes = voix
verify-field-wording = rédaction d’un groupe
verify-field-words = mots
verify-field-yes = voix pour
verify-field-zone = fuseau horaire

# What is wrong with a case for “accord consolidate”; a key and a colon stand before it.
case-too-large = l’entrée dépasse 32 Mio
case-not-utf8 = l’entrée n’est pas en UTF-8
case-missing = manque
case-twice = figure deux fois dans le même objet
case-not-text = un texte est attendu
case-not-list = une liste est attendue
case-not-object = un objet est attendu
case-none-of = « { $word } » n’est aucun de ces mots : { $words }
case-empty-id = un identifiant compte au moins un caractère
case-taken-id = l’identifiant « { $id } » est déjà pris
case-no-clause = il n’existe pas de paragraphe « { $id } »
case-too-long = { $chars } caractères ; { $most } au plus
case-nul = contient un caractère NUL
