# Emendas: o que fazem e em que são incompatíveis.

## Operações
operation-replace = Modificar palavras
operation-insert = Inserir
operation-delete = Suprimir
operation-move = Deslocar
operation-retitle = Modificar o título

## Incompatibilidades
collision-overlap = Modificam as mesmas palavras
collision-delete-edit = Uma suprime o que a outra modifica
collision-move = Deslocam o mesmo parágrafo para lugares diferentes

## Notas para a Presidência
note-same-place = Ambas inserem no mesmo lugar; figuram por ordem de apresentação
note-adjacent = Modificam palavras vizinhas; leia a frase fundida
note-identical = Propõem o mesmo
note-same-sentence = Modificam a mesma frase, que ninguém votou tal como fica
