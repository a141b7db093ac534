# Declaraciones y sus versiones.

## Versiones
version-draft = Borrador
version-tabled = Texto presentado
version-reviewed = Texto examinado por la mesa
version-amended = Texto enmendado
version-adopted = Texto aprobado
version-corrected = Texto corregido
version-set-aside = Aprobado una vez, ya sin vigor

## Names of texts
declaration-numbered = { $kind } n.º { $number }

## What a text on the page is
state-draft = Borrador, no presentado
state-tabled = Texto presentado el { $date }
state-reviewed = Texto examinado el { $date }
state-current = Texto enmendado en el pleno
state-adopted = Texto aprobado el { $date }
state-corrected = Texto corregido el { $date }
state-open = { $text }, no aprobado
state-rejected = { $text }; rechazado el { $date }
state-not-put = { $text }; no sometido a votación, { $date }
proposals-title = Propuestas sobre la misma cuestión
proposals-place = { $nth } de { $count } propuestas sobre la misma cuestión
proposals-none = No consta ninguna otra propuesta relativa a la misma cuestión.
proposals-lead = Se someten a votación en este orden. El conjunto de una se vota cuando se ha proclamado el resultado de las anteriores.
proposals-tabled = Presentada el { $time }.
proposals-in-place = En lugar de «{ $title }».
proposals-ordered = Se cambió el orden.
proposals-stop = Preguntar si se continúa
proposals-stop-lead = El órgano puede decidir ahora no continuar: entonces no se votan ni esta propuesta ni las siguientes. Si nadie lo pregunta, es la próxima en votarse.
proposals-relate = Otra declaración sobre la misma cuestión
proposals-relate-button = Anotar
proposals-of = Se refiere a la misma cuestión que
proposals-of-none = Ninguna: figura sola
proposals-replaces = Se propone en lugar de esa declaración
proposals-replaces-hint = Un texto que sustituye a otro por completo es una propuesta nueva, no una enmienda.
proposals-order = Cambiar el orden
proposals-decision-hint = Según el reglamento se votan por orden de presentación, a menos que el órgano decida otra cosa: su decisión, tal como se cita.
proposals-leave = Retirarla: se refiere a otra cuestión
proposals-rival = Proponer otro texto en su lugar
new-draft-of = Propuesto en lugar de «{ $title }»: una propuesta nueva sobre la misma cuestión, que se vota después.
new-draft-copy = Empezar con su texto
new-draft-copy-language = Su texto está en otro idioma. Elija ese idioma o empiece sin él.
state-withdrawn = { $text }; retirado el { $date }

## The sheet
sheet-sponsors = Patrocinan: { $sponsors }
sheet-empty = Todavía no se ha redactado ningún párrafo.
part-preamble = Preámbulo
part-operative = Parte dispositiva
reason-short = pp
clause-spoken = Cláusula
margin-amendment = Enm. { $number }
margin-amendment-draft = Su borrador de enmienda
margin-collide = Enm. { $one } y { $other } son incompatibles
margin-collides-with = Incompatible con { $others }
margin-panel = Mesa { $number }
margin-comments = { $count ->
    [one] { $count } comentario
   *[other] { $count } comentarios
  }
margin-advice = La mesa { $number } recomienda: { $advice }
margin-amend = Enmendar
margin-discuss = Debatir
margin-details = Detalles
proposed-insert-after = Nuevo, después de: { $clause }
proposed-insert-first = Nuevo, al principio
proposed-delete = Suprimir
proposed-move-after = Trasladar después de: { $clause }
proposed-move-first = Trasladar al principio
proposed-split = Dividir en dos
proposed-join = Unir con { $clause }
proposed-retitle = Otro título
proposed-sub = Modifica la enmienda, no el texto mismo
legend-inserted = Insertado
legend-deleted = Suprimido
legend-moved = Trasladado
legend-collide = Dos enmiendas que no pueden aplicarse a la vez

## The compilation: the text with every amendment under its clause
compilation-title = Compilación de enmiendas
compilation-none = Todavía no se ha presentado ninguna enmienda.
compilation-legend = Signos:
compilation-was = Texto actual
compilation-is = Texto enmendado
compilation-also = Véase también:

