//! A sitting as the chair, the secretariat and everybody else see it.

use std::sync::Arc;

use super::declare_view::{DeclareView, declarations_of};
use super::floor_view::Floor;
use super::joint_view::foreseen_in_each;
use super::question_view::QuestionView;
use super::queue_view::in_line;
use super::roll_view::RollView;
use super::script_view::script;
use super::sitting_life::Life;
use super::{PageError, paths};
use crate::actions::{ActError, Dossier, Papers, Participants, Visitor, attendance_rules, foresee, foresee_in_each};
use crate::ids::SittingId;
use crate::l10n::Voice;
use crate::procedure::{Act, Answering, ByComponent, Choice, Decision, Method, Refusal, Stage};
use crate::rules_file::RulesDocument;
use crate::seals::Seals;
use crate::storage::bodies::{Body, Delegation};
use crate::storage::meetings::{self, Meeting};
use crate::storage::proxies::{self, Proxy};
use crate::storage::questions::{self, Objection, Question, Voter};
use crate::storage::quorum_challenges::{self, QuorumChallenge};
use crate::storage::sittings::{self, Presence, Sitting};
use crate::storage::vote_corrections::{self, VoteCorrection};
use crate::storage::{Db, declarations};

/// Everything about a sitting.
pub(super) struct Hall {
    pub(super) sitting: Sitting,
    pub(super) meeting: Meeting,
    pub(super) body: Body,
    pub(super) participants: Participants,
    /// The rules by which attendance is recorded.
    pub(super) attendance_rules: Arc<RulesDocument>,
    pub(super) presence: Vec<Presence>,
    /// The texts at the plenary stage, and those that were decided at this sitting.
    pub(super) dossiers: Vec<Dossier>,
    pub(super) pending: Option<Pending>,
    /// Who presides, and whether it is suspended.
    pub(super) life: Life,
    /// The proxies that stand.
    pub(super) proxies: Vec<Proxy>,
    /// Who doubted the quorum.
    pub(super) challenges: Vec<QuorumChallenge>,
    /// Who has the floor and who waits for it.
    pub(super) floor: Floor,
}

/// The question before the body.
pub(super) struct Pending {
    pub(super) question: Question,
    pub(super) objections: Vec<Objection>,
    /// Who voted so far, however the answer is given.
    pub(super) papers: Papers,
    /// Whether it was proposed to annul the vote.
    pub(super) annulling: bool,
    /// Whether its secret ballots can no longer be opened.
    pub(super) key_lost: bool,
    /// What declaring it would declare, by what the chair says; the reason why it cannot be declared yet.
    pub(super) foreseen: Result<Vec<(Option<Choice>, Decision)>, Refusal>,
    /// The same of each of the bodies that meet jointly, where they decide one by one.
    pub(super) parts: ByComponent<Decision>,
}

impl Hall {
    pub(super) fn load(db: &mut Db, visitor: &Visitor, id: &SittingId) -> Result<Self, PageError> {
        let sitting = sittings::find(db, id)?;
        let (meeting, body) = meetings::find(db, &sitting.meeting_id)?;
        let mut dossiers = Vec::new();
        for declaration in declarations::of_meeting(db, &meeting.id)? {
            let decided_here = !declaration.stage.is_open() && declaration.stage != Stage::Withdrawn;
            if !decided_here && declaration.stage != Stage::Plenary {
                continue;
            }
            let dossier = Dossier::load(db, declaration)?;
            let moved = dossier.motions.before().any(|one| one.declaration_id == dossier.declaration.id);
            let here = moved || dossier.questions.iter().any(|question| question.sitting_id.as_ref() == Some(id));
            if dossier.may_read(visitor) && (here || !decided_here) {
                dossiers.push(dossier);
            }
        }
        dossiers.sort_by_key(in_line);
        let pending = match questions::at_sitting(db, id)? {
            Some(question) => pending(db, &dossiers, question)?,
            None => None,
        };
        let document = attendance_rules(db, &body, &meeting.id)?;
        Ok(Self {
            attendance_rules: Arc::clone(&document),
            participants: Participants::now(db, &body.id, &document.rules)?,
            presence: sittings::presence(db, id)?,
            life: Life::load(db, visitor, &sitting, &body)?,
            proxies: proxies::standing(db, id)?,
            challenges: quorum_challenges::of_sitting(db, id)?,
            floor: Floor::load(db, id)?,
            sitting,
            meeting,
            body,
            dossiers,
            pending,
        })
    }

