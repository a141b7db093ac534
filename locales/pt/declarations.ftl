# Declarações e suas versões.

## Versões
version-draft = Rascunho
version-tabled = Texto apresentado
version-reviewed = Texto examinado pelo painel
version-amended = Texto emendado
version-adopted = Texto aprovado
version-corrected = Texto corrigido
version-set-aside = Aprovado uma vez, já sem vigor

## Names of texts
declaration-numbered = { $kind } n.º { $number }

## What a text on the page is
state-draft = Rascunho, não apresentado
state-tabled = Texto apresentado em { $date }
state-reviewed = Texto examinado em { $date }
state-current = Texto emendado em plenário
state-adopted = Texto aprovado em { $date }
state-corrected = Texto corrigido em { $date }
state-open = { $text }, não aprovado
state-rejected = { $text }; rejeitado em { $date }
state-not-put = { $text }; não submetido à votação, { $date }
proposals-title = Propostas sobre a mesma questão
proposals-place = { $nth } de { $count } propostas sobre a mesma questão
proposals-none = Não consta nenhuma outra proposta relativa à mesma questão.
proposals-lead = São submetidas à votação nesta ordem. O conjunto de uma é votado quando foi proclamado o resultado das anteriores.
proposals-tabled = Apresentada em { $time }.
proposals-in-place = Em lugar de “{ $title }”.
proposals-ordered = A ordem foi alterada.
proposals-stop = Perguntar se se prossegue
proposals-stop-lead = O órgão pode decidir agora não prosseguir: então não se votam nem esta proposta nem as seguintes. Se ninguém o perguntar, é a próxima a ser votada.
proposals-relate = Outra declaração sobre a mesma questão
proposals-relate-button = Registar
proposals-of = Refere-se à mesma questão que
proposals-of-none = Nenhuma: figura sozinha
proposals-replaces = É proposta em lugar dessa declaração
proposals-replaces-hint = Um texto que substitui outro por inteiro é uma proposta nova, não uma emenda.
proposals-order = Alterar a ordem
proposals-decision-hint = Segundo o regimento votam-se por ordem de apresentação, a menos que o órgão decida de outro modo: a sua decisão, tal como se cita.
proposals-leave = Retirá-la: refere-se a outra questão
proposals-rival = Propor outro texto em seu lugar
new-draft-of = Proposto em lugar de “{ $title }”: uma proposta nova sobre a mesma questão, que se vota depois.
new-draft-copy = Começar com o seu texto
new-draft-copy-language = O seu texto está noutra língua. Escolha essa língua ou comece sem ele.
state-withdrawn = { $text }; retirado em { $date }

## The sheet
sheet-sponsors = Patrocínio: { $sponsors }
sheet-empty = Ainda não foi redigido nenhum parágrafo.
part-preamble = Preâmbulo
part-operative = Parte dispositiva
reason-short = pp
clause-spoken = Parágrafo
margin-amendment = Em. { $number }
margin-amendment-draft = O seu rascunho de emenda
margin-collide = Em. { $one } e { $other } são incompatíveis
margin-collides-with = Incompatível com { $others }
margin-panel = Painel { $number }
margin-comments = { $count ->
    [one] { $count } comentário
   *[other] { $count } comentários
  }
margin-advice = O painel { $number } recomenda: { $advice }
margin-amend = Emendar
margin-discuss = Debater
margin-details = Detalhes
proposed-insert-after = Novo, depois de: { $clause }
proposed-insert-first = Novo, no início
proposed-delete = Suprimir
proposed-move-after = Deslocar para depois de: { $clause }
proposed-move-first = Deslocar para o início
proposed-split = Dividir em dois
proposed-join = Unir com { $clause }
proposed-retitle = Outro título
proposed-sub = Altera a emenda, não o próprio texto
legend-inserted = Inserido
legend-deleted = Suprimido
legend-moved = Deslocado
legend-collide = Duas emendas que não podem ser aplicadas ao mesmo tempo

