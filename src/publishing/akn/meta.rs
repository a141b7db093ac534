//! What is said of a text in Akoma Ntoso: work, expression and manifestation (FRBR), its versions, what is referred to.
//!
//! The names of concepts are a vocabulary for programs, English in every language, as the names of elements are.

use super::super::tree::{Document, Made};
use super::super::xml::{Written, Xml};
use super::place::clean;
use super::{Shape, shape};

/// The date of a text of which none is known: the schema wants one.
const UNDATED: &str = "0001-01-01";

/// The addresses of a text, by the naming convention.
struct Names {
    work: String,
    expression: String,
    number: String,
    language: String,
}

/// Everything that is said of the text.
pub(super) fn write(xml: &mut Xml, document: &Document) -> Written {
    let names = Names::of(document);
    xml.element("meta", &[], |xml| {
        xml.element("identification", &[("source", "#body")], |xml| identification(xml, document, &names))?;
        xml.line()?;
        lifecycle(xml, document)?;
        references(xml, document, &names)
    })?;
    xml.line()
}

impl Names {
    fn of(document: &Document) -> Self {
        let Shape { element, class, .. } = shape(document.kind);
        let origin = &document.frame.origin;
        let number = [&document.frame.symbol, &origin.slug].into_iter().map(|name| clean(name));
        let number = number.into_iter().find(|name| !name.is_empty()).unwrap_or_else(|| "nn".to_owned());
        let body = if clean(&origin.body).is_empty() { "nn".to_owned() } else { clean(&origin.body) };
        let language = alpha3(document.language.primary()).to_owned();
        let work = format!("/akn/un/{element}/{class}/{body}/{}/{number}", work_date(document));
        Self { expression: expression(&work, &language, date(document)), work, number, language }
    }
}

fn expression(work: &str, language: &str, date: &str) -> String {
    format!("{work}/{language}@{date}")
}

/// When the version was made.
fn date(document: &Document) -> &str {
    document.frame.origin.versions.last().map_or(UNDATED, |made| &made.date)
}

/// When the work came to be: by its adoption, until then with its first version.
fn work_date(document: &Document) -> &str {
    let versions = &document.frame.origin.versions;
    let adopted = versions.iter().find(|made| made.is_adopted);
    adopted.or(versions.first()).map_or(UNDATED, |made| &made.date)
}

fn identification(xml: &mut Xml, document: &Document, names: &Names) -> Written {
    xml.element("FRBRWork", &[], |xml| work(xml, document, names))?;
    xml.element("FRBRExpression", &[], |xml| {
        called(xml, &names.expression, "/!main", "")?;
        xml.empty("FRBRdate", &[("date", date(document)), ("name", "version")])?;
        xml.empty("FRBRauthor", &[("href", "#body")])?;
        if let Some(made) = document.frame.origin.versions.last() {
            xml.empty("FRBRversionNumber", &[("value", &made.number.to_string())])?;
        }
        let is_authoritative = document.frame.draft.is_empty() && document.frame.demonstration.is_empty();
        xml.empty("FRBRauthoritative", &[("value", if is_authoritative { "true" } else { "false" })])?;
        xml.empty("FRBRlanguage", &[("language", &names.language)])
    })?;
    xml.element("FRBRManifestation", &[], |xml| {
        called(xml, &names.expression, "/!main", ".xml")?;
        xml.empty("FRBRdate", &[("date", date(document)), ("name", "markup")])?;
        xml.empty("FRBRauthor", &[("href", "#body")])?;
        xml.empty("FRBRformat", &[("value", "application/akn+xml")])
    })
}

fn work(xml: &mut Xml, document: &Document, names: &Names) -> Written {
    let is_adopted = document.frame.origin.versions.iter().any(|made| made.is_adopted);
    called(xml, &names.work, "/!main", "")?;
    let event = if is_adopted { "adoption" } else { "generation" };
    xml.empty("FRBRdate", &[("date", work_date(document)), ("name", event)])?;
    xml.empty("FRBRauthor", &[("href", "#body")])?;
    xml.empty("FRBRcountry", &[("value", "un")])?;
    xml.empty("FRBRsubtype", &[("value", shape(document.kind).class)])?;
    let shown = document.frame.symbol.as_str();
    let shown = if shown.is_empty() { &names.number } else { shown };
    xml.empty("FRBRnumber", &[("value", &names.number), ("showAs", shown)])
}

fn called(xml: &mut Xml, address: &str, part: &str, ending: &str) -> Written {
    xml.empty("FRBRthis", &[("value", &format!("{address}{part}{ending}"))])?;
    xml.empty("FRBRuri", &[("value", &format!("{address}{ending}"))])
}

/// The versions up to this one, each with the text that it made.
fn lifecycle(xml: &mut Xml, document: &Document) -> Written {
    let versions = &document.frame.origin.versions;
    if versions.is_empty() {
        return Ok(());
    }
    xml.element("lifecycle", &[("source", "#body")], |xml| {
        (1..).zip(versions).try_for_each(|(nth, made)| event(xml, nth, made))
    })?;
    xml.line()
}

fn event(xml: &mut Xml, nth: usize, made: &Made) -> Written {
    let kind = if nth == 1 { "generation" } else { "amendment" };
    let (eid, source) = (format!("eref_{nth}"), format!("#original_{nth}"));
    let mut attributes =
        vec![("eId", eid.as_str()), ("date", made.date.as_str()), ("source", source.as_str()), ("type", kind)];
    if made.is_adopted {
        attributes.push(("refersTo", "#adoption"));
    }
    xml.empty("eventRef", &attributes)
}

fn references(xml: &mut Xml, document: &Document, names: &Names) -> Written {
    let origin = &document.frame.origin;
    xml.element("references", &[("source", "#body")], |xml| {
        for (nth, made) in (1..).zip(&origin.versions) {
            let href = expression(&names.work, &names.language, &made.date);
            let shown = format!("{} {}", names.number, made.number);
            xml.empty("original", &[("eId", &format!("original_{nth}")), ("href", &href), ("showAs", &shown)])?;
        }
        let href = format!("/akn/ontology/organization/un/{}", clean(&origin.body));
        let body = if document.frame.body.is_empty() { &origin.body } else { &document.frame.body };
        xml.empty("TLCOrganization", &[("eId", "body"), ("href", &href), ("showAs", body)])?;
        let adoption = "/akn/ontology/process/un/adoption";
        xml.empty("TLCProcess", &[("eId", "adoption"), ("href", adoption), ("showAs", "adoption")])?;
        let verb = "/akn/ontology/concept/un/openingVerb";
        xml.empty("TLCConcept", &[("eId", "openingVerb"), ("href", verb), ("showAs", "opening verb")])
    })
}

/// The language by ISO 639-2, as the naming convention wants it; one that is not in the table by its own tag.
fn alpha3(primary: &str) -> &str {
    match primary {
        "en" => "eng",
        "es" => "spa",
        "pt" => "por",
        "fr" => "fra",
        "ar" => "ara",
        "zh" => "zho",
        "ru" => "rus",
        "de" => "deu",
        "it" => "ita",
        "nl" => "nld",
        other => other,
    }
}
