# Painéis temáticos e seus integrantes.

## O que alguém faz em um painel
panel-part-moderator = Moderação
panel-part-member = Integrante do painel
