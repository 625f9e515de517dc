/// Whose words are the municipality's own on a site.
///
/// Own are the connected account and every account that may moderate comments. A connected account that may not see who they
/// are (WordPress shows it to administrators only) counts those who have published something on the site instead.
struct WordPressAuthors: Sendable {
    /// The connected account.
    let me: Int64
    /// The municipality's accounts, the connected one included.
    let own: Set<Int64>

    func isOwn(_ author: Int64) -> Bool {
        author > 0 && (author == me || own.contains(author))
    }
}
