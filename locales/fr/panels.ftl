# Groupes thématiques et leurs membres.

## Ce que fait une personne dans un groupe
panel-part-moderator = Modération
panel-part-member = Membre du groupe
