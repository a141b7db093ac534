# Mesas temáticas y sus integrantes.

## Qué hace alguien en una mesa
panel-part-moderator = Moderación
panel-part-member = Integrante de la mesa
