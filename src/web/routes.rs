//! The site map: every path, its handler, and who may. The test of permissions walks it.

use actix_web::web::{self, ServiceConfig};

use super::{account, links, mails, outbox, passwords, publications, sessions, start};
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
}
