import Foundation

/// Somebody with a browser: curl, with cookies that are kept.
struct Visitor {
    let address: String
    let cookies: URL

    /// Signs in through the form, as a person does.
    func signIn(as username: String, with password: String) async throws {
        let form = try await page("/logga-in")
        guard let csrf = form.firstMatch(of: /name="csrf" value="([^"]*)"/)?.output.1 else {
            throw BenchmarkFault("the sign-in page has no form")
        }
        let fields = ["csrf=\(csrf)", "vidare=/inkorg", "namn=\(username)", "losenord=\(password)"]
        let answer = try await page("/logga-in", fields.flatMap { ["--data-urlencode", $0] })
        guard answer.isEmpty || !answer.contains("losenord") else { throw BenchmarkFault("the sign-in was refused") }
    }

    /// Asks for a page, and throws it away.
    func visit(_ path: String) async throws {
        guard try await !page(path).contains("name=\"losenord\"") else { throw BenchmarkFault("not signed in") }
    }

    private func page(_ path: String, _ more: [String] = []) async throws -> String {
        let jar = ["-b", cookies.path, "-c", cookies.path]
        return try await Program.output("curl", ["-sSf", "-H", "Origin: \(address)"] + jar + more + [address + path])
    }
}
