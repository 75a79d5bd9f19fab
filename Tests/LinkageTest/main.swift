import OAuthHarness

// An app that uses the library alone; the tests look at what it links.
let gitee = try MockProvider(.gitee)
print(gitee.respond(to: HTTPRequest(.get, "/api/v5/user")).status)
