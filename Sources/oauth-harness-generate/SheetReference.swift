/// A section of a provider's fact sheet, as sources name it: `gitee.md §4`.
package struct SheetReference: Hashable, Comparable, CustomStringConvertible {
    /// The sheet: `gitee.md`.
    package let sheet: String
    /// The section: `§4`; empty where none is named.
    package let section: String

    package var description: String { section.isEmpty ? sheet : "\(sheet) \(section)" }

    package static func < (left: SheetReference, right: SheetReference) -> Bool { left.order < right.order }

    /// The sheet, then the numbers of the section, so that §10 stands behind §2.
    private var order: String {
        let parts = section.drop { $0 == "§" }.split(separator: ".").map {
            String(repeating: " ", count: max(0, 3 - $0.count)) + $0
        }
        return "\(sheet) \(parts.joined(separator: "."))"
    }

    /// Every reference of a text such as `wechat.md §2.3, §5.1; RFC 8259 §8.1`.
    package static func all(in text: String) -> [SheetReference] {
        text.matches(of: /\b([a-z][a-z0-9-]*\.md)((?:(?:,| and)? §[0-9A-Za-z.]+)*)/).flatMap { match in
            let sheet = String(match.1)
            let sections = match.2.split { " ,".contains($0) }.filter { $0.hasPrefix("§") }
            guard !sections.isEmpty else { return [SheetReference(sheet: sheet, section: "")] }
            return sections.map { section in
                SheetReference(sheet: sheet, section: String(section.hasSuffix(".") ? section.dropLast() : section))
            }
        }
    }
}
