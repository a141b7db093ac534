//! The ballots that a visitor answers, as pages offer them: of its own delegation, and of those whose vote that carries by proxy.

use super::paths;
use super::questions::Loaded;
use crate::actions::{Papers, Visitor};
use crate::ids::DelegationId;
use crate::l10n::{Rich, Voice};
use crate::procedure::{Act, Choice, Method, QuestionState, Rules, Split, Tally};
use crate::storage::questions::{self, Ballot, Question, Voter};
use crate::storage::{Db, StoreResult, ballots};

/// One of the three buttons.
pub(super) struct ChoiceView {
    pub(super) word: &'static str,
    pub(super) key: &'static str,
    /// When this answer was recorded, if it is the one that stands.
    pub(super) recorded: Option<String>,
}

/// The three numbers of votes that are cast apart.
pub(super) struct SplitView {
    pub(super) action: String,
    /// What the names of its fields on the page end with.
    pub(super) suffix: String,
    /// How many votes there are.
    pub(super) weight: i64,
    /// The answers with what was typed, or what is recorded.
    pub(super) piles: [(&'static str, &'static str, String); 3],
    /// The votes each way that are recorded, in a sentence.
    pub(super) recorded: Option<String>,
    /// Whether what was typed came back, and what is wrong with it.
    pub(super) typed: bool,
    pub(super) fault: Option<String>,
}

/// A ballot that the visitor answers: of its own delegation, or of one whose vote that carries by proxy.
pub(super) struct BallotView {
    pub(super) action: String,
    pub(super) delegation: String,
    pub(super) delegation_id: String,
    /// For whom it is cast, in a sentence.
    pub(super) whose: Rich,
    /// Whether it is carried by proxy.
    pub(super) by_proxy: bool,
    /// Whether another carries it, so that it is not answered here.
    pub(super) carried_away: bool,
    /// What the names of its parts on the page end with: nothing for the visitor's own.
    pub(super) suffix: String,
    pub(super) choices: Vec<ChoiceView>,
    /// Why it is not open, if it is not.
    pub(super) closed: Option<&'static str>,
    pub(super) may_change: bool,
    /// Whether a button still does something.
    pub(super) may_cast: bool,
    /// What is said of a secret ballot, before and after it is cast.
    pub(super) secrecy: Option<String>,
    /// Where the rules let a voter of several votes cast some each way.
    pub(super) split: Option<SplitView>,
    /// Whether this answers a ballot that was just sent.
    pub(super) received: bool,
    /// Why a ballot that was just sent was not taken.
    pub(super) refusal: Option<String>,
}

impl BallotView {
    /// None for those who have no vote on it, and where no ballots are cast: the visitor's own first.
    pub(super) fn all(voice: Voice, visitor: &Visitor, loaded: &Loaded) -> Vec<Self> {
        let Loaded { question, dossier, papers, .. } = loaded;
        let own = speaks_for(visitor, loaded, Act::CastBallot);
        let answers = |line: &&Voter| own.iter().any(|id| is_answered_by(line, id));
        let mut lines: Vec<&Voter> = papers.voters.iter().filter(answers).collect();
        lines.sort_by_key(|line| !own.contains(&line.delegation_id));
        let view = |line: &&Voter| {
            let id = &line.delegation_id;
            let is_own = own.contains(id);
            let own = Own { suspended: loaded.suspended, ..Own::among(papers, question, line, is_own) };
            let named = (id, dossier.delegation_name(Some(id)));
            let ballot = Self::new(voice, &dossier.meeting.zone, question, named, (&own, dossier.rules()))?;
            Some(ballot.again(loaded.split.as_ref()))
        };
        lines.iter().filter_map(view).collect()
    }

    /// The name of one of its forms on the page.
    pub(super) fn key(&self, form: &str) -> String {
        format!("{form}{}", self.suffix)
    }

    /// Whether it is asked about once before it is cast: nothing changes it after that.
    pub(super) const fn is_final(&self) -> bool {
        self.may_cast && !self.may_change
    }

    /// With what is wrong with the form that came back.
    pub(super) fn with_fault(mut self, fault: Option<&str>) -> Self {
        if let Some(split) = self.split.as_mut().filter(|split| split.typed) {
            split.fault = fault.map(str::to_owned);
        }
        self
    }

    /// The ballot of a delegation, by its identity and name, with what it answered; none where no ballots are cast now, and for
    /// those whom the roll has not called yet.
    pub(super) fn new(
        voice: Voice,
        zone: &str,
        question: &Question,
        (id, name): (&DelegationId, &str),
        (own, rules): (&Own, &Rules),
    ) -> Option<Self> {
        let method = question.method;
        if !method.has_ballots() || !question.state.is_pending() || !own.is_called {
            return None;
        }
        let zone = crate::l10n::zone(zone);
        let closed = closed_key(question, own);
        let may_change = rules.voting.correction.value;
        let cast = own.ballot.as_ref();
        let alike = cast.filter(|cast| cast.split.is_none());
        let time = |choice: Choice| alike.filter(|own| own.choice == choice).map(|own| voice.time(own.cast_at, zone));
        let recorded = if own.by_clerk { "ballot-recorded-by-clerk" } else { "ballot-recorded" };
        let choice = |(choice, key): (Choice, &'static str)| ChoiceView {
            word: choice.as_str(),
            key,
            recorded: time(choice).map(|time| voice.m(recorded).arg("time", time).to_string()),
        };
        let by_proxy = own.carried == Carried::Here;
        let suffix = if by_proxy { format!("-{id}") } else { String::new() };
        let splits = rules.voters.splitting.value && method.is_named() && own.weight > 1;
        Some(Self {
            action: format!("{}/ballot", paths::question(&question.id)),
            whose: whose(voice, rules, name),
            delegation: name.to_owned(),
            delegation_id: id.to_string(),
            by_proxy,
            carried_away: own.carried == Carried::Away,
            suffix: suffix.clone(),
            choices: CHOICES.map(choice).into(),
            closed,
            may_change,
            may_cast: closed.is_none() && (may_change || !own.has_voted),
            secrecy: (method == Method::SecretBallot).then(|| voice.say(secrecy_key(own.has_voted))),
            split: splits.then(|| {
                let cast = own.ballot.as_ref().and_then(|cast| cast.split.as_ref());
                SplitView::new(voice, paths::split(&question.id), (own.weight, cast)).on_page(suffix.clone())
            }),
            received: false,
            refusal: None,
        })
    }

    /// With what was typed into a form that came back.
    fn again(mut self, typed: Option<&(String, [String; 3])>) -> Self {
        if let (Some(split), Some((id, numbers))) = (&mut self.split, typed)
            && *id == self.delegation_id
        {
            split.fill(numbers);
        }
        self
    }
}

const CHOICES: [(Choice, &str); 3] =
    [(Choice::Yes, "ballot-yes"), (Choice::No, "ballot-no"), (Choice::Abstain, "ballot-abstain")];

impl SplitView {
    /// The votes of a voter that has so many, as they were cast so far.
    pub(super) fn new(voice: Voice, action: String, (weight, cast): (i64, Option<&Split>)) -> Self {
        let pile = |(choice, key): (Choice, &'static str)| {
            (choice.as_str(), key, cast.map_or_else(String::new, |cast| cast.parts().of(choice).to_string()))
        };
        Self {
            action,
            suffix: String::new(),
            weight,
            piles: CHOICES.map(pile),
            recorded: cast.map(|cast| split_said(voice, cast)),
            typed: false,
            fault: None,
        }
    }

    /// With what the names of its fields end with, where several such forms stand on one page.
    pub(super) fn on_page(self, suffix: String) -> Self {
        Self { suffix, ..self }
    }

    /// The name of its form on the page.
    pub(super) fn key(&self, form: &str) -> String {
        format!("{form}-split{}", self.suffix)
    }

    /// Puts what was typed back into the fields.
    pub(super) fn fill(&mut self, numbers: &[String; 3]) {
        self.typed = true;
        self.piles.iter_mut().zip(numbers).for_each(|((_, _, pile), typed)| pile.clone_from(typed));
    }
}

/// "7 in favour, 3 against, 2 abstentions".
pub(super) fn split_said(voice: Voice, split: &Split) -> String {
    let Tally { yes, no, abstain } = split.parts();
    voice.m("ballot-split-said").arg("yes", yes).arg("no", no).arg("abstain", abstain).to_string()
}

/// For whom a ballot is cast: for a delegation, or in a member's own name.
fn whose(voice: Voice, rules: &Rules, name: &str) -> Rich {
    if rules.members_vote() {
        voice.m("ballot-in-person").arg("member", name).rich()
    } else {
        voice.m("ballot-for").arg("delegation", name).rich()
    }
}

/// Why no ballot is taken, if none is.
fn closed_key(question: &Question, own: &Own) -> Option<&'static str> {
    match question.state {
        QuestionState::Open if own.carried == Carried::Away => Some("ballot-carried-away"),
        QuestionState::Open if own.suspended => Some("sitting-is-suspended"),
        QuestionState::Open => None,
        _ => Some("question-is-locked"),
    }
}

/// In whose hands a vote is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Carried {
    /// In those of the delegation whose it is.
    No,
    /// The visitor's delegation carries it for another.
    Here,
    /// Another carries it for the visitor's delegation.
    Away,
}

/// What a delegation has answered so far.
pub(super) struct Own {
    /// Its ballot, of a named vote.
    ballot: Option<Ballot>,
    has_voted: bool,
    /// Whether the secretariat entered it; where the whole hall asks at once nobody looks.
    by_clerk: bool,
    /// Whether it may answer: in a roll call once it is called.
    is_called: bool,
    /// Whether the sitting is suspended.
    suspended: bool,
    /// Its votes.
    weight: i64,
    carried: Carried,
}

impl Own {
    fn among(papers: &Papers, question: &Question, line: &Voter, is_own: bool) -> Self {
        let id = &line.delegation_id;
        Self {
            ballot: papers.ballots.iter().find(|ballot| ballot.delegation_id == *id).cloned(),
            has_voted: papers.took_part.contains(id),
            by_clerk: papers.by_clerks.contains(id),
            is_called: question.method != Method::RollCall || papers.was_called(id),
            suspended: false,
            weight: line.weight,
            carried: carried(line, is_own),
        }
    }

    /// By itself: one query, since the whole hall asks at once; for a roll call, which nobody hurries, what was answered before.
    ///
    /// # Errors
    /// Only if a query fails.
    pub(super) fn load(
        db: &mut Db,
        question: &Question,
        (line, own): (&Voter, &[DelegationId]),
        suspended: bool,
    ) -> StoreResult<Self> {
        let id = &line.delegation_id;
        let is_own = own.contains(id);
        if question.method == Method::RollCall || question.locked_at.is_some() {
            return Ok(Self { suspended, ..Self::among(&Papers::of(db, question)?, question, line, is_own) });
        }
        let ballot = questions::ballot(db, &question.id, id)?;
        let sealed = question.method == Method::SecretBallot && ballots::sealed_of(db, &question.id, id)?.is_some();
        let (has_voted, carried) = (ballot.is_some() || sealed, carried(line, is_own));
        Ok(Self { has_voted, by_clerk: false, ballot, is_called: true, suspended, weight: line.weight, carried })
    }
}

const fn carried(line: &Voter, is_own: bool) -> Carried {
    match (&line.holder_id, is_own) {
        (None, _) => Carried::No,
        (Some(_), true) => Carried::Away,
        (Some(_), false) => Carried::Here,
    }
}

/// Whether a line of the register is a delegation's own, or carried by it.
fn is_answered_by(line: &Voter, id: &DelegationId) -> bool {
    line.delegation_id == *id || line.holder_id.as_ref() == Some(id)
}

/// The delegations for which the visitor may do an act on a question.
pub(super) fn speaks_for(visitor: &Visitor, loaded: &Loaded, act: Act) -> Vec<DelegationId> {
    let visitor = visitor.doing(act, loaded.dossier.rules());
    let body = &loaded.dossier.body.id;
    let stage = Some(loaded.dossier.declaration.stage);
    let may = |role| crate::procedure::permit(role, act, stage).is_ok();
    visitor.seats(body).filter(|seat| may(seat.role)).filter_map(|seat| seat.delegation_id.clone()).collect()
}

const fn secrecy_key(has_voted: bool) -> &'static str {
    if has_voted { "ballot-secret-in-urn" } else { "ballot-secret-how" }
}
