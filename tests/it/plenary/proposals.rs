//! Several proposals on the same question: one is put after another, and after each vote the body may decide not to go on.

use accord::actions::{
    ActResult, BeginDraft, Dossier, MakeMotion, OpenQuestion, OrderProposals, QuestionOn, QueueProposals, Remark,
    ask_to_stop, begin_draft, make_motion, open_question, order_proposals, queue_draft, queue_proposals, table,
    unqueue_proposal, withdraw_motion,
};
use accord::ids::{BodyId, ClauseId, DeclarationId, DelegationId, MembershipId, MotionId, QuestionId, VersionId};
use accord::language::Language;
use accord::procedure::{Choice, Method, MotionKind, MotionState, Outcome, Stage};
use accord::storage::declarations::{self, Declaration, DeclarationSponsor, StageEntry};
use accord::storage::versions::{self, Version, VersionKind};
use accord::storage::{StoreResult, Tx, journal, motions, outbox};
use accord::text::{Clause, ClauseKind, DeclarationKind, Text};

use super::hall::{Hall, declaration_id, meeting_id, refused};
use super::methods::in_session;
use super::pages::Site;

const FIRST: &str = "migration-2017";

/// A text of lunara that was tabled after the first, and that is before the plenary too.
fn rival(tx: &mut Tx<'_>, name: &str, number: i64) -> StoreResult<()> {
    let declaration = Declaration {
        id: DeclarationId::new(name),
        slug: name.to_owned(),
        number,
        meeting_id: meeting_id(),
        body_id: BodyId::new("parlatino"),
        kind: DeclarationKind::Declaration,
        language: Language::english(),
        stage: Stage::Plenary,
        delegation_id: Some(DelegationId::new("lunara")),
        membership_id: MembershipId::new("lunara.head"),
        symbol: None,
        rules: String::new(),
        created_at: tx.now,
        tabled_at: Some(tx.now + chrono::Duration::minutes(number)),
        admitted_at: Some(tx.now),
        changes: 0,
    };
    declarations::insert(tx, &declaration)?;
    let mut text = Text::new(Language::english(), DeclarationKind::Declaration);
    text.title = format!("Declaration {name}");
    text.clauses.push(Clause::new(ClauseId::new(format!("{name}-c1")), ClauseKind::Operative, "Decides to wait"));
    versions::insert_clause(tx, &declaration.id, &text.clauses[0].id, None)?;
    let version = Version {
        id: VersionId::new(format!("{name}-tabled")),
        declaration_id: declaration.id.clone(),
        number: 1,
        kind: VersionKind::Tabled,
        base_id: None,
        made_at: tx.now,
        membership_id: Some(declaration.membership_id),
        digest: Some(String::new()),
    };
    versions::insert(tx, &version, &text)?;
    let sponsor = DeclarationSponsor {
        declaration_id: declaration.id.clone(),
        delegation_id: DelegationId::new("lunara"),
        membership_id: Some(MembershipId::new("lunara.head")),
        confirmed_at: tx.now,
    };
    declarations::insert_sponsor(tx, &sponsor)?;
    let entry = StageEntry {
        id: tx.fresh()?,
        declaration_id: declaration.id,
        stage: Stage::Plenary,
        opened_at: tx.now,
        membership_id: None,
    };
    declarations::enter_stage(tx, &entry)
}

impl Hall {
    /// Two more texts on the same question.
    fn with_rivals(&self) {
        self.store
            .write_now(|tx| ["second", "third"].into_iter().zip(2..).try_for_each(|(name, at)| rival(tx, name, at)))
            .unwrap();
        self.relate("secretariat", "second", FIRST).unwrap();
        self.relate("chair", "third", "second").unwrap();
    }

    fn relate(&self, who: &str, name: &'static str, of: &'static str) -> ActResult<()> {
        self.act(who, move |tx, who| {
            queue_proposals(tx, who, name, &QueueProposals { of: of.to_owned(), replaces: name == "second" })
        })
    }

