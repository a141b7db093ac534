# Por que um ato é recusado. Cada frase dá o motivo com seus números e, em { $rule }, a norma tal como o órgão a cita.

rule-unnamed = Regimento
refusal-since = Assim é desde { $since }.

## Quem
refusal-not-your-role = Sua função nunca permite este ato: { $act }.
refusal-not-for-another = Você não atua por este votante ou esta delegação: { $act }. A secretaria o registra a pedido verbal.
refusal-not-your-role-here = { $rule } reserva este ato a outras pessoas: { $act }.
refusal-not-your-category = { $rule }: as delegações da sua categoria ({ $category }) não podem praticar este ato: { $act }.
refusal-category-may-not-vote = { $rule }: as delegações desta categoria não têm voto: { $category }.
refusal-not-in-register = Este votante não consta do registro, que foi fixado na abertura da votação.
refusal-vote-carried = Seu voto é exercido por procuração, e o que foi emitido com ela é mantido. Antes que seja emitido, pode revogar a procuração e votar diretamente.
refusal-proxy-ended = Esta procuração terminou: a delegação que a outorgou vota por si, e o que foi emitido com ela é mantido.
refusal-no-proxies = { $rule }: ninguém vota por outro.
refusal-proxy-given = Este voto já foi confiado por procuração. Revogue primeiro essa procuração.
refusal-proxy-onward = Um voto exercido por procuração não se transmite: uma das duas delegações exerce ou já outorgou uma procuração.
refusal-proxy-ceiling = { $rule }: esta delegação já exerce tantas procurações quantas se permitem ({ $most }).
refusal-giver-present = { $rule }: a procuração vale para a delegação ausente; esta consta como presente.
refusal-no-splitting = { $rule }: cada delegação emite todos os seus votos no mesmo sentido.
refusal-split-is-secret = Em votação secreta os votos não se dividem: seu número revelaria de quem são.
refusal-split-too-many = São { $votes } votos; a delegação tem { $weight }.
error-split-nothing = Indique quantos votos são emitidos em cada sentido.
refusal-not-sponsor = Somente os autores podem praticar este ato: { $act }.
refusal-own-text = Este texto é seu.
refusal-already-sponsor = Sua delegação já figura entre os autores.
refusal-rehearsals-full = Nesta instalação não se fazem mais de { $most } ensaios ao mesmo tempo. Termine um primeiro.
refusal-not-your-panel = Esta matéria foi atribuída a outro painel.
refusal-not-your-comment = Resolvem e reabrem um comentário o seu autor, quem modera o painel do parágrafo e a Secretaria.
refusal-not-on-behalf = Este ato não pode ser registrado em nome de outra pessoa: { $act }.
refusal-approval-needed = Sua delegação apresenta apenas o que a chefia aprovou. Peça a aprovação da minuta tal como está.
refusal-head-decides = Na sua delegação isto cabe à chefia.
refusal-not-asked = Ninguém pede a coautoria da sua delegação.

## Quando
refusal-wrong-stage = { $rule }: este ato não está aberto na etapa atual ({ $stage }): { $act }. Está aberto em: { $opened }.
refusal-not-next-stage = { $rule }: da etapa “{ $stage }” não se passa à etapa “{ $wanted }”.
refusal-deadline-passed = { $rule }: o prazo terminou em { $deadline }.
refusal-leave-needed = { $rule }: o prazo terminou em { $deadline }. Só é possível com autorização da Presidência ou da Secretaria.
refusal-deadline-in-the-past = Um prazo não pode terminar no passado: { $deadline }.

## O texto e seus autores
refusal-not-admitted = { $rule }: a Secretaria ainda não admitiu este texto.
refusal-not-tabled = Ainda é um rascunho: primeiro é preciso apresentá-lo.
refusal-other-sponsors = { $rule }: outras delegações também são autoras do texto ({ $count }). A sua pode retirar a autoria, e o texto mantém-se.
refusal-already-done = Este ato já foi praticado: { $act }.
refusal-not-enough-sponsors = { $rule }: são necessários { $need } autores e há { $have }.
refusal-nothing-proposed = Nada foi proposto ainda: o texto não tem parágrafos ou a emenda não muda nada.
refusal-sub-amendment-too-deep = { $rule }: as subemendas são admitidas somente até o nível { $depth }.
refusal-wrong-standing = Este ato não pode ser praticado sobre uma emenda na situação “{ $standing }”: { $act }.
refusal-text-frozen = O órgão tem diante de si uma questão sobre ela. Enquanto se vota, nada do que ela toca é alterado: { $act }.
refusal-already-voting-started = { $rule }: a votação já começou.
refusal-was-amended = { $rule }: foi emendado e já não depende só de seus autores.
refusal-reason-needed = { $rule }: este ato deve ser motivado: { $act }.

