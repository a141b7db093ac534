//! Endings: what closes a clause belongs to the list that it stands in, and is computed when the text is shown.
//!
//! So an insertion at the end of a list changes no neighbour.

use crate::ids::ClauseId;
use crate::language::Language;

use super::clause::{Clause, ClauseKind, Text};
use super::inline;

/// The endings of one list. French marks are written without their space; it is added when the ending is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endings {
    /// Of all but the last two.
    pub middle: String,
    /// Of the one before the last, with the "and".
    pub before_last: String,
    /// Of the last one. Empty in a list of sub-clauses: the last one closes what its parent would have closed.
    pub last: String,
}

/// How a body closes its clauses, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Style {
    /// Of the preamble.
    pub preambular: Endings,
    /// Of the operative part.
    pub operative: Endings,
    /// Of paragraphs of a communiqué or a report.
    pub paragraph: Endings,
    /// Of sub-clauses.
    pub sub: Endings,
    /// After the words that open a list of sub-clauses.
    pub lead_in: String,
}

impl Endings {
    /// Endings of a list, by place.
    #[must_use]
    pub fn new(middle: &str, before_last: &str, last: &str) -> Self {
        Self { middle: middle.to_owned(), before_last: before_last.to_owned(), last: last.to_owned() }
    }

    fn at(&self, place: usize, count: usize) -> &str {
        match count - place {
            1 => &self.last,
            2 => &self.before_last,
            _ => &self.middle,
        }
    }
}

impl Style {
    /// Whether a mark closes clauses of any list.
    fn closes_with(&self, mark: char) -> bool {
        let lists = [&self.preambular, &self.operative, &self.paragraph, &self.sub];
        let all = lists.into_iter().flat_map(|list| [&list.middle, &list.before_last, &list.last]);
        all.chain([&self.lead_in]).any(|ending| ending.starts_with(mark))
    }

    /// The custom of the United Nations: commas in the preamble, semicolons and a full stop in the operative part.
    #[must_use]
    pub fn un(_language: &Language) -> Self {
        Self {
            preambular: Endings::new(",", ",", ","),
            operative: Endings::new(";", ";", "."),
            paragraph: Endings::new(".", ".", "."),
            sub: Endings::new(";", ";", ""),
            lead_in: ":".to_owned(),
        }
    }

    /// The custom of PARLATINO, as in its declaration of 2017: "; and" before the last reason, ":" after it, a full
    /// stop after each act.
    #[must_use]
    pub fn parlatino(language: &Language) -> Self {
        let and = semicolon_and(language);
        Self {
            preambular: Endings::new(";", &and, ":"),
            operative: Endings::new(".", ".", "."),
            paragraph: Endings::new(".", ".", "."),
            sub: Endings::new(";", &and, ""),
            lead_in: ":".to_owned(),
        }
    }
}

/// "; and" in the language of the text.
#[must_use]
pub fn semicolon_and(language: &Language) -> String {
    let and = match language.primary() {
        "es" => "y",
        "pt" => "e",
        "fr" => "et",
        "en" => "and",
        _ => return ";".to_owned(),
    };
    format!("; {and}")
}

/// The ending of a clause's words as shown; empty for a heading, an unknown clause and one without words.
#[must_use]
pub fn ending_of(text: &Text, style: &Style, id: &ClauseId) -> String {
    let Some(clause) = text.clause(id) else { return String::new() };
    let ending = match &clause.ending {
        Some(own) => own.as_str(),
        None => computed_ending(text, style, clause),
    };
    // The full stop of an abbreviation closes the clause too.
    let ending = ending.strip_prefix('.').filter(|_| clause.words.ends_with(['.', '…'])).unwrap_or(ending);
    if clause.words.is_empty() { String::new() } else { shown(ending, &text.language) }
}

/// Takes the ending off: ";", "; and", ",", ":", "." with the space that French puts before it.
pub(crate) fn split<'a>(words: &'a str, language: &Language) -> (&'a str, String) {
    let and = match language.primary() {
        "es" => [" y", " e"].as_slice(),
        "pt" => &[" e"],
        "fr" => &[" et"],
        _ => &[" and", " and,"],
    };
    let joined = and.iter().find_map(|and| {
        let stem = words.strip_suffix(and)?;
        stem.ends_with([';', ',']).then_some((stem, *and))
    });
    let (stem, and) = joined.unwrap_or((words, ""));
    match stem.chars().next_back() {
        Some(mark @ (';' | ',' | ':' | '.')) if !stem.ends_with("..") => {
            (stem[..stem.len() - 1].trim_end(), format!("{mark}{and}"))
        }
        _ => (words, String::new()),
    }
}

