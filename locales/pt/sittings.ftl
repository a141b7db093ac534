# O que se faz numa sessão: quem preside, suspensões, registro de chegada, atas.

## O curso de uma sessão
sitting-presiding = Preside: { $name }, desde { $time }
sitting-suspended = A sessão está suspensa desde { $time }
sitting-is-suspended = A sessão está suspensa: nada é posto nem respondido até que seja retomada.
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
check-in-mode = Onde está sua delegação
check-in-button = Estamos presentes
check-in-wrong = Este não é o código desta sessão. Olhe outra vez a tela do plenário.
check-in-too-many = Houve códigos errados demais. Pode tentar de novo a partir de { $until }; a Secretaria pode registrá-la de imediato.
check-in-recorded = Consta como presente desde { $time }: { $mode }.
check-in-screen = Registro de chegada: { $address } · código { $code }
check-in-code = Código desta sessão: { $code }. Com ele as delegações registram sua chegada, também em { $address }
attendance-tick-online = On-line: { $delegation }
attendance-itself = registrou-se ela mesma
presence-online = { $count ->
    [one] Uma delas está on-line.
   *[other] { $count } delas estão on-line.
  }

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
