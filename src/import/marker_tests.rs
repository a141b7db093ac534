use super::*;

#[track_caller]
fn check(words: &str, expected: Option<(Family, &str, &str)>) {
    let found = of(words, Letters { small: Some('h'), ..Letters::default() });
    let shown = found.as_ref().map(|m| (m.family, m.number.as_str(), words[m.length..].trim_start()));
    assert_eq!(shown, expected, "{words}");
}

#[test]
fn marks_are_read() {
    check("1. Decides", Some((Family::Figure, "1", "Decides")));
    check("5 bis. Decides", Some((Family::Figure, "5 bis", "Decides")));
    check("1 – Instar", Some((Family::Figure, "1", "Instar")));
    check("1º) Instar", Some((Family::Figure, "1º", "Instar")));
    check("2.- Instar", Some((Family::Figure, "2", "Instar")));
    check("(12) The Union", Some((Family::Figure, "12", "The Union")));
    check("3.Decides", Some((Family::Figure, "3", "Decides")));
    check("2.1 Support", Some((Family::Decimal(1), "2.1", "Support")));
    check("2.1. Support", Some((Family::Decimal(1), "2.1", "Support")));
    check("(a) To", Some((Family::Letter, "a", "To")));
    check("b) Lo", Some((Family::Letter, "b", "Lo")));
    check("c. To", Some((Family::Letter, "c", "To")));
    check("(ii) A", Some((Family::SmallRoman, "ii", "A")));
    check("(i) after h", Some((Family::Letter, "i", "after h")));
    check("IV. Considering", Some((Family::Roman, "IV", "Considering")));
    check("II – aprovar", Some((Family::Roman, "II", "aprovar")));
    check("B. whereas", Some((Family::Capital, "B", "whereas")));
    check("Artículo 1º.- Su", Some((Family::Article, "Artículo 1º", "Su")));
    check("Art. 2 – Que", Some((Family::Article, "Art. 2", "Que")));
    check("Art. 3° Aprovar", Some((Family::Article, "Art. 3°", "Aprovar")));
    check("Article 1er : Le", Some((Family::Article, "Article 1er", "Le")));
    check("Artículo Tercero: De forma", Some((Family::Article, "Artículo Tercero", "De forma")));
    check("ARTÍCULO DÉCIMO PRIMERO.- De", Some((Family::Article, "ARTÍCULO DÉCIMO PRIMERO", "De")));
    check("SECTION 2. The", Some((Family::Article, "SECTION 2", "The")));
    check("Article 4", Some((Family::Article, "Article 4", "")));
    check("PRIMERO: Su", Some((Family::Ordinal, "PRIMERO", "Su")));
    check("Segundo.- Su", Some((Family::Ordinal, "Segundo", "Su")));
    check("PP3 bis. Recalling", Some((Family::DraftReason, "PP3 bis", "Recalling")));
    check("OP 12 Decides", Some((Family::DraftAct, "OP 12", "Decides")));
    check("(OP)1. URGES States", Some((Family::DraftAct, "(OP)1", "URGES States")));
    check("PARÁGRAFO: La", Some((Family::Section, "PARÁGRAFO", "La")));
    check("§ 1º O registro", Some((Family::Section, "§ 1º", "O registro")));
    check("Parágrafo único. O", Some((Family::Section, "Parágrafo único", "O")));
    check("· Su", Some((Family::Bullet('·'), "", "Su")));
    check("·", Some((Family::Bullet('·'), "", "")));
}

#[test]
fn words_are_no_marks() {
    for words in [
        "12/3. Access",
        "2030 Agenda",
        "I think",
        "Art is long",
        "(see)",
        "1,5 million",
        "a word",
        "",
        "14",
        "– 14 –",
        "5 - 7 May 2024",
        "Article 5 of the Treaty",
        "First of all",
        "Segundo lugar",
        "1.5 million",
        "18:30 hours",
        "UN. The",
        "2017. The",
        "(2017) and",
    ] {
        check(words, None);
    }
}
