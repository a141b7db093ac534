# A linha de comando: o que dizem verify, export, demo e member.

## Commands
cli-no-declaration = { $name }: não existe essa declaração
cli-nothing-to-export = { $name }: não existe essa declaração, versão ou língua
cli-no-database = { $database }: não existe essa base de dados
cli-empty-database = { $database }: esta base de dados não contém nenhum registro do Accord
cli-older-database = { $database }: esta base de dados é de uma versão anterior do Accord; “accord serve” a atualiza
cli-newer-database = { $database }: esta base de dados é de uma versão do Accord posterior a esta
cli-backed-up = { $file }: contém o registro
cli-backup-lacks = As chaves das votações secretas abertas não estão na cópia de segurança: depois de restaurada, essa votação se repete. Guarde o arquivo onde ninguém mais o leia.
cli-backup-there = { $file }: esse arquivo já existe
cli-no-backup = { $file }: não é uma cópia de segurança para tal banco de dados, ou está danificada: { $database }
cli-restore-not-empty = { $database }: este banco de dados não está vazio
cli-restored = { $database }: o registro está restaurado; “accord verify” verifica se está íntegro
cli-restored-mails = Os correios que aguardavam quando a cópia foi feita aguardam de novo: os que foram enviados desde então serão enviados outra vez.
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
verify-thing-group = grupo de delegações { $name }
verify-thing-membership = qualidade de membro { $name }
verify-thing-meeting = reunião { $name }
verify-thing-panel = painel { $name }
verify-thing-seat = lugar no painel { $name }
verify-thing-rules-change = alteração do regimento de { $name }
verify-thing-declaration = declaração { $name }
verify-thing-sponsor = patrocínio de { $name }
verify-thing-stage = etapa “{ $name }” de { $of }
verify-thing-deadline = prazo { $name }
verify-thing-version = versão { $name }
verify-thing-taken-in = emenda { $name } em uma versão examinada
verify-thing-carrying = transposição da emenda { $name }
verify-thing-carried-operation = operação transposta da emenda { $name }
verify-thing-clause = parágrafo introduzido pela emenda { $name }
verify-thing-amendment = emenda { $name }
verify-thing-operation = operação { $name } da emenda { $of }
verify-thing-amendment-sponsor = patrocínio da emenda { $of } por { $name }
verify-thing-assignment = atribuição ao painel { $name }
verify-thing-recommendation = recomendação do painel { $name } sobre a emenda { $of }
verify-thing-treatment = tratamento { $name } proposto para a emenda { $of }
verify-thing-treatment-answer = resposta ao tratamento { $name } da emenda { $of }
verify-thing-replacement = que a emenda { $of } deve substituir a emenda { $name }
verify-thing-comment = comentário de { $name }
verify-thing-mark = marca em «{ $name }»
verify-thing-sitting = sessão { $name }
verify-thing-presiding = turno { $name } na Presidência da sessão { $of }
verify-thing-suspension = suspensão { $name } da sessão { $of }
verify-thing-presence = presença de { $name } na sessão { $of }
verify-thing-proxy = procuração de { $name } na sessão { $of }
verify-thing-quorum-challenge = dúvida { $name } sobre o quórum da sessão { $of }
verify-thing-ruling = decisão { $name } da sessão { $of }
verify-thing-motion = moção { $name } da sessão { $of }
verify-thing-speakers-list = lista de oradores { $name } da sessão { $of }
verify-thing-speaker = vez de { $name } na lista de oradores { $of }
verify-thing-minutes = ata da sessão { $name }
verify-thing-minutes-correction = correção { $name } da ata da sessão { $of }
verify-thing-voting-order = ordem de votação de { $name }
verify-thing-queue = propostas sobre a mesma questão que { $name }
verify-thing-queue-place = lugar de { $name } entre as propostas sobre a sua questão
verify-thing-bloc = bloco anunciado em { $name }
verify-thing-apart-request = pedido de { $name } de votar em separado a emenda { $of }
verify-thing-separate-vote = votação em separado pedida em { $name }
verify-thing-question = questão { $name }
verify-thing-voter = direito de voto de { $name } sobre a questão { $of }
verify-thing-component = contagem de { $name } na questão { $of }
verify-thing-objection = objeção de { $name } sobre a questão { $of }
verify-thing-silence = procedimento de aprovação tácita, volta { $name }, da questão { $of }
verify-thing-silence-note = anotação sobre se { $name } foi avisada da questão { $of }
verify-thing-exclusion = exclusão de { $name } da questão { $of }
verify-thing-vote-correction = correção da questão { $of }
verify-thing-paper-vote = votação em papel sobre { $name }
verify-thing-oral-revision = leitura { $name } da emenda { $of }
verify-thing-statement = declaração de { $name } sobre a questão { $of }
verify-thing-publication = publicação { $name }
verify-thing-file = arquivo publicado { $name }

