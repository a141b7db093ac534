//! Opening words of a clause: a suggestion from a list of verbs and from the form of the first word.
//!
//! What they are in a text is data of the clause; this only saves the drafter from counting.

use std::sync::OnceLock;

use crate::language::Language;

use super::clause::ClauseKind;
use super::inline;

/// Opening phrases in four languages, with where each was seen.
const TABLE: &str = include_str!("opening_words.tsv");

struct Phrase {
    kind: ClauseKind,
    language: usize,
    /// In lower case.
    words: String,
}

/// A phrase as the list has it: "Preocupado(a)".
struct Listed {
    kind: ClauseKind,
    language: usize,
    words: &'static str,
}

#[derive(Default)]
struct Table {
    phrases: Vec<Phrase>,
    listed: Vec<Listed>,
    /// also, further: for each language.
    connectors: [Vec<String>; 4],
}

/// How many characters of the clause's plain text seem to be opening words; 0 if nothing tells.
#[must_use]
pub fn suggest(marked: &str, kind: ClauseKind, language: &Language) -> usize {
    let plain = inline::plain(marked);
    let Some(column) = column(language) else { return 0 };
    if !matches!(kind, ClauseKind::Preambular | ClauseKind::Operative) {
        return 0;
    }
    known(&plain, kind, column).or_else(|| guessed(&plain, kind, column)).unwrap_or(0)
}

/// The phrases with which a reason or an act may begin in a language, as the list has them, in its order and each once; none
/// for other kinds and for a language that the list does not know.
#[must_use]
pub fn phrases(kind: ClauseKind, language: &Language) -> Vec<&'static str> {
    let Some(column) = column(language) else { return Vec::new() };
    let mut out: Vec<&'static str> = Vec::new();
    for one in table().listed.iter().filter(|one| one.kind == kind && one.language == column) {
        if !out.contains(&one.words) {
            out.push(one.words);
        }
    }
    out
}

/// Words that begin with a phrase: in the place of the phrase of the list with which they begin, or of their first `opened`
/// characters, else before them.
#[must_use]
pub fn begin(marked: &str, phrase: &str, kind: ClauseKind, language: &Language, opened: usize) -> String {
    let plain = inline::plain(marked);
    let listed = column(language).and_then(|column| known(&plain, kind, column)).unwrap_or(0);
    let former: String = plain.chars().take(listed.max(opened)).collect();
    // Where marks stand among the opening words nothing is taken away.
    let rest = marked.strip_prefix(former.as_str()).unwrap_or(marked);
    format!("{phrase} {}", rest.trim_start())
}

/// Whether a line begins as a reason or as an act does, by the list and by the form of its first word.
#[must_use]
pub fn kind_of(plain: &str, language: &Language) -> Option<ClauseKind> {
    let column = column(language)?;
    let both = [ClauseKind::Preambular, ClauseKind::Operative];
    let longest =
        both.into_iter().filter_map(|kind| Some((known(plain, kind, column)?, kind))).max_by_key(|(length, _)| *length);
    longest
        .map(|(_, kind)| kind)
        .or_else(|| guessed(plain, ClauseKind::Preambular, column).map(|_| ClauseKind::Preambular))
}

fn column(language: &Language) -> Option<usize> {
    ["en", "es", "fr", "pt"].iter().position(|tag| *tag == language.primary())
}

/// The longest phrase of the list that the text begins with, with connectors before and after it.
fn known(plain: &str, kind: ClauseKind, column: usize) -> Option<usize> {
    let table = table();
    let lower = fold(plain);
    let before = connectors(&lower, 0, column);
    let longest = table
        .phrases
        .iter()
        .filter(|phrase| phrase.kind == kind && phrase.language == column)
        .filter_map(|phrase| after_phrase(&lower, before, &phrase.words))
        .max()?;
    let end = connectors(&lower, longest, column);
    // "Insta a", "Exhorta a": the preposition belongs to the verb.
    let with_preposition =
        (column == 1 && kind == ClauseKind::Operative).then(|| after_phrase(&lower, end, "a")).flatten();
    Some(trimmed(&lower, with_preposition.unwrap_or(end)))
}

/// By form: a participle at the start of a reason, the first word of an act.
fn guessed(plain: &str, kind: ClauseKind, column: usize) -> Option<usize> {
    let lower = fold(plain);
    let start = connectors(&lower, 0, column);
    let end = word_end(&lower, start)?;
    let word: String = lower[start..end].iter().collect();
    if kind == ClauseKind::Preambular && word.ends_with("ly") && column == 0 {
        return word_end(&lower, end + 1).map(|end| trimmed(&lower, end));
    }
    let participle: &[&str] = match column {
        0 => &["ing"],
        1 | 3 => &["ando", "endo", "indo"],
        _ => &["ant"],
    };
    let fits = kind == ClauseKind::Operative
        || (word.chars().count() > 4 && participle.iter().any(|form| word.ends_with(form)));
    fits.then(|| trimmed(&lower, connectors(&lower, end, column)))
}

