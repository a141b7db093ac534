# La línea de órdenes: lo que dicen verify, export, demo y member.

## Commands
cli-no-declaration = { $name }: no existe esa declaración
cli-nothing-to-export = { $name }: no existe esa declaración, versión o lengua
cli-no-database = { $database }: no existe esa base de datos
cli-empty-database = { $database }: esta base de datos no contiene ningún registro de Accord
cli-older-database = { $database }: esta base de datos es de una versión anterior de Accord; «accord serve» la actualiza
cli-newer-database = { $database }: esta base de datos es de una versión de Accord posterior a esta
cli-backed-up = { $file }: contiene el registro
cli-backup-lacks = Las claves de las votaciones secretas abiertas no están en la copia de seguridad: tras restaurarla, esa votación se repite. Guarde el archivo donde nadie más lo lea.
cli-backup-there = { $file }: ese archivo ya existe
cli-no-backup = { $file }: no es una copia de seguridad para tal base de datos, o está dañada: { $database }
cli-restore-not-empty = { $database }: esta base de datos no está vacía
cli-restored = { $database }: el registro está restaurado; «accord verify» comprueba que está íntegro
cli-restored-mails = Los correos que esperaban al hacerse la copia esperan de nuevo: los que se enviaron desde entonces se enviarán otra vez.
cli-only-administrators = Aquí solo se añaden administradores (--administrator); a los demás los invita un administrador en el navegador.
cli-account-not-made = No se creó la cuenta
demo-playing = Se representa { $scenario } hasta «{ $point }».
demo-password = Contraseña de todas las cuentas: { $password }

## Verification
verify-good = verificado: { $journals ->
    [one] { $journals } diario
   *[other] { $journals } diarios
  }, { $declarations ->
    [one] { $declarations } declaración
   *[other] { $declarations } declaraciones
  }
verify-finding = { $place }, { $thing }: { $what }
verify-missing = el diario da cuenta de ello y no está en el registro
verify-unrecorded = está en el registro y ningún asiento del diario da cuenta de ello
verify-differs = { $field }: el registro dice «{ $stored }», el diario «{ $told }»
verify-unreadable = lo almacenado no se lee como registro: { $why }
verify-unknown-act = su acto no se conoce aquí: { $act }
verify-chain-place = está en el lugar { $nth }: falta un asiento o se añadió uno
verify-chain-link = no sigue al asiento anterior
verify-chain-hash = fue modificado: su huella es otra
verify-text-changed = su texto no es el que se fijó
verify-text-not-made = las enmiendas aprobadas sobre el texto presentado dan otro texto
verify-ballots = los votos no son los emitidos al concluir la votación
verify-put = el método, la mayoría o el quórum no son los del reglamento de esta declaración
verify-decided = según los votos y el reglamento de esta declaración, el resultado es otro
verify-file-changed = sus bytes no son los de su SHA-256
verify-file-text = no dice el texto aprobado

