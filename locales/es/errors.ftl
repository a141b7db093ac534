# Lo que dice una página cuando algo falla y lo que está mal en un formulario.

## Páginas
error-bad-request-title = No se puede leer esta solicitud
error-bad-request = Vuelva atrás, revise lo que escribió y envíelo de nuevo.
error-sign-in-title = Inicie sesión
error-sign-in = Esta página es para quienes han iniciado sesión.
error-forbidden = Su función en este órgano no incluye esta página ni este acto. La Secretaría puede indicarle quién puede realizarlo.
error-forged = El formulario se envió desde otro sitio, por lo que no se hizo nada. Abra la página aquí y envíelo de nuevo.
error-not-found-title = Esta página no existe
error-not-found = Puede que la dirección esté mal escrita o que la página no sea pública. La lista de reuniones lleva a todos los textos públicos.
error-refused-title = Este acto se deniega
error-conflict-title = Alguien lo modificó antes que usted
error-conflict = Lo que usted escribió sigue abajo. Compárelo con el texto actual y envíelo de nuevo.
error-busy-title = El servicio está ocupado
error-busy = No se ha cambiado nada. Envíelo de nuevo dentro de un momento.
error-internal-title = Algo falló de nuestro lado
error-internal = No se ha modificado nada. El fallo consta en nuestro registro.
error-number = Si se repite, comunique este número a la Secretaría: { $id }
written-title = Lo que usted escribió
written-lead = No se ha registrado. Puede copiarlo de aquí.
written-again = Enviarlo de nuevo
written-back = Volver a la página

## Formularios
error-summary = Revise el formulario
error-empty = Rellene este campo.
error-too-long = Como máximo { $max } caracteres; hay { $length }.
error-not-an-address = No es una dirección de correo electrónico.
error-not-a-number = Escriba un número entero.
error-not-a-date = Escriba una fecha y una hora que existan.
error-not-in-list = Elija de la lista.
error-choose = Elija una opción.
error-delegation-missing = Elija la delegación que lo ha pedido.
error-slug-reserved = «new» es una palabra que las direcciones de este sitio ya utilizan. Elija otra.
error-nul = Contiene un carácter que no puede guardarse.
error-not-opening = El texto no empieza así.
error-no-such-clause = Ningún párrafo lleva el número «{ $number }». Escriba [#5] o [#5 a)] para un párrafo y [#P3] para uno del preámbulo.
error-clauses-there = Ya hay párrafos. Marque la casilla para sustituirlos.
error-draft-changed = Alguien modificó el borrador entretanto. Vuelva a mirarlo y marque de nuevo la casilla.
error-spoken = Error:
error-taken = Ya está en uso.
error-stale = Ha cambiado desde que usted abrió la página. No se ha perdido nada: vuelva atrás, recargue la página y vea lo que hay ahora.
error-other-record = Esta página era de un ensayo y usted ya no está en él, o al revés. No se hizo nada. Abra de nuevo la página y hágalo allí si es lo que quiere.
error-to-start = Ver qué está en curso

rule-unverified = La propia regla aún no se ha cotejado con el texto del órgano.
demonstration = Demostración
error-control-characters = Contiene caracteres que no se pueden mostrar.
error-clock-back = El reloj de un ensayo solo avanza: elija un momento posterior al que muestra.
error-clock-far = El reloj se adelanta como máximo { $days } días.
