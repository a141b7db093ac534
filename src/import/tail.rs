//! What stands after the clauses: where and how a text was adopted, annexes, footnotes.

use super::date;
use super::fold::{count, first_words, fold, has_more, is_capitals};

/// First words of a line that says how or where a text was adopted.
const DONE: &str = " adopted done signed approved given aprobado aprobada adoptado adoptada dado dada hecho firmado firmada suscrito \
    suscrita aprovado aprovada adotado adotada feito assinado assinada fait adopte adoptee signe signee donne donnee approuve \
    approuvee publique-se registre-se cumpra-se comuniquese publiquese registrese notifiquese \
    favour favor abstaining abstentions abstenciones abstencoes against ayes nays absent ";
const PHRASES: [&str; 34] = [
    "in witness whereof",
    "in favour",
    "in favor",
    "the voting was",
    "the foregoing",
    "recorded vote",
    "without a vote",
    "by a vote",
    "en fe de",
    "en foi de quoi",
    "em fe do que",
    "sala das sessoes",
    "sala de sesiones",
    "salle des seances",
    "ainsi fait",
    "votos a favor",
    "votes pour",
    "ont vote",
    "a favor",
    "en contra",
    "se ont abstenus",
    "se sont abstenus",
    "votaron",
    "done at",
    "passed and adopted",
    "passed this",
    "passed by",
    "es dado",
    "es conforme",
    "pour extrait",
    "la sesion se",
    "certified",
    "attest",
    "adopted by",
];
const ANNEXES: &str = " annex annexes anexo anexos annexe appendix apendice appendice adjunto attachment adendo ";

/// Whether a line says how, when or where the text was adopted, or who signed it.
pub(super) fn is_closing(line: &str) -> bool {
    let bare = line.trim_start_matches(['[', '(']);
    let words = first_words(bare, 4);
    let Some(first) = words.first() else { return false };
    let joined = words.join(" ");
    // "Done" is a line of its own kind; "Given that" and "Adopted texts are" are not.
    let done = DONE.contains(&format!(" {first} "))
        && words.get(1).is_none_or(|word| !["that", "que", "the", "texts"].contains(&word.as_str()));
    let meeting = first.starts_with(|c: char| c.is_ascii_digit())
        && ["meeting", "session", "sesion", "sessao", "seance", "plenary", "sitting", "reunion", "reuniao"]
            .iter()
            .any(|word| words.iter().any(|one| one == word))
        && count(line) <= 10;
    done || meeting || PHRASES.iter().any(|phrase| joined.starts_with(phrase)) || is_place_and_date(line)
}

/// Whether a line that a verb might begin closes the text nevertheless: "Fait à Port-Amaro, le 3 mai 2024".
pub(super) fn is_surely_closing(line: &str) -> bool {
    let joined = first_words(line, 3).join(" ");
    is_place_and_date(line) || joined.starts_with("fait et delibere") || joined.starts_with("fait a ")
}

/// "Montevideo, 7 de julio de 2004": little more than a date.
fn is_place_and_date(line: &str) -> bool {
    let Some((from, to)) = date::find(line) else { return false };
    let rest = &line[to..];
    count(&line[..from]) <= 7 && rest.trim_end_matches(['.', ')', ' ', ']']).is_empty() && !line[..from].contains(';')
}

/// A line in brackets: how the text came about.
pub(super) fn is_remark(line: &str) -> bool {
    (line.starts_with('(') && line.ends_with(')') || line.starts_with('[') && line.ends_with(']')) && has_more(line, 2)
}

/// A line that only draws a rule: "_____".
pub(super) fn is_rule(line: &str) -> bool {
    line.chars().all(|c| matches!(c, '_' | '-' | '–' | '—' | '=' | '*' | '.' | ' '))
        && line.chars().filter(|c| *c != ' ').count() > 2
}

/// Whether a line stands over an annex.
pub(super) fn is_annex(line: &str) -> bool {
    let words = first_words(line, 2);
    let named = words.first().is_some_and(|first| ANNEXES.contains(&format!(" {first} ")));
    let short = count(line) <= 14 && !line.ends_with(['.', ';', ',']);
    let label = words.get(1).is_none_or(|second| {
        second.len() <= 4 && second.bytes().all(|b| b.is_ascii_digit() || b"ivxabcd".contains(&b))
    });
    named && short && (label || is_capitals(line) || line.contains([':', '–', '—']))
}

/// Whether a line is a footnote: "¹ A/71/1.", "[2] See…", after a rule also "1 See…" and "* Text…".
pub(super) fn is_footnote(line: &str, after_rule: bool) -> bool {
    let superscript = |c: char| matches!(c, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹');
    if line.starts_with(superscript) {
        return true;
    }
    let sign = line.split(' ').next().unwrap_or_default();
    let figures = sign.trim_matches(['[', ']', '/', '(', ')']);
    let number = !figures.is_empty() && figures.len() <= 3 && figures.bytes().all(|b| b.is_ascii_digit());
    let bracketed = number && sign.starts_with('[') && sign.ends_with(']');
    let slashed = number && sign.ends_with('/');
    let stars = !sign.is_empty() && sign.chars().all(|c| matches!(c, '*' | '†' | '‡'));
    (bracketed || slashed) && count(line) > 1 || after_rule && (number || stars) && line.len() > sign.len()
}

/// The figures that stand directly behind a word or its mark and call for a footnote: "the annual report,1 and".
pub(super) fn called(line: &str) -> impl Iterator<Item = &str> {
    line.split(' ').filter_map(|word| {
        let bare = word.trim_end_matches([',', ';', '.', ':', ')']);
        let before = bare.trim_end_matches(|c: char| c.is_ascii_digit());
        let figures = &bare[before.len()..];
        let marked = before.ends_with([',', ';', '.', '”', '"', ')'])
            && before.chars().rev().nth(1).is_some_and(char::is_alphabetic);
        let calls = marked || before.chars().count() > 3 && before.ends_with(char::is_lowercase);
        ((1..=2).contains(&figures.len()) && calls).then_some(figures)
    })
}

/// Whether a word of a line bears a star: "consensus*".
pub(super) fn has_star(line: &str) -> bool {
    line.char_indices()
        .any(|(at, c)| c == '*' && line[..at].ends_with(char::is_alphanumeric) && !line[at + 1..].starts_with('*'))
}

/// Whether a line leads over to the acts without a verb: "Por ello,", "Now, therefore,".
pub(super) fn is_therefore(line: &str) -> bool {
    const WORDS: [&str; 16] = [
        "por ello",
        "por tanto",
        "por lo tanto",
        "por todo ello",
        "por lo expuesto",
        "now therefore",
        "therefore",
        "ante ello",
        "por isso",
        "portanto",
        "diante do exposto",
        "par consequent",
        "en consequence",
        "en consecuencia",
        "por cuanto",
        "en merito de lo expuesto",
    ];
    let folded = fold(line).replace([',', ':', '.', ';'], "");
    WORDS.iter().any(|words| folded.trim() == *words)
}
