# Cuentas, invitaciones e inicio de sesión.

## Enlaces de un solo uso
link-invitation = Invitación
link-reset = Nueva contraseña
