//! Minutes as a document: drafted from the journal, edited by two, issued, corrected, approved at the next sitting.

use accord::actions::{
    ActResult, AnswerCorrection, CorrectMinutes, DraftMinutes, Remark, SaveParagraph, Told, answer_minutes_correction,
    approve_minutes, close_sitting, correct_minutes, draft_minutes, issue_minutes, minutes_text, save_paragraph,
};
use accord::clock::sha256;
use accord::ids::{MinutesCorrectionId, SittingId};
use accord::storage::minutes::{self, Paragraph};
use accord::storage::{journal, outbox, sittings};
use diesel::connection::SimpleConnection as _;

use super::hall::{Hall, MEMBERS, meeting_id, refused};
use super::methods::in_session;
use super::pages::Site;

fn remark(words: &str) -> Remark {
    Remark::new(words).unwrap()
}

impl Hall {
    fn close(&self) -> SittingId {
        let sitting = self.read(|db| sittings::open_of_meeting(db, &meeting_id())).unwrap().id;
        let id = sitting.clone();
        self.act("chair", move |tx, chair| close_sitting(tx, chair, &id)).unwrap();
        sitting
    }

    fn draft(&self, id: &SittingId) -> ActResult<()> {
        let told = |words: &str, entry| Told { heading: entry == Some(0), words: words.to_owned(), entry };
        let told = vec![told("Minutes", Some(0)), told("The sitting was opened.", Some(1))];
        let input = DraftMinutes { language: "en".to_owned(), told, head: (2, "f".repeat(64)) };
        let id = id.clone();
        self.act("secretariat", move |tx, who| draft_minutes(tx, who, &id, &input))
    }

    fn paragraphs(&self, id: &SittingId) -> Vec<Paragraph> {
        self.read(|db| minutes::paragraphs(db, id))
    }

    fn write(&self, id: &SittingId, which: &Paragraph, words: &str) -> ActResult<()> {
        let input = SaveParagraph {
            paragraph: Some(which.id.clone()),
            after: None,
            revision: which.revision,
            words: remark(words),
            heading: which.heading,
            remove: false,
        };
        let id = id.clone();
        self.act("secretariat", move |tx, who| save_paragraph(tx, who, &id, &input))
    }

    fn issue(&self, id: &SittingId) -> ActResult<()> {
        let id = id.clone();
        self.act("secretariat", move |tx, who| issue_minutes(tx, who, &id))
    }

    fn correct(&self, who: &str, id: &SittingId, words: &str) -> ActResult<MinutesCorrectionId> {
        let paragraph = self.paragraphs(id)[1].id.clone();
        let (id, input) = (id.clone(), CorrectMinutes { paragraph, words: remark(words), reason: remark("So it was") });
        self.act(who, move |tx, who| correct_minutes(tx, who, &id, &input))
    }

    fn answer_with(&self, id: &SittingId, one: &MinutesCorrectionId, words: Option<&str>, say: &str) -> ActResult<()> {
        let input = AnswerCorrection { correction: one.clone(), words: words.map(remark), answer: remark(say) };
        let id = id.clone();
        self.act("secretariat", move |tx, who| answer_minutes_correction(tx, who, &id, &input))
    }

    fn approve(&self, id: &SittingId) -> ActResult<()> {
        let id = id.clone();
        self.act("chair", move |tx, who| approve_minutes(tx, who, &id))
    }

    /// Findings about minutes.
    fn faults_of_minutes(&self) -> Vec<String> {
        let findings = self.read(|db| accord::actions::verify(db, None)).findings;
        let about = findings.iter().filter(|one| one.thing.key().starts_with("verify-thing-minutes"));
        about.map(|one| format!("{one:?}")).collect()
    }

    pub(super) fn mails_of(&self, kind: &str) -> usize {
        self.read(|db| outbox::newest(db, 500)).into_iter().filter(|mail| mail.kind == kind).count()
    }
}

fn within_a_day(rules: String) -> String {
    rules.replace("corrections = { value = 5", "corrections = { value = 1")
}

fn until_the_approval(rules: String) -> String {
    rules.replace("corrections = { value = 5", "corrections = { value = 0")
}

