# Órgãos, suas delegações e o regimento em palavras.

## Quem age sem função no órgão
capacity-visitor = Visitante
capacity-administrator = Administração da instalação

## Valores das normas
unit-delegations = delegações
unit-members = membros
purpose-debate = para deliberar
purpose-decision = para decidir
verification-verified = verificado antes de cada votação
verification-presumed = presumido enquanto ninguém o questione
late-refused = emendas tardias são recusadas
late-by-leave = emendas tardias exigem autorização
withdrawal-before-voting-unless-amended = antes do início da votação, se não foi emendado
withdrawal-before-voting = antes do início da votação
withdrawal-never = nunca

## Nomes das normas
rule-stages = Etapas
rule-who-roles = Funções que podem fazê-lo
rule-who-categories = Categorias de delegações que podem fazê-lo
rule-declaration-sponsors = Autores que uma declaração exige
rule-declaration-admission = A Secretaria admite as declarações
rule-declaration-withdrawal = Até quando uma declaração pode ser retirada
rule-amendment-stages = Etapas em que emendas podem ser apresentadas
rule-amendment-sponsors = Autores que uma emenda exige
rule-amendment-deadline = Prazo para apresentar emendas
rule-amendment-late = Emendas fora do prazo
rule-amendment-depth = Níveis de subemendas
rule-amendment-withdrawal = Até quando uma emenda pode ser retirada
rule-amendment-acceptance = Se os autores podem aceitar uma emenda sem votação
rule-voters-unit = Quem tem voto
rule-voters-categories = Categorias de delegações que votam
rule-voters-weights = Os votos são ponderados
rule-voters-splitting = Os votos podem ser divididos
rule-voters-person-ceiling = Votos que uma pessoa emite no máximo
rule-voters-proxies = Procurações que uma delegação exerce no máximo
rule-voters-proxies-present = Os votos por procuração contam para o quórum
rule-voters-proxies-lapse = A procuração caduca com a chegada de quem a outorgou
rule-quorum-debate = Quórum para deliberar
rule-quorum-decision = Quórum para decidir
rule-quorum-verification = Como o quórum é verificado
rule-quorum-chair-override = A Presidência pode prosseguir sem quórum
rule-debate-speaking-time = Minutos de uso da palavra por orador
rule-debate-motions = Moções, por ordem de precedência
rule-majority-amendment = Maioria para as emendas
rule-majority-clause = Maioria para um parágrafo em votação destacada
rule-majority-whole = Maioria para o texto como um todo
rule-majority-procedural = Maioria para moções de procedimento
rule-majority-inherited = As emendas exigem a maioria do que modificam
rule-majority-tie = Em caso de empate
rule-majority-present-at = Quando se contam os presentes
rule-joint-quorum = Quórum de órgãos que se reúnem em conjunto
rule-joint-decision = Decisão de órgãos que se reúnem em conjunto
rule-voting-methods = Formas de decidir
rule-voting-default-method = Forma habitual
rule-voting-methods-for = Formas para esta matéria
rule-voting-correction = O voto pode ser alterado enquanto a votação estiver aberta
rule-voting-order = Ordem de votação das emendas
rule-voting-proposals = Ordem das propostas sobre a mesma questão
rule-voting-en-bloc = As emendas podem ser votadas em bloco
rule-voting-separate-votes = Votações em separado de parágrafos e palavras
rule-voting-all-parts-rejected = Rejeitar todas as partes dispositivas rejeita o todo
rule-voting-whole-mandatory = O texto como um todo deve ser votado
rule-voting-objection-blocks = Uma objeção impede o consenso
rule-minutes-corrections = Dias para corrigir as atas
rule-voting-explanations-own = Os autores podem explicar o seu voto sobre o próprio texto
rule-voting-explanations-secret = O voto dado em escrutínio secreto pode ser explicado
rule-voting-reservations = As reservas são publicadas com o texto
rule-voting-silence-hours = Horas de uma aprovação tácita, no mínimo
rule-voting-silence-reminder = Lembrete antes do fim do silêncio, em horas
rule-voting-silence-outage = Interrupção que um silêncio admite, em minutos
rule-tabled-public = Os textos apresentados são públicos