## Sessões e quórum
refusal-no-question = Não há nenhuma questão sobre este texto perante o órgão.
refusal-none-of-these = { $act }: não há agora nenhuma emenda à qual isto se aplique.
refusal-no-sitting = Nenhuma sessão está aberta.
refusal-sitting-open = Já há uma sessão aberta.
refusal-sitting-suspended = A sessão está suspensa.
refusal-sitting-not-closed = A ata é redigida quando a sessão está encerrada.
refusal-minutes-issued = A ata está distribuída: só as correções a modificam.
refusal-minutes-not-issued = A ata ainda não foi distribuída.
refusal-minutes-approved = A ata está aprovada e já não se modifica.
refusal-minutes-time-over = { $rule }: as correções podiam ser propostas até { $until }.
refusal-minutes-time-runs = { $rule }: podem ser propostas correções até { $until }; a ata é aprovada depois.
refusal-minutes-unanswered = { $count ->
    [one] Uma correção proposta aguarda resposta.
   *[other] { $count } correções propostas aguardam resposta.
}
refusal-not-suspended = A sessão não está suspensa.
refusal-speakers-listed = Já há uma lista de oradores aberta sobre esta matéria.
refusal-speakers-closed = A lista de oradores está encerrada. A Presidência ainda pode conceder a palavra para resposta.
refusal-speaks-already = A sua delegação já consta desta lista.
refusal-speakers-enough = { $rule }: { $most ->
    [0] mais ninguém fala neste sentido sobre a moção.
    [1] sobre a moção fala neste sentido uma só delegação, que já está na lista ou já falou.
   *[other] sobre a moção falam neste sentido { $most } delegações, que já estão na lista ou já falaram.
}
refusal-side-needed = { $rule }: indique se a delegação fala a favor da moção ou contra ela.
refusal-not-debated = { $rule }: esta moção não é debatida; é submetida à votação de imediato.
refusal-not-waiting = Já não é possível: a delegação usou da palavra, desistiu da vez ou está nessa ponta da lista ({ $act }).
refusal-nobody-speaks = Esta delegação não está com a palavra.
refusal-not-yours = Isto cabe a outra delegação: { $act }.
refusal-motion-unknown = { $rule }: o regimento deste órgão não prevê tal moção.
refusal-motions-first = { $rule }: { $count ->
    [one] há uma moção perante o órgão, que tem precedência. Decida sobre ela ou submeta-a à votação.
   *[other] há { $count } moções perante o órgão, que têm precedência. Decida sobre elas ou submeta-as à votação.
  }
refusal-motion-ended = Esta moção já não está perante o órgão.
refusal-no-motion = Não há nenhuma moção sobre este texto perante o órgão.
refusal-ruled-by-chair = { $rule }: sobre esta moção decide a Presidência; ela não é submetida à votação.
refusal-decided-by-body = { $rule }: sobre esta moção decide o órgão; a Presidência decide apenas se ela é admissível.
refusal-only-point-of-order = { $rule }: há uma votação aberta. Só pode interrompê-la uma questão de ordem sobre o seu andamento.
refusal-ruling-appealed = Um recurso contra esta decisão está perante o órgão ou já foi decidido.
refusal-only-reconsidered = { $rule }: o texto já foi decidido. Agora só cabe uma moção de reconsideração.
refusal-motion-followed = O que se decide sobre uma moção produz efeito imediato e não se desfaz aqui. Apresente-a de novo ou peça que se reconsidere aquilo a que conduziu.
refusal-proposals-first = { $rule }: “{ $first }” refere-se à mesma questão e precede esta proposta. O seu resultado é proclamado antes.
refusal-nothing-voted-yet = { $rule }: o órgão decide se prossegue depois de ter votado uma proposta sobre a mesma questão; antes desta não votou nenhuma.
refusal-queued-already = Esta declaração já figura junto de outras relativas à mesma questão. É preciso retirá-la primeiro de lá.
refusal-not-queued = Não consta nenhuma outra declaração relativa à mesma questão.
refusal-presides-already = Esta pessoa já preside.
refusal-no-quorum = { $rule }: não há quórum. Presentes: { $present } de { $of }; necessários: { $needed }.
refusal-no-quorum-in = { $rule }: não há quórum em { $component }, e cada um dos órgãos que se reúnem em conjunto precisa dele. Presentes de { $component }: { $present } de { $of }; necessários: { $needed }.
refusal-component-missing = { $rule }: os órgãos que se reúnem em conjunto são contados um a um, e não consta por qual deles participam: { $delegations }. A Secretaria o registra na delegação.
refusal-quorum-challenged = { $rule }: o quórum foi posto em dúvida. Nada se submete a decisão até que seja verificado.
refusal-quorum-counted = { $rule }: o quórum é verificado antes de cada votação; não há o que pôr em dúvida.
refusal-no-challenge = Ninguém põe o quórum em dúvida.
refusal-register-holds = { $rule }: decide o registro de presença; a contagem própria da Presidência não prevalece sobre ele.
refusal-more-present-than-members = Constam { $present } presentes, mas há somente { $of }.

