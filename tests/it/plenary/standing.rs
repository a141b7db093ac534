//! What is voted on stays as it is; what falls, in which order it is put, in which words.

use accord::actions::{
    ActResult, Dossier, OpenQuestion, QuestionOn, Remark, Ruling, check_filing, declare_result, order_voting,
    rule_admissibility, withdraw_amendment,
};
use accord::ids::{AmendmentId, ClauseId, MembershipId, PanelId, RecommendationId};
use accord::procedure::{Advice, Method, Outcome, Refusal, Standing};
use accord::storage::amendments::{self, OperationAct, OperationRow};
use accord::storage::panels::{self, Panel};
use accord::storage::recommendations::{self, Recommendation};
use accord::text::ClauseKind;

use super::hall::{Hall, declaration_id, file, meeting_id, noon, refused, replace};

impl Hall {
    /// An amendment that is admitted while the plenary is at work.
    fn admit(
        &self,
        id: (&'static str, i64, i64),
        delegation: &'static str,
        distance: i64,
        fill: impl FnOnce(&mut OperationRow) + Send + 'static,
    ) {
        self.store.write_now(move |tx| file(tx, id, delegation, distance, fill)).unwrap();
    }

    fn stand(&self, id: &str, standing: Standing) {
        let mut amendment = self.read(|db| amendments::find(db, &AmendmentId::new(id)));
        amendment.standing = standing;
        self.store.write_now(move |tx| amendments::update(tx, &amendment)).unwrap();
    }

    fn withdraw(&self, who: &str, id: &str) -> ActResult<()> {
        let id = AmendmentId::new(id);
        self.act(who, move |tx, who| withdraw_amendment(tx, who, &id, &Remark::default()))
    }

    fn rule(&self, id: &str, ruling: fn(Remark) -> Ruling) -> ActResult<()> {
        let (id, ruling) = (AmendmentId::new(id), ruling(Remark::new("So ruled").unwrap()));
        self.act("secretariat", move |tx, who| rule_admissibility(tx, who, &id, &ruling))
    }

    /// The amendments in the order of voting.
    pub(super) fn order(&self) -> Vec<String> {
        let dossier = self.read(|db| Dossier::of(db, &declaration_id()));
        dossier.voting_list().amendments().map(ToString::to_string).collect()
    }

    fn decide_all(&self, decisions: &[(&str, [u64; 3])]) {
        for (amendment, count) in decisions {
            self.decide(amendment, *count);
        }
    }

    fn fell_to(&self, id: &str) -> Option<AmendmentId> {
        self.read(|db| amendments::find(db, &AmendmentId::new(id))).fell_to
    }
}

const ALL: [u64; 3] = [5, 0, 0];
const NONE: [u64; 3] = [0, 5, 0];
/// Everything before amendment 4 and its sub-amendment.
const BEFORE_4: [(&str, [u64; 3]); 4] = [("a5", NONE), ("a1", NONE), ("a3", NONE), ("a2", NONE)];

#[test]
fn amendments_are_frozen_while_they_are_voted_on() {
    let hall = Hall::in_session();
    let question = hall.put("a5", Method::ShowOfHands).unwrap();
    assert_eq!(refused(hall.withdraw("valmar.head", "a5")), "refusal-text-frozen");
    assert_eq!(refused(hall.rule("a5", Ruling::Inadmissible)), "refusal-text-frozen");
    hall.rule("a1", Ruling::Inadmissible).expect("another amendment is not concerned");
    hall.lock(&question).unwrap();
    assert_eq!(refused(hall.withdraw("valmar.head", "a5")), "refusal-text-frozen", "the count is not declared yet");
    hall.count(&question, NONE).unwrap();
    hall.declare(&question).unwrap();
    hall.rule("a1", Ruling::Admissible).unwrap();
    hall.decide_all(&BEFORE_4[1..]);

    let question = hall.put("a4-1", Method::ShowOfHands).unwrap();
    assert_eq!(refused(hall.withdraw("cordal.head", "a4")), "refusal-text-frozen", "4/1 would fall under the vote");
    assert_eq!(refused(hall.rule("a4", Ruling::Inadmissible)), "refusal-text-frozen");
    assert_eq!(refused(hall.withdraw("lunara.head", "a4-1")), "refusal-text-frozen");
    hall.lock(&question).unwrap();
    hall.count(&question, ALL).unwrap();
    assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
    assert_eq!((hall.standing("a4-1"), hall.fell_to("a4-1")), (Standing::Adopted, None));
}

#[test]
fn a_sub_amendment_is_not_taken_back_while_its_parent_is_voted_on_nor_anything_during_the_whole() {
    let hall = Hall::in_session();
    hall.decide_all(&BEFORE_4);
    hall.decide("a4-1", NONE);
    let question = hall.put("a4", Method::ShowOfHands).unwrap();
    hall.admit(("a4-2", 4, 2), "tesoro", 1, |row| row.amends_id = Some("a4-op".into()));
    assert_eq!(refused(hall.withdraw("tesoro.head", "a4-2")), "refusal-text-frozen");
    let dossier = hall.read(|db| Dossier::of(db, &declaration_id()));
    let filing = check_filing(&dossier, dossier.amendment(&AmendmentId::new("a4-2")).unwrap());
    assert_eq!(refused(filing), "refusal-text-frozen", "nor is another one filed");
    hall.lock(&question).unwrap();
    hall.count(&question, NONE).unwrap();
    hall.declare(&question).unwrap();
    assert_eq!(hall.standing("a4-2"), Standing::Fallen);

    hall.admit(("a6", 6, 0), "tesoro", 1, |row| replace(row, "c3", "Decides to meet every month"));
    hall.stand("a6", Standing::Inadmissible);
    hall.put_whole(&[]).unwrap();
    let refusal = hall.rule("a6", Ruling::Admissible);
    assert_eq!(refused(refusal), "refusal-text-frozen", "nothing joins a text that is being voted on as a whole");
}

#[test]
fn a_result_is_not_declared_over_an_amendment_that_is_gone() {
    let hall = Hall::in_session();
    let question = hall.put("a5", Method::ShowOfHands).unwrap();
    hall.lock(&question).unwrap();
    hall.count(&question, ALL).unwrap();
    hall.stand("a5", Standing::Fallen);
    let entries = hall.journal().len();
    let id = question.clone();
    let error = hall.act("chair", move |tx, chair| declare_result(tx, chair, &id, None));
    let Err(accord::actions::ActError::Refused(refusal)) = error else { panic!("{error:?}") };
    assert!(matches!(refusal, Refusal::WrongStanding { standing: Standing::Fallen, since: Some(_), .. }), "{refusal}");
    assert_eq!(hall.journal().len(), entries, "nothing is recorded of it");
}

/// A panel's wording of amendment 4.
fn word_4(hall: &Hall) -> RecommendationId {
    let panel = Panel {
        id: PanelId::new("p1"),
        meeting_id: meeting_id(),
        number: 1,
        theme: "Media".into(),
        subtitle: String::new(),
        quotation: String::new(),
        quotation_by: String::new(),
        summary: String::new(),
        report: String::new(),
        closed_at: None,
    };
    let wording = Recommendation {
        id: RecommendationId::new("r4"),
        panel_id: PanelId::new("p1"),
        amendment_id: AmendmentId::new("a4"),
        kind: Advice::AdoptAsRevised,
        merge_with: None,
        note: String::new(),
        words: Some("Invites the media to join the campaigns".into()),
        opening: 7,
        made_at: noon(),
        membership_id: MembershipId::new("secretariat"),
        superseded: false,
        overtaken: false,
    };
    hall.store
        .write_now(move |tx| panels::insert(tx, &panel).and_then(|()| recommendations::insert(tx, &wording)))
        .unwrap();
    RecommendationId::new("r4")
}

#[test]
fn a_panels_wording_does_not_undo_an_adopted_sub_amendment() {
    for (count, outcome) in [(ALL, Err("refusal-wording-overtaken")), (NONE, Ok(()))] {
        let hall = Hall::in_session();
        let wording = word_4(&hall);
        hall.decide_all(&BEFORE_4);
        hall.decide("a4-1", count);
        let offered = hall.read(|db| Dossier::of(db, &declaration_id())).wordings(&AmendmentId::new("a4")).len();
        assert_eq!(offered, usize::from(outcome.is_ok()));
        let on = QuestionOn::Amendment(AmendmentId::new("a4"));
        let input = OpenQuestion {
            on,
            method: None,
            as_revised: Some(wording),
            confirmed: Vec::new(),
            own_count: None,
            excluded: Vec::new(),
        };
        let put = hall.put_by("chair", input);
        assert_eq!(put.map(drop).map_err(|error| refused::<()>(Err(error))), outcome);
    }
}

#[test]
fn a_parent_falls_when_its_sub_amendment_makes_it_collide_with_what_was_adopted_before() {
    let hall = Hall::in_session();
    hall.admit(("a6", 6, 0), "cordal", 30, |row| {
        replace(row, "c1", "Encourages States to protect migrants in danger");
    });
    hall.admit(("a1-1", 1, 1), "lunara", 3, |row| {
        replace(row, "c1", "Encourages States to protect all migrants in distress");
        row.amends_id = Some("a1-op".into());
    });
    hall.decide_all(&[("a6", ALL), ("a5", NONE)]);
    assert_eq!(hall.standing("a1"), Standing::Admissible, "all migrants, in danger");
    hall.decide("a1-1", ALL);
    assert_eq!((hall.standing("a1"), hall.fell_to("a1")), (Standing::Fallen, Some(AmendmentId::new("a6"))));
    hall.decide_all(&[("a3", NONE), ("a2", NONE), ("a4-1", NONE), ("a4", NONE)]);
    hall.put_whole(&[]).expect("nothing is stuck before the whole");
}

#[test]
fn what_is_admitted_too_late_to_be_made_falls_at_once() {
    let hall = Hall::in_session();
    hall.decide_all(&[("a5", NONE), ("a1", NONE), ("a3", ALL)]);
    hall.admit(("a6", 6, 0), "cordal", 9, |row| replace(row, "c2", "Requests something else altogether"));
    hall.stand("a6", Standing::Filed);
    hall.rule("a6", Ruling::Admissible).unwrap();
    assert_eq!((hall.standing("a6"), hall.fell_to("a6")), (Standing::Fallen, Some(AmendmentId::new("a3"))));
}

#[test]
fn the_chairs_order_stays_when_amendments_are_admitted_later() {
    let hall = Hall::in_session();
    let order = || ["a1", "a5", "a3", "a2", "a4-1", "a4"].map(AmendmentId::new);
    hall.act("chair", move |tx, chair| order_voting(tx, chair, &declaration_id(), &order(), "So agreed")).unwrap();
    hall.admit(("a4-2", 4, 2), "tesoro", 99, |row| row.amends_id = Some("a4-op".into()));
    hall.admit(("a6", 6, 0), "cordal", 70, |row| replace(row, "c2", "Requests something else altogether"));
    assert_eq!(hall.order(), ["a1", "a5", "a6", "a3", "a2", "a4-1", "a4-2", "a4"]);
    hall.stand("a1", Standing::Withdrawn);
    assert_eq!(hall.order(), ["a5", "a6", "a3", "a2", "a4-1", "a4-2", "a4"]);
}

#[test]
fn sentences_in_which_sub_amendments_met_are_confirmed_by_the_chair() {
    let hall = Hall::in_session();
    hall.admit(("a4-2", 4, 2), "tesoro", 3, |row| {
        replace(row, "c4", "Invites the media to take part in all the campaigns");
        row.amends_id = Some("a4-op".into());
    });
    hall.decide_all(&BEFORE_4);
    hall.decide_all(&[("a4-1", ALL), ("a4-2", ALL), ("a4", ALL)]);
    assert_eq!(refused(hall.put_whole(&[])), "confirmed", "nobody has voted on the sentence as it now stands");
    hall.put_whole(&["c4"]).unwrap();
}

#[test]
fn an_insertion_has_the_place_of_what_it_stands_under_or_comes_before() {
    let hall = Hall::in_session();
    let insert = |row: &mut OperationRow, parent: Option<&str>, kind| {
        row.act = OperationAct::Insert;
        row.clause_id = Some(ClauseId::new(format!("new-{}", row.amendment_id)));
        row.parent_id = parent.map(ClauseId::new);
        row.kind = Some(kind);
        row.words = "Notes this".into();
    };
    hall.admit(("b6", 6, 0), "cordal", 1, move |row| insert(row, Some("c3"), ClauseKind::Operative));
    hall.admit(("b7", 7, 0), "cordal", 1, move |row| insert(row, None, ClauseKind::Operative));
    hall.admit(("b8", 8, 0), "cordal", 1, move |row| insert(row, None, ClauseKind::Preambular));
    assert_eq!(hall.order(), ["b8", "a5", "a1", "b7", "a3", "a2", "a4-1", "a4", "b6"]);
}
