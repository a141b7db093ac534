//! What became of an amendment on a new version: shown on its page, settled by its sponsors or by the chair.

use actix_web::web::{Data, Form, Path};

use super::amendment_offers::{Offer, offer};
use super::amendment_view::{LinkView, OperationView, heading, submitted};
use super::amendments::{Typed, act};
use super::clause_names::{ClauseNames, sentence};
use super::revisions::read_words;
use super::{PageResult, Reader};
use crate::actions::{
    ActResult, Dossier, SettleAmendment, check_settling, has_words, let_fall, permit_of_mover, settle_amendment,
    spots_of, with_references, words_fault,
};
use crate::ids::AmendmentId;
use crate::l10n::{Message, Voice};
use crate::procedure::Act;
use crate::storage::amendments::{Amendment, OperationAct, OperationRow};
use crate::storage::carryings::{Carrying, Outcome};
use crate::storage::{Store, StoreResult};
use crate::text::Words;

/// What became of an amendment, on its page.
pub(super) struct CarriedView {
    /// The key of what became of it.
    pub(super) outcome: &'static str,
    /// The number of the version.
    pub(super) version: i64,
    /// Whether what of it stood beside the others was taken into the version.
    pub(super) in_part: bool,
    /// Whether a person settled it.
    pub(super) is_settled: bool,
    /// What was submitted, where it was carried over.
    pub(super) submitted: Vec<OperationView>,
    /// Those that it meets in the new version.
    pub(super) causes: Vec<Cause>,
    /// Putting it anew.
    pub(super) settle: Offer,
    /// Letting it fall.
    pub(super) fall: Offer,
    /// The words to be written anew.
    pub(super) fields: Vec<SettleField>,
}

/// An amendment in the new version that it meets.
pub(super) struct Cause {
    pub(super) id: AmendmentId,
    pub(super) link: LinkView,
}

/// The words of one operation, to be written anew.
pub(super) struct SettleField {
    pub(super) id: String,
    pub(super) heading: String,
    /// The words of the present text.
    pub(super) now: String,
    /// What was proposed, or was typed since.
    pub(super) words: String,
    /// What is wrong with what was typed.
    pub(super) fault: Option<String>,
}

impl CarriedView {
    /// With what was typed into its fields, when they come back.
    ///
    /// # Errors
    /// `Corrupt` if where it meets which amendment does not read.
    pub(super) fn new(
        reader: &Reader,
        dossier: &Dossier,
        amendment: &Amendment,
        typed: &[(String, String)],
    ) -> StoreResult<Option<Self>> {
        // A revision is shown among the revisions.
        let carrying = dossier.carryings.get(&amendment.id).filter(|one| one.outcome != Outcome::Revised);
        let Some(carrying) = carrying else { return Ok(None) };
        let voice = reader.voice_at(&dossier.meeting.zone);
        let waits = carrying.outcome == Outcome::NeedsAttention && amendment.standing.is_pending();
        let shown = |permitted: ActResult<()>| if waits { offer(reader, dossier, permitted) } else { Offer::Hidden };
        let settle = permit_of_mover(dossier, &reader.visitor, Act::SettleAmendment, amendment)
            .and_then(|_| check_settling(dossier, amendment).map(drop));
        let fall =
            dossier.permit(&reader.visitor, Act::LetFall).and_then(|_| check_settling(dossier, amendment).map(drop));
        Ok(Some(Self {
            outcome: outcome(amendment, carrying.outcome),
            version: dossier.base_version().map_or(0, |version| version.number),
            in_part: dossier.is_in_part(amendment, &carrying.version_id),
            is_settled: carrying.membership_id.is_some(),
            submitted: submitted(voice, dossier, amendment),
            causes: causes(voice, dossier, amendment, carrying)?,
            settle: shown(settle),
            fall: shown(fall),
            fields: if waits { fields(voice, dossier, amendment, typed) } else { Vec::new() },
        }))
    }
}

impl CarriedView {
    /// Whether no field says by itself what is wrong with it.
    pub(super) fn is_unclear(&self) -> bool {
        self.fields.iter().all(|field| field.fault.is_none())
    }

    /// Whether the summary of faults leads to this field.
    pub(super) fn is_first_fault(&self, field: &SettleField) -> bool {
        self.fields.iter().find(|one| one.fault.is_some()).is_some_and(|first| first.id == field.id)
    }
}

