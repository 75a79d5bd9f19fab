import SystemCalls

/// The knobs that are set, each at the number of its name: answers ask for a dozen of them.
struct KnobSettings: Sendable {
    /// A value without its type.
    typealias Setting = any AnyObject & Sendable

    private static let numbers = Locked<[String: Int]>([:])

    /// What is in force.
    private var settings: [Setting?] = []
    /// What the profile was made with, for the newest provider.
    private var made: [Int: Setting] = [:]
    /// What was set since.
    private var own: [Int: Setting] = [:]

    /// The number of a knob's name; the same for every profile of the process.
    static func number(of name: String) -> Int {
        numbers.withLock { numbers in
            if let known = numbers[name] { return known }
            let next = numbers.count
            numbers[name] = next
            return next
        }
    }

    subscript<Value>(knob: Knob<Value>) -> Value {
        get { (self[knob.number] as? KnobSetting<Value>)?.value ?? knob.defaultValue }
        set { set(knob.number, to: KnobSetting(newValue)) }
    }

    subscript(number: Int) -> Setting? { number < settings.count ? settings[number] : nil }

    /// Puts the values in force that knobs had at the day that is played: of all that changed since, the next change
    /// tells.
    mutating func play(_ changes: [ProviderChange]) {
        let day = self[CommonKnobs.asOf]
        var inForce = made
        for change in changes.sorted(by: { $0.day > $1.day }) where !day.includes(change) {
            for former in change.former { inForce[former.number] = former.setting }
        }
        inForce.merge(own) { $1 }
        settings = []
        for (number, setting) in inForce { put(setting, at: number) }
    }

    /// Takes what was set so far as what the newest provider has.
    mutating func seal() {
        made.merge(own) { $1 }
        own = [:]
    }

    mutating func set(_ number: Int, to setting: Setting) {
        own[number] = setting
        put(setting, at: number)
    }

    private mutating func put(_ setting: Setting, at number: Int) {
        while settings.count <= number { settings.append(nil) }
        settings[number] = setting
    }
}

/// One value that was set; a class, because its type is told apart by one comparison.
final class KnobSetting<Value: KnobValue>: Sendable {
    let value: Value

    init(_ value: Value) {
        self.value = value
    }
}
