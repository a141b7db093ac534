//! The way of a declaration so far: a line of stages with dates and decisions, and until when the present one lasts.

use chrono::{NaiveDate, TimeZone as _};

use crate::actions::{Dossier, open_reviews};
use crate::clock::Moment;
use crate::l10n::{self, Rich, Voice};
use crate::procedure::{How, Outcome, QuestionState, Stage, Standing, Subject};
use crate::storage::questions::Question;

/// One stage on the line.
#[derive(Debug, Clone)]
pub(super) struct Step {
    /// Its name.
    pub(super) name: String,
    /// Whether it is over.
    pub(super) done: bool,
    /// Whether it is the present one.
    pub(super) current: bool,
    /// When, and what came of it.
    pub(super) words: Rich,
}

/// The day of a moment where the meeting is held.
pub(super) fn day(dossier: &Dossier, moment: Moment) -> NaiveDate {
    l10n::zone(&dossier.meeting.zone).from_utc_datetime(&moment).date_naive()
}

/// The line of stages: those of the rules, and the end that was reached instead of the rest.
pub(super) fn steps(voice: Voice, dossier: &Dossier, now: Moment) -> Vec<Step> {
    let present = dossier.declaration.stage;
    let order = &dossier.rules().stages.value;
    let passed = |stage: Stage| dossier.stages.iter().any(|entry| entry.stage == stage);
    let ended = matches!(present, Stage::Rejected | Stage::NotPut | Stage::Withdrawn);
    let mut line: Vec<Stage> = order.iter().copied().filter(|stage| !ended || passed(*stage)).collect();
    if ended {
        line.push(present);
    }
    let here = line.iter().position(|stage| *stage == present).unwrap_or(0);
    line.iter()
        .enumerate()
        .map(|(place, stage)| {
            let at_the_end = place == here && place + 1 == line.len();
            Step {
                name: voice.say(if *stage == Stage::Proposal && dossier.declaration.tabled_at.is_some() {
                    "way-proposal"
                } else {
                    stage.key()
                }),
                done: place < here || at_the_end,
                current: place == here,
                words: words(voice, dossier, now, *stage, place.cmp(&here)),
            }
        })
        .collect()
}

/// What is said of a stage that is over, present, or to come.
fn words(voice: Voice, dossier: &Dossier, now: Moment, stage: Stage, when: std::cmp::Ordering) -> Rich {
    if when.is_gt() {
        return Rich::trusted("");
    }
    let parts: Vec<Rich> = match stage {
        Stage::Proposal => proposal(voice, dossier),
        Stage::Amendment => amendments(voice, dossier, now, when.is_eq()),
        Stage::PanelReview => vec![opened(voice, dossier, stage), reviews(voice, dossier)],
        Stage::Plenary => vec![opened(voice, dossier, stage), decided(voice, dossier)],
        Stage::Adopted | Stage::Rejected => {
            let mut parts = vec![opened(voice, dossier, stage)];
            parts.extend(whole(dossier).map(|question| outcome(voice, question)));
            parts
        }
        Stage::Published | Stage::NotPut | Stage::Withdrawn => vec![opened(voice, dossier, stage)],
    };
    let parts: Vec<String> = parts.iter().map(Rich::to_string).filter(|part| !part.is_empty()).collect();
    Rich::trusted(&parts.join("<br>"))
}

fn proposal(voice: Voice, dossier: &Dossier) -> Vec<Rich> {
    let Some(tabled) = dossier.declaration.tabled_at else { return vec![voice.m("way-draft").rich()] };
    let mut parts = vec![date(voice, dossier, tabled)];
    if !dossier.sponsors.is_empty() {
        parts.push(voice.m("way-sponsors").arg("count", dossier.sponsors.len()).rich());
    }
    if let Some(admitted) = dossier.declaration.admitted_at {
        parts.push(voice.m("way-admitted").arg("date", date(voice, dossier, admitted)).rich());
    } else if let Some(reason) = &dossier.not_admitted {
        let words = voice.m("way-not-admitted").arg("reason", reason.as_str()).rich();
        parts.push(Rich::trusted(&format!("<mark>{words}</mark>")));
    } else if dossier.declaration.stage == Stage::Proposal && dossier.rules().declarations.admission.value {
        parts.push(Rich::trusted(&format!("<mark>{}</mark>", voice.m("way-to-be-admitted").rich())));
    }
    parts
}

