//! What is stored, compared with the notebook after every step; and what must never be.

use accord::actions::ActResult;
use accord::procedure::{Method, Outcome, QuestionState, Stage, Standing, Subject};
use accord::storage::questions::Question;
use accord::storage::versions::VersionKind;
use accord::storage::{StoreError, amendments, ballots, declarations, marks, questions, versions};
use accord::text::{DeclarationKind, Text as Words};

use super::super::hall::declaration_id;
use super::model::{AMENDMENTS, Asked, Phase, Result as Decided, Stands, Text, WHOLE};
use super::play::{Play, Said};

impl Play<'_, '_> {
    /// Compares what is stored with the notebook, and asks what must never be.
    pub(super) fn look(&mut self) -> ActResult<Said> {
        let stage = declarations::find(self.tx.db, &declaration_id())?.stage;
        let mut stored = questions::of_declaration(self.tx.db, &declaration_id())?;
        stored.sort_by_key(|question| question.number);
        let all = amendments::of_declaration(self.tx.db, &declaration_id())?;
        let standing = AMENDMENTS.map(|id| {
            let found = all.iter().find(|one| one.id.as_str() == id);
            found.expect("an amendment of the hall").standing
        });
        Ok(self
            .as_noted(stage, &stored, standing)
            .and_then(|()| never(&stored, standing))
            .and_then(|()| self.nothing_after_the_lock(&stored))
            .and_then(|()| self.an_adopted_text_is_clean(stage, standing)))
    }

    fn as_noted(&self, stage: Stage, stored: &[Question], standing: [Standing; 6]) -> Said {
        let text = match stage {
            Stage::Adopted => Text::Adopted,
            Stage::Rejected => Text::Rejected,
            _ => Text::Debated,
        };
        agree("the text", self.book.text, text)?;
        agree("the amendments", self.book.stands, standing.map(stands))?;
        agree("how many questions", self.book.asked.len(), stored.len())?;
        for (noted, question) in self.book.asked.iter().zip(stored) {
            agree("a question", noted.phase, phase(question))?;
            agree("who was there", noted.present as i64, question.present)?;
            if matches!(noted.phase, Phase::Declared(_)) {
                let figures = if counts(noted) { noted.figures().unwrap_or_default() } else { [0; 3] };
                agree("the figures", figures.map(u64::cast_signed), [question.yes, question.no, question.abstain])?;
            }
        }
        Ok(())
    }

    /// What was cast when the voting ended stays what it was.
    fn nothing_after_the_lock(&mut self, stored: &[Question]) -> Said {
        for question in stored.iter().filter(|one| one.locked_at.is_some()) {
            let named = questions::ballots(self.tx.db, &question.id).map_err(|error| error.to_string())?;
            let opened = ballots::opened(self.tx.db, &question.id).map_err(|error| error.to_string())?;
            let sealed = ballots::sealed(self.tx.db, &question.id).map_err(|error| error.to_string())?;
            agree("sealed ballots after the lock", 0, sealed.len())?;
            let cast = (named.into_iter().map(|one| (one.delegation_id, one.choice)).collect(), opened.len());
            let before = self.ended.entry(question.id.clone()).or_insert_with(|| cast.clone());
            agree("what was cast", &*before, &cast)?;
        }
        Ok(())
    }

    /// Nothing waits, nothing is marked, nothing is provisional, and the words are those of what was adopted.
    fn an_adopted_text_is_clean(&mut self, stage: Stage, standing: [Standing; 6]) -> Said {
        if stage != Stage::Adopted {
            return Ok(());
        }
        let text = self.adopted().map_err(|error| error.to_string())?;
        agree("provisional clauses", 0, text.clauses.iter().filter(|clause| clause.inserted).count())?;
        let marks = marks::of_declaration(self.tx.db, &declaration_id()).map_err(|error| error.to_string())?;
        let dossier = accord::actions::Dossier::of(self.tx.db, &declaration_id()).map_err(|error| error.to_string())?;
        agree("marks that stand", 0, dossier.standing_marks().count())?;
        agree("marks in the record", self.mark.is_some(), !marks.is_empty())?;
        let words: Vec<&str> = text.clauses[1..].iter().map(|clause| clause.words.as_str()).collect();
        agree("the words", expected(standing), words)
    }

