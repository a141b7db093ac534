//! The PDF of a publication, as programs that are not ours read it, and how it comes to be issued.

use std::io::Write as _;
use std::process::{Command, Stdio};

use accord::clock::{Chance, sha256};
use accord::language::Language;
use accord::storage::{StoreError, declarations, journal, publications};

use crate::support::{TestApp, on_both_databases};

const PUBLICATION: &str = "/publications/migration-2017";

/// What a program says of a PDF on its standard input; none where there is none, which is a failure where it is required.
fn told(program: &str, arguments: &[&str], bytes: &[u8]) -> Option<String> {
    let spawned = Command::new(program).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut child) = spawned else {
        let required = std::env::var("ACCORD_TEST_REQUIRE_PDF").is_ok_and(|value| value == "1");
        assert!(!required, "{program} is needed");
        eprintln!("skipped: there is no {program}");
        return None;
    };
    child.stdin.take().expect("its input").write_all(bytes).expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{program}: {output:?}");
    Some(String::from_utf8(output.stdout).expect("a text"))
}

/// The letters and figures of a text, which neither lines nor pages interrupt.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// It is whole, tagged, archival, carries its Akoma Ntoso, and says these clauses in this order.
pub(crate) fn says(bytes: &[u8], clauses: &[&str]) {
    let path = std::env::temp_dir().join(format!("accord-{}.pdf", Chance::System.name().expect("chance")));
    std::fs::write(&path, bytes).expect("a file");
    let name = path.to_str().expect("a name");
    if let Some(checked) = told("qpdf", &["--check", name], b"") {
        assert!(checked.contains("No syntax or stream encoding errors found"), "{checked}");
    }
    if let Some(attached) = told("qpdf", &["--list-attachments", name], b"") {
        assert!(attached.contains(".akn.xml"), "{attached}");
    }
    std::fs::remove_file(&path).expect("a file");
    if let Some(about) = told("pdfinfo", &["-"], bytes) {
        assert!(about.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{about}");
    }
    let meta = told("pdfinfo", &["-meta", "-"], bytes).unwrap_or_else(|| "pdfaid:part pdfuaid:part".to_owned());
    assert!(meta.contains("pdfaid:part") && meta.contains("pdfuaid:part"), "{meta}");
    let Some(words) = told("pdftotext", &["-", "-"], bytes).map(|words| letters(&words)) else { return };
    let mut from = 0;
    for clause in clauses {
        // Where a page ends, its foot and the next one's head stand between the words.
        let begins: String = letters(clause).chars().take(30).collect();
        let at = words[from..].find(&begins).unwrap_or_else(|| panic!("{begins} in {}", &words[from..]));
        from += at + begins.len();
    }
}

fn issued(app: &TestApp) -> Option<Vec<u8>> {
    app.read(|db| {
        let declaration = declarations::by_name(db, "migration-2017")?;
        let publication = publications::of_declaration(db, &declaration.id)?.ok_or(StoreError::NotFound)?;
        match publications::file(db, &publication.id, &Language::english(), "pdf") {
            Ok(file) => Ok(Some(file.bytes)),
            Err(StoreError::NotFound) => Ok(None),
            Err(other) => Err(other),
        }
    })
}

fn entries(app: &TestApp) -> usize {
    let all = app.read(|db| {
        let declaration = declarations::by_name(db, "migration-2017")?;
        journal::of_body(db, &declaration.body_id)
    });
    all.iter().filter(|entry| entry.act == "file-issued").count()
}

on_both_databases! {
    fn a_publication_without_pages_gets_them_once_from_the_secretariat(app: &TestApp) {
        app.play("published");
        let reader = app.client();
        assert!(!reader.get(PUBLICATION).expect(200).has("form[action$='/pdf']"), "nobody else is asked for them");
        assert_eq!(issued(app), None);
        for (who, status) in [("valmar.head", 403), ("chair", 403)] {
            app.demo(who).post(&format!("{PUBLICATION}/pdf"), &[("once", "")]).expect(status);
        }
        let clerk = app.demo("secretariat.first");
        let page = clerk.get(PUBLICATION).expect(200);
        let done = clerk.submit(&page, "form[action$='/pdf']", &[]).expect(200);
        assert!(!done.has("form[action$='/pdf']"));
        let bytes = issued(app).expect("it is there");
        let shown = reader.get(PUBLICATION).expect(200);
        assert!(shown.has(&format!("a[href='{PUBLICATION}/en.pdf']")));
        assert!(shown.texts("details dl dd code").contains(&sha256(&bytes)), "the page shows its digest");
        let file = reader.head(&format!("{PUBLICATION}/en.pdf")).expect(200);
        assert_eq!(file.header("content-type"), Some("application/pdf"));
        clerk.post(&format!("{PUBLICATION}/pdf"), &[("once", "")]).expect(200);
        assert_eq!((entries(app), issued(app)), (1, Some(bytes.clone())), "issued bytes stay");
        let plain = reader.get(&format!("{PUBLICATION}/en.txt")).expect(200);
        says(&bytes, &plain.body.split("\n\n").skip(1).take(12).collect::<Vec<_>>());
        let findings = app.read(|db| Ok::<_, StoreError>(accord::actions::verify(db, None)?.findings));
        assert_eq!(findings, []);
        let altered = crate::verify::after(app.store(), "UPDATE publication_files SET bytes = 'x' WHERE format = 'pdf';");
        assert!(altered.iter().any(|one| one.contains("en.pdf")), "{altered:?}");
    }
}
