//! Lines that open a part of the text: "CONSIDERANDO:", "RESUELVE:", "Declare that we will:".

use super::fold::{count, first_words, fold, is_capitals, is_parting};
use super::lexicon::Lexicon;

/// What follows a line that opens a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Reasons.
    Preamble,
    /// Acts.
    Acts,
}

/// Words that are no verb of the list and yet open the acts, or the reasons, where they stand over them.
const ACTS: &str = " sanciona decreta ordena dispone resuelven acuerdan delibera deliberam arrete delibere deliberent promulga \
    resolutivos resolves resolved convenons affirmons ";
const HAS_ACTED: [(&str, &str); 11] = [
    ("has", "adopted"),
    ("have", "adopted"),
    ("has", "decided"),
    ("have", "decided"),
    ("have", "agreed"),
    ("has", "agreed"),
    ("a", "adopte"),
    ("ont", "adopte"),
    ("a", "decide"),
    ("ha", "adoptado"),
    ("han", "adoptado"),
];
const REASONS: &str = " preambulo preamble preambule consideraciones consideracoes antecedentes fundamentos considerandos considerando considerandum visto vistos \
    whereas considerant considerants recitals attendu vu antecedents \"exposicion motivos\" ";
/// The most words of a line over acts, and over reasons.
const ACTS_WORDS: usize = 40;
const REASONS_WORDS: usize = 6;
const MOST_BYTES: usize = 500;
/// How many characters at the end of a clause are looked at.
const END: usize = 160;

/// What a line opens, if it opens a part.
pub(super) fn of(line: &str, lexicon: &Lexicon) -> Option<Part> {
    if line.len() > MOST_BYTES {
        return None;
    }
    let bare = line.trim_end_matches([' ', '\u{A0}', '.', '-', '–', '—', ',', ':', '*', '_']);
    let colon = line[bare.len()..].contains(':');
    let ends_sentence = line[bare.len()..].contains(['.', ',']) && !colon;
    let words = count(bare);
    let capitals = is_capitals(bare);
    if words == 0 || bare.contains(';') || ends_sentence && words > 2 {
        return None;
    }
    if is_over_reasons(bare, words, colon, capitals, lexicon) {
        return Some(Part::Preamble);
    }
    if bare.contains(',') && lexicon.is_reason(bare) {
        return None;
    }
    let acts = (colon && words <= ACTS_WORDS && ends_with_act(bare, lexicon))
        || (capitals && words <= 12 && !ends_sentence && ends_with_act(bare, lexicon) && last_is_act(bare, lexicon))
        || (words <= 2
            && !line.ends_with([',', ';', '.'])
            && words_of(bare).all(|word| is_act(&word, lexicon) || lexicon.is_skipped(&word)));
    acts.then_some(Part::Acts)
}

fn is_over_reasons(bare: &str, words: usize, colon: bool, capitals: bool, lexicon: &Lexicon) -> bool {
    let first = first_words(bare, 2);
    let named = first
        .iter()
        .filter(|word| word.len() > 1)
        .all(|word| REASONS.contains(&format!(" {word} ")) || lexicon.is_skipped(word));
    let phrase = [
        "exposicion de motivos",
        "por cuanto",
        "y considerando",
        "y vistos",
        "having seen",
        "taking into account",
        "teniendo en cuenta",
        "tendo em vista",
    ]
    .contains(&fold(bare).as_str());
    let reason = lexicon.is_reason(bare) && !ends_with_act(bare, lexicon);
    // "Considerando que:" stands over reasons, "Recalling the pact:" is one.
    let that = bare.split(' ').next_back().is_some_and(|last| matches!(fold(last).as_str(), "que" | "that"));
    let short = capitals && words <= if colon { REASONS_WORDS } else { 3 } || colon && words <= 2 + usize::from(that);
    (named && words <= 2 && !bare.contains(',')) || (phrase && (colon || capitals)) || (reason && short)
}

/// Whether a line begins with what else stands over reasons: "VISTO: El Tratado", "VISTO el informe".
pub(super) fn begins_with_one(line: &str, lexicon: &Lexicon) -> bool {
    let first = line.split(' ').next().unwrap_or_default();
    let seen = ["visto", "vista", "vistos", "vistas", "vu"].contains(&fold(first.trim_end_matches(':')).as_str());
    let colon = line.char_indices().take(60).find(|(_, c)| *c == ':').map(|(at, _)| at);
    seen || colon.is_some_and(|at| is_capitals(&line[..at]) && of(&line[..=at], lexicon) == Some(Part::Preamble))
}

/// Whether one of the last words, or the first, is a verb by which somebody acts.
fn ends_with_act(bare: &str, lexicon: &Lexicon) -> bool {
    let words: Vec<String> = words_of(bare).collect();
    let last = words.len().saturating_sub(9);
    let has_acted = words
        .windows(2)
        .skip(last.saturating_sub(1))
        .any(|pair| HAS_ACTED.contains(&(pair[0].as_str(), pair[1].as_str())));
    let bare_act = lexicon.is_bare_act(bare) && lexicon.is_declaring(words.first().map_or("", String::as_str));
    has_acted || bare_act || lexicon.is_act(bare) || words[last..].iter().any(|word| is_act(word, lexicon))
}

fn last_is_act(bare: &str, lexicon: &Lexicon) -> bool {
    const TAILS: &str = " que lo siguiente as follows o seguinte ce qui suit por unanimidad unanimidade unanimously that hereby to l'unanimite a ";
    let words: Vec<String> = words_of(bare).collect();
    let last = words.iter().rposition(|word| !TAILS.contains(&format!(" {word} ")));
    last.is_some_and(|last| {
        is_act(&words[last], lexicon)
            || last > 0 && HAS_ACTED.contains(&(words[last - 1].as_str(), words[last].as_str()))
    })
}

fn words_of(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(is_parting).filter(|word| !word.is_empty()).map(fold)
}

/// Whether a word is a verb that may stand over acts.
fn is_act(word: &str, lexicon: &Lexicon) -> bool {
    (lexicon.is_act_word(word) && word.len() > 3) || lexicon.is_declaring(word) || ACTS.contains(&format!(" {word} "))
}

/// Whether a clause leads over to the acts with its last words: "…, resolve:", "now, therefore, be it resolved".
pub(super) fn leads_over(text: &str, lexicon: &Lexicon) -> bool {
    let from = text.char_indices().rev().nth(END).map_or(0, |(at, _)| at);
    let bare = text[from..].trim_end();
    let words: Vec<String> = words_of(bare).collect();
    let tail = &words[words.len().saturating_sub(4)..];
    if tail.windows(2).any(|pair| pair[0] == "be" && pair[1] == "it")
        || tail.last().is_some_and(|word| word == "therefore")
    {
        return true;
    }
    let Some(before) = bare.strip_suffix(':') else { return false };
    let last = before.rsplit([',', ';']).next().unwrap_or_default();
    before.contains([',', ';']) && count(last) <= 6 && words_of(last).any(|word| is_act(&word, lexicon))
}

/// Whether a line is one that stands over clauses and belongs to none: in capitals, or short and not closed.
pub(super) fn is_heading(line: &str) -> bool {
    let closed = line.ends_with(['.', ',', ';']);
    !closed && count(line) <= 12 && (is_capitals(line) || count(line) <= 9 && !line.ends_with(':'))
}
