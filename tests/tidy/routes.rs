//! The site map: the first route that fits a path answers, so none may stand behind one that hides it.

use accord::web::{ROUTES, Route};

use crate::none;

#[test]
fn no_route_hides_a_later_one() {
    let mut findings = Vec::new();
    for (at, later) in ROUTES.iter().enumerate() {
        let hiding = ROUTES[..at].iter().find(|earlier| earlier.method == later.method && hides(earlier, later));
        findings.extend(hiding.map(|earlier| format!("{} {} behind {}", later.method, later.path, earlier.path)));
    }
    none("a path that is written out stands before one with a variable in its place", &findings);
}

/// Whether every path that a route is meant for is answered by an earlier one.
fn hides(earlier: &Route, later: &Route) -> bool {
    let parts = |route: &Route| route.path.split('/').map(str::to_owned).collect::<Vec<_>>();
    let (earlier, later) = (parts(earlier), parts(later));
    earlier.len() == later.len() && earlier.iter().zip(&later).all(|(e, l)| e.starts_with('{') || e == l)
}
