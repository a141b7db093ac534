//! Motions and rulings as pages show them.

use super::form::say_refusal;
use super::question_view::{does, movers};
use super::{PageError, paths};
use crate::actions::{ActError, Dossier, Visitor, check_motion, check_stop};
use crate::ids::RulingId;
use crate::l10n::{Rich, Voice};
use crate::procedure::{
    Act, MotionKind, MotionRule, MotionState, Outcome, QuestionState, Role, RulingKind, Standing, Subject, first_of,
};
use crate::rules_words;
use crate::storage::motions::Motion;
use crate::storage::questions::Question;
use crate::storage::rulings::{self, Ruling};
use crate::storage::sittings::{self, Sitting};
use crate::storage::{Db, declarations, sitting_life};

/// What the page is made from.
pub(super) struct Loaded {
    pub(super) dossier: Dossier,
    pub(super) sitting: Option<Sitting>,
    pub(super) rulings: Vec<Ruling>,
    /// The visitor as it takes part in that sitting.
    pub(super) visitor: Visitor,
}

impl Loaded {
    pub(super) fn load(db: &mut Db, visitor: &Visitor, slug: &str) -> Result<Self, PageError> {
        let declaration = declarations::by_name(db, slug)?;
        let dossier = Dossier::load(db, declaration)?;
        if !dossier.may_read(visitor) {
            return Err(PageError::Missing);
        }
        let sitting = sittings::open_of_meeting(db, &dossier.meeting.id)?;
        let rulings = match &sitting {
            Some(sitting) => rulings::of_sitting(db, &sitting.id)?,
            None => Vec::new(),
        };
        let presides = sitting_life::presides_at(db, &dossier.meeting.id)?;
        let visitor = visitor.in_the_chair(&dossier.body.id, presides.as_ref());
        Ok(Self { dossier, sitting, rulings, visitor })
    }

    /// A word for where the motions are: pages that stand on another one are old.
    pub(super) fn key(&self) -> String {
        let states = self.dossier.motions.all.iter().map(|one| one.state.as_str().len()).sum::<usize>();
        let put = self.dossier.questions.iter().filter(|one| one.state.is_pending()).count();
        format!("{}-{states}-{}-{put}", self.dossier.motions.all.len(), self.rulings.len())
    }

    /// The motions on this text: those before the body in their order of precedence, then the others, the latest first.
    pub(super) fn motions(&self) -> Vec<&Motion> {
        let order = &self.dossier.rules().debate.motions.value;
        let own = |one: &&Motion| one.declaration_id == self.dossier.declaration.id;
        let mut left: Vec<&Motion> = self.dossier.motions.before().filter(own).collect();
        let mut sorted = Vec::new();
        while let Some(first) = first_of(order, &left.iter().map(|one| one.before()).collect::<Vec<_>>()) {
            let at = left.iter().position(|one| one.before() == first).unwrap_or(0);
            sorted.push(left.remove(at));
        }
        sorted.extend(self.dossier.motions.all.iter().rev().filter(own).filter(|one| !one.state.is_before()));
        sorted
    }
}

/// "Motion 3: Closure of the debate".
pub(super) fn motion_named(voice: Voice, motion: &Motion) -> String {
    voice.m("motion-named").arg("number", motion.number).word("kind", motion.kind.key()).to_string()
}

/// Who stands for what a question is on: the sponsors of a text, who moved a motion; nobody for several together.
pub(super) fn moved_by(voice: Voice, dossier: &Dossier, question: &Question) -> String {
    match (question.subject, dossier.motions.of_question(&question.id)) {
        (_, Some(motion)) => motion_mover(voice, dossier, motion),
        (Subject::Amendment | Subject::Whole, None) => movers(voice, dossier, question.amendment_id.as_ref()),
        (Subject::Bloc | Subject::Clause | Subject::Procedural, None) => String::new(),
    }
}

/// Who moved a motion; the chair, where it asked by itself.
pub(super) fn motion_mover(voice: Voice, dossier: &Dossier, motion: &Motion) -> String {
    match &motion.delegation_id {
        Some(_) => dossier.delegation_name(motion.delegation_id.as_ref()).to_owned(),
        None => voice.say(Role::PresidingOfficer.key()),
    }
}

/// What a yes means on a motion.
pub(super) fn motion_yes(voice: Voice, motion: &Motion) -> String {
    voice.named("motion-yes", motion.kind.as_str())
}

/// What a yes means on a motion, what an amendment would do; nothing for the text as a whole.
pub(super) fn meaning(voice: Voice, dossier: &Dossier, question: &Question) -> String {
    match dossier.motions.of_question(&question.id) {
        Some(motion) => motion_yes(voice, motion),
        None => does(voice, dossier, question.amendment_id.as_ref()),
    }
}

