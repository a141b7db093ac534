//! What delegations say beside a vote: explanations, intentions, reservations as footnotes, dissociations.

use accord::actions::{ActResult, MakeStatement, Remark, assign_symbol, make_statement, publish, take_back_statement};
use accord::ids::{ClauseId, DelegationId, QuestionId, StatementId};
use accord::language::Language;
use accord::procedure::{Choice, Method, Outcome, QuestionState, Stage, StatementKind, StatementOn};
use accord::storage::{publications, statements};

use super::hall::{Hall, MEMBERS, declaration_id, refused};
use super::methods::in_session;
use super::pages::Site;

const WORDS: &str = "Our law says otherwise.";

fn said(kind: StatementKind) -> MakeStatement {
    MakeStatement {
        kind,
        delegation: None,
        choice: None,
        part: StatementOn::Text,
        clause: None,
        language: Language::english(),
        words: Remark::new(WORDS).unwrap(),
    }
}

fn on_clause(kind: StatementKind, clause: &str) -> MakeStatement {
    MakeStatement { part: StatementOn::Clause, clause: Some(ClauseId::new(clause)), ..said(kind) }
}

impl Hall {
    fn state(&self, who: &str, question: &QuestionId, input: MakeStatement) -> ActResult<StatementId> {
        let question = question.clone();
        self.act(who, move |tx, visitor| make_statement(tx, visitor, &question, &input))
    }

    fn take_back(&self, who: &str, id: &StatementId) -> ActResult<()> {
        let id = id.clone();
        self.act(who, move |tx, visitor| take_back_statement(tx, visitor, &id))
    }

