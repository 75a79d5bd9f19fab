// swift-tools-version: 6.2

import PackageDescription

// The recipes of the article on clients that are no URLSession; Tests/Scripts/recipes.sh builds and tests them. The
// package itself has no dependencies.
let package = Package(
    name: "Recipes",
    platforms: [.macOS(.v14)],
    dependencies: [
        .package(name: "OAuthHarness", path: "../.."),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    ],
    targets: [
        .executableTarget(
            name: "AsyncLogin",
            dependencies: [.product(name: "AsyncHTTPClient", package: "async-http-client")]
        ),
        .testTarget(
            name: "RecipeTests",
            dependencies: [
                "AsyncLogin",
                .product(name: "OAuthHarness", package: "OAuthHarness"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "JWTKit", package: "jwt-kit"),
            ]
        ),
    ]
)
