//! Forms that come back: what was refused or wrong is said on top and beside its field, and nothing typed is lost.

use actix_web::http::StatusCode;

use super::PageError;
use super::sheet::Field;
use crate::actions::ActError;
use crate::l10n::{Message, Value, Voice};
use crate::procedure::{Refusal, RefusalArg, Source};

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
                fields: invalid
                    .0
                    .into_iter()
                    .map(|fault| (fault.field, voice.tell(&fault.message).to_string()))
                    .collect(),
            }),
            other => Err(other.into()),
        }
    }

    /// What an act left behind: nothing, or as [`Self::of`].
    ///
    /// # Errors
    /// The page of the problem.
    pub fn after(voice: Voice, error: Option<ActError>) -> Result<Self, PageError> {
        error.map_or_else(|| Ok(Self::none()), |error| Self::of(voice, error))
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.refusal.is_none() && self.fields.is_empty()
    }

    /// The faults of what is none of these fields: a form may hold more than its list of them.
    pub(super) fn beyond<'a>(&'a self, fields: &'a [Field]) -> impl Iterator<Item = (&'static str, &'a str)> + 'a {
        let listed = |name: &str| fields.iter().any(|field| field.name == name);
        self.fields.iter().filter(move |(name, _)| !listed(name)).map(|(name, fault)| (*name, fault.as_str()))
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
        Refusal::NotYourRole { .. }
        | Refusal::NotForAnother { .. }
        | Refusal::NotYourRoleHere { .. }
        | Refusal::NotYourPanel {}
        | Refusal::NotYourComment {} => StatusCode::FORBIDDEN,
        _ => StatusCode::CONFLICT,
    }
}

/// Says a refusal: the reason with its numbers and its rule, since when that is so, and whether the rule was checked.
#[must_use]
pub fn say_refusal(voice: Voice, refusal: &Refusal) -> String {
    say_refusal_as(voice, refusal, refusal.key())
}

/// As [`say_refusal`], by another message that takes the same arguments.
#[must_use]
pub fn say_refusal_as(voice: Voice, refusal: &Refusal, key: &'static str) -> String {
    let reason = reason(voice, refusal, key);
    let since = refusal.since().map(|since| voice.m("refusal-since").arg("since", since).to_string());
    let unverified = matches!(refusal.rule().map(|rule| &rule.source), Some(Source::Unverified));
    let unverified = unverified.then(|| voice.say("rule-unverified"));
    [Some(reason), since, unverified].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The sentence alone: without since when it holds, and whether anybody checked the rule.
#[must_use]
pub fn reason(voice: Voice, refusal: &Refusal, key: &'static str) -> String {
    let args = refusal.args().into_iter();
    let message = args.fold(Message::new(key), |message, (name, arg)| message.arg(name, value(name, arg)));
    voice.tell(&message).to_string()
}

fn value(name: &str, arg: RefusalArg) -> Value {
    match arg {
        RefusalArg::Count(count) => count.into(),
        RefusalArg::Moment(moment) => moment.into(),
        RefusalArg::Text(text) if name == "rule" && text.is_empty() => Value::word("rule-unnamed"),
        RefusalArg::Text(text) => text.into(),
        RefusalArg::Act(act) => Value::word(act.key()),
        RefusalArg::Stage(stage) => Value::word(stage.key()),
        RefusalArg::Stages(stages) => Value::Words(stages.iter().map(|stage| stage.key().into()).collect()),
        RefusalArg::Method(method) => Value::word(method.key()),
        RefusalArg::Category(category) => Value::word(category.key()),
        RefusalArg::Standing(standing) => Value::word(standing.key()),
        RefusalArg::Labels(labels) => Value::List(labels),
    }
}
