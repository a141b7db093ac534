//! Numbers, letters and bullets at the start of a clause.

mod named;

/// What kind of mark begins a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    /// 1. 1) (1) 1 –, with bis and ter.
    Figure,
    /// 1.1 or 2.3.1: how many points are inside.
    Decimal(usize),
    /// I. or II)
    Roman,
    /// A. B.
    Capital,
    /// Artículo 1º.- or Section 2.
    Article,
    /// PRIMERO:
    Ordinal,
    /// § 1º or Parágrafo único.
    Section,
    /// PP1
    DraftReason,
    /// OP1
    DraftAct,
    /// (a) or a)
    Letter,
    /// (i) or i)
    SmallRoman,
    /// · or –
    Bullet(char),
}

/// A mark at the start of a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Marker {
    pub(super) family: Family,
    /// What closes it: "1." and "1)" are marks of two lists.
    pub(super) close: char,
    /// As it stood, without its point or bracket; empty for a bullet.
    pub(super) number: String,
    /// What it counts to, where that can be told.
    pub(super) value: Option<u32>,
    /// How many bytes it takes.
    pub(super) length: usize,
}

impl Marker {
    /// Whether two marks may stand in one list.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let one_family = match (self.family, other.family) {
            (Family::Bullet(one), Family::Bullet(two)) => one == two || is_dash(one) && is_dash(two),
            (one, two) => one == two,
        };
        one_family
            && (self.close == other.close
                || !matches!(self.family, Family::Figure | Family::Letter | Family::SmallRoman))
    }

    /// Whether it is 5 bis, which follows 5.
    pub(super) fn is_between(&self) -> bool {
        self.number.contains(char::is_whitespace) && self.value.is_some()
            || ADVERBS.iter().any(|adverb| self.number.len() > adverb.len() && self.number.ends_with(adverb))
    }
}

/// The last letters and figures read: they tell whether i follows h, and 1000 follows 999.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Letters {
    pub(super) small: Option<char>,
    pub(super) capital: Option<char>,
    pub(super) figure: Option<u32>,
}

impl Letters {
    /// Keeps the letter of a mark.
    pub(super) fn note(&mut self, marker: &Marker) {
        let first = marker.number.chars().next();
        match marker.family {
            Family::Letter => self.small = first,
            Family::Capital => self.capital = first,
            Family::SmallRoman | Family::Bullet(_) => {}
            Family::Figure => *self = Self { small: None, figure: marker.value, ..*self },
            _ => *self = Self { small: None, ..*self },
        }
    }
}

const ADVERBS: [&str; 9] = ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "alt", "Alt"];
/// The mark at the start, if there is one.
pub(super) fn of(words: &str, letters: Letters) -> Option<Marker> {
    bullet(words)
        .or_else(|| draft(words))
        .or_else(|| named::section(words))
        .or_else(|| named::article(words))
        .or_else(|| named::ordinal(words))
        .or_else(|| figure(words, letters))
        .or_else(|| lettered(words, letters))
        .or_else(|| capital(words, letters))
}

fn is_dash(c: char) -> bool {
    matches!(c, '–' | '—' | '-')
}

/// Whether a character is a bullet of a list.
pub(super) fn is_bullet(c: char) -> bool {
    is_dash(c)
        || matches!(
            c,
            '·' | '•'
                | '▪'
                | '◦'
                | '●'
                | '○'
                | '■'
                | '□'
                | '►'
                | '➢'
                | '✓'
                | '*'
                | '‣'
                | '⁃'
                | '\u{F0B7}'
                | '\u{F0A7}'
        )
}

fn bullet(words: &str) -> Option<Marker> {
    let first = words.chars().next().filter(|c| is_bullet(*c))?;
    let length = first.len_utf8();
    let rest = &words[length..];
    let parted = rest.is_empty() || rest.starts_with(char::is_whitespace);
    // "– 14 –" is the number of a page.
    let page = rest.trim().chars().all(|c| c.is_ascii_digit() || is_dash(c) || c == ' ') && !rest.is_empty();
    (parted && !page).then(|| Marker {
        family: Family::Bullet(first),
        close: ' ',
        number: String::new(),
        value: None,
        length,
    })
}

