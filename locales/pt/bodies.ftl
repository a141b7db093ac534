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
rule-voters-unit = Quem tem voto
rule-voters-categories = Categorias de delegações que votam
rule-voters-weights = Os votos são ponderados
rule-quorum-debate = Quórum para deliberar
rule-quorum-decision = Quórum para decidir
rule-quorum-verification = Como o quórum é verificado
rule-quorum-chair-override = A Presidência pode prosseguir sem quórum
rule-majority-amendment = Maioria para as emendas
rule-majority-clause = Maioria para um parágrafo em votação destacada
rule-majority-whole = Maioria para o texto como um todo
rule-majority-procedural = Maioria para moções de procedimento
rule-majority-inherited = As emendas exigem a maioria do que modificam
rule-majority-tie = Em caso de empate
rule-voting-methods = Formas de decidir
rule-voting-default-method = Forma habitual
rule-voting-methods-for = Formas para esta matéria
rule-voting-correction = O voto pode ser alterado enquanto a votação estiver aberta
rule-voting-order = Ordem de votação das emendas
rule-voting-whole-mandatory = O texto como um todo deve ser votado
rule-voting-objection-blocks = Uma objeção impede o consenso
rule-tabled-public = Os textos apresentados são públicos
