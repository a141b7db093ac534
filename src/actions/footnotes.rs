//! The footnotes of a decided text: the reservations and dissociations that stand, of questions that adopted something.

use crate::actions::Dossier;
use crate::l10n::Voice;
use crate::language::Locale;
use crate::procedure::{Outcome, QuestionState, StatementKind, StatementOn};
use crate::publishing::{Foot, Footnote};
use crate::storage::statements::{self, Statement};
use crate::storage::{Db, StoreResult};

/// The footnotes to a declaration's adopted text, without numbers, in the order in which they were entered: one query.
///
/// # Errors
/// Only if the query fails.
pub fn footnotes(db: &mut Db, dossier: &Dossier) -> StoreResult<Vec<Footnote>> {
    let locale = Locale::from_tag(dossier.declaration.language.as_str()).unwrap_or_default();
    let voice = Voice::new(locale, chrono_tz::UTC);
    let all = statements::of_declaration(db, &dossier.declaration.id)?;
    let printed = all.into_iter().filter(|one| one.kind.is_footnote() && one.stands() && is_adopted(dossier, one));
    Ok(printed.map(|one| footnote(voice, dossier, one)).collect())
}

/// Whether what it was said beside was adopted.
fn is_adopted(dossier: &Dossier, statement: &Statement) -> bool {
    let adopted = |state, outcome| state == QuestionState::Declared && outcome == Some(Outcome::Adopted);
    dossier.questions.iter().any(|one| one.id == statement.question_id && adopted(one.state, one.outcome))
}

fn footnote(voice: Voice, dossier: &Dossier, statement: Statement) -> Footnote {
    let delegation = dossier.delegation_name(Some(&statement.delegation_id)).to_owned();
    let head = voice.m(head(&statement)).arg("delegation", delegation.as_str()).to_string();
    Footnote {
        number: 0,
        on: statement.clause_id.map_or(Foot::Title, |clause| Foot::Clause(clause.to_string())),
        kind: statement.kind.as_str(),
        delegation,
        head,
        words: statement.words,
        language: statement.language,
    }
}

const fn head(statement: &Statement) -> &'static str {
    match (statement.kind, statement.part) {
        (StatementKind::Dissociation, StatementOn::Text) => "footnote-dissociation-text",
        (StatementKind::Dissociation, StatementOn::Title) => "footnote-dissociation-title",
        (StatementKind::Dissociation, StatementOn::Clause) => "footnote-dissociation-clause",
        (_, StatementOn::Text) => "footnote-reservation-text",
        (_, StatementOn::Title) => "footnote-reservation-title",
        (_, StatementOn::Clause) => "footnote-reservation-clause",
    }
}
