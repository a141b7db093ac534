# Marcas nas palavras em negociação.

mark-kind-disputed = Controverso
mark-kind-alternative = Alternativa
mark-kind-proposed = Proposto
mark-kind-agreed-ad-ref = Acordado ad referendum
mark-kind-agreed = Acordado

## Na página do parágrafo
marks-title = Marcas de negociação
marks-none = Este parágrafo não tem nenhuma marca.
mark-on-whole = Em todo o parágrafo
mark-by = Proposto por { $delegation }
mark-alternative-number = Alt. { $number }
mark-words-changed = Estas palavras mudaram. Volte a pôr a marca onde couber, ou retire-a.
mark-lift = Retirar a marca
mark-set-title = Pôr uma marca
mark-field-kind = Marca
mark-field-stretch = Nestas palavras
mark-field-stretch-hint = Escreva-as ou copie-as do parágrafo acima. Deixe vazio para marcar todo o parágrafo.
mark-field-occurrence = Que lugar
mark-field-occurrence-hint = Só se as palavras figurarem mais de uma vez: 1 para o primeiro lugar.
mark-field-alternative = Palavras da alternativa
mark-field-alternative-hint = Só para uma alternativa: o que figuraria no seu lugar.
mark-field-delegation = Proposto por
mark-field-delegation-hint = Necessário para uma alternativa e para palavras propostas.
mark-nobody = Ninguém
mark-set-button = Pôr a marca
mark-take-selection = Usar as palavras selecionadas acima
mark-words-missing = Estas palavras não figuram no parágrafo tal como está agora.
mark-words-many = As palavras figuram { $count } vezes. Indique qual dos lugares.
mark-occurrence-none = Não existe esse lugar: as palavras figuram { $count ->
    [one] uma vez
   *[other] { $count } vezes
  }.
mark-alternative-same = A alternativa diz o mesmo que o texto.
mark-twice = Estas palavras já têm esta marca.

## No texto
mark-label-agreed = acordado
mark-label-agreed-ad-ref = acordado ad ref
mark-file-agreed = (acordado)
mark-file-agreed-words = (acordado: { $words })
mark-file-ad-ref = (acordado ad ref)
mark-file-ad-ref-words = (acordado ad ref: { $words })
mark-file-alternative = Alt. { $number }, { $delegation }: { $words }
mark-file-proposed = Proposto por { $delegation }
mark-file-proposed-words = Proposto por { $delegation }: { $words }
margin-marks = { $count ->
    [one] { $count } marca
   *[other] { $count } marcas
  }
margin-marks-changed = Marcas cujas palavras mudaram: { $count }
mode-marks = Com marcas
mode-no-marks = Sem marcas