/// "PP1", "OP 3 bis.", "(PP2)", "(OP)1."
fn draft(words: &str) -> Option<Marker> {
    let bare = words.strip_prefix('(').unwrap_or(words);
    let family = match bare.get(..2)? {
        "PP" => Family::DraftReason,
        "OP" | "PO" | "PD" => Family::DraftAct,
        _ => return None,
    };
    let inner = bare[2..].trim_start_matches([' ', ')']);
    let skipped = words.len() - inner.len();
    let digits = digits(inner);
    (digits > 0).then(|| {
        let value = inner[..digits].parse().ok();
        let end = skipped + digits + adverb(&inner[digits..]);
        let close = words[end..].len() - words[end..].trim_start_matches(['.', ':', ')', ' ', '-', '–']).len();
        let label = &words[..end];
        let number = if label.contains(')') { label } else { label.trim_start_matches('(') }.to_owned();
        Marker { family, close: '.', number, value, length: end + close }
    })
}

/// "1." "12)" "(3)" "3 –" "5 bis." "2.1" "1.Decides"
fn figure(words: &str, letters: Letters) -> Option<Marker> {
    let open = usize::from(words.starts_with('('));
    let inner = &words[open..];
    let first = digits(inner);
    // Four figures are a year, unless it is their turn.
    let next = |figures: &str| letters.figure.is_some_and(|last| figures.parse() == Ok(last + 1));
    if first == 0 || first > 3 && !next(&inner[..first]) {
        return None;
    }
    let mut end = first;
    let mut points = 0;
    while let Some(more) = inner[end..].strip_prefix('.').map(digits).filter(|more| (1..3).contains(more)) {
        end += 1 + more;
        points += 1;
    }
    let value = inner[..first].parse().ok().filter(|_| points == 0);
    end += sign(&inner[end..]);
    let before = end;
    end += adverb(&inner[end..]);
    let taken = closing(&inner[end..]);
    let mark = inner[end..end + taken].trim();
    let tail = &inner[end + taken..];
    let parted = tail.is_empty() || inner[end..end + taken].ends_with(char::is_whitespace);
    let sloppy = mark.ends_with(['.', ')', '-']) && tail.starts_with(char::is_uppercase) && !has_initial(tail);
    let plain = points > 0 && tail.trim_start().starts_with(char::is_uppercase) && inner[end..].starts_with(' ');
    let range = mark.chars().all(is_dash) && tail.starts_with(|c: char| c.is_ascii_digit());
    let bracketed = open == 0 || mark.starts_with(')');
    let listed = is_degree(inner, end) && (&inner[..first] == "1" || next(&inner[..first]));
    if (mark.is_empty() && !plain && !listed)
        || !(parted || sloppy || plain || listed)
        || range
        || !bracketed
        || (mark == ":" && tail.is_empty())
    {
        return None;
    }
    let family = if points > 0 { Family::Decimal(points) } else { Family::Figure };
    let close = if open == 1 { '(' } else { mark.chars().next().unwrap_or('.') };
    let number = inner[..end].to_owned();
    let number = if inner[before..end].starts_with('.') { number.replacen('.', " ", 1) } else { number };
    Some(Marker { family, close, number, value, length: open + end + taken })
}

/// Whether a number that ends there counts a list by itself: "1° de créer", and not "1º de março" nor "7ª sesión".
fn is_degree(words: &str, end: usize) -> bool {
    words[..end].ends_with(['º', '°']) && words[end..].starts_with(' ') && !super::date::begins(words)
}

/// How many bytes of "º" or ".º" follow a number.
fn sign(rest: &str) -> usize {
    let inner = rest.strip_prefix('.').unwrap_or(rest);
    inner.chars().next().filter(|c| matches!(c, 'º' | 'ª' | '°')).map_or(0, |c| rest.len() - inner.len() + c.len_utf8())
}

/// Whether a text begins like "A.B": letters of an abbreviation, not a word.
fn has_initial(tail: &str) -> bool {
    tail.chars().nth(1).is_some_and(|c| c == '.')
}

