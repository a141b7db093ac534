//! What each mail says: its subject, its sentences and its link, from the facts, in the recipient's voice.

use serde::de::DeserializeOwned;

use super::about::{About, Matter};
use crate::actions::{
    AmendmentFiledFacts, Notice, PublishedFacts, QuestionOpenedFacts, RecommendationFacts,
    ResultFacts, RulingFacts, TabledFacts,
};
use crate::l10n::{Spoken, Value, Voice};
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
        Notice::QuestionOpened => question_opened(voice, about, &facts(mail)?),
        Notice::Result => result(voice, about, &facts(mail)?),
        Notice::Published => published(voice, about, &facts(mail)?),
    }
}

fn facts<T: DeserializeOwned>(mail: &Mail) -> StoreResult<T> {
    serde_json::from_str(&mail.facts).map_err(|error| corrupt(&error.to_string()))
}

fn corrupt(what: &str) -> StoreError {
    StoreError::Corrupt(what.to_owned())
}

fn matter(about: &About) -> StoreResult<&Matter> {
    about.matter.as_ref().ok_or_else(|| corrupt("the mail names no declaration"))
}

/// The title in its own language.
fn title(matter: &Matter) -> Value {
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
    let matter = matter(about)?;
    let about_it = |spoken: Spoken| spoken.arg("label", &facts.label).arg("title", title(matter));
    let sentence = match &about.delegation {
        Some(delegation) => about_it(voice.m("mail-amendment").arg("delegation", delegation)),
        None => about_it(voice.m("mail-amendment-by-secretariat")),
    };
    Ok(Speech {
        subject: about_it(voice.m("mail-amendment-subject")),
        paragraphs: vec![sentence],
        label: voice.say("mail-amendment-link"),
        path: Some(paths::amendment(&facts.amendment)),
        notes: Vec::new(),
    })
}

fn ruling(voice: Voice, about: &About, facts: &RulingFacts) -> StoreResult<Speech> {
    let matter = matter(about)?;
    let (subject, sentence) = if facts.admissible {
        (voice.m("mail-admissible-subject"), voice.m("mail-admissible"))
    } else {
        (voice.m("mail-inadmissible-subject"), voice.m("mail-inadmissible"))
    };
    let mut paragraphs = vec![sentence.arg("label", &facts.label).arg("title", title(matter))];
    if !facts.reason.trim().is_empty() {
        paragraphs.push(voice.m("mail-reason").arg("reason", facts.reason.trim()));
    }
    Ok(Speech {
        subject: subject.arg("label", &facts.label),
        paragraphs,
        label: voice.say("mail-amendment-link"),
        path: Some(paths::amendment(&facts.amendment)),
        notes: Vec::new(),
    })
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
    if !facts.note.trim().is_empty() {
        paragraphs.push(voice.m("mail-reason").arg("reason", facts.note.trim()));
    }
    Ok(Speech {
        subject: voice.m("mail-recommendation-subject").arg("panel", facts.panel).arg("label", &facts.label),
        paragraphs,
        label: voice.say("mail-amendment-link"),
        path: Some(paths::amendment(&facts.amendment)),
        notes: Vec::new(),
    })
}

/// The arguments by which a sentence says what was put: its kind, and the number of an amendment.
fn put(spoken: Spoken, subject: &str) -> Spoken {
    let kind = if matches!(subject, "clause" | "whole") { subject } else { "amendment" };
    spoken.arg("subject", kind).arg("label", subject)
}

fn question_opened(voice: Voice, about: &About, facts: &QuestionOpenedFacts) -> StoreResult<Speech> {
    let matter = matter(about)?;
    let sentence = put(voice.m("mail-question").arg("title", title(matter)), &facts.subject);
    let method = voice.m("mail-question-method").word("method", &format!("method-{}", facts.method));
    Ok(Speech {
        subject: put(voice.m("mail-question-subject"), &facts.subject),
        paragraphs: vec![sentence, method],
        label: voice.say("mail-question-link"),
        path: Some(paths::question(&facts.question)),
        notes: Vec::new(),
    })
}

fn result(voice: Voice, about: &About, facts: &ResultFacts) -> StoreResult<Speech> {
    let matter = matter(about)?;
    let sentence = put(voice.m("mail-result-question").arg("title", title(matter)), &facts.subject);
    let decided = voice
        .m("mail-result")
        .word("outcome", &format!("outcome-{}", facts.outcome))
        .word("how", &format!("how-{}", facts.reached));
    let mut paragraphs = vec![sentence, decided];
    if facts.reached != "consensus" {
        let counts = voice.m("mail-result-counts").arg("yes", facts.yes).arg("no", facts.no);
        paragraphs.push(counts.arg("abstain", facts.abstain));
    }
    Ok(Speech {
        subject: put(voice.m("mail-result-subject"), &facts.subject).word("outcome", &format!("outcome-{}", facts.outcome)),
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