/// Words as typed, without an ending that the style gives them anyway: who copies a clause from the text copies it too. The
/// full stop of an abbreviation stays.
#[must_use]
pub fn without_ending<'a>(words: &'a str, style: &Style, language: &Language) -> &'a str {
    let words = words.trim_end();
    let (stem, ending) = split(words, language);
    match ending.chars().next() {
        Some('.') if is_abbreviated(stem) => words,
        Some(mark) if !stem.is_empty() && style.closes_with(mark) => stem,
        _ => words,
    }
}

/// Whether words end in an abbreviation, without its last full stop: "etc", "S.A", "J".
fn is_abbreviated(stem: &str) -> bool {
    const KNOWN: [&str; 14] =
        ["etc", "al", "inc", "ltd", "ltda", "corp", "cía", "cia", "art", "arts", "no", "núm", "párr", "vol"];
    let last = stem.rsplit([' ', '\u{A0}', '(']).next().unwrap_or_default();
    let letters = last.chars().filter(|c| c.is_alphabetic()).count();
    let is_initial = letters == 1 && last.chars().all(char::is_uppercase);
    is_initial
        || (last.contains('.') && letters > 0 && !last.contains("://"))
        || KNOWN.contains(&last.to_lowercase().as_str())
}

/// The ending of the words after a clause's sub-clauses, as shown; empty if there are none or they end by themselves.
#[must_use]
pub fn wrap_up_ending(text: &Text, style: &Style, id: &ClauseId) -> String {
    match text.clause(id) {
        Some(clause) if !clause.wrap_up.is_empty() && !clause.wrap_up.ends_with(['.', ';', ':', ',']) => {
            shown(list_ending(text, style, clause), &text.language)
        }
        _ => String::new(),
    }
}

/// A clause's plain text with its ending, without number, sub-clauses and the words after them.
#[must_use]
pub fn full_text(text: &Text, style: &Style, clause: &Clause) -> String {
    inline::plain(&clause.words) + &ending_of(text, style, &clause.id)
}

/// What the style says, before any ending of the clause's own.
#[must_use]
pub fn computed_ending<'a>(text: &Text, style: &'a Style, clause: &Clause) -> &'a str {
    if clause.kind != ClauseKind::Heading && text.children(&clause.id).next().is_some() {
        return &style.lead_in;
    }
    list_ending(text, style, clause)
}

/// The ending that a clause owes to the list it stands in.
fn list_ending<'a>(text: &Text, style: &'a Style, clause: &Clause) -> &'a str {
    let list = match (clause.kind, &clause.parent) {
        (ClauseKind::Heading, _) => return "",
        (_, Some(_)) => &style.sub,
        (ClauseKind::Preambular, None) => &style.preambular,
        (ClauseKind::Operative, None) => &style.operative,
        (ClauseKind::Paragraph, None) => &style.paragraph,
    };
    let siblings: Vec<&ClauseId> = text
        .clauses
        .iter()
        .filter(|other| (&other.parent, other.kind) == (&clause.parent, clause.kind))
        .map(|other| &other.id)
        .collect();
    let place = siblings.iter().position(|id| **id == clause.id).unwrap_or(0);
    let ending = list.at(place, siblings.len().max(1));
    if !ending.is_empty() {
        return ending;
    }
    match clause.parent.as_ref().and_then(|id| text.clause(id)) {
        Some(parent) if parent.wrap_up.is_empty() => list_ending(text, style, parent),
        Some(_) => &list.middle,
        None => ending,
    }
}

