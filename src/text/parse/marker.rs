//! Numbers, letters and bullets at the start of a block.

/// What kind of mark begins a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// 1. or 1) or 1 –, with bis and ter.
    Figure,
    /// I. or II)
    Roman,
    /// Artículo 1º.-
    Article,
    /// (a) or a)
    Letter,
    /// (i) or i)
    SmallRoman,
    /// · or •
    Bullet,
}

/// A mark at the start of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Marker {
    pub(super) level: Level,
    /// As it stood, without its point or bracket; empty for a bullet.
    pub(super) number: String,
    /// How many bytes it takes.
    pub(super) length: usize,
}

/// The mark at the start, if there is one. In the head only the first figure counts; `letter` is the last letter read.
pub(super) fn of(words: &str, in_head: bool, letter: &str) -> Option<Marker> {
    bullet(words)
        .or_else(|| article(words))
        .or_else(|| figure(words).filter(|found| !in_head || found.number == "1"))
        .or_else(|| bracketed(words, letter))
        .or_else(|| roman(words).filter(|found| !in_head || found.number == "I"))
}

fn bullet(words: &str) -> Option<Marker> {
    let first = words.chars().next().filter(|c| matches!(c, '·' | '•' | '▪' | '◦' | '–' | '-'))?;
    let length = first.len_utf8();
    let parted = words[length..].chars().next().is_none_or(char::is_whitespace);
    parted.then_some(Marker { level: Level::Bullet, number: String::new(), length })
}

/// "1." "12)" "3 –" "5 bis."
fn figure(words: &str) -> Option<Marker> {
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > 3 {
        return None;
    }
    let mut end = digits;
    if let Some(rest) = words[end..].strip_prefix(' ') {
        let adverb = rest.bytes().take_while(u8::is_ascii_lowercase).count();
        if ["bis", "ter", "quater", "quinquies", "sexies", "septies"].contains(&&rest[..adverb]) {
            end += 1 + adverb;
        }
    }
    closed(words, end, Level::Figure)
}

/// Takes the point, bracket or dash after a number, which white space or the end must follow.
fn closed(words: &str, end: usize, level: Level) -> Option<Marker> {
    let number = words[..end].to_owned();
    let rest = &words[end..];
    let mark: usize = rest
        .chars()
        .take_while(|c| matches!(c, '.' | ')' | '-' | '–' | '—' | 'º' | 'ª' | '°' | ':' | ' '))
        .map(char::len_utf8)
        .sum();
    let taken = &rest[..mark];
    let whole = rest.len() == mark || taken.ends_with(' ');
    (whole && !taken.trim().is_empty()).then(|| Marker { level, number, length: end + taken.trim_end().len() })
}

/// "Artículo 1º.-", "Art. 2 –", "Artículo Tercero:"
fn article(words: &str) -> Option<Marker> {
    let first = words.split(' ').next()?;
    let named = ["artículo", "articulo", "art.", "article", "artigo"].contains(&first.to_lowercase().as_str());
    let rest = words.get(first.len() + 1..).filter(|_| named)?;
    let number = rest.chars().take_while(|c| c.is_alphanumeric()).map(char::len_utf8).sum::<usize>();
    (number > 0).then(|| closed(words, first.len() + 1 + number, Level::Article)).flatten()
}

/// "(a)" "a)" "(iv)" "iv)"
fn bracketed(words: &str, letter: &str) -> Option<Marker> {
    let inner = words.strip_prefix('(').unwrap_or(words);
    let (number, _) = inner.split_once(')')?;
    let length = words.len() - inner.len() + number.len() + 1;
    let parted = words[length..].chars().next().is_none_or(char::is_whitespace);
    if number.is_empty() || number.len() > 6 || !parted {
        return None;
    }
    let small_roman = number.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'));
    let single = number.len() == 1 && number.bytes().all(|b| b.is_ascii_lowercase());
    let next = single && letter.bytes().next().is_some_and(|last| number.as_bytes()[0] == last + 1);
    let level = match (small_roman && !next, single) {
        (true, _) => Level::SmallRoman,
        (false, true) => Level::Letter,
        _ => return None,
    };
    Some(Marker { level, number: number.to_owned(), length })
}

/// "I." "IV."
fn roman(words: &str) -> Option<Marker> {
    let length = words.bytes().take_while(|b| matches!(b, b'I' | b'V' | b'X')).count();
    if length == 0 || !words[length..].starts_with(['.', ')']) {
        return None;
    }
    closed(words, length, Level::Roman)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, expected: Option<(Level, &str, &str)>) {
        let found = of(words, false, "h");
        let shown = found.as_ref().map(|m| (m.level, m.number.as_str(), words[m.length..].trim_start()));
        assert_eq!(shown, expected, "{words}");
    }

    #[test]
    fn marks_are_read() {
        check("1. Decides", Some((Level::Figure, "1", "Decides")));
        check("5 bis. Decides", Some((Level::Figure, "5 bis", "Decides")));
        check("1 – Instar", Some((Level::Figure, "1", "Instar")));
        check("(a) To", Some((Level::Letter, "a", "To")));
        check("b) Lo", Some((Level::Letter, "b", "Lo")));
        check("(ii) A", Some((Level::SmallRoman, "ii", "A")));
        check("(i) after h", Some((Level::Letter, "i", "after h")));
        check("IV. Considering", Some((Level::Roman, "IV", "Considering")));
        check("Artículo 1º.- Su", Some((Level::Article, "Artículo 1º", "Su")));
        check("Artículo Tercero: De forma", Some((Level::Article, "Artículo Tercero", "De forma")));
        check("· Su", Some((Level::Bullet, "", "Su")));
        check("·", Some((Level::Bullet, "", "")));
    }

    #[test]
    fn words_are_no_marks() {
        for words in ["12/3. Access", "2030 Agenda", "I think", "Art is long", "(see)", "1,5 million", "a word", ""] {
            check(words, None);
        }
    }
}