## The way so far
way-label = El recorrido de esta declaración
way-done = concluido
way-proposal = Presentación
way-draft = borrador que solo ven sus patrocinadores y la Secretaría
way-sponsors = { $count ->
    [one] por un patrocinador
   *[other] por { $count } patrocinadores
  }
way-admitted = admitida el { $date }
way-to-be-admitted = pendiente de admisión por la Secretaría
way-not-admitted = no admitida: { $reason }
way-until = hasta el { $until }
way-left = { $left }
way-closed = cerrado el { $at }
way-filed = { $count ->
    [0] ninguna registrada
    [one] una registrada
   *[other] { $count } registradas
  }
way-reviews = { $closed } de { $all } exámenes concluidos
way-decided = { $count ->
    [one] una enmienda decidida
   *[other] { $count } enmiendas decididas
  }
way-vote = { $yes } a { $no }, abstenciones: { $abstain }

## Ways to read
modes-label = Cómo leer este texto
mode-text = Texto
mode-reviewed = Texto examinado
mode-tabled = Texto presentado
mode-current = Estado actual
mode-adopted = Texto aprobado
mode-amendments = Con enmiendas ({ $count })
mode-amendment-list = Lista de enmiendas
mode-compilation = Compilación
mode-two-columns = Dos columnas
mode-one-column = Una columna
mode-justifications = Desplegar las justificaciones
mode-no-justifications = Plegar las justificaciones
mode-csv = CSV
mode-xlsx = XLSX
mode-tracked = Word con control de cambios
mode-versions = Versiones
mode-journal = Diario
mode-lines = Números de línea
mode-no-lines = Sin números de línea

## What the reader may do
offer-write = Redactar el borrador
offer-table = Presentar el borrador
offer-give-up = Abandonar el borrador
offer-admit = Admitir
offer-refuse = Declarar inadmisible
offer-amend = Proponer una enmienda
offer-cosponsor = Copatrocinar
offer-leave = Retirar el patrocinio
offer-withdraw = Retirar
offer-deadline = Plazo para enmiendas
offer-stage = Abrir la etapa siguiente
offer-refer-back = Devolver a una etapa anterior
offer-enter-cosponsor = Registrar un copatrocinador
offer-enter-withdrawal = Registrar una retirada
offer-assign = Asignar a las mesas
offer-publish = Signatura y publicación
offer-voting-list = Lista de votación
offer-publication = Texto publicado
offer-unable = { $act }: ahora no

## Drafting
new-draft-title = Nuevo borrador
new-draft-lead = Hasta que se presente solo lo verán su delegación y la Secretaría.
new-draft-meeting = ¿Para qué reunión?
new-draft-button = Empezar el borrador
field-title = Título
field-kind = Tipo
field-drafting-language = Idioma de redacción
field-drafting-language-hint = Las enmiendas se presentan en este idioma.
field-place-date = Lugar y fecha
field-place-date-hint = Tal como figurarán bajo el título.
field-enacting = Fórmula de quien aprueba
field-enacting-hint = Quién actúa, antes del preámbulo, con su artículo y una coma: «La Asamblea General,». Déjela vacía en un comunicado.
field-masthead = Líneas sobre el título
field-masthead-hint = Una por renglón. El nombre del órgano figura por sí solo.
field-closing = Líneas después de los párrafos
field-closing-hint = Por ejemplo, las firmas. Una por renglón.
desk-title = Borrador: { $title }
desk-add = Añadir un párrafo
desk-add-first = Añadir el primer párrafo
desk-paste = Pegar un texto completo
desk-frame = Título y líneas
desk-read = Leerlo como quedará
desk-empty = Añada el primer párrafo o pegue un texto que ya tenga: se dividirá en párrafos.
tool-add-after = Añadir después
tool-add-under = Inciso
tool-up = Subir
tool-down = Bajar
frame-title = Título y líneas que rodean los párrafos
frame-stale = Alguien guardó estas líneas mientras usted escribía. Lo que usted escribió está abajo. La diferencia entre su texto y el de la otra persona:

