//! A browser without scripts: cookies, redirects, and forms filled in from the page that holds them.

use std::cell::OnceCell;
use std::collections::HashMap;

use scraper::{ElementRef, Html, Selector};
use ureq::http::Uri;

/// A browser: it keeps its cookies, says `Sec-Fetch-Site: same-origin` and follows redirects.
pub(crate) struct Client {
    address: String,
    agent: ureq::Agent,
    headers: HashMap<&'static str, String>,
}

/// The most redirects that are followed.
const MOST_HOPS: usize = 5;

impl Client {
    pub(crate) fn new(address: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            // A line that the server closes while it idles would fail the next request now and then.
            .max_idle_connections(0)
            .timeout_global(Some(std::time::Duration::from_secs(60)))
            .build();
        let headers = HashMap::from([("sec-fetch-site", "same-origin".to_owned())]);
        Self { address: address.to_owned(), agent: config.into(), headers }
    }

    /// The same browser sending a header with each request; an empty value takes it away.
    pub(crate) fn with_header(mut self, name: &'static str, value: &str) -> Self {
        if value.is_empty() {
            self.headers.remove(name);
        } else {
            self.headers.insert(name, value.to_owned());
        }
        self
    }

    pub(crate) fn set_cookie(&self, name: &str, value: &str) {
        let uri = self.uri("/");
        let cookie = ureq::Cookie::parse(format!("{name}={value}; Path=/"), &uri).expect("a cookie");
        self.agent.cookie_jar_lock().insert(cookie, &uri).expect("a cookie for this site");
    }

    /// The value of a cookie that the browser holds.
    pub(crate) fn cookie(&self, name: &str) -> Option<String> {
        let jar = self.agent.cookie_jar_lock();
        jar.iter().find(|cookie| cookie.name() == name).map(|cookie| cookie.value().to_owned())
    }

    /// Opens a page.
    #[track_caller]
    pub(crate) fn get(&self, path: &str) -> Page {
        self.follow(self.once("GET", path, None), Vec::new())
    }

    /// Asks for the headers of a page alone.
    #[track_caller]
    pub(crate) fn head(&self, path: &str) -> Page {
        self.once("HEAD", path, None)
    }

    /// Opens a page and stays at the answer, a redirect for instance.
    #[track_caller]
    pub(crate) fn get_only(&self, path: &str) -> Page {
        self.once("GET", path, None)
    }

