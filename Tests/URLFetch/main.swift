import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

// A program whose URLSession reads no variable; the tests lead it to providers all the same.
guard CommandLine.arguments.count == 2, let url = URL(string: CommandLine.arguments[1]) else { exit(2) }
do {
    let (_, response) = try await URLSession.shared.data(from: url)
    print((response as? HTTPURLResponse)?.statusCode ?? 0)
} catch {
    print(error)
    exit(1)
}
