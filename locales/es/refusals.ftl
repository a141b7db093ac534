# Por qué se deniega un acto. Cada frase da el motivo con sus cifras y, en { $rule }, la norma tal como la cita el órgano.

rule-unnamed = Reglamento
refusal-since = Así es desde el { $since }.

## Quién
refusal-not-your-role = Su función nunca permite este acto: { $act }.
refusal-not-for-another = Usted no actúa por este votante o esta delegación: { $act }. La secretaría lo asienta a petición verbal suya.
refusal-not-your-role-here = { $rule } reserva este acto a otras personas: { $act }.
refusal-not-your-category = { $rule }: las delegaciones de su categoría ({ $category }) no pueden realizar este acto: { $act }.
refusal-category-may-not-vote = { $rule }: las delegaciones de esta categoría no tienen voto: { $category }.
refusal-not-in-register = Este votante no figura en el registro, que quedó fijado al abrirse la votación.
refusal-vote-carried = Su voto se ejerce por poder, y lo emitido en virtud de él se mantiene. Antes de que se emita, puede revocar el poder y votar directamente.
refusal-proxy-ended = Este poder ha terminado: la delegación que lo otorgó vota por sí misma, y lo emitido en virtud de él se mantiene.
refusal-no-proxies = { $rule }: nadie vota por otro.
refusal-proxy-given = Este voto ya se otorgó por poder. Revoque primero ese poder.
refusal-proxy-onward = Un voto ejercido por poder no se transmite: una de las dos delegaciones ejerce u otorgó ya un poder.
refusal-proxy-ceiling = { $rule }: esta delegación ya ejerce tantos poderes como se permite ({ $most }).
refusal-giver-present = { $rule }: el poder vale para la delegación ausente; esta consta como presente.
refusal-no-splitting = { $rule }: cada delegación emite todos sus votos en el mismo sentido.
refusal-split-is-secret = En una votación secreta los votos no se dividen: su número revelaría de quién son.
refusal-split-too-many = Son { $votes } votos; la delegación tiene { $weight }.
error-split-nothing = Indique cuántos votos se emiten en cada sentido.
refusal-not-sponsor = Solo los patrocinadores pueden realizar este acto: { $act }.
refusal-own-text = Este texto es suyo.
refusal-already-sponsor = Su delegación ya figura entre los patrocinadores.
refusal-rehearsals-full = En esta instalación no se hacen más de { $most } ensayos a la vez. Termine uno primero.
refusal-not-your-panel = Este asunto se asignó a otra mesa temática.
refusal-not-your-comment = Resuelven y vuelven a abrir un comentario su autor, quien modera la mesa del párrafo y la Secretaría.
refusal-not-on-behalf = Este acto no puede registrarse en nombre de otra persona: { $act }.
refusal-approval-needed = Su delegación presenta solo lo que ha aprobado su jefatura. Pida la aprobación del borrador tal como está.
refusal-head-decides = En su delegación esto lo decide su jefatura.
refusal-not-asked = Nadie pide a su delegación que la copatrocine.

## Cuándo
refusal-wrong-stage = { $rule }: este acto no está abierto en la etapa actual ({ $stage }): { $act }. Está abierto en: { $opened }.
refusal-not-next-stage = { $rule }: de la etapa «{ $stage }» no se pasa a la etapa «{ $wanted }».
refusal-deadline-passed = { $rule }: el plazo venció el { $deadline }.
refusal-leave-needed = { $rule }: el plazo venció el { $deadline }. Solo es posible con la autorización de la Presidencia o de la Secretaría.
refusal-deadline-in-the-past = Un plazo no puede vencer en el pasado: { $deadline }.

## El texto y sus patrocinadores
refusal-not-admitted = { $rule }: la Secretaría aún no ha admitido este texto.
refusal-not-tabled = Todavía es un borrador: primero hay que presentarlo.
refusal-other-sponsors = { $rule }: también la patrocinan otras delegaciones ({ $count }). La suya puede retirar su patrocinio, y el texto se mantiene.
refusal-already-done = Este acto ya se realizó: { $act }.
refusal-not-enough-sponsors = { $rule }: se necesitan { $need } patrocinadores y hay { $have }.
refusal-nothing-proposed = Todavía no se propone nada: el texto no tiene párrafos o la enmienda no cambia nada.
refusal-sub-amendment-too-deep = { $rule }: las subenmiendas solo se admiten hasta el nivel { $depth }.
refusal-wrong-standing = No puede realizarse este acto sobre una enmienda en la situación «{ $standing }»: { $act }.
refusal-text-frozen = El órgano tiene ante sí una cuestión sobre ella. Mientras se vota, no cambia nada de lo que toca: { $act }.
refusal-already-voting-started = { $rule }: ya ha comenzado la votación.
refusal-was-amended = { $rule }: ha sido enmendado y ya no depende solo de sus patrocinadores.
refusal-reason-needed = { $rule }: este acto debe motivarse: { $act }.

