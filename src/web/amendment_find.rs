//! An amendment by its official number, as it is called in the hall.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;

use super::amendment_index::find;
use super::{Page, PageResult, Reader, html, paths, see_other};
use crate::actions::Dossier;
use crate::storage::Store;
use crate::storage::amendments::Amendment;

/// The number that was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Number {
    number: String,
}

#[derive(Template)]
#[template(path = "amendments/find.html")]
struct Show {
    page: Page,
    find: Find,
    /// What is said of a number that nothing has.
    fault: Option<String>,
    list: String,
}

/// The box that goes to an amendment.
#[derive(Debug, Clone)]
pub(super) struct Find {
    pub(super) action: String,
    pub(super) number: String,
    /// What tells its field from others on the page.
    pub(super) id: String,
}

impl Find {
    /// The empty box; none where nothing is filed.
    pub(super) fn of(dossier: &Dossier) -> Option<Self> {
        let slug = &dossier.declaration.slug;
        let any = dossier.amendments.iter().any(|one| one.number.is_some());
        any.then(|| Self { action: paths::find_amendment(slug), number: String::new(), id: format!("find-{slug}") })
    }
}

/// GET /declarations/{slug}/amendments/find: goes to the amendment of a number, or says that there is none.
pub(super) async fn show(reader: Reader, store: Data<Store>, slug: Path<String>, number: Query<Number>) -> PageResult {
    let (slug, typed, visitor) = (slug.into_inner(), number.into_inner().number, reader.visitor.clone());
    let dossier = store.read(move |db| find(db, &visitor, &slug)).await?;
    let wanted = official(&typed);
    let readable = |one: &&Amendment| one.number.is_some() && dossier.may_read_amendment(&reader.visitor, one);
    let filed = || dossier.amendments.iter().filter(readable);
    if let Some(found) = filed().find(|one| one.label() == wanted) {
        return Ok(see_other(paths::amendment(&found.id)));
    }
    let voice = reader.voice;
    let last = filed().filter_map(|one| one.number).max().unwrap_or(0);
    let fault = (!typed.trim().is_empty())
        .then(|| voice.m("find-none").arg("number", typed.trim()).arg("last", last).to_string());
    let status = if fault.is_some() { StatusCode::NOT_FOUND } else { StatusCode::OK };
    let slug = &dossier.declaration.slug;
    let template = Show {
        page: Page::new(&reader, voice.say("find-title"))
            .under_text(&dossier)
            .under(paths::amendments(slug), voice.say("amendments-title")),
        find: Find { action: paths::find_amendment(slug), number: typed, id: "find".to_owned() },
        fault,
        list: paths::amendments(slug),
    };
    html(status, &template)
}

/// The number in what was typed: "No. 027 / 1" is 27/1.
fn official(typed: &str) -> String {
    let parts = typed.split('/').map(|part| {
        let digits: String =
            part.chars().skip_while(|sign| !sign.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
        digits.trim_start_matches('0').to_owned()
    });
    parts.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, expected: &str) {
        assert_eq!(official(typed), expected, "{typed:?}");
    }

    #[test]
    fn numbers_are_read_as_they_are_called() {
        check("27", "27");
        check(" 27 / 1 ", "27/1");
        check("Amendment 12 Rev.2", "12");
        check("n.º 007", "7");
        check("", "");
        check("abc", "");
    }
}
