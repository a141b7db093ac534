//! Words that a line break cut: whether their hyphen belongs to them.

use super::fold::{fold, start};

/// The most characters of a word that are looked at.
const LONGEST: usize = 40;

/// Puts the next line behind a text, without the hyphen at its end if only the line break put it there.
///
/// `vocabulary` says whether a word stands elsewhere in the text as it is given.
pub(super) fn join(text: &mut String, next: &str, vocabulary: &dyn Fn(&str) -> bool) {
    if text.ends_with('\u{AD}') {
        text.pop();
        text.push_str(next);
    } else if is_cut(text, next) {
        if !keeps(text, next, vocabulary) {
            text.pop();
        }
        text.push_str(next);
    } else {
        text.push(' ');
        text.push_str(next);
    }
}

/// Whether a word goes on over the end of the line.
pub(super) fn is_cut(text: &str, next: &str) -> bool {
    let Some(stem) = text.strip_suffix(['-', '\u{2010}']) else { return text.ends_with('\u{AD}') };
    stem.chars().next_back().is_some_and(char::is_alphanumeric)
        && next.chars().next().is_some_and(char::is_alphanumeric)
}

/// Whether the hyphen is one of spelling: "long-term", "Estados-Membros", "2017-2020".
fn keeps(text: &str, next: &str, vocabulary: &dyn Fn(&str) -> bool) -> bool {
    let end = |c: char| !(c.is_alphanumeric() || matches!(c, '-' | '\'' | '’'));
    let from = text.char_indices().rev().nth(LONGEST).map_or(0, |(at, _)| at);
    let stem = text[from..].trim_end_matches(['-', '\u{2010}']);
    let before = &stem[stem.rfind(end).map_or(0, |at| at + stem[at..].chars().next().map_or(1, char::len_utf8))..];
    let after = start(&next[..next.find(end).unwrap_or(next.len())], LONGEST);
    let (last, first) = (stem.chars().next_back(), after.chars().next());
    if last.is_some_and(|c| c.is_ascii_digit()) || first.is_some_and(|c| c.is_ascii_digit()) {
        return true;
    }
    let shouted =
        last.is_some_and(char::is_uppercase) && first.is_some_and(char::is_uppercase) && before.chars().count() > 1;
    if first.is_some_and(char::is_uppercase) && !shouted {
        return true;
    }
    let (before, after) = (fold(before), fold(after));
    if vocabulary(&format!("{before}-{after}")) {
        return true;
    }
    !vocabulary(&format!("{before}{after}")) && is_compound(&before, &after)
}

/// Words that go before a hyphen whatever follows, and begin no other word where a line may break.
const FIRST: &str = " non self vice well quasi recem twenty thirty forty fifty sixty seventy eighty ninety ";
/// Words that go behind a hyphen whatever is before, and end no other word.
const SECOND: &str = " term based level scale making makers maker building sharing oriented driven border cutting being income chair \
    chairs general specific centred centered owned stakeholder stakeholders meme memes dela dessus dessous apres joint membros membro \
    geral chefe ";

fn is_compound(before: &str, after: &str) -> bool {
    let within = |list: &str, word: &str| list.contains(&format!(" {word} "));
    let last = before.rsplit('-').next().unwrap_or(before);
    let small =
        ["of", "the", "to", "and", "in", "a", "de", "la", "up", "by", "on", "for", "e", "y", "est", "au", "la-bas"];
    let cut_before = before.contains('-') && small.contains(&last);
    // Portuguese writes the pronoun behind the verb: "comprometendo-se", "tornar-se"; "síntese" is one word.
    let verb = ["ndo", "r", "m", "ete", "ite", "ra", "ou"].iter().any(|end| before.ends_with(end));
    let pronoun = after == "se" && before.len() > 4 && verb;
    cut_before || pronoun || within(FIRST, before) && after.len() > 2 || within(SECOND, after) || pair(last, after)
}

/// Words that go together by a hyphen, though each is also the first syllable of others.
fn pair(before: &str, after: &str) -> bool {
    const PAIRS: [(&str, &str); 22] = [
        ("long", " standing lasting range running distance established held "),
        ("short", " lived sighted "),
        ("far", " reaching "),
        ("cost", " effective "),
        ("gender", " sensitive responsive related "),
        ("high", " quality risk speed tech ranking performance impact seas value density "),
        ("low", " cost carbon risk emission lying "),
        ("cross", " cultural sectoral regional community party "),
        ("full", " time fledged "),
        ("part", " time "),
        ("follow", " up "),
        ("set", " up "),
        ("small", " island "),
        ("post", " conflict "),
        ("ex", " presidente presidenta ministro ministra ministre president combatants "),
        ("peut", " etre "),
        ("bien", " etre "),
        (
            "sous",
            " commission comite region regional regionale developpement groupe secretaire traitance titre jacent ",
        ),
        ("anti", " corruption personnel trafficking discrimination retroviral "),
        ("celui", " ci la "),
        ("celle", " ci la "),
        ("celles", " ci la "),
    ];
    PAIRS.iter().any(|(first, seconds)| *first == before && seconds.contains(&format!(" {after} ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(before: &str, after: &str, expected: &str) {
        let mut text = before.to_owned();
        join(&mut text, after, &|_| false);
        assert_eq!(text, expected);
    }

    #[test]
    fn a_hyphen_of_the_line_goes_and_one_of_the_word_stays() {
        check("the main-", "tenance of", "the maintenance of");
        check("of long-", "term data", "of long-term data");
        check("medium- and long-", "term", "medium- and long-term");
        check("non-", "governmental", "non-governmental");
        check("2017-", "2020", "2017-2020");
        check("Latin-", "American", "Latin-American");
        check("REALI-", "TIES", "REALITIES");
        check("Estados-", "Membros", "Estados-Membros");
        check("comprometendo-", "se a", "comprometendo-se a");
        check("a análi-", "se dos", "a análise dos");
        check("celles-", "ci", "celles-ci");
        check("a whole-of-", "society approach", "a whole-of-society approach");
        check("high-", "lighting", "highlighting");
        for (before, after) in [("mi-", "gration"), ("pos-", "sible"), ("ex-", "ploitative"), ("Franco-", "phonie")] {
            check(before, after, &format!("{}{after}", before.trim_end_matches('-')));
        }
        for word in
            ["under-standing", "empha-sized", "cor-related", "euro-péenne", "artícu-los", "sínte-se", "deta-lhes"]
        {
            let (before, after) = word.split_once('-').unwrap();
            check(&format!("{before}-"), after, &word.replace('-', ""));
        }
        check("the se\u{AD}", "ries", "the series");
        check("Panama –", "June", "Panama – June");
        check("the end", "of it", "the end of it");
    }

    #[test]
    fn a_word_that_stands_elsewhere_decides() {
        let mut text = "the sub-".to_owned();
        join(&mut text, "regional level", &|word| word == "sub-regional");
        assert_eq!(text, "the sub-regional level");
        let mut text = "the long-".to_owned();
        join(&mut text, "term view", &|word| word == "longterm");
        assert_eq!(text, "the longterm view");
    }
}
