# Um parágrafo com as suas emendas, o seu debate e a sua história.

clause-neighbours = Outros parágrafos
clause-previous = Antes: { $clause }
clause-next = Depois: { $clause }
clause-went-out = Este parágrafo já não consta do texto. Estas são as últimas palavras que dele constavam.
clause-only-proposed = Este parágrafo não consta do texto. É proposto por { $amendment }.
clause-collisions = Quais se contradizem
clause-collide = { $one } e { $other } não podem ser incorporadas ao mesmo tempo.
clause-elsewhere = { $count ->
    [one] Introduz outra alteração noutro lugar.
   *[other] Introduz outras { $count } alterações noutros lugares.
  }

## Comments
comment-resolve = Dar por resolvido
comment-of = o comentário de { $who }
comment-reopen = Reabrir
comment-resolved-by = Resolvido por { $who }, { $time }
comments-resolved = { $count ->
    [one] { $count } comentário resolvido
   *[other] { $count } comentários resolvidos
  }

## One's own note
note-title = A sua própria nota
note-hint = Ninguém além de si a vê, nem mesmo a sua delegação ou a Secretaria.
note-save = Guardar a nota
note-saved = Guardada: { $time }.

## Its history
clause-history = De versão em versão
clause-event-now = O texto no seu estado atual
clause-event-began = Tal como foi redigido pela primeira vez
clause-event-came = Foi incorporado
clause-event-went = Foi suprimido
clause-event-changed = A sua redação mudou
clause-event-moved = Mudou de lugar
clause-event-renumbered = Antes { $from }, depois { $to }
clause-event-decided = { $amendment }: { $outcome }
clause-event-counts = { $yes } a favor, { $no } contra, { $abstain ->
    [one] { $abstain } abstenção
   *[other] { $abstain } abstenções
  }
