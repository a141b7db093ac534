# O regimento em palavras simples: uma frase para cada regra, por capítulos.

rules-chapter-stages = O percurso de uma declaração
rules-chapter-who = Quem pode fazer o quê
rules-chapter-declarations = Apresentação de uma declaração
rules-chapter-amendments = Emendas
rules-chapter-voters = Direito de voto
rules-chapter-quorum = Quórum
rules-chapter-debate = Debate
rules-chapter-majorities = Maiorias
rules-chapter-joint = Órgãos que se reúnem em conjunto
rules-chapter-voting = Votação
rules-chapter-minutes = Atas
rules-chapter-access = Acesso público

says-stages = Uma declaração passa por estas etapas, nesta ordem: { $list }. De forma fundamentada, pode ser devolvida a uma etapa anterior.
says-who-roles = O ato “{ $about }” é reservado a: { $list }.
says-who-categories = O ato “{ $about }” cabe apenas a delegações destas categorias: { $list }.
says-act-of-table = O ato “{ $about }” cabe a: { $list }.
says-declaration-sponsors = { $count ->
    [one] Uma declaração precisa de uma delegação patrocinadora: a que a apresenta.
   *[other] Uma declaração precisa de { $count } delegações patrocinadoras, entre elas a que a apresenta.
}
says-declaration-admission = { $value ->
    [true] A Secretaria decide se uma declaração apresentada é admissível; até ser admitida, não pode ser emendada.
   *[false] Uma declaração apresentada não depende de decisão sobre a sua admissão.
}
says-declaration-withdrawal = { $value ->
    [never] Depois de apresentada, uma declaração não pode ser retirada.
    [before-voting] Os patrocinadores podem retirar uma declaração até que comece a sua votação.
   *[before-voting-unless-amended] Os patrocinadores podem retirar uma declaração até que comece a sua votação, desde que não tenha sido emendada.
}
says-amendment-stages = { $count ->
    [one] As emendas são apresentadas nesta etapa: { $list }.
   *[other] As emendas são apresentadas nestas etapas: { $list }.
}
says-amendment-sponsors = { $count ->
    [one] Uma emenda precisa de uma delegação patrocinadora: a sua autora.
   *[other] Uma emenda precisa de { $count } delegações patrocinadoras, entre elas a sua autora.
}
says-amendment-deadline = { $value ->
    [none] As emendas não têm prazo: são recebidas enquanto durar a etapa.
   *[other] O prazo para emendas, salvo se a Presidência ou a Secretaria fixar outro, é este: { $when }.
}
says-amendment-late = { $value ->
    [by-leave] Terminado o prazo, uma emenda só é recebida com autorização, registrada com o seu motivo.
   *[refused] Terminado o prazo, nenhuma emenda é recebida.
}
says-amendment-depth = { $count ->
    [0] Uma emenda não pode, por sua vez, ser emendada.
    [1] Uma emenda pode ser emendada; uma subemenda, não.
   *[other] As emendas podem, por sua vez, ser emendadas, até { $count } níveis.
}
says-amendment-withdrawal = { $value ->
    [never] Depois de apresentada, uma emenda não pode ser retirada.
    [before-voting] Os patrocinadores podem retirar uma emenda até que comece a sua votação.
   *[before-voting-unless-amended] Os patrocinadores podem retirar uma emenda até que comece a sua votação, desde que não tenha sido emendada.
}
says-amendment-acceptance = { $value ->
    [true] No plenário, os patrocinadores da declaração podem aceitar uma emenda, que fica então aprovada sem votação.
   *[false] Toda emenda é decidida pelo órgão: os patrocinadores da declaração não podem aceitá-la sem votação.
}
says-voters-unit = { $value ->
    [members] Cada membro vota.
   *[delegations] Cada delegação vota como uma só.
}
says-voters-categories = Têm direito de voto as delegações destas categorias: { $list }.
says-voters-weights = { $value ->
    [true] Uma delegação pode ter mais de um voto; o registro de votantes diz quantos.
   *[false] Cada delegação com direito de voto tem um voto.
}
says-voters-splitting = { $value ->
    [true] Em votação nominal, uma delegação com vários votos pode dividi-los; os que não emitir não são contados.
   *[false] Cada delegação emite todos os seus votos no mesmo sentido.
}
says-voters-person-ceiling = { $count ->
    [0] Não há limite de votos que uma pessoa emite por uma delegação.
    [one] Uma pessoa emite no máximo { $count } voto: uma delegação não tem mais votos do que os que suas pessoas credenciadas emitem juntas.
   *[other] Uma pessoa emite no máximo { $count } votos: uma delegação não tem mais votos do que os que suas pessoas credenciadas emitem juntas.
}
says-voters-proxies = { $count ->
    [0] Nenhuma delegação vota por outra: não se admitem procurações.
    [one] Uma delegação pode exercer por procuração o voto de mais { $count }, outorgado por escrito para uma sessão ou uma questão.
   *[other] Uma delegação pode exercer por procuração os votos de até mais { $count }, outorgados por escrito para uma sessão ou uma questão.
}
says-voters-proxies-present = { $value ->
    [true] Uma delegação cujo voto é exercido por procuração conta como presente enquanto o estiver a que o exerce.
   *[false] Uma delegação cujo voto é exercido por procuração não conta como presente.
}
says-voters-proxies-lapse = { $value ->
    [true] A procuração caduca quando chega a delegação que a outorgou; o voto emitido com ela é mantido.
   *[false] A procuração vale por toda a sessão, mesmo que chegue a delegação que a outorgou, salvo se esta a revogar.
}
says-quorum-debate = { $kind ->
    [more-than] Nada é submetido ao órgão sem a presença de mais de { $part } de quem tem direito de voto.
    [more-than-members] Nada é submetido ao órgão sem a presença de mais de { $part } dos membros, contados um a um.
    [at-least-members] Nada é submetido ao órgão sem a presença de pelo menos { $part } dos membros, contados um a um.
   *[at-least] Nada é submetido ao órgão sem a presença de pelo menos { $part } de quem tem direito de voto.
}
says-quorum-decision = { $kind ->
    [more-than] Nenhuma decisão é tomada sem a presença de mais de { $part } de quem tem direito de voto.
    [more-than-members] Nenhuma decisão é tomada sem a presença de mais de { $part } dos membros, contados um a um.
    [at-least-members] Nenhuma decisão é tomada sem a presença de pelo menos { $part } dos membros, contados um a um.
   *[at-least] Nenhuma decisão é tomada sem a presença de pelo menos { $part } de quem tem direito de voto.
}
says-quorum-verification = { $value ->
    [presumed] O quórum é presumido enquanto ninguém pedir a verificação.
   *[verified] O quórum é verificado antes de cada votação.
}
says-quorum-chair-override = { $value ->
    [true] A contagem feita pela própria Presidência, registrada com o seu motivo, prevalece sobre o registro de presença.
   *[false] Só conta o registro de presença; a contagem da própria Presidência não o substitui.
}
says-debate-speaking-time = { $count ->
    [0] O regimento não fixa limite de tempo para os oradores; a Presidência pode fixá-lo para uma lista por uma decisão.
    [one] Cada orador dispõe de um minuto, salvo se a Presidência decidir de outro modo para uma lista.
   *[other] Cada orador dispõe de { $count } minutos, salvo se a Presidência decidir de outro modo para uma lista.
}
says-debate-motions = São conhecidas estas moções, nesta ordem de precedência: { $list }. Precedem tudo o mais que deva ser submetido à decisão.
says-debate-motion = { $about }: { $how }.
motion-said-chair = a Presidência decide de imediato e nada é submetido à votação
motion-said-anybody = os oradores não são limitados
motion-said-nobody = ninguém fala sobre ela
motion-said-any = qualquer número
motion-said-speakers = oradores a favor: { $for }, contra: { $against }
motion-said-vote = é submetida à votação, { $speakers }; requer { $majority }
says-majority-amendment = Uma emenda requer { $majority }.
says-majority-clause = Um parágrafo votado em separado requer { $majority }.
says-majority-whole = O texto em seu conjunto requer { $majority }.
says-majority-procedural = Uma moção de procedimento requer { $majority }.
says-majority-inherited = { $value ->
    [true] As emendas e os parágrafos votados em separado requerem a maioria do texto em seu conjunto.
   *[false] As emendas e os parágrafos votados em separado requerem maioria própria, seja qual for a do conjunto.
}
says-majority-tie = { $value ->
    [second-vote] Em caso de empate, repete-se a votação; um segundo empate equivale à rejeição.
    [casting-vote] Em caso de empate, decide o voto de qualidade da Presidência.
   *[rejected] Em caso de empate, a proposta é rejeitada.
}
says-majority-present-at = { $value ->
    [opening] Se a maioria é uma parte dos presentes, estes são contados quando a questão é submetida; quem chega e vota também é contado.
   *[declaration] Se a maioria é uma parte dos presentes, estes são contados quando o resultado é proclamado.
}
says-joint-quorum = { $value ->
    [each] Se este órgão é composto de vários órgãos que se reúnem em conjunto, cada um deles deve ter quórum, contado entre os seus próprios votantes. O regimento deste órgão prevalece sobre os dos órgãos que o compõem.
   *[together] Se este órgão é composto de vários órgãos que se reúnem em conjunto, o quórum é contado entre todos eles em conjunto. O regimento deste órgão prevalece sobre os dos órgãos que o compõem.
}
says-joint-decision = { $value ->
    [each] O que se decide por votação só é então aprovado se cada um deles o aprovar, pela maioria que a questão requer, contada entre os seus próprios votantes.
   *[together] O que se decide por votação é então decidido pelos votos de todos eles em conjunto.
}
says-voting-methods = O órgão pode decidir por: { $list }.
says-voting-default-method = O método habitual, salvo se outro for escolhido ao submeter a questão: { $list }.
says-voting-methods-for = Métodos para “{ $about }”, sendo o primeiro o habitual: { $list }.
says-voting-correction = { $value ->
    [true] O voto pode ser alterado até o encerramento da votação.
   *[false] O voto dado não pode ser alterado.
}
says-voting-order = { $value ->
    [text-order] As emendas são votadas parágrafo por parágrafo, por ordem de apresentação; a subemenda, antes da emenda que altera.
    [perfecting-first] As emendas que mudam as palavras de um parágrafo são votadas antes da que o suprime; a subemenda, antes da emenda que altera.
   *[furthest-first] De várias emendas a um parágrafo, vota-se primeiro a que mais se afasta do texto quanto ao mérito e depois a seguinte; a subemenda, antes da emenda que altera.
}
says-voting-proposals =
    { $value ->
        [by-chair] As propostas relativas à mesma questão são submetidas à votação uma após outra, na ordem que a Presidência fixar.
       *[by-tabling] As propostas relativas à mesma questão são submetidas à votação uma após outra, na ordem em que foram apresentadas, a menos que o órgão decida de outro modo.
    }
