//! What is posted to a route: every field that any form asks for, filled so that it reads, and what one route wants
//! otherwise than the rest.

use std::sync::atomic::{AtomicU64, Ordering};

use accord::clock::sha256;

/// A password that is strong enough.
pub(super) const PASSWORD: &str = "orchard tunnel velvet 9";

/// The fields of a post, with a fresh key.
pub(super) fn fields(template: &str, path: &str, body: &str) -> Vec<(String, String)> {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let once = format!("walls-{}", COUNT.fetch_add(1, Ordering::SeqCst));
    let mut fields: Vec<(String, String)> = vec![("once".to_owned(), once)];
    let slug = path.split('/').nth(2).unwrap_or_default();
    let now = sha256(crate::rows::PARLATINO.as_bytes());
    let fill = |value: &str| value.replace("BODY", body).replace("SLUG", slug).replace("RULES-NOW", &now);
    let wanted = special(template);
    let skipped = |name: &str| special(template).iter().any(|(special, _)| *special == name);
    let wanted = wanted.iter().filter(|(_, value)| *value != ABSENT);
    let general = GENERAL.iter().filter(|(name, _)| !skipped(name)).chain(wanted);
    fields.extend(general.map(|(name, value)| ((*name).to_owned(), fill(value))));
    fields
}

/// Other rules than those of the bodies, by a remark.
const RULES: &str = concat!("# Changed.\n", include_str!("../../../src/procedure/presets/parlatino.toml"));

/// The value of a field that a route is not sent.
const ABSENT: &str = "-";

/// What most forms read.
const GENERAL: &[(&str, &str)] = &[
    ("title", "A title"),
    ("name", "A name"),
    ("name_en", "A parliament"),
    ("short_name", "AP"),
    ("slug", "a-parliament"),
    ("languages", "en"),
    ("rules", "parlatino"),
    ("zone", "America/Panama"),
    ("locale", "en"),
    ("email", "somebody@accord.example"),
    ("role", "translator"),
    ("category", "member"),
    ("weight", "1"),
    ("place", "Panama City"),
    ("starts_on", "2026-06-08"),
    ("ends_on", "2026-06-10"),
    ("number", "9"),
    ("theme", "A theme"),
    ("member", "BODY-translator"),
    ("part", "member"),
    ("list", "Ana; ana@accord.example; translator"),
    ("step", "send"),
    ("meeting", "BODY-meeting"),
    ("kind", "operative"),
    ("language", "en"),
    ("masthead", ""),
    ("place_date", "Panama City"),
    ("enacting", "The Parliament,"),
    ("closing", ""),
    ("revision", "1"),
    ("words", "Requests every State to protect those in transit"),
    ("opening", "Requests"),
    ("act", "replace"),
    ("clause", "SLUG-c1"),
    ("reason", "So agreed"),
    ("due_at", "2026-02-01T12:00"),
    ("stage", "panel-review"),
    ("ruling", "admissible"),
    ("justification", "So agreed"),
    ("advice", "adopt"),
    ("note", "So agreed"),
    ("report", "So agreed"),
    ("amendment", "BODY-review-filed"),
    ("panel", "BODY-panel"),
    ("choice", "yes"),
    ("yes", "1"),
    ("no", "1"),
    ("abstain", "1"),
    ("symbol", "DOC/9"),
    ("listed", "BODY-a"),
    ("present", "BODY-a"),
    ("text", "Recalling that every person has rights,\n1. Decides to meet."),
    ("take", "yes"),
    ("replace", "yes"),
];

