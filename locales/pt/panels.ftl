# Painéis temáticos e seus integrantes.

## O que alguém faz em um painel
panel-part-moderator = Moderação
panel-part-member = Integrante do painel

## Assignments
panel-named = Painel { $number }: { $theme }
panel-recommends = O painel { $panel } recomenda:
assignments-title = Atribuir aos painéis
assignments-lead = Marque parágrafos e emendas, escolha um painel e atribua-os a ele. O painel que tem um parágrafo tem também as suas emendas.
assignments-no-panels = Não há painel com o exame aberto.
assignments-panel = Painel
assignments-give = Atribuir o que está marcado
assignments-clauses = Parágrafos
assignments-has = Painel { $panel }
assignments-take-back = Retirar
assignment-nothing = Marque pelo menos um parágrafo ou uma emenda.

## Review
review-title = Exame do painel
review-nothing = Nenhuma emenda foi atribuída a este painel ainda. A Secretaria atribui parágrafos e emendas.
review-words = Redação do painel (aprovar com alterações)
review-merge-with = Fundir com
review-note = Motivos
review-record = Registrar a recomendação: { $amendment }
review-left = Emendas sem recomendação: { $count }
review-report = Relatório
review-report-hint = O que o painel fez e concluiu. É exibido com o painel.
review-close = Encerrar o exame com este relatório
review-close-confirm = Depois o painel não poderá recomendar mais nada. Encerrar o exame?
review-closed-at = O exame foi encerrado em { $time }.
recommendation-no-words = Esta emenda não propõe texto que o painel possa revisar.
## A página de um painel
panels-title = Painéis
panel-title = Painel { $number }: { $theme }
panel-closed = exame encerrado
panel-members = Integrantes
panel-members-empty = Aqui serão nomeados os integrantes do painel.
panel-summary = Resumo
panel-summary-empty = A Secretaria registra aqui o que foi dito.
panel-findings = Conclusões
panel-findings-empty = Aqui constarão numeradas as conclusões do painel. Cada uma pode tornar-se parágrafo.
panel-report = Relatório
panel-report-empty = A moderação encerra o exame de um texto com um relatório, que constará aqui.

## Registro de um painel
panel-new = Registrar um painel
panel-edit = Alterar o painel
panel-button = Registrar o painel
panel-number = Número
panel-theme = Tema
panel-subtitle = Subtítulo
panel-quotation = Citação
panel-quotation-hint = A frase que preside o painel, sem aspas.
panel-quotation-by = Dita por
panel-persons = Pessoas que o registro nomeia
panel-persons-hint = Uma por linha: nome; título. Acrescente “; moderator” a quem conduz o painel. Não precisam de conta.
panel-summary-hint = Deixe uma linha em branco entre parágrafos.
panel-findings-hint = Uma conclusão por linha.
error-person-line = Linha { $line }: escreva nome; título, e “; moderator” para quem conduz.
error-person-part = Linha { $line }: a terceira parte só pode ser “moderator” ou “member”.

## Lugares com conta
panel-seats = Quem trabalha aqui com conta
panel-seats-empty = Quem tem lugar debate sob os parágrafos; a moderação registra o que o painel recomenda.
seat-new = Dar um lugar
seat-member = Integrante do órgão
seat-part = Papel
seat-button = Dar o lugar
seat-remove = Retirar o lugar de { $name }
error-seated = Esta pessoa já tem um lugar no painel.