## A lista de votação
refusal-amendments-still-open = { $rule }: o texto como um todo é votado por último. Emendas por decidir: { $count }.
refusal-marks-left = O texto no seu conjunto não é posto em votação enquanto houver palavras controversas, alternativas ou acordadas ad referendum: { $marks }. Retire antes estas marcas.
refusal-references-left = O texto não é posto em votação enquanto um parágrafo remeter a outro que já não existe: { $references }. Emende o parágrafo que remete, ou remeta a outro.
refusal-refers-to-nothing = O texto remete ao que não figuraria nele com esta emenda: { $references }. Altere essas palavras.
refusal-reviews-still-open = { $rule }: painéis que não encerraram seu exame: { $count }.
refusal-sub-amendments-first = { $rule }: votam-se primeiro as subemendas a esta emenda: { $amendments }.
refusal-collides-with-adopted = Ficou prejudicada: é incompatível com o que já foi aprovado: { $amendments }.
refusal-parent-rejected = A emenda que modifica foi rejeitada: { $amendments }.
refusal-suspended = Está suspensa enquanto estiver pendente a emenda de compromisso à qual aderiram os seus autores: { $amendments }.
refusal-no-compromise-of = Uma emenda de compromisso não adere a outra, e a emenda { $amendments } é uma delas.
refusal-collide-together = Estas emendas não cabem em um mesmo texto: { $amendments }. Deixe uma delas de fora.
refusal-nothing-chosen = Nenhuma emenda foi escolhida para a nova versão.
refusal-sub-astray = Uma subemenda só pode ser incorporada com a emenda que ela altera, tal como esta se encontra: { $amendments }.
refusal-nothing-free = Nada de { $amendments } cabe ao lado das outras emendas escolhidas.
refusal-answered-meanwhile = { $delegation } respondeu nesse meio-tempo. Sua resposta consta da lista; registre-a de novo só para corrigi-la.
refusal-choice-overtaken = Um painel modificou sua redação de { $amendments } depois que foi escolhida. Escolha de novo.
refusal-not-one-wording = O que cabe dela está em vários lugares, e uma recomendação redige um só: registre-a na página do exame.
refusal-nothing-to-recommend = A escolha nada diz que o painel já não recomende.
refusal-needs-attention = Uma nova versão do texto atingiu suas palavras: { $amendments }. Seus autores a reformulam, ou a Presidência a declara prejudicada.
refusal-nothing-to-settle = Esta emenda se sustenta sobre o texto atual: nada há a resolver.
refusal-no-sponsor = Nenhuma delegação é autora desta emenda: não há quem possa concordar.
refusal-no-acceptance = { $rule }: os autores de um texto não podem aceitar uma emenda; cada uma é posta em votação.
refusal-sub-not-accepted = { $rule }: uma subemenda é submetida ao órgão: só emendas podem ser aceitas.
refusal-subs-pending = { $rule }: antes se decidem as subemendas a ela: { $amendments }.
refusal-treatment-answered = Os autores já responderam a esta proposta; a resposta é definitiva.
refusal-treatment-overtaken = Esta proposta está superada: outra tomou o seu lugar ou mudaram as palavras de que trata.
refusal-wording-overtaken = Foram aprovadas subemendas a ela, e a redação do painel as deixaria sem efeito: { $amendments }. É posta em votação tal como foi emendada.
refusal-not-furthest = { $rule }: outras a precedem na ordem de votação: { $amendments }.
refusal-not-same-amendments = A nova ordem deve nomear uma vez cada emenda da lista. Verifique: { $amendments }.
refusal-no-blocs = { $rule }: cada emenda é posta em votação por si só.
refusal-bloc-of-one = Para votar em bloco são necessárias ao menos duas emendas pendentes que ninguém tenha pedido em separado.
refusal-no-separate-votes = { $rule }: nenhum parágrafo é posto em votação em separado.
refusal-requests-open = { $rule }: { $count ->
    [one] um pedido de votação em separado aguarda
   *[other] { $count } pedidos de votação em separado aguardam
} decisão.
refusal-parts-first =
    { $rule }: { $count ->
        [one] antes submete-se uma parte dela.
       *[other] antes submetem-se { $count } partes dela.
    }
