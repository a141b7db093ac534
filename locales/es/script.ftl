# El guion de la Presidencia: lo que se lee para la cuestión sometida al órgano.

script-title = Texto para leer
script-put = Pasamos a lo siguiente: { $what }.
script-yes-amendment = { $does } Un voto a favor introduce este cambio.
script-falls = Si se aprueba, decaen y no se someten a votación las siguientes enmiendas: { $amendments }.
script-method-consensus = ¿Hay alguna objeción? De no haberla, así queda acordado por consenso.
script-method-without-a-vote = ¿Puedo considerar que el órgano desea decidirlo sin votación?
script-method-acclamation = Invito al órgano a aprobarlo por aclamación.
script-method-silence = El texto se distribuye con arreglo al procedimiento de acuerdo tácito.
script-method-voice = Quienes estén a favor, digan sí. Quienes estén en contra, digan no.
script-method-show-of-hands = Votamos a mano alzada. Quienes estén a favor, levanten la mano. Quienes estén en contra. Quienes se abstengan.
script-method-recorded-vote = Es una votación registrada. Comienza la votación; ruego a las delegaciones que voten ahora.
script-method-roll-call = La votación es nominal. Al ser llamada, cada delegación responde sí, no o abstención.
script-method-secret-ballot = La votación es secreta. Comienza la votación; ruego a las delegaciones que voten ahora.
script-roll = El llamamiento comienza por { $delegation }, por sorteo.
script-ended = La votación ha concluido.
script-result = El resultado es el siguiente. A favor: { $yes }. En contra: { $no }. Abstenciones: { $abstain }. { $what }: { $outcome }.
script-so-decided = Así queda decidido. { $what }: { $outcome }, { $how }.
