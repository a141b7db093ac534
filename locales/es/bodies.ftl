# Órganos, sus delegaciones y el reglamento en palabras.

## Quién actúa sin función en el órgano
capacity-visitor = Visitante
capacity-administrator = Administración de la instalación

## Valores de las normas
unit-delegations = delegaciones
unit-members = miembros
purpose-debate = para deliberar
purpose-decision = para decidir
verification-verified = se verifica antes de cada votación
verification-presumed = se presume mientras nadie lo ponga en duda
late-refused = las enmiendas tardías se rechazan
late-by-leave = las enmiendas tardías requieren autorización
withdrawal-before-voting-unless-amended = antes de que comience la votación, si no fue enmendado
withdrawal-before-voting = antes de que comience la votación
withdrawal-never = nunca

## Nombres de las normas
rule-stages = Etapas
rule-who-roles = Funciones que pueden hacerlo
rule-who-categories = Categorías de delegaciones que pueden hacerlo
rule-declaration-sponsors = Patrocinadores que necesita una declaración
rule-declaration-admission = La Secretaría admite las declaraciones
rule-declaration-withdrawal = Hasta cuándo puede retirarse una declaración
rule-amendment-stages = Etapas en que pueden presentarse enmiendas
rule-amendment-sponsors = Patrocinadores que necesita una enmienda
rule-amendment-deadline = Plazo para presentar enmiendas
rule-amendment-late = Enmiendas fuera de plazo
rule-amendment-depth = Niveles de subenmiendas
rule-amendment-withdrawal = Hasta cuándo puede retirarse una enmienda
rule-amendment-acceptance = Si los patrocinadores pueden aceptar una enmienda sin votación
rule-voters-unit = Quién tiene voto
rule-voters-categories = Categorías de delegaciones que votan
rule-voters-weights = Los votos son ponderados
rule-voters-splitting = Los votos pueden dividirse
rule-voters-person-ceiling = Votos que emite como máximo una persona
rule-voters-proxies = Poderes que ejerce como máximo una delegación
rule-voters-proxies-present = Los votos ejercidos por poder cuentan para el quórum
rule-voters-proxies-lapse = El poder caduca a la llegada de quien lo otorgó
rule-quorum-debate = Quórum para deliberar
rule-quorum-decision = Quórum para decidir
rule-quorum-verification = Cómo se verifica el quórum
rule-quorum-chair-override = La Presidencia puede continuar sin quórum
rule-debate-speaking-time = Minutos de uso de la palabra por orador
rule-debate-motions = Mociones, por orden de precedencia
rule-majority-amendment = Mayoría para las enmiendas
rule-majority-clause = Mayoría para un párrafo en votación separada
rule-majority-whole = Mayoría para el texto en su conjunto
rule-majority-procedural = Mayoría para mociones de procedimiento
rule-majority-inherited = Las enmiendas requieren la mayoría de lo que modifican
rule-majority-tie = En caso de empate
rule-majority-present-at = Cuándo se cuentan los presentes
rule-joint-quorum = Quórum de órganos que se reúnen conjuntamente
rule-joint-decision = Decisión de órganos que se reúnen conjuntamente
rule-voting-methods = Formas de decidir
rule-voting-default-method = Forma habitual
rule-voting-methods-for = Formas para esta materia
rule-voting-correction = El voto puede cambiarse mientras la votación esté abierta
rule-voting-order = Orden de votación de las enmiendas
rule-voting-proposals = Orden de las propuestas sobre la misma cuestión
rule-voting-en-bloc = Las enmiendas pueden votarse en bloque
rule-voting-separate-votes = Votaciones por separado de párrafos y palabras
rule-voting-all-parts-rejected = Rechazar todas las partes dispositivas rechaza el conjunto
rule-voting-whole-mandatory = El texto en su conjunto debe votarse
rule-voting-objection-blocks = Una objeción impide el consenso
rule-minutes-corrections = Días para corregir las actas
rule-voting-explanations-own = Los patrocinadores pueden explicar su voto sobre su propio texto
rule-voting-explanations-secret = Puede explicarse el voto emitido en votación secreta
rule-voting-reservations = Las reservas se publican con el texto
rule-voting-silence-hours = Horas de un acuerdo tácito, como mínimo
rule-voting-silence-reminder = Recordatorio antes del fin del silencio, en horas
rule-voting-silence-outage = Interrupción que admite un silencio, en minutos
rule-tabled-public = Los textos presentados son públicos

