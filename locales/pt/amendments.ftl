# Emendas: o que fazem e em que são incompatíveis.

## Operações
operation-replace = Modificar palavras
operation-insert = Inserir
operation-delete = Suprimir
operation-move = Deslocar
operation-split = Dividir
operation-join = Unir
operation-retitle = Modificar o título

## Incompatibilidades
collision-overlap = Modificam as mesmas palavras
collision-delete-edit = Uma suprime o que a outra modifica ou a que remete
collision-move = Deslocam o mesmo parágrafo para lugares diferentes

## Notas para a Presidência
note-same-place = Ambas inserem no mesmo lugar; figuram por ordem de apresentação
note-adjacent = Modificam palavras vizinhas; leia a frase fundida
note-identical = Propõem o mesmo
note-same-sentence = Modificam a mesma frase, que ninguém votou tal como fica

## Names
amendment-numbered = Emenda { $number }
amendment-sub-numbered = Subemenda { $number }
amendment-draft = Minuta de emenda
amendment-sub-draft = Minuta de subemenda
clause-name-operative = parágrafo { $number }
clause-name-lone = parágrafo dispositivo único
clause-name-preambular = parágrafo { $number } do preâmbulo
clause-name-paragraph = parágrafo { $number }
clause-name-heading = título “{ $words }”
clause-name-sub = { $clause } { $number }
clause-name-new = parágrafo novo
clause-name-title = o título
clause-choice = { $clause }: { $words }
clause-place-after = depois de: { $clause }
clause-place-after-choice = depois de: { $clause }: { $words }
clause-place-under = como primeira alínea de: { $clause }
clause-place-start-preambular = no início do preâmbulo
clause-place-start-operative = no início da parte dispositiva
clause-place-start = no início do texto

## What an operation does, as a heading
operation-heading-replace = { $clause }: outra redação
operation-heading-insert = parágrafo novo, { $place }
operation-heading-delete = { $clause }: supressão
operation-heading-move = { $clause } muda de lugar: { $place }
operation-heading-split = { $clause }: dividir depois de “{ $words }”
operation-heading-join = { $clause } e { $other }: unir em um só
operation-heading-retitle = o título: outra redação
operation-heading-reword = { $clause }, na redação da emenda que se altera

## The list
amendments-title = Emendas
amendments-none = Nenhuma emenda foi apresentada ainda. As emendas aparecerão aqui por ordem de apresentação.
amendments-filter = Filtrar as emendas
amendments-shown = Exibidas: { $shown } de { $total }
amendments-close = O prazo para apresentar emendas termina em { $time }.
amendment-my-drafts = Minutas da sua delegação
amendment-column-number = Número
amendment-column-change = Modificação
amendment-column-mover = Apresentada por
amendment-column-standing = Situação
amendment-column-panel = Painel
amendments-filter-all = Todas
amendments-filter-sponsor = Autor
amendments-filter-tag = Etiqueta
amendments-filter-no-panel = Nenhum painel
amendments-filter-no-tag = Sem etiqueta
amendments-none-fit = Nenhuma emenda corresponde a este filtro.
amendments-show-all = Mostrar todas

## Saved filters
filters-title = Filtros salvos
filters-lead = Escolha um filtro na lista de emendas; ali pode salvá-lo com um nome.
filters-saved = Filtros salvos:
filter-save-this = Salvar este filtro
filter-name = Nome
filter-shared = Para todos os que leem as emendas
filter-shared-short = para todos
filter-says = { $field }: { $value }
filter-says-gone = O que ele pede já não se encontra aqui.
filter-delete = Excluir
error-filter-empty = Este filtro não pede nada. Escolha primeiro um critério.
error-filter-there = Já salvou um filtro com este nome. Escolha outro.
error-filters-many = Já salvou { $max } filtros, o máximo possível. Exclua um primeiro.

