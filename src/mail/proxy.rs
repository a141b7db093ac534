//! What mails say of votes that are carried by proxy.

use super::speech::Speech;
use crate::actions::ProxyFacts;
use crate::l10n::Voice;
use crate::paths;

/// Given for the sitting or once, taken back, lapsed as the giver arrived or with its question.
pub(super) fn proxy(voice: Voice, facts: &ProxyFacts) -> Speech {
    let said = |key: &str| {
        let words = voice.m(key).arg("step", facts.step.as_str()).arg("number", facts.number);
        let words = words.arg("giver", facts.giver.as_str()).arg("holder", facts.holder.as_str());
        words.arg("meeting", facts.meeting.as_str())
    };
    Speech {
        subject: said("mail-proxy-subject"),
        paragraphs: vec![said("mail-proxy"), said("mail-proxy-now")],
        label: voice.say("mail-proxy-link"),
        path: Some(paths::sitting(&facts.sitting)),
        notes: Vec::new(),
    }
}
