//! Amendments and the panels' review: the acts, on a database.

mod forms;
mod pages;
mod world;

use accord::actions::{
    ActError, ActResult, AssignToPanel, BeginAmendment, FileAmendment, Place, Proposal, Recommend, Remark, Ruling,
    SaveOperation, assign_to_panel, begin_amendment, close_review, comment, cosponsor_amendment,
    delete_amendment_draft, file_amendment, find_amendment, leave_amendment, once, recommend, remove_operation,
    rule_admissibility, save_justification, save_operation, unassign, withdraw_amendment,
};
use accord::ids::{AmendmentId, ClauseId, DelegationId, OperationId};
use accord::procedure::{Advice, Refusal, Stage, Standing};
use accord::storage::amendments::{self, Amendment, OperationRow};
use accord::storage::{StoreError, Tx, comments, journal, outbox};
use accord::text::{ClauseKind, Line, Words};
use world::{World, day, declaration, panel};

fn clause(id: &str) -> ClauseId {
    ClauseId::new(id)
}

fn words(text: &str) -> Words {
    Words::new(text).unwrap()
}

fn remark(text: &str) -> Remark {
    Remark::new(text).unwrap()
}

fn replace(id: &str, text: &str) -> Proposal {
    Proposal::Replace { clause: clause(id), words: words(text), opening: None }
}

fn insert(after: &str, text: &str) -> Proposal {
    let place = Place { after: Some(clause(after)), parent: None };
    Proposal::Insert { kind: ClauseKind::Operative, place, words: words(text), opening: None }
}

const DETENTION: &str = "Requests that States put an end to the detention of children";

impl World {
    fn act<T: Send + 'static>(
        &self,
        name: &str,
        act: impl FnOnce(&mut Tx<'_>, &accord::actions::Visitor) -> ActResult<T> + Send + 'static,
    ) -> ActResult<T> {
        let visitor = self.visitor(name);
        self.store.write_now(move |tx| act(tx, &visitor))
    }

    fn begin(&self, name: &str, sub_of: Option<&AmendmentId>) -> ActResult<AmendmentId> {
        let begin = BeginAmendment { sub_of: sub_of.cloned(), on_behalf_of: None, first: None };
        self.act(name, move |tx, visitor| Ok(begin_amendment(tx, visitor, &declaration(), &begin)?.id))
    }

    fn save(&self, name: &str, id: &AmendmentId, proposal: Proposal) -> ActResult<OperationRow> {
        let id = id.clone();
        let save = SaveOperation { operation: None, proposal, revision: None };
        self.act(name, move |tx, visitor| save_operation(tx, visitor, &id, save))
    }

    fn file(&self, name: &str, id: &AmendmentId) -> ActResult<Amendment> {
        let id = id.clone();
        self.act(name, move |tx, visitor| file_amendment(tx, visitor, &id, &FileAmendment::default()))
    }

    fn filed(&self, name: &str, proposal: Proposal) -> AmendmentId {
        let id = self.begin(name, None).unwrap();
        self.save(name, &id, proposal).unwrap();
        self.file(name, &id).unwrap();
        id
    }

    fn rule(&self, name: &str, id: &AmendmentId, ruling: Ruling) -> ActResult<()> {
        let id = id.clone();
        self.act(name, move |tx, visitor| rule_admissibility(tx, visitor, &id, &ruling))
    }

    fn found(&self, id: &AmendmentId) -> Amendment {
        self.store.read_now(|db| amendments::find(db, id)).unwrap()
    }

    fn rows(&self, id: &AmendmentId) -> Vec<OperationRow> {
        self.store.read_now(|db| amendments::operations(db, id)).unwrap()
    }

    fn mails(&self, kind: &str) -> Vec<String> {
        let mails = self.store.read_now(|db| outbox::newest(db, 100)).unwrap();
        let mut to: Vec<String> =
            mails.into_iter().filter(|mail| mail.kind == kind).map(|mail| mail.account_id.to_string()).collect();
        to.sort();
        to
    }

