# Reuniões, seus órgãos e suas sessões.

## O que um órgão é para uma reunião
part-lead = Órgão responsável
part-host = Anfitrião
part-supporter = Apoiador, não aprova

## Listas e páginas de reuniões
meetings-empty = Aqui constarão as reuniões de todos os órgãos. A Secretaria de cada órgão as convoca.
meetings-coming = Em curso e próximas
meetings-past = Anteriores
meeting-declarations = Declarações
meeting-final-acts = Os textos finais como arquivos (ZIP)
meeting-declarations-empty = Aqui constarão os textos tratados nesta reunião assim que forem apresentados. Uma delegação ou a Secretaria começa um como rascunho.
meeting-draft = Começar um rascunho
meeting-agenda = Ordem do dia
meeting-agenda-empty = A Secretaria ainda não publicou a ordem do dia.
meeting-panels-empty = Os painéis examinam um texto por temas antes da votação em Plenário. A Secretaria os cria.
meeting-sittings = Sessões
meeting-sittings-empty = Aqui constará cada sessão do Plenário com sua presença e suas votações. A Presidência a abre.
sitting-number = Sessão { $number }
sitting-from-to = { $from } às { $to }
sitting-open-since = aberta desde { $since }
meeting-zone-note = Os horários são os de { $zone }.

## Convocação de uma reunião
meeting-new = Convocar uma reunião
meeting-edit = Alterar a reunião
meeting-button = Convocar a reunião
meeting-title = Título
meeting-ordinal = Ordinal
meeting-ordinal-hint = Fica antes do título, separado por um travessão: XXXIII Assembleia Geral.
meeting-place = Local
meeting-place-hint = Cidade e país, e o edifício se for o caso.
meeting-starts-on = Primeiro dia
meeting-ends-on = Último dia
meeting-zone = Fuso horário do local
meeting-agenda-hint = Um ponto por linha.
error-not-a-day = Indique um dia que exista.
error-ends-before-start = O último dia não pode ser anterior ao primeiro.
error-meeting-taken = Já existe uma reunião com este título. Acrescente o que as distinga, por exemplo o ano.

## A página inicial: o que acontece agora
start-title = O que acontece agora
start-hall = Na sala
start-voting = A votação está aberta.
start-silence = Decorre um procedimento de aprovação tácita.
start-counting = A votação terminou; segue o resultado.
on-amendment = Emenda { $label }
start-sitting = A sessão { $number } está aberta: { $meeting }
start-quiet = Nenhuma sessão está aberta. Quando a Presidência abrir uma, aqui constará o que está submetido ao órgão.
start-new = Ainda nenhum órgão trabalha aqui. A Administração registra o primeiro e designa sua Secretaria.
start-ballot = Ir votar
start-waiting = Pendências
start-waiting-empty = Nada espera por você. Aqui constarão as votações, rascunhos e decisões que lhe cabem.
start-way = Em tramitação
start-way-empty = Aqui constarão os textos apresentados e ainda não decididos, com sua etapa e seu prazo.
start-due = até { $due } ({ $left })
start-adopted-empty = Aqui constarão, uma vez publicados, os textos aprovados, com seu símbolo.
start-adopted-on = aprovado em { $date }, a publicar
start-moved = Suas emendas
start-sponsored = Textos da sua autoria
start-desk = Secretaria de { $body }

## A página inicial: o que espera cada integrante
wait-ballot = Votar: { $about }
wait-treatment = Responder ao que se propõe para a sua emenda { $label }
wait-compromise = Dizer se aderem à emenda de compromisso { $compromise }, que substituiria a sua emenda { $label }
wait-sitting = Conduzir a sessão { $number }: { $meeting }
wait-open-sitting = Há um texto perante o Plenário e nenhuma sessão aberta: { $meeting }
wait-rulings = { $count ->
    [one] Decidir sobre a admissibilidade de uma emenda
   *[other] Decidir sobre a admissibilidade de { $count } emendas
  }
wait-admission = Admitir a declaração apresentada
wait-review = Deliberar no painel { $number }: { $theme }
wait-review-moderator = Registrar o que recomenda o painel { $number }: { $theme }
wait-draft = Seu rascunho não foi apresentado
wait-amendment-draft = Sua emenda não foi apresentada
wait-amendment-draft-on = Sua emenda não foi apresentada: “{ $words }”
wait-secretariat = { $body } ainda não tem Secretaria: designe-a
wait-first-body = Registre o primeiro órgão que trabalha aqui
wait-publication = Atribua o símbolo e publique o texto aprovado
wait-assignments = { $count ->
    [one] Distribua uma emenda admissível a um painel
   *[other] Distribua { $count } emendas admissíveis aos painéis
  }
rehearsal-title = Ensaio
rehearsal-of = Ensaio: { $meeting }
rehearsal-about = Um ensaio é feito numa cópia de tudo como está agora: textos, emendas, delegações. Nada do que se faz nele conta, ninguém recebe mensagens e o relógio pode ser adiantado.
rehearsal-runs = Esta reunião está sendo ensaiada. Você pode participar; nada do que se faz conta.
rehearsal-begin = Iniciar um ensaio
rehearsal-to = Ir ao ensaio
rehearsal-to-meeting = Ir à reunião
rehearsal-enter = Participar do ensaio
rehearsal-enter-hint = Até você sair, este navegador mostra a cópia em todas as páginas, com uma faixa no alto que o indica. Seus outros navegadores ficam como estão.
rehearsal-inside = Você participa deste ensaio com este navegador.
rehearsal-go-on = Continuar o ensaio
rehearsal-leave = Sair do ensaio
rehearsal-mails = As mensagens que teriam saído
rehearsal-unknown = Sua conta foi criada depois do início deste ensaio, portanto a cópia não a conhece. Um novo ensaio a conhecerá.
rehearsal-begun = Iniciado por { $name }, { $time }
rehearsal-ended = Este ensaio terminou { $time }.
rehearsal-gone = A cópia foi eliminada, com tudo o que se fez nela. Agora tudo volta a contar.
rehearsal-others = Quem mais participa
rehearsal-others-hint = Os membros dos órgãos desta reunião entram como sempre, abrem este endereço e participam. A tela da sala também.
rehearsal-clock-title = O relógio
rehearsal-clock = Seu relógio: { $time }
rehearsal-clock-shows = No ensaio são
rehearsal-clock-hint = Adiante-o para ver um prazo vencer ou um silêncio terminar. Ele não volta atrás.
rehearsal-clock-to = Ou até este momento
rehearsal-clock-move = Adiantar o relógio
clock-step-15 = 15 minutos
clock-step-60 = 1 hora
clock-step-360 = 6 horas
clock-step-1440 = 1 dia
clock-step-10080 = 1 semana
rehearsal-end-title = O fim
rehearsal-end-hint = A cópia é eliminada com tudo o que se fez nela. Quem participa sai do ensaio.
rehearsal-end-confirm = Terminar o ensaio para todos? O que se fez nele se perde definitivamente.
rehearsal-end = Terminar o ensaio
rehearsal-band = ENSAIO: nada aqui conta.
