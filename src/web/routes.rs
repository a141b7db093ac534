//! The site map: every path, its handler, and who may. The test of permissions walks it.

use actix_web::web::{self, ServiceConfig};

use super::start;
use super::{attendance, ballots, now, questions, screens, sittings, voting_lists};
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

    // The plenary.
    get "/now" Who::SignedIn => now::show;
    get "/now/state" Who::SignedIn => now::state;
    get "/meetings/{slug}/sittings" Who::Anyone => sittings::index;
    post "/meetings/{slug}/sittings" Who::May(Act::OpenSitting) => sittings::create;
    get "/sittings/{id}" Who::Anyone => sittings::show;
    get "/sittings/{id}/state" Who::Anyone => sittings::state;
    post "/sittings/{id}/closure" Who::May(Act::CloseSitting) => sittings::close;
    get "/sittings/{id}/attendance" Who::May(Act::RecordAttendance) => attendance::show;
    post "/sittings/{id}/attendance" Who::May(Act::RecordAttendance) => attendance::update;
    get "/sittings/{id}/screen" Who::Anyone => screens::show;
    get "/sittings/{id}/screen/state" Who::Anyone => screens::state;
    get "/declarations/{slug}/voting-list" Who::Anyone => voting_lists::show;
    get "/declarations/{slug}/voting-list/order" Who::May(Act::OrderVoting) => voting_lists::edit;
    post "/declarations/{slug}/voting-list/order" Who::May(Act::OrderVoting) => voting_lists::update;
    post "/declarations/{slug}/questions" Who::May(Act::OpenQuestion) => questions::create;
    get "/questions/{id}" Who::Anyone => questions::show;
    get "/questions/{id}/state" Who::Anyone => questions::state;
    get "/questions/{id}/text" Who::Anyone => questions::text;
    post "/questions/{id}/lock" Who::May(Act::LockQuestion) => questions::lock;
    post "/questions/{id}/count" Who::May(Act::EnterCount) => questions::count;
    post "/questions/{id}/declaration" Who::May(Act::DeclareResult) => questions::declare;
    post "/questions/{id}/setting-aside" Who::May(Act::DeclareResult) => questions::set_aside;
    post "/questions/{id}/ballot" Who::May(Act::CastBallot) => ballots::create;
    post "/questions/{id}/objection" Who::May(Act::Object) => ballots::object;
}
