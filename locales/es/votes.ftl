# Cuestiones, votaciones y sus resultados.

## Estado de una cuestión
question-open = Abierta
question-locked = Votación cerrada
question-declared = Proclamada
question-annulled = Anulada

## Lo que se somete a votación
subject-amendment = Una enmienda
subject-bloc = Varias enmiendas en bloque
subject-clause = Un párrafo en votación separada
subject-whole = El texto en su conjunto
subject-procedural = Una moción de procedimiento

## Orden de votación
order-furthest-first = Primero la más alejada del texto
order-perfecting-first = Los cambios de un párrafo antes que su supresión
order-text-order = Párrafo por párrafo, por orden de presentación
separate-votes-on-request = A petición
separate-votes-by-leave = Si la presidencia lo concede
separate-votes-none = Nunca
proposals-by-tabling = Por orden de presentación
proposals-by-chair = El que fije la Presidencia
proposals-order-wrong = Indique cada propuesta una sola vez; las que ya tienen resultado preceden a las que esperan.
proposals-order-numbers = Dé a cada propuesta un número entero propio.
proposals-order-same = Ya están en este orden.

## Mayorías
majority-simple = mayoría simple
majority-absolute = mayoría absoluta de los miembros
majority-two-thirds = dos tercios
majority-three-quarters = tres cuartos
majority-unanimity = unanimidad
majority-share = una proporción fija
base-present-and-voting = presentes y votantes
base-present = presentes
base-members = miembros
tie-rejected = el empate rechaza
tie-second-vote = en caso de empate se repite la votación
tie-casting-vote = el voto de calidad de la Presidencia dirime el empate
present-at-opening = Al someter la cuestión
present-at-declaration = Al proclamar el resultado
jointly-together = Todos en conjunto
jointly-each = Cada uno por sí mismo

## La aritmética de un resultado
result-arithmetic = { $outcome }: { $yes } a favor, { $no } en contra, { $abstain ->
    [one] { $abstain } abstención
   *[other] { $abstain } abstenciones
  }; { $present } { $base }; votos necesarios ({ $majority }): { $required }
result-component = { $component }: { $yes } a favor, { $no } en contra, { $abstain ->
    [1] { $abstain } abstención
   *[other] { $abstain } abstenciones
  }, votos necesarios: { $required }
result-part = { $component }: { $yes } a favor, { $no } en contra, { $abstain ->
    [1] { $abstain } abstención
   *[other] { $abstain } abstenciones
  }: { $outcome ->
    [adopted] aprobado
    [tied] empate
   *[rejected] no aprobado
  }.
result-in-each = { $how ->
    [adopted] { $outcome } en cada uno de los órganos ({ $majority }) – { $parts }
    [tied] { $outcome }, sin rechazo en ninguno de los órganos ({ $majority } en cada uno) – { $parts }
   *[rejected] { $outcome }, sin aprobación en cada uno de los órganos ({ $majority } en cada uno) – { $parts }
}

## Sesiones
sittings-title = Sesiones
sittings-none = Todavía no se abrió ninguna sesión. La Presidencia abre aquí la primera.
sitting-open = Abrir una sesión
sitting-name = Sesión { $number }
sitting-since = Abierta desde el { $time }
sitting-until = Cerrada el { $time }
sitting-close = Levantar la sesión
sitting-close-confirm = ¿Levantar la sesión { $number }? No se puede volver a abrir.
sitting-screen = Pantalla de la sala
sitting-now = Ahora ante el órgano
sitting-nothing = No hay nada ante el órgano en este momento.
sitting-no-text = Ningún texto de esta reunión está en la etapa de plenaria.

## Asistencia
presence-title = Presentes
presence-of = Con voto
presence-quorum = Quórum
quorum-part-met = Quórum
quorum-part-lacks = Sin quórum
quorum-component = { $component }: { $present } de { $of } presentes; se necesitan { $needed }.
attendance-link = Asistencia
attendance-title = Asistencia, sesión { $number }
attendance-caption = Marque quién está en la sala. Las llegadas y salidas se conservan con su hora.
attendance-delegation = Delegación
attendance-name = Nombre
attendance-here = En la sala
attendance-since = Desde
attendance-present = Presente
attendance-tick = Presente: { $delegation }
attendance-no-vote = sin voto
attendance-record = Registrar la asistencia
attendance-all = Registrar a todas como presentes
attendance-absent = Ausente
attendance-closed = Tal como constaba al levantarse la sesión.

