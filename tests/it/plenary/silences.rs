//! The silence procedure: adopted at a time that is told, unless one breaks it; never over one that was not told.

use accord::actions::{
    ActResult, BeginSilence, Due, Object, OpenQuestion, QuestionOn, Remark, WhoWasTold, begin_silence, extend_silence,
    lock_question, note_told, object, remind_of_silences,
};
use accord::clock::Moment;
use accord::ids::{DelegationId, QuestionId};
use accord::procedure::{How, Method, Outcome, QuestionState, Stage};
use accord::storage::outbox::{self, Mail};
use accord::storage::{StoreResult, Tx, outages, silences};
use chrono::Duration;
use diesel::{RunQueryDsl as _, sql_query};

use super::hall::{Hall, MEMBERS, declaration_id, noon, refused};
use super::members::by_members;
use crate::support::Database;

/// Parlatino's rules with the silence procedure: 72 hours, a reminder 24 hours before the end, an hour of an outage.
fn with_silence(rules: String) -> String {
    rules.replace("\"secret-ballot\"]", "\"secret-ballot\", \"silence\"]")
}

fn after(hours: i64) -> Moment {
    noon() + Duration::hours(hours)
}

impl Hall {
    fn begin(&self, hours: i64) -> ActResult<QuestionId> {
        let input = BeginSilence { due: Due::At(after(hours)), confirmed: Vec::new() };
        self.act("chair", move |tx, chair| begin_silence(tx, chair, &declaration_id(), &input))
    }

    fn extend(&self, id: &QuestionId, hours: i64, reason: &str) -> ActResult<()> {
        let (id, reason) = (id.clone(), Remark::new(reason).unwrap());
        self.act("chair", move |tx, chair| extend_silence(tx, chair, &id, &Due::At(after(hours)), &reason))
    }

    fn break_it(&self, id: &QuestionId, who: &str) -> ActResult<()> {
        let id = id.clone();
        let input = Object { delegation: None, words: "Paragraph 2 goes too far.".into() };
        self.act(&format!("{who}.head"), move |tx, voter| object(tx, voter, &id, &input))
    }

    fn note(&self, id: &QuestionId, delegation: &str, reached: bool, words: &str) -> ActResult<()> {
        let (id, delegation) = (id.clone(), DelegationId::new(delegation));
        let told = WhoWasTold { delegation, reached, words: Remark::new(words).unwrap() };
        self.act("secretariat", move |tx, clerk| note_told(tx, clerk, &id, &told))
    }

    fn end_silence(&self, id: &QuestionId) -> ActResult<()> {
        let id = id.clone();
        self.act("chair", move |tx, chair| lock_question(tx, chair, &id))
    }

    fn hour(&self, hours: i64) {
        self.clock.clone().set(after(hours));
    }

    fn silent_mails(&self) -> Vec<Mail> {
        let mails = self.read(|db| outbox::newest(db, 500));
        mails.into_iter().filter(|mail| mail.kind == "silence").collect()
    }

    /// The mail server takes what waits, and gives up what goes to these.
    fn deliver(&self, but: &[&str]) {
        let but: Vec<String> = but.iter().map(|one| format!("{one}.head")).collect();
        let waiting: Vec<Mail> = self.silent_mails().into_iter().filter(|mail| mail.sent_at.is_none()).collect();
        let done = move |tx: &mut Tx<'_>| -> StoreResult<()> {
            for mail in &waiting {
                if but.contains(&mail.account_id.to_string()) {
                    outbox::give_up(tx, &mail.id, "550 no such user")?;
                } else {
                    outbox::sent(tx, &mail.id)?;
                }
            }
            Ok(())
        };
        self.store.write_now(done).unwrap();
    }

    fn beat(&self) -> usize {
        self.store
            .write_now(|tx: &mut Tx<'_>| -> ActResult<usize> {
                outages::pulse(tx)?;
                remind_of_silences(tx)
            })
            .unwrap()
    }
}

/// A hall on each database whose text waits for the whole: every amendment is withdrawn. No sitting is open.
fn circulated(check: impl Fn(&Hall)) {
    circulated_under(with_silence, check);
}

