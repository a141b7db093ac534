//! The body, the delegations and the text of two clauses that tests of amendments begin with.

use accord::ids::{AccountId, AmendmentId, OperationId};
use accord::procedure::{Category, Role, Stage};
use accord::storage::amendments::{self, Amendment, OperationRow};
use accord::storage::{StoreResult, Tx};
use accord::text::ClauseKind;

use crate::client::Client;
use crate::rows;
use crate::support::TestApp;

/// The first clause.
pub(crate) const FIRST: &str =
    "Urges States to sign the pact, to ratify it without delay and to report on it every year.";

/// The second clause.
pub(crate) const SECOND: &str = "Thanks the hosts of the meeting and all who took part in it.";

/// The delegations, each with a head of the same name.
pub(crate) const DELEGATIONS: [&str; 3] = ["valmar", "orellana", "tesoro"];

/// The body with its delegations and offices, and the text of [`FIRST`] and [`SECOND`], tabled by one of them.
pub(crate) fn furnish(
    tx: &mut Tx<'_>,
    rules: &str,
    stage: Stage,
    sponsor: &'static str,
    offices: &[(&str, Role)],
) -> StoreResult<()> {
    furnish_with(tx, (rules, stage), sponsor, offices, 0)
}

/// As [`furnish`], with so many clauses more: n0, n1, …
pub(crate) fn furnish_with(
    tx: &mut Tx<'_>,
    (rules, stage): (&str, Stage),
    sponsor: &'static str,
    offices: &[(&str, Role)],
    more: usize,
) -> StoreResult<()> {
    rows::body(tx, "parlatino", rules)?;
    for delegation in DELEGATIONS {
        rows::delegation(tx, "parlatino", delegation, Category::Member)?;
        rows::member(tx, "parlatino", delegation, Some(delegation), Role::HeadOfDelegation)?;
    }
    for (name, role) in offices {
        rows::member(tx, "parlatino", name, None, *role)?;
    }
    rows::meeting(tx, "parlatino", "dialogue")?;
    let mut text = rows::text("Migration");
    text.clauses.push(rows::clause("c1", ClauseKind::Operative, FIRST));
    text.clauses.push(rows::clause("c2", ClauseKind::Operative, SECOND));
    text.clauses.extend((0..more).map(|nth| rows::clause(&format!("n{nth}"), ClauseKind::Operative, SECOND)));
    let tabled = rows::Tabled {
        id: "migration",
        number: 1,
        body: "parlatino",
        meeting: "dialogue",
        stage,
        sponsor,
        author: sponsor,
    };
    rows::declaration(tx, &tabled, &text)
}

/// An admissible amendment that gives a clause other words.
pub(crate) fn propose(
    tx: &mut Tx<'_>,
    number: i64,
    by: &str,
    clause: &str,
    words: &str,
    base: &str,
) -> StoreResult<Amendment> {
    let amendment = rows::amendment(tx, "migration", &format!("a{number}"), number, by);
    amendments::insert(tx, &amendment)?;
    let row = OperationRow { base_words: base.into(), ..rows::replace(&amendment, clause, words) };
    amendments::insert_operation(tx, &row)?;
    Ok(amendment)
}

/// The first sub-amendment to one that makes the reports of the first clause biennial: "in writing" after "report on it".
pub(crate) fn sub(tx: &mut Tx<'_>, parent: &Amendment, by: &str) -> StoreResult<()> {
    let words = FIRST.replace("every year", "every two years");
    let amendment = Amendment {
        id: AmendmentId::new(format!("{}-1", parent.id)),
        sub_number: 1,
        sub_of: Some(parent.id.clone()),
        ..rows::amendment(tx, "migration", parent.id.as_str(), parent.number.unwrap_or(0), by)
    };
    amendments::insert(tx, &amendment)?;
    let row = OperationRow {
        amends_id: Some(OperationId::new(format!("{}-op", parent.id))),
        base_words: words.clone(),
        ..rows::replace(&amendment, "c1", &words.replace("report on it", "report on it in writing"))
    };
    amendments::insert_operation(tx, &row)
}

/// A browser in which somebody of this world is signed in.
pub(crate) fn signed_in(app: &TestApp, who: &str) -> Client {
    app.signed_in(&AccountId::new(who))
}
