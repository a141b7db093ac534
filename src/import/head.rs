//! The lines over the clauses: which is the title, which the place and date, which the rest.

use super::date;
use super::fold::{count, first_words, fold, is_capitals};

/// Words by which a line says what the text is.
const KINDS: [&str; 30] = [
    "declaration",
    "declaracion",
    "declaracao",
    "resolution",
    "resolucion",
    "resolucao",
    "communique",
    "comunicado",
    "decision",
    "decisao",
    "recommendation",
    "recomendacion",
    "recomendacao",
    "recommandation",
    "statement",
    "compromis",
    "report on",
    "informe",
    "rapport",
    "relatorio",
    "ordenanza",
    "ordinance",
    "acuerdo",
    "acordo",
    "manifiesto",
    "moção",
    "mocao",
    "mocion",
    "motion",
    "carta",
];
/// Words that show that a line tells of the text's life and does not name it.
const LIFE: [&str; 22] = [
    "adopted",
    "aprobad",
    "aprovad",
    "adoptad",
    "adotad",
    "adopte",
    "distr",
    "original",
    "agenda item",
    "session",
    "sesion",
    "sessao",
    "without reference",
    "draft resolution submitted",
    "meeting",
    "reunion",
    "reuniao",
    "rev.",
    "english",
    "item ",
    "reference to",
    "submitted by",
];
/// Words after which, in a line of place and date, the place begins.
const MEETINGS: [&str; 16] = [
    "meeting",
    "summit",
    "session",
    "conference",
    "assembly",
    "reunion",
    "cumbre",
    "sesion",
    "conferencia",
    "asamblea",
    "reuniao",
    "cupula",
    "sessao",
    "sommet",
    "conférence",
    "assemblée",
];

/// The lines of the head, each at its place.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) title: String,
    pub(super) place: String,
    pub(super) date: String,
    pub(super) place_date: String,
    pub(super) masthead: Vec<String>,
}

/// Gives each line its place.
pub(super) fn arrange(mut lines: Vec<String>) -> Head {
    let mut head = Head::default();
    if let Some(at) = lines.iter().position(|line| is_place_date(line)) {
        let line = lines[at].clone();
        match dated(&line) {
            Some((before, place, date)) => {
                head.place_date = line[before.len()..].trim().to_owned();
                (head.place, head.date) = (place, date);
                if before.is_empty() {
                    lines.remove(at)
                } else {
                    std::mem::replace(&mut lines[at], before.to_owned())
                };
            }
            None => head.place_date = String::new(),
        }
    }
    if let Some(at) = title(&lines) {
        head.title = lines.remove(at);
    }
    head.masthead = lines;
    head
}

/// Whether a line of the head says where and when: it ends with a date, and does not tell of something else.
pub(super) fn is_place_date(line: &str) -> bool {
    let Some((from, to)) = date::find(line) else { return false };
    let rest = line[to..].trim_end_matches(['.', ')', ' ', ',', ']']);
    let folded = fold(&line[..from]);
    let other = line.starts_with(['(', '['])
        || KINDS.iter().any(|kind| folded.contains(kind))
        || [
            "adopted",
            "aprobad",
            "aprovad",
            "adoptad",
            "adotad",
            "adopte",
            "rev.",
            "distr",
            "del dia",
            "held on",
            "seance",
            "sesion del",
            "sessao de",
            "session of",
            "report of",
            "draft",
            "borrador",
            "projet",
            "minuta",
            "agenda item",
        ]
        .iter()
        .any(|word| folded.contains(word));
    rest.is_empty() && count(&line[..from]) <= 14 && !other
}

/// The meeting before the place, the place, and the date.
fn dated(line: &str) -> Option<(&str, String, String)> {
    let (from, to) = date::find(line)?;
    let tail = line[to..].trim();
    if !tail.is_empty() && !tail.chars().all(|c| c == '.') {
        return None;
    }
    let before = &line[..from];
    let start = meeting_end(before);
    let words = " on el le em los a o del du en day dia dias jour ";
    let mut place = before[start..].trim_matches([' ', ',', '–', '—', '-', '.', '(', ':']);
    while let Some((rest, last)) =
        place.rsplit_once(' ').filter(|(_, last)| words.contains(&format!(" {} ", fold(last))))
    {
        place = rest.trim_end_matches([' ', ',', '–', '—', '-']);
        let _ = last;
    }
    // A small word before the date is no place: it stays with the date.
    let kept = before.trim_end_matches([' ', ',']).len();
    let joint = before[start..].find(place).map_or(kept, |at| start + at + place.len());
    let joint = line[joint..from].trim_matches([' ', ',', '–', '—', '-', '.', '(', ':']);
    let date = format!("{joint} {}", &line[from..to]);
    Some((before[..start].trim(), place.to_owned(), date.trim().to_owned()))
}

/// Where "IV Plenary Meeting Panama City" goes on to its place.
fn meeting_end(before: &str) -> usize {
    let mut at = 0;
    let mut end = 0;
    for word in before.split_inclusive(' ') {
        at += word.len();
        let next = before[at..].chars().next();
        if MEETINGS.contains(&fold(word.trim()).as_str()) && next.is_some_and(char::is_uppercase) {
            end = at;
        }
    }
    end
}

