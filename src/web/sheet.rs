//! A form as a list of fields: one page shows them all, with hints, faults and what was typed.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::form::Faults;
use super::{Page, PageError, PageResult, Reader, html, see_other};
use crate::actions::{ActResult, Visitor, once};
use crate::storage::{Store, Tx};

/// What a form posts: its key and its fields.
#[derive(Debug, Clone, Deserialize)]
#[serde(bound = "T: DeserializeOwned")]
pub(super) struct Posted<T> {
    /// The form's key, so that it acts once.
    #[serde(default)]
    pub(super) once: String,
    /// What was typed.
    #[serde(flatten)]
    pub(super) fields: T,
}

/// One of several answers.
#[derive(Debug, Clone)]
pub(super) struct Answer {
    /// What is posted.
    pub(super) value: String,
    /// What is shown.
    pub(super) label: String,
    /// The language of what is shown, if it is not the page's.
    pub(super) lang: Option<&'static str>,
}

impl Answer {
    /// An answer in the page's language, or in nobody's.
    pub(super) fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), lang: None }
    }
}

/// How a field is filled.
#[derive(Debug, Clone)]
pub(super) enum Way {
    /// One line; the type of the input.
    Line(&'static str),
    /// Several lines.
    Prose,
    /// One of a list that opens.
    Select(Vec<Answer>),
    /// One of a few that all stand there.
    Choice(Vec<Answer>),
    /// One of all time zones.
    Zone,
    /// Yes or nothing.
    Yes,
}

/// A field of a form.
#[derive(Debug, Clone)]
pub(super) struct Field {
    /// Its name in the form and its id on the page.
    pub(super) name: &'static str,
    /// The key of its label.
    pub(super) label: &'static str,
    /// The key of what stands between label and field.
    pub(super) hint: Option<&'static str>,
    /// What it holds.
    pub(super) value: String,
    /// How it is filled.
    pub(super) way: Way,
    /// Whether it may stay empty.
    pub(super) optional: bool,
    /// Whether it is narrow.
    pub(super) brief: bool,
    /// The language of what it holds, where that is fixed.
    pub(super) lang: Option<&'static str>,
    /// What others wrote there, for the choice of the same.
    pub(super) suggested: Vec<String>,
}

impl Field {
    /// A field of one line.
    pub(super) fn line(name: &'static str, label: &'static str, value: &str) -> Self {
        let (value, way) = (value.to_owned(), Way::Line("text"));
        Self { name, label, hint: None, value, way, optional: false, brief: false, lang: None, suggested: Vec::new() }
    }

    /// A field of several lines.
    pub(super) fn prose(name: &'static str, label: &'static str, value: &str) -> Self {
        Self { way: Way::Prose, ..Self::line(name, label, value) }
    }

    /// One of a list that opens.
    pub(super) fn select(name: &'static str, label: &'static str, value: &str, answers: Vec<Answer>) -> Self {
        Self { way: Way::Select(answers), ..Self::line(name, label, value) }
    }

    /// One of a few that all stand there.
    pub(super) fn choice(name: &'static str, label: &'static str, value: &str, answers: Vec<Answer>) -> Self {
        Self { way: Way::Choice(answers), ..Self::line(name, label, value) }
    }

    /// A time zone.
    pub(super) fn zone(name: &'static str, label: &'static str, value: &str) -> Self {
        Self { way: Way::Zone, ..Self::line(name, label, value) }
    }

    /// A box to tick.
    pub(super) fn yes(name: &'static str, label: &'static str, value: &str) -> Self {
        Self { way: Way::Yes, ..Self::line(name, label, value) }
    }

    /// With the type of its input.
    pub(super) fn of_type(self, kind: &'static str) -> Self {
        Self { way: Way::Line(kind), ..self }
    }

    /// With a hint, by its key.
    pub(super) fn hint(self, key: &'static str) -> Self {
        Self { hint: Some(key), ..self }
    }

    /// One that may stay empty.
    pub(super) fn optional(self) -> Self {
        Self { optional: true, ..self }
    }

    /// A narrow one.
    pub(super) fn brief(self) -> Self {
        Self { brief: true, ..self }
    }

    /// With what others wrote there.
    pub(super) fn suggesting(self, suggested: Vec<String>) -> Self {
        Self { suggested, ..self }
    }

    /// What is typed is in this language.
    pub(super) fn in_language(self, tag: &'static str) -> Self {
        Self { lang: Some(tag), ..self }
    }

    /// The ids of what describes it, with spaces between.
    pub(super) fn described_by(&self, faults: &Faults) -> String {
        let hint = self.hint.map(|_| format!("{}-hint", self.name));
        let fault = faults.at(self.name).map(|_| format!("{}-error", self.name));
        hint.into_iter().chain(fault).collect::<Vec<_>>().join(" ")
    }
}

/// The page of a form.
#[derive(Template)]
#[template(path = "shared/form.html")]
pub(super) struct Sheet {
    /// The frame; its title is the heading.
    pub(super) page: Page,
    /// What is wrong.
    pub(super) faults: Faults,
    /// The sentence under the heading; empty for none.
    pub(super) lead: String,
    /// Where it is posted.
    pub(super) action: String,
    /// The fields in their order.
    pub(super) fields: Vec<Field>,
    /// The key of the button's words.
    pub(super) button: &'static str,
    /// Where to go instead.
    pub(super) cancel: String,
}

impl Sheet {
    /// Shows it.
    ///
    /// # Errors
    /// Only if the template fails.
    pub(super) fn answer(&self) -> PageResult {
        let status = if self.faults.is_empty() { StatusCode::OK } else { self.faults.status };
        html(status, self)
    }
}

/// What became of a posted form.
pub(super) enum Acted {
    /// It was done; the reader goes on.
    Done(HttpResponse),
    /// It was not; the form comes back.
    Faulty(Faults),
}

/// Does an act under a form's key; it gives the address where the reader goes on.
///
/// # Errors
/// What a form cannot show.
pub(super) async fn act(
    store: &Store,
    reader: &Reader,
    key: String,
    act: impl FnOnce(&mut Tx<'_>, &Visitor) -> ActResult<String> + Send + 'static,
) -> Result<Acted, PageError> {
    let visitor = reader.visitor.clone();
    match store.write(move |tx| once(tx, &key, |tx| act(tx, &visitor))).await {
        Ok(location) => Ok(Acted::Done(see_other(location))),
        Err(error) => Ok(Acted::Faulty(Faults::of(reader.voice, error)?)),
    }
}