## La lista de votación
list-title = Orden de votación
list-by-rules = Según el Reglamento: { $order }.
list-by-chair = Según lo dispuso la Presidencia: { $reason }
list-falls-if = Decae si se aprueba alguna de estas: { $amendments }
list-fell-to = Decayó con la decisión sobre la enmienda { $amendment }
list-suspended = mientras esté pendiente la enmienda de transacción { $compromise }
list-next = siguiente
list-waits = en espera
list-needs-attention = No figuran en el orden de votación hasta que sus patrocinadores digan qué debe ocurrir con ellas en la nueva versión:
list-now = ante el órgano
list-order-title = Cambiar el orden de votación
list-order-hint = Numere las enmiendas en el orden en que se someterán a votación. Una subenmienda va antes de la enmienda que modifica.
list-order-place = Lugar de la enmienda { $amendment }
list-order-reason = Motivo
list-order-reason-hint = Figura en la lista de votación y en las actas.
list-order-save = Fijar este orden
bloc-title = Votar varias en bloque
bloc-hint = Elija las enmiendas que el órgano ha de decidir en una sola votación. Hasta que se sometan a votación, toda delegación con voto puede pedir que una de ellas se vote por separado.
bloc-which = Enmiendas
bloc-none = Ninguna enmienda está pendiente de decisión.
bloc-announce = Anunciar este bloque
bloc-with = Se votará en bloque con { $others }
bloc-give-up = No votarlas en bloque
apart-ask = Pedir votación por separado
apart-take-back = Retirar la solicitud de votación por separado
apart-asked = Votación por separado pedida por { $delegations }
separate-title = Votaciones por separado
separate-lead = Un párrafo, un cambio de una enmienda o palabras de ellos pueden votarse por separado: las partes de una enmienda antes de ella, las partes del texto después de sus enmiendas y antes del texto en su conjunto. Lo que no se mantiene se retira.
separate-empty = Nadie ha pedido una votación por separado.
separate-clause = Párrafo
separate-words = Solo estas palabras
separate-words-hint = Copiadas del párrafo tal como está ahora. Déjelo vacío para el párrafo entero.
separate-change = Cambio
separate-added-hint = Copiadas de las palabras que la enmienda agrega. Deje vacío para todo el cambio.
separate-part-of = { $amendment }: una parte se somete por separado, antes que el conjunto. Lo que no se mantiene se retira; lo que queda se somete después en su conjunto.
separate-part-of-what = Una parte de
separate-of-text = el texto
separate-choose = Elegir
separate-of-amendment = la enmienda { $label }, { $does }
separate-all-of-it = Esto es todo lo que hace la enmienda { $label }. Se somete tal como está.
separate-words-not-added = La enmienda { $label } no agrega estas palabras, o las pone en lugar de otras. Pida todo el cambio.
separate-yes-keeps-change = Un sí mantiene en la enmienda lo marcado. Un no lo retira. Lo que queda de la enmienda se somete después de sus partes.
separate-grant = Conceder la votación por separado
separate-refuse = Denegarla
separate-kept = Mantenido
separate-struck = Suprimido
separate-yes-keeps = Un sí mantiene las palabras marcadas. Un no las suprime del texto.
separate-asked-by = Pedida por { $delegation }
separate-on-clause = votación por separado: { $clause }
separate-on-words = votación por separado de palabras: { $clause }
separate-vote-asked = Espera una decisión
separate-vote-granted = En el orden de votación
separate-vote-refused = Denegada
separate-vote-taken-back = Retirada

## Lo que se somete
question-on-amendment = Enmienda { $label }
question-on-bloc = Enmiendas { $labels } en bloque
question-on-sub-amendment = Subenmienda { $label }
question-moved-by = Presentada por { $delegations }
question-in-wording = En la redacción de la mesa temática { $panel }
question-majority = Se requiere: { $majority } ({ $base }). { $rule }.
question-counted = Recuento de la Presidencia: { $present } presentes. Según el registro de asistencia: { $registered }. Motivo: { $reason }
question-text = Leer todo tal como se somete a votación
question-text-title = Tal como se somete a votación: { $what }
question-passage-title = Título
question-passage-moves = Este párrafo cambia de lugar.
question-yes-changes = Un voto a favor introduce estos cambios:
question-yes-adopts = Un voto a favor aprueba el texto en su conjunto, tal como está ahora.
question-in-each = Solo se aprueba si lo aprueba cada uno de ellos: { $components }.
question-silence-adopts = El silencio aprueba el texto en su conjunto, tal como está ahora.
question-is-open = La votación está abierta.
question-is-locked = La votación terminó. El resultado está por proclamarse.
question-hands = Se cuentan las manos en la sala.
question-any-objection = ¿Hay alguna objeción? De no haberla, así queda decidido.
question-in-writing = Quien esté de acuerdo no tiene que hacer nada. Basta un votante que rompa el silencio para detener la aprobación, de inmediato y para todos.
question-any-vote = ¿Alguien pide votación? Si no, se aprueba sin ella.
question-acclaim = La presidencia propone la aprobación por aclamación. Quien desee votación la pide ahora.
question-voices = Se oyen las voces en la sala. Quien dude del resultado pide un recuento.
question-roll = Se está llamando a votación nominal. Responde quien es llamado.
question-secret = La votación secreta está abierta.
question-set-aside = No hubo consenso. La cuestión se dejó sin efecto y nada se decidió.

