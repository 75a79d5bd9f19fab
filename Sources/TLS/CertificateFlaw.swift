/// What is wrong with a certificate that a server shows.
package enum CertificateFlaw: Hashable, Sendable, CaseIterable {
    /// Its time is over.
    case expired
    /// Its time has not come.
    case notYetValid
    /// It is for another host.
    case wrongHost
    /// Its authority is one that nobody was told of.
    case untrusted
}