## Listas de órgãos
bodies-title = Órgãos
bodies-all = Todos os órgãos e quem participa deles
bodies-empty = Aqui constarão os órgãos que trabalham nesta instalação. A Administração registra o primeiro.
body-label = Órgão
body-meetings-empty = As reuniões deste órgão constarão aqui quando sua Secretaria convocar uma.
body-adopted-empty = Aqui constarão, com seu símbolo, os textos aprovados por este órgão. O primeiro virá quando o Plenário votar um texto em seu conjunto.
body-more = Sobre este órgão
state-label = Situação
acts-label = Ações
filter-all = Todos

## Registro de um órgão
body-new = Registrar um órgão
body-new-lead = Um órgão tem seu próprio regimento e seu próprio diário, que começa com este registro. Em seguida designa-se sua Secretaria.
body-new-button = Registrar o órgão
body-name-en = Nome em inglês
body-name-es = Nome em espanhol
body-name-pt = Nome em português
body-name-fr = Nome em francês
body-name-hint = É necessário um dos quatro; os demais podem ficar vazios. Cada pessoa vê o nome em seu idioma, se houver.
body-short-name = Nome abreviado
body-short-name-hint = Como se diz e como consta nas listas, por exemplo PARLATINO.
body-slug = Lugar nos endereços
body-slug-hint = Letras minúsculas, algarismos e hifens; não poderá ser mudado depois.
body-zone = Fuso horário de sua sede
zone-hint = Os prazos e as sessões são indicados conforme os relógios desse lugar.
zone-choose = Escolha o fuso
zone-africa = África
zone-america = América
zone-antarctica = Antártida
zone-arctic = Ártico
zone-asia = Ásia
zone-atlantic = Oceano Atlântico
zone-australia = Austrália
zone-europe = Europa
zone-indian = Oceano Índico
zone-pacific = Oceano Pacífico
body-languages = Idiomas de seus textos
body-languages-hint = Códigos de idioma separados por vírgulas, o principal primeiro: es, pt, en.
body-rules = Regimento
body-rules-hint = Decidem quem pode fazer o quê, os prazos, o quórum e as maiorias.
error-name-needed = Indique o nome em ao menos um idioma.
error-not-a-slug = Use apenas letras minúsculas, algarismos e hifens simples.
error-not-a-zone = Não existe fuso horário com esse nome. Escreva-o como America/Panama.
error-not-a-language = Isto não é um código de idioma: { $tag }
error-not-between = Indique um número inteiro de { $least } a { $most }.

## A instalação e suas Secretarias
installation-title = Administração
installation-lead = Aqui registram-se os órgãos e designam-se suas Secretarias. Tudo o mais cabe a cada Secretaria.
installation-empty = Aqui constarão os órgãos desta instalação com suas Secretarias. Registre o primeiro.
secretariat-title = Secretaria
secretariat-none = ainda nenhuma
secretariat-empty = Aqui constará quem for designado. A primeira pessoa designada pode convidar todas as demais.
secretariat-appoint = Designar uma pessoa
secretariat-button = Designar para a Secretaria

## Delegações
delegations-title = Delegações
delegations-manage = Gerir as delegações
delegations-empty = Aqui constarão por categoria os participantes, quando a Secretaria os tiver registrado.
delegations-empty-manage = Registre primeiro as delegações; depois convide seus integrantes.
delegation-new = Registrar uma delegação
delegation-edit = Alterar a delegação
delegation-button = Registrar a delegação
delegation-name = Nome da delegação
delegation-category = Categoria
delegation-category-hint = Só votam os membros, salvo disposição contrária do regimento.
delegation-weight = Votos
delegation-weight-hint = Quantos votos vale a cédula desta delegação, se o regimento pondera os votos.
delegation-component = Participa por
delegation-component-hint = Apenas se vários órgãos se reúnem em conjunto: o nome abreviado daquele pelo qual esta delegação participa, por exemplo CRM.
delegation-no-vote = nenhum
delegation-ended = Não participa mais
delegation-ended-hint = Permanece no registro do que fez e terminam os lugares de seus membros. As votações abertas conservam sua lista de votantes.
delegation-state-present = participa
delegation-state-ended = não participa mais
error-delegation-taken = Já existe uma delegação com esse nome.

## Integrantes e seus convites
members-title = Integrantes
members-filter = Restringir a lista
members-empty = Ainda não há ninguém aqui, ou ninguém que corresponda a esta seleção. A Secretaria convida por correio eletrônico.
members-count = { $shown } de { $all } lugares, por nome; convites ainda não aceitos: { $pending }
member-new = Convidar uma pessoa
member-lead = Quem ainda não tem conta recebe um link válido por { $days ->
    [one] um dia
   *[other] { $days } dias
  } que define a senha.
