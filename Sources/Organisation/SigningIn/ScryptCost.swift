/// How much work a password takes to try (scrypt, RFC 7914 section 2).
///
/// Stored with every hash, so that the cost can be raised later: a hash made at another cost is made anew at
/// the person's next sign-in.
public struct ScryptCost: Sendable, Hashable {
    /// N as a power of two.
    public let logarithm: Int
    /// r, the block size.
    public let blockSize: Int
    /// p, the number of passes one after the other.
    public let passes: Int

    /// - Returns: nil outside bounds that a server can bear, so that a stored value cannot exhaust it.
    public init?(logarithm: Int, blockSize: Int, passes: Int) {
        guard (1...17).contains(logarithm), (1...16).contains(blockSize), (1...16).contains(passes) else { return nil }
        self.init(checkedLogarithm: logarithm, blockSize: blockSize, passes: passes)
    }

    private init(checkedLogarithm: Int, blockSize: Int, passes: Int) {
        logarithm = checkedLogarithm
        self.blockSize = blockSize
        self.passes = passes
    }

    /// 16 MiB and about a tenth of a second on one core of an ordinary server: little enough memory for a small one.
    public static let standard = ScryptCost(checkedLogarithm: 14, blockSize: 8, passes: 2)

    /// N, which scrypt calls its rounds.
    public var rounds: Int { 1 << logarithm }
}