    /// Posts fields and follows to the page that answers.
    #[track_caller]
    pub(crate) fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.follow(self.post_only(path, fields), Vec::new())
    }

    /// Posts fields and stays at the answer, a redirect for instance.
    #[track_caller]
    pub(crate) fn post_only(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.once("POST", path, Some(("application/x-www-form-urlencoded", body.into_bytes())))
    }

    /// Posts bytes of a type and follows to the page that answers.
    #[track_caller]
    pub(crate) fn post_bytes(&self, path: &str, kind: &str, body: Vec<u8>) -> Page {
        self.follow(self.once("POST", path, Some((kind, body))), Vec::new())
    }

    /// Fills a form of a page, found by a CSS selector, and sends it. `typed` takes the place of what the page has in
    /// the fields of those names; everything else is sent as a browser does, hidden fields and checked boxes included.
    #[track_caller]
    pub(crate) fn submit(&self, page: &Page, form: &str, typed: &[(&str, &str)]) -> Page {
        self.send(typed.iter().fold(page.form(form), |form, (name, value)| form.set(name, value)))
    }

    /// Sends a form that was filled in; a page that asks once more is answered with yes.
    #[track_caller]
    pub(crate) fn send(&self, form: Form) -> Page {
        let fields: Vec<(&str, &str)> =
            form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        if form.method == "get" {
            let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
            let path = form.action.split('?').next().unwrap_or_default();
            return self.get(&format!("{path}?{query}"));
        }
        let page = self.post(&form.action, &fields);
        if page.has("form.confirmation") { self.submit(&page, "form.confirmation", &[]) } else { page }
    }

    #[track_caller]
    fn follow(&self, mut page: Page, mut hops: Vec<u16>) -> Page {
        while let Some(location) = page.location().filter(|_| (300..400).contains(&page.status)) {
            assert!(hops.len() < MOST_HOPS, "too many redirects at {}", page.path);
            assert!(location.starts_with('/') && !location.starts_with("//"), "a redirect leads elsewhere: {location}");
            hops.push(page.status);
            page = self.once("GET", &location, None);
        }
        page.hops = hops;
        page
    }

    #[track_caller]
    fn once(&self, method: &str, path: &str, body: Option<(&str, Vec<u8>)>) -> Page {
        let request = ureq::http::Request::builder().method(method).uri(self.uri(path));
        let request = self.headers.iter().fold(request, |request, (name, value)| request.header(*name, value));
        let response = match body {
            Some((kind, body)) => self.agent.run(request.header("content-type", kind).body(body).expect("a request")),
            None => self.agent.run(request.body(()).expect("a request")),
        };
        let mut response = response.unwrap_or_else(|error| panic!("{method} {path}: {error}"));
        let headers = response
            .headers()
            .iter()
            .map(|(name, value)| (name.as_str().to_owned(), value.to_str().unwrap_or("?").to_owned()));
        Page {
            status: response.status().as_u16(),
            path: path.split('#').next().unwrap_or_default().to_owned(),
            headers: headers.collect(),
            hops: Vec::new(),
            // A workbook is no text; whoever wants its bytes asks for them otherwise.
            body: String::from_utf8_lossy(&response.body_mut().read_to_vec().expect("a body")).into_owned(),
            html: OnceCell::new(),
        }
    }

    fn uri(&self, path: &str) -> Uri {
        let path = path.split('#').next().unwrap_or_default();
        format!("{}{path}", self.address).parse().unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}

/// An answer, and where it was found after all redirects.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    pub(crate) status: u16,
    /// Path and query.
    pub(crate) path: String,
    pub(crate) headers: Vec<(String, String)>,
    /// The status of each redirect on the way here.
    pub(crate) hops: Vec<u16>,
    pub(crate) body: String,
    /// The body taken apart, once somebody looks at it.
    html: OnceCell<Html>,
}

