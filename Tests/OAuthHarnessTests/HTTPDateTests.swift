import OAuthHarness
import Testing

struct HTTPDateTests {
    @Test(
        "a date of HTTP is read, another text is none",
        arguments: [
            ("Tue, 20 Jan 2026 00:00:00 GMT", 1_768_867_200),
            ("Thu, 29 Feb 2024 23:59:59 GMT", 1_709_251_199),
            ("Fri, 31 Dec 1999 12:30:15 GMT", 946_643_415),
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("120", nil),
            ("Tue, 20 Foo 2026 00:00:00 GMT", nil),
            ("Tue, 20 Jan 2026 00:00 GMT", nil),
        ]
    )
    func dateIsRead(_ text: String, _ seconds: Int?) {
        #expect(HTTPDate.seconds(text) == seconds)
    }
}
