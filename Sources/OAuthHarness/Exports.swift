// The journal shows requests and responses, scripts take headers, profiles answer JSON: whoever imports this module
// works with these types at once.
@_exported public import struct HTTPWire.FormParameters
@_exported public import struct HTTPWire.HTTPHeaders
@_exported public import struct HTTPWire.HTTPMethod
@_exported public import struct HTTPWire.HTTPRequest
@_exported public import struct HTTPWire.HTTPResponse
@_exported public import protocol HTTPWire.OpenWord
@_exported public import enum JSONText.JSON
@_exported public import struct JSONText.JSONObject
@_exported public import enum Loopback.Fault
@_exported public import class TLS.CertificateAuthority
