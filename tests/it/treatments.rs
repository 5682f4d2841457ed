//! Every treatment is told wherever a person meets it.

use stroma::model::words::TreatmentKind;
use stroma::text::knows;

use crate::tools::repository;

#[test]
fn every_treatment_has_its_words_and_stands_in_the_help() {
    let help = std::fs::read_to_string(repository("src/headless/args.rs")).expect("the arguments");
    let written = help
        .lines()
        .find(|line| line.contains("KIND is"))
        .expect("a line of help on treatments");
    for kind in TreatmentKind::ALL {
        let word = kind.key();
        let mut wanted = vec![format!("kind-{word}"), format!("given-{word}")];
        if kind != TreatmentKind::None {
            wanted.push(format!("clinic-source-{word}"));
        }
        if kind.by_needle() && !kind.has_cells() {
            wanted.push(format!("story-injection-{word}"));
        }
        for key in wanted {
            assert!(knows(&key), "{key} has no words");
        }
        assert!(
            written.contains(word),
            "the help of stroma run leaves out {word}"
        );
    }
}
