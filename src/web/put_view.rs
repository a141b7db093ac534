//! What the chair may put next, as the form that puts it shows it.

use super::form::say_refusal;
use super::hall_view::Hall;
use super::question_view::{PassageView, does, movers, what};
use super::voting_list_view::next;
use super::{paths, rendering};
use crate::actions::{Dossier, Visitor, check_no_motion};
use crate::ids::AmendmentId;
use crate::l10n::{Rich, Voice};
use crate::procedure::{Act, Attendance, Put, QuorumCount, Refusal, Subject};
use crate::storage::recommendations::Recommendation;
use crate::web::rendering::Pen;

/// What may be put next on one text.
pub(super) struct PutView {
    pub(super) action: String,
    pub(super) amendment: Option<AmendmentId>,
    pub(super) what: String,
    pub(super) movers: String,
    pub(super) button: String,
    pub(super) passages: Vec<PassageView>,
    pub(super) methods: Vec<(&'static str, String, bool)>,
    pub(super) wordings: Vec<(String, String, Rich)>,
    pub(super) flagged: Vec<PassageView>,
    pub(super) language: String,
    /// Those that have a vote, by identity and name.
    pub(super) voters: Vec<(String, String)>,
    /// What it would do, and where.
    pub(super) does: String,
    /// Why it cannot be put yet.
    pub(super) refusal: Option<String>,
    /// Whether that is for want of a quorum.
    pub(super) lacks_quorum: bool,
    /// Whether the chair may put it all the same, by a count of its own.
    pub(super) own_count: bool,
}

impl PutView {
    /// None if nothing is next, or something is before the body.
    pub(super) fn of(voice: Voice, hall: &Hall, dossier: &Dossier, visitor: &Visitor) -> Option<Self> {
        let stage = Some(dossier.declaration.stage);
        let open = hall.sitting.closed_at.is_none() && hall.pending.is_none();
        if !open || !visitor.may(Act::OpenQuestion, &hall.body.id, stage) {
            return None;
        }
        let (amendment, subject) = match next(dossier, &dossier.voting_list(), &dossier.decided())? {
            Put::Amendment(id) => (Some(id), Subject::Amendment),
            Put::Whole => (None, Subject::Whole),
            Put::Clause(_) => return None,
        };
        let whole = || dossier.check_marks().and_then(|()| dossier.check_references(&dossier.current().text)).err();
        let left = || if amendment.is_none() { whole() } else { None };
        let refusal = check_no_motion(dossier).err().or_else(|| quorum(hall, dossier).err()).or_else(left);
        let default = dossier.rules().default_method(subject);
        let methods = dossier.rules().methods(subject).value.iter();
        let label = amendment.as_ref().and_then(|id| dossier.amendment(id)).map(|one| one.cited());
        let button = label
            .map_or_else(|| voice.say("put-whole"), |label| voice.m("put-amendment").arg("label", label).to_string());
        let shown = |id: &AmendmentId| PassageView::all(Pen::of(voice, dossier), &dossier.passages(id, None));
        Some(Self {
            action: paths::questions(&dossier.declaration.slug),
            what: what(voice, dossier, amendment.as_ref()),
            movers: movers(voice, dossier, amendment.as_ref()),
            button,
            passages: amendment.as_ref().map_or_else(Vec::new, shown),
            methods: methods.map(|method| (method.as_str(), voice.say(method.key()), *method == default)).collect(),
            wordings: amendment.as_ref().map_or_else(Vec::new, |id| wordings(voice, dossier, id)),
            flagged: if amendment.is_none() {
                PassageView::all(Pen::of(voice, dossier), &dossier.flagged())
            } else {
                Vec::new()
            },
            does: does(voice, dossier, amendment.as_ref()),
            voters: dossier.voters().iter().map(|one| (one.id.to_string(), one.name.clone())).collect(),
            amendment,
            language: dossier.declaration.language.to_string(),
            own_count: matches!(refusal, Some(Refusal::NoQuorum { .. })) && dossier.rules().quorum.chair_override.value,
            lacks_quorum: matches!(refusal, Some(Refusal::NoQuorum { .. })),
            refusal: refusal.map(|refusal| say_refusal(voice, &refusal)),
        })
    }
}

/// Whether enough are there, by the register.
fn quorum(hall: &Hall, dossier: &Dossier) -> Result<QuorumCount, Refusal> {
    let voters = dossier.voters();
    let present = voters.iter().filter(|one| hall.is_present(one).is_some()).count() as u64;
    let attendance = Attendance { present, of: voters.len() as u64, chair_count: None, challenged: false };
    dossier.rules().check_putting(attendance)
}

/// The panels' wordings of an amendment: identity, name, words.
fn wordings(voice: Voice, dossier: &Dossier, id: &AmendmentId) -> Vec<(String, String, Rich)> {
    let wording = |one: &&Recommendation| {
        let panel = dossier.panel(&one.panel_id).map_or(0, |panel| panel.number);
        let opening = usize::try_from(one.opening).unwrap_or(0);
        let words = rendering::words(Pen::of(voice, dossier), one.words.as_deref().unwrap_or_default(), opening, "");
        (one.id.to_string(), voice.m("put-as-revised").arg("panel", panel).to_string(), words)
    };
    dossier.wordings(id).iter().map(wording).collect()
}
