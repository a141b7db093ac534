# Reuniões, seus órgãos e suas sessões.

## O que um órgão é para uma reunião
part-lead = Órgão responsável
part-host = Anfitrião
part-supporter = Apoiador, não aprova