    fn adopted(&mut self) -> Result<Words, StoreError> {
        let version = versions::latest(self.tx.db, &declaration_id())?;
        assert_eq!(version.kind, VersionKind::Adopted);
        let language = accord::language::Language::english();
        versions::text(self.tx.db, &version.id, DeclarationKind::Declaration, &language)
    }
}

/// What must never be, whatever the notebook says.
fn never(stored: &[Question], standing: [Standing; 6]) -> Said {
    let pending = stored.iter().filter(|one| one.state.is_pending()).count();
    if pending > 1 {
        return Err(format!("{pending} questions are before the body"));
    }
    let on = |question: &Question, at: usize| match AMENDMENTS.get(at) {
        Some(id) => question.amendment_id.as_ref().is_some_and(|one| one.as_str() == *id),
        None => question.subject == Subject::Whole,
    };
    for at in 0..=WHOLE {
        let in_force = stored.iter().filter(|one| one.state == QuestionState::Declared && on(one, at));
        let decisive: Vec<&Question> = in_force.filter(|one| one.outcome != Some(Outcome::Tied)).collect();
        if decisive.len() > 1 {
            return Err(format!("two results in force: {decisive:?}"));
        }
        let adopting = decisive.iter().any(|one| one.outcome == Some(Outcome::Adopted));
        if at < WHOLE && adopting != (standing[at] == Standing::Adopted) {
            return Err(format!("{} stands as {:?}, in force are {decisive:?}", AMENDMENTS[at], standing[at]));
        }
    }
    match stored.iter().find(|one| one.present < 3 || one.quorum != 3) {
        Some(question) => Err(format!("put without a quorum: {question:?}")),
        None => Ok(()),
    }
}

#[track_caller]
fn agree<T: PartialEq + std::fmt::Debug>(what: &str, noted: T, stored: T) -> Said {
    if noted == stored { Ok(()) } else { Err(format!("{what}: noted {noted:?}, stored {stored:?}")) }
}

/// The operative clauses as they must read with what was adopted.
fn expected(standing: [Standing; 6]) -> Vec<&'static str> {
    let [a5, a1, a3, a2, a41, a4] = standing.map(|one| one == Standing::Adopted);
    let first = match (a1, a5) {
        (false, false) => "Encourages States to protect migrants in transit",
        (true, false) => "Encourages States to protect all migrants in transit",
        (false, true) => "Encourages States to protect migrants in transit and after their return",
        (true, true) => "Encourages States to protect all migrants in transit and after their return",
    };
    let second = match (a2, a3) {
        (_, true) => "Requests an end to detention so that nobody is held",
        (true, _) => "Requests humane options instead of physical detention so that detention is always a last resort",
        _ => "Requests alternatives to physical detention so that detention is always a last resort",
    };
    let media = match (a4, a41) {
        (false, _) => None,
        (true, false) => Some("Invites the media to take part in the campaigns"),
        (true, true) => Some("Invites the press and the media to take part in the campaigns"),
    };
    [first, second, "Decides to meet every year"].into_iter().chain(media).collect()
}

fn counts(asked: &Asked) -> bool {
    asked.method.has_ballots() || asked.method == Method::ShowOfHands
}

const fn stands(standing: Standing) -> Stands {
    match standing {
        Standing::Adopted => Stands::Adopted,
        Standing::Rejected => Stands::Rejected,
        Standing::Withdrawn => Stands::Withdrawn,
        Standing::Fallen => Stands::Fallen,
        _ => Stands::Waits,
    }
}

fn phase(question: &Question) -> Phase {
    match (question.state, question.outcome) {
        (QuestionState::Open, _) => Phase::Open,
        (QuestionState::Locked, _) => Phase::Locked,
        (QuestionState::Annulled, _) => Phase::Void,
        (QuestionState::Declared, Some(Outcome::Adopted)) => Phase::Declared(Decided::Adopted),
        (QuestionState::Declared, Some(Outcome::Tied)) => Phase::Declared(Decided::Tied),
        (QuestionState::Declared, _) => Phase::Declared(Decided::Rejected),
    }
}