says-voting-en-bloc = { $value ->
    [true] Várias emendas podem ser postas em uma só decisão, salvo se uma delegação com voto pedir uma delas em separado.
   *[false] Cada emenda é posta em votação por si só.
}
says-voting-separate-votes = { $value ->
    [on-request] Um parágrafo, ou palavras dele, é posto em votação em separado quando o pede uma delegação com voto.
    [by-leave] Um parágrafo, ou palavras dele, é posto em votação em separado quando o pede uma delegação com voto e a presidência o concede.
   *[none] Nenhum parágrafo é posto em votação em separado.
}
says-voting-all-parts-rejected = { $value ->
    [true] Se as votações em separado não deixarem nenhum parágrafo dispositivo, o texto como um todo fica rejeitado.
   *[false] O texto como um todo é posto em votação, seja o que for que reste depois das votações em separado.
}
says-voting-whole-mandatory = { $value ->
    [true] Decididas todas as emendas, o texto em seu conjunto, tal como emendado, é posto em votação; sem essa votação não é aprovado.
   *[false] Decididas todas as suas partes, o texto em seu conjunto não precisa ser posto em votação.
}
says-voting-objection-blocks = { $value ->
    [true] Uma objeção que não é retirada impede o consenso.
   *[false] A objeção fica registrada e não impede o consenso.
}
says-minutes-corrections = { $count ->
    [0] Podem ser propostas correções da ata provisória até a sua aprovação.
    [one] Podem ser propostas correções da ata provisória durante um dia após a sua distribuição.
   *[other] Podem ser propostas correções da ata provisória durante { $count } dias após a sua distribuição.
}
says-voting-explanations-own = { $value ->
    [true] Toda delegação pode explicar o seu voto, antes ou depois da votação, também os patrocinadores.
   *[false] As delegações podem explicar o seu voto, antes ou depois da votação; os patrocinadores não explicam o seu voto sobre um texto próprio.
}
says-voting-explanations-secret = { $value ->
    [true] Também o voto dado em escrutínio secreto pode ser explicado.
   *[false] Não se explica o voto dado em escrutínio secreto.
}
says-voting-reservations = { $value ->
    [true] Uma delegação pode formular uma reserva sobre uma parte do texto, ou dissociar-se dela: consta de uma nota de rodapé e não altera o texto.
   *[false] Não se publicam reservas com o texto; o que uma delegação tenha a dizer consta do registro.
}
says-voting-silence-hours =
    { $count ->
        [1] Um texto submetido ao procedimento de aprovação tácita fica perante as delegações pelo menos uma hora; basta uma que quebre o silêncio para o deter.
       *[other] Um texto submetido ao procedimento de aprovação tácita fica perante as delegações pelo menos { $count } horas; basta uma que quebre o silêncio para o deter.
    }
