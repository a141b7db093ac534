# Enmiendas: qué hacen y en qué son incompatibles.

## Operaciones
operation-replace = Modificar palabras
operation-insert = Insertar
operation-delete = Suprimir
operation-move = Trasladar
operation-split = Dividir
operation-join = Unir
operation-retitle = Modificar el título

## Incompatibilidades
collision-overlap = Modifican las mismas palabras
collision-delete-edit = Una suprime lo que la otra modifica o a lo que remite
collision-move = Trasladan el mismo párrafo a lugares distintos

## Notas para la Presidencia
note-same-place = Ambas insertan en el mismo lugar; figuran por orden de presentación
note-adjacent = Modifican palabras contiguas; lea la frase refundida
note-identical = Proponen lo mismo
note-same-sentence = Modifican la misma frase, que nadie ha votado tal como queda

## Names
amendment-numbered = Enmienda { $number }
amendment-sub-numbered = Subenmienda { $number }
amendment-draft = Borrador de enmienda
amendment-sub-draft = Borrador de subenmienda
clause-name-operative = párrafo { $number }
clause-name-lone = párrafo dispositivo único
clause-name-preambular = párrafo { $number } del preámbulo
clause-name-paragraph = párrafo { $number }
clause-name-heading = encabezamiento «{ $words }»
clause-name-sub = { $clause } { $number }
clause-name-new = párrafo nuevo
clause-name-title = el título
clause-choice = { $clause }: { $words }
clause-place-after = después de: { $clause }
clause-place-after-choice = después de: { $clause }: { $words }
clause-place-under = como primer inciso de: { $clause }
clause-place-start-preambular = al comienzo del preámbulo
clause-place-start-operative = al comienzo de la parte dispositiva
clause-place-start = al comienzo del texto

## What an operation does, as a heading
operation-heading-replace = { $clause }: otra redacción
operation-heading-insert = párrafo nuevo, { $place }
operation-heading-delete = { $clause }: supresión
operation-heading-move = { $clause } cambia de lugar: { $place }
operation-heading-split = { $clause }: dividir después de «{ $words }»
operation-heading-join = { $clause } y { $other }: unir en uno
operation-heading-retitle = el título: otra redacción
operation-heading-reword = { $clause }, en la redacción de la enmienda que se modifica

## The list
amendments-title = Enmiendas
amendments-none = Todavía no se ha presentado ninguna enmienda. Las enmiendas aparecerán aquí por orden de presentación.
amendments-filter = Filtrar las enmiendas
amendments-shown = Se muestran { $shown } de { $total }
amendments-close = El plazo para presentar enmiendas vence el { $time }.
amendment-my-drafts = Borradores de su delegación
amendment-column-number = Número
amendment-column-change = Modificación
amendment-column-mover = Presentada por
amendment-column-standing = Situación
amendment-column-panel = Mesa
amendments-filter-all = Todas
amendments-filter-sponsor = Patrocinador
amendments-filter-tag = Etiqueta
amendments-filter-no-panel = Ninguna mesa
amendments-filter-no-tag = Sin etiqueta
amendments-none-fit = Ninguna enmienda corresponde a este filtro.
amendments-show-all = Mostrarlas todas

## Saved filters
filters-title = Filtros guardados
filters-lead = Elija un filtro en la lista de enmiendas; desde allí puede guardarlo con un nombre.
filters-saved = Filtros guardados:
filter-save-this = Guardar este filtro
filter-name = Nombre
filter-shared = Para todos los que leen las enmiendas
filter-shared-short = para todos
filter-says = { $field }: { $value }
filter-says-gone = Lo que pide ya no se encuentra aquí.
filter-delete = Eliminar
error-filter-empty = Este filtro no pide nada. Elija primero por qué filtrar.
error-filter-there = Ya ha guardado un filtro con este nombre. Elija otro.
error-filters-many = Ha guardado { $max } filtros, el máximo posible. Elimine primero alguno.