/// What a route wants otherwise.
fn special(template: &str) -> &'static [(&'static str, &'static str)] {
    match template {
        "/links/{secret}" | "/session" => &[("password", PASSWORD)],
        "/account/password" => &[("present", "none"), ("password", PASSWORD)],
        "/declarations" => &[("kind", "declaration"), ("slug", "a-new-text")],
        "/amendments/{id}/operations"
        | "/amendments/{id}/operations/{operation}"
        | "/amendments/{id}/operations/{operation}/deletion"
        | "/amendments/{id}/justification"
        | "/amendments/{id}/approval-request"
        | "/amendments/{id}/filing" => &[("revision", "0"), ("clause", "BODY-amending-c2")],
        "/declarations/{slug}/motions" => &[("kind", "point-of-order"), ("amendment", ABSENT)],
        "/motions/{id}/ruling" => &[("ruling", "upheld")],
        "/speakers-lists/{id}/limit" => &[("limit", "2:30")],
        "/speakers-lists/{id}/entries" => &[("delegation", "BODY-b"), ("side", "for")],
        "/speakers/{id}/place" => &[("step", "down")],
        "/sittings/{id}/minutes/paragraph" => &[("paragraph", "BODY-penned-p"), ("revision", "0")],
        "/sittings/{id}/minutes/correction" => &[("paragraph", "BODY-issued-p")],
        "/sittings/{id}/minutes/answer" => {
            &[("correction", "BODY-minuted-c"), ("decision", "taken-up"), ("answer", "So agreed")]
        }
        "/sittings/{id}/check-in" => &[("code", "123456"), ("mode", "online")],
        "/rehearsals" => &[("meeting", "BODY-meeting")],
        "/rehearsals/{id}/clock" => &[("by", "60")],
        "/sittings/{id}/proxies" => &[("holder", "BODY-b"), ("authority", "Letter of 10 June")],
        "/amendments/{id}/treatment/answer" => &[("answer", "agree")],
        "/amendments/{id}/treatment" => &[("kind", "adopt-as-revised")],
        "/amendments/{id}/revision" => {
            &[("words.own-amending-filed-op", "Requests every State to protect those in transit")]
        }
        "/amendments/{id}/replacements" => &[("replaces", "BODY-amending-filed")],
        "/amendments/{id}/compromise" => &[("compromise", "BODY-amending-rival"), ("answer", "join")],
        "/amendments/{id}/approval" => &[("revision", "0"), ("answer", "approved")],
        "/amendments/{id}/cosponsorship/answer" => &[("revision", "0"), ("answer", "yes")],
        "/amendments/{id}/cosponsorship-requests" => &[("delegation", "BODY-b")],
        "/account/following" => &[("kind", "declaration"), ("subject", "own-amending")],
        "/account/following/end" => &[("subject", "own-amending")],
        "/declarations/{slug}/voting-sheet" => &[("stance-whole", "for")],
        "/delegations/{delegation}/approval" => &[("wanted", "yes")],
        "/bodies/{body}/groups" | "/bodies/{body}/groups/{group}" => &[("member", "BODY-a")],
        "/declarations/{slug}/assignments" => &[("amendment", ABSENT)],
        "/declarations/{slug}/amendments/selection" => {
            &[("amendment", "SLUG-filed"), ("treatment", "admit"), ("confirmed", "yes")]
        }
        "/declarations/{slug}/returned" => {
            &[("act-0", "delete"), ("clause-0", "BODY-amending-c2"), ("change-0", "yes"), ("on_behalf_of", ABSENT)]
        }
        "/declarations/{slug}/filters" => &[("query", "standing=filed")],
        "/declarations/{slug}/tags" => &[("word", "urgent")],
        "/questions/{id}/roll" => &[("delegation", "BODY-a"), ("answer", "yes")],
        "/questions/{id}/statements" => &[("kind", "reservation"), ("part", "text"), ("delegation", "")],
        "/questions/{id}/correction" => &[("kind", "annulment"), ("reason", "The devices failed")],
        "/declarations/{slug}/silence" => &[("due_at", "2040-01-01T12:00")],
        "/questions/{id}/extension" => &[("due_at", "2040-01-01T12:00"), ("reason", "A mail came back")],
        "/questions/{id}/told" => &[("delegation", "BODY-a"), ("reached", "yes"), ("told_words", "By letter")],
        "/declarations/{slug}/questions" => &[("amendment", "BODY-plenary-rival"), ("method", "recorded-vote")],
        "/declarations/{slug}/voting-list/order" => {
            &[("place-BODY-plenary-filed", "2"), ("place-BODY-plenary-rival", "1")]
        }
        "/declarations/{slug}/proposals" | "/declarations/{slug}/proposals/draft" => &[("of", "BODY-amending")],
        "/declarations/{slug}/proposals/order" => {
            &[("place-BODY-published", "1"), ("place-BODY-plenary", "2"), ("decision", "So decided"), ("why", "Agreed")]
        }
        "/declarations/{slug}/separate-votes" => &[("amendment", ""), ("words", ""), ("delegation", "")],
        "/declarations/{slug}/voting-list/bloc" => &[("amendment", "BODY-plenary-rival")],
        "/amendments/{id}/apart" => &[("delegation", "")],
        "/declarations/{slug}/clauses/{id}/note" => &[("revision", "0")],
        "/declarations/{slug}/clauses/{id}/marks" => &[("kind", "disputed"), ("stretch", "protect migrants")],
        "/declarations/{slug}/clauses/{id}/place" => &[("step", "down")],
        "/session/demonstration" => &[("account", "BODY-delegate")],
        "/bodies/{body}/secretariat" => &[("role", "secretariat")],
        "/bodies/{body}/rules" | "/declarations/{slug}/rules" => {
            &[("document", RULES), ("before", "RULES-NOW"), ("decision", "So decided"), ("confirmed", "yes")]
        }
        _ => &[],
    }
}