says-voting-silence-reminder =
    { $count ->
        [0] Ninguém é lembrado do fim de um procedimento de aprovação tácita.
        [1] As delegações são lembradas uma hora antes do fim de um procedimento de aprovação tácita.
       *[other] As delegações são lembradas { $count } horas antes do fim de um procedimento de aprovação tácita.
    }
says-voting-silence-outage =
    { $count ->
        [0] O procedimento de aprovação tácita não se consuma se este serviço foi interrompido, nem enquanto o correio a uma delegação for devolvido: então a Presidência prorroga o prazo.
        [1] O procedimento de aprovação tácita não se consuma se este serviço foi interrompido por mais de um minuto, nem enquanto o correio a uma delegação for devolvido: então a Presidência prorroga o prazo.
       *[other] O procedimento de aprovação tácita não se consuma se este serviço foi interrompido por mais de { $count } minutos, nem enquanto o correio a uma delegação for devolvido: então a Presidência prorroga o prazo.
    }
says-tabled-public = { $value ->
    [true] O texto apresentado e o que se apresente sobre ele são públicos antes da sua aprovação.
   *[false] O texto apresentado é apenas dos membros até ser publicado.
}

majority-said-simple = maioria simples: mais votos a favor do que contra; as abstenções não contam
majority-said-absolute = maioria absoluta: os votos a favor de mais de metade de todos os que têm direito de voto, presentes ou não
majority-said-unanimity = unanimidade: votos a favor e nenhum contra
majority-said-at-least = os votos a favor de pelo menos { $part } de { $base }
majority-said-more-than = os votos a favor de mais de { $part } de { $base }
base-said-present-and-voting = quem está presente e vota; as abstenções não contam
base-said-present = todos os presentes, votem ou não
base-said-members = todos os que têm direito de voto, presentes ou não
part-half = metade
part-third = um terço
part-two-thirds = dois terços
part-quarter = um quarto
part-three-quarters = três quartos
example-quorum = De { $members } com direito de voto, { $needed } devem estar presentes; { $fewer } não bastam.
example-majority = Por exemplo: de { $members } com direito de voto, { $present } estão presentes e { $abstain } se abstêm. Com { $yes } a favor e { $no } contra, é aprovado; com { $less } a favor e { $more } contra, não.

