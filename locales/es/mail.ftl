# Correos: sus clases, asuntos y frases; la opción que lleva cada correo; la bandeja de salida de una demostración.

## Clases de correo
notice-invitation = Invitación
notice-password-reset = Nueva contraseña
notice-tabled = Presentación de un texto
notice-amendment-filed = Enmiendas a mis textos
notice-ruling = Admisión de mis enmiendas
notice-recommendation = Recomendaciones sobre mis enmiendas
notice-carried = Qué ocurre con mis enmiendas en una nueva versión
notice-treatment = Lo que se me propone para mis enmiendas
notice-treatment-answered = Respuestas de los patrocinadores a lo que propuse
notice-compromise = Enmiendas de transacción que afectan a mis enmiendas
notice-revised = Revisiones de enmiendas
notice-accepted = Enmiendas aceptadas por los patrocinadores
notice-cosponsorship = Copatrocinio
notice-approval = Aprobación en mi delegación
notice-followed = Lo que sigo
notice-question-opened = Cuestiones sometidas a decisión
notice-result = Resultados
notice-silence = Procedimientos de acuerdo tácito
notice-not-put = Propuestas mías que el órgano no vota
notice-minutes = Actas de las sesiones
notice-proxy = Votos por poder que lleva mi delegación
notice-published = Publicación

## Lo que figura en todos los correos
mail-subject-demonstration = DEMOSTRACIÓN: { $subject }
mail-greeting = Hola, { $name }:
mail-why = Recibe este correo porque participa en los trabajos de { $body }.
mail-why-account = Este correo se refiere a su cuenta. No se puede desactivar.
mail-stop = No recibir más correos de esta clase ({ $notice })
mail-stop-following = Dejar de seguir esto
mail-reason = Motivo: { $reason }
mail-link-until = El enlace funciona una sola vez, hasta el { $until }.
mail-link-at-sending = (el enlace se crea en el momento del envío)

## Invitación
mail-invitation-subject = Invitación a { $body }
mail-invitation = Se le ha invitado a participar en los trabajos de { $body }.
mail-invitation-role = Su función: { $role }.
mail-invitation-link = Elegir su contraseña e iniciar sesión
mail-invitation-unexpected = Si no esperaba esta invitación, no tiene que hacer nada.

## Nueva contraseña
mail-password-subject = Nueva contraseña
mail-password = Alguien, probablemente usted, ha pedido una nueva contraseña para su cuenta.
mail-password-link = Elegir una nueva contraseña
mail-password-unexpected = Si no ha sido usted, no tiene que hacer nada: su contraseña actual sigue siendo válida.

## Presentación
mail-tabled-subject = Texto presentado: { $title }
mail-tabled = { $delegation } ha presentado «{ $title }».
mail-tabled-by-secretariat = La Secretaría ha presentado «{ $title }».
mail-tabled-link = Leer el texto

## Enmiendas
mail-amendment-subject = Enmienda { $label } a «{ $title }»
mail-amendment = { $delegation } ha presentado la enmienda { $label } a «{ $title }».
mail-amendment-by-secretariat = La Secretaría ha presentado la enmienda { $label } a «{ $title }».
mail-mover-on-behalf = { $delegation }, en nombre de { $group },
mail-amendment-link = Ver la enmienda
mail-admissible-subject = La enmienda { $label } se admite a trámite
mail-admissible = La Secretaría ha admitido a trámite su enmienda { $label } a «{ $title }».
mail-inadmissible-subject = La enmienda { $label } no se admite a trámite
mail-inadmissible = La Secretaría no ha admitido a trámite su enmienda { $label } a «{ $title }».
mail-recommendation-subject = La mesa { $panel } acerca de la enmienda { $label }
mail-recommendation = La mesa { $panel } ha dejado constancia de su recomendación acerca de su enmienda { $label } a «{ $title }»: { $advice }.
mail-carried-subject = Enmienda { $label } ante la versión { $version }
mail-carried = Se elaboró la versión { $version } de «{ $title }». { $outcome ->
    [taken-in] Su enmienda { $label } fue incorporada.
    [in-part] Lo que de su enmienda { $label } cabe junto a las demás fue incorporado: indique qué debe ocurrir con el resto.
    [carried-over] Su enmienda { $label } fue trasladada a ella; lo que usted presentó se conserva al lado.
    [moot] El cambio que pide su enmienda { $label } ya figura en ella.
   *[needs-attention] Afecta a las palabras de su enmienda { $label }: indique qué debe ocurrir con ella.
  }
