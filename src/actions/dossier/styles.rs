//! How the clauses of a declaration are closed.

use crate::rules_file::{ListEndings, RulesDocument};
use crate::storage::declarations::Declaration;
use crate::text::ending::{Endings, Style};

/// The endings of a declaration's clauses in its drafting language; the custom of the United Nations where the rules say
/// nothing of that language.
pub(super) fn style(document: &RulesDocument, declaration: &Declaration) -> Style {
    style_in(document, &declaration.language)
}

/// The endings that a body's rules give clauses in a language.
#[must_use]
pub fn style_in(document: &RulesDocument, language: &crate::language::Language) -> Style {
    let endings = |list: &ListEndings| Endings::new(&list.middle, &list.before_last, &list.last);
    document.style_of(language).map_or_else(
        || Style::un(language),
        |table| Style {
            preambular: endings(&table.preambular),
            operative: endings(&table.operative),
            paragraph: endings(&table.paragraph),
            sub: endings(&table.sub),
            lead_in: table.lead_in.clone(),
        },
    )
}
