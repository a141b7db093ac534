//! What a mail speaks of, loaded from the database: recipient, declaration, one-time link.

use serde_json::Value;

use super::letter::{Letter, Office};
use crate::actions::{Notice, mint_link, unfollow_token, unsubscribe_token};
use crate::ids::{DeclarationId, DelegationId, GroupId};
use crate::l10n::{self, Voice};
use crate::language::Language;
use crate::paths;
use crate::procedure::Role;
use crate::storage::accounts::{Account, Link};
use crate::storage::bodies::Membership;
use crate::storage::declarations::Declaration;
use crate::storage::outbox::Mail;
use crate::storage::{
    Db, StoreError, StoreResult, Tx, accounts, bodies, declarations, groups, installation, meetings, versions,
};

/// The declaration whose mails belong together.
#[derive(Debug, Clone)]
pub(super) struct Matter {
    pub(super) id: DeclarationId,
    /// Its place in addresses.
    pub(super) slug: String,
    pub(super) title: String,
    /// The language of the title.
    pub(super) language: Language,
    /// The lead body's place in addresses.
    pub(super) body_slug: String,
    /// The short name of the lead body: a full name would need its article in the sentences of some languages.
    pub(super) body: String,
    /// The zone of the meeting's place.
    pub(super) zone: String,
}

/// A place in a body.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// The short name of the body.
    pub(super) body: String,
    pub(super) role: Role,
}

/// Everything that a letter needs besides the facts of its row.
#[derive(Debug, Clone)]
pub(super) struct About {
    pub(super) account: Account,
    pub(super) demonstration: bool,
    pub(super) matter: Option<Matter>,
    /// The short name of the body, where the facts name it and no declaration does.
    pub(super) body: Option<String>,
    /// For an invitation: to what the account is invited.
    pub(super) places: Vec<Place>,
    /// The delegation that the facts name.
    pub(super) delegation: Option<String>,
    /// The group that they name.
    pub(super) group: Option<String>,
    pub(super) link: Option<Link>,
    /// The path of the one-time link; none in a preview, where no secret is made.
    pub(super) secret_path: Option<String>,
    /// The token that switches this kind off.
    pub(super) token: Option<String>,
}

impl About {
    /// In which language and zone the recipient is spoken to.
    pub(super) fn voice(&self) -> Voice {
        let own = self.account.zone.as_deref();
        let zone = own.or(self.matter.as_ref().map(|matter| matter.zone.as_str())).unwrap_or("UTC");
        Voice::new(self.account.locale, l10n::zone(zone))
    }

    /// Who moves, with the group on whose behalf.
    pub(super) fn mover(&self, voice: Voice, delegation: &str) -> String {
        match &self.group {
            Some(group) => {
                voice.m("mail-mover-on-behalf").arg("delegation", delegation).arg("group", group.as_str()).to_string()
            }
            None => delegation.to_owned(),
        }
    }
}

/// A mail as it will be read, but for the secret of a one-time link.
///
/// # Errors
/// `NotFound` or `Corrupt` if what it speaks of is gone or does not read.
pub fn preview(db: &mut Db, mail: &Mail, office: &Office) -> StoreResult<Letter> {
    let about = load(db, mail)?;
    Letter::write(mail, &about, office)
}

/// A mail as it is sent now: the secret of its one-time link is made, and an earlier one stops working.
pub(super) fn compose(tx: &mut Tx<'_>, mail: &Mail, office: &Office) -> StoreResult<Letter> {
    let mut about = load(tx.db, mail)?;
    if let Some(link) = &about.link {
        if link.used_at.is_some() || link.expires_at <= tx.now {
            return Err(StoreError::Corrupt("the one-time link is spent or has run out".to_owned()));
        }
        about.secret_path = Some(paths::link(&mint_link(tx, &link.id)?));
    }
    Letter::write(mail, &about, office)
}

fn load(db: &mut Db, mail: &Mail) -> StoreResult<About> {
    let account = accounts::find(db, &mail.account_id)?;
    let facts: Value = serde_json::from_str(&mail.facts).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    let declaration = mail.declaration_id.as_ref().map(|id| declarations::find(db, id)).transpose()?;
    let notice = Notice::parse(&mail.kind);
    let token = match notice {
        Some(Notice::Followed) => {
            let subject = facts.get("subject").and_then(Value::as_str).unwrap_or_default();
            unfollow_token(db, &account.id, subject)?
        }
        Some(notice) if !notice.is_always_sent() => unsubscribe_token(db, &account.id, notice)?,
        _ => None,
    };
    Ok(About {
        demonstration: installation::is_demonstration(db)?,
        delegation: delegation(db, declaration.as_ref(), &facts)?,
        group: group(db, declaration.as_ref(), &facts)?,
        places: if notice == Some(Notice::Invitation) { places(db, &account)? } else { Vec::new() },
        matter: declaration.map(|declaration| matter(db, &declaration)).transpose()?,
        body: facts.get("body").and_then(Value::as_str).map(str::to_owned),
        link: mail.link().map(|link| accounts::link(db, &link)).transpose()?,
        secret_path: None,
        token,
        account,
    })
}

fn places(db: &mut Db, account: &Account) -> StoreResult<Vec<Place>> {
    let seats = bodies::memberships_of(db, &account.id)?;
    let place = |seat: Membership| {
        let body = bodies::find(db, &seat.body_id)?;
        Ok(Place { body: body.short_name, role: seat.role })
    };
    seats.into_iter().map(place).collect()
}

fn matter(db: &mut Db, declaration: &Declaration) -> StoreResult<Matter> {
    let (meeting, _) = meetings::find(db, &declaration.meeting_id)?;
    let body = bodies::find(db, &declaration.body_id)?;
    let titled = versions::titles(db, std::slice::from_ref(&declaration.id))?.remove(&declaration.id);
    let (language, title) = titled.unwrap_or_else(|| (declaration.language.clone(), declaration.slug.clone()));
    Ok(Matter {
        id: declaration.id.clone(),
        slug: declaration.slug.clone(),
        title,
        language,
        body: body.short_name,
        body_slug: body.slug,
        zone: meeting.zone,
    })
}

/// The name of the group on whose behalf the delegation moves.
fn group(db: &mut Db, declaration: Option<&Declaration>, facts: &Value) -> StoreResult<Option<String>> {
    let named = facts.get("group").and_then(Value::as_str);
    let (Some(declaration), Some(named)) = (declaration, named) else { return Ok(None) };
    match groups::find(db, &declaration.body_id, &GroupId::new(named)) {
        Ok(group) => Ok(Some(group.name)),
        Err(StoreError::NotFound) => Ok(Some(named.to_owned())),
        Err(error) => Err(error),
    }
}

/// The name of the delegation that the facts name; its identity stands in for one that is gone.
fn delegation(db: &mut Db, declaration: Option<&Declaration>, facts: &Value) -> StoreResult<Option<String>> {
    let named = ["delegation", "sponsor"].iter().find_map(|key| facts.get(key)?.as_str());
    let (Some(declaration), Some(named)) = (declaration, named) else { return Ok(named.map(str::to_owned)) };
    match bodies::delegation(db, &declaration.body_id, &DelegationId::new(named)) {
        Ok(delegation) => Ok(Some(delegation.name)),
        Err(StoreError::NotFound) => Ok(Some(named.to_owned())),
        Err(error) => Err(error),
    }
}
