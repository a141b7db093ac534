# Questões, votações e seus resultados.

## Estado de uma questão
question-open = Aberta
question-locked = Votação encerrada
question-declared = Proclamada
question-annulled = Anulada

## O que é posto em votação
subject-amendment = Uma emenda
subject-bloc = Várias emendas em bloco
subject-clause = Um parágrafo em votação destacada
subject-whole = O texto como um todo
subject-procedural = Uma moção de procedimento

## Ordem de votação
order-furthest-first = Primeiro a mais distante do texto
order-perfecting-first = As mudanças de um parágrafo antes de sua supressão
order-text-order = Parágrafo por parágrafo, por ordem de apresentação
separate-votes-on-request = A pedido
separate-votes-by-leave = Se a presidência conceder
separate-votes-none = Nunca
proposals-by-tabling = Por ordem de apresentação
proposals-by-chair = A que a Presidência fixar
proposals-order-wrong = Indique cada proposta uma só vez; as que já têm resultado precedem as que aguardam.
proposals-order-numbers = Dê a cada proposta um número inteiro próprio.
proposals-order-same = Já estão nesta ordem.

## Maiorias
majority-simple = maioria simples
majority-absolute = maioria absoluta dos membros
majority-two-thirds = dois terços
majority-three-quarters = três quartos
majority-unanimity = unanimidade
majority-share = uma proporção fixa
base-present-and-voting = presentes e votantes
base-present = presentes
base-members = membros
tie-rejected = o empate rejeita
tie-second-vote = em caso de empate, repete-se a votação
tie-casting-vote = o voto de qualidade da Presidência decide o empate
present-at-opening = Ao submeter a questão
present-at-declaration = Ao proclamar o resultado
jointly-together = Todos em conjunto
jointly-each = Cada um por si

## A aritmética de um resultado
result-arithmetic = { $outcome }: { $yes } a favor, { $no } contra, { $abstain ->
    [1] { $abstain } abstenção
   *[other] { $abstain } abstenções
  }; { $present } { $base }; votos necessários ({ $majority }): { $required }
result-component = { $component }: { $yes } a favor, { $no } contra, { $abstain ->
    [1] { $abstain } abstenção
   *[other] { $abstain } abstenções
  }, votos necessários: { $required }
result-part = { $component }: { $yes } a favor, { $no } contra, { $abstain ->
    [1] { $abstain } abstenção
   *[other] { $abstain } abstenções
  }: { $outcome ->
    [adopted] aprovado
    [tied] empate
   *[rejected] não aprovado
  }.
result-in-each = { $how ->
    [adopted] { $outcome } em cada um dos órgãos ({ $majority }) – { $parts }
    [tied] { $outcome }, sem rejeição em nenhum dos órgãos ({ $majority } em cada um) – { $parts }
   *[rejected] { $outcome }, sem aprovação em cada um dos órgãos ({ $majority } em cada um) – { $parts }
}

## Sessões
sittings-title = Sessões
sittings-none = Nenhuma sessão foi aberta ainda. A Presidência abre aqui a primeira.
sitting-open = Abrir uma sessão
sitting-name = Sessão { $number }
sitting-since = Aberta desde { $time }
sitting-until = Encerrada em { $time }
sitting-close = Encerrar a sessão
sitting-close-confirm = Encerrar a sessão { $number }? Ela não pode ser reaberta.
sitting-screen = Tela do plenário
sitting-now = Agora em votação
sitting-nothing = Não há nada em votação neste momento.
sitting-no-text = Nenhum texto desta reunião está na etapa de plenário.

## Presença
presence-title = Presentes
presence-of = Com voto
presence-quorum = Quórum
quorum-part-met = Quórum
quorum-part-lacks = Sem quórum
quorum-component = { $component }: { $present } de { $of } presentes; são necessários { $needed }.
attendance-link = Presença
attendance-title = Presença, sessão { $number }
attendance-caption = Marque quem está no plenário. Chegadas e saídas são guardadas com o horário.
attendance-delegation = Delegação
attendance-name = Nome
attendance-here = No plenário
attendance-since = Desde
attendance-present = Presente
attendance-tick = Presente: { $delegation }
attendance-no-vote = sem voto
attendance-record = Registrar a presença
attendance-all = Registrar todas como presentes
attendance-absent = Ausente
attendance-closed = Tal como constava ao encerrar-se a sessão.

