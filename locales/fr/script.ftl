# Le texte de la présidence : ce qui est lu pour la question mise aux voix.

script-title = Texte à lire
script-put = Nous passons à ce qui suit : { $what }.
script-yes-amendment = { $does } Un vote pour apporte cette modification.
script-falls = Si elle est adoptée, les amendements suivants tombent et ne sont pas mis aux voix : { $amendments }.
script-method-consensus = Y a-t-il une objection ? S’il n’y en a pas, il en est ainsi décidé par consensus.
script-method-without-a-vote = Puis-je considérer que l’organe souhaite en décider sans vote ?
script-method-acclamation = J’invite l’organe à l’adopter par acclamation.
script-method-silence = Le texte est distribué selon la procédure d’approbation tacite.
script-method-voice = Ceux qui sont pour disent oui. Ceux qui sont contre disent non.
script-method-show-of-hands = Nous votons à main levée. Que ceux qui sont pour lèvent la main. Ceux qui sont contre. Ceux qui s’abstiennent.
script-method-recorded-vote = Il s’agit d’un vote enregistré. Le scrutin est ouvert ; j’invite les délégations à voter maintenant.
script-method-roll-call = Nous votons par appel nominal. À l’appel de son nom, chaque délégation répond oui, non ou abstention.
script-method-secret-ballot = Le scrutin est secret. Le vote est ouvert ; j’invite les délégations à voter maintenant.
script-roll = L’appel commence par { $delegation }, tirée au sort.
script-ended = Le scrutin est clos.
script-result = Le résultat est le suivant. Pour : { $yes }. Contre : { $no }. Abstentions : { $abstain }. { $what } : { $outcome }.
script-so-decided = Il en est ainsi décidé. { $what } : { $outcome }, { $how }.
