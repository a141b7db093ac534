# Lo que se hace en una sesión: quién preside, suspensiones, registro de llegada, actas.

## El curso de una sesión
sitting-presiding = Preside: { $name }, desde { $time }
sitting-suspended = La sesión está suspendida desde { $time }
sitting-is-suspended = La sesión está suspendida: nada se somete ni se responde hasta que se reanude.
sitting-life = La sesión
sitting-suspend = Suspender la sesión
sitting-suspend-words = Lo que anuncia al suspender
sitting-suspend-hint = Hasta cuándo y para qué: «Hasta las 15:00, para consultas». Consta en todas las páginas y en la pantalla de la sala.
sitting-resume = Reanudar la sesión
chair-to = Ceder la Presidencia a
chair-hand-over = Ceder la Presidencia

## Registro de llegada
mode-in-person = en la sala
mode-online = en línea
check-in-title = Registrar la llegada
check-in-field = Código de la sesión
check-in-hint = Seis cifras. Figuran en la pantalla de la sala; también las tiene la Secretaría.
check-in-mode = Desde dónde participa
check-in-button = Estamos presentes
check-in-wrong = Este no es el código de esta sesión. Mire otra vez la pantalla de la sala.
check-in-too-many = Hubo demasiados códigos erróneos. Puede volver a intentarlo a partir de { $until }; la Secretaría puede registrarla de inmediato.
check-in-recorded = Consta como presente desde { $time }: { $mode }.
check-in-screen = Registro de llegada: { $address } · código { $code }
check-in-code = Código de esta sesión: { $code }. Con él los participantes registran su llegada, también en { $address }
attendance-tick-online = En línea: { $delegation }
attendance-itself = se registró ella misma
presence-online = { $count ->
    [one] Una de ellas está en línea.
   *[other] { $count } de ellas están en línea.
  }
## Poderes
proxies-title = Poderes
proxies-none = No se ha otorgado ningún poder para esta sesión.
attendance-carried = { $holder } ejerce su voto por poder.
proxy-carries = { $holder } ejerce el voto de { $giver }.
proxy-carries-once = { $holder } ejerce el voto de { $giver } para una sola cuestión.
proxy-carried = { $holder } ejerció el voto de { $giver }.
proxy-given-at = Otorgado { $time }.
proxy-taken-back-at = Revocado { $time }.
proxy-lapsed-at = Caducó { $time }: llegó quien lo otorgó.
proxy-spent-at = Caducó { $time }: terminó su cuestión.
proxy-taken-back = Revocado
proxy-lapsed = Caducado
proxy-spent = Caducado con su cuestión
proxy-take-back = Revocar el poder
proxy-give-title = Otorgar un poder
proxy-hint = { $most ->
    [one] Vale a partir de la próxima cuestión. Un votante ejerce como máximo { $most } poder.
   *[other] Vale a partir de la próxima cuestión. Un votante ejerce como máximo { $most } poderes.
  }
proxy-of = Su voto: { $delegation }
proxy-giver = De quién es el voto
proxy-holder = Quién lo ejercerá
proxy-authority = Autorización escrita
proxy-authority-hint = El texto que lo otorga, o el documento que recibió la Secretaría: fecha y referencia.
proxy-span = Por cuánto tiempo vale
proxy-span-sitting = Esta sesión
proxy-span-question = Solo la próxima votación sobre un texto
proxy-give = Otorgar el poder

## El quórum, donde se presume
quorum-challenge = Poner en duda el quórum
quorum-doubter = A petición de
quorum-doubted = Se está verificando el quórum
quorum-doubted-words = Hasta entonces nada se somete a decisión. Quien está presente registra su llegada o se presenta ante la Secretaría.
quorum-doubted-by = { $delegation } puso en duda el quórum: { $time }.
quorum-doubted-by-chair = La Presidencia pidió verificar el quórum: { $time }.
quorum-was-met = Verificado { $time }: { $present } presentes de { $entitled }; se requieren { $needed }. { $reason }
quorum-was-not-met = Recuento { $time }: no hay quórum, { $present } presentes de { $entitled }; se requieren { $needed }. { $reason }
basis-presumed = presumido
basis-counted = contado
quorum-verify = Contar a los presentes

