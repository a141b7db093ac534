# A linha de comando: o que dizem verify, export, demo e member.

## Commands
cli-no-declaration = { $name }: não existe essa declaração
cli-nothing-to-export = { $name }: não existe essa declaração, versão ou língua
cli-no-database = { $database }: não existe essa base de dados
cli-empty-database = { $database }: esta base de dados não contém nenhum registro do Accord
cli-older-database = { $database }: esta base de dados é de uma versão anterior do Accord; “accord serve” a atualiza
cli-newer-database = { $database }: esta base de dados é de uma versão do Accord posterior a esta
cli-only-administrators = Aqui só se acrescentam administradores (--administrator); os demais são convidados por um administrador no navegador.
cli-account-not-made = A conta não foi criada
demo-playing = Representa-se { $scenario } até “{ $point }”.
demo-password = Senha de todas as contas: { $password }

## Verification
verify-good = verificado: { $journals ->
    [one] { $journals } diário
   *[other] { $journals } diários
  }, { $declarations ->
    [one] { $declarations } declaração
   *[other] { $declarations } declarações
  }
verify-finding = { $place }, { $thing }: { $what }
verify-missing = o diário dá conta disso e não está no registro
verify-unrecorded = está no registro e nenhuma entrada do diário dá conta disso
verify-differs = { $field }: o registro diz “{ $stored }”, o diário “{ $told }”
verify-unreadable = o que está armazenado não se lê como registro: { $why }
verify-unknown-act = o seu ato não é conhecido aqui: { $act }
verify-chain-place = está no lugar { $nth }: falta uma entrada ou foi acrescentada uma
verify-chain-link = não segue a entrada anterior
verify-chain-hash = foi alterada: a sua impressão é outra
verify-text-changed = o seu texto não é o que foi fixado
verify-text-not-made = as emendas aprovadas sobre o texto apresentado dão outro texto
verify-ballots = os votos não são os emitidos quando a votação terminou
verify-put = o método, a maioria ou o quórum não são os do regimento desta declaração
verify-decided = segundo os votos e o regimento desta declaração, o resultado é outro
verify-file-changed = os seus bytes não são os do seu SHA-256
verify-file-text = não diz o texto aprovado

## What a finding is about
verify-thing-entry = entrada { $name } do diário
verify-thing-body = órgão { $name }
verify-thing-delegation = delegação { $name }
verify-thing-membership = qualidade de membro { $name }
verify-thing-meeting = reunião { $name }
verify-thing-panel = painel { $name }
verify-thing-seat = lugar no painel { $name }
verify-thing-declaration = declaração { $name }
verify-thing-sponsor = patrocínio de { $name }
verify-thing-stage = etapa “{ $name }” de { $of }
verify-thing-deadline = prazo { $name }
verify-thing-version = versão { $name }
verify-thing-clause = parágrafo introduzido pela emenda { $name }
verify-thing-amendment = emenda { $name }
verify-thing-operation = operação { $name } da emenda { $of }
verify-thing-amendment-sponsor = patrocínio da emenda { $of } por { $name }
verify-thing-assignment = atribuição ao painel { $name }
verify-thing-recommendation = recomendação do painel { $name } sobre a emenda { $of }
verify-thing-comment = comentário de { $name }
verify-thing-sitting = sessão { $name }
verify-thing-presence = presença de { $name } na sessão { $of }
verify-thing-voting-order = ordem de votação de { $name }
verify-thing-question = questão { $name }
verify-thing-voter = direito de voto de { $name } sobre a questão { $of }
verify-thing-objection = objeção de { $name } sobre a questão { $of }
verify-thing-publication = publicação { $name }
verify-thing-file = arquivo publicado { $name }

## What of it differs
verify-field-abstain = abstenções
verify-field-account = conta
verify-field-act = ato
verify-field-admitted = momento da admissão
verify-field-advice = recomendação
verify-field-after = lugar
verify-field-agenda = ordem do dia
verify-field-algorithm = versão do algoritmo
verify-field-amendment = emenda
verify-field-amends = operação que emenda
verify-field-ballots = impressão dos votos
verify-field-base-words = palavras sobre as quais foi feita
verify-field-base = texto sobre o qual foi feita
verify-field-begun = momento do início
verify-field-bytes = SHA-256
verify-field-category = categoria
verify-field-clause = parágrafo
verify-field-clerk = quem a inscreveu
verify-field-closed = momento do encerramento
verify-field-declared = momento da proclamação do resultado
verify-field-declarer = quem proclamou o resultado
verify-field-delegation = delegação
verify-field-distance = distância em relação ao texto
verify-field-due = prazo
verify-field-edits = modificações
verify-field-ended = momento do fim
verify-field-entitled = com direito de voto
verify-field-fell-to = emenda pela qual caducou
verify-field-filed = momento da apresentação
verify-field-first-day = primeiro dia
verify-field-justification = justificação
verify-field-kind = tipo
verify-field-languages = línguas
verify-field-language = língua
verify-field-last-day = último dia
verify-field-locked = momento em que a votação terminou
verify-field-majority = maioria
verify-field-media-type = tipo de conteúdo
verify-field-meeting = reunião
verify-field-member = quem o fez
verify-field-merge-with = emenda com a qual fundir
verify-field-method = método
verify-field-name = nome
verify-field-note = nota
verify-field-no = votos contra
verify-field-number = número
verify-field-opened = momento da abertura
verify-field-opening = palavras iniciais
verify-field-order = ordem
verify-field-ordinal = ordinal
verify-field-outcome = resultado
verify-field-panel = painel
verify-field-parent = emenda que modifica
verify-field-particulars = dados
verify-field-part = função
verify-field-place = lugar
verify-field-position = posição
verify-field-present-count = presentes
verify-field-registered = presentes segundo o registro
verify-field-count-reason = por que a Presidência contou
verify-field-voted-of = votos dos quais a maioria é parte
verify-field-present = presença
verify-field-quorum = quórum
verify-field-reached = como foi alcançado
verify-field-reason = motivo
verify-field-report = relatório
verify-field-required = votos necessários
verify-field-role = função
verify-field-ruled = momento da decisão
verify-field-rules = regimento
verify-field-rule = artigo do regimento
verify-field-short-name = nome abreviado
verify-field-sitting = sessão
verify-field-slug = endereço
verify-field-stage = etapa
verify-field-standing = situação
verify-field-state = estado
verify-field-sub-number = número entre as subemendas
verify-field-subject = objeto
verify-field-superseded = substituída
verify-field-symbol = símbolo
verify-field-tabled = momento da apresentação
verify-field-text = texto
verify-field-theme = tema
verify-field-time = momento
verify-field-title = título
verify-field-under = parágrafo superior
verify-field-version = versão
verify-field-votes = votos
verify-field-wording = redação de um painel
verify-field-words = palavras
verify-field-yes = votos a favor
verify-field-zone = fuso horário

# What is wrong with a case for “accord consolidate”; a key and a colon stand before it.
case-too-large = a entrada ultrapassa 32 MiB
case-not-utf8 = a entrada não está em UTF-8
case-missing = está faltando
case-twice = aparece duas vezes em um mesmo objeto
case-not-text = espera-se um texto
case-not-list = espera-se uma lista
case-not-object = espera-se um objeto
case-none-of = “{ $word }” não é nenhuma destas palavras: { $words }
case-empty-id = um identificador tem pelo menos um caractere
case-taken-id = o identificador “{ $id }” já está em uso
case-no-clause = não existe o parágrafo “{ $id }”
case-too-long = { $chars } caracteres; admitem-se no máximo { $most }
case-nul = contém um caractere NUL
