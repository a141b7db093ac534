//! References to clauses that amendments take out: the text as a whole waits until somebody mends them.

use accord::actions::{Dossier, document};
use accord::ids::ClauseId;
use accord::language::Language;
use accord::procedure::{Choice, Method, Outcome, Stage};
use accord::publishing::{Format, export};
use accord::storage::amendments::OperationAct;
use accord::storage::{Tx, versions};
use accord::text::{Clause, ClauseKind};

use super::hall::{Hall, MEMBERS, declaration_id, file, refused, replace};

const FOR: [u64; 3] = [5, 0, 0];
const AGAINST: [u64; 3] = [0, 5, 0];
const REFERRING: &str = "Requests alternatives to physical detention, as [#c1] says";

/// All amendments are rejected; then c2 refers to c1, amendment 6 lets c3 refer to it too, 7 takes it out.
fn hall() -> Hall {
    let hall = Hall::in_session();
    ["a5", "a1", "a3", "a2", "a4-1", "a4"]
        .iter()
        .for_each(|id| assert_eq!(hall.decide(id, AGAINST), Outcome::Rejected));
    hall.store
        .write_now(|tx| {
            let clause = Clause::new("c2".into(), ClauseKind::Operative, REFERRING);
            versions::save_clause(tx, &"tabled".into(), &Language::english(), &clause, 1)?;
            file(tx, ("a6", 6, 0), "lunara", 4, |row| {
                replace(row, "c3", "Decides to meet every year, as [#c1] asks");
                row.base_words = "Decides to meet every year".into();
            })?;
            file(tx, ("a7", 7, 0), "tesoro", 60, |row| {
                row.act = OperationAct::Delete;
                row.clause_id = Some(ClauseId::new("c1"));
                row.base_words = "Encourages States to protect migrants in transit".into();
            })
        })
        .unwrap();
    hall
}

#[test]
fn the_whole_is_not_put_while_a_clause_refers_to_one_that_is_gone() {
    let hall = hall();
    assert_eq!(hall.decide("a7", FOR), Outcome::Adopted);
    assert_eq!(
        refused(hall.put("a6", Method::ShowOfHands)),
        "refusal-wrong-standing",
        "it fell: what it refers to is gone"
    );
    let dossier = hall.read(|db| Dossier::of(db, &declaration_id()));
    assert_eq!(dossier.dangling_in(&dossier.current().text), ["2. → 1"]);
    assert_eq!(refused(hall.put_whole(&[])), "refusal-references-left");
    let mend = |tx: &mut Tx<'_>| {
        file(tx, ("a8", 8, 0), "valmar", 4, |row| {
            replace(row, "c2", "Requests alternatives to physical detention, as [#c3] says");
            row.base_words = REFERRING.into();
        })
    };
    hall.store.write_now(mend).unwrap();
    assert_eq!(hall.decide("a8", FOR), Outcome::Adopted);
    hall.put_whole(&[]).unwrap();
}

#[test]
fn what_is_adopted_reads_the_numbers_of_the_adopted_text() {
    let hall = hall();
    assert_eq!(hall.decide("a7", AGAINST), Outcome::Rejected);
    assert_eq!(hall.decide("a6", FOR), Outcome::Adopted);
    let moving = |tx: &mut Tx<'_>| {
        file(tx, ("a8", 8, 0), "valmar", 4, |row| {
            row.act = OperationAct::Move;
            row.clause_id = Some(ClauseId::new("c1"));
            row.after_id = Some(ClauseId::new("c2"));
            row.base_words = "Encourages States to protect migrants in transit".into();
        })
    };
    hall.store.write_now(moving).unwrap();
    assert_eq!(hall.decide("a8", FOR), Outcome::Adopted);
    let question = hall.put_whole(&[]).unwrap();
    MEMBERS.iter().for_each(|name| hall.vote(&question, name, Choice::Yes).unwrap());
    hall.lock(&question).unwrap();
    assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
    assert_eq!(hall.stage(), Stage::Adopted);
    let dossier = hall.read(|db| Dossier::of(db, &declaration_id()));
    let made = hall.read(|db| document(db, &dossier, dossier.versions.last().unwrap()));
    for (format, wanted) in
        [(Format::Txt, "3. Decides to meet every year, as 2 asks."), (Format::Html, r##"<a href="#c1">2</a>"##)]
    {
        let text = String::from_utf8(export(&made, format).unwrap()).unwrap();
        assert!(text.contains(wanted) && !text.contains("[#"), "{text}");
    }
}
