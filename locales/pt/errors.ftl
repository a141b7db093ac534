# O que uma página diz quando algo falha e o que está errado em um formulário.

## Páginas
error-bad-request-title = Não é possível ler esta solicitação
error-bad-request = Volte, verifique o que escreveu e envie novamente.
error-sign-in-title = Entre em sua conta
error-sign-in = Esta página é para quem entrou em sua conta.
error-forbidden = Sua função neste órgão não inclui esta página nem este ato. A Secretaria pode informar quem pode praticá-lo.
error-forged = O formulário foi enviado de outro site, por isso nada foi feito. Abra a página aqui e envie-o novamente.
error-not-found-title = Esta página não existe
error-not-found = O endereço pode estar errado ou a página não é pública. A lista de reuniões leva a todos os textos públicos.
error-refused-title = Este ato é recusado
error-conflict-title = Alguém o modificou antes de você
error-conflict = O que você escreveu continua abaixo. Compare com o texto atual e envie novamente.
error-busy-title = O serviço está ocupado
error-busy = Nada foi alterado. Envie novamente em instantes.
error-internal-title = Algo falhou do nosso lado
error-internal = Nada foi alterado. A falha está no nosso registro.
error-number = Se acontecer de novo, informe este número à Secretaria: { $id }
written-title = O que você escreveu
written-lead = Não foi registrado. Pode copiá-lo daqui.
written-again = Enviar de novo
written-back = Voltar à página

## Formulários
error-summary = Verifique o formulário
error-empty = Preencha este campo.
error-too-long = No máximo { $max } caracteres; há { $length }.
error-not-an-address = Não é um endereço de e-mail.
error-not-a-number = Escreva um número inteiro.
error-not-a-date = Escreva uma data e uma hora que existam.
error-not-in-list = Escolha da lista.
error-choose = Escolha uma opção.
error-delegation-missing = Escolha a delegação que o pediu.
error-slug-reserved = “new” é uma palavra que os endereços deste sítio já utilizam. Escolha outra.
error-nul = Contém um carácter que não pode ser guardado.
error-not-opening = O texto não começa assim.
error-no-such-clause = Nenhum parágrafo tem o número «{ $number }». Escreva [#5] ou [#5 a)] para um parágrafo e [#P3] para um do preâmbulo.
error-clauses-there = Já há parágrafos. Marque a caixa para os substituir.
error-draft-changed = Alguém alterou o rascunho entretanto. Volte a vê-lo e marque de novo a caixa.
error-spoken = Erro:
error-taken = Já está em uso.
error-stale = Mudou desde que a página foi aberta. Nada se perdeu: volte, recarregue a página e veja o que está lá agora.
error-other-record = Esta página era de um ensaio e você já não está nele, ou o contrário. Nada foi feito. Abra a página de novo e faça-o ali, se é o que deseja.
error-to-start = Ver o que está em curso

rule-unverified = A própria regra ainda não foi conferida com o texto do órgão.
demonstration = Demonstração
error-control-characters = Contém caracteres que não podem ser mostrados.
error-clock-back = O relógio de um ensaio só avança: escolha um momento posterior ao que ele mostra.
error-clock-far = O relógio adianta-se no máximo { $days } dias.
