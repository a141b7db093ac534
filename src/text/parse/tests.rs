use super::*;
use crate::text::ending::full_text;
use crate::text::numbering::{NumberingMode, labels};
use proptest::prelude::*;

const PARLATINO: &str = include_str!("../../../tests/data/parlatino-2017.en.txt");
const COMMUNIQUE: &str = include_str!("../../../tests/data/rcm-sacm-2023.en.txt");

fn read(input: &str, language: &str, style: fn(&Language) -> Style) -> Parsed {
    let language = Language::new(language).unwrap();
    let mut next = 0;
    parse(input, &language, &style(&language), &mut || {
        next += 1;
        ClauseId::new(format!("c{next}"))
    })
}

/// All words of the input, and all words of what came out, with their numbers.
#[track_caller]
fn check_no_word_lost(input: &str, parsed: &Parsed) {
    let text = &parsed.text;
    let mut all = vec![text.title.clone(), text.place_date.clone(), text.enacting.clone()];
    all.extend(text.masthead.iter().chain(&text.closing).cloned());
    all.extend(parsed.other.iter().map(|other| other.text.clone()));
    all.extend(parsed.numbers.iter().map(|(_, number)| number.clone()));
    let style = Style::un(&text.language);
    for clause in &text.clauses {
        all.extend([full_text(text, &style, clause), inline::plain(&clause.wrap_up)]);
    }
    let split = |text: &str| -> Vec<String> {
        let mut words: Vec<String> =
            text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect();
        words.sort();
        words
    };
    assert_eq!(split(&all.join(" ")), split(&String::from(Words::new(input).unwrap())));
}

fn of_kind(parsed: &Parsed, kind: ClauseKind) -> usize {
    parsed.text.of_kind(kind).count()
}

#[test]
fn parlatino_2017_reads_back_word_for_word() {
    let parsed = read(PARLATINO, "en", Style::parlatino);
    let text = &parsed.text;
    assert_eq!((of_kind(&parsed, ClauseKind::Preambular), of_kind(&parsed, ClauseKind::Operative)), (11, 16));
    assert_eq!(text.clauses.len(), 27);
    assert!(text.clauses.iter().all(|clause| clause.ending.is_none()), "the style says every ending");
    let numbers = labels(text, NumberingMode::Final);
    let style = Style::parlatino(&text.language);
    let mut lines = vec![text.title.clone(), text.place_date.clone(), text.enacting.clone()];
    for (clause, label) in text.clauses.iter().zip(numbers) {
        let line = format!("{} {}", label.display, full_text(text, &style, clause));
        lines.push(line.trim_start().to_owned());
    }
    assert_eq!(lines.join("\n\n"), PARLATINO.trim_end());
    assert_eq!(parsed.other, []);
    let opening = |at: usize| text.clauses[at].words.chars().take(text.clauses[at].opening).collect::<String>();
    assert_eq!((opening(8), opening(11)), ("Recalling also".to_owned(), "Reiterates".to_owned()));
}

#[test]
fn the_communique_is_nine_paragraphs() {
    let parsed = read(COMMUNIQUE, "en", Style::un);
    assert_eq!(parsed.text.kind, DeclarationKind::Communique);
    assert_eq!(of_kind(&parsed, ClauseKind::Paragraph), 9);
    assert_eq!(parsed.text.title, "Joint Communiqué");
    assert_eq!(parsed.text.masthead.len(), 1);
    assert!(parsed.text.place_date.ends_with("August 23rd, 2023"));
    assert!(parsed.text.clauses.iter().all(|clause| clause.ending.is_none()));
    check_no_word_lost(COMMUNIQUE, &parsed);
}

#[test]
fn sub_clauses_stand_under_their_clause() {
    let input = "12/3. Access to services\n\nThe Assembly,\n\nRecalling its resolution 9/14,\n\n1. Takes note of it;\n\n\
        2. Calls upon States:\n\n(a) To publish:\n\n(i) A list;\n\n(ii) A map;\n\n(b) To report;\n\nwhere they can;\n\n\
        3. Decides to meet.\n\n7th plenary meeting\n18 October 2023";
    let parsed = read(input, "en", Style::un);
    let text = &parsed.text;
    let depths: Vec<usize> = text.clauses.iter().map(|clause| text.depth(clause)).collect();
    assert_eq!(depths, [0, 0, 0, 1, 2, 2, 1, 0]);
    assert_eq!(text.clauses[2].wrap_up, "where they can;");
    assert!(text.clauses.iter().all(|clause| clause.ending.is_none()), "{text:#?}");
    assert_eq!(text.closing, ["7th plenary meeting 18 October 2023"]);
    check_no_word_lost(input, &parsed);
}

#[test]
fn headings_part_reasons_from_acts() {
    let input = "EL CONSEJO DEL ISTMO,\n\nVISTO el informe; y\n\nCONSIDERANDO:\n\nQue la Asamblea encomendó el acta;\n\n\
        RESUELVE:\n\n1. Aprobar el plan.\n\n2. Informar a la Asamblea.";
    let parsed = read(input, "es", Style::un);
    assert_eq!((of_kind(&parsed, ClauseKind::Preambular), of_kind(&parsed, ClauseKind::Operative)), (2, 2));
    assert_eq!(of_kind(&parsed, ClauseKind::Heading), 2);
    assert_eq!(parsed.text.clauses[0].ending.as_deref(), Some("; y"));
    check_no_word_lost(input, &parsed);
}

#[test]
fn lines_without_numbers_are_told_apart_by_their_verbs() {
    let input = "The Network,\nMindful of the commitments made,\nNoting with appreciation the offer,\n\
        Decides to hold its meeting,\nRequests the Secretariat to circulate\nthe agenda.";
    let parsed = read(input, "en", Style::un);
    assert_eq!((of_kind(&parsed, ClauseKind::Preambular), of_kind(&parsed, ClauseKind::Operative)), (2, 2));
    assert_eq!(parsed.text.enacting, "The Network,");
    check_no_word_lost(input, &parsed);
}

#[test]
fn french_endings_have_their_space() {
    let input = "L’Assemblée,\n\nAyant à l’esprit les conclusions ;\n\n1. Prie les parlements :\n\na) D’inscrire ;\n\n\
        b) De désigner ;\n\n2. Décide de rester saisie.";
    let parsed = read(input, "fr", Style::un);
    assert_eq!(parsed.text.clauses[0].words, "Ayant à l’esprit les conclusions");
    assert_eq!(of_kind(&parsed, ClauseKind::Operative), 2);
    check_no_word_lost(input, &parsed);
}

#[test]
fn what_looks_like_marks_is_literal_and_an_empty_text_is_empty() {
    let parsed = read("The A,\n\n1. Decides *x* [y](https://z.org).\n\n2. Ends.", "en", Style::un);
    assert_eq!(inline::plain(&parsed.text.clauses[0].words), "Decides *x* [y](https://z.org)");
    assert!(read("", "en", Style::un).text.clauses.is_empty());
}

proptest! {
    #[test]
    fn no_word_of_any_text_is_lost(input in "([A-Za-z]{1,9}|[0-9]{1,2}|\\([a-c]\\)|[.,;:]|[ \n]|\n\n){0,80}") {
        let parsed = read(&input, "en", Style::un);
        check_no_word_lost(&input, &parsed);
    }
}
