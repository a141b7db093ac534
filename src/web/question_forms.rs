//! The forms by which a question is conducted: it is put, its hands are counted, its result is declared.

use serde::Deserialize;

use super::sittings::Again;
use crate::actions::{ActError, ActResult, ChairCount, Excluded, Foreseen, Invalid, OpenQuestion, QuestionOn, Remark};
use crate::ids::{AmendmentId, BlocId, ClauseId, DelegationId, RecommendationId, SeparateVoteId};
use crate::l10n::Message;
use crate::procedure::{Choice, Method, Outcome, Tally};

/// The form that puts a question.
#[derive(Debug, Clone, Default)]
pub(super) struct PutForm {
    pub(super) once: String,
    amendment: String,
    bloc: String,
    part: String,
    method: String,
    as_revised: String,
    confirmed: Vec<String>,
    own_count: String,
    own_reason: String,
    excluded: Vec<String>,
    excluded_reason: String,
}

impl PutForm {
    pub(super) fn read(fields: Vec<(String, String)>) -> Self {
        let mut form = Self::default();
        for (name, value) in fields {
            match name.as_str() {
                "once" => form.once = value,
                "amendment" => form.amendment = value,
                "bloc" => form.bloc = value,
                "part" => form.part = value,
                "method" => form.method = value,
                "as_revised" => form.as_revised = value,
                "confirmed" => form.confirmed.push(value),
                "own_count" => form.own_count = value,
                "own_reason" => form.own_reason = value,
                "excluded" => form.excluded.push(value),
                "excluded_reason" => form.excluded_reason = value,
                _ => {}
            }
        }
        form
    }

    pub(super) fn input(&self) -> ActResult<OpenQuestion> {
        let method = match self.method.as_str() {
            "" => None,
            word => {
                let found = Method::parse(word);
                Some(found.ok_or_else(|| ActError::field("method", Message::new("error-not-in-list")))?)
            }
        };
        Ok(OpenQuestion {
            on: match (self.amendment.as_str(), self.bloc.as_str(), self.part.as_str()) {
                ("", "", "") => QuestionOn::Whole,
                ("", "", id) => QuestionOn::Part(SeparateVoteId::new(id)),
                ("", id, _) => QuestionOn::Bloc(BlocId::new(id)),
                (id, _, _) => QuestionOn::Amendment(AmendmentId::new(id)),
            },
            method,
            as_revised: (!self.as_revised.is_empty()).then(|| RecommendationId::new(self.as_revised.as_str())),
            confirmed: self.confirmed.iter().map(|name| ClauseId::new(name.as_str())).collect(),
            own_count: self.own_count()?,
            excluded: self.excluded()?,
        })
    }

    /// Who does not vote, all for the reason that is said.
    fn excluded(&self) -> ActResult<Vec<Excluded>> {
        let reason =
            Remark::new(&self.excluded_reason).map_err(|message| ActError::field("excluded_reason", message))?;
        let one = |id: &String| Excluded { delegation: DelegationId::new(id.as_str()), reason: reason.clone() };
        Ok(self.excluded.iter().map(one).collect())
    }

    /// The chair's own count; none where the field is empty.
    fn own_count(&self) -> ActResult<Option<ChairCount>> {
        let typed = self.own_count.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let mut invalid = Invalid::new();
        let present = typed.parse().map_err(|_| Message::new("error-not-a-number"));
        let present = invalid.take("own_count", present);
        let reason = invalid.take("own_reason", Remark::new(&self.own_reason));
        invalid.check()?;
        Ok(present.zip(reason).map(|(present, reason)| ChairCount { present, reason }))
    }

    /// What comes back with a refusal.
    pub(super) fn again(self) -> Again {
        Again {
            method: self.method,
            wording: self.as_revised,
            confirmed: self.confirmed,
            own_count: self.own_count,
            own_reason: self.own_reason,
            suspension: String::new(),
            excluded: self.excluded,
            excluded_reason: self.excluded_reason,
            count: None,
            split: None,
        }
    }
}

/// The form of a count.
#[derive(Debug, Deserialize)]
pub(super) struct CountForm {
    #[serde(default)]
    pub(super) once: String,
    yes: String,
    no: String,
    abstain: String,
}

impl CountForm {
    pub(super) fn tally(&self) -> ActResult<Tally> {
        let mut invalid = Invalid::new();
        let tally = Tally {
            yes: whole_number(&mut invalid, "yes", &self.yes),
            no: whole_number(&mut invalid, "no", &self.no),
            abstain: whole_number(&mut invalid, "abstain", &self.abstain),
        };
        invalid.check()?;
        Ok(tally)
    }
    /// What was typed, for when it comes back.
    pub(super) fn again(&self) -> Again {
        Again { count: Some([self.yes.clone(), self.no.clone(), self.abstain.clone()]), ..Again::default() }
    }
}

/// A number from 0; nothing typed is 0.
pub(super) fn whole_number(invalid: &mut Invalid, field: &'static str, text: &str) -> u64 {
    let parsed = if text.trim().is_empty() { Ok(0) } else { text.trim().parse() };
    invalid.take(field, parsed.map_err(|_| Message::new("error-not-a-number"))).unwrap_or_default()
}

/// The form that declares a result: with what the words of its button say. A form without them declares whatever there is.
#[derive(Debug, Deserialize)]
pub(super) struct DeclarationForm {
    #[serde(default)]
    pub(super) once: String,
    outcome: Option<String>,
    yes: Option<u64>,
    no: Option<u64>,
    abstain: Option<u64>,
    chair: Option<String>,
}

impl DeclarationForm {
    /// What the chair was shown.
    pub(super) fn foreseen(&self) -> ActResult<Option<Foreseen>> {
        let Some(word) = &self.outcome else { return Ok(None) };
        let known = Outcome::parse(word);
        let outcome = known.ok_or_else(|| ActError::field("outcome", Message::new("error-not-in-list")))?;
        let tally = match (self.yes, self.no, self.abstain) {
            (Some(yes), Some(no), Some(abstain)) => Some(Tally { yes, no, abstain }),
            _ => None,
        };
        let chair = self.chair.as_deref().and_then(Choice::parse);
        Ok(Some(Foreseen { outcome, tally, chair }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_of_the_chair_is_a_number_with_a_reason_or_nothing() {
        let form = |count: &str| PutForm { own_count: count.into(), own_reason: "Late".into(), ..PutForm::default() };
        assert!(form(" ").own_count().unwrap().is_none());
        assert_eq!(form(" 14 ").own_count().unwrap().map(|own| own.present), Some(14));
        assert!(form("a dozen").own_count().is_err());
    }

    #[test]
    fn a_form_without_figures_checks_none() {
        let form = |outcome: Option<&str>, yes| {
            let form = DeclarationForm {
                once: String::new(),
                outcome: outcome.map(Into::into),
                yes,
                no: yes,
                abstain: yes,
                chair: None,
            };
            form.foreseen()
        };
        assert_eq!(form(None, Some(1)).unwrap(), None);
        let consensus = Foreseen { outcome: Outcome::Adopted, tally: None, chair: None };
        assert_eq!(form(Some("adopted"), None).unwrap(), Some(consensus));
        let tally = Some(Tally { yes: 2, no: 2, abstain: 2 });
        assert_eq!(form(Some("tied"), Some(2)).unwrap(), Some(Foreseen { outcome: Outcome::Tied, tally, chair: None }));
        assert!(form(Some("won"), None).is_err());
    }
}
