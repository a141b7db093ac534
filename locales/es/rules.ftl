# El reglamento en palabras llanas: una frase por regla, por capítulos.

rules-chapter-stages = El recorrido de una declaración
rules-chapter-who = Quién puede hacer qué
rules-chapter-declarations = Presentación de una declaración
rules-chapter-amendments = Enmiendas
rules-chapter-voters = Derecho de voto
rules-chapter-quorum = Quórum
rules-chapter-debate = Debate
rules-chapter-majorities = Mayorías
rules-chapter-joint = Órganos que se reúnen conjuntamente
rules-chapter-voting = Puesta a votación
rules-chapter-minutes = Actas
rules-chapter-access = Acceso público

says-stages = Una declaración pasa por estas etapas, en este orden: { $list }. De manera motivada puede devolverse a una anterior.
says-who-roles = El acto «{ $about }» queda reservado a: { $list }.
says-who-categories = El acto «{ $about }» corresponde solo a delegaciones de estas categorías: { $list }.
says-act-of-table = El acto «{ $about }» corresponde a: { $list }.
says-declaration-sponsors = { $count ->
    [one] Una declaración necesita una delegación patrocinadora: la que la presenta.
   *[other] Una declaración necesita { $count } delegaciones patrocinadoras, entre ellas la que la presenta.
}
says-declaration-admission = { $value ->
    [true] La Secretaría decide si una declaración presentada es admisible; hasta su admisión no puede enmendarse.
   *[false] Una declaración presentada no requiere decisión sobre su admisión.
}
says-declaration-withdrawal = { $value ->
    [never] Una vez presentada, una declaración no puede retirarse.
    [before-voting] Sus patrocinadores pueden retirar una declaración hasta que comience su votación.
   *[before-voting-unless-amended] Sus patrocinadores pueden retirar una declaración hasta que comience su votación, siempre que no haya sido enmendada.
}
says-amendment-stages = { $count ->
    [one] Las enmiendas se presentan en esta etapa: { $list }.
   *[other] Las enmiendas se presentan en estas etapas: { $list }.
}
says-amendment-sponsors = { $count ->
    [one] Una enmienda necesita una delegación patrocinadora: su autora.
   *[other] Una enmienda necesita { $count } delegaciones patrocinadoras, entre ellas su autora.
}
says-amendment-deadline = { $value ->
    [none] Las enmiendas no tienen plazo: se reciben mientras dure la etapa.
   *[other] El plazo de enmiendas, salvo que la Presidencia o la Secretaría fije otro, es este: { $when }.
}
says-amendment-late = { $value ->
    [by-leave] Vencido el plazo, una enmienda solo se recibe con autorización, que consta en acta con su motivo.
   *[refused] Vencido el plazo, no se recibe ninguna enmienda.
}
says-amendment-depth = { $count ->
    [0] Una enmienda no puede a su vez enmendarse.
    [1] Una enmienda puede enmendarse; una subenmienda, no.
   *[other] Las enmiendas pueden a su vez enmendarse, hasta { $count } niveles.
}
says-amendment-withdrawal = { $value ->
    [never] Una vez presentada, una enmienda no puede retirarse.
    [before-voting] Sus patrocinadores pueden retirar una enmienda hasta que comience su votación.
   *[before-voting-unless-amended] Sus patrocinadores pueden retirar una enmienda hasta que comience su votación, siempre que no haya sido enmendada.
}
says-amendment-acceptance = { $value ->
    [true] En la plenaria, los patrocinadores de la declaración pueden aceptar una enmienda, que queda entonces aprobada sin votación.
   *[false] Toda enmienda la decide el órgano: los patrocinadores de la declaración no pueden aceptarla sin votación.
}
says-voters-unit = { $value ->
    [members] Vota cada miembro.
   *[delegations] Cada delegación vota como una sola.
}
says-voters-categories = Tienen derecho de voto las delegaciones de estas categorías: { $list }.
says-voters-weights = { $value ->
    [true] Una delegación puede tener más de un voto; el registro de votantes indica cuántos.
   *[false] Cada delegación con derecho de voto tiene un voto.
}
says-voters-splitting = { $value ->
    [true] En una votación nominal, una delegación con varios votos puede dividirlos; los que no emita no se cuentan.
   *[false] Cada delegación emite todos sus votos en el mismo sentido.
}
says-voters-person-ceiling = { $count ->
    [0] No se limita el número de votos que una persona emite por una delegación.
    [one] Una persona emite como máximo { $count } voto: una delegación no tiene más votos que los que emiten juntas sus personas acreditadas.
   *[other] Una persona emite como máximo { $count } votos: una delegación no tiene más votos que los que emiten juntas sus personas acreditadas.
}
says-voters-proxies = { $count ->
    [0] Ninguna delegación vota por otra: no se admiten poderes.
    [one] Una delegación puede ejercer por poder el voto de { $count } más, otorgado por escrito para una sesión o una cuestión.
   *[other] Una delegación puede ejercer por poder los votos de hasta { $count } más, otorgados por escrito para una sesión o una cuestión.
}
says-voters-proxies-present = { $value ->
    [true] Una delegación cuyo voto se ejerce por poder cuenta como presente mientras lo esté la que lo ejerce.
   *[false] Una delegación cuyo voto se ejerce por poder no cuenta como presente.
}
says-voters-proxies-lapse = { $value ->
    [true] El poder caduca cuando llega la delegación que lo otorgó; el voto emitido en virtud de él se mantiene.
   *[false] El poder vale para toda la sesión, aunque llegue la delegación que lo otorgó, salvo que esta lo revoque.
}
says-quorum-debate = { $kind ->
    [more-than] Nada se somete al órgano si no está presente más de { $part } de quienes tienen derecho de voto.
    [more-than-members] Nada se somete al órgano si no está presente más de { $part } de los miembros, contados uno por uno.
    [at-least-members] Nada se somete al órgano si no está presente al menos { $part } de los miembros, contados uno por uno.
   *[at-least] Nada se somete al órgano si no está presente al menos { $part } de quienes tienen derecho de voto.
}
says-quorum-decision = { $kind ->
    [more-than] No se adopta ninguna decisión si no está presente más de { $part } de quienes tienen derecho de voto.
    [more-than-members] No se adopta ninguna decisión si no está presente más de { $part } de los miembros, contados uno por uno.
    [at-least-members] No se adopta ninguna decisión si no está presente al menos { $part } de los miembros, contados uno por uno.
   *[at-least] No se adopta ninguna decisión si no está presente al menos { $part } de quienes tienen derecho de voto.
}
says-quorum-verification = { $value ->
    [presumed] El quórum se presume mientras nadie pida verificarlo.
   *[verified] El quórum se verifica antes de cada votación.
}
says-quorum-chair-override = { $value ->
    [true] El recuento propio de la Presidencia, que consta con su motivo, prevalece sobre el registro de asistencia.
   *[false] Solo cuenta el registro de asistencia; el recuento propio de la Presidencia no lo sustituye.
}
says-debate-speaking-time = { $count ->
    [0] El reglamento no fija un límite de tiempo para los oradores; la Presidencia puede fijarlo para una lista mediante una resolución.
    [one] Cada orador dispone de un minuto, salvo que la Presidencia resuelva otra cosa para una lista.
   *[other] Cada orador dispone de { $count } minutos, salvo que la Presidencia resuelva otra cosa para una lista.
}
says-debate-motions = Se conocen estas mociones, en este orden de precedencia: { $list }. Preceden a todo lo demás que haya de someterse a decisión.
says-debate-motion = { $about }: { $how }.
motion-said-chair = la Presidencia resuelve de inmediato y no se somete nada a votación
motion-said-anybody = los oradores no están limitados
motion-said-nobody = nadie habla sobre ella
motion-said-any = cualquier número
motion-said-speakers = oradores a favor: { $for }, en contra: { $against }
motion-said-vote = se somete a votación, { $speakers }; requiere { $majority }
says-majority-amendment = Una enmienda requiere { $majority }.
says-majority-clause = Un párrafo votado por separado requiere { $majority }.
says-majority-whole = El texto en su conjunto requiere { $majority }.
says-majority-procedural = Una moción de procedimiento requiere { $majority }.
says-majority-inherited = { $value ->
    [true] Las enmiendas y los párrafos votados por separado requieren la mayoría del texto en su conjunto.
   *[false] Las enmiendas y los párrafos votados por separado requieren su propia mayoría, sea cual sea la del conjunto.
}
says-majority-tie = { $value ->
    [second-vote] En caso de empate se repite la votación; un segundo empate equivale al rechazo.
    [casting-vote] En caso de empate decide el voto de calidad de la Presidencia.
   *[rejected] En caso de empate la propuesta queda rechazada.
}
says-majority-present-at = { $value ->
    [opening] Si la mayoría es una parte de los presentes, estos se cuentan al someter la cuestión; quien llega y vota también se cuenta.
   *[declaration] Si la mayoría es una parte de los presentes, estos se cuentan al proclamar el resultado.
}
says-joint-quorum = { $value ->
    [each] Si este órgano se compone de varios órganos que se reúnen conjuntamente, cada uno de ellos debe tener quórum, contado entre sus propios votantes. El reglamento de este órgano prevalece sobre los de los órganos que lo componen.
   *[together] Si este órgano se compone de varios órganos que se reúnen conjuntamente, el quórum se cuenta entre todos ellos en conjunto. El reglamento de este órgano prevalece sobre los de los órganos que lo componen.
}
says-joint-decision = { $value ->
    [each] Lo que se decide por votación queda entonces aprobado solo si lo aprueba cada uno de ellos, por la mayoría que requiere la cuestión, contada entre sus propios votantes.
   *[together] Lo que se decide por votación se decide entonces por los votos de todos ellos en conjunto.
}
says-voting-methods = El órgano puede decidir por: { $list }.
says-voting-default-method = El método habitual, salvo que se elija otro al someter la cuestión: { $list }.
says-voting-methods-for = Métodos para «{ $about }», el primero de ellos el habitual: { $list }.
says-voting-correction = { $value ->
    [true] El voto puede cambiarse hasta el cierre de la votación.
   *[false] El voto emitido no puede cambiarse.
}
says-voting-order = { $value ->
    [text-order] Las enmiendas se votan párrafo por párrafo, por orden de presentación; la subenmienda, antes que la enmienda que modifica.
    [perfecting-first] Las enmiendas que cambian las palabras de un párrafo se votan antes que la que lo suprime; la subenmienda, antes que la enmienda que modifica.
   *[furthest-first] De varias enmiendas a un párrafo se vota primero la que más se aparta, en cuanto al fondo, del texto, y después la que le sigue; la subenmienda, antes que la enmienda que modifica.
}
says-voting-proposals =
    { $value ->
        [by-chair] Las propuestas relativas a la misma cuestión se someten a votación una tras otra, en el orden que fije la Presidencia.
       *[by-tabling] Las propuestas relativas a la misma cuestión se someten a votación una tras otra, en el orden en que fueron presentadas, a menos que el cuerpo decida otra cosa.
    }