## The compilation: the text with every amendment under its clause
compilation-title = Compilação de emendas
compilation-none = Nenhuma emenda foi apresentada ainda.
compilation-legend = Sinais:
compilation-was = Texto atual
compilation-is = Texto emendado
compilation-also = Ver também:

## The way so far
way-label = O percurso desta declaração
way-done = concluído
way-proposal = Apresentação
way-draft = rascunho visto apenas pelos seus autores e pela Secretaria
way-sponsors = { $count ->
    [one] por um autor
   *[other] por { $count } autores
  }
way-admitted = admitida em { $date }
way-to-be-admitted = aguarda admissão pela Secretaria
way-not-admitted = não admitida: { $reason }
way-until = até { $until }
way-left = { $left }
way-closed = encerrado em { $at }
way-filed = { $count ->
    [0] nenhuma registada
    [one] uma registada
   *[other] { $count } registradas
  }
way-reviews = { $closed } de { $all } exames concluídos
way-decided = { $count ->
    [one] uma emenda decidida
   *[other] { $count } emendas decididas
  }
way-vote = { $yes } a { $no }, abstenções: { $abstain }

## Ways to read
modes-label = Como ler este texto
mode-text = Texto
mode-reviewed = Como examinado
mode-tabled = Como apresentado
mode-current = Estado atual
mode-adopted = Como aprovado
mode-amendments = Com emendas ({ $count })
mode-amendment-list = Lista de emendas
mode-compilation = Compilação
mode-two-columns = Duas colunas
mode-one-column = Uma coluna
mode-justifications = Abrir as justificativas
mode-no-justifications = Fechar as justificativas
mode-csv = CSV
mode-xlsx = XLSX
mode-tracked = Word com alterações controladas
mode-versions = Versões
mode-journal = Diário
mode-lines = Números de linha
mode-no-lines = Sem números de linha

## What the reader may do
offer-write = Redigir o rascunho
offer-table = Apresentar o rascunho
offer-give-up = Abandonar o rascunho
offer-admit = Admitir
offer-refuse = Declarar inadmissível
offer-amend = Propor uma emenda
offer-cosponsor = Ser coautora
offer-leave = Retirar o patrocínio
offer-withdraw = Retirar
offer-deadline = Prazo para emendas
offer-stage = Abrir a etapa seguinte
offer-refer-back = Devolver a uma etapa anterior
offer-enter-cosponsor = Registrar um coautor
offer-enter-withdrawal = Registar uma retirada
offer-assign = Atribuir aos painéis
offer-publish = Símbolo e publicação
offer-voting-list = Lista de votação
offer-publication = Texto publicado
offer-unable = { $act }: agora não

## Drafting
new-draft-title = Novo rascunho
new-draft-lead = Até ser apresentado, só a sua delegação e a Secretaria o veem.
new-draft-meeting = Para qual reunião?
new-draft-button = Iniciar o rascunho
field-title = Título
field-kind = Tipo
field-drafting-language = Língua de redação
field-drafting-language-hint = As emendas são feitas nesta língua.
field-place-date = Lugar e data
field-place-date-hint = Como devem figurar sob o título.
field-enacting = Fórmula de quem aprova
field-enacting-hint = Quem atua, antes do preâmbulo, com o artigo e uma vírgula: “A Assembleia Geral,”. Deixe vazia em um comunicado.
field-masthead = Linhas acima do título
field-masthead-hint = Uma por linha. O nome do órgão figura por si.
field-closing = Linhas depois dos parágrafos
field-closing-hint = Por exemplo, as assinaturas. Uma por linha.
desk-title = Rascunho: { $title }
desk-add = Acrescentar um parágrafo
desk-add-first = Acrescentar o primeiro parágrafo
desk-paste = Colar um texto completo
desk-frame = Título e linhas
desk-read = Ler como ficará
desk-empty = Acrescente o primeiro parágrafo ou cole um texto que já tenha: será dividido em parágrafos.
tool-add-after = Acrescentar depois
tool-add-under = Alínea
tool-up = Subir
tool-down = Descer
frame-title = Título e linhas em torno dos parágrafos
frame-stale = Alguém guardou estas linhas enquanto escrevia. O que escreveu está abaixo. A diferença entre o texto dessa pessoa e o seu:

