/// The parts of WordPress's JSON records that Kanalvakt reads. Each record is kept whole beside them.
enum WordPressRecord {
    /// A text with its markup as stored (`raw`, only for those who may edit it) and as shown.
    struct Markup: Decodable {
        var raw: String?
        var rendered: String?

        /// What the author wrote: the raw form, since the shown one changes with themes and plugins.
        var stored: String { raw ?? rendered ?? "" }
    }

    struct Comment: Decodable {
        var id: Int64
        var post: Int64
        var parent: Int64?
        var author: Int64?
        var author_name: String?
        var date: String?
        var date_gmt: String?
        var content: Markup
        var link: String?
        var status: String
    }

    struct Post: Decodable {
        var id: Int64
        var author: Int64?
        var date: String?
        var date_gmt: String?
        var modified: String?
        var modified_gmt: String?
        var title: Markup?
        var content: Markup?
        var link: String?
        var status: String
        var _embedded: Embedded?

        struct Embedded: Decodable {
            var author: [Author]?
        }

        struct Author: Decodable {
            var name: String?
        }
    }

    struct User: Decodable {
        var id: Int64
        var name: String?
        var capabilities: Capabilities?
    }

    /// What a user may do. PHP writes an empty map as an empty list.
    struct Capabilities: Decodable {
        let granted: Set<String>

        init(from decoder: any Decoder) throws {
            let map = try? decoder.singleValueContainer().decode([String: Flag].self)
            granted = Set((map ?? [:]).filter(\.value.isSet).keys)
        }
    }

    /// A yes or no that plugins write as true, 1 or "1".
    struct Flag: Decodable {
        let isSet: Bool

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            let number = try? container.decode(Int.self)
            let text = try? container.decode(String.self)
            isSet = (try? container.decode(Bool.self)) ?? (number == 1 || text == "1")
        }
    }

    /// The root of the REST API.
    struct Root: Decodable {
        var name: String?
        var namespaces: [String]
        var timezone_string: String?
        var gmt_offset: Offset?
    }

    /// Hours from UTC, written as a number or as text.
    struct Offset: Decodable {
        let hours: Double

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            let text = try? container.decode(String.self)
            hours = (try? container.decode(Double.self)) ?? text.flatMap(Double.init) ?? 0
        }
    }

    /// An error in WordPress's own words.
    struct Problem: Decodable {
        var code: String
        var message: String?
    }
}