## Tags
tags-title = Etiquetas
tags-lead = Palabras breves para clasificar las enmiendas. Las ve quien puede leer las enmiendas; no forman parte de las actas.
tags-none = Todavía no hay ninguna etiqueta.
tags-count = { $count ->
    [one] en { $count } enmienda
   *[other] en { $count } enmiendas
  }
tag-word = Etiqueta nueva
tag-word-hint = Una o dos palabras.
tag-add = Añadir la etiqueta
tag-delete = Eliminar la etiqueta
tag-delete-confirm = Las enmiendas que llevan «{ $tag }» dejarán de llevarla. ¿Eliminar la etiqueta?
tags-save = Guardar las etiquetas
error-tag-there = Esa etiqueta ya existe.
error-tags-many = Hay { $max } etiquetas, el máximo posible. Elimine primero alguna.

## Several treated alike
selection-column = Marcada
selection-all = Marcar todas las que se muestran
selection-what = Con las que están marcadas
selection-choose = Elija
selection-tag = Poner la etiqueta
selection-untag = Quitar la etiqueta
selection-go = Continuar
selection-hint = La página siguiente indica lo que ocurrirá. Antes no se hace nada.
selection-nothing = Marque al menos una enmienda.
selection-no-treatment = Elija qué hacer con las enmiendas marcadas.
selection-title = Varias enmiendas a la vez
selection-lead-admit = { $count ->
    [one] Esta enmienda se declarará admisible.
   *[other] Estas { $count } enmiendas se declararán admisibles.
  }
selection-lead-rule-out = { $count ->
    [one] Esta enmienda se declarará inadmisible.
   *[other] Estas { $count } enmiendas se declararán inadmisibles.
  }
selection-lead-assign = { $count ->
    [one] Esta enmienda se asignará a la mesa { $name }.
   *[other] Estas { $count } enmiendas se asignarán a la mesa { $name }.
  }
selection-lead-tag = { $count ->
    [one] Se pondrá a esta enmienda la etiqueta «{ $name }».
   *[other] Se pondrá a estas { $count } enmiendas la etiqueta «{ $name }».
  }
selection-lead-untag = { $count ->
    [one] Se quitará a esta enmienda la etiqueta «{ $name }».
   *[other] Se quitará a estas { $count } enmiendas la etiqueta «{ $name }».
  }
selection-all-or-none = O se hace todo o no se hace nada.
selection-button-admit = { $count ->
    [one] Declarar admisible { $count } enmienda
   *[other] Declarar admisibles { $count } enmiendas
  }
selection-button-rule-out = { $count ->
    [one] Declarar inadmisible { $count } enmienda
   *[other] Declarar inadmisibles { $count } enmiendas
  }
selection-button-assign = { $count ->
    [one] Asignar { $count } enmienda a la mesa { $name }
   *[other] Asignar { $count } enmiendas a la mesa { $name }
  }
selection-button-tag = { $count ->
    [one] Etiquetar { $count } enmienda «{ $name }»
   *[other] Etiquetar { $count } enmiendas «{ $name }»
  }
selection-button-untag = { $count ->
    [one] Quitar «{ $name }» a { $count } enmienda
   *[other] Quitar «{ $name }» a { $count } enmiendas
  }
selection-falling = Subenmiendas que decaen con ellas
selection-reason-hint = Constará en cada una de ellas y lo leerá quien la presenta.
selection-cannot = Quedan fuera por estas razones
selection-none-can = Ninguna de las enmiendas marcadas puede tratarse así ahora.
selection-done = { $count ->
    [one] Hecho para { $count } enmienda.
   *[other] Hecho para { $count } enmiendas.
  }

## The list as a file
file-column-sub-of = Subenmienda a
file-column-sponsors = Patrocinadores
file-column-base = Texto actual
file-column-proposed = Texto propuesto
file-column-recommendation = Recomendación
file-column-filed = Presentada el

