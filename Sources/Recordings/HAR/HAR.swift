package import JSONText

/// A recording: exchanges in order, in the HAR 1.2 format.
///
/// ```swift
/// let recording = try HAR(decoding: bytes, file: "token-code-form.har")
/// let statuses = recording.entries.map(\.response.status)
/// ```
///
/// Fields that HAR 1.2 or an editor adds and that have no property here stay in `extra` and are written again.
package struct HAR: Hashable, Sendable {
    package var creator: Creator
    /// Where the exchanges come from; nil for a plain recording.
    package var provenance: Provenance?
    /// The provider and the settings under which the exchanges hold; nil where nothing is known.
    package var profile: Profile?
    /// What has to happen before the first exchange, so that its codes and tokens exist.
    package var setup: [SetupStep] = []
    /// The last day on which the recording counts as fresh, `2027-02-28`: `log._bestBefore`; nil where it does not age.
    package var bestBefore: String?
    /// What happened, in a sentence.
    package var comment: String?
    package var entries: [Entry]
    /// Other members of `log`, kept as they are.
    package var extra: JSONObject = [:]

    package init(
        entries: [Entry],
        creator: Creator = Creator(name: "OAuthHarness", version: "1"),
        provenance: Provenance? = nil,
        comment: String? = nil
    ) {
        self.entries = entries
        self.creator = creator
        self.provenance = provenance
        self.comment = comment
    }

    /// What wrote a file.
    package struct Creator: Hashable, Sendable {
        package var name: String
        package var version: String
        /// Other members, kept as they are.
        package var extra: JSONObject = [:]

        package init(name: String, version: String) {
            self.name = name
            self.version = version
        }
    }

    /// Which provider answered, and how it was set up: `log._profile`.
    ///
    /// `provider` and the keys of `set` are names of provider profiles and of their knobs, as `--set` takes them; a value is
    /// a string, a number or a truth value. What Doorkeeper answered was recorded from the engine itself, hence from the
    /// profile `doorkeeper`, in whichever folder the file is.
    ///
    /// ```json
    /// "_profile": { "provider": "doorkeeper", "set": { "engine": "5.5", "language": "en", "accessTokenLifetime": 7200 } }
    /// ```
    package struct Profile: Hashable, Sendable {
        /// The name of a provider profile: `gitlab`.
        package var provider: String
        /// Knobs that differ from the profile's defaults.
        package var settings: JSONObject

        package init(provider: String, settings: JSONObject = [:]) {
            self.provider = provider
            self.settings = settings
        }
    }
}