    fn of(&self, name: &str) -> Dossier {
        let name = name.to_owned();
        self.read(move |db| {
            let declaration = declarations::by_name(db, &name)?;
            Dossier::load(db, declaration)
        })
    }

    fn in_line(&self) -> Vec<String> {
        self.of(FIRST).rivals().iter().map(|one| one.declaration.slug.clone()).collect()
    }

    fn put_on(&self, name: &str, on: QuestionOn) -> ActResult<QuestionId> {
        let id = self.of(name).declaration.id;
        let method = Some(Method::RecordedVote);
        self.act("chair", move |tx, chair| {
            open_question(tx, chair, &id, &OpenQuestion { method, ..OpenQuestion::on(on) })
        })
    }

    /// Decides on the whole of a text.
    #[track_caller]
    fn decide_on(&self, name: &str, choice: Choice) -> Outcome {
        if name == FIRST {
            self.reject_amendments();
        }
        let question = self.put_on(name, QuestionOn::Whole).unwrap();
        self.votes(&question, choice)
    }

    fn asks_to_stop(&self, name: &str) -> ActResult<MotionId> {
        let id = self.of(name).declaration.id;
        self.act("chair", move |tx, chair| ask_to_stop(tx, chair, &id, &Remark::default()))
    }

    fn moves_to_stop(&self, who: &str, name: &str) -> ActResult<MotionId> {
        let id = self.of(name).declaration.id;
        let input = MakeMotion {
            kind: MotionKind::NoNext,
            words: Remark::default(),
            delegation: None,
            amendment: None,
            ruling: None,
        };
        self.act(&format!("{who}.head"), move |tx, who| make_motion(tx, who, &id, &input))
    }

    fn stage_of(&self, name: &str) -> Stage {
        self.of(name).declaration.stage
    }

    fn orders(&self, order: &[&str], decision: &str, why: &str) -> ActResult<()> {
        let input = OrderProposals {
            order: order.iter().map(|name| self.of(name).declaration.id).collect(),
            decision: Remark::new(decision).unwrap(),
            reason: Remark::new(why).unwrap(),
        };
        self.act("chair", move |tx, chair| order_proposals(tx, chair, "second", &input))
    }