## Someter una cuestión
put-title = A continuación
put-method = Método
put-wording = Redacción
put-as-filed = Tal como se presentó
put-as-revised = En la redacción revisada por la mesa temática { $panel }
put-flagged = Frases fusionadas por confirmar
put-flagged-hint = Varias enmiendas coincidieron aquí y nadie votó estas palabras tal como quedan. Lea y marque cada una.
put-confirm = Leída y confirmada
put-excluded = Quién no vota en ella
put-excluded-hint = Una parte en una controversia no vota ni cuenta para la mayoría.
put-excluded-reason = Motivo
put-own-count = Mi propio recuento de los presentes con voto
put-own-count-hint = Si el registro de asistencia no es correcto, cuente la sala. Su recuento y el motivo constan en actas y prevalecen sobre el registro.
put-own-reason = Por qué el registro no es correcto
put-amendment = Someter la enmienda { $label }
put-bloc = Someter { $labels } en bloque
put-part = Someterlo a votación
put-whole = Someter el texto en su conjunto
whole-not-confirmed = Primero lea y confirme las frases fusionadas: { $sentences }

## Mientras está abierta
lock-vote = Cerrar la votación
lock-confirm = Después ya nadie puede votar. ¿Cerrar la votación?
lock-consensus = Cerrar el plazo de objeciones
voting-progress = Votaron { $voted } de { $voters }.
voting-voted = Ya votaron: { $delegations }
voting-missing = Aún no votaron: { $delegations }
objection-none = Nadie objeta.
objection-by = { $delegation } objeta.
objection-make = Objetar
objection-break = Romper el silencio: el texto no se aprueba
objection-break-confirm = ¿Romper el silencio? Se avisa a todos y el texto no se aprueba por esta vía.
objection-want-vote = Pedir votación con recuento
objection-words = A qué objeta
objection-back = Retirar la objeción
set-aside = No hay consenso: dejar sin efecto la cuestión
set-aside-confirm = ¿Dejar sin efecto la cuestión? Nada se decide con ello y puede someterse a votación.
set-aside-voice = Se pide un recuento: aplazar la cuestión
set-aside-voice-confirm = ¿Aplazar la cuestión? Lo oído no decide nada y puede ponerse a votación con recuento.
set-aside-lost = La clave se perdió: aplazar la cuestión
set-aside-lost-confirm = ¿Aplazar la cuestión? Los votos emitidos se desechan y hay que ponerla de nuevo a votación.
count-title = Recuento de manos
count-hint = { $voters ->
    [one] { $voters } voto como máximo.
   *[other] { $voters } votos como máximo.
  }
count-save = Registrar el recuento
declare-vote = { $outcome ->
    [adopted] Proclamar la aprobación: { $yes } a { $no }
    [carried] Proclamar la aprobación: { $yes } a { $no }
    [kept] Proclamar que se mantiene: { $yes } a { $no }
    [rejected] Proclamar el rechazo: { $yes } a { $no }
    [lost] Proclamar el rechazo: { $yes } a { $no }
    [struck] Proclamar que se suprime: { $yes } a { $no }
    [rejected-in-one] Proclamar que no se aprueba, al no aprobarlo cada órgano: { $yes } a { $no } en total
    [tied-against] Proclamar el empate, que decide en contra: { $yes } a { $no }
   *[other] Proclamar el empate: { $yes } a { $no }
  }
declare-uncounted = { $outcome ->
    [adopted] Proclamar la aprobación { $how }
    [carried] Proclamar la aprobación { $how }
    [kept] Proclamar que se mantiene { $how }
    [lost] Proclamar el rechazo { $how }
    [struck] Proclamar que se suprime { $how }
   *[other] Proclamar el rechazo { $how }
  }