## Listas de órganos
bodies-title = Órganos
bodies-all = Todos los órganos y quienes participan en ellos
bodies-empty = Aquí figurarán los órganos que trabajan en esta instalación. La Administración registra el primero.
body-label = Órgano
body-meetings-empty = Las reuniones de este órgano figurarán aquí cuando su Secretaría convoque una.
body-adopted-empty = Aquí figurarán, con su signatura, los textos que apruebe este órgano. El primero llegará cuando el Pleno vote un texto en su conjunto.
body-more = Sobre este órgano
state-label = Estado
acts-label = Acciones
filter-all = Todos

## Registro de un órgano
body-new = Registrar un órgano
body-new-lead = Un órgano tiene su propio reglamento y su propio diario, que comienza con este asiento. Después se designa su Secretaría.
body-new-button = Registrar el órgano
body-name-en = Nombre en inglés
body-name-es = Nombre en español
body-name-pt = Nombre en portugués
body-name-fr = Nombre en francés
body-name-hint = Se necesita uno de los cuatro; los demás pueden quedar vacíos. Cada quien ve el nombre en su idioma si lo hay.
body-short-name = Nombre abreviado
body-short-name-hint = Como se dice y como figura en las listas, por ejemplo PARLATINO.
body-slug = Lugar en las direcciones
body-slug-hint = Letras minúsculas, cifras y guiones; no podrá cambiarse después.
body-zone = Huso horario de su sede
zone-hint = Los plazos y las sesiones se indican según los relojes de ese lugar.
zone-choose = Elija la zona
zone-africa = África
zone-america = América
zone-antarctica = Antártida
zone-arctic = Ártico
zone-asia = Asia
zone-atlantic = Océano Atlántico
zone-australia = Australia
zone-europe = Europa
zone-indian = Océano Índico
zone-pacific = Océano Pacífico
body-languages = Idiomas de sus textos
body-languages-hint = Códigos de idioma separados por comas, el principal primero: es, pt, en.
body-rules = Reglamento
body-rules-hint = Deciden quién puede hacer qué, los plazos, el quórum y las mayorías.
error-name-needed = Indique el nombre en al menos un idioma.
error-not-a-slug = Use solo letras minúsculas, cifras y guiones sencillos.
error-not-a-zone = No existe un huso horario con ese nombre. Escríbalo como America/Panama.
error-not-a-language = Esto no es un código de idioma: { $tag }
error-not-between = Indique un número entero de { $least } a { $most }.

## La instalación y sus Secretarías
installation-title = Administración
installation-lead = Aquí se registran los órganos y se designan sus Secretarías. Todo lo demás corresponde a cada Secretaría.
installation-empty = Aquí figurarán los órganos de esta instalación con sus Secretarías. Registre el primero.
secretariat-title = Secretaría
secretariat-none = aún ninguna
secretariat-empty = Aquí figurará quien sea designado. La primera persona designada puede invitar a todas las demás.
secretariat-appoint = Designar a una persona
secretariat-button = Designar para la Secretaría

## Delegaciones
delegations-title = Delegaciones
delegations-manage = Gestionar las delegaciones
delegations-empty = Aquí figurarán por categoría quienes participan, cuando la Secretaría los haya registrado.
delegations-empty-manage = Registre primero las delegaciones; después invite a sus integrantes.
delegation-new = Registrar una delegación
delegation-edit = Modificar la delegación
delegation-button = Registrar la delegación
delegation-name = Nombre de la delegación
delegation-category = Categoría
delegation-category-hint = Solo votan los miembros, salvo que el reglamento disponga otra cosa.
delegation-weight = Votos
delegation-weight-hint = Cuántos votos vale la papeleta de esta delegación, si el reglamento pondera los votos.
delegation-component = Asiste por
delegation-component-hint = Solo si varios órganos se reúnen conjuntamente: el nombre abreviado de aquel por el que asiste esta delegación, por ejemplo CRM.
delegation-no-vote = ninguno
delegation-ended = Ya no participa
delegation-ended-hint = Permanece en el acta de lo que hizo y terminan los puestos de sus miembros. Las votaciones abiertas conservan su lista de votantes.
delegation-state-present = participa
delegation-state-ended = ya no participa
error-delegation-taken = Ya existe una delegación con ese nombre.

## Integrantes y sus invitaciones
members-title = Integrantes
members-filter = Acotar la lista
members-empty = Aún no hay nadie aquí, o nadie que corresponda a esta selección. La Secretaría invita por correo electrónico.
members-count = { $shown } de { $all } puestos, por nombre; invitaciones aún no aceptadas: { $pending }
member-new = Invitar a una persona
member-lead = Quien aún no tenga cuenta recibe un enlace válido durante { $days ->
    [one] un día
   *[other] { $days } días
  } que fija la contraseña.
