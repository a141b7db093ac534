# O diário: cada ato em palavras.

journal-title = Diário da declaração
journal-lead = Todos os atos sobre este texto, primeiro os mais recentes. Cada entrada contém a impressão da anterior no registo do órgão.
journal-pages = Páginas do diário
journal-newer = Entradas mais recentes
journal-older = Entradas anteriores
journal-entry = Entrada { $seq }
journal-other = Registado: { $act }
journal-by-engine = Por aplicação do regimento, sem ato de ninguém
journal-by-delegation = { $delegation }, { $role }
journal-by-request = { $clerk }, a pedido oral de { $delegation }

## Acts
journal-draft-begun = Foi iniciado um rascunho.
journal-declaration-tabled = Apresentada. Parágrafos: { $clauses }; SHA-256 { $digest }.
journal-declaration-cosponsored = { $delegation } juntou-se aos autores.
journal-declaration-sponsor-left = { $delegation } retirou o patrocínio.
journal-declaration-admitted = Admitida. { $note }
journal-declaration-not-admitted = Declarada inadmissível. { $reason }
journal-declaration-withdrawn = Retirada. { $reason }
journal-rules-corrected = O regimento que rege este texto foi corrigido, por { $decision }. { $reason }
journal-stage-opened = { $to ->
    [proposal] Devolvida à etapa de proposta. { $reason }
    [amendment] Foi aberta a etapa de emendas. { $reason }
    [panel-review] Foi aberto o exame pelos painéis. { $reason }
   *[plenary] Foi aberta a etapa plenária. { $reason }
  }
journal-deadline-set = Prazo para emendas: { $due_at }. { $reason }
journal-amendment-filed = Foi registada { $label }.
journal-amendment-cosponsored = { $delegation } juntou-se aos autores de { $label }.
journal-amendment-sponsor-left = { $delegation } retirou o patrocínio de { $label }.
journal-amendment-withdrawn = Foi retirada { $label }. { $reason }
journal-amendment-ruled = { $admissible ->
    [true] Foi declarada admissível { $label }. { $reason }
   *[other] Foi declarada inadmissível { $label }. { $reason }
  }
journal-amendment-fell = { $label } ficou prejudicada por causa da emenda { $to }.
journal-commented = Foi comentado um parágrafo.
journal-comment-resolved = Um comentário foi dado por resolvido.
journal-comment-reopened = Um comentário resolvido foi reaberto.
journal-mark-set = Marcado como «{ $kind }»: { $words }
journal-mark-lifted = A marca «{ $kind }» foi retirada: { $words }
journal-assigned-to-panel = Foram atribuídos parágrafos ou emendas a um painel.
journal-unassigned-from-panel = Foi anulada uma atribuição a um painel.
journal-recommended = Painel { $panel } sobre { $label }: { $kind }. { $note }
journal-review-closed = Um painel concluiu o exame. { $report }
journal-text-reviewed = Foi elaborada a versão { $number } do texto, SHA-256 { $digest }.
journal-amendment-settled = { $label } foi reformulada sobre o texto atual.
journal-treatment-proposed = { $panel ->
    [0] A Secretaria propôs aos autores de { $label }: { $kind }. { $note }
   *[other] O painel { $panel } propôs aos autores de { $label }: { $kind }. { $note }
  }
journal-treatment-answered = { $agrees ->
    [true] Os autores de { $label } concordaram com o tratamento { $number }. { $comment }
   *[other] Os autores de { $label } não concordaram com o tratamento { $number }. { $comment }
  }
journal-amendment-revised = { $label }: revisada por seus autores, Rev.{ $number }.
journal-amendment-accepted = { $label }: aceita pelos autores da declaração, aprovada sem votação.
journal-amendment-read-in = A emenda { $label } foi incorporada por leitura ao texto como um todo.
journal-compromise-named = { $label } é uma emenda de compromisso: substituiria { $others }.
journal-compromise-joined = Os autores de { $label } aderiram à emenda de compromisso { $other }: a sua fica suspensa.
journal-compromise-declined = Os autores de { $label } não aderiram à emenda de compromisso { $other }.
journal-compromise-left = Os autores de { $label } deixaram a emenda de compromisso { $other }: a sua volta ao seu lugar.
journal-under-chair = { $clerk }, sob a autoridade da Presidência
journal-sitting-opened = Abriu-se a sessão { $number }. Assumiu a Presidência { $presiding }.
journal-sitting-suspended = Suspendeu-se a sessão. { $words }
journal-sitting-resumed = Retomou-se a sessão.
journal-chair-handed-over = { $from } passou a Presidência a { $to }.
journal-attendance-recorded = Registrou-se a presença, com estas mudanças. No plenário: { $present }. On-line: { $online }. Ausentes: { $absent }.
journal-delegation-checked-in = { $delegation } registrou sua chegada: { $mode }.
journal-proxy-given = { $span ->
    [question] { $giver } outorgou seu voto a { $holder } para a próxima votação de um texto. { $authority }
   *[sitting] { $giver } outorgou seu voto a { $holder } para a sessão. { $authority }
  }