## Sesiones y quórum
refusal-no-question = No hay ninguna cuestión sobre este texto ante el órgano.
refusal-none-of-these = { $act }: ahora no hay ninguna enmienda a la que pueda aplicarse.
refusal-no-sitting = No hay ninguna sesión abierta.
refusal-sitting-open = Ya hay una sesión abierta.
refusal-sitting-suspended = La sesión está suspendida.
refusal-sitting-not-closed = El acta se redacta cuando la sesión se ha levantado.
refusal-minutes-issued = El acta está distribuida: solo las correcciones la modifican.
refusal-minutes-not-issued = El acta aún no está distribuida.
refusal-minutes-approved = El acta está aprobada y ya no se modifica.
refusal-minutes-time-over = { $rule }: las correcciones podían proponerse hasta { $until }.
refusal-minutes-time-runs = { $rule }: pueden proponerse correcciones hasta { $until }; el acta se aprueba después.
refusal-minutes-unanswered = { $count ->
    [one] Una corrección propuesta espera respuesta.
   *[other] { $count } correcciones propuestas esperan respuesta.
}
refusal-not-suspended = La sesión no está suspendida.
refusal-speakers-listed = Ya hay una lista de oradores abierta sobre este asunto.
refusal-speakers-closed = La lista de oradores está cerrada. La Presidencia puede aún dar la palabra para ejercer el derecho de respuesta.
refusal-speaks-already = Su delegación ya figura en esta lista.
refusal-speakers-enough = { $rule }: { $most ->
    [0] nadie más habla en este sentido sobre la moción.
    [one] sobre la moción habla en este sentido una sola delegación, que ya está en la lista o ha hablado.
   *[other] sobre la moción hablan en este sentido { $most } delegaciones, que ya están en la lista o han hablado.
}
refusal-side-needed = { $rule }: indique si la delegación habla a favor o en contra de la moción.
refusal-not-debated = { $rule }: esta moción no se debate; se somete a votación de inmediato.
refusal-not-waiting = Ya no es posible: la delegación ha hecho uso de la palabra, ha renunciado a su turno o está en ese extremo de la lista ({ $act }).
refusal-nobody-speaks = Esta delegación no tiene la palabra.
refusal-not-yours = Esto corresponde a otra delegación: { $act }.
refusal-motion-unknown = { $rule }: el reglamento de este órgano no prevé tal moción.
refusal-motions-first = { $rule }: { $count ->
    [one] hay una moción ante el órgano, que tiene precedencia. Resuélvala o sométala a decisión.
   *[other] hay { $count } mociones ante el órgano, que tienen precedencia. Resuélvalas o sométalas a decisión.
  }
refusal-motion-ended = Esta moción ya no está ante el órgano.
refusal-no-motion = No hay ninguna moción sobre este texto ante el órgano.
refusal-ruled-by-chair = { $rule }: sobre esta moción resuelve la Presidencia; no se somete a votación.
refusal-decided-by-body = { $rule }: sobre esta moción decide el órgano; la Presidencia resuelve solo si procede.
refusal-only-point-of-order = { $rule }: hay una votación abierta. Solo puede interrumpirla una cuestión de orden sobre su desarrollo.
refusal-ruling-appealed = Una apelación contra esta resolución está ante el órgano o ya fue decidida.
refusal-only-reconsidered = { $rule }: el texto ya se decidió. Ahora solo cabe una moción de nuevo examen.
refusal-motion-followed = Lo decidido sobre una moción surte efecto de inmediato y no se deshace aquí. Preséntela de nuevo o pida que se reconsidere aquello a lo que condujo.
refusal-proposals-first = { $rule }: «{ $first }» se refiere a la misma cuestión y precede a esta propuesta. Antes se proclama su resultado.
refusal-nothing-voted-yet = { $rule }: el órgano decide si continúa después de haber votado una propuesta sobre la misma cuestión; antes de esta no ha votado ninguna.
refusal-queued-already = Esta declaración ya figura junto a otras relativas a la misma cuestión. Primero hay que retirarla de allí.
refusal-not-queued = No consta ninguna otra declaración relativa a la misma cuestión.
refusal-presides-already = Esta persona ya preside.
refusal-no-quorum = { $rule }: no hay quórum. Presentes: { $present } de { $of }; necesarios: { $needed }.
refusal-no-quorum-in = { $rule }: no hay quórum en { $component }, y cada uno de los órganos que se reúnen conjuntamente lo necesita. Presentes de { $component }: { $present } de { $of }; necesarios: { $needed }.
refusal-component-missing = { $rule }: los órganos que se reúnen conjuntamente se cuentan uno por uno, y no consta por cuál de ellos asisten: { $delegations }. La Secretaría lo registra en la delegación.
refusal-quorum-challenged = { $rule }: se ha puesto en duda el quórum. Nada se somete a decisión hasta que se verifique.
refusal-quorum-counted = { $rule }: el quórum se verifica antes de cada votación; no hay nada que poner en duda.
refusal-no-challenge = Nadie pone en duda el quórum.
refusal-register-holds = { $rule }: decide el registro de asistencia; el recuento propio de la Presidencia no prevalece sobre él.
refusal-more-present-than-members = Constan { $present } presentes, pero solo hay { $of }.

