extension FormFields {
    /// Which page of a long list the address asks for, from one; the first for anything that is no number of a page.
    /// Bounded, so that what is counted from it never grows out of an integer.
    var page: Int { Int(self["sida"]).flatMap { (1...100_000).contains($0) ? $0 : nil } ?? 1 }
}