impl Page {
    /// The page, if it has this status.
    #[track_caller]
    pub(crate) fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{} says:\n{}", self.path, self.all_text());
        self
    }

    /// The page, if this is its path (without its query).
    #[track_caller]
    pub(crate) fn at(self, path: &str) -> Self {
        let here = self.path.split('?').next().unwrap_or_default();
        assert_eq!(here, path, "{} says:\n{}", self.path, self.all_text());
        self
    }

    /// The first value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// Where a redirect leads.
    pub(crate) fn location(&self) -> Option<String> {
        self.header("location").map(str::to_owned)
    }

    /// The text of the first element, spaces joined.
    #[track_caller]
    pub(crate) fn text(&self, selector: &str) -> String {
        let found = self.texts(selector).into_iter().next();
        found.unwrap_or_else(|| panic!("no {selector} in {}:\n{}", self.path, self.body))
    }

    /// The text of each element, spaces joined.
    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        self.html().select(&parsed(selector)).map(|element| joined(element)).collect()
    }

    /// Whether there is such an element.
    pub(crate) fn has(&self, selector: &str) -> bool {
        self.html().select(&parsed(selector)).next().is_some()
    }

    /// An attribute of the first element.
    #[track_caller]
    pub(crate) fn attribute(&self, selector: &str, name: &str) -> String {
        let found =
            self.html().select(&parsed(selector)).next().and_then(|element| element.attr(name).map(str::to_owned));
        found.unwrap_or_else(|| panic!("no {name} of {selector} in {}:\n{}", self.path, self.body))
    }

    /// An attribute of each element that has it.
    pub(crate) fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let html = self.html();
        html.select(&parsed(selector)).filter_map(|element| element.attr(name).map(str::to_owned)).collect()
    }

    /// What stands in the first field of a name, if there is one.
    pub(crate) fn value_of(&self, name: &str) -> Option<String> {
        let html = self.html();
        let found = html.select(&parsed("input, textarea")).find(|element| element.attr("name") == Some(name));
        found.and_then(|element| values(element).into_iter().next())
    }

    /// A form as the page fills it.
    #[track_caller]
    pub(crate) fn form(&self, selector: &str) -> Form {
        let html = self.html();
        let form = html.select(&parsed(selector)).find(|element| element.value().name() == "form");
        let form = form.unwrap_or_else(|| panic!("no form {selector} in {}:\n{}", self.path, self.body));
        let action = form.attr("action").filter(|action| !action.is_empty()).unwrap_or(&self.path);
        Form {
            action: action.to_owned(),
            method: form.attr("method").unwrap_or("get").to_lowercase(),
            fields: fields(html, form),
        }
    }

    /// A form as the page fills it, sent by one of its buttons.
    #[track_caller]
    pub(crate) fn pressed(&self, selector: &str, button: &str) -> Form {
        let mut form = self.form(selector);
        let first = self.attributes(&format!("{selector} button[name]"), "name").into_iter().next();
        form.fields.retain(|(name, _)| Some(name) != first.as_ref());
        form.action = self.attribute(&format!("{selector} {button}"), "formaction");
        form
    }

    /// A form filled in by somebody who types only into fields that are there and chooses only what is offered.
    #[track_caller]
    pub(crate) fn filled(&self, selector: &str, typed: &[(&str, &str)]) -> Form {
        let form = self.form(selector);
        let html = self.html();
        let found = html.select(&parsed(selector)).find(|element| element.value().name() == "form");
        let offers = |name: &str, value: &str| found.is_some_and(|form| offers(html, form, name, value));
        typed.iter().fold(form, |form, (name, value)| {
            assert!(offers(name, value), "{selector} of {} takes no {name}={value}:\n{}", self.path, self.body);
            form.set(name, value)
        })
    }

    fn html(&self) -> &Html {
        self.html.get_or_init(|| Html::parse_document(&self.body))
    }

    pub(crate) fn all_text(&self) -> String {
        self.texts("main").into_iter().next().unwrap_or_else(|| self.body.clone())
    }
}

/// A form with what is in its fields.
#[derive(Debug, Clone)]
pub(crate) struct Form {
    pub(crate) action: String,
    pub(crate) method: String,
    /// Names and values in the order of the page.
    pub(crate) fields: Vec<(String, String)>,
}

impl Form {
    /// Puts a value in place of every field of a name.
    pub(crate) fn set(mut self, name: &str, value: &str) -> Self {
        let at = self.fields.iter().position(|(found, _)| found == name).unwrap_or(self.fields.len());
        self.fields.retain(|(found, _)| found != name);
        self.fields.insert(at.min(self.fields.len()), (name.to_owned(), value.to_owned()));
        self
    }

    /// Checks another box, or chooses another of several.
    pub(crate) fn add(mut self, name: &str, value: &str) -> Self {
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Unchecks a box.
    pub(crate) fn without(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|(found, had)| found != name || had != value);
        self
    }
}

/// Everything that a form may send.
const CONTROLS: &str = "input, select, textarea, button";

fn is_of(element: ElementRef<'_>, form: ElementRef<'_>) -> bool {
    match element.attr("form") {
        Some(other) => Some(other) == form.attr("id"),
        None => element.ancestors().any(|ancestor| ancestor.id() == form.id()),
    }
}

/// Whether a form has a field of a name into which a value can be typed, or in which it can be chosen.
fn offers(html: &Html, form: ElementRef<'_>, name: &str, value: &str) -> bool {
    let controls = parsed(CONTROLS);
    let fields = html.select(&controls).filter(|element| element.attr("name") == Some(name));
    fields.filter(|element| is_of(*element, form) && element.attr("disabled").is_none()).any(|element| {
        let is = |element: ElementRef<'_>| element.attr("value") == Some(value);
        match (element.value().name(), element.attr("type")) {
            ("select", _) => element.select(&parsed("option")).any(is),
            ("button", _) | (_, Some("radio" | "checkbox" | "submit")) => is(element),
            (_, kind) => kind != Some("hidden") && element.attr("readonly").is_none(),
        }
    })
}