member-button = Enviar o convite
member-name = Nome
member-email = Correio eletrônico
member-email-hint = Só a Secretaria o vê.
member-locale = Idioma do correio
member-role = Função
member-delegation = Delegação
member-delegation-none = nenhuma
member-delegation-hint = Para delegados, chefes de delegação e observadores. Os cargos do órgão não pertencem a nenhuma delegação.
member-active = ativo
member-invited = convidado
member-again = Enviar de novo
link-hand-over = Mostrar um link para entregar
link-hand-over-title = Link para entregar
link-hand-over-lead = Para { $name }: convite para { $body }.
link-hand-over-address = Endereço a abrir
link-hand-over-until = Válido até
link-hand-over-how = Quem abrir este endereço define uma senha e entra. Imprima esta página ou copie o endereço, e não o entregue a mais ninguém.
link-hand-over-once = Funciona uma única vez e só é mostrado agora. Os links anteriores deixaram de funcionar.
mail-not-set-up = Este servidor não envia mensagens: o correio de saída não está configurado. Os convites aguardam até que esteja; enquanto isso, entregue um link a cada pessoa.
member-end = Encerrar o lugar
member-end-title = Encerrar um lugar no órgão
member-end-lead = { $name } não atuará mais aqui nesta função: { $role }. O que foi feito nela permanece no registro. Um novo convite pode devolver o lugar.
member-end-button = Encerrar o lugar de { $name }
error-delegation-needed = Esta função exige uma delegação.
error-no-delegation-here = Esta função não pertence a nenhuma delegação; escolha “nenhuma”.
error-delegation-unknown = Não há delegação com esse nome.
error-role-unknown = Não há função com esse nome.
role-called-secretariat = secretário; secretária; secretaria
role-called-delegate = delegado; delegada; representante
role-called-head-of-delegation = chefe de delegação; chefia de delegação
role-called-panel-moderator = moderador; moderadora; moderação
role-called-presiding-officer = presidente; presidenta; presidência
role-called-rapporteur = relator; relatora; relatoria
role-called-translator = tradutor; tradutora; tradução
role-called-observer = observador; observadora
role-called-administrator = administrador; administradora; administração
error-already-member = Esta pessoa já ocupa este lugar.
error-already-active = Este convite já foi aceito; uma senha esquecida renova-se na página de acesso.
error-last-secretariat = É o último lugar da Secretaria. Dê antes um a outra pessoa.

## Convites a partir de uma lista
invitations-new = Convidar a partir de uma lista
invitations-lead = Nada é enviado antes que você veja como cada linha foi entendida.
invitations-list = Pessoas, uma por linha
invitations-hint = Nome; correio eletrônico; função; delegação. Colunas copiadas de uma planilha também servem.
invitations-check = Verificar a lista
invitations-send = { $all ->
    [one] Convidar esta pessoa
   *[other] Convidar estas { $all } pessoas
  }
invitations-wrong = Linhas que não podem ser aceitas: { $wrong } de { $all }. Corrija-as abaixo; ninguém foi convidado.
invitations-ready = { $all ->
    [one] A linha está correta. Ninguém foi convidado ainda.
   *[other] As { $all } linhas estão corretas. Ninguém foi convidado ainda.
  }
invitations-rows = Como cada linha foi entendida
invitations-line = Linha
invitations-text = Como foi colado
invitations-understood = Como foi entendido
error-too-many-rows = No máximo { $most } pessoas de uma vez; há { $count }.
error-rows-wrong = Linhas que não podem ser aceitas: { $count }
error-twice-in-list = Este lugar consta duas vezes na lista.

## A página do regimento
rules-title = Regimento
rules-caption = Cada norma tal como se aplica aqui
rules-name = Matéria
rules-value = Norma em vigor
rules-rule = Artigo
rules-checked = Onde foi verificado
rules-unverified = não verificado
rules-unverified-count = Normas ainda não cotejadas com o texto próprio do órgão: { $count }. A Secretaria pode dizer o que vale.
rule-more-than = mais de { $share } de { $of }
rule-at-least = ao menos { $share } de { $of }
rule-deadline-none = enquanto durar a etapa
rule-deadline-after = { $span } após a abertura da etapa “{ $stage }”
rule-deadline-before = { $span } antes da abertura da etapa “{ $stage }”
span-days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
  }
span-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
  }
span-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
  }