fn circulated_under(rules: fn(String) -> String, check: impl Fn(&Hall)) {
    for database in std::iter::once(Database::sqlite()).chain(Database::postgres()) {
        let hall = Hall::at(&database.url(), rules);
        let withdrawn = |tx: &mut Tx<'_>| -> StoreResult<()> {
            sql_query("UPDATE amendments SET standing = 'withdrawn'").execute(tx.db)?;
            Ok(())
        };
        hall.store.write_now(withdrawn).unwrap();
        check(&hall);
    }
}

#[test]
fn a_text_on_which_nobody_breaks_the_silence_is_adopted_without_a_sitting() {
    circulated(|hall| {
        assert_eq!(refused(hall.begin(71)), "refusal-silence-too-short");
        let id = hall.begin(72).unwrap();
        let question = hall.question(&id);
        assert_eq!((question.method, question.sitting_id, question.quorum), (Method::Silence, None, 0));
        assert_eq!(hall.silent_mails().len(), MEMBERS.len(), "every member is told, the observer is not");
        assert_eq!(refused(hall.begin(80)), "refusal-question-open", "one at a time");
        assert_eq!(refused(hall.end_silence(&id)), "refusal-silence-runs");
        hall.deliver(&[]);
        hall.hour(71);
        assert_eq!(refused(hall.end_silence(&id)), "refusal-silence-runs");
        hall.hour(72);
        assert_eq!(refused(hall.break_it(&id, "valmar")), "refusal-silence-over");
        hall.end_silence(&id).unwrap();
        assert_eq!(hall.declare(&id).unwrap(), Outcome::Adopted);
        assert_eq!(hall.question(&id).reached, Some(How::Silence));
        assert_eq!(hall.stage(), Stage::Adopted);
        hall.is_in_order();
    });
}

#[test]
fn where_members_vote_each_is_reached_by_the_mail_to_it() {
    let rules = |rules: String| by_members(with_silence(rules));
    circulated_under(rules, |hall| {
        let id = hall.begin(72).unwrap();
        assert_eq!(hall.silent_mails().len(), MEMBERS.len());
        hall.deliver(&["valmar"]);
        hall.hour(72);
        assert_eq!(refused(hall.end_silence(&id)), "refusal-silence-unheard", "the mail to one of them came back");
        hall.note(&id, "valmar.head.seat", true, "She was told by telephone.").unwrap();
        hall.end_silence(&id).unwrap();
        assert_eq!(hall.declare(&id).unwrap(), Outcome::Adopted);
        hall.is_in_order();
    });
}

#[test]
fn one_delegation_breaks_it_for_all_and_the_text_is_free_again() {
    circulated(|hall| {
        let id = hall.begin(72).unwrap();
        hall.deliver(&[]);
        assert_eq!(
            refused(hall.break_it(&id, "norlandia")),
            "refusal-category-may-not-vote",
            "an observer has no voice in it"
        );
        hall.break_it(&id, "valmar").unwrap();
        assert_eq!(hall.question(&id).state, QuestionState::Annulled);
        assert!(hall.journal().ends_with(&["objection-raised".into(), "silence-broken".into()]));
        assert_eq!(hall.silent_mails().len(), 2 * MEMBERS.len(), "everybody hears of it");
        assert_eq!(refused(hall.break_it(&id, "lunara")), "refusal-question-annulled");
        hall.hour(72);
        assert_eq!(refused(hall.end_silence(&id)), "refusal-question-annulled");
        assert_eq!(hall.stage(), Stage::Plenary);
        hall.hour(0);
        hall.begin(72).unwrap();
        hall.is_in_order();
    });
}

