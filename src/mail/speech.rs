//! What each mail says: its subject, its sentences and its link, from the facts, in the recipient's voice.

use serde::de::DeserializeOwned;

use super::about::{About, Matter};
use super::{proxy, sponsors};
use crate::actions::{
    AmendmentFiledFacts, ApprovalFacts, CarriedFacts, CosponsorshipFacts, FollowedFacts, MinutesFacts, Notice,
    PublishedFacts, QuestionOpenedFacts, RecommendationFacts, ResultFacts, RulingFacts, SilenceFacts, TabledFacts,
};
use crate::clock::from_micros;
use crate::l10n::{self, Spoken, Value, Voice};
use crate::paths;
use crate::storage::outbox::Mail;
use crate::storage::{StoreError, StoreResult};

/// A mail in words, before it is set in a text part and an HTML part.
pub(super) struct Speech {
    pub(super) subject: Spoken,
    /// What happened.
    pub(super) paragraphs: Vec<Spoken>,
    /// What the link says.
    pub(super) label: String,
    /// The path of the link from the root; none where a preview has no secret.
    pub(super) path: Option<String>,
    /// What follows the link.
    pub(super) notes: Vec<Spoken>,
}

/// Says a mail.
///
/// # Errors
/// `Corrupt` if the kind is unknown or the facts are not of its shape.
pub(super) fn speech(mail: &Mail, about: &About) -> StoreResult<Speech> {
    let voice = about.voice();
    let notice = Notice::parse(&mail.kind).ok_or_else(|| corrupt(&format!("no mail is called {:?}", mail.kind)))?;
    match notice {
        Notice::Invitation => Ok(invitation(voice, about)),
        Notice::PasswordReset => Ok(password_reset(voice, about)),
        Notice::Tabled => tabled(voice, about, &facts(mail)?),
        Notice::AmendmentFiled => amendment_filed(voice, about, &facts(mail)?),
        Notice::Ruling => ruling(voice, about, &facts(mail)?),
        Notice::Recommendation => recommendation(voice, about, &facts(mail)?),
        Notice::Carried => carried(voice, about, &facts(mail)?),
        Notice::Cosponsorship => cosponsorship(voice, about, &facts(mail)?),
        Notice::Approval => approval(voice, about, &facts(mail)?),
        Notice::Followed => followed(voice, about, &facts(mail)?),
        Notice::Treatment => sponsors::treatment(voice, about, &facts(mail)?),
        Notice::TreatmentAnswered => sponsors::treatment_answered(voice, about, &facts(mail)?),
        Notice::Compromise => sponsors::compromise(voice, about, &facts(mail)?),
        Notice::Revised => sponsors::revised(voice, about, &facts(mail)?),
        Notice::Accepted => sponsors::accepted(voice, about, &facts(mail)?),
        Notice::QuestionOpened => question_opened(voice, about, &facts(mail)?),
        Notice::Result => result(voice, about, &facts(mail)?),
        Notice::Silence => silence(voice, about, &facts(mail)?),
        Notice::Minutes => Ok(minutes(voice, about, &facts(mail)?)),
        Notice::Proxy => Ok(proxy::proxy(voice, &facts(mail)?)),
        Notice::NotPut => sponsors::not_put(voice, about, &facts(mail)?),
        Notice::Published => published(voice, about, &facts(mail)?),
    }
}

fn facts<T: DeserializeOwned>(mail: &Mail) -> StoreResult<T> {
    serde_json::from_str(&mail.facts).map_err(|error| corrupt(&error.to_string()))
}

fn corrupt(what: &str) -> StoreError {
    StoreError::Corrupt(what.to_owned())
}

pub(super) fn matter(about: &About) -> StoreResult<&Matter> {
    about.matter.as_ref().ok_or_else(|| corrupt("the mail names no declaration"))
}

/// The title in its own language.
pub(super) fn title(matter: &Matter) -> Value {
    let escaped = crate::l10n::escape(&matter.title);
    Value::Markup { html: format!("<bdi lang=\"{}\">{escaped}</bdi>", matter.language), plain: matter.title.clone() }
}

