# Une délégation entre les siens : son bureau, l’approbation de son chef, la qualité de coauteur demandée et donnée, les groupes, la feuille de vote ; et ce que l’on suit.

## The desk
nav-desk = Ma délégation
nav-desk-other = Ma délégation ({ $number })
delegation-desk = Espace de la délégation : { $delegation }
desk-lead = Seuls les membres de votre délégation voient cette page.
desk-waiting = En attente du chef de votre délégation
desk-waiting-yours = En attente de votre approbation
desk-asked = On vous demande d’être coauteur
desk-asking = Vous avez demandé à d’autres d’être coauteurs
desk-of = { $amendment }, { $delegation }
desk-drafts = Brouillons
desk-drafts-empty = Aucun brouillon. Un amendement se commence depuis le texte ou depuis la liste des amendements.
desk-draft-by = { $author }, révision { $revision }
desk-ready = Prêt à être déposé.
desk-moved = Amendements de votre délégation
desk-moved-empty = Votre délégation n’a déposé d’amendement à aucun texte en discussion.
desk-joined = Amendements dont vous êtes coauteur
desk-decided = Décidé
desk-share = Ce qui vient de vous dans le texte
desk-answer-there = Le lire, ou répondre avec un mot
desk-texts = Textes
desk-texts-empty = Aucun texte n’est soumis à l’organe.
desk-sponsored = Votre délégation en est l’auteur
desk-way = Comment votre délégation dépose
desk-approves = Votre délégation ne dépose que ce que son chef a approuvé. Celui-ci dépose sans demander.
desk-files-freely = Chaque délégué de votre délégation peut déposer.
desk-no-head = Personne ne la dirige à présent : rien n’est donc retenu.
desk-approval-on = Ne déposer que ce que j’ai approuvé
desk-approval-off = Laisser chaque délégué déposer
wait-approval = { $count ->
    [one] Un brouillon attend votre approbation
   *[other] { $count } brouillons attendent votre approbation
  }
wait-cosponsorship = { $count ->
    [one] On demande à votre délégation d’être coauteur d’un amendement
   *[other] On demande à votre délégation d’être coauteur de { $count } amendements
  }

## What happens to an amendment next
next-ruling = En attente de la décision sur sa recevabilité.
next-panel = Devant le groupe { $panel }.
next-advised = Le groupe { $panel } recommande : { $advice }.
next-plenary = Passe en séance plénière.
next-list = Figure dans l’ordre des votes.
next-put = Est soumis à décision en ce moment.
next-settle = Ses auteurs disent ce qu’il doit devenir dans la nouvelle version.
next-suspended = Suspendu tant que l’amendement de compromis { $compromise } est en instance.
next-compromise = L’amendement de compromis { $compromise } le remplacerait. Vous y ralliez-vous ?

## Approval by the head of the delegation
approval-title = Approbation du chef de votre délégation
approval-asked = En attente du chef
approval-approved = Approuvé par le chef
approval-sent-back = Renvoyé par le chef
approval-void = Le brouillon a été enregistré depuis. Ce que le chef a dit portait sur d’autres mots.
approval-yours = Vous dirigez la délégation : vous pouvez le déposer sans autre formalité.
approval-needed = Votre délégation ne dépose que ce que son chef a approuvé.
approval-ask = Demander l’approbation
approval-remark = Observation
approval-remark-hint = Nécessaire pour renvoyer le brouillon. Ceux qui l’ont rédigé la lisent.
approval-approve = Approuver tel quel
approval-send-back = Renvoyer

## Co-sponsorship asked and given
request-title = Coauteurs
request-asked = Demandé
request-yes = Accepté
request-no = Décliné
request-changed = À confirmer : la rédaction a changé
request-asks = { $mover } demande à { $delegation } d’être coauteur
request-words = Un mot
request-say-yes = Se porter coauteur
request-say-no = Décliner
request-ask = Demander à d’autres délégations d’être coauteurs
request-whom = À qui le demandez-vous ?
request-hint = Elles reçoivent un courriel et peuvent lire le brouillon jusqu’à ce que vous retiriez la demande. Si la rédaction change, celles qui ont accepté sont consultées de nouveau.
request-take-back = Retirer la demande
error-request-none = Veuillez choisir au moins une délégation.

## Groups of delegations
groups-title = Groupes de délégations
groups-lead = Au dépôt d’un amendement, un membre d’un groupe peut dire qu’il le fait au nom du groupe.
group-new = Inscrire un groupe
group-edit = Modifier un groupe
group-name = Nom
group-name-hint = Tel qu’on le désigne : « Groupe centraméricain ».
group-members = Membres
group-ended = Plus personne ne dépose en son nom
group-ended-hint = Ce qui a été déposé en son nom reste au procès-verbal.
group-button = Inscrire le groupe
group-state-ended = Dissous
error-group-empty = Veuillez choisir au moins un membre.
error-group-taken = L’organe a déjà un groupe de ce nom.
mover-on-behalf = { $delegation }, au nom de { $group }
filing-group = Au nom de qui
filing-group-none = { $delegation } seulement

## Voting sheet
sheet-title = Feuille de vote
sheet-of = Feuille de vote de { $delegation }
sheet-lead = Comment votre délégation entend voter. Seuls ses membres la voient ; votre votant la voit à côté du bulletin.
sheet-no-lines = Rien ne figure encore dans l’ordre des votes.
sheet-line = Dans l’ordre des votes
sheet-stance = Vote
sheet-note = Note
sheet-saved = La feuille est enregistrée.
sheet-filled = { $count ->
    [0] pas encore remplie
    [one] { $count } ligne remplie
   *[other] { $count } lignes remplies
  }
sheet-says = Votre feuille dit : { $stance }.
stance-for = pour
stance-against = contre
stance-abstain = abstention
stance-free = libre
stance-none = pas décidé

## Following
watch-declaration = Texte
watch-clause = Paragraphe
watch-amendment = Amendement
follow-declaration = Suivre ce texte
follow-clause = Suivre ce paragraphe
follow-amendment = Suivre cet amendement
follow-stop = Ne plus suivre
following-title = Suivi
following-lead = Vous recevez un courriel quand change le texte, l’état ou l’étape de ce que vous suivez.
following-empty = Vous ne suivez encore rien. Les textes, les paragraphes et les amendements ont un bouton pour cela à la fin de leur page.
unfollow-title = Ne plus suivre
unfollow-question = Vous ne recevrez plus de courriels sur l’objet de celui-ci.
unfollow-done = Vous ne le suivez plus.