says-voting-en-bloc = { $value ->
    [true] Varias enmiendas pueden someterse a una sola decisión, salvo que una delegación con voto pida una de ellas por separado.
   *[false] Cada enmienda se somete a votación por sí sola.
}
says-voting-separate-votes = { $value ->
    [on-request] Un párrafo, o palabras de él, se someten por separado a votación cuando lo pide una delegación con voto.
    [by-leave] Un párrafo, o palabras de él, se someten por separado a votación cuando lo pide una delegación con voto y la presidencia lo concede.
   *[none] Ningún párrafo se somete por separado a votación.
}
says-voting-all-parts-rejected = { $value ->
    [true] Si las votaciones por separado no dejan ningún párrafo dispositivo, el texto en su conjunto queda rechazado.
   *[false] El texto en su conjunto se somete a votación, quede lo que quede tras las votaciones por separado.
}
says-voting-whole-mandatory = { $value ->
    [true] Decididas todas las enmiendas, se somete a votación el texto en su conjunto, con las enmiendas aprobadas; sin esa votación no queda aprobado.
   *[false] Decididas todas sus partes, no es necesario someter a votación el texto en su conjunto.
}
says-voting-objection-blocks = { $value ->
    [true] Una objeción que no se retira impide el consenso.
   *[false] La objeción consta en acta y no impide el consenso.
}
says-minutes-corrections = { $count ->
    [0] Pueden proponerse correcciones del acta provisional hasta que se apruebe.
    [one] Pueden proponerse correcciones del acta provisional durante un día desde su distribución.
   *[other] Pueden proponerse correcciones del acta provisional durante { $count } días desde su distribución.
}
says-voting-explanations-own = { $value ->
    [true] Toda delegación puede explicar su voto, antes o después de la votación, también los patrocinadores.
   *[false] Las delegaciones pueden explicar su voto, antes o después de la votación; los patrocinadores no explican su voto sobre un texto propio.
}
says-voting-explanations-secret = { $value ->
    [true] También puede explicarse el voto emitido en votación secreta.
   *[false] No se explica el voto emitido en votación secreta.
}
says-voting-reservations = { $value ->
    [true] Una delegación puede formular una reserva sobre una parte del texto, o disociarse de ella: consta en una nota al pie y no modifica el texto.
   *[false] No se publican reservas con el texto; lo que una delegación tenga que decir consta en acta.
}
says-voting-silence-hours =
    { $count ->
        [1] Un texto sometido al procedimiento de acuerdo tácito está ante las delegaciones al menos una hora; basta una que rompa el silencio para detenerlo.
       *[other] Un texto sometido al procedimiento de acuerdo tácito está ante las delegaciones al menos { $count } horas; basta una que rompa el silencio para detenerlo.
    }