/// Invites to the bodies in which the account has a place; an administrator to the installation.
fn invitation(voice: Voice, about: &About) -> Speech {
    let mut names: Vec<String> = about.places.iter().map(|place| place.body.clone()).collect();
    names.dedup();
    let body = if names.is_empty() { voice.say("product-name") } else { voice.list_and(&names) };
    let mut roles: Vec<String> = about.places.iter().map(|place| place.role.key().to_owned()).collect();
    roles.dedup();
    let mut paragraphs = vec![voice.m("mail-invitation").arg("body", &body)];
    if !roles.is_empty() {
        paragraphs.push(voice.m("mail-invitation-role").arg("role", Value::Words(roles)));
    }
    let mut notes = until(voice, about);
    notes.push(voice.m("mail-invitation-unexpected"));
    Speech {
        subject: voice.m("mail-invitation-subject").arg("body", &body),
        paragraphs,
        label: voice.say("mail-invitation-link"),
        path: about.secret_path.clone(),
        notes,
    }
}

fn password_reset(voice: Voice, about: &About) -> Speech {
    let mut notes = until(voice, about);
    notes.push(voice.m("mail-password-unexpected"));
    Speech {
        subject: voice.m("mail-password-subject"),
        paragraphs: vec![voice.m("mail-password")],
        label: voice.say("mail-password-link"),
        path: about.secret_path.clone(),
        notes,
    }
}

fn until(voice: Voice, about: &About) -> Vec<Spoken> {
    about.link.iter().map(|link| voice.m("mail-link-until").arg("until", link.expires_at)).collect()
}

fn tabled(voice: Voice, about: &About, _: &TabledFacts) -> StoreResult<Speech> {
    let matter = matter(about)?;
    let sentence = match &about.delegation {
        Some(delegation) => voice.m("mail-tabled").arg("delegation", delegation).arg("title", title(matter)),
        None => voice.m("mail-tabled-by-secretariat").arg("title", title(matter)),
    };
    Ok(Speech {
        subject: voice.m("mail-tabled-subject").arg("title", title(matter)),
        paragraphs: vec![sentence],
        label: voice.say("mail-tabled-link"),
        path: Some(paths::declaration(&matter.slug)),
        notes: Vec::new(),
    })
}

fn amendment_filed(voice: Voice, about: &About, facts: &AmendmentFiledFacts) -> StoreResult<Speech> {
    let (title, label) = (title(matter(about)?), &facts.label);
    let sentence = match &about.delegation {
        Some(mover) => {
            let mover = about.mover(voice, mover);
            voice.m("mail-amendment").arg("delegation", mover).arg("label", label).arg("title", &title)
        }
        None => voice.m("mail-amendment-by-secretariat").arg("label", label).arg("title", &title),
    };
    Ok(Speech {
        subject: voice.m("mail-amendment-subject").arg("label", label).arg("title", &title),
        paragraphs: vec![sentence],
        label: voice.say("mail-amendment-link"),
        path: Some(paths::amendment(&facts.amendment)),
        notes: Vec::new(),
    })
}

fn ruling(voice: Voice, about: &About, facts: &RulingFacts) -> StoreResult<Speech> {
    let (title, label) = (title(matter(about)?), &facts.label);
    let (subject, sentence) = if facts.admissible {
        let sentence = voice.m("mail-admissible").arg("label", label).arg("title", title);
        (voice.m("mail-admissible-subject").arg("label", label), sentence)
    } else {
        let sentence = voice.m("mail-inadmissible").arg("label", label).arg("title", title);
        (voice.m("mail-inadmissible-subject").arg("label", label), sentence)
    };
    let mut paragraphs = vec![sentence];
    paragraphs.extend(reason(voice, &facts.reason));
    Ok(Speech {
        subject,
        paragraphs,
        label: voice.say("mail-amendment-link"),
        path: Some(paths::amendment(&facts.amendment)),
        notes: Vec::new(),
    })
}

/// The reason that was given, if one was.
pub(super) fn reason(voice: Voice, words: &str) -> Option<Spoken> {
    let words = words.trim();
    (!words.is_empty()).then(|| voice.m("mail-reason").arg("reason", words))
}

fn recommendation(voice: Voice, about: &About, facts: &RecommendationFacts) -> StoreResult<Speech> {
    let matter = matter(about)?;
    let sentence = voice
        .m("mail-recommendation")
        .arg("panel", facts.panel)
        .arg("label", &facts.label)
        .arg("title", title(matter))
        .word("advice", &format!("advice-{}", facts.kind));
    let mut paragraphs = vec![sentence];
    paragraphs.extend(reason(voice, &facts.note));
    Ok(Speech {
        subject: voice.m("mail-recommendation-subject").arg("panel", facts.panel).arg("label", &facts.label),
        paragraphs,
        label: voice.say("mail-amendment-link"),
        path: Some(paths::amendment(&facts.amendment)),
        notes: Vec::new(),
    })
}

