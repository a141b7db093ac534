# Mensagens: seus tipos, assuntos e frases; a opção em cada mensagem; a caixa de saída de uma demonstração.

## Tipos de mensagem
notice-invitation = Convite
notice-password-reset = Nova senha
notice-tabled = Apresentação de um texto
notice-amendment-filed = Emendas aos meus textos
notice-ruling = Admissão das minhas emendas
notice-recommendation = Recomendações sobre as minhas emendas
notice-carried = O que ocorre com as minhas emendas em uma nova versão
notice-treatment = O que me propõem para as minhas emendas
notice-treatment-answered = Respostas dos autores ao que propus
notice-compromise = Emendas de compromisso que dizem respeito às minhas emendas
notice-revised = Revisões de emendas
notice-accepted = Emendas aceitas pelos autores
notice-cosponsorship = Coautoria
notice-approval = Aprovação na minha delegação
notice-followed = O que acompanho
notice-question-opened = Questões submetidas a decisão
notice-result = Resultados
notice-silence = Procedimentos de aprovação tácita
notice-not-put = Propostas minhas que o órgão não vota
notice-minutes = Atas das sessões
notice-proxy = Votos por procuração que a minha delegação leva
notice-published = Publicação

## O que consta em todas as mensagens
mail-subject-demonstration = DEMONSTRAÇÃO: { $subject }
mail-greeting = Olá, { $name },
mail-why = Você recebe esta mensagem porque participa dos trabalhos de { $body }.
mail-why-account = Esta mensagem diz respeito à sua conta. Ela não pode ser desativada.
mail-stop = Não receber mais mensagens deste tipo ({ $notice })
mail-stop-following = Deixar de acompanhar isto
mail-reason = Motivo: { $reason }
mail-link-until = O link funciona uma única vez, até { $until }.
mail-link-at-sending = (o link é criado no momento do envio)

## Convite
mail-invitation-subject = Convite para { $body }
mail-invitation = Você foi convidado ou convidada a participar dos trabalhos de { $body }.
mail-invitation-role = Sua função: { $role }.
mail-invitation-link = Definir sua senha e entrar
mail-invitation-unexpected = Se você não esperava este convite, não é preciso fazer nada.

## Nova senha
mail-password-subject = Nova senha
mail-password = Alguém, provavelmente você, pediu uma nova senha para a sua conta.
mail-password-link = Definir uma nova senha
mail-password-unexpected = Se não foi você, não é preciso fazer nada: sua senha atual continua válida.

## Apresentação
mail-tabled-subject = Texto apresentado: { $title }
mail-tabled = { $delegation } apresentou “{ $title }”.
mail-tabled-by-secretariat = A Secretaria apresentou “{ $title }”.
mail-tabled-link = Ler o texto

## Emendas
mail-amendment-subject = Emenda { $label } a “{ $title }”
mail-amendment = { $delegation } apresentou a emenda { $label } a “{ $title }”.
mail-amendment-by-secretariat = A Secretaria apresentou a emenda { $label } a “{ $title }”.
mail-mover-on-behalf = { $delegation }, em nome de { $group },
mail-amendment-link = Ver a emenda
mail-admissible-subject = A emenda { $label } foi admitida
mail-admissible = A Secretaria admitiu a sua emenda { $label } a “{ $title }”.
mail-inadmissible-subject = A emenda { $label } não foi admitida
mail-inadmissible = A Secretaria não admitiu a sua emenda { $label } a “{ $title }”.
mail-recommendation-subject = O painel { $panel } sobre a emenda { $label }
mail-recommendation = O painel { $panel } registrou sua recomendação sobre a sua emenda { $label } a “{ $title }”: { $advice }.
mail-carried-subject = Emenda { $label } diante da versão { $version }
mail-carried = Foi elaborada a versão { $version } de “{ $title }”. { $outcome ->
    [taken-in] A sua emenda { $label } foi incorporada.
    [in-part] O que da sua emenda { $label } cabe ao lado das outras foi incorporado: indique o que deve ocorrer com o restante.
    [carried-over] A sua emenda { $label } foi transposta para ela; o que foi apresentado conserva-se ao lado.
    [moot] A mudança que a sua emenda { $label } pede já consta dela.
   *[needs-attention] Ela atinge as palavras da sua emenda { $label }: indique o que deve ocorrer com a emenda.
  }
