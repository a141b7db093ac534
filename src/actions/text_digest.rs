//! The identity of a whole text: a SHA-256 over each part with its length, so that no two texts read alike.

use crate::clock::sha256;
use crate::text::{Clause, Text};

/// The digest of a text in its language: what tabling freezes, the journal keeps and verification computes again.
///
/// Whether a clause came in by amendment is no part of it; numbers and endings that follow from the list are not stored.
#[must_use]
pub fn text_digest(text: &Text) -> String {
    let mut form = String::from("accord text 1\n");
    for part in [text.language.as_str(), text.kind.as_str(), &text.title, &text.place_date, &text.enacting] {
        put(&mut form, part);
    }
    put_all(&mut form, &text.masthead);
    put_all(&mut form, &text.closing);
    for clause in &text.clauses {
        put_clause(&mut form, clause);
    }
    sha256(form.as_bytes())
}

fn put_clause(form: &mut String, clause: &Clause) {
    let parent = clause.parent.as_ref().map_or("", |id| id.as_str());
    let opening = clause.opening.to_string();
    for part in [clause.id.as_str(), parent, clause.kind.as_str(), clause.numbering.as_str(), &clause.words, &opening] {
        put(form, part);
    }
    put_all(form, clause.ending.as_slice());
    put(form, &clause.wrap_up);
}

fn put_all(form: &mut String, parts: &[String]) {
    put(form, &parts.len().to_string());
    parts.iter().for_each(|part| put(form, part));
}

fn put(form: &mut String, part: &str) {
    form.push_str(&format!("{}:{part}\n", part.len()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::ClauseId;
    use crate::language::Language;
    use crate::text::{ClauseKind, DeclarationKind};

    #[test]
    fn every_word_and_every_place_counts() {
        let mut text = Text::new(Language::english(), DeclarationKind::Declaration);
        text.clauses.push(Clause::new(ClauseId::new("a"), ClauseKind::Operative, "one"));
        text.clauses.push(Clause::new(ClauseId::new("b"), ClauseKind::Operative, "two"));
        let digest = text_digest(&text);
        let changed = |change: &dyn Fn(&mut Text)| {
            let mut other = text.clone();
            change(&mut other);
            text_digest(&other) != digest
        };
        assert!(changed(&|text| text.clauses.swap(0, 1)));
        assert!(changed(&|text| text.clauses[0].words.push('s')));
        assert!(changed(&|text| text.clauses[0].ending = Some(String::new())));
        assert!(changed(&|text| text.title.push('T')));
        assert!(!changed(&|text| text.clauses[0].inserted = true));
    }
}
