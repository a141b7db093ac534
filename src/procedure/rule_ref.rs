//! A rule as it is quoted, and where it was checked.

/// Where a value was checked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// The document that says so.
    Cited(String),
    /// Not checked against the body's own text; shown as such.
    Unverified,
}

/// A rule of procedure, as it is quoted to people, and where it was checked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleRef {
    /// What to quote: "Reglamento 2016, art. 2". Empty where the document does not name one.
    pub rule: String,
    /// Where it was checked.
    pub source: Source,
}

impl RuleRef {
    /// A rule whose text was not checked.
    #[must_use]
    pub fn unverified(rule: impl Into<String>) -> Self {
        Self { rule: rule.into(), source: Source::Unverified }
    }

    /// A rule with the document that says so.
    #[must_use]
    pub fn cited(rule: impl Into<String>, document: impl Into<String>) -> Self {
        Self { rule: rule.into(), source: Source::Cited(document.into()) }
    }
}