mail-cosponsorship-subject = { $step ->
    [asked] { $delegation } le pide copatrocinar { $label ->
        [draft] un borrador de enmienda
       *[other] la enmienda { $label }
      }
    [yes] { $delegation } copatrocina { $label ->
        [draft] su borrador de enmienda
       *[other] su enmienda { $label }
      }
    [no] { $delegation } no copatrocina { $label ->
        [draft] su borrador de enmienda
       *[other] su enmienda { $label }
      }
   *[changed] { $label ->
        [draft] Un borrador de enmienda ha cambiado: confirme que lo copatrocina
       *[other] La enmienda { $label } ha cambiado: confirme que la copatrocina
      }
  }
mail-cosponsorship = { $step ->
    [asked] { $delegation } pide a su delegación que copatrocine { $label ->
        [draft] un borrador de enmienda a «{ $title }». Puede leerlo hasta que se retire la petición.
       *[other] la enmienda { $label } a «{ $title }».
      }
    [yes] { $delegation } acepta copatrocinar { $label ->
        [draft] su borrador de enmienda a «{ $title }».
       *[other] su enmienda { $label } a «{ $title }».
      }
    [no] { $delegation } declina copatrocinar { $label ->
        [draft] su borrador de enmienda a «{ $title }».
       *[other] su enmienda { $label } a «{ $title }».
      }
   *[changed] { $delegation } ha cambiado la redacción { $label ->
        [draft] del borrador de enmienda a «{ $title }» que usted aceptó copatrocinar. Volverá a figurar cuando lo confirme.
       *[other] de la enmienda { $label } a «{ $title }», que usted aceptó copatrocinar. Volverá a figurar cuando lo confirme.
      }
  }
mail-cosponsorship-words = Dicen: { $words }
mail-approval-subject = { $step ->
    [asked] Un borrador espera su aprobación
    [approved] Su borrador está aprobado
   *[sent-back] Su borrador ha sido devuelto
  }
mail-approval = { $step ->
    [asked] Un miembro de su delegación le pide que apruebe un borrador de enmienda a «{ $title }». Antes de ello no se presenta nada.
    [approved] La jefatura de su delegación ha aprobado su borrador de enmienda a «{ $title }» tal como está. Ya se puede presentar.
   *[sent-back] La jefatura de su delegación ha devuelto su borrador de enmienda a «{ $title }».
  }
mail-approval-words = Observación: { $words }
mail-approval-link = Ver el borrador
mail-followed-subject = { $title }: { $news }
mail-followed-says = Novedad: { $news }.
mail-followed = { $kind ->
    [clause] Usted sigue un párrafo de «{ $title }».
    [amendment] Usted sigue esta enmienda a «{ $title }».
   *[declaration] Usted sigue «{ $title }».
  }
mail-followed-news = { $event ->
    [filed] se ha presentado la enmienda { $label }
    [admissible] se ha admitido a trámite la enmienda { $label }
    [inadmissible] no se ha admitido a trámite la enmienda { $label }
    [withdrawn] se ha retirado la enmienda { $label }
    [revised] los patrocinadores revisaron su enmienda, que ahora es { $label }
    [fallen] ha decaído la enmienda { $label }
    [suspended] la enmienda { $label } queda suspendida en favor de una enmienda de transacción
    [returned] la enmienda { $label } ya no está suspendida
    [adopted] se ha aprobado la enmienda { $label }
    [rejected] se ha rechazado la enmienda { $label }
    [tabled] se ha presentado el texto
    [admitted] se ha admitido el texto
    [stage] se ha abierto una nueva etapa: { $stage }
    [version] hay una nueva versión del texto
    [text-adopted] se ha aprobado el texto
    [text-not-put] el órgano decidió no votar el texto
    [text-rejected] se ha rechazado el texto
    [text-reopened] el texto vuelve a estar ante el pleno
    [text-withdrawn] se ha retirado el texto
   *[published] se ha publicado el texto
  }
