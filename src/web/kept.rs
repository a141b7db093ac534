//! What somebody was sending when their session had ended: carried through the sign-in page and shown after it.

use actix_web::HttpMessage as _;
use actix_web::dev::{Payload, ServiceRequest};
use actix_web::web::Bytes;
use url::form_urlencoded;

use super::confirmation::{ANSWER, QUESTION};
use super::posted::{KEY, is_form};
use super::{Reader, paths};

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

impl Kept {
    /// Takes a copy of a form that an unknown reader posts; the handler reads it all the same.
    ///
    /// # Errors
    /// If the form is larger than forms may be.
    pub(super) async fn of(request: &mut ServiceRequest) -> Result<Option<Self>, actix_web::Error> {
        let unknown = request.extensions().get::<Reader>().is_some_and(|reader| reader.visitor.account.is_none());
        if !unknown || !is_form(request) || paths::is_for_the_unknown(request.path()) {
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

    /// Name, value and whether a person wrote it: words that are worth showing, not a choice or an identity.
    pub(super) fn fields(&self) -> Vec<(String, String, bool)> {
        form_urlencoded::parse(self.fields.as_bytes())
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .filter(|(name, _)| !is_secret(name))
            .map(|(name, value)| {
                let written =
                    !matches!(name.as_str(), KEY | QUESTION | ANSWER) && value.trim().contains(char::is_whitespace);
                (name, value, written)
            })
            .collect()
    }
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
        let shown: Vec<_> = kept.fields();
        let shown: Vec<_> =
            shown.iter().map(|(name, value, written)| (name.as_str(), value.as_str(), *written)).collect();
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
    fn what_would_be_sent_elsewhere_is_not_kept() {
        assert!(Kept { fields: "a=b".to_owned(), path: "//evil.example".to_owned() }.is_empty());
        assert!(Kept::default().is_empty());
    }
}