/// What a browser would send: the fields inside the form and those that name it, and its first button.
fn fields(html: &Html, form: ElementRef<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut button = None;
    for element in html.select(&parsed(CONTROLS)) {
        let mine = is_of(element, form);
        if !mine || is_disabled(element) {
            continue;
        }
        if is_button(element) {
            button = button.or(Some(element));
        } else if let Some(name) = element.attr("name") {
            found.extend(values(element).into_iter().map(|value| (name.to_owned(), value)));
        }
    }
    let named = button.and_then(|button| Some((button.attr("name")?, button.attr("value").unwrap_or_default())));
    found.extend(named.map(|(name, value)| (name.to_owned(), value.to_owned())));
    found
}

fn is_disabled(element: ElementRef<'_>) -> bool {
    let mut around = element.ancestors().filter_map(ElementRef::wrap);
    element.attr("disabled").is_some()
        || around.any(|ancestor| ancestor.value().name() == "fieldset" && ancestor.attr("disabled").is_some())
}

fn is_button(element: ElementRef<'_>) -> bool {
    match element.value().name() {
        "button" => element.attr("type").unwrap_or("submit") == "submit",
        "input" => matches!(element.attr("type"), Some("submit" | "image")),
        _ => false,
    }
}

fn values(element: ElementRef<'_>) -> Vec<String> {
    match element.value().name() {
        "textarea" => {
            let text: String = element.text().collect();
            vec![text.replace("\r\n", "\n").replace('\n', "\r\n")]
        }
        "select" => selected(element),
        "button" => Vec::new(),
        _ => match element.attr("type") {
            Some("checkbox" | "radio") if element.attr("checked").is_none() => Vec::new(),
            Some("checkbox" | "radio") => vec![element.attr("value").unwrap_or("on").to_owned()],
            Some("button" | "reset" | "file") => Vec::new(),
            _ => vec![element.attr("value").unwrap_or_default().to_owned()],
        },
    }
}

fn selected(select: ElementRef<'_>) -> Vec<String> {
    let options: Vec<_> = select.select(&parsed("option")).filter(|option| option.attr("disabled").is_none()).collect();
    let value = |option: &ElementRef<'_>| option.attr("value").map_or_else(|| joined(*option), str::to_owned);
    let chosen: Vec<_> = options.iter().filter(|option| option.attr("selected").is_some()).map(value).collect();
    match (chosen.is_empty(), select.attr("multiple")) {
        (true, None) => options.first().map(value).into_iter().collect(),
        (false, None) => chosen.into_iter().last().into_iter().collect(),
        (_, Some(_)) => chosen,
    }
}

fn joined(element: ElementRef<'_>) -> String {
    element.text().flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

fn parsed(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"))
}

#[test]
fn a_form_is_filled_as_a_browser_fills_it() {
    let body = r#"<form id="f" method="post"><input name="a" value="1"><input type="hidden" name="b" value="2">
        <input type="checkbox" name="c" value="x" checked><input type="checkbox" name="c" value="y">
        <select name="d"><option value="1">One<option selected>Two</select><textarea name="e">
two
lines</textarea><input name="off" disabled><button type="button" name="no">x</button><button name="go" value="1">x</button>
        <button name="go" value="2">y</button></form><input name="g" form="f" value="outside"><input name="h">"#;
    let html = OnceCell::new();
    let page = Page { status: 200, path: "/x".into(), headers: Vec::new(), hops: Vec::new(), body: body.into(), html };
    let form = page.form("form").set("a", "typed").without("c", "x").add("c", "y");
    let expected =
        [("a", "typed"), ("b", "2"), ("d", "Two"), ("e", "two\r\nlines"), ("g", "outside"), ("go", "1"), ("c", "y")];
    let found: Vec<_> = form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(found, expected);
    assert_eq!((form.action.as_str(), form.method.as_str()), ("/x", "post"));
}
