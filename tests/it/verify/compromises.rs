//! What is altered by SQL of compromises and of what follows from them.

use std::collections::BTreeSet;

use accord::actions::{
    Choice, ChooseAtDesk, Dossier, ReviewText, ReviseAmendment, choice_digest, choose_at_desk, join_compromise,
    name_replaced, review_text, revise_amendment, withdraw_amendment,
};
use accord::ids::AmendmentId;
use accord::procedure::Standing;
use accord::storage::{Db, Store, StoreError, StoreResult, amendments, carryings, declarations, versions};
use accord::text::Words;

use super::other_acts::{SLUG, by, remark, verifies};
use super::{Tampering, after, played, tampering};
use crate::support::Database;

pub(super) const COMPROMISES: &[Tampering] = &[
    tampering(
        "a compromise did not name an amendment",
        "DELETE FROM replacements WHERE replaces_id IN (SELECT id FROM amendments WHERE number = 7 AND sub_number = 0);",
        "that amendment 24 is to replace amendment 7: the journal tells of it",
    ),
    tampering(
        "a compromise named another amendment",
        "INSERT INTO replacements
         SELECT r.amendment_id, (SELECT id FROM amendments WHERE number = 14), r.named_at, r.named_by, r.joins,
             r.answered_at, r.answered_by
         FROM replacements r JOIN amendments a ON a.id = r.replaces_id WHERE a.number = 6;",
        "that amendment 24 is to replace amendment 14",
    ),
    tampering(
        "sponsors did not join",
        "UPDATE replacements SET joins = FALSE
         WHERE replaces_id IN (SELECT id FROM amendments WHERE number = 7 AND sub_number = 0);",
        "that amendment 24 is to replace amendment 7: whether the sponsors join",
    ),
    tampering(
        "somebody else joined for them",
        "UPDATE replacements SET answered_by = named_by
         WHERE replaces_id IN (SELECT id FROM amendments WHERE number = 7 AND sub_number = 0);",
        "that amendment 24 is to replace amendment 7: who answered",
    ),
    tampering(
        "they joined at another time",
        "UPDATE replacements SET answered_at = '2017-06-10 12:00:00'
         WHERE replaces_id IN (SELECT id FROM amendments WHERE number = 7 AND sub_number = 0);",
        "that amendment 24 is to replace amendment 7: time of the answer",
    ),
    tampering(
        "a compromise named them earlier",
        "UPDATE replacements SET named_at = '2017-06-10 12:00:00';",
        "that amendment 24 is to replace amendment 6: time",
    ),
    tampering(
        "what returned fell to the compromise",
        "UPDATE amendments SET standing = 'fallen', fell_to = (SELECT id FROM amendments WHERE number = 24)
         WHERE number = 6;",
        "amendment 6: standing",
    ),
];

/// The identity of an amendment, by its number.
fn number(db: &mut Db, number: i64) -> StoreResult<AmendmentId> {
    let declaration = declarations::by_name(db, SLUG)?.id;
    let all = amendments::of_declaration(db, &declaration)?;
    let found = all.into_iter().find(|one| one.number == Some(number) && one.sub_number == 0);
    found.map(|one| one.id).ok_or(StoreError::NotFound)
}

/// Lunara's amendment 9 is to replace Tesoro's 10 and its 1.
fn named(store: &Store) {
    by(store, "lunara.head", |tx, visitor| {
        let (nine, others) = (number(tx.db, 9)?, [number(tx.db, 10)?, number(tx.db, 1)?]);
        name_replaced(tx, visitor, &nine, &others)
    });
}

fn says(store: &Store, amendment: i64, joins: bool) {
    by(store, "tesoro.head", move |tx, visitor| {
        let (own, nine) = (number(tx.db, amendment)?, number(tx.db, 9)?);
        join_compromise(tx, visitor, &own, (&nine, joins))
    });
}

#[test]
fn what_sponsors_say_to_a_compromise_verifies_until_it_is_withdrawn() {
    let database = Database::sqlite();
    let store = played(&database, Some("filing"));
    named(&store);
    says(&store, 10, true);
    says(&store, 1, false);
    verifies(&store);
    by(&store, "lunara.head", |tx, visitor| {
        let nine = number(tx.db, 9)?;
        let row = amendments::operations(tx.db, &nine)?.remove(0);
        let words = Words::new(&row.words.replace("adverse effects", "effects")).unwrap();
        revise_amendment(tx, visitor, &nine, &ReviseAmendment { words: vec![(row.id, words)] })
    });
    verifies(&store);
    says(&store, 10, true);
    says(&store, 10, false);
    says(&store, 10, true);
    verifies(&store);
    by(&store, "lunara.head", |tx, visitor| {
        let nine = number(tx.db, 9)?;
        withdraw_amendment(tx, visitor, &nine, &remark("It did not help."))
    });
    verifies(&store);
}

#[test]
fn what_falls_to_a_compromise_in_a_reviewed_version_verifies() {
    let database = Database::sqlite();
    let store = played(&database, Some("reviews-closed"));
    named(&store);
    says(&store, 10, true);
    by(&store, "secretariat.first", |tx, visitor| {
        let declaration = declarations::by_name(tx.db, SLUG)?;
        let base = versions::of_declaration(tx.db, &declaration.id)?.last().expect("a version").id.clone();
        let amendment = number(tx.db, 9)?;
        let tick = ChooseAtDesk { base: base.clone(), amendment, choice: Choice::AsItStands, revision: 0 };
        choose_at_desk(tx, visitor, &declaration.id, &[tick])?;
        let choices = carryings::choices(tx.db, &base)?;
        let chosen = choice_digest(&Dossier::of(tx.db, &declaration.id)?, &choices);
        let review = ReviewText { base, chosen, confirmed: BTreeSet::new() };
        review_text(tx, visitor, &declaration.id, &review).map(drop)
    });
    let fallen = store.read_now::<_, StoreError>(|db| {
        let ten = number(db, 10)?;
        amendments::find(db, &ten)
    });
    assert_eq!(fallen.unwrap().standing, Standing::Fallen);
    verifies(&store);
    let unseen = after(&store, "UPDATE amendments SET fell_to = NULL WHERE number = 10;");
    assert!(unseen.iter().any(|finding| finding.contains("amendment 10: amendment to which it fell")), "{unseen:#?}");
}
