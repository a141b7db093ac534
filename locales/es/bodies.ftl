# Órganos, sus delegaciones y el reglamento en palabras.

## Quién actúa sin función en el órgano
capacity-visitor = Visitante
capacity-administrator = Administración de la instalación

## Valores de las normas
unit-delegations = delegaciones
unit-members = miembros
purpose-debate = para deliberar
purpose-decision = para decidir
verification-verified = se verifica antes de cada votación
verification-presumed = se presume mientras nadie lo ponga en duda
late-refused = las enmiendas tardías se rechazan
late-by-leave = las enmiendas tardías requieren autorización
withdrawal-before-voting-unless-amended = antes de que comience la votación, si no fue enmendado
withdrawal-before-voting = antes de que comience la votación
withdrawal-never = nunca

## Nombres de las normas
rule-stages = Etapas
rule-who-roles = Funciones que pueden hacerlo
rule-who-categories = Categorías de delegaciones que pueden hacerlo
rule-declaration-sponsors = Patrocinadores que necesita una declaración
rule-declaration-admission = La Secretaría admite las declaraciones
rule-declaration-withdrawal = Hasta cuándo puede retirarse una declaración
rule-amendment-stages = Etapas en que pueden presentarse enmiendas
rule-amendment-sponsors = Patrocinadores que necesita una enmienda
rule-amendment-deadline = Plazo para presentar enmiendas
rule-amendment-late = Enmiendas fuera de plazo
rule-amendment-depth = Niveles de subenmiendas
rule-amendment-withdrawal = Hasta cuándo puede retirarse una enmienda
rule-voters-unit = Quién tiene voto
rule-voters-categories = Categorías de delegaciones que votan
rule-voters-weights = Los votos son ponderados
rule-quorum-debate = Quórum para deliberar
rule-quorum-decision = Quórum para decidir
rule-quorum-verification = Cómo se verifica el quórum
rule-quorum-chair-override = La Presidencia puede continuar sin quórum
rule-majority-amendment = Mayoría para las enmiendas
rule-majority-clause = Mayoría para un párrafo en votación separada
rule-majority-whole = Mayoría para el texto en su conjunto
rule-majority-procedural = Mayoría para mociones de procedimiento
rule-majority-inherited = Las enmiendas requieren la mayoría de lo que modifican
rule-majority-tie = En caso de empate
rule-voting-methods = Formas de decidir
rule-voting-default-method = Forma habitual
rule-voting-methods-for = Formas para esta materia
rule-voting-correction = El voto puede cambiarse mientras la votación esté abierta
rule-voting-order = Orden de votación de las enmiendas
rule-voting-whole-mandatory = El texto en su conjunto debe votarse
rule-voting-objection-blocks = Una objeción impide el consenso
rule-tabled-public = Los textos presentados son públicos