fn amendments(voice: Voice, dossier: &Dossier, now: Moment, present: bool) -> Vec<Rich> {
    let filed = dossier.amendments.iter().filter(|amendment| amendment.standing != Standing::Draft).count();
    let filed = voice.m("way-filed").arg("count", filed).rich();
    let Some(due) =
        dossier.deadline().map(|due| if present { due } else { due.min(left_at(dossier, Stage::Amendment)) })
    else {
        return vec![opened(voice, dossier, Stage::Amendment), filed];
    };
    let zone = l10n::zone(&dossier.meeting.zone);
    if !present || due < now {
        let closed = voice.m("way-closed").arg("at", voice.time_tag(due, zone)).rich();
        return vec![closed, filed];
    }
    let until = voice.m("way-until").arg("until", voice.time_tag(due, zone)).rich();
    let left = voice.duration_left(now, due);
    vec![Rich::trusted(&format!("<mark>{until}</mark>")), voice.m("way-left").arg("left", left).rich(), filed]
}

/// When the stage that followed was opened; far away if none was.
fn left_at(dossier: &Dossier, stage: Stage) -> Moment {
    let entered = dossier.stages.iter().rposition(|entry| entry.stage == stage);
    let next = entered.and_then(|place| dossier.stages.get(place + 1));
    next.map_or(Moment::MAX, |entry| entry.opened_at)
}

fn opened(voice: Voice, dossier: &Dossier, stage: Stage) -> Rich {
    let entry = dossier.stages.iter().rev().find(|entry| entry.stage == stage);
    entry.map_or_else(|| Rich::trusted(""), |entry| date(voice, dossier, entry.opened_at))
}

fn reviews(voice: Voice, dossier: &Dossier) -> Rich {
    let given = |id| dossier.assignments.iter().any(|assignment| assignment.panel_id == id);
    let all = dossier.panels.iter().filter(|panel| given(panel.id.clone())).count();
    if all == 0 {
        return Rich::trusted("");
    }
    let closed = all - open_reviews(dossier).count();
    voice.m("way-reviews").arg("closed", closed).arg("all", all).rich()
}

fn decided(voice: Voice, dossier: &Dossier) -> Rich {
    let declared =
        |question: &&Question| question.state == QuestionState::Declared && question.subject == Subject::Amendment;
    let count = dossier.questions.iter().filter(declared).count();
    if count == 0 { Rich::trusted("") } else { voice.m("way-decided").arg("count", count).rich() }
}

fn whole(dossier: &Dossier) -> Option<&Question> {
    dossier.question_on_whole().filter(|question| question.outcome.is_some())
}

/// How the whole was decided: the counts of a vote, else the way it was reached.
fn outcome(voice: Voice, question: &Question) -> Rich {
    let by_vote = question.reached.is_none_or(How::is_counted);
    if by_vote && matches!(question.outcome, Some(Outcome::Adopted | Outcome::Rejected)) {
        let counts =
            voice.m("way-vote").arg("yes", question.yes).arg("no", question.no).arg("abstain", question.abstain);
        return counts.rich();
    }
    question.reached.map_or_else(|| Rich::trusted(""), |how| voice.m(how.key()).rich())
}

fn date(voice: Voice, dossier: &Dossier, moment: Moment) -> Rich {
    let day = day(dossier, moment);
    Rich::trusted(&format!(r#"<time datetime="{day}">{}</time>"#, crate::web::rendering::escape(&voice.date(day))))
}
