# El diario: cada acto en palabras.

journal-title = Diario de la declaración
journal-lead = Todos los actos sobre este texto, primero los más recientes. Cada asiento contiene la huella del anterior en el registro del órgano.
journal-pages = Páginas del diario
journal-newer = Asientos más recientes
journal-older = Asientos anteriores
journal-entry = Asiento { $seq }
journal-other = Registrado: { $act }
journal-by-engine = Por aplicación del reglamento, sin acto de nadie
journal-by-delegation = { $delegation }, { $role }
journal-by-request = { $clerk }, a solicitud oral de { $delegation }

## Acts
journal-draft-begun = Se empezó un borrador.
journal-declaration-tabled = Presentada. Párrafos: { $clauses }; SHA-256 { $digest }.
journal-declaration-cosponsored = { $delegation } se sumó a los patrocinadores.
journal-declaration-sponsor-left = { $delegation } retiró su patrocinio.
journal-declaration-admitted = Admitida. { $note }
journal-declaration-not-admitted = Declarada inadmisible. { $reason }
journal-declaration-withdrawn = Retirada. { $reason }
journal-rules-corrected = Se corrigió el reglamento que rige para este texto, por { $decision }. { $reason }
journal-stage-opened = { $to ->
    [proposal] Devuelta a la etapa de propuesta. { $reason }
    [amendment] Se abrió la etapa de enmiendas. { $reason }
    [panel-review] Se abrió el examen por las mesas. { $reason }
   *[plenary] Se abrió la etapa plenaria. { $reason }
  }
journal-deadline-set = Plazo para enmiendas: { $due_at }. { $reason }
journal-amendment-filed = Se registró { $label }.
journal-amendment-cosponsored = { $delegation } se sumó a los patrocinadores de { $label }.
journal-amendment-sponsor-left = { $delegation } retiró su patrocinio de { $label }.
journal-amendment-withdrawn = Se retiró { $label }. { $reason }
journal-amendment-ruled = { $admissible ->
    [true] Se declaró admisible { $label }. { $reason }
   *[other] Se declaró inadmisible { $label }. { $reason }
  }
journal-amendment-fell = { $label } decayó a causa de la enmienda { $to }.
journal-commented = Se comentó un párrafo.
journal-comment-resolved = Se dio por resuelto un comentario.
journal-comment-reopened = Se volvió a abrir un comentario resuelto.
journal-mark-set = Marcado como «{ $kind }»: { $words }
journal-mark-lifted = Se retiró la marca «{ $kind }»: { $words }
journal-assigned-to-panel = Se asignaron párrafos o enmiendas a una mesa temática.
journal-unassigned-from-panel = Se anuló una asignación a una mesa temática.
journal-recommended = Mesa { $panel } sobre { $label }: { $kind }. { $note }
journal-review-closed = Una mesa temática concluyó su examen. { $report }
journal-text-reviewed = Se elaboró la versión { $number } del texto, SHA-256 { $digest }.
journal-amendment-settled = { $label } fue formulada de nuevo sobre el texto actual.
journal-treatment-proposed = { $panel ->
    [0] La Secretaría propuso a los patrocinadores de { $label }: { $kind }. { $note }
   *[other] La mesa { $panel } propuso a los patrocinadores de { $label }: { $kind }. { $note }
  }
journal-treatment-answered = { $agrees ->
    [true] Los patrocinadores de { $label } aceptaron el tratamiento { $number }. { $comment }
   *[other] Los patrocinadores de { $label } no aceptaron el tratamiento { $number }. { $comment }
  }
journal-amendment-revised = { $label }: revisada por sus patrocinadores, Rev.{ $number }.
journal-amendment-accepted = { $label }: aceptada por los patrocinadores de la declaración, aprobada sin votación.
journal-amendment-read-in = La enmienda { $label } se incorporó por lectura al texto en su conjunto.
journal-compromise-named = { $label } es una enmienda de transacción: sustituiría a { $others }.
journal-compromise-joined = Los patrocinadores de { $label } se sumaron a la enmienda de transacción { $other }: la suya queda suspendida.
journal-compromise-declined = Los patrocinadores de { $label } no se sumaron a la enmienda de transacción { $other }.
journal-compromise-left = Los patrocinadores de { $label } dejaron la enmienda de transacción { $other }: la suya vuelve a su lugar.
journal-under-chair = { $clerk }, bajo la autoridad de la Presidencia
journal-sitting-opened = Se abrió la sesión { $number }. Ocupó la Presidencia { $presiding }.
journal-sitting-suspended = Se suspendió la sesión. { $words }
journal-sitting-resumed = Se reanudó la sesión.
journal-chair-handed-over = { $from } cedió la Presidencia a { $to }.
journal-attendance-recorded = Se registró la asistencia, con estos cambios. En la sala: { $present }. En línea: { $online }. Ausentes: { $absent }.
journal-delegation-checked-in = { $delegation } registró su llegada: { $mode }.
journal-proxy-given = { $span ->
    [question] { $giver } otorgó su voto a { $holder } para la próxima votación sobre un texto. { $authority }
   *[sitting] { $giver } otorgó su voto a { $holder } para la sesión. { $authority }
  }
