//! The list as CSV and XLSX, read back as a spreadsheet reads it.

use std::io::Read as _;

use accord::clock::sha256;
use accord::procedure::Standing;
use accord::publishing::DIGESTS;
use accord::storage::{amendments, declarations, versions};
use calamine::{Data, Reader as _, Xlsx};

use super::{DECLARATION, LIST, amendment};
use crate::support::{TestApp, on_both_databases};
use crate::word::part;

/// A file as bytes, with its headers.
fn bytes(app: &TestApp, path: &str) -> (Vec<u8>, String, String) {
    let mut answer = ureq::get(&format!("{}{path}", app.address())).call().unwrap();
    let header = |name: &str| answer.headers()[name].to_str().unwrap().to_owned();
    let (kind, saved) = (header("content-type"), header("content-disposition"));
    let mut bytes = Vec::new();
    answer.body_mut().as_reader().read_to_end(&mut bytes).unwrap();
    (bytes, kind, saved)
}

fn csv(app: &TestApp, query: &str) -> Vec<Vec<String>> {
    let (bytes, kind, saved) = bytes(app, &format!("{LIST}.csv{query}"));
    assert_eq!(kind, "text/csv; charset=utf-8");
    assert_eq!(saved, "attachment; filename=\"migration-2017-amendments.csv\"");
    let text = String::from_utf8(bytes).unwrap();
    let text = text.strip_prefix('\u{FEFF}').expect("the mark of UTF-8");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn xlsx(app: &TestApp, query: &str) -> Vec<Vec<String>> {
    let (bytes, _, _) = bytes(app, &format!("{LIST}.xlsx{query}"));
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(bytes)).unwrap();
    let sheet = book.worksheet_range_at(0).expect("a sheet").unwrap();
    let text = |cell: &Data| match cell {
        Data::String(text) => text.clone(),
        Data::Empty => String::new(),
        other => panic!("a cell that is no text: {other:?}"),
    };
    sheet.rows().map(|row| row.iter().map(text).collect()).collect()
}