mail-cosponsorship-subject = { $step ->
    [asked] { $delegation } pede a sua coautoria em { $label ->
        [draft] uma minuta de emenda
       *[other] emenda { $label }
      }
    [yes] { $delegation } é coautora { $label ->
        [draft] da sua minuta de emenda
       *[other] da sua emenda { $label }
      }
    [no] { $delegation } não será coautora { $label ->
        [draft] da sua minuta de emenda
       *[other] da sua emenda { $label }
      }
   *[changed] { $label ->
        [draft] Uma minuta de emenda mudou: confirme a coautoria
       *[other] A emenda { $label } mudou: confirme a coautoria
      }
  }
mail-cosponsorship = { $step ->
    [asked] { $delegation } pede à sua delegação a coautoria { $label ->
        [draft] de uma minuta de emenda a “{ $title }”. Você pode lê-la até que o pedido seja retirado.
       *[other] da emenda { $label } a “{ $title }”.
      }
    [yes] { $delegation } aceita a coautoria { $label ->
        [draft] da sua minuta de emenda a “{ $title }”.
       *[other] da sua emenda { $label } a “{ $title }”.
      }
    [no] { $delegation } recusa a coautoria { $label ->
        [draft] da sua minuta de emenda a “{ $title }”.
       *[other] da sua emenda { $label } a “{ $title }”.
      }
   *[changed] { $delegation } mudou a redação { $label ->
        [draft] da minuta de emenda a “{ $title }” cuja coautoria você aceitou. Sua coautoria volta a valer quando você confirmar.
       *[other] da emenda { $label } a “{ $title }”, cuja coautoria você aceitou. Sua coautoria volta a valer quando você confirmar.
      }
  }
mail-cosponsorship-words = Dizem: { $words }
mail-approval-subject = { $step ->
    [asked] Uma minuta espera a sua aprovação
    [approved] Sua minuta foi aprovada
   *[sent-back] Sua minuta foi devolvida
  }
mail-approval = { $step ->
    [asked] Um membro da sua delegação pede que você aprove uma minuta de emenda a “{ $title }”. Nada é apresentado antes disso.
    [approved] A chefia da sua delegação aprovou a sua minuta de emenda a “{ $title }” tal como está. Ela pode ser apresentada.
   *[sent-back] A chefia da sua delegação devolveu a sua minuta de emenda a “{ $title }”.
  }
mail-approval-words = Observação: { $words }
mail-approval-link = Ver a minuta
mail-followed-subject = { $title }: { $news }
mail-followed-says = Novidade: { $news }.
mail-followed = { $kind ->
    [clause] Você acompanha um parágrafo de “{ $title }”.
    [amendment] Você acompanha esta emenda a “{ $title }”.
   *[declaration] Você acompanha “{ $title }”.
  }
mail-followed-news = { $event ->
    [filed] a emenda { $label } foi apresentada
    [admissible] a emenda { $label } foi admitida
    [inadmissible] a emenda { $label } não foi admitida
    [withdrawn] a emenda { $label } foi retirada
    [revised] os autores revisaram a sua emenda, que agora é { $label }
    [fallen] a emenda { $label } ficou prejudicada
    [suspended] a emenda { $label } fica suspensa em favor de uma emenda de compromisso
    [returned] a emenda { $label } já não está suspensa
    [adopted] a emenda { $label } foi aprovada
    [rejected] a emenda { $label } foi rejeitada
    [tabled] o texto foi apresentado
    [admitted] o texto foi admitido
    [stage] uma nova etapa foi aberta: { $stage }
    [version] há uma nova versão do texto
    [text-adopted] o texto foi aprovado
    [text-not-put] o órgão decidiu não votar o texto
    [text-rejected] o texto foi rejeitado
    [text-reopened] o texto está novamente perante o plenário
    [text-withdrawn] o texto foi retirado
   *[published] o texto foi publicado
  }
