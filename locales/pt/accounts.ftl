# Contas, convites e acesso.

## Links de uso único
link-invitation = Convite
link-reset = Nova senha