#[test]
fn it_does_not_elapse_while_mail_to_a_delegation_bounced() {
    circulated(|hall| {
        let id = hall.begin(72).unwrap();
        hall.hour(72);
        assert_eq!(refused(hall.end_silence(&id)), "refusal-silence-unheard", "no mail was taken yet");
        hall.deliver(&["tesoro"]);
        assert_eq!(refused(hall.end_silence(&id)), "refusal-silence-unheard");
        assert_eq!(refused(hall.note(&id, "norlandia", true, "by letter")), "delegation");
        assert_eq!(refused(hall.note(&id, "tesoro", true, " ")), "told_words");
        hall.note(&id, "tesoro", true, "by note verbale of 11 June").unwrap();
        hall.note(&id, "lunara", false, "mailbox full").unwrap();
        assert_eq!(
            refused(hall.end_silence(&id)),
            "refusal-silence-unheard",
            "a mail that came back after it was taken"
        );
        hall.extend(&id, 96, "Lunara was not reached").unwrap();
        hall.deliver(&["tesoro"]);
        hall.hour(96);
        assert_eq!(refused(hall.end_silence(&id)), "refusal-silence-unheard", "each circulation is heard by itself");
        hall.note(&id, "tesoro", true, "by telephone").unwrap();
        hall.end_silence(&id).unwrap();
        hall.is_in_order();
        hall.finds_every_change(&["silences", "silence_notes"]);
    });
}

#[test]
fn it_does_not_elapse_over_an_outage_and_more_time_heals_it() {
    circulated(|hall| {
        hall.beat();
        let id = hall.begin(72).unwrap();
        hall.deliver(&[]);
        hall.store.write_now(|tx: &mut Tx<'_>| outages::pulse(tx)).unwrap();
        hall.hour(73);
        hall.beat();
        assert_eq!(refused(hall.end_silence(&id)), "refusal-silence-interrupted");
        assert_eq!(refused(hall.extend(&id, 73, "the service was down")), "due_at");
        assert_eq!(refused(hall.extend(&id, 96, "")), "reason");
        hall.extend(&id, 96, "the service was down").unwrap();
        hall.deliver(&[]);
        for minute in 1..=23 * 30 {
            hall.clock.clone().set(after(73) + Duration::minutes(2 * minute));
            hall.store.write_now(|tx: &mut Tx<'_>| outages::pulse(tx)).unwrap();
        }
        hall.hour(96);
        hall.end_silence(&id).unwrap();
        let rounds = hall.read(|db| silences::of_question(db, &id));
        assert_eq!(rounds.len(), 2);
        hall.is_in_order();
    });
}

#[test]
fn the_delegations_are_reminded_once() {
    circulated(|hall| {
        let id = hall.begin(72).unwrap();
        hall.hour(47);
        assert_eq!(hall.beat(), 0);
        hall.hour(48);
        assert_eq!((hall.beat(), hall.beat()), (1, 0));
        assert_eq!(hall.silent_mails().len(), 2 * MEMBERS.len());
        hall.extend(&id, 120, "asked for by Cordal").unwrap();
        hall.hour(96);
        assert_eq!((hall.beat(), hall.beat()), (1, 0), "of the new end, once");
    });
}

#[test]
fn who_may_and_when() {
    circulated(|hall| {
        let put = |method| OpenQuestion { method: Some(method), ..OpenQuestion::on(QuestionOn::Whole) };
        let sitting = hall.open_sitting();
        hall.seat(&sitting, &MEMBERS);
        assert_eq!(refused(hall.put_by("chair", put(Method::Silence))), "refusal-not-by-this-method");
        let input = BeginSilence { due: Due::At(after(72)), confirmed: Vec::new() };
        let by_the_clerk = hall.act("secretariat", move |tx, who| begin_silence(tx, who, &declaration_id(), &input));
        assert_eq!(refused(by_the_clerk), "refusal-not-your-role");
        let vote = hall.put_by("chair", put(Method::RecordedVote)).unwrap();
        assert_eq!(refused(hall.begin(72)), "refusal-question-open");
        assert_eq!(refused(hall.extend(&vote, 90, "more")), "refusal-not-by-this-method");
        hall.lock(&vote).unwrap();
        assert_eq!(refused(hall.begin(72)), "refusal-question-open", "until it is declared");
    });
    let hall = Hall::open();
    assert_eq!(refused(hall.begin(72)), "refusal-method-not-allowed", "where the rules know no silence procedure");
}
