# Contas, convites e acesso.

## Links de uso único
link-invitation = Convite
link-reset = Nova senha

## Entrar e sair
sign-in-title = Entrar
field-email = E-mail
field-password = Senha
sign-in-wrong = Nenhuma conta tem este e-mail e esta senha. Confira ambos e tente novamente.
sign-in-too-many = Houve tentativas falhas demais. Tente novamente em { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
  }.
sign-in-not-needed = Os textos aprovados são públicos e não exigem conta
sign-in-demonstration = Conhecer o sistema como
sign-in-demonstration-hint = Isto é uma demonstração: uma pessoa inventada para cada função, sem senha.
sign-in-by-password = Ou com a sua senha
signed-out-title = Você saiu da sua conta
signed-out-lead = Os textos não enviados que este navegador guardava foram apagados dele.
signed-out-again = Entrar novamente

## Quando uma sessão termina enquanto alguém escreve
session-over = Sua sessão havia terminado e isto ainda não foi enviado. O que você escreveu está guardado. Entre, confira o texto e envie-o.
kept-title = Aqui está o que você escreveu
kept-lead = Você entrou como { $name }. Nada foi enviado ainda.
kept-field = Você escreveu
kept-send = Enviar agora
kept-drop = Não enviar

## Convites e novas senhas
invitation-title = Você foi convidado para o Accord
invitation-lead = Escolha uma senha para abrir a sua conta. Este link funciona uma só vez.
invitation-accept = Aceitar o convite
field-own-name = Seu nome, como deve constar em ata
field-new-password = Nova senha
field-present-password = Senha atual
password-hint = Ao menos { $min } caracteres. Três ou quatro palavras sem relação entre si são uma boa senha.
password-set = Salvar a senha
password-too-short = Ao menos { $min } caracteres; há { $length }.
password-easy = É fácil de adivinhar. Acrescente uma ou duas palavras sem relação com você.
password-keyboard = Fileiras de teclas são fáceis de adivinhar. Escolha palavras.
password-repeats = Repetições e sequências são fáceis de adivinhar. Escolha palavras diferentes.
password-date = Anos e datas são fáceis de adivinhar. Acrescente palavras sem relação com eles.
password-common = Está entre as senhas que são testadas primeiro. Escolha outra.
password-word = Uma só palavra ou um nome é fácil de adivinhar. Acrescente uma ou duas palavras.
password-present-wrong = Esta não é a sua senha atual.
password-change-lead = A sessão será encerrada em todos os outros navegadores em que a sua conta está aberta.
reset-offer = Esqueceu a senha?
reset-title = Escolher uma nova senha
reset-lead = Você entrará aqui e a sessão será encerrada nos outros navegadores. Este link funciona uma só vez.
reset-ask-title = Esqueci a minha senha
reset-ask-lead = Enviaremos um link ao e-mail da sua conta. Com ele você pode escolher uma nova senha.
reset-send = Enviar-me um link
reset-sent-title = Confira o seu e-mail
reset-sent-lead = Se este e-mail tem uma conta, um link está a caminho. Ele funciona uma só vez, dentro de { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
  }.
reset-sent-nothing = Se nada chegar, confira a grafia e a pasta de spam, ou escreva à sua Secretaria.
link-gone-title = Este link não funciona mais
link-gone-lead = Ele já foi usado, o prazo terminou ou outro mais recente foi enviado. Se o seu convite venceu, a Secretaria pode enviar outro.
link-gone-ask = Enviar-me um novo link

## Minha conta
account-profile = Perfil
account-mail = E-mails
account-password = Senha
account-sessions = Navegadores
account-signed-in = Você entrou como { $email }.
account-saved = Salvo.
account-other-role = Conhecer o sistema em outra função
field-language = Idioma
field-language-hint = Das páginas e dos e-mails.
field-zone = Fuso horário
field-zone-hint = Os horários são sempre indicados como no local da reunião; o seu aparece ao lado.
field-zone-none = O de cada reunião
account-mail-lead = Os e-mails sobre a própria conta, como o de uma nova senha, são sempre enviados.
account-mail-legend = Enviar-me um e-mail imediatamente sobre
account-sessions-lead = Os navegadores em que a sua conta está aberta.
session-unnamed = Navegador desconhecido
session-times = Desde { $began }; último uso { $seen }.
session-this = Este navegador
session-end = Encerrar a sessão
