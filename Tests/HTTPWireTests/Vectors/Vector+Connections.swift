extension Vector {
    /// Requests of llhttp's vectors: what keeps and ends a connection, and lengths.
    static let connections = table(
        #"""
        llhttp accepts: keep-alive is asked for
        PUT /a HTTP/1.1↵Host: h↵Connection: keep-alive↵↵
        = PUT /a | Connection: keep-alive
        llhttp accepts: two requests that keep the connection
        PUT /a HTTP/1.1↵Host: h↵Connection: keep-alive↵↵PUT /b HTTP/1.0↵Connection: keep-alive↵↵
        = PUT /a | Connection: keep-alive + PUT /b | Connection: keep-alive
        llhttp refuses unless told: a request behind one of HTTP/1.0
        PUT /a HTTP/1.0↵↵PUT /b HTTP/1.1↵Host: h↵↵
        = PUT /a | close + PUT /b
        ! Whoever owns the connection closes it behind the answer; the parser says that it must (RFC 9112 §9.6).
        llhttp refuses unless told: chunks behind a length of HTTP/1.0
        PUT /a HTTP/1.0↵Content-Length: 0↵↵PUT /b HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵0↵↵
        = PUT /a | Content-Length: 0 | close + PUT /b | Transfer-Encoding: chunked
        ! Whoever owns the connection closes it behind the answer; the parser says that it must (RFC 9112 §9.6).
        llhttp accepts: one empty line between two requests
        POST /a HTTP/1.1↵Host: h↵Content-Length: 4↵↵k=51↵GET /b HTTP/1.1↵Host: h↵↵
        = POST /a | Content-Length: 4 | body k=51 + GET /b
        llhttp accepts: two empty lines between two requests
        POST /a HTTP/1.1↵Host: h↵Content-Length: 4↵↵k=51↵↵GET /b HTTP/1.1↵Host: h↵↵
        = POST /a | Content-Length: 4 | body k=51 + 400 emptyStartLine
        ! One empty line is skipped, which RFC 9112 §2.2 asks for; a second one is no request line.
        llhttp refuses: a carriage return inside an option
        PUT /a HTTP/1.1↵Host: h↵Connection: keep\ralive↵↵
        = 400 bareCarriageReturn
        llhttp accepts: close is asked for
        PUT /a HTTP/1.1↵Host: h↵Connection: close↵↵
        = PUT /a | Connection: close | close
        llhttp accepts: a tab behind close
        PUT /a HTTP/1.1↵Host: h↵Connection: close\t↵↵
        = PUT /a | Connection: close | close
        llhttp refuses unless told: a request behind close
        POST /a HTTP/1.1↵Host: h↵Content-Length: 4↵Connection: close↵↵k=51↵GET /b HTTP/1.1↵Host: h↵↵
        = POST /a | Content-Length: 4 | Connection: close | close | body k=51 + GET /b
        ! Whoever owns the connection closes it behind the answer; the parser says that it must (RFC 9112 §9.6).
        llhttp refuses: a request behind close and a tab
        POST /a HTTP/1.1↵Host: h↵Connection: close\t↵↵GET /b HTTP/1.1↵Host: h↵↵
        = POST /a | Connection: close | close + GET /b
        ! Whoever owns the connection closes it behind the answer; the parser says that it must (RFC 9112 §9.6).
        llhttp accepts: close among other options
        PUT /a HTTP/1.1↵Host: h↵Connection: close, one, upgrade, one, keep-alive↵↵
        = PUT /a | Connection: close, one, upgrade, one, keep-alive | close
        llhttp refuses unless told: options on a folded line
        GET /a HTTP/1.1↵Host: h↵Connection: One,↵ Upgrade, ,Keep-Alive↵↵
        = 400 foldedField
        llhttp accepts: bytes of another protocol behind an upgrade
        GET /chat HTTP/1.1↵Host: h↵Connection: keep-alive, upgrade↵Upgrade: WebSocket↵↵other bytes
        = GET /chat | Connection: keep-alive, upgrade | Upgrade: WebSocket + …
        ! No upgrade is offered, so what follows is the next request (RFC 9110 §7.8).
        llhttp refuses unless told: a space before the colon of Connection
        PUT /a HTTP/1.1↵Host: h↵Connection : upgrade↵Content-Length: 4↵↵abcd
        = 400 spaceBeforeColon
        llhttp accepts: an upgrade
        PUT /a HTTP/1.1↵Host: h↵Connection: upgrade↵Upgrade: ws↵↵
        = PUT /a | Connection: upgrade | Upgrade: ws
        llhttp accepts: an upgrade with a body, and bytes behind it
        POST /a HTTP/1.1↵Host: h↵Connection: Upgrade↵Upgrade: h2c↵Content-Length: 4↵↵bodyother bytes
        = POST /a | Connection: Upgrade | Upgrade: h2c | Content-Length: 4 | body body + …
        ! No upgrade is offered, so what follows is the next request (RFC 9110 §7.8).
        llhttp accepts: a length with zeros before it
        PUT /a HTTP/1.1↵Host: h↵Content-Length: 003↵↵abc
        = PUT /a | Content-Length: 003 | body abc
        llhttp accepts: a field behind the length
        PUT /a HTTP/1.1↵Host: h↵Content-Length: 003↵Hello: you↵↵abc
        = PUT /a | Content-Length: 003 | Hello: you | body abc
        llhttp refuses: a length beyond 64 bits
        PUT /a HTTP/1.1↵Host: h↵Content-Length: 20000000000000000000000↵↵
        = 413 bodyTooLarge
        llhttp refuses: two lengths
        PUT /a HTTP/1.1↵Host: h↵Content-Length: 1↵Content-Length: 2↵↵
        = 400 repeatedContentLength
        llhttp refuses unless told: a length and the coding identity
        PUT /a HTTP/1.1↵Host: h↵Content-Length: 1↵Transfer-Encoding: identity↵↵
        = 400 lengthAndTransferEncoding
        llhttp refuses unless told: a space before the colon of a length
        PUT /a HTTP/1.1↵Host: h↵Content-Length : 4↵↵abcd
        = 400 spaceBeforeColon
        llhttp accepts: a GET with a body and a length in odd case
        GET /a HTTP/1.0↵cOnTeNt-LeNgTh: 5↵↵there
        = GET /a | cOnTeNt-LeNgTh: 5 | close | body there
        llhttp accepts: spaces around a length
        POST /a HTTP/1.1↵Host: h↵Content-Length:  2 ↵↵ab
        = POST /a | Content-Length: 2 | body ab
        llhttp accepts: tabs around a length
        POST /a HTTP/1.1↵Host: h↵Content-Length:\t2\t  ↵↵ab
        = POST /a | Content-Length: 2 | body ab
        llhttp refuses: a space inside a length
        POST /a HTTP/1.1↵Host: h↵Content-Length: 2 4↵↵
        = 400 invalidContentLength
        llhttp refuses: a space between two pairs of digits
        POST /a HTTP/1.1↵Host: h↵Content-Length: 24 42↵↵
        = 400 invalidContentLength
        llhttp refuses: an empty length
        POST /a HTTP/1.1↵Host: h↵Content-Length:↵↵
        = 400 invalidContentLength
        llhttp refuses: a carriage return for the hyphen of a name
        PUT /a HTTP/1.1↵Host: h↵Content\rLength: 003↵↵abc
        = 400 bareCarriageReturn
        llhttp refuses unless told: a carriage return in place of the empty line
        PUT /a HTTP/1.1↵Host: h↵Content-Length: 3↵\rabc
        = 400 bareCarriageReturn
        llhttp waits: the end inside a body
        PUT /a HTTP/1.1↵Host: h↵Content-Length: 100↵↵
        = …
        llhttp waits: the end inside a header
        PUT /a HTTP/1.1↵Host: h↵Content-Len
        = …
        """#
    )
}