## Tags
tags-title = Etiquetas
tags-lead = Palavras breves para classificar as emendas. São vistas por quem pode ler as emendas; não fazem parte da ata.
tags-none = Ainda não há etiquetas.
tags-count = { $count ->
    [one] em { $count } emenda
   *[other] em { $count } emendas
  }
tag-word = Nova etiqueta
tag-word-hint = Uma ou duas palavras.
tag-add = Acrescentar a etiqueta
tag-delete = Excluir a etiqueta
tag-delete-confirm = As emendas com “{ $tag }” deixarão de tê-la. Excluir a etiqueta?
tags-save = Salvar as etiquetas
error-tag-there = Essa etiqueta já existe.
error-tags-many = Há { $max } etiquetas, o máximo possível. Exclua uma primeiro.

## Several treated alike
selection-column = Marcada
selection-all = Marcar todas as exibidas
selection-what = Com as que estão marcadas
selection-choose = Escolha
selection-tag = Pôr a etiqueta
selection-untag = Tirar a etiqueta
selection-go = Continuar
selection-hint = A página seguinte indica o que vai acontecer. Antes disso nada é feito.
selection-nothing = Marque pelo menos uma emenda.
selection-no-treatment = Escolha o que fazer com as emendas marcadas.
selection-title = Várias emendas de uma vez
selection-lead-admit = { $count ->
    [one] Esta emenda será declarada admissível.
   *[other] Estas { $count } emendas serão declaradas admissíveis.
  }
selection-lead-rule-out = { $count ->
    [one] Esta emenda será declarada inadmissível.
   *[other] Estas { $count } emendas serão declaradas inadmissíveis.
  }
selection-lead-assign = { $count ->
    [one] Esta emenda será atribuída ao painel { $name }.
   *[other] Estas { $count } emendas serão atribuídas ao painel { $name }.
  }
selection-lead-tag = { $count ->
    [one] Esta emenda receberá a etiqueta “{ $name }”.
   *[other] Estas { $count } emendas receberão a etiqueta “{ $name }”.
  }
selection-lead-untag = { $count ->
    [one] Esta emenda perderá a etiqueta “{ $name }”.
   *[other] Estas { $count } emendas perderão a etiqueta “{ $name }”.
  }
selection-all-or-none = Ou se faz tudo ou não se faz nada.
selection-button-admit = { $count ->
    [one] Declarar admissível { $count } emenda
   *[other] Declarar admissíveis { $count } emendas
  }
selection-button-rule-out = { $count ->
    [one] Declarar inadmissível { $count } emenda
   *[other] Declarar inadmissíveis { $count } emendas
  }
selection-button-assign = { $count ->
    [one] Atribuir { $count } emenda ao painel { $name }
   *[other] Atribuir { $count } emendas ao painel { $name }
  }
selection-button-tag = { $count ->
    [one] Etiquetar { $count } emenda “{ $name }”
   *[other] Etiquetar { $count } emendas “{ $name }”
  }
selection-button-untag = { $count ->
    [one] Tirar “{ $name }” de { $count } emenda
   *[other] Tirar “{ $name }” de { $count } emendas
  }
selection-falling = Subemendas que ficam prejudicadas com elas
selection-reason-hint = Constará de cada uma delas e quem a apresentou o lerá.
selection-cannot = Ficam de fora por estas razões
selection-none-can = Nenhuma das emendas marcadas pode ser tratada assim agora.
selection-done = { $count ->
    [one] Feito para { $count } emenda.
   *[other] Feito para { $count } emendas.
  }

## The list as a file
file-column-sub-of = Subemenda a
file-column-sponsors = Autores
file-column-base = Texto atual
file-column-proposed = Texto proposto
file-column-recommendation = Recomendação
file-column-filed = Apresentada em

