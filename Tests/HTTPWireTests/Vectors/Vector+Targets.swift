extension Vector {
    /// Requests of llhttp's vectors: methods, samples and targets.
    static let targets = table(
        #"""
        llhttp accepts: a method of WebDAV
        REPORT /a HTTP/1.1↵Host: h↵↵
        = REPORT /a
        llhttp accepts: CONNECT with other bytes behind it
        CONNECT a-b0.test:443 HTTP/1.0↵User-Agent: u↵↵other bytes↵and more
        = CONNECT a-b0.test:443 | User-Agent: u | close + 400 invalidVersion
        ! No tunnel is opened, so what follows is the next request (RFC 9110 §9.3.6).
        llhttp accepts: CONNECT to a host in capitals
        CONNECT A0.TEST:443 HTTP/1.0↵User-Agent: u↵↵
        = CONNECT A0.TEST:443 | User-Agent: u | close
        llhttp accepts: CONNECT with a length
        CONNECT a.test:443 HTTP/1.0↵Content-Length: 10↵↵0123456789
        = CONNECT a.test:443 | Content-Length: 10 | close | body 0123456789
        llhttp accepts: an asterisk with a method of SSDP
        M-SEARCH * HTTP/1.1↵HOST: h:1900↵MAN: "a:b"↵↵
        = 400 invalidTarget
        ! The asterisk is a target of OPTIONS only (RFC 9112 §3.2.4).
        llhttp accepts: PATCH with a body
        PATCH /a HTTP/1.1↵Host: h↵If-Match: "e1"↵Content-Length: 4↵↵abcd
        = PATCH /a | If-Match: "e1" | Content-Length: 4 | body abcd
        llhttp accepts: PURGE
        PURGE /a HTTP/1.1↵Host: h↵↵
        = PURGE /a
        llhttp accepts: SEARCH
        SEARCH / HTTP/1.1↵Host: h↵↵
        = SEARCH /
        llhttp accepts: LINK with a repeated field
        LINK /a.jpg HTTP/1.1↵Host: h↵Link: </b>; rel="tag"↵Link: </c>; rel="tag"↵↵
        = LINK /a.jpg | Link: </b>; rel="tag" | Link: </c>; rel="tag"
        llhttp accepts: UNLINK
        UNLINK /a.jpg HTTP/1.1↵Host: h↵Link: </b>; rel="tag"↵↵
        = UNLINK /a.jpg | Link: </b>; rel="tag"
        llhttp accepts: SOURCE
        SOURCE /song HTTP/1.1↵Host: h↵↵
        = SOURCE /song
        llhttp accepts: SOURCE of ICE
        SOURCE /song ICE/1.0↵Host: h↵↵
        = 400 invalidVersion
        ! The name of the protocol is HTTP (RFC 9112 §2.3).
        llhttp accepts: OPTIONS of RTSP
        OPTIONS /song RTSP/1.0↵Host: h↵↵
        = 400 invalidVersion
        ! The name of the protocol is HTTP (RFC 9112 §2.3).
        llhttp accepts: ANNOUNCE of RTSP
        ANNOUNCE /song RTSP/1.0↵Host: h↵↵
        = 400 invalidVersion
        ! The name of the protocol is HTTP (RFC 9112 §2.3).
        llhttp refuses: the preface of HTTP/2 in a version of one
        PRI * HTTP/1.1↵↵SM↵↵
        = 400 invalidTarget
        llhttp accepts: QUERY with a body
        QUERY /list HTTP/1.1↵Host: h↵Content-Type: a/b↵Content-Length: 8↵↵select a
        = QUERY /list | Content-Type: a/b | Content-Length: 8 | body select a
        llhttp accepts: three requests, two of them with bodies, empty lines between them
        POST /a HTTP/1.1↵Host: h↵Content-Length: 1↵↵A↵PUT /b HTTP/1.1↵Host: h↵Content-Length: 1↵↵B↵GET /c HTTP/1.0↵↵
        = POST /a | Content-Length: 1 | body A + PUT /b | Content-Length: 1 | body B + GET /c | close
        llhttp accepts: a tab before a value
        OPTIONS /a HTTP/1.1↵Host: h↵A: 1↵B:\t 2↵↵
        = OPTIONS /a | A: 1 | B: 2
        llhttp accepts: a method with the first letter of HTTP
        HEAD /a HTTP/1.1↵Host: h↵↵
        = HEAD /a
        llhttp accepts: an equals sign in the host
        GET /a HTTP/1.1↵User-Agent: tool/7 (x y) lib/7↵Host: 0.0.0.0=5000↵Accept: */*↵↵
        = GET /a | User-Agent: tool/7 (x y) lib/7 | Host: 0.0.0.0=5000 | Accept: */*
        llhttp accepts: the fields of a browser
        GET /icon HTTP/1.1↵Host: h:5000↵Accept: a/b;q=0.9,*/*;q=0.8↵Keep-Alive: 300↵Connection: keep-alive↵↵
        = GET /icon | Host: h:5000 | Accept: a/b;q=0.9,*/*;q=0.8 | Keep-Alive: 300 | Connection: keep-alive
        llhttp accepts: a name of thirteen letters and a value of signs
        GET /a HTTP/1.1↵Host: h↵bbbbbbbbbbbbb:++++++++++↵↵
        = GET /a | bbbbbbbbbbbbb: ++++++++++
        llhttp accepts: no field
        GET /none HTTP/1.1↵↵
        = 400 missingHost
        ! A request of HTTP/1.1 without Host is answered 400 (RFC 9112 §3.2).
        llhttp accepts: one field, and no Host
        GET /one HTTP/1.1↵Accept: */*↵↵
        = 400 missingHost
        ! A request of HTTP/1.1 without Host is answered 400 (RFC 9112 §3.2).
        llhttp accepts: the end of the header ends a request without a length
        GET /a HTTP/1.0↵Host: h:5000↵Accept: */*↵↵
        = GET /a | Host: h:5000 | Accept: */* | close
        llhttp accepts: an empty line before a request
        ↵GET /a HTTP/1.1↵Host: h↵↵
        = GET /a
        llhttp accepts: no version
        GET /↵↵
        = 400 invalidVersion
        ! A request line ends in a version (RFC 9112 §3); HTTP/0.9 is not spoken.
        llhttp refuses unless told: values on folded lines
        GET / HTTP/1.1↵Host: h↵A:   abc↵\tdef↵ ghi↵B: \t two\t↵C:↵ three↵D: ↵ ↵↵
        = 400 foldedField
        llhttp refuses: values on lines folded by line feeds
        GET / HTTP/1.1\nHost: h\nA:   abc\n\tdef\n ghi\n\n
        = 400 bareLineFeed
        llhttp refuses unless told: a carriage return behind the version
        GET / HTTP/1.1\rHost: h↵↵
        = 400 bareCarriageReturn
        llhttp accepts: a letter of UTF-8 in a value
        GET / HTTP/1.1↵Host: h↵City: Zürich↵↵
        = GET / | City: Zürich
        llhttp accepts: a byte of no UTF-8 in a value
        OPTIONS /a HTTP/1.1↵Host: h↵A: \xffB↵↵
        = OPTIONS /a | A: \xffB
        llhttp refuses unless told: a certificate on folded lines
        GET / HTTP/1.1↵Host: h↵X-Cert:   -----BEGIN-----↵\tAAAA↵\tBBBB↵\t-----END-----↵↵
        = 400 foldedField
        llhttp accepts: quotes in the target
        GET /a_"b"_c?d="e" HTTP/1.1↵Host: h↵↵
        = GET /a_"b"_c?d="e"
        llhttp accepts: a question mark in the query
        GET /a?b=c?d HTTP/1.1↵Host: h↵↵
        = GET /a?b=c?d
        llhttp accepts: a query behind the host
        GET http://a.test?b=c HTTP/1.1↵Host: h↵↵
        = GET http://a.test?b=c
        llhttp accepts: a query behind the port
        GET http://a.test:1234?b=c HTTP/1.1↵Host: h↵↵
        = GET http://a.test:1234?b=c
        llhttp accepts: a vertical bar in the query
        GET /a?b=| HTTP/1.1↵Host: h↵↵
        = GET /a?b=|
        llhttp accepts: a target that ends with the port
        GET http://a.test:1234 HTTP/1.1↵Host: h↵↵
        = GET http://a.test:1234
        llhttp refuses: letters of UTF-8 in the path
        GET /ä/b HTTP/1.1↵Host: h↵↵
        = 400 invalidTarget
        llhttp accepts: a fragment
        GET /a/b?c=1#part HTTP/1.1↵Host: h↵↵
        = 400 invalidTarget
        ! A target has no fragment (RFC 9112 §3.2).
        llhttp accepts: an underscore in the host of CONNECT
        CONNECT a_0.test:443 HTTP/1.0↵User-Agent: u↵↵
        = CONNECT a_0.test:443 | User-Agent: u | close
        llhttp accepts: a user in the target
        GET http://a%12:b!&*$@a.test:1234/c HTTP/1.1↵Host: h↵↵
        = 400 invalidTarget
        ! A user in a target is an error (RFC 9110 §4.2.4).
        llhttp refuses: a space in the path
        GET /a b/ HTTP/1.1↵Host: h↵↵
        = 400 invalidVersion
        """#
    )
}
