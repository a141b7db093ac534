# O diário: cada ato em palavras.

journal-title = Diário da declaração
journal-lead = Todos os atos sobre este texto, primeiro os mais recentes. Cada entrada contém a impressão da anterior no registo do órgão.
journal-entry = Entrada { $seq }
journal-other = Registado: { $act }
journal-by-engine = Por aplicação do regimento, sem ato de ninguém
journal-by-delegation = { $delegation }, { $role }
journal-by-request = { $clerk }, a pedido oral de { $delegation }

## Acts
journal-draft-begun = Foi iniciado um rascunho.
journal-declaration-tabled = Apresentada: { $clauses } cláusulas, SHA-256 { $digest }.
journal-declaration-cosponsored = { $delegation } juntou-se aos patrocinadores.
journal-declaration-sponsor-left = { $delegation } retirou o patrocínio.
journal-declaration-admitted = Admitida. { $note }
journal-declaration-withdrawn = Retirada. { $reason }
journal-stage-opened = { $to ->
    [proposal] Devolvida à etapa de proposta. { $reason }
    [amendment] Foi aberta a etapa de emendas. { $reason }
    [panel-review] Foi aberto o exame pelos painéis. { $reason }
   *[plenary] Foi aberta a etapa plenária. { $reason }
  }
journal-deadline-set = Prazo para emendas: { $due_at }. { $reason }
