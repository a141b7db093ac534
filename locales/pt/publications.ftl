# Textos publicados e os seus arquivos.

publications-empty = Aqui ficarão os textos aprovados e publicados, com o seu símbolo e os seus arquivos. Um texto chega aqui quando o órgão o aprovou e a Secretaria o publica.
publication-ways = Formas de ler este texto
publication-text = Texto
publication-way-here = Como se chegou a ele
publication-published = Publicado: { $when }
publication-preamble = Preâmbulo
publication-operative = Parte dispositiva
publication-files = Arquivos
version-files = Esta versão como arquivo
publication-size = { $kilobytes } KB
publication-pdf-missing = O PDF ainda não foi elaborado.
publication-pdf-make = Elaborar o PDF
publication-digests = SHA-256 de cada arquivo
publication-text-digest = Texto aprovado
publication-colophon = Publicado com o símbolo { $symbol }. Página permanente: { $address } – SHA-256 do texto: { $digest }
format-html = Página para guardar (HTML)
format-txt = Texto simples
format-docx = Documento para processador de texto (DOCX)
format-pdf = Páginas para imprimir e guardar (PDF)
format-akn = Akoma Ntoso (XML)
format-json = Dados (JSON)
publication-zip = Todos os arquivos e os seus SHA-256 (ZIP)

publication-new = Publicar o texto aprovado
publication-back = Declaração
publication-symbol = Símbolo
publication-symbol-hint = O símbolo oficial com o qual o texto será citado. Nenhum outro texto do órgão pode tê-lo.
publication-what-happens = Os arquivos são feitos agora e conservados como estão. Depois, o texto só pode ser alterado por uma retificação.
publication-lacks = O PDF não tem forma para estes caracteres e mostrará os seus códigos: { $characters }
publication-frozen = O texto abaixo fica fixado como está: { $clauses } cláusulas.
publication-text-adopted = O texto como foi aprovado
publication-publish = Publicar
publication-confirm = Publicar este texto? Não se pode desfazer.
symbol-unreadable = O símbolo não pode ser lido ou é longo demais.

file-demonstration = DEMONSTRAÇÃO. As delegações, as emendas e as votações por trás deste arquivo são inventadas; não é a ata de um órgão real.
file-rehearsal = ENSAIO. Este arquivo provém de um ensaio em que nada conta; não é um ato do órgão.
file-draft = PROJETO, versão { $version }, não aprovado
tracked-author = { $sponsor } (emenda { $number })
tracked-consequence = Decorre das emendas
tracked-collides =
    { $count ->
        [one] A emenda { $number } não pode ser aplicada junto com a emenda { $others }, por isso não aparece no texto. Propõe:
       *[other] A emenda { $number } não pode ser aplicada junto com as emendas { $others }, por isso não aparece no texto. Propõe:
    }
tracked-sub = A subemenda { $number } altera o que propõe a emenda { $parent }. Propõe:
tracked-unfit = A emenda { $number } foi apresentada a um texto anterior e não aparece neste. Propõe:
