/// What a visitor to the sample platform would see of one conversation; kept as evidence before a removal.
struct SamplePage {
    let title: String
    let records: [SamplePlatform.Record]

    var html: String {
        let entries = records.filter { $0.presence == .visible }.map { record in
            "<article id=\"\(escaped(record.id))\"><h2>\(escaped(record.author))</h2><p>\(escaped(record.text))</p></article>"
        }
        return """
            <!doctype html>
            <html lang="sv"><head><meta charset="utf-8"><title>\(escaped(title))</title></head>
            <body><h1>\(escaped(title))</h1>
            \(entries.joined(separator: "\n"))
            </body></html>
            """
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }
}
