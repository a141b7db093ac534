# Listas de oradores: quem aguarda a palavra, quem está com ela e por quanto tempo.

side-for = a favor
side-against = contra
side-reply = para resposta
side-none = não indicado
ruling-procedure = Sobre o procedimento
ruling-speaking-time = Sobre o tempo de uso da palavra
ruling-words = Texto da decisão
speakers-title = Oradores
speakers-list = Lista de oradores { $number }
speakers-on-sitting = a sessão em geral
speakers-taken = { $side ->
    [for] A favor: { $taken } de { $most }, além da delegação proponente.
   *[against] Contra: { $taken } de { $most }.
}
speakers-none = Ainda não foi aberta nenhuma lista de oradores. Ela é aberta pela Presidência ou pela Secretaria; então as delegações pedem aqui a palavra.
speakers-nobody = Ninguém aguarda a palavra.
speakers-limit = { $by ->
    [ruling] Cada orador dispõe de { $limit }, por decisão da Presidência.
    [rule] Cada orador dispõe de { $limit } ({ $rule }).
   *[rules] Cada orador dispõe de { $limit }, segundo o regimento.
}
speakers-no-limit = { $by ->
    [ruling] Sem limite de tempo, por decisão da Presidência ({ $limit }).
    [rule] Sem limite de tempo ({ $rule }).
   *[rules] Sem limite de tempo.
}
speakers-closed-at = Encerrada em { $time }.
speakers-ask = Pedir a palavra
speakers-ask-for = Para falar a favor
speakers-ask-against = Para falar contra
speakers-leave = Desistir da nossa vez
speakers-strike = Retirar
speakers-up = Adiantar
speakers-down = Recuar
speakers-enter = Delegação na sala
speakers-side = Em que sentido
speakers-enter-button = Inscrever
speakers-limit-title = Decidir sobre o tempo
speakers-limit-field = Tempo por orador
speakers-limit-hint = Minutos, ou minutos e segundos: 3 ou 2:30. 0 é sem limite.
speakers-limit-odd = Escreva minutos, ou minutos e segundos: 3 ou 2:30.
speakers-limit-button = Anunciar a decisão
speakers-close = Encerrar a lista
speakers-open = Abrir a lista
speakers-open-on = Abrir uma lista de oradores sobre
speakers-have-spoken = Usaram da palavra:
speakers-spoke = { $delegation }, { $lasted }
floor-has = Com a palavra:
floor-yours = A sua delegação está com a palavra
floor-until = Até { $time } ({ $limit })
floor-since = Desde { $time }
floor-end = A intervenção terminou
floor-give = Dar a palavra a { $delegation }
floor-give-short = Dar a palavra
floor-next = A seguir:
floor-waiting = { $count ->
    [one] Uma delegação aguarda.
   *[other] { $count } delegações aguardam.
}
floor-voting = Há uma votação aberta: a palavra será dada de novo quando terminar.
