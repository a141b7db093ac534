//! Who stands behind an amendment: what the head of the delegation says of a draft, who is asked to co-sponsor it and what
//! they answer.

use actix_web::web::{Data, Form, Path};
use serde::Deserialize;

use super::amendment_offers::{Offer, offer};
use super::amendments::{Typed, page, remark};
use super::delegation_desk::back;
use super::listed::in_order;
use super::{PageResult, Reader, paths, see_other};
use crate::actions::{
    ActError, ActResult, AnswerRequest, ApproveDraft, Dossier, DraftApproval, Visitor, answer_request, approve_draft,
    ask_approval, ask_cosponsors, check_asking, check_joining, may_be_asked, once, permit_of_mover, take_request_back,
};
use crate::ids::{AmendmentId, DelegationId};
use crate::l10n::{Message, Voice};
use crate::procedure::{Act, Standing};
use crate::storage::amendments::Amendment;
use crate::storage::approvals::ApprovalState;
use crate::storage::cosponsor_requests::{CosponsorRequest, RequestState};
use crate::storage::{Store, Tx};

/// The approval of a draft, for those of its delegation.
#[derive(Debug, Clone)]
pub(super) struct ApprovalView {
    /// Whether nothing is filed without it.
    pub(super) wanted: bool,
    /// The reader heads the delegation.
    pub(super) leads: bool,
    /// The class and the key of what was asked or said of the draft as it stands.
    pub(super) now: Option<(&'static str, &'static str)>,
    /// What the head said.
    pub(super) remark: String,
    /// Something was said of other words than the present ones.
    pub(super) void: bool,
    /// The reader may ask for it now.
    pub(super) may_ask: bool,
}

/// A delegation that was asked.
#[derive(Debug, Clone)]
pub(super) struct RequestView {
    pub(super) id: DelegationId,
    pub(super) delegation: String,
    /// The class and the key of the answer.
    pub(super) mark: &'static str,
    pub(super) state: &'static str,
    /// What was said with the question, or with the answer.
    pub(super) words: String,
}

/// What the reader's delegation was asked.
#[derive(Debug, Clone)]
pub(super) struct AskedView {
    pub(super) request: RequestView,
    /// The delegation that asks.
    pub(super) by: String,
    /// Saying yes, or why not.
    pub(super) yes: Offer,
    /// Whether no may be said.
    pub(super) no: bool,
}

/// Both, as far as the reader has to do with them.
#[derive(Debug, Clone, Default)]
pub(super) struct SupportView {
    pub(super) approval: Option<ApprovalView>,
    pub(super) requests: Vec<RequestView>,
    /// The delegations that the reader may ask.
    pub(super) may_ask: Vec<(DelegationId, String)>,
    pub(super) asked: Vec<AskedView>,
    /// The revision that the page shows.
    pub(super) revision: i64,
}

impl SupportView {
    pub(super) fn new(reader: &Reader, dossier: &Dossier, amendment: &Amendment, approval: &DraftApproval) -> Self {
        let voice = reader.voice_at(&dossier.meeting.zone);
        let mine = dossier.is_of_mover(&reader.visitor, amendment);
        let draft = amendment.standing == Standing::Draft;
        let moves = permit_of_mover(dossier, &reader.visitor, Act::CosponsorAmendment, amendment)
            .and_then(|_| check_asking(dossier, amendment));
        let requests = dossier.requests.iter().filter(|one| one.amendment_id == amendment.id);
        let view = |one: &CosponsorRequest| RequestView::new(dossier, one);
        let free = if mine && moves.is_ok() { may_be_asked(dossier, amendment).cloned().collect() } else { Vec::new() };
        let own = amendment.delegation_id.is_some();
        Self {
            approval: (mine && draft && own).then(|| ApprovalView::new(approval, amendment)),
            requests: if mine { requests.clone().map(view).collect() } else { Vec::new() },
            may_ask: in_order(voice, free).into_iter().map(|one| (one.id, one.name)).collect(),
            asked: requests.filter_map(|one| AskedView::new(reader, dossier, amendment, one)).collect(),
            revision: amendment.revision,
        }
    }

