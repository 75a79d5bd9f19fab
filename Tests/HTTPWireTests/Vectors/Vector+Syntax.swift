extension Vector {
    /// Requests of llhttp's vectors: lines and fields that are none.
    static let syntax = table(
        #"""
        llhttp refuses: ICE with a method of HTTP
        GET /song ICE/1.0↵Host: h↵↵
        = 400 invalidVersion
        llhttp refuses: a letter before HTTP
        GET /song XHTTP/1.1↵Host: h↵↵
        = 400 invalidVersion
        llhttp refuses: RTSP with a method of HTTP
        PUT /song RTSP/1.0↵Host: h↵↵
        = 400 invalidVersion
        llhttp refuses: a method of RTSP
        ANNOUNCE /song HTTP/1.1↵Host: h↵↵
        = ANNOUNCE /song
        ! A method is any token (RFC 9110 §9.1); the endpoint refuses what it does not know.
        llhttp refuses: fields parted by a carriage return
        GET / HTTP/1.1↵Host: h↵A: 1\rB: 2↵↵
        = 400 bareCarriageReturn
        llhttp refuses: fields parted by a line feed, the second a coding
        POST / HTTP/1.1↵Host: h↵a:a\nTransfer-Encoding: chunked↵↵1↵A↵0↵↵
        = 400 bareLineFeed
        llhttp refuses unless told: a carriage return and a byte before a second request
        GET / HTTP/1.1↵Connection: close↵Host: h↵\rXGET /other: HTTP/1.1↵Host: h↵↵
        = 400 bareCarriageReturn
        llhttp refuses unless told: an empty value and a carriage return before a coding
        POST / HTTP/1.1↵Host: h↵a:\rTransfer-Encoding: chunked↵↵1↵A↵0↵↵
        = 400 bareCarriageReturn
        llhttp refuses: an empty value and a line feed before a coding
        POST / HTTP/1.1↵Host: h↵a:\nTransfer-Encoding: chunked↵↵1↵A↵0↵↵
        = 400 bareLineFeed
        llhttp refuses: an at sign in a name
        GET / HTTP/1.1↵Host: h↵Ab@: c↵↵
        = 400 invalidFieldName
        llhttp refuses: a control byte in a name
        GET / HTTP/1.1↵Host: h↵Ab\x01\x09c: d↵↵
        = 400 controlByte
        llhttp refuses: an empty name
        GET / HTTP/1.1↵Host: h↵: c↵↵
        = 400 invalidFieldName
        llhttp refuses: a method that is one letter longer than another
        DELETED / HTTP/1.1↵Host: h↵↵
        = DELETED /
        ! A method is any token (RFC 9110 §9.1); the endpoint refuses what it does not know.
        llhttp refuses: a name whose colon stands on the next line
        GET / HTTP/1.1↵Host: h↵name↵ : value↵↵
        = 400 missingColon
        llhttp refuses: a line break and bytes of no text inside Connection
        GET / HTTP/1.1↵Host: h↵Connection↵\x1b5\xd5ep-Alive↵A: b↵↵
        = 400 missingColon
        llhttp refuses: a line break and bytes of no text inside another name
        GET / HTTP/1.1↵Host: h↵X-Other↵\x1b5\xd5ep-Alive↵A: b↵↵
        = 400 missingColon
        llhttp refuses: a length behind a line feed
        GET / HTTP/1.1↵Host: h↵A: x\nContent-Length: 23↵↵GET / HTTP/1.1↵A: GET /b HTTP/1.1↵Host: h↵↵
        = 400 bareLineFeed
        llhttp refuses unless told: a version of five
        GET / HTTP/5.6↵Host: h↵↵
        = 505 unsupportedVersion
        llhttp refuses: a space before the first field
        GET / HTTP/1.1↵ Host: h↵↵
        = 400 foldedField
        llhttp refuses unless told: line feeds only
        POST / HTTP/1.1\nHost: h\nTransfer-Encoding: chunked\n\n1\nA\n1;a=b\nB\n0\n\n
        = 400 bareLineFeed
        llhttp refuses unless told: a space before a length
        POST /a HTTP/1.1↵Host: h↵A: b↵ Content-Length: 38↵↵GET /b HTTP/1.1↵Host: h↵↵
        = 400 foldedField
        llhttp refuses unless told: a form feed inside a value
        GET /a HTTP/1.1↵Host: h↵A: hello\x0cyou↵↵
        = 400 controlByte
        llhttp refuses unless told: a form feed as the value
        GET /a HTTP/1.1↵Host: h↵A: \x0c↵↵
        = 400 controlByte
        """#
    )
}
