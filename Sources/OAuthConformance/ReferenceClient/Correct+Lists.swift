import HTTPWire
import JSONText
import OAuthHarness

extension Correct {
    /// The elements of a page; an object in place of a list is the only one, as Gitee answers for a hidden address.
    static func items(_ response: HTTPResponse) throws -> [JSON] {
        switch try? JSONReader.value(response.body) {
        case .array(let items)?: return items
        case .object(let object)?: return [.object(object)]
        default: throw ClientFailure("invalid_response", "the answer is no list", status: response.status)
        }
    }
}
