//! Why an amendment cannot be made on a base at all.

use crate::ids::ClauseId;

/// An amendment that cannot be made on this base, whatever else is adopted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// It names a clause that is not there.
    UnknownClause(ClauseId),
    /// It inserts a clause under an identity that is taken.
    TakenId(ClauseId),
    /// It moves a clause into itself, or joins it with itself.
    IntoItself(ClauseId),
    /// It splits a clause where one half would have no words.
    EmptyHalf(ClauseId),
    /// It joins clauses of two lists, or one that has sub-clauses with another.
    NotJoinable(ClauseId),
    /// It does to a clause what it undoes itself.
    Contradiction(ClauseId),
}

impl Unfit {
    /// The clause that does not allow it.
    #[must_use]
    pub const fn clause(&self) -> &ClauseId {
        match self {
            Self::UnknownClause(id)
            | Self::TakenId(id)
            | Self::IntoItself(id)
            | Self::EmptyHalf(id)
            | Self::NotJoinable(id)
            | Self::Contradiction(id) => id,
        }
    }
}

impl std::fmt::Display for Unfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::UnknownClause(id) => write!(f, "there is no clause {id}"),
            Self::TakenId(id) => write!(f, "there is already a clause {id}"),
            Self::IntoItself(id) => write!(f, "clause {id} cannot be moved into itself"),
            Self::EmptyHalf(id) => write!(f, "clause {id} cannot be split there: a half would be empty"),
            Self::NotJoinable(id) => write!(f, "clause {id} cannot be joined with the other"),
            Self::Contradiction(id) => write!(f, "what it does to clause {id} contradicts itself"),
        }
    }
}

impl std::error::Error for Unfit {}