## A lista de votação
list-title = Ordem de votação
list-by-rules = Segundo o Regimento: { $order }.
list-by-chair = Segundo determinou a Presidência: { $reason }
list-falls-if = Fica prejudicada se for aprovada alguma destas: { $amendments }
list-fell-to = Ficou prejudicada com a decisão sobre a emenda { $amendment }
list-suspended = enquanto estiver pendente a emenda de compromisso { $compromise }
list-next = próxima
list-waits = aguarda
list-needs-attention = Não constam da ordem de votação até que seus autores digam o que deve ocorrer com elas na nova versão:
list-now = em votação
list-order-title = Alterar a ordem de votação
list-order-hint = Numere as emendas na ordem em que serão postas em votação. Uma subemenda vem antes da emenda que altera.
list-order-place = Lugar da emenda { $amendment }
list-order-reason = Motivo
list-order-reason-hint = Consta da lista de votação e da ata.
list-order-save = Fixar esta ordem
bloc-title = Votar várias em bloco
bloc-hint = Escolha as emendas que o órgão decidirá em uma só votação. Até que sejam postas em votação, qualquer delegação com voto pode pedir que uma delas seja votada em separado.
bloc-which = Emendas
bloc-none = Nenhuma emenda aguarda decisão.
bloc-announce = Anunciar este bloco
bloc-with = Será votada em bloco com { $others }
bloc-give-up = Não votá-las em bloco
apart-ask = Pedir votação em separado
apart-take-back = Retirar o pedido de votação em separado
apart-asked = Votação em separado pedida por { $delegations }
separate-title = Votações em separado
separate-lead = Um parágrafo, uma alteração de uma emenda ou palavras deles podem ser votados em separado: as partes de uma emenda antes dela, as partes do texto depois das emendas a elas e antes do texto no seu conjunto. O que não é mantido é retirado.
separate-empty = Ninguém pediu uma votação em separado.
separate-clause = Parágrafo
separate-words = Somente estas palavras
separate-words-hint = Copiadas do parágrafo como está agora. Deixe vazio para o parágrafo inteiro.
separate-change = Alteração
separate-added-hint = Copiadas das palavras que a emenda acrescenta. Deixe vazio para toda a alteração.
separate-part-of = { $amendment }: uma parte é submetida em separado, antes do conjunto. O que não é mantido é retirado; o que resta é depois submetido no seu conjunto.
separate-part-of-what = Uma parte de
separate-of-text = o texto
separate-choose = Escolher
separate-of-amendment = a emenda { $label }, { $does }
separate-all-of-it = Isto é tudo o que a emenda { $label } faz. É submetida tal como está.
separate-words-not-added = A emenda { $label } não acrescenta estas palavras, ou põe-nas no lugar de outras. Peça toda a alteração.
separate-yes-keeps-change = Um sim mantém na emenda o que está marcado. Um não retira-o. O que resta da emenda é submetido depois das suas partes.
separate-grant = Conceder a votação em separado
separate-refuse = Negá-la
separate-kept = Mantido
separate-struck = Suprimido
separate-yes-keeps = Um sim mantém as palavras marcadas. Um não as suprime do texto.
separate-asked-by = Pedida por { $delegation }
separate-on-clause = votação em separado: { $clause }
separate-on-words = votação em separado de palavras: { $clause }
separate-vote-asked = Aguarda decisão
separate-vote-granted = Na ordem de votação
separate-vote-refused = Negada
separate-vote-taken-back = Retirado

## O que é posto em votação
question-on-amendment = Emenda { $label }
question-on-bloc = Emendas { $labels } em bloco
question-on-sub-amendment = Subemenda { $label }
question-moved-by = Apresentada por { $delegations }
question-in-wording = Na redação do painel { $panel }
question-majority = Exige-se: { $majority } ({ $base }). { $rule }.
question-counted = Contagem da Presidência: { $present } presentes. Segundo o registro de presença: { $registered }. Motivo: { $reason }
question-text = Ler tudo como é posto em votação
question-text-title = Como é posto em votação: { $what }
question-passage-title = Título
question-passage-moves = Este parágrafo muda de lugar.
question-yes-changes = O voto favorável aprova estas alterações:
question-yes-adopts = Um voto a favor aprova o texto como um todo, tal como está agora.
question-in-each = Só é aprovado se cada um deles o aprovar: { $components }.
question-silence-adopts = O silêncio aprova o texto como um todo, tal como está agora.
question-is-open = A votação está aberta.
question-is-locked = A votação terminou. O resultado será proclamado em breve.
question-hands = As mãos são contadas no plenário.
question-any-objection = Há alguma objeção? Não havendo, fica assim decidido.
question-in-writing = Quem estiver de acordo não precisa fazer nada. Basta um votante que quebre o silêncio para deter a aprovação, de imediato e para todos.
question-any-vote = Alguém pede votação? Se não, aprova-se sem ela.
question-acclaim = A presidência propõe a aprovação por aclamação. Quem quiser votação pede-a agora.
question-voices = Ouvem-se as vozes na sala. Quem duvidar do resultado pede uma contagem.
question-roll = Está a fazer-se a chamada nominal. Responde quem é chamado.
question-secret = A votação secreta está aberta.
question-set-aside = Não houve consenso. A questão foi posta de lado e nada foi decidido.