/// The word for what was decided: of an amendment, as its standing is called, which agrees with it in every language.
pub(super) const fn outcome_key(subject: Subject, outcome: Outcome) -> &'static str {
    match (subject, outcome) {
        (Subject::Clause, Outcome::Adopted) => "separate-kept",
        (Subject::Clause, Outcome::Rejected) => "separate-struck",
        (Subject::Amendment, Outcome::Adopted) => Standing::Adopted.key(),
        (Subject::Amendment, Outcome::Rejected) => Standing::Rejected.key(),
        (Subject::Procedural, Outcome::Adopted) => MotionState::Carried.key(),
        (Subject::Procedural, Outcome::Rejected | Outcome::Tied) => MotionState::Lost.key(),
        (_, other) => other.key(),
    }
}

/// What the button calls an outcome: a motion is carried, a clause kept.
pub(super) const fn declared_as(subject: Subject, outcome: Outcome) -> &'static str {
    match (subject, outcome) {
        (Subject::Procedural, Outcome::Adopted) => "carried",
        (Subject::Procedural, Outcome::Rejected) => "lost",
        (Subject::Clause, Outcome::Adopted) => "kept",
        (Subject::Clause, Outcome::Rejected) => "struck",
        (_, other) => other.as_str(),
    }
}

/// Methods by their words and the keys of their names, and which is the usual one.
pub(super) type Methods = Vec<(&'static str, &'static str, bool)>;

/// A motion on the page.
pub(super) struct MotionView {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) movers: String,
    pub(super) words: String,
    pub(super) state: &'static str,
    /// What is to be decided anew, or overruled.
    pub(super) on: Option<String>,
    /// What the chair ruled on it.
    pub(super) ruled: Option<String>,
    /// How such a motion is dealt with, and by which rule.
    pub(super) how: String,
    /// What a carried one leaves to be done.
    pub(super) left: Option<String>,
    pub(super) withdraw: Option<String>,
    pub(super) rule: Option<(String, Vec<(&'static str, &'static str)>)>,
    /// Where it is put, and by which methods.
    pub(super) put: Option<(String, Methods)>,
    /// Why it cannot be put yet.
    pub(super) refusal: Option<String>,
    pub(super) question: Option<String>,
}

impl MotionView {
    pub(super) fn of(voice: Voice, loaded: &Loaded, visitor: &Visitor, motion: &Motion) -> Self {
        let dossier = &loaded.dossier;
        let how = dossier.rules().debate.motion(motion.kind);
        let asked = dossier
            .questions
            .iter()
            .rev()
            .find(|one| dossier.motions.of_question(&one.id).is_some_and(|on| on.id == motion.id));
        let voted = asked.is_some_and(|one| one.state.is_pending());
        let is_before = motion.state.is_before() && !voted && loaded.sitting.is_some();
        let may = |act, stage| is_before && visitor.may(act, &dossier.body.id, stage);
        let stage = Some(dossier.declaration.stage);
        let puts = may(Act::PutMotion, stage) && how.value != MotionRule::Chair;
        let checked = if puts { check_motion(dossier, &motion.id) } else { Ok(()) };
        let at = |what: &str| format!("/motions/{}/{what}", motion.id);
        let ruling = |id: &Option<RulingId>| loaded.rulings.iter().find(|one| Some(&one.id) == id.as_ref());
        let own = match &motion.delegation_id {
            Some(mover) => visitor.is_of(mover) || visitor.may(Act::ActOnBehalf, &dossier.body.id, stage),
            None => visitor.may(Act::OpenQuestion, &dossier.body.id, stage),
        };
        Self {
            id: motion.id.to_string(),
            name: motion_named(voice, motion),
            movers: motion_mover(voice, dossier, motion),
            words: motion.words.clone(),
            state: motion.state.key(),
            on: on(voice, dossier, motion, ruling(&motion.ruling_id)),
            ruled: ruling(&motion.ruled_by).map(|one| ruled(voice, one)),
            how: rule_words(voice, dossier, motion.kind),
            left: (motion.state == MotionState::Carried).then(|| voice.named("motion-next", motion.kind.as_str())),
            withdraw: (is_before && own).then(|| at("withdrawal")),
            rule: may(Act::MakeRuling, None).then(|| (at("ruling"), rulings_on(motion, how.value))),
            put: (puts && checked.is_ok()).then(|| (at("question"), methods(dossier))),
            refusal: match checked {
                Err(ActError::Refused(refusal)) => Some(say_refusal(voice, &refusal)),
                _ => None,
            },
            question: asked.map(|one| paths::question(&one.id)),
        }
    }
}

fn on(voice: Voice, dossier: &Dossier, motion: &Motion, ruling: Option<&Ruling>) -> Option<String> {
    let amendment = motion.amendment_id.as_ref().and_then(|id| dossier.amendment(id));
    let amendment = amendment.map(|one| voice.m("margin-amendment").arg("number", one.cited()).to_string());
    let whole = || voice.say(Subject::Whole.key());
    let of_text = (motion.kind == MotionKind::Reconsideration).then(whole);
    amendment.or_else(|| ruling.map(|one| ruled(voice, one))).or(of_text)
}

