import JSONText

/// What of an HTML page matters to a client: its title and its forms.
package struct PageSummary: Hashable, Sendable {
    package struct Form: Hashable, Sendable {
        /// The address it goes to, as written; empty for the page's own.
        package var action: String
        /// `get` or `post`.
        package var method: String
        /// Named inputs, text areas and buttons in order.
        package var fields: [Field]

        package init(action: String, method: String, fields: [Field]) {
            self.action = action
            self.method = method
            self.fields = fields
        }
    }

    package struct Field: Hashable, Sendable {
        package let name: String
        package let value: String
        /// The control: `hidden`, `submit`, `text`.
        package let type: String

        package init(name: String, value: String, type: String) {
            self.name = name
            self.value = value
            self.type = type
        }
    }

    package private(set) var title: String?
    package private(set) var forms: [Form] = []

    /// Reads a page; no input makes it fail.
    package init(_ html: [UInt8]) {
        var isOpen = false
        for tag in HTMLTag.all(in: html) {
            switch tag.name {
            case "title" where title == nil: title = tag.text(in: html)
            case "form":
                forms.append(
                    Form(action: tag["action"] ?? "", method: (tag["method"] ?? "get").lowercased(), fields: [])
                )
                isOpen = true
            case "/form": isOpen = false
            case "input", "button", "textarea":
                guard isOpen, let name = tag["name"], !name.isEmpty else { break }
                let fallback = tag.name == "button" ? "submit" : "text"
                let value = tag.name == "textarea" ? tag.text(in: html) : tag["value"] ?? ""
                let type = (tag["type"] ?? fallback).lowercased()
                forms[forms.count - 1].fields.append(Field(name: name, value: value, type: type))
            default: break
            }
        }
    }
}
