//! What marks of the negotiation do to the decision on the text as a whole.

use accord::actions::{ActResult, Dossier, SetMark, document, lift_mark, set_mark};
use accord::ids::{ClauseId, DelegationId, MarkId};
use accord::procedure::{Choice, Outcome, Stage};
use accord::publishing::{Format, export};
use accord::storage::marks;
use accord::text::Words;
use accord::text::mark::{MarkKind, Place};

use super::hall::{Hall, MEMBERS, declaration_id, refused};

fn mark(kind: MarkKind, clause: &str, stretch: &str) -> SetMark {
    SetMark {
        clause: ClauseId::new(clause),
        kind,
        stretch: Words::new(stretch).unwrap(),
        occurrence: None,
        alternative: Words::new("").unwrap(),
        delegation: None,
    }
}

impl Hall {
    fn mark(&self, who: &str, mark: SetMark) -> ActResult<MarkId> {
        self.act(who, move |tx, who| set_mark(tx, who, &declaration_id(), &mark))
    }

    fn lift(&self, clause: &str, id: &MarkId) -> ActResult<()> {
        let (clause, id) = (ClauseId::new(clause), id.clone());
        self.act("secretariat", move |tx, who| lift_mark(tx, who, &declaration_id(), &clause, &id))
    }

    pub(super) fn dossier(&self) -> Dossier {
        self.read(|db| Dossier::of(db, &declaration_id()))
    }

    fn adopt_whole(&self) -> Outcome {
        let question = self.put_whole(&[]).unwrap();
        let late = self.mark("chair", mark(MarkKind::Disputed, "c3", ""));
        assert_eq!(refused(late), "refusal-text-frozen");
        MEMBERS.iter().for_each(|name| self.vote(&question, name, Choice::Yes).unwrap());
        self.lock(&question).unwrap();
        self.declare(&question).unwrap()
    }
}

const REJECTED: [u64; 3] = [0, 5, 0];

#[test]
fn adoption_waits_until_no_disputed_alternative_or_ad_ref_mark_is_left() {
    let hall = Hall::in_session();
    ["a5", "a1", "a3", "a2", "a4-1", "a4"]
        .iter()
        .for_each(|id| assert_eq!(hall.decide(id, REJECTED), Outcome::Rejected));
    let disputed = hall.mark("chair", mark(MarkKind::Disputed, "c1", "migrants in transit")).unwrap();
    let ad_ref = hall.mark("secretariat", mark(MarkKind::AgreedAdRef, "c3", "")).unwrap();
    let other = SetMark {
        alternative: Words::new("should encourage").unwrap(),
        delegation: Some(DelegationId::new("valmar")),
        ..mark(MarkKind::Alternative, "c1", "Encourages")
    };
    let alternative = hall.mark("chair", other).unwrap();
    hall.mark("chair", mark(MarkKind::Agreed, "c2", "")).unwrap();
    let refusal = hall.dossier().check_marks().unwrap_err();
    let said = refusal.to_string();
    for part in ["1. [migrants in transit]", "3. [Decides to meet every year]", "1. [Encourages]"] {
        assert!(said.contains(part), "{said}");
    }
    assert_eq!(refused(hall.put_whole(&[])), "refusal-marks-left");
    hall.lift("c1", &disputed).unwrap();
    hall.lift("c3", &ad_ref).unwrap();
    assert_eq!(refused(hall.put_whole(&[])), "refusal-marks-left");
    hall.lift("c1", &alternative).unwrap();
    assert_eq!(hall.adopt_whole(), Outcome::Adopted, "what is agreed holds up nothing");
    assert_eq!(hall.stage(), Stage::Adopted);
    let dossier = hall.dossier();
    assert_eq!(dossier.standing_marks().count(), 0, "they ended with the adoption");
    assert_eq!(hall.read(|db| marks::of_declaration(db, &declaration_id())).len(), 4, "and stay in the record");
    let made = hall.read(|db| document(db, &dossier, dossier.versions.last().unwrap()));
    let text = String::from_utf8(export(&made, Format::Txt).unwrap()).unwrap();
    assert!(!text.contains("agreed") && !text.contains('['), "{text}");
}

#[test]
fn a_mark_goes_along_with_its_words_and_holds_up_nothing_once_they_are_out() {
    let hall = Hall::in_session();
    let on_words = hall.mark("chair", mark(MarkKind::Disputed, "c1", "in transit")).unwrap();
    let agreed = hall.mark("chair", mark(MarkKind::Agreed, "c1", "")).unwrap();
    hall.decide("a5", [5, 0, 0]);
    let dossier = hall.dossier();
    let text = dossier.current().text;
    let clause = text.clause(&ClauseId::new("c1")).unwrap();
    assert!(clause.words.contains("in transit and after their return"), "{}", clause.words);
    for (mark, place) in dossier.marks_on(clause) {
        match place {
            Place::Words(at) => {
                assert_eq!(mark.id, on_words);
                assert_eq!(accord::text::mark::slice(&clause.words, &at), "in transit");
            }
            Place::Changed => assert_eq!(mark.id, agreed, "other words were agreed"),
            Place::Whole => panic!("{mark:?}"),
        }
    }
}

#[test]
fn marks_are_for_the_secretariat_moderators_and_the_chair_alone() {
    let hall = Hall::in_session();
    assert_eq!(refused(hall.mark("valmar.head", mark(MarkKind::Agreed, "c1", ""))), "refusal-not-your-role");
    let set = hall.mark("secretariat", mark(MarkKind::Agreed, "c1", "")).unwrap();
    assert_eq!(refused(hall.mark("chair", mark(MarkKind::Agreed, "c1", ""))), "kind", "it stands there already");
    assert_eq!(refused(hall.lift("c2", &set)), "not-found", "it is of another clause");
    hall.lift("c1", &set).unwrap();
    assert_eq!(refused(hall.lift("c1", &set)), "refusal-already-done");
    assert_eq!(refused(hall.mark("chair", mark(MarkKind::Agreed, "c9", ""))), "not-found");
    assert_eq!(refused(hall.mark("chair", mark(MarkKind::Proposed, "c1", ""))), "delegation");
    assert_eq!(refused(hall.mark("chair", mark(MarkKind::Disputed, "c2", "detention"))), "occurrence");
    assert_eq!(refused(hall.mark("chair", mark(MarkKind::Disputed, "c2", "custody"))), "stretch");
    let third = SetMark { occurrence: Some(3), ..mark(MarkKind::Disputed, "c2", "detention") };
    assert_eq!(refused(hall.mark("chair", third)), "occurrence");
    let second = SetMark { occurrence: Some(2), ..mark(MarkKind::Disputed, "c2", "detention") };
    let second = hall.mark("chair", second).unwrap();
    let all = hall.read(|db| marks::of_declaration(db, &declaration_id()));
    assert_eq!(all.iter().find(|one| one.id == second).unwrap().first_char, Some(52));
}
