import HTTPWire

/// Something that a person could click on a page: a link, or a form with its fields.
struct PageAction: Sendable {
    let method: HTTPMethod
    let address: WebAddress
    /// The fields of a form, for its body or its query.
    let fields: FormParameters
    /// What stands on it.
    let label: String

    /// How much of a page is looked at: a page for people has no more links and forms, tags and buttons of each.
    private static let limits = (actions: 500, tags: 200, buttons: 20)

    /// The links and forms of a page.
    static func all(on page: WebPage) -> [PageAction] {
        let elements = PageScanner.elements(of: page.body)
        var base = page.address
        var actions: [PageAction] = []
        for (place, element) in elements.enumerated() where !element.isEnd && actions.count < limits.actions {
            switch element.name {
            case "base": base = element.attributes["href"].flatMap(base.resolve) ?? base
            case "a":
                guard let address = element.attributes["href"].flatMap(base.resolve) else { continue }
                let inside = elements[place...].prefix(10).prefix { !($0.isEnd && $0.name == "a") }
                let label = inside.map(\.text).joined(separator: " ")
                actions.append(PageAction(method: .get, address: address, fields: [:], label: label))
            case "form":
                actions += form(
                    elements[place...].prefix(limits.tags).prefix { !($0.isEnd && $0.name == "form") },
                    base
                )
            case "meta":
                guard let address = refresh(element.attributes, base) else { continue }
                actions.append(PageAction(method: .get, address: address, fields: [:], label: "refresh"))
            default: break
            }
        }
        return actions
    }

    // MARK: -

    /// A form, once for each of its buttons.
    private static func form(_ elements: some Collection<PageElement>, _ base: WebAddress) -> [PageAction] {
        guard let form = elements.first else { return [] }
        var fields: [(String, String)] = []
        var buttons: [PageElement] = []
        for element in elements where !element.isEnd {
            let type = element.attributes["type"]?.lowercased() ?? (element.name == "button" ? "submit" : "text")
            switch (element.name, type) {
            case ("button", "submit"), ("input", "submit"), ("input", "image"): buttons.append(element)
            case ("input", "checkbox"), ("input", "radio"):
                if let name = element.attributes["name"], element.attributes["checked"] != nil {
                    fields.append((name, element.attributes["value"] ?? "on"))
                }
            case ("input", "button"), ("input", "reset"), ("input", "file"): break
            case ("input", _):
                if let name = element.attributes["name"] { fields.append((name, element.attributes["value"] ?? "")) }
            default: break
            }
        }
        let choices: [PageElement?] = buttons.isEmpty ? [nil] : buttons.prefix(limits.buttons).map { $0 }
        return choices.compactMap { button in
            let action = button?.attributes["formaction"] ?? form.attributes["action"] ?? ""
            guard let address = base.resolve(action) else { return nil }
            let method = button?.attributes["formmethod"] ?? form.attributes["method"] ?? "get"
            var parameters = FormParameters()
            for (name, value) in fields { parameters.append(name, value) }
            if let name = button?.attributes["name"] { parameters.append(name, button?.attributes["value"] ?? "") }
            let label = [button?.text, button?.attributes["value"], form.attributes["id"]].compactMap(\.self)
            return PageAction(
                method: method.lowercased() == "post" ? .post : .get,
                address: address,
                fields: parameters,
                label: label.joined(separator: " ")
            )
        }
    }

    private static func refresh(_ attributes: [String: String], _ base: WebAddress) -> WebAddress? {
        guard attributes["http-equiv"]?.lowercased() == "refresh", let content = attributes["content"],
            let equals = content.firstIndex(of: "=")
        else { return nil }
        let target = content[content.index(after: equals)...].drop { " '\"".contains($0) }
        return base.resolve(String(target.prefix { !"'\"".contains($0) }))
    }

    /// How likely it leads to a provider: higher is likelier; nil for what a visitor would rather not click.
    func rank(provider: String) -> Int? {
        let text = String((address.target + " " + label).prefix(1_000)).lowercased()
        if ["logout", "signout", "sign-out", "log-out", "delete", "unlink"].contains(where: text.contains) {
            return nil
        }
        var rank = text.contains(provider.lowercased()) ? 8 : 0
        if ["oauth", "sso", "passport", "authorize"].contains(where: text.contains) { rank += 4 }
        if ["login", "signin", "sign-in", "sign in", "log in", "connect", "登录"].contains(where: text.contains) {
            rank += 2
        }
        if method == .post { rank += 1 }
        return rank
    }
}
