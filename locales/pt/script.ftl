# O roteiro da Presidência: o que se lê para a questão submetida ao órgão.

script-title = Texto para leitura
script-put = Passamos ao seguinte: { $what }.
script-yes-amendment = { $does } Um voto a favor introduz esta alteração.
script-falls = Se for aprovada, ficam prejudicadas e não são submetidas à votação as seguintes emendas: { $amendments }.
script-method-consensus = Há alguma objeção? Não havendo, fica assim decidido por consenso.
script-method-without-a-vote = Posso considerar que o órgão deseja decidi-lo sem votação?
script-method-acclamation = Convido o órgão a aprová-lo por aclamação.
script-method-silence = O texto é distribuído segundo o procedimento de aprovação tácita.
script-method-voice = Os que são a favor, digam sim. Os que são contra, digam não.
script-method-show-of-hands = Votamos por mãos levantadas. Os que são a favor, levantem a mão. Os que são contra. Os que se abstêm.
script-method-recorded-vote = É uma votação registrada. Começa a votação; peço às delegações que votem agora.
script-method-roll-call = A votação é nominal. Ao ser chamada, cada delegação responde sim, não ou abstenção.
script-method-secret-ballot = A votação é secreta. Começa a votação; peço às delegações que votem agora.
script-roll = A chamada começa por { $delegation }, por sorteio.
script-ended = A votação está encerrada.
script-result = O resultado é o seguinte. A favor: { $yes }. Contra: { $no }. Abstenções: { $abstain }. { $what }: { $outcome }.
script-so-decided = Fica assim decidido. { $what }: { $outcome }, { $how }.