## What a finding is about
verify-thing-entry = asiento { $name } del diario
verify-thing-body = órgano { $name }
verify-thing-delegation = delegación { $name }
verify-thing-group = grupo de delegaciones { $name }
verify-thing-membership = calidad de miembro { $name }
verify-thing-meeting = reunión { $name }
verify-thing-panel = mesa { $name }
verify-thing-seat = puesto en la mesa { $name }
verify-thing-rules-change = cambio del reglamento de { $name }
verify-thing-declaration = declaración { $name }
verify-thing-sponsor = patrocinio de { $name }
verify-thing-stage = etapa «{ $name }» del { $of }
verify-thing-deadline = plazo { $name }
verify-thing-version = versión { $name }
verify-thing-taken-in = enmienda { $name } en una versión examinada
verify-thing-carrying = traslado de la enmienda { $name }
verify-thing-carried-operation = operación trasladada de la enmienda { $name }
verify-thing-clause = párrafo introducido por la enmienda { $name }
verify-thing-amendment = enmienda { $name }
verify-thing-operation = operación { $name } de la enmienda { $of }
verify-thing-amendment-sponsor = patrocinio de la enmienda { $of } por { $name }
verify-thing-assignment = asignación a la mesa { $name }
verify-thing-recommendation = recomendación de la mesa { $name } sobre la enmienda { $of }
verify-thing-treatment = tratamiento { $name } propuesto para la enmienda { $of }
verify-thing-treatment-answer = respuesta al tratamiento { $name } de la enmienda { $of }
verify-thing-replacement = que la enmienda { $of } ha de sustituir a la enmienda { $name }
verify-thing-comment = comentario del { $name }
verify-thing-mark = marca en «{ $name }»
verify-thing-sitting = sesión { $name }
verify-thing-presiding = turno { $name } en la Presidencia de la sesión { $of }
verify-thing-suspension = suspensión { $name } de la sesión { $of }
verify-thing-presence = asistencia de { $name } a la sesión { $of }
verify-thing-proxy = poder de { $name } en la sesión { $of }
verify-thing-quorum-challenge = duda { $name } sobre el quórum de la sesión { $of }
verify-thing-ruling = resolución { $name } de la sesión { $of }
verify-thing-motion = moción { $name } de la sesión { $of }
verify-thing-speakers-list = lista de oradores { $name } de la sesión { $of }
verify-thing-speaker = turno de { $name } en la lista de oradores { $of }
verify-thing-minutes = acta de la sesión { $name }
verify-thing-minutes-correction = corrección { $name } del acta de la sesión { $of }
verify-thing-voting-order = orden de votación del { $name }
verify-thing-queue = propuestas sobre la misma cuestión que { $name }
verify-thing-queue-place = lugar de { $name } entre las propuestas sobre su cuestión
verify-thing-bloc = bloque anunciado el { $name }
verify-thing-apart-request = solicitud de { $name } de votar por separado la enmienda { $of }
verify-thing-separate-vote = votación por separado pedida el { $name }
verify-thing-question = cuestión { $name }
verify-thing-voter = derecho de voto de { $name } sobre la cuestión { $of }
verify-thing-component = recuento de { $name } en la cuestión { $of }
verify-thing-objection = objeción de { $name } sobre la cuestión { $of }
verify-thing-silence = procedimiento de acuerdo tácito, vuelta { $name }, de la cuestión { $of }
verify-thing-silence-note = anotación de si se avisó a { $name } de la cuestión { $of }
verify-thing-exclusion = exclusión de { $name } de la cuestión { $of }
verify-thing-vote-correction = corrección de la cuestión { $of }
verify-thing-paper-vote = votación en papel sobre { $name }
verify-thing-oral-revision = lectura { $name } de la enmienda { $of }
verify-thing-statement = declaración de { $name } sobre la cuestión { $of }
verify-thing-publication = publicación { $name }
verify-thing-file = archivo publicado { $name }

