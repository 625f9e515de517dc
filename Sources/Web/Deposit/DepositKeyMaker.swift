import Channels
import Organisation

/// Puts a custodian's key into words.
struct DepositKeyMaker {
    let parts: SiteParts
    let visit: Visit
    let person: SignedInPerson
    /// Nil while the custodian has none.
    let key: CustodianKey?

    func page(fault: String?) -> DepositKeyPage {
        let texts = parts.texts
        let form = key == nil ? "first" : "new"
        return DepositKeyPage(
            frame: parts.staffFrame(visit), title: texts("deposit.key.heading"), list: DepositAddress.list.path,
            action: DepositAddress.key.path, csrf: visit.open?.token.formToken ?? "", fault: fault,
            shortest: String(DepositVault.shortestPassphrase),
            has: key.map { texts("deposit.key.has", ["day": parts.times.date($0.madeAt)]) }, replaces: key?.id.description ?? "",
            makeHeading: texts("deposit.key.\(form).heading"), makeSubmit: texts("deposit.key.\(form).submit"))
    }
}