journal-proxy-taken-back = { $giver } revogou sua procuração.
journal-proxy-lapsed = A procuração de { $giver } caducou com sua chegada.
journal-proxy-spent = A procuração de { $giver } para uma só questão caducou ao terminar esta.
journal-quorum-challenged = { $by ->
    [chair] A Presidência pediu a verificação do quórum.
   *[delegation] { $delegation } pôs o quórum em dúvida.
}
journal-quorum-counted = { $met ->
    [true] O quórum foi verificado: { $present } presentes de { $entitled }; exigem-se { $needed }. { $count_reason }
   *[false] Não havia quórum: { $present } presentes de { $entitled }; exigem-se { $needed }. { $count_reason }
}
journal-speakers-opened = { $of ->
    [text] Foi aberta a lista de oradores { $number }, sobre “{ $title }”.
    [motion] Foi aberta a lista de oradores { $number }, sobre a moção { $of_motion }.
   *[sitting] Foi aberta a lista de oradores { $number }, sobre a sessão em geral.
}
journal-speakers-closed = Foi encerrada a lista de oradores { $number }.
journal-speaker-asked = { $side ->
    [for] { $delegation } pediu a palavra, a favor.
    [against] { $delegation } pediu a palavra, contra.
    [reply] { $delegation } pediu a palavra, para resposta.
   *[other] { $delegation } pediu a palavra.
}
journal-speaker-entered = { $side ->
    [for] { $delegation } foi inscrita na lista de oradores, a favor.
    [against] { $delegation } foi inscrita na lista de oradores, contra.
    [reply] { $delegation } foi inscrita na lista de oradores, para resposta.
   *[other] { $delegation } foi inscrita na lista de oradores.
}
journal-speaker-left = { $delegation } desistiu da sua vez na lista de oradores.
journal-speaker-struck = { $delegation } foi retirada da lista de oradores.
journal-speaker-began = { $side ->
    [for] { $delegation } usou da palavra, a favor.
    [against] { $delegation } usou da palavra, contra.
    [reply] { $delegation } usou da palavra, para resposta.
   *[other] { $delegation } usou da palavra.
}
journal-speaker-ended = { $delegation } falou durante { $spoke }.
journal-speakers-reordered = { $way ->
    [up] { $delegation } foi adiantada na lista de oradores.
   *[down] { $delegation } foi recuada na lista de oradores.
}
journal-ruling-made = { $kind ->
    [speaking-time] Decisão { $number } da Presidência: na lista de oradores { $of_list } cada orador dispõe de { $limit } (0:00: sem limite). { $words }
    [in-order] Decisão { $number } da Presidência: a moção { $of_motion } é admissível. { $words }
    [out-of-order] Decisão { $number } da Presidência: a moção { $of_motion } não é admissível. { $words }
    [upheld] Decisão { $number } da Presidência: a questão de ordem, moção { $of_motion }, é procedente. { $words }
    [denied] Decisão { $number } da Presidência: a questão de ordem, moção { $of_motion }, é improcedente. { $words }
   *[procedure] Decisão { $number } da Presidência: { $words }
}
journal-ruling-overruled = O órgão revogou a decisão { $number } da Presidência.
journal-amendment-reopened = { $label }: reaberta por uma moção de reconsideração.
journal-motion-moved = { $delegation } apresentou a moção { $number }: { $kind }. { $words }
journal-motion-withdrawn = { $delegation } retirou a moção { $number }: { $kind }.
journal-sitting-closed = Encerrou-se a sessão. O diário tinha { $entries } lançamentos; hash do último: { $head }.
journal-minutes-issued = Foi distribuída a ata provisória da sessão { $number }.
journal-minutes-correction-proposed = { $delegation } propôs a correção { $correction } da ata da sessão { $number }.
journal-minutes-correction-answered = Foi respondida a correção { $correction } da ata da sessão { $number }. { $answer }
journal-minutes-approved = Foi aprovada sem objeções a ata da sessão { $number }.
journal-voting-ordered = Foi alterada a ordem de votação. { $reason }
journal-bloc-announced = Foi anunciada a votação em bloco das emendas { $labels }.
journal-bloc-given-up = Renunciou-se a um bloco anunciado.
journal-apart-asked = { $delegation } pediu votação em separado da emenda { $label }.
journal-apart-taken-back = { $delegation } retirou seu pedido de votação em separado da emenda { $label }.
journal-separate-vote-asked = { $delegation } pediu a votação em separado de um parágrafo.
journal-separate-vote-ruled = Um pedido de votação em separado foi respondido. { $reason }
journal-question-opened = { $excluded ->
    [none] Submetido a decisão: { $label } ({ $method }).
   *[other] Submetido a decisão: { $label } ({ $method }). Não votam: { $excluded }.
  }
