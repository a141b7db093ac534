# Listas de oradores: quién espera la palabra, quién la tiene y por cuánto tiempo.

side-for = a favor
side-against = en contra
side-reply = derecho de respuesta
side-none = sin indicar
ruling-procedure = Sobre el procedimiento
ruling-speaking-time = Sobre el tiempo de uso de la palabra
ruling-words = Texto de la resolución
speakers-title = Oradores
speakers-list = Lista de oradores { $number }
speakers-on-sitting = la sesión en general
speakers-taken = { $side ->
    [for] A favor: { $taken } de { $most }, además de la delegación proponente.
   *[against] En contra: { $taken } de { $most }.
}
speakers-none = Aún no se ha abierto ninguna lista de oradores. La abre la Presidencia o la Secretaría; entonces las delegaciones piden aquí la palabra.
speakers-nobody = Nadie espera la palabra.
speakers-limit = { $by ->
    [ruling] Cada orador dispone de { $limit }, por resolución de la Presidencia.
    [rule] Cada orador dispone de { $limit } ({ $rule }).
   *[rules] Cada orador dispone de { $limit }, según el reglamento.
}
speakers-no-limit = { $by ->
    [ruling] Sin límite de tiempo, por resolución de la Presidencia ({ $limit }).
    [rule] Sin límite de tiempo ({ $rule }).
   *[rules] Sin límite de tiempo.
}
speakers-closed-at = Cerrada el { $time }.
speakers-ask = Pedir la palabra
speakers-ask-for = Para hablar a favor
speakers-ask-against = Para hablar en contra
speakers-leave = Renunciar a nuestro turno
speakers-strike = Retirar
speakers-up = Adelantar
speakers-down = Atrasar
speakers-enter = Delegación en la sala
speakers-side = En qué sentido
speakers-enter-button = Inscribir
speakers-limit-title = Resolver sobre el tiempo
speakers-limit-field = Tiempo por orador
speakers-limit-hint = Minutos, o minutos y segundos: 3 o 2:30. 0 es sin límite.
speakers-limit-odd = Escriba minutos, o minutos y segundos: 3 o 2:30.
speakers-limit-button = Anunciar la resolución
speakers-close = Cerrar la lista
speakers-open = Abrir la lista
speakers-open-on = Abrir una lista de oradores sobre
speakers-have-spoken = Hicieron uso de la palabra:
speakers-spoke = { $delegation }, { $lasted }
floor-has = Tiene la palabra:
floor-yours = Su delegación tiene la palabra
floor-until = Hasta las { $time } ({ $limit })
floor-since = Desde las { $time }
floor-end = La intervención ha concluido
floor-give = Dar la palabra a { $delegation }
floor-give-short = Dar la palabra
floor-next = A continuación:
floor-waiting = { $count ->
    [one] Espera una delegación.
   *[other] Esperan { $count } delegaciones.
}
floor-voting = Hay una votación abierta: la palabra se dará de nuevo cuando concluya.
