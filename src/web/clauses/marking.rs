//! The marks on a clause while it is negotiated: shown, set and lifted.

use actix_web::web::{Data, Form, Path};
use serde::Deserialize;

use super::discussion::{Press, act};
use super::show::Typed;
use crate::actions::{ActError, ActResult, Dossier, SetMark, check_marking, lift_mark, set_mark, words_fault};
use crate::ids::{ClauseId, DelegationId, MarkId};
use crate::l10n::{Message, Rich, zone};
use crate::procedure::Act;
use crate::storage::Store;
use crate::storage::marks::Mark;
use crate::text::mark::{MarkKind, Place};
use crate::text::{Clause, Words};
use crate::web::amendment_offers::{Offer, offer};
use crate::web::form::Faults;
use crate::web::sheet::{Answer, Field};
use crate::web::{PageResult, Reader, paths};

/// A mark as the page lists it.
pub(super) struct Listed {
    /// Its identity.
    pub(super) id: String,
    /// The key of its kind.
    pub(super) kind: &'static str,
    /// "Alt. 2"; empty for no alternative.
    pub(super) number: String,
    /// Its words; none for the whole clause.
    pub(super) words: Option<String>,
    /// What would stand in their place.
    pub(super) alternative: Option<String>,
    /// Who proposes it; empty for nobody.
    pub(super) by: String,
    /// When it was set.
    pub(super) time: Rich,
    /// Whether its words changed.
    pub(super) changed: bool,
    /// Where it is lifted.
    pub(super) action: String,
}

/// The marks of a clause, and the form that sets one.
pub(super) struct Marks {
    /// Those that stand.
    pub(super) list: Vec<Listed>,
    /// Whether the reader may set and lift them now.
    pub(super) offer: Offer,
    /// The fields of the form.
    pub(super) fields: Vec<Field>,
    /// Whether the form was sent and came back.
    pub(super) faulty: bool,
    /// Where it is sent.
    pub(super) action: String,
}

impl Marks {
    /// The marks on a clause of the text as it stands.
    pub(super) fn new(reader: &Reader, dossier: &Dossier, clause: &Clause, typed: &Typed, faults: &Faults) -> Self {
        let may = dossier.permit(&reader.visitor, Act::Mark);
        let may = may.and_then(|_| check_marking(dossier, &reader.visitor, &clause.id));
        let list = dossier.marks_on(clause);
        Self {
            list: list.into_iter().map(|(mark, place)| listed(reader, dossier, mark, &place)).collect(),
            offer: offer(reader, dossier, may),
            fields: fields(reader, dossier, typed.mark.as_ref()),
            faulty: typed.mark.is_some() && !faults.is_empty(),
            action: paths::marks(&dossier.declaration.slug, &clause.id),
        }
    }

    /// Whether there is something to be shown or done.
    pub(super) fn is_shown(&self) -> bool {
        !self.list.is_empty() || self.offer.is_open()
    }
}

fn listed(reader: &Reader, dossier: &Dossier, mark: &Mark, place: &Place) -> Listed {
    let voice = reader.voice_at(&dossier.meeting.zone);
    let slug = &dossier.declaration.slug;
    let numbered = |number| voice.m("mark-alternative-number").arg("number", number).to_string();
    Listed {
        id: mark.id.to_string(),
        kind: mark.kind.key(),
        number: mark.number.map_or_else(String::new, numbered),
        words: mark.first_char.map(|_| dossier.names().in_plain(&mark.words)),
        alternative: mark.alternative.clone(),
        by: dossier.delegation_name(mark.delegation_id.as_ref()).to_owned(),
        time: voice.time_tag(mark.set_at, zone(&dossier.meeting.zone)),
        changed: *place == Place::Changed,
        action: format!("{}/{}/end", paths::marks(slug, &mark.clause_id), mark.id),
    }
}

