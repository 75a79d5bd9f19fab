extension Vector {
    /// Requests and chunks of picohttpparser's tests.
    static let picohttpparser = table(
        #"""
        picohttpparser accepts: a request line alone
        GET / HTTP/1.0↵↵
        = GET / | close
        picohttpparser waits: half of the empty line
        GET / HTTP/1.0↵\r
        = …
        picohttpparser accepts: an empty value
        GET /a HTTP/1.1↵Host: h↵Cookie: ↵↵
        = GET /a | Cookie: 
        picohttpparser accepts: half a letter of UTF-8 in a value
        GET /a HTTP/1.1↵Host: h↵User-Agent: \xe4\xbd\xa0\xe4/1.0↵↵
        = GET /a | User-Agent: \xe4\xbd\xa0\xe4/1.0
        picohttpparser accepts: a value on two lines
        GET / HTTP/1.0↵a: ↵a: b↵  \tc↵↵
        = 400 foldedField
        ! A folded line is an error (RFC 9112 §5.2).
        picohttpparser refuses: a space before the colon
        GET / HTTP/1.0↵a : bc↵↵
        = 400 spaceBeforeColon
        picohttpparser waits: a method
        GET
        = …
        picohttpparser waits: a method and a space
        GET 
        = …
        picohttpparser waits: a target
        GET /
        = …
        picohttpparser waits: a target and a space
        GET / 
        = …
        picohttpparser waits: a letter of the version
        GET / H
        = …
        picohttpparser waits: half of the version
        GET / HTTP/1.
        = …
        picohttpparser waits: the version
        GET / HTTP/1.0
        = …
        picohttpparser waits: half of the line's end
        GET / HTTP/1.0\r
        = …
        picohttpparser refuses: no method
         / HTTP/1.0↵↵
        = 400 invalidMethod
        picohttpparser refuses: no target
        GET  HTTP/1.0↵↵
        = 400 invalidTarget
        picohttpparser refuses: no name
        GET / HTTP/1.0↵:b↵↵
        = 400 invalidFieldName
        picohttpparser refuses: a space for a name
        GET / HTTP/1.0↵ :b↵↵
        = 400 foldedField
        picohttpparser refuses: a NUL in the method
        G\x00T / HTTP/1.0↵↵
        = 400 controlByte
        picohttpparser refuses: a tab in the method
        G\tT / HTTP/1.0↵↵
        = 400 invalidMethod
        picohttpparser refuses: a colon before the method
        :GET / HTTP/1.0↵↵
        = 400 invalidMethod
        picohttpparser refuses: a DEL in the target
        GET /\x7fyou HTTP/1.0↵↵
        = 400 controlByte
        picohttpparser refuses: a NUL in a name
        GET / HTTP/1.0↵b\x00c: d↵↵
        = 400 controlByte
        picohttpparser refuses: a NUL in a value
        GET / HTTP/1.0↵bc: d\x00e↵↵
        = 400 controlByte
        picohttpparser refuses: an escape in a name
        GET / HTTP/1.0↵b\x1bc: d↵↵
        = 400 controlByte
        picohttpparser refuses: an escape in a value
        GET / HTTP/1.0↵bc: d\x1b↵↵
        = 400 controlByte
        picohttpparser refuses: a slash for a name
        GET / HTTP/1.0↵/: 2↵↵
        = 400 invalidFieldName
        picohttpparser accepts: a byte above 127 in the target
        GET /\xa1 HTTP/1.0↵b: c\xa2d↵↵
        = 400 invalidTarget
        ! A target is in ASCII; everything else is percent-encoded (RFC 9112 §3.2, RFC 3986 §2).
        picohttpparser accepts: bars and tildes in a name
        GET / HTTP/1.0↵|~: 2↵↵
        = GET / | |~: 2 | close
        picohttpparser refuses: a brace for a name
        GET / HTTP/1.0↵{: 2↵↵
        = 400 invalidFieldName
        picohttpparser accepts: spaces and tabs behind a value
        GET / HTTP/1.0↵a: b \t ↵↵
        = GET / | a: b | close
        picohttpparser accepts: several spaces in the request line
        GET   /   HTTP/1.0↵↵
        = 400 invalidTarget
        ! A single space parts the words of the line (RFC 9112 §3).
        picohttpparser accepts: a chunk
        POST / HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵9↵good news↵0↵↵
        = POST / | Transfer-Encoding: chunked | body good news
        picohttpparser accepts: two chunks
        POST / HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵5↵good ↵4↵news↵0↵↵
        = POST / | Transfer-Encoding: chunked | body good news
        picohttpparser accepts: a chunk with an extension
        POST / HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵5;note=a↵good ↵4↵news↵0↵↵
        = POST / | Transfer-Encoding: chunked | body good news
        picohttpparser accepts: spaces around the semicolon of an extension
        POST / HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵5 ; note↵good ↵4↵news↵0↵↵
        = POST / | Transfer-Encoding: chunked | body good news
        picohttpparser accepts: chunks with trailers
        POST / HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵5↵good ↵4↵news↵0↵a: b↵c: d↵↵
        = POST / | Transfer-Encoding: chunked | body good news | trailer a: b | trailer c: d
        picohttpparser refuses: a size that is no number
        POST / HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵y↵abcdefg
        = 400 invalidChunkSize
        picohttpparser waits: a size of 64 bits
        POST / HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵5↵good ↵ffffffffffffffff↵news
        = 413 bodyTooLarge
        ! A body beyond the limit is refused as soon as its size is known (RFC 9110 §15.5.14).
        picohttpparser refuses: a size of 68 bits
        POST / HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵5↵good ↵fffffffffffffffff↵news
        = 413 bodyTooLarge
        picohttpparser refuses: a letter behind a size
        POST / HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵1y↵a↵0↵↵
        = 400 invalidChunkSize
        picohttpparser refuses: a line feed behind a size
        POST / HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵5\ngood ↵4↵news↵0↵↵
        = 400 bareLineFeed
        picohttpparser refuses: a line feed behind a chunk
        POST / HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵5↵good \n4↵news↵0↵↵
        = 400 bareLineFeed
        picohttpparser refuses: a line feed behind the last size
        POST / HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵5↵good ↵0\n
        = 400 bareLineFeed
        picohttpparser refuses: a carriage return and a letter behind a size
        POST / HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵5\rXgood ↵0↵↵
        = 400 bareCarriageReturn
        picohttpparser waits: no empty line behind the last chunk
        POST / HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵5↵good ↵0↵
        = …
        picohttpparser accepts: a line feed for the empty line behind the last chunk
        POST / HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵5↵good ↵0↵\n
        = 400 bareLineFeed
        ! A line ends in CRLF; a line feed alone is where parsers disagree (RFC 9112 §2.2).
        picohttpparser accepts: trailers that end in line feeds
        POST / HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵5↵good ↵0↵a: b\nc: d\n\n
        = 400 bareLineFeed
        ! A line ends in CRLF; a line feed alone is where parsers disagree (RFC 9112 §2.2).
        picohttpparser accepts: a request behind the last chunk
        POST / HTTP/1.1↵Host: h↵Transfer-Encoding: chunked↵↵5↵good ↵0↵↵GET /b HTTP/1.1↵Host: h↵↵
        = POST / | Transfer-Encoding: chunked | body good  + GET /b
        """#
    )
}
