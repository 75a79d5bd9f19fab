// A test that uses these helpers uses providers, rules and exchanges: one import gives all of them.
@_exported public import OAuthHarness
