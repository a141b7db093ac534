//! A delegation's own desk: its drafts, what waits for its head, co-sponsorship asked of it and by it, its amendments with
//! what comes next, what was decided on those to the last texts, the texts that it sponsors, its voting sheets.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;
use serde::Deserialize;

use super::delegation_decided::{DecidedText, decided};
use super::delegation_lines::{DraftLine, Line, RequestLine, TextLine, drafts, moved, requests, texts};
use super::listed::{Listed, Named, listed};
use super::{Page, PageResult, Reader, html, paths, see_other};
use crate::actions::{ActResult, Dossier, Visitor, once, rules, want_approval};
use crate::ids::{AmendmentId, DeclarationId, DelegationId, MembershipId};
use crate::procedure::{Act, Actor, Role, Stage};
use crate::storage::approvals::{self, Approval};
use crate::storage::bodies::{self, Body, Delegation};
use crate::storage::{Db, Store, StoreError, declarations, desks, voting_sheets};

/// How many texts a desk reaches back to.
const TEXTS: i64 = 24;

/// Of how many texts that are concluded it says what was decided on each amendment of the delegation.
const DECIDED: usize = 4;

/// A delegation with everything that its desk shows.
pub(super) struct Loaded {
    pub(super) delegation: Delegation,
    body: Body,
    /// The texts that are not concluded, whole.
    pub(super) open: Vec<Dossier>,
    /// The other texts before the body.
    pub(super) others: Vec<Listed>,
    /// Those that are concluded.
    pub(super) concluded: Vec<Listed>,
    /// The last of these, whole.
    pub(super) decided: Vec<Dossier>,
    pub(super) approvals: Vec<Approval>,
    wanted: bool,
    headed: bool,
    /// Whether the body's rules give it a vote.
    pub(super) has_vote: bool,
    /// Whether they let it file amendments.
    files: bool,
    pub(super) sheets: Vec<(DeclarationId, i64)>,
    /// The names of those who wrote the drafts.
    pub(super) names: Vec<(MembershipId, String)>,
}

impl Loaded {
    /// A fixed number of queries, and those of a [`Dossier`] for each text that is not concluded and the last that are.
    fn load(db: &mut Db, visitor: &Visitor, id: &DelegationId) -> ActResult<Self> {
        visitor.signed_in()?;
        let delegation = bodies::any_delegation(db, id)?;
        if !visitor.is_of(id) {
            return Err(StoreError::NotFound.into());
        }
        let body = bodies::find(db, &delegation.body_id)?;
        let all = desks::declarations_of(db, id, TEXTS)?;
        let (open, concluded): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| Stage::OPEN.contains(&one.stage));
        let mut others = declarations::of_body(db, &body.id)?;
        others.retain(|one| Stage::OPEN.contains(&one.stage) && open.iter().all(|mine| mine.id != one.id));
        let ids: Vec<_> = open.iter().map(|one| one.id.clone()).collect();
        let open = open.into_iter().map(|one| Dossier::load(db, one)).collect::<Result<Vec<_>, _>>()?;
        let own =
            open.iter().flat_map(|dossier| &dossier.amendments).filter(|one| one.delegation_id.as_ref() == Some(id));
        let authors: Vec<MembershipId> = own.map(|one| one.membership_id.clone()).collect();
        let concluded = listed(db, visitor, std::slice::from_ref(&body), concluded)?;
        let last = concluded.iter().take(DECIDED).map(|one| one.declaration.clone());
        let decided = last.map(|one| Dossier::load(db, one)).collect::<Result<Vec<_>, _>>()?;
        let document = rules(&body.rules)?;
        let actor = Actor { capacity: Role::Delegate.into(), category: Some(delegation.category) };
        Ok(Self {
            has_vote: document.rules.check_vote(delegation.category).is_ok(),
            files: document.rules.permit(actor, Act::ProposeAmendment, Some(Stage::Amendment)).is_ok(),
            others: listed(db, visitor, std::slice::from_ref(&body), others)?,
            concluded,
            decided,
            approvals: approvals::of_delegation(db, id, &ids)?,
            wanted: approvals::is_wanted(db, id)?,
            headed: !approvals::heads_of(db, id)?.is_empty(),
            sheets: voting_sheets::counts(db, id)?,
            names: bodies::names_of(db, &authors)?,
            delegation,
            body,
            open,
        })
    }

    /// Whether nothing is filed without the head.
    pub(super) const fn approves(&self) -> bool {
        self.wanted && self.headed
    }

    /// Whether somebody heads the delegation.
    pub(super) fn is_led_by(&self, visitor: &Visitor) -> bool {
        let of = |seat: &bodies::Membership| seat.delegation_id.as_ref() == Some(&self.delegation.id);
        visitor.memberships.iter().any(|seat| seat.role == Role::HeadOfDelegation && of(seat))
    }
}