says-voting-silence-reminder =
    { $count ->
        [0] No se recuerda a nadie el fin de un procedimiento de acuerdo tácito.
        [1] Se recuerda a las delegaciones una hora antes el fin de un procedimiento de acuerdo tácito.
       *[other] Se recuerda a las delegaciones { $count } horas antes el fin de un procedimiento de acuerdo tácito.
    }
says-voting-silence-outage =
    { $count ->
        [0] El procedimiento de acuerdo tácito no se consuma si este servicio se interrumpió, ni mientras se devuelva el correo a una delegación: entonces la Presidencia amplía el plazo.
        [1] El procedimiento de acuerdo tácito no se consuma si este servicio se interrumpió más de un minuto, ni mientras se devuelva el correo a una delegación: entonces la Presidencia amplía el plazo.
       *[other] El procedimiento de acuerdo tácito no se consuma si este servicio se interrumpió más de { $count } minutos, ni mientras se devuelva el correo a una delegación: entonces la Presidencia amplía el plazo.
    }
says-tabled-public = { $value ->
    [true] El texto presentado y lo que se presente sobre él son públicos antes de su aprobación.
   *[false] El texto presentado es solo para los miembros hasta su publicación.
}

majority-said-simple = mayoría simple: más votos a favor que en contra; las abstenciones no cuentan
majority-said-absolute = mayoría absoluta: los votos a favor de más de la mitad de todos los que tienen derecho de voto, presentes o no
majority-said-unanimity = unanimidad: votos a favor y ninguno en contra
majority-said-at-least = los votos a favor de al menos { $part } de { $base }
majority-said-more-than = los votos a favor de más de { $part } de { $base }
base-said-present-and-voting = los presentes y votantes; las abstenciones no cuentan
base-said-present = todos los presentes, voten o no
base-said-members = todos los que tienen derecho de voto, presentes o no
part-half = la mitad
part-third = un tercio
part-two-thirds = dos tercios
part-quarter = un cuarto
part-three-quarters = tres cuartos
example-quorum = De { $members } con derecho de voto deben estar presentes { $needed }; con { $fewer } no basta.
example-majority = Por ejemplo: de { $members } con derecho de voto están presentes { $present } y se abstienen { $abstain }. Con { $yes } a favor y { $no } en contra queda aprobado; con { $less } a favor y { $more } en contra, no.

