//! How a delegation means to vote: its own sheet over the voting list, which nobody else sees.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path, Query};
use askama::Template;
use serde::Deserialize;

use super::form::Faults;
use super::voting_list_view::ListView;
use super::{Page, PageError, PageResult, Reader, html, paths, see_other};
use crate::actions::{ActError, ActResult, Dossier, SheetFields, WHOLE, once, save_voting_sheet, seat_of};
use crate::ids::DelegationId;
use crate::l10n::Voice;
use crate::storage::voting_sheets::{self, SheetLine, Stance};
use crate::storage::{Db, Store, StoreError, declarations};

/// Whose sheet is asked for.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Whose {
    /// The delegation; none for the reader's own.
    delegation: Option<DelegationId>,
}

/// One line of the sheet.
struct Line {
    place: usize,
    subject: String,
    what: String,
    href: String,
    movers: String,
    /// What it would do, and where.
    does: String,
    tag: (&'static str, String),
    /// The word of the stance; empty where nothing was noted.
    stance: String,
    note: String,
}

#[derive(Template)]
#[template(path = "voting_sheets/edit.html")]
struct Edit {
    page: Page,
    faults: Faults,
    action: String,
    delegation: DelegationId,
    lines: Vec<Line>,
    /// Word and name of each stance.
    stances: Vec<(&'static str, String)>,
    /// The other delegations of the reader in this body, with their sheets.
    others: Vec<(String, String)>,
    list: String,
    saved: bool,
}

/// A text with the sheet of a delegation over it.
struct Loaded {
    dossier: Dossier,
    delegation: DelegationId,
    sheet: Vec<SheetLine>,
}

impl Loaded {
    fn load(db: &mut Db, reader: &Reader, slug: &str, wanted: Option<&DelegationId>) -> ActResult<Self> {
        reader.visitor.signed_in()?;
        let declaration = declarations::by_name(db, slug)?;
        let dossier = Dossier::load(db, declaration)?;
        if !dossier.may_read(&reader.visitor) {
            return Err(StoreError::NotFound.into());
        }
        let delegation = seat_of(&dossier, &reader.visitor, wanted)?.1.clone();
        let sheet = voting_sheets::of(db, &delegation, &dossier.declaration.id)?;
        Ok(Self { dossier, delegation, sheet })
    }
}

/// GET /declarations/{slug}/voting-sheet: the sheet of one's own delegation.
pub(super) async fn edit(reader: Reader, store: Data<Store>, slug: Path<String>, whose: Query<Whose>) -> PageResult {
    page(&reader, &store, slug.into_inner(), whose.into_inner().delegation, (&[], None)).await
}

async fn page(
    reader: &Reader,
    store: &Store,
    slug: String,
    wanted: Option<DelegationId>,
    (typed, error): (&[SheetFields], Option<ActError>),
) -> PageResult {
    let asking = reader.clone();
    let loaded = store.read(move |db| Loaded::load(db, &asking, &slug, wanted.as_ref())).await?;
    let dossier = &loaded.dossier;
    let voice = reader.voice_at(&dossier.meeting.zone);
    let faults = Faults::after(voice, error)?;
    let slug = &dossier.declaration.slug;
    let name = dossier.delegation_name(Some(&loaded.delegation));
    let title = reader.voice.m("sheet-of").arg("delegation", name).to_string();
    let template = Edit {
        page: Page::new(reader, title)
            .under_text(dossier)
            .under(paths::delegation_desk(&loaded.delegation), voice.say("nav-desk")),
        action: paths::voting_sheet(slug),
        lines: lines(voice, &loaded, typed),
        stances: Stance::ALL.iter().map(|stance| (stance.as_str(), voice.say(stance.key()))).collect(),
        others: others(reader, &loaded),
        list: paths::voting_list(slug),
        saved: reader.path.contains("saved="),
        delegation: loaded.delegation.clone(),
        faults,
    };
    let status = if template.faults.is_empty() { StatusCode::OK } else { template.faults.status };
    html(status, &template)
}

fn lines(voice: Voice, loaded: &Loaded, typed: &[SheetFields]) -> Vec<Line> {
    let list = ListView::of(voice, &loaded.dossier);
    let line = |line: super::voting_list_view::Line| {
        let subject = if line.id.is_empty() { WHOLE.to_owned() } else { line.id };
        let kept = loaded.sheet.iter().find(|kept| kept.subject == subject);
        let typed = typed.iter().find(|typed| typed.subject == subject);
        let (stance, note) = match (typed, kept) {
            (Some(typed), _) => (typed.stance.clone(), typed.note.clone()),
            (None, Some(kept)) => (kept.stance.to_string(), kept.note.clone()),
            (None, None) => (String::new(), String::new()),
        };
        Line {
            place: line.place,
            what: line.what,
            href: line.href,
            movers: line.movers,
            does: line.does,
            tag: line.tag,
            subject,
            stance,
            note,
        }
    };
    list.lines.into_iter().map(line).collect()
}

/// The other delegations of the reader in this body.
fn others(reader: &Reader, loaded: &Loaded) -> Vec<(String, String)> {
    let dossier = &loaded.dossier;
    let mut ids: Vec<&DelegationId> =
        reader.visitor.seats(&dossier.body.id).filter_map(|seat| seat.delegation_id.as_ref()).collect();
    ids.sort();
    ids.dedup();
    ids.retain(|id| **id != loaded.delegation && seat_of(dossier, &reader.visitor, Some(*id)).is_ok());
    let sheet = |id: &DelegationId| format!("{}?delegation={id}", paths::voting_sheet(&dossier.declaration.slug));
    ids.into_iter().map(|id| (sheet(id), dossier.delegation_name(Some(id)).to_owned())).collect()
}

/// POST /declarations/{slug}/voting-sheet: writes the sheet.
pub(super) async fn update(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    form: Form<Vec<(String, String)>>,
) -> PageResult {
    let (slug, form) = (slug.into_inner(), form.into_inner());
    let field = |wanted: &str| form.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone());
    let delegation = field("delegation").filter(|id| !id.is_empty()).map(DelegationId::new);
    let subject = |name: &str| name.strip_prefix("stance-").map(str::to_owned);
    let subjects = form.iter().filter_map(|(name, stance)| Some((subject(name)?, stance.clone())));
    let fields: Vec<SheetFields> = subjects
        .map(|(subject, stance)| SheetFields {
            note: field(&format!("note-{subject}")).unwrap_or_default(),
            subject,
            stance,
        })
        .collect();
    let key = field("once").unwrap_or_default();
    let (visitor, name, of, typed) = (reader.visitor.clone(), slug.clone(), delegation.clone(), fields.clone());
    let done = store.write(move |tx| {
        once(tx, &key, |tx| {
            save_voting_sheet(tx, &visitor, &name, of.as_ref(), &typed)?;
            let whose = of.map_or_else(String::new, |of| format!("delegation={of}&"));
            Ok(format!("{}?{whose}saved=", paths::voting_sheet(&name)))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error @ (ActError::Refused(_) | ActError::Invalid(_))) => {
            page(&reader, &store, slug, delegation, (&fields, Some(error))).await
        }
        Err(other) => Err(PageError::from(other)),
    }
}
