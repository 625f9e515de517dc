import Database
import Foundation
import Organisation
import TestSupport
import Testing

@testable import Mail

@Suite("Letters through a real mailer to a real mail server", .serialized)
struct SendingTests {
    @Test("Letters with å ä ö, a long subject and names that would break a head arrive whole", arguments: TestDatabase.engines)
    func arrive(_ engine: Database.Engine) async throws {
        try await PostOffice.with(engine) { post in
            try await MailSink.with { sink in
                let name = "Åsa \"Ö\", <b@evil.example>;"
                let person = try await post.person("asa", first: name, last: "Ärlig", email: "asa@hallsberg.example")
                let subject = "Ansökan om kanal: " + String(repeating: "räksmörgås på Långängskolan – ", count: 30) + "slut 🐦"
                let body = "Första raden med å ä ö.\n.\nFrom mig\n\n" + String(repeating: "lång rad utan slut ", count: 200)
                try await post.put(
                    Letter(to: person, subject: subject, body: body, about: "application:1", page: "/ansokningar/1"),
                    Letter(
                        to: person, subject: "Hej\r\nBcc: alla@evil.example\u{2028}\u{0}\u{85}X: y", body: "\r\n.\r\nQUIT\u{0}", about: "application:2",
                        page: "//evil.example"))
                var settings = MailSettings(command: sink.command, sender: "kanaler@hallsberg.example", origin: "https://kanaler.example")
                settings = settings.signed("Hällsbergs kommun")
                try await sink.up { try await post.run(settings) }

                let arrived = try sink.arrived
                #expect(arrived.count == 2)
                let first = try #require(arrived.first)
                #expect(first.to == ["asa@hallsberg.example"] && first.from == "kanaler@hallsberg.example")
                #expect(first.toAddresses == first.to && first.toNames == ["\(name) Ärlig"])
                #expect(first.fromName == "Kanalvakt, Hällsbergs kommun")
                #expect(first.subject == subject)
                #expect(first.text.contains(body) && first.text.contains("https://kanaler.example/ansokningar/1\n"))
                #expect(first.date == "2026-03-27T08:26:40+00:00")
                #expect(first.automatic == "auto-generated" && first.type == "text/plain")
                let second = try #require(arrived.last)
                #expect(second.subject == "Hej Bcc: alla@evil.example X: y")
                #expect(second.to == first.to && second.headers.filter { $0 == "Bcc" || $0 == "X" } == [])
                #expect(second.text.contains("https://kanaler.example/logga-in\n"))
                for letter in arrived {
                    #expect(letter.defects == [] && letter.isASCII && letter.longestLine <= 78)
                    #expect(Set(letter.headers).count == letter.headers.count || letter.headers.filter { $0 == "Received" }.count > 1)
                }
                #expect(try await post.letters().map(\.state) == [.sent, .sent])
                #expect(try await post.acts().filter { $0 == "mail.sent" }.count == 2)
            }
        }
    }

    @Test("A mailer without its server is a stored failure that is tried again, and the letter arrives in the end", arguments: TestDatabase.engines)
    func serverDown(_ engine: Database.Engine) async throws {
        try await PostOffice.with(engine) { post in
            try await MailSink.with { sink in
                let person = try await post.person("anna")
                let settings = MailSettings(command: sink.command, sender: "kanaler@hallsberg.example")
                try await post.put(Letter(to: person, subject: "Hej", body: "Läs.", about: "notice:1"))
                try await post.run(settings)
                var letter = try #require(try await post.letters().first)
                #expect(letter.state == .waiting && letter.attempts == 1)
                #expect(letter.nextTryAt == post.clock.now.addingTimeInterval(60))
                #expect(letter.problem?.contains("tog inte emot brevet just nu (kod 75)") == true)
                #expect(letter.problem?.contains("Connection refused") == true)

                try await post.run(settings)
                #expect(try await post.letters().first?.attempts == 1, "not before its time")
                post.clock.advance(61)
                try await post.run(settings)
                #expect(try await post.letters().first?.attempts == 2)
                post.clock.advance(301)
                try await sink.up { try await post.run(settings) }
                letter = try #require(try await post.letters().first)
                #expect(letter.state == .sent && letter.attempts == 3 && letter.problem == nil && letter.nextTryAt == nil)
                #expect(try sink.arrived.map(\.messageID) == ["<\(letter.messageID)@hallsberg.example>"])
            }
        }
    }

