# Declaraciones y sus versiones.

## Versiones
version-draft = Borrador
version-tabled = Texto presentado
version-reviewed = Texto examinado por la mesa
version-amended = Texto enmendado
version-adopted = Texto aprobado
version-corrected = Texto corregido