## One amendment
amendment-facts = En resumen
amendment-moved-by = Presentada por { $delegation }.
amendment-moved-by-with = Presentada por { $delegation }, con { $others }.
amendment-changes = Modifica: { $amendment }.
amendment-fell-to = Decayó por: { $amendment }.
amendment-collides-with = Incompatible con: { $amendment }, { $delegation }
amendment-clash-hint = Puede presentarla de todos modos: el órgano decidirá cuál de ellas aprueba.
overlap-title = Se superpone a enmiendas ya presentadas
overlap-amendment = { $number } ({ $delegation })
overlap-words = Toca las mismas palabras que { $amendments }.
overlap-delete-edit = Una suprime lo que la otra modifica: { $amendments }.
overlap-move = Sitúa un párrafo en un lugar distinto que { $amendments }.
overlap-identical = Propone lo mismo que { $amendments }: se incorpora una sola vez y se reconoce a ambas.
overlap-same-place = Inserta en el mismo lugar que { $amendments }.
overlap-adjacent = Modifica palabras contiguas a las que modifica { $amendments }.
overlap-same-sentence = Modifica la misma oración que { $amendments }.
amendment-change = Modificación
amendment-justification = Justificación
amendment-history = Historial
amendment-reason = Motivo
amendment-go-on-writing = Seguir redactando
amendment-leave-sponsors = Retirar el copatrocinio
amendment-propose-sub = Proponer una subenmienda
amendment-cosponsor-for = Inscribir un copatrocinador a petición verbal
amendment-enter-sponsor = Inscribir al copatrocinador
ruling-reason-hint = Necesario para declararla inadmisible y para cambiar una decisión anterior. Lo leerá quien la presenta.
ruling-admissible = Declarar admisible
ruling-inadmissible = Declarar inadmisible
amendment-withdraw-button = Retirar: { $amendment }
amendment-withdraw-confirm = Constará en actas como retirada y decaerán sus subenmiendas. ¿Retirarla?

## Writing one
amendment-new-title = Proponer una enmienda
amendment-new-sub-title = Proponer una subenmienda a la enmienda { $number }
amendment-for = Por { $delegation }.
amendment-draft-hint = Solo su delegación lo ve hasta que se presente.
draft-by-leave = Su texto se conserva aquí. Diríjase a la Secretaría: con autorización puede registrar esta enmienda en nombre de su delegación. También puede eliminar el borrador.
amendment-beside = Lo que otros han presentado
amendment-no-operations = Todavía no se propone nada. Añada una modificación.
amendment-on-behalf = A petición verbal de
amendment-on-behalf-hint = En el acta constará que la inscribió la Secretaría.
operation-what = Qué se modifica
operation-clause = Párrafo
operation-of-parent = Qué modificación
operation-which-clause = Qué párrafo
operation-other-clause = Elegir otro párrafo
operation-place = Dónde
operation-place-hint = Llevará un número provisional, como 5 bis, hasta la aprobación.
operation-words = Nueva redacción
operation-new-words = Texto del párrafo nuevo
operation-title-words = Nuevo título
operation-words-hint = Escriba el texto como lo desea. El número y el signo final se añaden solos.
operation-cut-where = Dónde comienza el nuevo párrafo
operation-cut-elsewhere = Antes de otras palabras, indicadas abajo
operation-cut-words = El nuevo párrafo comienza con estas palabras
operation-cut-words-hint = Escriba o copie sus primeras palabras del párrafo de arriba. Pertenecen al nuevo párrafo. La coma u otro signo que las preceda desaparece: los párrafos se cierran por sí solos.
operation-cut-subs = Sus apartados pasan al nuevo párrafo.
operation-join-with = { $clause } deja de existir por separado: sus palabras quedan al final de este párrafo.
opening-offers = Palabras iniciales sugeridas
opening-offers-label = Palabras iniciales
opening-offers-hint = En el idioma del texto. Sustituyen a las palabras iniciales que haya; si no las hay, se anteponen a la primera palabra.
opening-offers-none = Elija
opening-offers-put = Comenzar con estas palabras
opening-offers-preambular = Para un párrafo del preámbulo
opening-offers-operative = Para un párrafo dispositivo
operation-as-change = Como modificación
operation-delete-referring = Remiten a lo que se suprimiría: { $clauses }. Enmiéndelos también: mientras una remisión no lleve a ninguna parte, el texto en su conjunto no se somete a votación.
operation-join-hint = Las palabras de ambos se ponen una tras otra, con un espacio. Si entre ellas hace falta una coma o un punto, modifique también las palabras.
operation-no-change-yet = Todavía sin cambios.
operation-count = Palabras añadidas: { $inserted }. Palabras suprimidas: { $deleted }.
operation-keep = Guardar esta modificación
operation-preview = Ver la diferencia
operation-add = Añadir otra modificación
justification-hint = Se muestra junto a la enmienda. Bastan dos o tres frases.
justification-save = Guardar la justificación
filing-button = Presentar la enmienda
filing-confirm = Una vez presentada será pública, tendrá número y solo cambiará mediante una revisión. ¿Presentarla?
filing-leave = Por qué se acepta fuera de plazo
filing-leave-hint = Se autoriza con este motivo, que constará en actas.
draft-delete = Eliminar el borrador
draft-delete-confirm = El borrador se perderá para siempre. ¿Eliminarlo?
amendment-kept = En este dispositivo se conserva un texto no enviado, del
amendment-kept-restore = Recuperarlo
amendment-kept-discard = Descartarlo

