//! What a voter's page offers while something is before the body, whatever page it is: the ballot, then what came of it.
//!
//! The pages of the whole hall ask for it at the same moment: it is made from a few rows, not from the whole text.

use std::sync::Arc;

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::ballot_view::{BallotView, Own};
use super::motion_view::{motion_named, motion_yes};
use super::question_facts::{answered_key, is_suspended, question_key};
use super::question_view::{PassageView, about, sentence};
use super::rendering::Pen;
use super::{Page, PageError, Reader, fragment, paths};
use crate::actions::{Passage, Visitor, may_read, passages_of, rules};
use crate::ids::{DelegationId, QuestionId};
use crate::l10n::Voice;
use crate::procedure::{Act, Method, QuestionState, Role, Subject};
use crate::rules_file::RulesDocument;
use crate::storage::amendments::{self, Amendment};
use crate::storage::bodies::{self, Delegation};
use crate::storage::components::{self, QuestionComponent};
use crate::storage::declarations::{self, Declaration};
use crate::storage::motions::{self, Motion};
use crate::storage::questions::{self, Question};
use crate::storage::{Db, Store, StoreResult, meetings, registers, versions};
use crate::text::reference::Names;

/// The most clauses whose change is shown with the ballot; more are read on the question's own page.
const MOST_PASSAGES: usize = 2;

/// A question as one voter is asked it.
pub(super) struct Asked {
    pub(super) question: Question,
    declaration: Declaration,
    document: Arc<RulesDocument>,
    amendment: Option<Amendment>,
    motion: Option<Motion>,
    /// The title of the text that is put as a whole.
    title: Option<String>,
    /// What each of the bodies that meet jointly decided, once it did.
    components: Vec<QuestionComponent>,
    /// The zone of the meeting.
    pub(super) zone: String,
    /// The delegations that the visitor answers for, its own first, and their ballots.
    pub(super) lines: Vec<(Delegation, Own)>,
    /// Whether the sitting is suspended.
    suspended: bool,
}

impl Asked {
    /// A question that the visitor may know of.
    ///
    /// # Errors
    /// [`PageError::Missing`] if the visitor may not know of it.
    pub(super) fn load(db: &mut Db, visitor: &Visitor, id: &QuestionId) -> Result<Self, PageError> {
        let question = questions::find(db, id)?;
        let declaration = declarations::find(db, &question.declaration_id)?;
        let (meeting, _) = meetings::find(db, &declaration.meeting_id)?;
        let body = bodies::find(db, &declaration.body_id)?;
        let document = rules(if declaration.rules.is_empty() { &body.rules } else { &declaration.rules })?;
        if !may_read(&declaration, &document.rules, visitor) {
            return Err(PageError::Missing);
        }
        let amendment = question.amendment_id.as_ref().map(|id| amendments::find(db, id)).transpose()?;
        let motion = match question.subject {
            Subject::Procedural => motions::of_question(db, id)?,
            _ => None,
        };
        let title = match question.subject {
            Subject::Whole => versions::titles(db, std::slice::from_ref(&declaration.id))?.remove(&declaration.id),
            _ => None,
        };
        let title = title.map(|(_, title)| title).filter(|title| !title.is_empty());
        let suspended = is_suspended(db, &question)?;
        let components = match question.state {
            QuestionState::Declared => components::of_question(db, id)?,
            _ => Vec::new(),
        };
        let lines = lines(db, &visitor.doing(Act::CastBallot, &document.rules), &declaration, (&question, suspended))?;
        let zone = meeting.zone;
        Ok(Self { zone, question, declaration, document, amendment, motion, title, components, lines, suspended })
    }

    /// A word for where it is: pages that stand on another one are old.
    pub(super) fn key(&self) -> String {
        question_key(self.question.state, self.suspended)
    }

    /// The ballots that the visitor answers, while the question is before the body.
    pub(super) fn ballots(&self, voice: Voice) -> Vec<BallotView> {
        let asked = |(delegation, own): &(Delegation, Own)| {
            let named = (&delegation.id, delegation.name.as_str());
            BallotView::new(voice, &self.zone, &self.question, named, (own, &self.document.rules))
        };
        self.lines.iter().filter_map(asked).collect()
    }

    /// The changes that a yes makes, where they are few and refer to no other clause, whose number this does not know.
    fn passages(&self) -> StoreResult<Vec<Passage>> {
        let few = self.question.state.is_pending() && self.question.subject != Subject::Whole;
        let all = if few { passages_of(&self.question)? } else { Vec::new() };
        let plain = |words: &Option<String>| words.as_deref().is_none_or(|words| !words.contains("[#"));
        let shown = all.len() <= MOST_PASSAGES && all.iter().all(|one| plain(&one.before) && plain(&one.words));
        Ok(if shown { all } else { Vec::new() })
    }

