import Connectors
import Foundation
import Platforms
import TestSupport
import Testing

@Suite("WordPress, live: accounts")
struct WordPressLiveAccountTests {
    @Test("A connection tells whose it is")
    func check() async throws {
        let account = try await WordPressSite.shared.connector().check()
        #expect(account.siteName == "Testkommun" && account.userName == "Testkommun" && account.key == "user-2")
    }

    @Test("A wrong password asks for a new sign-in, for every call, and shows the password nowhere")
    func wrongPassword() async throws {
        let site = try await WordPressSite.shared
        let connector = try WordPressConnector(
            address: WordPressAddress(site.url, allowing: .loopback), account: site.user,
            applicationPassword: "fel fel hemligt fel", allowance: .loopback, clock: { Date() })
        await #expect(throws: PlatformError.signInAgain) { try await connector.check() }
        await #expect(throws: PlatformError.signInAgain) { try await connector.everything() }
        await #expect(throws: PlatformError.signInAgain) { try await connector.reply(to: RemoteID("post-4"), text: "Hej") }
        var dumped = ""
        dump(connector, to: &dumped)
        #expect(!dumped.contains("hemligt") && !dumped.contains("Basic"))
        #expect(!String(reflecting: connector).contains("hemligt"))
    }

    @Test("An account that may not moderate is refused with words that say so")
    func subscriber() async throws {
        let site = try await WordPressSite.shared
        let password = try await site.php("""
            $user = wp_insert_user(['user_login' => 'prenumerant', 'user_pass' => 'x', 'user_email' => 'p@example.org', 'role' => 'subscriber']);
            echo WP_Application_Passwords::create_new_application_password($user, ['name' => 'x'])[0];
            """)
        let connector = try WordPressConnector(
            address: WordPressAddress(site.url, allowing: .loopback), account: "prenumerant",
            applicationPassword: password, allowance: .loopback, clock: { Date() })
        await #expect(throws: PlatformError.refused("Kontot får inte moderera kommentarer.")) { try await connector.check() }
        await #expect(throws: PlatformError.self) { try await connector.everything() }
    }

    @Test("Own comments are those by accounts that may moderate, for an administrator; a registered citizen's are not")
    func ownComments() async throws {
        let site = try await WordPressSite.shared
        let post = try await site.publish("Vem är vem")
        let numbers = try await site.php("""
            $citizen = wp_insert_user(['user_login' => 'medborgare', 'user_pass' => 'x', 'user_email' => 'm@example.org', 'role' => 'subscriber']);
            $staff = wp_insert_user(['user_login' => 'redaktor', 'user_pass' => 'x', 'user_email' => 'r@example.org', 'role' => 'editor']);
            foreach ([$citizen, $staff, 2, 0] as $user) {
                echo wp_insert_comment(['comment_post_ID' => \(post), 'user_id' => $user, 'comment_content' => "Av $user"]), ' ';
            }
            """).split(separator: " ").compactMap { Int($0) }
        let entries = try await site.connector(admin: true).everything()
        let own = numbers.map { number in entries.first { $0.id == RemoteID("comment-\(number)") }?.author.isOwn }
        #expect(own == [false, true, true, false])
    }
}