rules-checked-count = Válido. { $count } valores, { $unverified } de ellos aún sin cotejar con el texto del propio órgano.
rules-of-program = igual en todos los órganos

rules-change = Modificar el reglamento
rules-change-lead = Aquí se eligen los valores; la página siguiente indica qué cambia, y nada cambia antes de confirmarlo.
rules-changes = Modificaciones de este reglamento
rules-confirm = Poner en vigor este reglamento
rules-again = Seguir editando
rules-correct = Corregir este reglamento por decisión
rules-correct-lead = Este reglamento regirá solo para esta declaración, desde ahora. Lo decidido antes se rige por el anterior, que se conserva.
rules-deadline-hint = «none», «amendment + 6 days», «plenary - 24 hours» o una hora en UTC: «2017-06-08T18:00Z»
rules-decision = La decisión en que se basa
rules-decision-hint = Como se cita: el órgano y la fecha o el número.
rules-document = El documento completo
rules-document-hint = En TOML. Las observaciones y el orden de las reglas quedan como se escriban.
rules-fault = Línea { $line }, columna { $column }, { $key }: { $fault }
rules-file = El documento (TOML)
rules-keep = Estas conservan la copia con la que se presentaron
rules-keep-none = No hay ninguna declaración en curso: este reglamento regirá para todas las que se presenten desde ahora.
rules-mode-fields = Valor por valor
rules-mode-text = El documento completo
rules-new = Como quedaría
rules-of-declaration = Esta declaración se rige por la copia del reglamento vigente cuando se presentó. Los cambios posteriores del reglamento del órgano no la afectan.
rules-of-draft = Un borrador se rige por el reglamento actual del órgano; recibe su propia copia al presentarse.
rules-old = Como es
rules-only-source = solo cambia la fuente
rules-overtaken = Otra persona modificó entretanto este reglamento. Lo que sigue está tal como se envió; la página siguiente lo compara con el reglamento ahora vigente.
rules-preset = Partir de
rules-preset-button = Rellenar
rules-preview = Qué cambia
rules-preview-button = Ver qué cambia
rules-preview-count = Reglas que cambian: { $count }
rules-preview-none = No cambia ningún valor: solo observaciones o la forma de escribir el documento.
rules-preview-others = Cambian también el título del documento o la puntuación final de los párrafos.
rules-reason-hint = Consta en el diario.
rules-same = Es el documento vigente: nada cambiaría.
rules-source = Dónde se cotejó; vacío: sin verificar
rules-source-of = Artículo y fuente
rules-without-stage = Este reglamento no tiene la etapa «{ $stage }», en la que está la declaración.
rules-corrected = Reglamento corregido el { $at }, por { $decision }: { $reason }

acts-title = Qué puedo hacer ahora y qué no
acts-lead = Todos los actos sobre este texto que corresponden a sus funciones, según el reglamento en este momento.
acts-rules = El reglamento que rige para este texto
acts-none = Sus funciones no incluyen ningún acto sobre este texto.
rules-parts = Partes de este reglamento
acts-open = Puede hacerlo ahora
acts-refused = No puede hacerlo ahora
acts-stage = Abierto en otra etapa: { $opened }.
acts-stages = { $rule }: qué está abierto en cada etapa. El texto se encuentra en la etapa «{ $stage }».
rules-schema = Su esquema (JSON Schema)
