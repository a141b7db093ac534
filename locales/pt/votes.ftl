# Questões, votações e seus resultados.

## Estado de uma questão
question-open = Aberta
question-locked = Votação encerrada
question-declared = Proclamada
question-annulled = Anulada

## O que é posto em votação
subject-amendment = Uma emenda
subject-clause = Um parágrafo em votação destacada
subject-whole = O texto como um todo
subject-procedural = Uma moção de procedimento

## Ordem de votação
order-furthest-first = Primeiro a mais distante do texto
order-perfecting-first = As mudanças de um parágrafo antes de sua supressão
order-text-order = Parágrafo por parágrafo, por ordem de apresentação

## Maiorias
majority-simple = maioria simples
majority-absolute = maioria absoluta dos membros
majority-two-thirds = dois terços
majority-three-quarters = três quartos
majority-unanimity = unanimidade
majority-share = uma proporção fixa
base-present-and-voting = presentes e votantes
base-present = presentes
base-members = membros
tie-rejected = o empate rejeita
tie-second-vote = em caso de empate, repete-se a votação
tie-casting-vote = o voto de qualidade da Presidência decide o empate

## A aritmética de um resultado
result-arithmetic = { $outcome }: { $yes } a favor, { $no } contra, { $abstain ->
    [one] { $abstain } abstenção
   *[other] { $abstain } abstenções
  }; { $present } { $base }; exigia-se { $majority }: { $required }