/// Lower case, character by character, so that offsets stay those of the text; apostrophes as typed.
fn fold(plain: &str) -> Vec<char> {
    plain.chars().map(|c| if c == '’' { '\'' } else { c.to_lowercase().next().unwrap_or(c) }).collect()
}

/// Where a phrase that begins at `from` ends, if it stands there as whole words.
fn after_phrase(lower: &[char], from: usize, phrase: &str) -> Option<usize> {
    let mut at = from;
    while lower.get(at).is_some_and(|c| c.is_whitespace()) {
        at += 1;
    }
    for c in phrase.chars() {
        if lower.get(at) != Some(&c) {
            return None;
        }
        at += 1;
    }
    lower.get(at).is_none_or(|c| !c.is_alphanumeric()).then_some(at)
}

fn connectors(lower: &[char], from: usize, column: usize) -> usize {
    let mut at = from;
    while let Some(end) = table().connectors[column].iter().find_map(|word| after_phrase(lower, at, word)) {
        at = end;
    }
    if at > 0 && from == 0 { (at + 1).min(lower.len()) } else { at }
}

fn word_end(lower: &[char], from: usize) -> Option<usize> {
    let length = lower.get(from..)?.iter().take_while(|c| c.is_alphanumeric() || **c == '-').count();
    (length > 0).then_some(from + length)
}

fn trimmed(lower: &[char], end: usize) -> usize {
    let spaces = lower[..end].iter().rev().take_while(|c| c.is_whitespace()).count();
    end - spaces
}

fn table() -> &'static Table {
    static TABLE_READ: OnceLock<Table> = OnceLock::new();
    TABLE_READ.get_or_init(|| {
        let mut out = Table::default();
        TABLE.lines().skip(1).for_each(|line| read_line(line, &mut out));
        out
    })
}

/// One line: kind, then the phrases of English, Spanish, French, Portuguese, then the source.
fn read_line(line: &'static str, out: &mut Table) {
    let mut cells = line.split('\t');
    let kind = cells.next().unwrap_or_default();
    for (language, cell) in cells.take(4).enumerate() {
        let of_list = match kind {
            "pre" => Some(ClauseKind::Preambular),
            "op" => Some(ClauseKind::Operative),
            _ => None,
        };
        // What stands alone over a list of clauses ends with a colon, and begins none.
        let alone = |words: &&str| !words.is_empty() && !words.ends_with(':') && !words.ends_with(" (header)");
        if let Some(kind) = of_list {
            let words = cell.split(" / ").map(str::trim).filter(alone);
            out.listed.extend(words.map(|words| Listed { kind, language, words }));
        }
        for words in cell.split(" / ").flat_map(forms).filter(|words| !words.is_empty()) {
            match kind {
                "pre" => out.phrases.push(Phrase { kind: ClauseKind::Preambular, language, words }),
                "op" => out.phrases.push(Phrase { kind: ClauseKind::Operative, language, words }),
                _ => out.connectors[language].push(words),
            }
        }
    }
}

