# Versões examinadas: a consolidação, o que ocorre com as emendas, quem escreveu o quê.

## O que ocorreu com uma emenda em uma nova versão
carried-title = Diante da versão { $version } do texto
carrying-untouched = Nada do que ela toca mudou: mantém-se como foi apresentada.
carrying-carried-over = Foi transposta: abaixo faz o mesmo com o novo texto. O que foi apresentado conserva-se.
carrying-needs-attention = A nova versão atingiu suas palavras. Seus autores dizem o que deve ocorrer com ela; até lá não pode ser posta a votação.
carrying-sub-needs-attention = As palavras da emenda que ela altera já não são aquelas para as quais foi redigida. Seus autores dizem o que deve ocorrer com ela; até lá não pode ser posta a votação.
carrying-moot = A sua mudança já consta da nova versão.
carrying-revised = Seus autores a revisaram. O que foi apresentado conserva-se.
carried-settled = Seus autores a reformularam.
carried-in-part = A parte compatível com as outras foi incorporada a esta versão; o restante fica em aberto.
carried-meets = Encontra:
carried-submitted = Como foi apresentada
settle-lead = Escreva o que a sua emenda deve dizer sobre o texto atual. O que foi apresentado conserva-se ao lado.
settle-now = Agora:
settle-button = Reformular
fall-cause = Por causa de
fall-button = Declarar prejudicada
fall-confirm = Declarar prejudicada esta emenda? Ela não será posta a votação.

## A consolidação
consolidation-title = Consolidação
consolidation-lead = Escolha, parágrafo por parágrafo, quais emendas passam à próxima versão do texto. A base é a { $version }.
consolidation-version = versão { $number }
consolidation-empty = Não há emendas admissíveis em aberto. As que forem admitidas aparecerão aqui sob seu parágrafo.
consolidation-waiting = Uma versão anterior atingiu as palavras destas; resolvem-se em suas próprias páginas:
consolidation-leave-out = Deixar de fora
consolidation-take-in = Incorporar
consolidation-take-free = Incorporar só as partes compatíveis com as outras escolhidas
consolidation-take-worded = Incorporar com a redação do painel { $panel }
consolidation-advice = Painel { $panel }: { $advice }
consolidation-elsewhere = Escolhe-se junto com seu outro parágrafo
consolidation-chosen-by = Escolhido por { $name }
consolidation-result = O resultado
consolidation-flagged = Várias emendas encontram-se em uma frase que ninguém propôs tal como fica: deve ser confirmada antes de se elaborar a versão.
consolidation-collision = { $kind ->
    [overlap] As emendas { $one } e { $other } modificam as mesmas palavras. Deixe uma delas de fora.
    [delete-edit] Emendas { $one } e { $other }: uma suprime o que a outra modifica ou aquilo a que remete. Deixe uma delas de fora.
   *[move] As emendas { $one } e { $other } deslocam parágrafos que se cruzam. Deixe uma delas de fora.
  }
consolidation-free-parts = O que é compatível com a primeira:
consolidation-accept-free = Incorporar só isto da emenda { $amendment }
consolidation-in-part = De { $amendments } só se incorporam as partes compatíveis com as outras; o restante fica em aberto e seus autores dizem o que deve ocorrer com ele.
consolidation-overview = Parágrafos com emendas em aberto
consolidation-count = { $taken } de { $count } incorporadas
consolidation-has-collision = Incompatibilidade
consolidation-unsaved = Isto não está salvo. O que está salvo é: { $choice }
consolidation-lost = Não foi salvo: não há conexão. O que foi escolhido fica aqui; envie de novo.
consolidation-stale = Nesse meio-tempo alguém escolheu outra coisa para a mesma emenda, ou elaborou uma versão. Nada foi salvo. O que você havia escolhido fica marcado abaixo, ao lado do que está salvo; salve de novo se deve ficar assim.
consolidation-to-version = Passar à versão
consolidation-version-lead = O que se escolhe na consolidação passa a ser a próxima versão do texto, elaborada a partir da { $version }.
consolidation-version-stale = O que está escolhido mudou depois que esta página foi mostrada. Assim ficaria agora a versão; o que você havia confirmado continua marcado onde a frase não mudou.
consolidation-back = Voltar à consolidação
consolidation-at-desk = Na consolidação
consolidation-show-result = Salvar a escolha e ver o resultado
consolidation-make = Elaborar a versão examinada
consolidation-make-confirm = Elaborar a versão examinada com { $count ->
    [one] uma emenda
   *[other] { $count } emendas
  }? Uma versão nunca é alterada; as demais emendas em aberto são transpostas para ela.
