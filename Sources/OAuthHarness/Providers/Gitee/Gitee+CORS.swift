import HTTPWire

extension Gitee {
    /// What pages of other origins may use, where the knob lets them (updates-2026-11.md §C4).
    static let crossOriginGroups = [CrossOrigin(paths: ["/api/v5/*"], headers: nil)]

    static let preflights: [EndpointBehavior] = [
        EndpointBehavior(.other, [.options], "/api/v5/*path") { transaction in
            CrossOrigin.preflight(transaction, in: crossOriginGroups) ?? transaction.profile.notFound(transaction)
        }.offered { $0[apiCrossOrigin] }
    ]
}
