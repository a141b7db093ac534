# O que se faz numa sessão: quem preside, suspensões, registro de chegada, atas.

## O curso de uma sessão
sitting-presiding = Preside: { $name }, desde { $time }
sitting-suspended = A sessão está suspensa desde { $time }
sitting-is-suspended = A sessão está suspensa: nada é posto em votação nem respondido até que seja retomada.
sitting-life = A sessão
sitting-suspend = Suspender a sessão
sitting-suspend-words = O que anuncia ao suspender
sitting-suspend-hint = Até quando e para quê: “Até as 15h, para consultas”. Consta em todas as páginas e na tela do plenário.
sitting-resume = Retomar a sessão
chair-to = Passar a Presidência a
chair-hand-over = Passar a Presidência

## Registro de chegada
mode-in-person = no plenário
mode-online = on-line
check-in-title = Registrar a chegada
check-in-field = Código da sessão
check-in-hint = Seis algarismos. Constam na tela do plenário; a Secretaria também os tem.
check-in-mode = De onde participa
check-in-button = Estamos presentes
check-in-wrong = Este não é o código desta sessão. Olhe outra vez a tela do plenário.
check-in-too-many = Houve códigos errados demais. Pode tentar de novo a partir de { $until }; a Secretaria pode registrá-la de imediato.
check-in-recorded = Consta como presente desde { $time }: { $mode }.
check-in-screen = Registro de chegada: { $address } · código { $code }
check-in-code = Código desta sessão: { $code }. Com ele os participantes registram sua chegada, também em { $address }
attendance-tick-online = On-line: { $delegation }
attendance-itself = registrou-se ela mesma
presence-online = { $count ->
    [one] Uma delas está on-line.
   *[other] { $count } delas estão on-line.
  }
## Procurações
proxies-title = Procurações
proxies-none = Nenhuma procuração foi outorgada para esta sessão.
attendance-carried = { $holder } exerce seu voto por procuração.
proxy-carries = { $holder } exerce o voto de { $giver }.
proxy-carries-once = { $holder } exerce o voto de { $giver } para uma só questão.
proxy-carried = { $holder } exerceu o voto de { $giver }.
proxy-given-at = Outorgada { $time }.
proxy-taken-back-at = Revogada { $time }.
proxy-lapsed-at = Caducou { $time }: chegou quem a outorgou.
proxy-spent-at = Caducou { $time }: terminou a sua questão.
proxy-taken-back = Revogada
proxy-lapsed = Caducada
proxy-spent = Caducada com a sua questão
proxy-take-back = Revogar a procuração
proxy-give-title = Outorgar uma procuração
proxy-hint = { $most ->
    [one] Vale a partir da próxima questão. Um votante exerce no máximo { $most } procuração.
   *[other] Vale a partir da próxima questão. Um votante exerce no máximo { $most } procurações.
  }
proxy-of = Seu voto: { $delegation }
proxy-giver = De quem é o voto
proxy-holder = Quem o exercerá
proxy-authority = Autorização escrita
proxy-authority-hint = O texto que a outorga, ou o documento recebido pela Secretaria: data e referência.
proxy-span = Por quanto tempo vale
proxy-span-sitting = Esta sessão
proxy-span-question = Só a próxima votação de um texto
proxy-give = Outorgar a procuração

## O quórum, onde se presume
quorum-challenge = Pôr o quórum em dúvida
quorum-doubter = A pedido de
quorum-doubted = O quórum está sendo verificado
quorum-doubted-words = Até lá nada se submete a decisão. Quem está presente registra sua chegada ou se apresenta à Secretaria.
quorum-doubted-by = { $delegation } pôs o quórum em dúvida: { $time }.
quorum-doubted-by-chair = A Presidência pediu a verificação do quórum: { $time }.
quorum-was-met = Verificado { $time }: { $present } presentes de { $entitled }; exigem-se { $needed }. { $reason }
quorum-was-not-met = Contagem { $time }: não há quórum, { $present } presentes de { $entitled }; exigem-se { $needed }. { $reason }
basis-presumed = presumido
basis-counted = contado
quorum-verify = Contar os presentes

## Uma emenda por seu número
find-title = Procurar uma emenda
find-number = Número da emenda
find-go = Ir
find-none = Não há emenda { $number } a este texto. Os números vão até { $last }.

## Atas
minutes-title = Ata
minutes-of = Ata da sessão { $number }
minutes-lead = Redigida a partir do diário do órgão.
minutes-open = A sessão está aberta: esta ata cresce com o diário.
minutes-presiding = Na Presidência
minutes-turn = { $name }, desde { $time }
minutes-in-person = No plenário: { $delegations }
minutes-online = On-line: { $delegations }
minutes-nobody-present = Ninguém consta como presente.
minutes-nobody = ninguém
minutes-course = Andamento
minutes-by-clerk = lançado sob a autoridade da Presidência
minutes-head = Cabeça da cadeia
minutes-head-words = O lançamento { $seq } do diário do órgão é o último que esta ata relata. Seu hash:
minutes-draft = Redigir a ata como documento
minutes-line = { $time }: { $words }
minutes-on-text = { $text }: { $words }
minutes-is-draft = Minuta. Só a Secretaria a vê até que seja distribuída.
minutes-provisional = Ata provisória, distribuída { $time }
minutes-approved = Ata aprovada sem objeções { $time }
minutes-until = As delegações podem propor correções até { $until } ({ $left }).
minutes-until-over = O prazo para propor correções terminou: { $until }.
minutes-until-approval = As delegações podem propor correções até a aprovação da ata.
minutes-not-yet-time = Poderá ser aprovada quando terminar o prazo de correções.
minutes-not-yet-answers = Poderá ser aprovada quando todas as correções propostas tiverem resposta.
minutes-not-yet-sitting = É aprovada em uma sessão posterior: agora não há nenhuma aberta.
minutes-issue = Distribuir a ata provisória
minutes-issue-ask = Distribuir esta ata a todas as delegações? A partir de então, só as correções a modificam.
minutes-approve = Aprovar a ata
minutes-approve-ask = Ninguém objeta? A ata aprovada não se modifica mais.
minutes-add = Acrescentar um parágrafo abaixo
minutes-add-first = Acrescentar um parágrafo no início
minutes-edit = Editar este parágrafo
minutes-is-heading = É um título
minutes-remove = Retirar este parágrafo
minutes-stale = Alguém gravou este parágrafo enquanto você escrevia. O que você escreveu está abaixo; grave de novo se deve ficar assim.
minutes-correct = Propor uma correção
minutes-reads = O parágrafo diz
minutes-should-read = Deveria dizer
minutes-why = Por quê (opcional)
minutes-propose = Propor esta correção
minutes-same-words = O parágrafo já diz isso.
minutes-corrections = Correções propostas
minutes-correction = Correção { $number }
minutes-consider = Responder
minutes-taken-up = Acolhida { $time }.
minutes-not-taken-up = Não acolhida { $time }.
minutes-decision = O que se decide
minutes-take-up = Acolhê-la
minutes-do-not = Não a acolher
minutes-will-read = O parágrafo dirá
minutes-will-read-hint = Só se for acolhida. A redação pode ser outra.
minutes-answer = O que se comunica à delegação
minutes-answer-hint = Necessário se não for acolhida.
minutes-answer-send = Responder à correção
minutes-digest = SHA-256 do texto aprovado, com a cabeça da cadeia no fim:
minutes-as-text = Ata em texto sem formatação