journal-question-locked = A votação terminou.
journal-ballot-entered = Foi registrado um voto a pedido oral.
journal-count-entered = Contagem registada: { $yes } a favor, { $no } contra, { $abstain } abstenções.
journal-objection-raised = { $delegation } opôs-se. { $words }
journal-objection-taken-back = { $delegation } retirou a objeção.
journal-statement-made = { $kind ->
    [explanation] Explicação de voto de { $delegation }: { $words }
    [intention] { $delegation } declarou como teria votado: { $choice ->
        [yes] a favor
        [no] contra
       *[other] abstenção
      }. { $words }
    [reservation] Reserva de { $delegation }: { $words }
   *[other] { $delegation } dissociou-se. { $words }
  }
journal-statement-taken-back = { $kind ->
    [reservation] { $delegation } retirou a sua reserva.
   *[other] { $delegation } retirou a sua dissociação.
  }
journal-consensus-failed = Não houve consenso.
journal-result-declared = { $outcome ->
    [adopted] { $reached ->
        [consensus] Aprovou-se por consenso: { $label }.
       *[other] Aprovou-se: { $label }. A favor { $yes }, contra { $no }, abstenções { $abstain }.
      }
    [tied] Empate: { $label }. A favor { $yes }, contra { $no }, abstenções { $abstain }.
   *[other] Não se aprovou: { $label }. A favor { $yes }, contra { $no }, abstenções { $abstain }.
  }
journal-vote-correction-proposed = { $kind ->
    [annulment] Propôs-se anular uma votação. { $reason }
   *[other] Propôs-se retificar uma contagem. { $reason }
  }
journal-vote-correction-refused = A correção proposta foi recusada.
journal-vote-annulled = A votação foi anulada: nada decide.
journal-vote-rectified = A contagem foi retificada: a favor { $yes }, contra { $no }, abstenções { $abstain }.
journal-paper-vote-entered = Inseriu-se uma votação feita em papel: { $label } ({ $method }). Digitalização, SHA-256 { $scan }.
journal-paper-vote-confirmed = A presidência confirmou a votação feita em papel.
journal-paper-vote-refused = A votação feita em papel não foi acolhida.
journal-declaration-adopted = O texto foi aprovado, SHA-256 { $digest }.
journal-declaration-rejected = O texto foi rejeitado.
journal-declaration-reopened = O texto está novamente perante o plenário.
journal-declaration-not-put = O órgão decidiu não prosseguir: esta proposta não é submetida à votação.
journal-proposal-queued =
    { $replaces ->
        [true] Registada como proposta em lugar de “{ $with }”: são submetidas à votação uma após outra.
       *[false] Registada como relativa à mesma questão que “{ $with }”: são submetidas à votação uma após outra.
    }
journal-proposal-unqueued = Já não consta como relativa à mesma questão que outras. { $reason }
journal-proposals-ordered = A ordem das propostas sobre a mesma questão foi alterada. { $decision } { $reason }
journal-symbol-assigned = Recebeu o símbolo { $symbol }.
journal-published = Publicado como { $symbol }.
journal-file-issued = Foi emitido um arquivo de { $symbol }.
