# Reuniones, sus órganos y sus sesiones.

## Qué es un órgano para una reunión
part-lead = Órgano responsable
part-host = Anfitrión
part-supporter = Colaborador, no aprueba

## Listas y páginas de reuniones
meetings-empty = Aquí figurarán las reuniones de todos los órganos. Las convoca la Secretaría de cada órgano.
meetings-coming = En curso y próximas
meetings-past = Anteriores
meeting-declarations = Declaraciones
meeting-final-acts = Los textos finales como archivos (ZIP)
meeting-declarations-empty = Aquí figurarán los textos que trate esta reunión en cuanto se presenten. Una delegación o la Secretaría los empieza como borrador.
meeting-draft = Empezar un borrador
meeting-agenda = Orden del día
meeting-agenda-empty = La Secretaría aún no ha publicado el orden del día.
meeting-panels-empty = Las mesas temáticas examinan un texto antes de que vote el Pleno. Las crea la Secretaría.
meeting-sittings = Sesiones
meeting-sittings-empty = Aquí figurará cada sesión del Pleno con su asistencia y sus votaciones. La abre la Presidencia.
sitting-number = Sesión { $number }
sitting-from-to = { $from } a { $to }
sitting-open-since = abierta desde { $since }
meeting-zone-note = Las horas son las de { $zone }.

## Convocatoria de una reunión
meeting-new = Convocar una reunión
meeting-edit = Modificar la reunión
meeting-button = Convocar la reunión
meeting-title = Título
meeting-ordinal = Ordinal
meeting-ordinal-hint = Va delante del título, separado por una raya: XXXIII Asamblea General.
meeting-place = Lugar
meeting-place-hint = Ciudad y país, y el edificio si importa.
meeting-starts-on = Primer día
meeting-ends-on = Último día
meeting-zone = Huso horario del lugar
meeting-agenda-hint = Un punto por línea.
error-not-a-day = Indique un día que exista.
error-ends-before-start = El último día no puede ser anterior al primero.
error-meeting-taken = Ya existe una reunión con este título. Añada lo que las distinga, por ejemplo el año.

## La página de inicio: lo que ocurre ahora
start-title = Lo que ocurre ahora
start-hall = En la sala
start-voting = La votación está abierta.
start-silence = Corre un procedimiento de acuerdo tácito.
start-counting = La votación ha terminado; sigue el resultado.
on-amendment = Enmienda { $label }
start-sitting = La sesión { $number } está abierta: { $meeting }
start-quiet = No hay ninguna sesión abierta. Cuando la Presidencia abra una, aquí figurará lo que se somete al órgano.
start-new = Aún no trabaja aquí ningún órgano. La Administración registra el primero y designa su Secretaría.
start-ballot = Ir a votar
start-waiting = Pendiente de usted
start-waiting-empty = No tiene nada pendiente. Aquí figurarán las votaciones, borradores y decisiones que le correspondan.
start-way = En trámite
start-way-empty = Aquí figurarán los textos presentados y aún no decididos, con su etapa y su plazo.
start-due = hasta el { $due } ({ $left })
start-adopted-empty = Aquí figurarán, una vez publicados, los textos aprobados, con su signatura.
start-adopted-on = aprobado el { $date }, por publicar
start-moved = Sus enmiendas
start-sponsored = Textos que usted patrocina
start-desk = Secretaría de { $body }

## La página de inicio: lo que espera a cada integrante
wait-ballot = Votar: { $about }
wait-treatment = Responder a lo que se propone para su enmienda { $label }
wait-compromise = Decir si se suman a la enmienda de transacción { $compromise }, que sustituiría su enmienda { $label }
wait-sitting = Dirigir la sesión { $number }: { $meeting }
wait-open-sitting = Hay un texto ante el Pleno y ninguna sesión abierta: { $meeting }
wait-rulings = { $count ->
    [one] Decidir sobre la admisibilidad de una enmienda
   *[other] Decidir sobre la admisibilidad de { $count } enmiendas
  }
wait-admission = Admitir la declaración presentada
wait-review = Deliberar en la mesa { $number }: { $theme }
wait-review-moderator = Registrar lo que recomienda la mesa { $number }: { $theme }
wait-draft = Su borrador no está presentado
wait-amendment-draft = Su enmienda no está presentada
wait-amendment-draft-on = Su enmienda no está presentada: «{ $words }»
wait-secretariat = { $body } aún no tiene Secretaría: desígnela
wait-first-body = Registre el primer órgano que trabaja aquí
wait-publication = Asigne la signatura y publique el texto aprobado
wait-assignments = { $count ->
    [one] Asigne una enmienda admisible a una mesa
   *[other] Asigne { $count } enmiendas admisibles a las mesas
  }
rehearsal-title = Ensayo
rehearsal-of = Ensayo: { $meeting }
rehearsal-about = Un ensayo se hace en una copia de todo tal como está ahora: textos, enmiendas, delegaciones. Nada de lo que se haga en él cuenta, nadie recibe correos y su reloj se puede adelantar.
rehearsal-runs = Se está ensayando esta reunión. Puede participar; nada de lo que se haga cuenta.
rehearsal-begin = Iniciar un ensayo
rehearsal-to = Ir al ensayo
rehearsal-to-meeting = Ir a la reunión
rehearsal-enter = Participar en el ensayo
rehearsal-enter-hint = Hasta que salga, este navegador muestra la copia en todas las páginas, con una franja arriba que lo indica. Sus otros navegadores siguen como están.
rehearsal-inside = Usted participa en este ensayo con este navegador.
rehearsal-go-on = Continuar el ensayo
rehearsal-leave = Salir del ensayo
rehearsal-mails = Los correos que habrían salido
rehearsal-unknown = Su cuenta se creó después de iniciado este ensayo, de modo que su copia no la conoce. Un ensayo nuevo sí la conocerá.
rehearsal-begun = Iniciado por { $name }, { $time }
rehearsal-ended = Este ensayo terminó { $time }.
rehearsal-gone = Su copia se eliminó, con todo lo que se hizo en ella. Ahora todo vuelve a contar.
rehearsal-others = Quién más participa
rehearsal-others-hint = Los miembros de los órganos de esta reunión inician sesión como siempre, abren esta dirección y participan. También la pantalla de la sala.
rehearsal-clock-title = El reloj
rehearsal-clock = Su reloj: { $time }
rehearsal-clock-shows = En el ensayo son
rehearsal-clock-hint = Adelántelo para ver cómo vence un plazo o termina un silencio. No puede retroceder.
rehearsal-clock-to = O hasta este momento
rehearsal-clock-move = Adelantar el reloj
clock-step-15 = 15 minutos
clock-step-60 = 1 hora
clock-step-360 = 6 horas
clock-step-1440 = 1 día
clock-step-10080 = 1 semana
rehearsal-end-title = El final
rehearsal-end-hint = La copia se elimina con todo lo que se hizo en ella. Quienes participan salen del ensayo.
rehearsal-end-confirm = ¿Terminar el ensayo para todos? Lo que se hizo en él se pierde definitivamente.
rehearsal-end = Terminar el ensayo
rehearsal-band = ENSAYO: nada de esto cuenta.
