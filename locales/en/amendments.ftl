# Amendments: what they do, and where they collide.

## Operations
operation-replace = Change words
operation-insert = Insert
operation-delete = Delete
operation-move = Move
operation-retitle = Change the title

## Collisions
collision-overlap = They change the same words
collision-delete-edit = One deletes what the other changes
collision-move = They move the same clause to different places

## Notes for the chair
note-same-place = Both insert at the same place; they stand in the order of filing
note-adjacent = They change words side by side; read the merged sentence
note-identical = They propose the same
note-same-sentence = They change the same sentence, which nobody has voted on as it stands