## Clauses of a draft
clause-new-title = Nuevo párrafo
clause-edit-title = Editar: { $place }
clause-under = Dentro de: { $place }.
clause-add = Añadir
clause-add-next = Añadir y redactar el siguiente
clause-gone = Alguien suprimió este párrafo mientras usted escribía. Su texto está abajo y puede añadirse como párrafo nuevo.
clause-delete-title = Suprimir: { $place }
clause-delete-referring = Otros párrafos remiten a él: { $clauses }. Sus remisiones no llevarán a ninguna parte y el texto no podrá presentarse hasta que se modifiquen.
clause-delete-lead = El texto se pierde: un borrador no conserva versiones anteriores.
clause-delete-under = { $count ->
    [one] Con él se suprime un inciso.
   *[other] Con él se suprimen { $count } incisos.
  }
clause-delete-button = Suprimir este párrafo
clause-delete-stale = Alguien guardó este párrafo mientras usted decidía. Este es su texto ahora.
field-words = Texto
field-words-hint = Sin número ni signo final: ambos se ponen solos. Los *asteriscos* destacan las palabras.
field-opening = Palabras iniciales
field-opening-hint = Las palabras con que empieza el párrafo, en cursiva. Vacío si no las hay.
field-opening-hint-new = En cursiva: «Reafirmando», «Decide». Si se deja vacío, se reconocen solas.
field-at = Lugar
place-end = Al final de los de su tipo
place-start = Al principio de los de su tipo
place-after = Después de: { $place }: { $words }
field-wrap-up = Texto después de sus incisos
field-wrap-up-hint = Si la frase continúa tras la lista.
field-ending = Un final propio
field-ending-hint = Solo si debe diferir del signo que le da la lista.

## Two people at one clause
stale-lead = Alguien guardó este párrafo mientras usted escribía. Aquí están los dos textos; usted decide.
stale-theirs = Guardado entretanto
stale-mine = El suyo
stale-difference = Del otro al suyo
stale-both = Los dos cambios juntos
stale-both-hint = Afectan a palabras distintas y pueden mantenerse ambos.
stale-keep-both = Conservar ambos
stale-decide = O decidir de otro modo
stale-words-hint = Su texto. Puede modificarlo antes de conservarlo.
stale-keep-mine = Conservar este texto
stale-keep-theirs = Conservar lo guardado

## Pasting
paste-title = Pegar un texto completo
paste-lead = Se divide en título, preámbulo y párrafos. Verá el resultado antes de que se guarde nada.
paste-hint = De un procesador de textos o un correo; los números y signos finales pueden quedarse.
paste-file = Archivo
paste-file-hint = Un .docx o texto sin formato, de { $megabytes } MB como máximo. Los números automáticos se leen como los ve quien lee. Las palabras pasan al cuadro de abajo, donde puede corregirlas.
paste-tracked = Cambios registrados en él
paste-tracked-accepted = Aceptarlos
paste-tracked-rejected = Rechazarlos
paste-read = Leer el archivo
paste-no-file = Elija un archivo.
paste-file-not-read = Hay un archivo elegido que no se leyó: elíjalo de nuevo y pulse «Leer el archivo», o no elija ninguno.
paste-box-full = El cuadro contiene un texto escrito o modificado: vacíelo primero y elija de nuevo el archivo.
paste-warnings = Por revisar en el archivo
paste-beside = En sus páginas, y no en el texto
paste-beside-lead = Los encabezados y pies de página se omiten. Copie en el cuadro lo que pertenezca al texto.
field-text = Texto
paste-replace = { $count ->
    [one] Sustituir el párrafo que hay
   *[other] Sustituir los { $count } párrafos que hay
  }
paste-look = Ver el resultado
paste-take = Incorporarlo
paste-preview = Resultado
paste-others = Líneas que no se entendieron
paste-others-lead = No se pierde nada: figurarán como párrafos al final. También puede corregir el texto y verlo de nuevo.
paste-line = Línea { $line }:
error-no-clause = No se encontró ninguna cláusula. Las primeras líneas se leen como título; ponga debajo cada cláusula en un párrafo propio.

