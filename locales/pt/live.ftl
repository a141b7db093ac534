# O que as páginas abertas mostram sozinhas, e a tela do plenário.

offer-label = O que está em votação
offer-heading = { $what }: { $state }
offer-is-open = a votação está aberta
offer-is-locked = a votação terminou
offer-is-declared = o resultado
offer-is-annulled = questão posta de lado
offer-question = Ler na íntegra
offer-result = Ver o resultado
ballot-received = Recebido.
ballot-sending = Enviando…
ballot-lost = Não recebido. Toque de novo.
screen-presides = Preside: { $name }
screen-present = { $present } de { $of } presentes; quórum: { $needed }
screen-closed = A sessão está encerrada.
