import Foundation
package import Testing

extension Trait where Self == ConditionTrait {
    /// The test computes for minutes on a single thread: Thread Sanitizer has nothing to see there, and is passed by.
    package static var onOneThread: Self {
        .disabled(
            if: ProcessInfo.processInfo.environment["TSAN_OPTIONS"] != nil,
            "everything happens on one thread, which Thread Sanitizer needs not watch"
        )
    }
}
