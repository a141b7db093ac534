//! The site map: every path, its handler, and who may. The test of permissions walks it.

use actix_web::web::{self, ServiceConfig};

use super::{mails, outbox, start};
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

    // Mail: the choice in each mail, and the outbox of a demonstration.
    get "/mail/{token}" Who::Anyone => mails::show;
    post "/mail/{token}" Who::Anyone => mails::create;
    get "/outbox" Who::May(Act::SeeOutbox) => outbox::index;
    get "/outbox/{mail}" Who::May(Act::SeeOutbox) => outbox::show;
    post "/outbox/{mail}/link" Who::May(Act::SeeOutbox) => outbox::create_link;
}
