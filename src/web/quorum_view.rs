//! The quorum of a sitting where it is presumed: who doubts it, how that was answered, and the forms for both.

use actix_web::web::{Data, Form, Path};
use serde::Deserialize;

use super::hall_view::Hall;
use super::joint_view::quorums_stored;
use super::proxies::carried;
use super::question_forms::whole_number;
use super::sitting_acts::conduct;
use super::sittings::Again;
use super::{PageError, PageResult, Reader, paths};
use crate::actions::{ActError, ActResult, ChairCount, Invalid, Remark, Visitor, challenge_quorum, verify_quorum};
use crate::ids::{DelegationId, SittingId};
use crate::l10n::{Rich, Voice, zone};
use crate::procedure::{Act, Basis, Role};
use crate::storage::quorum_challenges::QuorumChallenge;
use crate::storage::{Store, Tx};

/// A doubt of the quorum and its answer.
pub(super) struct DoubtView {
    pub(super) by: Rich,
    /// What was counted, in a sentence.
    pub(super) counted: Option<Rich>,
    /// Of each of the bodies that meet jointly, where each needs the quorum.
    pub(super) parts: Vec<String>,
    pub(super) waits: bool,
}

/// What a sitting says of its quorum.
pub(super) struct QuorumView {
    pub(super) doubts: Vec<DoubtView>,
    /// Whether a doubt waits for its answer.
    pub(super) waits: bool,
    /// Where it is doubted; none for those who may not, and where there is nothing to doubt.
    pub(super) challenge: Option<String>,
    /// The delegations one of which asked for it orally, for the secretariat.
    pub(super) delegations: Vec<(String, String)>,
    /// Where it is counted, as long as a doubt waits.
    pub(super) count: Option<String>,
    /// Whether the chair's own count may be entered instead.
    pub(super) own_count: bool,
    /// Whose vote is carried by whom.
    pub(super) carried: Vec<String>,
    /// Where proxies are given, and read with their authority: where there are any, or the reader may give one.
    pub(super) proxies: Option<String>,
}

impl QuorumView {
    pub(super) fn of(voice: Voice, visitor: &Visitor, hall: &Hall) -> Result<Self, PageError> {
        let document = crate::actions::rules(&hall.body.rules)?;
        let rules = &document.rules;
        let is_open = hall.sitting.closed_at.is_none();
        let may = |act| is_open && visitor.may(act, &hall.body.id, None);
        let waits = hall.doubted_since().is_some();
        let free = !waits && hall.pending.is_none() && rules.quorum_basis(false) == Basis::Presumed;
        let voting = hall.participants.voters(rules).into_iter();
        let mut delegations: Vec<(String, String)> = Vec::new();
        if free && visitor.is(&hall.body.id, Role::Secretariat) {
            delegations.extend(voting.map(|one| (one.id.to_string(), one.name.clone())));
            delegations.sort_by(|a, b| voice.compare(&a.1, &b.1));
        }
        let gives = may(Act::GiveProxy) && rules.voters.proxies.value > 0;
        Ok(Self {
            doubts: hall.challenges.iter().map(|one| doubt(voice, hall, one)).collect(),
            challenge: (free && may(Act::ChallengeQuorum)).then(|| paths::quorum_challenge(&hall.sitting.id)),
            waits: waits && is_open,
            delegations,
            count: (waits && may(Act::VerifyQuorum)).then(|| paths::quorum_count(&hall.sitting.id)),
            own_count: rules.quorum.chair_override.value && hall.parts(voice, rules).is_empty(),
            proxies: (gives || !hall.proxies.is_empty()).then(|| paths::proxies(&hall.sitting.id)),
            carried: carried(voice, hall),
        })
    }
}

fn doubt(voice: Voice, hall: &Hall, one: &QuorumChallenge) -> DoubtView {
    let place = zone(&hall.meeting.zone);
    let time = voice.time_tag(one.made_at, place);
    let name = one.delegation_id.as_ref().and_then(|id| hall.participants.find(id));
    let by = match name {
        Some(one) => voice.m("quorum-doubted-by").arg("delegation", one.name.as_str()).arg("time", time).rich(),
        None => voice.m("quorum-doubted-by-chair").arg("time", time).rich(),
    };
    let counted = one.counted_at.map(|at| {
        let key = if one.met { "quorum-was-met" } else { "quorum-was-not-met" };
        let said = voice.m(key).arg("time", voice.time_tag(at, place)).arg("present", one.present);
        let said = said.arg("entitled", one.entitled).arg("needed", one.needed);
        said.arg("reason", one.count_reason.as_deref().unwrap_or_default()).rich()
    });
    DoubtView { by, counted, parts: quorums_stored(voice, &one.components), waits: !one.met }
}

/// The words on the screen as long as a doubt waits.
pub(super) fn doubted(hall: &Hall) -> bool {
    hall.sitting.closed_at.is_none() && hall.doubted_since().is_some()
}

/// Who doubts it.
#[derive(Debug, Deserialize)]
pub(super) struct ChallengeForm {
    #[serde(default)]
    once: String,
    #[serde(default)]
    delegation: String,
}

/// POST /sittings/{id}/quorum-challenge: doubts the quorum.
pub(super) async fn challenge(
    reader: Reader,
    store: Data<Store>,
    id: Path<SittingId>,
    form: Form<ChallengeForm>,
) -> PageResult {
    let (form, visitor) = (form.into_inner(), reader.visitor.clone());
    let named = (!form.delegation.is_empty()).then(|| DelegationId::new(form.delegation));
    let act = move |tx: &mut Tx<'_>, id: &SittingId| challenge_quorum(tx, &visitor, id, named.as_ref());
    conduct(&reader, &store, id.into_inner(), form.once, act, Again::default()).await
}

/// What was counted: nothing where the register of attendance is taken.
#[derive(Debug, Deserialize)]
pub(super) struct QuorumForm {
    #[serde(default)]
    once: String,
    #[serde(default)]
    own_count: String,
    #[serde(default)]
    own_reason: String,
}

/// POST /sittings/{id}/quorum-count: counts those present and says whether there is a quorum.
pub(super) async fn count(
    reader: Reader,
    store: Data<Store>,
    id: Path<SittingId>,
    form: Form<QuorumForm>,
) -> PageResult {
    let (form, visitor) = (form.into_inner(), reader.visitor.clone());
    let (own_count, own_reason) = (form.own_count.clone(), form.own_reason.clone());
    let again = Again { own_count, own_reason, ..Again::default() };
    let key = form.once.clone();
    let act =
        move |tx: &mut Tx<'_>, id: &SittingId| verify_quorum(tx, &visitor, id, own_count_of(&form)?.as_ref()).map(drop);
    conduct(&reader, &store, id.into_inner(), key, act, again).await
}

fn own_count_of(form: &QuorumForm) -> ActResult<Option<ChairCount>> {
    if form.own_count.trim().is_empty() {
        return Ok(None);
    }
    let mut invalid = Invalid::new();
    let present = whole_number(&mut invalid, "own_count", &form.own_count);
    invalid.check()?;
    let reason = Remark::new(&form.own_reason).map_err(|fault| ActError::field("own_reason", fault))?;
    Ok(Some(ChairCount { present, reason }))
}
