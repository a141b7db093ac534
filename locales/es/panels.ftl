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
## La página de una mesa
panels-title = Mesas temáticas
panel-title = Mesa { $number }: { $theme }
panel-closed = examen concluido
panel-members = Integrantes
panel-members-empty = Aquí se nombrará a quienes integran la mesa.
panel-summary = Resumen
panel-summary-empty = La Secretaría recoge aquí lo expuesto.
panel-findings = Conclusiones
panel-findings-empty = Aquí figurarán numeradas las conclusiones de la mesa. Cada una puede convertirse en párrafo.
panel-report = Informe
panel-report-empty = La moderación cierra el examen de un texto con un informe, que figurará aquí.

## Registro de una mesa
panel-new = Registrar una mesa
panel-edit = Modificar la mesa
panel-button = Registrar la mesa
panel-number = Número
panel-theme = Tema
panel-subtitle = Subtítulo
panel-quotation = Cita
panel-quotation-hint = La frase que preside la mesa, sin comillas.
panel-quotation-by = Pronunciada por
panel-persons = Personas que nombra el acta
panel-persons-hint = Una por línea: nombre; título. Añada «; moderator» a quien dirige la mesa. No necesitan cuenta.
panel-summary-hint = Deje una línea en blanco entre párrafos.
panel-findings-hint = Una conclusión por línea.
error-person-line = Línea { $line }: escriba nombre; título, y «; moderator» para quien dirige.
error-person-part = Línea { $line }: la tercera parte solo puede ser «moderator» o «member».

## Puestos con cuenta
panel-seats = Quién trabaja aquí con cuenta
panel-seats-empty = Quienes tienen puesto debaten bajo los párrafos; la moderación registra lo que recomienda la mesa.
seat-new = Dar un puesto
seat-member = Integrante del órgano
seat-part = Papel
seat-button = Dar el puesto
seat-remove = Retirar el puesto a { $name }
error-seated = Esta persona ya tiene un puesto en la mesa.
