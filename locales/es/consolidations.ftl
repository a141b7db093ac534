# Versiones examinadas: la consolidación, qué ocurre con las enmiendas, quién escribió qué.

## Qué ocurrió con una enmienda en una nueva versión
carried-title = Ante la versión { $version } del texto
carrying-untouched = Nada de lo que toca cambió: se mantiene como fue presentada.
carrying-carried-over = Fue trasladada: abajo hace lo mismo con el nuevo texto. Lo presentado se conserva.
carrying-needs-attention = La nueva versión afectó a sus palabras. Sus patrocinadores dicen qué debe ocurrir con ella; hasta entonces no puede someterse a votación.
carrying-sub-needs-attention = Las palabras de la enmienda que modifica ya no son aquellas para las que se redactó. Sus patrocinadores dicen qué debe ocurrir con ella; hasta entonces no puede someterse a votación.
carrying-moot = Su cambio ya figura en la nueva versión.
carrying-revised = Sus patrocinadores la revisaron. Lo presentado se conserva.
carried-settled = Sus patrocinadores la formularon de nuevo.
carried-in-part = La parte compatible con las demás se incorporó a esta versión; el resto queda abierto.
carried-meets = Coincide con:
carried-submitted = Como fue presentada
settle-lead = Escriba qué debe decir su enmienda sobre el texto actual. Lo presentado se conserva al lado.
settle-now = Ahora:
settle-button = Formularla de nuevo
fall-cause = A causa de
fall-button = Declararla decaída
fall-confirm = ¿Declarar decaída esta enmienda? No se someterá a votación.

## La consolidación
consolidation-title = Consolidación
consolidation-lead = Elija, párrafo por párrafo, qué enmiendas pasan a la próxima versión del texto. La base es la { $version }.
consolidation-version = versión { $number }
consolidation-empty = No hay enmiendas admisibles abiertas. Las que se admitan aparecerán aquí bajo su párrafo.
consolidation-waiting = Una versión anterior afectó a las palabras de estas; se resuelven en sus propias páginas:
consolidation-leave-out = Dejar fuera
consolidation-take-in = Incorporar
consolidation-take-free = Incorporar solo las partes compatibles con las demás elegidas
consolidation-take-worded = Incorporar con la redacción de la mesa temática { $panel }
consolidation-advice = Mesa temática { $panel }: { $advice }
consolidation-elsewhere = Se elige junto con su otro párrafo
consolidation-chosen-by = Elegido por { $name }
consolidation-result = El resultado
consolidation-flagged = Varias enmiendas coinciden en una frase que nadie propuso tal como queda: debe confirmarse antes de elaborar la versión.
consolidation-collision = { $kind ->
    [overlap] Las enmiendas { $one } y { $other } modifican las mismas palabras. Deje fuera una de ellas.
    [delete-edit] Enmiendas { $one } y { $other }: una suprime lo que la otra modifica o aquello a lo que remite. Deje fuera una de ellas.
   *[move] Las enmiendas { $one } y { $other } trasladan párrafos que se cruzan. Deje fuera una de ellas.
  }
consolidation-free-parts = Lo que es compatible con la primera:
consolidation-accept-free = Incorporar solo esto de la enmienda { $amendment }
consolidation-in-part = De { $amendments } solo se incorporan las partes compatibles con las demás; el resto queda abierto y sus patrocinadores dicen qué debe ocurrir con él.
consolidation-overview = Párrafos con enmiendas abiertas
consolidation-count = { $taken } de { $count } incorporadas
consolidation-has-collision = Incompatibilidad
consolidation-unsaved = Esto no está guardado. Lo guardado es: { $choice }
consolidation-lost = No se ha guardado: no hay conexión. Lo elegido queda aquí; envíelo de nuevo.
consolidation-stale = Entretanto alguien eligió otra cosa para la misma enmienda, o elaboró una versión. No se guardó nada. Lo que usted había elegido queda marcado abajo, junto a lo guardado; guárdelo de nuevo si debe quedar así.
consolidation-to-version = Pasar a la versión
consolidation-version-lead = Lo elegido en la consolidación pasa a ser la próxima versión del texto, elaborada a partir de la { $version }.
consolidation-version-stale = Lo elegido cambió después de mostrarse esta página. Así quedaría ahora la versión; lo que usted había confirmado sigue marcado donde la frase no ha cambiado.
consolidation-back = Volver a la consolidación
consolidation-at-desk = En la consolidación
consolidation-show-result = Guardar la elección y ver el resultado
consolidation-make = Elaborar la versión examinada
consolidation-make-confirm = ¿Elaborar la versión examinada con { $count ->
    [one] una enmienda
   *[other] { $count } enmiendas
  }? Una versión no se modifica jamás; las demás enmiendas abiertas se trasladan a ella.
