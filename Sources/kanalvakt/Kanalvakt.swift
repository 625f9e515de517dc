import ArgumentParser
import Connectors
import Web

@main
struct Kanalvakt: AsyncParsableCommand {
    mutating func run() async throws {}
}
