//! Forms that come back: what was refused or wrong is said on top and beside its field, and nothing typed is lost.

use actix_web::http::StatusCode;

use super::PageError;
use crate::actions::ActError;
use crate::l10n::{Message, Spoken, Value, Voice};
use crate::procedure::{Refusal, RefusalArg, RuleRef, Source};

/// What is wrong with a form, in the reader's language. Empty for a form that is shown first.
#[derive(Debug, Clone, Default)]
pub struct Faults {
    /// The refusal of the act as a whole, with its rule.
    pub refusal: Option<String>,
    /// Each field's fault.
    pub fields: Vec<(&'static str, String)>,
    /// The status of the page that shows them.
    pub status: StatusCode,
}

impl Faults {
    /// A form that is shown first.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// Takes what a form can show; whatever it cannot goes on as a page of its own.
    ///
    /// # Errors
    /// The page of the problem.
    pub fn of(voice: Voice, error: ActError) -> Result<Self, PageError> {
        match error {
            ActError::Refused(refusal) => Ok(Self {
                status: refusal_status(&refusal),
                refusal: Some(say_refusal(voice, &refusal)),
                fields: Vec::new(),
            }),
            ActError::Invalid(invalid) => Ok(Self {
                status: StatusCode::UNPROCESSABLE_ENTITY,
                refusal: None,
                fields: invalid.0.into_iter().map(|fault| (fault.field, voice.tell(fault.message).to_string())).collect(),
            }),
            other => Err(other.into()),
        }
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.refusal.is_none() && self.fields.is_empty()
    }

    /// The fault of a field.
    #[must_use]
    pub fn at(&self, field: &str) -> Option<&str> {
        self.fields.iter().find(|(name, _)| *name == field).map(|(_, fault)| fault.as_str())
    }
}

/// 403 where the role never may, else 409: another moment, another text, other numbers may allow it.
#[must_use]
pub fn refusal_status(refusal: &Refusal) -> StatusCode {
    match refusal {
        Refusal::NotYourRole { .. } | Refusal::NotYourRoleHere { .. } | Refusal::NotYourPanel {} => StatusCode::FORBIDDEN,
        _ => StatusCode::CONFLICT,
    }
}

/// Says a refusal: the reason with its numbers, then the rule and whether it was checked.
#[must_use]
pub fn say_refusal(voice: Voice, refusal: &Refusal) -> String {
    let mut message = Message::new(refusal.key());
    for (name, arg) in refusal.args() {
        message = message.arg(name, value(voice, &arg));
    }
    let reason = voice.tell(message).to_string();
    refusal.rule().map_or_else(|| reason.clone(), |rule| format!("{reason} {}", say_rule(voice, rule)))
}

/// Cites a rule: "(Reglamento 2016, art. 2)", and says if nobody checked it against the body's own text.
#[must_use]
pub fn say_rule(voice: Voice, rule: &RuleRef) -> String {
    let key = match (&rule.source, rule.rule.is_empty()) {
        (_, true) => return String::new(),
        (Source::Cited(_), _) => "rule-cited",
        (Source::Unverified, _) => "rule-unverified",
    };
    voice.m(key).arg("rule", rule.rule.as_str()).to_string()
}

fn value(voice: Voice, arg: &RefusalArg) -> Value {
    match arg {
        RefusalArg::Count(count) => Value::from(*count),
        RefusalArg::Moment(moment) => Value::from(voice.date_time(*moment, voice.zone)),
        RefusalArg::Text(text) => Value::from(text.as_str()),
        RefusalArg::Act(act) => Value::from(voice.say(act.key())),
        RefusalArg::Stage(stage) => Value::from(voice.say(stage.key())),
        RefusalArg::Stages(stages) => {
            let names: Vec<String> = stages.iter().map(|stage| voice.say(stage.key())).collect();
            Value::from(voice.list_and(&names))
        }
        RefusalArg::Method(method) => Value::from(voice.say(method.key())),
        RefusalArg::Category(category) => Value::from(voice.say(category.key())),
        RefusalArg::Standing(standing) => Value::from(voice.say(standing.key())),
        RefusalArg::Amendments(amendments) => {
            let names: Vec<&str> = amendments.iter().map(crate::ids::AmendmentId::as_str).collect();
            Value::from(voice.list_and(&names))
        }
    }
}

/// Says a message that an action made.
#[must_use]
pub fn tell(voice: Voice, message: Message) -> Spoken {
    voice.tell(message)
}
