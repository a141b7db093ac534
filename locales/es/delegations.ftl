# Una delegación entre los suyos: su mesa de trabajo, la aprobación de su jefatura, el copatrocinio pedido y dado, los grupos, la hoja de votación; y lo que se sigue.

## The desk
nav-desk = Mi delegación
nav-desk-other = Mi delegación ({ $number })
delegation-desk = Mesa de trabajo de { $delegation }
desk-lead = Solo los miembros de su delegación ven esta página.
desk-waiting = A la espera de la jefatura de su delegación
desk-waiting-yours = A la espera de su aprobación
desk-asked = Se le pide copatrocinar
desk-asking = Ha pedido el copatrocinio de otras delegaciones
desk-of = { $amendment }, { $delegation }
desk-drafts = Borradores
desk-drafts-empty = No hay borradores. Una enmienda se empieza desde el texto o desde la lista de enmiendas.
desk-draft-by = { $author }, revisión { $revision }
desk-ready = Lista para presentarse.
desk-moved = Enmiendas de su delegación
desk-moved-empty = Su delegación no ha presentado enmiendas a ningún texto en debate.
desk-joined = Enmiendas que copatrocina
desk-decided = Decidido
desk-share = Lo que hay de ustedes en el texto
desk-answer-there = Leerla, o responder con unas palabras
desk-texts = Textos
desk-texts-empty = El órgano no tiene ningún texto ante sí.
desk-sponsored = Patrocinado por su delegación
desk-way = Cómo presenta su delegación
desk-approves = Su delegación presenta solo lo que ha aprobado su jefatura. Esta presenta sin pedir aprobación.
desk-files-freely = Cualquier integrante de su delegación puede presentar enmiendas.
desk-no-head = Ahora nadie la encabeza, por lo que nada queda retenido.
desk-approval-on = Presentar solo lo que yo apruebe
desk-approval-off = Permitir que presente cualquier integrante
wait-approval = { $count ->
    [one] Un borrador espera su aprobación
   *[other] { $count } borradores esperan su aprobación
  }
wait-cosponsorship = { $count ->
    [one] Se pide a su delegación que copatrocine una enmienda
   *[other] Se pide a su delegación que copatrocine { $count } enmiendas
  }

## What happens to an amendment next
next-ruling = A la espera de la decisión sobre su admisión a trámite.
next-panel = Ante la mesa temática { $panel }.
next-advised = La mesa temática { $panel } recomienda: { $advice }.
next-plenary = Pasa al pleno.
next-list = Figura en el orden de votación.
next-put = Se somete ahora a decisión.
next-settle = Sus patrocinadores dicen qué debe ocurrir con ella en la nueva versión.
next-suspended = Suspendida mientras esté pendiente la enmienda de transacción { $compromise }.
next-compromise = La enmienda de transacción { $compromise } la sustituiría. ¿Se suman?

## Approval by the head of the delegation
approval-title = Aprobación de la jefatura de su delegación
approval-asked = A la espera de la jefatura
approval-approved = Aprobado por la jefatura
approval-sent-back = Devuelto por la jefatura
approval-void = El borrador se ha guardado después. Lo que dijo la jefatura se refería a otras palabras.
approval-yours = Usted encabeza la delegación: puede presentarlo sin más trámite.
approval-needed = Su delegación presenta solo lo que ha aprobado su jefatura.
approval-ask = Pedir la aprobación
approval-remark = Observación
approval-remark-hint = Necesaria para devolver el borrador. La leen quienes lo redactaron.
approval-approve = Aprobar tal como está
approval-send-back = Devolver

## Co-sponsorship asked and given
request-title = Copatrocinio
request-asked = Pedido
request-yes = Aceptado
request-no = Declinado
request-changed = Por confirmar: la redacción ha cambiado
request-asks = { $mover } pide a { $delegation } su copatrocinio
request-words = Unas palabras
request-say-yes = Copatrocinarla
request-say-no = Declinar
request-ask = Pedir el copatrocinio de otras delegaciones
request-whom = ¿A quién se lo pide?
request-hint = Reciben un correo y pueden leer el borrador hasta que retire la petición. Si cambia la redacción, se vuelve a preguntar a quienes aceptaron.
request-take-back = Retirar la petición
error-request-none = Elija al menos una delegación.

## Groups of delegations
groups-title = Grupos de delegaciones
groups-lead = Al presentar una enmienda, un miembro de un grupo puede indicar que lo hace en nombre de este.
group-new = Registrar un grupo
group-edit = Modificar un grupo
group-name = Nombre
group-name-hint = Tal como se le menciona: «Grupo Centroamericano».
group-members = Miembros
group-ended = Ya nadie presenta en su nombre
group-ended-hint = Lo presentado en su nombre permanece en las actas.
group-button = Registrar el grupo
group-state-ended = Disuelto
error-group-empty = Elija al menos un miembro.
error-group-taken = El órgano ya tiene un grupo con este nombre.
mover-on-behalf = { $delegation }, en nombre de { $group }
filing-group = En nombre de quién
filing-group-none = Solo { $delegation }

## Voting sheet
sheet-title = Hoja de votación
sheet-of = Hoja de votación de { $delegation }
sheet-lead = Cómo piensa votar su delegación. Solo la ven sus miembros; quien vota la ve junto a la papeleta.
sheet-no-lines = Todavía no figura nada en el orden de votación.
sheet-line = En el orden de votación
sheet-stance = Voto
sheet-note = Nota
sheet-saved = La hoja se ha guardado.
sheet-filled = { $count ->
    [0] aún sin rellenar
    [one] { $count } línea rellenada
   *[other] { $count } líneas rellenadas
  }
sheet-says = Su hoja dice: { $stance }.
stance-for = a favor
stance-against = en contra
stance-abstain = abstención
stance-free = libre
stance-none = sin decidir

## Following
watch-declaration = Texto
watch-clause = Párrafo
watch-amendment = Enmienda
follow-declaration = Seguir este texto
follow-clause = Seguir este párrafo
follow-amendment = Seguir esta enmienda
follow-stop = Dejar de seguir
following-title = Seguimiento
following-lead = Recibe un correo cuando cambia el texto, la situación o la etapa de lo que sigue.
following-empty = Todavía no sigue nada. Los textos, los párrafos y las enmiendas tienen un botón para ello al final de su página.
unfollow-title = Dejar de seguir
unfollow-question = No recibirá más correos sobre el asunto de este correo.
unfollow-done = Ha dejado de seguirlo.
