//! Declarations, meetings and bodies as lists show them.

use crate::actions::{Visitor, may_read, rules};
use crate::l10n::Voice;
use crate::procedure::Stage;
use crate::storage::bodies::{Body, Delegation};
use crate::storage::declarations::Declaration;
use crate::storage::meetings::Meeting;
use crate::storage::{Db, StoreResult, versions};

use super::paths;

/// A declaration in a list.
#[derive(Debug, Clone)]
pub(super) struct Listed {
    /// The row.
    pub(super) declaration: Declaration,
    /// Its address.
    pub(super) href: String,
    /// Its title; empty for a draft that has none yet.
    pub(super) title: String,
    /// The language of its title.
    pub(super) lang: String,
    /// Whether it is a draft that is not tabled.
    pub(super) draft: bool,
}

impl Listed {
    /// The class of the tag that says its stage.
    pub(super) fn tag(&self) -> &'static str {
        match self.declaration.stage {
            Stage::Adopted | Stage::Published => "good",
            Stage::Rejected | Stage::NotPut | Stage::Withdrawn => "bad",
            _ => "hold",
        }
    }

    /// The title, or what kind of text it is.
    pub(super) fn label(&self, voice: Voice) -> String {
        if self.title.is_empty() { voice.named("kind", self.declaration.kind.as_str()) } else { self.title.clone() }
    }
}

/// Of some declarations those that the visitor may read, with their titles: one query for all. Each stands under the
/// rules copied onto it when it was tabled, a draft under those of its body.
///
/// # Errors
/// `Corrupt` if rules do not read.
pub(super) fn listed(
    db: &mut Db,
    visitor: &Visitor,
    bodies: &[Body],
    all: Vec<Declaration>,
) -> StoreResult<Vec<Listed>> {
    let mut readable = Vec::new();
    for declaration in all {
        let of_body = || bodies.iter().find(|body| body.id == declaration.body_id).map(|body| body.rules.as_str());
        let text = if declaration.rules.is_empty() { of_body().unwrap_or("") } else { &declaration.rules };
        if may_read(&declaration, &rules(text)?.rules, visitor) {
            readable.push(declaration);
        }
    }
    let ids: Vec<_> = readable.iter().map(|declaration| declaration.id.clone()).collect();
    let mut titles = versions::titles(db, &ids)?;
    let list = readable.into_iter().map(|declaration| {
        let (lang, title) = titles.remove(&declaration.id).map_or_else(
            || (declaration.language.to_string(), String::new()),
            |(lang, title)| (lang.to_string(), title),
        );
        Listed {
            href: paths::declaration(&declaration.slug),
            title,
            lang,
            draft: declaration.tabled_at.is_none(),
            declaration,
        }
    });
    Ok(list.collect())
}

/// A meeting's ordinal and title, apart: "XXXIII General Assembly – High-Level Dialogue".
pub(super) fn meeting_title(meeting: &Meeting) -> String {
    if meeting.ordinal.is_empty() {
        meeting.title.clone()
    } else {
        format!("{} – {}", meeting.ordinal, meeting.title)
    }
}

/// Delegations in the alphabet of the reader's language.
pub(super) fn in_order(voice: Voice, mut delegations: Vec<Delegation>) -> Vec<Delegation> {
    delegations.sort_by(|a, b| voice.compare(&a.name, &b.name));
    delegations
}

/// A body's name in the reader's language.
#[derive(Debug, Clone)]
pub(super) struct Named {
    /// Its address.
    pub(super) href: String,
    /// Its name.
    pub(super) name: String,
    /// The language of the name.
    pub(super) lang: String,
    /// Its short name.
    pub(super) short_name: String,
}

impl Named {
    /// Names a body.
    pub(super) fn new(body: &Body, voice: Voice) -> Self {
        let (lang, name) = body.name_with_language(voice.locale);
        Self { href: paths::body(&body.slug), name, lang, short_name: body.short_name.clone() }
    }
}
