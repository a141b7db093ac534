//! Marks that are words: "Artículo 1º.-", "PRIMERO:", "Parágrafo único."

use super::{Family, Marker, adverb, closing, digits, sign};
use crate::import::fold::{fold, is_capitals};

const ARTICLES: [&str; 13] = [
    "articulo",
    "art",
    "article",
    "artigo",
    "section",
    "seccion",
    "secao",
    "clausula",
    "sec",
    "resolutivo",
    "item",
    "acuerdo",
    "regla",
];
const ORDINALS: &str = " primero primera primer segundo segunda tercero tercera cuarto cuarta quinto quinta sexto sexta septimo \
    septima octavo octava noveno novena decimo decima undecimo undecima duodecimo duodecima vigesimo vigesima unico unica \
    primeiro primeira terceiro terceira quarto quarta setimo setima oitavo oitava nono nona first second third fourth fifth sixth \
    seventh eighth ninth tenth premier premiere deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme \
    unique ";

/// "§ 1º", "Parágrafo único."
pub(super) fn section(words: &str) -> Option<Marker> {
    let number = if let Some(rest) = words.strip_prefix('§') {
        let gap = rest.len() - rest.trim_start().len();
        let inner = rest.trim_start();
        let length = inner.chars().take_while(|c| c.is_alphanumeric() || *c == '°').map(char::len_utf8).sum::<usize>();
        (digits(inner) > 0).then_some('§'.len_utf8() + gap + length)?
    } else {
        paragraph(words)?
    };
    let rest = &words[number..];
    let close = rest.len() - rest.trim_start_matches(['.', ':', ')', ' ', '-', '–']).len();
    Some(Marker {
        family: Family::Section,
        close: '.',
        number: words[..number].to_owned(),
        value: None,
        length: number + close,
    })
}

/// "Parágrafo único", "PARÁGRAFO", "Parágrafo primero", where a mark follows.
fn paragraph(words: &str) -> Option<usize> {
    let letters = |text: &str| text.chars().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum::<usize>();
    let first = letters(words);
    let named = words.starts_with(char::is_uppercase) && fold(&words[..first]) == "paragrafo";
    let second = words[first..].strip_prefix(' ').map_or(0, letters);
    let ordinal = second > 0 && is_ordinal(&words[first + 1..first + 1 + second]);
    let end = if ordinal { first + 1 + second } else { first };
    (named && words[end..].trim_start().starts_with(['.', ':', '-', '–'])).then_some(end)
}

/// "Artículo 1º.-", "Art. 2 –", "Artículo Tercero:", "Article 1er :", "SECTION 2."
pub(super) fn article(words: &str) -> Option<Marker> {
    let first = words.split(' ').next()?;
    let named = first.starts_with(char::is_uppercase) && ARTICLES.contains(&fold(first.trim_end_matches('.')).as_str());
    let rest = words.get(first.len() + 1..).filter(|_| named)?;
    let mut number = article_number(rest)?;
    // "Décimo primero"
    let after = rest[number..].trim_start();
    if digits(rest) == 0 && is_ordinal(after.split([' ', '.', ':']).next().unwrap_or_default()) {
        number += rest[number..].len() - after.len() + article_number(after)?;
    }
    let end = first.len() + 1 + number;
    let value = rest[..digits(rest)].parse().ok();
    let taken = closing(&words[end..]);
    let tail = &words[end + taken..];
    let ordinal_sign = rest[..number].ends_with(['º', 'ª', '°', 'o']) || rest[..number].ends_with("er");
    let marked = !words[end..end + taken].trim().is_empty();
    let closed = tail.is_empty() || marked || ordinal_sign && tail.trim_start().starts_with(char::is_uppercase);
    closed.then(|| Marker {
        family: Family::Article,
        close: '.',
        number: words[..end].to_owned(),
        value,
        length: end + taken,
    })
}

fn article_number(rest: &str) -> Option<usize> {
    let length = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '°').map(char::len_utf8).sum::<usize>();
    let length = length + sign(&rest[length..]);
    let word = &rest[..length];
    let roman = !word.is_empty() && word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L'));
    let unit =
        word.starts_with(|c: char| c.is_ascii_digit()) || roman || is_ordinal(word) || is_capitals(word) && length < 12;
    let adverb = if digits(rest) > 0 { adverb(&rest[length..]) } else { 0 };
    (unit && length > 0).then_some(length + adverb)
}

fn is_ordinal(word: &str) -> bool {
    !word.is_empty() && ORDINALS.contains(&format!(" {} ", fold(word)))
}

/// "PRIMERO:", "Segundo.-", "DÉCIMO PRIMERO –"
pub(super) fn ordinal(words: &str) -> Option<Marker> {
    let word = |text: &str| text.chars().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum::<usize>();
    let mut end = word(words);
    if !words.starts_with(char::is_uppercase) || !is_ordinal(&words[..end]) {
        return None;
    }
    if let Some(second) =
        words[end..].strip_prefix(' ').map(|rest| &rest[..word(rest)]).filter(|second| is_ordinal(second))
    {
        end += 1 + second.len();
    }
    let taken = closing(&words[end..]);
    let mark = words[end..end + taken].trim();
    (!mark.is_empty() && mark != ")").then(|| Marker {
        family: Family::Ordinal,
        close: '.',
        number: words[..end].to_owned(),
        value: None,
        length: end + taken,
    })
}