    fn queue_is_in_order(&self) {
        let findings = self.read(|db| accord::actions::verify(db, None)).findings;
        let of_it = ["queue", "queue-place", "motion", "question"].map(|kind| format!("verify-thing-{kind}"));
        let wrong: Vec<_> = findings.iter().filter(|one| of_it.iter().any(|key| key == one.thing.key())).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}

#[test]
fn the_next_is_put_when_the_one_before_it_has_its_result() {
    in_session(std::convert::identity, |hall| {
        hall.with_rivals();
        assert_eq!(hall.in_line(), [FIRST, "second", "third"], "in the order of tabling");
        assert_eq!(hall.of("second").place_in_queue(), Some((2, 3)));
        assert_eq!(refused(hall.put_on("second", QuestionOn::Whole)), "refusal-proposals-first");
        assert_eq!(hall.decide_on(FIRST, Choice::No), Outcome::Rejected);
        assert_eq!(refused(hall.put_on("third", QuestionOn::Whole)), "refusal-proposals-first");
        assert_eq!(hall.decide_on("second", Choice::Yes), Outcome::Adopted, "nobody asked whether to go on");
        assert_eq!(hall.decide_on("third", Choice::No), Outcome::Rejected);
        hall.queue_is_in_order();
    });
}

#[test]
fn what_the_body_does_not_go_on_to_is_not_put_and_its_sponsors_are_told() {
    in_session(std::convert::identity, |hall| {
        hall.with_rivals();
        assert_eq!(refused(hall.asks_to_stop(FIRST)), "refusal-nothing-voted-yet");
        assert_eq!(refused(hall.asks_to_stop("second")), "refusal-proposals-first");
        assert_eq!(hall.decide_on(FIRST, Choice::Yes), Outcome::Adopted);
        assert_eq!(refused(hall.asks_to_stop("third")), "refusal-proposals-first");
        let motion = hall.asks_to_stop("second").unwrap();
        assert_eq!(refused(hall.asks_to_stop("second")), "refusal-asked-before");
        assert_eq!(refused(hall.put_on("second", QuestionOn::Whole)), "refusal-motions-first");
        assert_eq!(hall.read(|db| motions::find(db, &motion)).delegation_id, None, "the chair asks by itself");
        let question = hall.put_on("second", QuestionOn::Motion(motion.clone())).unwrap();
        assert_eq!(hall.votes(&question, Choice::Yes), Outcome::Adopted);
        assert_eq!(hall.read(|db| motions::find(db, &motion)).state, MotionState::Carried);
        assert_eq!(
            [FIRST, "second", "third"].map(|name| hall.stage_of(name)),
            [Stage::Adopted, Stage::NotPut, Stage::NotPut]
        );
        assert_eq!(refused(hall.put_on("third", QuestionOn::Whole)), "refusal-wrong-stage");
        let told = hall.read(|db| outbox::newest(db, 1000)).into_iter().filter(|mail| mail.kind == "not-put");
        let told: Vec<_> =
            told.map(|mail| (mail.account_id.to_string(), mail.declaration_id.unwrap().to_string())).collect();
        let lunara = |name: &str| ("lunara.head".to_owned(), name.to_owned());
        assert!(told.len() == 2 && told.contains(&lunara("second")) && told.contains(&lunara("third")), "{told:?}");
        let entry = hall.read(|db| journal::last_of(db, &"third".into(), "declaration-not-put")).unwrap();
        assert_eq!(entry.subject.as_deref(), Some("third"));
        hall.queue_is_in_order();
        hall.finds_every_change(&["queues", "queue_places"]);
    });
}

#[test]
fn a_motion_not_to_go_on_that_is_lost_or_taken_back_leaves_the_next_to_be_put() {
    in_session(std::convert::identity, |hall| {
        hall.with_rivals();
        assert_eq!(hall.decide_on(FIRST, Choice::No), Outcome::Rejected);
        let moved = hall.moves_to_stop("tesoro", "second").unwrap();
        let question = hall.put_on("second", QuestionOn::Motion(moved)).unwrap();
        assert_eq!(hall.votes(&question, Choice::No), Outcome::Rejected);
        let asked = hall.asks_to_stop("second").unwrap();
        let (other, own) = (asked.clone(), asked);
        assert_eq!(
            refused(hall.act("tesoro.head", move |tx, who| withdraw_motion(tx, who, &other))),
            "refusal-not-your-role"
        );
        hall.act("chair", move |tx, who| withdraw_motion(tx, who, &own)).unwrap();
        assert_eq!(hall.decide_on("second", Choice::Yes), Outcome::Adopted);
        assert_eq!(hall.stage_of("third"), Stage::Plenary);
        hall.queue_is_in_order();
    });
}

#[test]
fn another_order_needs_a_decision_of_the_body_or_the_rules_that_leave_it_to_the_chair() {
    in_session(std::convert::identity, |hall| {
        hall.with_rivals();
        let order = ["third", FIRST, "second"];
        assert_eq!(refused(hall.orders(&order, "", "Agreed in the bureau")), "decision");
        assert_eq!(refused(hall.orders(&order, "Plenary, 10 June", "")), "why");
        assert_eq!(refused(hall.orders(&order[..2], "Plenary, 10 June", "Agreed")), "order");
        assert_eq!(refused(hall.orders(&["third", "third", "second"], "Plenary, 10 June", "Agreed")), "order");
        hall.orders(&order, "Plenary, 10 June", "Agreed").unwrap();
        assert_eq!(hall.in_line(), order);
        assert_eq!(refused(hall.orders(&order, "Plenary, 10 June", "Agreed")), "order", "no change is no act");
        assert_eq!(refused(hall.put_on(FIRST, QuestionOn::Whole)), "refusal-proposals-first");
        assert_eq!(hall.decide_on("third", Choice::No), Outcome::Rejected);
        assert_eq!(refused(hall.orders(&[FIRST, "third", "second"], "Plenary", "Anew")), "order", "it has its result");
        hall.orders(&["third", "second", FIRST], "Plenary", "Anew").unwrap();
        hall.queue_is_in_order();
        hall.finds_every_change(&["queues", "queue_places"]);
    });
    let by_chair =
        |rules: String| rules.replace("proposals = { value = \"by-tabling\"", "proposals = { value = \"by-chair\"");
    in_session(by_chair, |hall| {
        hall.with_rivals();
        hall.orders(&["second", FIRST, "third"], "", "The amended text last").unwrap();
        assert_eq!(hall.in_line(), ["second", FIRST, "third"]);
    });
}

#[test]
fn rules_without_the_motion_have_every_proposal_put() {
    let never = |rules: String| rules.replace("\"no-next-proposal\", ", "");
    in_session(never, |hall| {
        hall.with_rivals();
        assert_eq!(hall.decide_on(FIRST, Choice::Yes), Outcome::Adopted);
        assert_eq!(refused(hall.asks_to_stop("second")), "refusal-motion-unknown");
        assert_eq!(refused(hall.moves_to_stop("tesoro", "second")), "refusal-motion-unknown");
        assert_eq!(hall.decide_on("second", Choice::No), Outcome::Rejected);
    });
}

#[test]
fn what_relates_to_another_question_stands_alone() {
    in_session(std::convert::identity, |hall| {
        hall.with_rivals();
        assert_eq!(refused(hall.relate("chair", "third", FIRST)), "refusal-queued-already");
        assert_eq!(refused(hall.relate("lunara.head", "third", FIRST)), "refusal-not-your-role");
        assert_eq!(refused(hall.relate("chair", "third", "nowhere")), "of");
        assert_eq!(refused(hall.relate("chair", "third", "third")), "of");
        let out = |reason: &'static str| {
            hall.act("secretariat", move |tx, who| unqueue_proposal(tx, who, "second", &Remark::new(reason).unwrap()))
        };
        assert_eq!(refused(out("")), "reason");
        out("It is about the budget").unwrap();
        assert_eq!(refused(out("Again")), "refusal-not-queued");
        assert_eq!(hall.in_line(), [FIRST, "third"]);
        assert_eq!(hall.decide_on("second", Choice::Yes), Outcome::Adopted, "it waits for nobody");
        assert_eq!(refused(hall.asks_to_stop("second")), "refusal-wrong-stage");
        hall.queue_is_in_order();
    });
}