## Pôr uma questão
put-title = A seguir
put-method = Método
put-wording = Redação
put-as-filed = Como foi apresentada
put-as-revised = Como revisada pelo painel { $panel }
put-flagged = Frases combinadas a confirmar
put-flagged-hint = Várias emendas se encontraram aqui e ninguém votou estas palavras como agora estão. Leia e marque cada uma.
put-confirm = Lida e confirmada
put-excluded = Quem não vota nela
put-excluded-hint = Uma parte numa controvérsia não vota nem conta para a maioria.
put-excluded-reason = Motivo
put-own-count = Minha própria contagem dos presentes com voto
put-own-count-hint = Se o registro de presença não está correto, conte o plenário. A sua contagem e o motivo constam em ata e prevalecem sobre o registro.
put-own-reason = Por que o registro não está correto
put-amendment = Pôr em votação a emenda { $label }
put-bloc = Pôr { $labels } em votação em bloco
put-part = Pôr em votação
put-whole = Pôr em votação o texto como um todo
whole-not-confirmed = Primeiro leia e confirme as frases combinadas: { $sentences }

## Enquanto está aberta
lock-vote = Encerrar a votação
lock-confirm = Depois disto ninguém mais pode votar. Encerrar a votação?
lock-consensus = Encerrar o prazo de objeções
voting-progress = Votaram { $voted } de { $voters }.
voting-voted = Já votaram: { $delegations }
voting-missing = Ainda não votaram: { $delegations }
objection-none = Ninguém objeta.
objection-by = { $delegation } objeta.
objection-make = Objetar
objection-break = Quebrar o silêncio: o texto não é aprovado
objection-break-confirm = Quebrar o silêncio? Todos são avisados e o texto não é aprovado por esta via.
objection-want-vote = Pedir votação com contagem
objection-words = A que objeta
objection-back = Retirar a objeção
set-aside = Não há consenso: pôr a questão de lado
set-aside-confirm = Pôr a questão de lado? Nada se decide com isso e ela pode ser posta em votação.
set-aside-voice = Pede-se uma contagem: afastar a questão
set-aside-voice-confirm = Afastar a questão? O que se ouviu nada decide, e ela pode ser posta em votação com contagem.
set-aside-lost = A chave perdeu-se: afastar a questão
set-aside-lost-confirm = Afastar a questão? Os votos já dados são descartados, e ela tem de ser posta de novo em votação.
count-title = Contagem de mãos
count-hint = { $voters ->
    [one] { $voters } voto no máximo.
   *[other] { $voters } votos no máximo.
  }
count-save = Registrar a contagem
declare-vote = { $outcome ->
    [adopted] Proclamar a aprovação: { $yes } a { $no }
    [carried] Proclamar a aprovação: { $yes } a { $no }
    [kept] Proclamar que se mantém: { $yes } a { $no }
    [rejected] Proclamar a rejeição: { $yes } a { $no }
    [lost] Proclamar a rejeição: { $yes } a { $no }
    [struck] Proclamar que se suprime: { $yes } a { $no }
    [rejected-in-one] Proclamar que não se aprova, por não o aprovar cada órgão: { $yes } a { $no } no total
    [tied-against] Proclamar o empate, que decide contra: { $yes } a { $no }
   *[other] Proclamar o empate: { $yes } a { $no }
  }
declare-uncounted = { $outcome ->
    [adopted] Proclamar a aprovação { $how }
    [carried] Proclamar a aprovação { $how }
    [kept] Proclamar que se mantém { $how }
    [lost] Proclamar a rejeição { $how }
    [struck] Proclamar que se suprime { $how }
   *[other] Proclamar a rejeição { $how }
  }
