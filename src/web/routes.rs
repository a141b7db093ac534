//! The site map: every path, its handler, and who may. The test of permissions walks it.

use actix_web::web::{self, ServiceConfig};

use super::{account, bodies, delegations, installation, invitations, links, mails, meetings, members, outbox, panels, passwords, publications, rules, sessions, start};
use crate::procedure::Act;

/// Who may ask for a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Anyone.
    Anyone,
    /// Anyone with an account.
    SignedIn,
    /// Whoever may do the act, by the permission table.
    May(Act),
    /// The installation's administrator.
    Administrator,
}

/// One line of the site map.
#[derive(Debug, Clone, Copy)]
pub struct Route {
    /// GET or POST.
    pub method: &'static str,
    /// The path with its variables.
    pub path: &'static str,
    /// Who may.
    pub who: Who,
}

/// Writes the table and the registration from the same lines.
macro_rules! routes {
    ($($method:ident $path:literal $who:expr => $handler:path;)*) => {
        /// Every route of the site but the assets.
        pub const ROUTES: &[Route] = &[$(Route { method: stringify!($method), path: $path, who: $who }),*];

        pub(super) fn configure(config: &mut ServiceConfig) {
            $(config.route($path, web::$method().to($handler));)*
        }
    };
}

routes! {
    get "/" Who::Anyone => start::show;

    // Published texts.
    get "/publications" Who::Anyone => publications::index;
    get "/publications/{slug}" Who::Anyone => publications::show;
    get "/publications/{slug}/{file}" Who::Anyone => publications::file;
    get "/declarations/{slug}/publication" Who::May(Act::Publish) => publications::new;
    post "/declarations/{slug}/publication" Who::May(Act::Publish) => publications::create;
    // Accounts.
    get "/session/new" Who::Anyone => sessions::new;
    post "/session" Who::Anyone => sessions::create;
    post "/session/demonstration" Who::Anyone => sessions::demonstrate;
    post "/session/end" Who::Anyone => sessions::destroy;
    get "/session/ended" Who::Anyone => sessions::ended;
    get "/links/{secret}" Who::Anyone => links::show;
    post "/links/{secret}" Who::Anyone => links::take;
    get "/password-reset" Who::Anyone => passwords::new_reset;
    post "/password-reset" Who::Anyone => passwords::create_reset;
    get "/password-reset/sent" Who::Anyone => passwords::sent;
    get "/account" Who::SignedIn => account::edit;
    post "/account" Who::SignedIn => account::update;
    get "/account/mail" Who::SignedIn => account::edit_mail;
    post "/account/mail" Who::SignedIn => account::update_mail;
    get "/account/password" Who::SignedIn => passwords::edit;
    post "/account/password" Who::SignedIn => passwords::update;
    get "/account/sessions" Who::SignedIn => account::index_sessions;
    post "/account/sessions/{id}/end" Who::SignedIn => account::destroy_session;
    // Mail: the choice in each mail, and the outbox of a demonstration.
    get "/mail/{token}" Who::Anyone => mails::show;
    post "/mail/{token}" Who::Anyone => mails::create;
    get "/outbox" Who::May(Act::SeeOutbox) => outbox::index;
    get "/outbox/{mail}" Who::May(Act::SeeOutbox) => outbox::show;
    post "/outbox/{mail}/link" Who::May(Act::SeeOutbox) => outbox::create_link;
    // Bodies.
    get "/bodies" Who::Anyone => bodies::index;
    get "/bodies/new" Who::Administrator => bodies::new;
    post "/bodies" Who::Administrator => bodies::create;
    get "/bodies/{body}" Who::Anyone => bodies::show;
    get "/bodies/{body}/rules" Who::Anyone => rules::show;

    // The administrator.
    get "/installation" Who::Administrator => installation::show;
    get "/bodies/{body}/secretariat" Who::Administrator => installation::secretariat;
    post "/bodies/{body}/secretariat" Who::Administrator => installation::appoint;

    // The secretariat: who takes part.
    get "/bodies/{body}/delegations" Who::May(Act::ManageBody) => delegations::index;
    get "/bodies/{body}/delegations/new" Who::May(Act::ManageBody) => delegations::new;
    post "/bodies/{body}/delegations" Who::May(Act::ManageBody) => delegations::create;
    get "/bodies/{body}/delegations/{delegation}" Who::May(Act::ManageBody) => delegations::edit;
    post "/bodies/{body}/delegations/{delegation}" Who::May(Act::ManageBody) => delegations::update;
    get "/bodies/{body}/members" Who::SignedIn => members::index;
    get "/bodies/{body}/members/new" Who::May(Act::ManageBody) => members::new;
    post "/bodies/{body}/members" Who::May(Act::ManageBody) => members::create;
    post "/bodies/{body}/members/{member}/invitation" Who::May(Act::ManageBody) => members::invite;
    get "/bodies/{body}/members/{member}/departure" Who::May(Act::ManageBody) => members::leave;
    post "/bodies/{body}/members/{member}/departure" Who::May(Act::ManageBody) => members::end;
    get "/bodies/{body}/invitations/new" Who::May(Act::ManageBody) => invitations::new;
    post "/bodies/{body}/invitations" Who::May(Act::ManageBody) => invitations::create;

    // Meetings and their panels.
    get "/meetings" Who::Anyone => meetings::index;
    get "/meetings/{meeting}" Who::Anyone => meetings::show;
    get "/bodies/{body}/meetings/new" Who::May(Act::ManageBody) => meetings::new;
    post "/bodies/{body}/meetings" Who::May(Act::ManageBody) => meetings::create;
    get "/meetings/{meeting}/edit" Who::May(Act::ManageBody) => meetings::edit;
    post "/meetings/{meeting}" Who::May(Act::ManageBody) => meetings::update;
    get "/meetings/{meeting}/panels/new" Who::May(Act::ManageBody) => panels::new;
    post "/meetings/{meeting}/panels" Who::May(Act::ManageBody) => panels::create;
    get "/panels/{panel}" Who::Anyone => panels::show;
    get "/panels/{panel}/edit" Who::May(Act::ManageBody) => panels::edit;
    post "/panels/{panel}" Who::May(Act::ManageBody) => panels::update;
    post "/panels/{panel}/seats" Who::May(Act::ManageBody) => panels::seat;
    post "/panels/{panel}/seats/{member}/removal" Who::May(Act::ManageBody) => panels::unseat;
}
