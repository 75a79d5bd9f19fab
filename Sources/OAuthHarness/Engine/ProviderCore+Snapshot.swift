extension ProviderCore {
    /// All that the engine holds, as it is now.
    package var copy: Engine { change { $0 } }

    /// Goes back to a copy; requests that wait at a gate are answered first.
    package func restore(_ copy: Engine) {
        gates.openAll()
        change { engine in
            let script = engine.script
            engine = copy
            engine.script.follow(script)
        }
    }
}