mail-treatment-subject = Se espera su respuesta: enmienda { $label }
mail-treatment = { $panel ->
    [0] La Secretaría le propone, como patrocinador de la enmienda { $label } a «{ $title }»,
   *[other] La mesa { $panel } le propone, como patrocinador de la enmienda { $label } a «{ $title }»,
  } { $kind ->
    [withdraw] retirarla en favor de la enmienda { $other }.
   *[adopt-as-revised] que se apruebe con otras palabras.
  }
mail-treatment-answer = En la página de la enmienda verá la diferencia y podrá aceptar o no, con un comentario si lo desea.
mail-treatment-answered-subject = { $agrees ->
    [yes] Los patrocinadores de la enmienda { $label } aceptan
   *[no] Los patrocinadores de la enmienda { $label } no aceptan
  }
mail-treatment-answered = { $agrees ->
    [yes] { $delegation } acepta lo propuesto para la enmienda { $label } a «{ $title }».
   *[no] { $delegation } no acepta lo propuesto para la enmienda { $label } a «{ $title }».
  }
mail-revised-subject = Enmienda { $label }
mail-revised = { $delegation } ha revisado su enmienda a «{ $title }»: ahora es { $label }.
mail-compromise-subject = { $news ->
    [asked] Se espera su respuesta: la enmienda de transacción { $other } sustituiría su enmienda { $label }
    [again] Se espera otra vez su respuesta: cambió la enmienda de transacción { $other }
    [readmitted] Se espera otra vez su respuesta: la enmienda de transacción { $other } sí es admisible
    [returned] La enmienda { $label } ya no está suspendida
    [replaced] La enmienda { $label } queda sustituida por la enmienda de transacción { $other }
    [joined] Enmienda de transacción { $label }: se suman los patrocinadores de la enmienda { $other }
    [left] Enmienda de transacción { $label }: la han dejado los patrocinadores de la enmienda { $other }
   *[declined] Enmienda de transacción { $label }: no se suman los patrocinadores de la enmienda { $other }
  }
mail-compromise = { $news ->
    [asked] { $delegation } propone la enmienda { $other } a «{ $title }» como enmienda de transacción. Sustituiría su enmienda { $label }, si ustedes se suman.
    [again] { $delegation } ha cambiado las palabras de la enmienda de transacción { $other } a «{ $title }». Lo que ustedes dijeron de ella ya no vale: su enmienda { $label } no está suspendida, salvo que se sumen de nuevo.
    [readmitted] La enmienda de transacción { $other } de { $delegation } a «{ $title }», que se había declarado inadmisible, se declaró finalmente admisible. Que su enmienda { $label } se hubiera sumado ya no vale: no queda suspendida por ella, salvo que se sumen de nuevo.
    [returned] La enmienda de transacción { $other } a «{ $title }» no prosperó. Su enmienda { $label }, que ustedes habían sumado a ella, vuelve a su lugar.
    [replaced] La enmienda de transacción { $other } a «{ $title }» prosperó. Su enmienda { $label }, que ustedes habían sumado a ella, decae en su favor.
    [joined] { $delegation } se suma a su enmienda de transacción { $label } a «{ $title }» con la enmienda { $other }, que queda suspendida mientras la suya esté pendiente.
    [left] { $delegation } ha dejado su enmienda de transacción { $label } a «{ $title }». La enmienda { $other } vuelve a su lugar.
   *[declined] { $delegation } no se suma a su enmienda de transacción { $label } a «{ $title }». La enmienda { $other } queda como estaba.
  }
mail-compromise-answer = Si se suman, su enmienda queda suspendida: no se somete a votación. Si se aprueba la enmienda de transacción, la suya decae; si no prospera, la suya vuelve. Pueden dejarla hasta que comience su votación.
mail-accepted-subject = La enmienda { $label } fue aceptada
mail-accepted = { $delegation } ha aceptado en nombre de los patrocinadores de la declaración la enmienda { $label } a «{ $title }». Queda aprobada sin votación.

