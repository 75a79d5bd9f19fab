import HTTPWire

extension FormParameters {
    /// The parameters with one value in place of those of a name.
    package func with(_ name: String, _ value: String) -> FormParameters {
        var copy = self
        copy.removeAll(name)
        copy.append(name, value)
        return copy
    }
}

/// One page of a list, as a request asks for it.
struct Paging {
    /// From 1.
    let page: Int
    let perPage: Int
    let count: Int
    private let parameters: FormParameters

    init(_ transaction: Transaction, count: Int, standard: Int) {
        self.init(transaction, count, perPage: min(Self.number("per_page", transaction) ?? standard, 100))
    }

    /// A list of so many pages, whatever size the request asks for.
    init(_ transaction: Transaction, pages: Int) {
        self.init(transaction, pages, perPage: 1)
    }

    private init(_ transaction: Transaction, _ count: Int, perPage: Int) {
        page = min(Self.number("page", transaction) ?? 1, 1_000_000)
        self.perPage = perPage
        self.count = count
        parameters = FormParameters(decoding: transaction.request.query)
    }

    /// A number above zero; nil for anything else.
    private static func number(_ name: String, _ transaction: Transaction) -> Int? {
        transaction.text(name).flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    }

    /// How many pages there are, one where the list is empty.
    var pages: Int { max(1, (count + perPage - 1) / perPage) }
    var next: Int? { page < pages ? page + 1 : nil }
    var previous: Int? { page > 1 ? page - 1 : nil }

    /// What of a list stands on the page.
    func slice<Element>(_ list: [Element]) -> ArraySlice<Element> {
        list.dropFirst((page - 1) * perPage).prefix(perPage)
    }

    /// The links to pages, those that there are in the order given; nil where there is none.
    func link(_ relations: [(String, Int?)], query: (FormParameters, Int) -> FormParameters, at url: String) -> String?
    {
        let links = relations.compactMap { relation, number in
            number.map {
                "<\(url)?\(String(decoding: query(parameters, $0).encoded, as: UTF8.self))>; rel=\"\(relation)\""
            }
        }
        return links.isEmpty ? nil : links.joined(separator: ", ")
    }
}