declare-casting = { $outcome ->
    [adopted] Voto a favor: proclamar la aprobación, { $yes } a { $no } y mi voto
    [carried] Voto a favor: proclamar la aprobación, { $yes } a { $no } y mi voto
    [kept] Voto a favor: proclamar que se mantiene, { $yes } a { $no } y mi voto
    [lost] Voto en contra: proclamar el rechazo, { $yes } a { $no } y mi voto
    [struck] Voto en contra: proclamar que se suprime, { $yes } a { $no } y mi voto
   *[other] Voto en contra: proclamar el rechazo, { $yes } a { $no } y mi voto
  }
chair-says-heard = ¿Qué lado prevalece, según oyó en la sala?
chair-says-tie = Hay empate. Según el reglamento decide su voto.
declare-confirm = { $what }: el resultado consta en actas. Después solo pueden corregirlo dos personas juntas, o el órgano con un nuevo examen.

## El voto
ballot-for = Usted vota por { $delegation }.
ballot-in-person = Usted vota en nombre propio: { $member }.
ballot-public = Todos verán cómo votó.
ballot-by-proxy = Por poder vota también por { $delegation }.
ballot-carried-away = Su voto se ejerce por poder. Mientras no se haya emitido, puede revocar el poder y votar directamente.
ballot-split = Dividir los votos
ballot-split-hint = Indique cuántos de sus { $weight } votos emite en cada sentido. Los que no emita no se cuentan.
ballot-split-cast = Emitir estos votos
ballot-split-said = { $yes } a favor, { $no } en contra, { $abstain ->
    [one] { $abstain } abstención
   *[other] { $abstain } abstenciones
  }
ballot-secret-how = Su respuesta queda sellada hasta que termine la votación. Entonces los votos se barajan y se abren, y nadie puede ver de quién eran. Esto no protege frente a quien altere el programa mientras usted vota.
ballot-secret-in-urn = Su voto está en la urna. Lo que respondió no se muestra aquí a nadie.
ballot-yes = Sí
ballot-no = No
ballot-abstain = Abstención
ballot-recorded = registrado { $time }
ballot-recorded-by-clerk = registrado { $time }, introducido por la secretaría
ballot-may-change = Puede cambiar su voto hasta que la Presidencia cierre la votación.
ballot-final = Un voto emitido no puede cambiarse.
ballot-final-ask = Según este reglamento, un voto emitido no puede cambiarse. ¿Emitirlo?
ballot-final-cast = Emitir este voto

## El resultado
result-how = { $outcome }: { $how }
result-votes = Votos por nombre
result-vote = Voto
result-weight = Votos
result-absent = no votó
result-declared = Proclamado
result-by = { $time }, { $name }
result-present = { $present } presentes de { $entitled }; se requieren { $quorum }
result-presumed = Presumido: nadie lo había puesto en duda. Según el registro, { $present } presentes de { $entitled }; se requieren { $quorum }
result-in-writing = Ninguno: se respondió por escrito. Podían romper el silencio: { $entitled }
result-by-proxy = por poder: { $delegation }
result-by-clerk = introducido por la secretaría a petición verbal suya
result-digest = Huella de los votos
result-lot = Semilla del sorteo (cabecera del registro al ponerse la cuestión)
result-excluded = { $delegation } no participó en la votación: { $reason }
result-casting = { $result } Voto de calidad de la presidencia: { $choice }.
result-seats = Escaños: { $yes } a favor, { $no } en contra, { $abstain } abstenciones, { $absent } sin votar
result-fell = Decayeron con ella: { $amendments }
result-to-sitting = Volver a la sesión