#[derive(Template)]
#[template(path = "delegations/desk.html")]
struct Show {
    page: Page,
    action: String,
    leads: bool,
    /// Whether the delegation has the approval of its head switched on.
    wanted: bool,
    headed: bool,
    /// Whether the body's rules let it file.
    files: bool,
    /// Whether several texts concern the delegation, so that each line names its own.
    many: bool,
    drafts: Vec<DraftLine>,
    /// The drafts that wait for the head.
    waiting: Vec<DraftLine>,
    asked: Vec<RequestLine>,
    asking: Vec<RequestLine>,
    moved: Vec<Line>,
    joined: Vec<Line>,
    decided: Vec<DecidedText>,
    texts: Vec<TextLine>,
    concluded: Vec<Listed>,
}

/// GET /delegations/{delegation}/desk: for those of the delegation.
pub(super) async fn show(reader: Reader, store: Data<Store>, id: Path<DelegationId>) -> PageResult {
    let (visitor, id) = (reader.visitor.clone(), id.into_inner());
    let mut loaded = store.read(move |db| Loaded::load(db, &visitor, &id)).await?;
    let named = Named::new(&loaded.body, reader.voice);
    let title = reader.voice.m("delegation-desk").arg("delegation", loaded.delegation.name.as_str()).to_string();
    let (waiting, drafts) = drafts(&reader, &loaded).into_iter().partition(|line: &DraftLine| line.waits);
    let (asked, asking) = requests(&reader, &loaded);
    let (moved, joined) = moved(&reader, &loaded);
    let decided = decided(&reader, &loaded);
    let mut concluded = std::mem::take(&mut loaded.concluded);
    concluded.retain(|one| decided.iter().all(|text| text.href != one.href));
    let template = Show {
        page: Page::new(&reader, title).under(named.href, named.name),
        action: format!("{}/approval", paths::delegation_of(&loaded.delegation.id)),
        leads: loaded.is_led_by(&reader.visitor),
        wanted: loaded.wanted,
        headed: loaded.headed,
        files: loaded.files,
        many: loaded.open.len() > 1,
        drafts,
        waiting,
        asked,
        asking,
        moved,
        joined,
        decided,
        texts: texts(&reader, &loaded),
        concluded,
    };
    html(StatusCode::OK, &template)
}

/// Where an act on an amendment leads: to the desk if its form was there, else to the amendment.
pub(super) fn back(reader: &Reader, amendment: &AmendmentId) -> String {
    let desk = |id: &DelegationId| paths::delegation_desk(id);
    let desks = reader.visitor.memberships.iter().filter_map(|seat| seat.delegation_id.as_ref()).map(desk);
    desks.into_iter().find(|desk| *desk == reader.path).unwrap_or_else(|| paths::amendment(amendment))
}

/// The setting of a delegation.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Setting {
    once: String,
    wanted: String,
}

/// POST /delegations/{delegation}/approval: the head says whether anything is filed without its approval.
pub(super) async fn set_approval(
    reader: Reader,
    store: Data<Store>,
    id: Path<DelegationId>,
    form: Form<Setting>,
) -> PageResult {
    let (visitor, id, form) = (reader.visitor.clone(), id.into_inner(), form.into_inner());
    let done = store.write(move |tx| {
        once(tx, &form.once, |tx| {
            want_approval(tx, &visitor, &id, form.wanted == "yes")?;
            Ok(paths::delegation_desk(&id))
        })
    });
    Ok(see_other(done.await?))
}
