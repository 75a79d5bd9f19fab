extension Vector {
    /// Requests of llhttp's vectors: codings and chunks.
    static let chunks = table(
        #"""
        llhttp waits: no chunk yet
        PUT /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵
        = …
        llhttp accepts: a size in a small letter
        PUT /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵a↵abcdefghij↵0↵↵
        = PUT /a | Transfer-Encoding: chunked | body abcdefghij
        llhttp accepts: a size in a capital letter
        PUT /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵A↵abcdefghij↵0↵↵
        = PUT /a | Transfer-Encoding: chunked | body abcdefghij
        llhttp accepts: a size of two digits
        POST /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵1a↵abcdefghijklmnopqrstuvwxyz↵0↵↵
        = POST /a | Transfer-Encoding: chunked | body abcdefghijklmnopqrstuvwxyz
        llhttp accepts: a last size of three zeros
        POST /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵3↵abc↵2↵de↵000↵↵
        = POST /a | Transfer-Encoding: chunked | body abcde
        llhttp accepts: trailers
        POST /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵3↵abc↵0↵Vary: *↵Content-Type: text/plain↵↵
        = POST /a | Transfer-Encoding: chunked | body abc | trailer Vary: * | trailer Content-Type: text/plain
        llhttp accepts: extensions
        POST /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵3;b;c=d;e=f↵abc↵2;g;h↵de↵0↵↵
        = POST /a | Transfer-Encoding: chunked | body abcde
        llhttp refuses: an extension without a semicolon
        POST /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵2 ext↵aa↵0 ext↵↵
        = 400 invalidChunkExtension
        llhttp refuses: a semicolon without an extension
        POST /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵2;↵aa↵0↵↵
        = 400 invalidChunkExtension
        llhttp accepts: a quoted extension
        POST /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵3;b="c \"d\"; \\e\\";f="g";h↵abc↵0↵↵
        = POST /a | Transfer-Encoding: chunked | body abc
        llhttp refuses: an extension whose quote stays open
        POST /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵3;b="c";d="e; f↵abc↵0↵↵
        = 400 invalidChunkExtension
        llhttp refuses: a coding that nobody knows
        PUT /a HTTP/1.1↵Host: h↵Transfer-Encoding: doves↵↵
        = 400 invalidTransferEncoding
        llhttp refuses unless told: the coding identity and a length
        POST /a HTTP/1.1↵Host: h↵Transfer-Encoding: identity↵Content-Length: 5↵↵Hello
        = 400 lengthAndTransferEncoding
        llhttp refuses: a length and three empty codings
        POST / HTTP/1.1↵Host: h↵Content-Length: 9↵Transfer-Encoding:↵Transfer-Encoding:↵Transfer-Encoding:↵↵2↵
        = 400 lengthAndTransferEncoding
        llhttp refuses unless told: another coding behind chunked
        POST /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunked, deflate↵↵Hello
        = 400 invalidTransferEncoding
        llhttp refuses unless told: another coding behind chunked, in a field of its own
        POST /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵Transfer-Encoding: deflate↵↵Hello
        = 400 invalidTransferEncoding
        llhttp accepts: another coding before chunked
        POST /a HTTP/1.1↵Host: h↵Transfer-Encoding: deflate, chunked↵↵5↵Hello↵0↵↵
        = 501 unsupportedTransferCoding
        ! A coding that a server does not know is answered 501 (RFC 9112 §6.1).
        llhttp accepts: another coding before chunked, in a field of its own
        POST /a HTTP/1.1↵Host: h↵Transfer-Encoding: deflate↵Transfer-Encoding: chunked↵↵5↵Hello↵0↵↵
        = 501 unsupportedTransferCoding
        ! A coding that a server does not know is answered 501 (RFC 9112 §6.1).
        llhttp refuses: chunked twice in one word
        POST /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunkedchunked↵↵5↵Hello↵0↵↵
        = 400 invalidTransferEncoding
        llhttp refuses: no last chunk
        PUT /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵3↵abc↵↵
        = 400 invalidChunkSize
        llhttp refuses: a line feed behind a size
        PUT /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵3 \n  ↵abc↵
        = 400 bareLineFeed
        llhttp refuses: a folded line behind chunked
        PUT /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵  abc↵↵5↵Hello↵0↵↵
        = 400 foldedField
        llhttp refuses unless told: two carriage returns behind a size
        GET /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵5\r\r;ABCD↵34↵E↵0↵↵GET /b HTTP/1.0↵↵
        = 400 bareCarriageReturn
        llhttp refuses unless told: a chunk without an end
        GET /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵5↵ABCDE0↵↵
        = 400 unterminatedChunk
        llhttp refuses unless told: a space behind a size
        PUT /a HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵a ↵abcdefghij↵0↵↵
        = 400 invalidChunkExtension
        """#
    )
}
