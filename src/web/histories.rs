//! What happened to an amendment, from the journal, in the reader's language.

use serde_json::{Map, Value};

use super::paths;
use super::question_view::sentence;
use super::rendering::escape;
use crate::actions::Dossier;
use crate::ids::{AmendmentId, DelegationId, GroupId, MembershipId};
use crate::l10n::{Rich, Spoken, Voice, zone};
use crate::storage::amendments::Amendment;
use crate::storage::carryings::Outcome;
use crate::storage::journal::Entry;

/// The act by which a reviewed version is made.
const REVIEWED: &str = "text-reviewed";

/// The fact of what returns when a compromise is out, with its first identity.
const RETURNED: &str = "\"returned\":[\"";

/// The fact of what falls with the amendment that it changes, with its first identity.
const FALLEN: &str = "\"fallen\":[\"";

/// The acts by which the chair puts an amendment and declares what was decided, and by which the whole is adopted.
const DECIDING: [&str; 3] = ["question-opened", "result-declared", "declaration-adopted"];

/// One line of a history.
#[derive(Debug, Clone)]
pub(super) struct Event {
    /// When.
    pub(super) time: Rich,
    /// What, with a link to what decided it.
    pub(super) words: Rich,
    /// Why, where a reason was given.
    pub(super) reason: String,
}

/// The events of an amendment, in order. What this page has no words for is left to the journal's own.
pub(super) fn history(
    voice: Voice,
    dossier: &Dossier,
    amendment: &AmendmentId,
    entries: &[Entry],
    names: &[(MembershipId, String)],
) -> Vec<Event> {
    entries.iter().filter_map(|entry| event(voice, dossier, amendment, entry, names)).collect()
}

/// Whether an entry tells of an amendment: it is its subject, it was put, a version was made, which takes it in or has to do
/// with it, a compromise concerns it, or it falls with another.
pub(super) fn is_about(entry: &Entry, amendment: &AmendmentId) -> bool {
    let named = || entry.facts.contains(amendment.as_str());
    let of_others =
        entry.act.starts_with("compromise-") || entry.facts.contains(RETURNED) || entry.facts.contains(FALLEN);
    let concerns = of_others || DECIDING.contains(&entry.act.as_str());
    entry.subject.as_deref() == Some(amendment.as_str()) || entry.act == REVIEWED || (concerns && named())
}

/// What became of an amendment on a version that was made; nothing where the version left it as it was.
fn on_version(voice: Voice, dossier: &Dossier, facts: &Map<String, Value>, amendment: &AmendmentId) -> Option<Spoken> {
    let of_parent = facts.get("taken").and_then(Value::as_array).into_iter().flatten();
    let mut of_parent = of_parent.filter_map(|one| Some((one.get("amendment")?.as_str()?, one.as_object()?)));
    if let Some((parent, _)) = of_parent.find(|(_, one)| listed(one, "fallen").any(|id| id == amendment.as_str())) {
        let parent = dossier.amendment(&AmendmentId::new(parent)).map_or_else(String::new, Amendment::label);
        return Some(voice.m("event-fell-with").arg("parent", parent));
    }
    let its = |list: &str| {
        let all = facts.get(list).and_then(Value::as_array)?;
        all.iter().find(|one| one.get("amendment").and_then(Value::as_str) == Some(amendment.as_str()))
    };
    let outcome = match its("taken") {
        Some(_) => "taken-in",
        None => its("carried")?.get("outcome").and_then(Value::as_str)?,
    };
    let number = facts.get("number").and_then(Value::as_i64).unwrap_or(0);
    let said = || voice.m("event-reviewed").arg("outcome", outcome).arg("number", number);
    (outcome != Outcome::Untouched.as_str()).then(said)
}

fn event(
    voice: Voice,
    dossier: &Dossier,
    amendment: &AmendmentId,
    entry: &Entry,
    names: &[(MembershipId, String)],
) -> Option<Event> {
    let facts: Map<String, Value> = serde_json::from_str(&entry.facts).ok()?;
    let said = |name: &str| facts.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    // What a decision on another gives back is told as that.
    let of_it = entry.act == "declaration-adopted" || said("amendment") == amendment.as_str();
    let words = match DECIDING.contains(&entry.act.as_str()) && of_it {
        true => by_decision(voice, dossier, entry, &facts)?,
        false => done(voice, dossier, amendment, (entry, &facts), names)?.rich(),
    };
    let reason =
        [said("reason"), said("note"), said("leave"), said("comment")].into_iter().find(|text| !text.is_empty());
    let time = voice.time_tag(entry.at, zone(&dossier.meeting.zone));
    Some(Event { time, words, reason: reason.unwrap_or_default() })
}

