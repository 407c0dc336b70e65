//! Findings of the rules of schemas, in the words of attributes.

/// `key: value` as `key = value`, and maps and lists behind a key in parentheses, within backticks.
///
/// ```
/// assert_eq!(shmx_syn::in_attributes("write `id: 4`: it is free"), "write `id = 4`: it is free");
/// assert_eq!(shmx_syn::in_attributes("`reserved: { streams: [2, 3] }`"), "`reserved(streams(2, 3))`");
/// ```
pub fn in_attributes(text: &str) -> String {
    let parts = text.split('`').enumerate().map(|(i, part)| match i % 2 {
        1 if part.contains(": {") => {
            let part = part.replace(": { ", "(").replace(": [", "(").replace(" }", ")").replace(']', ")");
            format!("`{}`", part.replace(": ", " = "))
        }
        1 => format!("`{}`", part.replacen(": ", " = ", 1)),
        _ => part.to_owned(),
    });
    parts.collect()
}