/// The key of what became of it. A sub-amendment waits for what became of the amendment that it changes.
const fn outcome(amendment: &Amendment, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::NeedsAttention if amendment.sub_of.is_some() => "carrying-sub-needs-attention",
        _ => outcome.key(),
    }
}

/// The amendments that it meets, each once; of a sub-amendment the one that it changes.
fn causes(voice: Voice, dossier: &Dossier, amendment: &Amendment, carrying: &Carrying) -> StoreResult<Vec<Cause>> {
    let spots = spots_of(carrying)?;
    let mut ids: Vec<AmendmentId> = Vec::new();
    let parent = amendment.sub_of.clone().filter(|_| carrying.outcome == Outcome::NeedsAttention);
    for id in spots.into_iter().map(|spot| spot.with).chain(parent) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let cause = |id: AmendmentId| {
        let link = LinkView::new(voice, dossier, dossier.amendment(&id)?);
        Some(Cause { id, link })
    };
    Ok(ids.into_iter().filter_map(cause).collect())
}

fn fields(voice: Voice, dossier: &Dossier, amendment: &Amendment, typed: &[(String, String)]) -> Vec<SettleField> {
    let base = dossier.base_text();
    let names = ClauseNames::numbered(voice, base, dossier.provisional());
    let now = |row: &OperationRow| match (&row.amends_id, &row.clause_id) {
        (Some(parent), _) => dossier.parent_row(parent).map(|parent| parent.words.clone()),
        (None, Some(clause)) if row.kind.is_none() => base.clause(clause).map(|clause| clause.words.clone()),
        (None, Some(_)) => Some(String::new()),
        (None, None) => Some(base.title.clone()),
    };
    let rows = dossier.operations(&amendment.id).iter().filter(|row| has_words(row.act));
    rows.filter_map(|row| {
        let now = now(row)?;
        let said = typed.iter().find(|(name, _)| name.strip_prefix("words.") == Some(row.id.as_str()));
        Some(SettleField {
            id: row.id.to_string(),
            heading: sentence(&heading(voice, base, &names, row)),
            fault: said
                .and_then(|(_, words)| fault(dossier, row, &now, words))
                .map(|fault| voice.tell(&fault).to_string()),
            now: dossier.names().typed(&now),
            words: said.map_or_else(|| dossier.names().typed(&row.words), |(_, words)| words.clone()),
        })
    })
    .collect()
}

/// What settling says of the words typed into one field.
fn fault(dossier: &Dossier, row: &OperationRow, now: &str, typed: &str) -> Option<Message> {
    let words = match Words::new(typed) {
        Ok(words) => words,
        Err(error) => return Some(words_fault(&error)),
    };
    let stored = match with_references(&dossier.names_for(&row.amendment_id), words.as_str()) {
        Ok(stored) => stored,
        Err(message) => return Some(message),
    };
    match row.act {
        OperationAct::Replace if stored.is_empty() => Some(Message::new("amendment-no-words")),
        OperationAct::Replace if stored == now => Some(Message::new("amendment-no-change")),
        _ => None,
    }
}

/// POST /amendments/{id}/settlement: puts an amendment anew on the present text.
pub(super) async fn settle(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<Vec<(String, String)>>,
) -> PageResult {
    let form = form.into_inner();
    let key = form.iter().find(|(name, _)| name == "once").map(|(_, key)| key.clone()).unwrap_or_default();
    let settled = form.iter().filter(|(name, _)| name.starts_with("words.")).cloned().collect();
    let on = (AmendmentId::new(path.into_inner()), key, Typed { settled, ..Typed::default() });
    act(&reader, &store, on, move |tx, visitor, id| {
        let words = read_words(&form)?;
        settle_amendment(tx, visitor, id, &SettleAmendment { words })
    })
    .await
}

/// The form by which the chair lets an amendment fall.
#[derive(Debug, serde::Deserialize)]
pub(super) struct FallForm {
    #[serde(default)]
    once: String,
    #[serde(default)]
    to: String,
}

/// POST /amendments/{id}/fall: lets an amendment fall, naming the cause.
pub(super) async fn fall(reader: Reader, store: Data<Store>, path: Path<String>, form: Form<FallForm>) -> PageResult {
    let FallForm { once, to } = form.into_inner();
    let on = (AmendmentId::new(path.into_inner()), once, Typed::default());
    act(&reader, &store, on, move |tx, visitor, id| let_fall(tx, visitor, id, &AmendmentId::new(to.as_str()))).await
}