    /// Notes whether the key of an open secret vote is there.
    pub(super) fn note_seals(&mut self, seals: &Seals) {
        if let Some(pending) = &mut self.pending {
            let secret = pending.question.method == Method::SecretBallot && pending.question.locked_at.is_none();
            pending.key_lost = secret && !seals.has(pending.question.id.as_str());
        }
    }

    /// The visitor at this sitting: of the presiding officers only the one in the chair conducts it.
    pub(super) fn seated(&self, visitor: &Visitor) -> Visitor {
        visitor.in_the_chair(&self.body.id, self.life.presiding.last().map(|turn| &turn.membership_id))
    }

    /// The text that a question is about.
    pub(super) fn dossier_of(&self, question: &Question) -> Option<&Dossier> {
        self.dossiers.iter().find(|dossier| dossier.declaration.id == question.declaration_id)
    }

    /// Whether it is suspended now.
    pub(super) fn is_suspended(&self) -> bool {
        self.sitting.closed_at.is_none() && self.life.suspended().is_some()
    }

    /// A word for where the sitting is: pages that stand on another one are old.
    pub(super) fn state_key(&self) -> String {
        let turn = self.life.presiding.len();
        let suspended = if self.is_suspended() { "-suspended" } else { "" };
        let verified = self.challenges.iter().filter(|one| one.met).count();
        let doubts = format!("{}-{verified}", self.challenges.len());
        format!("{}-{turn}-{doubts}{suspended}", self.question_key())
    }

    fn question_key(&self) -> String {
        match (&self.pending, self.sitting.closed_at) {
            (Some(pending), _) => {
                // Who answers now; nobody unless a roll is called.
                let called = pending.papers.called().map_or_else(String::new, |(id, call)| format!("-{id}-{call}"));
                let annulling = if pending.annulling { "-annulling" } else { "" };
                format!("{}-{}{called}{annulling}", pending.question.id, pending.question.state)
            }
            (None, Some(_)) => "closed".to_owned(),
            (None, None) => {
                let declared =
                    self.dossiers.iter().flat_map(|dossier| &dossier.questions).filter(|one| !one.state.is_pending());
                format!("none-{}", declared.count())
            }
        }
    }

    pub(super) fn is_present(&self, delegation: &Delegation) -> Option<&Presence> {
        self.presence.iter().find(|one| one.present && one.delegation_id == delegation.id)
    }
}

fn pending(db: &mut Db, dossiers: &[Dossier], question: Question) -> Result<Option<Pending>, PageError> {
    let Some(dossier) = dossiers.iter().find(|dossier| dossier.declaration.id == question.declaration_id) else {
        return Ok(None);
    };
    let papers = Papers::of(db, &question)?;
    let foreseen = match foresee(db, dossier, &question, &papers) {
        Ok(decisions) => Ok(decisions),
        Err(ActError::Refused(refusal)) => Err(refusal),
        Err(other) => return Err(other.into()),
    };
    Ok(Some(Pending {
        annulling: vote_corrections::of_question(db, &question.id)?.iter().any(VoteCorrection::is_pending),
        parts: foresee_in_each(db, dossier, &question, &papers)?,
        papers,
        key_lost: false,
        objections: questions::objections(db, &question.id)?,
        question,
        foreseen,
    }))
}

/// One pile of votes.
pub(super) struct Pile {
    pub(super) kind: &'static str,
    pub(super) label: String,
    pub(super) count: String,
}

fn piles(voice: Voice, counts: [i64; 3]) -> Vec<Pile> {
    let pile = |(choice, count): (&Choice, i64)| Pile {
        kind: choice.as_str(),
        label: voice.say(choice.key()),
        count: count.to_string(),
    };
    Choice::ALL.iter().zip(counts).map(pile).collect()
}

