# Textos publicados y sus archivos.

publications-empty = Aquí figurarán los textos aprobados y publicados, con su signatura y sus archivos. Un texto llega aquí cuando el órgano lo ha aprobado y la Secretaría lo publica.
publication-ways = Formas de leer este texto
publication-text = Texto
publication-way-here = Cómo se llegó a él
publication-published = Publicado: { $when }
publication-preamble = Preámbulo
publication-operative = Parte dispositiva
publication-files = Archivos
version-files = Esta versión como archivo
publication-size = { $kilobytes } KB
publication-pdf-missing = El PDF aún no se ha elaborado.
publication-pdf-make = Elaborar el PDF
publication-digests = SHA-256 de cada archivo
publication-text-digest = Texto aprobado
publication-colophon = Publicado con la signatura { $symbol }. Página permanente: { $address } – SHA-256 del texto: { $digest }
format-html = Página para guardar (HTML)
format-txt = Texto sin formato
format-docx = Documento para procesador de textos (DOCX)
format-pdf = Páginas para imprimir y conservar (PDF)
format-akn = Akoma Ntoso (XML)
format-json = Datos (JSON)
publication-zip = Todos los archivos y sus SHA-256 (ZIP)

publication-new = Publicar el texto aprobado
publication-back = Declaración
publication-symbol = Signatura
publication-symbol-hint = La signatura oficial con la que se citará el texto. Ningún otro texto del órgano puede llevarla.
publication-what-happens = Los archivos se crean ahora y se conservan tal como están. Después, el texto solo puede cambiarse mediante una corrección de errores.
publication-lacks = El PDF no tiene forma para estos caracteres y mostrará sus códigos: { $characters }
publication-frozen = El texto que sigue queda fijado tal como está: { $clauses } cláusulas.
publication-text-adopted = El texto tal como fue aprobado
publication-publish = Publicar
publication-confirm = ¿Publicar este texto? No se puede deshacer.
symbol-unreadable = La signatura no se puede leer o es demasiado larga.

file-demonstration = DEMOSTRACIÓN. Las delegaciones, las enmiendas y las votaciones que están detrás de este archivo son inventadas; no es el acta de un órgano real.
file-rehearsal = ENSAYO. Este archivo procede de un ensayo en el que nada cuenta; no es un acto del órgano.
file-draft = PROYECTO, versión { $version }, no aprobado
tracked-author = { $sponsor } (enmienda { $number })
tracked-consequence = Se sigue de las enmiendas
tracked-collides =
    { $count ->
        [one] La enmienda { $number } no puede aplicarse junto con la enmienda { $others }, por lo que no se muestra en el texto. Propone:
       *[other] La enmienda { $number } no puede aplicarse junto con las enmiendas { $others }, por lo que no se muestra en el texto. Propone:
    }
tracked-sub = La subenmienda { $number } modifica lo que propone la enmienda { $parent }. Propone:
tracked-unfit = La enmienda { $number } se presentó a un texto anterior y no se muestra en este. Propone:
