//! What can be chosen: paces, activities, with the keys of their words.

use crate::model::words::Activity;

/// Paces, hours a second, with the key of their words.
pub const PACES: [(f64, &str); 5] = [
    (1.0, "pace-1"),
    (24.0, "pace-24"),
    (72.0, "pace-72"),
    (240.0, "pace-240"),
    (720.0, "pace-720"),
];

/// What can be done with the knee, with the key of its word.
pub const ACTIVITIES: [(Activity, &str); 4] = [
    (Activity::Rest, "activity-rest"),
    (Activity::Walking, "activity-walking"),
    (Activity::Exercise, "activity-exercise"),
    (Activity::Sport, "activity-sport"),
];
