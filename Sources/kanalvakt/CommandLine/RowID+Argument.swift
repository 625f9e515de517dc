import ArgumentParser
import Database

/// Keys as arguments: plain decimal digits above zero.
extension RowID: ExpressibleByArgument {}
