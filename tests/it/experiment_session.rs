//! An experiment beside a window: the same rows as a sweep's, whatever pauses, shares and tables that come back.

use stroma::experiment::design::{Column, Playing, Value};
use stroma::experiment::session::{DoneRow, Halt, Seen, Session, Stand};
use stroma::experiment::shard::Shard;
use stroma::experiment::statistics::interval;

use crate::cli::{STROMA, code, err, folder};

/// A small experiment on a strip: its noise and its arms differ.
pub(crate) const SMALL: &str = r#"schema_version = 1

[experiment]
name = "small"
question = "Does rest spare the knee?"
scenario = "strip-osteoarthritis"
days = 2
seed = 7
replicates = 3

[[vary]]
what = "activity"
values = ["walking", "rest"]

[[measure]]
column = "pain_vas_mm"
days = [1, 2]

[[measure]]
column = "inflammation_c"
days = [2]
of = "difference"
against = "saline"
"#;

pub(crate) fn session(text: &str) -> Session {
    Session::read(text, "small.toml").unwrap_or_else(|error| panic!("{error}"))
}

/// A row as it comes from who plays it, in stints of so many hours.
fn played(session: &Session, row: u64, stint: u32) -> DoneRow {
    let run = session.experiment().row(row);
    let mut playing = Playing::new(&run, session.fast()).expect("it begins");
    loop {
        let mut left = stint;
        let mut go_on = |_| {
            left = left.saturating_sub(1);
            left > 0
        };
        if let Some(done) = playing.pass(&mut go_on).expect("it plays") {
            return DoneRow::of(&done);
        }
    }
}

/// Plays the next rows of a session, at most so many.
pub(crate) fn play(session: &mut Session, most: usize) {
    session.start();
    for row in session.next_rows().into_iter().take(most) {
        let done = played(session, row, u32::MAX);
        session.take(row, done);
    }
}

/// The table that `stroma sweep` writes of an experiment.
fn swept(text: &str, how: &str) -> String {
    let place = folder();
    std::fs::write(place.path().join("small.toml"), text).expect("it is written");
    let words = format!("sweep small.toml --out out --quiet --jobs 1{how}");
    let answer = std::process::Command::new(STROMA)
        .args(words.split(' '))
        .current_dir(place.path())
        .output()
        .expect("the program starts");
    assert_eq!(code(&answer), Some(0), "{}", err(&answer));
    std::fs::read_to_string(place.path().join("out/results.csv")).expect("a table")
}

#[test]
fn rows_of_a_window_are_those_of_a_sweep_to_the_last_digit() {
    for (text, fast) in [
        (SMALL.to_owned(), false),
        (
            SMALL.replace("strip-osteoarthritis", "osteoarthritis-mild"),
            true,
        ),
    ] {
        let mut session = session(&text);
        assert!(session.set_fast(fast));
        play(&mut session, usize::MAX);
        assert_eq!(session.stand(), Stand::Done);
        let how = if fast { " --fast" } else { "" };
        assert_eq!(session.csv(), swept(&text, how), "fast: {fast}");
    }
}

#[test]
fn pauses_stints_and_stops_change_nothing() {
    let mut whole = session(SMALL);
    play(&mut whole, usize::MAX);
    let mut cut = session(SMALL);
    for (turn, stint) in [2, 7, 24, 25, 1000, 3].into_iter().enumerate() {
        cut.start();
        let row = cut.next_rows()[0];
        let done = played(&cut, row, stint);
        if turn % 2 == 0 {
            cut.pause();
            assert_eq!(cut.stand(), Stand::Paused);
        } else {
            cut.stop();
            assert_eq!(cut.stand(), Stand::Stopped);
        }
        // What was on its way when it was paused still counts.
        cut.take(row, done);
    }
    assert_eq!(cut.stand(), Stand::Done);
    assert_eq!(cut.csv(), whole.csv());
    for measure in 0..3 {
        assert_eq!(Seen::of(&cut, measure), Seen::of(&whole, measure));
    }
}

#[test]
fn rows_come_condition_by_condition_and_the_plots_grow_with_them() {
    let mut session = session(SMALL);
    assert_eq!(session.next_rows(), [0, 1, 2, 3, 4, 5]);
    let empty = Seen::of(&session, 0);
    assert_eq!((empty.groups.len(), empty.runs()), (2, 0));
    assert_eq!(empty.groups[1].factors[0].1, Value::Text("rest".to_owned()));
    play(&mut session, 5);
    let seen = Seen::of(&session, 1);
    let runs: Vec<usize> = seen.groups.iter().map(|group| group.dots.len()).collect();
    assert_eq!(runs, [3, 2]);
    for group in &seen.groups {
        let values: Vec<f64> = group.dots.iter().map(|dot| dot.value).collect();
        assert_eq!(group.interval, interval::of_mean(&values));
        // A course ends where its last day is measured, and holds what the dots say of that day.
        let last = group.bands.last().expect("a course");
        assert_eq!(group.courses, values.len());
        assert!((last.day - 2.0).abs() < 1e-9 && group.bands.len() == 3);
        assert!((last.mean - group.mean.expect("a mean")).abs() < 1e-4);
        assert!(last.low <= last.mean && last.mean <= last.high);
    }
    let other = Seen::of(&session, 2);
    assert!(
        (other.groups[0].bands[0].mean).abs() < 1e-6,
        "run and twin begin alike"
    );
}