    /// Whether there is nothing to show.
    pub(super) fn is_empty(&self) -> bool {
        self.requests.is_empty() && self.may_ask.is_empty() && self.asked.is_empty() && !self.shows_approval()
    }

    /// Whether the approval of the head has anything to say here.
    pub(super) fn shows_approval(&self) -> bool {
        self.approval.as_ref().is_some_and(|one| one.wanted || one.now.is_some() || one.void)
    }
}

impl ApprovalView {
    fn new(approval: &DraftApproval, amendment: &Amendment) -> Self {
        let now = approval.now(amendment);
        let waits = now.is_some_and(|now| now.state != ApprovalState::SentBack);
        Self {
            wanted: approval.wanted,
            leads: approval.leads,
            now: now.map(|now| (approval_mark(now.state), now.state.key())),
            remark: approval.last.as_ref().map_or_else(String::new, |last| last.remark.clone()),
            void: now.is_none() && approval.last.is_some(),
            may_ask: approval.wanted && !approval.leads && !waits,
        }
    }
}

/// The class that marks an approval.
pub(super) const fn approval_mark(state: ApprovalState) -> &'static str {
    match state {
        ApprovalState::Approved => "good",
        ApprovalState::Asked => "hold",
        ApprovalState::SentBack => "bad",
    }
}

impl RequestView {
    pub(super) fn new(dossier: &Dossier, one: &CosponsorRequest) -> Self {
        Self {
            id: one.delegation_id.clone(),
            delegation: dossier.delegation_name(Some(&one.delegation_id)).to_owned(),
            mark: match one.state {
                RequestState::Yes => "good",
                RequestState::No => "bad",
                RequestState::Asked | RequestState::Changed => "hold",
            },
            state: one.state.key(),
            words: one.words.clone(),
        }
    }
}

impl AskedView {
    /// None for those who are not of the delegation that is asked.
    pub(super) fn new(
        reader: &Reader,
        dossier: &Dossier,
        amendment: &Amendment,
        one: &CosponsorRequest,
    ) -> Option<Self> {
        let mut seats = reader.visitor.seats(&dossier.body.id);
        seats.find(|seat| seat.delegation_id.as_ref() == Some(&one.delegation_id))?;
        let permit = dossier.permit_in(&reader.visitor, Act::CosponsorAmendment, Some(&one.delegation_id));
        let joins = permit.and_then(|permit| check_joining(dossier, amendment, &permit).map(drop));
        let open = amendment.standing == Standing::Draft || amendment.standing.is_pending();
        Some(Self {
            by: mover_name(reader.voice, dossier, amendment),
            yes: if one.state == RequestState::Yes { Offer::Hidden } else { offer(reader, dossier, joins) },
            no: open && one.state != RequestState::No,
            request: RequestView::new(dossier, one),
        })
    }
}

fn mover_name(voice: Voice, dossier: &Dossier, amendment: &Amendment) -> String {
    super::amendment_view::mover(voice, dossier, amendment)
}

/// The form of an approval: asked, given or refused.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Approving {
    once: String,
    revision: Option<i64>,
    answer: String,
    reason: String,
}

/// POST /amendments/{id}/approval-request: asks the head of the delegation.
pub(super) async fn ask_head(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<Approving>,
) -> PageResult {
    let (id, form) = (AmendmentId::new(path.into_inner()), form.into_inner());
    act(&reader, &store, id, form.once, Typed::default(), move |tx, visitor, id| {
        ask_approval(tx, visitor, id, form.revision)
    })
    .await
}