mail-treatment-subject = Aguarda-se a sua resposta: emenda { $label }
mail-treatment = { $panel ->
    [0] A Secretaria propõe-lhe, como autor da emenda { $label } a “{ $title }”,
   *[other] O painel { $panel } propõe-lhe, como autor da emenda { $label } a “{ $title }”,
  } { $kind ->
    [withdraw] retirá-la em favor da emenda { $other }.
   *[adopt-as-revised] que seja aprovada com outras palavras.
  }
mail-treatment-answer = Na página da emenda você vê a diferença e pode concordar ou não, com um comentário se quiser.
mail-treatment-answered-subject = { $agrees ->
    [yes] Os autores da emenda { $label } concordam
   *[no] Os autores da emenda { $label } não concordam
  }
mail-treatment-answered = { $agrees ->
    [yes] { $delegation } concorda com o que se propôs para a emenda { $label } a “{ $title }”.
   *[no] { $delegation } não concorda com o que se propôs para a emenda { $label } a “{ $title }”.
  }
mail-revised-subject = Emenda { $label }
mail-revised = { $delegation } revisou a sua emenda a “{ $title }”: agora é { $label }.
mail-compromise-subject = { $news ->
    [asked] Espera-se a sua resposta: a emenda de compromisso { $other } substituiria a sua emenda { $label }
    [again] Espera-se de novo a sua resposta: a emenda de compromisso { $other } mudou
    [readmitted] Espera-se de novo a sua resposta: a emenda de compromisso { $other } é afinal admissível
    [returned] A emenda { $label } já não está suspensa
    [replaced] A emenda { $label } é substituída pela emenda de compromisso { $other }
    [joined] Emenda de compromisso { $label }: os autores da emenda { $other } aderem
    [left] Emenda de compromisso { $label }: os autores da emenda { $other } deixaram-na
   *[declined] Emenda de compromisso { $label }: os autores da emenda { $other } não aderem
  }
mail-compromise = { $news ->
    [asked] { $delegation } propõe a emenda { $other } a “{ $title }” como emenda de compromisso. Substituiria a sua emenda { $label }, se vocês aderirem.
    [again] { $delegation } mudou as palavras da emenda de compromisso { $other } a “{ $title }”. O que vocês disseram dela já não vale: a sua emenda { $label } não está suspensa, a menos que adiram de novo.
    [readmitted] A emenda de compromisso { $other } de { $delegation } a “{ $title }”, que havia sido declarada inadmissível, foi afinal declarada admissível. A adesão da sua emenda { $label } já não vale: ela não fica suspensa por essa emenda, a menos que adiram de novo.
    [returned] A emenda de compromisso { $other } a “{ $title }” não prosperou. A sua emenda { $label }, que a ela havia aderido, volta ao seu lugar.
    [replaced] A emenda de compromisso { $other } a “{ $title }” prosperou. A sua emenda { $label }, que a ela havia aderido, fica prejudicada em favor dela.
    [joined] { $delegation } adere à sua emenda de compromisso { $label } a “{ $title }” com a emenda { $other }, que fica suspensa enquanto a sua estiver pendente.
    [left] { $delegation } deixou a sua emenda de compromisso { $label } a “{ $title }”. A emenda { $other } volta ao seu lugar.
   *[declined] { $delegation } não adere à sua emenda de compromisso { $label } a “{ $title }”. A emenda { $other } fica como estava.
  }
mail-compromise-answer = Se aderirem, a sua emenda fica suspensa: não é posta em votação. Se a emenda de compromisso for aprovada, a sua fica prejudicada; se não prosperar, a sua volta. Podem deixá-la até que comece a votação dela.
mail-accepted-subject = A emenda { $label } foi aceita
mail-accepted = { $delegation } aceitou em nome dos autores da declaração a emenda { $label } a “{ $title }”. Ela fica aprovada sem votação.