## La lista de votación
refusal-amendments-still-open = { $rule }: el texto en su conjunto se vota al final. Enmiendas por decidir: { $count }.
refusal-marks-left = El texto en su conjunto no se somete a votación mientras haya palabras controvertidas, alternativas o acordadas ad referéndum: { $marks }. Retire antes estas marcas.
refusal-references-left = El texto no se somete a votación mientras un párrafo remita a otro que ya no existe: { $references }. Enmiende el párrafo que remite o remita a otro.
refusal-refers-to-nothing = El texto remite a lo que con esta enmienda no figuraría en él: { $references }. Modifique esas palabras.
refusal-reviews-still-open = { $rule }: mesas que no han cerrado su examen: { $count }.
refusal-sub-amendments-first = { $rule }: primero se votan las subenmiendas a esta enmienda: { $amendments }.
refusal-collides-with-adopted = Ha decaído: es incompatible con lo ya aprobado: { $amendments }.
refusal-parent-rejected = La enmienda que modifica fue rechazada: { $amendments }.
refusal-suspended = Está suspendida mientras esté pendiente la enmienda de transacción a la que se sumaron sus patrocinadores: { $amendments }.
refusal-no-compromise-of = Una enmienda de transacción no se suma a otra, y la enmienda { $amendments } lo es.
refusal-collide-together = Estas enmiendas no caben en un mismo texto: { $amendments }. Deje fuera una de ellas.
refusal-nothing-chosen = No se ha elegido ninguna enmienda para la nueva versión.
refusal-sub-astray = Una subenmienda solo puede incorporarse con la enmienda que modifica, tal como esta figura: { $amendments }.
refusal-nothing-free = Nada de { $amendments } cabe junto a las demás enmiendas elegidas.
refusal-answered-meanwhile = { $delegation } ha respondido entretanto. Su respuesta figura en la lista; vuelva a registrarla solo para corregirla.
refusal-choice-overtaken = Una mesa temática modificó su redacción de { $amendments } después de que se eligió. Elija de nuevo.
refusal-not-one-wording = Lo que cabe de ella está en varios lugares y una recomendación redacta uno solo: regístrela en la página del examen.
refusal-nothing-to-recommend = Lo elegido no dice nada que la mesa temática no recomiende ya.
refusal-needs-attention = Una nueva versión del texto afectó a sus palabras: { $amendments }. Sus patrocinadores la formulan de nuevo o la Presidencia la declara decaída.
refusal-nothing-to-settle = Esta enmienda se sostiene sobre el texto actual: no hay nada que resolver.
refusal-no-sponsor = Ninguna delegación patrocina esta enmienda: nadie podría dar su acuerdo.
refusal-no-acceptance = { $rule }: los patrocinadores de un texto no pueden aceptar una enmienda; cada una se somete a votación.
refusal-sub-not-accepted = { $rule }: una subenmienda se somete al órgano: solo pueden aceptarse enmiendas.
refusal-subs-pending = { $rule }: antes se deciden las subenmiendas a ella: { $amendments }.
refusal-treatment-answered = Los patrocinadores ya respondieron a esta propuesta; su respuesta es definitiva.
refusal-treatment-overtaken = Esta propuesta quedó superada: otra ocupó su lugar o cambiaron las palabras de que trata.
refusal-wording-overtaken = Se aprobaron subenmiendas a ella, y la redacción de la mesa temática las dejaría sin efecto: { $amendments }. Se somete tal como quedó enmendada.
refusal-not-furthest = { $rule }: otras la preceden en el orden de votación: { $amendments }.
refusal-not-same-amendments = El nuevo orden debe nombrar una vez cada enmienda de la lista. Revise: { $amendments }.
refusal-no-blocs = { $rule }: cada enmienda se somete a votación por sí sola.
refusal-bloc-of-one = Para votar en bloque se necesitan al menos dos enmiendas pendientes que nadie haya pedido por separado.
refusal-no-separate-votes = { $rule }: ningún párrafo se somete por separado a votación.
refusal-requests-open = { $rule }: { $count ->
    [one] una solicitud de votación por separado espera
   *[other] { $count } solicitudes de votación por separado esperan
} una decisión.
refusal-parts-first =
    { $rule }: { $count ->
        [one] antes se somete una parte de ella.
       *[other] antes se someten { $count } partes de ella.
    }