#[test]
fn a_total_replacement_is_a_new_proposal_that_may_begin_with_the_words_of_the_other() {
    in_session(std::convert::identity, |hall| {
        let typed = BeginDraft {
            meeting: "dialogue-2017".into(),
            kind: "declaration".into(),
            language: "en".into(),
            title: "Another declaration".into(),
            of: FIRST.into(),
            copy: "yes".into(),
            ..BeginDraft::default()
        };
        let other_language = BeginDraft { language: "es".into(), ..typed.clone() };
        assert_eq!(refused(hall.act("cordal.head", move |tx, who| begin_draft(tx, who, &other_language))), "copy");
        let slug = hall.act("cordal.head", move |tx, who| begin_draft(tx, who, &typed)).unwrap();
        let draft = hall.of(&slug);
        let words =
            |dossier: &Dossier| dossier.base_text().clauses.iter().map(|one| one.words.clone()).collect::<Vec<_>>();
        assert_eq!(words(&draft), words(&hall.dossier()));
        let ids = |dossier: &Dossier| dossier.base_text().clauses.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
        assert!(ids(&draft).iter().all(|id| !ids(&hall.dossier()).contains(id)), "its clauses are its own");
        assert_eq!(hall.in_line(), [FIRST], "a draft is nobody else's affair");
        assert_eq!(draft.rivals()[1].place.replaces_id, Some(declaration_id()));
        assert_eq!(draft.place_in_queue(), None);
        let name = slug.clone();
        let alone = hall.act("cordal.head", move |tx, who| queue_draft(tx, who, &name, &QueueProposals::default()));
        alone.unwrap();
        assert!(hall.of(&slug).queue.is_none());
        let name = slug.clone();
        let stranger = hall.act("tesoro.head", move |tx, who| {
            queue_draft(tx, who, &name, &QueueProposals { of: FIRST.into(), replaces: true })
        });
        assert_eq!(refused(stranger), "not-found", "nobody else knows of it");
        let name = slug.clone();
        let again = hall.act("cordal.head", move |tx, who| {
            queue_draft(tx, who, &name, &QueueProposals { of: FIRST.into(), replaces: true })
        });
        again.unwrap();
        let name = slug.clone();
        hall.act("cordal.head", move |tx, who| table(tx, who, &name, None)).unwrap();
        assert_eq!(hall.in_line(), [FIRST, slug.as_str()]);
        assert_eq!(hall.of(&slug).place_in_queue(), Some((2, 2)));
        hall.queue_is_in_order();
    });
}

