import Foundation

let root = FileManager.default.currentDirectoryPath
for (path, text) in try Generator.outputs(in: root) {
    let isCurrent = try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8) == text
    guard isCurrent != true else { continue }
    try text.write(toFile: "\(root)/\(path)", atomically: true, encoding: .utf8)
    print("wrote \(path)")
}
