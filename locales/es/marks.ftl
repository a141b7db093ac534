# Marcas en las palabras que se negocian.

mark-kind-disputed = Controvertido
mark-kind-alternative = Alternativa
mark-kind-proposed = Propuesto
mark-kind-agreed-ad-ref = Acordado ad referéndum
mark-kind-agreed = Acordado

## En la página del párrafo
marks-title = Marcas de negociación
marks-none = Este párrafo no lleva ninguna marca.
mark-on-whole = En todo el párrafo
mark-by = Propuesto por { $delegation }
mark-alternative-number = Alt. { $number }
mark-words-changed = Estas palabras han cambiado. Vuelva a poner la marca donde corresponda, o retírela.
mark-lift = Retirar la marca
mark-set-title = Poner una marca
mark-field-kind = Marca
mark-field-stretch = En estas palabras
mark-field-stretch-hint = Escríbalas o cópielas del párrafo de arriba. Déjelo vacío para marcar todo el párrafo.
mark-field-occurrence = Qué lugar
mark-field-occurrence-hint = Solo si las palabras figuran más de una vez: 1 para el primer lugar.
mark-field-alternative = Palabras de la alternativa
mark-field-alternative-hint = Solo para una alternativa: lo que figuraría en su lugar.
mark-field-delegation = Propuesto por
mark-field-delegation-hint = Necesario para una alternativa y para palabras propuestas.
mark-nobody = Nadie
mark-set-button = Poner la marca
mark-take-selection = Tomar las palabras seleccionadas arriba
mark-words-missing = Estas palabras no figuran en el párrafo tal como está ahora.
mark-words-many = Las palabras figuran { $count } veces. Indique cuál de los lugares.
mark-occurrence-none = No existe ese lugar: las palabras figuran { $count ->
    [one] una vez
   *[other] { $count } veces
  }.
mark-alternative-same = La alternativa dice lo mismo que el texto.
mark-twice = Estas palabras ya llevan esta marca.

## En el texto
mark-label-agreed = acordado
mark-label-agreed-ad-ref = acordado ad ref
mark-file-agreed = (acordado)
mark-file-agreed-words = (acordado: { $words })
mark-file-ad-ref = (acordado ad ref)
mark-file-ad-ref-words = (acordado ad ref: { $words })
mark-file-alternative = Alt. { $number }, { $delegation }: { $words }
mark-file-proposed = Propuesto por { $delegation }
mark-file-proposed-words = Propuesto por { $delegation }: { $words }
margin-marks = { $count ->
    [one] { $count } marca
   *[other] { $count } marcas
  }
margin-marks-changed = Marcas cuyas palabras cambiaron: { $count }
mode-marks = Con marcas
mode-no-marks = Sin marcas
