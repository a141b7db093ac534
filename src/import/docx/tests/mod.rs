//! Documents made part by part, and what is read of them.

mod counted;
mod hostile;
mod said;

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{Tracked, read};
use crate::import::source::{BadSource, Source};

const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A zip of these files.
fn package(files: &[(&str, &[u8])]) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A document with this body, and these other parts beside it: each with the kind of its relation.
fn document(body: &str, beside: &[(&str, &str)]) -> Vec<u8> {
    let relation = |(nth, (kind, _)): (usize, &(&str, &str))| {
        let kind = kind.trim_end_matches(|c: char| c.is_ascii_digit());
        format!("<Relationship Id=\"r{}\" Type=\"{KIND}/{kind}\" Target=\"part{nth}.xml\"/>", nth + 1)
    };
    let relations: String = beside.iter().enumerate().map(relation).collect();
    let relations = format!("<Relationships>{relations}</Relationships>");
    let main = format!("<w:document {W}><w:body>{body}</w:body></w:document>");
    let root = format!(
        "<Relationships><Relationship Id=\"a\" Type=\"{KIND}/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
    );
    let named: Vec<String> = (0..beside.len()).map(|nth| format!("word/part{nth}.xml")).collect();
    let mut files: Vec<(&str, &[u8])> = vec![
        ("_rels/.rels", root.as_bytes()),
        ("word/document.xml", main.as_bytes()),
        ("word/_rels/document.xml.rels", relations.as_bytes()),
    ];
    files.extend(named.iter().zip(beside).map(|(name, (_, part))| (name.as_str(), part.as_bytes())));
    package(&files)
}

/// A paragraph with these properties and runs.
fn paragraph(properties: &str, runs: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>")
}

/// A run of words.
fn run(words: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

/// A paragraph of words.
fn said(words: &str) -> String {
    paragraph("", &run(words))
}

#[track_caller]
fn source(body: &str, beside: &[(&str, &str)], tracked: Tracked) -> Source {
    read(&document(body, beside), tracked).expect("a document")
}

/// The lines of a document with this body, paragraphs parted by a bar and lines within them by a slash.
#[track_caller]
fn lines(body: &str) -> String {
    source(body, &[], Tracked::Accepted).text().replace("\n\n", " | ").replace('\n', " / ")
}

#[track_caller]
fn check(body: &str, expected: &str) {
    assert_eq!(lines(body), expected);
}

#[track_caller]
fn refused(bytes: &[u8]) -> BadSource {
    read(bytes, Tracked::Accepted).expect_err("no document")
}
