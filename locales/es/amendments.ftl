# Enmiendas: qué hacen y en qué son incompatibles.

## Operaciones
operation-replace = Modificar palabras
operation-insert = Insertar
operation-delete = Suprimir
operation-move = Trasladar
operation-retitle = Modificar el título

## Incompatibilidades
collision-overlap = Modifican las mismas palabras
collision-delete-edit = Una suprime lo que la otra modifica
collision-move = Trasladan el mismo párrafo a lugares distintos

## Notas para la Presidencia
note-same-place = Ambas insertan en el mismo lugar; figuran por orden de presentación
note-adjacent = Modifican palabras contiguas; lea la frase refundida
note-identical = Proponen lo mismo
note-same-sentence = Modifican la misma frase, que nadie ha votado tal como queda