    pub(super) fn statements_are_in_order(&self) {
        let findings = self.read(|db| accord::actions::verify(db, None)).findings;
        let wrong: Vec<_> = findings
            .iter()
            .filter(|one| ["statement", "file", "question"].iter().any(|kind| one.thing.key().contains(kind)))
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    /// Adopts every amendment that can be and then the whole; the question on the whole, open.
    pub(super) fn whole(&self) -> QuestionId {
        for amendment in self.order() {
            self.decide(&amendment, [1, 4, 0]);
        }
        self.put_whole(&[]).unwrap()
    }

    fn adopt(&self, question: &QuestionId) {
        for who in MEMBERS {
            self.vote(question, who, Choice::Yes).unwrap();
        }
        self.lock(question).unwrap();
        assert_eq!(self.declare(question).unwrap(), Outcome::Adopted);
    }
}

#[test]
fn a_vote_is_explained_before_and_after_but_by_nobody_on_its_own_text() {
    in_session(std::convert::identity, |hall| {
        let question = hall.put("a5", Method::ShowOfHands).unwrap();
        let before = hall.state("cordal.head", &question, said(StatementKind::Explanation)).unwrap();
        let own = hall.state("valmar.head", &question, said(StatementKind::Explanation));
        assert_eq!(refused(own), "refusal-explains-own-text");
        let silent = MakeStatement { words: Remark::new(" ").unwrap(), ..said(StatementKind::Explanation) };
        assert_eq!(refused(hall.state("lunara.head", &question, silent)), "words");
        let observer = hall.state("norlandia.head", &question, said(StatementKind::Explanation));
        assert_eq!(refused(observer), "refusal-not-in-register");
        hall.lock(&question).unwrap();
        hall.count(&question, [4, 1, 0]).unwrap();
        hall.declare(&question).unwrap();
        let after = hall.state("cordal.head", &question, said(StatementKind::Explanation)).unwrap();
        let of = |id: &StatementId| hall.read(|db| statements::find(db, id));
        assert_eq!((of(&before).phase, of(&after).phase), (QuestionState::Open, QuestionState::Declared));
        assert!(of(&before).is_before_the_gavel() && !of(&after).is_before_the_gavel());
        assert_eq!(refused(hall.take_back("cordal.head", &before)), "refusal-not-taken-back");
        hall.statements_are_in_order();
        hall.finds_every_change(&["statements"]);
    });
}

#[test]
fn a_vote_by_which_the_text_was_rejected_is_explained_too() {
    in_session(std::convert::identity, |hall| {
        let question = hall.whole();
        for who in MEMBERS {
            hall.vote(&question, who, Choice::No).unwrap();
        }
        hall.lock(&question).unwrap();
        assert_eq!(hall.declare(&question).unwrap(), Outcome::Rejected);
        assert_eq!(hall.stage(), Stage::Rejected);
        hall.state("cordal.head", &question, said(StatementKind::Explanation)).unwrap();
        let reserved = hall.state("cordal.head", &question, said(StatementKind::Reservation));
        assert_eq!(refused(reserved), "refusal-wrong-stage", "there is no text to reserve a position on");
        hall.statements_are_in_order();
    });
}

#[test]
fn an_intention_is_noted_after_the_lock_and_changes_nothing() {
    in_session(std::convert::identity, |hall| {
        let question = hall.put("a5", Method::RecordedVote).unwrap();
        let intends = || MakeStatement { choice: Some(Choice::No), ..said(StatementKind::Intention) };
        assert_eq!(refused(hall.state("cordal.head", &question, intends())), "refusal-question-not-locked");
        hall.vote(&question, "valmar", Choice::Yes).unwrap();
        hall.lock(&question).unwrap();
        assert_eq!(refused(hall.state("cordal.head", &question, said(StatementKind::Intention))), "choice");
        hall.state("cordal.head", &question, intends()).unwrap();
        assert_eq!(hall.declare(&question).unwrap(), Outcome::Adopted);
        let stored = hall.question(&question);
        assert_eq!([stored.yes, stored.no, stored.abstain], [1, 0, 0], "noted, not counted");
        hall.statements_are_in_order();
    });
}

#[test]
fn the_secretariat_enters_what_a_delegation_asks_and_nobody_speaks_for_another() {
    in_session(std::convert::identity, |hall| {
        let question = hall.put("a5", Method::SecretBallot).unwrap();
        let for_cordal = |kind| MakeStatement { delegation: Some(DelegationId::new("cordal")), ..said(kind) };
        let secret = hall.state("secretariat", &question, for_cordal(StatementKind::Explanation));
        assert_eq!(refused(secret), "refusal-secret-unexplained");
        hall.state("secretariat", &question, for_cordal(StatementKind::Reservation)).unwrap();
        let other = hall.state("lunara.head", &question, for_cordal(StatementKind::Reservation));
        assert_eq!(refused(other), "refusal-not-for-another");
        assert_eq!(refused(hall.state("chair", &question, said(StatementKind::Reservation))), "refusal-not-your-role");
        let head = hall.read(|db| accord::storage::journal::head(db, &"parlatino".into())).unwrap();
        assert_eq!((head.act.as_str(), head.on_behalf_of), ("statement-made", Some(DelegationId::new("cordal"))));
        hall.statements_are_in_order();
    });
}

#[test]
fn a_reservation_is_a_footnote_in_every_file_that_is_published_and_the_text_stays() {
    in_session(std::convert::identity, |hall| {
        let question = hall.whole();
        let gone = hall.state("cordal.head", &question, on_clause(StatementKind::Reservation, "nowhere"));
        assert_eq!(refused(gone), "part");
        hall.state("cordal.head", &question, on_clause(StatementKind::Reservation, "c3")).unwrap();
        let silent = MakeStatement { words: Remark::new("").unwrap(), ..said(StatementKind::Dissociation) };
        hall.state("lunara.head", &question, silent).unwrap();
        let spanish = Language::new("es").unwrap();
        let in_spanish = MakeStatement { language: spanish, ..on_clause(StatementKind::Reservation, "p1") };
        let back = hall.state("tesoro.head", &question, in_spanish).unwrap();
        hall.adopt(&question);
        assert_eq!(refused(hall.take_back("cordal.head", &back)), "refusal-not-for-another");
        hall.take_back("tesoro.head", &back).unwrap();
        assert!(hall.take_back("tesoro.head", &back).is_err(), "once");
        let late = on_clause(StatementKind::Dissociation, "c1");
        hall.state("orellana.head", &question, late).unwrap();
        let published = hall.act("secretariat", |tx, who| {
            assign_symbol(tx, who, &declaration_id(), "PARL/1")?;
            publish(tx, who, &declaration_id())
        });
        let files = hall.read(|db| publications::files(db, published.as_ref().unwrap()));
        let text = |format: &str| {
            let file = files.iter().find(|file| file.format == format).unwrap();
            String::from_utf8(file.bytes.clone()).unwrap()
        };
        let plain = text("txt");
        assert!(plain.contains("Declaration on migration¹\n"), "{plain}");
        assert!(plain.contains("Decides to meet every year.³\n"), "{plain}");
        assert!(plain.contains("¹ Lunara dissociated itself from this text."), "{plain}");
        assert!(plain.contains("³ Reservation of Cordal on this paragraph. Our law says otherwise."), "{plain}");
        assert!(!plain.contains("Tesoro"), "{plain}");
        let json: serde_json::Value = serde_json::from_str(&text("json")).unwrap();
        assert_eq!(json["footnotes"].as_array().unwrap().len(), 3);
        assert_eq!(json["footnotes"][2]["clause"], "c3");
        assert_eq!(json["operative"][2]["footnotes"], serde_json::json!([3]));
        assert_eq!(json["operative"][2]["text"], "Decides to meet every year.", "the text does not change");
        let html = text("html");
        assert!(html.contains(r##"href="#note-3""##) && html.contains(r#"id="note-3""#), "{html}");
        let late = hall.state("cordal.head", &question, said(StatementKind::Reservation));
        assert_eq!(refused(late), "refusal-wrong-stage");
        hall.statements_are_in_order();
    });
}

#[test]
fn statements_are_made_and_taken_back_on_pages_without_scripts() {
    let site = Site::new(&MEMBERS);
    let question = site.hall.whole();
    let path = accord::paths::question(&question);
    let cordal = site.browser("cordal.head");
    let shown = cordal.get(&path).expect(200);
    let link = shown.attribute("a[href$='/statements']", "href");
    let form = cordal.get(&link).expect(200);
    let empty = cordal.submit(&form, "form[action$='/statements']", &[("kind", "reservation"), ("part", "c2")]);
    let empty = empty.expect(422);
    assert!(empty.has("#words[aria-invalid]"), "{}", empty.body);
    let typed = [("words", "Not <b>us</b>"), ("language", "es")];
    let made = cordal.submit(&empty, "form[action$='/statements']", &typed).expect(200);
    assert!(made.text("#statements").contains("Reservation: clause 2"), "{}", made.text("#statements"));
    assert!(made.text("#statements").contains("before the result was declared"), "{}", made.body);
    assert_eq!(made.attribute("#statements .said", "lang"), "es");
    site.hall.adopt(&question);
    let text = cordal.get("/declarations/migration-2017").expect(200);
    assert!(text.text("[role='doc-endnotes']").contains("Reservation of Cordal on this paragraph. Not <b>us</b>"));
    assert_eq!(text.attribute("#c2 sup a", "href"), "#note-1");
    let again = cordal.get(&path).expect(200);
    let asked = cordal.submit(&again, "form[action^='/statements/']", &[]).expect(200);
    assert!(asked.text("#statements").contains("Taken back"), "{}", asked.body);
    assert!(!cordal.get("/declarations/migration-2017").expect(200).has("[role='doc-endnotes']"));
    let valmar = site.browser("valmar.head").get(&accord::paths::statements(&question)).expect(200);
    assert!(valmar.text(".unable").contains("sponsors do not explain their vote"), "{}", valmar.body);
    site.browser("norlandia.head").get(&accord::paths::statements(&question)).expect(409);
}