## Clauses of a draft
clause-new-title = Novo parágrafo
clause-edit-title = Editar: { $place }
clause-under = Dentro de: { $place }.
clause-add = Acrescentar
clause-add-next = Acrescentar e redigir o seguinte
clause-gone = Alguém suprimiu este parágrafo enquanto escrevia. O seu texto está abaixo e pode ser acrescentado como parágrafo novo.
clause-delete-title = Suprimir: { $place }
clause-delete-referring = Outros parágrafos remetem a ele: { $clauses }. Suas remissões não levarão a lugar nenhum, e o texto não poderá ser apresentado até que sejam alteradas.
clause-delete-lead = O texto perde-se: um rascunho não conserva versões anteriores.
clause-delete-under = { $count ->
    [one] Com ele suprime-se uma alínea.
   *[other] Com ele suprimem-se { $count } alíneas.
  }
clause-delete-button = Suprimir este parágrafo
clause-delete-stale = Alguém guardou este parágrafo enquanto decidia. Este é agora o seu texto.
field-words = Texto
field-words-hint = Sem número nem sinal final: ambos surgem por si. Os *asteriscos* destacam as palavras.
field-opening = Palavras iniciais
field-opening-hint = As palavras com que o parágrafo começa, em itálico. Vazio se não as houver.
field-opening-hint-new = Em itálico: «Reafirmando», «Decide». Se ficar vazio, são reconhecidas por si.
field-at = Lugar
place-end = No fim dos do seu tipo
place-start = No início dos do seu tipo
place-after = Depois de: { $place }: { $words }
field-wrap-up = Texto depois das suas alíneas
field-wrap-up-hint = Se a frase continua depois da lista.
field-ending = Um final próprio
field-ending-hint = Só se tiver de diferir do sinal que a lista lhe dá.

## Two people at one clause
stale-lead = Alguém guardou este parágrafo enquanto escrevia. Aqui estão os dois textos; a decisão é sua.
stale-theirs = Guardado entretanto
stale-mine = O seu
stale-difference = Do outro para o seu
stale-both = As duas alterações juntas
stale-both-hint = Tocam em palavras diferentes e podem manter-se ambas.
stale-keep-both = Conservar ambas
stale-decide = Ou decidir de outro modo
stale-words-hint = O seu texto. Pode alterá-lo antes de o conservar.
stale-keep-mine = Conservar este texto
stale-keep-theirs = Conservar o que foi guardado

## Pasting
paste-title = Colar um texto completo
paste-lead = É dividido em título, preâmbulo e parágrafos. Verá o resultado antes de se guardar seja o que for.
paste-hint = De um processador de texto ou de um correio; números e sinais finais podem ficar.
paste-file = Arquivo
paste-file-hint = Um .docx ou texto sem formatação, de no máximo { $megabytes } MB. Os números automáticos são lidos como quem lê os vê. As palavras passam para a caixa abaixo, onde pode corrigi-las.
paste-tracked = Alterações controladas nele
paste-tracked-accepted = Aceitá-las
paste-tracked-rejected = Rejeitá-las
paste-read = Ler o arquivo
paste-no-file = Escolha um arquivo.
paste-file-not-read = Há um arquivo escolhido que não foi lido: escolha-o de novo e aperte “Ler o arquivo”, ou não escolha nenhum.
paste-box-full = A caixa contém um texto escrito ou alterado: esvazie-a primeiro e escolha o arquivo de novo.
paste-warnings = A rever no arquivo
paste-beside = Nas suas páginas, e não no texto
paste-beside-lead = Cabeçalhos e rodapés são omitidos. Copie para a caixa o que pertence ao texto.
field-text = Texto
paste-replace = { $count ->
    [one] Substituir o parágrafo existente
   *[other] Substituir os { $count } parágrafos existentes
  }
