internal import HTTPWire

/// Reads a character that a page spells with an ampersand.
enum HTMLEntity {
    /// Reads `&amp;`, `&#47;` and `&#x2F;`, a number with or without its semicolon; nil where none starts here.
    ///
    /// The names are those of the characters of ASCII and Latin-1 (HTML §13.5).
    static func read(at start: Int, in bytes: [UInt8]) -> (bytes: [UInt8], end: Int)? {
        guard start + 1 < bytes.count else { return nil }
        return bytes[start + 1] == 0x23 ? number(at: start + 2, in: bytes) : name(at: start + 1, in: bytes)
    }

    private static func number(at start: Int, in bytes: [UInt8]) -> (bytes: [UInt8], end: Int)? {
        let isHexadecimal = start < bytes.count && bytes[start] | 0x20 == 0x78
        let first = isHexadecimal ? start + 1 : start
        let digits = bytes[min(first, bytes.count)...].prefix(24).prefix { isHexadecimal ? $0.isHexDigit : $0.isDigit }
        guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
            let scalar = Unicode.Scalar(value)
        else { return nil }
        let isClosed = digits.endIndex < bytes.count && bytes[digits.endIndex] == 0x3B
        return (Array(String(scalar).utf8), digits.endIndex + (isClosed ? 1 : 0))
    }

    private static func name(at start: Int, in bytes: [UInt8]) -> (bytes: [UInt8], end: Int)? {
        let text = bytes[start...].prefix(24).prefix { $0.isLetter || $0.isDigit }
        guard text.endIndex < bytes.count, bytes[text.endIndex] == 0x3B,
            let character = named[String(decoding: text, as: UTF8.self)]
        else { return nil }
        return (Array(character.utf8), text.endIndex + 1)
    }

    private static let ascii = """
        excl ! quot " QUOT " num # dollar $ percnt % amp & AMP & apos ' lpar ( rpar ) ast * midast * plus +
        comma , period . sol / colon : semi ; lt < LT < equals = gt > GT > quest ? commat @ lsqb [ lbrack [ bsol \\
        rsqb ] rbrack ] Hat ^ lowbar _ UnderBar _ grave ` DiacriticalGrave ` lcub { lbrace { verbar | vert | VerticalLine |
        rcub } rbrace }
        """
    /// The names from U+00A0 on, in order.
    private static let latin = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
        para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
        Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave
        Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
        igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute
        thorn yuml
        """

    private static let named: [String: String] = {
        // A tab and a line break are separators themselves.
        var named = ["Tab": "\t", "NewLine": "\n"]
        let words = ascii.split { $0 == " " || $0 == "\n" }.map(String.init)
        for (name, character) in zip(words, words.dropFirst()) where name.utf8.count > 1 { named[name] = character }
        for (name, scalar) in zip(latin.split { $0 == " " || $0 == "\n" }, 0xA0...0xFF as ClosedRange<UInt8>) {
            named[String(name)] = String(Unicode.Scalar(scalar))
        }
        return named
    }()
}
