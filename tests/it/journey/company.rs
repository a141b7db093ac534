//! The people of the scenario, each with an account, a password and a browser.

use std::collections::{BTreeSet, HashMap};

use accord::clock::Moment;
use accord::web::paths;

use crate::client::{Client, Form, Page};
use crate::support::TestApp;

const PASSWORD: &str = "orchard tunnel velvet 9";
/// How long a session lasts, in days.
const SESSION_DAYS: i64 = 14;

/// Everybody who has come in so far, and the time by which they act.
pub(super) struct Company<'a> {
    app: &'a TestApp,
    now: Moment,
    people: HashMap<String, Person>,
    /// Who came back and signed in by the form.
    pub(super) returned: BTreeSet<String>,
}

struct Person {
    email: String,
    browser: Client,
    /// Since when the browser is signed in.
    since: Moment,
}

impl<'a> Company<'a> {
    pub(super) fn new(app: &'a TestApp) -> Self {
        Self { app, now: Moment::default(), people: HashMap::new(), returned: BTreeSet::new() }
    }

    pub(super) fn set_clock(&mut self, now: Moment) {
        self.now = now;
        self.app.set_clock(now);
    }

    /// Opens the link of an invitation and sets the password by its form, which signs in.
    #[track_caller]
    pub(super) fn take_up(&mut self, who: &str, email: &str, link: &str) {
        let browser = self.app.client();
        let page = read(browser.get(link));
        assert_eq!(page.attribute("#email", "value"), email);
        browser.send(page.filled("main form", &[("password", PASSWORD)])).expect(200).at("/");
        browser.get("/account").expect(200).at("/account");
        self.people.insert(who.to_owned(), Person { email: email.to_owned(), browser, since: self.now });
    }

    /// Takes up the invitation that came by mail.
    #[track_caller]
    pub(super) fn take_up_mail(&mut self, who: &str, email: &str) {
        let mails = self.app.mails_to(email);
        assert_eq!(mails.len(), 1, "{email} is invited once");
        self.take_up(who, email, &self.app.link_in(&mails[0]));
    }

    /// Opens a page. Whoever was away for so long that the session ended signs in on the way.
    #[track_caller]
    pub(super) fn visit(&mut self, who: &str, path: &str) -> Page {
        let person = self.people.get_mut(who).unwrap_or_else(|| panic!("{who} has no account yet"));
        if self.now - person.since < chrono::Duration::days(SESSION_DAYS) {
            return read(person.browser.get(path));
        }
        person.since = self.now;
        self.returned.insert(who.to_owned());
        assert!(person.browser.get("/account").expect(200).has("#password"), "{who} is asked to sign in");
        let page = read(person.browser.get(&paths::sign_in(path)));
        let typed = [("email", person.email.as_str()), ("password", PASSWORD)];
        read(person.browser.send(page.filled("form[action='/session']", &typed)))
    }

    /// Follows a link of a page.
    #[track_caller]
    pub(super) fn follow(&mut self, who: &str, page: &Page, link: &str) -> Page {
        let href = page.attribute(link, "href");
        self.visit(who, &href)
    }

    /// Fills a form of a page, and reads the page to which it leads.
    #[track_caller]
    pub(super) fn send(&self, who: &str, page: &Page, form: &str, typed: &[(&str, &str)]) -> Page {
        self.press(who, page.filled(form, typed))
    }

    /// Sends a form that was filled in.
    #[track_caller]
    pub(super) fn press(&self, who: &str, form: Form) -> Page {
        let acts = form.method == "post";
        let page = read(self.people[who].browser.send(form));
        assert!(!acts || page.hops == [303], "{} answers the form itself:\n{}", page.path, page.text("main"));
        page
    }

    /// Sends a form that the rules refuse: it is answered by its own page, which says why.
    #[track_caller]
    pub(super) fn refused(&self, who: &str, form: Form) -> Page {
        self.people[who].browser.send(form).expect(409)
    }

    /// Sends a form that shows something first: it is answered by a page, not by a way to one.
    #[track_caller]
    pub(super) fn look(&self, who: &str, page: &Page, form: &str, typed: &[(&str, &str)]) -> Page {
        let page = read(self.people[who].browser.send(page.filled(form, typed)));
        assert!(page.hops.is_empty());
        page
    }
}

/// A page that came, and says everything it has to say in words.
#[track_caller]
fn read(page: Page) -> Page {
    let page = page.expect(200);
    assert!(!page.body.contains('⟦'), "{} names a sentence that its catalogue lacks", page.path);
    page
}
