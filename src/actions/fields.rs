//! What people type, read: trimmed, in one normal form, short enough, of the right shape. The faults are messages.

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::l10n::Message;
use crate::language::{Language, Locale};
use crate::text::is_hidden;

/// A field that reads, or what is wrong with it.
pub type FieldResult<T> = Result<T, Message>;

/// The longest name, title or address of a person, body or meeting, in characters.
pub const LINE: usize = 200;
/// The longest summary or list, in characters: a panel's summary has about 3,000.
pub const PROSE: usize = 20_000;
/// The longest place in an address, in characters.
const SLUG: usize = 60;

/// One line that must say something.
///
/// # Errors
/// If it is empty or longer than `most` characters.
pub fn line(text: &str, most: usize) -> FieldResult<String> {
    let line = optional_line(text, most)?;
    if line.is_empty() { Err(Message::new("error-empty")) } else { Ok(line) }
}

/// One line that may be empty. Breaks and runs of spaces become one space.
///
/// # Errors
/// If it is longer than `most` characters.
pub fn optional_line(text: &str, most: usize) -> FieldResult<String> {
    let visible: String = text.nfc().filter(|c| c.is_whitespace() || is_written(*c)).collect();
    short_enough(visible.split_whitespace().collect::<Vec<_>>().join(" "), most)
}

/// Paragraphs that may be empty: breaks as `\n`, no spaces at the ends of lines.
///
/// # Errors
/// If they are longer than `most` characters.
pub fn prose(text: &str, most: usize) -> FieldResult<String> {
    let written: String = text.nfc().filter(|c| *c == '\n' || is_written(*c)).collect();
    let lines: Vec<&str> = written.lines().map(str::trim_end).collect();
    short_enough(lines.join("\n").trim().to_owned(), most)
}

/// Lines of columns, as they were typed or copied from a spreadsheet: the tabs between them stay.
///
/// # Errors
/// If they are longer than `most` characters.
pub fn table(text: &str, most: usize) -> FieldResult<String> {
    let written: String = text.nfc().filter(|c| matches!(c, '\n' | '\t') || is_written(*c)).collect();
    short_enough(written, most)
}

/// The lines of a list, without the empty ones.
///
/// # Errors
/// If the whole is longer than `most` characters.
pub fn list(text: &str, most: usize) -> FieldResult<Vec<String>> {
    Ok(prose(text, most)?.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect())
}

/// Neither a control character, nor one that turns the direction of what stands around it, nor a noncharacter.
fn is_written(c: char) -> bool {
    !c.is_control() && !is_hidden(c) && !('\u{FDD0}'..='\u{FDEF}').contains(&c)
}

fn short_enough(text: String, most: usize) -> FieldResult<String> {
    let length = text.chars().count();
    if length > most {
        return Err(Message::new("error-too-long").arg("max", most).arg("length", length));
    }
    Ok(text)
}

/// The name of a time zone, as the IANA database writes it.
///
/// # Errors
/// If there is no such zone.
pub fn zone(text: &str) -> FieldResult<String> {
    let name = line(text, LINE)?;
    let found: chrono_tz::Tz = name.parse().map_err(|_| Message::new("error-not-a-zone"))?;
    Ok(found.name().to_owned())
}

/// A calendar day as a browser sends it: `2017-06-08`.
///
/// # Errors
/// If there is no such day.
pub fn day(text: &str) -> FieldResult<NaiveDate> {
    let text = line(text, LINE)?;
    NaiveDate::parse_from_str(&text, "%Y-%m-%d").map_err(|_| Message::new("error-not-a-day"))
}

/// A whole number between two others.
///
/// # Errors
/// If it is none, or another.
pub fn whole(text: &str, least: i64, most: i64) -> FieldResult<i64> {
    let number: i64 = line(text, LINE)?.parse().map_err(|_| Message::new("error-not-a-number"))?;
    if (least..=most).contains(&number) {
        Ok(number)
    } else {
        Err(Message::new("error-not-between").arg("least", least).arg("most", most))
    }
}

/// A language of the interface by its tag.
///
/// # Errors
/// If it is not one of the four.
pub fn locale(tag: &str) -> FieldResult<Locale> {
    Locale::ALL.into_iter().find(|locale| locale.tag() == tag).ok_or_else(|| Message::new("error-not-in-list"))
}

