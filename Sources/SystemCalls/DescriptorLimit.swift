/// How many descriptors this process may have open at once: 256 on macOS unless somebody raises it.
package enum DescriptorLimit {
    /// The soft limit.
    package static var current: Int {
        var limit = rlimit()
        guard getrlimit(Platform.descriptorResource, &limit) == 0 else { return 256 }
        return Int(clamping: limit.rlim_cur)
    }

    /// Raises the soft limit, as far as the system lets; for programs, since a library must not do so to its user.
    package static func raise(to wanted: Int) {
        var limit = rlimit()
        guard getrlimit(Platform.descriptorResource, &limit) == 0 else { return }
        let most = min(Int(clamping: limit.rlim_max), Platform.mostDescriptors, wanted)
        guard most > Int(clamping: limit.rlim_cur) else { return }
        limit.rlim_cur = rlim_t(most)
        setrlimit(Platform.descriptorResource, &limit)
    }
}
