import Database

/// Reads in absences and leavings from a file: all of it or nothing.
public struct ImportAbsence: Act {
    private let file: AbsenceFile

    public init(_ file: AbsenceFile) { self.file = file }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.recordAbsence) }

    /// - Returns: how many lines were read.
    /// - Throws: `TableProblems` with every line that cannot be followed.
    public func perform(_ context: ActContext) throws -> Int {
        var problems: [TableProblem] = []
        var steps: [Step] = []
        var seen: Set<String> = []
        for entry in file.entries {
            do {
                let step = try step(entry, context)
                if !seen.insert(step.mark).inserted { throw TableProblem(line: entry.line, kind: .twice) }
                steps.append(step)
            } catch let problem as TableProblem {
                problems.append(problem)
            }
        }
        if !problems.isEmpty { throw TableProblems(problems) }
        for step in steps {
            switch step {
            case .away(let fields): try context.carryOut(RecordAbsence(fields))
            case .leaves(let leaving): try context.carryOut(RecordLeaving(leaving.person, lastDay: leaving.lastDay))
            }
        }
        return steps.count
    }

    private enum Step {
        case away(AbsenceFields)
        case leaves(Leaving)

        /// What two lines must not share.
        var mark: String {
            switch self {
            case .away(let fields): "\(fields.person) \(fields.from)"
            case .leaves(let leaving): "\(leaving.person)"
            }
        }
    }

    private func step(_ entry: AbsenceFile.Entry, _ context: ActContext) throws -> Step {
        guard let person = try PersonStore.person(username: entry.username, in: context.session) else {
            throw TableProblem(line: entry.line, kind: .unknownPerson(String(entry.username.prefix(60))))
        }
        switch entry.event {
        case .leaves(let day):
            let leaving = Leaving(person: person.id, lastDay: day)
            if let problem = try RecordLeaving.problem(leaving, context) { throw TableProblem(line: entry.line, kind: .field(problem)) }
            return .leaves(leaving)
        case .away(let from, let to, let note):
            let fields = AbsenceFields(person: person.id, from: from, to: to, note: note)
            do throws(Refusal) {
                _ = try fields.cleaned()
            } catch {
                if case .invalid(let faults) = error, let first = faults.first {
                    throw TableProblem(line: entry.line, kind: .field(first))
                }
                throw error
            }
            return .away(fields)
        }
    }
}