/// What was done to it, by whom.
fn done(
    voice: Voice,
    dossier: &Dossier,
    amendment: &AmendmentId,
    (entry, facts): (&Entry, &Map<String, Value>),
    names: &[(MembershipId, String)],
) -> Option<Spoken> {
    let said = |name: &str| facts.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let who = names.iter().find(|(id, _)| Some(id) == entry.membership_id.as_ref()).map_or("", |(_, name)| name);
    let delegation = DelegationId::new(said("delegation"));
    let delegation = dossier.delegation_name(Some(&delegation)).to_owned();
    let group = GroupId::new(said("group"));
    let delegation = match dossier.group_name(Some(&group)) {
        Some(group) => voice.m("mover-on-behalf").arg("delegation", delegation).arg("group", group).to_string(),
        None => delegation,
    };
    let oral = entry.on_behalf_of.is_some();
    Some(match entry.act.as_str() {
        // Before the act itself, which was done to the compromise.
        act if listed(facts, "returned").any(|id| id == amendment.as_str()) => {
            let changed = matches!(act, "amendment-revised" | "amendment-settled");
            voice.m(if changed { "event-lapsed" } else { "event-returned" }).arg("compromise", said("label"))
        }
        _ if listed(facts, "fallen").any(|id| id == amendment.as_str()) => {
            voice.m("event-fell-with").arg("parent", said("label"))
        }
        "amendment-filed" if oral => voice.m("event-filed-oral").arg("who", who).arg("delegation", delegation),
        "amendment-filed" => voice.m("event-filed").arg("who", who).arg("delegation", delegation),
        "amendment-cosponsored" if oral => {
            voice.m("event-cosponsored-oral").arg("who", who).arg("delegation", delegation)
        }
        "amendment-cosponsored" => voice.m("event-cosponsored").arg("delegation", delegation),
        "amendment-sponsor-left" => voice.m("event-sponsor-left").arg("delegation", delegation),
        "amendment-withdrawn" => voice.m("event-withdrawn").arg("who", who),
        "amendment-ruled" if facts.get("admissible") == Some(&Value::Bool(true)) => voice.m("event-admissible"),
        "amendment-ruled" => voice.m("event-inadmissible"),
        "recommended" => {
            let panel = said("panel");
            let number = dossier.panels.iter().find(|one| one.id.as_str() == panel).map_or(0, |one| one.number);
            voice.m("event-recommended").arg("panel", number).word("advice", &format!("advice-{}", said("kind")))
        }
        act if act.starts_with("compromise-") => by_compromise(voice, amendment, entry, facts)?,
        _ => by_versions(voice, dossier, amendment, entry, facts).or_else(|| by_sponsors(voice, entry, facts, who))?,
    })
}

/// The amendments that an act names in a list: those that return by it, or that fall with another.
fn listed<'a>(facts: &'a Map<String, Value>, list: &str) -> impl Iterator<Item = &'a str> {
    facts.get(list).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

/// What the body decided: that it was put, the result with its figures, that the adopted text has it in.
fn by_decision(voice: Voice, dossier: &Dossier, entry: &Entry, facts: &Map<String, Value>) -> Option<Rich> {
    if entry.act == "declaration-adopted" {
        let number = facts.get("number").and_then(Value::as_i64)?;
        let href = paths::version(&dossier.declaration.slug, number);
        let label = voice.m("event-version").arg("number", number).to_string();
        return Some(voice.m("event-in-adopted").link("version", &href, &label).rich());
    }
    let question = dossier.questions.iter().find(|one| Some(one.id.as_str()) == entry.subject.as_deref())?;
    let href = paths::question(&question.id);
    if entry.act == "question-opened" {
        let label = voice.m("event-question").arg("number", question.number).to_string();
        return Some(voice.m("event-put").link("question", &href, &label).rich());
    }
    let result = sentence(voice, question, &dossier.components_of(&question.id));
    Some(Rich::trusted(&format!(r#"<a href="{href}">{}</a>"#, escape(&result))))
}

/// What a compromise means for it, or what was said to the one that it is.
fn by_compromise(voice: Voice, amendment: &AmendmentId, entry: &Entry, facts: &Map<String, Value>) -> Option<Spoken> {
    let said = |name: &str| facts.get(name).and_then(Value::as_str).unwrap_or_default();
    let own = entry.subject.as_deref() == Some(amendment.as_str());
    let step = entry.act.strip_prefix("compromise-")?;
    Some(match (step, own) {
        ("named", true) => voice.m("event-compromise-names").arg("others", said("others")),
        ("named", false) => voice.m("event-compromise-named").arg("compromise", said("label")),
        (_, true) => voice.m("event-compromise-own").arg("step", step).arg("compromise", said("other")),
        (_, false) => voice.m("event-compromise-other").arg("step", step).arg("label", said("label")),
    })
}

/// What a new version made of it.
fn by_versions(
    voice: Voice,
    dossier: &Dossier,
    amendment: &AmendmentId,
    entry: &Entry,
    facts: &Map<String, Value>,
) -> Option<Spoken> {
    Some(match entry.act.as_str() {
        "amendment-settled" => voice.m("event-settled"),
        "amendment-fell" => {
            let to = facts.get("to").and_then(Value::as_str).unwrap_or_default();
            let to = dossier.amendment(&AmendmentId::new(to)).map_or_else(String::new, Amendment::label);
            voice.m("event-fell").arg("to", to)
        }
        REVIEWED => on_version(voice, dossier, facts, amendment)?,
        _ => return None,
    })
}

/// What was proposed to the sponsors, and what sponsors did.
fn by_sponsors(voice: Voice, entry: &Entry, facts: &Map<String, Value>, who: &str) -> Option<Spoken> {
    let number = facts.get("number").and_then(Value::as_i64).unwrap_or_default();
    let agrees = facts.get("agrees") == Some(&Value::Bool(true));
    Some(match entry.act.as_str() {
        "treatment-proposed" => {
            let kind = facts.get("kind").and_then(Value::as_str).unwrap_or_default();
            let kind = format!("treatment-{kind}");
            voice.m("event-treatment").arg("number", number).arg("who", who).word("kind", &kind)
        }
        "treatment-answered" if agrees => voice.m("event-treatment-agreed").arg("number", number).arg("who", who),
        "treatment-answered" => voice.m("event-treatment-disagreed").arg("number", number).arg("who", who),
        "amendment-accepted" => voice.m("event-accepted").arg("who", who),
        "amendment-read-in" => voice.m("event-read-in").arg("who", who),
        "amendment-revised" if facts.get("oral") == Some(&Value::Bool(true)) => {
            voice.m("event-revised-orally").arg("number", number).arg("who", who)
        }
        "amendment-revised" => voice.m("event-revised").arg("number", number).arg("who", who),
        _ => return None,
    })
}
