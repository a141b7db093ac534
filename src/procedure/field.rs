//! The fields of a rules document: one description of each, which its reader, its entries, its schema, its form and its
//! explanation follow.
//!
//! A field is one line in a [`rule_section`](crate::procedure::field): its name in Rust, the type of its value, its key in the document, and
//! the keys of its name and of its sentence in the catalogues.

use super::{
    Base, Category, Deadline, Jointly, Late, Majority, Method, MotionKind, MotionRule, Order, PresentAt, ProposalOrder,
    Quorum, Role, RuleRef, RuleValue, SeparateVotes, Sourced, Stage, TieRule, Unit, Verification, Withdrawal,
};

/// What the value of a field looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// True or false.
    Flag,
    /// A whole number from 0.
    Count,
    /// One word of a list.
    Word(&'static [WordOf]),
    /// Several words of a list, each once, at least one.
    Words(&'static [WordOf]),
    /// Until when: `none`, a time in UTC, or so long before or after a stage opens.
    Deadline,
    /// A share of delegations.
    Quorum,
    /// A majority and its base.
    Majority,
    /// How a motion is dealt with.
    Motion,
}

/// A word that a document may have, and the key of its name in the catalogues.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WordOf {
    /// The word of the document.
    pub word: &'static str,
    /// The key of its name.
    pub key: &'static str,
}

/// One field of a rules document.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The section: `quorum`.
    pub section: &'static str,
    /// The key in the section: `decision`.
    pub key: &'static str,
    /// The key of its name in the catalogues.
    pub name: &'static str,
    /// The key of the sentence that explains it.
    pub says: &'static str,
    /// What it is, in English, as the schema tells it: the lines of its documentation.
    pub doc: &'static [&'static str],
    /// What its value looks like.
    pub shape: Shape,
    /// Whether a document may leave it out; what holds then, in the words of a document.
    pub default: Option<fn() -> String>,
}

impl Field {
    /// The way to it: `quorum.decision`.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{}.{}", self.section, self.key)
    }

    /// What it is, in one line.
    #[must_use]
    pub fn told(&self) -> String {
        self.doc.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ").trim().to_owned()
    }
}

/// A value that stands in a rules document: its shape, its words in the document, and how a page can say it.
pub trait Held {
    /// What such a value looks like.
    const SHAPE: Shape;

    /// The value in the words of a document.
    fn text(&self) -> String;

    /// The value as a page can say it.
    fn value(&self) -> RuleValue;
}

impl Held for bool {
    const SHAPE: Shape = Shape::Flag;

    fn text(&self) -> String {
        self.to_string()
    }

    fn value(&self) -> RuleValue {
        RuleValue::Flag(*self)
    }
}

impl Held for u64 {
    const SHAPE: Shape = Shape::Count;

    fn text(&self) -> String {
        self.to_string()
    }

    fn value(&self) -> RuleValue {
        RuleValue::Count(*self)
    }
}

impl Held for Deadline {
    const SHAPE: Shape = Shape::Deadline;

    fn text(&self) -> String {
        self.to_string()
    }

    fn value(&self) -> RuleValue {
        RuleValue::Deadline(*self)
    }
}

impl Held for Quorum {
    const SHAPE: Shape = Shape::Quorum;

    fn text(&self) -> String {
        self.to_string()
    }

    fn value(&self) -> RuleValue {
        RuleValue::Share { share: self.share.to_string(), of: self.of.key() }
    }
}

impl Held for Majority {
    const SHAPE: Shape = Shape::Majority;

    fn text(&self) -> String {
        self.to_string()
    }

    fn value(&self) -> RuleValue {
        match *self {
            Self::SIMPLE | Self::ABSOLUTE | Self::Unanimity => RuleValue::Keys(vec![self.key()]),
            Self::Share { share, of } => RuleValue::Share { share: share.to_string(), of: of.key() },
        }
    }
}

impl Held for MotionRule {
    const SHAPE: Shape = Shape::Motion;

    fn text(&self) -> String {
        self.to_string()
    }

    fn value(&self) -> RuleValue {
        RuleValue::Motion(*self)
    }
}