/// French puts a space, at which no line is broken, before ; : ? and !.
fn shown(ending: &str, language: &Language) -> String {
    if language.primary() == "fr" && ending.starts_with([';', ':', '?', '!']) {
        format!("\u{A0}{ending}")
    } else {
        ending.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::DeclarationKind;
    use proptest::prelude::*;

    /// `p` reason, `o` act, `a` sub-clause of the last act, `i` sub-clause of the last `a`.
    fn text(language: &str, plan: &str) -> Text {
        let mut text = Text::new(Language::new(language).unwrap(), DeclarationKind::Resolution);
        let mut above: [Option<ClauseId>; 3] = [None, None, None];
        for (at, sign) in plan.chars().enumerate() {
            let id = ClauseId::new(format!("c{at}"));
            let depth = match sign {
                'a' => 1,
                'i' => 2,
                _ => 0,
            };
            let kind = if sign == 'p' { ClauseKind::Preambular } else { ClauseKind::Operative };
            let mut clause = Clause::new(id.clone(), kind, "w");
            clause.parent = if depth == 0 { None } else { above[depth - 1].clone() };
            above[depth] = Some(id);
            text.clauses.push(clause);
        }
        text
    }

    fn all(text: &Text, style: &Style) -> Vec<String> {
        text.clauses.iter().map(|clause| full_text(text, style, clause)).collect()
    }

    #[test]
    fn each_body_closes_in_its_own_way() {
        let given = text("en", "pppoo");
        assert_eq!(all(&given, &Style::un(&given.language)), ["w,", "w,", "w,", "w;", "w."]);
        assert_eq!(all(&given, &Style::parlatino(&given.language)), ["w;", "w; and", "w:", "w.", "w."]);
    }

    #[test]
    fn the_last_sub_clause_closes_for_its_parent() {
        let given = text("en", "oaaiio");
        assert_eq!(all(&given, &Style::un(&given.language)), ["w:", "w;", "w:", "w;", "w;", "w."]);
        let last = text("en", "ooaa");
        assert_eq!(all(&last, &Style::un(&last.language)), ["w;", "w:", "w;", "w."]);
    }

    #[test]
    fn words_after_the_list_take_the_parents_ending() {
        let mut given = text("en", "oa");
        given.clauses[0].wrap_up = "and no later".to_owned();
        let style = Style::un(&given.language);
        assert_eq!(all(&given, &style), ["w:", "w;"]);
        assert_eq!(wrap_up_ending(&given, &style, &given.clauses[0].id), ".");
    }

    #[test]
    fn french_has_its_space_and_an_own_ending_stays() {
        let mut given = text("fr", "ppo");
        given.clauses[1].ending = Some(";".to_owned());
        let style = Style::parlatino(&given.language);
        assert_eq!(all(&given, &style), ["w\u{A0}; et", "w\u{A0};", "w."]);
    }

    #[test]
    fn a_typed_ending_is_not_doubled() {
        let cases = [
            ("en", "all treaties;", "all treaties"),
            ("en", "all treaties; and", "all treaties"),
            ("en", "all treaties .", "all treaties"),
            ("fr", "les traités\u{A0}; et", "les traités"),
            ("es", "los tratados:", "los tratados"),
            ("en", "arms, ammunition, etc.", "arms, ammunition, etc."),
            ("es", "Petróleos S.A.", "Petróleos S.A."),
            ("en", "and so on...", "and so on..."),
            ("en", "and so on…", "and so on…"),
            ("en", "is it so?", "is it so?"),
            ("en", ";", ";"),
            ("en", "", ""),
        ];
        for (language, typed, expected) in cases {
            let language = Language::new(language).unwrap();
            assert_eq!(without_ending(typed, &Style::un(&language), &language), expected);
        }
    }

    #[test]
    fn an_abbreviation_closes_with_its_own_stop() {
        let mut given = text("en", "oo");
        given.clauses[0].words = "arms, etc.".to_owned();
        given.clauses[1].words = "arms, etc.".to_owned();
        assert_eq!(all(&given, &Style::un(&given.language)), ["arms, etc.;", "arms, etc."]);
    }

    proptest! {
        #[test]
        fn an_insertion_at_the_end_changes_no_words(plan in "p{1,5}o{1,8}") {
            let before = text("es", &plan);
            let mut after = before.clone();
            after.clauses.push(Clause::new(ClauseId::new("new"), ClauseKind::Operative, "w"));
            let words = |text: &Text| text.clauses.iter().map(|c| c.words.clone()).collect::<Vec<_>>();
            prop_assert_eq!(&words(&after)[..plan.len()], &words(&before)[..]);
            let endings = all(&after, &Style::un(&after.language));
            prop_assert_eq!(endings.iter().filter(|full| full.ends_with('.')).count(), 1);
        }
    }
}