## One amendment
amendment-facts = Em resumo
amendment-moved-by = Apresentada por { $delegation }.
amendment-moved-by-with = Apresentada por { $delegation }, com { $others }.
amendment-changes = Altera: { $amendment }.
amendment-fell-to = Ficou prejudicada por: { $amendment }.
amendment-collides-with = Incompatível com: { $amendment }, { $delegation }
amendment-clash-hint = Pode apresentá-la mesmo assim: o órgão decidirá qual delas aprova.
overlap-title = Sobrepõe-se a emendas já apresentadas
overlap-amendment = { $number } ({ $delegation })
overlap-words = Toca as mesmas palavras que { $amendments }.
overlap-delete-edit = Uma suprime o que a outra modifica: { $amendments }.
overlap-move = Coloca um parágrafo em lugar diferente de { $amendments }.
overlap-identical = Propõe o mesmo que { $amendments }: é incorporado uma só vez e ambas são creditadas.
overlap-same-place = Insere no mesmo lugar que { $amendments }.
overlap-adjacent = Modifica palavras contíguas às modificadas por { $amendments }.
overlap-same-sentence = Modifica a mesma frase que { $amendments }.
amendment-change = Modificação
amendment-justification = Justificação
amendment-history = Histórico
amendment-reason = Motivo
amendment-go-on-writing = Continuar a redação
amendment-leave-sponsors = Retirar a coautoria
amendment-propose-sub = Propor uma subemenda
amendment-cosponsor-for = Inscrever um coautor a pedido verbal
amendment-enter-sponsor = Inscrever o coautor
ruling-reason-hint = Necessário para declará-la inadmissível e para mudar uma decisão anterior. Quem a apresentou o lerá.
ruling-admissible = Declarar admissível
ruling-inadmissible = Declarar inadmissível
amendment-withdraw-button = Retirar: { $amendment }
amendment-withdraw-confirm = Constará da ata como retirada e as suas subemendas ficarão prejudicadas. Retirá-la?

## Writing one
amendment-new-title = Propor uma emenda
amendment-new-sub-title = Propor uma subemenda à emenda { $number }
amendment-for = Por { $delegation }.
amendment-draft-hint = Só a sua delegação o vê até ser apresentado.
draft-by-leave = Seu texto permanece aqui. Dirija-se à Secretaria: com autorização, ela pode registrar esta emenda em nome da sua delegação. Você também pode excluir o rascunho.
amendment-beside = O que outros apresentaram
amendment-no-operations = Nada foi proposto ainda. Acrescente uma modificação.
amendment-on-behalf = A pedido verbal de
amendment-on-behalf-hint = Constará da ata que a Secretaria a inscreveu.
operation-what = O que se modifica
operation-clause = Parágrafo
operation-of-parent = Qual modificação
operation-which-clause = Qual parágrafo
operation-other-clause = Escolher outro parágrafo
operation-place = Onde
operation-place-hint = Terá um número provisório, como 5 bis, até a aprovação.
operation-words = Nova redação
operation-new-words = Texto do parágrafo novo
operation-title-words = Novo título
operation-words-hint = Escreva o texto como o deseja. O número e o sinal final são acrescentados automaticamente.
operation-cut-where = Onde começa o novo parágrafo
operation-cut-elsewhere = Antes de outras palavras, indicadas abaixo
operation-cut-words = O novo parágrafo começa com estas palavras
operation-cut-words-hint = Escreva ou copie as primeiras palavras dele do parágrafo acima. Elas pertencem ao novo parágrafo. A vírgula ou outro sinal que as preceda desaparece: os parágrafos se encerram por si sós.
operation-cut-subs = As alíneas passam para o novo parágrafo.
operation-join-with = { $clause } deixa de existir em separado: suas palavras ficam no fim deste parágrafo.
opening-offers = Palavras iniciais sugeridas
opening-offers-label = Palavras iniciais
opening-offers-hint = No idioma do texto. Substituem as palavras iniciais que houver; se não houver, ficam antes da primeira palavra.
opening-offers-none = Escolha
opening-offers-put = Começar com estas palavras
opening-offers-preambular = Para um parágrafo do preâmbulo
opening-offers-operative = Para um parágrafo dispositivo
operation-as-change = Como modificação
operation-delete-referring = Remetem ao que seria suprimido: { $clauses }. Emende-os também: enquanto uma remissão não levar a lugar nenhum, o texto no seu conjunto não é posto em votação.
operation-join-hint = As palavras de ambos são postas em sequência, com um espaço. Se for preciso uma vírgula ou um ponto entre elas, altere também as palavras.
operation-no-change-yet = Ainda sem alterações.
operation-count = Palavras acrescentadas: { $inserted }. Palavras suprimidas: { $deleted }.
operation-keep = Guardar esta modificação
operation-preview = Ver a diferença
operation-add = Acrescentar outra modificação
justification-hint = É exibida ao lado da emenda. Duas ou três frases bastam.
justification-save = Guardar a justificação
filing-button = Apresentar a emenda
filing-confirm = Depois de apresentada será pública e numerada, e só mudará por revisão. Apresentá-la?
filing-leave = Por que é aceita fora do prazo
filing-leave-hint = Autoriza-se com este motivo, que constará da ata.
draft-delete = Eliminar a minuta
draft-delete-confirm = A minuta será perdida para sempre. Eliminá-la?
amendment-kept = Neste dispositivo há um texto não enviado, de
amendment-kept-restore = Recuperá-lo
amendment-kept-discard = Descartá-lo

