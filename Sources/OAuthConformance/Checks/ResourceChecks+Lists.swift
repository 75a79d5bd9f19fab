import HTTPWire
import JSONText
import OAuthHarness

/// What logins call next: addresses, organisations and groups.
extension ResourceChecks {
    static let addressIsOne = ClientCheck(
        "resource/address-is-one",
        "A text that is no address is not taken for one",
        level: .robust,
        why: "Gitee writes a sentence where a person hides the address; an account with that sentence belongs to many.",
        source: "updates-2026-11.md §E; RFC 5322 §3.4.1",
        change: "Take email for an address only where it has an @, and do without one otherwise.",
        precondition: "a profile whose email is a text and no address",
        requires: [.userinfo]
    ) { run in
        let calls = run.journal.requests(to: .userinfo).filter { call in
            call.response.status == 200
                && call.answer.fields["email"]?.string.map { !$0.isEmpty && !$0.contains("@") } ?? false
        }
        return run.judge(
            calls,
            missing: "every address was one",
            holds: "The client does without an address.",
            expected: "a profile without an address",
            observed: run.told(after: calls)
        ) { call, step, outcome in
            let told = step.answer?.user?["email"]?.string
            guard outcome.kind == .crashed || told == call.answer.fields["email"]?.string else { return nil }
            return .broken(
                told == nil
                    ? "The client cannot cope with a profile without an address."
                    : "The client takes a text for an address that is none.",
                expected: "a profile without an address",
                observed: told.map { "email \($0)" } ?? outcome.description,
                by: [call, step]
            )
        }
    }

    static let everyPage = ClientCheck(
        "resource/every-page-read",
        "A list is read to its last page",
        level: .robust,
        why: "Providers cut lists after 20 or 30 elements; whoever is let in by a group on page 2 stays outside.",
        source: "RFC 8288 §3; updates-2026-11.md §B",
        change: "Follow rel=\"next\" of Link, or the provider's own header, until there is none.",
        precondition: "a list of several pages that the client fetches whole",
        requires: [.list]
    ) { run in
        let lists = run.lists.filter { list in list.pages.contains { run.hasNext($0) } }
        return .judged(
            lists,
            missing: "no list had a second page",
            holds: "The client reads every page.",
            expected: "the elements of all pages"
        ) { list in
            guard let last = list.pages.last, let outcome = list.step.outcome else { return .noAnswer }
            let count = list.pages.reduce(0) { $0 + ($1.elements?.count ?? 0) }
            let told = list.step.answer?.items?.count
            guard run.hasNext(last) || told != count else { return nil }
            return .broken(
                run.hasNext(last)
                    ? "The client stops in front of a page that is there."
                    : "The client loses elements of a list.",
                expected: run.hasNext(last) ? "a request for the next page" : "\(count) elements",
                observed: told.map { "\($0) elements, \(list.pages.count) pages" } ?? outcome.description,
                by: [list.pages, list.step],
                causes: [.init("the list is read as if it had one page")]
            )
        }
    }

    static let objectForList = ClientCheck(
        "resource/object-where-a-list-stood",
        "An object where a list is expected ends in no crash",
        level: .robust,
        why: "Gitee's list of addresses is an object where the person hides them; a client that indexes it dies.",
        source: "updates-2026-11.md §E",
        change: "Look whether the answer is a list before its elements are taken.",
        precondition: "a list that is answered with an object",
        requires: [.list]
    ) { run in
        let lists = run.lists.filter { $0.pages.contains { $0.elements == nil && $0.answer.form == .json } }
        return .judged(
            lists,
            missing: "every list was one",
            holds: "The client copes with an object in place of a list.",
            expected: "a list, or a refusal in words",
            observed: lists.map(\.step).told
        ) { list in
            guard let outcome = list.step.outcome else { return .noAnswer }
            guard outcome.kind == .crashed || outcome.kind == .hollow else { return nil }
            return list.step.breach(
                "The client crashes on an object where a list stood.",
                expected: "a list, or a refusal in words",
                with: [list.pages]
            )
        }
    }
}

/// A step in which a client was asked for a list, with the pages that it fetched.
private struct FetchedList: Evidence {
    let step: StepRecord
    let pages: [Exchange]

    var exchangeNumbers: [Int] { pages.map(\.number) }
    var stepNumbers: [Int] { [step.number] }
}

extension ScenarioRun {
    fileprivate var lists: [FetchedList] {
        steps.compactMap { step in
            guard case .list? = step.request, step.answer?.word != .unsupported else { return nil }
            let pages = exchanges(of: step).filter { $0.endpoint == .api && $0.response.status == 200 }
            return pages.isEmpty ? nil : FetchedList(step: step, pages: pages)
        }
    }

    /// Whether an answer says that another page is behind it.
    fileprivate func hasNext(_ page: Exchange) -> Bool {
        let target = String(decoding: page.request.target, as: UTF8.self)
        return NextPage.url(after: page.response, of: configuration.baseURL + target) != nil
    }
}

extension Exchange {
    /// The elements of a list; nil where the answer is none.
    fileprivate var elements: [JSON]? {
        (try? JSONReader.value(response.body))?.array
    }
}