refusal-part-gone = Estas palavras não estão mais no texto.
refusal-asked-before = Sua delegação já pediu isso.

## Questões e votações
refusal-question-open = O órgão tem outra questão diante de si.
refusal-question-locked = A votação terminou.
refusal-question-not-locked = Antes é preciso encerrar a votação.
refusal-question-declared = O resultado já foi proclamado.
refusal-figures-changed = Os números mudaram desde que lhe foram mostrados. Nada foi proclamado. Os novos números estão abaixo.
refusal-question-not-declared = O resultado ainda não foi proclamado.
refusal-question-annulled = Esta votação foi anulada.
refusal-method-not-allowed = { $rule }: aqui não se admite esta forma de decidir: { $method }.
refusal-counted-together = { $rule }: cada um dos órgãos que se reúnem em conjunto é contado por si, e esta forma de decidir não distingue os seus votos: { $method }. Proceda a uma votação nominal.
refusal-not-by-this-method = Este ato não cabe na forma de decidir “{ $method }”: { $act }.
refusal-already-voted = { $rule }: seu voto já foi dado e não pode ser alterado.
refusal-count-missing = A contagem ainda não foi registrada.
refusal-not-heard = Indique primeiro que lado ouviu prevalecer.
refusal-voice-doubted = O que se ouviu é posto em dúvida e pede-se uma contagem. Pedidos: { $count }.
refusal-casting-vote-needed = { $rule }: há empate e decide o voto de qualidade da presidência.
refusal-not-called-now = Esta delegação ainda não foi chamada.
refusal-second-person = Outra pessoa o confirma: quem o propôs só pode retirá-lo.
refusal-not-presiding = Outra pessoa preside esta sessão. Só a conduz quem a preside; antes é preciso passar a presidência.
refusal-annulled-by-two = Uma votação com contagem não é posta de lado por uma só pessoa. Proponha anulá-la; uma segunda pessoa confirma.
refusal-correction-pending = Já há uma correção desta votação à espera de confirmação.
refusal-paper-pending = Uma votação em papel espera a confirmação da presidência.
refusal-nothing-to-correct = São esses os números que valem.
refusal-later-decision = Decisões posteriores assentam nesta. Aqui só se desfaz a última decisão sobre um texto: desfaça primeiro as posteriores, a começar pela última, ou apresente uma moção de reconsideração desta.
refusal-explains-own-text = { $rule }: os autores não explicam o seu voto sobre um texto próprio.
refusal-secret-unexplained = { $rule }: não se explica o voto dado em escrutínio secreto.
refusal-no-reservations = { $rule }: este órgão não publica reservas com os seus textos.
refusal-nothing-to-reserve = Nada foi aprovado aqui sobre o que se possa formular uma reserva.
refusal-not-taken-back = O que foi dito em explicação de voto fica como foi dito.
refusal-weight-names-voter = Aqui não é possível a votação secreta: um só votante tem essa quantidade de votos, e a contagem revelaria como votou.
refusal-component-names-voter = { $rule }: aqui não é possível a votação secreta: { $component } é contado por si e tem menos de { $fewest } votantes, de modo que a contagem revelaria como votaram.
refusal-seal-lost = Perdeu-se a chave com que os votos foram selados. Ninguém pode contá-los: afaste a questão e ponha-a de novo.
refusal-secret-is-ones-own = Ninguém vota em segredo por outro.
refusal-votes-exceed-voters = Há mais votos ({ $votes }) que votantes ({ $voters }).
refusal-too-large = Este número é grande demais.
refusal-objection-open = { $rule }: não há consenso. Objeções: { $count }.
refusal-silence-runs = O procedimento de aprovação tácita decorre até { $until }: até lá, uma delegação pode quebrar o silêncio.
refusal-silence-over = O procedimento de aprovação tácita terminou em { $until }: o silêncio já não pode ser quebrado. Dirija-se à Presidência.
refusal-silence-too-short = { $rule }: as delegações dispõem de { $hours } horas no mínimo.
refusal-silence-unheard = { $rule }: o silêncio só vale como acordo de quem foi avisado. Delegações não avisadas: { $count }. Prorrogue o prazo ou anote como foram avisadas.
refusal-silence-interrupted = { $rule }: o serviço esteve indisponível durante { $minutes } minutos enquanto o prazo corria. Prorrogue o prazo.
refusal-no-objection = Sua delegação não fez objeção que possa retirar.

