# Palabras que aparecen en muchas páginas: navegación, botones y los nombres de lo que el reglamento distingue.

## El marco de cada página
product-name = Accord
skip-to-content = Ir al texto
nav-label = Navegación principal
nav-now = Ahora
nav-meetings = Reuniones
nav-adopted = Textos aprobados
nav-administration = Administración
nav-sign-in = Iniciar sesión
nav-sign-out = Cerrar sesión
nav-account = Mi cuenta
banner-demonstration = DEMOSTRACIÓN: nada de lo que hay aquí es el acta de un órgano real.
page-title = { $title } · { $place }
breadcrumbs-label = Dónde se encuentra

## Botones y enlaces de uso general
button-save = Guardar
button-cancel = Cancelar
button-continue = Continuar
button-back = Volver
confirmation-title = Confirme, por favor
confirmation-yes = Sí, continuar
button-edit = Modificar
button-delete = Eliminar
button-remove = Quitar
button-filter = Filtrar
link-permanent = Enlace permanente
field-optional = opcional
none-yet = Todavía no hay
yes = Sí
no = No

## Marcas en un texto, con palabras para lectores de pantalla y copias sin color
mark-inserted = insertado
mark-deleted = suprimido
reference-gone = El párrafo al que se remite ya no existe
reference-hint = Para remitir a otro párrafo, escriba su número entre [# ]: [#5], [#5 a)], [#P3] para el tercer párrafo del preámbulo. El número se actualiza con cada cambio.
mark-cut = comienza un nuevo párrafo
mark-joined = los dos párrafos pasan a ser uno
mark-legend = Las palabras subrayadas se insertan; las palabras tachadas se suprimen.

## Fechas y plazos
dates-from-to = { $from } – { $to }
dates-in-month = { $from }-{ $to } de { $month } de { $year }
day-of-month = { $day } de { $month }
time-there-and-here = { $there } ({ $here } para usted)
left-days = { $days ->
    [one] Queda { $days } día
   *[other] Quedan { $days } días
  } y { $hours } h
left-hours = Quedan { $hours } h y { $minutes } min
left-minutes = { $minutes ->
    [0] Queda menos de un minuto
    [one] Queda { $minutes } minuto
   *[other] Quedan { $minutes } minutos
  }
left-nothing = el plazo ha vencido

## Etapas de una declaración
stage-proposal = Proyecto
stage-amendment = Enmiendas
stage-panel-review = Examen en las mesas temáticas
stage-plenary = Plenaria
stage-adopted = Aprobada
stage-published = Publicada
stage-rejected = Rechazada
stage-not-put = No sometida a votación
stage-withdrawn = Retirada

## Situación de una enmienda
standing-draft = Borrador
standing-filed = Presentada
standing-admissible = Admitida a trámite
standing-needs-attention = Requiere atención
standing-inadmissible = Inadmitida
standing-withdrawn = Retirada
standing-adopted = Aprobada
standing-rejected = Rechazada
standing-fallen = Decaída
standing-suspended = Suspendida
standing-incorporated = Incorporada al texto examinado

## Funciones
role-administrator = Administración del sistema
role-secretariat = Secretaría
role-delegate = Delegado o delegada
role-head-of-delegation = Jefatura de delegación
role-panel-moderator = Moderación de mesa
role-presiding-officer = Presidencia
role-rapporteur = Relatoría
role-translator = Traducción
role-observer = Observador u observadora

## Categorías de delegaciones
category-member = Miembro
category-observer = Observador
category-civil-society = Sociedad civil
category-guest = Invitado

## Clases de declaraciones
kind-declaration = Declaración
kind-resolution = Resolución
kind-communique = Comunicado conjunto
kind-recommendations = Recomendaciones
kind-report = Informe

## Clases de párrafos
clause-kind-preambular = Párrafo del preámbulo
clause-kind-operative = Párrafo de la parte dispositiva
clause-kind-paragraph = Párrafo
clause-kind-heading = Epígrafe

## Formas de decidir
method-consensus = Consenso
method-without-a-vote = Sin votación
method-acclamation = Aclamación
method-silence = Procedimiento de acuerdo tácito
method-voice = A viva voz, sin recuento
method-show-of-hands = Votación a mano alzada
method-recorded-vote = Votación registrada
method-roll-call = Votación nominal
method-secret-ballot = Votación secreta

## Sentido del voto
choice-yes = A favor
choice-no = En contra
choice-abstain = Abstención

## Resultado de una cuestión
outcome-adopted = Aprobada
outcome-rejected = Rechazada
outcome-tied = Empate
outcome-no-quorum = Sin quórum
how-vote = por votación
how-unanimous-vote = por unanimidad
how-consensus = por consenso
how-without-a-vote = sin votación
how-acclamation = por aclamación
how-silence = por el procedimiento de acuerdo tácito
how-voice = a viva voz, sin recuento
how-casting-vote = por el voto de calidad de la presidencia

## Lo que una mesa recomienda acerca de una enmienda
advice-adopt = Aprobar
advice-adopt-as-revised = Aprobar en su forma revisada
advice-reject = Rechazar
advice-merge = Fusionar con otra
advice-no-position = Sin posición
