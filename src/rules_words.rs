//! The rules of procedure in plain words: whole sentences, by chapter, each with the rule that it stands for. The public page
//! of a body and `accord rules explain` say the same, from here.

use crate::l10n::{Message, Value, Voice, zone};
use crate::procedure::{
    Act, Base, Capacity, Deadline, Majority, MotionRule, Quorum, Register, Role, RuleEntry, RuleRef, RuleValue, Rules,
    Share, Subject, Tally, Unit, decide, may, stages_of,
};

/// How many have a vote in the examples, where nobody says.
pub const EXAMPLE: u64 = 21;

/// A part of the procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// The section of the document: `quorum`.
    pub section: &'static str,
    /// Its heading.
    pub title: String,
    /// What it says.
    pub sentences: Vec<Sentence>,
}

/// A rule in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The way to the rule in the document; empty for what every body has.
    pub path: String,
    /// The sentence.
    pub words: String,
    /// The arithmetic of it, on an example.
    pub example: Option<String>,
    /// The rule and where it was checked; none for what every body has, by the program's own table of permissions.
    pub rule: Option<RuleRef>,
}

/// The chapters and their headings, in the order in which a declaration meets them.
const CHAPTERS: &[(&str, &str)] = &[
    ("stages", "rules-chapter-stages"),
    ("who", "rules-chapter-who"),
    ("declarations", "rules-chapter-declarations"),
    ("amendments", "rules-chapter-amendments"),
    ("voters", "rules-chapter-voters"),
    ("quorum", "rules-chapter-quorum"),
    ("debate", "rules-chapter-debate"),
    ("majorities", "rules-chapter-majorities"),
    ("joint", "rules-chapter-joint"),
    ("voting", "rules-chapter-voting"),
    ("minutes", "rules-chapter-minutes"),
    ("access", "rules-chapter-access"),
];

/// The acts that are told even where the document says nothing of who does them: those of the way from draft to result.
const TOLD: &[Act] = &[
    Act::Table,
    Act::CosponsorDeclaration,
    Act::AdmitDeclaration,
    Act::ProposeAmendment,
    Act::CosponsorAmendment,
    Act::RuleAdmissibility,
    Act::SetDeadline,
    Act::MoveStage,
    Act::Recommend,
    Act::OpenSitting,
    Act::RecordAttendance,
    Act::OpenQuestion,
    Act::CastBallot,
    Act::Object,
    Act::DeclareResult,
    Act::Publish,
];

/// The procedure in words. `place` is the IANA zone of the body's seat; `members` is how many have a vote, for the examples.
#[must_use]
pub fn explain(voice: Voice, place: &str, rules: &Rules, members: u64) -> Vec<Chapter> {
    let teller = Teller { voice, place, rules, members: if members < 3 { EXAMPLE } else { members } };
    let entries = rules.entries();
    let chapter = |(section, title): &(&'static str, &'static str)| {
        let of_section = entries.iter().filter(|entry| entry.section == *section);
        let sentences: Vec<Sentence> = match *section {
            "who" => teller.who(&of_section.collect::<Vec<_>>()),
            _ => of_section.filter(|entry| !teller.is_overruled(entry)).map(|entry| teller.sentence(entry)).collect(),
        };
        Chapter { section, title: voice.say(title), sentences }
    };
    CHAPTERS.iter().map(chapter).filter(|chapter| !chapter.sentences.is_empty()).collect()
}

/// The heading of a section of the document.
#[must_use]
pub fn chapter(voice: Voice, section: &str) -> String {
    CHAPTERS.iter().find(|(one, _)| *one == section).map_or_else(String::new, |(_, title)| voice.say(title))
}

/// A rule in words, by itself: as [`explain`] says it.
#[must_use]
pub fn sentence(voice: Voice, place: &str, rules: &Rules, entry: &RuleEntry) -> String {
    Teller { voice, place, rules, members: EXAMPLE }.sentence(entry).words
}

struct Teller<'a> {
    voice: Voice,
    place: &'a str,
    rules: &'a Rules,
    members: u64,
}

