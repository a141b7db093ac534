# Reuniones, sus órganos y sus sesiones.

## Qué es un órgano para una reunión
part-lead = Órgano responsable
part-host = Anfitrión
part-supporter = Colaborador, no aprueba
