//! placeholder
pub(super) fn validate(_json: bool) -> bool {
    true
}