impl Teller<'_> {
    fn sentence(&self, entry: &RuleEntry) -> Sentence {
        let message = Message::new(entry.says).arg("value", entry.text.as_str());
        let message = match entry.about {
            Some(about) => message.arg("about", Value::word(about)),
            None => message,
        };
        let (message, example) = match &entry.value {
            RuleValue::Flag(_) => (message, None),
            RuleValue::Count(count) => (message.arg("count", *count), None),
            RuleValue::Motion(rule) => {
                let message = message.arg("about", Value::word(entry.key));
                (message.arg("how", motion_said(self.voice, *rule)), None)
            }
            RuleValue::Deadline(deadline) => (message.arg("when", until(self.voice, self.place, *deadline)), None),
            RuleValue::Keys(keys) if entry.section != "majorities" => {
                (message.arg("count", keys.len()).arg("list", self.listed(keys)), None)
            }
            RuleValue::Keys(_) | RuleValue::Share { .. } => self.with_share(message, entry),
        };
        Sentence {
            path: entry.path.clone(),
            words: self.voice.tell(&message).to_string(),
            example,
            rule: Some(entry.rule.clone()),
        }
    }

    /// A majority or a quorum, and its arithmetic.
    fn with_share(&self, message: Message, entry: &RuleEntry) -> (Message, Option<String>) {
        if let Some((share, of)) = entry.text.split_once(" of ")
            && let (Some(share), Some(of)) = (Share::parse(share), Unit::parse(of))
            && entry.section == "quorum"
        {
            let kind = match (share.beyond, of) {
                (true, Unit::Delegations) => "more-than",
                (false, Unit::Delegations) => "at-least",
                (true, Unit::Members) => "more-than-members",
                (false, Unit::Members) => "at-least-members",
            };
            let message = message.arg("kind", kind).arg("part", part(self.voice, share));
            return (message, Some(self.quorum_example(Quorum { share, of })));
        }
        match Majority::read(&entry.text) {
            Some(majority) => {
                (message.arg("majority", majority_said(self.voice, majority)), self.majority_example(majority))
            }
            None => (message, None),
        }
    }

    fn quorum_example(&self, quorum: Quorum) -> String {
        let needed = quorum.share.required(self.members);
        let message = self.voice.m("example-quorum").arg("members", self.members);
        message.arg("needed", needed).arg("fewer", needed - 1).to_string()
    }

    /// The least that adopts, and one vote less, as the program itself decides them.
    fn majority_example(&self, majority: Majority) -> Option<String> {
        let (present, abstain) = (self.members - self.members / 7, self.members / 7);
        let voting = present - abstain;
        let register = Register { members: self.members, present };
        let adopts = |yes: u64| {
            let decision = decide(register, Tally { yes, no: voting - yes, abstain }, majority);
            decision.is_ok_and(|decision| decision.outcome == crate::procedure::Outcome::Adopted)
        };
        let yes = (1..=voting).find(|yes| adopts(*yes))?;
        let message = self.voice.m("example-majority").arg("members", self.members).arg("present", present);
        let message = message.arg("abstain", abstain).arg("yes", yes).arg("no", voting - yes);
        Some(message.arg("less", yes - 1).arg("more", voting - yes + 1).to_string())
    }

    /// Where amendments and clauses need the majority of the whole, what the document says of theirs does not hold.
    fn is_overruled(&self, entry: &RuleEntry) -> bool {
        let own = [("majorities.amendment", Subject::Amendment), ("majorities.clause", Subject::Clause)];
        own.iter().any(|(path, _)| *path == entry.path) && self.rules.majorities.inherited.value
    }

    /// Who may do what: what the document says, and of the most important acts what holds anyway.
    fn who(&self, entries: &[&RuleEntry]) -> Vec<Sentence> {
        let mut sentences = Vec::new();
        for act in Act::ALL.iter().copied() {
            let of_act: Vec<&&RuleEntry> = entries.iter().filter(|entry| entry.about == Some(act.key())).collect();
            let names_roles = of_act.iter().any(|entry| entry.path.ends_with(".roles"));
            if !names_roles && (TOLD.contains(&act) || !of_act.is_empty()) {
                sentences.push(self.of_table(act));
            }
            sentences.extend(of_act.into_iter().map(|entry| self.sentence(entry)));
        }
        sentences
    }

    /// Who may do an act by the table of permissions.
    fn of_table(&self, act: Act) -> Sentence {
        let ever = |role: Role| {
            let at = |stage| may(Capacity::Role(role), act, stage);
            at(None) || stages_of(act).iter().any(|stage| at(Some(*stage)))
        };
        let roles: Vec<&str> = Role::ALL.iter().copied().filter(|role| ever(*role)).map(Role::key).collect();
        let message = self.voice.m("says-act-of-table").arg("about", Value::word(act.key()));
        let words = message.arg("list", self.listed(&roles)).to_string();
        Sentence { path: String::new(), words, example: None, rule: None }
    }

    fn listed(&self, keys: &[&str]) -> String {
        let words: Vec<String> = keys.iter().map(|key| inside(&self.voice.say(key))).collect();
        self.voice.list_and(&words)
    }
}

