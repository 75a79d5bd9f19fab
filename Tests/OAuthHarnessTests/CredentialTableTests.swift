import Testing

@testable import OAuthHarness

@Suite("Values found by the bytes of a credential")
struct CredentialTableTests {
    @Test("A table holds what a dictionary of the same steps holds", arguments: [6, 9, 40])
    func agreesWithADictionary(keys: Int) {
        var entropy = Entropy(seed: 7)
        var table = CredentialTable<Int>()
        var model: [[UInt8]: Int] = [:]
        // Short and long keys, some with the same beginning or the same end.
        let names = (0..<keys).map { Array("\($0 % 3 == 0 ? "" : "gloas-0123456789")\($0)".utf8) }
        for step in 0..<2000 {
            let key = names[Int(truncatingIfNeeded: entropy.next() % UInt64(keys))]
            let value = entropy.next() % 5 < 3 ? step : nil
            table[key] = value
            model[key] = value
            let found = names.map { table[$0] }
            #expect(found == names.map { model[$0] }, "after step \(step)")
            #expect(table.values.sorted() == model.values.sorted(), "after step \(step)")
        }
    }
}