/// POST /amendments/{id}/approval: the head approves a draft, or sends it back.
pub(super) async fn approve(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<Approving>,
) -> PageResult {
    let (id, form) = (AmendmentId::new(path.into_inner()), form.into_inner());
    let typed = Typed { reason: form.reason.clone(), ..Typed::default() };
    act(&reader, &store, id, form.once, typed, move |tx, visitor, id| {
        let approved = yes_or_no(&form.answer, "approved", "sent-back")?;
        let remark = remark("reason", &form.reason)?;
        approve_draft(tx, visitor, id, &ApproveDraft { approved, remark, revision: form.revision })
    })
    .await
}

/// Reads one of two answers.
fn yes_or_no(answer: &str, yes: &str, no: &str) -> ActResult<bool> {
    match answer {
        word if word == yes => Ok(true),
        word if word == no => Ok(false),
        _ => Err(ActError::field("answer", Message::new("error-not-in-list"))),
    }
}

/// POST /amendments/{id}/cosponsorship-requests: asks delegations to co-sponsor.
pub(super) async fn ask(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<Vec<(String, String)>>,
) -> PageResult {
    let (id, form) = (AmendmentId::new(path.into_inner()), form.into_inner());
    let field = |wanted: &str| form.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone());
    let (key, words) = (field("once").unwrap_or_default(), field("words").unwrap_or_default());
    let named = form.iter().filter(|(name, value)| name == "delegation" && !value.is_empty());
    let named: Vec<DelegationId> = named.map(|(_, value)| DelegationId::new(value.as_str())).collect();
    let typed = Typed { words: words.clone(), ..Typed::default() };
    act(&reader, &store, id, key, typed, move |tx, visitor, id| {
        ask_cosponsors(tx, visitor, id, &named, &remark("words", &words)?)
    })
    .await
}

/// A form with a button only.
#[derive(Debug, Deserialize)]
pub(super) struct Press {
    #[serde(default)]
    once: String,
}

/// POST /amendments/{id}/cosponsorship-requests/{delegation}/deletion: takes a request back.
pub(super) async fn take_back(
    reader: Reader,
    store: Data<Store>,
    path: Path<(String, DelegationId)>,
    form: Form<Press>,
) -> PageResult {
    let (id, delegation) = path.into_inner();
    act(&reader, &store, AmendmentId::new(id), form.into_inner().once, Typed::default(), move |tx, visitor, id| {
        take_request_back(tx, visitor, id, &delegation)
    })
    .await
}

/// The answer to a request.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Answering {
    once: String,
    delegation: Option<DelegationId>,
    revision: Option<i64>,
    answer: String,
    words: String,
}

/// POST /amendments/{id}/cosponsorship/answer: says yes or no to a request.
pub(super) async fn answer(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<Answering>,
) -> PageResult {
    let (id, form) = (AmendmentId::new(path.into_inner()), form.into_inner());
    let typed = Typed { words: form.words.clone(), ..Typed::default() };
    act(&reader, &store, id, form.once, typed, move |tx, visitor, id| {
        let yes = yes_or_no(&form.answer, "yes", "no")?;
        let words = remark("words", &form.words)?;
        let answer = AnswerRequest { delegation: form.delegation, yes, words, revision: form.revision };
        answer_request(tx, visitor, id, &answer)
    })
    .await
}

/// Does an act and goes on where the form was: at the draft's own page, at the delegation's desk, or at the amendment's.
async fn act(
    reader: &Reader,
    store: &Store,
    id: AmendmentId,
    key: String,
    typed: Typed,
    act: impl FnOnce(&mut Tx<'_>, &Visitor, &AmendmentId) -> ActResult<()> + Send + 'static,
) -> PageResult {
    let (visitor, of) = (reader.visitor.clone(), id.clone());
    let writing = reader.path == paths::edit_amendment(&id);
    let back = if writing { paths::edit_amendment(&id) } else { back(reader, &id) };
    let done = store.write(move |tx| {
        once(tx, &key, |tx| {
            act(tx, &visitor, &of)?;
            Ok(back)
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => page(reader, store, id, Some(error), typed).await,
    }
}