journal-proxy-taken-back = { $giver } revocó su poder.
journal-proxy-lapsed = El poder de { $giver } caducó con su llegada.
journal-proxy-spent = El poder de { $giver } para una sola cuestión caducó al terminar esta.
journal-quorum-challenged = { $by ->
    [chair] La Presidencia pidió verificar el quórum.
   *[delegation] { $delegation } puso en duda el quórum.
}
journal-quorum-counted = { $met ->
    [true] Se verificó el quórum: { $present } presentes de { $entitled }; se requieren { $needed }. { $count_reason }
   *[false] No había quórum: { $present } presentes de { $entitled }; se requieren { $needed }. { $count_reason }
}
journal-speakers-opened = { $of ->
    [text] Se abrió la lista de oradores { $number }, sobre «{ $title }».
    [motion] Se abrió la lista de oradores { $number }, sobre la moción { $of_motion }.
   *[sitting] Se abrió la lista de oradores { $number }, sobre la sesión en general.
}
journal-speakers-closed = Se cerró la lista de oradores { $number }.
journal-speaker-asked = { $side ->
    [for] { $delegation } pidió la palabra, a favor.
    [against] { $delegation } pidió la palabra, en contra.
    [reply] { $delegation } pidió la palabra, en ejercicio del derecho de respuesta.
   *[other] { $delegation } pidió la palabra.
}
journal-speaker-entered = { $side ->
    [for] Se inscribió a { $delegation } en la lista de oradores, a favor.
    [against] Se inscribió a { $delegation } en la lista de oradores, en contra.
    [reply] Se inscribió a { $delegation } en la lista de oradores, en ejercicio del derecho de respuesta.
   *[other] Se inscribió a { $delegation } en la lista de oradores.
}
journal-speaker-left = { $delegation } renunció a su turno en la lista de oradores.
journal-speaker-struck = Se retiró a { $delegation } de la lista de oradores.
journal-speaker-began = { $side ->
    [for] { $delegation } hizo uso de la palabra, a favor.
    [against] { $delegation } hizo uso de la palabra, en contra.
    [reply] { $delegation } hizo uso de la palabra, en ejercicio del derecho de respuesta.
   *[other] { $delegation } hizo uso de la palabra.
}
journal-speaker-ended = { $delegation } habló durante { $spoke }.
journal-speakers-reordered = { $way ->
    [up] Se adelantó a { $delegation } en la lista de oradores.
   *[down] Se atrasó a { $delegation } en la lista de oradores.
}
journal-ruling-made = { $kind ->
    [speaking-time] Resolución { $number } de la Presidencia: en la lista de oradores { $of_list } cada orador dispone de { $limit } (0:00: sin límite). { $words }
    [in-order] Resolución { $number } de la Presidencia: la moción { $of_motion } procede. { $words }
    [out-of-order] Resolución { $number } de la Presidencia: la moción { $of_motion } no procede. { $words }
    [upheld] Resolución { $number } de la Presidencia: la cuestión de orden, moción { $of_motion }, es fundada. { $words }
    [denied] Resolución { $number } de la Presidencia: la cuestión de orden, moción { $of_motion }, no es fundada. { $words }
   *[procedure] Resolución { $number } de la Presidencia: { $words }
}
journal-ruling-overruled = El órgano revocó la resolución { $number } de la Presidencia.
journal-amendment-reopened = { $label }: abierta de nuevo por una moción de nuevo examen.
journal-motion-moved = { $delegation } presentó la moción { $number }: { $kind }. { $words }
journal-motion-withdrawn = { $delegation } retiró la moción { $number }: { $kind }.
journal-sitting-closed = Se levantó la sesión. El diario tenía { $entries } asientos; hash del último: { $head }.
journal-minutes-issued = Se distribuyó el acta provisional de la sesión { $number }.
journal-minutes-correction-proposed = { $delegation } propuso la corrección { $correction } del acta de la sesión { $number }.
journal-minutes-correction-answered = Se respondió a la corrección { $correction } del acta de la sesión { $number }. { $answer }
journal-minutes-approved = Se aprobó sin objeciones el acta de la sesión { $number }.
journal-voting-ordered = Se modificó el orden de votación. { $reason }
journal-bloc-announced = Se anunció la votación en bloque de las enmiendas { $labels }.
journal-bloc-given-up = Se renunció a un bloque anunciado.
journal-apart-asked = { $delegation } pidió votar por separado la enmienda { $label }.
journal-apart-taken-back = { $delegation } retiró su solicitud de votación por separado de la enmienda { $label }.
journal-separate-vote-asked = { $delegation } pidió la votación por separado de un párrafo.
journal-separate-vote-ruled = Se respondió a una solicitud de votación por separado. { $reason }
journal-question-opened = { $excluded ->
    [none] Se sometió a decisión: { $label } ({ $method }).
   *[other] Se sometió a decisión: { $label } ({ $method }). No votan: { $excluded }.
  }
