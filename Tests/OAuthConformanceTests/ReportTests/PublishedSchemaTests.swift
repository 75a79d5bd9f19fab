import OAuthConformance
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

struct PublishedSchemaTests {
    private static let path = #filePath.replacing(
        "Tests/OAuthConformanceTests/ReportTests/PublishedSchemaTests.swift",
        with: "Scenarios/report.schema.json"
    )

    @Test("the schema that is published is the one that reports are read by") func published() throws {
        let file = try #require(FileManager.default.contents(atPath: Self.path))
        #expect(String(decoding: file, as: UTF8.self) == String(decoding: ReportSchema.render(), as: UTF8.self))
    }
}