## Cuestiones y resultados
mail-question-subject = { $subject ->
    [motion] Se somete a decisión: una moción de procedimiento
    [amendment] Se somete a decisión: enmienda { $label }
    [clause] Se somete a decisión: un párrafo por separado
   *[whole] Se somete a decisión: el texto en su conjunto
  }
mail-question = { $subject ->
    [motion] Se ha sometido al órgano una moción de procedimiento sobre «{ $title }».
    [amendment] Se ha sometido a decisión la enmienda { $label } a «{ $title }».
    [clause] Se ha sometido a decisión por separado un párrafo de «{ $title }».
   *[whole] Se ha sometido a decisión el texto de «{ $title }» en su conjunto.
  }
mail-question-method = Forma de decidir: { $method }.
mail-question-link = Ir a la cuestión
mail-silence-subject =
    { $step ->
        [begun] Procedimiento de acuerdo tácito hasta el { $until }: { $title }
        [extended] Procedimiento de acuerdo tácito prorrogado hasta el { $until }: { $title }
        [reminder] Recordatorio: el procedimiento de acuerdo tácito termina el { $until }
       *[broken] Se rompió el silencio: { $title }
    }
mail-silence =
    { $step ->
        [begun] «{ $title }» se distribuye con arreglo al procedimiento de acuerdo tácito hasta el { $until }.
        [extended] El procedimiento de acuerdo tácito sobre «{ $title }» se prorroga hasta el { $until }.
        [reminder] El procedimiento de acuerdo tácito sobre «{ $title }» termina el { $until }.
       *[broken] { $delegation } rompió el silencio sobre «{ $title }»: no queda aprobado por esta vía. El texto sigue como estaba.
    }
mail-silence-words =
    { $step ->
        [broken] La delegación dice: { $words }
       *[other] Motivo: { $words }
    }
mail-silence-means = Si ninguna delegación rompe el silencio hasta el { $until }, el texto queda aprobado. Quien esté de acuerdo no tiene que hacer nada.
mail-result-subject = { $subject ->
    [motion] Resultado sobre una moción de procedimiento: { $outcome }
    [amendment] Resultado de la enmienda { $label }: { $outcome }
    [clause] Resultado de un párrafo: { $outcome }
   *[whole] Resultado del texto en su conjunto: { $outcome }
  }
mail-result-question = { $subject ->
    [motion] Se ha proclamado el resultado sobre una moción de procedimiento relativa a «{ $title }».
    [amendment] Se ha proclamado el resultado sobre la enmienda { $label } a «{ $title }».
    [clause] Se ha proclamado el resultado sobre un párrafo de «{ $title }».
   *[whole] Se ha proclamado el resultado sobre el texto de «{ $title }» en su conjunto.
  }
mail-result = Resultado de la cuestión: { $outcome }, { $how }.
mail-result-counts = { $yes } a favor, { $no } en contra, { $abstain ->
    [one] { $abstain } abstención
   *[other] { $abstain } abstenciones
  }.
mail-result-link = Ver el resultado
mail-not-put-subject = No sometida a votación: { $title }
mail-not-put = El órgano votó otra propuesta sobre la misma cuestión y decidió no continuar: «{ $title }» no se somete a votación. Queda en las actas.

## Publicación
mail-published-subject = Publicación: { $title } ({ $symbol })
mail-published = Se ha publicado «{ $title }» con la signatura { $symbol }.
mail-published-link = Leer el texto publicado

## La opción que lleva cada correo
unsubscribe-title = No recibir más estos correos
unsubscribe-question = Clase de correo: { $notice }. No recibirá más correos de esta clase.
unsubscribe-done = Ya no recibirá correos de esta clase: { $notice }.
unsubscribe-account = Los correos sobre su cuenta le seguirán llegando.