/// Words, alone and in lists.
macro_rules! held_words {
    ($($name:ty),* $(,)?) => {$(
        impl Held for $name {
            const SHAPE: Shape = Shape::Word(words_of!($name));

            fn text(&self) -> String {
                self.as_str().to_owned()
            }

            fn value(&self) -> RuleValue {
                RuleValue::Keys(vec![self.key()])
            }
        }

        impl Held for Vec<$name> {
            const SHAPE: Shape = Shape::Words(words_of!($name));

            fn text(&self) -> String {
                self.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(", ")
            }

            fn value(&self) -> RuleValue {
                RuleValue::Keys(self.iter().map(|one| one.key()).collect())
            }
        }
    )*};
}

/// The words of an enum with their keys.
macro_rules! words_of {
    ($name:ty) => {{
        const ALL: &[$name] = <$name>::ALL;
        const WORDS: [WordOf; ALL.len()] = {
            let mut words = [WordOf { word: "", key: "" }; ALL.len()];
            let mut at = 0;
            while at < ALL.len() {
                words[at] = WordOf { word: ALL[at].as_str(), key: ALL[at].key() };
                at += 1;
            }
            words
        };
        &WORDS
    }};
}

held_words!(
    Stage,
    Role,
    Category,
    Method,
    Order,
    ProposalOrder,
    SeparateVotes,
    Withdrawal,
    Late,
    Unit,
    Verification,
    Jointly,
    TieRule,
    PresentAt,
    Base,
    MotionKind
);

/// Reads rules of any type that a document holds; what cannot be read is an error of its own.
pub trait Reads {
    /// What is wrong with the document.
    type Error;
}

/// Reads a rule of one type.
pub trait ReadRule<T>: Reads {
    /// The rule under a key; what holds without one, where the document may leave it out.
    ///
    /// # Errors
    /// What is wrong with it, or that it is not there.
    fn read_rule(&self, key: &'static str, default: Option<T>) -> Result<Sourced<T>, Self::Error>;
}

/// What holds where a document says nothing.
#[must_use]
pub fn left_out<T>(value: T) -> Sourced<T> {
    Sourced { value, rule: RuleRef::unverified("") }
}

/// Makes the struct of a section of the rules, with the description of its fields, its reading and its entries.
///
/// A line: `field: Type = "key", "rule-name", "says-name";`, and `, else value` where a document may leave it out.
macro_rules! rule_section {
    ($(#[$doc:meta])* $name:ident = $section:literal {
        $($(#[doc = $told:literal])* $field:ident: $type:ty = $key:literal, $label:literal, $says:literal $(, else $default:expr)?;)*
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name {
            $($(#[doc = $told])* pub $field: Sourced<$type>,)*
        }

        impl $name {
            /// The fields of this section, in the order in which they are told.
            pub const FIELDS: &'static [$crate::procedure::Field] = &[$($crate::procedure::Field {
                section: $section,
                key: $key,
                name: $label,
                says: $says,
                doc: &[$($told),*],
                shape: <$type as $crate::procedure::Held>::SHAPE,
                default: rule_section!(@default_text $type $(, $default)?),
            }),*];

            /// Reads the section.
            ///
            /// # Errors
            /// The first field that does not read.
            pub fn read<R>(reader: &R) -> Result<Self, R::Error>
            where
                R: $crate::procedure::Reads $(+ $crate::procedure::ReadRule<$type>)*,
            {
                Ok(Self { $($field: reader.read_rule($key, rule_section!(@default $($default)?))?,)* })
            }

            /// Its rules one by one.
            pub(super) fn entries(&self) -> Vec<$crate::procedure::RuleEntry> {
                let values = [$($crate::procedure::entries::entry_of(&self.$field)),*];
                Self::FIELDS.iter().zip(values).map(|(field, entry)| entry.of_field(field)).collect()
            }
        }
    };
    (@default) => { None };
    (@default $default:expr) => { Some($default) };
    (@default_text $type:ty) => { None };
    (@default_text $type:ty, $default:expr) => {
        Some(|| { let value: $type = $default; $crate::procedure::Held::text(&value) })
    };
}

pub(super) use rule_section;