## What of it differs
verify-field-abstain = abstenciones
verify-field-account = cuenta
verify-field-act = acto
verify-field-admitted = momento de la admisión
verify-field-advice = recomendación
verify-field-accepted-after = aceptada después de la cuestión
verify-field-agrees = si los patrocinadores aceptan
verify-field-joins = si los patrocinadores se suman
verify-field-answered = hora de la respuesta
verify-field-answered-by = quién respondió
verify-field-comment = comentario
verify-field-in-favour-of = en favor de
verify-field-overtaken = superada
verify-field-revised = número de revisiones
verify-field-after = lugar
verify-field-agenda = orden del día
verify-field-alternative = alternativa
verify-field-algorithm = versión del algoritmo
verify-field-amendment = enmienda
verify-field-amends = operación que enmienda
verify-field-ballots = huella de los votos
verify-field-base-words = palabras sobre las que se hizo
verify-field-base = texto sobre el que se hizo
verify-field-begun = momento del comienzo
verify-field-bytes = SHA-256
verify-field-category = categoría
verify-field-clause = párrafo
verify-field-change = cambio
verify-field-clerk = quién la inscribió
verify-field-component = órgano por el que asiste
verify-field-components = recuento de cada órgano
verify-field-closed = momento del cierre
verify-field-decision = decisión
verify-field-former = reglamento anterior
verify-field-declared = momento de la proclamación del resultado
verify-field-declarer = quién proclamó el resultado
verify-field-delegation = delegación
verify-field-distance = distancia respecto del texto
verify-field-due = plazo
verify-field-edits = modificaciones
verify-field-ended = momento del fin
verify-field-entitled = con derecho de voto
verify-field-fell-to = enmienda por la que decayó
verify-field-filed = momento de la presentación
verify-field-first = primer carácter
verify-field-confirmed = si se confirmó
verify-field-decided = hora de la decisión
verify-field-decider = quién lo decidió
verify-field-head = cabeza de la cadena
verify-field-first-day = primer día
verify-field-group = grupo
verify-field-justification = justificación
verify-field-lifted = momento de la retirada
verify-field-lifter = quién la retiró
verify-field-mark = marca
verify-field-kind = clase
verify-field-languages = lenguas
verify-field-list = lista
verify-field-language = lengua
verify-field-last-day = último día
verify-field-locked = momento en que concluyó la votación
verify-field-majority = mayoría
verify-field-media-type = tipo de contenido
verify-field-meeting = reunión
verify-field-member = quién lo hizo
verify-field-members = miembros
verify-field-merge-with = enmienda con la que fusionar
verify-field-method = método
verify-field-mode = dónde participa
verify-field-holder = quién ejerce el voto
verify-field-basis = si el quórum se presumió
verify-field-met = si había quórum
verify-field-motion = moción
verify-field-checked-in = si registró ella misma su llegada
verify-field-name = nombre
verify-field-note = nota
verify-field-no = votos en contra
verify-field-number = número
verify-field-opened = momento de la apertura
verify-field-opening = palabras iniciales
verify-field-order = orden
verify-field-ordinal = ordinal
verify-field-other = declaración que sustituiría
verify-field-outcome = resultado
verify-field-panel = mesa
verify-field-parent = enmienda que modifica
verify-field-particulars = datos
verify-field-part = función
verify-field-place = lugar
verify-field-position = posición
verify-field-present-count = presentes
verify-field-registered = presentes según el registro
verify-field-count-reason = por qué contó la Presidencia
verify-field-voted-of = votos de los que la mayoría es parte
verify-field-present = presencia
verify-field-quorum = quórum
verify-field-reached = cómo se alcanzó
verify-field-reason = motivo
verify-field-recommendation = recomendación
verify-field-free = solo lo que cabe junto a las demás
verify-field-spots = dónde coincide con otras
verify-field-span = por cuánto tiempo
verify-field-report = informe
verify-field-required = votos necesarios
verify-field-resolved = momento en que se resolvió
verify-field-seat = escaño
verify-field-seat-of = delegación del escaño
verify-field-resolver = quién lo resolvió
verify-field-role = función
verify-field-ruled = momento de la decisión
verify-field-rules = reglamento
verify-field-rule = artículo del reglamento
verify-field-side = sentido
verify-field-seconds = segundos
verify-field-ruling = resolución
verify-field-ruling-on-it = resolución sobre ella
verify-field-short-name = nombre abreviado
verify-field-sitting = sesión
verify-field-slug = dirección
verify-field-stage = etapa
verify-field-standing = situación
verify-field-state = estado
verify-field-sub-number = número entre las subenmiendas
verify-field-subject = objeto
verify-field-superseded = sustituida
verify-field-symbol = signatura
verify-field-tabled = momento de la presentación
verify-field-text = texto
verify-field-theme = tema
verify-field-time = momento
verify-field-title = título
verify-field-under = párrafo superior
verify-field-version = versión
verify-field-votes = votos
verify-field-wording = redacción de una mesa
verify-field-words = palabras
verify-field-yes = votos a favor
verify-field-zone = huso horario
verify-field-choice = voto
verify-field-phase = si fue antes del resultado
verify-field-question = cuestión
verify-field-taken-back = hora del retiro
verify-field-taken-back-by = quién la retiró