## What of it differs
verify-field-abstain = abstenções
verify-field-account = conta
verify-field-act = ato
verify-field-admitted = momento da admissão
verify-field-advice = recomendação
verify-field-accepted-after = aceita depois da questão
verify-field-agrees = se os autores concordam
verify-field-joins = se os autores aderem
verify-field-answered = hora da resposta
verify-field-answered-by = quem respondeu
verify-field-comment = comentário
verify-field-in-favour-of = em favor de
verify-field-overtaken = superada
verify-field-revised = número de revisões
verify-field-after = lugar
verify-field-agenda = ordem do dia
verify-field-alternative = alternativa
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
verify-field-change = alteração
verify-field-clerk = quem a inscreveu
verify-field-component = órgão pelo qual participa
verify-field-components = contagem de cada órgão
verify-field-closed = momento do encerramento
verify-field-decision = decisão
verify-field-former = regimento anterior
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
verify-field-first = primeiro carácter
verify-field-confirmed = se foi confirmada
verify-field-decided = hora da decisão
verify-field-decider = quem decidiu
verify-field-head = cabeça da cadeia
verify-field-first-day = primeiro dia
verify-field-group = grupo
verify-field-justification = justificação
verify-field-lifted = momento da retirada
verify-field-lifter = quem a retirou
verify-field-mark = marca
verify-field-kind = tipo
verify-field-languages = línguas
verify-field-list = lista
verify-field-language = língua
verify-field-last-day = último dia
verify-field-locked = momento em que a votação terminou
verify-field-majority = maioria
verify-field-media-type = tipo de conteúdo
verify-field-meeting = reunião
verify-field-member = quem o fez
verify-field-members = membros
verify-field-merge-with = emenda com a qual fundir
verify-field-method = método
verify-field-mode = onde participa
verify-field-holder = quem exerce o voto
verify-field-basis = se o quórum foi presumido
verify-field-met = se havia quórum
verify-field-motion = moção
verify-field-checked-in = se registrou ela mesma sua chegada
verify-field-name = nome
verify-field-note = nota
verify-field-no = votos contra
verify-field-number = número
verify-field-opened = momento da abertura
verify-field-opening = palavras iniciais
verify-field-order = ordem
verify-field-ordinal = ordinal
verify-field-other = declaração que substituiria
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
verify-field-recommendation = recomendação
verify-field-free = só o que cabe ao lado das outras
verify-field-spots = onde encontra outras
verify-field-span = por quanto tempo
verify-field-report = relatório
verify-field-required = votos necessários
verify-field-resolved = momento em que foi resolvido
verify-field-seat = assento
verify-field-seat-of = delegação do assento
verify-field-resolver = quem o resolveu
verify-field-role = função
verify-field-ruled = momento da decisão
verify-field-rules = regimento
verify-field-rule = artigo do regimento
verify-field-side = sentido
verify-field-seconds = segundos
verify-field-ruling = decisão
verify-field-ruling-on-it = decisão sobre ela
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
verify-field-choice = voto
verify-field-phase = se foi antes do resultado
verify-field-question = questão
verify-field-taken-back = hora da retirada
verify-field-taken-back-by = quem a retirou

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
case-contradiction = contradiz o que a mesma emenda faz no parágrafo “{ $id }”: a emenda não é incorporada

# What “accord import” says of a file: a place, a key and a colon stand before the first ten; the others are warnings.
import-too-large = o arquivo ultrapassa { $most } MiB
import-archive = é um arquivo compactado e não um documento que se possa ler; salve o texto como .docx ou como texto sem formatação
import-binary = é um documento no formato antigo de um processador de texto (.doc) ou outro arquivo binário; salve-o como .docx
import-encrypted = o documento está criptografado; salve-o sem senha
import-broken = o documento está danificado; abra-o em um processador de texto e salve-o de novo
import-declared = o documento declara um tipo de documento ou entidades próprias, que nenhum processador de texto escreve; não é lido
import-deep = as partes do documento estão aninhadas com profundidade excessiva; não é lido
import-swollen = o documento, uma vez descompactado, ultrapassa o que se lê, ou tem partes ou parágrafos demais
import-pdf = é um PDF; salve-o como texto sem formatação
import-no-text = não é um texto em UTF-8, UTF-16 ou Windows-1252
import-hidden = o caractere invisível { $character } foi omitido ({ $count }×, pela primeira vez na linha { $line })
import-windows-1252 = o arquivo não está em UTF-8 e foi lido como Windows-1252; verifique os acentos
import-no-language = nenhuma palavra revela o idioma; indique-o com --lang
import-no-clause = nada nele se lê como um parágrafo do texto
import-jump = linha { $line }: o número { $to } segue o número { $from }
import-changes =
    { $count ->
        [one] { $outcome ->
            [rejected] o documento contém uma alteração controlada, de { $authors }: foi rejeitada
           *[accepted] o documento contém uma alteração controlada, de { $authors }: foi aceita
        }
       *[other] { $outcome ->
            [rejected] o documento contém { $count } alterações controladas, de { $authors }: foram rejeitadas
           *[accepted] o documento contém { $count } alterações controladas, de { $authors }: foram aceitas
        }
    }
import-nobody = autor sem nome
import-comments =
    { $count ->
        [one] um comentário foi omitido
       *[other] { $count } comentários foram omitidos
    }
import-hidden-words =
    { $count ->
        [one] um caractere com formatação oculta foi omitido
       *[other] { $count } caracteres com formatação oculta foram omitidos
    }
import-pictures =
    { $count ->
        [one] uma imagem, um gráfico ou um objeto foi omitido, com as palavras que contenha
       *[other] { $count } imagens, gráficos ou objetos foram omitidos, com as palavras que contenham
    }
import-embedded =
    { $count ->
        [one] um documento incorporado foi omitido
       *[other] { $count } documentos incorporados foram omitidos
    }
import-macros = o documento contém macros; não foram executadas nem lidas
