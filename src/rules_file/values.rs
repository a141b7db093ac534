//! How each kind of value is read.

use toml::Spanned;
use toml::de::DeValue;

use super::reader::{Leaf, Value, Wrong, type_wrong};
use crate::procedure::{
    Base, Category, Deadline, Jointly, Late, Majority, Method, MotionKind, MotionRule, Order, PresentAt, ProposalOrder,
    Quorum, Role, SeparateVotes, Share, Stage, TieRule, Unit, Verification, Withdrawal,
};

fn text<'a>(value: &'a Spanned<DeValue<'_>>) -> Result<&'a str, Wrong> {
    value.get_ref().as_str().ok_or_else(|| type_wrong(value, "a string"))
}

fn wrong(value: &Spanned<DeValue<'_>>, message: impl Into<String>) -> Wrong {
    Wrong { at: value.span(), message: message.into() }
}

impl Value for String {
    fn read(leaf: &Leaf<'_>) -> Result<Self, Wrong> {
        text(leaf.value).map(str::to_owned)
    }
}

impl Value for bool {
    fn read(leaf: &Leaf<'_>) -> Result<Self, Wrong> {
        leaf.value.get_ref().as_bool().ok_or_else(|| type_wrong(leaf.value, "true or false"))
    }
}

impl Value for u64 {
    fn read(leaf: &Leaf<'_>) -> Result<Self, Wrong> {
        let integer = leaf.value.get_ref().as_integer().ok_or_else(|| type_wrong(leaf.value, "a whole number"))?;
        Self::from_str_radix(integer.as_str(), integer.radix())
            .map_err(|_| wrong(leaf.value, "expected a whole number from 0"))
    }
}

/// Words of a closed list.
trait Word: Copy + PartialEq + 'static {
    const WORDS: &'static [Self];
    fn word(self) -> &'static str;
}

fn word<T: Word>(value: &Spanned<DeValue<'_>>) -> Result<T, Wrong> {
    let text = text(value)?;
    T::WORDS.iter().copied().find(|one| one.word() == text).ok_or_else(|| {
        let words: Vec<_> = T::WORDS.iter().map(|one| one.word()).collect();
        wrong(value, format!("unknown word {text:?}; known: {}", words.join(", ")))
    })
}

macro_rules! words {
    ($($name:ty),*) => {$(
        impl Word for $name {
            const WORDS: &'static [Self] = Self::ALL;
            fn word(self) -> &'static str {
                self.as_str()
            }
        }

        impl Value for $name {
            fn read(leaf: &Leaf<'_>) -> Result<Self, Wrong> {
                word(leaf.value)
            }
        }
    )*};
}

words!(
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
    TieRule,
    PresentAt,
    Jointly,
    MotionKind
);

impl Value for MotionRule {
    fn read(leaf: &Leaf<'_>) -> Result<Self, Wrong> {
        Self::parse(text(leaf.value)?).ok_or_else(|| {
            let known = "\"chair\", or \"2 for, 2 against, simple\": speakers (or any), then the majority";
            wrong(leaf.value, format!("not how a motion is dealt with; write {known}"))
        })
    }
}

/// A list of words, each once, at least one.
impl<T: Word> Value for Vec<T> {
    fn read(leaf: &Leaf<'_>) -> Result<Self, Wrong> {
        let array = leaf.value.get_ref().as_array().ok_or_else(|| type_wrong(leaf.value, "a list of words"))?;
        let mut all = Self::new();
        for one in array.iter() {
            let read: T = word(one)?;
            if all.contains(&read) {
                return Err(wrong(one, format!("{:?} stands twice", read.word())));
            }
            all.push(read);
        }
        if all.is_empty() { Err(wrong(leaf.value, "an empty list")) } else { Ok(all) }
    }
}

impl Value for Deadline {
    fn read(leaf: &Leaf<'_>) -> Result<Self, Wrong> {
        Self::parse(text(leaf.value)?).ok_or_else(|| {
            let known =
                "\"none\", a time in UTC (\"2017-06-08T18:00Z\"), \"amendment + 6 days\" or \"plenary - 24 hours\"";
            wrong(leaf.value, format!("not a deadline; write {known}"))
        })
    }
}

impl Value for Quorum {
    const HAS_OF: bool = true;

    fn read(leaf: &Leaf<'_>) -> Result<Self, Wrong> {
        let share = Share::parse(text(leaf.value)?)
            .ok_or_else(|| wrong(leaf.value, "not a fraction; write \"1/3\" (at least) or \"1/2+1\" (more than)"))?;
        let of = leaf.of.ok_or_else(|| wrong(leaf.value, "of is missing: \"delegations\" or \"members\""))?;
        Ok(Self { share, of: word(of)? })
    }
}

impl Word for Base {
    const WORDS: &'static [Self] = Self::ALL;
    fn word(self) -> &'static str {
        self.as_str()
    }
}

impl Value for Majority {
    const HAS_OF: bool = true;

    fn read(leaf: &Leaf<'_>) -> Result<Self, Wrong> {
        let of = leaf.of.map(word::<Base>).transpose()?;
        Self::parse(text(leaf.value)?, of).ok_or_else(|| {
            let known = "simple, absolute, unanimity (these have no other base), two-thirds, three-quarters, or a fraction such as \"3/5\"";
            wrong(leaf.value, format!("not a majority; known: {known}"))
        })
    }
}