/// What became of an amendment on a new version.
fn carried(voice: Voice, about: &About, facts: &CarriedFacts) -> StoreResult<Speech> {
    let matter = matter(about)?;
    let outcome = facts.outcome.as_deref().unwrap_or("taken-in");
    let sentence = voice
        .m("mail-carried")
        .arg("label", &facts.label)
        .arg("title", title(matter))
        .arg("version", facts.version)
        .arg("outcome", outcome);
    Ok(Speech {
        subject: voice.m("mail-carried-subject").arg("label", &facts.label).arg("version", facts.version),
        paragraphs: vec![sentence],
        label: voice.say("mail-amendment-link"),
        path: Some(paths::amendment(&facts.amendment)),
        notes: Vec::new(),
    })
}

/// Asked, answered, or to be confirmed again: of what was filed by its number, of a draft as that.
fn cosponsorship(voice: Voice, about: &About, facts: &CosponsorshipFacts) -> StoreResult<Speech> {
    let (title, step) = (title(matter(about)?), facts.step.as_str());
    let label = if facts.label.is_empty() { "draft" } else { &facts.label };
    let who = about.delegation.clone().unwrap_or_else(|| voice.say("role-secretariat"));
    let sentence = voice.m("mail-cosponsorship").arg("step", step).arg("delegation", &who).arg("label", label);
    let mut paragraphs = vec![sentence.arg("title", title)];
    let words = facts.words.trim();
    paragraphs.extend((!words.is_empty()).then(|| voice.m("mail-cosponsorship-words").arg("words", words)));
    Ok(Speech {
        subject: voice.m("mail-cosponsorship-subject").arg("step", step).arg("delegation", &who).arg("label", label),
        paragraphs,
        label: voice.say("mail-amendment-link"),
        path: Some(paths::amendment(&facts.amendment)),
        notes: Vec::new(),
    })
}

/// Circulated, given more time, near its end, broken.
fn silence(voice: Voice, about: &About, facts: &SilenceFacts) -> StoreResult<Speech> {
    let voice = match about.account.zone {
        Some(_) => voice,
        None => Voice::new(voice.locale, l10n::zone(&facts.zone)),
    };
    let matter = matter(about)?;
    let (title, step, until) = (title(matter), facts.step.as_str(), from_micros(facts.ends_at));
    let by = about.delegation.clone().unwrap_or_default();
    let said = |key: &str| {
        let words = voice.m(key).arg("step", step).arg("title", title.clone());
        words.arg("until", voice.both_times(until, l10n::zone(&facts.zone))).arg("delegation", by.clone())
    };
    let mut paragraphs = vec![said("mail-silence")];
    let words = facts.words.trim();
    paragraphs.extend((!words.is_empty()).then(|| voice.m("mail-silence-words").arg("step", step).arg("words", words)));
    if step != "broken" {
        paragraphs.push(said("mail-silence-means"));
    }
    Ok(Speech {
        subject: said("mail-silence-subject"),
        paragraphs,
        label: voice.say("mail-question-link"),
        path: Some(paths::question(&facts.question)),
        notes: Vec::new(),
    })
}

/// Issued, to be corrected, corrected or not, approved.
fn minutes(voice: Voice, about: &About, facts: &MinutesFacts) -> Speech {
    let voice = match about.account.zone {
        Some(_) => voice,
        None => Voice::new(voice.locale, l10n::zone(&facts.zone)),
    };
    let step = facts.step.as_str();
    let said = |key: &str| {
        let words = voice.m(key).arg("step", step).arg("number", facts.number);
        words.arg("meeting", facts.meeting.as_str()).arg("delegation", facts.by.as_str())
    };
    let mut paragraphs = vec![said("mail-minutes")];
    match (step, facts.until.map(from_micros)) {
        ("issued", Some(until)) => paragraphs.push(voice.m("mail-minutes-until").arg("until", until)),
        ("issued", None) => paragraphs.push(voice.m("mail-minutes-until-approval")),
        _ => {}
    }
    let words = facts.words.trim();
    paragraphs.extend((!words.is_empty()).then(|| voice.m("mail-minutes-words").arg("step", step).arg("words", words)));
    Speech {
        subject: said("mail-minutes-subject"),
        paragraphs,
        label: voice.say("mail-minutes-link"),
        path: Some(paths::minutes(&facts.sitting)),
        notes: Vec::new(),
    }
}