consolidation-chosen = { $count ->
    [0] Nada foi escolhido ainda.
    [one] Uma emenda foi escolhida.
   *[other] { $count } emendas foram escolhidas.
  }
consolidation-collides = Há emendas escolhidas que se excluem: nenhuma versão pode ser feita com elas.
consolidation-dangling = Remissões a um parágrafo que é suprimido: { $references }. O texto não poderá ser aprovado até que sejam emendadas.
consolidation-falling = Estas ficam prejudicadas, pois é incorporado o que emendam ou a emenda de compromisso que as substitui: { $amendments }.
consolidation-confirm-legend = Li estas frases tal como ficam
desk-advice-heading = Recomendações de um painel
desk-advice-hint = A escolha também pode ser registrada como o que um painel recomenda. Uma página mostra antes o que seria registrado.
desk-advice-link = Recomendações do painel { $panel }
desk-advice-title = A escolha como recomendações do painel { $panel }
desk-advice-lead = Isto é o que o painel { $panel } recomendaria ao plenário, conforme o escolhido. Fica registrado no diário e os autores recebem uma mensagem.
desk-advice-none = Não há nada a registrar: nenhuma emenda em aberto deste painel foi escolhida ou deixada de fora de modo diferente do que ele já recomenda.
desk-advice-adopted = Incorporadas
desk-advice-left-out = Deixadas de fora
desk-advice-left-out-hint = Marque as que o painel recomenda rejeitar. Das outras ele nada diz.
desk-advice-reject = Rejeitar: { $amendment }, { $delegation }
desk-advice-before = até agora: { $advice }
desk-advice-cannot = O que se escolheu para estas não cabe em uma recomendação do painel
desk-advice-same = O painel já o recomenda assim
desk-advice-button = Registrar as recomendações

## Quem escreveu isto
provenance-title = Quem escreveu isto
provenance-lead = O texto aprovado. As palavras que uma emenda trouxe conduzem a ela; sob cada parágrafo consta quem a apresentou e o que a decidiu.
provenance-lead-open = O texto tal como está agora. As palavras que uma emenda trouxe conduzem a ela; sob cada parágrafo consta quem a apresentou e o que a decidiu.
provenance-shares = Por delegação
provenance-share = { $words ->
    [one] uma palavra
   *[other] { $words } palavras
  }, { $amendments ->
    [one] uma emenda
   *[other] { $amendments } emendas
  }
provenance-of-proposal = { $words ->
    [one] Uma palavra mantém-se
   *[other] { $words } palavras mantêm-se
  } como na proposta.
provenance-all = Mostrar as palavras de todos
provenance-by = Trazido por { $amendments }
provenance-removed = Suprimido por { $amendments }.
provenance-amendment = emenda { $label } ({ $delegation })
provenance-with = com { $others }
provenance-taken-in = incorporada à versão { $version }
provenance-taken-in-part = incorporada em parte à versão { $version }
provenance-gone = Palavras que já não estão
provenance-clause-gone = Este parágrafo já não está no texto.
mode-provenance = Quem escreveu isto
consolidation-overtaken = Desde que foram escolhidas aqui, um painel modificou sua redação de: { $amendments }. Escolha de novo; até então não são incorporadas.
