// Made by EmbeddedScenariosTests.

extension ScenarioLibrary {
    /// The files that are built in.
    package static let embedded: [EmbeddedFile] =
        authorizationRequest + callback + device + refresh + resource + revocation + secretsHygiene + tokenRequest + tokenResponse + transport
}