## Questões e resultados
mail-question-subject = { $subject ->
    [motion] Em decisão: uma moção de procedimento
    [amendment] Em decisão: emenda { $label }
    [clause] Em decisão: um parágrafo em separado
   *[whole] Em decisão: o texto em seu conjunto
  }
mail-question = { $subject ->
    [motion] Foi submetida ao órgão uma moção de procedimento sobre “{ $title }”.
    [amendment] A emenda { $label } a “{ $title }” foi submetida a decisão.
    [clause] Um parágrafo de “{ $title }” foi submetido a decisão em separado.
   *[whole] O texto de “{ $title }” em seu conjunto foi submetido a decisão.
  }
mail-question-method = Forma de decidir: { $method }.
mail-question-link = Ir para a questão
mail-silence-subject =
    { $step ->
        [begun] Procedimento de aprovação tácita até { $until }: { $title }
        [extended] Procedimento de aprovação tácita prorrogado até { $until }: { $title }
        [reminder] Lembrete: o procedimento de aprovação tácita termina em { $until }
       *[broken] O silêncio foi quebrado: { $title }
    }
mail-silence =
    { $step ->
        [begun] «{ $title }» é distribuído segundo o procedimento de aprovação tácita até { $until }.
        [extended] O procedimento de aprovação tácita sobre «{ $title }» é prorrogado até { $until }.
        [reminder] O procedimento de aprovação tácita sobre «{ $title }» termina em { $until }.
       *[broken] { $delegation } quebrou o silêncio sobre «{ $title }»: não fica aprovado por esta via. O texto continua como estava.
    }
mail-silence-words =
    { $step ->
        [broken] A delegação diz: { $words }
       *[other] Motivo: { $words }
    }
mail-silence-means = Se nenhuma delegação quebrar o silêncio até { $until }, o texto fica aprovado. Quem estiver de acordo não precisa de fazer nada.
mail-result-subject = { $subject ->
    [motion] Resultado sobre uma moção de procedimento: { $outcome }
    [amendment] Resultado da emenda { $label }: { $outcome }
    [clause] Resultado de um parágrafo: { $outcome }
   *[whole] Resultado do texto em seu conjunto: { $outcome }
  }
mail-result-question = { $subject ->
    [motion] Foi proclamado o resultado sobre uma moção de procedimento relativa a “{ $title }”.
    [amendment] Foi proclamado o resultado sobre a emenda { $label } a “{ $title }”.
    [clause] Foi proclamado o resultado sobre um parágrafo de “{ $title }”.
   *[whole] Foi proclamado o resultado sobre o texto de “{ $title }” em seu conjunto.
  }
mail-result = Resultado da questão: { $outcome }, { $how }.
mail-result-counts = { $yes } a favor, { $no } contra, { $abstain ->
    [one] { $abstain } abstenção
   *[other] { $abstain } abstenções
  }.
mail-result-link = Ver o resultado
mail-not-put-subject = Não submetida à votação: { $title }
mail-not-put = O órgão votou outra proposta sobre a mesma questão e decidiu não prosseguir: “{ $title }” não é submetida à votação. Permanece nas atas.

## Publicação
mail-published-subject = Publicação: { $title } ({ $symbol })
mail-published = “{ $title }” foi publicado com a sigla { $symbol }.
mail-published-link = Ler o texto publicado

## A opção em cada mensagem
unsubscribe-title = Não receber mais estas mensagens
unsubscribe-question = Tipo de mensagem: { $notice }. Você não receberá mais mensagens deste tipo.
unsubscribe-done = Você não receberá mais mensagens deste tipo: { $notice }.
unsubscribe-account = As mensagens sobre a sua conta continuam chegando.

