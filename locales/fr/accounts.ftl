# Comptes, invitations et connexion.

## Liens à usage unique
link-invitation = Invitation
link-reset = Nouveau mot de passe
