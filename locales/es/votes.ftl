# Cuestiones, votaciones y sus resultados.

## Estado de una cuestión
question-open = Abierta
question-locked = Votación cerrada
question-declared = Proclamada
question-annulled = Anulada

## Lo que se somete a votación
subject-amendment = Una enmienda
subject-clause = Un párrafo en votación separada
subject-whole = El texto en su conjunto
subject-procedural = Una moción de procedimiento

## Orden de votación
order-furthest-first = Primero la más alejada del texto
order-perfecting-first = Los cambios de un párrafo antes que su supresión
order-text-order = Párrafo por párrafo, por orden de presentación

## Mayorías
majority-simple = mayoría simple
majority-absolute = mayoría absoluta de los miembros
majority-two-thirds = dos tercios
majority-three-quarters = tres cuartos
majority-unanimity = unanimidad
majority-share = una proporción fija
base-present-and-voting = presentes y votantes
base-present = presentes
base-members = miembros
tie-rejected = el empate rechaza
tie-second-vote = en caso de empate se repite la votación
tie-casting-vote = el voto de calidad de la Presidencia dirime el empate

## La aritmética de un resultado
result-arithmetic = { $outcome }: { $yes } a favor, { $no } en contra, { $abstain ->
    [one] { $abstain } abstención
   *[other] { $abstain } abstenciones
  }; { $present } { $base }; se requería { $majority }: { $required }
