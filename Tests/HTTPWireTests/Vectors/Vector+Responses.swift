extension Vector {
    /// Responses of llhttp's vectors and of picohttpparser's tests.
    static let responses = table(
        #"""
        llhttp accepts: close said to a proxy
        HTTP/1.1 200 OK↵Content-Length: 2↵Proxy-Connection: close↵↵ok
        = 200 OK | Content-Length: 2 | Proxy-Connection: close | body ok
        llhttp accepts: no length in HTTP/1.0 with keep-alive
        HTTP/1.0 200 OK↵Connection: keep-alive↵↵HTTP/1.0 200 OK
        = 200 OK | Connection: keep-alive | close | body HTTP/1.0 200 OK
        llhttp accepts: a response behind 204 of HTTP/1.0 with keep-alive
        HTTP/1.0 204 None↵Connection: keep-alive↵↵HTTP/1.0 204 None↵↵
        = 204 None | Connection: keep-alive + 204 None | close
        llhttp accepts: no length
        HTTP/1.1 200 OK↵↵HTTP/1.1 200 OK
        = 200 OK | close | body HTTP/1.1 200 OK
        llhttp accepts: a response behind 204
        HTTP/1.1 204 None↵↵HTTP/1.1 200 OK↵Content-Length: 0↵↵
        = 204 None + 200 OK | Content-Length: 0
        llhttp refuses unless told: a response behind 204 and close
        HTTP/1.1 204 None↵Connection: close↵↵HTTP/1.1 200 OK↵Content-Length: 0↵↵
        = 204 None | Connection: close | close + 200 OK | Content-Length: 0
        ! Whoever owns the connection closes it behind the answer; the parser says that it must (RFC 9112 §9.6).
        llhttp refuses unless told: bytes behind a length and close
        HTTP/1.1 200 OK↵Content-Length: 5↵Connection: close↵↵12345-6789
        = 200 OK | Content-Length: 5 | Connection: close | close | body 12345 + …
        ! What follows a length is the next message, and this one is not whole (RFC 9112 §6.3).
        llhttp accepts: other bytes behind 101 with a length
        HTTP/1.1 101 Other↵Connection: upgrade↵Upgrade: h2c↵Content-Length: 4↵↵bodyother
        = 101 Other | Connection: upgrade | Upgrade: h2c | Content-Length: 4 + …
        ! No upgrade is asked for, so what follows 101 is the final response (RFC 9110 §15.2).
        llhttp accepts: other bytes behind 101 with chunks
        HTTP/1.1 101 Other↵Connection: upgrade↵Upgrade: h2c↵Transfer-Encoding: chunked↵↵2↵bo↵0↵↵other
        = 101 Other | Connection: upgrade | Upgrade: h2c | Transfer-Encoding: chunked + 400 invalidVersion
        ! No upgrade is asked for, so what follows 101 is the final response (RFC 9110 §15.2).
        llhttp accepts: an upgrade offered with 200
        HTTP/1.1 200 OK↵Connection: upgrade↵Upgrade: h2c↵↵body
        = 200 OK | Connection: upgrade | Upgrade: h2c | close | body body
        llhttp accepts: an upgrade offered with 200 and a length
        HTTP/1.1 200 OK↵Connection: upgrade↵Upgrade: h2c↵Content-Length: 4↵↵body
        = 200 OK | Connection: upgrade | Upgrade: h2c | Content-Length: 4 | body body
        llhttp accepts: an upgrade offered with 200 and chunks
        HTTP/1.1 200 OK↵Connection: upgrade↵Upgrade: h2c↵Transfer-Encoding: chunked↵↵2↵bo↵2↵dy↵0↵↵
        = 200 OK | Connection: upgrade | Upgrade: h2c | Transfer-Encoding: chunked | body body
        llhttp accepts: a response behind 304 with a length
        HTTP/1.1 304 Not Modified↵Content-Length: 10↵↵HTTP/1.1 200 OK↵Content-Length: 5↵↵hello
        = 304 Not Modified | Content-Length: 10 + 200 OK | Content-Length: 5 | body hello
        llhttp accepts: a response behind 304 with chunks
        HTTP/1.1 304 Same↵Transfer-Encoding: chunked↵↵HTTP/1.1 200 OK↵Transfer-Encoding: chunked↵↵2↵ok↵0↵↵
        = 304 Same | Transfer-Encoding: chunked + 200 OK | Transfer-Encoding: chunked | body ok
        llhttp accepts: 404 behind 100
        HTTP/1.1 100 Continue↵↵HTTP/1.1 404 Not Found↵Content-Length: 3↵↵404
        = 100 Continue + 404 Not Found | Content-Length: 3 | body 404
        llhttp accepts: 200 behind 103
        HTTP/1.1 103 Early Hints↵Link: </a.css>; rel=preload↵↵HTTP/1.1 200 OK↵Content-Length: 2↵↵ok
        = 103 Early Hints | Link: </a.css>; rel=preload + 200 OK | Content-Length: 2 | body ok
        llhttp accepts: close, and a body until the end
        HTTP/1.1 200 OK↵Content-Type: text/xml↵Connection: close↵↵<a>\n<b/>\n</a>
        = 200 OK | Content-Type: text/xml | Connection: close | close | body <a>\n<b/>\n</a>
        llhttp accepts: a name that only begins like a length
        HTTP/1.1 200 OK↵Content-Length-X: 0↵Transfer-Encoding: chunked↵↵2↵ok↵0↵↵
        = 200 OK | Content-Length-X: 0 | Transfer-Encoding: chunked | body ok
        llhttp accepts: tabs around a length
        HTTP/1.1 200 OK↵Content-Length:\t2\t↵↵ok
        = 200 OK | Content-Length: 2 | body ok
        llhttp accepts: the end of the connection behind the header
        HTTP/1.1 200 OK↵↵
        = 200 OK | close
        llhttp refuses: a letter of HTTP missing
        HTP/1.1 200 OK↵↵
        = 400 invalidVersion
        llhttp refuses: a zero before the version
        HTTP/01.1 200 OK↵↵
        = 400 invalidVersion
        llhttp refuses: a version of eleven
        HTTP/11.1 200 OK↵↵
        = 400 invalidVersion
        llhttp refuses: a zero before the minor version
        HTTP/1.01 200 OK↵↵
        = 400 invalidVersion
        llhttp refuses: a tab behind the version
        HTTP/1.1\t200 OK↵↵
        = 400 invalidVersion
        llhttp refuses: a carriage return before it, and a tab behind the version
        \rHTTP/1.1\t200 OK↵↵
        = 400 bareCarriageReturn
        llhttp refuses: fields parted by a carriage return
        HTTP/1.1 200 OK↵A: 1\rB: 2↵↵
        = 400 bareCarriageReturn
        llhttp refuses unless told: a carriage return behind the status line
        HTTP/1.1 200 OK\rContent-Length: 0↵↵
        = 400 bareCarriageReturn
        llhttp refuses: two carriage returns behind the status line
        HTTP/1.1 200 OK\r\rContent-Length: 4↵↵Evil
        = 400 bareCarriageReturn
        llhttp refuses unless told: a version of five
        HTTP/5.6 200 OK↵↵
        = 505 unsupportedVersion
        llhttp refuses: a space before the first field
        HTTP/1.1 200 OK↵ A: b↵↵
        = 400 foldedField
        llhttp refuses: two spaces before the status
        HTTP/1.1  200 OK↵↵
        = 400 invalidStatusCode
        llhttp accepts: two spaces before the reason
        HTTP/1.1 200  OK↵↵
        = 200  OK | close
        llhttp refuses: a status of one digit
        HTTP/1.1 2 OK↵↵
        = 400 invalidStatusCode
        llhttp refuses unless told: line feeds only, without a body
        HTTP/1.1 200 OK\nContent-Length: 0\n\n
        = 400 bareLineFeed
        llhttp refuses unless told: line feeds only, with a body
        HTTP/1.1 200 OK\nA: bc\nD: ef\n\nBODY\n
        = 400 bareLineFeed
        llhttp accepts: a tab before a value
        HTTP/1.1 200 OK↵A: 1↵B:\t 2↵Content-Length: 0↵↵
        = 200 OK | A: 1 | B: 2 | Content-Length: 0
        llhttp accepts: a response of RTSP
        RTSP/1.1 200 OK↵↵
        = 400 invalidVersion
        ! The name of the protocol is HTTP (RFC 9112 §2.3).
        llhttp accepts: a response of ICE
        ICE/1.1 200 OK↵↵
        = 400 invalidVersion
        ! The name of the protocol is HTTP (RFC 9112 §2.3).
        llhttp refuses: letters behind HTTP
        HTTPER/1.1 200 OK↵↵
        = 400 invalidVersion
        llhttp accepts: a dollar in a name, and spaces around a length
        HTTP/1.1 301 Moved↵Location: http://a.test/↵X-$Kind: 1.6↵Content-Length:  7  ↵↵<a>\n<b>
        = 301 Moved | Location: http://a.test/ | X-$Kind: 1.6 | Content-Length: 7 | body <a>\n<b>
        llhttp accepts: long values, and a chunk that is a line feed
        HTTP/1.1 301 Moved↵p3p: policyref="/p",CP="CAO LAW "↵Transfer-Encoding: chunked↵↵1↵\n↵0↵↵
        = 301 Moved | p3p: policyref="/p",CP="CAO LAW " | Transfer-Encoding: chunked | body \n
        llhttp accepts: 404 without a field
        HTTP/1.1 404 Not Found↵↵
        = 404 Not Found | close
        llhttp accepts: no reason and no space
        HTTP/1.1 301↵↵
        = 301  | close
        llhttp accepts: a space and no reason
        HTTP/1.1 200 ↵↵
        = 200  | close
        llhttp refuses unless told: a line feed behind each line, and a body
        HTTP/1.1 200 OK\nConnection: close\n\nthe body
        = 400 bareLineFeed
        llhttp accepts: an underscore in a name
        HTTP/1.1 200 OK↵Content-Length: 0↵AB_cde: f7;x;1;;~g=;;~h=i↵↵
        = 200 OK | Content-Length: 0 | AB_cde: f7;x;1;;~g=;;~h=i
        llhttp accepts: an empty value before another field
        HTTP/1.0 301 Moved↵Pragma: ↵Location: http://a.test/↵Content-Length: 0↵Connection: keep-alive↵↵
        = 301 Moved | Pragma:  | Location: http://a.test/ | Content-Length: 0 | Connection: keep-alive
        llhttp accepts: names whose first letter was altered
        HTTP/1.1 200 OK↵.et-Cookie: A=1; path=/↵_eep-Alive: timeout=45↵Content-Length: 0↵Connection: close↵↵
        = 200 OK | .et-Cookie: A=1; path=/ | _eep-Alive: timeout=45 | Content-Length: 0 | Connection: close | close
        llhttp refuses: a space in a name
        HTTP/1.1 200 OK↵Server: a↵en-US Content-Type: text/xml↵Content-Length: 0↵↵
        = 400 invalidFieldName
        llhttp accepts: a reason that is not in ASCII
        HTTP/1.1 500 Störung↵Content-Length: 0↵Connection: close↵↵
        = 500 Störung | Content-Length: 0 | Connection: close | close
        llhttp accepts: a version of zero
        HTTP/0.9 200 OK↵↵
        = 505 unsupportedVersion
        ! HTTP/0.9 has no status line; the major version must be 1 (RFC 9112 §2.3).
        llhttp accepts: a type and no length
        HTTP/1.1 200 OK↵Content-Type: text/plain↵↵hello you
        = 200 OK | Content-Type: text/plain | close | body hello you
        llhttp accepts: an empty line before a response
        ↵HTTP/1.1 200 OK↵Content-Length: 0↵↵
        = 400 emptyStartLine
        ! Only a server skips an empty line, and only before a request line (RFC 9112 §2.2).
        llhttp refuses: spaces behind a size
        HTTP/1.1 200 OK↵Transfer-Encoding: chunked↵↵2  ↵ok↵0  ↵↵
        = 400 invalidChunkExtension
        llhttp accepts: another coding behind chunked
        HTTP/1.1 200 OK↵Transfer-Encoding: chunked, deflate↵↵World
        = 400 invalidTransferEncoding
        ! Nothing may stand behind chunked (RFC 9112 §6.1).
        llhttp accepts: another coding behind chunked, in a field of its own
        HTTP/1.1 200 OK↵Transfer-Encoding: chunked↵Transfer-Encoding: identity↵↵World
        = 400 invalidTransferEncoding
        ! Nothing may stand behind chunked (RFC 9112 §6.1).
        llhttp accepts: chunked twice in one word
        HTTP/1.1 200 OK↵Transfer-Encoding: chunkedchunked↵↵2↵ok↵0↵↵
        = 200 OK | Transfer-Encoding: chunkedchunked | close | body 2\r\nok\r\n0\r\n\r\n
        llhttp accepts: extensions
        HTTP/1.1 200 OK↵Transfer-Encoding: chunked↵↵5;a;b=c↵hello↵4;d;e↵ you↵0↵↵
        = 200 OK | Transfer-Encoding: chunked | body hello you
        llhttp refuses: an extension without a semicolon
        HTTP/1.1 200 OK↵Transfer-Encoding: chunked↵↵2 ext↵ok↵0 ext↵↵
        = 400 invalidChunkExtension
        llhttp refuses: a semicolon without an extension
        HTTP/1.1 200 OK↵Transfer-Encoding: chunked↵↵2;↵ok↵0↵↵
        = 400 invalidChunkExtension
        llhttp accepts: a quoted extension
        HTTP/1.1 200 OK↵Transfer-Encoding: chunked↵↵5;a="b; c";d="e";f;g=h↵hello↵0↵↵
        = 200 OK | Transfer-Encoding: chunked | body hello
        llhttp refuses: an extension whose quote stays open
        HTTP/1.1 200 OK↵Transfer-Encoding: chunked↵↵5;a="b";c="d; e↵hello↵0↵↵
        = 400 invalidChunkExtension
        llhttp refuses unless told: a folded line behind chunked
        HTTP/1.1 200 OK↵Transfer-Encoding: chunked↵  abc↵↵5↵Hello↵0↵↵
        = 400 foldedField
        llhttp accepts: three responses with bodies, empty lines between them
        HTTP/1.1 200 OK↵Content-Length: 1↵↵A↵HTTP/1.1 201 Made↵Content-Length: 1↵↵B↵HTTP/1.1 204 None↵↵
        = 200 OK | Content-Length: 1 | body A + 400 emptyStartLine
        ! Only a server skips an empty line, and only before a request line (RFC 9112 §2.2).
        picohttpparser accepts: a status line alone
        HTTP/1.0 204 None↵↵
        = 204 None | close
        picohttpparser waits: half of the empty line
        HTTP/1.0 200 OK↵\r
        = …
        picohttpparser accepts: an empty value
        HTTP/1.1 204 OK↵Host: h↵Cookie: ↵↵
        = 204 OK | Host: h | Cookie: 
        picohttpparser accepts: a value on two lines
        HTTP/1.0 200 OK↵a: ↵a: b↵  \tc↵↵
        = 400 foldedField
        ! A folded line is an error (RFC 9112 §5.2).
        picohttpparser waits: a letter
        H
        = …
        picohttpparser waits: half of the version
        HTTP/1.
        = …
        picohttpparser waits: the version
        HTTP/1.1
        = …
        picohttpparser waits: a digit of the status
        HTTP/1.1 2
        = …
        picohttpparser waits: the status
        HTTP/1.1 200
        = …
        picohttpparser waits: a letter of the reason
        HTTP/1.1 200 O
        = …
        picohttpparser waits: half of the line's end
        HTTP/1.1 200 OK\r
        = …
        picohttpparser waits: the status line
        HTTP/1.1 200 OK↵
        = …
        picohttpparser waits: a line feed behind the status line
        HTTP/1.1 200 OK\n
        = 400 bareLineFeed
        ! A line ends in CRLF; a line feed alone is where parsers disagree (RFC 9112 §2.2).
        picohttpparser waits: half of a field's end
        HTTP/1.1 200 OK↵A: 1\r
        = …
        picohttpparser refuses: no minor version
        HTTP/1. 200 OK↵↵
        = 400 invalidVersion
        picohttpparser refuses: a letter behind the version
        HTTP/1.2z 200 OK↵↵
        = 400 invalidVersion
        picohttpparser refuses: no status
        HTTP/1.1  OK↵↵
        = 400 invalidStatusCode
        picohttpparser accepts: no reason
        HTTP/1.1 204↵↵
        = 204 
        picohttpparser refuses: a letter behind the status
        HTTP/1.1 200X↵↵
        = 400 invalidStatusCode
        picohttpparser refuses: a letter and a space behind the status
        HTTP/1.1 200X ↵↵
        = 400 invalidStatusCode
        picohttpparser refuses: a letter behind the status, and a reason
        HTTP/1.1 200X OK↵↵
        = 400 invalidStatusCode
        picohttpparser accepts: spaces and tabs around a value
        HTTP/1.1 204 OK↵b: \t c\t \t↵↵
        = 204 OK | b: c
        picohttpparser accepts: several spaces in the status line
        HTTP/1.1   204   OK↵↵
        = 400 invalidStatusCode
        ! A single space parts the words of the line (RFC 9112 §4).
        """#
    )
}
