//! A hemicycle: one mark for each vote, told apart by shape as well as by colour.

use crate::procedure::Choice;

/// The measures of the drawing.
const CENTRE: (f64, f64) = (200.0, 190.0);
const OUTER: f64 = 172.0;
const INNER: f64 = 76.0;
const MOST_RADIUS: f64 = 14.0;

/// One place of the hall, with what its voter answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seat {
    /// The class of the mark: `yes`, `no`, `abstain`, `absent`.
    pub(super) kind: &'static str,
    /// The middle, in the units of the drawing.
    pub(super) x: String,
    pub(super) y: String,
    /// The upper left corner, for a square.
    pub(super) left: String,
    pub(super) top: String,
    /// Half the size.
    pub(super) radius: String,
    /// The size of a square.
    pub(super) side: String,
}

/// Places in rows round the chair, those in favour on the left, then abstentions, then those against; who did not vote last.
#[must_use]
pub(super) fn hemicycle(choices: &[Option<Choice>]) -> Vec<Seat> {
    let mut kinds: Vec<(u8, &'static str)> = choices.iter().map(|choice| kind(*choice)).collect();
    kinds.sort_unstable();
    let rows = row_count(choices.len());
    let radius = radius(choices.len(), rows);
    let mut places = places(choices.len(), rows);
    places.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    places.into_iter().zip(kinds).map(|((angle, distance), (_, kind))| seat(kind, angle, distance, radius)).collect()
}

const fn kind(choice: Option<Choice>) -> (u8, &'static str) {
    match choice {
        Some(Choice::Yes) => (0, "yes"),
        Some(Choice::Abstain) => (1, "abstain"),
        Some(Choice::No) => (2, "no"),
        None => (3, "absent"),
    }
}

/// A row for each dozen or so, more as the hall grows.
fn row_count(seats: usize) -> usize {
    (1..).find(|rows| rows * rows * 6 >= seats).unwrap_or(1)
}

fn radius(seats: usize, rows: usize) -> f64 {
    let per_row = (number(seats) / number(rows)).max(1.0);
    let along = std::f64::consts::PI * f64::midpoint(INNER, OUTER) / per_row;
    let across = if rows > 1 { (OUTER - INNER) / number(rows - 1) } else { 2.0 * MOST_RADIUS };
    (along.min(across) * 0.42).min(MOST_RADIUS)
}

/// Angle and distance of each place; a row holds as many as its length allows.
fn places(seats: usize, rows: usize) -> Vec<(f64, f64)> {
    let distance =
        |row: usize| if rows == 1 { OUTER * 0.8 } else { INNER + (OUTER - INNER) * number(row) / number(rows - 1) };
    let total: f64 = (0..rows).map(distance).sum();
    let (mut places, mut before, mut given) = (Vec::with_capacity(seats), 0.0, 0);
    for row in 0..rows {
        before += distance(row);
        let until = (1..=seats).take_while(|nth| number(*nth) <= number(seats) * before / total + 1e-9).count();
        let here = until - given;
        given = until;
        for nth in 0..here {
            let part = if here == 1 { 0.5 } else { number(nth) / number(here - 1) };
            places.push((part * std::f64::consts::PI, distance(row)));
        }
    }
    places
}

fn seat(kind: &'static str, angle: f64, distance: f64, radius: f64) -> Seat {
    let (x, y) = (CENTRE.0 - distance * angle.cos(), CENTRE.1 - distance * angle.sin());
    let radius = if kind == "absent" { radius / 2.0 } else { radius };
    let written = |length: f64| format!("{length:.1}");
    Seat {
        kind,
        x: written(x),
        y: written(y),
        left: written(x - radius * 0.88),
        top: written(y - radius * 0.88),
        radius: written(radius),
        side: written(radius * 1.76),
    }
}

fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_vote_has_a_place_of_its_own_inside_the_drawing() {
        for count in [1, 2, 5, 12, 23, 57, 193, 500, 1_000] {
            let seats = hemicycle(&vec![Some(Choice::Yes); count]);
            let mut places: Vec<_> = seats.iter().map(|seat| (seat.x.clone(), seat.y.clone())).collect();
            places.sort();
            places.dedup();
            assert_eq!(places.len(), count);
            let inside = |text: &str, most: f64| text.parse::<f64>().is_ok_and(|at| (0.0..=most).contains(&at));
            assert!(seats.iter().all(|seat| inside(&seat.x, 400.0) && inside(&seat.y, 205.0)), "{count}");
        }
    }

    #[test]
    fn no_mark_covers_another() {
        for count in [2, 5, 12, 23, 57, 193, 500, 1_000] {
            let seats = hemicycle(&vec![Some(Choice::Yes); count]);
            let read = |text: &str| text.parse::<f64>().expect("a number");
            let places: Vec<(f64, f64)> = seats.iter().map(|seat| (read(&seat.x), read(&seat.y))).collect();
            let radius = read(&seats[0].radius);
            for (nth, one) in places.iter().enumerate() {
                let near = places[nth + 1..].iter().map(|other| (one.0 - other.0).hypot(one.1 - other.1));
                let nearest = near.fold(f64::MAX, f64::min);
                assert!(nearest >= radius * 1.9, "{count} seats: {nearest} apart, {radius} wide");
            }
        }
    }

    #[test]
    fn those_in_favour_sit_on_the_left() {
        let seats = hemicycle(&[Some(Choice::No), Some(Choice::Yes), None, Some(Choice::Abstain)]);
        let kinds: Vec<_> = seats.iter().map(|seat| seat.kind).collect();
        assert_eq!(kinds, ["yes", "abstain", "no", "absent"]);
    }

    #[test]
    fn an_empty_hall_has_no_seats() {
        assert_eq!(hemicycle(&[]), []);
    }
}