## Depois da decisão
refusal-no-symbol = O texto ainda não tem símbolo.
refusal-symbol-taken = Outro texto tem este símbolo: { $symbol }.

## Atos, como são nomeados nas recusas e no quadro de competências
act-manage-installation = Administrar a instalação
act-manage-body = Gerir o órgão, suas reuniões e seus membros
act-change-rules = Alterar o regimento
act-correct-rules = Corrigir por decisão o regimento de uma declaração
act-see-outbox = Ver o correio de saída
act-write-draft = Redigir um rascunho
act-table = Apresentar um projeto
act-cosponsor-declaration = Ser coautora da declaração
act-admit-declaration = Admitir a declaração
act-withdraw-declaration = Retirar a declaração
act-queue-proposals = Indicar quais declarações se referem à mesma questão
act-propose-amendment = Apresentar uma emenda
act-cosponsor-amendment = Ser coautora da emenda
act-lead-delegation = Decidir como uma delegação apresenta
act-approve-draft = Aprovar uma minuta da delegação
act-withdraw-amendment = Retirar a emenda
act-revise-amendment = Revisar a emenda
act-propose-treatment = Propor um tratamento aos autores
act-answer-treatment = Responder a um tratamento proposto
act-name-replaced = Substituir outras emendas como emenda de compromisso
act-join-compromise = Aderir a uma emenda de compromisso
act-accept-amendment = Aceitar em nome dos autores, sem votação
act-act-on-behalf = Agir a pedido verbal de uma delegação
act-rule-admissibility = Decidir sobre a admissibilidade
act-set-deadline = Fixar um prazo
act-sort-amendments = Etiquetar emendas e salvar filtros para todos
act-assign-to-panel = Atribuir a um painel
act-move-stage = Abrir ou encerrar uma etapa
act-comment = Comentar
act-mark = Pôr e retirar marcas de negociação
act-recommend = Registrar uma recomendação
act-close-review = Encerrar o exame do painel
act-review-text = Elaborar a versão examinada do texto
act-settle-amendment = Reformular uma emenda sobre o texto atual
act-let-fall = Declarar prejudicada uma emenda
act-open-sitting = Abrir uma sessão
act-suspend-sitting = Suspender e retomar a sessão
act-hand-over-chair = Passar a Presidência
act-rehearse = Ensaiar uma reunião
act-check-in = Registrar a chegada a uma sessão
act-give-proxy = Outorgar a outra delegação o voto para uma sessão
act-challenge-quorum = Pôr o quórum em dúvida
act-verify-quorum = Verificar o quórum
act-ask-for-floor = Pedir a palavra
act-conduct-speakers = Conduzir as listas de oradores
act-make-ruling = Decidir sobre o procedimento
act-keep-minutes = Lavrar as atas
act-correct-minutes = Propor uma correção de uma ata
act-approve-minutes = Aprovar uma ata
act-close-sitting = Encerrar a sessão
act-record-attendance = Registrar a presença
act-order-voting = Mudar a ordem de votação
act-revise-orally = Inserir o que foi lido no plenário
act-make-motion = Apresentar uma moção de procedimento
act-put-motion = Pôr uma moção em votação
act-open-question = Pôr uma questão em votação
act-conduct-silence = Submeter um texto ao procedimento de aprovação tácita
act-note-told = Anotar quem foi avisado de um procedimento de aprovação tácita
act-lock-question = Encerrar a votação
act-enter-count = Registrar a contagem
act-call-roll = Fazer a chamada nominal
act-enter-paper-vote = Inserir uma votação em papel
act-confirm-paper-vote = Confirmar uma votação em papel
act-correct-vote = Corrigir uma votação
act-ask-apart = Pedir votação em separado
act-declare-result = Proclamar o resultado
act-cast-ballot = Votar
act-object = Opor-se ao consenso
act-explain-vote = Explicar o voto
act-reserve = Formular uma reserva sobre o texto
act-assign-symbol = Atribuir um símbolo
act-publish = Publicar o texto aprovado
act-issue-file = Emitir um arquivo de um texto publicado