    @Test("A refused address is given up at once; a busy server is asked until the attempts are out; both stay visible and can be tried again", arguments: TestDatabase.engines)
    func refused(_ engine: Database.Engine) async throws {
        try await PostOffice.with(engine) { post in
            try await MailSink.with { sink in
                let unknown = try await post.person("okand", email: "okand@hallsberg.example")
                let busy = try await post.person("upptagen", email: "upptagen@hallsberg.example")
                let keeper = try await post.actor(post.person("yusuf", role: .coordinator))
                let settings = MailSettings(command: sink.command, sender: "kanaler@hallsberg.example")
                try await post.put(
                    Letter(to: unknown, subject: "Hej", body: "Läs.", about: "notice:1"),
                    Letter(to: busy, subject: "Hej", body: "Läs.", about: "notice:1"))
                try await sink.up {
                    for wait in [0] + LetterProcess.waits {
                        post.clock.advance(wait + 1)
                        try await post.run(settings)
                    }
                }
                let letters = try await post.letters()
                #expect(letters.map(\.state) == [.failed, .failed] && letters.map(\.attempts) == [1, 8])
                #expect(letters[0].problem?.hasPrefix("Mottagarens adress godtogs inte (kod 65)") == true)
                #expect(letters[0].problem?.contains("550 5.1.1 no such user") == true)
                #expect(letters[1].problem?.contains("450 4.2.0 try later") == true)
                #expect(try await post.acts().filter { $0 == "mail.failed" }.count == 2)

                let right = PersonFields(username: "okand", firstName: "Anna", lastName: "Lind", email: "anna@hallsberg.example")
                try await post.office.perform(ChangePerson(unknown, to: right, unit: nil), by: .system(.commandLine))
                try await post.office.perform(TryLetterAgain(letters[0].id), by: keeper)
                try await sink.up { try await post.run(settings) }
                #expect(try await post.letters().map(\.state) == [.sent, .failed])
                #expect(try sink.arrived.map(\.to) == [["anna@hallsberg.example"]])
            }
        }
    }

    @Test("A server killed between sending and storing sends again, the same letter, and loses none", arguments: TestDatabase.engines)
    func killed(_ engine: Database.Engine) async throws {
        try await PostOffice.with(engine) { post in
            try await MailSink.with { sink in
                let person = try await post.person("anna")
                let settings = MailSettings(command: sink.command, sender: "kanaler@hallsberg.example")
                try await post.put(Letter(to: person, subject: "Hej", body: "Läs.", about: "notice:1"))
                try await sink.up {
                    // What a killed server leaves behind: the mailer was asked, and nothing was stored after that.
                    let job = try #require(try await post.queue.claim(kinds: [Outbox.jobKind], owner: "killed", lease: 60, now: post.clock.now))
                    let id = try #require(StoredLetter.ID(job.key))
                    let errand = try #require(try await post.office.perform(BeginLetter(letter: id), by: .system(.jobs)))
                    let message = LetterMessage(
                        letter: errand.letter, name: errand.name, address: errand.address, sender: "kanaler@hallsberg.example",
                        settings: settings, now: post.clock.now)
                    let answer = try await Mailer(settings: settings).send(message.text, from: "kanaler@hallsberg.example", to: errand.address)
                    #expect(answer == .taken)
                    try await post.run(settings)
                    #expect(try sink.arrived.count == 1, "its lease has not run out")
                    post.clock.advance(61)
                    try await post.run(settings)
                }
                let arrived = try sink.arrived
                #expect(arrived.count == 2 && Set(arrived.map(\.messageID)).count == 1)
                #expect(try await post.letters().map(\.state) == [.sent])
            }
        }
    }
}