rules-checked-count = Válido. { $count } valores, { $unverified } deles ainda não conferidos com o texto do próprio órgão.
rules-of-program = igual em todos os órgãos

rules-change = Alterar o regimento
rules-change-lead = Os valores são escolhidos aqui; a página seguinte diz o que muda, e nada muda antes da confirmação.
rules-changes = Alterações deste regimento
rules-confirm = Pôr este regimento em vigor
rules-again = Continuar a editar
rules-correct = Corrigir este regimento por decisão
rules-correct-lead = Este regimento regerá apenas esta declaração, a partir de agora. O que foi decidido antes rege-se pelo anterior, que fica conservado.
rules-deadline-hint = “none”, “amendment + 6 days”, “plenary - 24 hours” ou uma hora em UTC: “2017-06-08T18:00Z”
rules-decision = A decisão em que se baseia
rules-decision-hint = Como é citada: o órgão e a data ou o número.
rules-document = O documento completo
rules-document-hint = Em TOML. As observações e a ordem das regras ficam como forem escritas.
rules-fault = Linha { $line }, coluna { $column }, { $key }: { $fault }
rules-file = O documento (TOML)
rules-keep = Estas conservam a cópia com que foram apresentadas
rules-keep-none = Nenhuma declaração está em curso: este regimento vale para todas as que forem apresentadas a partir de agora.
rules-mode-fields = Valor por valor
rules-mode-text = O documento completo
rules-new = Como ficaria
rules-of-declaration = Esta declaração rege-se pela cópia do regimento em vigor quando foi apresentada. Alterações posteriores do regimento do órgão não a afetam.
rules-of-draft = Um rascunho rege-se pelo regimento atual do órgão; recebe a sua própria cópia ao ser apresentado.
rules-old = Como é
rules-only-source = muda apenas a fonte
rules-overtaken = Outra pessoa alterou entretanto este regimento. O que segue está como foi enviado; a página seguinte o compara com o regimento agora em vigor.
rules-preset = Partir de
rules-preset-button = Preencher
rules-preview = O que muda
rules-preview-button = Ver o que muda
rules-preview-count = Regras que mudam: { $count }
rules-preview-none = Nenhum valor muda: apenas observações ou a forma de escrever o documento.
rules-preview-others = Mudam também o título do documento ou a pontuação final dos parágrafos.
rules-reason-hint = Consta do diário.
rules-same = Este é o documento em vigor: nada mudaria.
rules-source = Onde foi conferido; vazio: não verificado
rules-source-of = Artigo e fonte
rules-without-stage = Este regimento não tem a etapa “{ $stage }”, em que está a declaração.
rules-corrected = Regimento corrigido em { $at }, por { $decision }: { $reason }

acts-title = O que posso fazer agora e o que não
acts-lead = Todos os atos sobre este texto que cabem às suas funções, conforme o regimento neste momento.
acts-rules = O regimento que rege este texto
acts-none = As suas funções não incluem nenhum ato sobre este texto.
rules-parts = Partes deste regimento
acts-open = Pode fazer agora
acts-refused = Não pode fazer agora
acts-stage = Aberto em outra etapa: { $opened }.
acts-stages = { $rule }: o que está aberto em cada etapa. O texto encontra-se na etapa “{ $stage }”.
rules-schema = O seu esquema (JSON Schema)