fn fields(reader: &Reader, dossier: &Dossier, typed: Option<&Marking>) -> Vec<Field> {
    let of = |read: fn(&Marking) -> &str| typed.map_or("", read);
    let kind = if of(|one| &one.kind).is_empty() { MarkKind::Disputed.as_str() } else { of(|one| &one.kind) };
    let kinds = MarkKind::ALL.iter().map(|kind| Answer::new(kind.as_str(), reader.voice.say(kind.key()))).collect();
    let there = dossier.participants.delegations.iter().filter(|one| one.ended_at.is_none());
    let named = there.map(|one| Answer::new(one.id.as_str(), one.name.as_str()));
    let nobody = Answer::new("", reader.voice.say("mark-nobody"));
    let delegations = std::iter::once(nobody).chain(named).collect();
    vec![
        Field::select("kind", "mark-field-kind", kind, kinds),
        Field::prose("stretch", "mark-field-stretch", of(|one| &one.stretch))
            .hint("mark-field-stretch-hint")
            .optional(),
        Field::line("occurrence", "mark-field-occurrence", of(|one| &one.occurrence))
            .of_type("number")
            .hint("mark-field-occurrence-hint")
            .optional()
            .brief(),
        Field::prose("alternative", "mark-field-alternative", of(|one| &one.alternative))
            .hint("mark-field-alternative-hint")
            .optional(),
        Field::select("delegation", "mark-field-delegation", of(|one| &one.delegation), delegations)
            .hint("mark-field-delegation-hint"),
    ]
}

/// The form of a mark.
#[derive(Debug, Clone, Default, Deserialize)]
pub(in crate::web) struct Marking {
    #[serde(default)]
    once: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    stretch: String,
    #[serde(default)]
    occurrence: String,
    #[serde(default)]
    alternative: String,
    #[serde(default)]
    delegation: String,
}

impl Marking {
    fn read(&self, clause: &ClauseId) -> ActResult<SetMark> {
        let fault = |field, message| ActError::field(field, message);
        let kind = MarkKind::parse(&self.kind).ok_or_else(|| fault("kind", Message::new("error-not-in-list")))?;
        let nth = self.occurrence.trim();
        let occurrence = (!nth.is_empty()).then(|| nth.parse::<usize>());
        let words = |field, text: &str| Words::new(text).map_err(|error| fault(field, words_fault(&error)));
        Ok(SetMark {
            clause: clause.clone(),
            kind,
            stretch: words("stretch", &self.stretch)?,
            occurrence: occurrence.transpose().map_err(|_| fault("occurrence", Message::new("error-not-a-number")))?,
            alternative: words("alternative", &self.alternative)?,
            delegation: Some(self.delegation.as_str()).filter(|id| !id.is_empty()).map(DelegationId::new),
        })
    }
}

/// POST /declarations/{slug}/clauses/{id}/marks: sets a mark.
pub(in crate::web) async fn mark(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, String)>,
    form: Form<Marking>,
) -> PageResult {
    let ((slug, id), form) = (path.into_inner(), form.into_inner());
    let on = (slug, ClauseId::new(id), form.once.clone());
    let typed = Typed { mark: Some(form.clone()), ..Typed::default() };
    act(&reader, &store, on, typed, move |tx, visitor, declaration, clause| {
        let set = set_mark(tx, visitor, declaration, &form.read(clause)?)?;
        Ok(format!("mark-{set}"))
    })
    .await
}

/// POST /declarations/{slug}/clauses/{id}/marks/{mark}/end: lifts a mark.
pub(in crate::web) async fn lift(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, String, String)>,
    form: Form<Press>,
) -> PageResult {
    let ((slug, id, mark), form) = (path.into_inner(), form.into_inner());
    let on = (slug, ClauseId::new(id), form.once);
    act(&reader, &store, on, Typed::default(), move |tx, visitor, declaration, clause| {
        lift_mark(tx, visitor, declaration, clause, &MarkId::new(mark))?;
        Ok("marks".to_owned())
    })
    .await
}
