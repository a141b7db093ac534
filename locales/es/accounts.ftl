# Cuentas, invitaciones e inicio de sesión.

## Enlaces de un solo uso
link-invitation = Invitación
link-reset = Nueva contraseña

## Iniciar y cerrar sesión
sign-in-title = Iniciar sesión
field-email = Correo electrónico
field-password = Contraseña
sign-in-wrong = Ninguna cuenta tiene este correo y esta contraseña. Revise ambos e inténtelo de nuevo.
sign-in-too-many = Demasiados intentos fallidos. Inténtelo de nuevo dentro de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
  }.
sign-in-not-needed = Los textos aprobados son públicos y no requieren cuenta
sign-in-demonstration = Recorrer el sitio como
sign-in-demonstration-hint = Esto es una demostración: una persona inventada para cada función, sin contraseña.
sign-in-by-password = O con su contraseña
signed-out-title = Ha cerrado la sesión
signed-out-lead = Los textos no enviados que este navegador conservaba se han borrado de él.
signed-out-again = Iniciar sesión de nuevo

## Cuando una sesión termina mientras alguien escribe
session-over = Su sesión había terminado y esto todavía no se ha enviado. Lo que escribió se conserva. Inicie sesión, revíselo y envíelo.
kept-title = Aquí está lo que escribió
kept-lead = Ha iniciado sesión como { $name }. Todavía no se ha enviado nada.
kept-field = Usted escribió
kept-send = Enviarlo ahora
kept-drop = No enviarlo

## Invitaciones y contraseñas nuevas
invitation-title = Le invitamos a Accord
invitation-lead = Elija una contraseña para abrir su cuenta. Este enlace sirve una sola vez.
invitation-accept = Aceptar la invitación
field-own-name = Su nombre, como debe figurar en actas
field-new-password = Contraseña nueva
field-present-password = Contraseña actual
password-hint = Al menos { $min } caracteres. Tres o cuatro palabras sin relación entre sí son una buena contraseña.
password-set = Guardar la contraseña
password-too-short = Al menos { $min } caracteres; hay { $length }.
password-easy = Es fácil de adivinar. Añada una o dos palabras que no tengan relación con usted.
password-keyboard = Las filas de teclas son fáciles de adivinar. Elija palabras.
password-repeats = Las repeticiones y secuencias son fáciles de adivinar. Elija palabras distintas.
password-date = Los años y las fechas son fáciles de adivinar. Añada palabras sin relación con ellos.
password-common = Figura entre las contraseñas que se prueban primero. Elija otra.
password-word = Una sola palabra o un nombre es fácil de adivinar. Añada una o dos palabras.
password-present-wrong = Esta no es su contraseña actual.
password-change-lead = Se cerrará la sesión en los demás navegadores donde su cuenta esté abierta.
reset-offer = ¿Olvidó su contraseña?
reset-title = Elegir una contraseña nueva
reset-lead = Se iniciará su sesión aquí y se cerrará en los demás navegadores. Este enlace sirve una sola vez.
reset-ask-title = Olvidé mi contraseña
reset-ask-lead = Enviaremos un enlace al correo de su cuenta. Con él puede elegir una contraseña nueva.
reset-send = Enviarme un enlace
reset-sent-title = Revise su correo
reset-sent-lead = Si este correo tiene una cuenta, el enlace va en camino. Sirve una sola vez, dentro de { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
  }.
reset-sent-nothing = Si no llega nada, revise cómo lo escribió y la carpeta de correo no deseado, o escriba a su Secretaría.
link-gone-title = Este enlace ya no sirve
link-gone-lead = Ya se utilizó, venció su plazo o se envió otro más reciente. Si su invitación venció, la Secretaría puede enviarle otra.
link-gone-ask = Enviarme un enlace nuevo

## Mi cuenta
account-profile = Perfil
account-mail = Correo
account-password = Contraseña
account-sessions = Navegadores
account-signed-in = Ha iniciado sesión como { $email }.
account-saved = Guardado.
account-other-role = Recorrer el sitio en otra función
field-language = Idioma
field-language-hint = De las páginas y de los correos.
field-zone = Zona horaria
field-zone-hint = Las horas se indican siempre como en el lugar de la reunión; la suya figura al lado.
field-zone-none = La de cada reunión
account-mail-lead = Los correos sobre su propia cuenta, como el de una contraseña nueva, llegan siempre.
account-mail-legend = Enviarme un correo de inmediato sobre
account-sessions-lead = Los navegadores en los que su cuenta está abierta.
session-unnamed = Navegador desconocido
session-times = Desde { $began }; último uso { $seen }.
session-this = Este navegador
session-end = Cerrar su sesión
