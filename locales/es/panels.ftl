# Mesas temáticas y sus integrantes.

## Qué hace alguien en una mesa
panel-part-moderator = Moderación
panel-part-member = Integrante de la mesa

## Assignments
panel-named = Mesa { $number }: { $theme }
panel-recommends = La mesa { $panel } recomienda:
assignments-title = Asignar a las mesas temáticas
assignments-lead = Marque párrafos y enmiendas, elija una mesa y asígneselos. La mesa que tiene un párrafo tiene también sus enmiendas.
assignments-no-panels = No hay ninguna mesa con el examen abierto.
assignments-panel = Mesa
assignments-give = Asignar lo marcado
assignments-clauses = Párrafos
assignments-has = Mesa { $panel }
assignments-take-back = Retirar
assignment-nothing = Marque al menos un párrafo o una enmienda.

## Review
review-title = Examen en la mesa temática
review-nothing = Todavía no se ha asignado ninguna enmienda a esta mesa. La Secretaría asigna párrafos y enmiendas.
review-words = Redacción de la mesa (aprobar con cambios)
review-merge-with = Fusionar con
review-note = Motivos
review-record = Registrar la recomendación: { $amendment }
review-left = Enmiendas sin recomendación: { $count }
review-report = Informe
review-report-hint = Qué hizo la mesa y a qué conclusiones llegó. Se muestra con la mesa.
review-close = Cerrar el examen con este informe
review-close-confirm = Después la mesa no podrá recomendar nada más. ¿Cerrar el examen?
review-closed-at = El examen se cerró el { $time }.
recommendation-no-words = Esta enmienda no propone ningún texto que la mesa pueda revisar.
