import ArgumentParser
import Foundation
import House
import Inbox
import Organisation

/// `kanalvakt inbox`: what the public has written, and what is done about it.
struct InboxCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox", abstract: "Det som allmänheten skrivit, och vad som görs åt det.",
        subcommands: [List.self, Show.self, ReplyTo.self, Remove.self, Verify.self])

    /// What every command of the inbox needs.
    struct Options: ParsableArguments {
        @Flag(help: "Svara med JSON.") var json = false
        @OptionGroup var installation: InstallationOptions
        @OptionGroup var person: PersonOption
        @OptionGroup var common: CommonOptions
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Inkorgen, i den ordning svaren ska vara klara.")

        @Option(help: "Bara en kanal, med nummer eller kortnamn.") var channel: String?
        @Option(help: "Ett läge, som open eller answered, eller en hylla: todo, waiting, done, own eller all.")
        var state = StateChoice.everything
        @Option(help: "Ord att söka efter.") var search: String = ""
        @Option(help: "Högst så många, 1 till 200.") var limit = 100
        @OptionGroup var options: Options

        func run() async throws {
            let (page, zone) = try await options.installation.use { house in
                let person = try await options.person.person(holding: .seeItems, in: house)
                let channel = try await channel.asyncMap { try await house.channel(named: $0).id }
                guard person.mayAnywhere(.seeItems) else { throw Refusal.missingRight(.seeItems, channel: nil) }
                let filter = InboxFilter(channel: channel, shelf: state.shelf, words: search, limit: limit)
                return (try await view(filter, for: person, in: house), house.guideline.timeZone)
            }
            if options.json { return try Output.json(page) }
            for item in page.items { Output.line(item.line(in: zone)) }
        }

        /// Turns pages until there are as many items in the state as were asked for.
        private func view(_ first: InboxFilter, for person: SignedInPerson, in house: House) async throws -> InboxView {
            var filter = first
            var items: [ItemView] = []
            repeat {
                let page = try await house.inbox.page(filter, for: person, now: house.clock())
                for row in page.rows where state.includes(row.state) {
                    if items.count == first.limit { return InboxView(items: items, more: true) }
                    items.append(ItemView(try await house.inbox.item(row.id, for: person).item, row))
                }
                filter.after = page.next
            } while filter.after != nil
            return InboxView(items: items, more: false)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Ett inlägg med tråd, versioner och historik.")

        @Argument(help: ArgumentHelp("Inläggets nummer.", valueName: "nummer")) var item: Item.ID
        @OptionGroup var options: Options

        func run() async throws {
            let (view, zone) = try await options.installation.use { house in
                let person = try await options.person.person(holding: .seeItems, in: house)
                let view = ItemDetailView(
                    try await house.inbox.item(item, for: person), try await house.moderation.view(of: item, for: person))
                return (view, house.guideline.timeZone)
            }
            if options.json { return try Output.json(view) }
            view.lines(in: zone).forEach(Output.line)
        }
    }

    struct ReplyTo: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reply", abstract: "Svarar på plattformen, med riktlinjens signatur.")

        @Argument(help: ArgumentHelp("Inläggets nummer.", valueName: "nummer")) var item: Item.ID
        @Option(help: "Svaret, utan signatur.") var text: String
        @Option(help: "Svara utan underskrift, och varför. Går inte där riktlinjen kräver underskrift.") var unsigned: String?
        @OptionGroup var options: Options

        func run() async throws {
            let reply = try await options.installation.use { house in
                let person = try await options.person.person(holding: .reply, in: house)
                let id = try await house.office.perform(
                    house.inbox.answer(item, text: text, formToken: UUID().uuidString, unsignedBecause: unsigned), by: .person(person))
                _ = try await house.jobs.runDueJobs(now: house.clock())
                return try await house.inbox.item(item, for: person).replies.first { $0.id == id }
            }
            let view = ActView(item: item.rawValue, state: reply?.state.rawValue, problem: reply?.problem)
            try view.tell(as: options.json, options.common.language)
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Sparar bevis och tar sedan bort från kanalen.")

        @Argument(help: ArgumentHelp("Inläggets nummer.", valueName: "nummer")) var item: Item.ID
        @Option(help: "Grunden i riktlinjen, se `kanalvakt guideline show`.") var ground: String
        @Option(help: "Varför, med egna ord. Krävs när bara en lokal regel talar för borttagning.") var reason: String = ""
        @OptionGroup var options: Options

        func run() async throws {
            let removal = try await options.installation.use { house in
                let person = try await options.person.person(holding: .remove, in: house)
                try await house.office.perform(
                    house.moderation.remove(item, ground: ground, reason: reason, formToken: UUID().uuidString),
                    by: .person(person))
                _ = try await house.jobs.runDueJobs(now: house.clock())
                return try await house.moderation.view(of: item, for: person).removals.last
            }
            let view = ActView(item: item.rawValue, state: removal?.state.rawValue, problem: removal?.problem)
            try view.tell(as: options.json, options.common.language)
        }
    }
}
