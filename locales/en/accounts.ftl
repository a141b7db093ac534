# Accounts, invitations and signing in.

## Links that work once
link-invitation = Invitation
link-reset = New password
