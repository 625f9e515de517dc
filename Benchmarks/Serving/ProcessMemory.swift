import Foundation

/// How much memory a process holds, in MiB, as Linux tells it.
struct ProcessMemory {
    /// Resident now.
    let resident: Double
    /// The most that was ever resident.
    let most: Double

    init(of process: Int32) throws {
        let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        func mebibytes(_ name: String) throws -> Double {
            let line = status.split(separator: "\n").first { $0.hasPrefix("\(name):") }
            guard let kibibytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({ Double($0) })
            else { throw BenchmarkFault("no \(name) of process \(process)") }
            return kibibytes / 1024
        }
        resident = try mebibytes("VmRSS")
        most = try mebibytes("VmHWM")
    }
}
