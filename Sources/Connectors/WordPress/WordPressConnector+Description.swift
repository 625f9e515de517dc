/// What logs and dumps may show of a connection: where it leads, and nothing of the requests in flight, which carry the secret.
extension WordPressConnector: CustomStringConvertible, CustomReflectable {
    public var description: String { "WordPressConnector(\(site.address))" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
