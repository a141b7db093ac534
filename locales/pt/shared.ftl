# Palavras que aparecem em muitas páginas: navegação, botões e os nomes do que o regimento distingue.

## A moldura de cada página
product-name = Accord
skip-to-content = Ir para o texto
nav-label = Navegação principal
nav-now = Agora
nav-meetings = Reuniões
nav-adopted = Textos aprovados
nav-administration = Administração
nav-sign-in = Entrar
nav-sign-out = Sair
nav-account = Minha conta
banner-demonstration = DEMONSTRAÇÃO: nada aqui é registro de um órgão real.
page-title = { $title } · { $place }
breadcrumbs-label = Onde você está

## Botões e enlaces de uso geral
button-save = Salvar
button-cancel = Cancelar
button-continue = Continuar
button-back = Voltar
confirmation-title = Confirme, por favor
confirmation-yes = Sim, continuar
button-edit = Editar
button-delete = Excluir
button-remove = Remover
button-filter = Filtrar
link-permanent = Link permanente
field-optional = opcional
none-yet = Ainda não há
yes = Sim
no = Não

## Marcas em um texto, em palavras para leitores de tela e cópias sem cor
mark-inserted = inserido
mark-deleted = suprimido
reference-gone = O parágrafo a que se remete já não existe
reference-hint = Para remeter a outro parágrafo, escreva seu número entre [# ]: [#5], [#5 a)], [#P3] para o terceiro parágrafo do preâmbulo. O número acompanha todas as mudanças.
mark-cut = começa um novo parágrafo
mark-joined = os dois parágrafos passam a ser um
mark-legend = As palavras sublinhadas são inseridas; as palavras riscadas são suprimidas.

## Datas e prazos
dates-from-to = { $from } – { $to }
dates-in-month = { $from } a { $to } de { $month } de { $year }
day-of-month = { $day } de { $month }
time-there-and-here = { $there } ({ $here } para você)
left-days = { $days ->
    [one] Resta { $days } dia
   *[other] Restam { $days } dias
  } e { $hours } h
left-hours = Restam { $hours } h e { $minutes } min
left-minutes = { $minutes ->
    [0] Resta menos de um minuto
    [one] Resta { $minutes } minuto
   *[other] Restam { $minutes } minutos
  }
left-nothing = o prazo terminou

## Etapas de uma declaração
stage-proposal = Proposta
stage-amendment = Emendas
stage-panel-review = Exame nos painéis temáticos
stage-plenary = Plenário
stage-adopted = Aprovada
stage-published = Publicada
stage-rejected = Rejeitada
stage-not-put = Não submetida à votação
stage-withdrawn = Retirada

## Situação de uma emenda
standing-draft = Rascunho
standing-filed = Apresentada
standing-admissible = Admitida
standing-needs-attention = Requer atenção
standing-inadmissible = Inadmitida
standing-withdrawn = Retirada
standing-adopted = Aprovada
standing-rejected = Rejeitada
standing-fallen = Prejudicada
standing-suspended = Suspensa
standing-incorporated = Incorporada ao texto examinado

## Funções
role-administrator = Administração do sistema
role-secretariat = Secretaria
role-delegate = Delegado ou delegada
role-head-of-delegation = Chefia de delegação
role-panel-moderator = Moderação de painel
role-presiding-officer = Presidência
role-rapporteur = Relatoria
role-translator = Tradução
role-observer = Observador ou observadora

## Categorias de delegações
category-member = Membro
category-observer = Observador
category-civil-society = Sociedade civil
category-guest = Convidado

## Espécies de declarações
kind-declaration = Declaração
kind-resolution = Resolução
kind-communique = Comunicado conjunto
kind-recommendations = Recomendações
kind-report = Relatório

## Espécies de parágrafos
clause-kind-preambular = Parágrafo preambular
clause-kind-operative = Parágrafo dispositivo
clause-kind-paragraph = Parágrafo
clause-kind-heading = Título

## Formas de decidir
method-consensus = Consenso
method-without-a-vote = Sem votação
method-acclamation = Aclamação
method-silence = Procedimento de aprovação tácita
method-voice = De viva voz, sem contagem
method-show-of-hands = Votação por mãos levantadas
method-recorded-vote = Votação registrada
method-roll-call = Votação nominal por chamada
method-secret-ballot = Votação secreta

## Sentido do voto
choice-yes = A favor
choice-no = Contra
choice-abstain = Abstenção

## Resultado de uma questão
outcome-adopted = Aprovada
outcome-rejected = Rejeitada
outcome-tied = Empate
outcome-no-quorum = Sem quórum
how-vote = por votação
how-unanimous-vote = por unanimidade
how-consensus = por consenso
how-without-a-vote = sem votação
how-acclamation = por aclamação
how-silence = pelo procedimento de aprovação tácita
how-voice = de viva voz, sem contagem
how-casting-vote = pelo voto de qualidade da presidência

## O que um painel recomenda sobre uma emenda
advice-adopt = Aprovar
advice-adopt-as-revised = Aprovar na forma revisada
advice-reject = Rejeitar
advice-merge = Fundir com outra
advice-no-position = Sem posição