## Faults of the fields
amendment-words-nul = El texto contiene un carácter que ningún texto puede tener. Escríbalo de nuevo.
amendment-no-words = Escriba el texto. Para quitar un párrafo, elija la supresión.
amendment-no-change = Esto no cambia nada todavía.
amendment-into-itself = Un párrafo no puede trasladarse dentro de sí mismo.
amendment-other-list = Este lugar está en otra parte del texto: los considerandos quedan en el preámbulo y las disposiciones en la parte dispositiva.
amendment-twice = La enmienda ya modifica esto. Edite esa modificación.
amendment-cut-where = Elija dónde comienza el nuevo párrafo.
amendment-cut-start = El párrafo comienza con estas palabras: no quedaría nada antes de ellas.
amendment-cut-mark = Estas palabras están dentro de un realce o de un enlace, donde no se puede dividir el párrafo. Elija palabras anteriores o posteriores.
amendment-join-last = Ningún párrafo sigue a este en su lista, de modo que no hay con cuál unirlo.
amendment-not-joinable = Este párrafo tiene apartados, que quedarían en medio de las palabras unidas. Una o suprima primero los apartados.
amendment-other-base = El texto cambió desde que se comenzó este borrador. Comiéncelo de nuevo sobre el texto actual.

## What happened to it
event-filed = Presentada por { $who } en nombre de { $delegation }
event-filed-oral = Inscrita por { $who } a petición verbal de { $delegation }
event-cosponsored = Copatrocinada por { $delegation }
event-cosponsored-oral = Copatrocinada por { $delegation }, inscrita por { $who }
event-sponsor-left = { $delegation } retiró su copatrocinio
event-withdrawn = Retirada por { $who }
event-admissible = Declarada admisible
event-inadmissible = Declarada inadmisible
event-recommended = La mesa { $panel } recomienda: { $advice }
event-reviewed = { $outcome ->
    [taken-in] Incorporada en la versión { $number } del texto
    [carried-over] Trasladada a la versión { $number }
   *[needs-attention] La versión { $number } afectó a sus palabras
  }
event-settled = Formulada de nuevo sobre el texto actual
event-fell = Decayó a causa de la enmienda { $to }
event-fell-with = Decayó con la enmienda { $parent }, que había de modificar
event-put = Sometida a decisión: { $question }
event-question = cuestión { $number }
event-in-adopted = En el texto aprobado, { $version }
event-version = versión { $number }
event-treatment = Tratamiento { $number } propuesto a los patrocinadores por { $who }: { $kind }
event-treatment-agreed = Los patrocinadores aceptaron el tratamiento { $number } ({ $who })
event-treatment-disagreed = Los patrocinadores no aceptaron el tratamiento { $number } ({ $who })
event-revised = Revisada por sus patrocinadores: Rev.{ $number } ({ $who })
event-read-in = Incorporada por lectura al texto en su conjunto ({ $who })
event-revised-orally = Rev.{ $number }, como se leyó en la sala ({ $who })
event-accepted = Aceptada por los patrocinadores de la declaración ({ $who })
event-compromise-names = Sustituiría, como enmienda de transacción, a: { $others }
event-compromise-named = La enmienda de transacción { $compromise } la sustituiría
event-compromise-own = { $step ->
    [joined] Los patrocinadores se sumaron a la enmienda de transacción { $compromise }: suspendida
    [left] Los patrocinadores dejaron la enmienda de transacción { $compromise }
   *[declined] Los patrocinadores no se sumaron a la enmienda de transacción { $compromise }
  }
