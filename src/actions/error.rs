//! Why an act was not done.

use crate::clock::Moment;
use crate::l10n::Message;
use crate::procedure::Refusal;
use crate::storage::StoreError;

/// Why an act was not done. Nothing was written then.
#[derive(Debug, thiserror::Error)]
pub enum ActError {
    /// The rules or the permission table refuse it.
    #[error("refused: {0}")]
    Refused(Refusal),
    /// What was typed cannot be taken; each fault is told beside its field.
    #[error("invalid input in {} fields", .0.0.len())]
    Invalid(Invalid),
    /// Somebody must sign in first.
    #[error("not signed in")]
    SignInFirst,
    /// The database says no.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The result of an act.
pub type ActResult<T> = Result<T, ActError>;

/// A fault in one field of a form.
#[derive(Debug, Clone)]
pub struct FieldError {
    /// The field's name in the form.
    pub field: &'static str,
    /// What is wrong and how to mend it.
    pub message: Message,
}

/// The faults of a form, in the order of its fields.
#[derive(Debug, Clone, Default)]
pub struct Invalid(pub Vec<FieldError>);

impl Invalid {
    /// No fault yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a fault.
    pub fn add(&mut self, field: &'static str, message: Message) {
        self.0.push(FieldError { field, message });
    }

    /// Takes a parsed field, or notes its fault.
    pub fn take<T>(&mut self, field: &'static str, parsed: Result<T, Message>) -> Option<T> {
        parsed.map_err(|message| self.add(field, message)).ok()
    }

    /// Goes on if there is no fault.
    ///
    /// # Errors
    /// [`ActError::Invalid`] if there is one.
    pub fn check(self) -> ActResult<()> {
        if self.0.is_empty() { Ok(()) } else { Err(ActError::Invalid(self)) }
    }
}

impl ActError {
    /// One fault in one field.
    #[must_use]
    pub fn field(field: &'static str, message: Message) -> Self {
        Self::Invalid(Invalid(vec![FieldError { field, message }]))
    }

    /// The same refusal with the moment since when it holds, where it speaks of one.
    #[must_use]
    pub fn known_since(self, moment: Option<Moment>) -> Self {
        match self {
            Self::Refused(refusal) => Self::Refused(refusal.known_since(moment)),
            other => other,
        }
    }
}

impl From<Refusal> for ActError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Invalid> for ActError {
    fn from(invalid: Invalid) -> Self {
        Self::Invalid(invalid)
    }
}
