extension Inspector {
    static let markup = "<body></body>"
    static let style = ""
    static let script = ""
}