consolidation-chosen = { $count ->
    [0] Aún no se ha elegido nada.
    [one] Se ha elegido una enmienda.
   *[other] Se han elegido { $count } enmiendas.
  }
consolidation-collides = Hay enmiendas elegidas que se excluyen: no puede hacerse con ellas ninguna versión.
consolidation-dangling = Remisiones que llevan a un párrafo que se suprime: { $references }. El texto no podrá aprobarse hasta que se enmienden.
consolidation-falling = Estas decaen, pues queda incorporado lo que enmiendan o la enmienda de transacción que las sustituye: { $amendments }.
consolidation-confirm-legend = He leído estas frases tal como quedan
desk-advice-heading = Recomendaciones de una mesa temática
desk-advice-hint = Lo elegido puede registrarse también como lo que recomienda una mesa temática. Una página muestra antes qué se registraría.
desk-advice-link = Recomendaciones de la mesa temática { $panel }
desk-advice-title = Lo elegido como recomendaciones de la mesa temática { $panel }
desk-advice-lead = Esto es lo que la mesa temática { $panel } recomendaría a la plenaria, según lo elegido. Se asienta en el diario y los patrocinadores reciben un correo.
desk-advice-none = No hay nada que registrar: ninguna enmienda abierta de esta mesa temática se ha elegido o dejado fuera de manera distinta de lo que ya recomienda.
desk-advice-adopted = Se incorporan
desk-advice-left-out = Se dejan fuera
desk-advice-left-out-hint = Marque las que la mesa temática recomienda rechazar. De las demás no dice nada.
desk-advice-reject = Rechazar: { $amendment }, { $delegation }
desk-advice-before = hasta ahora: { $advice }
desk-advice-cannot = Lo elegido para estas no cabe en una recomendación de la mesa temática
desk-advice-same = La mesa temática ya lo recomienda así
desk-advice-button = Registrar las recomendaciones

## Quién escribió esto
provenance-title = Quién escribió esto
provenance-lead = El texto aprobado. Las palabras que trajo una enmienda conducen a ella; bajo cada párrafo consta quién la presentó y qué la decidió.
provenance-lead-open = El texto tal como está ahora. Las palabras que trajo una enmienda conducen a ella; bajo cada párrafo consta quién la presentó y qué la decidió.
provenance-shares = Por delegación
provenance-share = { $words ->
    [one] una palabra
   *[other] { $words } palabras
  }, { $amendments ->
    [one] una enmienda
   *[other] { $amendments } enmiendas
  }
provenance-of-proposal = { $words ->
    [one] Una palabra se mantiene
   *[other] { $words } palabras se mantienen
  } como en la propuesta.
provenance-all = Mostrar las palabras de todos
provenance-by = Introducido por { $amendments }
provenance-removed = Suprimido por { $amendments }.
provenance-amendment = enmienda { $label } ({ $delegation })
provenance-with = con { $others }
provenance-taken-in = incorporada a la versión { $version }
provenance-taken-in-part = incorporada en parte a la versión { $version }
provenance-gone = Palabras que ya no están
provenance-clause-gone = Este párrafo ya no está en el texto.
mode-provenance = Quién escribió esto
consolidation-overtaken = Desde que se eligieron aquí, una mesa temática ha modificado su redacción de: { $amendments }. Elija de nuevo; hasta entonces no se incorporan.
