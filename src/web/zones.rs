//! Time zones to choose from, by the part of the world that their names begin with.

use crate::l10n::Voice;

/// The first words of the names, with the keys of what they are called.
const REGIONS: &[(&str, &str)] = &[
    ("Africa", "zone-africa"),
    ("America", "zone-america"),
    ("Antarctica", "zone-antarctica"),
    ("Arctic", "zone-arctic"),
    ("Asia", "zone-asia"),
    ("Atlantic", "zone-atlantic"),
    ("Australia", "zone-australia"),
    ("Europe", "zone-europe"),
    ("Indian", "zone-indian"),
    ("Pacific", "zone-pacific"),
];

/// A part of the world with its zones.
pub(super) struct Region {
    /// What it is called.
    pub(super) name: String,
    /// Its zones.
    pub(super) zones: Vec<Zone>,
}

/// A zone of the list.
pub(super) struct Zone {
    /// `America/Panama`.
    pub(super) name: &'static str,
    /// "Panama".
    pub(super) place: String,
    /// Whether it is the one that is chosen.
    pub(super) chosen: bool,
}

/// The zones that are named by a place, in the reader's alphabet.
pub(super) fn regions(voice: Voice, chosen: &str) -> Vec<Region> {
    let mut regions: Vec<Region> = REGIONS.iter().map(|(word, key)| region(voice, chosen, word, key)).collect();
    regions.sort_by(|a, b| voice.compare(&a.name, &b.name));
    regions
}

fn region(voice: Voice, chosen: &str, word: &str, key: &str) -> Region {
    let place = |name: &'static str| {
        let rest = name.strip_prefix(word)?.strip_prefix('/')?;
        Some(Zone { name, place: rest.replace('_', " ").replace('/', ", "), chosen: name == chosen })
    };
    let mut zones: Vec<_> = chrono_tz::TZ_VARIANTS.iter().filter_map(|zone| place(zone.name())).collect();
    zones.sort_by(|a, b| voice.compare(&a.place, &b.place));
    Region { name: voice.say(key), zones }
}

/// Whether the list has a zone; UTC stands before it.
pub(super) fn has(name: &str) -> bool {
    name.is_empty() || name == "UTC" || REGIONS.iter().any(|(word, _)| name.starts_with(word) && name.contains('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Locale;

    #[test]
    fn zones_stand_under_their_part_of_the_world() {
        let regions = regions(Voice::new(Locale::Es, chrono_tz::UTC), "America/Panama");
        let names: Vec<_> = regions.iter().map(|region| region.name.as_str()).collect();
        assert_eq!(names[..3], ["África", "América", "Antártida"]);
        let zone = regions[1].zones.iter().find(|zone| zone.name == "America/Argentina/Buenos_Aires");
        assert_eq!(zone.map(|zone| zone.place.as_str()), Some("Argentina, Buenos Aires"));
        assert_eq!(regions[1].zones.iter().filter(|zone| zone.chosen).count(), 1);
        assert!(has("UTC") && has("Europe/Paris") && !has("Etc/GMT+5"));
    }
}
