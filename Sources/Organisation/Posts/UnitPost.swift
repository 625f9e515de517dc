import Database
import Wording

/// A post that decides for a unit. Who decides on a channel of the unit's own is named by the guideline as a post
/// (HBG-5.5, LUD-23, OSB-7, GOT-9, KUN-12).
public enum UnitPost: String, Sendable, CaseIterable, Codable {
    /// Leads the unit.
    case manager
    /// Leads the department (förvaltning) that the unit belongs to.
    case headOfDepartment
    /// Leads the sector that the unit belongs to.
    case sectorHead

    /// The post's Swedish name, in lower case.
    public var swedish: String {
        switch self {
        case .manager: "chef"
        case .headOfDepartment: "förvaltningschef"
        case .sectorHead: "sektorchef"
        }
    }

    /// The post's English name, in lower case.
    public var english: String {
        switch self {
        case .manager: "manager"
        case .headOfDepartment: "head of department"
        case .sectorHead: "head of sector"
        }
    }
}

/// Someone's post for a unit. A unit may have several holders of a post, and someone a post in several units.
public struct HeldPost: Sendable, Hashable {
    /// The unit that it is for.
    public let unit: MunicipalUnit.ID
    /// Which post.
    public let post: UnitPost
    /// Who holds it.
    public let person: Person.ID

    public init(unit: MunicipalUnit.ID, post: UnitPost, person: Person.ID) {
        self.unit = unit
        self.post = post
        self.person = person
    }
}
