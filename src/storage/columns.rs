//! How the newtypes and enumerations of the domain stand in a column: as text, one way for both databases.

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql};
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::Text;

/// A domain type that a text column holds.
pub(crate) trait InText: Sized {
    /// The text that is stored.
    fn stored(&self) -> &str;
    /// Reads it back; `None` if no value is stored so.
    fn read(text: String) -> Option<Self>;
}

/// Writes a type into a text column. Kept generic over the backend, which the derive of diesel is not for a
/// connection of several kinds.
pub(crate) fn write<'b, T, DB>(value: &'b T, out: &mut Output<'b, '_, DB>) -> serialize::Result
where
    T: InText,
    DB: Backend,
    str: ToSql<Text, DB>,
{
    value.stored().to_sql(out)
}

/// Reads a type from a text column; a text that means nothing is an error, never a default.
pub(crate) fn read<T, DB>(bytes: DB::RawValue<'_>) -> deserialize::Result<T>
where
    T: InText,
    DB: Backend,
    String: FromSql<Text, DB>,
{
    let text = String::from_sql(bytes)?;
    T::read(text.clone()).ok_or_else(|| format!("{text:?} is no {}", std::any::type_name::<T>()).into())
}

/// Lets types with [`InText`] stand in diesel's expressions and rows.
macro_rules! text_columns {
    ($($name:ty),* $(,)?) => {$(
        const _: () = {
            use diesel::backend::Backend;
            use diesel::deserialize::{self, FromSql, Queryable};
            use diesel::expression::AsExpression;
            use diesel::internal::derives::as_expression::Bound;
            use diesel::serialize::{self, Output, ToSql};
            use diesel::sql_types::{Nullable, Text};

            impl<DB: Backend> ToSql<Text, DB> for $name where str: ToSql<Text, DB> {
                fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                    $crate::storage::columns::write(self, out)
                }
            }
            impl<DB: Backend> ToSql<Nullable<Text>, DB> for $name where $name: ToSql<Text, DB> {
                fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                    ToSql::<Text, DB>::to_sql(self, out)
                }
            }
            impl<DB: Backend> FromSql<Text, DB> for $name where String: FromSql<Text, DB> {
                fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
                    $crate::storage::columns::read::<$name, DB>(bytes)
                }
            }
            impl<DB: Backend> Queryable<Text, DB> for $name where $name: FromSql<Text, DB> {
                type Row = Self;
                fn build(row: Self) -> deserialize::Result<Self> {
                    Ok(row)
                }
            }
            impl AsExpression<Text> for $name {
                type Expression = Bound<Text, Self>;
                fn as_expression(self) -> Self::Expression {
                    Bound::new(self)
                }
            }
            impl<'a> AsExpression<Text> for &'a $name {
                type Expression = Bound<Text, Self>;
                fn as_expression(self) -> Self::Expression {
                    Bound::new(self)
                }
            }
            impl AsExpression<Nullable<Text>> for $name {
                type Expression = Bound<Nullable<Text>, Self>;
                fn as_expression(self) -> Self::Expression {
                    Bound::new(self)
                }
            }
            impl<'a> AsExpression<Nullable<Text>> for &'a $name {
                type Expression = Bound<Nullable<Text>, Self>;
                fn as_expression(self) -> Self::Expression {
                    Bound::new(self)
                }
            }
        };
    )*};
}
pub(crate) use text_columns;

/// Stores identities: any text is one.
macro_rules! id_columns {
    ($($name:ident),* $(,)?) => {
        $(impl $crate::storage::columns::InText for $crate::ids::$name {
            fn stored(&self) -> &str {
                self.as_str()
            }
            fn read(text: String) -> Option<Self> {
                Some(Self::from(text))
            }
        })*
        $crate::storage::columns::text_columns!($($crate::ids::$name),*);
    };
}

id_columns!(
    AccountId,
    BodyId,
    DelegationId,
    GroupId,
    MembershipId,
    PersonId,
    MeetingId,
    RehearsalId,
    PanelId,
    SittingId,
    RulingId,
    MotionId,
    SpeakersListId,
    SpeakerId,
    DeclarationId,
    QueueId,
    VersionId,
    ClauseId,
    AmendmentId,
    OperationId,
    TagId,
    FilterId,
    CarryingId,
    RecommendationId,
    TreatmentId,
    CommentId,
    MarkId,
    QuestionId,
    ProxyId,
    BlocId,
    SeparateVoteId,
    CorrectionId,
    ParagraphId,
    MinutesCorrectionId,
    StatementId,
    PaperVoteId,
    PublicationId,
    SessionId,
    MailId,
    LinkId,
);

impl InText for crate::language::Language {
    fn stored(&self) -> &str {
        self.as_str()
    }
    fn read(text: String) -> Option<Self> {
        Self::new(&text).ok()
    }
}

impl InText for crate::language::Locale {
    fn stored(&self) -> &str {
        self.tag()
    }
    fn read(text: String) -> Option<Self> {
        Self::from_tag(&text)
    }
}

text_columns!(crate::language::Language, crate::language::Locale);

/// Stores enumerations that have `as_str` and `parse`.
macro_rules! word_columns {
    ($($name:ty),* $(,)?) => {
        $(impl $crate::storage::columns::InText for $name {
            fn stored(&self) -> &str {
                self.as_str()
            }
            fn read(text: String) -> Option<Self> {
                Self::parse(&text)
            }
        })*
        $crate::storage::columns::text_columns!($($name),*);
    };
}
pub(crate) use word_columns;

word_columns!(
    crate::text::ClauseKind,
    crate::text::DeclarationKind,
    crate::text::Numbering,
    crate::text::mark::MarkKind,
    crate::procedure::Stage,
    crate::procedure::Role,
    crate::procedure::Category,
    crate::procedure::Standing,
    crate::procedure::Method,
    crate::procedure::Mode,
    crate::procedure::RulingKind,
    crate::procedure::MotionKind,
    crate::procedure::MotionState,
    crate::procedure::Side,
    crate::procedure::Unanswered,
    crate::procedure::Correction,
    crate::procedure::StatementKind,
    crate::procedure::StatementOn,
    crate::procedure::Advice,
    crate::procedure::Act,
    crate::procedure::Choice,
    crate::procedure::Split,
    crate::procedure::ProxyEnd,
    crate::procedure::ProxySpan,
    crate::procedure::Basis,
    crate::procedure::How,
    crate::procedure::Outcome,
    crate::procedure::QuestionState,
    crate::procedure::SeparateVoteState,
    crate::procedure::Subject,
);