member-button = Enviar la invitación
member-name = Nombre
member-email = Correo electrónico
member-email-hint = Solo lo ve la Secretaría.
member-locale = Idioma del correo
member-role = Función
member-delegation = Delegación
member-delegation-none = ninguna
member-delegation-hint = Para delegados, jefes de delegación y observadores. Los cargos del órgano no pertenecen a ninguna delegación.
member-active = activo
member-invited = invitado
member-again = Enviar de nuevo
link-hand-over = Mostrar un enlace para entregar
link-hand-over-title = Enlace para entregar
link-hand-over-lead = Para { $name }: invitación a { $body }.
link-hand-over-address = Dirección que se abre
link-hand-over-until = Válido hasta
link-hand-over-how = Quien abra esta dirección elige una contraseña e inicia la sesión. Imprima esta página o copie la dirección, y no la entregue a nadie más.
link-hand-over-once = Funciona una sola vez y solo se muestra ahora. Los enlaces anteriores ya no funcionan.
mail-not-set-up = Este servidor no envía correo: el correo saliente no está configurado. Las invitaciones esperan hasta que lo esté; mientras tanto, entregue a cada persona un enlace.
member-end = Poner fin al puesto
member-end-title = Poner fin a un puesto en el órgano
member-end-lead = { $name } ya no actuará aquí en esta función: { $role }. Lo hecho en ella permanece en el acta. Una nueva invitación puede devolver el puesto.
member-end-button = Poner fin al puesto de { $name }
error-delegation-needed = Esta función requiere una delegación.
error-no-delegation-here = Esta función no pertenece a ninguna delegación; elija «ninguna».
error-delegation-unknown = No hay ninguna delegación con ese nombre.
error-role-unknown = No hay ninguna función con ese nombre.
role-called-secretariat = secretario; secretaria; secretaría
role-called-delegate = delegado; delegada; representante
role-called-head-of-delegation = jefe de delegación; jefa de delegación; jefatura de delegación
role-called-panel-moderator = moderador; moderadora; moderación
role-called-presiding-officer = presidente; presidenta; presidencia
role-called-rapporteur = relator; relatora; relatoría
role-called-translator = traductor; traductora; traducción
role-called-observer = observador; observadora
role-called-administrator = administrador; administradora; administración
error-already-member = Esta persona ya ocupa este puesto.
error-already-active = Esta invitación ya fue aceptada; una contraseña olvidada se renueva en la página de acceso.
error-last-secretariat = Es el último puesto de la Secretaría. Dé antes uno a otra persona.

## Invitaciones a partir de una lista
invitations-new = Invitar a partir de una lista
invitations-lead = No se envía nada hasta que haya visto cómo se entendió cada línea.
invitations-list = Personas, una por línea
invitations-hint = Nombre; correo electrónico; función; delegación. También sirven columnas copiadas de una hoja de cálculo.
invitations-check = Comprobar la lista
invitations-send = { $all ->
    [one] Invitar a esta persona
   *[other] Invitar a estas { $all } personas
  }
invitations-wrong = Líneas que no pueden aceptarse: { $wrong } de { $all }. Corríjalas abajo; no se ha invitado a nadie.
invitations-ready = { $all ->
    [one] La línea es correcta. Aún no se ha invitado a nadie.
   *[other] Las { $all } líneas son correctas. Aún no se ha invitado a nadie.
  }
invitations-rows = Cómo se entendió cada línea
invitations-line = Línea
invitations-text = Tal como se pegó
invitations-understood = Tal como se entendió
error-too-many-rows = Como máximo { $most } personas a la vez; hay { $count }.
error-rows-wrong = Líneas que no pueden aceptarse: { $count }
error-twice-in-list = Este puesto figura dos veces en la lista.

## La página del reglamento
rules-title = Reglamento
rules-caption = Cada norma tal como se aplica aquí
rules-name = Materia
rules-value = Norma vigente
rules-rule = Artículo
rules-checked = Dónde se comprobó
rules-unverified = sin verificar
rules-unverified-count = Normas aún no cotejadas con el texto propio del órgano: { $count }. La Secretaría puede decir qué rige.
rule-more-than = más de { $share } de { $of }
rule-at-least = al menos { $share } de { $of }
rule-deadline-none = mientras dure la etapa
rule-deadline-after = { $span } después de abrirse la etapa «{ $stage }»
rule-deadline-before = { $span } antes de abrirse la etapa «{ $stage }»
span-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
  }
span-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
  }
span-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
  }