/// The question before the body, as whoever conducts the vote sees it.
pub(super) struct ConsoleView {
    pub(super) question: QuestionView,
    pub(super) id: String,
    pub(super) progress: Option<String>,
    pub(super) voted: Option<String>,
    pub(super) missing: Option<String>,
    /// Whether objections may be raised.
    pub(super) is_consensus: bool,
    pub(super) objections: Vec<(String, String)>,
    /// The roll, where it is called.
    pub(super) roll: Option<RollView>,
    /// The words of the button that ends the voting.
    pub(super) lock: Option<String>,
    /// The fields of the count with what was entered so far, and how many votes there are.
    pub(super) count: Option<Vec<Pile>>,
    pub(super) voters: i64,
    /// The counts of the ballots once the voting has ended.
    pub(super) tally: Option<Vec<Pile>>,
    /// The same of each of the bodies that meet jointly, where they decide one by one.
    pub(super) parts: Vec<String>,
    /// What the chair has yet to say, and why.
    pub(super) chair_says: Option<String>,
    /// The buttons that declare: one, or one for each thing that the chair may say.
    pub(super) declare: Vec<DeclareView>,
    /// The words with which the question may be set aside: its confirmation and its button.
    pub(super) set_aside: Option<(String, String)>,
    /// What the chair reads out; nothing for a clerk.
    pub(super) script: Vec<String>,
    /// Whether the end of the voting is asked about once: somebody had not voted when the page was made.
    pub(super) asks_lock: bool,
    /// Where the vote is annulled, and the key of what stands there.
    pub(super) annul: Option<(String, &'static str)>,
}

impl ConsoleView {
    /// Whether somebody is being called, so that the end of the voting is not the next thing to do.
    pub(super) fn is_calling(&self) -> bool {
        self.roll.as_ref().is_some_and(|roll| roll.now.is_some())
    }

    pub(super) fn of(voice: Voice, hall: &Hall, visitor: &Visitor) -> Result<Option<Self>, PageError> {
        let Some(pending) = &hall.pending else { return Ok(None) };
        let Some(dossier) = hall.dossier_of(&pending.question) else { return Ok(None) };
        let may = |act| visitor.may(act, &hall.body.id, Some(dossier.declaration.stage));
        if !may(Act::LockQuestion) && !may(Act::EnterCount) {
            return Ok(None);
        }
        let question = &pending.question;
        let is_open = question.locked_at.is_none();
        let method = question.method;
        let by_hands = method == Method::ShowOfHands && may(Act::EnterCount);
        let declares = may(Act::DeclareResult) && !is_open;
        let decisions = pending.foreseen.as_deref().unwrap_or_default();
        Ok(Some(Self {
            lock: (is_open && may(Act::LockQuestion)).then(|| voice.say(lock_key(method))),
            count: (by_hands && !is_open).then(|| piles(voice, [question.yes, question.no, question.abstain])),
            tally: (method.has_ballots() && !is_open)
                .then(|| numbers(pending))
                .flatten()
                .map(|counts| piles(voice, counts)),
            parts: foreseen_in_each(voice, &pending.parts),
            chair_says: if declares { chair_says(voice, pending) } else { None },
            declare: if declares { declarations_of(voice, (dossier, question), decisions) } else { Vec::new() },
            set_aside: set_aside(voice, pending, may(Act::DeclareResult)),
            script: if may(Act::DeclareResult) {
                script(voice, dossier, pending, &QuestionView::of(voice, dossier, question)?)
            } else {
                Vec::new()
            },
            roll: may(Act::CallRoll).then(|| RollView::of(voice, dossier, pending)).flatten(),
            annul: may(Act::CorrectVote).then(|| annul(pending)),
            ..Self::progress(voice, dossier, pending)?
        }))
    }