    /// Whether the roll is being called and has not come to whoever has no ballot yet.
    fn is_early(&self, has_no_ballot: bool) -> bool {
        has_no_ballot && (self.question.state, self.question.method) == (QuestionState::Open, Method::RollCall)
    }

    /// What stands in place of a ballot.
    fn words(&self, voice: Voice, has_ballot: bool) -> Option<String> {
        let key = match (self.question.state, self.question.method) {
            (QuestionState::Declared, _) => {
                let components: Vec<&QuestionComponent> = self.components.iter().collect();
                return Some(sentence(voice, &self.question, &components));
            }
            (QuestionState::Annulled, _) => "question-set-aside",
            _ if has_ballot => return None,
            (QuestionState::Locked, _) => "question-is-locked",
            (QuestionState::Open, _) if self.suspended => "sitting-is-suspended",
            (QuestionState::Open, method) => answered_key(method),
        };
        Some(voice.say(key))
    }
}

/// The lines of the register that the visitor answers: of the delegations that it speaks for, and those that they carry by proxy;
/// with what was answered on each.
fn lines(
    db: &mut Db,
    visitor: &Visitor,
    declaration: &Declaration,
    (question, suspended): (&Question, bool),
) -> StoreResult<Vec<(Delegation, Own)>> {
    let speaks = visitor.seats(&declaration.body_id);
    let speaks = speaks.filter(|seat| matches!(seat.role, Role::Delegate | Role::HeadOfDelegation));
    let own: Vec<DelegationId> = speaks.filter_map(|seat| seat.delegation_id.clone()).collect();
    if own.is_empty() {
        return Ok(Vec::new());
    }
    let mut lines = Vec::new();
    for line in registers::lines_of(db, &question.id, &own)? {
        let delegation = bodies::delegation(db, &declaration.body_id, &line.delegation_id)?;
        lines.push((delegation, Own::load(db, question, (&line, &own), suspended)?));
    }
    Ok(lines)
}

#[derive(Template)]
#[template(path = "questions/_offer.html")]
struct Offer {
    page: Page,
    heading: String,
    /// In a roll call, before the turn of whoever reads it: one line, until there is something to answer.
    is_early: bool,
    /// The title of the text that is put as a whole.
    title: Option<String>,
    /// What a yes means on a motion.
    does: Option<String>,
    passages: Vec<PassageView>,
    language: String,
    ballots: Vec<BallotView>,
    words: Option<String>,
    href: String,
    link: String,
}

/// GET /questions/{id}/offer: what is offered to a voter of the register; 205 to anybody else, to whom nothing is.
pub(super) async fn show(
    request: HttpRequest,
    reader: Reader,
    store: Data<Store>,
    id: Path<QuestionId>,
) -> Result<HttpResponse, PageError> {
    let (id, visitor) = (id.into_inner(), reader.visitor.clone());
    let asked = store.read(move |db| Asked::load(db, &visitor, &id)).await?;
    if asked.lines.is_empty() {
        return Ok(fragment::passed());
    }
    let voice = reader.voice_at(&asked.zone);
    let ballots = asked.ballots(voice);
    let state = asked.question.state;
    let names = Names::default();
    let on_motion = asked.motion.as_ref().map(|motion| motion_named(voice, motion));
    let what = on_motion.unwrap_or_else(|| about(voice, asked.question.subject, asked.amendment.as_ref()));
    let template = Offer {
        page: Page::new(&reader, ""),
        heading: voice.m("offer-heading").arg("what", what).word("state", state_key(state)).to_string(),
        is_early: asked.is_early(ballots.is_empty()),
        title: asked.title.clone(),
        does: asked.motion.as_ref().map(|motion| motion_yes(voice, motion)),
        passages: PassageView::all(Pen::new(voice, &names), &asked.passages()?),
        language: asked.declaration.language.to_string(),
        words: asked.words(voice, !ballots.is_empty()),
        ballots,
        href: paths::question(&asked.question.id),
        link: voice.say(if state == QuestionState::Declared { "offer-result" } else { "offer-question" }),
    };
    fragment::answer(&request, &template)
}

const fn state_key(state: QuestionState) -> &'static str {
    match state {
        QuestionState::Open => "offer-is-open",
        QuestionState::Locked => "offer-is-locked",
        QuestionState::Declared => "offer-is-declared",
        QuestionState::Annulled => "offer-is-annulled",
    }
}

/// A ballot as the script that sent it puts it in its place.
#[derive(Template)]
#[template(path = "questions/_ballot_part.html")]
pub(super) struct BallotPart {
    pub(super) page: Page,
    pub(super) ballot: BallotView,
}