## Acts on the declaration as a whole
table-title = Presentar el borrador
table-lead = El texto queda fijado tal como está. Desde ese momento solo cambia mediante enmiendas.
table-lead-rules = El reglamento vigente hoy le será aplicable hasta el final. Se avisa por correo a los miembros.
table-button = Presentar el borrador
table-confirm = ¿Presentar este texto? Ya no podrá modificarse.
cosponsor-title = Copatrocinar la declaración
cosponsor-lead = La delegación apoya el texto tal como se presentó y figura entre sus patrocinadores.
cosponsor-button = Copatrocinar
leave-title = Retirar el patrocinio
leave-lead = El texto se mantiene con los demás patrocinadores. El patrocinio anterior consta en el diario.
leave-button = Retirar el patrocinio
admit-title = Admitir la declaración
admit-lead = Cumple los requisitos y podrá enmendarse cuando se abra esa etapa.
admit-note-hint = Para que conste; puede quedar vacío.
admit-button = Admitir
refuse-title = Declarar inadmisible la declaración
refuse-lead = No cumple los requisitos y no puede seguir. Quienes la patrocinan pueden retirarla; aún podrá admitirse más adelante.
refuse-reason-hint = Necesario; se muestra con la declaración y consta en el diario.
refuse-button = Declararla inadmisible
withdraw-title = Retirar la declaración
withdraw-lead = Su recorrido termina aquí. El texto y todo lo dicho sobre él constan en actas.
withdraw-reason-hint = Figura con la declaración; puede quedar vacío.
withdraw-button = Retirar la declaración
withdraw-confirm = ¿Retirar esta declaración? No se puede deshacer.
deadline-title = Plazo para la presentación de enmiendas
deadline-lead = El minuto que fije aún está dentro del plazo.
deadline-due-hint = Según la hora del lugar de la reunión: { $zone }.
deadline-reason-hint = Necesario si se cambia un plazo ya fijado.
deadline-button = Fijar el plazo
stage-title = Abrir una etapa
stage-lead = La etapa actual se cierra en el mismo momento.
stage-back = A qué etapa vuelve
stage-reason-hint = Necesario para seguir antes de que todas las mesas hayan cerrado su examen; si no, puede quedar vacío.
stage-back-reason-hint = Necesario; consta en el diario.
stage-back-confirm = ¿Devolver el texto? La etapa presente se cierra.
stage-button = Abrir esta etapa
field-stage = Etapa
field-due = Termina
field-reason = Motivo
field-note = Nota
field-on-behalf = A solicitud oral de
field-on-behalf-hint = Consta quién lo solicitó y quién lo registró.
field-on-behalf-choose = Elegir …
field-on-behalf-nobody = Nadie: acto de la Secretaría

## Versions and their comparison
versions-title = Versiones del texto
versions-one = Por ahora hay una sola versión. Las mesas y el pleno producirán otras.
versions-compare-before = Comparar con la versión anterior
version-named = Versión { $number }: { $kind }
comparison-title = Qué cambió entre dos versiones
comparison-choose = Versiones que se comparan
comparison-from = De
comparison-to = A
comparison-button = Comparar
comparison-modes = Cómo comparar
comparison-unified = En un solo texto
comparison-side = En paralelo
comparison-only = Solo lo que cambió
comparison-all = Todo el texto
comparison-skipped = { $count ->
    [one] Un párrafo sin cambios
   *[other] { $count } párrafos sin cambios
  }
comparison-counts = Cláusulas modificadas: { $changed }. Sin cambios: { $same }.
comparison-now = El texto tal como quedaría ahora
comparison-same-version = Se compara una versión consigo misma. Elija dos distintas.
comparison-moved-from = Trasladado aquí; era { $from }, { $place }.
comparison-moved-to = Aquí figuraba { $from }; ahora es { $to }, { $place }.
comparison-split = Separado de { $from }, con las mismas palabras.
comparison-joined = Unido a { $to }, con las mismas palabras.