    fn acts(&self) -> Vec<String> {
        let entries = self.store.read_now(|db| journal::of_declaration(db, &declaration())).unwrap();
        entries.into_iter().map(|entry| entry.act).collect()
    }
}

#[track_caller]
fn refused<T: std::fmt::Debug>(result: ActResult<T>) -> Refusal {
    match result {
        Err(ActError::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

#[track_caller]
fn fault<T: std::fmt::Debug>(result: ActResult<T>) -> (&'static str, String) {
    match result {
        Err(ActError::Invalid(invalid)) => (invalid.0[0].field, invalid.0[0].message.key().to_owned()),
        other => panic!("no fault: {other:?}"),
    }
}

#[test]
fn opening_words_stay_and_grow_with_what_an_amendment_adds_to_them() {
    let world = World::new("opening");
    let id = world.begin("valmar", None).unwrap();
    let opening = |text: &str| world.save("valmar", &id, replace("p8", text)).unwrap().opening;
    assert_eq!(opening("Recalling the New York Declaration"), 9);
    let id = world.begin("orellana", None).unwrap();
    let opening = |text: &str| world.save("orellana", &id, replace("p8", text)).unwrap().opening;
    assert_eq!(opening("Recalling also the New York Declaration"), 14);
}

#[test]
fn an_amendment_of_every_kind_of_operation_is_filed() {
    let world = World::new("kinds");
    let id = world.begin("valmar", None).unwrap();
    world.save("valmar", &id, replace("c10", DETENTION)).unwrap();
    let new = world.save("valmar", &id, insert("c5", "Calls for cheaper remittances")).unwrap();
    assert!(new.clause_id.is_some());
    world.save("valmar", &id, Proposal::Delete { clause: clause("c12") }).unwrap();
    let place = Place { after: Some(clause("c2")), parent: None };
    world.save("valmar", &id, Proposal::Move { clause: clause("c9"), place }).unwrap();
    world.save("valmar", &id, Proposal::Retitle { title: Line::new("MIGRATION").unwrap() }).unwrap();
    let filed = world.file("valmar", &id).unwrap();
    assert_eq!((filed.label().as_str(), filed.standing), ("1", Standing::Filed));
    assert!(filed.distance > 100, "{}", filed.distance);
    let rows = world.rows(&id);
    assert_eq!(rows.iter().map(|row| row.position).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    assert_eq!((rows[0].opening, rows[1].opening), (8, 9));
    assert_eq!(world.acts(), ["amendment-filed"]);
    assert_eq!(world.mails("amendment-filed"), ["secretary", "tesoro"]);
}

#[test]
fn numbers_follow_the_order_of_filing_and_are_not_used_again() {
    let world = World::new("numbers");
    let first = world.filed("valmar", replace("c10", DETENTION));
    let second = world.filed("orellana", Proposal::Delete { clause: clause("c12") });
    let withdrawn = second.clone();
    world.act("orellana", move |tx, visitor| withdraw_amendment(tx, visitor, &withdrawn, &remark("Later."))).unwrap();
    let third = world.filed("tesoro", replace("c10", "Requests nothing"));
    let labels = [&first, &second, &third].map(|id| world.found(id).label());
    assert_eq!(labels, ["1", "2", "3"]);
    assert_eq!(world.found(&second).standing, Standing::Withdrawn);
}

#[test]
fn a_sub_amendment_changes_words_of_its_parent_and_bears_its_number() {
    let world = World::new("sub");
    let parent = world.filed("valmar", replace("c10", DETENTION));
    let operation = world.rows(&parent)[0].id.clone();
    let sub = world.begin("orellana", Some(&parent)).unwrap();
    assert_eq!(fault(world.save("orellana", &sub, replace("c10", "Other"))).0, "act");
    let reword = |text: &str| Proposal::Reword { operation: operation.clone(), words: words(text), opening: None };
    assert_eq!(fault(world.save("orellana", &sub, reword(DETENTION))).1, "amendment-no-change");
    world.save("orellana", &sub, reword(&format!("{DETENTION} at once"))).unwrap();
    assert_eq!(world.file("orellana", &sub).unwrap().label(), "1/1");
    assert_eq!(world.rows(&sub)[0].base_words, DETENTION);
    let deep = refused(world.begin("tesoro", Some(&sub)));
    assert!(matches!(deep, Refusal::SubAmendmentTooDeep { depth: 1, .. }), "{deep}");
    let out = parent.clone();
    world.act("valmar", move |tx, visitor| withdraw_amendment(tx, visitor, &out, &Remark::default())).unwrap();
    assert_eq!((world.found(&sub).standing, world.found(&sub).fell_to), (Standing::Fallen, Some(parent)));
}

#[test]
fn a_draft_begun_in_time_and_filed_late_is_refused_and_stays_a_draft() {
    let world = World::new("late");
    let id = world.begin("valmar", None).unwrap();
    world.save("valmar", &id, replace("c10", DETENTION)).unwrap();
    world.set_time(day(8, 23) + chrono::Duration::seconds(1));
    let refusal = refused(world.file("valmar", &id));
    assert!(matches!(refusal, Refusal::LeaveNeeded { .. }), "{refusal}");
    let leave = FileAmendment { leave: Some(remark("Please.")), ..FileAmendment::default() };
    let late = id.clone();
    let refusal = refused(world.act("valmar", move |tx, visitor| file_amendment(tx, visitor, &late, &leave)));
    assert!(matches!(refusal, Refusal::NotYourRole { .. }), "{refusal}");
    assert_eq!(world.found(&id).standing, Standing::Draft);
    assert_eq!(world.rows(&id)[0].words, DETENTION);
    assert!(world.acts().is_empty() && world.mails("amendment-filed").is_empty());
}

#[test]
fn the_secretariat_files_late_for_a_delegation_by_leave_with_a_reason() {
    let world = World::new("leave");
    world.set_time(day(9, 1));
    let begin = BeginAmendment { sub_of: None, on_behalf_of: Some(DelegationId::new("valmar")), first: None };
    let id = world
        .act("secretary", move |tx, visitor| Ok(begin_amendment(tx, visitor, &declaration(), &begin)?.id))
        .unwrap();
    world.save("secretary", &id, replace("c10", DETENTION)).unwrap();
    let file = |leave: &str| {
        let (id, file) = (id.clone(), FileAmendment { leave: Some(remark(leave)), ..FileAmendment::default() });
        world.act("secretary", move |tx, visitor| file_amendment(tx, visitor, &id, &file))
    };
    assert!(matches!(refused(file(" ")), Refusal::ReasonNeeded { .. }));
    let filed = file("The line was down.").unwrap();
    assert_eq!(filed.delegation_id, Some(DelegationId::new("valmar")));
    assert_eq!(filed.entered_by.map(|id| id.to_string()), Some("secretary".to_owned()));
    let entry = world.store.read_now(|db| journal::of_declaration(db, &declaration())).unwrap().remove(0);
    assert!(entry.facts.contains("The line was down.") && entry.on_behalf_of == Some(DelegationId::new("valmar")));
}

#[test]
fn others_do_not_know_of_a_draft() {
    let world = World::new("foreign");
    let id = world.begin("valmar", None).unwrap();
    for name in ["orellana", "secretary", "stranger", "chair"] {
        let (visitor, id) = (world.visitor(name), id.clone());
        let found = world.store.read_now(|db| find_amendment(db, &visitor, &id).map(drop));
        assert!(matches!(found, Err(ActError::Store(StoreError::NotFound))), "{name}");
        assert!(matches!(world.file(name, &id), Err(ActError::Store(StoreError::NotFound))), "{name}");
    }
}

#[test]
fn wrong_roles_are_refused() {
    let world = World::new("roles");
    for name in ["secretary", "chair", "moderator-1", "stranger"] {
        let refusal = refused(world.begin(name, None));
        assert!(matches!(refusal, Refusal::NotYourRole { .. } | Refusal::NotYourRoleHere { .. }), "{name}: {refusal}");
    }
    assert!(matches!(refused(world.begin("norlandia", None)), Refusal::NotYourCategory { .. }));
    let id = world.filed("valmar", replace("c10", DETENTION));
    let other = id.clone();
    let refusal =
        refused(world.act("orellana", move |tx, visitor| withdraw_amendment(tx, visitor, &other, &Remark::default())));
    assert!(matches!(refusal, Refusal::NotSponsor { .. }), "{refusal}");
    let refusal = refused(world.rule("orellana", &id, Ruling::Admissible(Remark::default())));
    assert!(matches!(refusal, Refusal::NotYourRole { .. }), "{refusal}");
    assert!(matches!(refused(world.save("valmar", &id, replace("c1", "x"))), Refusal::WrongStanding { .. }));
}

#[test]
fn a_form_posted_twice_files_once() {
    let world = World::new("twice");
    let id = world.begin("valmar", None).unwrap();
    world.save("valmar", &id, replace("c10", DETENTION)).unwrap();
    for _ in 0..2 {
        let id = id.clone();
        let place = world.act("valmar", move |tx, visitor| {
            once(tx, "one-key", |tx| {
                file_amendment(tx, visitor, &id, &FileAmendment::default())?;
                Ok("/there".to_owned())
            })
        });
        assert_eq!(place.unwrap(), "/there");
    }
    assert_eq!(world.acts(), ["amendment-filed"]);
}

#[test]
fn a_save_on_an_outdated_draft_is_stale() {
    let world = World::new("stale");
    let id = world.begin("valmar", None).unwrap();
    let revision = world.found(&id).revision;
    let save = |text: &'static str| {
        let id = id.clone();
        let save = SaveOperation { operation: None, proposal: replace(text, "Other words"), revision: Some(revision) };
        world.act("valmar", move |tx, visitor| save_operation(tx, visitor, &id, save))
    };
    save("c1").unwrap();
    assert!(matches!(save("c2"), Err(ActError::Store(StoreError::Stale))));
    assert_eq!(world.rows(&id).len(), 1);
    let (one, id2) = (remark("Because."), id.clone());
    let stale = world.act("valmar", move |tx, visitor| save_justification(tx, visitor, &id2, &one, Some(revision)));
    assert!(matches!(stale, Err(ActError::Store(StoreError::Stale))));
}

#[test]
fn operations_that_do_not_go_together_are_refused() {
    let world = World::new("together");
    let id = world.begin("valmar", None).unwrap();
    assert!(matches!(refused(world.file("valmar", &id)), Refusal::NothingProposed {}));
    let row = world.save("valmar", &id, replace("c10", DETENTION)).unwrap();
    assert_eq!(
        fault(world.save("valmar", &id, Proposal::Delete { clause: clause("c10") })),
        ("clause", "amendment-twice".into())
    );
    assert_eq!(fault(world.save("valmar", &id, replace("nowhere", "x"))), ("clause", "error-not-in-list".into()));
    assert_eq!(fault(world.save("valmar", &id, replace("c1", ""))), ("words", "amendment-no-words".into()));
    assert_eq!(fault(world.save("valmar", &id, insert("p1", "x"))), ("place", "amendment-other-list".into()));
    let same = Place { after: Some(clause("c8")), parent: None };
    let still = Proposal::Move { clause: clause("c9"), place: same };
    assert_eq!(fault(world.save("valmar", &id, still)), ("place", "amendment-no-change".into()));
    let changed = SaveOperation {
        operation: Some(row.id.clone()),
        proposal: Proposal::Delete { clause: clause("c10") },
        revision: None,
    };
    let of = id.clone();
    world.act("valmar", move |tx, visitor| save_operation(tx, visitor, &of, changed)).unwrap();
    let (of, operation) = (id.clone(), row.id);
    world.act("valmar", move |tx, visitor| remove_operation(tx, visitor, &of, &operation, None)).unwrap();
    let of = id.clone();
    world.act("valmar", move |tx, visitor| delete_amendment_draft(tx, visitor, &of)).unwrap();
    assert!(matches!(world.store.read_now(|db| amendments::find(db, &id)), Err(StoreError::NotFound)));
}

#[test]
fn hostile_words_are_literal_or_refused() {
    let world = World::new("hostile");
    let id = world.begin("valmar", None).unwrap();
    let row = world.save("valmar", &id, replace("c10", "Requests \"><svg onload=x> \u{202E}evil")).unwrap();
    assert_eq!(row.words, "Requests \"><svg onload=x> evil");
    assert!(Words::new("a\0b").is_err() && Words::new(&"a".repeat(1 << 20)).is_err());
    assert!(Remark::new(&"a".repeat(1 << 20)).is_err());
}

#[test]
fn cosponsors_join_and_leave() {
    let world = World::new("cosponsors");
    let id = world.filed("valmar", replace("c10", DETENTION));
    let join = |name: &'static str, on: Option<&'static str>| {
        let id = id.clone();
        world.act(name, move |tx, visitor| cosponsor_amendment(tx, visitor, &id, on.map(DelegationId::new).as_ref()))
    };
    join("orellana", None).unwrap();
    assert!(matches!(refused(join("orellana", None)), Refusal::AlreadySponsor {}));
    assert!(matches!(refused(join("valmar", None)), Refusal::OwnText {}));
    join("secretary", Some("tesoro")).unwrap();
    let of = id.clone();
    world.act("orellana", move |tx, visitor| leave_amendment(tx, visitor, &of, None)).unwrap();
    assert_eq!(
        world.acts(),
        ["amendment-filed", "amendment-cosponsored", "amendment-cosponsored", "amendment-sponsor-left"]
    );
}

#[test]
fn a_ruling_against_an_amendment_needs_a_reason_and_is_mailed() {
    let world = World::new("ruling");
    let id = world.filed("valmar", replace("c10", DETENTION));
    let against = |reason: &str| world.rule("secretary", &id, Ruling::Inadmissible(remark(reason)));
    assert_eq!(fault(against(" ")), ("reason", "error-empty".to_owned()));
    against("Not the subject.").unwrap();
    assert_eq!(world.mails("ruling"), ["valmar"]);
    assert!(matches!(refused(against("Again.")), Refusal::AlreadyDone { .. }));
    assert_eq!(fault(world.rule("secretary", &id, Ruling::Admissible(remark("")))).0, "reason");
    world.rule("secretary", &id, Ruling::Admissible(remark("On second reading."))).unwrap();
    assert_eq!(world.found(&id).standing, Standing::Admissible);
}

fn advise(id: &AmendmentId, advice: Advice) -> Recommend {
    Recommend {
        amendment: id.clone(),
        advice,
        note: remark("Discussed."),
        merge_with: None,
        words: None,
        opening: None,
    }
}

impl World {
    fn recommend(&self, name: &str, number: i64, given: Recommend) -> ActResult<()> {
        self.act(name, move |tx, visitor| recommend(tx, visitor, &panel(number), &given).map(drop))
    }

    fn assign(&self, number: i64, clauses: &[&str], amendments: &[&AmendmentId]) -> ActResult<usize> {
        let assign = AssignToPanel {
            panel: panel(number),
            clauses: clauses.iter().map(|id| clause(id)).collect(),
            amendments: amendments.iter().map(|id| (*id).clone()).collect(),
        };
        self.act("secretary", move |tx, visitor| assign_to_panel(tx, visitor, &declaration(), &assign))
    }
}

#[test]
fn a_panel_recommends_on_what_it_was_given_and_closes_with_a_report() {
    let world = World::new("panel");
    let id = world.filed("valmar", replace("c10", DETENTION));
    let other = world.filed("orellana", replace("c11", "Calls for nothing"));
    assert_eq!(fault(world.assign(1, &[], &[])).1, "assignment-nothing");
    assert_eq!(world.assign(1, &["c10", "c1"], &[&id]).unwrap(), 3);
    assert_eq!(world.assign(1, &["c10"], &[]).unwrap(), 0);
    assert!(matches!(
        refused(world.recommend("moderator-1", 1, advise(&id, Advice::Adopt))),
        Refusal::WrongStage { .. }
    ));
    world.open_stage(Stage::PanelReview);
    for (name, number, id) in [("moderator-2", 1, &id), ("moderator-2", 2, &id), ("moderator-1", 1, &other)] {
        assert!(
            matches!(refused(world.recommend(name, number, advise(id, Advice::Adopt))), Refusal::NotYourPanel {}),
            "{name}"
        );
    }
    assert_eq!(fault(world.recommend("moderator-1", 1, advise(&id, Advice::AdoptAsRevised))).0, "words");
    assert_eq!(fault(world.recommend("moderator-1", 1, advise(&id, Advice::Merge))).0, "merge_with");
    let mut revised = advise(&id, Advice::AdoptAsRevised);
    revised.words = Some(words("Requests that States end the detention of children"));
    world.recommend("moderator-1", 1, revised).unwrap();
    let mut merged = advise(&id, Advice::Merge);
    merged.merge_with = Some(other);
    world.recommend("moderator-1", 1, merged).unwrap();
    assert_eq!(world.mails("recommendation"), ["valmar", "valmar"]);
    let close = |report: &str| {
        let report = remark(report);
        world.act("moderator-1", move |tx, visitor| close_review(tx, visitor, &panel(1), &report))
    };
    assert_eq!(fault(close("")).0, "report");
    close("The panel met twice.").unwrap();
    assert!(matches!(refused(close("Again.")), Refusal::AlreadyDone { .. }));
    assert!(matches!(
        refused(world.recommend("moderator-1", 1, advise(&id, Advice::Adopt))),
        Refusal::AlreadyDone { .. }
    ));
}

#[test]
fn an_assignment_is_taken_back() {
    let world = World::new("unassign");
    world.assign(2, &["c3"], &[]).unwrap();
    let given =
        world.store.read_now(|db| accord::storage::panels::assignments(db, &declaration())).unwrap().remove(0).id;
    world.act("secretary", move |tx, visitor| unassign(tx, visitor, &declaration(), &given)).unwrap();
    assert_eq!(world.acts(), ["assigned-to-panel", "unassigned-from-panel"]);
}

#[test]
fn members_discuss_under_a_clause() {
    let world = World::new("comment");
    let say = |name: &str, id: &'static str, text: &'static str| {
        world.act(name, move |tx, visitor| comment(tx, visitor, &declaration(), &clause(id), &remark(text)).map(drop))
    };
    say("valmar", "c10", "<b>Why</b> not children?").unwrap();
    assert_eq!(fault(say("valmar", "c10", " ")).0, "words");
    assert!(matches!(say("valmar", "c99", "x"), Err(ActError::Store(StoreError::NotFound))));
    assert!(matches!(refused(say("stranger", "c10", "x")), Refusal::NotYourRole { .. }));
    let said = world.store.read_now(|db| comments::of_declaration(db, &declaration())).unwrap();
    assert_eq!(said[0].words, "<b>Why</b> not children?");
}

#[test]
fn an_operation_of_another_amendment_is_not_changed() {
    let world = World::new("other-operation");
    let id = world.begin("valmar", None).unwrap();
    let save =
        SaveOperation { operation: Some(OperationId::new("elsewhere")), proposal: replace("c1", "x"), revision: None };
    let found = world.act("valmar", move |tx, visitor| save_operation(tx, visitor, &id, save));
    assert!(matches!(found, Err(ActError::Store(StoreError::NotFound))));
}
