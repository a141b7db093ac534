//! What happened to an amendment, from the journal, in the reader's language.

use serde_json::{Map, Value};

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

/// One line of a history.
#[derive(Debug, Clone)]
pub(super) struct Event {
    /// When.
    pub(super) time: Rich,
    /// What.
    pub(super) words: String,
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

/// Whether an entry tells of an amendment: it is its subject, a version was made, which takes it in or has to do with it, or
/// a compromise concerns it.
pub(super) fn is_about(entry: &Entry, amendment: &AmendmentId) -> bool {
    let named = || entry.facts.contains(amendment.as_str());
    let of_compromise = entry.act.starts_with("compromise-") || entry.facts.contains(RETURNED);
    entry.subject.as_deref() == Some(amendment.as_str()) || entry.act == REVIEWED || (of_compromise && named())
}

/// What became of an amendment on a version that was made; nothing where the version left it as it was.
fn on_version(voice: Voice, facts: &Map<String, Value>, amendment: &AmendmentId) -> Option<Spoken> {
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
    let who = names.iter().find(|(id, _)| Some(id) == entry.membership_id.as_ref()).map_or("", |(_, name)| name);
    let delegation = DelegationId::new(said("delegation"));
    let delegation = dossier.delegation_name(Some(&delegation)).to_owned();
    let group = GroupId::new(said("group"));
    let delegation = match dossier.group_name(Some(&group)) {
        Some(group) => voice.m("mover-on-behalf").arg("delegation", delegation).arg("group", group).to_string(),
        None => delegation,
    };
    let oral = entry.on_behalf_of.is_some();
    let words = match entry.act.as_str() {
        // Before the act itself, which was done to the compromise.
        act if returned(&facts).any(|id| id == amendment.as_str()) => {
            let changed = matches!(act, "amendment-revised" | "amendment-settled");
            voice.m(if changed { "event-lapsed" } else { "event-returned" }).arg("compromise", said("label"))
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
        act if act.starts_with("compromise-") => by_compromise(voice, amendment, entry, &facts)?,
        _ => {
            by_versions(voice, dossier, amendment, entry, &facts).or_else(|| by_sponsors(voice, entry, &facts, who))?
        }
    };
    let reason =
        [said("reason"), said("note"), said("leave"), said("comment")].into_iter().find(|text| !text.is_empty());
    let time = voice.time_tag(entry.at, zone(&dossier.meeting.zone));
    Some(Event { time, words: words.to_string(), reason: reason.unwrap_or_default() })
}

/// The amendments that return by an act.
fn returned(facts: &Map<String, Value>) -> impl Iterator<Item = &str> {
    facts.get("returned").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
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
        REVIEWED => on_version(voice, facts, amendment)?,
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
        "amendment-revised" => voice.m("event-revised").arg("number", number).arg("who", who),
        _ => return None,
    })
}
