import HTTPWire

extension ResourceOwner {
    /// Types a user code into the provider's page and approves (RFC 8628 §3.3).
    ///
    /// - Parameters:
    ///   - userCode: The code as the client shows it.
    ///   - account: Who signs in; the provider's first account by default.
    /// - Throws: ``ResourceOwnerError/stoppedAtErrorPage(status:text:why:)`` where the provider knows no such code.
    public func approveDevice(_ userCode: String, as account: Account? = nil) async throws {
        try decideDevice(userCode, .approve(account ?? firstAccount, nil))
    }

    /// Types a user code into the provider's page and refuses.
    ///
    /// - Parameter userCode: The code as the client shows it.
    /// - Throws: ``ResourceOwnerError/stoppedAtErrorPage(status:text:why:)`` where the provider knows no such code.
    public func denyDevice(_ userCode: String) async throws {
        try decideDevice(userCode, .deny(nil, nil))
    }

    private func decideDevice(_ userCode: String, _ decision: Decision) throws(ResourceOwnerError) {
        let path = provider.profile.endpoints.first { $0.endpoint == .deviceVerification }?.path.text ?? "/device"
        let form: FormParameters = ["user_code": userCode]
        var request = HTTPRequest(.post, path, headers: Self.headers, body: form.encoded)
        request.headers.append("Content-Type", "application/x-www-form-urlencoded")
        let answer = provider.engine.answer(request, from: Engine.Origin(party: .userAgent, decision: decision))
        guard answer.meaning != .success else { return }
        throw stopped(by: answer.exchange, answer.exchange.explanation.refusal)
    }
}