journal-question-locked = Concluyó la votación.
journal-ballot-entered = Se registró un voto a solicitud oral.
journal-count-entered = Recuento registrado: { $yes } a favor, { $no } en contra, { $abstain } abstenciones.
journal-objection-raised = { $delegation } objetó. { $words }
journal-objection-taken-back = { $delegation } retiró su objeción.
journal-statement-made = { $kind ->
    [explanation] Explicación de voto de { $delegation }: { $words }
    [intention] { $delegation } declaró cómo habría votado: { $choice ->
        [yes] a favor
        [no] en contra
       *[other] abstención
      }. { $words }
    [reservation] Reserva de { $delegation }: { $words }
   *[other] { $delegation } se disoció. { $words }
  }
journal-statement-taken-back = { $kind ->
    [reservation] { $delegation } retiró su reserva.
   *[other] { $delegation } retiró su disociación.
  }
journal-consensus-failed = No hubo consenso.
journal-result-declared = { $outcome ->
    [adopted] { $reached ->
        [consensus] Se aprobó por consenso: { $label }.
       *[other] Se aprobó: { $label }. A favor { $yes }, en contra { $no }, abstenciones { $abstain }.
      }
    [tied] Empate: { $label }. A favor { $yes }, en contra { $no }, abstenciones { $abstain }.
   *[other] No se aprobó: { $label }. A favor { $yes }, en contra { $no }, abstenciones { $abstain }.
  }
journal-vote-correction-proposed = { $kind ->
    [annulment] Se propuso anular una votación. { $reason }
   *[other] Se propuso rectificar un recuento. { $reason }
  }
journal-vote-correction-refused = Se rechazó la corrección propuesta.
journal-vote-annulled = Se anuló la votación: no decide nada.
journal-vote-rectified = Se rectificó el recuento: a favor { $yes }, en contra { $no }, abstenciones { $abstain }.
journal-paper-vote-entered = Se introdujo una votación hecha en papel: { $label } ({ $method }). Escaneo, SHA-256 { $scan }.
journal-paper-vote-confirmed = La presidencia confirmó la votación hecha en papel.
journal-paper-vote-refused = No se admitió la votación hecha en papel.
journal-declaration-adopted = Se aprobó el texto, SHA-256 { $digest }.
journal-declaration-rejected = Se rechazó el texto.
journal-declaration-reopened = El texto vuelve a estar ante el pleno.
journal-declaration-not-put = El órgano decidió no continuar: esta propuesta no se somete a votación.
journal-proposal-queued =
    { $replaces ->
        [true] Anotada como propuesta en lugar de «{ $with }»: se someten a votación una tras otra.
       *[false] Anotada como relativa a la misma cuestión que «{ $with }»: se someten a votación una tras otra.
    }
journal-proposal-unqueued = Ya no consta como relativa a la misma cuestión que otras. { $reason }
journal-proposals-ordered = Se cambió el orden de las propuestas sobre la misma cuestión. { $decision } { $reason }
journal-symbol-assigned = Se le asignó la signatura { $symbol }.
journal-published = Publicado como { $symbol }.
journal-file-issued = Se emitió un archivo de { $symbol }.