    /// Who has voted; how, nobody sees before the lock.
    fn progress(voice: Voice, dossier: &Dossier, pending: &Pending) -> Result<Self, PageError> {
        let recorded = pending.question.method.has_ballots();
        let voters = &pending.papers.voters;
        let name = |voter: &&Voter| dossier.delegation_name(Some(&voter.delegation_id)).to_owned();
        let has_voted = |voter: &&Voter| pending.papers.took_part.contains(&voter.delegation_id);
        let mut voted: Vec<String> = voters.iter().filter(has_voted).map(|one| name(&one)).collect();
        let mut missing: Vec<String> = voters.iter().filter(|one| !has_voted(one)).map(|one| name(&one)).collect();
        let somebody_missing = !missing.is_empty();
        voted.sort_by(|a, b| voice.compare(a, b));
        missing.sort_by(|a, b| voice.compare(a, b));
        let progress = voice.m("voting-progress").arg("voted", voted.len()).arg("voters", voters.len());
        let listed = |key: &str, names: Vec<String>| {
            (recorded && !names.is_empty()).then(|| voice.m(key).arg("delegations", names).to_string())
        };
        Ok(Self {
            question: QuestionView::of(voice, dossier, &pending.question)?,
            id: pending.question.id.to_string(),
            progress: recorded.then(|| progress.to_string()),
            voted: listed("voting-voted", voted),
            missing: listed("voting-missing", missing),
            is_consensus: may_object(pending.question.method),
            objections: objections(dossier, pending),
            roll: None,
            lock: None,
            count: None,
            voters: voters.iter().map(|voter| voter.weight).sum(),
            tally: None,
            parts: Vec::new(),
            chair_says: None,
            declare: Vec::new(),
            set_aside: None,
            script: Vec::new(),
            asks_lock: recorded && somebody_missing,
            annul: None,
        })
    }
}

/// Where a vote is annulled that has no result yet: the form that proposes it, or what was proposed.
fn annul(pending: &Pending) -> (String, &'static str) {
    let question = paths::question(&pending.question.id);
    if pending.annulling {
        return (format!("{question}#corrections"), "correction-annulling");
    }
    (format!("{question}/correction"), "correction-annul-title")
}

const fn lock_key(method: Method) -> &'static str {
    match method.answering() {
        Answering::Objections => "lock-consensus",
        Answering::Voice | Answering::Hands | Answering::Named | Answering::Secret => "lock-vote",
    }
}

/// Whether somebody may object to it, or doubt what was heard.
pub(super) const fn may_object(method: Method) -> bool {
    matches!(method.answering(), Answering::Objections | Answering::Voice)
}

/// What the chair has yet to say.
fn chair_says(voice: Voice, pending: &Pending) -> Option<String> {
    let open = pending.foreseen.as_ref().is_ok_and(|decisions| decisions.iter().any(|(chair, _)| chair.is_some()));
    let key = if pending.question.method == Method::Voice { "chair-says-heard" } else { "chair-says-tie" };
    open.then(|| voice.say(key))
}

/// Why a question may be set aside: somebody objects, or the key of its ballots is lost.
fn set_aside(voice: Voice, pending: &Pending, may: bool) -> Option<(String, String)> {
    let lost = pending.key_lost.then_some(("set-aside-lost-confirm", "set-aside-lost"));
    let method = pending.question.method;
    let objected = !pending.objections.is_empty() && pending.question.locked_at.is_some();
    let keys = match method.answering() {
        Answering::Voice if objected => Some(("set-aside-voice-confirm", "set-aside-voice")),
        Answering::Objections if objected => Some(("set-aside-confirm", "set-aside")),
        Answering::Secret => lost,
        _ => None,
    };
    keys.filter(|_| may).map(|(confirm, button)| (voice.say(confirm), voice.say(button)))
}

fn objections(dossier: &Dossier, pending: &Pending) -> Vec<(String, String)> {
    let one = |objection: &Objection| {
        (dossier.delegation_name(Some(&objection.delegation_id)).to_owned(), objection.words.clone())
    };
    pending.objections.iter().map(one).collect()
}

fn numbers(pending: &Pending) -> Option<[i64; 3]> {
    let (_, decision) = pending.foreseen.as_ref().ok()?.first()?;
    let tally = decision.arithmetic?.tally;
    let stored = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    Some([stored(tally.yes), stored(tally.no), stored(tally.abstain)])
}
