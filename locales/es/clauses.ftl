# Un párrafo con sus enmiendas, su debate y su historia.

clause-neighbours = Otros párrafos
clause-previous = Antes: { $clause }
clause-next = Después: { $clause }
clause-went-out = Este párrafo ya no figura en el texto. Estas son las últimas palabras que figuraban en él.
clause-only-proposed = Este párrafo no figura en el texto. Lo propone { $amendment }.
clause-collisions = Cuáles se contradicen
clause-collide = { $one } y { $other } no pueden incorporarse a la vez.
clause-elsewhere = { $count ->
    [one] Introduce otro cambio en otro lugar.
   *[other] Introduce otros { $count } cambios en otros lugares.
  }

## Comments
comment-resolve = Dar por resuelto
comment-of = el comentario de { $who }
comment-reopen = Volver a abrir
comment-resolved-by = Resuelto por { $who }, { $time }
comments-resolved = { $count ->
    [one] { $count } comentario resuelto
   *[other] { $count } comentarios resueltos
  }

## One's own note
note-title = Su nota propia
note-hint = Nadie más que usted la ve, ni siquiera su delegación o la Secretaría.
note-save = Guardar la nota
note-saved = Guardada: { $time }.

## Its history
clause-history = De versión en versión
clause-event-now = El texto en su estado actual
clause-event-began = Tal como se redactó por primera vez
clause-event-came = Se incorporó
clause-event-went = Se suprimió
clause-event-changed = Cambió su redacción
clause-event-moved = Cambió de lugar
clause-event-renumbered = Antes { $from }, después { $to }
clause-event-decided = { $amendment }: { $outcome }
clause-event-counts = { $yes } a favor, { $no } en contra, { $abstain ->
    [one] { $abstain } abstención
   *[other] { $abstain } abstenciones
  }