#[test]
fn two_who_write_in_one_paragraph_do_not_overwrite_each_other() {
    in_session(std::convert::identity, |hall| {
        let open = hall.read(|db| sittings::open_of_meeting(db, &meeting_id())).unwrap().id;
        assert_eq!(refused(hall.draft(&open)), "refusal-sitting-not-closed");
        let id = hall.close();
        let length = hall.journal().len();
        hall.draft(&id).unwrap();
        assert!(hall.draft(&id).is_err(), "they are begun once");
        let stands = hall.paragraphs(&id)[1].clone();
        hall.write(&id, &stands, "The sitting was opened at nine.").unwrap();
        assert!(hall.write(&id, &stands, "Mine instead.").is_err(), "it was saved meanwhile");
        let again = hall.paragraphs(&id)[1].clone();
        assert_eq!((again.words.as_str(), again.revision), ("The sitting was opened at nine.", 1));
        assert_eq!(refused(hall.write(&id, &again, " ")), "words");
        assert_eq!(hall.journal().len(), length, "a draft is the secretariat's own");
        assert_eq!(hall.faults_of_minutes(), [] as [String; 0]);
    });
}

#[test]
fn minutes_are_issued_corrected_and_approved_at_the_next_sitting_and_then_frozen() {
    in_session(until_the_approval, |hall| {
        let id = hall.close();
        hall.draft(&id).unwrap();
        assert_eq!(refused(hall.correct("cordal.head", &id, "Other.")), "refusal-minutes-not-issued");
        hall.issue(&id).unwrap();
        assert_eq!(refused(hall.issue(&id)), "refusal-minutes-issued");
        assert_eq!(hall.mails_of("minutes"), 6, "every delegation is told");
        let stands = hall.paragraphs(&id)[1].clone();
        assert_eq!(refused(hall.write(&id, &stands, "Other.")), "refusal-minutes-issued");
        assert_eq!(refused(hall.correct("secretariat", &id, "Other.")), "refusal-not-your-role");
        assert_eq!(refused(hall.correct("cordal.head", &id, "The sitting was opened.")), "words");
        let first = hall.correct("cordal.head", &id, "The sitting was opened at ten.").unwrap();
        let second = hall.correct("lunara.head", &id, "The sitting was closed.").unwrap();
        hall.open_sitting();
        assert_eq!(refused(hall.approve(&id)), "refusal-minutes-unanswered");
        hall.answer_with(&id, &first, Some("The sitting was opened at 10 a.m."), "").unwrap();
        assert!(hall.answer_with(&id, &first, None, "No").is_err(), "it is answered once");
        assert_eq!(refused(hall.answer_with(&id, &second, None, "")), "answer");
        hall.answer_with(&id, &second, None, "It was not.").unwrap();
        assert_eq!(hall.mails_of("minutes"), 10, "two proposed, two answered");
        assert_eq!(hall.faults_of_minutes(), [] as [String; 0]);
        hall.approve(&id).unwrap();
        assert_eq!(hall.mails_of("minutes"), 16);
        assert_eq!(refused(hall.approve(&id)), "refusal-minutes-approved");
        assert_eq!(refused(hall.correct("cordal.head", &id, "Other.")), "refusal-minutes-approved");
        let row = hall.read(|db| minutes::of_sitting(db, &id)).unwrap();
        let text = minutes_text(&row, &hall.paragraphs(&id));
        assert_eq!(text, format!("Minutes\n\nThe sitting was opened at 10 a.m.\n\n2 {}\n", "f".repeat(64)));
        assert_eq!(row.digest, Some(sha256(text.as_bytes())));
        let corrections = hall.read(|db| minutes::corrections(db, &id));
        assert_eq!(corrections[0].former, "The sitting was opened.", "what it read before stays");
        assert_eq!(hall.faults_of_minutes(), [] as [String; 0]);
        let head = hall.read(|db| journal::head(db, &"parlatino".into())).unwrap();
        assert_eq!(head.act, "minutes-approved");
    });
}

#[test]
fn corrections_come_within_the_days_of_the_rules_and_the_approval_after_them() {
    in_session(within_a_day, |hall| {
        let id = hall.close();
        hall.draft(&id).unwrap();
        hall.issue(&id).unwrap();
        hall.open_sitting();
        assert_eq!(refused(hall.approve(&id)), "refusal-minutes-time-runs");
        hall.sql("UPDATE minutes SET corrections_until = issued_at, issued_at = drafted_at");
        hall.advance();
        assert_eq!(refused(hall.correct("cordal.head", &id, "Other.")), "refusal-minutes-time-over");
        hall.approve(&id).unwrap();
    });
}

impl Hall {
    fn sql(&self, statement: &'static str) {
        let done = self.store.write_now(move |tx| -> ActResult<()> {
            tx.db.batch_execute(statement).expect("it runs");
            Ok(())
        });
        done.unwrap();
    }

