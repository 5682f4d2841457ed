//! The experiments that come with the program.

use super::plan::Experiment;

macro_rules! experiments {
    ($($name:literal,)+) => {
        /// Names of the experiments that come with the program.
        pub const NAMES: &[&str] = &[$($name),+];

        /// The file of an experiment that comes with the program.
        #[must_use]
        pub fn text_of(name: &str) -> Option<&'static str> {
            match name {
                $($name => Some(include_str!(concat!(
                    env!("CARGO_MANIFEST_DIR"), "/assets/experiments/", $name, ".toml"
                ))),)+
                _ => None,
            }
        }
    };
}

experiments! {
    "dose-response",
    "lamo-espinosa",
}

/// An experiment that comes with the program. They are tested, so one that cannot be read is none.
#[must_use]
pub fn built_in(name: &str) -> Option<Experiment> {
    Experiment::read(text_of(name)?, name).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_experiment_of_the_program_can_be_read_and_poses_a_question() {
        for name in NAMES {
            let text = text_of(name).expect(name);
            let experiment = Experiment::read(text, name).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(experiment.name(), *name);
            assert!(experiment.question().ends_with('?'), "{name}");
            assert!(experiment.rows() > 0 && built_in(name).is_some());
        }
        assert!(built_in("nothing").is_none());
    }
}