## Lo que se trata ahora
now-title = Seguimiento de la sesión
now-follow = Seguir la sesión
now-no-sitting = Ninguna sesión de sus órganos está abierta.
now-nothing = Nada se somete a sus órganos. Esta página se actualiza sola.
live-offline = Sin conexión. Lo que ve puede estar desactualizado.
live-news = Hay novedades: mostrarlas
live-again = Mirar de nuevo
roll-title = Votación nominal
roll-drawn = Por sorteo se llama primero a: { $delegation }
roll-second-call = segunda llamada
roll-by-proxy = { $delegation } (responde por poder { $holder })
roll-called-now = llamada ahora
roll-through = Terminó el llamado. Se admiten correcciones hasta que termine la votación.
roll-correct = Corregir
roll-split-hint = La delegación tiene { $weight } votos. Introduzca cuántos emite en cada sentido; los que no emita no se cuentan.
roll-split-enter = Introducir estos votos
clerk-split-hint = Introduzca cuántos de sus votos emite la delegación en cada sentido; los que no emita no se cuentan.
call-passed = pasa
call-absent = no responde
correction-title = Corregir esta votación
corrections-title = Correcciones
correction-lead = El resultado permanece en el registro. Una segunda persona confirma la corrección antes de que surta efecto.
correction-annul-title = Anular esta votación
correction-annul-lead = Para una votación que falló o que se cerró por error. No decide entonces nada, sus votos permanecen en el registro y la cuestión puede someterse de nuevo. Una segunda persona, de la presidencia o de la secretaría, lo confirma antes de que surta efecto.
correction-annul-lead-secret = Para una votación que falló o que se cerró por error. No decide entonces nada y la cuestión puede someterse de nuevo; los votos sellados se destruyen sin que nadie los abra. Una segunda persona, de la presidencia o de la secretaría, lo confirma antes de que surta efecto.
correction-annulling = Se propone anular esta votación: véalo
correction-kind = Qué está mal
correction-annulment = Falló la votación misma: anularla para volver a ponerla
correction-rectification = El recuento de manos se registró mal
correction-right-count = El recuento correcto
correction-reason = Motivo
correction-propose = Proponer la corrección
correction-annul-propose = Proponer que se anule
correction-to-annul = Propuesta: anular esta votación
correction-to-rectify = Propuesta: { $yes } a favor, { $no } en contra, { $abstain } abstenciones
correction-annulled = Anulada; se había proclamado con { $yes } a favor, { $no } en contra, { $abstain } abstenciones
correction-annulled-undeclared = Anulada antes de proclamarse un resultado
correction-rectified = Rectificada; antes: { $yes } a favor, { $no } en contra, { $abstain } abstenciones
correction-proposed = Propuesta { $time }, { $name }.
correction-confirmed = Confirmada { $time }, { $name }.
correction-refused = No aceptada { $time }, { $name }.
correction-confirm = Confirmar como segunda persona
correction-confirm-ask = { $what }. Surte efecto de inmediato y consta en el registro.
correction-refuse = No aceptarla
correction-take-back = Retirarla
correction-waits = Espera a una segunda persona.
question-annulled-notice = Esta votación fue anulada y no decide nada. Puede ponerse de nuevo.
silence-title = Someter el texto al procedimiento de acuerdo tácito
silence-lead = El texto en su conjunto, con las enmiendas aprobadas hasta ahora, se distribuye por correo a todos los que tienen voto. Queda aprobado en el momento que usted fije, salvo que uno de ellos rompa el silencio. No hacen falta sesión ni quórum.
silence-until = Hasta cuándo
silence-not-longer = Ampliar el plazo significa una fecha posterior a su fin y a este momento.
silence-due-hint = Hora de { $zone }. Al menos { $hours } horas a partir de ahora.
silence-begin = Distribuir el texto
silence-begin-confirm = ¿Distribuir el texto con arreglo al procedimiento de acuerdo tácito? Se avisa por correo a todos los que tienen voto, y el texto y las enmiendas quedan inmovilizados hasta el final.
silence-ends = { $left ->
    [none] El silencio podía romperse hasta el { $until }.
   *[other] El silencio puede romperse hasta el { $until } ({ $left }).
}
silence-extended = Plazo ampliado el { $time }, hasta el { $until }: { $reason }
silence-outage = El servicio estuvo fuera de línea del { $from } al { $to }.
silence-reached = Avisados: { $reached } de { $voters } que pueden romperlo.
silence-broken-by = { $delegation } rompió el silencio. El texto no se aprobó por esta vía.
silence-end = El plazo terminó: nadie rompió el silencio
silence-extend = Ampliar el plazo
silence-who-heard = A quién se avisó
silence-heard = Avisada
silence-how-known = Cómo consta
silence-was-reached = avisada
silence-not-reached = sin avisar
silence-told-otherwise = Avisada por otra vía: { $words }
silence-came-back = El correo fue devuelto: { $words }
silence-mails = Correos enviados: { $sent }, en espera: { $waits }, abandonados: { $failed }
silence-note = Anotar lo que el correo no muestra
silence-note-told = Se le avisó por otra vía
silence-note-back = Su correo fue devuelto
silence-note-how = Cómo, o qué fue devuelto
silence-note-save = Anotar
