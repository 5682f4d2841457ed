//! English made longer and accented, as a language of its own: what comes out plain is in no text, what overflows has no
//! room for a language with longer words.

/// Its code, and a plainer word for it.
pub const CODES: [&str; 2] = ["qps-ploc", "pseudo"];

/// How a vowel is written, and a consonant that has an accent in some language of Europe.
fn accented(letter: char) -> Option<char> {
    let accented = match letter {
        'a' => 'å',
        'e' => 'é',
        'i' => 'ï',
        'o' => 'ö',
        'u' => 'ü',
        'y' => 'ý',
        'c' => 'ç',
        'n' => 'ñ',
        'A' => 'Å',
        'E' => 'É',
        'I' => 'Î',
        'O' => 'Ö',
        'U' => 'Ü',
        'Y' => 'Ý',
        'C' => 'Ç',
        'N' => 'Ñ',
        _ => return None,
    };
    Some(accented)
}

/// A text with accents, each vowel twice: about a third longer, word by word, as German is. Signs and digits stay.
#[must_use]
pub fn lengthened(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let Some(accented) = accented(letter) else {
            out.push(letter);
            continue;
        };
        out.push(accented);
        if "aeiouy".contains(letter.to_ascii_lowercase()) {
            out.extend(accented.to_lowercase());
        }
    }
    out
}

/// The words of a text, of two letters and more, that were written plainly: with a vowel that has no accent.
#[must_use]
pub fn plain_words(text: &str) -> Vec<&str> {
    text.split(|letter: char| !letter.is_alphabetic())
        .filter(|word| word.chars().count() > 1)
        .filter(|word| word.contains(|letter: char| "aeiouyAEIOUY".contains(letter)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_longer_and_none_stays_plain() {
        let text = "Most of these cells find no hold and die within days; macrophages eat them.";
        let longer = lengthened(text);
        let [before, after] = [text, &longer].map(|text| text.chars().count() as f64);
        assert!((1.25..1.45).contains(&(after / before)), "{longer}");
        assert_eq!(plain_words(&longer), [""; 0], "{longer}");
        assert_eq!(plain_words(text).len(), 14);
    }

    #[test]
    fn signs_and_digits_stay() {
        assert_eq!(lengthened("+0.5 % µm ("), "+0.5 % µm (");
        assert_eq!(lengthened("Pain, IDO"), "Pååïïñ, ÎîDÖö");
    }
}
