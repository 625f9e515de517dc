/// A value of a YAML file with the line it starts on, so that a mistake can be pointed at.
struct YAMLNode {
    enum Value {
        case scalar(String)
        case sequence([YAMLNode])
        case mapping([Entry])
    }

    /// A key with its value. Keys are text and unique within their mapping.
    struct Entry {
        let key: String
        let line: Int
        let value: YAMLNode
    }

    let line: Int
    let value: Value
}