#[test]
fn pages_say_which_of_how_many_it_is_and_the_chair_asks_there() {
    let site = Site::new(&super::hall::MEMBERS);
    site.hall.with_rivals();
    let chair = site.browser("chair");
    let page = site.browser("valmar.head").get("/declarations/second").expect(200);
    assert_eq!(page.text("a[href$='/second/proposals']"), "2 of 3 proposals on the same question");
    let page = chair.get("/declarations/second/proposals").expect(200);
    assert_eq!(page.texts("ol.list li").len(), 3);
    assert!(page.text("ol.list li[aria-current]").contains("In place of “Declaration on migration”"), "{}", page.body);
    assert!(!page.has("form[action$='/stop']"), "nothing was voted on");
    let refused = chair.submit(&page, "form[action$='/proposals/order']", &[("why", "Agreed")]).expect(422);
    assert_eq!(refused.value_of("why").as_deref(), Some("Agreed"), "{}", refused.body);
    site.hall.decide_on(FIRST, Choice::Yes);
    let hall = chair.get(&site.sitting()).expect(200);
    assert!(hall.body.contains("2 of 3 proposals on the same question"), "{}", hall.body);
    assert!(hall.has("form[action$='/second/proposals/stop']") && !hall.has("form[action$='/third/proposals/stop']"));
    let motions = chair.submit(&hall, "form[action$='/second/proposals/stop']", &[]).expect(200);
    assert!(motions.text("main").contains("No vote on the next proposal"), "{}", motions.body);
    assert!(motions.text("main").contains("Presiding officer"), "{}", motions.body);
    let conducted = chair.submit(&motions, "form[action$='/question']", &[("method", "consensus")]).expect(200);
    assert!(conducted.text("main").contains("neither this proposal nor those that follow"), "{}", conducted.body);
    let question = site.hall.read(|db| accord::storage::questions::of_declaration(db, &"second".into())).pop().unwrap();
    site.hall.lock(&question.id).unwrap();
    site.hall.declare(&question.id).unwrap();
    let page = site.browser("lunara.head").get("/declarations/third").expect(200);
    assert!(page.text("ol.way").contains("Not put"), "{}", page.body);
    let page = site.browser("lunara.head").get("/declarations/third/journal").expect(200);
    assert!(page.body.contains("The body decided not to go on to this proposal"), "{}", page.body);
}