## Faults of the fields
amendment-words-nul = O texto contém um caractere que nenhum texto pode ter. Digite-o novamente.
amendment-no-words = Escreva o texto. Para retirar um parágrafo, escolha a supressão.
amendment-no-change = Isto ainda não muda nada.
amendment-into-itself = Um parágrafo não pode ser movido para dentro de si mesmo.
amendment-other-list = Este lugar fica em outra parte do texto: os considerandos ficam no preâmbulo e as disposições na parte dispositiva.
amendment-twice = A emenda já modifica isto. Edite essa modificação.
amendment-cut-where = Escolha onde começa o novo parágrafo.
amendment-cut-start = O parágrafo começa com estas palavras: nada ficaria antes delas.
amendment-cut-mark = Estas palavras estão dentro de um realce ou de um link, onde o parágrafo não pode ser dividido. Escolha palavras anteriores ou posteriores.
amendment-join-last = Nenhum parágrafo segue este na sua lista; não há com qual uni-lo.
amendment-not-joinable = Este parágrafo tem alíneas, que ficariam no meio das palavras unidas. Una ou suprima primeiro as alíneas.
amendment-other-base = O texto mudou desde que este rascunho foi iniciado. Comece-o de novo sobre o texto atual.

## What happened to it
event-filed = Apresentada por { $who } em nome de { $delegation }
event-filed-oral = Inscrita por { $who } a pedido verbal de { $delegation }
event-cosponsored = Coautoria de { $delegation }
event-cosponsored-oral = Coautoria de { $delegation }, inscrita por { $who }
event-sponsor-left = { $delegation } retirou a coautoria
event-withdrawn = Retirada por { $who }
event-admissible = Declarada admissível
event-inadmissible = Declarada inadmissível
event-recommended = O painel { $panel } recomenda: { $advice }
event-reviewed = { $outcome ->
    [taken-in] Incorporada na versão { $number } do texto
    [carried-over] Transposta para a versão { $number }
   *[needs-attention] A versão { $number } atingiu as suas palavras
  }