# What is wrong with a case for “accord consolidate”; a key and a colon stand before it.
case-too-large = la entrada supera los 32 MiB
case-not-utf8 = la entrada no está en UTF-8
case-missing = falta
case-twice = aparece dos veces en un mismo objeto
case-not-text = se espera un texto
case-not-list = se espera una lista
case-not-object = se espera un objeto
case-none-of = «{ $word }» no es ninguna de estas palabras: { $words }
case-empty-id = un identificador tiene al menos un carácter
case-taken-id = el identificador «{ $id }» ya está en uso
case-no-clause = no existe el párrafo «{ $id }»
case-too-long = { $chars } caracteres; se admiten { $most } como máximo
case-nul = contiene un carácter NUL
case-contradiction = contradice lo que la misma enmienda hace en el párrafo «{ $id }»: la enmienda no se incorpora

# What “accord import” says of a file: a place, a key and a colon stand before the first ten; the others are warnings.
import-too-large = el archivo supera los { $most } MiB
import-archive = es un archivo comprimido y no un documento que se pueda leer; guarde el texto como .docx o como texto sin formato
import-binary = es un documento en el formato antiguo de un procesador de textos (.doc) u otro archivo binario; guárdelo como .docx
import-encrypted = el documento está cifrado; guárdelo sin contraseña
import-broken = el documento está dañado; ábralo en un procesador de textos y guárdelo de nuevo
import-declared = el documento declara un tipo de documento o entidades propias, que ningún procesador de textos escribe; no se lee
import-deep = las partes del documento están anidadas a demasiada profundidad; no se lee
import-swollen = el documento, una vez descomprimido, supera lo que se lee, o tiene demasiadas partes o párrafos
import-pdf = es un PDF; guárdelo como texto sin formato
import-no-text = no es un texto en UTF-8, UTF-16 o Windows-1252
import-hidden = se omitió el carácter invisible { $character } ({ $count }×, por primera vez en la línea { $line })
import-windows-1252 = el archivo no está en UTF-8 y se leyó como Windows-1252; revise los acentos
import-no-language = ninguna palabra revela el idioma; indíquelo con --lang
import-no-clause = nada en él se lee como un párrafo del texto
import-jump = línea { $line }: el número { $to } sigue al número { $from }
import-changes =
    { $count ->
        [one] { $outcome ->
            [rejected] el documento contiene un cambio registrado, de { $authors }: fue rechazado
           *[accepted] el documento contiene un cambio registrado, de { $authors }: fue aceptado
        }
       *[other] { $outcome ->
            [rejected] el documento contiene { $count } cambios registrados, de { $authors }: fueron rechazados
           *[accepted] el documento contiene { $count } cambios registrados, de { $authors }: fueron aceptados
        }
    }
import-nobody = autor sin nombre
import-comments =
    { $count ->
        [one] se omitió un comentario
       *[other] se omitieron { $count } comentarios
    }
import-hidden-words =
    { $count ->
        [one] se omitió un carácter con formato oculto
       *[other] se omitieron { $count } caracteres con formato oculto
    }
import-pictures =
    { $count ->
        [one] se omitió una imagen, un gráfico o un objeto, con las palabras que contenga
       *[other] se omitieron { $count } imágenes, gráficos u objetos, con las palabras que contengan
    }
import-embedded =
    { $count ->
        [one] se omitió un documento incrustado
       *[other] se omitieron { $count } documentos incrustados
    }
import-macros = el documento contiene macros; no se ejecutaron ni se leyeron