event-compromise-other = { $step ->
    [joined] Se sumaron los patrocinadores de la enmienda { $label }
    [left] La dejaron los patrocinadores de la enmienda { $label }
   *[declined] No se sumaron los patrocinadores de la enmienda { $label }
  }
event-returned = Ya no está suspendida: no prosperó la enmienda de transacción { $compromise }
event-lapsed = Ya no está suspendida: cambió la enmienda de transacción { $compromise }

## A clause with its amendments and its discussion
clause-amend = Enmendar este párrafo
clause-in-text = En el texto
clause-came-in = Este párrafo entró por enmienda; su número es provisional.
clause-amendments = Enmiendas: { $count }
clause-no-amendments = Nadie ha presentado enmiendas a este párrafo.
clause-discussion = Debate
clause-no-comments = Todavía no se ha dicho nada. Los miembros pueden comentar durante las enmiendas y el examen en las mesas.
comment-words = Su comentario
comment-say = Añadir el comentario

## Tratamientos propuestos y revisiones
treatments-title = Tratamiento propuesto
treatment-of = Versión { $number }, { $by }:
treatment-by-panel = Mesa { $panel }
treatment-adopt-as-revised = Aprobar en la forma revisada
treatment-withdraw = Retirar en favor de otra enmienda
treatment-waits = en espera de los patrocinadores
treatment-agreed = los patrocinadores están de acuerdo
treatment-disagreed = los patrocinadores no están de acuerdo
treatment-overtaken = superada
treatment-lead = La Secretaría propone a los patrocinadores ({ $delegation }) qué hacer con su enmienda. Estos la aceptan o no. Si aceptan otra redacción, esta pasa a ser su revisión de la enmienda.
treatment-lead-panel = La mesa temática { $panel } propone a los patrocinadores ({ $delegation }) qué hacer con su enmienda. Si aceptan otra redacción, esta queda como recomendación de la mesa temática y puede someterse a votación.
treatment-kind = Qué se propone
treatment-words = La redacción propuesta
treatment-in-favour-of = Retirada en favor de
treatment-button = Proponerlo a los patrocinadores
treatment-answer-title = Su respuesta a la versión { $number }
treatment-answer-hint = Si acepta otra redacción, podrá someterse en lugar de la suya; si acepta retirarla, su enmienda queda retirada.
treatment-answer = ¿Están de acuerdo los patrocinadores?
treatment-agree = Estamos de acuerdo
treatment-disagree = No estamos de acuerdo
treatment-comment = Comentario
treatment-answer-button = Dar esta respuesta
treatment-answer-confirm = La respuesta a esta versión es definitiva. ¿Desea darla?
## Enmiendas de transacción
compromise-title = Enmienda de transacción
compromise-suspended = Suspendida: sus patrocinadores se sumaron a una enmienda de transacción, { $amendment }. No se somete a votación mientras aquella esté pendiente, y vuelve si no prospera.
compromise-replaces = Es una enmienda de transacción. Si se aprueba, decaen las que se sumaron a ella; si no prospera, vuelven.
compromise-replaces-draft = Una vez presentada, sustituiría a estas como enmienda de transacción, y se preguntará a sus patrocinadores si se suman:
compromise-replaced = Es una enmienda de transacción y sustituyó a las que se sumaron a ella:
compromise-failed = Era una enmienda de transacción que no prosperó. Volvieron las que se habían sumado a ella:
compromise-named-in = { $amendment }, presentada por { $delegation }, es una enmienda de transacción que sustituiría a esta.
compromise-joined = se suma
compromise-asked = en espera de los patrocinadores
compromise-declined = no se suma
compromise-join = Sumarse
compromise-decline = No sumarse
compromise-leave = Dejar la enmienda de transacción
compromise-join-hint = Si se suman, su enmienda queda suspendida y no se somete a votación. Si se aprueba la enmienda de transacción, la suya decae; si no prospera o se retira, la suya vuelve. Pueden dejarla hasta que comience su votación.
compromise-leave-hint = Ustedes se sumaron. Si la dejan, su enmienda vuelve a su lugar.
compromise-hint = Marque las enmiendas que la suya ha de sustituir. Se pregunta a sus patrocinadores si se suman; las de su propia delegación se suman con ello. Lo que se suma queda suspendido, decae si se aprueba la suya y vuelve si no prospera.
compromise-hint-draft = Los demás se enteran cuando usted la presente.
compromise-which = Ha de sustituir a
compromise-name = Preguntar a sus patrocinadores si se suman
compromise-note = Guardar lo que ha de sustituir
compromise-nothing = Marque al menos una enmienda que la suya ha de sustituir.
advice-overtaken = sobre palabras revisadas después
revision-title = Revisar: enmienda { $label }
revision-lead = Escriba qué debe decir la enmienda. Pasa a ser { $label }; lo presentado se conserva y se avisa a quienes la copatrocinan.
revision-now = Ahora:
revision-button = Presentar la revisión
revision-no-change = Son las palabras que la enmienda ya tiene.
revisions-title = Revisiones
revisions-submitted = Como se presentó
acceptance-accepted = Aceptada por los patrocinadores
acceptance-confirm = La enmienda queda aprobada de inmediato, sin votación. ¿Desea aceptarla?
returned-title = Enmendar en su procesador de textos
returned-lead = Llévese el texto como documento, cámbielo donde mejor escriba, con control de cambios o sin él, y devuélvalo. Cada cambio se convierte en el borrador de una enmienda. Nada se presenta hasta que usted lo presente.
returned-document = Llevarse el texto (DOCX)
returned-how = Los párrafos se reconocen por marcadores ocultos, de modo que se encuentran aunque cambie sus palabras. Deje como están los números y los signos finales: se ajustan solos.
returned-file = El documento que vuelve
returned-file-hint = Un .docx de { $megabytes } MB como máximo.
returned-read = Leer el documento
returned-nothing = El documento dice lo mismo que el texto: no se halló en él ningún cambio de un párrafo.
returned-tracked = { $count ->
    [one] Un cambio registrado se tomó como hecho
   *[other] { $count } cambios registrados se tomaron como hechos
  }: { $authors }. Excluya abajo lo que no sea suyo.
returned-changes = Lo que usted cambió
returned-changes-lead = Cada uno que deje marcado se convierte en un borrador de su delegación; allí puede redactarlo de nuevo, motivarlo y presentarlo.
returned-bare = Los resaltes, enlaces y notas de este párrafo no volvieron: póngalos de nuevo en el borrador donde hagan falta.
returned-take = Hacer borradores de estos
returned-unplaced = Lo que se enmienda a mano
returned-unplaced-lead = Estos cambios no son de un solo párrafo. De ellos no resulta nada por sí solo; proponga una enmienda donde la quiera.
returned-outside = Antes del primer párrafo o después del último:
returned-frame = Un encabezado, palabras después de apartados o una línea sobre el título:
returned-moved = Este párrafo está en otro lugar:
returned-joined = Este párrafo se unió al anterior:
returned-around = Solo cambió el número o el signo final; ambos se ajustan solos:
returned-unfit = Esto no se ajusta al texto tal como está:
returned-no-document = Esto no es un documento .docx.
returned-too-long = Uno de sus párrafos tiene más de { $most } caracteres.
returned-none-chosen = Elija al menos un cambio.
returned-too-many = De un documento se hacen como máximo { $most } borradores.
