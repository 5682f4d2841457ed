//! The numbers of the treatment day: read from `assets/clinic.toml` with unit, range, source and evidence.

use std::sync::LazyLock;

use crate::model::treatment::{CellSource, Route};
use crate::model::words::TreatmentKind;
use crate::scenario::{ParameterCard, ParameterError, cards_markdown, read_cards};

const FILE: &str = include_str!("../../assets/clinic.toml");

macro_rules! figures {
    ($($key:ident,)+) => {
        /// The card of every number of the treatment day.
        #[derive(Debug, Clone, PartialEq)]
        #[expect(missing_docs, reason = "each field is documented by its card in assets/clinic.toml")]
        pub struct Figures {
            $(pub $key: ParameterCard,)+
            /// The prices of the treatments that have one of their own.
            prices: Vec<(TreatmentKind, ParameterCard)>,
            /// All cards in the order of the file.
            all: Vec<ParameterCard>,
        }

        impl Figures {
            /// The keys that do not come from the list of treatments.
            const NAMED: &'static [&'static str] = &[$(stringify!($key),)+];

            /// Reads a file of figures.
            ///
            /// # Errors
            /// A file with a missing, unknown, wrong-typed or out-of-range entry, with its line.
            pub fn read(text: &str) -> Result<Self, ParameterError> {
                let own: Vec<(TreatmentKind, String)> = TreatmentKind::ALL
                    .into_iter()
                    .filter_map(|kind| Some((kind, price_key(kind)?)))
                    .collect();
                let priced = own.iter().map(|(_, key)| key.as_str());
                let keys: Vec<&str> = Self::NAMED.iter().copied().chain(priced).collect();
                let cards = read_cards("clinic.toml", text, &keys)?;
                let card = |key: &str| {
                    cards.iter().find(|card| card.key == key).cloned().ok_or_else(|| {
                        ParameterError::File {
                            file: "clinic.toml",
                            line: 0,
                            message: format!("parameter '{key}' is missing"),
                        }
                    })
                };
                let mut prices = Vec::with_capacity(own.len());
                for (kind, key) in &own {
                    prices.push((*kind, card(key)?));
                }
                let mut all = cards.clone();
                all.sort_by_key(|card| text.find(&format!("[{}]", card.key)));
                Ok(Self { $($key: card(stringify!($key))?,)+ prices, all })
            }

            /// All cards in the order of the file.
            #[must_use]
            pub fn cards(&self) -> Vec<ParameterCard> {
                self.all.clone()
            }
        }
    };
}

figures! {
    trial_kl_least,
    trial_kl_most,
    age_years,
    fewer_cells_percent_per_year,
    fewer_cells_from_years,
    slower_cells_percent_per_year,
    slower_cells_from_years,
    marrow_volume_ml,
    marrow_nucleated_per_ml,
    marrow_stem_share,
    first_aliquot_gain,
    first_aliquot_ml,
    fat_volume_ml,
    fat_stem_cells_per_ml,
    spin_force_g,
    spin_minutes,
    spin_concentration_fold,
    concentrate_share,
    joint_takes_ml,
    viability_before_spin,
    viability_usual_spin,
    fat_viability,
    cultured_viability,
    landing_blind,
    landing_ultrasound,
    landing_fluoroscopy,
    placebo_relief_mm,
    placebo_day,
    placebo_share,
    cells_relief_mm,
    responders_cells,
    responders_placebo,
    steroid_relief_mm,
    steroid_months_least,
    steroid_months_most,
    trial_people,
    own_control_people,
    minutes_of_a_day,
    minutes_evaluate,
    minutes_harvest,
    minutes_handle,
    minutes_enzyme,
    minutes_thaw,
    minutes_inject,
    minutes_fluoroscopy,
    minutes_rest,
    minutes_session,
    price_mean_dollars,
    price_spread_dollars,
    price_low_dollars,
    price_high_dollars,
    price_guidance_dollars,
    sore_days_least,
    sore_days_most,
    spacing_days,
    rest_days,
    exercise_starts_days,
    exercise_weeks,
    weight_loss_percent,
}

/// Key of the price of a treatment; `None` where it has none of its own: for nothing salt water stands, and clinics that
/// draw the cells themselves ask one price.
fn price_key(kind: TreatmentKind) -> Option<String> {
    let drawn = CellSource::of(kind).is_some_and(CellSource::drawn_on_the_day);
    let own = kind.route() != Route::None && !drawn;
    own.then(|| format!("price_{}_dollars", kind.key()))
}

impl Figures {
    /// The price of a treatment.
    #[must_use]
    pub fn price_of(&self, kind: TreatmentKind) -> &ParameterCard {
        let sold = match kind.route() {
            Route::None => TreatmentKind::Saline,
            Route::Needle | Route::Programme => kind,
        };
        let own = self.prices.iter().find(|(of, _)| *of == sold);
        own.map_or(&self.price_mean_dollars, |(_, card)| card)
    }
}

static FIGURES: LazyLock<Figures> = LazyLock::new(|| match Figures::read(FILE) {
    Ok(figures) => figures,
    Err(error) => unreachable!("the figures inside the program are tested: {error}"),
});

/// The figures that come with the program.
#[must_use]
pub fn figures() -> &'static Figures {
    &FIGURES
}

/// The page `docs/clinic.md`, made from the cards.
#[must_use]
pub fn clinic_markdown() -> String {
    cards_markdown(
        "# The numbers of the treatment day\n\nMade from `assets/clinic.toml`; do not edit.",
        &figures().cards(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_has_a_source_and_a_sentence_and_a_broken_file_is_refused_with_its_line() {
        for card in Figures::read(FILE)
            .expect("the file inside the program")
            .cards()
        {
            assert!(
                !card.source.is_empty() && card.sentence.ends_with('.'),
                "{}",
                card.key
            );
        }
        for (from, to) in [
            ("default = 52.0", "default = \"much\""),
            ("default = 52.0", "default = 7.0"),
            ("[marrow_volume_ml]", "[marrow_volume]"),
            ("default = 52.0\n", ""),
        ] {
            let broken = FILE.replacen(from, to, 1);
            assert_ne!(broken, FILE);
            let error = Figures::read(&broken).expect_err(to).to_string();
            assert!(error.starts_with("clinic.toml, line "), "{error}");
        }
    }

    #[test]
    fn the_page_of_the_treatment_day_is_current() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/clinic.md");
        if std::env::var_os("STROMA_BLESS").is_some() {
            std::fs::write(path, clinic_markdown()).expect("docs can be written");
        }
        let page = std::fs::read_to_string(path).unwrap_or_default();
        assert!(
            page == clinic_markdown(),
            "docs/clinic.md is old; run the tests once with STROMA_BLESS=1"
        );
    }
}
