import Foundation
import Organisation

/// One channel as the public directory shows it: the account and who answers for it, and no staff.
public struct DirectoryLine: Sendable, Hashable {
    /// The account.
    public let channel: Channel
    /// The unit that answers for it, with its board.
    public let unit: MunicipalUnit
    /// What every spelling of the account's address shares.
    public let accountKey: String
    /// The account's name on its platform, in lower case and without "@"; nil where there is none.
    public let handle: String?
    /// Since when somebody else may have taken over the account; nil while it is known as the municipality's.
    public let takenOverSince: Date?
    /// What the name looks like, for finding those that can be taken for it.
    let handleSkeleton: String?
    /// What a search looks in, as UTF-8 that ends with zero.
    private let haystack: [CChar]

    init(channel: Channel, unit: MunicipalUnit, platforms: PlatformList, takenOverSince: Date? = nil) {
        self.takenOverSince = takenOverSince
        self.channel = channel
        self.unit = unit
        let account = platforms.recognise(channel.address.text)
        accountKey = (account?.key ?? channel.address.key).lowercased()
        handle = (channel.handle ?? account?.handle).map(Self.bareHandle)
        handleSkeleton = handle.map(Skeleton.of)
        let parts = [
            channel.name, channel.purpose, channel.targetGroup ?? "", unit.name, unit.board, channel.platform.rawValue,
            platforms.name(of: channel.platform), channel.slug, channel.address.key, handle ?? "",
        ]
        haystack = Array(parts.map(DirectoryQuery.folded).joined(separator: "\n").utf8CString)
    }

    /// A name as it is compared: in lower case, without "@" first.
    static func bareHandle(_ handle: String) -> String {
        let lower = handle.lowercased()
        return lower.hasPrefix("@") ? String(lower.dropFirst()) : lower
    }

    /// Whether the text stands anywhere in what is known of the channel. Thousands of lines are asked at each search.
    ///
    /// - Parameter needle: UTF-8 that ends with zero and has no other.
    func holds(_ needle: [CChar]) -> Bool {
        haystack.withUnsafeBufferPointer { hay in
            needle.withUnsafeBufferPointer { needle in
                guard let hay = hay.baseAddress, let needle = needle.baseAddress else { return false }
                return strstr(hay, needle) != nil
            }
        }
    }
}