event-settled = Reformulada sobre o texto atual
event-fell = Prejudicada por causa da emenda { $to }
event-fell-with = Prejudicada com a emenda { $parent }, que devia alterar
event-put = Submetida a decisão: { $question }
event-question = questão { $number }
event-in-adopted = No texto aprovado, { $version }
event-version = versão { $number }
event-treatment = Tratamento { $number } proposto aos autores por { $who }: { $kind }
event-treatment-agreed = Os autores concordaram com o tratamento { $number } ({ $who })
event-treatment-disagreed = Os autores não concordaram com o tratamento { $number } ({ $who })
event-revised = Revisada por seus autores: Rev.{ $number } ({ $who })
event-read-in = Incorporada por leitura ao texto como um todo ({ $who })
event-revised-orally = Rev.{ $number }, como lida no plenário ({ $who })
event-accepted = Aceita pelos autores da declaração ({ $who })
event-compromise-names = Substituiria, como emenda de compromisso: { $others }
event-compromise-named = A emenda de compromisso { $compromise } a substituiria
event-compromise-own = { $step ->
    [joined] Os autores aderiram à emenda de compromisso { $compromise }: suspensa
    [left] Os autores deixaram a emenda de compromisso { $compromise }
   *[declined] Os autores não aderiram à emenda de compromisso { $compromise }
  }
event-compromise-other = { $step ->
    [joined] Os autores da emenda { $label } aderiram
    [left] Os autores da emenda { $label } deixaram-na
   *[declined] Os autores da emenda { $label } não aderiram
  }
event-returned = Já não está suspensa: a emenda de compromisso { $compromise } não prosperou
event-lapsed = Já não está suspensa: a emenda de compromisso { $compromise } mudou

## A clause with its amendments and its discussion
clause-amend = Emendar este parágrafo
clause-in-text = No texto
clause-came-in = Este parágrafo entrou por emenda; o seu número é provisório.
clause-amendments = Emendas: { $count }
clause-no-amendments = Ninguém apresentou emendas a este parágrafo.
clause-discussion = Discussão
clause-no-comments = Nada foi dito ainda. Os membros podem comentar durante as emendas e o exame nos painéis.
comment-words = O seu comentário
comment-say = Acrescentar o comentário