on_both_databases! {
    fn a_file_holds_what_the_list_shows(app: &TestApp) {
        app.play("plenary");
        let id = amendment(app, "7");
        app.write(move |tx| {
            let mut seven = amendments::find(tx.db, &id)?;
            seven.justification = "=HYPERLINK(\"x\")".into();
            Ok(amendments::update(tx, &seven)?)
        });
        let rows = csv(app, "");
        assert_eq!(rows[0][..3], ["Number", "Sub-amendment to", "Sponsors"]);
        let row = |label: &str| rows.iter().find(|row| row[0] == label).unwrap_or_else(|| panic!("no {label}"));
        assert_eq!(row("7/1")[1], "7");
        assert_eq!(row("2")[2], "Orellana; Bahía Clara");
        assert_eq!(row("7")[7], "'=HYPERLINK(\"x\")");
        assert_eq!(rows.iter().filter(|row| row[0] == "4").count(), 2, "a row for each operation");
        assert_eq!(row("4")[3], "After preambular paragraph 7");
        assert!(row("3")[5].len() > 20 && row("3")[6].is_empty(), "a deletion has words before and none after");
        assert!(row("1")[12].starts_with("2017-06-") && row("1")[12].ends_with("-05:00"), "{}", row("1")[12]);
        assert!(row("9")[10].starts_with("Panel 6 recommends"), "{}", row("9")[10]);
        assert!(!row("9")[5].contains('*'));

        let sheet = xlsx(app, "");
        assert_eq!(sheet.len(), rows.len());
        let seven = sheet.iter().find(|row| row[0] == "7").unwrap();
        assert_eq!(seven[7], "=HYPERLINK(\"x\")", "a text, not a formula");
        let same = |row: &[String]| row.iter().map(|cell| cell.trim_start_matches('\'').to_owned()).collect::<Vec<_>>();
        assert_eq!(rows.iter().map(|row| same(row)).collect::<Vec<_>>(), sheet);

        let some = csv(app, "?standing=withdrawn");
        assert_eq!((some.len(), some[1][0].as_str()), (2, "8"), "the filter holds for the file");
        assert_eq!(xlsx(app, "?standing=withdrawn").len(), 2);
        assert_eq!(xlsx(app, "?standing=nothing").len(), 1);
        assert_eq!(csv(app, "?lang=es&standing=withdrawn").len(), 2);
        let twice = || bytes(app, &format!("{LIST}.xlsx")).0;
        assert_eq!(twice(), twice());
    }

    fn a_word_processor_shows_amendments_as_changes_and_comments(app: &TestApp) {
        app.play("plenary");
        let file = |query: &str| bytes(app, &format!("{DECLARATION}/compilation.docx{query}"));
        let (docx, kind, saved) = file("");
        assert!(kind.ends_with("wordprocessingml.document"), "{kind}");
        assert_eq!(saved, "attachment; filename=\"migration-2017-amendments.docx\"");
        let (words, beside) = (part(&docx, "word/document.xml"), part(&docx, "word/comments.xml"));
        assert!(words.contains("w:author=\"Orellana, Bahía Clara (amendment 2)\""), "its sponsors are its author");
        assert!(!words.contains("(amendment 7)") && beside.contains("Amendment 7 cannot be made together with amendment 6"));
        assert!(beside.contains("Sub-amendment 7/1 changes what amendment 7 proposes"), "{beside}");
        assert!(words.contains("DRAFT, version 3, not adopted"), "what it is stands above it");
        let id = amendment(app, "2");
        app.write(move |tx| {
            let mut two = amendments::find(tx.db, &id)?;
            two.standing = Standing::Withdrawn;
            Ok(amendments::update(tx, &two)?)
        });
        assert!(!part(&file("").0, "word/document.xml").contains("(amendment 2)"), "nobody proposes it any more");
        assert!(!part(&file("?standing=withdrawn").0, "word/document.xml").contains("<w:ins "), "only those asked for");
    }

    fn a_version_is_a_file_as_long_as_it_is_not_final(app: &TestApp) {
        app.play("adopted");
        let file = |format: &str| bytes(app, &format!("{DECLARATION}/versions/1/{format}"));
        let (txt, kind, saved) = file("txt");
        assert_eq!(kind, "text/plain; charset=utf-8");
        assert_eq!(saved, "attachment; filename=\"migration-2017-v1.txt\"");
        let words = String::from_utf8(txt).unwrap();
        assert!(words.contains("DRAFT, version 1, not adopted"), "{words}");
        assert!(part(&file("docx").0, "word/header1.xml").contains("DRAFT, version 1"));
        assert!(file("akn").2.ends_with(".akn.xml\""));
        let anyone = app.client();
        let page = anyone.get(&format!("{DECLARATION}/versions/1")).expect(200);
        assert!(page.has("a[href$='/versions/1/docx']") && !page.has("a[href$='/versions/1/pdf']"));
        anyone.get(&format!("{DECLARATION}/versions/1/pdf")).expect(404);
        anyone.get(&format!("{DECLARATION}/versions/1/exe")).expect(404);
        let last = app.read(|db| {
            let declaration = declarations::by_name(db, "migration-2017")?;
            versions::of_declaration(db, &declaration.id)
        });
        let last = last.last().unwrap().number;
        assert!(!anyone.get(&format!("{DECLARATION}/versions/{last}")).expect(200).has("a[download]"));
        anyone.get(&format!("{DECLARATION}/versions/{last}/docx")).expect(404);
        let member = app.demo("valmar.head");
        let member_page = member.get(&format!("{DECLARATION}/versions/1")).expect(200);
        assert!(member_page.has("a[href$='/versions/1/pdf']"));
        member.head(&format!("{DECLARATION}/versions/1/pdf")).expect(200);
    }

    fn the_files_of_a_text_and_the_final_acts_of_a_meeting_come_in_one(app: &TestApp) {
        app.play("published");
        let (of_text, kind, saved) = bytes(app, "/publications/migration-2017/files.zip");
        assert_eq!((kind.as_str(), saved.as_str()), ("application/zip", "attachment; filename=\"migration-2017.zip\""));
        let meeting = app.client().get(DECLARATION).expect(200).attribute("nav a[href^='/meetings/']", "href");
        assert!(app.client().get(&meeting).expect(200).has(&format!("a[href='{meeting}/acts.zip']")));
        let (of_meeting, ..) = bytes(app, &format!("{meeting}/acts.zip"));
        for archive in [of_text, of_meeting] {
            let digests = part(&archive, DIGESTS);
            assert!(digests.lines().count() >= 5, "{digests}");
            for (digest, path) in digests.lines().filter_map(|line| line.split_once("  ")) {
                let mut zip = zip::ZipArchive::new(std::io::Cursor::new(&archive)).unwrap();
                let mut packed = Vec::new();
                zip.by_name(path).unwrap().read_to_end(&mut packed).unwrap();
                assert_eq!(sha256(&packed), digest, "{path}");
                let name = path.strip_prefix("migration-2017/").unwrap();
                let issued = bytes(app, &format!("/publications/migration-2017/{}", name.trim_end_matches(".xml"))).0;
                assert_eq!(packed, issued, "byte for byte what was issued: {path}");
            }
        }
        app.client().get("/meetings/nowhere/acts.zip").expect(404);
    }
}
