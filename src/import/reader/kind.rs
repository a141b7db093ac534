//! What a text calls itself.

use crate::import::fold::fold;
use crate::import::{Imported, head};
use crate::text::DeclarationKind;

/// What the text calls itself, by its title and by the lines around it; only paragraphs make a communiqué.
pub(super) fn of(head: &head::Head, out: &Imported) -> DeclarationKind {
    let over: Vec<&str> = out.preamble.iter().chain(&out.operative).map(|clause| clause.lead_in.as_str()).collect();
    let lines = [head.title.as_str()].into_iter().chain(head.masthead.iter().map(String::as_str));
    for line in lines {
        let folded = fold(line);
        let says = |stems: &[&str]| stems.iter().any(|stem| folded.contains(stem));
        if says(&["communiqu", "comunicado", "press release"]) {
            return DeclarationKind::Communique;
        } else if says(&["declaration", "declaracion", "declaracao"]) {
            return DeclarationKind::Declaration;
        } else if says(&["resolu", "/res", "decision", "decisao", "ordenanza", "ordinance"])
            || folded.split(' ').next().is_some_and(is_session_number)
        {
            return DeclarationKind::Resolution;
        } else if out.preamble.is_empty() && says(&["report of", "report on", "informe de", "rapport d", "relatorio"]) {
            return DeclarationKind::Report;
        } else if says(&["recommendation", "recomendacion", "recommandation", "recomendac"]) {
            return DeclarationKind::Recommendations;
        }
    }
    let resolves = ["resuelve", "resolve", "resolves", "resoud"]
        .iter()
        .any(|verb| over.iter().any(|line| fold(line).contains(verb)));
    if out.narrative {
        DeclarationKind::Communique
    } else if resolves {
        DeclarationKind::Resolution
    } else {
        DeclarationKind::Declaration
    }
}

fn is_session_number(word: &str) -> bool {
    let number = word.trim_end_matches('.');
    number.contains('/') && number.chars().all(|c| c.is_ascii_digit() || c == '/')
}