## La bandeja de salida de una demostración
outbox-title = Correo saliente
outbox-lead = Una demostración no envía nada. Estos son los correos que saldrían, tal como se leerían.
outbox-lead-rehearsal = Un ensayo no envía nada. Estos son los correos que habrían salido desde que empezó, tal como se leerían.
outbox-caption = Del más reciente al más antiguo. Solo la Secretaría ve esta lista.
outbox-empty = Todavía no hay correos. Aquí aparecerán las invitaciones, los textos presentados, las decisiones de admisión y los resultados.
outbox-count-sent = Enviados
outbox-count-waiting = En espera
outbox-count-failed = Abandonados
outbox-from = De
outbox-to = Para
outbox-mail = Correo
outbox-queued = En cola
outbox-standing = Situación
outbox-sent = enviado el { $at }
outbox-kept = guardado, no enviado
outbox-waiting = en espera
outbox-again = { $attempts ->
    [one] un intento, el próximo el { $at }
   *[other] { $attempts } intentos, el próximo el { $at }
  }
outbox-failed = abandonado
outbox-make-link = Crear el enlace que llevaría este correo
outbox-link-made = Este enlace funciona una sola vez:
outbox-as-read = El correo tal como se lee
outbox-text-part = La parte de texto sin formato

## Actas
mail-minutes-subject = { $step ->
    [issued] Acta provisional de la sesión { $number }
    [proposed] { $delegation } propone una corrección del acta de la sesión { $number }
    [taken-up] Se recoge su corrección del acta de la sesión { $number }
    [approved] Se aprobó el acta de la sesión { $number }
   *[not-taken-up] No se recoge su corrección del acta de la sesión { $number }
  }
mail-minutes = { $step ->
    [issued] Se ha distribuido el acta provisional de la sesión { $number } de «{ $meeting }».
    [proposed] { $delegation } propone corregir el acta de la sesión { $number } de «{ $meeting }».
    [taken-up] La Secretaría recogió la corrección que su delegación propuso al acta de la sesión { $number } de «{ $meeting }».
    [approved] El acta de la sesión { $number } de «{ $meeting }» se aprobó sin objeciones y ya no se modifica.
   *[not-taken-up] La Secretaría no recogió la corrección que su delegación propuso al acta de la sesión { $number } de «{ $meeting }».
  }
mail-minutes-until = Pueden proponerse correcciones hasta { $until }.
mail-minutes-until-approval = Pueden proponerse correcciones hasta que se apruebe el acta.
mail-minutes-words = { $step ->
    [proposed] El párrafo diría: { $words }
    [approved] SHA-256 del texto aprobado: { $words }
   *[answered] La Secretaría dice: { $words }
  }
mail-minutes-link = Leer el acta
mail-proxy-subject = { $step ->
    [given] { $giver } otorga a su delegación un poder para votar
    [given-once] { $giver } otorga a su delegación un poder para votar en una cuestión
    [spent] El poder de { $giver } para una cuestión ha caducado
    [taken-back] { $giver } retira su poder
   *[lapsed] { $giver } ha llegado: su poder ha caducado
  }
mail-proxy = { $step ->
    [given] { $giver } ha otorgado a { $holder } un poder para votar en su nombre en la sesión { $number } de «{ $meeting }».
    [given-once] { $giver } ha otorgado a { $holder } un poder para votar en su nombre en una sola cuestión de la sesión { $number } de «{ $meeting }».
    [spent] Ha terminado la cuestión para la que { $giver } había otorgado a { $holder } un poder en la sesión { $number } de «{ $meeting }». El poder ha caducado con ella.
    [taken-back] { $giver } ha retirado el poder que había otorgado a { $holder } en la sesión { $number } de «{ $meeting }».
   *[lapsed] { $giver } está ahora presente en la sesión { $number } de «{ $meeting }». El poder que había otorgado a { $holder } ha caducado.
  }
mail-proxy-now = { $step ->
    [given] Vale a partir de la próxima cuestión. Su delegación emite este voto junto al propio.
    [given-once] Vale para la próxima votación sobre un texto, y para ninguna otra. Su delegación emite este voto junto al propio.
   *[ended] { $giver } vota por sí misma; lo que su delegación votó en su nombre se mantiene.
  }
mail-proxy-link = Ir a la sesión