/// "Convencido(a)" is two forms; a remark such as "(header)" and the colon after it are none.
fn forms(phrase: &str) -> Vec<String> {
    let lower = phrase.trim().trim_end_matches(':').to_lowercase();
    match lower.split_once('(') {
        None => vec![lower],
        Some((stem, _)) if stem.ends_with(' ') => vec![stem.trim().to_owned()],
        Some((stem, rest)) => {
            let (ending, after) = rest.split_once(')').unwrap_or((rest, ""));
            let other = match (ending, stem.strip_suffix('o')) {
                ("a", Some(short)) => format!("{short}a"),
                _ => format!("{stem}{ending}"),
            };
            vec![format!("{stem}{after}"), format!("{other}{after}")]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, kind: ClauseKind, words: &str, expected: &str) {
        let length = suggest(words, kind, &Language::new(language).unwrap());
        let found: String = inline::plain(words).chars().take(length).collect();
        assert_eq!(found, expected, "{words}");
    }

    #[test]
    fn phrases_of_the_list_are_found_at_their_longest() {
        check("en", ClauseKind::Preambular, "Recalling also the commitments", "Recalling also");
        check("en", ClauseKind::Preambular, "*Noting with concern* that", "Noting with concern");
        check("en", ClauseKind::Preambular, "Further recalling the pact", "Further recalling");
        check("en", ClauseKind::Preambular, "In accordance with the signing", "In accordance with");
        check("en", ClauseKind::Operative, "Calls upon States", "Calls upon");
        check("en", ClauseKind::Operative, "Calls for a strengthening", "Calls for");
        check("en", ClauseKind::Operative, "TAKES NOTE OF the report", "TAKES NOTE OF");
        check("es", ClauseKind::Operative, "Insta a los Estados", "Insta a");
        check("es", ClauseKind::Operative, "Acoge con beneplácito también el", "Acoge con beneplácito también");
        check("es", ClauseKind::Preambular, "Convencida de que", "Convencida");
        check("fr", ClauseKind::Preambular, "Ayant à l’esprit les conclusions", "Ayant à l’esprit");
        check("fr", ClauseKind::Operative, "Prie instamment les parlements", "Prie instamment");
    }

    const PREAMBULAR: &str = "Having regard to / Having considered / Having examined / Having heard / Taking note of / Taking \
        note with appreciation of / Taking into account / Bearing in mind / Deeply concerned about / \
        Gravely concerned by / Fully aware of / Noting with satisfaction / Guided by / Determined to / \
        Pursuant to / Strongly condemning / Whereas";
    const OPERATIVE: &str = "Calls upon / Calls on / Takes note of / Takes note with interest of / Notes with concern / \
        Expresses deep concern / Strongly urges / Looks forward to / Decides to remain seized of the \
        matter / Further requests";

    #[test]
    fn the_usual_phrases_of_resolutions_are_found_whole() {
        for phrase in PREAMBULAR.split(" / ") {
            check("en", ClauseKind::Preambular, &format!("{phrase} the report"), phrase);
        }
        for phrase in OPERATIVE.split(" / ") {
            check("en", ClauseKind::Operative, &format!("{phrase} the report"), phrase);
        }
        check("es", ClauseKind::Preambular, "Teniendo en cuenta el informe", "Teniendo en cuenta");
        check("es", ClauseKind::Preambular, "Profundamente preocupada por el informe", "Profundamente preocupada por");
        check("es", ClauseKind::Operative, "Hace un llamamiento a los Estados", "Hace un llamamiento a");
        check(
            "es",
            ClauseKind::Operative,
            "Decide seguir ocupándose de la cuestión",
            "Decide seguir ocupándose de la cuestión",
        );
        check("fr", ClauseKind::Preambular, "Tenant compte de l’avis", "Tenant compte de");
        check("fr", ClauseKind::Preambular, "S’étant réunis à Panama", "S’étant réunis");
        check("fr", ClauseKind::Operative, "Lance un appel à tous", "Lance un appel à");
        check("pt", ClauseKind::Preambular, "Levando em conta o relatório", "Levando em conta");
        check("pt", ClauseKind::Operative, "Toma nota com apreço de seu relatório", "Toma nota com apreço de");
    }

    #[test]
    fn the_preposition_of_concern_belongs_to_it() {
        check("en", ClauseKind::Preambular, "Concerned that many", "Concerned");
        check("en", ClauseKind::Preambular, "Deeply concerned at delays", "Deeply concerned at");
    }

    #[test]
    fn otherwise_the_form_of_the_first_word_tells() {
        check("en", ClauseKind::Preambular, "Highlighting the importance", "Highlighting");
        check("en", ClauseKind::Preambular, "On the occasion of the signing", "");
        check("es", ClauseKind::Preambular, "De la reunión", "");
        check("en", ClauseKind::Operative, "Pronounces its support", "Pronounces");
        check("en", ClauseKind::Paragraph, "They recognized", "");
        check("de", ClauseKind::Operative, "Beschließt", "");
        check("en", ClauseKind::Operative, "", "");
    }

    #[test]
    fn phrases_are_offered_as_the_list_has_them() {
        let offered = |language: &str, kind| phrases(kind, &Language::new(language).unwrap());
        assert!(offered("en", ClauseKind::Operative).contains(&"Calls upon"));
        assert!(offered("es", ClauseKind::Preambular).contains(&"Convencido(a)"));
        assert!(offered("pt-BR", ClauseKind::Operative).contains(&"Decide"));
        for language in ["en", "es", "fr", "pt"] {
            for kind in [ClauseKind::Preambular, ClauseKind::Operative] {
                let all = offered(language, kind);
                assert!(all.len() > 20 && all.iter().all(|words| !words.ends_with(':') && !words.contains("(header")));
            }
        }
        assert!(offered("de", ClauseKind::Operative).is_empty() && offered("en", ClauseKind::Paragraph).is_empty());
    }

    #[test]
    fn a_phrase_takes_the_place_of_the_one_before() {
        let english = Language::english();
        let begun = |words, opened| begin(words, "Urges", ClauseKind::Operative, &english, opened);
        assert_eq!(begun("Calls upon States to sign", 0), "Urges States to sign");
        assert_eq!(begun("all States to sign", 0), "Urges all States to sign");
        assert_eq!(begun("Pronounces States to sign", 10), "Urges States to sign");
        assert_eq!(begun("*Calls upon* States", 0), "Urges *Calls upon* States");
        assert_eq!(begun("", 0), "Urges ");
    }

    #[test]
    fn lines_are_told_apart() {
        let english = Language::english();
        assert_eq!(kind_of("Recalling its resolution", &english), Some(ClauseKind::Preambular));
        assert_eq!(kind_of("Decides to meet", &english), Some(ClauseKind::Operative));
        assert_eq!(kind_of("They met", &english), None);
    }
}
