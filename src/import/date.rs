//! Dates in words and figures, in four languages.

use super::fold::fold;

const MONTHS: &str = " january february march april may june july august september october november december enero febrero marzo \
    abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre janeiro fevereiro marco maio junho julho \
    setembro outubro novembro dezembro janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre \
    jan feb apr jun jul aug sep sept oct nov dec ";
/// What may stand among the parts of a date.
const JOINTS: &str = " de del of and y e et to al a au , - – — do ";

/// The byte range of a date with a year, the last one in a line.
pub(super) fn find(line: &str) -> Option<(usize, usize)> {
    let words = words(line);
    let month = words.iter().rposition(|(_, word)| is_month(word));
    month.and_then(|month| around(line, &words, month)).or_else(|| figures(&words))
}

/// Whether a line begins with a day of a month: "1º de março", "2 mai".
pub(super) fn begins(line: &str) -> bool {
    let mut words = words(line).into_iter().map(|(_, word)| word);
    words.next().is_some_and(is_day) && words.find(|word| !is_joint(word)).is_some_and(is_month)
}

/// Words and marks with their places.
fn words(line: &str) -> Vec<(usize, &str)> {
    let mut out = Vec::new();
    let mut from = 0;
    for (at, c) in line.char_indices() {
        if c.is_whitespace() || matches!(c, ',' | '–' | '—' | '-' | '.' | '(' | ')') {
            if from < at {
                out.push((from, &line[from..at]));
            }
            from = at + c.len_utf8();
            if !c.is_whitespace() {
                out.push((at, &line[at..from]));
            }
        }
    }
    if from < line.len() {
        out.push((from, &line[from..]));
    }
    out
}

fn is_month(word: &str) -> bool {
    MONTHS.contains(&format!(" {} ", fold(word)))
}

fn is_day(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    (1..=2).contains(&digits) && ["", "st", "nd", "rd", "th", "º", "°", "er", "o", "."].contains(&&word[digits..])
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit())
}

fn is_joint(word: &str) -> bool {
    JOINTS.contains(&format!(" {} ", fold(word)))
}

fn around(line: &str, words: &[(usize, &str)], month: usize) -> Option<(usize, usize)> {
    let end = |nth: usize| words[nth].0 + words[nth].1.len();
    let year = (month + 1..words.len())
        .take_while(|nth| {
            is_joint(words[*nth].1) || is_day(words[*nth].1) || is_year(words[*nth].1) || words[*nth].1 == "."
        })
        .find(|nth| is_year(words[*nth].1))?;
    let first = (0..month)
        .rev()
        .take_while(|nth| is_joint(words[*nth].1) || is_day(words[*nth].1) || is_month(words[*nth].1))
        .filter(|nth| is_day(words[*nth].1) || is_month(words[*nth].1))
        .last()
        .unwrap_or(month);
    (end(year) <= line.len()).then(|| (words[first].0, end(year)))
}

/// "07/06/2017", "20/VII/17".
fn figures(words: &[(usize, &str)]) -> Option<(usize, usize)> {
    let fits = |word: &str| {
        let parts: Vec<&str> = word.split('/').collect();
        let month =
            |part: &str| is_day(part) || !part.is_empty() && part.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'));
        parts.len() == 3
            && is_day(parts[0])
            && month(parts[1])
            && matches!(parts[2].len(), 2 | 4)
            && parts[2].bytes().all(|b| b.is_ascii_digit())
    };
    words.iter().rev().find(|(_, word)| fits(word)).map(|(at, word)| (*at, at + word.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        assert_eq!(find(line).map_or("", |(from, to)| &line[from..to]), expected, "{line}");
    }

    #[test]
    fn dates_are_found_in_four_languages() {
        check("Panama City, Panama – 10 June 2017", "10 June 2017");
        check("Republic of Panama August 23rd, 2023", "August 23rd, 2023");
        check("Port Amaro, 3 and 4 May 2024", "3 and 4 May 2024");
        check("Bogotá, 5 de mayo de 2024", "5 de mayo de 2024");
        check("Ciudad de Panamá, 9 y 10 de junio del 2017", "9 y 10 de junio del 2017");
        check("Brasília, em 1º de março de 2024.", "1º de março de 2024");
        check("Fait à Djerba, le 20 novembre 2022", "20 novembre 2022");
        check("Erevan, le 1er octobre 2018", "1er octobre 2018");
        check("LIII CMC – Brasília, 20/VII/17", "20/VII/17");
        check("San José, 07/06/2017", "07/06/2017");
        check("June 30 – July 2, 2021", "June 30 – July 2, 2021");
    }

    #[test]
    fn what_has_no_year_is_no_date() {
        for line in ["May the road rise", "before 1 March", "in 2017", "", "Resolution 71/280", "31 de"] {
            check(line, "");
        }
    }
}