declare-casting = { $outcome ->
    [adopted] Voto a favor: proclamar a aprovação, { $yes } a { $no } e o meu voto
    [carried] Voto a favor: proclamar a aprovação, { $yes } a { $no } e o meu voto
    [kept] Voto a favor: proclamar que se mantém, { $yes } a { $no } e o meu voto
    [lost] Voto contra: proclamar a rejeição, { $yes } a { $no } e o meu voto
    [struck] Voto contra: proclamar que se suprime, { $yes } a { $no } e o meu voto
   *[other] Voto contra: proclamar a rejeição, { $yes } a { $no } e o meu voto
  }
chair-says-heard = Que lado prevalece, segundo ouviu na sala?
chair-says-tie = Há empate. Segundo o regulamento decide o seu voto.
declare-confirm = { $what }: o resultado consta em ata. Depois, só o podem corrigir duas pessoas em conjunto, ou o órgão ao reconsiderá-lo.

## O voto
ballot-for = Você vota por { $delegation }.
ballot-in-person = Você vota em nome próprio: { $member }.
ballot-public = Todos verão como votou.
ballot-by-proxy = Por procuração, vota também por { $delegation }.
ballot-carried-away = Seu voto é exercido por procuração. Enquanto não tiver sido emitido, pode revogar a procuração e votar diretamente.
ballot-split = Dividir os votos
ballot-split-hint = Indique quantos de seus { $weight } votos emite em cada sentido. Os que não emitir não são contados.
ballot-split-cast = Emitir estes votos
ballot-split-said = { $yes } a favor, { $no } contra, { $abstain ->
    [1] { $abstain } abstenção
   *[other] { $abstain } abstenções
  }
ballot-secret-how = A sua resposta fica selada até ao fim da votação. Então os votos são embaralhados e abertos, e ninguém pode ver de quem eram. Isto não protege contra quem altere o programa enquanto vota.
ballot-secret-in-urn = O seu voto está na urna. O que você respondeu não é mostrado aqui a ninguém.
ballot-yes = Sim
ballot-no = Não
ballot-abstain = Abstenção
ballot-recorded = registrado { $time }
ballot-recorded-by-clerk = registrado { $time }, inserido pelo secretariado
ballot-may-change = Você pode mudar o voto até a Presidência encerrar a votação.
ballot-final = Um voto dado não pode ser mudado.
ballot-final-ask = Segundo este regulamento, um voto dado não pode ser mudado. Votar assim?
ballot-final-cast = Votar assim

## O resultado
result-how = { $outcome }: { $how }
result-votes = Votos por nome
result-vote = Voto
result-weight = Votos
result-absent = não votou
result-declared = Proclamado
result-by = { $time }, { $name }
result-present = { $present } presentes de { $entitled }; exigem-se { $quorum }
result-presumed = Presumido: ninguém o havia posto em dúvida. Segundo o registro, { $present } presentes de { $entitled }; exigem-se { $quorum }
result-in-writing = Nenhum: respondida por escrito. Podiam quebrar o silêncio: { $entitled }
result-by-proxy = por procuração: { $delegation }
result-by-clerk = inserido pelo secretariado a seu pedido verbal
result-digest = Resumo criptográfico dos votos
result-lot = Semente do sorteio (cabeça do registro quando a questão foi posta em votação)
result-excluded = { $delegation } não participou da votação: { $reason }
result-casting = { $result } Voto de qualidade da presidência: { $choice }.
result-seats = Assentos: { $yes } a favor, { $no } contra, { $abstain } abstenções, { $absent } sem votar
result-fell = Ficaram prejudicadas com ela: { $amendments }
result-to-sitting = Voltar à sessão