/// Which line is the title: one that says what the text is, or the first that reads like one.
fn title(lines: &[String]) -> Option<usize> {
    let best = lines.iter().enumerate().max_by_key(|(at, line)| (score(line), usize::MAX - at)).map(|(at, _)| at)?;
    // A line that is only a symbol ("RESOLUCIÓN N.º 7/2024") gives way to the words that follow it.
    let follower = lines.get(best + 1).filter(|next| is_symbol(&lines[best]) && score(next) >= 20 && !is_symbol(next));
    Some(if follower.is_some() { best + 1 } else { best })
}

fn score(line: &str) -> i32 {
    let folded = fold(line);
    let words = count(line);
    let mut score = 20;
    if numbered_title(line) {
        score += 80;
    }
    if KINDS.iter().any(|kind| folded.contains(kind)) {
        score += 40;
    }
    if LIFE.iter().any(|word| folded.contains(word)) || line.starts_with(['(', '[']) || date::find(line).is_some() {
        score -= 45;
    }
    if is_capitals(line) && words >= 4 {
        score += 10;
    }
    if line.ends_with('.') && words > 8 || line.ends_with(':') {
        score -= 30;
    }
    if words < 2 || is_bare_symbol(line) {
        score -= 15;
    }
    score
}

/// "12/3. Access of seasonal workers": a number of a session before the words.
fn numbered_title(line: &str) -> bool {
    let first = line.split(' ').next().unwrap_or_default();
    let number = first.trim_end_matches('.');
    number.contains('/') && number.chars().all(|c| c.is_ascii_digit() || c == '/') && count(line) > 1
}

/// "RESOLUCIÓN N.º 7/2024", "Resolution 2345 (2017)": a kind and a number, no words.
fn is_symbol(line: &str) -> bool {
    let has_digit = line.contains(|c: char| c.is_ascii_digit());
    let plain = |word: &str| {
        word.len() > 3 && word.chars().all(char::is_alphabetic) && !KINDS.iter().any(|kind| fold(word).contains(kind))
    };
    has_digit && line.split([' ', '/', '.', '(', ')']).filter(|word| plain(word)).count() <= 1
}

fn is_bare_symbol(line: &str) -> bool {
    !line.contains(' ') || is_symbol(line) && !KINDS.iter().any(|kind| fold(line).contains(kind))
}

/// Whether a line may name who acts: "El Parlamento del Istmo", "WE, THE MINISTERS".
pub(super) fn is_subject(line: &str) -> bool {
    const FIRST: &str = " the el la los las le les o a os as we nosotros nosotras nous nos ";
    let words = first_words(line, 1);
    let named = words.first().is_some_and(|word| FIRST.contains(&format!(" {word} ")) || word.starts_with("l'"));
    named && count(line) > 1 && !is_place_date(line)
}

/// Whether a line calls itself a declaration, a resolution, or the like.
pub(super) fn names_kind(line: &str) -> bool {
    let folded = fold(line);
    KINDS.iter().any(|kind| folded.contains(kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lines: &[&str], title: &str, place: &str, date: &str) {
        let head = arrange(lines.iter().map(|line| (*line).to_owned()).collect());
        assert_eq!((head.title.as_str(), head.place.as_str(), head.date.as_str()), (title, place, date), "{lines:?}");
    }

    #[test]
    fn each_line_finds_its_place() {
        check(
            &["Joint Communiqué", "Second Meeting of the Forum", "Port Amaro, 5 May 2024"],
            "Joint Communiqué",
            "Port Amaro",
            "5 May 2024",
        );
        check(&["A/RES/12/3", "Distr.: General", "12/3. Access to services"], "12/3. Access to services", "", "");
        check(&["RESOLUÇÃO N.º 7/2024"], "RESOLUÇÃO N.º 7/2024", "", "");
        check(&["MERCOSUR/CMC/DEC. N° 28/04", "ACUERDO MARCO SOBRE RÍOS"], "ACUERDO MARCO SOBRE RÍOS", "", "");
        check(&["THE TITLE OF ALL", "Bogotá, 5 de mayo de 2024"], "THE TITLE OF ALL", "Bogotá", "5 de mayo de 2024");
        check(
            &["Declaración", "Dada en Lima, el 3 de mayo de 2024"],
            "Declaración",
            "Dada en Lima",
            "el 3 de mayo de 2024",
        );
        check(
            &["Joint Communiqué", "IV Plenary Meeting Panama City - Republic of Panama August 23rd, 2023"],
            "Joint Communiqué",
            "Panama City - Republic of Panama",
            "August 23rd, 2023",
        );
        check(
            &["RIVER FORUM", "REPORT ON RESULTS", "Port Amaro – 5 May 2024"],
            "REPORT ON RESULTS",
            "Port Amaro",
            "5 May 2024",
        );
        check(&[], "", "", "");
    }
}