/// A name as it stands inside of a sentence: all these names begin with a common noun.
fn inside(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// How a motion is dealt with, as it stands inside of a sentence.
fn motion_said(voice: Voice, rule: MotionRule) -> String {
    let MotionRule::Vote { speakers_for, speakers_against, majority } = rule else {
        return voice.say("motion-said-chair");
    };
    let speakers = match (speakers_for, speakers_against) {
        (None, None) => voice.say("motion-said-anybody"),
        (Some(0), Some(0)) => voice.say("motion-said-nobody"),
        (some, others) => {
            let count = |count: Option<u64>| count.map_or_else(|| Value::word("motion-said-any"), Value::from);
            voice.m("motion-said-speakers").arg("for", count(some)).arg("against", count(others)).to_string()
        }
    };
    voice.m("motion-said-vote").arg("speakers", speakers).arg("majority", majority_said(voice, majority)).to_string()
}

/// A fraction in words, where it has a name.
fn part(voice: Voice, share: Share) -> String {
    match share.fraction.to_string().as_str() {
        "1/2" => voice.say("part-half"),
        "1/3" => voice.say("part-third"),
        "2/3" => voice.say("part-two-thirds"),
        "1/4" => voice.say("part-quarter"),
        "3/4" => voice.say("part-three-quarters"),
        other => other.to_owned(),
    }
}

/// A majority as it stands inside of a sentence.
fn majority_said(voice: Voice, majority: Majority) -> String {
    match majority {
        Majority::SIMPLE => voice.say("majority-said-simple"),
        Majority::ABSOLUTE => voice.say("majority-said-absolute"),
        Majority::Unanimity => voice.say("majority-said-unanimity"),
        Majority::Share { share, of } => {
            let base = voice.say(match of {
                Base::PresentAndVoting => "base-said-present-and-voting",
                Base::Present => "base-said-present",
                Base::Members => "base-said-members",
            });
            let part = part(voice, share);
            if share.beyond {
                voice.m("majority-said-more-than").arg("part", part).arg("base", base).to_string()
            } else {
                voice.m("majority-said-at-least").arg("part", part).arg("base", base).to_string()
            }
        }
    }
}

/// The value of a rule in words, for a table.
#[must_use]
pub fn value(voice: Voice, place: &str, value: &RuleValue) -> String {
    match value {
        RuleValue::Flag(true) => voice.say("yes"),
        RuleValue::Flag(false) => voice.say("no"),
        RuleValue::Count(count) => voice.number(*count),
        RuleValue::Keys(keys) => voice.list_and(&keys.iter().map(|key| voice.say(key)).collect::<Vec<_>>()),
        RuleValue::Share { share, of } => share_of(voice, share, of),
        RuleValue::Deadline(deadline) => until(voice, place, *deadline),
        RuleValue::Motion(rule) => motion_said(voice, *rule),
    }
}

/// `1/2+1` is more than a half, `2/3` at least two thirds.
fn share_of(voice: Voice, share: &str, of: &str) -> String {
    match share.strip_suffix("+1") {
        Some(bare) => voice.m("rule-more-than").arg("share", bare).word("of", of).to_string(),
        None => voice.m("rule-at-least").arg("share", share).word("of", of).to_string(),
    }
}

fn until(voice: Voice, place: &str, deadline: Deadline) -> String {
    match deadline {
        Deadline::None => voice.say("rule-deadline-none"),
        Deadline::At(moment) => voice.date_time(moment, zone(place)),
        Deadline::Relative { stage, minutes } if minutes < 0 => {
            voice.m("rule-deadline-before").arg("span", span(voice, -minutes)).word("stage", stage.key()).to_string()
        }
        Deadline::Relative { stage, minutes } => {
            voice.m("rule-deadline-after").arg("span", span(voice, minutes)).word("stage", stage.key()).to_string()
        }
    }
}

/// Whole days where it is whole days, else whole hours where it is these, else minutes.
fn span(voice: Voice, minutes: i64) -> Value {
    const DAY: i64 = 24 * 60;
    if minutes % DAY == 0 {
        voice.m("span-days").arg("days", minutes / DAY).into()
    } else if minutes % 60 == 0 {
        voice.m("span-hours").arg("hours", minutes / 60).into()
    } else {
        voice.m("span-minutes").arg("minutes", minutes).into()
    }
}

#[cfg(test)]
mod tests;
