//! Numbers as lists write them.

use crate::text::numbering::roman;

/// How a level of a list writes its numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Format {
    #[default]
    Decimal,
    /// 01, 02.
    Padded,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
    /// 1st, 1º, 1er.
    Ordinal,
    Bullet,
    Nothing,
}

/// Word repeats a letter at most so often.
const LETTERS: i64 = 26 * 30;
const ROMANS: i64 = 3_999;

impl Format {
    /// The format of a name; what has no letters or figures that we know counts in figures.
    pub(super) fn named(name: &str) -> Self {
        match name {
            "decimalZero" => Self::Padded,
            "lowerLetter" => Self::LowerLetter,
            "upperLetter" => Self::UpperLetter,
            "lowerRoman" => Self::LowerRoman,
            "upperRoman" => Self::UpperRoman,
            "ordinal" => Self::Ordinal,
            "bullet" => Self::Bullet,
            "none" => Self::Nothing,
            _ => Self::Decimal,
        }
    }

    /// A number in the format, in a language where that matters.
    pub(super) fn write(self, value: i64, language: &str) -> String {
        match self {
            Self::Nothing | Self::Bullet => String::new(),
            Self::Padded if (0..10).contains(&value) => format!("0{value}"),
            Self::LowerLetter if (1..=LETTERS).contains(&value) => letters(value, b'a'),
            Self::UpperLetter if (1..=LETTERS).contains(&value) => letters(value, b'A'),
            Self::LowerRoman if (1..=ROMANS).contains(&value) => in_roman(value),
            Self::UpperRoman if (1..=ROMANS).contains(&value) => in_roman(value).to_uppercase(),
            Self::Ordinal => ordinal(value, language),
            _ => value.to_string(),
        }
    }
}

fn in_roman(value: i64) -> String {
    usize::try_from(value).map(roman).unwrap_or_default()
}

/// After z comes aa, then bb.
fn letters(value: i64, first: u8) -> String {
    let (letter, more) = ((value - 1) % 26, (value - 1) / 26);
    let letter = char::from(first + u8::try_from(letter).unwrap_or_default());
    (0..=more).map(|_| letter).collect()
}

fn ordinal(value: i64, language: &str) -> String {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    let sign = match (primary, value % 10, value % 100) {
        ("es" | "pt" | "it" | "gl", ..) => "º",
        ("fr", ..) if value == 1 => "er",
        ("fr", ..) => "e",
        (_, _, 11..=13) => "th",
        (_, 1, _) => "st",
        (_, 2, _) => "nd",
        (_, 3, _) => "rd",
        _ => "th",
    };
    format!("{value}{sign}")
}

/// The sign of a bullet as any font has it: fonts of signs put theirs where others have nothing.
pub(super) fn bullet(text: &str) -> String {
    let mut all = text.chars();
    let sign = match (all.next(), all.next()) {
        (Some('\u{F0A7}' | '\u{F06E}'), None) => '▪',
        (Some('o'), None) => '◦',
        (Some('\u{F0D8}'), None) => '➢',
        (Some('\u{F0FC}'), None) => '✓',
        (Some('\u{F02D}'), None) => '-',
        (Some(sign), None) if !('\u{E000}'..='\u{F8FF}').contains(&sign) => sign,
        (Some(_), Some(_)) => return text.to_owned(),
        _ => '•',
    };
    sign.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(format: &str, values: &[i64], expected: &[&str]) {
        let written: Vec<String> = values.iter().map(|value| Format::named(format).write(*value, "en")).collect();
        assert_eq!(written, expected, "{format}");
    }

    #[test]
    fn numbers_are_written_as_word_does() {
        check("decimal", &[0, 1, 12, -3], &["0", "1", "12", "-3"]);
        check("decimalZero", &[1, 12], &["01", "12"]);
        check("lowerLetter", &[1, 26, 27, 28, 53, 0], &["a", "z", "aa", "bb", "aaa", "0"]);
        check("upperLetter", &[3], &["C"]);
        check("lowerRoman", &[4, 9, 40], &["iv", "ix", "xl"]);
        check("upperRoman", &[14], &["XIV"]);
        check(
            "ordinal",
            &[1, 2, 3, 4, 11, 12, 21, 111],
            &["1st", "2nd", "3rd", "4th", "11th", "12th", "21st", "111th"],
        );
        check("chineseCounting", &[3], &["3"]);
        check("none", &[3], &[""]);
        check("lowerLetter", &[i64::MAX], &["9223372036854775807"]);
        check("upperRoman", &[i64::MAX], &["9223372036854775807"]);
    }

    #[test]
    fn ordinals_are_those_of_the_language() {
        let all = ["es-MX", "pt-BR", "fr-FR", "de"].map(|language| Format::Ordinal.write(1, language));
        assert_eq!(all, ["1º", "1º", "1er", "1st"]);
        assert_eq!(Format::Ordinal.write(2, "fr"), "2e");
    }

    #[test]
    fn bullets_are_signs_that_every_font_has() {
        let all = ["\u{F0B7}", "\u{F0A7}", "o", "–", "", "--", "\u{F0FF}"].map(bullet);
        assert_eq!(all, ["•", "▪", "◦", "–", "•", "--", "•"]);
    }
}