/// The languages of a body: tags with commas between, the first one foremost.
///
/// # Errors
/// If there is none, or one that is no language tag.
pub fn languages(text: &str) -> FieldResult<Vec<Language>> {
    let mut languages = Vec::new();
    for tag in line(text, LINE)?.split([',', ' ']).filter(|tag| !tag.is_empty()) {
        let language = Language::new(tag).map_err(|_| Message::new("error-not-a-language").arg("tag", tag))?;
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    if languages.is_empty() { Err(Message::new("error-empty")) } else { Ok(languages) }
}

/// A place in addresses, as somebody chose it.
///
/// # Errors
/// If it has other characters than small letters, digits and hyphens, or is a word that addresses use themselves.
pub fn slug(text: &str) -> FieldResult<String> {
    let slug = line(text, SLUG)?;
    if slug == "new" {
        return Err(Message::new("error-slug-reserved"));
    }
    let plain = slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if plain && slug == slug_of(&slug) { Ok(slug) } else { Err(Message::new("error-not-a-slug")) }
}

/// The place in addresses that a title gives: small letters without accents, digits, hyphens; whole words.
#[must_use]
pub fn slug_of(title: &str) -> String {
    let plain: String = title.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    let mut slug = String::new();
    for word in plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if !slug.is_empty() && slug.len() + word.len() >= SLUG {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&word[..word.len().min(SLUG)]);
    }
    // A number alone would be read as a declaration's own number, "new" as a form.
    let reserved = slug.is_empty() || slug == "new" || slug.bytes().all(|byte| byte.is_ascii_digit());
    if reserved { format!("text-{slug}").trim_end_matches('-').to_owned() } else { slug }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check<T: PartialEq + std::fmt::Debug>(read: FieldResult<T>, expected: Result<T, &str>) {
        assert_eq!(read.as_ref().map_err(Message::key), expected.as_ref().map_err(|key| *key));
    }

    #[test]
    fn a_line_is_trimmed_and_has_one_form() {
        check(line("  Bahi\u{301}a \t Clara\r\n", LINE), Ok("Bahía Clara".to_owned()));
        check(line(" \u{7} ", LINE), Err("error-empty"));
        check(line("abcd", 3), Err("error-too-long"));
    }

    #[test]
    fn paragraphs_keep_their_breaks() {
        check(prose("a \r\n\r\n b\r\n\u{FDD2}", PROSE), Ok("a\n\n b".to_owned()));
        check(list("\r\none\r\n\r\n two \r\n", PROSE), Ok(vec!["one".to_owned(), "two".to_owned()]));
    }

    #[test]
    fn columns_keep_their_tabs() {
        check(table("Ana\tana@valmar.example\u{7}\r\n", PROSE), Ok("Ana\tana@valmar.example\n".to_owned()));
    }

    #[test]
    fn a_zone_and_a_day_exist() {
        check(zone("America/Panama"), Ok("America/Panama".to_owned()));
        check(zone("America/Atlantis"), Err("error-not-a-zone"));
        check(day("2017-02-30"), Err("error-not-a-day"));
        assert!(day("2017-06-08").is_ok());
    }

    #[test]
    fn a_number_is_whole_and_within_bounds() {
        check(whole("3", 1, 9), Ok(3));
        check(whole("0", 1, 9), Err("error-not-between"));
        check(whole("1.5", 1, 9), Err("error-not-a-number"));
    }

    #[test]
    fn languages_are_tags() {
        let tags: Vec<String> = languages("es, PT-br,es").unwrap().into_iter().map(String::from).collect();
        assert_eq!(tags, ["es", "pt-BR"]);
        check(languages("es, not_a_tag!").map(drop), Err("error-not-a-language"));
    }

    #[test]
    fn a_place_in_addresses_is_plain() {
        check(slug("parlatino"), Ok("parlatino".to_owned()));
        check(slug("new"), Err("error-slug-reserved"));
        for wrong in ["Parlatino", "a--b", "-a", "á"] {
            check(slug(wrong), Err("error-not-a-slug"));
        }
        assert_eq!(slug_of("Reunión sobre Migración, 2017"), "reunion-sobre-migracion-2017");
        assert_eq!(slug_of("2017"), "text-2017");
        assert_eq!(slug_of("¿?"), "text");
        assert_eq!(slug_of("new"), "text-new");
        assert!(slug_of(&"word ".repeat(40)).len() <= 60);
        assert_eq!(slug_of(&"w".repeat(80)).len(), 60);
    }
}