refusal-part-gone = Estas palabras ya no están en el texto.
refusal-asked-before = Su delegación ya lo ha pedido.

## Cuestiones y votaciones
refusal-question-open = El órgano tiene otra cuestión ante sí.
refusal-question-locked = La votación ha terminado.
refusal-question-not-locked = Antes debe cerrarse la votación.
refusal-question-declared = El resultado ya se ha proclamado.
refusal-figures-changed = Las cifras han cambiado desde que se le mostraron. No se ha proclamado nada. Las nuevas cifras están abajo.
refusal-question-not-declared = El resultado aún no se ha proclamado.
refusal-question-annulled = Esta votación fue anulada.
refusal-method-not-allowed = { $rule }: aquí no se admite esta forma de decidir: { $method }.
refusal-counted-together = { $rule }: cada uno de los órganos que se reúnen conjuntamente se cuenta por sí mismo, y esta forma de decidir no distingue sus votos: { $method }. Proceda a una votación nominal.
refusal-not-by-this-method = Este acto no procede con la forma de decidir «{ $method }»: { $act }.
refusal-already-voted = { $rule }: su voto ya está emitido y no puede cambiarse.
refusal-count-missing = Aún no se ha registrado el recuento.
refusal-not-heard = Indique primero qué lado oyó prevalecer.
refusal-voice-doubted = Se pone en duda lo oído y se pide un recuento. Solicitudes: { $count }.
refusal-casting-vote-needed = { $rule }: hay empate y decide el voto de calidad de la presidencia.
refusal-not-called-now = Aún no se ha llamado a esta delegación.
refusal-second-person = Lo confirma otra persona: quien lo propuso solo puede retirarlo.
refusal-not-presiding = Otra persona preside esta sesión. Solo la dirige quien la preside; antes hay que ceder la presidencia.
refusal-annulled-by-two = Una votación con recuento no la deja sin efecto una sola persona. Proponga anularla; una segunda persona lo confirma.
refusal-correction-pending = Ya hay una corrección de esta votación pendiente de confirmar.
refusal-paper-pending = Una votación en papel espera la confirmación de la presidencia.
refusal-nothing-to-correct = Esas son las cifras vigentes.
refusal-later-decision = Decisiones posteriores se apoyan en esta. Aquí solo se deshace la última decisión sobre un texto: deshaga primero las posteriores, empezando por la última, o presente una moción de nuevo examen de esta.
refusal-explains-own-text = { $rule }: los patrocinadores no explican su voto sobre un texto propio.
refusal-secret-unexplained = { $rule }: no se explica el voto emitido en votación secreta.
refusal-no-reservations = { $rule }: este órgano no publica reservas con sus textos.
refusal-nothing-to-reserve = Aquí no se aprobó nada sobre lo que pueda formularse una reserva.
refusal-not-taken-back = Lo dicho en explicación de voto queda como se dijo.
refusal-weight-names-voter = Aquí no es posible la votación secreta: un solo votante tiene esa cantidad de votos y el recuento revelaría cómo votó.
refusal-component-names-voter = { $rule }: aquí no es posible la votación secreta: { $component } se cuenta por sí mismo y tiene menos de { $fewest } votantes, de modo que el recuento revelaría cómo votaron.
refusal-seal-lost = Se perdió la clave con que se sellaron los votos. Nadie puede contarlos: aplace la cuestión y vuelva a ponerla a votación.
refusal-secret-is-ones-own = Nadie vota en secreto por otro.
refusal-votes-exceed-voters = Hay más votos ({ $votes }) que votantes ({ $voters }).
refusal-too-large = Este número es demasiado grande.
refusal-objection-open = { $rule }: no hay consenso. Objeciones: { $count }.
refusal-silence-runs = El procedimiento de acuerdo tácito corre hasta el { $until }: hasta entonces una delegación puede romper el silencio.
refusal-silence-over = El procedimiento de acuerdo tácito terminó el { $until }: ya no puede romperse el silencio. Diríjase a la Presidencia.
refusal-silence-too-short = { $rule }: las delegaciones disponen de { $hours } horas como mínimo.
refusal-silence-unheard = { $rule }: el silencio solo vale como acuerdo de quien fue avisado. Delegaciones sin avisar: { $count }. Amplíe el plazo o anote cómo se les avisó.
refusal-silence-interrupted = { $rule }: el servicio estuvo fuera de línea { $minutes } minutos mientras corría el plazo. Amplíe el plazo.
refusal-no-objection = Su delegación no ha formulado ninguna objeción que pueda retirar.