/// "(a)" "a)" "a." "(iv)" "iv)"
fn lettered(words: &str, letters: Letters) -> Option<Marker> {
    let open = usize::from(words.starts_with('('));
    let inner = &words[open..];
    let length = inner.chars().take_while(|c| c.is_lowercase()).map(char::len_utf8).sum::<usize>();
    let number = inner.get(..length).filter(|number| !number.is_empty() && number.len() <= 6)?;
    let after = inner[length..].trim_start_matches(' ');
    let close =
        after.chars().next().filter(|c| *c == ')' || open == 0 && *c == '.' && after.len() == inner.len() - length)?;
    let tail = &after[1..];
    if !(tail.is_empty() || tail.starts_with(char::is_whitespace)) {
        return None;
    }
    let taken = open + inner.len() - tail.len();
    let first = number.chars().next()?;
    let single = number.chars().count() == 1
        || number.chars().count() == 2
            && number.chars().all(|c| c == first)
            && letters.small.is_some()
            && first != 'i'
            && first != 'x';
    let roman =
        number.bytes().all(|b| matches!(b, b'i' | b'v' | b'x')).then(|| roman_value(&number.to_uppercase())).flatten();
    let follows = single && letters.small.is_some_and(|last| follows(last, first));
    let family = match (roman, single) {
        (Some(_), _) if !follows => Family::SmallRoman,
        (_, true) => Family::Letter,
        _ => return None,
    };
    let value = if family == Family::SmallRoman { roman } else { Some(first as u32 - 'a' as u32 + 1) };
    let close = if open == 1 { '(' } else { close };
    Some(Marker { family, close, number: number.to_owned(), value, length: taken })
}

/// Whether a letter comes directly after another; Spanish has ñ after n.
fn follows(last: char, next: char) -> bool {
    last as u32 + 1 == next as u32 || (last, next) == ('n', 'ñ') || (last, next) == ('ñ', 'o')
}

/// "I." "IV –" "A." "B)"
fn capital(words: &str, letters: Letters) -> Option<Marker> {
    let open = usize::from(words.starts_with('('));
    let inner = &words[open..];
    let length = inner.bytes().take_while(u8::is_ascii_uppercase).count();
    let number = inner.get(..length).filter(|number| (1..=6).contains(&number.len()))?;
    let taken = closing(&inner[length..]);
    let mark = inner[length..length + taken].trim();
    let tail = &inner[length + taken..];
    let parted = tail.is_empty() || inner[length..length + taken].ends_with(char::is_whitespace);
    if mark.is_empty() || mark.starts_with(':') || !parted || open == 1 && !mark.starts_with(')') {
        return None;
    }
    let first = number.chars().next()?;
    let follows = number.len() == 1 && letters.capital.is_some_and(|last| follows(last, first));
    let (family, value) = match roman_value(number) {
        Some(value) if !follows => (Family::Roman, Some(value)),
        _ if number.len() == 1 => (Family::Capital, Some(first as u32 - 'A' as u32 + 1)),
        _ => return None,
    };
    Some(Marker { family, close: '.', number: number.to_owned(), value, length: open + length + taken })
}

/// The value of a Roman number up to 89, if it is one.
fn roman_value(number: &str) -> Option<u32> {
    let worth = |c: char| match c {
        'I' => Some(1),
        'V' => Some(5),
        'X' => Some(10),
        'L' => Some(50),
        _ => None,
    };
    let all: Vec<u32> = number.chars().map(worth).collect::<Option<_>>()?;
    let sum = all
        .iter()
        .enumerate()
        .map(|(at, own)| if all.get(at + 1).is_some_and(|next| next > own) { -(*own as i64) } else { *own as i64 });
    u32::try_from(sum.sum::<i64>()).ok().filter(|value| *value > 0)
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// How many bytes of " bis" or ".ter" follow a number.
fn adverb(rest: &str) -> usize {
    let inner = rest.strip_prefix([' ', '.']).unwrap_or(rest);
    let inner = inner.strip_prefix(' ').unwrap_or(inner);
    let length = inner.bytes().take_while(u8::is_ascii_alphabetic).count();
    if ADVERBS.contains(&&inner[..length]) { rest.len() - inner.len() + length } else { 0 }
}

/// How many bytes of points, brackets and dashes, with the spaces among and after them, follow a number.
fn closing(rest: &str) -> usize {
    let is_mark = |c: &char| matches!(c, '.' | ')' | '-' | '–' | '—' | 'º' | 'ª' | '°' | ':') || c.is_whitespace();
    let length: usize = rest.chars().take_while(is_mark).map(char::len_utf8).sum();
    // A dash directly before a word is its own: "–9 degrees" begins nothing.
    let taken = &rest[..length];
    if taken.trim().is_empty() { 0 } else { length }
}

#[cfg(test)]
#[path = "marker_tests.rs"]
mod tests;
