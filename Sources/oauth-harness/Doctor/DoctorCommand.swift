import JSONText
import OAuthHarness

/// Says what of this machine the harness can use, and what to do where something is missing.
enum DoctorCommand {
    static let json = Option("--json", "Print a JSON array of objects with name, works, text and perhaps remedy.")

    static let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus = { arguments throws(UsageError) in
        let diagnoses = await Diagnosis.all()
        if arguments.has(json) {
            Output.standard.write(JSON.array(diagnoses.map(\.json)).pretty() + "\n")
        } else {
            let width = diagnoses.map(\.name.count).max() ?? 0
            for diagnosis in diagnoses {
                let padding = String(repeating: " ", count: width - diagnosis.name.count + 2)
                Output.standard.write("\(diagnosis.works ? "✓" : "✗") \(diagnosis.name)\(padding)\(diagnosis.text)\n")
                guard let remedy = diagnosis.remedy else { continue }
                Output.standard.write(String(repeating: " ", count: width + 4) + remedy + "\n")
            }
        }
        return diagnoses.contains { $0.isNeeded && !$0.works } ? .misconfigured : .success
    }
}

extension Verb {
    static let doctor = Verb(
        name: "doctor",
        summary: "Say what works on this machine, and what to do where something is missing.",
        details: [
            "Looks for libssl and makes a certificate, listens on 127.0.0.1, on ::1 and on port 443, reads the proxy variables"
                + " and the roots that clients get, and tries --sandbox. One line each; a line below says what to do.",
            "The exit status is 3 where 127.0.0.1 cannot be listened on, without which nothing works; all else is needed"
                + " for some options only.",
        ],
        operands: [],
        options: [DoctorCommand.json],
        examples: [Example("oauth-harness doctor", "See what of https, intercept and --sandbox works here.")],
        run: DoctorCommand.run
    )
}