## A caixa de saída de uma demonstração
outbox-title = Mensagens de saída
outbox-lead = Uma demonstração não envia nada. Estas são as mensagens que sairiam, tal como seriam lidas.
outbox-lead-rehearsal = Um ensaio não envia nada. Estas são as mensagens que teriam saído desde o início, como seriam lidas.
outbox-caption = Da mais recente à mais antiga. Somente a Secretaria vê esta lista.
outbox-empty = Ainda não há mensagens. Aqui aparecerão os convites, os textos apresentados, as decisões de admissão e os resultados.
outbox-count-sent = Enviadas
outbox-count-waiting = À espera
outbox-count-failed = Abandonadas
outbox-from = De
outbox-to = Para
outbox-mail = Mensagem
outbox-queued = Na fila
outbox-standing = Situação
outbox-sent = enviada em { $at }
outbox-kept = guardada, não enviada
outbox-waiting = à espera
outbox-again = { $attempts ->
    [one] uma tentativa, a próxima em { $at }
   *[other] { $attempts } tentativas, a próxima em { $at }
  }
outbox-failed = abandonada
outbox-make-link = Criar o link que esta mensagem levaria
outbox-link-made = Este link funciona uma única vez:
outbox-as-read = A mensagem tal como é lida
outbox-text-part = A parte em texto simples

## Atas
mail-minutes-subject = { $step ->
    [issued] Ata provisória da sessão { $number }
    [proposed] { $delegation } propõe uma correção da ata da sessão { $number }
    [taken-up] Sua correção da ata da sessão { $number } foi acolhida
    [approved] A ata da sessão { $number } foi aprovada
   *[not-taken-up] Sua correção da ata da sessão { $number } não foi acolhida
  }
mail-minutes = { $step ->
    [issued] Foi distribuída a ata provisória da sessão { $number } de “{ $meeting }”.
    [proposed] { $delegation } propõe corrigir a ata da sessão { $number } de “{ $meeting }”.
    [taken-up] A Secretaria acolheu a correção que a sua delegação propôs à ata da sessão { $number } de “{ $meeting }”.
    [approved] A ata da sessão { $number } de “{ $meeting }” foi aprovada sem objeções e não se modifica mais.
   *[not-taken-up] A Secretaria não acolheu a correção que a sua delegação propôs à ata da sessão { $number } de “{ $meeting }”.
  }
mail-minutes-until = Podem ser propostas correções até { $until }.
mail-minutes-until-approval = Podem ser propostas correções até a aprovação da ata.
mail-minutes-words = { $step ->
    [proposed] O parágrafo diria: { $words }
    [approved] SHA-256 do texto aprovado: { $words }
   *[answered] A Secretaria diz: { $words }
  }
mail-minutes-link = Ler a ata
mail-proxy-subject = { $step ->
    [given] { $giver } dá à sua delegação uma procuração para votar
    [given-once] { $giver } dá à sua delegação uma procuração para votar em uma questão
    [spent] A procuração de { $giver } para uma questão caducou
    [taken-back] { $giver } retira a sua procuração
   *[lapsed] { $giver } chegou: a sua procuração caducou
  }
mail-proxy = { $step ->
    [given] { $giver } deu a { $holder } uma procuração para votar em seu nome na sessão { $number } de “{ $meeting }”.
    [given-once] { $giver } deu a { $holder } uma procuração para votar em seu nome em uma só questão da sessão { $number } de “{ $meeting }”.
    [spent] Terminou a questão para a qual { $giver } tinha dado uma procuração a { $holder } na sessão { $number } de “{ $meeting }”. A procuração caducou com ela.
    [taken-back] { $giver } retirou a procuração que tinha dado a { $holder } na sessão { $number } de “{ $meeting }”.
   *[lapsed] { $giver } está agora presente na sessão { $number } de “{ $meeting }”. A procuração que tinha dado a { $holder } caducou.
  }
mail-proxy-now = { $step ->
    [given] Vale a partir da próxima questão. A sua delegação emite este voto além do próprio.
    [given-once] Vale para a próxima votação de um texto, e para nenhuma outra. A sua delegação emite este voto além do próprio.
   *[ended] { $giver } vota por si mesma; o que a sua delegação votou em nome dela mantém-se.
  }
mail-proxy-link = Ir para a sessão
