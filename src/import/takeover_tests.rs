use super::*;
use crate::import::import;
use crate::text::DeclarationKind;
use crate::text::ending::full_text;
use crate::text::numbering::{NumberingMode, labels};

const PARLATINO: &str = include_str!("../../tests/data/parlatino-2017.en.txt");
const COMMUNIQUE: &str = include_str!("../../tests/data/rcm-sacm-2023.en.txt");

fn read(input: &str, language: &str, style: fn(&Language) -> Style) -> Taken {
    let language = Language::new(language).unwrap();
    let mut next = 0;
    take_over(import(input, Some(&language)), &language, &style(&language), &mut || {
        next += 1;
        ClauseId::new(format!("c{next}"))
    })
}

fn of_kind(taken: &Taken, kind: ClauseKind) -> usize {
    taken.text.of_kind(kind).count()
}

#[test]
fn parlatino_2017_reads_back_word_for_word() {
    let taken = read(PARLATINO, "en", Style::parlatino);
    let text = &taken.text;
    assert_eq!((of_kind(&taken, ClauseKind::Preambular), of_kind(&taken, ClauseKind::Operative)), (11, 16));
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
    assert_eq!(taken.other, []);
    let opening = |at: usize| text.clauses[at].words.chars().take(text.clauses[at].opening).collect::<String>();
    assert_eq!((opening(8), opening(11)), ("Recalling also".to_owned(), "Reiterates".to_owned()));
}

#[test]
fn the_communique_is_nine_paragraphs() {
    let taken = read(COMMUNIQUE, "en", Style::un);
    assert_eq!(taken.text.kind, DeclarationKind::Communique);
    assert_eq!(of_kind(&taken, ClauseKind::Paragraph), 9);
    assert_eq!(taken.text.title, "Joint Communiqué");
    assert_eq!(taken.text.masthead.last().map(String::as_str), Some("IV Plenary Meeting"));
    assert_eq!(taken.text.place_date, "Panama City - Republic of Panama August 23rd, 2023");
    assert!(taken.text.clauses.iter().all(|clause| clause.ending.is_none()));
}

#[test]
fn sub_clauses_stand_under_their_clause() {
    let input = "12/3. Access to services\n\nThe Assembly,\n\nRecalling its resolution 9/14,\n\n1. Takes note of it;\n\n\
        2. Calls upon States:\n\n(a) To publish:\n\n(i) A list;\n\n(ii) A map;\n\n(b) To report;\n\nwhere they can;\n\n\
        3. Decides to meet.\n\n7th plenary meeting\n18 October 2023";
    let taken = read(input, "en", Style::un);
    let text = &taken.text;
    let depths: Vec<usize> = text.clauses.iter().map(|clause| text.depth(clause)).collect();
    assert_eq!(depths, [0, 0, 0, 1, 2, 2, 1, 0]);
    assert_eq!(text.clauses[2].wrap_up, "where they can;");
    assert!(text.clauses.iter().all(|clause| clause.ending.is_none()), "{text:#?}");
    assert_eq!(text.closing, ["7th plenary meeting", "18 October 2023"]);
    assert!(text.clauses.iter().all(|clause| clause.parent.is_none() || clause.opening == 0));
}

#[test]
fn headings_part_reasons_from_acts() {
    let input = "EL CONSEJO DEL ISTMO,\n\nVISTO el informe; y\n\nCONSIDERANDO:\n\nQue la Asamblea encomendó el acta;\n\n\
        RESUELVE:\n\n1. Aprobar el plan.\n\n2. Informar a la Asamblea.";
    let taken = read(input, "es", Style::un);
    assert_eq!((of_kind(&taken, ClauseKind::Preambular), of_kind(&taken, ClauseKind::Operative)), (2, 2));
    assert_eq!(of_kind(&taken, ClauseKind::Heading), 2);
    assert_eq!(taken.text.clauses[0].ending.as_deref(), Some("; y"));
}

#[test]
fn french_endings_have_their_space() {
    let input = "L’Assemblée,\n\nAyant à l’esprit les conclusions ;\n\n1. Prie les parlements :\n\na) D’inscrire ;\n\n\
        b) De désigner ;\n\n2. Décide de rester saisie.";
    let taken = read(input, "fr", Style::un);
    assert_eq!(taken.text.clauses[0].words, "Ayant à l’esprit les conclusions");
    assert_eq!(of_kind(&taken, ClauseKind::Operative), 2);
}

#[test]
fn what_looks_like_marks_is_literal_and_an_empty_text_is_empty() {
    let taken = read("The A,\n\n1. Decides *x* [y](https://z.org).\n\n2. Ends.", "en", Style::un);
    assert_eq!(inline::plain(&taken.text.clauses[0].words), "Decides *x* [y](https://z.org)");
    assert!(read("", "en", Style::un).text.clauses.is_empty());
}

#[test]
fn what_a_text_has_no_place_for_is_among_the_others() {
    let input = "The A,\n\n[1. Decides to meet;] [Norte]\n\n2. Ends.\n\nAnnex\n\nA list.\n\n¹ See A/1.";
    let other: Vec<String> = read(input, "en", Style::un).other.into_iter().map(|other| other.text).collect();
    assert_eq!(other, ["¹ See A/1.", "Annex", "A list.", "[Norte]"]);
    let long = format!("The A,\n\n1. Decides {}.", "to meet ".repeat(5_000));
    assert_eq!(read(&long, "en", Style::un).other.len(), 1);
}
