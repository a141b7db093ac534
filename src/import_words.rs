//! What is said of a file that is imported: why it is not read, and what a person should look at. The page and
//! `accord import` say the same, from here.

use crate::import::source::{MOST_BYTES, Unreadable};
use crate::import::{Hidden, Tracked, TrackedChanges, Warning};
use crate::l10n::{Message, Voice};

/// The kind of a fault, as scripts know it: "format", "size", "encoding".
#[must_use]
pub const fn kind(fault: Unreadable) -> &'static str {
    match fault {
        Unreadable::TooLarge | Unreadable::Swollen => "size",
        Unreadable::NoText => "encoding",
        _ => "format",
    }
}

/// Why a file is not read.
#[must_use]
pub fn why(fault: Unreadable) -> Message {
    match fault {
        Unreadable::TooLarge => Message::new("import-too-large").arg("most", MOST_BYTES >> 20),
        Unreadable::Archive => Message::new("import-archive"),
        Unreadable::Binary => Message::new("import-binary"),
        Unreadable::Encrypted => Message::new("import-encrypted"),
        Unreadable::Broken => Message::new("import-broken"),
        Unreadable::Declared => Message::new("import-declared"),
        Unreadable::Deep => Message::new("import-deep"),
        Unreadable::Swollen => Message::new("import-swollen"),
        Unreadable::Pdf => Message::new("import-pdf"),
        Unreadable::NoText => Message::new("import-no-text"),
    }
}

/// What a person should look at.
#[must_use]
pub fn warning(voice: Voice, warning: &Warning) -> String {
    let counted = |key: &str, count: usize| voice.m(key).arg("count", count).to_string();
    match warning {
        Warning::Hidden(hidden) => unseen(voice, hidden),
        Warning::Windows1252 => voice.say("import-windows-1252"),
        Warning::NoLanguage => voice.say("import-no-language"),
        Warning::NoClause => voice.say("import-no-clause"),
        Warning::Jump { from, to, line } => {
            voice.m("import-jump").arg("from", from).arg("to", to).arg("line", *line).to_string()
        }
        Warning::Changes { tracked, changes } => tracked_changes(voice, *tracked, changes),
        Warning::Comments(count) => counted("import-comments", *count),
        Warning::HiddenWords(count) => counted("import-hidden-words", *count),
        Warning::Pictures(count) => counted("import-pictures", *count),
        Warning::Embedded(count) => counted("import-embedded", *count),
        Warning::Macros => voice.say("import-macros"),
    }
}

fn unseen(voice: Voice, hidden: &Hidden) -> String {
    let character = format!("U+{:04X}", u32::from(hidden.character));
    let message = voice.m("import-hidden").arg("character", character);
    message.arg("count", hidden.count).arg("line", hidden.line).to_string()
}

fn tracked_changes(voice: Voice, tracked: Tracked, changes: &TrackedChanges) -> String {
    let outcome = match tracked {
        Tracked::Accepted => "accepted",
        Tracked::Rejected => "rejected",
    };
    let authors =
        if changes.authors.is_empty() { voice.say("import-nobody") } else { voice.list_and(&changes.authors) };
    let message = voice.m("import-changes").arg("count", changes.count);
    message.arg("authors", authors).arg("outcome", outcome).to_string()
}
