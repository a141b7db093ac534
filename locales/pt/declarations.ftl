# Declarações e suas versões.

## Versões
version-draft = Rascunho
version-tabled = Texto apresentado
version-reviewed = Texto examinado pelo painel
version-amended = Texto emendado
version-adopted = Texto aprovado
version-corrected = Texto corrigido