## Una enmienda por su número
find-title = Buscar una enmienda
find-number = Número de enmienda
find-go = Ir
find-none = No hay ninguna enmienda { $number } a este texto. Los números llegan hasta { $last }.

## Actas
minutes-title = Acta
minutes-of = Acta de la sesión { $number }
minutes-lead = Redactada a partir del diario del órgano.
minutes-open = La sesión está abierta: esta acta crece con el diario.
minutes-presiding = En la Presidencia
minutes-turn = { $name }, desde { $time }
minutes-in-person = En la sala: { $delegations }
minutes-online = En línea: { $delegations }
minutes-nobody-present = No consta nadie como presente.
minutes-nobody = nadie
minutes-course = Desarrollo
minutes-by-clerk = asentado bajo la autoridad de la Presidencia
minutes-head = Cabeza de la cadena
minutes-head-words = El asiento { $seq } del diario del órgano es el último que recoge esta acta. Su hash:
minutes-draft = Redactar el acta como documento
minutes-line = { $time }: { $words }
minutes-on-text = { $text }: { $words }
minutes-is-draft = Borrador. Solo lo ve la Secretaría hasta que se distribuya.
minutes-provisional = Acta provisional, distribuida { $time }
minutes-approved = Acta aprobada sin objeciones { $time }
minutes-until = Las delegaciones pueden proponer correcciones hasta { $until } ({ $left }).
minutes-until-over = El plazo para proponer correcciones terminó: { $until }.
minutes-until-approval = Las delegaciones pueden proponer correcciones hasta que se apruebe el acta.
minutes-not-yet-time = Podrá aprobarse cuando venza el plazo de correcciones.
minutes-not-yet-answers = Podrá aprobarse cuando se haya respondido a todas las correcciones propuestas.
minutes-not-yet-sitting = Se aprueba en una sesión posterior: ahora no hay ninguna abierta.
minutes-issue = Distribuir el acta provisional
minutes-issue-ask = ¿Distribuir esta acta a todas las delegaciones? A partir de entonces solo las correcciones la modifican.
minutes-approve = Aprobar el acta
minutes-approve-ask = ¿Nadie objeta? El acta aprobada ya no se modifica.
minutes-add = Añadir un párrafo debajo
minutes-add-first = Añadir un párrafo al principio
minutes-edit = Editar este párrafo
minutes-is-heading = Es un encabezado
minutes-remove = Quitar este párrafo
minutes-stale = Alguien guardó este párrafo mientras usted escribía. Lo que escribió está abajo; guárdelo de nuevo si debe quedar así.
minutes-correct = Proponer una corrección
minutes-reads = El párrafo dice
minutes-should-read = Debería decir
minutes-why = Por qué (opcional)
minutes-propose = Proponer esta corrección
minutes-same-words = El párrafo ya dice eso.
minutes-corrections = Correcciones propuestas
minutes-correction = Corrección { $number }
minutes-consider = Responder
minutes-taken-up = Recogida { $time }.
minutes-not-taken-up = No recogida { $time }.
minutes-decision = Qué se decide
minutes-take-up = Recogerla
minutes-do-not = No recogerla
minutes-will-read = El párrafo dirá
minutes-will-read-hint = Solo si se recoge. Puede redactarse de otro modo.
minutes-answer = Qué se comunica a la delegación
minutes-answer-hint = Necesario si no se recoge.
minutes-answer-send = Responder a la corrección
minutes-digest = SHA-256 del texto aprobado, con la cabeza de la cadena al final:
minutes-as-text = Acta en texto sin formato
