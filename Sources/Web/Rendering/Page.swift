/// One page as plain words, ready for its template.
///
/// A page holds nothing but strings, flags and other such structs: whatever needs a decision or a format is decided
/// before the page is made. A test holds the names in the template against the properties here, since a name
/// that the page lacks would silently render as nothing.
protocol Page: Sendable {
    /// The template that this page fills.
    static var template: TemplateName { get }
    /// What stands round every page.
    var frame: Frame { get }
    /// The page's name in the window's title.
    var title: String { get }
}
