//! The forms of the site with the fields in which a person types, found on its pages; and what no page may hold.

use std::collections::BTreeSet;

use accord::web::{ROUTES, Route, Who};
use scraper::{ElementRef, Html, Selector};

use super::bodies::fields;
use super::objects::{Object, objects};
use super::people::{Answer, PEOPLE};
use super::world::browser;
use crate::client::{Form, Page};
use crate::support::TestApp;

/// Who opens pages with forms.
const TYPISTS: [&str; 5] = ["own-delegate", "own-moderator", "own-chair", "own-secretary", "administrator"];

/// Pages whose forms are for people without an account.
const FOR_NOBODY: [&str; 3] = ["/session/new", "/links/own-link", "/password-reset"];

/// A form that somebody found on a page.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) who: &'static str,
    /// The route that it is sent to.
    pub(super) route: &'static str,
    /// As the page fills it, and what the page leaves empty filled so that it reads.
    pub(super) form: Form,
    /// The names of the fields in which one types.
    pub(super) typed: Vec<String>,
}

fn select(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}

/// The forms of the pages below a path of the site, each route once.
pub(super) fn forms(app: &TestApp, wanted: impl Fn(&str) -> bool) -> Vec<Found> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for route in ROUTES.iter().filter(|route| route.method == "get" && wanted(route.path)) {
        for object in objects(app, "get", route.path, "own").expect("every route is walked") {
            for who in typists(route, &object) {
                let page = browser(app, who).get(&object.path);
                let new = of_page(&page, who).into_iter().filter(|one| seen.insert((one.route, one.typed.clone())));
                found.extend(new);
            }
        }
    }
    found
}

/// The forms of some pages.
pub(super) fn forms_of(app: &TestApp, who: &'static str, pages: &[&str]) -> Vec<Found> {
    pages.iter().flat_map(|page| of_page(&browser(app, who).get(page).expect(200), who)).collect()
}

/// Those to whom a page is shown; of several with only an account between them, one.
fn typists(route: &Route, object: &Object) -> Vec<&'static str> {
    if FOR_NOBODY.contains(&object.path.as_str()) {
        return vec![""];
    }
    let shown = PEOPLE.iter().filter(|person| person.answer(route, object) != Answer::Refused(&[403]));
    let shown = shown.map(|person| person.name).filter(|name| TYPISTS.contains(name));
    shown.take(if route.who == Who::SignedIn { 1 } else { TYPISTS.len() }).collect()
}

fn of_page(page: &Page, who: &'static str) -> Vec<Found> {
    let html = Html::parse_document(&page.body);
    let posted = select("form[method=post]");
    let actions: BTreeSet<Option<&str>> = html.select(&posted).map(|form| form.attr("action")).collect();
    actions.into_iter().filter_map(|action| of_form(page, &html, who, action)).collect()
}

fn of_form(page: &Page, html: &Html, who: &'static str, action: Option<&str>) -> Option<Found> {
    let sent = action.map_or_else(|| ":not([action])".to_owned(), |action| format!("[action='{action}']"));
    let (selector, action) = (format!("form[method=post]{sent}"), action.unwrap_or(&page.path));
    let element = html.select(&select(&selector)).next()?;
    let typed: Vec<String> = element
        .select(&select("input, textarea"))
        .filter(|one| is_typed(*one))
        .collect::<Vec<_>>()
        .into_iter()
        .filter_map(|one| one.attr("name").map(str::to_owned))
        .collect();
    let route = route_of(action)?;
    let form = page.form(&selector);
    let general = fields(route, action, "own");
    // A look at what would be done is not the deed; an empty field is filled so that another's fault is not its own.
    let kept = form.fields.into_iter().filter(|(name, _)| name != "preview").map(|(name, value)| {
        let filled = general.iter().find(|(known, _)| *known == name && (value.is_empty() || name == "take"));
        let value = filled.map_or(value, |(_, filled)| filled.clone());
        (name, value)
    });
    let form = Form { fields: kept.collect(), ..form };
    (!typed.is_empty()).then_some(Found { who, route, form, typed })
}

fn is_typed(element: ElementRef<'_>) -> bool {
    let chosen = ["hidden", "checkbox", "radio", "submit", "password"];
    let fixed = element.attr("readonly").is_some() || element.attr("hidden").is_some();
    !fixed && (element.value().name() == "textarea" || !chosen.contains(&element.attr("type").unwrap_or("text")))
}

/// The route of a POST to a path.
pub(super) fn route_of(path: &str) -> Option<&'static str> {
    let parts: Vec<&str> = path.split('?').next()?.split('/').collect();
    let fits = |template: &str| {
        let names: Vec<&str> = template.split('/').collect();
        names.len() == parts.len() && names.iter().zip(&parts).all(|(name, part)| name.starts_with('{') || name == part)
    };
    ROUTES.iter().filter(|route| route.method == "post").map(|route| route.path).find(|template| fits(template))
}

/// Markup that is not the site's own: pictures without a view box, attributes that run a script, foreign elements.
pub(super) fn live_markup(html: &str) -> Vec<String> {
    let document = Html::parse_document(html);
    let elements = document.root_element().descendants().filter_map(ElementRef::wrap);
    let is_live = |element: &ElementRef<'_>| {
        let name = element.value().name();
        let runs = element.value().attrs().any(|(name, _)| name.starts_with("on"));
        let drawn = name == "svg" && element.attr("viewBox").is_none();
        let own = element.attr("src").is_some_and(|from| from.starts_with("/assets/"));
        let loaded = ["script", "img", "iframe", "object", "embed", "base"].contains(&name) && !own;
        runs || drawn || loaded
    };
    elements.filter(is_live).map(|element| element.html().chars().take(120).collect()).collect()
}
