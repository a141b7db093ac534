# El diario: cada acto en palabras.

journal-title = Diario de la declaración
journal-lead = Todos los actos sobre este texto, primero los más recientes. Cada asiento contiene la huella del anterior en el registro del organismo.
journal-entry = Asiento { $seq }
journal-other = Registrado: { $act }
journal-by-engine = Por aplicación del reglamento, sin acto de nadie
journal-by-delegation = { $delegation }, { $role }
journal-by-request = { $clerk }, a solicitud oral de { $delegation }

## Acts
journal-draft-begun = Se empezó un borrador.
journal-declaration-tabled = Presentada: { $clauses } cláusulas, SHA-256 { $digest }.
journal-declaration-cosponsored = { $delegation } se sumó a los patrocinadores.
journal-declaration-sponsor-left = { $delegation } retiró su patrocinio.
journal-declaration-admitted = Admitida. { $note }
journal-declaration-withdrawn = Retirada. { $reason }
journal-stage-opened = { $to ->
    [proposal] Devuelta a la etapa de propuesta. { $reason }
    [amendment] Se abrió la etapa de enmiendas. { $reason }
    [panel-review] Se abrió el examen por las mesas. { $reason }
   *[plenary] Se abrió la etapa plenaria. { $reason }
  }
journal-deadline-set = Plazo para enmiendas: { $due_at }. { $reason }