/// "Ruling 2 (In order): …".
pub(super) fn ruled(voice: Voice, ruling: &Ruling) -> String {
    let said = voice.m("ruling-said").arg("number", ruling.number).word("kind", ruling.kind.key());
    said.arg("words", ruling.words.as_str()).to_string()
}

/// How a motion is dealt with by the rules in force, in words.
fn rule_words(voice: Voice, dossier: &Dossier, kind: MotionKind) -> String {
    let entries = dossier.rules().entries();
    let path = format!("debate.{kind}");
    let Some(entry) = entries.iter().find(|entry| entry.path == path) else { return String::new() };
    let words = rules_words::sentence(voice, &dossier.meeting.zone, dossier.rules(), entry);
    let rule = &entry.rule.rule;
    if rule.is_empty() { words } else { format!("{words} ({rule})") }
}

fn rulings_on(motion: &Motion, how: MotionRule) -> Vec<(&'static str, &'static str)> {
    let kinds: &[RulingKind] = match (how, motion.state) {
        (MotionRule::Chair, _) => &[RulingKind::Upheld, RulingKind::Denied, RulingKind::OutOfOrder],
        (_, MotionState::InOrder) => &[RulingKind::OutOfOrder],
        _ => &[RulingKind::InOrder, RulingKind::OutOfOrder],
    };
    kinds.iter().map(|kind| (kind.as_str(), kind.key())).collect()
}

fn methods(dossier: &Dossier) -> Methods {
    let default = dossier.rules().default_method(Subject::Procedural);
    let all = dossier.rules().methods_at_sitting(Subject::Procedural);
    all.map(|method| (method.as_str(), method.key(), method == default)).collect()
}

/// A ruling in the list.
pub(super) struct RulingView {
    pub(super) words: String,
    pub(super) time: Rich,
    pub(super) overruled: bool,
}

/// The form that moves one.
pub(super) struct MoveView {
    pub(super) action: String,
    pub(super) kinds: Vec<(&'static str, &'static str)>,
    /// The delegations at whose oral request a clerk enters it; none for a delegation's own.
    pub(super) delegations: Vec<(String, String)>,
    /// What may be decided anew.
    pub(super) amendments: Vec<(String, String)>,
    /// What may be appealed against.
    pub(super) rulings: Vec<(String, String)>,
}

impl MoveView {
    pub(super) fn of(voice: Voice, loaded: &Loaded, visitor: &Visitor) -> Option<Self> {
        let dossier = &loaded.dossier;
        let stage = Some(dossier.declaration.stage);
        let own = dossier.permit(visitor, Act::MakeMotion).is_ok();
        let has_place = dossier.rules().stages_for(Act::MakeMotion).contains(&dossier.declaration.stage);
        let clerk = !own && has_place && visitor.may(Act::ActOnBehalf, &dossier.body.id, stage);
        let decided_text = dossier.declaration.stage.is_decided();
        if loaded.sitting.is_none() || !(own || clerk) {
            return None;
        }
        let decided = |one: &&crate::storage::amendments::Amendment| {
            matches!(one.standing, Standing::Adopted | Standing::Rejected)
        };
        let label = |one: &crate::storage::amendments::Amendment| {
            (one.id.to_string(), voice.m("margin-amendment").arg("number", one.cited()).to_string())
        };
        let amendments = dossier.amendments.iter().filter(|_| !decided_text).filter(decided);
        let amendments: Vec<_> = amendments.map(label).collect();
        let standing = loaded.rulings.iter().filter(|one| one.overruled_at.is_none());
        let rulings: Vec<_> = standing.map(|one| (one.id.to_string(), ruled(voice, one))).collect();
        let voting = dossier.questions.iter().any(|one| one.sitting_id.is_some() && one.state == QuestionState::Open);
        // What there is nothing for, and what would interrupt a vote, is not offered.
        let has_matter = |kind: &&MotionKind| match kind {
            kind if voting && !kind.interrupts_a_vote() => false,
            MotionKind::Appeal => !rulings.is_empty(),
            MotionKind::Reconsideration => decided_text || !amendments.is_empty(),
            MotionKind::NoNext => check_stop(dossier).is_ok(),
            kind => !(decided_text && kind.is_on_the_way()),
        };
        let known = dossier.rules().debate.motions.value.iter().filter(has_matter);
        let named = |one: &crate::storage::bodies::Delegation| (one.id.to_string(), one.name.clone());
        let there = dossier.participants.delegations.iter().filter(|one| clerk && one.ended_at.is_none());
        Some(Self {
            action: paths::motions(&dossier.declaration.slug),
            kinds: known.map(|kind| (kind.as_str(), kind.key())).collect(),
            delegations: there.map(named).collect(),
            amendments,
            rulings,
        })
    }
}
