//! Marks of the negotiation and resolved comments: the journal tells them, and nothing of them is altered unseen.

use accord::actions::{SetMark, comment, lift_mark, reopen_comment, resolve_comment, set_mark};
use accord::ids::ClauseId;
use accord::storage::{Store, declarations};
use accord::text::Words;
use accord::text::mark::MarkKind;

use super::other_acts::{SLUG, by, remark, verifies};
use super::{Tampering, after, played, tampering};
use crate::support::Database;

const TAMPERINGS: &[Tampering] = &[
    tampering("a mark says otherwise", "UPDATE marks SET kind = 'agreed' WHERE kind = 'disputed';", ": mark"),
    tampering("a mark stands on other words", "UPDATE marks SET words = 'x';", ": words"),
    tampering("a mark stands elsewhere", "UPDATE marks SET first_char = 3;", ": first character"),
    tampering("the clause was another", "UPDATE marks SET clause_words = 'x';", ": words it was made against"),
    tampering("an alternative says otherwise", "UPDATE marks SET alternative = 'x';", ": alternative"),
    tampering("an alternative bears another number", "UPDATE marks SET number = 7;", ": number"),
    tampering(
        "somebody else proposes",
        "UPDATE marks SET delegation_id = (SELECT id FROM delegations WHERE name = 'Cordal');",
        ": delegation",
    ),
    tampering("a lifted mark stands again", "UPDATE marks SET lifted_at = NULL;", ": time of lifting"),
    tampering("somebody else lifted it", "UPDATE marks SET lifted_by = NULL;", ": who lifted it"),
    tampering("somebody else set it", "UPDATE marks SET set_by = (SELECT max(id) FROM memberships);", ": who did it"),
    tampering("it was set earlier", "UPDATE marks SET set_at = '2017-06-01 00:00:00';", ": time"),
    tampering(
        "a mark moves to another clause",
        "UPDATE marks SET clause_id = (SELECT max(id) FROM clauses);",
        ": clause",
    ),
    tampering("marks are deleted", "DELETE FROM marks;", "mark on “"),
    tampering("a comment is opened again", "UPDATE comments SET resolved_at = NULL;", ": time of resolution"),
    tampering("nobody resolved it", "UPDATE comments SET resolved_by = NULL;", ": who resolved it"),
];

/// The first operative clause of the text.
fn first(store: &Store) -> ClauseId {
    let read = store.read_now::<_, accord::storage::StoreError>(|db| {
        let declaration = declarations::by_name(db, SLUG)?;
        let dossier = accord::actions::Dossier::load(db, declaration)?;
        let mut operative = dossier.base_text().of_kind(accord::text::ClauseKind::Operative);
        Ok(operative.next().map(|clause| clause.id.clone()))
    });
    read.unwrap().unwrap()
}

fn marked(store: &Store) {
    let clause = first(store);
    by(store, "secretariat.first", move |tx, visitor| {
        let declaration = declarations::by_name(tx.db, SLUG)?;
        let valmar = declaration.delegation_id.clone();
        let none = || Words::new("").unwrap();
        let whole = SetMark {
            clause: clause.clone(),
            kind: MarkKind::Disputed,
            stretch: none(),
            occurrence: None,
            alternative: none(),
            delegation: None,
        };
        let lifted = set_mark(tx, visitor, &declaration.id, &whole)?;
        let other = SetMark {
            kind: MarkKind::Alternative,
            alternative: Words::new("Other words").unwrap(),
            delegation: valmar,
            ..whole.clone()
        };
        set_mark(tx, visitor, &declaration.id, &other)?;
        lift_mark(tx, visitor, &declaration.id, &clause, &lifted)?;
        set_mark(tx, visitor, &declaration.id, &whole)?;
        let said = comment(tx, visitor, &declaration.id, &clause, &remark("Settled?"))?;
        resolve_comment(tx, visitor, &declaration.id, &clause, &said)?;
        reopen_comment(tx, visitor, &declaration.id, &clause, &said)?;
        resolve_comment(tx, visitor, &declaration.id, &clause, &said)
    });
}

#[test]
fn marks_and_resolved_comments_verify_and_are_not_altered_unseen() {
    let database = Database::sqlite();
    let store = played(&database, Some("filing"));
    marked(&store);
    verifies(&store);
    for one in TAMPERINGS {
        let findings = after(&store, one.sql);
        assert!(findings.iter().any(|found| found.contains(one.finding)), "{}: {findings:#?}", one.what);
    }
    verifies(&store);
}
