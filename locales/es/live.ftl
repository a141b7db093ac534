# Lo que las páginas abiertas muestran por sí solas, y la pantalla de la sala.

offer-label = Lo que se somete al órgano
offer-heading = { $what }: { $state }
offer-is-open = la votación está abierta
offer-is-locked = la votación ha concluido
offer-is-declared = el resultado
offer-is-annulled = cuestión dejada de lado
offer-question = Leerlo completo
offer-result = Ver el resultado
ballot-received = Recibido.
ballot-sending = Enviando…
ballot-lost = No se ha recibido. Toque de nuevo.
screen-presides = Preside: { $name }
screen-present = { $present } de { $of } presentes; quórum: { $needed }
screen-closed = La sesión está cerrada.
