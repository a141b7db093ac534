# Uma delegação entre os seus: sua mesa de trabalho, a aprovação de sua chefia, a coautoria pedida e dada, os grupos, a folha de votação; e o que se acompanha.

## The desk
nav-desk = Minha delegação
nav-desk-other = Minha delegação ({ $number })
delegation-desk = Mesa de trabalho de { $delegation }
desk-lead = Somente os membros da sua delegação veem esta página.
desk-waiting = À espera da chefia da sua delegação
desk-waiting-yours = À espera da sua aprovação
desk-asked = Pedem a sua coautoria
desk-asking = Você pediu a coautoria de outras delegações
desk-of = { $amendment }, { $delegation }
desk-drafts = Minutas
desk-drafts-empty = Não há minutas. Uma emenda é iniciada a partir do texto ou da lista de emendas.
desk-draft-by = { $author }, revisão { $revision }
desk-ready = Pronta para ser apresentada.
desk-moved = Emendas da sua delegação
desk-moved-empty = Sua delegação não apresentou emendas a nenhum texto em discussão.
desk-joined = Emendas de que é coautora
desk-decided = Decidido
desk-share = O que há da sua delegação no texto
desk-answer-there = Ler, ou responder com uma palavra
desk-texts = Textos
desk-texts-empty = Nenhum texto está perante o órgão.
desk-sponsored = De autoria da sua delegação
desk-way = Como a sua delegação apresenta
desk-approves = Sua delegação apresenta apenas o que a chefia aprovou. A chefia apresenta sem pedir aprovação.
desk-files-freely = Qualquer integrante da sua delegação pode apresentar emendas.
desk-no-head = Ninguém a chefia agora; por isso nada fica retido.
desk-approval-on = Apresentar apenas o que eu aprovar
desk-approval-off = Permitir que qualquer integrante apresente
wait-approval = { $count ->
    [one] Uma minuta espera a sua aprovação
   *[other] { $count } minutas esperam a sua aprovação
  }
wait-cosponsorship = { $count ->
    [one] Pede-se à sua delegação a coautoria de uma emenda
   *[other] Pede-se à sua delegação a coautoria de { $count } emendas
  }

## What happens to an amendment next
next-ruling = À espera da decisão sobre a sua admissão.
next-panel = Perante o painel { $panel }.
next-advised = O painel { $panel } recomenda: { $advice }.
next-plenary = Segue para o plenário.
next-list = Consta da ordem de votação.
next-put = Está agora em decisão.
next-settle = Seus autores dizem o que deve ocorrer com ela na nova versão.
next-suspended = Suspensa enquanto estiver pendente a emenda de compromisso { $compromise }.
next-compromise = A emenda de compromisso { $compromise } a substituiria. Sua delegação adere?

## Approval by the head of the delegation
approval-title = Aprovação da chefia da sua delegação
approval-asked = À espera da chefia
approval-approved = Aprovada pela chefia
approval-sent-back = Devolvida pela chefia
approval-void = A minuta foi salva depois disso. O que a chefia disse referia-se a outras palavras.
approval-yours = Você chefia a delegação: pode apresentá-la sem mais formalidades.
approval-needed = Sua delegação apresenta apenas o que a chefia aprovou.
approval-ask = Pedir a aprovação
approval-remark = Observação
approval-remark-hint = Necessária para devolver a minuta. Quem a redigiu vai lê-la.
approval-approve = Aprovar tal como está
approval-send-back = Devolver

## Co-sponsorship asked and given
request-title = Coautoria
request-asked = Pedida
request-yes = Aceita
request-no = Recusada
request-changed = A confirmar: a redação mudou
request-asks = { $mover } pede a coautoria de { $delegation }
request-words = Uma palavra
request-say-yes = Ser coautora
request-say-no = Recusar
request-ask = Pedir a coautoria de outras delegações
request-whom = A quem você pede?
request-hint = Elas recebem uma mensagem e podem ler a minuta até que o pedido seja retirado. Se a redação mudar, quem aceitou é consultado de novo.
request-take-back = Retirar o pedido
error-request-none = Escolha pelo menos uma delegação.

## Groups of delegations
groups-title = Grupos de delegações
groups-lead = Ao apresentar uma emenda, um membro de um grupo pode dizer que o faz em nome dele.
group-new = Registrar um grupo
group-edit = Alterar um grupo
group-name = Nome
group-name-hint = Tal como é mencionado: “Grupo Centro-Americano”.
group-members = Membros
group-ended = Ninguém mais apresenta em seu nome
group-ended-hint = O que foi apresentado em seu nome permanece nos registros.
group-button = Registrar o grupo
group-state-ended = Encerrado
error-group-empty = Escolha pelo menos um membro.
error-group-taken = O órgão já tem um grupo com este nome.
mover-on-behalf = { $delegation }, em nome de { $group }
filing-group = Em nome de quem
filing-group-none = Apenas { $delegation }

## Voting sheet
sheet-title = Folha de votação
sheet-of = Folha de votação de { $delegation }
sheet-lead = Como a sua delegação pretende votar. Somente seus membros a veem; quem vota a vê ao lado da cédula.
sheet-no-lines = Nada consta ainda da ordem de votação.
sheet-line = Na ordem de votação
sheet-stance = Voto
sheet-note = Nota
sheet-saved = A folha foi salva.
sheet-filled = { $count ->
    [0] ainda não preenchida
    [one] { $count } linha preenchida
   *[other] { $count } linhas preenchidas
  }
sheet-says = Sua folha diz: { $stance }.
stance-for = a favor
stance-against = contra
stance-abstain = abstenção
stance-free = livre
stance-none = sem decisão

## Following
watch-declaration = Texto
watch-clause = Parágrafo
watch-amendment = Emenda
follow-declaration = Acompanhar este texto
follow-clause = Acompanhar este parágrafo
follow-amendment = Acompanhar esta emenda
follow-stop = Deixar de acompanhar
following-title = Acompanhamento
following-lead = Você recebe uma mensagem quando muda o texto, a situação ou a etapa do que acompanha.
following-empty = Você ainda não acompanha nada. Os textos, os parágrafos e as emendas têm um botão para isso no fim de suas páginas.
unfollow-title = Deixar de acompanhar
unfollow-question = Você não receberá mais mensagens sobre o assunto desta mensagem.
unfollow-done = Você deixou de acompanhá-lo.