paste-look = Ver o resultado
paste-take = Incorporar
paste-preview = Resultado
paste-others = Linhas que não foram compreendidas
paste-others-lead = Nada se perde: figurarão como parágrafos no fim. Também pode corrigir o texto e ver de novo.
paste-line = Linha { $line }:
error-no-clause = Não se encontrou nenhuma cláusula. As primeiras linhas são lidas como título; coloque abaixo cada cláusula em um parágrafo próprio.

## Acts on the declaration as a whole
table-title = Apresentar o rascunho
table-lead = O texto fica fixado tal como está. A partir daí só muda por emendas.
table-lead-rules = O regimento de hoje vale para ele até ao fim. Os membros são avisados por correio.
table-button = Apresentar o rascunho
table-confirm = Apresentar este texto? Já não poderá ser alterado.
cosponsor-title = Coautoria da declaração
cosponsor-lead = A delegação apoia o texto tal como foi apresentado e figura entre os autores.
cosponsor-button = Ser coautora
leave-title = Retirar o patrocínio
leave-lead = O texto mantém-se com os outros autores. A autoria anterior consta do diário.
leave-button = Retirar o patrocínio
admit-title = Admitir a declaração
admit-lead = Está em ordem e poderá ser emendada quando essa etapa abrir.
admit-note-hint = Para registo; pode ficar vazio.
admit-button = Admitir
refuse-title = Declarar inadmissível a declaração
refuse-lead = Não está em ordem e não pode prosseguir. Seus autores podem retirá-la; ainda poderá ser admitida mais tarde.
refuse-reason-hint = Necessário; é mostrado com a declaração e consta do diário.
refuse-button = Declará-la inadmissível
withdraw-title = Retirar a declaração
withdraw-lead = O seu percurso termina aqui. O texto e tudo o que se disse ficam registrados.
withdraw-reason-hint = Figura com a declaração; pode ficar vazio.
withdraw-button = Retirar a declaração
withdraw-confirm = Retirar esta declaração? Não pode ser desfeito.
deadline-title = Prazo para a apresentação de emendas
deadline-lead = O minuto fixado ainda está dentro do prazo.
deadline-due-hint = Segundo a hora do lugar da reunião: { $zone }.
deadline-reason-hint = Necessária quando se altera um prazo já fixado.
deadline-button = Fixar o prazo
stage-title = Abrir uma etapa
stage-lead = A etapa atual encerra-se no mesmo momento.
stage-back = A que etapa volta
stage-reason-hint = Necessário para avançar antes de todos os painéis terem encerrado o exame; caso contrário, pode ficar vazio.
stage-back-reason-hint = Necessário; consta do diário.
stage-back-confirm = Devolver o texto? A etapa presente se encerra.
stage-button = Abrir esta etapa
field-stage = Etapa
field-due = Termina
field-reason = Motivo
field-note = Nota
field-on-behalf = A pedido oral de
field-on-behalf-hint = Fica registrado quem pediu e quem inscreveu.
field-on-behalf-choose = Escolher …
field-on-behalf-nobody = Ninguém: ato da Secretaria

## Versions and their comparison
versions-title = Versões do texto
versions-one = Por agora há uma só versão. Os painéis e o plenário farão outras.
versions-compare-before = Comparar com a versão anterior
version-named = Versão { $number }: { $kind }
comparison-title = O que mudou entre duas versões
comparison-choose = Versões a comparar
comparison-from = De
comparison-to = A
comparison-button = Comparar
comparison-modes = Como comparar
comparison-unified = Num só texto
comparison-side = Lado a lado
comparison-only = Só o que mudou
comparison-all = Todo o texto
comparison-skipped = { $count ->
    [one] Um parágrafo inalterado
   *[other] { $count } parágrafos inalterados
  }
comparison-counts = Parágrafos alterados: { $changed }. Sem alteração: { $same }.
comparison-now = O texto tal como ficaria agora
comparison-same-version = Compara-se uma versão consigo mesma. Escolha duas diferentes.
comparison-moved-from = Deslocado para aqui; era { $from }, { $place }.
comparison-moved-to = Aqui figurava { $from }; agora é { $to }, { $place }.
comparison-split = Separado de { $from }, com as mesmas palavras.
comparison-joined = Unido a { $to }, com as mesmas palavras.