## Después de la decisión
refusal-no-symbol = El texto aún no tiene signatura.
refusal-symbol-taken = Otro texto lleva esta signatura: { $symbol }.

## Actos, como se nombran en las denegaciones y en el cuadro de facultades
act-manage-installation = Administrar la instalación
act-manage-body = Gestionar el órgano, sus reuniones y sus miembros
act-change-rules = Modificar el reglamento
act-correct-rules = Corregir por decisión el reglamento de una declaración
act-see-outbox = Ver el correo saliente
act-write-draft = Redactar un borrador
act-table = Presentar un proyecto
act-cosponsor-declaration = Copatrocinar la declaración
act-admit-declaration = Admitir la declaración
act-withdraw-declaration = Retirar la declaración
act-queue-proposals = Indicar qué declaraciones se refieren a la misma cuestión
act-propose-amendment = Presentar una enmienda
act-cosponsor-amendment = Copatrocinar la enmienda
act-lead-delegation = Decidir cómo presenta una delegación
act-approve-draft = Aprobar un borrador de la delegación
act-withdraw-amendment = Retirar la enmienda
act-revise-amendment = Revisar la enmienda
act-propose-treatment = Proponer un tratamiento a los patrocinadores
act-answer-treatment = Responder a un tratamiento propuesto
act-name-replaced = Presentarla como enmienda de transacción en lugar de otras
act-join-compromise = Sumarse a una enmienda de transacción
act-accept-amendment = Aceptar en nombre de los patrocinadores, sin votación
act-act-on-behalf = Actuar a petición verbal de una delegación
act-rule-admissibility = Decidir sobre la admisibilidad
act-set-deadline = Fijar un plazo
act-sort-amendments = Etiquetar enmiendas y guardar filtros para todos
act-assign-to-panel = Asignar a una mesa temática
act-move-stage = Abrir o cerrar una etapa
act-comment = Comentar
act-mark = Poner y retirar marcas de negociación
act-recommend = Registrar una recomendación
act-close-review = Cerrar el examen de la mesa
act-review-text = Elaborar la versión examinada del texto
act-settle-amendment = Formular de nuevo una enmienda sobre el texto actual
act-let-fall = Declarar decaída una enmienda
act-open-sitting = Abrir una sesión
act-suspend-sitting = Suspender y reanudar la sesión
act-hand-over-chair = Ceder la Presidencia
act-rehearse = Ensayar una reunión
act-check-in = Registrar la llegada a una sesión
act-give-proxy = Otorgar a otra delegación el voto para una sesión
act-challenge-quorum = Poner en duda el quórum
act-verify-quorum = Verificar el quórum
act-ask-for-floor = Pedir la palabra
act-conduct-speakers = Dirigir las listas de oradores
act-make-ruling = Resolver sobre el procedimiento
act-keep-minutes = Llevar las actas
act-correct-minutes = Proponer una corrección de un acta
act-approve-minutes = Aprobar un acta
act-close-sitting = Levantar la sesión
act-record-attendance = Registrar la asistencia
act-order-voting = Cambiar el orden de votación
act-revise-orally = Introducir lo leído en la sala
act-make-motion = Presentar una moción de procedimiento
act-put-motion = Someter una moción a votación
act-open-question = Someter una cuestión a votación
act-conduct-silence = Someter un texto al procedimiento de acuerdo tácito
act-note-told = Anotar a quién se avisó de un procedimiento de acuerdo tácito
act-lock-question = Cerrar la votación
act-enter-count = Registrar el recuento
act-call-roll = Llamar a votación nominal
act-enter-paper-vote = Introducir una votación en papel
act-confirm-paper-vote = Confirmar una votación en papel
act-correct-vote = Corregir una votación
act-ask-apart = Pedir votación por separado
act-declare-result = Proclamar el resultado
act-cast-ballot = Votar
act-object = Oponerse al consenso
act-explain-vote = Explicar el voto
act-reserve = Formular una reserva sobre el texto
act-assign-symbol = Asignar una signatura
act-publish = Publicar el texto aprobado
act-issue-file = Emitir un archivo de un texto publicado
