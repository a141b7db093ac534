//! The four languages whose forms are known, and which of them a text is in.

use super::fold::fold;

/// A language whose forms are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Tongue {
    #[default]
    English,
    Spanish,
    Portuguese,
    French,
}

impl Tongue {
    pub(super) const ALL: [Self; 4] = [Self::English, Self::Spanish, Self::Portuguese, Self::French];

    pub(super) const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::Portuguese => "pt",
            Self::French => "fr",
        }
    }

    /// The language of a tag: its primary subtag counts.
    pub(super) fn of(primary: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tongue| tongue.tag() == primary)
    }

    /// Words that are frequent in this language, without accents.
    const fn words(self) -> &'static str {
        match self {
            Self::English => {
                " the of and to in for on that with its by their at from is be as this which are has it or all not an \
                 have been these will our we decides recalling noting resolves "
            }
            Self::Spanish => {
                " el la los las de del y en que por para con una un su sus al se es como lo mas entre esta este sobre \
                 asi ha han sin desde resuelve visto considerando declara hacia y nuestros "
            }
            Self::Portuguese => {
                " o a os as de do da dos das e em que por para com uma um seu sua ao aos se no na nos nas pelo pela \
                 pelos pelas como mais entre esta este sobre nao foi sem desde resolve considerando seus suas ou "
            }
            Self::French => {
                " le la les de des du et en que pour par avec une un sa son ses leur leurs aux au se est dans ce cette \
                 ces sur qui ne pas sont l d qu ou considerant decide rappelant vu "
            }
        }
    }
}

/// How many words are counted: what a language is shows early.
const LOOK: usize = 4_000;

/// The language in which most of the frequent words are; none if no word tells.
pub(super) fn tell<'a>(lines: impl Iterator<Item = &'a str>) -> Option<Tongue> {
    let mut votes = [0_usize; 4];
    let words = lines.flat_map(|line| line.split(|c: char| !c.is_alphanumeric()));
    for word in words.filter(|word| !word.is_empty()).take(LOOK) {
        let spelt = signs(word);
        let padded = format!(" {} ", fold(word));
        for tongue in Tongue::ALL {
            votes[tongue as usize] += 2 * usize::from(tongue.words().contains(&padded));
            votes[tongue as usize] += 3 * usize::from(spelt == Some(tongue));
        }
    }
    // Of equals the first: English has the fewest words in common with the others.
    let most = Tongue::ALL.into_iter().rev().max_by_key(|tongue| votes[*tongue as usize])?;
    (votes[most as usize] > 0).then_some(most)
}

/// Letters and endings that only one of the four has.
fn signs(word: &str) -> Option<Tongue> {
    let lower = word.to_lowercase();
    let has = |signs: &[&str]| signs.iter().any(|sign| lower.contains(sign));
    if has(&["ã", "õ"]) || lower.ends_with("ções") {
        Some(Tongue::Portuguese)
    } else if has(&["ñ"]) || ["ción", "sión", "ciones"].iter().any(|end| lower.ends_with(end)) {
        Some(Tongue::Spanish)
    } else if has(&["è", "ù", "œ", "û", "î"]) || ["eaux", "ées"].iter().any(|end| lower.ends_with(end)) {
        Some(Tongue::French)
    } else {
        None
    }
}
