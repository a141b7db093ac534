use super::*;

#[track_caller]
fn check(path: &str, expected: bool) {
    assert_eq!(local(path).is_some(), expected, "{path:?}");
}

#[test]
fn only_paths_of_this_site_are_followed() {
    check("/declarations/x?mode=lines#c1", true);
    check("/", true);
    for path in ["", "x", "//evil.example", "/\\evil.example", "https://evil.example", "/\t/evil.example", "/a\\b"] {
        check(path, false);
    }
}