## Tratamentos propostos e revisões
treatments-title = Tratamento proposto
treatment-of = Versão { $number }, { $by }:
treatment-by-panel = Painel { $panel }
treatment-adopt-as-revised = Aprovar na forma revisada
treatment-withdraw = Retirar em favor de outra emenda
treatment-waits = aguarda os autores
treatment-agreed = os autores concordam
treatment-disagreed = os autores não concordam
treatment-overtaken = superada
treatment-lead = A Secretaria propõe aos autores ({ $delegation }) o que fazer da emenda. Eles concordam ou não. Se concordarem com outra redação, esta passa a ser a revisão da emenda por eles.
treatment-lead-panel = O painel { $panel } propõe aos autores ({ $delegation }) o que fazer da emenda. Se concordarem com outra redação, esta fica como recomendação do painel e pode ser posta em votação.
treatment-kind = O que se propõe
treatment-words = A redação proposta
treatment-in-favour-of = Retirada em favor de
treatment-button = Propor aos autores
treatment-answer-title = Sua resposta à versão { $number }
treatment-answer-hint = Se concordar com outra redação, ela poderá ser posta no lugar da sua; se concordar em retirar, a sua emenda fica retirada.
treatment-answer = Os autores concordam?
treatment-agree = Concordamos
treatment-disagree = Não concordamos
treatment-comment = Comentário
treatment-answer-button = Dar esta resposta
treatment-answer-confirm = A resposta a esta versão é definitiva. Deseja dá-la?
## Emendas de compromisso
compromise-title = Emenda de compromisso
compromise-suspended = Suspensa: os seus autores aderiram a uma emenda de compromisso, { $amendment }. Não é posta em votação enquanto aquela estiver pendente, e volta se ela não prosperar.
compromise-replaces = É uma emenda de compromisso. Se for aprovada, ficam prejudicadas as que aderiram a ela; se não prosperar, elas voltam.
compromise-replaces-draft = Uma vez apresentada, substituiria estas como emenda de compromisso, e se perguntará aos seus autores se aderem:
compromise-replaced = É uma emenda de compromisso e substituiu as que aderiram a ela:
compromise-failed = Era uma emenda de compromisso que não prosperou. Voltaram as que haviam aderido a ela:
compromise-named-in = { $amendment }, apresentada por { $delegation }, é uma emenda de compromisso que substituiria esta.
compromise-joined = adere
compromise-asked = aguarda os autores
compromise-declined = não adere
compromise-join = Aderir
compromise-decline = Não aderir
compromise-leave = Deixar a emenda de compromisso
compromise-join-hint = Se aderirem, a sua emenda fica suspensa e não é posta em votação. Se a emenda de compromisso for aprovada, a sua fica prejudicada; se não prosperar ou for retirada, a sua volta. Podem deixá-la até que comece a votação dela.
compromise-leave-hint = Sua delegação aderiu. Se desistir, a sua emenda retoma o lugar que tinha.
compromise-hint = Marque as emendas que a sua deve substituir. Pergunta-se aos autores se aderem; as da sua própria delegação aderem com isso. O que adere fica suspenso, fica prejudicado se a sua for aprovada e volta se ela não prosperar.
compromise-hint-draft = Os outros ficam sabendo quando você a apresentar.
compromise-which = Deve substituir
compromise-name = Perguntar aos autores se aderem
compromise-note = Salvar o que deve substituir
compromise-nothing = Marque ao menos uma emenda que a sua deve substituir.
advice-overtaken = sobre palavras revisadas depois
revision-title = Revisar: emenda { $label }
revision-lead = Escreva o que a emenda deve dizer. Ela passa a ser { $label }; o que foi apresentado conserva-se, e os coautores são avisados.
revision-now = Agora:
revision-button = Apresentar a revisão
revision-no-change = São as palavras que a emenda já tem.
revisions-title = Revisões
revisions-submitted = Como foi apresentada
acceptance-accepted = Aceita pelos autores
acceptance-confirm = A emenda fica aprovada de imediato, sem votação. Deseja aceitá-la?
returned-title = Emendar no seu processador de texto
returned-lead = Leve o texto como documento, altere-o onde melhor escreve, com controle de alterações ou sem ele, e traga-o de volta. Cada alteração torna-se o rascunho de uma emenda. Nada é apresentado até que você o apresente.
returned-document = Levar o texto (DOCX)
returned-how = Os parágrafos são reconhecidos por indicadores ocultos, de modo que são encontrados mesmo que mude as palavras. Deixe como estão os números e os sinais finais: ajustam-se sozinhos.
returned-file = O documento que volta
returned-file-hint = Um .docx de no máximo { $megabytes } MB.
returned-read = Ler o documento
returned-nothing = O documento diz o mesmo que o texto: não se encontrou nele nenhuma alteração de um parágrafo.
returned-tracked = { $count ->
    [one] Uma alteração registrada foi tomada como feita
   *[other] { $count } alterações registradas foram tomadas como feitas
  }: { $authors }. Exclua abaixo o que não for seu.
returned-changes = O que você alterou
returned-changes-lead = Cada uma que deixar marcada torna-se um rascunho da sua delegação; ali pode reescrevê-la, justificá-la e apresentá-la.
returned-bare = Os destaques, links e notas deste parágrafo não voltaram: recoloque-os no rascunho onde forem necessários.
returned-take = Fazer rascunhos destas
returned-unplaced = O que se emenda à mão
returned-unplaced-lead = Estas alterações não são de um só parágrafo. Delas não resulta nada por si só; proponha uma emenda onde a quiser.
returned-outside = Antes do primeiro parágrafo ou depois do último:
returned-frame = Um cabeçalho, palavras depois de alíneas ou uma linha acima do título:
returned-moved = Este parágrafo está em outro lugar:
returned-joined = Este parágrafo foi unido ao anterior:
returned-around = Só mudou o número ou o sinal final; ambos se ajustam sozinhos:
returned-unfit = Isto não se ajusta ao texto tal como está:
returned-no-document = Isto não é um documento .docx.
returned-too-long = Um dos seus parágrafos tem mais de { $most } caracteres.
returned-none-chosen = Escolha ao menos uma alteração.
returned-too-many = De um documento fazem-se no máximo { $most } rascunhos.
