/// What kind of account people sign in to a channel with (GOT-13, GOT-14).
public enum AccountChoice: String, Sendable, CaseIterable {
    /// One that each has for the job alone.
    case service = "tjanst"
    /// One that several share.
    case shared = "delat"
    /// One that somebody also uses privately.
    case personal = "privat"

    /// As it is chosen in the form.
    public var phrase: String {
        switch self {
        case .service: "Med konton som de bara använder i arbetet"
        case .shared: "Med ett konto som flera delar på"
        case .personal: "Med sina privata konton"
        }
    }
}