## O que está em pauta
now-title = Acompanhamento da sessão
now-follow = Acompanhar a sessão
now-no-sitting = Nenhuma sessão dos seus órgãos está aberta.
now-nothing = Nada está em votação nos seus órgãos. Esta página se atualiza sozinha.
live-offline = Sem conexão. O que você vê pode estar desatualizado.
live-news = Há novidades: mostrar
live-again = Olhar de novo
roll-title = Chamada nominal
roll-drawn = Por sorteio é chamada primeiro: { $delegation }
roll-second-call = segunda chamada
roll-by-proxy = { $delegation } (responde por procuração { $holder })
roll-called-now = chamada agora
roll-through = A chamada terminou. Aceitam-se correções até ao fim da votação.
roll-correct = Corrigir
roll-split-hint = A delegação tem { $weight } votos. Insira quantos emite em cada sentido; os que não emitir não são contados.
roll-split-enter = Inserir estes votos
clerk-split-hint = Insira quantos de seus votos a delegação emite em cada sentido; os que não emitir não são contados.
call-passed = passa
call-absent = não responde
correction-title = Corrigir esta votação
corrections-title = Correções
correction-lead = O resultado permanece no registro. Uma segunda pessoa confirma a correção antes de produzir efeito.
correction-annul-title = Anular esta votação
correction-annul-lead = Para uma votação que falhou ou que foi encerrada por engano. Nada então decide, os seus votos permanecem no registro e a questão pode ser submetida de novo. Uma segunda pessoa, da presidência ou do secretariado, confirma-o antes de produzir efeito.
correction-annul-lead-secret = Para uma votação que falhou ou que foi encerrada por engano. Nada então decide, e a questão pode ser submetida de novo; os votos selados são destruídos sem que ninguém os abra. Uma segunda pessoa, da presidência ou do secretariado, confirma-o antes de produzir efeito.
correction-annulling = Propõe-se anular esta votação: veja
correction-kind = O que está errado
correction-annulment = Falhou a própria votação: anulá-la para que seja posta de novo em votação
correction-rectification = A contagem das mãos foi registrada errada
correction-right-count = A contagem certa
correction-reason = Motivo
correction-propose = Propor a correção
correction-annul-propose = Propor que se anule
correction-to-annul = Proposta: anular esta votação
correction-to-rectify = Proposta: { $yes } a favor, { $no } contra, { $abstain } abstenções
correction-annulled = Anulada; fora proclamada com { $yes } a favor, { $no } contra, { $abstain } abstenções
correction-annulled-undeclared = Anulada antes de ser proclamado um resultado
correction-rectified = Retificada; antes: { $yes } a favor, { $no } contra, { $abstain } abstenções
correction-proposed = Proposta { $time }, { $name }.
correction-confirmed = Confirmada { $time }, { $name }.
correction-refused = Não aceita { $time }, { $name }.
correction-confirm = Confirmar como segunda pessoa
correction-confirm-ask = { $what }. Produz efeito de imediato e consta do registro.
correction-refuse = Não a aceitar
correction-take-back = Retirá-la
correction-waits = Espera uma segunda pessoa.
question-annulled-notice = Esta votação foi anulada e nada decide. Pode ser posta de novo em votação.
silence-title = Submeter o texto ao procedimento de aprovação tácita
silence-lead = O texto no seu conjunto, com as emendas aprovadas até agora, é distribuído por correio a todos os que têm voto. Fica aprovado no momento que fixar, salvo se um deles quebrar o silêncio. Não são precisos sessão nem quórum.
silence-until = Até quando
silence-not-longer = Prorrogar significa uma data posterior ao seu fim e a este momento.
silence-due-hint = Hora de { $zone }. Pelo menos { $hours } horas a partir de agora.
silence-begin = Distribuir o texto
silence-begin-confirm = Distribuir o texto segundo o procedimento de aprovação tácita? Todos os que têm voto são avisados por correio, e o texto e as emendas ficam congelados até ao fim.
silence-ends = { $left ->
    [none] O silêncio podia ser quebrado até { $until }.
   *[other] O silêncio pode ser quebrado até { $until } ({ $left }).
}
silence-extended = Prazo prorrogado em { $time }, até { $until }: { $reason }
silence-outage = O serviço esteve indisponível de { $from } a { $to }.
silence-reached = Avisados: { $reached } de { $voters } que podem quebrá-lo.
silence-broken-by = { $delegation } quebrou o silêncio. O texto não foi aprovado por esta via.
silence-end = O prazo terminou: ninguém quebrou o silêncio
silence-extend = Prorrogar o prazo
silence-who-heard = Quem foi avisado
silence-heard = Avisada
silence-how-known = Como consta
silence-was-reached = avisada
silence-not-reached = não avisada
silence-told-otherwise = Avisada por outra via: { $words }
silence-came-back = O correio foi devolvido: { $words }
silence-mails = Correios enviados: { $sent }, em espera: { $waits }, abandonados: { $failed }
silence-note = Anotar o que o correio não mostra
silence-note-told = Foi avisada por outra via
silence-note-back = O seu correio foi devolvido
silence-note-how = Como, ou o que foi devolvido
silence-note-save = Anotar