#[test]
fn shares_are_joined_again_and_one_of_their_rows_is_proved() {
    let mut whole = session(SMALL);
    play(&mut whole, usize::MAX);
    let part = |number| {
        let mut part = session(SMALL);
        assert!(part.split(Shard::new(number, 2).expect("a share")));
        play(&mut part, usize::MAX);
        assert_eq!((part.stand(), part.done()), (Stand::Done, 3));
        part
    };
    let (mut here, there) = (part(1), part(2));
    assert_eq!(there.csv(), swept(SMALL, " --shard 2/2"));
    assert_eq!(here.lay_in(&there.csv(), "there.csv"), Ok(3));
    assert_eq!(here.csv(), whole.csv());
    assert_eq!(here.proof(), Some(1), "nobody saw it being played");
    assert_eq!(here.next_rows(), [1]);
    play(&mut here, 1);
    assert_eq!((here.proof(), here.stand()), (None, Stand::Done));
    assert_eq!(here.csv(), whole.csv());
    // A table that overlaps with what was played here needs no proof.
    let mut again = part(1);
    assert_eq!(again.lay_in(&whole.csv(), "all.csv"), Ok(3));
    assert_eq!(again.proof(), None);
}

#[test]
fn a_table_that_is_not_of_this_experiment_is_refused_with_its_line() {
    let mut whole = session(SMALL);
    play(&mut whole, usize::MAX);
    let csv = whole.csv();
    let line = csv.lines().nth(2).expect("a row").to_owned();
    let seed = line.split(',').nth(3).expect("a seed");
    let (before, _) = line.rsplit_once(',').expect("fields");
    let much = format!("{before},much");
    for (wrong, told) in [
        (csv.replace("activity", "dose"), "line 1, columns"),
        (csv.replace(seed, "12"), "line 3, seed"),
        (csv.replace("rest", "sport"), "line 3, activity"),
        (format!("{csv}{line}\n"), "line 8, row"),
        (csv.replace("\n1,", "\n600,"), "line 3, row"),
        (csv.replace(&line, &much), "line 3, inflammation_c"),
    ] {
        let mut empty = session(SMALL);
        let error = empty.lay_in(&wrong, "t.csv").expect_err(told).to_string();
        assert!(error.contains(told), "{error} does not name {told}");
        assert_eq!(empty.done(), 0);
    }
    // Rows of another kind of joint look right and are found out by playing one of them again.
    let value = |column: &&Column| column.name == "pain_vas_mm_day2";
    let place = whole
        .experiment()
        .columns()
        .iter()
        .position(|one| value(&one));
    let mut fields: Vec<&str> = line.split(',').collect();
    fields[place.expect("a measure")] = "12.5";
    let forged = csv.replace(&line, &fields.join(","));
    let mut fooled = session(SMALL);
    let head: String = forged
        .lines()
        .take(1)
        .chain(forged.lines().skip(2))
        .fold(String::new(), |text, line| text + line + "\n");
    assert_eq!(fooled.lay_in(&head, "t.csv"), Ok(5));
    assert_eq!(fooled.next_rows()[0], 1);
    play(&mut fooled, 1);
    assert_eq!(fooled.done(), 1, "only what was played here stays");
    assert_eq!(fooled.halted(), Some(&Halt::Differs { row: 1, rows: 5 }));
    // Beside a row that was played here it is refused at once.
    let mut knows = session(SMALL);
    play(&mut knows, 2);
    knows.pause();
    assert!(knows.lay_in(&forged, "t.csv").is_err());
    assert_eq!(knows.done(), 2);
}

#[test]
fn progress_and_the_time_that_is_left_follow_from_what_was_played() {
    let mut session = session(SMALL);
    assert_eq!((session.progress(), session.seconds_left()), (0.0, None));
    session.start();
    session.pass(2.0, 0.5);
    assert!((session.progress() - 0.5 / 6.0).abs() < 1e-12);
    // Half a row in two seconds: five and a half rows take 22.
    assert!((session.seconds_left().expect("it can tell") - 22.0).abs() < 1e-9);
    session.pause();
    session.pass(100.0, 0.5);
    assert!((session.seconds_left().expect("it can tell") - 22.0).abs() < 1e-9);
    let dish = SMALL.replace("strip-osteoarthritis", "dish-renewal");
    let dish = dish.replace(
        "[[vary]]\nwhat = \"activity\"\nvalues = [\"walking\", \"rest\"]\n",
        "",
    );
    let mut dish = Session::read(&dish, "dish.toml").unwrap_or_else(|error| panic!("{error}"));
    assert!(!dish.can_be_fast() && !dish.set_fast(true));
    let many = SMALL.replace("replicates = 3", "replicates = 30000");
    let refused = Session::read(&many, "many.toml").expect_err("too many");
    assert!(refused.to_string().contains("stroma sweep"), "{refused}");
}
