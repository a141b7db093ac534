//! The frame of every page, and the ways to answer.

use actix_web::HttpResponse;
use actix_web::http::{StatusCode, header};
use askama::Template;

use super::{PageError, Reader, confirmation, declarations, paths, rendering};
use crate::actions::Dossier;
use crate::ids::BodyId;
use crate::l10n::{Rich, Spoken, Voice};
use crate::language::Locale;

/// What a handler answers.
pub type PageResult = Result<HttpResponse, PageError>;

/// A step on the way to where the reader is.
#[derive(Debug, Clone)]
pub struct Crumb {
    /// The address.
    pub href: String,
    /// What stands there.
    pub label: String,
}

/// The frame: title, reader, where this is. Every template has one as `page`.
#[derive(Debug, Clone)]
pub struct Page {
    /// The title, already in the reader's language.
    pub title: String,
    /// Who reads.
    pub reader: Reader,
    /// The way here, from the outside in.
    pub crumbs: Vec<Crumb>,
    /// Where a page of the hall hears what happens.
    hears: Option<String>,
}

impl Page {
    /// A page with a title.
    #[must_use]
    pub fn new(reader: &Reader, title: impl Into<String>) -> Self {
        Self { title: title.into(), reader: reader.clone(), crumbs: Vec::new(), hears: None }
    }

    /// Adds a step on the way here.
    #[must_use]
    pub fn under(mut self, href: impl Into<String>, label: impl Into<String>) -> Self {
        self.crumbs.push(Crumb { href: href.into(), label: label.into() });
        self
    }

    /// Adds the step of a text: its symbol or number, since titles are long.
    #[must_use]
    pub(super) fn under_text(self, dossier: &Dossier) -> Self {
        let symbol = declarations::symbol(self.reader.voice, dossier);
        self.under(paths::declaration(&dossier.declaration.slug), symbol)
    }

    /// The same page under another title.
    #[must_use]
    pub(super) fn titled(&self, title: String) -> Self {
        Self { title, ..self.clone() }
    }

    /// Makes it a page of a meeting's hall, which follows what happens there: whoever belongs to the body hears it among
    /// whatever happens in their bodies.
    #[must_use]
    pub fn in_hall(mut self, meeting: &str, body: &BodyId) -> Self {
        let belongs = self.reader.visitor.seats(body).next().is_some();
        self.hears = Some(if belongs { paths::OWN_EVENTS.to_owned() } else { paths::events(meeting) });
        self
    }

    /// Makes it a page that follows whatever happens in the reader's bodies.
    #[must_use]
    pub fn on_own_events(mut self) -> Self {
        self.hears = Some(paths::OWN_EVENTS.to_owned());
        self
    }

    /// Makes it a page that the hall reads: it hears what everybody hears.
    #[must_use]
    pub fn on_screen(mut self, meeting: &str) -> Self {
        self.hears = Some(paths::events(meeting));
        self
    }

    /// Where this page hears what happens: a page of the hall; and every page of somebody who votes, so that what is put is
    /// offered there.
    #[must_use]
    pub fn live(&self) -> Option<String> {
        self.hears.clone().or_else(|| self.reader.votes().then(|| paths::OWN_EVENTS.to_owned()))
    }

    /// The reader's voice.
    #[must_use]
    pub const fn voice(&self) -> Voice {
        self.reader.voice
    }

    /// Words that take no arguments.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.reader.voice.say(key)
    }

    /// A message with arguments.
    #[must_use]
    pub fn m(&self, key: &str) -> Spoken {
        self.reader.voice.m(key)
    }

    /// The hidden key of a form, by the form's name on the page.
    #[must_use]
    pub fn once(&self, form: &str) -> Rich {
        Rich::trusted(&format!(r#"<input type="hidden" name="once" value="{}">"#, self.reader.once(form)))
    }

    /// What is asked once more before a form is acted on that cannot be undone, and the words of its button.
    #[must_use]
    pub fn ask(&self, question: impl ToString, answer: impl ToString) -> Rich {
        let field = |name: &str, value: String| {
            format!(r#"<input type="hidden" name="{name}" value="{}">"#, rendering::escape(&value))
        };
        let fields =
            field(confirmation::QUESTION, question.to_string()) + &field(confirmation::ANSWER, answer.to_string());
        Rich::trusted(&fields)
    }

    /// The languages of the interface other than this one, with this page's address in each.
    #[must_use]
    pub fn languages(&self) -> Vec<(Locale, String)> {
        let join = if self.reader.path.contains('?') { '&' } else { '?' };
        Locale::ALL
            .into_iter()
            .filter(|locale| *locale != self.reader.voice.locale)
            .map(|locale| (locale, format!("{}{join}lang={locale}", self.reader.path)))
            .collect()
    }

    /// Whether an address is the section in which the reader is.
    #[must_use]
    pub fn is_in(&self, section: &str) -> bool {
        if section == "/" { self.reader.path == "/" } else { self.reader.path.starts_with(section) }
    }
}

/// Answers with a page.
///
/// # Errors
/// [`PageError::Broken`] if the template fails.
pub fn html(status: StatusCode, template: &impl Template) -> PageResult {
    let body = template.render().map_err(|error| PageError::Broken(error.to_string()))?;
    Ok(HttpResponse::build(status).content_type("text/html; charset=utf-8").body(body))
}

/// Sends the reader on after an act.
#[must_use]
pub fn see_other(path: impl AsRef<str>) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((header::LOCATION, path.as_ref())).finish()
}

/// Answers with a file to keep, under a name.
#[must_use]
pub fn saved(name: &str, media_type: &str, bytes: impl Into<Vec<u8>>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .content_type(media_type)
        .body(bytes.into())
}
