import House

@main
struct CrashRig {
    static func main() async {}
}
