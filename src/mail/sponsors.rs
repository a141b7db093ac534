//! What mails say of what is proposed to the sponsors of amendments, and of what sponsors do.

use super::about::About;
use super::speech::{Speech, matter, reason, title};
use crate::actions::{
    AcceptedFacts, CompromiseFacts, NotPutFacts, RevisedFacts, TreatmentAnsweredFacts, TreatmentFacts,
};
use crate::l10n::Voice;
use crate::paths;
use crate::storage::StoreResult;

/// What a panel or the secretariat asks the sponsors to agree to.
pub(super) fn treatment(voice: Voice, about: &About, facts: &TreatmentFacts) -> StoreResult<Speech> {
    let matter = matter(about)?;
    let sentence = voice
        .m("mail-treatment")
        .arg("panel", facts.panel)
        .arg("label", &facts.label)
        .arg("title", title(matter))
        .arg("kind", &facts.kind)
        .arg("other", &facts.other);
    let mut paragraphs = vec![sentence];
    paragraphs.extend(reason(voice, &facts.note));
    paragraphs.push(voice.m("mail-treatment-answer"));
    Ok(Speech {
        subject: voice.m("mail-treatment-subject").arg("label", &facts.label),
        paragraphs,
        label: voice.say("mail-amendment-link"),
        path: Some(paths::amendment(&facts.amendment)),
        notes: Vec::new(),
    })
}

/// What the sponsors answered.
pub(super) fn treatment_answered(voice: Voice, about: &About, facts: &TreatmentAnsweredFacts) -> StoreResult<Speech> {
    let matter = matter(about)?;
    let agrees = if facts.agrees { "yes" } else { "no" };
    let sentence = voice
        .m("mail-treatment-answered")
        .arg("delegation", about.delegation.as_deref().unwrap_or_default())
        .arg("label", &facts.label)
        .arg("title", title(matter))
        .arg("agrees", agrees);
    let mut paragraphs = vec![sentence];
    paragraphs.extend(reason(voice, &facts.comment));
    Ok(Speech {
        subject: voice.m("mail-treatment-answered-subject").arg("label", &facts.label).arg("agrees", agrees),
        paragraphs,
        label: voice.say("mail-amendment-link"),
        path: Some(paths::amendment(&facts.amendment)),
        notes: Vec::new(),
    })
}

/// What a compromise means for an amendment, or what sponsors answered to one.
pub(super) fn compromise(voice: Voice, about: &About, facts: &CompromiseFacts) -> StoreResult<Speech> {
    let (matter, news) = (matter(about)?, facts.news.as_str());
    let sentence = voice
        .m("mail-compromise")
        .arg("news", news)
        .arg("delegation", about.delegation.as_deref().unwrap_or_default())
        .arg("label", &facts.label)
        .arg("other", &facts.other)
        .arg("title", title(matter));
    let mut paragraphs = vec![sentence];
    paragraphs.extend(matches!(news, "asked" | "again" | "readmitted").then(|| voice.m("mail-compromise-answer")));
    let subject = voice.m("mail-compromise-subject").arg("news", news);
    Ok(Speech {
        subject: subject.arg("label", &facts.label).arg("other", &facts.other),
        paragraphs,
        label: voice.say("mail-amendment-link"),
        path: Some(format!("{}#compromise", paths::amendment(&facts.amendment))),
        notes: Vec::new(),
    })
}

/// That sponsors revised their amendment.
pub(super) fn revised(voice: Voice, about: &About, facts: &RevisedFacts) -> StoreResult<Speech> {
    let matter = matter(about)?;
    let sentence = voice
        .m("mail-revised")
        .arg("delegation", about.delegation.as_deref().unwrap_or_default())
        .arg("label", &facts.label)
        .arg("title", title(matter));
    Ok(Speech {
        subject: voice.m("mail-revised-subject").arg("label", &facts.label),
        paragraphs: vec![sentence],
        label: voice.say("mail-amendment-link"),
        path: Some(paths::amendment(&facts.amendment)),
        notes: Vec::new(),
    })
}

/// That the sponsors of the text accepted an amendment.
pub(super) fn accepted(voice: Voice, about: &About, facts: &AcceptedFacts) -> StoreResult<Speech> {
    let matter = matter(about)?;
    let sentence = voice
        .m("mail-accepted")
        .arg("delegation", about.delegation.as_deref().unwrap_or_default())
        .arg("label", &facts.label)
        .arg("title", title(matter));
    Ok(Speech {
        subject: voice.m("mail-accepted-subject").arg("label", &facts.label),
        paragraphs: vec![sentence],
        label: voice.say("mail-amendment-link"),
        path: Some(paths::amendment(&facts.amendment)),
        notes: Vec::new(),
    })
}

/// That the body decided not to vote on a proposal.
pub(super) fn not_put(voice: Voice, about: &About, _: &NotPutFacts) -> StoreResult<Speech> {
    let matter = matter(about)?;
    Ok(Speech {
        subject: voice.m("mail-not-put-subject").arg("title", title(matter)),
        paragraphs: vec![voice.m("mail-not-put").arg("title", title(matter))],
        label: voice.say("mail-tabled-link"),
        path: Some(paths::declaration(&matter.slug)),
        notes: Vec::new(),
    })
}
