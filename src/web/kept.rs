//! What somebody was sending when it could not be taken: carried through the sign-in page where a session had ended, else
//! shown on the page that says why. No form can lose words, whatever its handler shows.

use actix_web::dev::{Payload, ServiceRequest};
use actix_web::web::Bytes;
use url::form_urlencoded;

use super::confirmation::{ANSWER, CONFIRMED, QUESTION};
use super::paths;
use super::posted::{KEY, is_form};

/// The fields that people write in, with the keys of their labels. In these a single word counts as written; in others,
/// such as an identity or a choice, only words with a space between them.
const WRITTEN: &[(&str, &str)] = &[
    ("alternative", "mark-field-alternative"),
    ("agenda", "meeting-agenda"),
    ("answer", "minutes-answer"),
    ("closing", "field-closing"),
    ("comment", "treatment-comment"),
    ("decision", "rules-decision"),
    ("document", "rules-document"),
    ("enacting", "field-enacting"),
    ("findings", "panel-findings"),
    ("justification", "amendment-justification"),
    ("leave", "filing-leave"),
    ("list", "invitations-list"),
    ("masthead", "field-masthead"),
    ("note", "field-note"),
    ("opening", "field-opening"),
    ("persons", "panel-persons"),
    ("place_date", "field-place-date"),
    ("reason", "field-reason"),
    ("report", "review-report"),
    ("stretch", "mark-field-stretch"),
    ("summary", "panel-summary"),
    ("text", "field-text"),
    ("title", "field-title"),
    ("why", "list-order-reason"),
    ("words", "field-words"),
    ("wrap_up", "field-wrap-up"),
];
/// Fields that nobody writes in, though words stand in them.
const UNWRITTEN: &[&str] = &[KEY, QUESTION, ANSWER, CONFIRMED, "base", "kept"];

/// A form that was not acted on: its fields as they were posted, without passwords, and where it was posted to.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Kept {
    /// The fields, encoded as in the body of a form.
    #[serde(rename = "kept")]
    pub(super) fields: String,
    /// A path of this site.
    #[serde(rename = "kept_for")]
    pub(super) path: String,
}

/// A field that was posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct KeptField {
    /// Its name in the form.
    pub(super) name: String,
    /// What was in it.
    pub(super) value: String,
    /// The key of its label, if a person wrote it: words that are worth showing, not a choice or an identity.
    pub(super) label: Option<&'static str>,
}

impl Kept {
    /// Takes a copy of a form; the handler reads it all the same. Of the forms that are for people who are not signed in,
    /// with their passwords and links, none is taken.
    ///
    /// # Errors
    /// If the form is larger than forms may be.
    pub(super) async fn of(request: &mut ServiceRequest) -> Result<Option<Self>, actix_web::Error> {
        if !is_form(request) || paths::is_for_the_unknown(request.path()) {
            return Ok(None);
        }
        let body = request.extract::<Bytes>().await?;
        request.set_payload(Payload::from(body.clone()));
        Ok(Some(Self::from_body(request.path(), &body)))
    }

    fn from_body(path: &str, body: &[u8]) -> Self {
        let mut fields = form_urlencoded::Serializer::new(String::new());
        fields.extend_pairs(form_urlencoded::parse(body).filter(|(name, _)| !is_secret(name)));
        Self { fields: fields.finish(), path: path.to_owned() }
    }

    /// Whether there is nothing to send again, or no place of this site to send it to.
    pub(super) fn is_empty(&self) -> bool {
        self.fields.is_empty() || paths::local(&self.path).is_none()
    }

    /// The fields in the order of the form.
    pub(super) fn fields(&self) -> Vec<KeptField> {
        form_urlencoded::parse(self.fields.as_bytes())
            .filter(|(name, _)| !is_secret(name))
            .map(|(name, value)| KeptField {
                label: label(&name, &value),
                name: name.into_owned(),
                value: value.into_owned(),
            })
            .collect()
    }

    /// What a person wrote, and a page does not give back in any of its fields.
    pub(super) fn lost_by(&self, page: &str) -> Vec<KeptField> {
        let written = self.fields().into_iter().filter(|field| field.label.is_some());
        written.filter(|field| !gives_back(page, &field.value)).collect()
    }
}

/// The key of a field's label, if a person wrote what is in it.
fn label(name: &str, value: &str) -> Option<&'static str> {
    let value = value.trim();
    if value.is_empty() || UNWRITTEN.contains(&name) {
        return None;
    }
    let known = WRITTEN.iter().find(|(written, _)| *written == name).map(|(_, label)| *label);
    known.or_else(|| value.contains(char::is_whitespace).then_some("kept-field"))
}

/// Whether a page has a field with this value.
fn gives_back(page: &str, value: &str) -> bool {
    let escaped = askama::filters::escape(value, askama::filters::Html);
    let Ok(value) = escaped.map(|value| value.to_string());
    page.contains(&format!("{value}</textarea>")) || page.contains(&format!("value=\"{value}\""))
}

/// Fields that are never written back into a page.
fn is_secret(name: &str) -> bool {
    name.contains("password") || name == "present"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_kept_in_its_order_but_no_password() {
        let kept = Kept::from_body(
            "/amendments/x",
            b"words=Reaffirming+the+will&once=k&password=hunter2&after=c1&words=two%0D%0Alines",
        );
        let fields = kept.fields();
        let shown: Vec<_> =
            fields.iter().map(|field| (field.name.as_str(), field.value.as_str(), field.label.is_some())).collect();
        assert_eq!(
            shown,
            [
                ("words", "Reaffirming the will", true),
                ("once", "k", false),
                ("after", "c1", false),
                ("words", "two\r\nlines", true)
            ]
        );
        assert!(!kept.is_empty());
    }

    #[test]
    fn what_a_page_gives_back_is_not_lost() {
        let kept = Kept::from_body("/x", b"reason=Agreed&words=a+%3Cb%3E+c&panel=panel-1&base=former+words");
        let lost = |page: &str| kept.lost_by(page).into_iter().map(|field| field.name).collect::<Vec<_>>();
        assert_eq!(lost("<p>Agreed, a &#60;b&#62; c</p>"), ["reason", "words"]);
        assert_eq!(lost("<textarea name=words>a &#60;b&#62; c</textarea>"), ["reason"]);
        assert!(lost("<textarea>a &#60;b&#62; c</textarea><input value=\"Agreed\">").is_empty());
    }

    #[test]
    fn what_would_be_sent_elsewhere_is_not_kept() {
        assert!(Kept { fields: "a=b".to_owned(), path: "//evil.example".to_owned() }.is_empty());
        assert!(Kept::default().is_empty());
    }
}