    /// The clock of these halls stands still; what was due is due a second earlier.
    fn advance(&self) {
        let done = self.store.write_now(|tx| -> ActResult<()> {
            let ids: Vec<_> = sittings::of_meeting(tx.db, &meeting_id())?.into_iter().map(|one| one.id).collect();
            for id in ids {
                if let Some(row) = minutes::of_sitting(tx.db, &id)? {
                    let until = row.corrections_until.map(|at| at - chrono::Duration::seconds(1));
                    minutes::update(tx, &minutes::Minutes { corrections_until: until, ..row })?;
                }
            }
            Ok(())
        });
        done.unwrap();
    }
}

#[test]
fn what_is_altered_by_hand_in_minutes_is_found() {
    in_session(until_the_approval, |hall| {
        let id = hall.close();
        hall.draft(&id).unwrap();
        hall.issue(&id).unwrap();
        hall.correct("cordal.head", &id, "Other.").unwrap();
        assert_eq!(hall.faults_of_minutes(), [] as [String; 0]);
        hall.finds_every_change(&["minutes", "minutes_paragraphs", "minutes_corrections"]);
    });
}

#[test]
fn the_secretariat_keeps_the_minutes_on_pages_and_delegations_correct_them() {
    let site = Site::new(&MEMBERS);
    let address = format!("{}/minutes", site.sitting());
    let id = site.hall.close();
    let clerk = site.browser("secretariat");
    assert!(!site.browser("valmar.head").get(&address).has("form[action$='/minutes']"));
    let page = clerk.get(&address).expect(200);
    let draft = clerk.submit(&page, "form[action$='/minutes']", &[]).expect(200);
    let words = draft.text("main");
    for told in
        ["Draft", "Minutes of sitting 1", "In the hall: Cordal, Lunara, Orellana, Tesoro and Valmar", "was opened"]
    {
        assert!(words.contains(told), "{told}: {words}");
    }
    assert!(
        !site.browser("valmar.head").get(&address).text("main").contains("Draft."),
        "the draft is the secretariat's"
    );
    let opened = site.hall.paragraphs(&id).into_iter().find(|one| one.words.contains("was opened")).unwrap();
    let edit = format!("{address}/paragraph?paragraph={}", opened.id);
    let (mine, theirs) = (clerk.get(&edit).expect(200), clerk.get(&edit).expect(200));
    let form = "form[action$='/paragraph']";
    clerk.submit(&theirs, form, &[("words", "The sitting was opened at noon.")]).expect(200);
    let stale = clerk.submit(&mine, form, &[("words", "Opened, it was.")]).expect(409);
    assert!(stale.text("[role=alert]").contains("at noon"), "{}", stale.text("main"));
    assert_eq!(stale.text("textarea"), "Opened, it was.");
    clerk.submit(&stale, form, &[]).expect(200);
    let added = clerk.get(&format!("{address}/paragraph?after={}", opened.id)).expect(200);
    let draft = clerk.submit(&added, form, &[("words", "The chair welcomed the members.")]).expect(200);
    let issued = clerk.submit(&draft, "form[action$='/issue']", &[]).expect(200);
    assert!(issued.text(".notice").contains("Provisional"), "{}", issued.text("main"));
    let delegate = site.browser("valmar.head");
    let provisional = delegate.get(&address).expect(200);
    assert!(provisional.text("main").contains("The chair welcomed the members."));
    assert!(!site.browser("").get(&address).expect(200).text("main").contains("welcomed"), "not public yet");
    let form = delegate.get(&format!("{address}/correction?paragraph={}", opened.id)).expect(200);
    let same = delegate.submit(&form, "form[action$='/correction']", &[]).expect(422);
    let done = delegate.submit(&same, "form[action$='/correction']", &[("words", "Opened at noon.")]).expect(200);
    assert!(done.text("#corrections").contains("Valmar"), "{}", done.text("main"));
    let waiting = clerk.get(&address).attribute("#corrections .acts a", "href");
    let consider = clerk.get(&waiting).expect(200);
    let none = clerk.submit(&consider, "form[action$='/answer']", &[("decision", "not-taken-up")]).expect(422);
    let done = clerk.submit(&none, "form[action$='/answer']", &[("decision", "taken-up")]).expect(200);
    assert!(done.text("#corrections").contains("Taken up"), "{}", done.text("main"));
    let text = delegate.get(&format!("{address}.txt")).expect(200);
    assert!(text.body.contains("Opened at noon."));
    let chair = site.browser("chair").get(&address).expect(200);
    assert!(chair.text(".notice").contains("once the time for corrections is over"), "{}", chair.text("main"));
}