fn approval(voice: Voice, about: &About, facts: &ApprovalFacts) -> StoreResult<Speech> {
    let (title, step) = (title(matter(about)?), facts.step.as_str());
    let mut paragraphs = vec![voice.m("mail-approval").arg("step", step).arg("title", title)];
    let words = facts.words.trim();
    paragraphs.extend((!words.is_empty()).then(|| voice.m("mail-approval-words").arg("words", words)));
    Ok(Speech {
        subject: voice.m("mail-approval-subject").arg("step", step),
        paragraphs,
        label: voice.say("mail-approval-link"),
        path: Some(paths::amendment(&facts.amendment)),
        notes: Vec::new(),
    })
}

/// What happened to something that the recipient follows.
fn followed(voice: Voice, about: &About, facts: &FollowedFacts) -> StoreResult<Speech> {
    let matter = matter(about)?;
    let stage = if facts.stage.is_empty() { "proposal" } else { &facts.stage };
    let (event, label) = (facts.event.as_str(), &facts.label);
    let news = voice.m("mail-followed-news").arg("event", event).arg("label", label);
    let news = news.word("stage", &format!("stage-{stage}")).to_string();
    let why = voice.m("mail-followed").arg("kind", facts.kind.as_str()).arg("title", title(matter));
    Ok(Speech {
        subject: voice.m("mail-followed-subject").arg("title", title(matter)).arg("news", &news),
        paragraphs: vec![voice.m("mail-followed-says").arg("news", &news), why],
        label: voice.say(if facts.amendment.is_some() { "mail-amendment-link" } else { "mail-tabled-link" }),
        path: Some(match &facts.amendment {
            Some(amendment) => paths::amendment(amendment),
            None => paths::declaration(&matter.slug),
        }),
        notes: Vec::new(),
    })
}

/// What was put, as sentences tell it apart; the number of an amendment stands for itself.
fn put(subject: &str) -> &str {
    match subject {
        "clause" | "whole" => subject,
        motion if crate::procedure::MotionKind::parse(motion).is_some() => "motion",
        _ => "amendment",
    }
}

fn question_opened(voice: Voice, about: &About, facts: &QuestionOpenedFacts) -> StoreResult<Speech> {
    let (title, subject, label) = (title(matter(about)?), put(&facts.subject), &facts.subject);
    let sentence = voice.m("mail-question").arg("subject", subject).arg("label", label).arg("title", title);
    let method = voice.m("mail-question-method").word("method", &format!("method-{}", facts.method));
    Ok(Speech {
        subject: voice.m("mail-question-subject").arg("subject", subject).arg("label", label),
        paragraphs: vec![sentence, method],
        label: voice.say("mail-question-link"),
        path: Some(paths::question(&facts.question)),
        notes: Vec::new(),
    })
}

fn result(voice: Voice, about: &About, facts: &ResultFacts) -> StoreResult<Speech> {
    let (title, subject, label) = (title(matter(about)?), put(&facts.subject), &facts.subject);
    let (outcome, how) = (format!("outcome-{}", facts.outcome), format!("how-{}", facts.reached));
    let sentence = voice.m("mail-result-question").arg("subject", subject).arg("label", label).arg("title", title);
    let mut paragraphs = vec![sentence, voice.m("mail-result").word("outcome", &outcome).word("how", &how)];
    if facts.reached != "consensus" {
        let (yes, no, abstain) = (facts.yes, facts.no, facts.abstain);
        paragraphs.push(voice.m("mail-result-counts").arg("yes", yes).arg("no", no).arg("abstain", abstain));
    }
    paragraphs.extend(facts.components.iter().map(|one| voice.tell(&one.said())));
    Ok(Speech {
        subject: voice.m("mail-result-subject").arg("subject", subject).arg("label", label).word("outcome", &outcome),
        paragraphs,
        label: voice.say("mail-result-link"),
        path: Some(paths::question(&facts.question)),
        notes: Vec::new(),
    })
}

fn published(voice: Voice, about: &About, facts: &PublishedFacts) -> StoreResult<Speech> {
    let matter = matter(about)?;
    Ok(Speech {
        subject: voice.m("mail-published-subject").arg("title", title(matter)).arg("symbol", &facts.symbol),
        paragraphs: vec![voice.m("mail-published").arg("title", title(matter)).arg("symbol", &facts.symbol)],
        label: voice.say("mail-published-link"),
        path: Some(paths::publication(&matter.slug)),
        notes: Vec::new(),
    })
}
