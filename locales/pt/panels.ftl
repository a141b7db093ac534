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
