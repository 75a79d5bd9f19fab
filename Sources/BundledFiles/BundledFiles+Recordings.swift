// Made of Fixtures by oauth-harness-generate; change the files there.
// swift-format-ignore-file

extension BundledFiles {
    /// The files of Fixtures.
    package static let recordings = BundledFiles(separator: "", pieces: ###"""
{"log":{"version":"1.2",
"creator":{"name":"OAuthHarness",
"version":"1"},
"_provenance":{"page":"apple.md §1.3",
"confidence":"inferred"},
"_profile":{"provider":"apple"},
"_setup":[{"registerClient":{"as":"client",
"redirectURIs":["https://app.example/cb"]}},
{"registerUser":{"username":"ada",
"password":"correct-horse",
"id":1234,
"name":"Ada Example",
"email":"ada@example.com"}}],
"comment":"A sign-in without a scope comes back in the query",
"entries":[{"startedDateTime":"2026-11-29T00:00:00.000Z",
"time":0,
"request":{"method":"POST",
"url":"https://appleid.apple.com/auth/authorize",
"httpVersion":"HTTP/1.1",
"cookies":[],
"headers":[{"name":"Host",
"value":"appleid.apple.com"},
{"name":"Content-Type",
"value":"application/x-www-form-urlencoded"}],
"queryString":[],
"headersSize":-1,
"bodySize":-1,
"postData":{"mimeType":"application/x-www-form-urlencoded",
"params":[{"name":"client_id",
"value":"{{client_id}}
"},
{"name":"redirect_uri",
"value":"https://app.example/cb"},
{"name":"response_type",
"value":"code"},
{"name":"state",
"value":"xyz123"},
{"name":"_decision",
"value":"approve"}],
"text":"client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&response_type=code&state=xyz123&_decision=approve"}},
"response":{"status":302,
"statusText":"Found",
"headers":[{"name":"Location",
"value":"https://app.example/cb?state=xyz123&code={{code.1}}
"}],
"content":{"size":0,
"mimeType":""},
"redirectURL":"https://app.example/cb?state=xyz123&code={{code.1}}
",
"bodySize":0},
"cache":{},
"timings":{"send":0,
"wait":0,
"receive":0}}]}}
"_provenance":{"page":"apple.md §1.4",
"confidence":"documented"},
"comment":"The person cancels",
"value":"deny"}],
"text":"client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&response_type=code&state=xyz123&_decision=deny"}},
"value":"https://app.example/cb?state=xyz123&error=user_cancelled_authorize"}],
"redirectURL":"https://app.example/cb?state=xyz123&error=user_cancelled_authorize",
"_provenance":{"page":"apple.md §4",
"confidence":"observed"},
"comment":"The metadata",
"request":{"method":"GET",
"url":"https://appleid.apple.com/.well-known/openid-configuration",
"value":"appleid.apple.com"}],
"response":{"status":200,
"statusText":"OK",
"headers":[{"name":"Content-Type",
"value":"application/json;charset=UTF-8"}],
"content":{"size":721,
"mimeType":"application/json;charset=UTF-8",
"text":"{\"issuer\":\"https://appleid.apple.com\",\"authorization_endpoint\":\"https://appleid.apple.com/auth/authorize\",\"token_endpoint\":\"https://appleid.apple.com/auth/token\",\"revocation_endpoint\":\"https://appleid.apple.com/auth/revoke\",\"jwks_uri\":\"https://appleid.apple.com/auth/keys\",\"response_types_supported\":[\"code\"],\"response_modes_supported\":[\"query\",\"fragment\",\"form_post\"],\"subject_types_supported\":[\"pairwise\"],\"id_token_signing_alg_values_supported\":[\"RS256\"],\"scopes_supported\":[\"openid\",\"email\",\"name\"],\"token_endpoint_auth_methods_supported\":[\"client_secret_post\"],\"claims_supported\":[\"aud\",\"email\",\"email_verified\",\"exp\",\"iat\",\"is_private_email\",\"iss\",\"nonce\",\"nonce_supported\",\"real_user_status\",\"sub\",\"transfer_sub\"]}
"redirectURL":"",
"bodySize":721},
"_provenance":{"page":"apple.md §3",
"comment":"A revocation without anything",
"url":"https://appleid.apple.com/auth/revoke",
"bodySize":29,
"params":[{"name":"token_type_hint",
"value":"refresh_token"}],
"text":"token_type_hint=refresh_token"}},
"response":{"status":400,
"statusText":"Bad Request",
"headers":[{"name":"Cache-Control",
"value":"no-store"},
{"name":"Pragma",
"value":"no-cache"},
"content":{"size":26,
"text":"{\"error\":\"invalid_client\"}
"bodySize":26},
"email":"ada@example.com"}},
{"issueToken":{"as":"access_token.1",
"refresh":"refresh_token.1",
"client":"client",
"scope":"email"}}],
"comment":"A token under another name",
{"name":"client_secret",
"value":"{{client_secret}}
{"name":"refresh_token",
"value":"{{refresh_token.1}}
"text":"client_id={{client_id}}&client_secret={{client_secret}}&refresh_token={{refresh_token.1}}
"}},
"content":{"size":27,
"text":"{\"error\":\"invalid_request\"}
"bodySize":27},
"comment":"A token is revoked, once more, and garbage: all alike",
{"name":"token",
"text":"client_id={{client_id}}&client_secret={{client_secret}}&token={{refresh_token.1}}
"value":"no-cache"}],
"receive":0}},
{"startedDateTime":"2026-11-29T00:00:01.000Z",
{"startedDateTime":"2026-11-29T00:00:02.000Z",
"value":"garbage"}],
"text":"client_id={{client_id}}&client_secret={{client_secret}}&token=garbage"}},
"_provenance":{"page":"apple.md §2.3",
"comment":"an access token sent as refresh token",
"url":"https://appleid.apple.com/auth/token",
{"name":"grant_type",
"value":"refresh_token"},
"value":"{{access_token.1}}
"text":"client_id={{client_id}}&client_secret={{client_secret}}&grant_type=refresh_token&refresh_token={{access_token.1}}
"content":{"size":90,
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"The token has expired or has been revoked.\"}
"bodySize":90},
"_profile":{"provider":"apple",
"set":{"asOf":"2020"}},
{"issueCode":{"as":"code.1",
"redirectURI":"https://app.example/cb",
"scope":"name email"}}],
"comment":"no description before spring 2021",
"value":"authorization_code"},
{"name":"code",
"value":"c0"}],
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code=c0"}},
"content":{"size":25,
"text":"{\"error\":\"invalid_grant\"}
"bodySize":25},
"scope":"name email"}},
{"advance":301}],
"comment":"code older than five minutes",
"value":"{{code.1}}
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code={{code.1}}
"content":{"size":89,
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"The code has expired or has been revoked.\"}
"bodySize":89},
{"registerClient":{"as":"other_client",
"comment":"code issued to another client",
"value":"{{other_client_id}}
"value":"{{other_client_secret}}
"text":"client_id={{other_client_id}}&client_secret={{other_client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code={{code.1}}
"content":{"size":-1,
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"client_id mismatch. The code was not issued to {{other_client_id}}.\"}
"bodySize":-1},
"comment":"unknown code",
"comment":"code used before",
"text":"{\"access_token\":\"{{access_token.1}}\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"refresh_token\":\"{{refresh_token.1}}\",\"id_token\":\"{{id_token.1}}\"}
"content":{"size":79,
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"The code has already been used.\"}
"bodySize":79},
"scope":"email"}},
{"advance":15552000}],
"comment":"a secret that is older than six months",
"text":"client_id={{client_id}}&client_secret={{client_secret}}&grant_type=refresh_token&refresh_token={{refresh_token.1}}
"comment":"unknown grant_type",
"value":"password"},
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=password&code={{code.1}}
"content":{"size":34,
"text":"{\"error\":\"unsupported_grant_type\"}
"bodySize":34},
"comment":"a secret that is no signed token",
"value":"wrong"},
"text":"client_id={{client_id}}&client_secret=wrong&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code={{code.1}}
"comment":"code missing",
"value":"authorization_code"}],
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code"}},
"comment":"the secret of another client: sub differs",
"text":"client_id={{client_id}}&client_secret={{other_client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code={{code.1}}
"comment":"another redirect_uri than at the authorization",
"value":"https://app.example/other"},
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fother&grant_type=authorization_code&code={{code.1}}
"content":{"size":124,
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"redirect_uri mismatch. The code was not issued to https://app.example/other.\"}
"bodySize":124},
{"revoke":"refresh_token.1"}],
"comment":"refresh token revoked by the person",
"set":{"invalidClientExtraMember":"true"}},
"comment":"invalid_client with a member that does not belong there",
"content":{"size":49,
"text":"{\"error\":\"invalid_client\",\"email_verified\":false}
"bodySize":49},
"comment":"the refresh token sent under code",
"text":"client_id={{client_id}}&client_secret={{client_secret}}&grant_type=refresh_token&code={{refresh_token.1}}
"comment":"unknown client",
"value":"com.example.nobody"},
"text":"client_id=com.example.nobody&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code={{code.1}}
"_provenance":{"page":"apple.md §2.2",
"comment":"Code exchange",
"comment":"A refresh brings an ID token and no refresh token",
"text":"{\"access_token\":\"{{access_token.2}}\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"id_token\":\"{{id_token.1}}\"}
"_provenance":{"engine":"doorkeeper 5.5.0",
"recorded":"2026-11-21",
"config":"GitLab-like: code+password+client_credentials, refresh tokens on, 7200 s, hex tokens, hashed secrets, no previous_refresh_token column, password grant without client allowed"},
"_profile":{"provider":"doorkeeper",
"set":{"engine":"5.5",
"language":"en",
"accessTokenLifetime":7200,
"passwordGrant":"open",
"refreshRotation":"immediate"}},
"redirectURIs":["https://client.example/cb",
"https://client.example/alt",
"https://client.example/q?x=1",
"http://127.0.0.1/cb"],
"scopes":["api",
"read_user",
"openid",
"profile",
"email"]}},
{"registerUser":{"username":"octo",
"id":1,
"name":"Octo Lab",
"email":"octo@gitlab.example"}},
"scope":"read_user"}},
{"advance":7201}],
"comment":"Access token expired: the refresh token still works",
"entries":[{"startedDateTime":"2026-11-21T00:00:00.000Z",
"url":"https://gitlab.example/api/me",
"value":"gitlab.example"},
{"name":"Accept",
"value":"*/*"},
{"name":"User-Agent",
"value":"oauth-client/1.0"},
{"name":"Authorization",
"value":"Bearer {{access_token.1}}
"response":{"status":401,
"statusText":"Unauthorized",
"headers":[{"name":"X-Frame-Options",
"value":"SAMEORIGIN"},
{"name":"X-XSS-Protection",
"value":"1; mode=block"},
{"name":"X-Content-Type-Options",
"value":"nosniff"},
{"name":"X-Download-Options",
"value":"noopen"},
{"name":"X-Permitted-Cross-Domain-Policies",
"value":"none"},
{"name":"Referrer-Policy",
"value":"strict-origin-when-cross-origin"},
{"name":"Cache-Control",
{"name":"WWW-Authenticate",
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_token\", error_description=\"The access token expired\""},
"value":"text/html"}],
"mimeType":"text/html"},
"receive":0},
"comment":"expired access token"},
{"startedDateTime":"2026-11-21T00:00:00.000Z",
"url":"https://gitlab.example/oauth/token",
"params":[{"name":"grant_type",
{"name":"client_id",
"text":"grant_type=refresh_token&refresh_token={{refresh_token.1}}&client_id={{client_id}}&client_secret={{client_secret}}
"value":"application/json; charset=utf-8"},
{"name":"Vary",
"value":"Accept"},
{"name":"ETag",
"value":"W/\"{{etag.1}}\""}],
"mimeType":"application/json; charset=utf-8",
"text":"{\"access_token\":\"{{access_token.2}}\",\"token_type\":\"Bearer\",\"expires_in\":7200,\"refresh_token\":\"{{refresh_token.2}}\",\"scope\":\"read_user\",\"created_at\":{{created_at.1}}}
"comment":"refresh"}]}}
"config":"GitLab-like (code, password, client_credentials; refresh tokens; 7200 s; hashed secrets; no previous_refresh_token column) but with the previous_refresh_token column (Doorkeeper generator default)"},
"refreshRotation":"onFirstUse"}},
"scope":"read_user"}}],
"comment":"Same layout: first use of the new access token kills the old pair",
"comment":"refresh"},
"value":"Bearer {{access_token.2}}
"value":"W/\"{{etag.2}}\""},
"value":"max-age=0, private, must-revalidate"}],
"content":{"size":61,
"text":"{\"id\":1,\"username\":\"octo\",\"name\":\"Octo Lab\",\"state\":\"active\"}
"bodySize":61},
"comment":"first use of the new access token"},
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_token\", error_description=\"The access token was revoked\""},
"comment":"old access token now revoked"},
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_grant\", error_description=\"The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.\""},
"value":"Accept"}],
"content":{"size":213,
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.\"}
"bodySize":213},
"comment":"old refresh token now refused"},
"value":"{{refresh_token.2}}
"text":"grant_type=refresh_token&refresh_token={{refresh_token.2}}&client_id={{client_id}}&client_secret={{client_secret}}
"value":"W/\"{{etag.3}}\""}],
"text":"{\"access_token\":\"{{access_token.3}}\",\"token_type\":\"Bearer\",\"expires_in\":7200,\"refresh_token\":\"{{refresh_token.3}}\",\"scope\":\"read_user\",\"created_at\":{{created_at.1}}}
"comment":"new refresh token works"}]}}
"comment":"Layout with previous_refresh_token: the old refresh token can be used again, and the old access token lives on, until the new access token is first used",
"comment":"old access token still good"},
"comment":"old refresh token again: works, a third pair"}]}}
"comment":"Refresh: new access token, new refresh token, old access token dead at once",
"value":"https://client.example/cb"},
"text":"grant_type=refresh_token&refresh_token={{refresh_token.1}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"old access token"},
"comment":"new access token"}]}}
"comment":"Expired token: 401",
"comment":"expired"},
"url":"https://gitlab.example/api/me_verbose",
"content":{"size":95,
"text":"{\"error\":\"invalid_token\",\"error_description\":\"The access token expired\",\"state\":\"unauthorized\"}
"bodySize":95},
"comment":"with a JSON error body switched on"}]}}
"comment":"Scope too small: 403, empty body, no WWW-Authenticate",
"url":"https://gitlab.example/api/me?need=api",
"queryString":[{"name":"need",
"value":"api"}],
"response":{"status":403,
"statusText":"Forbidden",
"comment":"needs api"}]}}
"comment":"No token: 401, empty body",
"value":"oauth-client/1.0"}],
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_token\", error_description=\"The access token is invalid\""},
"comment":"no token"}]}}
"comment":"PRIVATE-TOKEN header is not an OAuth channel",
{"name":"PRIVATE-TOKEN",
"comment":"PRIVATE-TOKEN"}]}}
"comment":"Bad access_token in the query wins over a good header",
"url":"https://gitlab.example/api/me?access_token=bad",
"queryString":[{"name":"access_token",
"value":"bad"}],
"comment":"both"}]}}
"comment":"Authorization: token <t> (the GitHub habit) is not recognised",
"value":"token {{access_token.1}}
"comment":"token scheme"}]}}
"comment":"Same with a JSON error body switched on: invalid_scope, state \"forbidden\"",
"url":"https://gitlab.example/api/me_verbose?need=api",
"content":{"size":97,
"text":"{\"error\":\"invalid_scope\",\"error_description\":\"Access the API on your behalf\",\"state\":\"forbidden\"}
"bodySize":97},
"comment":"No token, JSON error body switched on",
"content":{"size":98,
"text":"{\"error\":\"invalid_token\",\"error_description\":\"The access token is invalid\",\"state\":\"unauthorized\"}
"bodySize":98},
"comment":"Revoke by refresh token: the access token of the pair dies too",
"url":"https://gitlab.example/oauth/revoke",
"params":[{"name":"token",
{"name":"token_type_hint",
"text":"token={{refresh_token.1}}&token_type_hint=refresh_token&client_id={{client_id}}&client_secret={{client_secret}}
"value":"W/\"{{etag.1}}\""},
"content":{"size":2,
"text":"{}
"bodySize":2},
"comment":"revoke"},
"comment":"access token of the pair"}]}}
"config":"GitLab-like (code, password, client_credentials; refresh tokens; 7200 s; hashed secrets; no previous_refresh_token column) but clients must authenticate for the password grant (Doorkeeper default since 5.5)"},
"passwordGrant":"clientRequired",
"_setup":[{"registerClient":{"as":"public_client",
"redirectURIs":["https://client.example/cb"],
"read_user"],
"public":true}},
"client":"public_client",
"comment":"Public client revokes with client_id only",
"value":"{{public_client_id}}
"text":"token={{access_token.1}}&client_id={{public_client_id}}
"comment":"client_id only"},
"comment":"revoked"}]}}
"redirectURI":"https://client.example/cb",
"comment":"Code used twice: second try fails, and the token from the first try keeps working",
"text":"grant_type=authorization_code&code={{code.1}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&client_id={{client_id}}&client_secret={{client_secret}}
"text":"{\"access_token\":\"{{access_token.1}}\",\"token_type\":\"Bearer\",\"expires_in\":7200,\"refresh_token\":\"{{refresh_token.1}}\",\"scope\":\"read_user\",\"created_at\":{{created_at.1}}}
"comment":"first exchange"},
"comment":"same code again"},
"comment":"token of the first exchange is still good"}]}}
"_provenance":{"engine":"doorkeeper 4.2.6",
"config":"code, password, client_credentials; refresh tokens on; 86400 s; plain-text token storage; no previous_refresh_token column (run on Rails 6.1 with call-signature shims for Ruby 3; no change to what it answers)"},
"set":{"engine":"4.2",
"accessTokenLifetime":86400,
"comment":"4.2.6: refresh, then the old refresh token again",
"text":"{\"access_token\":\"{{access_token.2}}\",\"token_type\":\"bearer\",\"expires_in\":86400,\"refresh_token\":\"{{refresh_token.2}}\",\"scope\":\"read_user\",\"created_at\":{{created_at.1}}}
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_grant\", error_description=\"The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.\""}],
"comment":"old refresh token again"}]}}
{"advance":86401}],
"comment":"4.2.6: expired token",
"comment":"expired"}]}}
"comment":"4.2.6: scope too small",
"comment":"4.2.6: revoke, then use",
"text":"token={{access_token.1}}&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"4.2.6: code used twice: 401",
"text":"{\"access_token\":\"{{access_token.1}}\",\"token_type\":\"bearer\",\"expires_in\":86400,\"refresh_token\":\"{{refresh_token.1}}\",\"scope\":\"read_user\",\"created_at\":{{created_at.1}}}
"comment":"first"},
"comment":"second"},
"comment":"first token"}]}}
"_provenance":{"engine":"doorkeeper 4.4.3",
"config":"code, password, client_credentials; refresh tokens on; 7200 s; plain-text token storage; no previous_refresh_token column (run on Rails 6.1 with call-signature shims for Ruby 3; no change to what it answers)"},
"set":{"engine":"4.4",
"comment":"4.4.3: expired token",
"comment":"4.4.3: scope too small",
"comment":"4.4.3: revoke, then use",
"comment":"4.4.3: code used twice: 401",
"_provenance":{"engine":"doorkeeper 5.0.2",
"set":{"engine":"5.0",
"comment":"5.0.2: refresh, then the old refresh token again",
"comment":"5.0.2: expired token",
"comment":"5.0.2: revoke, then use",
"comment":"5.0.2: code used twice: 401",
"_provenance":{"engine":"doorkeeper 5.8.2",
"config":"GitLab-like: code, password, client_credentials, device_code; refresh tokens; 7200 s; no previous_refresh_token column; token/info overridden as GitLab does; locale file with nested invalid_request messages"},
"set":{"engine":"5.8",
"refreshRotation":"immediate",
"invalidRedirectURIText":"The redirect URI included is not valid.",
"tokenInfoErrors":"gitlabObject400",
"tokenInfoAliases":true}},
"comment":"5.8: refresh, then the old refresh token again",
"comment":"old refresh token again"},
"value":"W/\"{{etag.2}}\""}],
"comment":"new refresh token"}]}}
"comment":"5.8: scope too small",
"comment":"needs api"},
"content":{"size":115,
"text":"{\"error\":\"invalid_scope\",\"error_description\":\"Access to this resource requires scope \\\"api\\\".\",\"state\":\"forbidden\"}
"bodySize":115},
{"revoke":"access_token.1"}],
"comment":"5.8: revoked token",
"comment":"5.8: token_type_hint=refresh_token with an access token: 200 {} and nothing happens",
"text":"token={{access_token.1}}&token_type_hint=refresh_token&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"wrong hint"},
"comment":"still alive"}]}}
"_provenance":{"page":"employeechoice.md §5.1",
"_profile":{"provider":"employeechoice"},
{"registerUser":{"username":"seller",
"name":"示例商户有限公司"}},
"scope":""}}],
"comment":"getOpenId: an envelope, and the expiry as an absolute time",
"url":"https://mall.example/v1/oauth2/getOpenId?access_token={{access_token.1}}
"value":"mall.example"}],
"value":"application/json"}],
"mimeType":"application/json",
"text":"{\"status\":1,\"msg\":\"操作成功!\",\"result\":{\"access_token\":\"{{access_token.1}}\",\"client_id\":\"{{client_id}}\",\"expires\":{{exp.1}},\"scope\":null,\"open_id\":\"{{open_id.1}}\"}}
"_provenance":{"page":"employeechoice.md §5.3",
"confidence":"clientCode"},
"scope":""}},
{"advance":3601}],
"comment":"An expired token",
"headers":[{"name":"WWW-Authenticate",
"value":"Bearer realm=\"Service\", error=\"invalid_token\", error_description=\"The access token provided has expired\""},
"content":{"size":85,
"text":"{\"error\":\"invalid_token\",\"error_description\":\"The access token provided has expired\"}
"bodySize":85},
"name":"示例商户有限公司"}}],
"comment":"No token: 401 with an empty body",
"url":"https://mall.example/v1/oauth2/getOpenId",
"value":"Bearer realm=\"Service\""},
"mimeType":"application/json"},
"comment":"An unknown token: 401 with a challenge",
"url":"https://mall.example/v1/oauth2/getOpenId?access_token=0000000000000000000000000000000000000000",
"value":"0000000000000000000000000000000000000000"}],
"value":"Bearer realm=\"Service\", error=\"invalid_token\", error_description=\"The access token provided is invalid\""},
"content":{"size":84,
"text":"{\"error\":\"invalid_token\",\"error_description\":\"The access token provided is invalid\"}
"bodySize":84},
"_provenance":{"page":"employeechoice.md §3.3",
{"advance":31}],
"comment":"a code older than 30 seconds: status 400, never 401",
"url":"https://mall.example/v1/oauth2/accessToken",
"value":"mall.example"},
"content":{"size":82,
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"The authorization code has expired\"}
"bodySize":82},
"comment":"GET on the token endpoint: 405",
"response":{"status":405,
"statusText":"Method Not Allowed",
"value":"application/json"},
{"name":"Allow",
"value":"POST, OPTIONS"}],
"content":{"size":178,
"text":"{\"error\":\"invalid_request\",\"error_description\":\"The request method must be POST when requesting an access token\",\"error_uri\":\"http:\\/\\/tools.ietf.org\\/html\\/rfc6749#section-3.2\"}
"bodySize":178},
"comment":"code missing: status 400, never 401",
"text":"{\"error\":\"invalid_request\",\"error_description\":\"Missing parameter: \\\"code\\\" is required\"}
"comment":"grant_type missing: status 400, never 401",
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&code={{code.1}}
"text":"{\"error\":\"invalid_request\",\"error_description\":\"The grant type was not specified in the request\"}
"comment":"no client credentials: status 400, never 401",
"params":[{"name":"redirect_uri",
"text":"redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code={{code.1}}
"content":{"size":105,
"text":"{\"error\":\"invalid_client\",\"error_description\":\"Client credentials were not found in the headers or body\"}
"bodySize":105},
"comment":"unknown code: status 400, never 401",
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code=0000000000000000000000000000000000000000"}},
"content":{"size":109,
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"Authorization code doesn't exist or is invalid for the client\"}
"bodySize":109},
"comment":"grant_type unknown: status 400, never 401",
"value":"foo"},
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=foo&code={{code.1}}
"text":"{\"error\":\"unsupported_grant_type\",\"error_description\":\"Grant type \\\"foo\\\" not supported\"}
"comment":"redirect_uri differs: status 400, never 401",
"value":"https://evil.example/cb"},
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fevil.example%2Fcb&grant_type=authorization_code&code={{code.1}}
"content":{"size":166,
"text":"{\"error\":\"redirect_uri_mismatch\",\"error_description\":\"The redirect URI is missing or do not match\",\"error_uri\":\"http:\\/\\/tools.ietf.org\\/html\\/rfc6749#section-4.1.3\"}
"bodySize":166},
"comment":"wrong client_secret: status 400, never 401",
"content":{"size":83,
"text":"{\"error\":\"invalid_client\",\"error_description\":\"The client credentials are invalid\"}
"bodySize":83},
"_provenance":{"page":"employeechoice.md §3.2",
"comment":"Code exchange: scope is null",
"text":"{\"access_token\":\"{{access_token.1}}\",\"expires_in\":3600,\"token_type\":\"Bearer\",\"scope\":null,\"refresh_token\":\"{{refresh_token.1}}\"}
"_provenance":{"page":"employeechoice.md §4",
"comment":"Refresh: a new pair",
"url":"https://mall.example/v1/oauth2/refreshToken",
"text":"{\"access_token\":\"{{access_token.2}}\",\"expires_in\":3600,\"token_type\":\"Bearer\",\"scope\":null,\"refresh_token\":\"{{refresh_token.2}}\"}
"_provenance":{"page":"employeechoice.md §5.2",
"comment":"getUserInfo: only the name of the seller",
"url":"https://mall.example/v1/oauth2/getUserInfo?access_token={{access_token.1}}
"content":{"size":86,
"text":"{\"status\":1,\"msg\":\"操作成功!\",\"result\":{\"seller_name\":\"示例商户有限公司\"}}
"bodySize":86},
"_provenance":{"page":"feishu.md §1.1",
"_profile":{"provider":"feishu"},
"redirectURIs":["https://app.example/auth/feishu/callback"]}},
{"registerUser":{"username":"feishu",
"name":"张三"}}],
"comment":"The person agrees; the code comes first, then the state",
"url":"https://accounts.feishu.cn/open-apis/authen/v1/authorize",
"value":"accounts.feishu.cn"},
"value":"https://app.example/auth/feishu/callback"},
{"name":"scope",
"value":"auth:user.id:read offline_access"},
"text":"client_id={{client_id}}&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Ffeishu%2Fcallback&scope=auth%3Auser.id%3Aread+offline_access&state=xyz123&_decision=approve"}},
"value":"https://app.example/auth/feishu/callback?code={{code.1}}&state=xyz123"}],
"redirectURL":"https://app.example/auth/feishu/callback?code={{code.1}}&state=xyz123",
"_provenance":{"page":"feishu.md §1.2",
"comment":"The redirect URI is not registered: the browser stays on a page; its status and markup are inferred",
"url":"https://accounts.feishu.cn/open-apis/authen/v1/authorize?client_id={{client_id}}&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fother&scope=auth%3Auser.id%3Aread+offline_access&state=xyz123",
"value":"accounts.feishu.cn"}],
"queryString":[{"name":"client_id",
"value":"xyz123"}],
"value":"text/html; charset=utf-8"}],
"mimeType":"text/html; charset=utf-8",
"text":"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>飞书</title></head>\n<body><p>错误码：20029 redirect_uri 请求不合法</p><p>Log ID: {{log_id.1}}</p></body>\n</html>\n"},
"comment":"The person refuses: no description",
"text":"client_id={{client_id}}&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Ffeishu%2Fcallback&scope=auth%3Auser.id%3Aread+offline_access&state=xyz123&_decision=deny"}},
"value":"https://app.example/auth/feishu/callback?error=access_denied&state=xyz123"}],
"redirectURL":"https://app.example/auth/feishu/callback?error=access_denied&state=xyz123",
"redirectURIs":["https://app.example/#/login"]}},
"comment":"A fragment in the redirect URI is kept and moved to the end",
"value":"https://app.example/#/login"},
"text":"client_id={{client_id}}&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2F%23%2Flogin&scope=auth%3Auser.id%3Aread+offline_access&state=xyz123&_decision=approve"}},
"value":"https://app.example/?code={{code.1}}&state=xyz123#/login"}],
"redirectURL":"https://app.example/?code={{code.1}}&state=xyz123#/login",
"_provenance":{"page":"feishu.md §1",
"comment":"No state is sent, and none comes back",
"text":"client_id={{client_id}}&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Ffeishu%2Fcallback&scope=auth%3Auser.id%3Aread+offline_access&_decision=approve"}},
"value":"https://app.example/auth/feishu/callback?code={{code.1}}
"redirectURL":"https://app.example/auth/feishu/callback?code={{code.1}}
"_provenance":{"page":"feishu.md §4",
"redirectURIs":["https://app.example/auth/feishu/callback"]}}],
"comment":"A path that is not there: text",
"url":"https://open.feishu.cn/open-apis/authen/v1/nothing",
"value":"open.feishu.cn"}],
"response":{"status":404,
"statusText":"Not Found",
"value":"text/plain"}],
"content":{"size":18,
"mimeType":"text/plain",
"text":"404 page not found"},
"bodySize":18},
"_provenance":{"page":"feishu.md §6",
"_profile":{"provider":"feishu",
"set":{"passportEmptyToken":true}},
"name":"张三"}},
"redirectURI":"https://app.example/auth/feishu/callback",
"scope":"auth:user.id:read"}}],
"comment":"Status 200 and an empty token",
"url":"https://passport.feishu.cn/suite/passport/oauth/token",
"value":"passport.feishu.cn"},
"value":"https://app.example/auth/feishu/callback"}],
"text":"grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Ffeishu%2Fcallback"}},
"value":"application/json; charset=utf-8"}],
"text":"{\"access_token\":\"\",\"refresh_token\":\"{{refresh_token.1}}\",\"token_type\":\"Bearer\",\"expires_in\":7140,\"refresh_expires_in\":2591940}
"comment":"An error in Chinese",
"text":"grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&code=wrong&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Ffeishu%2Fcallback"}},
"content":{"size":75,
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"授权码无效或已过期\"}
"bodySize":75},
"comment":"A form, and a flat answer; the order is inferred",
"text":"{\"access_token\":\"{{access_token.1}}\",\"refresh_token\":\"{{refresh_token.1}}\",\"token_type\":\"Bearer\",\"expires_in\":7140,\"refresh_expires_in\":2591940}
{"startedDateTime":"2026-11-29T00:00:00.000Z",
"url":"https://passport.feishu.cn/suite/passport/oauth/userinfo",
"text":"{\"sub\":\"{{open_id.1}}\",\"name\":\"张三\",\"picture\":\"https://img.example/i\",\"open_id\":\"{{open_id.1}}\",\"union_id\":\"{{union_id.1}}\",\"en_name\":\"张三\",\"tenant_key\":\"{{tenant_key.1}}\",\"avatar_url\":\"https://img.example/i\",\"avatar_thumb\":\"https://img.example/i72\",\"avatar_middle\":\"https://img.example/i240\",\"avatar_big\":\"https://img.example/i640\"}
"_provenance":{"page":"feishu.md §2.1",
"set":{"dropRefreshToken":true}},
"scope":"auth:user.id:read offline_access"}}],
"comment":"One report has the scope and no refresh token",
"url":"https://open.feishu.cn/open-apis/authen/v2/oauth/token",
"value":"open.feishu.cn"},
"postData":{"mimeType":"application/json; charset=utf-8",
"text":"{\"grant_type\":\"authorization_code\",\"client_id\":\"{{client_id}}\",\"client_secret\":\"{{client_secret}}\",\"code\":\"{{code.1}}\",\"redirect_uri\":\"https://app.example/auth/feishu/callback\"}
"text":"{\"code\":0,\"access_token\":\"{{access_token.1}}\",\"expires_in\":7200,\"scope\":\"auth:user.id:read offline_access\",\"token_type\":\"Bearer\"}
"_provenance":{"page":"feishu.md §2.2",
"comment":"An error has OAuth's members first and a number behind them",
"text":"{\"grant_type\":\"authorization_code\",\"client_id\":\"{{client_id}}\",\"client_secret\":\"{{client_secret}}\",\"redirect_uri\":\"https://app.example/auth/feishu/callback\"}
"content":{"size":107,
"text":"{\"error\":\"invalid_request\",\"error_description\":\"The request is missing a required parameter.\",\"code\":20001}
"bodySize":107},
"text":"{\"grant_type\":\"authorization_code\",\"client_id\":\"{{client_id}}\",\"client_secret\":\"wrong-secret\",\"code\":\"{{code.1}}\",\"redirect_uri\":\"https://app.example/auth/feishu/callback\"}
"content":{"size":91,
"text":"{\"error\":\"invalid_client\",\"error_description\":\"The client secret is invalid.\",\"code\":20002}
"bodySize":91},
"text":"{\"grant_type\":\"authorization_code\",\"client_id\":\"{{client_id}}\",\"client_secret\":\"{{client_secret}}\",\"code\":\"InventedCode-never-issued\",\"redirect_uri\":\"https://app.example/auth/feishu/callback\"}
"content":{"size":159,
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"The authorization code is not found. Please note that an authorization code can only be used once.\",\"code\":20003}
"bodySize":159},
"scope":"auth:user.id:read offline_access"}},
{"advance":300}],
"content":{"size":96,
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"The authorization code has expired.\",\"code\":20004}
"bodySize":96},
"text":"{\"grant_type\":\"password\",\"client_id\":\"{{client_id}}\",\"client_secret\":\"{{client_secret}}\",\"code\":\"{{code.1}}\",\"redirect_uri\":\"https://app.example/auth/feishu/callback\"}
"content":{"size":112,
"text":"{\"error\":\"unsupported_grant_type\",\"error_description\":\"The specified grant_type is not supported.\",\"code\":20036}
"bodySize":112},
"text":"{\"grant_type\":\"authorization_code\",\"client_id\":\"cli_unknown\",\"client_secret\":\"{{client_secret}}\",\"code\":\"{{code.1}}\",\"redirect_uri\":\"https://app.example/auth/feishu/callback\"}
"text":"{\"error\":\"invalid_client\",\"error_description\":\"The specified app does not exist.\",\"code\":20048}
"scope":"auth:user.id:read offline_access",
"codeChallenge":"invented-challenge-invented-challenge-invent",
"codeChallengeMethod":"plain"}}],
"comment":"The verifier is another one",
"text":"{\"grant_type\":\"authorization_code\",\"client_id\":\"{{client_id}}\",\"client_secret\":\"{{client_secret}}\",\"code\":\"{{code.1}}\",\"redirect_uri\":\"https://app.example/auth/feishu/callback\",\"code_verifier\":\"another-verifier-another-verifier-another-v\"}
"content":{"size":88,
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"PKCE code challenge failed.\",\"code\":20049}
"bodySize":88},
"_provenance":{"page":"feishu.md §2",
"comment":"A form is no JSON",
"text":"grant_type=authorization_code&client_id={{client_id}}
"text":"{\"error\":\"invalid_request\",\"error_description\":\"The request is malformed. Please check your request.\",\"code\":20063}
"comment":"A code that was used, while it is remembered",
"text":"{\"code\":0,\"access_token\":\"{{access_token.1}}\",\"expires_in\":7200,\"refresh_token\":\"{{refresh_token.1}}\",\"refresh_token_expires_in\":604800,\"scope\":\"auth:user.id:read offline_access\",\"token_type\":\"Bearer\"}
"content":{"size":160,
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"The authorization code has been used. Please note that an authorization code can only be used once.\",\"code\":20065}
"bodySize":160},
"text":"{\"grant_type\":\"authorization_code\",\"client_id\":\"{{client_id}}\",\"client_secret\":\"{{client_secret}}\",\"code\":\"{{code.1}}\",\"redirect_uri\":\"https://app.example/auth/feishu/callback\",\"scope\":\"auth:user.id:read auth:user.id:read\"}
"content":{"size":148,
"text":"{\"error\":\"invalid_scope\",\"error_description\":\"The provided scope list contains duplicate scopes. Please ensure all scopes are unique.\",\"code\":20067}
"bodySize":148},
"text":"{\"grant_type\":\"authorization_code\",\"client_id\":\"{{client_id}}\",\"client_secret\":\"{{client_secret}}\",\"code\":\"{{code.1}}\",\"redirect_uri\":\"https://app.example/auth/feishu/callback\",\"scope\":\"contact:user\"}
"content":{"size":162,
"text":"{\"error\":\"invalid_scope\",\"error_description\":\"The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed.\",\"code\":20068}
"bodySize":162},
"text":"{\"grant_type\":\"authorization_code\",\"client_id\":\"{{client_id}}\",\"client_secret\":\"{{client_secret}}\",\"code\":\"{{code.1}}\",\"redirect_uri\":\"https://app.example/other\"}
"content":{"size":136,
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"The provided redirect URI does not match the one used during authorization.\",\"code\":20071}
"bodySize":136},
"comment":"Without offline_access there is no refresh token",
"text":"{\"code\":0,\"access_token\":\"{{access_token.1}}\",\"expires_in\":7200,\"scope\":\"auth:user.id:read\",\"token_type\":\"Bearer\"}
"_provenance":{"page":"feishu.md §2.3",
"comment":"A new pair; the old refresh token works once",
"text":"{\"grant_type\":\"refresh_token\",\"client_id\":\"{{client_id}}\",\"client_secret\":\"{{client_secret}}\",\"refresh_token\":\"{{refresh_token.1}}\"}
"text":"{\"code\":0,\"access_token\":\"{{access_token.2}}\",\"expires_in\":7200,\"refresh_token\":\"{{refresh_token.2}}\",\"refresh_token_expires_in\":604800,\"scope\":\"auth:user.id:read offline_access\",\"token_type\":\"Bearer\"}
"content":{"size":149,
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"The refresh token has been used. Please note that a refresh token can only be used once.\",\"code\":20073}
"bodySize":149},
"comment":"A flat answer with code 0 in front",
"_provenance":{"page":"feishu.md §2.4",
"comment":"v3 reads a form as well: the error is the one of JSON",
"url":"https://accounts.feishu.cn/oauth/v3/token",
"value":"InventedCode-never-issued"}],
"text":"grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&code=InventedCode-never-issued"}},
"comment":"A verifier without a challenge is refused at v3, and taken at v2",
"set":{"userInfoErrorLayer":"service"}},
"comment":"The same by the service",
"url":"https://open.feishu.cn/open-apis/authen/v1/user_info",
"value":"Bearer eyJINVENTED.ACCESS"}],
"text":"{\"code\":20005,\"msg\":\"The user access token passed is invalid. Please check the value\"}
"comment":"No token: the gateway refuses; its texts behind the sentence are inferred",
"text":"{\"code\":99991661,\"msg\":\"Missing access token for authorization. Please make a request with token attached.\",\"error\":{\"log_id\":\"{{log_id.1}}\",\"troubleshooter\":\"https://open.feishu.cn/search\"}}
"comment":"A tenant token that was never issued",
"value":"Bearer t-invented-tenant"}],
"text":"{\"code\":99991663,\"msg\":\"Invalid access token for authorization. Please make a request with token attached.\",\"error\":{\"log_id\":\"{{log_id.1}}\",\"troubleshooter\":\"https://open.feishu.cn/search\"}}
"comment":"A token that was never issued",
"text":"{\"code\":99991668,\"msg\":\"Invalid access token for authorization. Please make a request with token attached.\",\"error\":{\"log_id\":\"{{log_id.1}}\",\"troubleshooter\":\"https://open.feishu.cn/search\"}}
{"advance":7200}],
"comment":"A token that is too old",
"text":"{\"code\":99991677,\"msg\":\"Authentication token expired. Please request a new one.\",\"error\":{\"log_id\":\"{{log_id.1}}\",\"troubleshooter\":\"https://open.feishu.cn/search\"}}
"_provenance":{"page":"feishu.md §3",
"set":{"permissions":"email,mobile"}},
"comment":"With permissions the mail and the number of the phone are there",
"text":"{\"code\":0,\"msg\":\"success\",\"data\":{\"name\":\"张三\",\"en_name\":\"张三\",\"avatar_url\":\"https://img.example/i\",\"avatar_thumb\":\"https://img.example/i72\",\"avatar_middle\":\"https://img.example/i240\",\"avatar_big\":\"https://img.example/i640\",\"open_id\":\"{{open_id.1}}\",\"union_id\":\"{{union_id.1}}\",\"email\":\"feishu@example.com\",\"mobile\":\"+8613000000000\",\"tenant_key\":\"{{tenant_key.1}}\"}}
"comment":"The profile stands in an envelope; what the app may not see is absent",
"text":"{\"code\":0,\"msg\":\"success\",\"data\":{\"name\":\"张三\",\"en_name\":\"张三\",\"avatar_url\":\"https://img.example/i\",\"avatar_thumb\":\"https://img.example/i72\",\"avatar_middle\":\"https://img.example/i240\",\"avatar_big\":\"https://img.example/i640\",\"open_id\":\"{{open_id.1}}\",\"union_id\":\"{{union_id.1}}\",\"tenant_key\":\"{{tenant_key.1}}\"}}
"_provenance":{"page":"feishu.md §5",
"comment":"Bad credentials come with status 200",
"url":"https://open.feishu.cn/open-apis/auth/v3/app_access_token/internal",
"bodySize":52,
"text":"{\"app_id\":\"cli_unknown\",\"app_secret\":\"wrong-secret\"}
"content":{"size":46,
"text":"{\"code\":10003,\"data\":{},\"msg\":\"invalid param\"}
"bodySize":46},
"comment":"The app's own token: the same until half an hour is left; the order is inferred",
"text":"{\"app_id\":\"{{client_id}}\",\"app_secret\":\"{{client_secret}}\"}
"text":"{\"app_access_token\":\"{{app_access_token.1}}\",\"code\":0,\"expire\":7140,\"msg\":\"ok\",\"tenant_access_token\":\"{{tenant_access_token.1}}\"}
"comment":"the app"},
{"_setup":[{"advance":1000}],
"startedDateTime":"2026-11-29T00:00:00.000Z",
"url":"https://open.feishu.cn/open-apis/auth/v3/app_access_token/internal/",
"text":"{\"app_access_token\":\"{{app_access_token.1}}\",\"code\":0,\"expire\":6140,\"msg\":\"ok\",\"tenant_access_token\":\"{{tenant_access_token.1}}\"}
"comment":"The older page takes app_id",
"url":"https://open.feishu.cn/open-apis/authen/v1/index",
"params":[{"name":"app_id",
"text":"app_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Ffeishu%2Fcallback&state=xyz123&_decision=approve"}},
"comment":"The tenant's token as Bearer does as well; the oidc variant brings tokens only",
"url":"https://open.feishu.cn/open-apis/authen/v1/oidc/access_token",
"value":"Bearer {{tenant_access_token.1}}
"text":"{\"grant_type\":\"authorization_code\",\"code\":\"{{code.1}}\"}
"text":"{\"code\":0,\"msg\":\"success\",\"data\":{\"access_token\":\"{{access_token.1}}\",\"token_type\":\"Bearer\",\"expires_in\":7140,\"refresh_expires_in\":2591940,\"refresh_token\":\"{{refresh_token.1}}\"}}
"comment":"A bad code; the status is inferred",
"url":"https://open.feishu.cn/open-apis/authen/v1/access_token",
"text":"{\"grant_type\":\"authorization_code\",\"code\":\"wrong\",\"app_access_token\":\"{{app_access_token.1}}\"}
"content":{"size":80,
"text":"{\"code\":20007,\"msg\":\"The authorization code is invalid. Please check the value\"}
"bodySize":80},
"comment":"The token of the person, in an envelope with the profile; a refresh brings a new pair",
"text":"{\"grant_type\":\"authorization_code\",\"code\":\"{{code.1}}\",\"app_access_token\":\"{{app_access_token.1}}\"}
"text":"{\"code\":0,\"msg\":\"success\",\"data\":{\"access_token\":\"{{access_token.1}}\",\"token_type\":\"Bearer\",\"expires_in\":7140,\"name\":\"张三\",\"en_name\":\"张三\",\"avatar_url\":\"https://img.example/i\",\"avatar_thumb\":\"https://img.example/i72\",\"avatar_middle\":\"https://img.example/i240\",\"avatar_big\":\"https://img.example/i640\",\"open_id\":\"{{open_id.1}}\",\"union_id\":\"{{union_id.1}}\",\"tenant_key\":\"{{tenant_key.1}}\",\"refresh_expires_in\":2591940,\"refresh_token\":\"{{refresh_token.1}}\"}}
"url":"https://open.feishu.cn/open-apis/authen/v1/refresh_access_token",
"text":"{\"grant_type\":\"refresh_token\",\"refresh_token\":\"{{refresh_token.1}}\",\"app_access_token\":\"{{app_access_token.1}}\"}
"text":"{\"code\":0,\"msg\":\"success\",\"data\":{\"access_token\":\"{{access_token.2}}\",\"token_type\":\"Bearer\",\"expires_in\":7140,\"name\":\"张三\",\"en_name\":\"张三\",\"avatar_url\":\"https://img.example/i\",\"avatar_thumb\":\"https://img.example/i72\",\"avatar_middle\":\"https://img.example/i240\",\"avatar_big\":\"https://img.example/i640\",\"open_id\":\"{{open_id.1}}\",\"union_id\":\"{{union_id.1}}\",\"tenant_key\":\"{{tenant_key.1}}\",\"refresh_expires_in\":2591940,\"refresh_token\":\"{{refresh_token.2}}\"}}
"_provenance":{"page":"gitee.md §4",
"_profile":{"provider":"gitee"},
"redirectURIs":["https://client.example/oauth/callback"],
"scopes":["user_info",
"projects",
"emails"]}},
{"registerUser":{"username":"mock-dev",
"id":1000001,
"name":"Mock Dev",
"email":"dev@example.com"}},
"scope":"user_info"}}],
"comment":"A listed User-Agent is refused anywhere",
"url":"https://gitee.com/api/v5/user?access_token={{access_token.1}}
"value":"gitee.com"},
"value":"PicGo"}],
"headers":[{"name":"Server",
"value":"nginx"},
"content":{"size":146,
"mimeType":"text/html",
"text":"<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"},
"bodySize":146},
"comment":"Listed User-Agent"}]}}
"_provenance":{"page":"gitee.md §5.2",
"_profile":{"provider":"gitee",
"set":{"takenRepositories":"mock-dev/Demo"}},
"scope":"projects"}}],
"comment":"A repository whose address is taken",
"url":"https://gitee.com/api/v5/user/repos",
"value":"mock-client/1.0"},
"params":[{"name":"access_token",
{"name":"name",
"value":"demo"}],
"text":"access_token={{access_token.1}}&name=demo"}},
"response":{"status":422,
"statusText":"Unprocessable Entity",
"content":{"size":68,
"text":"{\"error\":{\"base\":[\"已存在同地址仓库（忽略大小写）\"]}}
"bodySize":68},
"comment":"Taken"}]}}
"set":{"realNameVerified":"false"}},
"comment":"A repository for an account that has not passed the real-name check",
"content":{"size":131,
"text":"{\"error\":{\"base\":[\"当前账户尚未认证身份，请通过「个人设置 - 帐号信息」下完成身份认证后再操作\"]}}
"bodySize":131},
"comment":"Not verified"}]}}
"_provenance":{"page":"gitee.md §5.4",
"scope":"emails"}}],
"comment":"The addresses of the person",
"url":"https://gitee.com/api/v5/emails?access_token={{access_token.1}}
"value":"mock-client/1.0"}],
"content":{"size":101,
"text":"[{\"email\":\"dev@example.com\",\"state\":\"confirmed\",\"scope\":[\"primary\",\"committed\",\"secure\",\"notified\"]}]
"bodySize":101},
"comment":"The addresses"}]}}
"_provenance":{"page":"gitee.md §5.5",
"comment":"A fork without the scope projects is 401, not 403",
"url":"https://gitee.com/api/v5/repos/upstream/demo/forks",
"text":"access_token={{access_token.1}}
"content":{"size":51,
"text":"{\"message\":\"401 Unauthorized: no 'projects' scope\"}
"bodySize":51},
"comment":"No scope"}]}}
"set":{"takenRepositories":"mock-dev/demo"}},
"comment":"A fork where a repository of that name exists",
"content":{"size":54,
"text":"{\"message\":\"已经存在同名的仓库, Fork 失败\"}
"bodySize":54},
"comment":"Same name"}]}}
"set":{"missingRepositories":"upstream/demo",
"notFoundText":"older"}},
"comment":"A fork of a repository that does not exist",
"content":{"size":35,
"text":"{\"message\":\"404 Project Not Found\"}
"bodySize":35},
"comment":"Unknown source"}]}}
"_provenance":{"page":"gitee.md §5.7",
"comment":"Gitee Go is switched on",
"url":"https://gitee.com/api/v5/repos/mock-dev/demo/open",
"response":{"status":201,
"statusText":"Created",
"comment":"Gitee Go on"}]}}
"_provenance":{"page":"gitee.md §5.6",
"comment":"A change of settings without the name",
"request":{"method":"PATCH",
"url":"https://gitee.com/api/v5/repos/mock-dev/demo",
{"name":"private",
"value":"true"}],
"text":"access_token={{access_token.1}}&private=true"}},
"content":{"size":32,
"text":"{\"messages\":[\"name is missing\"]}
"bodySize":32},
"comment":"No name"}]}}
"_provenance":{"page":"gitee.md §5.9",
"set":{"rateLimit":"403"}},
"comment":"Too many requests are 403 in plain text",
"value":"text/plain; charset=utf-8"}],
"content":{"size":36,
"mimeType":"text/plain; charset=utf-8",
"text":"403 Forbidden (Rate Limit Exceeded)\n"},
"bodySize":36},
"comment":"Too many"}]}}
"_provenance":{"page":"gitee.md §5.3",
"scope":"user_info"}},
{"advance":86400}],
"comment":"A token of yesterday",
"content":{"size":55,
"text":"{\"message\":\"401 Unauthorized: Access token is expired\"}
"bodySize":55},
"comment":"Expired token"}]}}
"email":"dev@example.com"}}],
"comment":"No token at all",
"url":"https://gitee.com/api/v5/user",
"content":{"size":56,
"text":"{\"message\":\"401 Unauthorized: Access token is required\"}
"bodySize":56},
"comment":"No token"}]}}
"comment":"A token that does not exist",
"url":"https://gitee.com/api/v5/user?access_token=nope",
"value":"nope"}],
"content":{"size":59,
"text":"{\"message\":\"401 Unauthorized: Access token does not exist\"}
"bodySize":59},
"comment":"Unknown token"}]}}
"comment":"The user, with the misspelt and the literal members",
"content":{"size":1080,
"text":"{\"id\":1000001,\"login\":\"mock-dev\",\"name\":\"Mock Dev\",\"avatar_url\":\"https://gitee.com/assets/no_portrait.png\",\"url\":\"https://gitee.com/api/v5/users/mock-dev\",\"html_url\":\"https://gitee.com/mock-dev\",\"followers_url\":\"https://gitee.com/api/v5/users/mock-dev/followers\",\"following_url\":\"https://gitee.com/api/v5/users/mock-dev/following_url{/other_user}\",\"gists_url\":\"https://gitee.com/api/v5/users/mock-dev/gists{/gist_id}\",\"starred_url\":\"https://gitee.com/api/v5/users/mock-dev/starred{/owner}
{/repo}\",\"subscriptions_url\":\"https://gitee.com/api/v5/users/mock-dev/subscriptions\",\"organizations_url\":\"https://gitee.com/api/v5/users/mock-dev/orgs\",\"repos_url\":\"https://gitee.com/api/v5/users/mock-dev/repos\",\"events_url\":\"https://gitee.com/api/v5/users/mock-dev/events{/privacy}\",\"received_events_url\":\"https://gitee.com/api/v5/users/mock-dev/received_events\",\"type\":\"User\",\"blog\":null,\"weibo\":null,\"bio\":\"\",\"public_repos\":1,\"public_gists\":0,\"followers\":0,\"following\":0,\"stared\":0,\"watched\":1,\"created_at\":\"2020-01-02T03:04:05+08:00\",\"updated_at\":\"2023-11-15T06:13:20+08:00\",\"email\":null}
"bodySize":1080},
"comment":"The user"}]}}
"_provenance":{"engine":"doorkeeper 4.2.6 + doorkeeper-i18n 4.0.0 zh-CN",
"config":"zh-CN as the default locale, 86400 s tokens, refresh tokens on; not recorded from Gitee, but the strings and the token shape are the ones seen from it (run on Rails 6.1 with call-signature shims for Ruby 3)"},
"set":{"passwordGrant":"open",
"clientCredentialsGrant":"true",
"tokenEndpoints":"true",
"refreshClient":"stock",
"email":"octo@gitlab.example"}}],
"comment":"Old zh-CN: consent page and approval",
"url":"https://gitlab.example/oauth/authorize?client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&response_type=code&state=af0ifjsldkj&scope=read_user",
"value":"text/html"},
"value":"af0ifjsldkj"},
"value":"read_user"}],
{"name":"Link",
"value":"</stylesheets/doorkeeper/application.css>; rel=preload; as=style; nopush"},
"value":"text/html; charset=utf-8"},
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth 认证</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <header class=\"page-header\" role=\"banner\">\n  <h1>需要你授权</h1>\n</header>\n\n<main role=\"main\">\n  <p class=\"h4\">\n    授权 <strong class=\"text-info\">lab-web</strong> 使用你的帐号?\n  </p>\n\n    <div id=\"oauth-permissions\">\n      <p>此应用将会:</p>\n\n      <ul class=\"text-info\">\n          <li>读取您的个人信息</li>\n      </ul>\n    </div>\n\n  <div class=\"actions\">\n    <form action=\"/oauth/authorize\" accept-charset=\"UTF-8\" method=\"post\"><input type=\"hidden\" name=\"authenticity_token\" value=\"{{csrf_token.1}}\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"client_id\" id=\"client_id\" value=\"{{client_id}}\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"redirect_uri\" id=\"redirect_uri\" value=\"https://client.example/cb\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"state\" id=\"state\" value=\"af0ifjsldkj\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"response_type\" id=\"response_type\" value=\"code\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"scope\" id=\"scope\" value=\"read_user\" autocomplete=\"off\" />\n      <input type=\"submit\" name=\"commit\" value=\"授权\" class=\"btn btn-success btn-lg btn-block\" data-disable-with=\"授权\" />\n</form>    <form action=\"/oauth/authorize\" accept-charset=\"UTF-8\" method=\"post\"><input type=\"hidden\" name=\"_method\" value=\"delete\" autocomplete=\"off\" /><input type=\"hidden\" name=\"authenticity_token\" value=\"{{csrf_token.1}}\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"client_id\" id=\"client_id\" value=\"{{client_id}}\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"redirect_uri\" id=\"redirect_uri\" value=\"https://client.example/cb\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"state\" id=\"state\" value=\"af0ifjsldkj\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"response_type\" id=\"response_type\" value=\"code\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"scope\" id=\"scope\" value=\"read_user\" autocomplete=\"off\" />\n      <input type=\"submit\" name=\"commit\" value=\"拒绝\" class=\"btn btn-danger btn-lg btn-block\" data-disable-with=\"拒绝\" />\n</form>  </div>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"consent page",
"_compare":"page"},
"url":"https://gitlab.example/oauth/authorize",
"params":[{"name":"authenticity_token",
"value":"{{csrf_token.1}}
"text":"authenticity_token={{csrf_token.1}}&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&state=af0ifjsldkj&response_type=code&scope=read_user"}},
{"name":"Location",
"value":"https://client.example/cb?code={{code.1}}&state=af0ifjsldkj"},
"text":"<html><body>You are being <a href=\"https://client.example/cb?code={{code.1}}&amp;state=af0ifjsldkj\">redirected</a>.</body></html>"},
"redirectURL":"https://client.example/cb?code={{code.1}}&state=af0ifjsldkj",
"comment":"user presses Authorize"}]}}
"comment":"Old zh-CN: error page",
"url":"https://gitlab.example/oauth/authorize?client_id={{client_id}}&redirect_uri=https%3A%2F%2Fevil.example%2Fcb&response_type=code&state=af0ifjsldkj&scope=read_user",
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth 认证</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"page-header\">\n  <h1>存在错误</h1>\n</div>\n\n<main role=\"main\">\n  <pre>无效的登录回调地址</pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"bad redirect_uri",
"_compare":"page"}]}}
"comment":"Old zh-CN: denied, without a state",
"params":[{"name":"_method",
"value":"delete"},
{"name":"authenticity_token",
"value":""},
"text":"_method=delete&authenticity_token={{csrf_token.1}}&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&state=&response_type=code&scope=api"}},
"value":"https://client.example/cb?error=access_denied&error_description=%E7%94%A8%E6%88%B7%E6%88%96%E6%9C%8D%E5%8A%A1%E5%99%A8%E6%8B%92%E7%BB%9D%E4%BA%86%E8%AF%B7%E6%B1%82"},
"content":{"size":233,
"text":"<html><body>You are being <a href=\"https://client.example/cb?error=access_denied&amp;error_description=%E7%94%A8%E6%88%B7%E6%88%96%E6%9C%8D%E5%8A%A1%E5%99%A8%E6%8B%92%E7%BB%9D%E4%BA%86%E8%AF%B7%E6%B1%82\">redirected</a>.</body></html>"},
"redirectURL":"https://client.example/cb?error=access_denied&error_description=%E7%94%A8%E6%88%B7%E6%88%96%E6%9C%8D%E5%8A%A1%E5%99%A8%E6%8B%92%E7%BB%9D%E4%BA%86%E8%AF%B7%E6%B1%82",
"bodySize":233},
"comment":"user presses Deny"}]}}
"url":"https://gitlab.example/oauth/authorize?client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&response_type=code&state=af0ifjsldkj&scope=nope",
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth 认证</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"page-header\">\n  <h1>存在错误</h1>\n</div>\n\n<main role=\"main\">\n  <pre>请求范围无效、未知或格式不正确</pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"bad scope",
"_provenance":{"page":"gitee.md §2.4",
"comment":"No client_id: JSON, not a page",
"url":"https://gitee.com/oauth/authorize?redirect_uri=https%3A%2F%2Fclient.example%2Foauth%2Fcallback&response_type=code",
"queryString":[{"name":"redirect_uri",
"value":"https://client.example/oauth/callback"},
"value":"code"}],
"content":{"size":38,
"text":"{\"error\":\"Application does not exist\"}
"bodySize":38},
"comment":"No client_id"}]}}
"comment":"Old zh-CN: response_type missing",
"url":"https://gitlab.example/oauth/authorize?client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&state=af0ifjsldkj&scope=read_user",
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth 认证</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"page-header\">\n  <h1>存在错误</h1>\n</div>\n\n<main role=\"main\">\n  <pre>服务器不支持这种 response type</pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"missing",
"comment":"Nobody is signed in: to the login page, before any parameter is looked at",
"entries":[{"_setup":[{"signOut":{}}],
"startedDateTime":"2026-11-21T00:00:00.000Z",
"url":"https://gitee.com/oauth/authorize?client_id=nope&redirect_uri=https%3A%2F%2Fclient.example%2Foauth%2Fcallback&response_type=code&scope=user_info%20projects&state=st-0001",
"value":"nope"},
"value":"user_info projects"},
"value":"st-0001"}],
"value":"https://gitee.com/login?redirect_to_url=https%3A%2F%2Fgitee.com%2Foauth%2Fauthorize%3Fclient_id%3Dnope%26redirect_uri%3Dhttps%253A%252F%252Fclient.example%252Foauth%252Fcallback%26response_type%3Dcode%26scope%3Duser_info%2520projects%26state%3Dst-0001"},
"content":{"size":317,
"text":"<html><body>You are being <a href=\"https://gitee.com/login?redirect_to_url=https%3A%2F%2Fgitee.com%2Foauth%2Fauthorize%3Fclient_id%3Dnope%26redirect_uri%3Dhttps%253A%252F%252Fclient.example%252Foauth%252Fcallback%26response_type%3Dcode%26scope%3Duser_info%2520projects%26state%3Dst-0001\">redirected</a>.</body></html>"},
"redirectURL":"https://gitee.com/login?redirect_to_url=https%3A%2F%2Fgitee.com%2Foauth%2Fauthorize%3Fclient_id%3Dnope%26redirect_uri%3Dhttps%253A%252F%252Fclient.example%252Foauth%252Fcallback%26response_type%3Dcode%26scope%3Duser_info%2520projects%26state%3Dst-0001",
"bodySize":317},
"comment":"Not signed in"}]}}
"_setup":[{"registerUser":{"username":"octo",
"url":"https://gitlab.example/oauth/authorize?client_id=deadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeef&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&response_type=code&state=af0ifjsldkj&scope=read_user",
"value":"deadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeef"},
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth 认证</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"page-header\">\n  <h1>存在错误</h1>\n</div>\n\n<main role=\"main\">\n  <pre>由于未知、不支持或没有客户端，认证失败</pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"Old zh-CN: wrong password",
{"name":"username",
"value":"octo"},
{"name":"password",
"text":"grant_type=password&username=octo&password=nope&client_id={{client_id}}&client_secret={{client_secret}}
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_grant\", error_description=\"授权方式无效，或者登录回调地址无效、过期或已被撤销\""}],
"content":{"size":123,
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"授权方式无效，或者登录回调地址无效、过期或已被撤销\"}
"bodySize":123},
"comment":"wrong"}]}}
{"issueToken":{"as":"access_token.2",
"comment":"Old zh-CN: refresh with only grant_type and refresh_token in the query string, no client: works",
"url":"https://gitlab.example/oauth/token?grant_type=refresh_token&refresh_token={{refresh_token.1}}
"queryString":[{"name":"grant_type",
"text":"{\"access_token\":\"{{access_token.1}}\",\"token_type\":\"bearer\",\"expires_in\":86400,\"refresh_token\":\"{{refresh_token.2}}\",\"scope\":\"read_user\",\"created_at\":{{created_at.1}}}
"comment":"only grant_type and refresh_token"}]}}
"comment":"Old zh-CN: old refresh token again: 401",
"text":"grant_type=refresh_token&refresh_token={{refresh_token.1}}
"comment":"again"}]}}
"comment":"Old zh-CN: code exchange",
"comment":"form body"}]}}
"comment":"Old zh-CN: redirect_uri missing",
"text":"grant_type=authorization_code&code={{code.1}}&client_id={{client_id}}&client_secret={{client_secret}}
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_request\", error_description=\"这个请求缺少必要的参数，或者参数值、格式不正确\""}],
"content":{"size":119,
"text":"{\"error\":\"invalid_request\",\"error_description\":\"这个请求缺少必要的参数，或者参数值、格式不正确\"}
"bodySize":119},
"comment":"missing"}]}}
"email"]}}],
"comment":"Old zh-CN: code missing",
"text":"grant_type=authorization_code&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"Old zh-CN: code exchange through the query string",
"url":"https://gitlab.example/oauth/token?grant_type=authorization_code&code={{code.1}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"query string"}]}}
"comment":"Old zh-CN: wrong redirect_uri: 401",
"value":"https://client.example/alt"},
"text":"grant_type=authorization_code&code={{code.1}}&redirect_uri=https%3A%2F%2Fclient.example%2Falt&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"Old zh-CN: wrong secret",
"value":"x"}],
"text":"grant_type=authorization_code&code={{code.1}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&client_id={{client_id}}&client_secret=x"}},
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_client\", error_description=\"由于未知、不支持或没有客户端，认证失败\""}],
"content":{"size":106,
"text":"{\"error\":\"invalid_client\",\"error_description\":\"由于未知、不支持或没有客户端，认证失败\"}
"bodySize":106},
"comment":"wrong secret"}]}}
"_provenance":{"page":"gitee.md §3.2",
"redirectURI":"https://client.example/oauth/callback",
"scope":"user_info projects"}}],
"comment":"The documented exchange, all in the query",
"url":"https://gitee.com/oauth/token?grant_type=authorization_code&code={{code.1}}&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Foauth%2Fcallback&client_secret={{client_secret}}
"text":"{\"access_token\":\"{{access_token.1}}\",\"token_type\":\"bearer\",\"expires_in\":86400,\"refresh_token\":\"{{refresh_token.1}}\",\"scope\":\"user_info projects\",\"created_at\":{{created_at.1}}}
"comment":"Tokens"},
"url":"https://gitee.com/oauth/token?grant_type=refresh_token&refresh_token={{refresh_token.1}}
"text":"{\"access_token\":\"{{access_token.2}}\",\"token_type\":\"bearer\",\"expires_in\":86400,\"refresh_token\":\"{{refresh_token.2}}\",\"scope\":\"user_info projects\",\"created_at\":{{created_at.2}}}
"comment":"A refresh without the client's credentials"}]}}
"comment":"Old zh-CN: token/info of an unknown token",
"url":"https://gitlab.example/oauth/token/info",
"value":"Bearer 0000000000000000000000000000000000000000000000000000000000000000"}],
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_request\", error_description=\"这个请求缺少必要的参数，或者参数值、格式不正确\""},
"comment":"unknown"}]}}
"comment":"Old zh-CN: grant_type missing",
"params":[{"name":"code",
"value":"x"},
"value":"s1"},
"text":"code=x&state=s1&client_id={{client_id}}&client_secret={{client_secret}}
"content":{"size":132,
"text":"{\"error\":\"invalid_request\",\"error_description\":\"这个请求缺少必要的参数，或者参数值、格式不正确\",\"state\":\"s1\"}
"bodySize":132},
"comment":"A token request without User-Agent is refused by the web server",
"url":"https://gitee.com/oauth/token",
"text":"grant_type=authorization_code&code={{code.1}}&redirect_uri=https%3A%2F%2Fclient.example%2Foauth%2Fcallback&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"No User-Agent"}]}}
"comment":"Old zh-CN: unknown grant_type",
"value":"magic"},
"text":"grant_type=magic&client_id={{client_id}}&client_secret={{client_secret}}
"value":"Bearer realm=\"Doorkeeper\", error=\"unsupported_grant_type\", error_description=\"服务器不支持此类型的授权方式\""}],
"content":{"size":99,
"text":"{\"error\":\"unsupported_grant_type\",\"error_description\":\"服务器不支持此类型的授权方式\"}
"bodySize":99},
"comment":"magic"}]}}
"_provenance":{"page":"github.md §7.3",
"_profile":{"provider":"github"},
"redirectURIs":["https://client.example/auth/callback"],
"scopes":["repo",
"gist",
"user"]}},
"id":1}}],
"comment":"A token that is not alive: 401 without WWW-Authenticate",
"url":"https://api.github.com/user",
"value":"api.github.com"},
"value":"application/vnd.github+json"},
"value":"Bearer gho_bad"},
"value":"example-app"}],
"text":"{\"message\":\"Bad credentials\",\"documentation_url\":\"https://docs.github.com/rest\",\"status\":\"401\"}
"comment":"No token",
"content":{"size":142,
"text":"{\"message\":\"Requires authentication\",\"documentation_url\":\"https://docs.github.com/rest/users/users#get-the-authenticated-user\",\"status\":\"401\"}
"bodySize":142},
"_provenance":{"page":"github.md §7.4",
"_profile":{"provider":"github",
"set":{"userAgentPage":"resources",
"userAgentLineFeed":"true"}},
"id":1}},
"scope":"gist repo"}}],
"comment":"No User-Agent: the edge answers 403 with two empty bytes before the text",
"content":{"size":251,
"text":"\r\nRequest forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required). Check https://developer.github.com for other possible causes.\n"},
"bodySize":251},
"_provenance":{"page":"github.md §7.5",
"comment":"A token in the query: 400",
"url":"https://api.github.com/user?access_token={{access_token.1}}
"content":{"size":230,
"text":"{\"message\":\"Must specify access token via Authorization header. https://developer.github.com/changes/2020-02-10-deprecating-auth-through-query-param\",\"documentation_url\":\"https://docs.github.com/v3/#oauth2-token-sent-in-a-header\"}
"bodySize":230},
"_provenance":{"page":"github.md §3.5",
"set":{"asOf":"2022-12"}},
"comment":"The person presses Cancel: error, description, page and state come back",
"url":"https://github.com/login/oauth/authorize",
"value":"github.com"},
"value":"https://client.example/auth/callback"},
"value":"repo"},
"value":"9f8e7d6c"},
"text":"client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fauth%2Fcallback&scope=repo&state=9f8e7d6c&_decision=deny"}},
"value":"https://client.example/auth/callback?error=access_denied&error_description=The+user+has+denied+your+application+access.&error_uri=https%3A%2F%2Fdocs.github.com%2Fapps%2Fmanaging-oauth-apps%2Ftroubleshooting-authorization-request-errors%2F%23access-denied&state=9f8e7d6c"}],
"redirectURL":"https://client.example/auth/callback?error=access_denied&error_description=The+user+has+denied+your+application+access.&error_uri=https%3A%2F%2Fdocs.github.com%2Fapps%2Fmanaging-oauth-apps%2Ftroubleshooting-authorization-request-errors%2F%23access-denied&state=9f8e7d6c",
"comment":"_decision stands for the fields of the page itself, which are not known"}]}}
"_provenance":{"page":"github.md §5.4",
"set":{"deviceFlow":"disabled"}},
"comment":"Device flow not switched on for the app: status 400",
"url":"https://github.com/login/device/code",
"text":"client_id={{client_id}}
"content":{"size":144,
"text":"{\"error\":\"device_flow_disabled\",\"error_description\":\"Device Flow must be explicitly enabled for this App\",\"error_uri\":\"https://docs.github.com\"}
"bodySize":144},
"_provenance":{"page":"github.md §5.1",
"set":{"deviceFlow":"on"}},
"comment":"Device flow: the default format is a form body, keys sorted",
"value":"repo"}],
"text":"client_id={{client_id}}&scope=repo"}},
"value":"application/x-www-form-urlencoded; charset=utf-8"}],
"mimeType":"application/x-www-form-urlencoded; charset=utf-8",
"text":"device_code={{device_code.1}}&expires_in=899&interval=5&user_code={{user_code.1}}&verification_uri=https%3A%2F%2Fgithub.com%2Flogin%2Fdevice"},
"_provenance":{"page":"github.md §5",
"comment":"Device flow: pending, then polled too soon; slow_down carries the new interval",
"value":"repo gist"}],
"text":"client_id={{client_id}}&scope=repo+gist"}},
"text":"{\"device_code\":\"{{device_code.1}}\",\"user_code\":\"{{user_code.1}}\",\"verification_uri\":\"https://github.com/login/device\",\"expires_in\":899,\"interval\":5}
"comment":"start"},
"url":"https://github.com/login/oauth/access_token",
{"name":"device_code",
"value":"{{device_code.1}}
"value":"urn:ietf:params:oauth:grant-type:device_code"}],
"text":"client_id={{client_id}}&device_code={{device_code.1}}&grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code"}},
"content":{"size":208,
"text":"{\"error\":\"authorization_pending\",\"error_description\":\"The authorization request is still pending.\",\"error_uri\":\"https://docs.github.com/developers/apps/authorizing-oauth-apps#error-codes-for-the-device-flow\"}
"bodySize":208},
"comment":"first poll"},
"content":{"size":151,
"text":"{\"error\":\"slow_down\",\"error_description\":\"Too many requests have been made in the same timeframe.\",\"error_uri\":\"https://docs.github.com\",\"interval\":10}
"bodySize":151},
"comment":"at once again"}]}}
"_provenance":{"page":"github.md §4.4",
"comment":"A code that was never issued: status 200",
"value":"00000000000000000000"}],
"text":"client_id={{client_id}}&client_secret={{client_secret}}&code=00000000000000000000"}},
"value":"application/x-www-form-urlencoded; charset=utf-8"},
"content":{"size":238,
"text":"error=bad_verification_code&error_description=The+code+passed+is+incorrect+or+expired.&error_uri=https%3A%2F%2Fdocs.github.com%2Fapps%2Fmanaging-oauth-apps%2Ftroubleshooting-oauth-app-access-token-request-errors%2F%23bad-verification-code"},
"bodySize":238},
"comment":"default format"},
"content":{"size":236,
"text":"{\"error\":\"bad_verification_code\",\"error_description\":\"The code passed is incorrect or expired.\",\"error_uri\":\"https://docs.github.com/apps/managing-oauth-apps/troubleshooting-oauth-app-access-token-request-errors/#bad-verification-code\"}
"bodySize":236},
"comment":"JSON"}]}}
"redirectURI":"https://client.example/auth/callback",
"comment":"A code used twice: status 200",
"text":"client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}
"text":"{\"access_token\":\"{{access_token.1}}\",\"token_type\":\"bearer\",\"scope\":\"gist,repo\"}
"comment":"redirect_uri not registered: status 200",
"value":"https://evil.example/cb"}],
"text":"client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fevil.example%2Fcb"}},
"content":{"size":267,
"text":"error=redirect_uri_mismatch&error_description=The+redirect_uri+MUST+match+the+registered+callback+URL+for+this+application.&error_uri=https%3A%2F%2Fdocs.github.com%2Fapps%2Fmanaging-oauth-apps%2Ftroubleshooting-authorization-request-errors%2F%23redirect-uri-mismatch2"},
"bodySize":267},
"content":{"size":265,
"text":"{\"error\":\"redirect_uri_mismatch\",\"error_description\":\"The redirect_uri MUST match the registered callback URL for this application.\",\"error_uri\":\"https://docs.github.com/apps/managing-oauth-apps/troubleshooting-authorization-request-errors/#redirect-uri-mismatch2\"}
"bodySize":265},
"comment":"An unknown client_id: status 404, and no OAuth error",
"value":"Ov23li00000000000000"},
"text":"client_id=Ov23li00000000000000&client_secret={{client_secret}}&code={{code.1}}
"content":{"size":21,
"text":"{\"error\":\"Not Found\"}
"bodySize":21},
"comment":"A wrong client_secret: status 200",
"text":"client_id={{client_id}}&client_secret=wrong&code={{code.1}}
"content":{"size":270,
"text":"error=incorrect_client_credentials&error_description=The+client_id+and%2For+client_secret+passed+are+incorrect.&error_uri=https%3A%2F%2Fdocs.github.com%2Fapps%2Fmanaging-oauth-apps%2Ftroubleshooting-oauth-app-access-token-request-errors%2F%23incorrect-client-credentials"},
"bodySize":270},
"content":{"size":266,
"text":"{\"error\":\"incorrect_client_credentials\",\"error_description\":\"The client_id and/or client_secret passed are incorrect.\",\"error_uri\":\"https://docs.github.com/apps/managing-oauth-apps/troubleshooting-oauth-app-access-token-request-errors/#incorrect-client-credentials\"}
"bodySize":266},
"_provenance":{"page":"github.md §4.3",
"comment":"The default: a form body, keys sorted",
"text":"access_token={{access_token.1}}&scope=gist%2Crepo&token_type=bearer"},
"comment":"Accept: application/json",
"value":"https://client.example/auth/callback"}],
"text":"client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fclient.example%2Fauth%2Fcallback"}},
"_provenance":{"page":"github.md §4.1",
"comment":"Parameters in the query of a GET",
"url":"https://github.com/login/oauth/access_token?client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}
"value":"github.com"}],
"_provenance":{"page":"github.md §4.5",
"set":{"appKind":"githubApp",
"expiringTokens":true}},
"comment":"A GitHub App with expiring tokens: a refresh gives a new pair, the old refresh token is dead",
"text":"{\"access_token\":\"{{access_token.2}}\",\"expires_in\":28800,\"refresh_token\":\"{{refresh_token.2}}\",\"refresh_token_expires_in\":15897600,\"token_type\":\"bearer\",\"scope\":\"\"}
"content":{"size":241,
"text":"{\"error\":\"bad_refresh_token\",\"error_description\":\"The refresh token passed is incorrect or expired.\",\"error_uri\":\"https://docs.github.com/apps/managing-oauth-apps/troubleshooting-oauth-app-access-token-request-errors/#bad-verification-code\"}
"bodySize":241},
"comment":"Accept: application/xml",
"value":"application/xml"},
"value":"application/xml; charset=utf-8"},
"mimeType":"application/xml; charset=utf-8",
"text":"<OAuth>\n  <access_token>{{access_token.1}}</access_token>\n  <token_type>bearer</token_type>\n  <scope>gist,repo</scope>\n</OAuth>\n"},
"_provenance":{"page":"gitlab.md §7",
"_profile":{"provider":"gitlab",
"set":{"missingNamespaces":"nowhere"}},
"read_user"]}},
"scope":"api"}}],
"comment":"A namespace that does not exist",
"url":"https://gitlab.com/api/v4/projects/upstream%2Fdemo/fork",
"value":"gitlab.com"},
"bodySize":22,
"params":[{"name":"namespace_path",
"value":"nowhere"}],
"text":"namespace_path=nowhere"}},
"content":{"size":44,
"text":"{\"message\":\"404 Target Namespace Not Found\"}
"bodySize":44},
"comment":"Bad namespace"}]}}
"set":{"unforkableRepositories":"upstream/demo"}},
"comment":"A project that may not be forked",
"text":"{\"message\":\"404 Not Found\"}
"comment":"May not fork"}]}}
"_provenance":{"engine":"rack-oauth2 1.21.3 + grape 1.6.2 (stand-in that raises the same error objects as GitLab's API guard)",
"config":"the code paths of rack-oauth2 used here are identical in 1.21.3 and 2.2.1; this is not a recording of GitLab itself"},
"set":{"missingRepositories":"999"}},
"read_repository"]}},
"comment":"Unknown project: 404 message",
"url":"https://gitlab.example/api/v4/projects/999",
{"name":"Content-Length",
"value":"35"}],
"comment":"Unknown project: 404 message"}]}}
"_profile":{"provider":"gitlab"},
{"registerUser":{"username":"blocked",
"blocked":true}},
"scope":"read_user",
"user":"blocked"}}],
"comment":"Blocked user: 403 plain API message",
"url":"https://gitlab.example/api/v4/user",
"value":"60"}],
"content":{"size":60,
"text":"{\"message\":\"403 Forbidden - Your account has been blocked.\"}
"bodySize":60},
"comment":"Blocked user: 403 plain API message"}]}}
"comment":"Expired token",
"value":"Bearer realm=\"Protected by OAuth 2.0\", error=\"invalid_token\", error_description=\"Token is expired. You can either do re-authorization or token refresh.\""},
"value":"118"}],
"content":{"size":118,
"text":"{\"error\":\"invalid_token\",\"error_description\":\"Token is expired. You can either do re-authorization or token refresh.\"}
"bodySize":118},
"scope":"api",
"impersonation":true}}],
"comment":"Impersonation token while impersonation is off",
"value":"Bearer realm=\"Protected by OAuth 2.0\", error=\"invalid_token\", error_description=\"Token is an impersonation token but impersonation was disabled.\""},
"value":"111"}],
"content":{"size":111,
"text":"{\"error\":\"invalid_token\",\"error_description\":\"Token is an impersonation token but impersonation was disabled.\"}
"bodySize":111},
"comment":"Impersonation token while impersonation is off"}]}}
"set":{"userScopes":"api,read_user"}},
"scope":"read_repository"}}],
"comment":"Scope too small: 403, scope lists what is needed, no WWW-Authenticate",
"value":"150"}],
"content":{"size":150,
"text":"{\"error\":\"insufficient_scope\",\"error_description\":\"The request requires higher privileges than provided by the access token.\",\"scope\":\"api read_user\"}
"bodySize":150},
"comment":"Scope too small: 403, scope lists what is needed, no WWW-Authenticate"}]}}
"comment":"No token: plain API message, no WWW-Authenticate",
"value":"30"}],
"content":{"size":30,
"text":"{\"message\":\"401 Unauthorized\"}
"bodySize":30},
"comment":"No token: plain API message, no WWW-Authenticate"}]}}
"set":{"userMembers":"id,username,name,state"}},
"comment":"Live token in access_token",
"url":"https://gitlab.example/api/v4/user?access_token={{access_token.1}}
"value":"61"}],
"comment":"Live token in access_token"}]}}
"comment":"Live token in the header",
"comment":"Live token in the header"}]}}
"comment":"Revoked token",
"value":"Bearer realm=\"Protected by OAuth 2.0\", error=\"invalid_token\", error_description=\"Token was revoked. You have to re-authorize from the user.\""},
"value":"106"}],
"text":"{\"error\":\"invalid_token\",\"error_description\":\"Token was revoked. You have to re-authorize from the user.\"}
"comment":"Revoked token"}]}}
"comment":"Revoked token in the query",
"comment":"Revoked token in the query"}]}}
"comment":"Token in the header and in the query at once: 400",
"value":"110"}],
"content":{"size":110,
"text":"{\"error\":\"invalid_request\",\"error_description\":\"Both Authorization header and payload includes access token.\"}
"bodySize":110},
"comment":"Token in the header and in the query at once: 400"}]}}
"comment":"Unknown token: the same plain message, not \"Bad Access Token.\"",
"value":"Bearer 9999999999999999999999999999999999999999999999999999999999999999"}],
"comment":"Unknown token: the same plain message, not \"Bad Access Token.\""}]}}
"consentSkipStyle":"302",
"authorizeErrorPageStatus":"stock",
"tokenInfoErrors":"stock",
"tokenInfoAliases":"false",
"openIDConnect":"false",
"invalidRedirectURIText":"",
"comment":"Consent page, user approves, code comes back",
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <header class=\"page-header\" role=\"banner\">\n  <h1>Authorization required</h1>\n</header>\n\n<main role=\"main\">\n  <p class=\"h4\">\n    Authorize <strong class=\"text-info\">lab-web</strong> to use your account?\n  </p>\n\n    <div id=\"oauth-permissions\">\n      <p>This application will be able to:</p>\n\n      <ul class=\"text-info\">\n          <li>Read your personal information</li>\n      </ul>\n    </div>\n\n  <div class=\"actions\">\n    <form action=\"/oauth/authorize\" accept-charset=\"UTF-8\" method=\"post\"><input type=\"hidden\" name=\"authenticity_token\" value=\"{{csrf_token.1}}\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"client_id\" id=\"client_id\" value=\"{{client_id}}\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"redirect_uri\" id=\"redirect_uri\" value=\"https://client.example/cb\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"state\" id=\"state\" value=\"af0ifjsldkj\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"response_type\" id=\"response_type\" value=\"code\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"scope\" id=\"scope\" value=\"read_user\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"code_challenge\" id=\"code_challenge\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"code_challenge_method\" id=\"code_challenge_method\" autocomplete=\"off\" />\n      <input type=\"submit\" name=\"commit\" value=\"Authorize\" class=\"btn btn-success btn-lg btn-block\" data-disable-with=\"Authorize\" />\n</form>    <form action=\"/oauth/authorize\" accept-charset=\"UTF-8\" method=\"post\"><input type=\"hidden\" name=\"_method\" value=\"delete\" autocomplete=\"off\" /><input type=\"hidden\" name=\"authenticity_token\" value=\"{{csrf_token.1}}\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"client_id\" id=\"client_id\" value=\"{{client_id}}\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"redirect_uri\" id=\"redirect_uri\" value=\"https://client.example/cb\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"state\" id=\"state\" value=\"af0ifjsldkj\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"response_type\" id=\"response_type\" value=\"code\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"scope\" id=\"scope\" value=\"read_user\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"code_challenge\" id=\"code_challenge\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"code_challenge_method\" id=\"code_challenge_method\" autocomplete=\"off\" />\n      <input type=\"submit\" name=\"commit\" value=\"Deny\" class=\"btn btn-danger btn-lg btn-block\" data-disable-with=\"Deny\" />\n</form>  </div>\n</main>\n\n</div>\n</body>\n</html>\n"},
"value":"read_user"},
{"name":"code_challenge",
{"name":"code_challenge_method",
"value":""}],
"text":"authenticity_token={{csrf_token.1}}&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&state=af0ifjsldkj&response_type=code&scope=read_user&code_challenge=&code_challenge_method="}},
"comment":"code_challenge_method=S512: error page",
"url":"https://gitlab.example/oauth/authorize?client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&response_type=code&state=af0ifjsldkj&scope=read_user&code_challenge=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx&code_challenge_method=S512",
"value":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"},
"value":"S512"}],
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"border-bottom mb-4\">\n  <h1>An error has occurred</h1>\n</div>\n\n<main role=\"main\">\n  <pre>The code challenge method must be plain or S256.</pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"error page",
"comment":"redirect_uri not registered: HTML error page with status 200",
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"border-bottom mb-4\">\n  <h1>An error has occurred</h1>\n</div>\n\n<main role=\"main\">\n  <pre>The requested redirect uri is malformed or doesn&#39;t match client redirect URI.</pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"response_mode=web_message: error page",
"url":"https://gitlab.example/oauth/authorize?client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&response_type=code&state=af0ifjsldkj&scope=read_user&response_mode=web_message",
{"name":"response_mode",
"value":"web_message"}],
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"border-bottom mb-4\">\n  <h1>An error has occurred</h1>\n</div>\n\n<main role=\"main\">\n  <pre>The authorization server does not support this response mode.</pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"code_challenge without a method: error page (the RFC default \"plain\" is not assumed)",
"url":"https://gitlab.example/oauth/authorize?client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&response_type=code&state=af0ifjsldkj&scope=read_user&code_challenge=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
"value":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}],
"comment":"User denies, request had no state: no state in the redirect",
"value":"api"},
"text":"_method=delete&authenticity_token={{csrf_token.1}}&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&state=&response_type=code&scope=api&code_challenge=&code_challenge_method="}},
"value":"https://client.example/cb?error=access_denied&error_description=The+resource+owner+or+authorization+server+denied+the+request."},
"content":{"size":196,
"text":"<html><body>You are being <a href=\"https://client.example/cb?error=access_denied&amp;error_description=The+resource+owner+or+authorization+server+denied+the+request.\">redirected</a>.</body></html>"},
"redirectURL":"https://client.example/cb?error=access_denied&error_description=The+resource+owner+or+authorization+server+denied+the+request.",
"bodySize":196},
"comment":"User denies: error and error_description in the query of the redirect",
"text":"_method=delete&authenticity_token={{csrf_token.1}}&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&state=af0ifjsldkj&response_type=code&scope=api&code_challenge=&code_challenge_method="}},
"value":"https://client.example/cb?error=access_denied&error_description=The+resource+owner+or+authorization+server+denied+the+request.&state=af0ifjsldkj"},
"content":{"size":218,
"text":"<html><body>You are being <a href=\"https://client.example/cb?error=access_denied&amp;error_description=The+resource+owner+or+authorization+server+denied+the+request.&amp;state=af0ifjsldkj\">redirected</a>.</body></html>"},
"redirectURL":"https://client.example/cb?error=access_denied&error_description=The+resource+owner+or+authorization+server+denied+the+request.&state=af0ifjsldkj",
"bodySize":218},
"comment":"response_mode=form_post through the consent page: the form does not carry response_mode, the answer is an ordinary 302 with a query (5.5.0 bug, gone in 5.5.2)",
"comment":"approve after response_mode=form_post"}]}}
"_setup":[{"registerClient":{"as":"trusted_client",
"urn:ietf:wg:oauth:2.0:oob"],
"trusted":true}},
"comment":"response_mode=fragment for a code: 5.5.0 answers in the query all the same (bug, gone in 5.5.2)",
"url":"https://gitlab.example/oauth/authorize?client_id={{trusted_client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&response_type=code&state=af0ifjsldkj&scope=read_user&response_mode=fragment",
"value":"{{trusted_client_id}}
"value":"fragment"}],
"comment":"fragment"}]}}
"comment":"Loopback IP literal: any port matches the registered uri",
"value":"http://127.0.0.1:51234/cb"},
"text":"authenticity_token={{csrf_token.1}}&client_id={{client_id}}&redirect_uri=http%3A%2F%2F127.0.0.1%3A51234%2Fcb&state=af0ifjsldkj&response_type=code&scope=read_user&code_challenge=&code_challenge_method="}},
"value":"http://127.0.0.1:51234/cb?code={{code.1}}&state=af0ifjsldkj"},
"text":"<html><body>You are being <a href=\"http://127.0.0.1:51234/cb?code={{code.1}}&amp;state=af0ifjsldkj\">redirected</a>.</body></html>"},
"redirectURL":"http://127.0.0.1:51234/cb?code={{code.1}}&state=af0ifjsldkj",
"comment":"loopback with a port"}]}}
"comment":"No scope parameter: the default scope (api) is asked",
"text":"authenticity_token={{csrf_token.1}}&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&state=af0ifjsldkj&response_type=code&scope=api&code_challenge=&code_challenge_method="}},
{"signOut":{}}],
"comment":"No session: 302 to the sign-in page, the authorize URL is remembered in the session",
"value":"https://gitlab.example/users/sign_in"},
"content":{"size":102,
"text":"<html><body>You are being <a href=\"https://gitlab.example/users/sign_in\">redirected</a>.</body></html>"},
"redirectURL":"https://gitlab.example/users/sign_in",
"bodySize":102},
"comment":"no session"}]}}
"comment":"Out-of-band redirect_uri: approval redirects to the native code page",
"url":"https://gitlab.example/oauth/authorize?client_id={{trusted_client_id}}&redirect_uri=urn%3Aietf%3Awg%3Aoauth%3A2.0%3Aoob&response_type=code&state=af0ifjsldkj&scope=read_user",
"value":"urn:ietf:wg:oauth:2.0:oob"},
"value":"https://gitlab.example/oauth/authorize/native?code={{code.1}}
"text":"<html><body>You are being <a href=\"https://gitlab.example/oauth/authorize/native?code={{code.1}}\">redirected</a>.</body></html>"},
"redirectURL":"https://gitlab.example/oauth/authorize/native?code={{code.1}}
"comment":"trusted application, out-of-band uri"},
"url":"https://gitlab.example/oauth/authorize/native?code={{code.1}}
"queryString":[{"name":"code",
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <header class=\"page-header\">\n  <h1>Authorization code:</h1>\n</header>\n\n<main role=\"main\">\n  <code id=\"authorization_code\">{{code.1}}</code>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"the page that shows the code",
"comment":"Approve form posted with an unregistered redirect_uri: JSON 400",
"text":"authenticity_token={{csrf_token.1}}&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fevil.example%2Fcb&state=af0ifjsldkj&response_type=code&scope=read_user&code_challenge=&code_challenge_method="}},
"content":{"size":154,
"text":"{\"error\":\"invalid_redirect_uri\",\"error_description\":\"The requested redirect uri is malformed or doesn't match client redirect URI.\",\"state\":\"af0ifjsldkj\"}
"bodySize":154},
"comment":"approve form, bad redirect_uri"}]}}
"comment":"The same mistake posted to the approve action IS redirected to the client with error=invalid_scope",
"text":"authenticity_token={{csrf_token.1}}&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&state=af0ifjsldkj&response_type=code&scope=nope&code_challenge=&code_challenge_method="}},
"value":"https://client.example/cb?error=invalid_scope&error_description=The+requested+scope+is+invalid%2C+unknown%2C+or+malformed.&state=af0ifjsldkj"},
"content":{"size":214,
"text":"<html><body>You are being <a href=\"https://client.example/cb?error=invalid_scope&amp;error_description=The+requested+scope+is+invalid%2C+unknown%2C+or+malformed.&amp;state=af0ifjsldkj\">redirected</a>.</body></html>"},
"redirectURL":"https://client.example/cb?error=invalid_scope&error_description=The+requested+scope+is+invalid%2C+unknown%2C+or+malformed.&state=af0ifjsldkj",
"bodySize":214},
"comment":"approve form posted with a bad scope"}]}}
"comment":"Approve form posted without response_type: redirected with invalid_request",
"text":"authenticity_token={{csrf_token.1}}&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&state=af0ifjsldkj&scope=read_user&code_challenge=&code_challenge_method="}},
"value":"https://client.example/cb?error=invalid_request&error_description=Missing+required+parameter%3A+response_type.&state=af0ifjsldkj"},
"content":{"size":202,
"text":"<html><body>You are being <a href=\"https://client.example/cb?error=invalid_request&amp;error_description=Missing+required+parameter%3A+response_type.&amp;state=af0ifjsldkj\">redirected</a>.</body></html>"},
"redirectURL":"https://client.example/cb?error=invalid_request&error_description=Missing+required+parameter%3A+response_type.&state=af0ifjsldkj",
"bodySize":202},
"comment":"approve form without response_type"}]}}
"comment":"Approve form posted with an unknown client: JSON 401, state echoed and HTML-escaped in JSON",
"value":"0000000000000000000000000000000000000000000000000000000000000000"},
"value":"a&b<c>"},
"text":"authenticity_token={{csrf_token.1}}&client_id=0000000000000000000000000000000000000000000000000000000000000000&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&state=a%26b%3Cc%3E&response_type=code&scope=read_user&code_challenge=&code_challenge_method="}},
"content":{"size":205,
"text":"{\"error\":\"invalid_client\",\"error_description\":\"Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.\",\"state\":\"a\\u0026b\\u003cc\\u003e\"}
"bodySize":205},
"comment":"approve form, unknown client"}]}}
"comment":"redirect_uri path differs in case: error page",
"url":"https://gitlab.example/oauth/authorize?client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2FCB&response_type=code&state=af0ifjsldkj&scope=read_user",
"value":"https://client.example/CB"},
"comment":"An extra query string on the redirect_uri is accepted and kept in the redirect",
"value":"https://client.example/cb?tenant=7"},
"text":"authenticity_token={{csrf_token.1}}&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb%3Ftenant%3D7&state=af0ifjsldkj&response_type=code&scope=read_user&code_challenge=&code_challenge_method="}},
"value":"https://client.example/cb?tenant=7&code={{code.1}}&state=af0ifjsldkj"},
"text":"<html><body>You are being <a href=\"https://client.example/cb?tenant=7&amp;code={{code.1}}&amp;state=af0ifjsldkj\">redirected</a>.</body></html>"},
"redirectURL":"https://client.example/cb?tenant=7&code={{code.1}}&state=af0ifjsldkj",
"comment":"redirect_uri with an extra query"}]}}
"comment":"Registered uri has a query: it must be present (any order), otherwise error page",
"url":"https://gitlab.example/oauth/authorize?client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fq%3Fx%3D2&response_type=code&state=af0ifjsldkj&scope=read_user",
"value":"https://client.example/q?x=2"},
"comment":"query differs",
"comment":"redirect_uri differs by one trailing slash: error page",
"url":"https://gitlab.example/oauth/authorize?client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb%2F&response_type=code&state=af0ifjsldkj&scope=read_user",
"value":"https://client.example/cb/"},
"comment":"Scope known to the server but not ticked for the application: same invalid_scope page",
"url":"https://gitlab.example/oauth/authorize?client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&response_type=code&state=af0ifjsldkj&scope=sudo",
"value":"sudo"}],
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"border-bottom mb-4\">\n  <h1>An error has occurred</h1>\n</div>\n\n<main role=\"main\">\n  <pre>The requested scope is invalid, unknown, or malformed.</pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"Same user, confidential application, same scope, a live token exists: consent is skipped",
"comment":"second authorization with the same scope"}]}}
"comment":"A live token exists but another scope is asked: the consent page is shown again",
"url":"https://gitlab.example/oauth/authorize?client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&response_type=code&state=af0ifjsldkj&scope=api",
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <header class=\"page-header\" role=\"banner\">\n  <h1>Authorization required</h1>\n</header>\n\n<main role=\"main\">\n  <p class=\"h4\">\n    Authorize <strong class=\"text-info\">lab-web</strong> to use your account?\n  </p>\n\n    <div id=\"oauth-permissions\">\n      <p>This application will be able to:</p>\n\n      <ul class=\"text-info\">\n          <li>Access the API on your behalf</li>\n      </ul>\n    </div>\n\n  <div class=\"actions\">\n    <form action=\"/oauth/authorize\" accept-charset=\"UTF-8\" method=\"post\"><input type=\"hidden\" name=\"authenticity_token\" value=\"{{csrf_token.1}}\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"client_id\" id=\"client_id\" value=\"{{client_id}}\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"redirect_uri\" id=\"redirect_uri\" value=\"https://client.example/cb\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"state\" id=\"state\" value=\"af0ifjsldkj\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"response_type\" id=\"response_type\" value=\"code\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"scope\" id=\"scope\" value=\"api\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"code_challenge\" id=\"code_challenge\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"code_challenge_method\" id=\"code_challenge_method\" autocomplete=\"off\" />\n      <input type=\"submit\" name=\"commit\" value=\"Authorize\" class=\"btn btn-success btn-lg btn-block\" data-disable-with=\"Authorize\" />\n</form>    <form action=\"/oauth/authorize\" accept-charset=\"UTF-8\" method=\"post\"><input type=\"hidden\" name=\"_method\" value=\"delete\" autocomplete=\"off\" /><input type=\"hidden\" name=\"authenticity_token\" value=\"{{csrf_token.1}}\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"client_id\" id=\"client_id\" value=\"{{client_id}}\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"redirect_uri\" id=\"redirect_uri\" value=\"https://client.example/cb\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"state\" id=\"state\" value=\"af0ifjsldkj\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"response_type\" id=\"response_type\" value=\"code\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"scope\" id=\"scope\" value=\"api\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"code_challenge\" id=\"code_challenge\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"code_challenge_method\" id=\"code_challenge_method\" autocomplete=\"off\" />\n      <input type=\"submit\" name=\"commit\" value=\"Deny\" class=\"btn btn-danger btn-lg btn-block\" data-disable-with=\"Deny\" />\n</form>  </div>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"other scope",
"comment":"State with reserved and non-ASCII characters comes back form-encoded",
"value":"a b+c/=&<>\"é中"},
"text":"authenticity_token={{csrf_token.1}}&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&state=a+b%2Bc%2F%3D%26%3C%3E%22%C3%A9%E4%B8%AD&response_type=code&scope=read_user&code_challenge=&code_challenge_method="}},
"value":"https://client.example/cb?code={{code.1}}&state=a+b%2Bc%2F%3D%26%3C%3E%22%C3%A9%E4%B8%AD"},
"text":"<html><body>You are being <a href=\"https://client.example/cb?code={{code.1}}&amp;state=a+b%2Bc%2F%3D%26%3C%3E%22%C3%A9%E4%B8%AD\">redirected</a>.</body></html>"},
"redirectURL":"https://client.example/cb?code={{code.1}}&state=a+b%2Bc%2F%3D%26%3C%3E%22%C3%A9%E4%B8%AD",
"comment":"Application marked trusted: no consent page, plain 302 (GitLab itself answers 200 with an HTML redirect page here)",
"url":"https://gitlab.example/oauth/authorize?client_id={{trusted_client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&response_type=code&state=af0ifjsldkj&scope=read_user",
"comment":"trusted application"}]}}
"comment":"Unknown client_id: HTML error page with status 200, no redirect",
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"border-bottom mb-4\">\n  <h1>An error has occurred</h1>\n</div>\n\n<main role=\"main\">\n  <pre>Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.</pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"response_type=token while implicit is off: error page, not a redirect",
"url":"https://gitlab.example/oauth/authorize?client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&response_type=token&state=af0ifjsldkj&scope=read_user",
"value":"token"},
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"border-bottom mb-4\">\n  <h1>An error has occurred</h1>\n</div>\n\n<main role=\"main\">\n  <pre>The authorization server does not support this response type.</pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"Client credentials: no refresh token",
"value":"client_credentials"},
"text":"grant_type=client_credentials&client_id={{client_id}}&client_secret={{client_secret}}
"text":"{\"access_token\":\"{{access_token.1}}\",\"token_type\":\"Bearer\",\"expires_in\":7200,\"scope\":\"api\",\"created_at\":{{created_at.1}}}
"comment":"default scope"},
"value":"Basic {{client_id}}:{{client_secret}}
"bodySize":45,
"text":"grant_type=client_credentials&scope=read_user"}},
"text":"{\"access_token\":\"{{access_token.2}}\",\"token_type\":\"Bearer\",\"expires_in\":7200,\"scope\":\"read_user\",\"created_at\":{{created_at.1}}}
"comment":"scope, HTTP Basic"}]}}
"config":"GitLab-like (code, password, client_credentials; refresh tokens; 7200 s; hashed secrets; no previous_refresh_token column) plus the implicit flow"},
"implicit":"true"}},
"comment":"Implicit flow denied: error in the fragment, not the query",
"text":"_method=delete&authenticity_token={{csrf_token.1}}&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&state=af0ifjsldkj&response_type=token&scope=api&code_challenge=&code_challenge_method="}},
"value":"https://client.example/cb#error=access_denied&error_description=The+resource+owner+or+authorization+server+denied+the+request.&state=af0ifjsldkj"},
"text":"<html><body>You are being <a href=\"https://client.example/cb#error=access_denied&amp;error_description=The+resource+owner+or+authorization+server+denied+the+request.&amp;state=af0ifjsldkj\">redirected</a>.</body></html>"},
"redirectURL":"https://client.example/cb#error=access_denied&error_description=The+resource+owner+or+authorization+server+denied+the+request.&state=af0ifjsldkj",
"comment":"Implicit flow, public application",
"text":"authenticity_token={{csrf_token.1}}&client_id={{public_client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&state=af0ifjsldkj&response_type=token&scope=read_user&code_challenge=&code_challenge_method="}},
"value":"https://client.example/cb#access_token={{access_token.1}}&token_type=Bearer&expires_in=7200&state=af0ifjsldkj"},
"text":"<html><body>You are being <a href=\"https://client.example/cb#access_token={{access_token.1}}&amp;token_type=Bearer&amp;expires_in=7200&amp;state=af0ifjsldkj\">redirected</a>.</body></html>"},
"redirectURL":"https://client.example/cb#access_token={{access_token.1}}&token_type=Bearer&expires_in=7200&state=af0ifjsldkj",
"comment":"Introspect a live token",
"url":"https://gitlab.example/oauth/introspect",
"text":"{\"active\":true,\"scope\":\"read_user\",\"client_id\":\"{{client_id}}\",\"token_type\":\"Bearer\",\"exp\":{{exp.1}},\"iat\":{{iat.1}}}
"comment":"client credentials in the body"},
"text":"token={{access_token.1}}
"comment":"HTTP Basic"}]}}
"comment":"Introspect with a wrong secret",
"text":"token=x&client_id={{client_id}}&client_secret=x"}},
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_client\", error_description=\"Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.\""},
"content":{"size":173,
"text":"{\"error\":\"invalid_client\",\"error_description\":\"Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.\"}
"bodySize":173},
"comment":"Introspect without any authentication",
"bodySize":7,
"text":"token=x"}},
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_request\", error_description=\"The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed.\""},
"text":"{\"error\":\"invalid_request\",\"error_description\":\"The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed.\"}
"comment":"no authentication"}]}}
"comment":"Introspect a refresh token: reported active as Bearer",
"text":"token={{refresh_token.1}}&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"refresh token"}]}}
"comment":"Introspect an unknown token",
"text":"token=0000000000000000000000000000000000000000000000000000000000000000&client_id={{client_id}}&client_secret={{client_secret}}
"content":{"size":16,
"text":"{\"active\":false}
"bodySize":16},
"_provenance":{"engine":"doorkeeper 5.5.0 + doorkeeper-openid_connect 1.8.0",
"set":{"keyDocument":"stock",
"engine":"5.5",
"openIDClaims":"stock",
"deviceFlow":"false",
"scopesSupported":"api read_api read_user read_repository write_repository read_registry sudo openid profile email"}},
"comment":"Discovery document and keys",
"url":"https://gitlab.example/.well-known/openid-configuration",
"content":{"size":1049,
"text":"{\"issuer\":\"https://gitlab.example\",\"authorization_endpoint\":\"https://gitlab.example/oauth/authorize\",\"token_endpoint\":\"https://gitlab.example/oauth/token\",\"revocation_endpoint\":\"https://gitlab.example/oauth/revoke\",\"introspection_endpoint\":\"https://gitlab.example/oauth/introspect\",\"userinfo_endpoint\":\"https://gitlab.example/oauth/userinfo\",\"jwks_uri\":\"https://gitlab.example/oauth/discovery/keys\",\"scopes_supported\":[\"api\",\"read_api\",\"read_user\",\"read_repository\",\"write_repository\",\"read_registry\",\"sudo\",\"openid\",\"profile\",\"email\"],\"response_types_supported\":[\"code\"],\"response_modes_supported\":[\"query\",\"fragment\",\"form_post\"],\"grant_types_supported\":[\"authorization_code\",\"password\",\"client_credentials\",\"refresh_token\"],\"token_endpoint_auth_methods_supported\":[\"client_secret_basic\",\"client_secret_post\"],\"subject_types_supported\":[\"public\"],\"id_token_signing_alg_values_supported\":[\"RS256\"],\"claim_types_supported\":[\"normal\"],\"claims_supported\":[\"iss\",\"sub\",\"aud\",\"exp\",\"iat\",\"name\",\"nickname\",\"preferred_username\",\"email\",\"email_verified\"]}
"bodySize":1049},
"comment":"discovery"},
"url":"https://gitlab.example/oauth/discovery/keys",
"text":"{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"{{jwk_id.1}}\",\"e\":\"AQAB\",\"n\":\"{{jwk_modulus.1}}\",\"use\":\"sig\",\"alg\":\"RS256\"}]}
"comment":"keys"}]}}
"deviceFlow":"false"}},
"comment":"prompt=none without consent: redirect with consent_required; signed out: login_required",
"url":"https://gitlab.example/oauth/authorize?client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&response_type=code&state=af0ifjsldkj&scope=openid&prompt=none",
"value":"openid"},
{"name":"prompt",
"value":"none"}],
"value":"Bearer realm=\"Doorkeeper\", error=\"consent_required\", error_description=\"The authorization server requires end-user consent\""},
"value":"https://client.example/cb?error=consent_required&error_description=The+authorization+server+requires+end-user+consent&state=af0ifjsldkj"}],
"content":{"size":209,
"text":"<html><body>You are being <a href=\"https://client.example/cb?error=consent_required&amp;error_description=The+authorization+server+requires+end-user+consent&amp;state=af0ifjsldkj\">redirected</a>.</body></html>"},
"redirectURL":"https://client.example/cb?error=consent_required&error_description=The+authorization+server+requires+end-user+consent&state=af0ifjsldkj",
"bodySize":209},
"comment":"signed in, no consent yet"},
{"_setup":[{"signOut":{}}],
"value":"https://client.example/cb?error=login_required&error_description=The+authorization+server+requires+end-user+authentication&state=af0ifjsldkj"},
"value":"Bearer realm=\"Doorkeeper\", error=\"login_required\", error_description=\"The authorization server requires end-user authentication\""}],
"text":"<html><body>You are being <a href=\"https://client.example/cb?error=login_required&amp;error_description=The+authorization+server+requires+end-user+authentication&amp;state=af0ifjsldkj\">redirected</a>.</body></html>"},
"redirectURL":"https://client.example/cb?error=login_required&error_description=The+authorization+server+requires+end-user+authentication&state=af0ifjsldkj",
"comment":"signed out"}]}}
"scope":"openid email"}}],
"comment":"Scope openid: the token response has an id_token",
"text":"{\"access_token\":\"{{access_token.1}}\",\"token_type\":\"Bearer\",\"expires_in\":7200,\"refresh_token\":\"{{refresh_token.1}}\",\"scope\":\"openid email\",\"created_at\":{{created_at.1}},\"id_token\":\"{{id_token.1}}\"}
"comment":"openid email"}]}}
"comment":"userinfo with a token that lacks openid: 403 empty body",
"url":"https://gitlab.example/oauth/userinfo",
"comment":"no openid scope"}]}}
"scope":"openid profile email"}}],
"comment":"userinfo, GET and POST",
"content":{"size":127,
"text":"{\"sub\":\"1\",\"name\":\"Octo Lab\",\"nickname\":\"octo\",\"preferred_username\":\"octo\",\"email\":\"octo@gitlab.example\",\"email_verified\":true}
"bodySize":127},
"comment":"GET"},
"comment":"POST"}]}}
{"registerUser":{"username":"twofa",
"twoFactor":true}}],
"comment":"User with two-factor: same answer as a wrong password",
"value":"twofa"},
"value":"correct-horse"},
"text":"grant_type=password&username=twofa&password=correct-horse&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"two-factor user"}]}}
"comment":"Wrong password",
"comment":"wrong password"}]}}
"comment":"Password grant, unknown scope",
"text":"grant_type=password&username=octo&password=correct-horse&scope=nope&client_id={{client_id}}&client_secret={{client_secret}}
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_scope\", error_description=\"The requested scope is invalid, unknown, or malformed.\""},
"text":"{\"error\":\"invalid_scope\",\"error_description\":\"The requested scope is invalid, unknown, or malformed.\"}
"comment":"bad scope"}]}}
"comment":"username missing: same answer as a wrong password",
"text":"grant_type=password&password=correct-horse&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"username missing"}]}}
"comment":"Password grant without any client (allowed in GitLab up to the opt-in switch)",
"bodySize":56,
"value":"correct-horse"}],
"text":"grant_type=password&username=octo&password=correct-horse"}},
"text":"{\"access_token\":\"{{access_token.1}}\",\"token_type\":\"Bearer\",\"expires_in\":7200,\"refresh_token\":\"{{refresh_token.1}}\",\"scope\":\"api\",\"created_at\":{{created_at.1}}}
"comment":"no client"}]}}
"comment":"Password grant asking a scope",
"text":"grant_type=password&username=octo&password=correct-horse&scope=read_user&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"scope=read_user"}]}}
"set":{"passwordGrant":"clientRequired",
"comment":"Password grant without a client when it is not allowed: 401 invalid_client",
"comment":"Password grant with HTTP Basic client",
"comment":"Unknown user: same answer",
"value":"nobody"},
"text":"grant_type=password&username=nobody&password=correct-horse&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"unknown user"}]}}
"codeChallenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
"codeChallengeMethod":"S256"}}],
"comment":"Verifier left out: invalid_request; the code survives and works with the verifier",
"text":"grant_type=authorization_code&code={{code.1}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&client_id={{public_client_id}}
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_request\", error_description=\"Missing required parameter: code_verifier.\""},
"content":{"size":92,
"text":"{\"error\":\"invalid_request\",\"error_description\":\"Missing required parameter: code_verifier.\"}
"bodySize":92},
"comment":"no verifier"},
{"name":"code_verifier",
"value":"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"}],
"text":"grant_type=authorization_code&code={{code.1}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&client_id={{public_client_id}}&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"}},
"comment":"then the right one"}]}}
"codeChallenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM=",
"comment":"Challenge sent with base64 padding: never matches",
"comment":"padded challenge"}]}}
"codeChallenge":"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
"comment":"Public client, plain",
"comment":"plain verifier"}]}}
"codeChallenge":"short",
"comment":"A verifier shorter than 43 characters is accepted",
"value":"short"}],
"text":"grant_type=authorization_code&code={{code.1}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&client_id={{public_client_id}}&code_verifier=short"}},
"comment":"five-character verifier"}]}}
"comment":"A verifier for a code that had no challenge: invalid_grant",
"value":"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"},
"text":"grant_type=authorization_code&code={{code.1}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"verifier not expected"}]}}
"comment":"Wrong verifier: invalid_grant; the code survives and works with the right verifier",
"value":"wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"}],
"text":"grant_type=authorization_code&code={{code.1}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&client_id={{public_client_id}}&code_verifier=wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"}},
"comment":"wrong verifier"},
"comment":"Refresh of a client-bound token without client credentials: invalid_grant, not invalid_client",
"comment":"no credentials"}]}}
"redirectURIs":["https://other.example/cb"],
"comment":"Refresh token of one client used by another",
"text":"grant_type=refresh_token&refresh_token={{refresh_token.1}}&client_id={{other_client_id}}&client_secret={{other_client_secret}}
"comment":"other client"}]}}
"comment":"Refresh with everything in the query string",
"url":"https://gitlab.example/oauth/token?grant_type=refresh_token&refresh_token={{refresh_token.1}}&client_id={{client_id}}&client_secret={{client_secret}}
"text":"{\"access_token\":\"{{access_token.1}}\",\"token_type\":\"Bearer\",\"expires_in\":7200,\"refresh_token\":\"{{refresh_token.2}}\",\"scope\":\"read_user\",\"created_at\":{{created_at.1}}}
"comment":"query string only"}]}}
{"issueToken":{"as":"access_token.3",
"comment":"Old refresh token used again at once, before the new token was ever used",
"text":"{\"access_token\":\"{{access_token.2}}\",\"token_type\":\"Bearer\",\"expires_in\":7200,\"refresh_token\":\"{{refresh_token.3}}\",\"scope\":\"read_user\",\"created_at\":{{created_at.1}}}
"comment":"the new refresh token is unaffected"}]}}
"comment":"Refresh token whose pair was revoked",
"comment":"revoke the access token"},
"comment":"refresh after revocation"}]}}
"comment":"Scope narrowed on refresh",
"text":"grant_type=refresh_token&refresh_token={{refresh_token.1}}&scope=read_user&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"narrower"}]}}
"comment":"Scope widened on refresh",
"value":"read_user api"},
"text":"grant_type=refresh_token&refresh_token={{refresh_token.1}}&scope=read_user+api&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"wider"}]}}
"comment":"refresh_token never issued",
"text":"grant_type=refresh_token&refresh_token=0000000000000000000000000000000000000000000000000000000000000000&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"Refresh that also sends redirect_uri and code_verifier (as GitLab documents): both ignored, even nonsense",
"value":"https://nonsense.example/"},
"value":"nonsense"},
"text":"grant_type=refresh_token&refresh_token={{refresh_token.1}}&redirect_uri=https%3A%2F%2Fnonsense.example%2F&code_verifier=nonsense&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"extra parameters"}]}}
"comment":"Refresh with a wrong secret",
"value":"wrong"}],
"text":"grant_type=refresh_token&refresh_token={{refresh_token.1}}&client_id={{client_id}}&client_secret=wrong"}},
"comment":"Revoke with HTTP Basic",
"comment":"Revoking an expired access token answers 200 {} but does nothing: its refresh token still works",
"comment":"revoke expired token"},
"comment":"refresh works"}]}}
"comment":"Revoke without a token parameter: 200 {}
"text":"client_id={{client_id}}&client_secret={{client_secret}}
"comment":"token missing"}]}}
"comment":"Revoke a token of another client: 403 unauthorized_client, no WWW-Authenticate",
"text":"token={{access_token.1}}&client_id={{other_client_id}}&client_secret={{other_client_secret}}
"text":"{\"error\":\"unauthorized_client\",\"error_description\":\"You are not authorized to revoke this token\"}
"comment":"Revoke without client credentials: 403 unauthorized_client",
"comment":"Revoke an unknown token: 200 {}
"comment":"Basic header of a good client plus body credentials of an unknown one: the header wins",
"value":"9999999999999999999999999999999999999999999999999999999999999999"},
"value":"zz"}],
"text":"grant_type=authorization_code&code={{code.1}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&client_id=9999999999999999999999999999999999999999999999999999999999999999&client_secret=zz"}},
"comment":"two sets of credentials"}]}}
"comment":"Scheme written \"basic\": not recognised as client authentication",
"value":"basic {{client_id}}:{{client_secret}}
"value":"https://client.example/cb"}],
"text":"grant_type=authorization_code&code={{code.1}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb"}},
"comment":"lower-case scheme"}]}}
"comment":"Code exchange with HTTP Basic client credentials",
{"advance":601}],
"comment":"Code older than 10 minutes",
"comment":"expired code"}]}}
"comment":"Code exchange, client id and secret in the form body",
"comment":"Code exchange with a JSON request body",
"postData":{"mimeType":"application/json",
"text":"{\"grant_type\": \"authorization_code\", \"code\": \"{{code.1}}\", \"redirect_uri\": \"https://client.example/cb\", \"client_id\": \"{{client_id}}\", \"client_secret\": \"{{client_secret}}\"}
"comment":"JSON body"}]}}
"comment":"redirect_uri left out at the token endpoint",
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_request\", error_description=\"Missing required parameter: redirect_uri.\""},
"text":"{\"error\":\"invalid_request\",\"error_description\":\"Missing required parameter: redirect_uri.\"}
"comment":"redirect_uri missing"}]}}
"comment":"No code parameter",
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_request\", error_description=\"Missing required parameter: code.\""}],
"text":"{\"error\":\"invalid_request\",\"error_description\":\"Missing required parameter: code.\"}
"comment":"code missing"}]}}
"comment":"Token for the default scope",
"comment":"default scope"}]}}
"comment":"Code exchange with every parameter in the query string and an empty POST body",
"comment":"Unknown client_id",
"text":"grant_type=authorization_code&code={{code.1}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&client_id=9999999999999999999999999999999999999999999999999999999999999999&client_secret={{client_secret}}
"comment":"unknown client"}]}}
"comment":"Code exchange that also sends state (as some clients do): ignored on success",
"value":"0.17789379632421753"},
"text":"grant_type=authorization_code&code={{code.1}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&state=0.17789379632421753&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"state sent along"}]}}
"comment":"redirect_uri differs from the authorize request",
"comment":"other registered uri"}]}}
"comment":"Wrong client_secret; the same code is then still good with the right one",
"text":"grant_type=authorization_code&code={{code.1}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&client_id={{client_id}}&client_secret=wrong"}},
"comment":"wrong secret"},
"comment":"right secret, same code"}]}}
"comment":"GET on the token endpoint: no route, 404",
"url":"https://gitlab.example/oauth/token?grant_type=authorization_code&code=x&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&client_id={{client_id}}&client_secret={{client_secret}}
"value":"text/html; charset=UTF-8"},
"value":"0"}],
"mimeType":"text/html; charset=UTF-8"},
"comment":"GET"}]}}
"config":"GitLab-like (code, password, client_credentials; refresh tokens; 7200 s; hashed secrets; no previous_refresh_token column), token/info overridden the way GitLab overrides it (generic invalid_request error; scopes and expires_in_seconds aliases), locale file with a nested invalid_request message"},
"scope":"read_user openid"}},
"comment":"GitLab-style token/info with an unknown, an expired and no token: 400 invalid_request whose error_description is an OBJECT (the whole message table)",
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_request\", error_description=\"{:unknown=>\"The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed.\", :missing_param=>\"Missing required parameter: %{value}.\", :request_not_authorized=>\"Request need to be authorized. Required parameter for authorizing request is missing or invalid.\", :not_support_pkce=>\"Invalid code_verifier parameter. Server does not support pkce.\"}\""},
"content":{"size":438,
"text":"{\"error\":\"invalid_request\",\"error_description\":{\"unknown\":\"The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed.\",\"missing_param\":\"Missing required parameter: %{value}.\",\"request_not_authorized\":\"Request need to be authorized. Required parameter for authorizing request is missing or invalid.\",\"not_support_pkce\":\"Invalid code_verifier parameter. Server does not support pkce.\"}}
"bodySize":438},
"comment":"unknown token"},
"comment":"expired token"},
"scope":"read_user openid"}}],
"comment":"GitLab-style token/info: four extra or aliased fields",
"text":"{\"resource_owner_id\":1,\"scope\":[\"read_user\",\"openid\"],\"expires_in\":7200,\"application\":{\"uid\":\"{{client_id}}\"},\"created_at\":{{created_at.1}},\"scopes\":[\"read_user\",\"openid\"],\"expires_in_seconds\":7200}
"comment":"live token"}]}}
{"advance":1800}],
"comment":"token/info 30 minutes later: expires_in counts down",
"text":"{\"resource_owner_id\":1,\"scope\":[\"read_user\"],\"expires_in\":5400,\"application\":{\"uid\":\"{{client_id}}\"},\"created_at\":{{created_at.1}}}
"comment":"1800 s old"}]}}
"comment":"token/info without a token",
"comment":"token/info with a token never issued",
"comment":"grant_type missing: 400, and a state parameter is echoed",
"value":"s1"}],
"text":"code=x&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&client_id={{client_id}}&client_secret={{client_secret}}&state=s1"}},
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_request\", error_description=\"Missing required parameter: grant_type.\""}],
"text":"{\"error\":\"invalid_request\",\"error_description\":\"Missing required parameter: grant_type.\",\"state\":\"s1\"}
"comment":"grant_type missing"}]}}
"config":"GitLab-like (code, password, client_credentials; refresh tokens; 7200 s; hashed secrets; no previous_refresh_token column) but access tokens never expire (GitLab before 15.0 with \"expire access tokens\" off)"},
"accessTokenLifetime":"none",
"comment":"Tokens that never expire: expires_in is left out of the token response, a refresh token is still given",
"text":"{\"access_token\":\"{{access_token.1}}\",\"token_type\":\"Bearer\",\"refresh_token\":\"{{refresh_token.1}}\",\"scope\":\"api\",\"created_at\":{{created_at.1}}}
"comment":"exchange"},
"text":"{\"resource_owner_id\":1,\"scope\":[\"api\"],\"expires_in\":null,\"application\":{\"uid\":\"{{client_id}}\"},\"created_at\":{{created_at.1}}}
"comment":"token/info says null"},
"value":"W/\"{{etag.3}}\""},
"text":"{\"active\":true,\"scope\":\"api\",\"client_id\":\"{{client_id}}\",\"token_type\":\"Bearer\",\"exp\":0,\"iat\":{{created_at.1}}}
"comment":"introspection says exp 0"},
"value":"W/\"{{etag.4}}\""}],
"text":"{\"access_token\":\"{{access_token.2}}\",\"token_type\":\"Bearer\",\"refresh_token\":\"{{refresh_token.2}}\",\"scope\":\"api\",\"created_at\":{{created_at.1}}}
"comment":"refresh: still no expires_in"}]}}
"comment":"Authorized without a query, exchanged with one: accepted",
"text":"grant_type=authorization_code&code={{code.1}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb%3Ftenant%3D7&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"query added"}]}}
"redirectURI":"https://client.example/cb?tenant=7",
"comment":"Authorized with an extra query on the redirect_uri, exchanged without it",
"comment":"query left out"},
"comment":"same query: works"}]}}
"comment":"Unknown grant_type: 400, and a state parameter is echoed",
"value":"s2"}],
"text":"grant_type=magic&client_id={{client_id}}&client_secret={{client_secret}}&state=s2"}},
"value":"Bearer realm=\"Doorkeeper\", error=\"unsupported_grant_type\", error_description=\"The authorization grant type is not supported by the authorization server.\""}],
"text":"{\"error\":\"unsupported_grant_type\",\"error_description\":\"The authorization grant type is not supported by the authorization server.\",\"state\":\"s2\"}
"comment":"grant_type=magic"}]}}
"accessTokenLifetime":"86400",
"comment":"4.2.6: bad redirect_uri",
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"page-header\">\n  <h1>An error has occurred</h1>\n</div>\n\n<main role=\"main\">\n  <pre>The redirect uri included is not valid.</pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"bad",
"comment":"4.2.6: denied",
"text":"_method=delete&authenticity_token={{csrf_token.1}}&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&state=af0ifjsldkj&response_type=code&scope=api"}},
"comment":"4.2.6: wrong password",
"comment":"4.2.6: password grant without a client",
"text":"{\"access_token\":\"{{access_token.1}}\",\"token_type\":\"bearer\",\"expires_in\":86400,\"refresh_token\":\"{{refresh_token.1}}\",\"scope\":\"api\",\"created_at\":{{created_at.1}}}
"comment":"4.2.6: refresh without client credentials (as clients of Gitee do)",
"comment":"4.2.6: code exchange",
"comment":"4.2.6: code exchange through the query string",
"comment":"4.2.6: wrong secret",
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_client\", error_description=\"Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.\""}],
"comment":"4.2.6: token/info",
"text":"{\"resource_owner_id\":1,\"scopes\":[\"read_user\"],\"expires_in_seconds\":86400,\"application\":{\"uid\":\"{{client_id}}\"},\"created_at\":{{created_at.1}}}
"comment":"live"}]}}
"comment":"4.2.6: token/info of an unknown token",
"comment":"4.2.6: unknown grant_type",
"text":"{\"error\":\"unsupported_grant_type\",\"error_description\":\"The authorization grant type is not supported by the authorization server.\"}
"comment":"4.4.3: approval",
"comment":"4.4.3: bad redirect_uri",
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"page-header\">\n  <h1>An error has occurred</h1>\n</div>\n\n<main role=\"main\">\n  <pre>The requested redirect uri is malformed or doesn&#39;t match client redirect URI.</pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"4.4.3: response_type missing",
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"page-header\">\n  <h1>An error has occurred</h1>\n</div>\n\n<main role=\"main\">\n  <pre>The authorization server does not support this response type.</pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"4.4.3: wrong password",
"comment":"4.4.3: password grant without a client",
"comment":"4.4.3: refresh without client credentials (as clients of Gitee do)",
"comment":"4.4.3: code exchange",
"comment":"4.4.3: code exchange through the query string",
"comment":"4.4.3: wrong redirect_uri",
"comment":"4.4.3: token/info of an unknown token",
"comment":"4.4.3: grant_type missing",
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_request\", error_description=\"The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed.\""}],
"content":{"size":175,
"text":"{\"error\":\"invalid_request\",\"error_description\":\"The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed.\",\"state\":\"s1\"}
"bodySize":175},
"comment":"4.4.3: unknown grant_type",
"comment":"5.0.2: denied",
"comment":"5.0.2: wrong password",
"comment":"5.0.2: password grant without a client",
"comment":"5.0.2: refresh without client credentials (as clients of Gitee do)",
"comment":"5.0.2: code exchange",
"comment":"5.0.2: code missing",
"comment":"5.0.2: code exchange through the query string",
"comment":"5.0.2: wrong redirect_uri",
"comment":"5.0.2: wrong secret",
"comment":"5.0.2: token/info",
"text":"{\"resource_owner_id\":1,\"scope\":[\"read_user\"],\"expires_in\":7200,\"application\":{\"uid\":\"{{client_id}}\"},\"created_at\":{{created_at.1}}}
"comment":"5.0.2: token/info of an unknown token",
"comment":"5.0.2: unknown grant_type",
"comment":"5.8: consent page and approval",
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <header class=\"page-header\" role=\"banner\">\n  <h1>Authorization required</h1>\n</header>\n\n<main role=\"main\">\n  <p class=\"h4\">\n    Authorize <strong class=\"text-info\">lab-web</strong> to use your account?\n  </p>\n\n    <div id=\"oauth-permissions\">\n      <p>This application will be able to:</p>\n\n      <ul class=\"text-info\">\n          <li>Read your personal information</li>\n      </ul>\n    </div>\n\n  <div class=\"actions\">\n    <form action=\"/oauth/authorize\" accept-charset=\"UTF-8\" method=\"post\"><input type=\"hidden\" name=\"authenticity_token\" value=\"{{csrf_token.1}}\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"client_id\" value=\"{{client_id}}\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"redirect_uri\" value=\"https://client.example/cb\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"state\" value=\"af0ifjsldkj\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"response_type\" value=\"code\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"response_mode\" value=\"query\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"scope\" value=\"read_user\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"code_challenge\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"code_challenge_method\" autocomplete=\"off\" />\n      <input type=\"submit\" name=\"commit\" value=\"Authorize\" class=\"btn btn-success btn-lg btn-block\" data-disable-with=\"Authorize\" />\n</form>    <form action=\"/oauth/authorize\" accept-charset=\"UTF-8\" method=\"post\"><input type=\"hidden\" name=\"_method\" value=\"delete\" autocomplete=\"off\" /><input type=\"hidden\" name=\"authenticity_token\" value=\"{{csrf_token.1}}\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"client_id\" value=\"{{client_id}}\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"redirect_uri\" value=\"https://client.example/cb\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"state\" value=\"af0ifjsldkj\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"response_type\" value=\"code\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"response_mode\" value=\"query\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"scope\" value=\"read_user\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"code_challenge\" autocomplete=\"off\" />\n      <input type=\"hidden\" name=\"code_challenge_method\" autocomplete=\"off\" />\n      <input type=\"submit\" name=\"commit\" value=\"Deny\" class=\"btn btn-danger btn-lg btn-block\" data-disable-with=\"Deny\" />\n</form>  </div>\n</main>\n\n</div>\n</body>\n</html>\n"},
"value":"query"},
"text":"authenticity_token={{csrf_token.1}}&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&state=af0ifjsldkj&response_type=code&response_mode=query&scope=read_user&code_challenge=&code_challenge_method="}},
"comment":"5.8: code_challenge_method=S512",
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"border-bottom mb-4\">\n  <h1>An error has occurred</h1>\n</div>\n\n<main role=\"main\">\n  <pre>\n    The code_challenge_method must be one of plain, S256.\n  </pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"5.8: bad redirect_uri: error page, status 400",
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"border-bottom mb-4\">\n  <h1>An error has occurred</h1>\n</div>\n\n<main role=\"main\">\n  <pre>\n    The redirect URI included is not valid.\n  </pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"5.8: denied",
"text":"_method=delete&authenticity_token={{csrf_token.1}}&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&state=af0ifjsldkj&response_type=code&response_mode=query&scope=api&code_challenge=&code_challenge_method="}},
"comment":"5.8: response_mode=form_post survives the consent page: 200 with a form that posts itself",
"value":"form_post"},
"text":"authenticity_token={{csrf_token.1}}&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&state=af0ifjsldkj&response_type=code&response_mode=form_post&scope=read_user&code_challenge=&code_challenge_method="}},
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <header class=\"page-header\">\n  <h1>Submit this form</h1>\n</header>\n\n<form name=\"redirect_form\" action=\"https://client.example/cb\" accept-charset=\"UTF-8\" method=\"post\">\n    <input type=\"hidden\" name=\"code\" id=\"code\" value=\"{{code.1}}\" autocomplete=\"off\" />\n    <input type=\"hidden\" name=\"state\" id=\"state\" value=\"af0ifjsldkj\" autocomplete=\"off\" />\n</form>\n<script>\n  window.onload = function () {\n    document.forms['redirect_form'].submit();\n  };\n</script>\n\n</div>\n</body>\n</html>\n"},
"comment":"user presses Authorize",
"comment":"5.8: response_mode=fragment, trusted application: code in the fragment",
"value":"https://client.example/cb#code={{code.1}}&state=af0ifjsldkj"},
"text":"<html><body>You are being <a href=\"https://client.example/cb#code={{code.1}}&amp;state=af0ifjsldkj\">redirected</a>.</body></html>"},
"redirectURL":"https://client.example/cb#code={{code.1}}&state=af0ifjsldkj",
"comment":"5.8: unknown scope",
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"border-bottom mb-4\">\n  <h1>An error has occurred</h1>\n</div>\n\n<main role=\"main\">\n  <pre>\n    The requested scope is invalid, unknown, or malformed.\n  </pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"5.8: client_id missing: error page, status 400",
"url":"https://gitlab.example/oauth/authorize?redirect_uri=https%3A%2F%2Fclient.example%2Fcb&response_type=code&state=af0ifjsldkj&scope=read_user",
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"border-bottom mb-4\">\n  <h1>An error has occurred</h1>\n</div>\n\n<main role=\"main\">\n  <pre>\n    Missing required parameter: client_id.\n  </pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"5.8: approve form posted with a bad redirect_uri: JSON 400",
"value":"read_api"},
"text":"authenticity_token={{csrf_token.1}}&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fevil.example%2Fcb&state=af0ifjsldkj&response_type=code&response_mode=query&scope=read_api&code_challenge=&code_challenge_method="}},
"content":{"size":116,
"text":"{\"error\":\"invalid_redirect_uri\",\"error_description\":\"The redirect URI included is not valid.\",\"state\":\"af0ifjsldkj\"}
"bodySize":116},
"comment":"bad redirect_uri"}]}}
"comment":"5.8: trusted application",
"comment":"trusted"}]}}
"comment":"5.8: unknown client: error page now has status 401",
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"border-bottom mb-4\">\n  <h1>An error has occurred</h1>\n</div>\n\n<main role=\"main\">\n  <pre>\n    Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.\n  </pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"5.8: response_type=token while implicit is off",
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"border-bottom mb-4\">\n  <h1>An error has occurred</h1>\n</div>\n\n<main role=\"main\">\n  <pre>\n    The authorization server does not support this response type.\n  </pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"_provenance":{"engine":"doorkeeper 5.8.2 + doorkeeper-device_authorization_grant 1.0.3",
"deviceFlow":"true"}},
"comment":"authorize_device of a confidential client without its secret",
"url":"https://gitlab.example/oauth/authorize_device",
"comment":"ask for a device code"}]}}
{"issueDeviceCode":{"as":"device_code.1",
"comment":"Device code expired: expired_token first, invalid_grant afterwards (the record is deleted)",
"value":"urn:ietf:params:oauth:grant-type:device_code"},
"text":"grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code={{device_code.1}}&client_id={{public_client_id}}
"value":"Bearer realm=\"Doorkeeper\", error=\"expired_token\", error_description=\"The authorization server encountered an unexpected condition which prevented it from fulfilling the request.\""}],
"content":{"size":156,
"text":"{\"error\":\"expired_token\",\"error_description\":\"The authorization server encountered an unexpected condition which prevented it from fulfilling the request.\"}
"bodySize":156},
"comment":"poll after expiry"},
"comment":"poll again"}]}}
"comment":"authorize_device with a scope the server does not know",
"text":"client_id={{public_client_id}}&scope=nope"}},
"public":true}}],
"comment":"device_code missing",
"text":"grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&client_id={{public_client_id}}
"comment":"Polling faster than the interval: slow_down",
"value":"Bearer realm=\"Doorkeeper\", error=\"authorization_pending\", error_description=\"The authorization server encountered an unexpected condition which prevented it from fulfilling the request.\""}],
"content":{"size":164,
"text":"{\"error\":\"authorization_pending\",\"error_description\":\"The authorization server encountered an unexpected condition which prevented it from fulfilling the request.\"}
"bodySize":164},
"comment":"poll 1"},
"value":"Bearer realm=\"Doorkeeper\", error=\"slow_down\", error_description=\"The authorization server encountered an unexpected condition which prevented it from fulfilling the request.\""}],
"content":{"size":152,
"text":"{\"error\":\"slow_down\",\"error_description\":\"The authorization server encountered an unexpected condition which prevented it from fulfilling the request.\"}
"bodySize":152},
"comment":"poll 2 right after"}]}}
"comment":"Unknown device code",
"text":"grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=nope&client_id={{public_client_id}}
"comment":"The page where the user types the code; wrong code",
"url":"https://gitlab.example/oauth/device",
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>OAuth authorization required</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n    <div class=\"alert alert-info\">\n      Device successfully authorized\n    </div>\n\n  <div class=\"border-bottom mb-4\">\n  <h1>Authorize device</h1>\n</div>\n\n<form action=\"https://gitlab.example/oauth/device\" accept-charset=\"UTF-8\" method=\"post\"><input type=\"hidden\" name=\"authenticity_token\" value=\"{{csrf_token.1}}\" autocomplete=\"off\" />\n  <div class=\"form-group row\">\n    <label class=\"col-sm-2 col-form-label font-weight-bold\" for=\"user_code\">User code</label>\n    <div class=\"col-sm-10\">\n      <input type=\"text\" name=\"user_code\" id=\"user_code\" class=\"form-control\" />\n    </div>\n  </div>\n\n  <div class=\"form-group\">\n    <div class=\"col-sm-offset-2 col-sm-10\">\n      <input type=\"submit\" name=\"commit\" value=\"Authorize\" class=\"btn btn-primary\" data-disable-with=\"Authorize\" />\n      <a class=\"btn btn-secondary\" href=\"/oauth/device\">Cancel</a>\n    </div>\n  </div>\n</form>\n</div>\n</body>\n</html>\n"},
"comment":"page",
"comment":"5.8: introspect a live token",
"comment":"5.8: introspection without authentication has its own message",
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_request\", error_description=\"Request need to be authorized. Required parameter for authorizing request is missing or invalid.\""},
"text":"{\"error\":\"invalid_request\",\"error_description\":\"Request need to be authorized. Required parameter for authorizing request is missing or invalid.\"}
"_provenance":{"engine":"doorkeeper 5.8.2 + doorkeeper-openid_connect 1.8.11",
"deviceFlow":"true",
"comment":"5.8: discovery document",
"content":{"size":1115,
"text":"{\"issuer\":\"https://gitlab.example\",\"authorization_endpoint\":\"https://gitlab.example/oauth/authorize\",\"token_endpoint\":\"https://gitlab.example/oauth/token\",\"revocation_endpoint\":\"https://gitlab.example/oauth/revoke\",\"introspection_endpoint\":\"https://gitlab.example/oauth/introspect\",\"userinfo_endpoint\":\"https://gitlab.example/oauth/userinfo\",\"jwks_uri\":\"https://gitlab.example/oauth/discovery/keys\",\"scopes_supported\":[\"api\",\"read_api\",\"read_user\",\"read_repository\",\"write_repository\",\"read_registry\",\"sudo\",\"openid\",\"profile\",\"email\"],\"response_types_supported\":[\"code\"],\"response_modes_supported\":[\"query\",\"fragment\",\"form_post\"],\"grant_types_supported\":[\"authorization_code\",\"password\",\"client_credentials\",\"device_code\",\"refresh_token\"],\"token_endpoint_auth_methods_supported\":[\"client_secret_basic\",\"client_secret_post\"],\"subject_types_supported\":[\"public\"],\"id_token_signing_alg_values_supported\":[\"RS256\"],\"claim_types_supported\":[\"normal\"],\"claims_supported\":[\"iss\",\"sub\",\"aud\",\"exp\",\"iat\",\"name\",\"nickname\",\"preferred_username\",\"email\",\"email_verified\"],\"code_challenge_methods_supported\":[\"plain\",\"S256\"]}
"bodySize":1115},
"comment":"discovery"}]}}
"comment":"5.8: wrong password",
"comment":"5.8: verifier missing",
"comment":"5.8: refresh without client credentials",
"comment":"5.8: refresh with a redirect_uri and code_verifier that never existed: ignored",
"refresh":"refresh_token.2",
"comment":"5.8: revoking by an expired access token still does nothing; revoking by its refresh token works (since 5.8.1)",
"comment":"revoke by expired access token"},
"text":"token={{refresh_token.2}}&token_type_hint=refresh_token&client_id={{client_id}}&client_secret={{client_secret}}
"comment":"revoke by its refresh token"},
"comment":"5.8: code exchange; Cache-Control and Pragma differ from 5.5",
"comment":"5.8: code missing",
"comment":"5.8: GitLab-style token/info of an unknown token: error_description is an object",
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_request\", error_description=\"{:unknown=>\"The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed.\", :missing_param=>\"Missing required parameter: %{value}.\", :request_not_authorized=>\"Request need to be authorized. Required parameter for authorizing request is missing or invalid.\", :invalid_code_challenge=>\"Code challenge is required.\", :not_support_pkce=>\"Invalid code_verifier parameter. Server does not support pkce.\"}\""},
"content":{"size":493,
"text":"{\"error\":\"invalid_request\",\"error_description\":{\"unknown\":\"The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed.\",\"missing_param\":\"Missing required parameter: %{value}.\",\"request_not_authorized\":\"Request need to be authorized. Required parameter for authorizing request is missing or invalid.\",\"invalid_code_challenge\":\"Code challenge is required.\",\"not_support_pkce\":\"Invalid code_verifier parameter. Server does not support pkce.\"}}
"bodySize":493},
"comment":"unknown token"}]}}
"comment":"5.8: grant_type missing",
"comment":"5.8: authorized with an extra query on the redirect_uri, exchanged without it",
"comment":"5.8: unknown grant_type",
"value":"s2"},
"text":"grant_type=magic&state=s2&client_id={{client_id}}&client_secret={{client_secret}}
"_provenance":{"engine":"doorkeeper 5.5.0 + doorkeeper-i18n 5.0.2",
"config":"doorkeeper-i18n 5.0.2 strings, locale zh-CN, fallback to English on"},
"language":"zh-CN",
"comment":"zh-CN: error page",
{"name":"Accept-Language",
"value":"zh-CN,zh;q=0.9"}],
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>需要 OAuth 认证</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"border-bottom mb-4\">\n  <h1>发生错误</h1>\n</div>\n\n<main role=\"main\">\n  <pre>无效的登录回调地址。</pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"zh-CN: denied; the description is percent-encoded UTF-8",
"value":"zh-CN,zh;q=0.9"},
"value":"https://client.example/cb?error=access_denied&error_description=%E8%B5%84%E6%BA%90%E6%89%80%E6%9C%89%E8%80%85%E6%88%96%E6%9C%8D%E5%8A%A1%E5%99%A8%E6%8B%92%E7%BB%9D%E4%BA%86%E8%AF%B7%E6%B1%82%E3%80%82&state=af0ifjsldkj"},
"content":{"size":291,
"text":"<html><body>You are being <a href=\"https://client.example/cb?error=access_denied&amp;error_description=%E8%B5%84%E6%BA%90%E6%89%80%E6%9C%89%E8%80%85%E6%88%96%E6%9C%8D%E5%8A%A1%E5%99%A8%E6%8B%92%E7%BB%9D%E4%BA%86%E8%AF%B7%E6%B1%82%E3%80%82&amp;state=af0ifjsldkj\">redirected</a>.</body></html>"},
"redirectURL":"https://client.example/cb?error=access_denied&error_description=%E8%B5%84%E6%BA%90%E6%89%80%E6%9C%89%E8%80%85%E6%88%96%E6%9C%8D%E5%8A%A1%E5%99%A8%E6%8B%92%E7%BB%9D%E4%BA%86%E8%AF%B7%E6%B1%82%E3%80%82&state=af0ifjsldkj",
"bodySize":291},
"config":"doorkeeper-i18n 5.0.2 strings, locale zh-CN, no fallback"},
"language":"zh-CN-without-fallback",
"comment":"zh-CN, no fallback: approve posted without response_type",
"value":"https://client.example/cb?error=invalid_request&error_description=translation+missing%3A+zh-CN.doorkeeper.errors.messages.invalid_request.missing_param&state=af0ifjsldkj"},
"content":{"size":243,
"text":"<html><body>You are being <a href=\"https://client.example/cb?error=invalid_request&amp;error_description=translation+missing%3A+zh-CN.doorkeeper.errors.messages.invalid_request.missing_param&amp;state=af0ifjsldkj\">redirected</a>.</body></html>"},
"redirectURL":"https://client.example/cb?error=invalid_request&error_description=translation+missing%3A+zh-CN.doorkeeper.errors.messages.invalid_request.missing_param&state=af0ifjsldkj",
"bodySize":243},
"comment":"no response_type"}]}}
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>需要 OAuth 认证</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"border-bottom mb-4\">\n  <h1>发生错误</h1>\n</div>\n\n<main role=\"main\">\n  <pre>由于应用信息未知、未提交认证信息或使用了不支持的认证方式，认证失败。</pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"text":"<!DOCTYPE html>\n<html>\n<head>\n  <title>需要 OAuth 认证</title>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\n  <link rel=\"stylesheet\" media=\"screen\" href=\"/stylesheets/doorkeeper/application.css\" />\n  <meta name=\"csrf-param\" content=\"authenticity_token\" />\n<meta name=\"csrf-token\" content=\"{{csrf_token.1}}\" />\n</head>\n<body>\n<div id=\"container\">\n\n  <div class=\"border-bottom mb-4\">\n  <h1>发生错误</h1>\n</div>\n\n<main role=\"main\">\n  <pre>服务器不支持这种响应类型。</pre>\n</main>\n\n</div>\n</body>\n</html>\n"},
"comment":"response_type=token",
{"refresh":"refresh_token.1"}],
"comment":"zh-CN: old refresh token",
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_grant\", error_description=\"授权方式无效、过期或已被撤销、与授权请求中的回调地址不一致，或使用了其他应用的回调地址。\""},
"content":{"size":180,
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"授权方式无效、过期或已被撤销、与授权请求中的回调地址不一致，或使用了其他应用的回调地址。\"}
"bodySize":180},
"comment":"old refresh token"}]}}
"comment":"zh-CN: scope widened",
"value":"api read_user"},
"text":"grant_type=refresh_token&refresh_token={{refresh_token.1}}&scope=api+read_user&client_id={{client_id}}&client_secret={{client_secret}}
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_scope\", error_description=\"请求的权限范围无效、未知或格式不正确。\""},
"text":"{\"error\":\"invalid_scope\",\"error_description\":\"请求的权限范围无效、未知或格式不正确。\"}
"comment":"zh-CN, no fallback: message missing",
"text":"{\"error\":\"unauthorized_client\",\"error_description\":\"translation missing: zh-CN.doorkeeper.errors.messages.revoke.unauthorized\"}
"comment":"zh-CN: the message for a foreign revocation is missing from the zh-CN file",
"comment":"zh-CN: code missing",
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_request\", error_description=\"translation missing: zh-CN.doorkeeper.errors.messages.invalid_request.missing_param\""}],
"content":{"size":133,
"text":"{\"error\":\"invalid_request\",\"error_description\":\"translation missing: zh-CN.doorkeeper.errors.messages.invalid_request.missing_param\"}
"bodySize":133},
"comment":"zh-CN: success looks the same",
"comment":"exchange"}]}}
"comment":"zh-CN: token/info",
"value":"Bearer 0000000000000000000000000000000000000000000000000000000000000000"},
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_token\", error_description=\"访问令牌无效\""},
"text":"{\"error\":\"invalid_token\",\"error_description\":\"访问令牌无效\",\"state\":\"unauthorized\"}
"comment":"zh-CN: grant_type missing; this file has one flat string where the engine wants a table",
"text":"{\"error\":\"invalid_request\",\"error_description\":\"translation missing: zh-CN.doorkeeper.errors.messages.invalid_request.missing_param\",\"state\":\"s1\"}
"comment":"zh-CN: unknown grant_type",
"value":"Bearer realm=\"Doorkeeper\", error=\"unsupported_grant_type\", error_description=\"服务器不支持此类型的授权方式。\""}],
"text":"{\"error\":\"unsupported_grant_type\",\"error_description\":\"服务器不支持此类型的授权方式。\"}
"comment":"zh-CN: wrong secret; the raw UTF-8 bytes are also in WWW-Authenticate",
"text":"grant_type=authorization_code&code=x&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&client_id={{client_id}}&client_secret=wrong"}},
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_client\", error_description=\"由于应用信息未知、未提交认证信息或使用了不支持的认证方式，认证失败。\""},
"text":"{\"error\":\"invalid_client\",\"error_description\":\"由于应用信息未知、未提交认证信息或使用了不支持的认证方式，认证失败。\"}
"_provenance":{"page":"google.md §1.2",
"_profile":{"provider":"google",
"set":{"asOf":"2025"}},
"comment":"The callback before 2026: no issuer",
"url":"https://accounts.google.com/o/oauth2/v2/auth",
"value":"accounts.google.com"},
"value":"email profile"},
{"name":"access_type",
"value":"offline"},
"text":"client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&response_type=code&scope=email+profile&state=xyz123&access_type=offline&_decision=approve"}},
"value":"https://app.example/cb?state=xyz123&code={{code.1}}&scope=email+profile+https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.email+https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.profile+openid&authuser=0&prompt=consent"}],
"redirectURL":"https://app.example/cb?state=xyz123&code={{code.1}}&scope=email+profile+https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.email+https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.profile+openid&authuser=0&prompt=consent",
"_profile":{"provider":"google"},
"comment":"The callback names long and short scopes, and its issuer",
"value":"https://app.example/cb?state=xyz123&iss=https%3A%2F%2Faccounts.google.com&code={{code.1}}&scope=email+profile+https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.email+https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.profile+openid&authuser=0&prompt=consent"}],
"redirectURL":"https://app.example/cb?state=xyz123&iss=https%3A%2F%2Faccounts.google.com&code={{code.1}}&scope=email+profile+https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.email+https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.profile+openid&authuser=0&prompt=consent",
"_provenance":{"page":"google.md §1.3",
"set":{"callbackIss":"off"}},
"text":"client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&response_type=code&scope=email+profile&state=xyz123&access_type=offline&_decision=deny"}},
"value":"https://app.example/cb?error=access_denied&state=xyz123"}],
"redirectURL":"https://app.example/cb?error=access_denied&state=xyz123",
"_provenance":{"page":"google.md §3",
"set":{"clientType":"web"}},
"comment":"The client is a web server's",
"url":"https://oauth2.googleapis.com/device/code",
"value":"oauth2.googleapis.com"},
"value":"email"}],
"text":"client_id={{client_id}}&scope=email"}},
"headers":[{"name":"Expires",
"value":"Mon, 01 Jan 1990 00:00:00 GMT"},
"value":"no-cache, no-store, max-age=0, must-revalidate"},
"value":"X-Origin"},
"value":"Referer"},
"value":"Origin,Accept-Encoding"},
"value":"0"},
{"name":"X-Frame-Options",
"value":"nosniff"}],
"content":{"size":78,
"text":"{\n  \"error\": \"invalid_client\",\n  \"error_description\": \"Invalid client type.\"\n}
"bodySize":78},
{"advance":1801}],
"comment":"The device code ran out",
"url":"https://oauth2.googleapis.com/token",
"text":"client_id={{client_id}}&client_secret={{client_secret}}&device_code={{device_code.1}}&grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code"}},
"text":"{\n  \"error\": \"expired_token\",\n  \"error_description\": \"Bad Request\"\n}
"comment":"A device waits: 428, then 403 for a poll that comes early",
"value":"email profile"}],
"text":"client_id={{client_id}}&scope=email+profile"}},
"text":"{\n  \"device_code\": \"{{device_code.1}}\",\n  \"user_code\": \"{{user_code.1}}\",\n  \"expires_in\": 1800,\n  \"interval\": 5,\n  \"verification_url\": \"https://www.google.com/device\"\n}
"response":{"status":428,
"statusText":"Precondition Required",
"text":"{\n  \"error\": \"authorization_pending\",\n  \"error_description\": \"Precondition Required\"\n}
"content":{"size":62,
"text":"{\n  \"error\": \"slow_down\",\n  \"error_description\": \"Forbidden\"\n}
"bodySize":62},
"_provenance":{"page":"google.md §6",
"scope":"openid email profile"}}],
"comment":"A token is revoked, and once more",
"url":"https://oauth2.googleapis.com/revoke",
"text":"token={{refresh_token.1}}
"content":{"size":81,
"text":"{\n  \"error\": \"invalid_token\",\n  \"error_description\": \"Token expired or revoked\"\n}
"bodySize":81},
"_provenance":{"page":"google.md §2.1",
"set":{"jsonEra":"2016"}},
"comment":"An error before about 2018: 31 bytes",
"value":"4/0Ainvented"}],
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code=4%2F0Ainvented"}},
"content":{"size":31,
"text":"{\n  \"error\" : \"invalid_grant\"\n}
"bodySize":31},
"comment":"The layout before about 2018",
"text":"{\n  \"access_token\" : \"{{access_token.1}}\",\n  \"token_type\" : \"Bearer\",\n  \"expires_in\" : 3599,\n  \"id_token\" : \"{{id_token.1}}\",\n  \"refresh_token\" : \"{{refresh_token.1}}\"\n}
"_provenance":{"page":"google.md §2.2",
"text":"{\n  \"access_token\": \"{{access_token.1}}\",\n  \"expires_in\": 3599,\n  \"refresh_token\": \"{{refresh_token.1}}\",\n  \"scope\": \"https://www.googleapis.com/auth/userinfo.email openid https://www.googleapis.com/auth/userinfo.profile\",\n  \"token_type\": \"Bearer\",\n  \"id_token\": \"{{id_token.1}}\"\n}
"text":"{\n  \"error\": \"invalid_grant\",\n  \"error_description\": \"Bad Request\"\n}
"content":{"size":94,
"text":"{\n  \"error\": \"unsupported_grant_type\",\n  \"error_description\": \"Invalid grant_type: password\"\n}
"bodySize":94},
"comment":"code that is still percent-encoded",
"value":"4%2F0Ainvented"}],
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code=4%252F0Ainvented"}},
"content":{"size":77,
"text":"{\n  \"error\": \"invalid_grant\",\n  \"error_description\": \"Malformed auth code.\"\n}
"bodySize":77},
"comment":"no client_id",
"text":"{\n  \"error\": \"invalid_request\",\n  \"error_description\": \"Could not determine client ID from request.\"\n}
"text":"{\n  \"error\": \"invalid_request\",\n  \"error_description\": \"Missing required parameter: code\"\n}
"comment":"grant_type missing: the text ends with a space",
"text":"{\n  \"error\": \"unsupported_grant_type\",\n  \"error_description\": \"Invalid grant_type: \"\n}
"comment":"secret missing where it is needed",
"text":"client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code={{code.1}}
"text":"{\n  \"error\": \"invalid_request\",\n  \"error_description\": \"client_secret is missing.\"\n}
"scope":"openid email profile",
"comment":"code_verifier missing",
"text":"{\n  \"error\": \"invalid_grant\",\n  \"error_description\": \"Missing code verifier.\"\n}
"set":{"reauthAfter":"60"}},
"scope":"openid email profile"}},
{"advance":61}],
"comment":"a Workspace wants a new sign-in",
"text":"{\n  \"error\": \"invalid_grant\",\n  \"error_description\": \"reauth related error (invalid_rapt)\",\n  \"error_subtype\": \"invalid_rapt\"\n}
"comment":"redirect_uri differs: its own error",
"content":{"size":76,
"text":"{\n  \"error\": \"redirect_uri_mismatch\",\n  \"error_description\": \"Bad Request\"\n}
"bodySize":76},
"comment":"refresh token of another client",
"text":"client_id={{other_client_id}}&client_secret={{other_client_secret}}&grant_type=refresh_token&refresh_token={{refresh_token.1}}
"text":"{\n  \"error\": \"unauthorized_client\",\n  \"error_description\": \"Unauthorized\"\n}
{"revoke":"refresh_token.1"},
{"advance":46800}],
"comment":"the same thirteen hours later",
"comment":"refresh token revoked of late",
"text":"{\n  \"error\": \"invalid_grant\",\n  \"error_description\": \"Token has been expired or revoked.\"\n}
"comment":"refresh token never issued",
"value":"1//0invented"}],
"text":"client_id={{client_id}}&client_secret={{client_secret}}&grant_type=refresh_token&refresh_token=1%2F%2F0invented"}},
"comment":"code_verifier without a challenge",
"value":"wrong-wrong-wrong-wrong-wrong-wrong-wrong-wro"}],
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code={{code.1}}&code_verifier=wrong-wrong-wrong-wrong-wrong-wrong-wrong-wro"}},
"text":"{\n  \"error\": \"invalid_grant\",\n  \"error_description\": \"code_verifier or verifier is not needed\"\n}
"value":"100000000001-none.apps.googleusercontent.com"},
"text":"client_id=100000000001-none.apps.googleusercontent.com&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code={{code.1}}
"text":"{\n  \"error\": \"invalid_client\",\n  \"error_description\": \"The OAuth client was not found.\"\n}
"comment":"wrong secret",
"content":{"size":70,
"text":"{\n  \"error\": \"invalid_client\",\n  \"error_description\": \"Unauthorized\"\n}
"bodySize":70},
"comment":"code_verifier wrong",
"text":"{\n  \"error\": \"invalid_grant\",\n  \"error_description\": \"Invalid code verifier.\"\n}
"comment":"Code exchange, pretty-printed",
"comment":"A refresh brings no refresh token",
"text":"{\n  \"access_token\": \"{{access_token.2}}\",\n  \"expires_in\": 3599,\n  \"scope\": \"https://www.googleapis.com/auth/userinfo.email openid https://www.googleapis.com/auth/userinfo.profile\",\n  \"token_type\": \"Bearer\",\n  \"id_token\": \"{{id_token.1}}\"\n}
"set":{"publishingStatus":"testing"}},
"scope":"https://www.googleapis.com/auth/drive.readonly"}}],
"comment":"A client in testing: the refresh token lives a week",
"text":"{\n  \"access_token\": \"{{access_token.1}}\",\n  \"expires_in\": 3599,\n  \"refresh_token\": \"{{refresh_token.1}}\",\n  \"scope\": \"https://www.googleapis.com/auth/drive.readonly\",\n  \"token_type\": \"Bearer\",\n  \"refresh_token_expires_in\": 604799\n}
"_provenance":{"page":"google.md §5",
"comment":"Token info of a bad token",
"url":"https://www.googleapis.com/oauth2/v1/tokeninfo?access_token=ya29.invented",
"value":"www.googleapis.com"}],
"value":"ya29.invented"}],
"text":"{\n  \"error\": \"invalid_token\"\n}
"url":"https://www.googleapis.com/oauth2/v3/tokeninfo?access_token=ya29.invented",
"content":{"size":42,
"text":"{\n  \"error_description\": \"Invalid Value\"\n}
"bodySize":42},
"url":"https://oauth2.googleapis.com/tokeninfo?access_token=ya29.invented",
"value":"oauth2.googleapis.com"}],
"text":"{\n  \"error\": \"invalid_token\",\n  \"error_description\": \"Invalid Value\"\n}
{"advance":40}],
"comment":"Token info, first version",
"url":"https://www.googleapis.com/oauth2/v1/tokeninfo?access_token={{access_token.1}}
"text":"{\n  \"issued_to\": \"{{client_id}}\",\n  \"audience\": \"{{client_id}}\",\n  \"user_id\": \"100000000000000000001\",\n  \"scope\": \"https://www.googleapis.com/auth/userinfo.email openid https://www.googleapis.com/auth/userinfo.profile\",\n  \"expires_in\": 3560,\n  \"email\": \"ada@example.com\",\n  \"verified_email\": true,\n  \"access_type\": \"offline\"\n}
"comment":"Token info: every value is a text",
"url":"https://oauth2.googleapis.com/tokeninfo?access_token={{access_token.1}}
"text":"{\n  \"azp\": \"{{client_id}}\",\n  \"aud\": \"{{client_id}}\",\n  \"sub\": \"100000000000000000001\",\n  \"scope\": \"https://www.googleapis.com/auth/userinfo.email openid https://www.googleapis.com/auth/userinfo.profile\",\n  \"exp\": \"{{exp.1}}\",\n  \"expires_in\": \"3560\",\n  \"email\": \"ada@example.com\",\n  \"email_verified\": \"true\",\n  \"access_type\": \"offline\"\n}
"_provenance":{"page":"google.md §4",
"comment":"Profile with a bad token",
"url":"https://www.googleapis.com/oauth2/v3/userinfo",
"value":"www.googleapis.com"},
"value":"Bearer ya29.invented"}],
"value":"Bearer realm=\"https://accounts.google.com/\", error=\"invalid_token\""},
"text":"{\n  \"error\": \"invalid_request\",\n  \"error_description\": \"Invalid Credentials\"\n}
"comment":"Profile, second version",
"url":"https://www.googleapis.com/oauth2/v2/userinfo",
"content":{"size":232,
"text":"{\n  \"id\": \"100000000000000000001\",\n  \"email\": \"ada@example.com\",\n  \"verified_email\": true,\n  \"name\": \"Ada Example\",\n  \"given_name\": \"Ada\",\n  \"family_name\": \"Example\",\n  \"picture\": \"https://lh3.googleusercontent.com/a/1\\u003ds96-c\"\n}
"bodySize":232},
"comment":"Profile: an equals sign is escaped",
"url":"https://openidconnect.googleapis.com/v1/userinfo",
"value":"openidconnect.googleapis.com"},
"text":"{\n  \"sub\": \"100000000000000000001\",\n  \"name\": \"Ada Example\",\n  \"given_name\": \"Ada\",\n  \"family_name\": \"Example\",\n  \"picture\": \"https://lh3.googleusercontent.com/a/1\\u003ds96-c\",\n  \"email\": \"ada@example.com\",\n  \"email_verified\": true\n}
"_provenance":{"page":"microsoft.md §1.2",
"_profile":{"provider":"microsoft",
"set":{"accountKind":"msa",
"trailingHash":"false"}},
"comment":"The callback of a personal account",
"url":"https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
"value":"login.microsoftonline.com"},
"text":"client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&response_type=code&scope=openid&state=xyz123&_decision=approve"}},
"value":"https://app.example/cb?code={{code.1}}&state=xyz123"}],
"redirectURL":"https://app.example/cb?code={{code.1}}&state=xyz123",
"_profile":{"provider":"microsoft"},
"comment":"The callback of a work account, with a bare #",
"value":"https://app.example/cb?code={{code.1}}&state=xyz123&session_state={{session_state.1}}#"}],
"redirectURL":"https://app.example/cb?code={{code.1}}&state=xyz123&session_state={{session_state.1}}#",
"_provenance":{"page":"microsoft.md §1.3",
"set":{"declineError":"cancel"}},
"comment":"The person goes back at the sign-in page",
"text":"client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&response_type=code&scope=openid&state=xyz123&_decision=deny"}},
"value":"https://app.example/cb?error=access_denied&error_subcode=cancel&state=xyz123#"}],
"redirectURL":"https://app.example/cb?error=access_denied&error_subcode=cancel&state=xyz123#",
"_provenance":{"page":"microsoft.md §2.1",
"comment":"A client's own token",
"url":"https://login.microsoftonline.com/contoso.example/oauth2/v2.0/token",
"value":"https://graph.microsoft.com/.default"}],
"text":"client_id={{client_id}}&client_secret={{client_secret}}&grant_type=client_credentials&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default"}},
"value":"no-store, no-cache"},
{"name":"Expires",
"value":"-1"},
{"name":"Strict-Transport-Security",
"value":"max-age=31536000; includeSubDomains"},
{"name":"P3P",
"value":"CP=\"DSP CUR OTPi IND OTRi ONL FIN\""},
{"name":"x-ms-ests-server",
"value":"2.1.12651.9 - WEULR1 ProdSlices"},
"text":"{\"token_type\":\"Bearer\",\"expires_in\":3599,\"ext_expires_in\":3599,\"access_token\":\"{{access_token.1}}\"}
"_provenance":{"page":"microsoft.md §3",
"scope":"openid"}},
{"advance":901}],
"url":"https://login.microsoftonline.com/common/oauth2/v2.0/token",
"text":"{\"error\":\"expired_token\",\"error_description\":\"AADSTS70020: The provided value for the input parameter 'device_code' is not valid. This device code has expired.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[70020],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=70020\"}
"comment":"A device waits",
"url":"https://login.microsoftonline.com/common/oauth2/v2.0/devicecode",
"value":"openid"}],
"text":"client_id={{client_id}}&scope=openid"}},
"text":"{\"user_code\":\"{{user_code.1}}\",\"device_code\":\"{{device_code.1}}\",\"verification_uri\":\"https://microsoft.com/devicelogin\",\"expires_in\":900,\"interval\":5,\"message\":\"To sign in, use a web browser to open the page https://microsoft.com/devicelogin and enter the code {{user_code.1}} to authenticate.\"}
"text":"{\"error\":\"authorization_pending\",\"error_description\":\"AADSTS70016: OAuth 2.0 device flow error. Authorization is pending. Continue polling.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[70016],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=70016\"}
"_provenance":{"page":"microsoft.md §4",
"comment":"The metadata of an alias: a placeholder as issuer",
"url":"https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration",
"value":"login.microsoftonline.com"}],
"value":"max-age=86400, private"},
{"name":"Access-Control-Allow-Origin",
"value":"*"},
{"name":"Access-Control-Allow-Methods",
"value":"GET, OPTIONS"},
"content":{"size":1547,
"text":"{\"token_endpoint\":\"https://login.microsoftonline.com/common/oauth2/v2.0/token\",\"token_endpoint_auth_methods_supported\":[\"client_secret_post\",\"private_key_jwt\",\"client_secret_basic\"],\"jwks_uri\":\"https://login.microsoftonline.com/common/discovery/v2.0/keys\",\"response_modes_supported\":[\"query\",\"fragment\",\"form_post\"],\"subject_types_supported\":[\"pairwise\"],\"id_token_signing_alg_values_supported\":[\"RS256\"],\"response_types_supported\":[\"code\",\"id_token\",\"code id_token\",\"id_token token\"],\"scopes_supported\":[\"openid\",\"profile\",\"email\",\"offline_access\"],\"issuer\":\"https://login.microsoftonline.com/{tenantid}/v2.0\",\"request_uri_parameter_supported\":false,\"userinfo_endpoint\":\"https://graph.microsoft.com/oidc/userinfo\",\"authorization_endpoint\":\"https://login.microsoftonline.com/common/oauth2/v2.0/authorize\",\"device_authorization_endpoint\":\"https://login.microsoftonline.com/common/oauth2/v2.0/devicecode\",\"http_logout_supported\":true,\"frontchannel_logout_supported\":true,\"end_session_endpoint\":\"https://login.microsoftonline.com/common/oauth2/v2.0/logout\",\"claims_supported\":[\"sub\",\"iss\",\"cloud_instance_name\",\"cloud_instance_host_name\",\"cloud_graph_host_name\",\"msgraph_host\",\"aud\",\"exp\",\"iat\",\"auth_time\",\"acr\",\"nonce\",\"preferred_username\",\"name\",\"tid\",\"ver\",\"at_hash\",\"c_hash\",\"email\"],\"kerberos_endpoint\":\"https://login.microsoftonline.com/common/kerberos\",\"tenant_region_scope\":\"EU\",\"cloud_instance_name\":\"microsoftonline.com\",\"cloud_graph_host_name\":\"graph.windows.net\",\"msgraph_host\":\"graph.microsoft.com\",\"rbac_url\":\"https://pas.windows.net\"}
"bodySize":1547},
"comment":"The metadata of a tenant: 1753 bytes",
"url":"https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/v2.0/.well-known/openid-configuration",
"content":{"size":1753,
"text":"{\"token_endpoint\":\"https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/oauth2/v2.0/token\",\"token_endpoint_auth_methods_supported\":[\"client_secret_post\",\"private_key_jwt\",\"client_secret_basic\"],\"jwks_uri\":\"https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/discovery/v2.0/keys\",\"response_modes_supported\":[\"query\",\"fragment\",\"form_post\"],\"subject_types_supported\":[\"pairwise\"],\"id_token_signing_alg_values_supported\":[\"RS256\"],\"response_types_supported\":[\"code\",\"id_token\",\"code id_token\",\"id_token token\"],\"scopes_supported\":[\"openid\",\"profile\",\"email\",\"offline_access\"],\"issuer\":\"https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/v2.0\",\"request_uri_parameter_supported\":false,\"userinfo_endpoint\":\"https://graph.microsoft.com/oidc/userinfo\",\"authorization_endpoint\":\"https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/oauth2/v2.0/authorize\",\"device_authorization_endpoint\":\"https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/oauth2/v2.0/devicecode\",\"http_logout_supported\":true,\"frontchannel_logout_supported\":true,\"end_session_endpoint\":\"https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/oauth2/v2.0/logout\",\"claims_supported\":[\"sub\",\"iss\",\"cloud_instance_name\",\"cloud_instance_host_name\",\"cloud_graph_host_name\",\"msgraph_host\",\"aud\",\"exp\",\"iat\",\"auth_time\",\"acr\",\"nonce\",\"preferred_username\",\"name\",\"tid\",\"ver\",\"at_hash\",\"c_hash\",\"email\"],\"kerberos_endpoint\":\"https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/kerberos\",\"tenant_region_scope\":\"EU\",\"cloud_instance_name\":\"microsoftonline.com\",\"cloud_graph_host_name\":\"graph.windows.net\",\"msgraph_host\":\"graph.microsoft.com\",\"rbac_url\":\"https://pas.windows.net\"}
"bodySize":1753},
"_provenance":{"page":"microsoft.md §6",
"scope":"openid profile offline_access"}},
"comment":"Graph with an expired token",
"url":"https://graph.microsoft.com/v1.0/me",
"value":"graph.microsoft.com"},
"value":"Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", client_id=\"00000003-0000-0000-c000-000000000000\""}],
"mimeType":"",
"text":"{\"error\":{\"code\":\"InvalidAuthenticationToken\",\"message\":\"Lifetime validation failed, the token is expired.\",\"innerError\":{\"date\":\"{{date.1}}:{{minute.1}}:{{second.1}}\",\"request-id\":\"{{request_id.1}}\",\"client-request-id\":\"{{request_id.1}}\"}}}
"comment":"Graph without a token",
"value":"graph.microsoft.com"}],
"text":"{\"error\":{\"code\":\"InvalidAuthenticationToken\",\"message\":\"Access token is empty.\",\"innerError\":{\"date\":\"{{date.1}}:{{minute.1}}:{{second.1}}\",\"request-id\":\"{{request_id.1}}\",\"client-request-id\":\"{{request_id.1}}\"}}}
"set":{"accountKind":"msa"}},
"scope":"openid profile offline_access"}}],
"comment":"Graph, a personal account",
"headers":[],
"content":{"size":319,
"text":"{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#users/$entity\",\"displayName\":\"Ada Example\",\"surname\":\"Example\",\"givenName\":\"Ada\",\"id\":\"0000000000000001\",\"userPrincipalName\":\"ada@example.com\",\"businessPhones\":[],\"jobTitle\":null,\"mail\":null,\"mobilePhone\":null,\"officeLocation\":null,\"preferredLanguage\":null}
"bodySize":319},
"comment":"Graph, a work account",
"text":"{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#users/$entity\",\"businessPhones\":[],\"displayName\":\"Ada Example\",\"givenName\":\"Ada\",\"jobTitle\":null,\"mail\":\"ada@example.com\",\"mobilePhone\":null,\"officeLocation\":null,\"preferredLanguage\":null,\"surname\":\"Example\",\"userPrincipalName\":\"ada@example.com\",\"id\":\"{{id.1}}\"}
"set":{"expiresIn":"fixed"}},
"scope":"openid profile email offline_access"}}],
"comment":"client_info names the home account",
{"name":"client_info",
"value":"1"}],
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code={{code.1}}&client_info=1"}},
"text":"{\"token_type\":\"Bearer\",\"scope\":\"User.Read profile openid email\",\"expires_in\":3599,\"ext_expires_in\":3599,\"access_token\":\"{{access_token.1}}\",\"refresh_token\":\"{{refresh_token.1}}\",\"id_token\":\"{{id_token.1}}\",\"client_info\":\"{{client_info.1}}\"}
"_provenance":{"page":"microsoft.md §2.5",
"set":{"errorEra":"2018"}},
"comment":"an error without a page",
"text":"{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{{client_id}}'.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[7000215],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\"}
"comment":"code that is cut",
"value":"0.AXkA"}],
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code=0.AXkA"}},
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS9002313: Invalid request. Request is malformed or invalid.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[9002313],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=9002313\"}
"scope":"openid profile email offline_access"}},
"comment":"code older than ten minutes",
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS70008: The provided authorization code or refresh token is expired. Send a new interactive authorization request for this user and resource.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[70008],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=70008\"}
"comment":"the same for a personal account",
"value":"M.C5nn"}],
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code=M.C5nn"}},
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS70000: The provided value for the 'code' parameter is not valid.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[70000],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=70000\"}
"comment":"code redeemed before",
"text":"{\"token_type\":\"Bearer\",\"scope\":\"User.Read profile openid email\",\"expires_in\":3599,\"ext_expires_in\":3599,\"access_token\":\"{{access_token.1}}\",\"refresh_token\":\"{{refresh_token.1}}\",\"id_token\":\"{{id_token.1}}\"}
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS54005: OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[54005],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=54005\"}
"set":{"secretState":"expired"}},
"comment":"the secret has expired at the portal",
"text":"{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000222: The provided client secret keys for app '{{client_id}}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[7000222],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=7000222\"}
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=x&code={{code.1}}
"text":"{\"error\":\"unsupported_grant_type\",\"error_description\":\"AADSTS70003: The app requested an unsupported grant type 'x'.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[70003],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=70003\"}
"text":"{\"error\":\"invalid_request\",\"error_description\":\"AADSTS900144: The request body must contain the following parameter: 'code'.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[900144],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=900144\"}
"set":{"conditionalAccess":"true"}},
"comment":"a policy wants another factor",
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[50076],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=50076\",\"suberror\":\"basic_action\",\"claims\":\"{\\\"access_token\\\":{\\\"polids\\\":{\\\"essential\\\":true,\\\"values\\\":[]}}}\"}
"comment":"secret missing",
"text":"{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[7000218],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=7000218\"}
"comment":"a page redeems the code of a web app",
{"name":"Origin",
"value":"https://app.example"},
"text":"{\"error\":\"invalid_request\",\"error_description\":\"AADSTS9002326: Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[9002326],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=9002326\"}
"set":{"redirectType":"spa"}},
"comment":"a page without PKCE",
"text":"{\"error\":\"invalid_request\",\"error_description\":\"AADSTS9002325: Proof Key for Code Exchange is required for cross-origin authorization code redemption.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[9002325],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=9002325\"}
"set":{"appAudience":"msaOnly"}},
"comment":"an app of personal accounts at common",
"text":"{\"error\":\"invalid_request\",\"error_description\":\"AADSTS9002331: Application '{{client_id}}'(Sample App) is configured for use by Microsoft Account users only. Please use the /consumers endpoint to serve this request.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[9002331],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=9002331\"}
"comment":"a server redeems the code of a page",
"text":"{\"error\":\"invalid_request\",\"error_description\":\"AADSTS9002327: Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[9002327],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=9002327\"}
"set":{"appAudience":"single"}},
"comment":"an app of one tenant at common",
"text":"{\"error\":\"invalid_request\",\"error_description\":\"AADSTS50194: Application '{{client_id}}'(Sample App) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such applications created after '10/15/2018'. Use a tenant-specific endpoint or configure the application to be multi-tenant.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[50194],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=50194\"}
"value":"aaaaaaaa-bbbb-4ccc-8ddd-000000000000"},
"text":"client_id=aaaaaaaa-bbbb-4ccc-8ddd-000000000000&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code={{code.1}}
"text":"{\"error\":\"unauthorized_client\",\"error_description\":\"AADSTS700016: Application with identifier 'aaaaaaaa-bbbb-4ccc-8ddd-000000000000' was not found in the directory 'common'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[700016],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=700016\"}
"comment":"unknown tenant",
"url":"https://login.microsoftonline.com/nobody.example/oauth2/v2.0/token",
"text":"{\"error\":\"invalid_request\",\"error_description\":\"AADSTS90002: Tenant 'nobody.example' not found. This may happen if there are no active subscriptions for the tenant. Check to make sure you have the correct tenant ID. Check with your subscription administrator.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[90002],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=90002\"}
"set":{"pkceError":"50148"}},
"scope":"openid profile email offline_access",
"comment":"code_verifier missing, the other number",
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS50148: The code_verifier does not match the code_challenge supplied in the authorization request for PKCE.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[50148],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=50148\"}
"text":"{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS501481: The Code_Verifier does not match the code_challenge supplied in the authorization request.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[501481],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=501481\"}
"text":"{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{{client_id}}'.\\r\\nTrace ID: {{trace_id.1}}\\r\\nCorrelation ID: {{correlation_id.1}}\\r\\nTimestamp: {{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"error_codes\":[7000215],\"timestamp\":\"{{day.1}} {{hour.1}}:{{minute.1}}:{{second.1}}Z\",\"trace_id\":\"{{trace_id.1}}\",\"correlation_id\":\"{{correlation_id.1}}\",\"error_uri\":\"https://login.microsoftonline.com/error?code=7000215\"}
"_provenance":{"page":"microsoft.md §2.2",
"scope":"openid profile email offline_access https://graph.microsoft.com/User.Read"}}],
"comment":"Long names stay long",
"text":"{\"token_type\":\"Bearer\",\"scope\":\"profile openid email https://graph.microsoft.com/User.Read\",\"expires_in\":3599,\"ext_expires_in\":3599,\"access_token\":\"{{access_token.1}}\",\"refresh_token\":\"{{refresh_token.1}}\",\"id_token\":\"{{id_token.1}}\"}
"comment":"Code exchange: User.Read comes with signing in",
"scope":"openid profile offline_access https://api.example/read"}}],
"comment":"Another resource: its scopes alone, and an ID token",
"text":"{\"token_type\":\"Bearer\",\"scope\":\"https://api.example/read\",\"expires_in\":3599,\"ext_expires_in\":3599,\"access_token\":\"{{access_token.1}}\",\"refresh_token\":\"{{refresh_token.1}}\",\"id_token\":\"{{id_token.1}}\"}
"_provenance":{"page":"microsoft.md §2.3",
"comment":"A refresh brings a new token, and the old one works again",
"text":"{\"token_type\":\"Bearer\",\"scope\":\"User.Read profile openid\",\"expires_in\":3599,\"ext_expires_in\":3599,\"access_token\":\"{{access_token.2}}\",\"refresh_token\":\"{{refresh_token.2}}\",\"id_token\":\"{{id_token.1}}\"}
"text":"{\"token_type\":\"Bearer\",\"scope\":\"User.Read profile openid\",\"expires_in\":3599,\"ext_expires_in\":3599,\"access_token\":\"{{access_token.3}}\",\"refresh_token\":\"{{refresh_token.3}}\",\"id_token\":\"{{id_token.2}}\"}
"_provenance":{"page":"qq.md §1.2",
"_profile":{"provider":"qq"},
"redirectURIs":["https://app.example/auth/qq/callback"],
"scopes":["get_user_info"]}},
{"registerUser":{"username":"qq",
"name":"测试用户"}}],
"comment":"The login page is another address with the query glued on; consent is posted back, and the code comes first",
"url":"https://graph.qq.com/oauth2.0/authorize?response_type=code&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&state=xyz123&scope=get_user_info",
"value":"graph.qq.com"}],
"queryString":[{"name":"response_type",
"value":"https://app.example/auth/qq/callback"},
"value":"get_user_info"}],
"value":"https://graph.qq.com/oauth2.0/show?which=Login&display=pc&response_type=code&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&state=xyz123&scope=get_user_info"}],
"redirectURL":"https://graph.qq.com/oauth2.0/show?which=Login&display=pc&response_type=code&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&state=xyz123&scope=get_user_info",
"comment":"to the login page"},
"url":"https://graph.qq.com/oauth2.0/authorize",
"value":"graph.qq.com"},
"params":[{"name":"response_type",
"value":"get_user_info"},
"text":"response_type=code&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&scope=get_user_info&state=xyz123&_decision=approve"}},
"value":"https://app.example/auth/qq/callback?code={{code.1}}&state=xyz123"}],
"redirectURL":"https://app.example/auth/qq/callback?code={{code.1}}&state=xyz123",
"comment":"the person presses 授权并登录; _decision stands for the fields of the page itself"}]}}
"_provenance":{"page":"qq.md §1.6",
"scopes":["get_user_info"]}}],
"comment":"redirect_uri not registered: the browser ends on the error page of the provider, the client hears nothing",
"url":"https://graph.qq.com/oauth2.0/authorize?response_type=code&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fevil.example%2Fcb&state=xyz123",
"value":"https://graph.qq.com/oauth2.0/show?which=error&display=pc&error=100010&response_type=code&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fevil.example%2Fcb&state=xyz123"}],
"redirectURL":"https://graph.qq.com/oauth2.0/show?which=error&display=pc&error=100010&response_type=code&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fevil.example%2Fcb&state=xyz123",
"comment":"unknown response_type: the browser ends on the error page of the provider, the client hears nothing",
"url":"https://graph.qq.com/oauth2.0/authorize?response_type=magic&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&state=xyz123",
"value":"https://graph.qq.com/oauth2.0/show?which=error&display=pc&error=100000&response_type=magic&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&state=xyz123"}],
"redirectURL":"https://graph.qq.com/oauth2.0/show?which=error&display=pc&error=100000&response_type=magic&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&state=xyz123",
"_provenance":{"page":"qq.md §1.3",
"comment":"Implicit flow: an empty query, then the fragment; no token_type",
"text":"response_type=token&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&scope=get_user_info&state=xyz123&_decision=approve"}},
"value":"https://app.example/auth/qq/callback?#access_token={{access_token.1}}&expires_in=7776000&state=xyz123"}],
"redirectURL":"https://app.example/auth/qq/callback?#access_token={{access_token.1}}&expires_in=7776000&state=xyz123",
"comment":"client_id missing: the browser ends on the error page of the provider, the client hears nothing",
"url":"https://graph.qq.com/oauth2.0/authorize?response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&state=xyz123",
"value":"https://graph.qq.com/oauth2.0/show?which=error&display=pc&error=100001&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&state=xyz123"}],
"redirectURL":"https://graph.qq.com/oauth2.0/show?which=error&display=pc&error=100001&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&state=xyz123",
"comment":"No state in the request: none in the redirect",
"text":"response_type=code&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&scope=get_user_info&_decision=approve"}},
"value":"https://app.example/auth/qq/callback?code={{code.1}}
"redirectURL":"https://app.example/auth/qq/callback?code={{code.1}}
"comment":"redirect_uri with a fragment: the browser ends on the error page of the provider, the client hears nothing",
"url":"https://graph.qq.com/oauth2.0/authorize?response_type=code&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback%23x&state=xyz123",
"value":"https://app.example/auth/qq/callback#x"},
"value":"https://graph.qq.com/oauth2.0/show?which=error&display=pc&error=100010&response_type=code&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback%23x&state=xyz123"}],
"redirectURL":"https://graph.qq.com/oauth2.0/show?which=error&display=pc&error=100010&response_type=code&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback%23x&state=xyz123",
"comment":"unknown appid: the browser ends on the error page of the provider, the client hears nothing",
"url":"https://graph.qq.com/oauth2.0/authorize?response_type=code&client_id=100000009&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&state=xyz123",
"value":"100000009"},
"value":"https://graph.qq.com/oauth2.0/show?which=error&display=pc&error=100008&response_type=code&client_id=100000009&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&state=xyz123"}],
"redirectURL":"https://graph.qq.com/oauth2.0/show?which=error&display=pc&error=100008&response_type=code&client_id=100000009&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&state=xyz123",
"_provenance":{"page":"qq.md §3.3",
"comment":"No access_token: the text has spaces",
"url":"https://graph.qq.com/oauth2.0/me",
"text":"callback( {\"error\":100007,\"error_description\":\"param access token is wrong or lost \"} );\n"},
"url":"https://graph.qq.com/oauth2.0/me?fmt=json",
"queryString":[{"name":"fmt",
"value":"json"}],
"text":"{\"error\":100007,\"error_description\":\"param access token is wrong or lost \"}
"comment":"fmt=json"}]}}
"comment":"A malformed token",
"url":"https://graph.qq.com/oauth2.0/me?access_token=bad",
"text":"callback( {\"error\":100013,\"error_description\":\"access token is illegal\"} );\n"},
"url":"https://graph.qq.com/oauth2.0/me?access_token=bad&fmt=json",
"value":"bad"},
{"name":"fmt",
"text":"{\"error\":100013,\"error_description\":\"access token is illegal\"}
"_profile":{"provider":"qq",
"set":{"accessTokenLifetime":7776000}},
"name":"测试用户"}},
"scope":"get_user_info"}},
{"advance":7776001}],
"url":"https://graph.qq.com/oauth2.0/me?access_token={{access_token.1}}
"text":"callback( {\"error\":100016,\"error_description\":\"access token check failed\"} );\n"},
"url":"https://graph.qq.com/oauth2.0/me?access_token={{access_token.1}}&fmt=json",
"content":{"size":64,
"text":"{\"error\":100016,\"error_description\":\"access token check failed\"}
"bodySize":64},
"comment":"A well-formed token that was never issued",
"url":"https://graph.qq.com/oauth2.0/me?access_token=00000000000000000000000000000000",
"value":"00000000000000000000000000000000"}],
"url":"https://graph.qq.com/oauth2.0/me?access_token=00000000000000000000000000000000&fmt=json",
"value":"00000000000000000000000000000000"},
"set":{"unionidPermission":false,
"unionidText":"CompanyID not set"}},
"scope":"get_user_info"}}],
"comment":"unionid=1 without the permission: an error in place of the openid",
"url":"https://graph.qq.com/oauth2.0/me?access_token={{access_token.1}}&unionid=1",
{"name":"unionid",
"text":"callback( {\"error\":100048,\"error_description\":\"CompanyID not set\"} );\n"},
"_provenance":{"page":"qq.md §3.2",
"comment":"fmt=json: the bare object",
"text":"{\"client_id\":\"{{client_id}}\",\"openid\":\"{{openid.1}}\"}
"comment":"JSONP with a space on either side of the object, a semicolon and one LF",
"text":"callback( {\"client_id\":\"{{client_id}}\",\"openid\":\"{{openid.1}}\"} );\n"},
"set":{"unionidPermission":true}},
"comment":"unionid=1 with the permission: UID_ and 32 digits",
"text":"callback( {\"client_id\":\"{{client_id}}\",\"openid\":\"{{openid.1}}\",\"unionid\":\"{{unionid.1}}\"} );\n"},
"_provenance":{"page":"qq.md §2.1",
"redirectURI":"https://app.example/auth/qq/callback",
"comment":"Credentials that stand only in a Basic header do not count",
"url":"https://graph.qq.com/oauth2.0/token",
"value":"https://app.example/auth/qq/callback"}],
"text":"grant_type=authorization_code&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback"}},
"text":"callback( {\"error\":100002,\"error_description\":\"param client_secret is wrong or lost \"} );\n"},
"_provenance":{"page":"qq.md §2.3",
"comment":"client_id missing: status 200, JSONP",
"url":"https://graph.qq.com/oauth2.0/token?grant_type=authorization_code&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback",
"text":"callback( {\"error\":100001,\"error_description\":\"param client_id is wrong or lost \"} );\n"},
"url":"https://graph.qq.com/oauth2.0/token?grant_type=authorization_code&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&fmt=json",
"content":{"size":72,
"text":"{\"error\":100001,\"error_description\":\"param client_id is wrong or lost \"}
"bodySize":72},
"comment":"client_secret missing: status 200, JSONP",
"url":"https://graph.qq.com/oauth2.0/token?grant_type=authorization_code&client_id={{client_id}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback",
"url":"https://graph.qq.com/oauth2.0/token?grant_type=authorization_code&client_id={{client_id}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&fmt=json",
"text":"{\"error\":100002,\"error_description\":\"param client_secret is wrong or lost \"}
"comment":"grant_type missing: status 200, JSONP",
"url":"https://graph.qq.com/oauth2.0/token?client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback",
"content":{"size":87,
"text":"callback( {\"error\":100004,\"error_description\":\"param grant_type is wrong or lost \"} );\n"},
"bodySize":87},
"url":"https://graph.qq.com/oauth2.0/token?client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&fmt=json",
"content":{"size":73,
"text":"{\"error\":100004,\"error_description\":\"param grant_type is wrong or lost \"}
"bodySize":73},
"comment":"grant_type unknown: status 200, JSONP",
"url":"https://graph.qq.com/oauth2.0/token?grant_type=magic&client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback",
"url":"https://graph.qq.com/oauth2.0/token?grant_type=magic&client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&fmt=json",
"comment":"code missing: status 200, JSONP",
"url":"https://graph.qq.com/oauth2.0/token?grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback",
"text":"callback( {\"error\":100005,\"error_description\":\"param code is wrong or lost \"} );\n"},
"url":"https://graph.qq.com/oauth2.0/token?grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&fmt=json",
"content":{"size":67,
"text":"{\"error\":100005,\"error_description\":\"param code is wrong or lost \"}
"bodySize":67},
"comment":"refresh_token missing: status 200, JSONP",
"url":"https://graph.qq.com/oauth2.0/token?grant_type=refresh_token&client_id={{client_id}}&client_secret={{client_secret}}
"text":"callback( {\"error\":100006,\"error_description\":\"param refresh_token is wrong or lost \"} );\n"},
"url":"https://graph.qq.com/oauth2.0/token?grant_type=refresh_token&client_id={{client_id}}&client_secret={{client_secret}}&fmt=json",
"text":"{\"error\":100006,\"error_description\":\"param refresh_token is wrong or lost \"}
"comment":"unknown appid: status 200, JSONP",
"url":"https://graph.qq.com/oauth2.0/token?grant_type=authorization_code&client_id=100000009&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback",
"content":{"size":104,
"text":"callback( {\"error\":100008,\"error_description\":\"client id is illegal, not exist [appid: 100000009] \"} );\n"},
"bodySize":104},
"url":"https://graph.qq.com/oauth2.0/token?grant_type=authorization_code&client_id=100000009&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&fmt=json",
"text":"{\"error\":100008,\"error_description\":\"client id is illegal, not exist [appid: 100000009] \"}
"comment":"wrong client_secret: status 200, JSONP",
"url":"https://graph.qq.com/oauth2.0/token?grant_type=authorization_code&client_id={{client_id}}&client_secret=wrong&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback",
"text":"callback( {\"error\":100009,\"error_description\":\"client secret is illegal\"} );\n"},
"url":"https://graph.qq.com/oauth2.0/token?grant_type=authorization_code&client_id={{client_id}}&client_secret=wrong&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&fmt=json",
"content":{"size":63,
"text":"{\"error\":100009,\"error_description\":\"client secret is illegal\"}
"bodySize":63},
"comment":"redirect_uri encoded twice: status 200, JSONP",
"url":"https://graph.qq.com/oauth2.0/token?grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%253A%252F%252Fapp.example%252Fauth%252Fqq%252Fcallback",
"value":"https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback"}],
"text":"callback( {\"error\":100010,\"error_description\":\"redirect uri is illegal\"} );\n"},
"url":"https://graph.qq.com/oauth2.0/token?grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%253A%252F%252Fapp.example%252Fauth%252Fqq%252Fcallback&fmt=json",
"value":"https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback"},
"text":"{\"error\":100010,\"error_description\":\"redirect uri is illegal\"}
"comment":"redirect_uri differs: status 200, JSONP",
"url":"https://graph.qq.com/oauth2.0/token?grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fevil.example%2Fcb",
"url":"https://graph.qq.com/oauth2.0/token?grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fevil.example%2Fcb&fmt=json",
"comment":"A code older than ten minutes",
"url":"https://graph.qq.com/oauth2.0/token?grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback",
"text":"callback( {\"error\":100019,\"error_description\":\"code to access token error\"} );\n"},
"comment":"unknown code: status 200, JSONP",
"url":"https://graph.qq.com/oauth2.0/token?grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&code=00000000000000000000000000000000&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback",
"url":"https://graph.qq.com/oauth2.0/token?grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&code=00000000000000000000000000000000&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&fmt=json",
"content":{"size":65,
"text":"{\"error\":100019,\"error_description\":\"code to access token error\"}
"bodySize":65},
"comment":"A code used twice",
"text":"access_token={{access_token.1}}&expires_in=7776000&refresh_token={{refresh_token.1}}
"text":"callback( {\"error\":100020,\"error_description\":\"code is reused error\"} );\n"},
"comment":"unknown refresh token: status 200, JSONP",
"url":"https://graph.qq.com/oauth2.0/token?grant_type=refresh_token&client_id={{client_id}}&client_secret={{client_secret}}&refresh_token=00000000000000000000000000000000",
"text":"callback( {\"error\":100021,\"error_description\":\"get access token error\"} );\n"},
"url":"https://graph.qq.com/oauth2.0/token?grant_type=refresh_token&client_id={{client_id}}&client_secret={{client_secret}}&refresh_token=00000000000000000000000000000000&fmt=json",
"text":"{\"error\":100021,\"error_description\":\"get access token error\"}
"comment":"The same by POST with a form body",
"text":"grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback"}},
"_provenance":{"page":"qq.md §2.2",
"comment":"Form text labelled text/html, without an LF at its end",
"set":{"accessTokenLifetime":5184000}},
"comment":"fmt=json: bare JSON, expires_in is a string",
"url":"https://graph.qq.com/oauth2.0/token?grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&fmt=json",
"text":"{\"access_token\":\"{{access_token.1}}\",\"expires_in\":\"5184000\",\"refresh_token\":\"{{refresh_token.1}}\"}
"comment":"need_openid=1: the openid comes last",
"url":"https://graph.qq.com/oauth2.0/token?grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback&need_openid=1",
{"name":"need_openid",
"text":"access_token={{access_token.1}}&expires_in=7776000&refresh_token={{refresh_token.1}}&openid={{openid.1}}
"comment":"A refresh gives a new pair; the used refresh token is dead",
"url":"https://graph.qq.com/oauth2.0/token?grant_type=refresh_token&client_id={{client_id}}&client_secret={{client_secret}}&refresh_token={{refresh_token.1}}
"text":"access_token={{access_token.2}}&expires_in=7776000&refresh_token={{refresh_token.2}}
"_provenance":{"page":"qq.md §4.3",
"comment":"openid of somebody else: status 200, compact JSON",
"url":"https://graph.qq.com/user/get_user_info?access_token={{access_token.1}}&oauth_consumer_key={{client_id}}&openid=00000000000000000000000000000000",
{"name":"oauth_consumer_key",
{"name":"openid",
"content":{"size":37,
"text":"{\"ret\":-22,\"msg\":\"openid is invalid\"}
"bodySize":37},
"comment":"a token that was never issued: status 200, compact JSON",
"url":"https://graph.qq.com/user/get_user_info?access_token=00000000000000000000000000000000&oauth_consumer_key={{client_id}}&openid=00000000000000000000000000000000",
"text":"{\"ret\":-23,\"msg\":\"token is invalid\"}
"comment":"openid of the wrong length: status 200, compact JSON",
"url":"https://graph.qq.com/user/get_user_info?access_token={{access_token.1}}&oauth_consumer_key={{client_id}}&openid=abc",
"value":"abc"}],
"content":{"size":74,
"text":"{\"ret\":-1,\"msg\":\"client request's parameters are invalid, invalid openid\"}
"bodySize":74},
"comment":"openid missing: status 200, compact JSON",
"url":"https://graph.qq.com/user/get_user_info?access_token={{access_token.1}}&oauth_consumer_key={{client_id}}
"scope":"list_album"}}],
"comment":"A token without the scope: status 200, compact JSON",
"comment":"the openid"},
"url":"https://graph.qq.com/user/get_user_info?access_token={{access_token.1}}&oauth_consumer_key={{client_id}}&openid={{openid.1}}
"value":"{{openid.1}}
"content":{"size":58,
"text":"{\"ret\":100030,\"msg\":\"this api without user authorization\"}
"bodySize":58},
"_provenance":{"page":"qq.md §4.2",
"comment":"The profile: pretty-printed, spacing and slash escapes uneven, region and year invented by the provider",
"text":"{\n    \"ret\": 0,\n    \"msg\": \"\",\n    \"is_lost\":0,\n    \"nickname\": \"测试用户\",\n    \"gender\": \"男\",\n    \"gender_type\": 2,\n    \"province\": \"广东\",\n    \"city\": \"深圳\",\n    \"year\": \"1990\",\n    \"constellation\": \"\",\n    \"figureurl\": \"http:\\/\\/qzapp.qlogo.cn\\/qzapp\\/{{client_id}}\\/{{openid.1}}\\/30\",\n    \"figureurl_1\": \"http:\\/\\/qzapp.qlogo.cn\\/qzapp\\/{{client_id}}\\/{{openid.1}}\\/50\",\n    \"figureurl_2\": \"http:\\/\\/qzapp.qlogo.cn\\/qzapp\\/{{client_id}}\\/{{openid.1}}\\/100\",\n    \"figureurl_qq_1\": \"http://thirdqq.qlogo.cn/g?b=oidb&k=PLACEHOLDERKEY&s=40&t=1500000000\",\n    \"figureurl_qq_2\": \"http://thirdqq.qlogo.cn/g?b=oidb&k=PLACEHOLDERKEY&s=100&t=1500000000\",\n    \"figureurl_qq\": \"http://thirdqq.qlogo.cn/g?b=oidb&k=PLACEHOLDERKEY&s=640&t=1500000000\",\n    \"figureurl_type\": \"1\",\n    \"is_yellow_vip\": \"0\",\n    \"vip\": \"0\",\n    \"yellow_vip_level\": \"0\",\n    \"level\": \"0\",\n    \"is_yellow_year_vip\": \"0\"\n}
"comment":"the profile"}]}}
"_provenance":{"page":"tutorial-server.md §3",
"_profile":{"provider":"tutorial"},
"redirectURIs":["http://localhost:3000/user/callback"],
"scopes":["get_user_info",
"list_album"]}},
{"registerUser":{"username":"alice",
"password":"correct-horse"}}],
"comment":"Approval: the state is lost",
"url":"http://localhost:4000/oauth2.0/authorize?response_type=code&client_id={{client_id}}&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fuser%2Fcallback&scope=get_user_info&state=xyz",
"value":"localhost:4000"},
"value":"application/x-www-form-urlencoded"},
"value":"http://localhost:3000/user/callback"},
"value":"xyz"}],
"bodySize":13,
"params":[{"name":"permissions",
"text":"permissions=1"}},
"headers":[{"name":"X-Powered-By",
"value":"Express"},
"value":"http://localhost:3000/user/callback?code={{code.1}}
"text":"<p>Found. Redirecting to <a href=\"http://localhost:3000/user/callback?code={{code.1}}\">http://localhost:3000/user/callback?code={{code.1}}</a></p>"},
"redirectURL":"http://localhost:3000/user/callback?code={{code.1}}
"comment":"the ids of the permissions are records of the server: 1 stands for any"}]}}
"_provenance":{"page":"tutorial-server.md §2",
"comment":"client_id missing: JSON, status 400",
"url":"http://localhost:4000/oauth2.0/authorize?response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fuser%2Fcallback",
"value":"localhost:4000"}],
"value":"http://localhost:3000/user/callback"}],
"text":"{\"code\":1,\"message\":\"缺少 client_id 参数\"}
"comment":"redirect_uri missing: JSON, status 400",
"url":"http://localhost:4000/oauth2.0/authorize?response_type=code&client_id={{client_id}}
"text":"{\"code\":1,\"message\":\"缺少 redirect_uri 参数\"}
"comment":"redirect_uri differs: JSON, status 400",
"url":"http://localhost:4000/oauth2.0/authorize?response_type=code&client_id={{client_id}}&redirect_uri=https%3A%2F%2Fevil.example%2Fcb",
"content":{"size":53,
"text":"{\"code\":1,\"message\":\"传入的回调地址不匹配\"}
"bodySize":53},
"_provenance":{"page":"tutorial-server.md §5",
"comment":"No access_token",
"url":"http://localhost:4000/oauth2.0/me",
"text":"{\"code\":1,\"message\":\"access_token未提供\"}
"password":"correct-horse"}},
"comment":"JSONP without spaces, semicolon or LF",
"url":"http://localhost:4000/oauth2.0/me?access_token={{access_token.1}}
"text":"callback({\"client_id\":\"{{client_id}}\",\"openid\":\"{{openid.1}}\"})"},
"_provenance":{"page":"tutorial-server.md §4",
"comment":"A code that was never issued",
"url":"http://localhost:4000/oauth2.0/token?code=000000000000000000000000",
"value":"000000000000000000000000"}],
"text":"{\"code\":1,\"message\":\"授权码错误\"}
"redirectURI":"http://localhost:3000/user/callback",
"comment":"Only the code counts: no refresh token, no LF at the end",
"url":"http://localhost:4000/oauth2.0/token?grant_type=authorization_code&client_id=ignored&client_secret=ignored&code={{code.1}}&redirect_uri=ignored",
"value":"ignored"},
"value":"ignored"}],
"text":"access_token={{access_token.1}}&expires_in=7776000"},
"url":"http://localhost:4000/oauth2.0/token?code={{code.1}}
"text":"access_token={{access_token.2}}&expires_in=7776000"},
"comment":"the same code again: another token"}]}}
"_provenance":{"page":"tutorial-server.md §6",
"comment":"An unknown openid: 200 and null; the token is not looked at",
"url":"http://localhost:4000/user/get_user_info?access_token=x&oauth_consumer_key=x&openid=000000000000000000000000",
"content":{"size":4,
"text":"null"},
"bodySize":4},
"_provenance":{"page":"wechat.md §4",
"_profile":{"provider":"wechat"},
"redirectURIs":["app.example"]}},
{"registerUser":{"username":"wechat",
"name":"测试😀"}}],
"comment":"A bad token is told as a bad openid",
"url":"https://api.weixin.qq.com/sns/auth?access_token=90_INVENTED-ACCESS&openid=oINVENTED0openid000000000001",
"value":"api.weixin.qq.com"}],
"value":"90_INVENTED-ACCESS"},
"value":"oINVENTED0openid000000000001"}],
"text":"{\"errcode\":40003,\"errmsg\":\"invalid openid, rid: {{rid.1}}\"}
"_profile":{"provider":"wechat",
"set":{"authTokenError":"40014"}},
"comment":"The same in 2021: no comma before the suffix",
"text":"{\"errcode\":40014,\"errmsg\":\"invalid access_token rid: {{rid.1}}\"}
"name":"测试😀"}},
"redirectURI":"https://app.example/auth/wechat/callback",
"scope":"snsapi_login"}}],
"comment":"Success is errcode 0",
"url":"https://api.weixin.qq.com/sns/oauth2/access_token?appid={{client_id}}&secret={{client_secret}}&code={{code.1}}&grant_type=authorization_code",
"queryString":[{"name":"appid",
{"name":"secret",
"text":"{\"access_token\":\"{{access_token.1}}\",\"expires_in\":7200,\"refresh_token\":\"{{refresh_token.1}}\",\"openid\":\"{{openid.1}}\",\"scope\":\"snsapi_login\",\"unionid\":\"{{unionid.1}}\"}
"url":"https://api.weixin.qq.com/sns/auth?access_token={{access_token.1}}&openid={{openid.1}}
"text":"{\"errcode\":0,\"errmsg\":\"ok\"}
"_provenance":{"page":"wechat.md §1.2, §1.3",
"url":"https://open.weixin.qq.com/connect/oauth2/authorize",
"value":"open.weixin.qq.com"},
"params":[{"name":"appid",
"value":"https://app.example/auth/wechat/callback"},
"value":"snsapi_userinfo"},
"text":"appid={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fwechat%2Fcallback&response_type=code&scope=snsapi_userinfo&state=xyz123&_decision=approve"}},
"value":"https://app.example/auth/wechat/callback?code={{code.1}}&state=xyz123"}],
"redirectURL":"https://app.example/auth/wechat/callback?code={{code.1}}&state=xyz123",
"comment":"_decision stands for the fields of the page itself"}]}}
"_provenance":{"page":"wechat.md §1.6",
"comment":"The browser stays on a page of the provider, the client hears nothing",
"url":"https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fwechat%2Fcallback&response_type=code&scope=snsapi_userinfo&state=xyz123",
"value":"open.weixin.qq.com"}],
"value":"wx0123456789abcdef"},
"text":"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>微信</title></head>\n<body>AppID 参数错误</body>\n</html>\n"},
"url":"https://open.weixin.qq.com/connect/oauth2/authorize?appid={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%3A8443%2Fcb&response_type=code&scope=snsapi_userinfo&state=xyz123",
"value":"https://app.example:8443/cb"},
"text":"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>微信</title></head>\n<body>redirect_uri域名与后台配置不一致，错误码:10003</body>\n</html>\n"},
"url":"https://open.weixin.qq.com/connect/oauth2/authorize?appid={{client_id}}&redirect_uri=https%3A%2F%2Fwww.app.example%2Fcb&response_type=code&scope=snsapi_userinfo&state=xyz123",
"value":"https://www.app.example/cb"},
"url":"https://open.weixin.qq.com/connect/oauth2/authorize?appid={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fwechat%2Fcallback&response_type=code&scope=snsapi_login&state=xyz123",
"value":"snsapi_login"},
"content":{"size":174,
"text":"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>微信</title></head>\n<body>此公众号并没有这些scope的权限，错误码:10005</body>\n</html>\n"},
"bodySize":174},
"url":"https://open.weixin.qq.com/connect/oauth2/authorize?appid={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fwechat%2Fcallback&response_type=code&scope=snsapi_userinfo&state=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
"value":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}],
"text":"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>微信</title></head>\n<body>state 参数过长</body>\n</html>\n"},
"_provenance":{"page":"wechat.md §1.2",
"comment":"snsapi_base asks nobody: the code comes at once",
"url":"https://open.weixin.qq.com/connect/oauth2/authorize?appid={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fwechat%2Fcallback&response_type=code&scope=snsapi_base&state=xyz123",
"value":"snsapi_base"},
"_provenance":{"page":"wechat.md §1.4",
"set":{"denyMode":"stateOnly"}},
"comment":"The person refuses, as the documentation had it before 2021: the state comes back alone",
"text":"appid={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fwechat%2Fcallback&response_type=code&scope=snsapi_userinfo&state=xyz123&_decision=deny"}},
"value":"https://app.example/auth/wechat/callback?state=xyz123"}],
"redirectURL":"https://app.example/auth/wechat/callback?state=xyz123",
"_provenance":{"page":"wechat.md §1.1, §1.3",
"url":"https://open.weixin.qq.com/connect/qrconnect",
"text":"appid={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fwechat%2Fcallback&response_type=code&scope=snsapi_login&state=xyz123&_decision=approve"}},
"url":"https://open.weixin.qq.com/connect/qrconnect?appid=wx0123456789abcdef&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fwechat%2Fcallback&response_type=code&scope=snsapi_login&state=xyz123",
"text":"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>微信</title></head>\n<body>appid 参数错误</body>\n</html>\n"},
"url":"https://open.weixin.qq.com/connect/qrconnect?appid={{client_id}}&redirect_uri=https%3A%2F%2Fwww.app.example%2Fcb&response_type=code&scope=snsapi_login&state=xyz123",
"content":{"size":140,
"text":"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>微信</title></head>\n<body>redirect_uri 参数错误</body>\n</html>\n"},
"bodySize":140},
"url":"https://open.weixin.qq.com/connect/qrconnect?appid={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fwechat%2Fcallback&response_type=token&scope=snsapi_login&state=xyz123",
"text":"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>微信</title></head>\n<body>该链接无法访问</body>\n</html>\n"},
"url":"https://open.weixin.qq.com/connect/qrconnect?appid={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fwechat%2Fcallback&response_type=code&scope=snsapi_userinfo&state=xyz123",
"content":{"size":155,
"text":"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>微信</title></head>\n<body>Scope 参数错误或没有 Scope 权限</body>\n</html>\n"},
"bodySize":155},
"text":"appid={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fwechat%2Fcallback&response_type=code&scope=snsapi_login&state=xyz123&_decision=deny"}},
"_provenance":{"page":"wechat.md §1.1",
"comment":"A website may send a state of 235 bytes",
"value":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"},
"text":"appid={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fwechat%2Fcallback&response_type=code&scope=snsapi_login&state=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&_decision=approve"}},
"value":"https://app.example/auth/wechat/callback?code={{code.1}}&state=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}],
"redirectURL":"https://app.example/auth/wechat/callback?code={{code.1}}&state=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
"_provenance":{"page":"wechat.md §1.3",
"comment":"A redirect URI with a query gets the code behind an ampersand",
"value":"https://app.example/auth/wechat/callback?next=1"},
"text":"appid={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fwechat%2Fcallback%3Fnext%3D1&response_type=code&scope=snsapi_login&state=xyz123&_decision=approve"}},
"value":"https://app.example/auth/wechat/callback?next=1&code={{code.1}}&state=xyz123"}],
"redirectURL":"https://app.example/auth/wechat/callback?next=1&code={{code.1}}&state=xyz123",
"_provenance":{"page":"wechat.md §3",
"scope":"snsapi_login"}},
{"advance":3600}],
"comment":"A token that is alive comes back itself, without a secret and without a unionid",
"url":"https://api.weixin.qq.com/sns/oauth2/refresh_token?appid={{client_id}}&grant_type=refresh_token&refresh_token={{refresh_token.1}}
"text":"{\"access_token\":\"{{access_token.1}}\",\"expires_in\":7200,\"refresh_token\":\"{{refresh_token.1}}\",\"openid\":\"{{openid.1}}\",\"scope\":\"snsapi_login\"}
"comment":"A refresh that is refused",
"url":"https://api.weixin.qq.com/sns/oauth2/refresh_token?appid=wx0123456789abcdef&grant_type=refresh_token&refresh_token={{refresh_token.1}}
"text":"{\"errcode\":40013,\"errmsg\":\"invalid appid, rid: {{rid.1}}\"}
"url":"https://api.weixin.qq.com/sns/oauth2/refresh_token?appid={{client_id}}&grant_type=refresh_token&refresh_token=90_INVENTED-REFRESH",
"value":"90_INVENTED-REFRESH"}],
"text":"{\"errcode\":40030,\"errmsg\":\"invalid refresh_token, rid: {{rid.1}}\"}
"url":"https://api.weixin.qq.com/sns/oauth2/refresh_token?appid={{client_id}}&grant_type=refresh_token",
"text":"{\"errcode\":41003,\"errmsg\":\"refresh_token missing, rid: {{rid.1}}\"}
{"advance":2592001}],
"text":"{\"errcode\":42002,\"errmsg\":\"refresh_token expired, rid: {{rid.1}}\"}
"comment":"A token that is too old gets a successor; the refresh token stays",
"text":"{\"access_token\":\"{{access_token.2}}\",\"expires_in\":7200,\"refresh_token\":\"{{refresh_token.1}}\",\"openid\":\"{{openid.1}}\",\"scope\":\"snsapi_login\"}
"_provenance":{"page":"wechat.md §2.2",
"scope":"snsapi_base"}}],
"comment":"snsapi_base brings an openid and no unionid",
"text":"{\"access_token\":\"{{access_token.1}}\",\"expires_in\":7200,\"refresh_token\":\"{{refresh_token.1}}\",\"openid\":\"{{openid.1}}\",\"scope\":\"snsapi_base\"}
"_provenance":{"page":"wechat.md §2.4",
"comment":"An error comes with status 200, a number, and a text that ends with the time in hexadecimal digits",
"url":"https://api.weixin.qq.com/sns/oauth2/access_token?appid={{client_id}}&secret={{client_secret}}&code={{code.1}}&grant_type=client_credential",
"value":"client_credential"}],
"text":"{\"errcode\":40002,\"errmsg\":\"invalid grant_type, rid: {{rid.1}}\"}
"url":"https://api.weixin.qq.com/sns/oauth2/access_token?appid=wx0123456789abcdef&secret=wrong&code=wrong&grant_type=authorization_code",
"url":"https://api.weixin.qq.com/sns/oauth2/access_token?appid={{client_id}}&secret={{client_secret}}&code=011Inv0000000000000000000000Inv0&grant_type=authorization_code",
"value":"011Inv0000000000000000000000Inv0"},
"text":"{\"errcode\":40029,\"errmsg\":\"invalid code, rid: {{rid.1}}\"}
"url":"https://api.weixin.qq.com/sns/oauth2/access_token?appid={{client_id}}&secret=wrong-secret&code={{code.1}}&grant_type=authorization_code",
"value":"wrong-secret"},
"text":"{\"errcode\":40125,\"errmsg\":\"invalid appsecret, rid: {{rid.1}}\"}
{"advance":600}],
"comment":"A failed exchange burns the code: another answer to the same code",
"comment":"too old"},
"text":"{\"errcode\":40163,\"errmsg\":\"code been used, rid: {{rid.2}}\"}
"comment":"A code that was redeemed",
"text":"{\"errcode\":40163,\"errmsg\":\"code been used, rid: {{rid.1}}\"}
"url":"https://api.weixin.qq.com/sns/oauth2/access_token?secret={{client_secret}}&code={{code.1}}&grant_type=authorization_code",
"queryString":[{"name":"secret",
"text":"{\"errcode\":41002,\"errmsg\":\"appid missing, rid: {{rid.1}}\"}
"url":"https://api.weixin.qq.com/sns/oauth2/access_token?appid={{client_id}}&code={{code.1}}&grant_type=authorization_code",
"text":"{\"errcode\":41004,\"errmsg\":\"appsecret missing, rid: {{rid.1}}\"}
"url":"https://api.weixin.qq.com/sns/oauth2/access_token?appid={{client_id}}&secret={{client_secret}}&grant_type=authorization_code",
"text":"{\"errcode\":41008,\"errmsg\":\"missing code, rid: {{rid.1}}\"}
"_provenance":{"page":"wechat.md §2.5",
"set":{"errmsgSuffix":"hints"}},
"comment":"The suffix of 2016 to 2021",
"url":"https://api.weixin.qq.com/sns/oauth2/access_token?appid={{client_id}}&secret={{client_secret}}&code=wrong&grant_type=authorization_code",
"text":"{\"errcode\":40029,\"errmsg\":\"invalid code, hints: [ req_id: {{req_id.1}} ]\"}
"set":{"errmsgSuffix":"none"}},
"comment":"No suffix before 2016",
"content":{"size":41,
"text":"{\"errcode\":40029,\"errmsg\":\"invalid code\"}
"bodySize":41},
"comment":"A token answer is JSON labelled as text, compact, without token_type; openid stands before scope",
"_provenance":{"page":"wechat.md §2.1",
"comment":"A form that is posted works as the query does; redirect_uri and client_id are ignored",
"url":"https://api.weixin.qq.com/sns/oauth2/access_token",
"value":"api.weixin.qq.com"},
"value":"other"}],
"text":"appid={{client_id}}&secret={{client_secret}}&code={{code.1}}&grant_type=authorization_code&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fwechat%2Fcallback&client_id=other"}},
"set":{"snapshotUser":true}},
"scope":"snsapi_userinfo"}}],
"comment":"A visitor of a page snapshot is marked; the identifiers are virtual",
"text":"{\"access_token\":\"{{access_token.1}}\",\"expires_in\":7200,\"refresh_token\":\"{{refresh_token.1}}\",\"openid\":\"{{openid.1}}\",\"scope\":\"snsapi_userinfo\",\"is_snapshotuser\":1,\"unionid\":\"{{unionid.1}}\"}
"set":{"unionid":"never"}},
"comment":"An official account that is bound to none gets no unionid",
"text":"{\"access_token\":\"{{access_token.1}}\",\"expires_in\":7200,\"refresh_token\":\"{{refresh_token.1}}\",\"openid\":\"{{openid.1}}\",\"scope\":\"snsapi_userinfo\"}
"comment":"An official account that is bound to an open-platform account gets a unionid",
"text":"{\"access_token\":\"{{access_token.1}}\",\"expires_in\":7200,\"refresh_token\":\"{{refresh_token.1}}\",\"openid\":\"{{openid.1}}\",\"scope\":\"snsapi_userinfo\",\"unionid\":\"{{unionid.1}}\"}
"_provenance":{"page":"wechat.md §5.1",
"set":{"profileEra":"classic"}},
"comment":"Up to 2021 with lang=zh_CN",
"url":"https://api.weixin.qq.com/sns/userinfo?access_token={{access_token.1}}&openid={{openid.1}}&lang=zh_CN",
{"name":"lang",
"value":"zh_CN"}],
"text":"{\"openid\":\"{{openid.1}}\",\"nickname\":\"测试😀\",\"sex\":1,\"language\":\"zh_CN\",\"city\":\"浦东新区\",\"province\":\"上海\",\"country\":\"中国\",\"headimgurl\":\"https:\\/\\/thirdwx.qlogo.cn\\/mmopen\\/vi_32\\/INVENTED\\/132\",\"privilege\":[],\"unionid\":\"{{unionid.1}}\"}
"comment":"Up to 2021 with sex and place, in English",
"url":"https://api.weixin.qq.com/sns/userinfo?access_token={{access_token.1}}&openid={{openid.1}}
"text":"{\"openid\":\"{{openid.1}}\",\"nickname\":\"测试😀\",\"sex\":1,\"language\":\"zh_CN\",\"city\":\"Pudong New District\",\"province\":\"Shanghai\",\"country\":\"CN\",\"headimgurl\":\"https:\\/\\/thirdwx.qlogo.cn\\/mmopen\\/vi_32\\/INVENTED\\/132\",\"privilege\":[],\"unionid\":\"{{unionid.1}}\"}
"_provenance":{"page":"wechat.md §5.2",
"comment":"A profile call that is refused",
"url":"https://api.weixin.qq.com/sns/userinfo?access_token=90_INVENTED-ACCESS&openid={{openid.1}}
"text":"{\"errcode\":40001,\"errmsg\":\"invalid credential, access_token is invalid or not latest, rid: {{rid.1}}\"}
"url":"https://api.weixin.qq.com/sns/userinfo?access_token={{access_token.1}}&openid=oINVENTED0openid000000000001",
"url":"https://api.weixin.qq.com/sns/userinfo?openid={{openid.1}}
"queryString":[{"name":"openid",
"text":"{\"errcode\":41001,\"errmsg\":\"access_token missing, rid: {{rid.1}}\"}
"url":"https://api.weixin.qq.com/sns/userinfo?access_token={{access_token.1}}
"text":"{\"errcode\":41009,\"errmsg\":\"missing openid, rid: {{rid.1}}\"}
{"_setup":[{"advance":7201}],
"text":"{\"errcode\":42001,\"errmsg\":\"access_token expired, rid: {{rid.1}}\"}
"text":"{\"errcode\":48001,\"errmsg\":\"api unauthorized, rid: {{rid.1}}\"}
"comment":"Without an open-platform account there is no unionid",
"text":"{\"openid\":\"{{openid.1}}\",\"nickname\":\"测试😀\",\"sex\":0,\"language\":\"\",\"city\":\"\",\"province\":\"\",\"country\":\"\",\"headimgurl\":\"https:\\/\\/thirdwx.qlogo.cn\\/mmopen\\/vi_32\\/INVENTED\\/132\",\"privilege\":[]}
"comment":"Slashes are escaped, all beyond ASCII is UTF-8, an emoji in four bytes; sex and place are masked",
"text":"{\"openid\":\"{{openid.1}}\",\"nickname\":\"测试😀\",\"sex\":0,\"language\":\"\",\"city\":\"\",\"province\":\"\",\"country\":\"\",\"headimgurl\":\"https:\\/\\/thirdwx.qlogo.cn\\/mmopen\\/vi_32\\/INVENTED\\/132\",\"privilege\":[],\"unionid\":\"{{unionid.1}}\"}
"""###, index: ###"""
Fixtures/apple/authorize-approve.har 000102030405060708090:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M0N0O0P0Q0R0S0T0U0V0W0X0Y0B0C0Z0[0\0]0^0_0`0I0a0b0c0d0e
Fixtures/apple/authorize-deny.har 0001020f0g05060708090:0;0<0h0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M0N0O0P0Q0R0S0T0U0i0j0X0Y0B0C0Z0k0]0^0l0I0a0b0c0d0e
Fixtures/apple/discovery.har 0001020m0n050o0>0?10110B0C0D120H0I0a13140B0C15161718190N1:0I1;0b0c0d0e
Fixtures/apple/revoke-error.har 0001021<0n05060708090:0;0<1=0>0?0@1>0B0C0D0E0F0G0H0I1?0K1@1A1B1C1D0B0C1E1F1G1H0F161I181J0N1:0I1K0b0c0d0e
Fixtures/apple/revoke-misnamed.har 0001021<0405060708090:0;1L1M1N1O1P1Q0>0?0@1>0B0C0D0E0F0G0H0I0J0K0L0M0N1R1S0N1T1U0\1V1W1C1D0B0C1E1F1G1H0F161X181Y0N1:0I1Z0b0c0d0e
Fixtures/apple/revoke.har 0001021<0n05060708090:0;1L1M1N1O1P1[0>0?0@1>0B0C0D0E0F0G0H0I0J0K0L0M0N1R1S0N1\1U0\1]1W13140B0C1E1F1G1^0]0^1:0I0a0b0c0d1_1`0?0@1>0B0C0D0E0F0G0H0I0J0K0L0M0N1R1S0N1\1U0\1]1W13140B0C1E1F1G1^0]0^1:0I0a0b0c0d1_1a0?0@1>0B0C0D0E0F0G0H0I0J0K0L0M0N1R1S0N1\1b1c13140B0C1E1F1G1^0]0^1:0I0a0b0c0d0e
Fixtures/apple/token-error-access-as-refresh.har 0001021d0n05060708090:0;1L1M1N1O1P1e0>0?0@1f0B0C0D0E0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1i0\1j1W1C1D0B0C1E1F1G1H0F161k181l0N1:0I1m0b0c0d0e
Fixtures/apple/token-error-before-2021.har 0001021d0n1n1o060708090:0;1L201O2122230>0?0@1f0B0C0D0E0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g242526271C1D0B0C1E1F1G1H0F162818290N1:0I2:0b0c0d0e
Fixtures/apple/token-error-code-expired.har 0001021d0n05060708090:0;1L201O212;2<2=0>0?0@1f0B0C0D0E0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1E1F1G1H0F162@182A0N1:0I2B0b0c0d0e
Fixtures/apple/token-error-code-foreign.har 0001021d0n0506072C0708090:0;1L201O21222D0>0?0@1f0B0C0D0E0F0G0H0I0J0K0L2E0N1R2F0N0O0P1g24252>0\2G1W1C1D0B0C1E1F1G1H0F162H182I0N1:0I2J0b0c0d0e
Fixtures/apple/token-error-code-unknown.har 0001021d0n05060708090:0;1L201O21222K0>0?0@1f0B0C0D0E0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g242526271C1D0B0C1E1F1G1H0F162@182A0N1:0I2B0b0c0d0e
Fixtures/apple/token-error-code-used.har 0001021d0n05060708090:0;1L201O21222L0>0?0@1f0B0C0D0E0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0C1E1F1G1H0F162H182M0N1:0I2J0b0c0d1_1`0?0@1f0B0C0D0E0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1E1F1G1H0F162N182O0N1:0I2P0b0c0d0e
Fixtures/apple/token-error-expired-secret.har 0001021d0n05060708090:0;1L1M1N1O2Q2R2S0>0?0@1f0B0C0D0E0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W1C1D0B0C1E1F1G1H0F161I181J0N1:0I1K0b0c0d0e
Fixtures/apple/token-error-grant-type.har 0001021d0g05060708090:0;1L201O21222U0>0?0@1f0B0C0D0E0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2V252>0\2W1W1C1D0B0C1E1F1G1H0F162X182Y0N1:0I2Z0b0c0d0e
Fixtures/apple/token-error-invalid-client.har 0001021d0n05060708090:0;1L201O21222[0>0?0@1f0B0C0D0E0F0G0H0I0J0K0L0M0N1R2\0O0P1g24252>0\2]1W1C1D0B0C1E1F1G1H0F161I181J0N1:0I1K0b0c0d0e
Fixtures/apple/token-error-missing-code.har 0001021d0g05060708090:0;1L201O21222^0>0?0@1f0B0C0D0E0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2_2`1C1D0B0C1E1F1G1H0F161X181Y0N1:0I1Z0b0c0d0e
Fixtures/apple/token-error-other-client-secret.har 0001021d0n0506072C0708090:0;1L201O21222a0>0?0@1f0B0C0D0E0F0G0H0I0J0K0L0M0N1R2F0N0O0P1g24252>0\2b1W1C1D0B0C1E1F1G1H0F161I181J0N1:0I1K0b0c0d0e
Fixtures/apple/token-error-redirect-uri.har 0001021d0n05060708090:0;1L201O21222c0>0?0@1f0B0C0D0E0F0G0H0I0J0K0L0M0N1R1S0N0O2d1g24252>0\2e1W1C1D0B0C1E1F1G1H0F162f182g0N1:0I2h0b0c0d0e
Fixtures/apple/token-error-refresh-revoked.har 0001021d0n05060708090:0;1L1M1N1O2Q2i2j0>0?0@1f0B0C0D0E0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W1C1D0B0C1E1F1G1H0F161k181l0N1:0I1m0b0c0d0e
Fixtures/apple/token-error-stray-member.har 0001021d0n1n2k060708090:0;1L201O21222l0>0?0@1f0B0C0D0E0F0G0H0I0J0K0L0M0N1R2\0O0P1g24252>0\2]1W1C1D0B0C1E1F1G1H0F162m182n0N1:0I2o0b0c0d0e
Fixtures/apple/token-error-token-under-code.har 0001021d0n05060708090:0;1L1M1N1O1P300>0?0@1f0B0C0D0E0F0G0H0I0J0K0L0M0N1R1S0N1g1h251U0\311W1C1D0B0C1E1F1G1H0F162X182Y0N1:0I2Z0b0c0d0e
Fixtures/apple/token-error-unknown-client.har 0001021d0n05060708090:0;1L201O2122320>0?0@1f0B0C0D0E0F0G0H0I0J0K0L331R1S0N0O0P1g24252>0\341W1C1D0B0C1E1F1G1H0F161I181J0N1:0I1K0b0c0d0e
Fixtures/apple/token-ok.har 000102350n05060708090:0;1L201O2122360>0?0@1f0B0C0D0E0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0C1E1F1G1H0F162H182M0N1:0I2J0b0c0d0e
Fixtures/apple/token-refresh.har 000102350n05060708090:0;1L1M1N1O1P370>0?0@1f0B0C0D0E0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W13140B0C1E1F1G1H0F162H18380N1:0I2J0b0c0d0e
Fixtures/doorkeeper/refresh-after-access-expired.har 000102393:3;3<3=3>3?3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O3O3P3Q3R0?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j3k0F3l0]3m1:0I0a0b0c0d3n3o400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:4;0N1:0I2J0b0c0d3n4<
Fixtures/doorkeeper/refresh-prev-column-reuse-after-use.har 000102393:4=3<3=3>3?3@4>063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?4@3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:4;0N1:0I2J0b0c0d3n4A400?103S0B0C0D3T3U3V3W3X3Y4B0\0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647484C3i4D4E4:4F0N1:0I4G0b0c0d3n4H400?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j4I0F3l0]3m1:0I0a0b0c0d3n4J400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3n4P400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T4Q0N430M0N1R1S0\4R1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F454647484S2H4:4T0N1:0I2J0b0c0d3n4U
Fixtures/doorkeeper/refresh-prev-column-reuse-before-use.har 000102393:4=3<3=3>3?3@4>063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?4V3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:4;0N1:0I2J0b0c0d3n4A400?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647484C3i4D4E4:4F0N1:0I4G0b0c0d3n4W400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F454647484S2H4:4T0N1:0I2J0b0c0d3n4X
Fixtures/doorkeeper/refresh-success.har 000102393:3;3<3=3>3?3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?4Y3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N0O4Z430M0N1R1S0\4[1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:4;0N1:0I2J0b0c0d3n4A400?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j4I0F3l0]3m1:0I0a0b0c0d3n4\400?103S0B0C0D3T3U3V3W3X3Y4B0\0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647484C3i4D4E4:4F0N1:0I4G0b0c0d3n4]
Fixtures/doorkeeper/resource-expired.har 000102393:3;3<3=3>3?3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O3O3P4^3R0?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j3k0F3l0]3m1:0I0a0b0c0d3n4_400?104`0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j3k0F45464L4a4:4b0N1:0I4c0b0c0d3n4d
Fixtures/doorkeeper/resource-insufficient-scope.har 000102393:3;3<3=3>3?3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?4e3R0?104f0B0C0D3T3U3V3W3X3Y3Z0\4g4h0I0a4i4j0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F3l0]3m1:0I0a0b0c0d3n4k
Fixtures/doorkeeper/resource-missing.har 000102393:3;3<3=3>3?3@3A4l3R0?103S0B0C0D3T3U3V3W4m0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j4n0F3l0]3m1:0I0a0b0c0d3n4o
Fixtures/doorkeeper/resource-private-token-header.har 000102393:3;3<3=3>3?3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?503R0?103S0B0C0D3T3U3V3W3X511i0\0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j4n0F3l0]3m1:0I0a0b0c0d3n52
Fixtures/doorkeeper/resource-query-beats-header.har 000102393:3;3<3=3>3?3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?533R0?10540B0C0D3T3U3V3W3X3Y3Z0\55560I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j4n0F3l0]3m1:0I0a0b0c0d3n57
Fixtures/doorkeeper/resource-token-scheme.har 000102393:3;3<3=3>3?3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?583R0?103S0B0C0D3T3U3V3W3X3Y590\0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j4n0F3l0]3m1:0I0a0b0c0d3n5:
Fixtures/doorkeeper/resource-verbose-insufficient-scope.har 000102393:3;3<3=3>3?3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?5;3R0?105<0B0C0D3T3U3V3W3X3Y3Z0\4g4h0I0a4i4j0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464L5=4:5>0N1:0I5?0b0c0d3n4k
Fixtures/doorkeeper/resource-verbose-missing.har 000102393:3;3<3=3>3?3@3A5@3R0?104`0B0C0D3T3U3V3W4m0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j4n0F45464L5A4:5B0N1:0I5C0b0c0d3n4o
Fixtures/doorkeeper/revoke-refresh-token.har 000102393:3;3<3=3>3?3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?5D3R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1U0N5G1h430M0N1R1S0\5H1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D5J4:5K0N1:0I5L0b0c0d3n5M400?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j4I0F3l0]3m1:0I0a0b0c0d3n5N
Fixtures/doorkeeper/revoke-strict-public-client.har 000102393:5O3<3=3>3?5P3A5Q5R3F5S5T3K093L3M3N1M5U4?5V3R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0N435W0\5X1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D5J4:5K0N1:0I5L0b0c0d3n5Y400?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j4I0F3l0]3m1:0I0a0b0c0d3n5Z
Fixtures/doorkeeper/token-code-reuse.har 000102393:3;3<3=3>3?3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?5\3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3n5_400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3n5`400?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647484C3i4D4E4:4F0N1:0I4G0b0c0d3n5a
Fixtures/doorkeeper/v42-refresh-success-and-reuse.har 0001025b3:5c3<5d3>5e3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?5f3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W13140B0C1E1F1G1H0F4548492H4:5g0N1:0I2J0b0c0d3n4A400?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j4I0F3l0]3m1:0I0a0b0c0d3n4\400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W3[3\0B0C1E1F1G1H0F453j5h4M4:4N0N1:0I4O0b0c0d3n5i
Fixtures/doorkeeper/v42-resource-expired.har 0001025b3:5c3<5d3>5e3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O3O5j5k3R0?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j3k0F3l0]3m1:0I0a0b0c0d3n5l
Fixtures/doorkeeper/v42-resource-insufficient-scope.har 0001025b3:5c3<5d3>5e3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?5m3R0?104f0B0C0D3T3U3V3W3X3Y3Z0\4g4h0I0a4i4j0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F3l0]3m1:0I0a0b0c0d3n4k
Fixtures/doorkeeper/v42-revoke.har 0001025b3:5c3<5d3>5e3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?5n3R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0N430M0N1R1S0\5o1W13140B0C15454647485I3i4D5J4:5K0N1:0I5L0b0c0d3n5M400?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j4I0F3l0]3m1:0I0a0b0c0d3n5Z
Fixtures/doorkeeper/v42-token-code-reuse.har 0001025b3:5c3<5d3>5e3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?603R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C1E1F1G1H0F4548492H4:610N1:0I2J0b0c0d3n62400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W3[3\0B0C1E1F1G1H0F453j5h4M4:4N0N1:0I4O0b0c0d3n63400?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647484C3i4D4E4:4F0N1:0I4G0b0c0d3n64
Fixtures/doorkeeper/v44-resource-expired.har 000102653:663<673>3?3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O3O3P683R0?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j3k0F3l0]3m1:0I0a0b0c0d3n5l
Fixtures/doorkeeper/v44-resource-insufficient-scope.har 000102653:663<673>3?3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?693R0?104f0B0C0D3T3U3V3W3X3Y3Z0\4g4h0I0a4i4j0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F3l0]3m1:0I0a0b0c0d3n4k
Fixtures/doorkeeper/v44-revoke.har 000102653:663<673>3?3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?6:3R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0N430M0N1R1S0\5o1W13140B0C15454647485I3i4D5J4:5K0N1:0I5L0b0c0d3n5M400?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j4I0F3l0]3m1:0I0a0b0c0d3n5Z
Fixtures/doorkeeper/v44-token-code-reuse.har 000102653:663<673>3?3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?6;3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C1E1F1G1H0F4548492H4:5^0N1:0I2J0b0c0d3n62400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W3[3\0B0C1E1F1G1H0F453j5h4M4:4N0N1:0I4O0b0c0d3n63400?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647484C3i4D4E4:4F0N1:0I4G0b0c0d3n64
Fixtures/doorkeeper/v50-refresh-success-and-reuse.har 0001026<3:663<6=3>3?3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?6>3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W13140B0C1E1F1G1H0F4548492H4:4;0N1:0I2J0b0c0d3n4A400?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j4I0F3l0]3m1:0I0a0b0c0d3n4\400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W3[3\0B0C1E1F1G1H0F453j5h4M4:4N0N1:0I4O0b0c0d3n5i
Fixtures/doorkeeper/v50-resource-expired.har 0001026<3:663<6=3>3?3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O3O3P6?3R0?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j3k0F3l0]3m1:0I0a0b0c0d3n5l
Fixtures/doorkeeper/v50-revoke.har 0001026<3:663<6=3>3?3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?6@3R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0N430M0N1R1S0\5o1W13140B0C15454647485I3i4D5J4:5K0N1:0I5L0b0c0d3n5M400?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H3j4I0F3l0]3m1:0I0a0b0c0d3n5Z
Fixtures/doorkeeper/v50-token-code-reuse.har 0001026<3:663<6=3>3?3@3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?6A3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C1E1F1G1H0F4548492H4:5^0N1:0I2J0b0c0d3n62400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W3[3\0B0C1E1F1G1H0F453j5h4M4:4N0N1:0I4O0b0c0d3n63400?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647484C3i4D4E4:4F0N1:0I4G0b0c0d3n64
Fixtures/doorkeeper/v58-refresh-success-and-reuse.har 0001026B3:6C3<6D3>3?3@6E6F6G6H063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?6I3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F451G1H464748492H4:4;0N1:0I2J0b0c0d3n4A400?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F3j4I0F3l0]3m1:0I0a0b0c0d3n4\400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453j4K464L4M4:4N0N1:0I4O0b0c0d3n6J400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T4Q0N430M0N1R1S0\4R1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F451G1H4647486K2H4:4T0N1:0I2J0b0c0d3n6L
Fixtures/doorkeeper/v58-resource-insufficient-scope.har 0001026B3:6C3<6D3>3?3@6E6F6G6H063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?6M3R0?104f0B0C0D3T3U3V3W3X3Y3Z0\4g4h0I0a4i4j0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F3l0]3m1:0I0a0b0c0d3n6N400?105<0B0C0D3T3U3V3W3X3Y3Z0\4g4h0I0a4i4j0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F45464L6O4:6P0N1:0I6Q0b0c0d3n4d
Fixtures/doorkeeper/v58-resource-revoked.har 0001026B3:6C3<6D3>3?3@6E6F6G6H063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O3O6R6S3R0?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F3j4I0F3l0]3m1:0I0a0b0c0d3n5Z
Fixtures/doorkeeper/v58-revoke-wrong-hint.har 0001026B3:6C3<6D3>3?3@6E6F6G6H063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?6T3R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0N5G1h430M0N1R1S0\6U1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D5J4:5K0N1:0I5L0b0c0d3n6V400?103S0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647484C3i4D4E4:4F0N1:0I4G0b0c0d3n6W
Fixtures/employeechoice/open-id.har 0001026X0g6Y06076Z096[1M1N1O6\6]3R0?106^0`0B0C0D6_551i0\0I0a13140B0C156`2H6a6b0N1:0I2J0b0c0d0e
Fixtures/employeechoice/resource-expired-token.har 0001026c6d6Y06076Z096[1M1N1O6e6f6g3R0?106^0`0B0C0D6_551i0\0I0a3[3\0B0C6h6i3i1F0F6`6j6a6k0N1:0I6l0b0c0d0e
Fixtures/employeechoice/resource-no-token.har 0001026c6d6Y06076Z096m6n3R0?106o0B0C0D6_0H0I0a3[3\0B0C6h700F6`0]711:0I0a0b0c0d0e
Fixtures/employeechoice/resource-unknown-token.har 0001026c0g6Y06076Z096m723R0?10730B0C0D6_55740I0a3[3\0B0C6h753i1F0F6`766a770N1:0I780b0c0d0e
Fixtures/employeechoice/token-error-expired-code.har 000102796d6Y06076Z096[201O216e7:7;3R0?0@7<0B0C0D7=0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1E1F0F6`7>6a7?0N1:0I7@0b0c0d0e
Fixtures/employeechoice/token-error-method.har 000102796d6Y06076Z096m7A3R0?107<0B0C0D6_0H0I0a7B7C0B0C1E1F0F7D7E7F7G6a7H0N1:0I7I0b0c0d0e
Fixtures/employeechoice/token-error-missing-code.har 000102796d6Y06076Z096m7J3R0?0@7<0B0C0D7=0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2_2`1C1D0B0C1E1F0F6`2@6a7K0N1:0I2B0b0c0d0e
Fixtures/employeechoice/token-error-missing-grant-type.har 000102796d6Y06076Z096[201O216\7L3R0?0@7<0B0C0D7=0F0G0H0I0J0K0L0M0N1R1S0N0O0P252>0\7M1W1C1D0B0C1E1F0F6`5=6a7N0N1:0I5?0b0c0d0e
Fixtures/employeechoice/token-error-no-credentials.har 000102796d6Y06076Z096[201O216\7O3R0?0@7<0B0C0D7=0F0G0H0I0J0K7P0P1g24252>0\7Q1W1C1D0B0C1E1F0F6`7R6a7S0N1:0I7T0b0c0d0e
Fixtures/employeechoice/token-error-unknown-code.har 000102796d6Y06076Z096m7U3R0?0@7<0B0C0D7=0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2425747V1C1D0B0C1E1F0F6`7W6a7X0N1:0I7Y0b0c0d0e
Fixtures/employeechoice/token-error-unknown-grant-type.har 000102796d6Y06076Z096[201O216\7Z3R0?0@7<0B0C0D7=0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g7[252>0\7\1W1C1D0B0C1E1F0F6`2@6a7]0N1:0I2B0b0c0d0e
Fixtures/employeechoice/token-error-wrong-redirect-uri.har 000102796d6Y06076Z096[201O216\7^3R0?0@7<0B0C0D7=0F0G0H0I0J0K0L0M0N1R1S0N0O7_1g24252>0\7`1W1C1D0B0C1E1F0F6`7a6a7b0N1:0I7c0b0c0d0e
Fixtures/employeechoice/token-error-wrong-secret.har 000102796d6Y06076Z096[201O216\7d3R0?0@7<0B0C0D7=0F0G0H0I0J0K0L0M0N1R2\0O0P1g24252>0\2]1W1C1D0B0C1E1F0F6`7e6a7f0N1:0I7g0b0c0d0e
Fixtures/employeechoice/token-ok.har 0001027h0g6Y06076Z096[201O216\7i3R0?0@7<0B0C0D7=0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0C1E1F1G1H0F6`2H6a7j0N1:0I2J0b0c0d0e
Fixtures/employeechoice/token-refresh.har 0001027k0g6Y06076Z096[1M1N1O6\7l3R0?0@7m0B0C0D7=0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W13140B0C1E1F1G1H0F6`2H6a7n0N1:0I2J0b0c0d0e
Fixtures/employeechoice/user-info.har 0001027o0g6Y06076Z096[1M1N1O6\803R0?10810`0B0C0D6_551i0\0I0a13140B0C156`826a830N1:0I840b0c0d0e
Fixtures/feishu/authorize-approve.har 000102850g8606878809898:0>0?0@8;0B0C0D8<0F0G0H0I0J0K0L0M0N0Q0R0O8=8>8?0S0T0U0V8@0X0Y0B0C0Z8A0]0^8B0I0a0b0c0d0e
Fixtures/feishu/authorize-bad-redirect-uri.har 0001028C0n8606878809898D0>0?108E0B0C0D8F8G0M0N0Q0R0O2d8>8?0S8H0I0a1C1D0B0C158I2H8J8K1:0I2J0b0c0d0e
Fixtures/feishu/authorize-deny.har 000102850g8606878809898L0>0?0@8;0B0C0D8<0F0G0H0I0J0K0L0M0N0Q0R0O8=8>8?0S0T0U0i8M0X0Y0B0C0Z8N0]0^8O0I0a0b0c0d0e
Fixtures/feishu/authorize-fragment.har 000102850g86068P8809898Q0>0?0@8;0B0C0D8<0F0G0H0I0J0K0L0M0N0Q0R0O8R8>8?0S0T0U0V8S0X0Y0B0C0Z8T0]0^8U0I0a0b0c0d0e
Fixtures/feishu/authorize-no-state.har 0001028V0g8606878809898W0>0?0@8;0B0C0D8<0F0G0H0I0J0K0L0M0N0Q0R0O8=8>8?0U0V8X0X0Y0B0C0Z8Y0\0]0^8Z0`0I0a0b0c0d0e
Fixtures/feishu/not-found.har 0001028[0n86068\8]0>0?108^0B0C0D8_0H0I0a8`8a0B0C158b8c8d8e1:0I8f0b0c0d0e
Fixtures/feishu/passport-token-empty.har 0001028g6d8h8i068788098j201O8k8l8m0>0?0@8n0B0C0D8o0F0G0H0I0J0K4224430M0N1R1S0N252>0N0O909113140B0C15922H4:930N1:0I2J0b0c0d0e
Fixtures/feishu/passport-token-error.har 0001028g0n860687880989940>0?0@8n0B0C0D8o0F0G0H0I0J0K4224430M0N1R1S0N252\0O90951C1D0B0C1592964:970N1:0I980b0c0d0e
Fixtures/feishu/passport-token.har 0001028g0g86068788098j201O8k8l990>0?0@8n0B0C0D8o0F0G0H0I0J0K4224430M0N1R1S0N252>0N0O909113140B0C15922H4:9:0N1:0I2J0b0c0d1_9;0?109<0B0C0D8o3Y3Z0\0H0I0a13140B0C15922H4:9=0N1:0I2J0b0c0d0e
Fixtures/feishu/token-v2-drop-refresh-token.har 0001029>0n8h9?068788098j201O8k9@9A0>0?0@9B0B0C0D9C0F920H0I0J9D9E1W13140B0C15922H4:9F0N1:0I2J0b0c0d0e
Fixtures/feishu/token-v2-error-20001-missing-code.har 0001029G0g86068788098j201O8k9@9H0>0?0@9B0B0C0D9C0F920H0I0J9D9I1W1C1D0B0C15929J4:9K0N1:0I9L0b0c0d0e
Fixtures/feishu/token-v2-error-20002-wrong-secret.har 0001029G6d86068788098j201O8k9@9H0>0?0@9B0B0C0D9C0F920H0I0J9D9M1W1C1D0B0C15929N4:9O0N1:0I9P0b0c0d0e
Fixtures/feishu/token-v2-error-20003-unknown-code.har 0001029G0n86068788098j201O8k9@9H0>0?0@9B0B0C0D9C0F920H0I0J9D9Q1W1C1D0B0C15929R4:9S0N1:0I9T0b0c0d0e
Fixtures/feishu/token-v2-error-20004-expired-code.har 0001029G0g86068788098j201O8k9U9V9H0>0?0@9B0B0C0D9C0F920H0I0J9D9E1W1C1D0B0C15929W4:9X0N1:0I9Y0b0c0d0e
Fixtures/feishu/token-v2-error-20036-grant-type.har 0001029G0g86068788098j201O8k9@9H0>0?0@9B0B0C0D9C0F920H0I0J9D9Z1W1C1D0B0C15929[4:9\0N1:0I9]0b0c0d0e
Fixtures/feishu/token-v2-error-20048-unknown-app.har 0001029G0g86068788098j201O8k9@9H0>0?0@9B0B0C0D9C0F920H0I0J9D9^1W1C1D0B0C15924a4:9_0N1:0I4c0b0c0d0e
Fixtures/feishu/token-v2-error-20049-pkce.har 0001029G0g86068788098j201O8k9`9a9b9c0>0?0@9B0B0C0D9C0F920H0I0J9D9d1W1C1D0B0C15929e4:9f0N1:0I9g0b0c0d0e
Fixtures/feishu/token-v2-error-20063-form.har 0001029h048606878809899i0>0?0@9B0B0C0D9C0F0G0H0I0J0K4224430M0\9j1W1C1D0B0C15926O4:9k0N1:0I6Q0b0c0d0e
Fixtures/feishu/token-v2-error-20065-used-code.har 0001029G0g86068788098j201O8k9@9l0>0?0@9B0B0C0D9C0F920H0I0J9D9E1W13140B0C15922H4:9m0N1:0I2J0b0c0d1_9;0?0@9B0B0C0D9C0F920H0I0J9D9E1W1C1D0B0C15929n4:9o0N1:0I:00b0c0d0e
Fixtures/feishu/token-v2-error-20067-duplicate-scope.har 0001029G0g86068788098j201O8k9@9H0>0?0@9B0B0C0D9C0F920H0I0J9D:11W1C1D0B0C1592:24::30N1:0I:40b0c0d0e
Fixtures/feishu/token-v2-error-20068-wider-scope.har 0001029G0g86068788098j201O8k9@9H0>0?0@9B0B0C0D9C0F920H0I0J9D:51W1C1D0B0C1592:64::70N1:0I:80b0c0d0e
Fixtures/feishu/token-v2-error-20071-redirect-uri.har 0001029G0g86068788098j201O8k9@9H0>0?0@9B0B0C0D9C0F920H0I0J9D:91W1C1D0B0C1592::4::;0N1:0I:<0b0c0d0e
Fixtures/feishu/token-v2-not-offline.har 0001029>0g86068788098j201O8k8l:=0>0?0@9B0B0C0D9C0F920H0I0J9D9E1W13140B0C15922H4::>0N1:0I2J0b0c0d0e
Fixtures/feishu/token-v2-refresh.har 000102:?0g86068788098j1M1N1O9@:@0>0?0@9B0B0C0D9C0F920H0I0J9D:A1W13140B0C15922H4::B0N1:0I2J0b0c0d1_9;0?0@9B0B0C0D9C0F920H0I0J9D:A1W1C1D0B0C1592:C4::D0N1:0I:E0b0c0d0e
Fixtures/feishu/token-v2.har 0001029>0g86068788098j201O8k9@:F0>0?0@9B0B0C0D9C0F920H0I0J9D9E1W13140B0C15922H4:9m0N1:0I2J0b0c0d0e
Fixtures/feishu/token-v3-form.har 000102:G0n860687880989:H0>0?0@:I0B0C0D8<0F0G0H0I0J0K4224430M0N1R1S0N25:J:K1C1D0B0C15929R4:9S0N1:0I9T0b0c0d0e
Fixtures/feishu/token-v3-stray-verifier.har 000102:G0g86068788098j201O8k9@:L0>0?0@:I0B0C0D8<0F920H0I0J9D9d1W1C1D0B0C15929e4:9f0N1:0I9g0b0c0d1_9;0?0@9B0B0C0D9C0F920H0I0J9D9d1W13140B0C15922H4:9m0N1:0I2J0b0c0d0e
Fixtures/feishu/user-info-error-20005.har 0001028[0g8h:M0687880989:N0>0?10:O0B0C0D9C3Y:P0H0I0a13140B0C1592824::Q0N1:0I840b0c0d0e
Fixtures/feishu/user-info-error-99991661.har 0001028[0n860687880989:R0>0?10:O0B0C0D8_0H0I0a1C1D0B0C15922H4::S0N1:0I2J0b0c0d0e
Fixtures/feishu/user-info-error-99991663.har 0001028[0n860687880989:T0>0?10:O0B0C0D9C3Y:U0H0I0a1C1D0B0C15922H4::V0N1:0I2J0b0c0d0e
Fixtures/feishu/user-info-error-99991668.har 0001028[0n860687880989:W0>0?10:O0B0C0D9C3Y:P0H0I0a1C1D0B0C15922H4::X0N1:0I2J0b0c0d0e
Fixtures/feishu/user-info-error-99991677.har 0001028[0n86068788098j1M1N1O9U:Y:Z0>0?10:O0B0C0D9C3Y3Z0\0H0I0a3[3\0B0C15922H4::[0N1:0I2J0b0c0d0e
Fixtures/feishu/user-info-permissions.har 000102:\0g8h:]068788098j1M1N1O9@:^0>0?10:O0B0C0D9C3Y3Z0\0H0I0a13140B0C15922H4::_0N1:0I2J0b0c0d0e
Fixtures/feishu/user-info.har 000102:\0g86068788098j1M1N1O9@:`0>0?10:O0B0C0D9C3Y3Z0\0H0I0a13140B0C15922H4::a0N1:0I2J0b0c0d0e
Fixtures/feishu/v1-app-token-error-10003.har 000102:b0n86068\:c0>0?0@:d0B0C0D9C0F920H0I:e9D:f1W13140B0C1592:g4::h0N1:0I:i0b0c0d0e
Fixtures/feishu/v1-app-token.har 000102:b0g860687880989:j0>0?0@:d0B0C0D9C0F920H0I0J9D:k1W13140B0C15922H4::l0N1:0I2J0b0c0d3n:m:n:o0?0@;00B0C0D9C0F920H0I0J9D:k1W13140B0C15922H4:;10N1:0I2J0b0c0d0e
Fixtures/feishu/v1-authorize.har 0001028V6d860687880989;20>0?0@;30B0C0D9C0F0G0H0I0J0K;40M0N0O8=0S0T0U0V;50X0Y0B0C0Z8A0]0^8B0I0a0b0c0d0e
Fixtures/feishu/v1-token-bearer.har 000102:b6d86068788098j201O8k8l;60>0?0@:d0B0C0D9C0F920H0I0J9D:k1W13140B0C15922H4::l0N1:0I2J0b0c0d3n:m9;0?0@;70B0C0D9C3Y;80N0F920H0I0J9D;91W13140B0C15922H4:;:0N1:0I2J0b0c0d0e
Fixtures/feishu/v1-token-error-20007.har 000102:b6d860687880989;;0>0?0@:d0B0C0D9C0F920H0I0J9D:k1W13140B0C15922H4::l0N1:0I2J0b0c0d3n:m9;0?0@;<0B0C0D9C0F920H0I0J9D;=1W13140B0C1592;>4:;?0N1:0I;@0b0c0d0e
Fixtures/feishu/v1-token.har 000102:b0g86068788098j201O8k8l;A0>0?0@:d0B0C0D9C0F920H0I0J9D:k1W13140B0C15922H4::l0N1:0I2J0b0c0d3n:m9;0?0@;<0B0C0D9C0F920H0I0J9D;B1W13140B0C15922H4:;C0N1:0I2J0b0c0d1_9;0?0@;D0B0C0D9C0F920H0I0J9D;E1W13140B0C15922H4:;F0N1:0I2J0b0c0d0e
Fixtures/gitee/api-blocked-user-agent.har 000102;G0n;H06;I;J;K;L;M09;N;O;P1M1O;Q;R3R0?10;S0`0B0C0D;T3W;U551i0\0I0a4i4j0B0C;V;W0F3l;X;Y;Z1:0I;[0b0c0d3n;\
Fixtures/gitee/api-create-taken.har 000102;]0n;^;_06;I;J;K;L;M09;N;O;P1M1O;`;a3R0?0@;b0B0C0D;T3W;c0F0G0H0I0J0K;d1i0N;e;f;g;h;i0B0C156`;j6a;k0N1:0I;l0b0c0d3n;m
Fixtures/gitee/api-create-unverified.har 000102;]0n;^;n06;I;J;K;L;M09;N;O;P1M1O;`;o3R0?0@;b0B0C0D;T3W;c0F0G0H0I0J0K;d1i0N;e;f;g;h;i0B0C156`<06a<10N1:0I<20b0c0d3n<3
Fixtures/gitee/api-emails.har 000102<40n;H06;I;J;K;L;M09;N;O;P1M1O<5<63R0?10<70`0B0C0D;T3W<8551i0\0I0a13140B0C156`<96a<:0N1:0I<;0b0c0d3n<<
Fixtures/gitee/api-fork-no-scope.har 000102<=0n;H06;I;J;K;L;M09;N;O;P1M1O;Q<>3R0?0@<?0B0C0D;T3W;c0F0G0H0I0J0K;d1i0\<@1W3[3\0B0C156`<A6a<B0N1:0I<C0b0c0d3n<D
Fixtures/gitee/api-fork-same-name.har 000102<=6d;^<E06;I;J;K;L;M09;N;O;P1M1O;`<F3R0?0@<?0B0C0D;T3W;c0F0G0H0I0J0K;d1i0\<@1W4i4j0B0C156`<G6a<H0N1:0I<I0b0c0d3n<J
Fixtures/gitee/api-fork-unknown-source.har 000102<=0n;^<K<L06;I;J;K;L;M09;N;O;P1M1O;`<M3R0?0@<?0B0C0D;T3W;c0F0G0H0I0J0K;d1i0\<@1W8`8a0B0C156`<N6a<O0N1:0I<P0b0c0d3n<Q
Fixtures/gitee/api-open.har 000102<R04;H06;I;J;K;L;M09;N;O;P1M1O;`<S3R0?0@<T0B0C0D;T3W;c0F0G0H0I0J0K;d1i0\<@1W<U<V0B0C156`5J6a5K0N1:0I5L0b0c0d3n<W
Fixtures/gitee/api-patch-no-name.har 000102<X04;H06;I;J;K;L;M09;N;O;P1M1O;`<Y3R0?<Z<[0B0C0D;T3W;c0F0G0H0I0J0K;d1i0N<\<]<^1C1D0B0C156`<_6a<`0N1:0I<a0b0c0d3n<b
Fixtures/gitee/api-rate-limit.har 000102<c0n;^<d06;I;J;K;L;M09;N;O;P1M1O;Q<e3R0?10;S0`0B0C0D;T3W<8551i0\0I0a4i4j0B0C15<f<g<h<i1:0I<j0b0c0d3n<k
Fixtures/gitee/api-user-expired-token.har 000102<l6d;H06;I;J;K;L;M09;N;O;P1M1O<m<n<o3R0?10;S0`0B0C0D;T3W<8551i0\0I0a3[3\0B0C156`=06a=10N1:0I=20b0c0d3n=3
Fixtures/gitee/api-user-no-token.har 000102;]04;H06;I;J;K;L;M09;N;O=4=53R0?10=60B0C0D;T3W<80H0I0a3[3\0B0C156`=76a=80N1:0I=90b0c0d3n=:
Fixtures/gitee/api-user-unknown-token.har 000102<l0n;H06;I;J;K;L;M09;N;O=4=;3R0?10=<0B0C0D;T3W<855==0I0a3[3\0B0C156`=>6a=?0N1:0I=@0b0c0d3n=A
Fixtures/gitee/api-user.har 000102<l0n;H06;I;J;K;L;M09;N;O;P1M1O;Q=B3R0?10;S0`0B0C0D;T3W<8551i0\0I0a13140B0C156`=C6a=D=E0N1:0I=F0b0c0d3n=G
Fixtures/gitee/authorize-approve.har 000102=H3:=I;^=J=K=L=M3A063B3C3D3E3F3G3H3I3J3K093L3M=N=O3R0?10=P0B0C0D3T3U=Q3W4m8G0M0N0O4Z0Q0R0S=R8>=S0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8J=W1:0I2J0b0c0d3n=X=Y400?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=[=\0N430M0N0O4Z0S=R0Q0R8>=S=]0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^=_0F=V3i1^2H8J=`=a0I2J0b0c0d3n=b
Fixtures/gitee/authorize-bad-redirect-uri.har 000102=H3:=I;^=J=K=L=M3A063B3C3D3E3F3G3H3I3J3K093L3M=N=c3R0?10=d0B0C0D3T3U=Q3W4m8G0M0N0O7_0Q0R0S=R8>=S0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8J=e1:0I2J0b0c0d3n=f=g
Fixtures/gitee/authorize-deny.har 000102=H3:=I;^=J=K=L=M3A063B3C3D3E3F3G3H3I3J3K093L3M=N=h3R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=i=j=k=\0N430M0N0O4Z0S=l0Q0R8>4h=m0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^=n0F=V3i1^=o8J>0>10I>20b0c0d3n>3
Fixtures/gitee/authorize-invalid-scope.har 000102=H3:=I;^=J=K=L=M3A063B3C3D3E3F3G3H3I3J3K093L3M=N=c3R0?10>40B0C0D3T3U=Q3W4m8G0M0N0O4Z0Q0R0S=R8>==0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8J>51:0I2J0b0c0d3n>6=g
Fixtures/gitee/authorize-missing-client-id.har 000102>70n;H06;I;J;K;L;M09;N;O=4>83R0?10>90B0C0D;T3W<8>:>;0Q><0I0a8`8a0B0C1592>=4:>>0N1:0I>?0b0c0d3n>@
Fixtures/gitee/authorize-missing-response-type.har 000102=H3:=I;^=J=K=L=M3A063B3C3D3E3F3G3H3I3J3K093L3M=N>A3R0?10>B0B0C0D3T3U=Q3W4m8G0M0N0O4Z0S=R8>=S0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8J>C1:0I2J0b0c0d3n>D=g
Fixtures/gitee/authorize-not-signed-in.har 000102>70n;H06;I;J;K;L;M09;N;O=4>E>F>G0?10>H0B0C0D;T3W<88G>I0O>;0Q0R8>>J0S>K0I0a0X0Y0B0C0Z>L0F=V3i1^>M8J>N>O0I>P0b0c0d3n>Q
Fixtures/gitee/authorize-unknown-client.har 000102=H3:=I;^=J=K=L=M3A>R093L3M=N=c3R0?10>S0B0C0D3T3U=Q3W4m8G>T0O4Z0Q0R0S=R8>=S0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8J>U1:0I2J0b0c0d3n32=g
Fixtures/gitee/password-bad.har 000102=H3:=I;^=J=K=L=M3A063B3C3D3E3F3G3H3I3J3K093L3M=N>V3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V>W>X>Y>I430M0N1R1S0\>Z1W3[3\0B0C1E1F1G1H0F453j>[>\4:>]0N1:0I>^0b0c0d3n>_
Fixtures/gitee/refresh-query-no-client.har 000102=H3:=I;^=J=K=L=M3A063B3C3D3E3F3G3H3I3J3K093L3M3N>`1N1O4?>a3R0?0@>b0`0B0C0D3T3U3V3W4m>c1h1T1U0\0I0a13140B0C1E1F1G1H0F4548492H4:>d0N1:0I2J0b0c0d3n>e
Fixtures/gitee/refresh-reuse-old.har 000102=H3:=I;^=J=K=L=M3A063B3C3D3E3F3G3H3I3J3K093L3M3N>`1N1O4?>f3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0\>g1W13140B0C1E1F1G1H0F4548492H4:>d0N1:0I2J0b0c0d3n62400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0\>g1W3[3\0B0C1E1F1G1H0F453j>[>\4:>]0N1:0I>^0b0c0d3n>h
Fixtures/gitee/token-code-form.har 000102=H3:=I;^=J=K=L=M3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?>i3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C1E1F1G1H0F4548492H4:610N1:0I2J0b0c0d3n>j
Fixtures/gitee/token-code-missing-redirect-uri.har 000102=H3:=I;^=J=K=L=M3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?>k3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N430M0N1R1S0\>l1W3[3\0B0C1E1F1G1H0F453j>m>n4:>o0N1:0I?00b0c0d3n?1
Fixtures/gitee/token-code-missing.har 000102=H3:=I;^=J=K=L=M3A063B3C3D3E3F3G3H3I?2?33R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42240O4Z430M0N1R1S0\?41W3[3\0B0C1E1F1G1H0F453j>[>\4:>]0N1:0I>^0b0c0d3n?1
Fixtures/gitee/token-code-query.har 000102=H3:=I;^=J=K=L=M3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4??53R0?0@?60`0B0C0D3T3U3V3W4m>c24252>0N0O4Z430M0N1R1S0\0I0a13140B0C1E1F1G1H0F4548492H4:610N1:0I2J0b0c0d3n?7
Fixtures/gitee/token-code-wrong-redirect-uri.har 000102=H3:=I;^=J=K=L=M3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4??83R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O?9430M0N1R1S0\?:1W3[3\0B0C1E1F1G1H0F453j>[>\4:>]0N1:0I>^0b0c0d3n>_
Fixtures/gitee/token-code-wrong-secret.har 000102=H3:=I;^=J=K=L=M3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4??;3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R?<?=3[3\0B0C1E1F1G1H0F453j?>??4:?@0N1:0I?A0b0c0d3n?B
Fixtures/gitee/token-code.har 000102?C0g;H06;I;J;K;L;M09;N;O;P201O?D?E?F3R0?0@?G0`0B0C0D;T3W<8>c24252>0N430M0N0O>;1R1S0\0I0a13140B0C1E1F1G1H0F922H4:?H0N1:0I2J0b0c0d3n?I400?0@?J0`0B0C0D;T3W<8>c1h1T1U0\0I0a13140B0C1E1F1G1H0F922H4:?K0N1:0I2J0b0c0d3n?L
Fixtures/gitee/token-info-unknown.har 000102=H3:=I;^=J=K=L=M3A?M3R0?10?N0B0C0D3T3U3V3W3X3Y?O0H0I0a3[3\0B0C1E1F1G1H0F453j?P464L>n4:>o0N1:0I?00b0c0d3n?Q
Fixtures/gitee/token-missing-grant-type.har 000102=H3:=I;^=J=K=L=M3A063B3C3D3E3F3G3H3I?2?R3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K?S?T0S?U430M0N1R1S0\?V1W3[3\0B0C1E1F1G1H0F453j>m?W4:?X0N1:0I?Y0b0c0d3n?1
Fixtures/gitee/token-no-user-agent.har 000102;G0g;H06;I;J;K;L;M09;N;O;P201O?D;Q?Z3R0?0@?[0B0C0D;T0F0G0H0I0J0K4224252>0N0O>;430M0N1R1S0\?\1W4i4j0B0C;V;W0F3l;X;Y;Z1:0I;[0b0c0d3n?]
Fixtures/gitee/token-unsupported-grant-type.har 000102=H3:=I;^=J=K=L=M3A063B3C3D3E3F3G3H3I?2?^3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42?_430M0N1R1S0\?`1W3[3\0B0C1E1F1G1H0F453j?a?b4:?c0N1:0I?d0b0c0d3n?e
Fixtures/github/api-bad-token.har 000102?f0n?g06?h?i?j?k3K09?l?m3R0?10?n0B0C0D?o3U@03Y@13W@20H0I0a3[3\0B0C15924a4:@30N1:0I4c0b0c0d0e
Fixtures/github/api-no-token.har 000102?f0n?g06?h?i?j?k3K09?l@43R0?10?n0B0C0D?o3W@20H0I0a3[3\0B0C1592@54:@60N1:0I@70b0c0d0e
Fixtures/github/api-no-user-agent.har 000102@80n@9@:@;06?h?i?j?k3K09@<1M1O@=@>3R0?10?n0B0C0D?o3Y3Z0\0H0I0a4i4j0B0C1E1H0F3l@?;Y@@1:0I@A0b0c0d0e
Fixtures/github/api-token-in-query.har 000102@B0n?g06?h?i?j?k3K09@<1M1O@=@C3R0?10@D0`0B0C0D?o3W@2551i0\0I0a1C1D0B0C1592@E4:@F0N1:0I@G0b0c0d0e
Fixtures/github/authorize-deny.har 000102@H0n@9@I06?h?i?j?k3K09?l@J3R0?0@@K0B0C0D@L0F0G0H0I0J0K0L0M0N0O@M8>@N0S@O0U0i@P0X0Y0B0C0Z@Q0]0^@R0I0a0b0c0d3n@S
Fixtures/github/device-disabled.har 000102@T0n@9@U06?h?i?j?k3K09?l@V3R0?0@@W0B0C0D@L3U7D0F0G0H0I0J0K0L0M0\@X1W1C1D0B0C1592@Y4:@Z0N1:0I@[0b0c0d0e
Fixtures/github/device-form.har 000102@\0g@9@]06?h?i?j?k3K09?l@^3R0?0@@W0B0C0D@L0F0G0H0I0J0K0L0M0N8>@_@`13140B0C15@a2H@b@c1:0I2J0b0c0d0e
Fixtures/github/device-pending.har 000102@d0n@9@]06?h?i?j?k3K09?l@e3R0?0@@W0B0C0D@L3U7D0F0G0H0I0J0K0L0M0N8>@f@g13140B0C15922H4:@h0N1:0I2J0b0c0d3n@i400?0@@j0B0C0D@L3U7D0F0G0H0I0J0K0L0M0N@k@l0N1g@m@n13140B0C15453i4D@o4:A00N1:0IA10b0c0d3nA2400?0@@j0B0C0D@L3U7D0F0G0H0I0J0K0L0M0N@k@l0N1g@m@n13140B0C15453i4DA34:A40N1:0IA50b0c0d3nA6
Fixtures/github/token-error-bad-code.har 000102A70n?g06?h?i?j?k3K09?lA83R0?0@@j0B0C0D@L0F0G0H0I0J0K0L0M0N1R1S0N25A9A:13140B0C15A;3i4DA<@bA=1:0IA>0b0c0d3nA?400?0@@j0B0C0D@L3U7D0F0G0H0I0J0K0L0M0N1R1S0N25A9A:13140B0C15453i4DA@4:AA0N1:0IAB0b0c0d3nAC
Fixtures/github/token-error-code-reused.har 000102A70n?g06?h?i?j?k3K09@<201OAD@=AE3R0?0@@j0B0C0D@L3U7D0F0G0H0I0J0K0L0M0N1R1S0N252>0\AF1W13140B0C15453i4D2H4:AG0N1:0I2J0b0c0d3n62400?0@@j0B0C0D@L3U7D0F0G0H0I0J0K0L0M0N1R1S0N252>0\AF1W13140B0C15453i4DA@4:AA0N1:0IAB0b0c0d3n>h
Fixtures/github/token-error-redirect-uri.har 000102A70n?g06?h?i?j?k3K09@<201OAD@=AH3R0?0@@j0B0C0D@L0F0G0H0I0J0K0L0M0N1R1S0N252>0N0OAIAJ13140B0C15A;3i4DAK@bAL1:0IAM0b0c0d3nA?400?0@@j0B0C0D@L3U7D0F0G0H0I0J0K0L0M0N1R1S0N252>0N0OAIAJ13140B0C15453i4DAN4:AO0N1:0IAP0b0c0d3nAC
Fixtures/github/token-error-unknown-client.har 000102A70n?g06?h?i?j?k3K09@<201OAD@=AQ3R0?0@@j0B0C0D@L3U7D0F0G0H0I0J0K0LAR1R1S0N252>0\AS1W8`8a0B0C1592AT4:AU0N1:0IAV0b0c0d0e
Fixtures/github/token-error-wrong-secret.har 000102A70n?g06?h?i?j?k3K09@<201OAD@=AW3R0?0@@j0B0C0D@L0F0G0H0I0J0K0L0M0N1R2\252>0\AX1W13140B0C15A;3i4DAY@bAZ1:0IA[0b0c0d3nA?400?0@@j0B0C0D@L3U7D0F0G0H0I0J0K0L0M0N1R2\252>0\AX1W13140B0C15453i4DA\4:A]0N1:0IA^0b0c0d3nAC
Fixtures/github/token-form.har 000102A_0n?g06?h?i?j?k3K09@<201OAD@=A`3R0?0@@j0B0C0D@L0F0G0H0I0J0K0L0M0N1R1S0N252>0\AF1W13140B0C15A;3i4D2H@bAa1:0I2J0b0c0d0e
Fixtures/github/token-json.har 000102A_0n?g06?h?i?j?k3K09@<201OAD@=Ab3R0?0@@j0B0C0D@L3U7D0F0G0H0I0J0K0L0M0N1R1S0N252>0N0OAcAd13140B0C15453i4D2H4:AG0N1:0I2J0b0c0d0e
Fixtures/github/token-query.har 000102Ae0n?g06?h?i?j?k3K09@<201OAD@=Af3R0?10Ag0`0B0C0DAh8G0M0N1R1S0N252>0\0I0a13140B0C15A;3i4D2H@bAa1:0I2J0b0c0d0e
Fixtures/github/token-refresh.har 000102Ai0n@9AjAk06?h?i?j?k3K09@<1M1N1O6\Al3R0?0@@j0B0C0D@L3U7D0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W13140B0C15453i4D2H4:Am0N1:0I2J0b0c0d3n4A400?0@@j0B0C0D@L3U7D0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W13140B0C15453i4DAn4:Ao0N1:0IB00b0c0d3n5i
Fixtures/github/token-xml.har 000102A_0g?g06?h?i?j?k3K09@<201OAD@=B13R0?0@@j0B0C0D@L3UB20F0G0H0I0J0K0L0M0N1R1S0N252>0\AF1W13140B0C15B33i4D2HB4B51:0I2J0b0c0d0e
Fixtures/gitlab/api-fork-bad-namespace.har 000102B60gB7B806;I3FB9;M09;N;O;P1M1OB:B;3R0?0@B<0B0C0DB=3W;c3Y3Z0N0F0G0H0IB>0KB?B@BA8`8a0B0C156`BB6aBC0N1:0IBD0b0c0d3nBE
Fixtures/gitlab/api-fork-forbidden.har 000102B60gB7BF06;I3FB9;M09;N;O;P1M1OB:BG3R0?0@B<0B0C0DB=3W;c3Y3Z0\0H0I0a8`8a0B0C156`1X6aBH0N1:0I1Z0b0c0d3nBI
Fixtures/gitlab/api-project-not-found.har 000102BJ3:BKB7BL063B3C3D3E3F3GBM3K093L3M3N1M1OB:BN3R0?10BO0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a8`8a0B0C157DBPBQ<N6a<O0N1:0I<P0b0c0d3nBR
Fixtures/gitlab/api-user-blocked.har 000102BJ3:BKBS063B3C3D3E3F3GBM3K093L3M3NBT09BU1M1OBVBWBX3R0?10BY0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a4i4j0B0C157DBPBZB[6aB\0N1:0IB]0b0c0d3nB^
Fixtures/gitlab/api-user-expired.har 000102BJ3:BKBS063B3C3D3E3F3GBM3K093L3M3N1M1O3O3PB_3R0?10BY0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C6hB`0F7DBPBaBb6aBc0N1:0IBd0b0c0d3n=3
Fixtures/gitlab/api-user-impersonation.har 000102BJ3:BKBS063B3C3D3E3F3GBM3K093L3M3N1MBeBfBg3R0?10BY0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C6hBh0F7DBPBiBj6aBk0N1:0IBl0b0c0d3nBm
Fixtures/gitlab/api-user-insufficient-scope.har 000102BJ3:BKB7Bn063B3C3D3E3F3GBM3K093L3M3N1M1OBoC03R0?10BY0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a4i4j0B0C157DBPC1C26aC30N1:0IC40b0c0d3nC5
Fixtures/gitlab/api-user-missing.har 000102BJ3:BKBSC63R0?10BY0B0C0D3T3U3V3W4m0H0I0a3[3\0B0C157DBPC7C86aC90N1:0IC:0b0c0d3nC;
Fixtures/gitlab/api-user-ok-query.har 000102BJ3:BKB7C<063B3C3D3E3F3GBM3K093L3M3N1M1O4?C=3R0?10C>0`0B0C0D3T3U3V3W4m551i0\0I0a13140B0C157DBPC?4E6a4F0N1:0I4G0b0c0d3nC@
Fixtures/gitlab/api-user-ok.har 000102BJ3:BKB7C<063B3C3D3E3F3GBM3K093L3M3N1M1O4?CA3R0?10BY0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C157DBPC?4E6a4F0N1:0I4G0b0c0d3nCB
Fixtures/gitlab/api-user-revoked.har 000102BJ3:BKBS063B3C3D3E3F3GBM3K093L3M3N1M1O3O6RCC3R0?10BY0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C6hCD0F7DBPCE??6aCF0N1:0I?A0b0c0d3nCG
Fixtures/gitlab/api-user-two-tokens-form.har 000102BJ3:BKBS063B3C3D3E3F3GBM3K093L3M3N1M1O3O6RCH3R0?10C>0`0B0C0D3T3U3V3W4m551i0\0I0a3[3\0B0C6hCD0F7DBPCE??6aCF0N1:0I?A0b0c0d3nCI
Fixtures/gitlab/api-user-two-tokens.har 000102BJ3:BKBS063B3C3D3E3F3GBM3K093L3M3N1M1O4?CJ3R0?10C>0`0B0C0D3T3U3V3W3X3Y3Z0\551i0\0I0a1C1D0B0C157DBPCKCL6aCM0N1:0ICN0b0c0d3nCO
Fixtures/gitlab/api-user-unknown.har 000102BJ3:BKBSCP3R0?10BY0B0C0D3T3U3V3W3X3YCQ0H0I0a3[3\0B0C157DBPC7C86aC90N1:0IC:0b0c0d3nCR
Fixtures/gitlab/authorize-approve.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NCY3R0?10=P0B0C0D3T3U=Q3W4m8G0M0N0O4Z0Q0R0S=R8>=S0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JCZ1:0I2J0b0c0d3n=X=Y400?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=[=\0N430M0N0O4Z0S=R0Q0R8>C[C\=lC]C^C_0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^=_0F=V3i1^2H8J=`=a0I2J0b0c0d3n=b
Fixtures/gitlab/authorize-bad-code-challenge-method.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NC`3R0?10Ca0B0C0D3T3U=Q3W4m8G0M0N0O4Z0Q0R0S=R8>C[C\CbC]Cc0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JCd1:0I2J0b0c0d3nCe=g
Fixtures/gitlab/authorize-bad-redirect-uri.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NCf3R0?10=d0B0C0D3T3U=Q3W4m8G0M0N0O7_0Q0R0S=R8>=S0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JCg1:0I2J0b0c0d3nCe=g
Fixtures/gitlab/authorize-bad-response-mode.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NCh3R0?10Ci0B0C0D3T3U=Q3W4m8G0M0N0O4Z0Q0R0S=R8>C[CjCk0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JCl1:0I2J0b0c0d3nCe=g
Fixtures/gitlab/authorize-code-challenge-without-method.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NCm3R0?10Cn0B0C0D3T3U=Q3W4m8G0M0N0O4Z0Q0R0S=R8>C[C\Co0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JCd1:0I2J0b0c0d3nCe=g
Fixtures/gitlab/authorize-deny-no-state.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=ND03R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=i=j=k=\0N430M0N0O4Z0S=l0Q0R8>D1C\=lC]C^D20X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^D30F=V3i1^D48JD5D60ID70b0c0d3n>3
Fixtures/gitlab/authorize-deny.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=ND83R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=i=j=k=\0N430M0N0O4Z0S=R0Q0R8>D1C\=lC]C^D90X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^D:0F=V3i1^D;8JD<D=0ID>0b0c0d3n>3
Fixtures/gitlab/authorize-form-post-lost.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=ND?3R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=[=\0N430M0N0O4Z0S=R0Q0R8>C[C\=lC]C^C_0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^=_0F=V3i1^2H8J=`=a0I2J0b0c0d3nD@
Fixtures/gitlab/authorize-fragment.har 000102393:3;B73=3@CSCTCUCVCWCX3ADA3BDB3F5SDC3K093L3M=NDD3R0?10DE0B0C0D3T3U=Q3W4m8GDF0N0O4Z0Q0R0S=R8>C[CjDG0I0a0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^=_0F=V3i1^2H8J=`=a0I2J0b0c0d3nDH
Fixtures/gitlab/authorize-loopback-any-port.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NDI3R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=[=\0N430M0N0ODJ0S=R0Q0R8>C[C\=lC]C^DK0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^DL0F=V3i1^2H8JDMDN0I2J0b0c0d3nDO
Fixtures/gitlab/authorize-no-scope-param.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NDP3R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=[=\0N430M0N0O4Z0S=R0Q0R8>D1C\=lC]C^DQ0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^=_0F=V3i1^2H8J=`=a0I2J0b0c0d3n=b
Fixtures/gitlab/authorize-not-signed-in.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3NDRDS3R0?10=P0B0C0D3T3U=Q3W4m8G0M0N0O4Z0Q0R0S=R8>=S0I0a0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^DT0F=V3i1^DU8JDVDW0IDX0b0c0d3nDY
Fixtures/gitlab/authorize-oob.har 000102393:3;B73=3@CSCTCUCVCWCX3ADA3BDB3F5SDC3K093L3M=NDZ3R0?10D[0B0C0D3T3U=Q3W4m8GDF0N0OD\0Q0R0S=R8>=S0I0a0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^D]0N0F=V3i1^2H8JD^D_0`0I2J0b0c0d3nD`400?10Da0`0B0C0D3T3U=Q3W4mDb2>0\0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JDc1:0I2J0b0c0d3nDd=g
Fixtures/gitlab/authorize-post-bad-redirect-uri.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NDe3R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=[=\0N430M0N0O7_0S=R0Q0R8>C[C\=lC]C^Df1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h0F4546473i1^Dg4:Dh0N1:0IDi0b0c0d3nDj
Fixtures/gitlab/authorize-post-invalid-scope.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NDk3R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=[=\0N430M0N0O4Z0S=R0Q0R8>>IC\=lC]C^Dl0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^Dm0F=V3i1^Dn8JDoE00IE10b0c0d3nE2
Fixtures/gitlab/authorize-post-missing-response-type.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NE33R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=[=\0N430M0N0O4Z0S=R8>C[C\=lC]C^E40X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^E50F=V3i1^E68JE7E80IE90b0c0d3nE:
Fixtures/gitlab/authorize-post-unknown-client.har 000102393:3;B73=3@CSCTCUCVCWCX3A>R093L3M=NE;3R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=[=\0N43E<0O4Z0SE=0Q0R8>C[C\=lC]C^E>3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h0F4546473i1^E?4:E@0N1:0IEA0b0c0d3nEB
Fixtures/gitlab/authorize-redirect-uri-case.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NEC3R0?10ED0B0C0D3T3U=Q3W4m8G0M0N0OEE0Q0R0S=R8>=S0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JCg1:0I2J0b0c0d3nCe=g
Fixtures/gitlab/authorize-redirect-uri-extra-query.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NEF3R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=[=\0N430M0N0OEG0S=R0Q0R8>C[C\=lC]C^EH0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^EI0F=V3i1^2H8JEJEK0I2J0b0c0d3nEL
Fixtures/gitlab/authorize-redirect-uri-registered-query.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NEM3R0?10EN0B0C0D3T3U=Q3W4m8G0M0N0OEO0Q0R0S=R8>=S0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JCg1:0I2J0b0c0d3nEP=g
Fixtures/gitlab/authorize-redirect-uri-trailing-slash.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NEQ3R0?10ER0B0C0D3T3U=Q3W4m8G0M0N0OES0Q0R0S=R8>=S0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JCg1:0I2J0b0c0d3nCe=g
Fixtures/gitlab/authorize-scope-not-in-app.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NET3R0?10EU0B0C0D3T3U=Q3W4m8G0M0N0O4Z0Q0R0S=R8>EV0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JEW1:0I2J0b0c0d3nCe=g
Fixtures/gitlab/authorize-second-time-auto.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?EX3R0?10=P0B0C0D3T3U=Q3W4m8G0M0N0O4Z0Q0R0S=R8>=S0I0a0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^=_0F=V3i1^2H8J=`=a0I2J0b0c0d3nEY
Fixtures/gitlab/authorize-second-time-other-scope.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?EZ3R0?10E[0B0C0D3T3U=Q3W4m8G0M0N0O4Z0Q0R0S=R8>4h0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JE\1:0I2J0b0c0d3nE]=g
Fixtures/gitlab/authorize-state-odd-chars.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NE^3R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=[=\0N430M0N0O4Z0SE_0Q0R8>C[C\=lC]C^E`0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^Ea0F=V3i1^2H8JEbEc0I2J0b0c0d3n=b
Fixtures/gitlab/authorize-trusted-skip.har 000102393:3;B73=3@CSCTCUCVCWCX3ADA3BDB3F5SDC3K093L3M=NEd3R0?10Ee0B0C0D3T3U=Q3W4m8GDF0N0O4Z0Q0R0S=R8>=S0I0a0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^=_0F=V3i1^2H8J=`=a0I2J0b0c0d3nEf
Fixtures/gitlab/authorize-unknown-client.har 000102393:3;B73=3@CSCTCUCVCWCX3A>R093L3M=NEg3R0?10>S0B0C0D3T3U=Q3W4m8G>T0O4Z0Q0R0S=R8>=S0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JEh1:0I2J0b0c0d3nCe=g
Fixtures/gitlab/authorize-unsupported-response-type.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NEi3R0?10Ej0B0C0D3T3U=Q3W4m8G0M0N0O4Z0QEk0S=R8>=S0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JEl1:0I2J0b0c0d3nCe=g
Fixtures/gitlab/client-credentials-ok.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2Em3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42En430M0N1R1S0\Eo1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:F00N1:0I2J0b0c0d3nF1400?0@410B0C0D3T3U3V3W3X3YF20N0F0G0H0IF30K42En8>=SF413140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F454647486K2H4:F50N1:0I2J0b0c0d3nF6
Fixtures/gitlab/implicit-deny.har 000102393:F7B73=3@CSCTCUCVCWCX6EF8063B3C3D3E3F3G3H3I3J3K093L3M=NF93R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=i=j=k=\0N430M0N0O4Z0S=R0QEk8>D1C\=lC]C^F:0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^F;0F=V3i1^D;8JF<F=0ID>0b0c0d3n>3
Fixtures/gitlab/implicit-public-approve.har 000102393:F7B73=3@CSCTCUCVCWCX6EF85Q5R3F5S5T3K093L3M=NF>3R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=[=\0N435W0N0O4Z0S=R0QEk8>C[C\=lC]C^F?0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^F@0F=V3i1^2H8JFAFB0I2J0b0c0d3n=b
Fixtures/gitlab/introspect-active.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?FC3R0?0@FD0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0N430M0N1R1S0\5o1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D2H4:FE0N1:0I2J0b0c0d3nFF400?0@FD0B0C0D3T3U3V3W3X3YF20N0F0G0H0I0J0K5F1i0\FG1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D2H4:FE0N1:0I2J0b0c0d3nFH
Fixtures/gitlab/introspect-bad-client.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2FI3R0?0@FD0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F?T430M0N1R?<FJ3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jFK464LFL4:FM0N1:0IFN0b0c0d3n?B
Fixtures/gitlab/introspect-no-auth.har 000102393:3;B73=3@CSCTCUCVCWCX3AFO3R0?0@FD0B0C0D3T3U3V3W3X0F0G0H0IFP0K5F?<FQ1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jFR464L:64:FS0N1:0I:80b0c0d3nFT
Fixtures/gitlab/introspect-refresh-token.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?FU3R0?0@FD0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1U0N430M0N1R1S0\FV1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D2H4:FE0N1:0I2J0b0c0d3nFW
Fixtures/gitlab/introspect-unknown.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2FX3R0?0@FD0B0C0D3T3U3V3W3X0F0G0H0I0J0K5FE<430M0N1R1S0\FY1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4DFZ4:F[0N1:0IF\0b0c0d3n?Q
Fixtures/gitlab/oidc-discovery.har 000102F]3:3;B7F^F_3@CSCTCUCVCX6EF`FaFb>R093L3M=NFc3R0?10Fd0B0C0D3T3U3V3W4m0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4DFe4:Ff0N1:0IFg0b0c0d3nFh400?10Fi0B0C0D3T3U3V3W4m0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647484C3i4D2H4:Fj0N1:0I2J0b0c0d3nFk
Fixtures/gitlab/oidc-prompt-none.har 000102F]3:3;B73=3@CSCTCUCVCX6EF`Fl063B3C3D3E3F3G3H3I3J3K093L3M=NFm3R0?10Fn0B0C0D3T3U3V3W4m8G0M0N0O4Z0Q0R0S=R8>FoG0G10I0a0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jG2=^G3G44:G5G60IG70b0c0d3nG8G9>G0?10Fn0B0C0D3T3U3V3W4m8G0M0N0O4Z0Q0R0S=R8>FoG0G10I0a0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^G:3i1F1G1H0F453jG;Dn4:G<G=0IE10b0c0d3nG>
Fixtures/gitlab/oidc-token.har 000102F]3:3;B73=3@CSCTCUCVCX6EF`Fl063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[G?G@3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:GA0N1:0I2J0b0c0d3nGB
Fixtures/gitlab/oidc-userinfo-no-openid-scope.har 000102F]3:3;B73=3@CSCTCUCVCX6EF`Fl063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?GC3R0?10GD0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a4i4j0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F3l0]3m1:0I0a0b0c0d3nGE
Fixtures/gitlab/oidc-userinfo.har 000102F]3:3;B73=3@CSCTCUCVCX6EF`Fl063B3C3D3E3F3G3H3I3J3K093L3M3N1M1OGFGG3R0?10GD0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4DGH4:GI0N1:0IGJ0b0c0d3nGK400?0@GD0B0C0D3T3U3V3W3X3Y3Z0N0F0G0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4DGH4:GI0N1:0IGJ0b0c0d3nGL
Fixtures/gitlab/password-2fa-user.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3JGM09GNGO3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V>WGP>YGQ430M0N1R1S0\GR1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nGS
Fixtures/gitlab/password-bad.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NGT3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V>W>X>Y>I430M0N1R1S0\>Z1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nGU
Fixtures/gitlab/password-invalid-scope.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NGV3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V>W>X>YGQ8>>I430M0N1R1S0\GW1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jGX464LDU4:GY0N1:0IDX0b0c0d3nGZ
Fixtures/gitlab/password-missing-username.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2G[3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V>YGQ430M0N1R1S0\G\1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nG]
Fixtures/gitlab/password-ok-no-client.har 000102393:3;B73=3@CSCTCUCVCWCX3A>R093L3M=NG^3R0?0@410B0C0D3T3U3V3W3X0F0G0H0IG_0K422V>W>X>YG`Ga13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:Gb0N1:0I2J0b0c0d3nGc
Fixtures/gitlab/password-ok-scope.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NGd3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V>W>X>YGQ8>C[430M0N1R1S0\Ge1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nGf
Fixtures/gitlab/password-strict-no-client.har 000102393:5OB7GgF_CSCTCUCVCWCX3A>R093L3M=NGh3R0?0@410B0C0D3T3U3V3W3X0F0G0H0IG_0K422V>W>X>YG`Ga3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jFK464LFL4:FM0N1:0IFN0b0c0d3nGc
Fixtures/gitlab/password-strict-ok.har 000102393:5OB7GgF_CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NGi3R0?0@410B0C0D3T3U3V3W3X3YF20N0F0G0H0IG_0K422V>W>X>YG`Ga13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:Gb0N1:0I2J0b0c0d3nFH
Fixtures/gitlab/password-unknown-user.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2Gj3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V>WGk>YGQ430M0N1R1S0\Gl1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nGm
Fixtures/gitlab/pkce-missing-verifier.har 000102393:3;B73=3@CSCTCUCVCWCX3A5Q5R3F5S5T3K093L3M3N205U5[BVGnGoH03R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z435W0\H11W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jH2464LH34:H40N1:0IH50b0c0d3nH6400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z435W0NH7H8H913140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nH:
Fixtures/gitlab/pkce-padded-challenge.har 000102393:3;B73=3@CSCTCUCVCWCX3A5Q5R3F5S5T3K093L3M3N205U5[BVH;GoH<3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z435W0NH7H8H91C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nH=
Fixtures/gitlab/pkce-plain.har 000102393:3;B73=3@CSCTCUCVCWCX3A5Q5R3F5S5T3K093L3M3N205U5[BVH>9bH?3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z435W0NH7H8H913140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nH@
Fixtures/gitlab/pkce-verifier-43-not-enforced.har 000102393:3;B73=3@CSCTCUCVCWCX3A5Q5R3F5S5T3K093L3M3N205U5[BVHA9bHB3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z435W0NH7HCHD13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nHE
Fixtures/gitlab/pkce-verifier-without-challenge.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?HF3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4ZH7HG430M0N1R1S0\HH1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nHI
Fixtures/gitlab/pkce-wrong-verifier.har 000102393:3;B73=3@CSCTCUCVCWCX3A5Q5R3F5S5T3K093L3M3N205U5[BVGnGoHJ3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z435W0NH7HKHL1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nHM400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z435W0NH7H8H913140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nH:
Fixtures/gitlab/refresh-no-client.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?HN3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0\>g1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nHO
Fixtures/gitlab/refresh-other-client.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J2CHP3FB93K093L3M3N1M1N1O4?HQ3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N432E0N1R2F0\HR1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nHS
Fixtures/gitlab/refresh-query-string.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N>`1N1O4?HT3R0?0@HU0`0B0C0D3T3U3V3W4m>c1h1T1U0N430M0N1R1S0\0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:HV0N1:0I2J0b0c0d3nHW
Fixtures/gitlab/refresh-reuse-old.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3NHX1N1O4?HY3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:HV0N1:0I2J0b0c0d3n4A400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3n6J400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T4Q0N430M0N1R1S0\4R1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F454647486K2H4:HZ0N1:0I2J0b0c0d3nH[
Fixtures/gitlab/refresh-revoked.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?H\3R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0N430M0N1R1S0\5o1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D5J4:5K0N1:0I5L0b0c0d3nH]400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nH^
Fixtures/gitlab/refresh-scope-narrower.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N>`1N1O4?H_3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N8>C[430M0N1R1S0\H`1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:HV0N1:0I2J0b0c0d3nHa
Fixtures/gitlab/refresh-scope-wider.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?Hb3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N8>Hc430M0N1R1S0\Hd1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jGX464LDU4:GY0N1:0IDX0b0c0d3nHe
Fixtures/gitlab/refresh-unknown-token.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2Hf3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1TE<430M0N1R1S0\Hg1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3n?Q
Fixtures/gitlab/refresh-with-code-verifier.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N>`1N1O4?Hh3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N0OHiH7Hj430M0N1R1S0\Hk1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:HV0N1:0I2J0b0c0d3nHl
Fixtures/gitlab/refresh-wrong-secret.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?Hm3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1RHnHo3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jFK464LFL4:FM0N1:0IFN0b0c0d3n?B
Fixtures/gitlab/revoke-basic.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?I03R0?0@5E0B0C0D3T3U3V3W3X3YF20N0F0G0H0I0J0K5F1i0\FG1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D5J4:5K0N1:0I5L0b0c0d3nFH
Fixtures/gitlab/revoke-expired-pair.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O3O3PI13R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0N430M0N1R1S0\5o1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D5J4:5K0N1:0I5L0b0c0d3nI2400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F454647486K2H4:4;0N1:0I2J0b0c0d3nI3
Fixtures/gitlab/revoke-missing-token.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2I40`3R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K0L0M0N1R1S0\I51W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D5J4:5K0N1:0I5L0b0c0d3nI6
Fixtures/gitlab/revoke-other-client.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J2CHP3FB93K093L3M3N1M1O4?I73R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0N432E0N1R2F0\I81W4i4j0B0C3]3^3_3`3a3b3c3d3e3f3g3h0F4546473i1^5=4:I90N1:0I5?0b0c0d3nHS
Fixtures/gitlab/revoke-strict-no-client.har 000102393:5OB73=CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?I:3R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0\FG1W4i4j0B0C3]3^3_3`3a3b3c3d3e3f3g3h0F4546473i1^5=4:I90N1:0I5?0b0c0d3nGc
Fixtures/gitlab/revoke-unknown.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2I;0`3R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5FE<430M0N1R1S0\FY1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D5J4:5K0N1:0I5L0b0c0d3n?Q
Fixtures/gitlab/token-basic-and-body.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?I<3R0?0@410B0C0D3T3U3V3W3X3YF20N0F0G0H0I0J0K4224252>0N0O4Z43I=1RI>I?13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nI@
Fixtures/gitlab/token-basic-lowercase.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?IA3R0?0@410B0C0D3T3U3V3W3X3YIB0N0F0G0H0I0J0K4224252>0N0OICID3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jFK464LFL4:FM0N1:0IFN0b0c0d3nIE
Fixtures/gitlab/token-code-basic.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?IF3R0?0@410B0C0D3T3U3V3W3X3YF20N0F0G0H0I0J0K4224252>0N0OICID13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nFH
Fixtures/gitlab/token-code-expired.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[3OIGIH3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nII
Fixtures/gitlab/token-code-form.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?IJ3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3n>j
Fixtures/gitlab/token-code-json.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?IK3R0?0@410B0C0D3T3U3V3W3X0F6`0H0I0JILIM1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nIN
Fixtures/gitlab/token-code-missing-redirect-uri.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?IO3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N430M0N1R1S0\>l1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jIP464L9N4:IQ0N1:0I9P0b0c0d3nIR
Fixtures/gitlab/token-code-missing.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2IS3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42240O4Z430M0N1R1S0\?41W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jIT7e4:IU0N1:0I7g0b0c0d3nIV
Fixtures/gitlab/token-code-no-scope-app-default.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[B:IW3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:Gb0N1:0I2J0b0c0d3nIX
Fixtures/gitlab/token-code-query.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?IY3R0?0@?60`0B0C0D3T3U3V3W4m>c24252>0N0O4Z430M0N1R1S0\0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nHW
Fixtures/gitlab/token-code-unknown-client.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?IZ3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z43I=1R1S0\I[1W3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jFK464LFL4:FM0N1:0IFN0b0c0d3nI\
Fixtures/gitlab/token-code-with-state.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?I]3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z0SI^430M0N1R1S0\I_1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nI`
Fixtures/gitlab/token-code-wrong-redirect-uri.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?Ia3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O?9430M0N1R1S0\?:1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nIb
Fixtures/gitlab/token-code-wrong-secret.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?Ic3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1RHnId3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jFK464LFL4:FM0N1:0IFN0b0c0d3nIe400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nIf
Fixtures/gitlab/token-get.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2Ig3R0?10Ih0`0B0C0D3T3U3V3W4m>c2425?T0O4Z430M0N1R1S0\0I0a8`8a0B0C15IiBPIj0]Ik1:0I0a0b0c0d3nIl
Fixtures/gitlab/token-info-gitlab-invalid.har 000102393:ImB73=3@CSCTCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1OIn3PIo3R0?10?N0B0C0D3T3U3V3W3X3Y?O0H0I0a1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jJ0464LJ14:J20N1:0IJ30b0c0d3nJ4400?10?N0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jJ0464LJ14:J20N1:0IJ30b0c0d3nJ5400?10?N0B0C0D3T3U3V3W4m0H0I0a1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jJ0464LJ14:J20N1:0IJ30b0c0d3n4o
Fixtures/gitlab/token-info-gitlab-ok.har 000102393:ImB73=3@CSCTCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1OJ6J73R0?10?N0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D2H4:J80N1:0I2J0b0c0d3nJ9
Fixtures/gitlab/token-info-half-life.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O3OJ:J;3R0?10?N0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D2H4:J<0N1:0I2J0b0c0d3nJ=
Fixtures/gitlab/token-info-missing.har 000102393:3;B73=3@CSCTCUCVCWCX3AJ>3R0?10?N0B0C0D3T3U3V3W4m0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4n464L5A4:5B0N1:0I5C0b0c0d3n4o
Fixtures/gitlab/token-info-unknown.har 000102393:3;B73=3@CSCTCUCVCWCX3AJ?3R0?10?N0B0C0D3T3U3V3W3X3Y?O0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4n464L5A4:5B0N1:0I5C0b0c0d3n?Q
Fixtures/gitlab/token-missing-grant-type.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2J@3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K?S?T0O4Z430M0N1R1S0N0SJAJB1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jJCDU4:JD0N1:0IDX0b0c0d3nJE
Fixtures/gitlab/token-no-expiry.har 000102393:JFB73=JG3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[B:JH3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:JI0N1:0I2J0b0c0d3nJJ400?10?N0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647484C3i4D2H4:JK0N1:0I2J0b0c0d3nJL400?0@FD0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0N430M0N1R1S0\5o1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F45464748JM3i4D2H4:JN0N1:0I2J0b0c0d3nJO400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748JP2H4:JQ0N1:0I2J0b0c0d3nJR
Fixtures/gitlab/token-redirect-uri-query-added.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?JS3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0OEG430M0N1R1S0\JT1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nJU
Fixtures/gitlab/token-redirect-uri-query-dropped.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201OJV4?JW3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nJX400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0OEG430M0N1R1S0\JT1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nJY
Fixtures/gitlab/token-unsupported-grant-type.har 000102393:3;B73=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2JZ3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42?_430M0N1R1S0N0SJ[J\1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jJ]@Y4:J^0N1:0I@[0b0c0d3nJ_
Fixtures/gitlab/v42-authorize-bad-redirect-uri.har 0001025b3:5cB75dJ`3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NJa3R0?10=d0B0C0D3T3U=Q3W4m8G0M0N0O7_0Q0R0S=R8>=S0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JJb1:0I2J0b0c0d3nJc=g
Fixtures/gitlab/v42-authorize-deny.har 0001025b3:5cB75dJ`3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NJd3R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=i=j=k=\0N430M0N0O4Z0S=R0Q0R8>4hJe0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^D:0F=V3i1^D;8JD<D=0ID>0b0c0d3n>3
Fixtures/gitlab/v42-password-bad.har 0001025b3:5cB75dJ`3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NJf3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V>W>X>Y>I430M0N1R1S0\>Z1W3[3\0B0C1E1F1G1H0F453j5h4M4:4N0N1:0I4O0b0c0d3n>_
Fixtures/gitlab/v42-password-ok-no-client.har 0001025b3:5cB75dJ`3@CSCTCUCVCWCX3A>R093L3M=NJg3R0?0@410B0C0D3T3U3V3W3X0F0G0H0IG_0K422V>W>X>YG`Ga13140B0C1E1F1G1H0F4548492H4:Jh0N1:0I2J0b0c0d3nGc
Fixtures/gitlab/v42-refresh-no-client.har 0001025b3:5cB75dJ`3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N>`1N1O4?Ji3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0\>g1W13140B0C1E1F1G1H0F4548492H4:>d0N1:0I2J0b0c0d3nHO
Fixtures/gitlab/v42-token-code-form.har 0001025b3:5cB75dJ`3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?Jj3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C1E1F1G1H0F4548492H4:610N1:0I2J0b0c0d3n>j
Fixtures/gitlab/v42-token-code-query.har 0001025b3:5cB75dJ`3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?Jk3R0?0@?60`0B0C0D3T3U3V3W4m>c24252>0N0O4Z430M0N1R1S0\0I0a13140B0C1E1F1G1H0F4548492H4:610N1:0I2J0b0c0d3n?7
Fixtures/gitlab/v42-token-code-wrong-secret.har 0001025b3:5cB75dJ`3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?Jl3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R?<?=3[3\0B0C1E1F1G1H0F453jJmFL4:FM0N1:0IFN0b0c0d3n?B
Fixtures/gitlab/v42-token-info-ok.har 0001025b3:5cB75dJ`3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?Jn3R0?10?N0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C15454647485I3i4D2H4:Jo0N1:0I2J0b0c0d3nK0
Fixtures/gitlab/v42-token-info-unknown.har 0001025b3:5cB75dJ`3@CSCTCUCVCWCX3AK13R0?10?N0B0C0D3T3U3V3W3X3Y?O0H0I0a3[3\0B0C1E1F1G1H0F453jFR464L:64:FS0N1:0I:80b0c0d3n?Q
Fixtures/gitlab/v42-token-unsupported-grant-type.har 0001025b3:5cB75dJ`3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2K23R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42?_430M0N1R1S0\?`1W3[3\0B0C1E1F1G1H0F453jJ]<04:K30N1:0I<20b0c0d3n?e
Fixtures/gitlab/v44-authorize-approve.har 000102653:66B7673@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NK43R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=[=\0N430M0N0O4Z0S=R0Q0R8>=S=]0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^=_0F=V3i1^2H8J=`=a0I2J0b0c0d3n=b
Fixtures/gitlab/v44-authorize-bad-redirect-uri.har 000102653:66B7673@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NK53R0?10=d0B0C0D3T3U=Q3W4m8G0M0N0O7_0Q0R0S=R8>=S0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JK61:0I2J0b0c0d3nJc=g
Fixtures/gitlab/v44-authorize-missing-response-type.har 000102653:66B7673@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NK73R0?10>B0B0C0D3T3U=Q3W4m8G0M0N0O4Z0S=R8>=S0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JK81:0I2J0b0c0d3n>D=g
Fixtures/gitlab/v44-password-bad.har 000102653:66B7673@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NK93R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V>W>X>Y>I430M0N1R1S0\>Z1W3[3\0B0C1E1F1G1H0F453j5h4M4:4N0N1:0I4O0b0c0d3n>_
Fixtures/gitlab/v44-password-ok-no-client.har 000102653:66B7673@CSCTCUCVCWCX3A>R093L3M=NK:3R0?0@410B0C0D3T3U3V3W3X0F0G0H0IG_0K422V>W>X>YG`Ga13140B0C1E1F1G1H0F4548492H4:Gb0N1:0I2J0b0c0d3nGc
Fixtures/gitlab/v44-refresh-no-client.har 000102653:66B7673@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N>`1N1O4?K;3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0\>g1W13140B0C1E1F1G1H0F4548492H4:HV0N1:0I2J0b0c0d3nHO
Fixtures/gitlab/v44-token-code-form.har 000102653:66B7673@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?K<3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C1E1F1G1H0F4548492H4:5^0N1:0I2J0b0c0d3n>j
Fixtures/gitlab/v44-token-code-query.har 000102653:66B7673@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?K=3R0?0@?60`0B0C0D3T3U3V3W4m>c24252>0N0O4Z430M0N1R1S0\0I0a13140B0C1E1F1G1H0F4548492H4:5^0N1:0I2J0b0c0d3n?7
Fixtures/gitlab/v44-token-code-wrong-redirect-uri.har 000102653:66B7673@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?K>3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O?9430M0N1R1S0\?:1W3[3\0B0C1E1F1G1H0F453j5h4M4:4N0N1:0I4O0b0c0d3n>_
Fixtures/gitlab/v44-token-info-unknown.har 000102653:66B7673@CSCTCUCVCWCX3AK?3R0?10?N0B0C0D3T3U3V3W3X3Y?O0H0I0a3[3\0B0C1E1F1G1H0F453jFR464L:64:FS0N1:0I:80b0c0d3n?Q
Fixtures/gitlab/v44-token-missing-grant-type.har 000102653:66B7673@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2K@3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K?S?T0S?U430M0N1R1S0\?V1W3[3\0B0C1E1F1G1H0F453jKAKB4:KC0N1:0IKD0b0c0d3n?1
Fixtures/gitlab/v44-token-unsupported-grant-type.har 000102653:66B7673@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2KE3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42?_430M0N1R1S0\?`1W3[3\0B0C1E1F1G1H0F453jJ]<04:K30N1:0I<20b0c0d3n?e
Fixtures/gitlab/v50-authorize-deny.har 0001026<3:66B76=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NKF3R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=i=j=k=\0N430M0N0O4Z0S=R0Q0R8>D1C\=lC]C^D90X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^D:0F=V3i1^D;8JD<D=0ID>0b0c0d3n>3
Fixtures/gitlab/v50-password-bad.har 0001026<3:66B76=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NKG3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V>W>X>Y>I430M0N1R1S0\>Z1W3[3\0B0C1E1F1G1H0F453j5h4M4:4N0N1:0I4O0b0c0d3n>_
Fixtures/gitlab/v50-password-ok-no-client.har 0001026<3:66B76=3@CSCTCUCVCWCX3A>R093L3M=NKH3R0?0@410B0C0D3T3U3V3W3X0F0G0H0IG_0K422V>W>X>YG`Ga13140B0C1E1F1G1H0F4548492H4:Gb0N1:0I2J0b0c0d3nGc
Fixtures/gitlab/v50-refresh-no-client.har 0001026<3:66B76=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?KI3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0\>g1W3[3\0B0C1E1F1G1H0F453j5h4M4:4N0N1:0I4O0b0c0d3nHO
Fixtures/gitlab/v50-token-code-form.har 0001026<3:66B76=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?KJ3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C1E1F1G1H0F4548492H4:5^0N1:0I2J0b0c0d3n>j
Fixtures/gitlab/v50-token-code-missing.har 0001026<3:66B76=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2KK3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42240O4Z430M0N1R1S0\?41W3[3\0B0C1E1F1G1H0F453j5h4M4:4N0N1:0I4O0b0c0d3n?1
Fixtures/gitlab/v50-token-code-query.har 0001026<3:66B76=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?KL3R0?0@?60`0B0C0D3T3U3V3W4m>c24252>0N0O4Z430M0N1R1S0\0I0a13140B0C1E1F1G1H0F4548492H4:5^0N1:0I2J0b0c0d3n?7
Fixtures/gitlab/v50-token-code-wrong-redirect-uri.har 0001026<3:66B76=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?KM3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O?9430M0N1R1S0\?:1W3[3\0B0C1E1F1G1H0F453j5h4M4:4N0N1:0I4O0b0c0d3n>_
Fixtures/gitlab/v50-token-code-wrong-secret.har 0001026<3:66B76=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?KN3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R?<?=3[3\0B0C1E1F1G1H0F453jJmFL4:FM0N1:0IFN0b0c0d3n?B
Fixtures/gitlab/v50-token-info-ok.har 0001026<3:66B76=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?KO3R0?10?N0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C15454647485I3i4D2H4:KP0N1:0I2J0b0c0d3nK0
Fixtures/gitlab/v50-token-info-unknown.har 0001026<3:66B76=3@CSCTCUCVCWCX3AKQ3R0?10?N0B0C0D3T3U3V3W3X3Y?O0H0I0a3[3\0B0C1E1F1G1H0F453jFR464L:64:FS0N1:0I:80b0c0d3n?Q
Fixtures/gitlab/v50-token-unsupported-grant-type.har 0001026<3:66B76=3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2KR3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42?_430M0N1R1S0\?`1W3[3\0B0C1E1F1G1H0F453jJ]<04:K30N1:0I<20b0c0d3n?e
Fixtures/gitlab/v58-authorize-approve.har 0001026B3:6CB7=JCSCTCW3A063B3C3D3E3F3G3H3I3J3K093L3M=NKS3R0?10=P0B0C0D3T3U=Q3W4m8G0M0N0O4Z0Q0R0S=R8>=S0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JKT1:0I2J0b0c0d3n=X=Y400?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=[=\0N430M0N0O4Z0S=R0Q0RCjKU8>C[C\=lC]C^KV0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^=_0F=V3i1^2H8J=`=a0I2J0b0c0d3n=b
Fixtures/gitlab/v58-authorize-bad-code-challenge-method.har 0001026B3:6CB7=JCSCTCW3A063B3C3D3E3F3G3H3I3J3K093L3M=NKW3R0?10Ca0B0C0D3T3U=Q3W4m8G0M0N0O4Z0Q0R0S=R8>C[C\CbC]Cc0I0a1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i1^2H8JKX1:0I2J0b0c0d3nCe=g
Fixtures/gitlab/v58-authorize-bad-redirect-uri.har 0001026B3:6CB7=JCSCTCW3A063B3C3D3E3F3G3H3I3J3K093L3M=NKY3R0?10=d0B0C0D3T3U=Q3W4m8G0M0N0O7_0Q0R0S=R8>=S0I0a1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i1^2H8JKZ1:0I2J0b0c0d3nCe=g
Fixtures/gitlab/v58-authorize-deny.har 0001026B3:6CB7=JCSCTCW3A063B3C3D3E3F3G3H3I3J3K093L3M=NK[3R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=i=j=k=\0N430M0N0O4Z0S=R0Q0RCjKU8>D1C\=lC]C^K\0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^D:0F=V3i1^D;8JD<D=0ID>0b0c0d3n>3
Fixtures/gitlab/v58-authorize-form-post.har 0001026B3:6CB7=JCSCTCW3A063B3C3D3E3F3G3H3I3J3K093L3M=NK]3R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=[=\0N430M0N0O4Z0S=R0Q0RCjK^8>C[C\=lC]C^K_13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JK`1:0I2J0b0c0d3nKa=g
Fixtures/gitlab/v58-authorize-fragment.har 0001026B3:6CB7=JCSCTCW3ADA3BDB3F5SDC3K093L3M=NKb3R0?10DE0B0C0D3T3U=Q3W4m8GDF0N0O4Z0Q0R0S=R8>C[CjDG0I0a0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^Kc0F=V3i1^2H8JKdKe0I2J0b0c0d3nDH
Fixtures/gitlab/v58-authorize-invalid-scope.har 0001026B3:6CB7=JCSCTCW3A063B3C3D3E3F3G3H3I3J3K093L3M=NKf3R0?10>40B0C0D3T3U=Q3W4m8G0M0N0O4Z0Q0R0S=R8>==0I0a1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i1^2H8JKg1:0I2J0b0c0d3nCe=g
Fixtures/gitlab/v58-authorize-missing-client-id.har 0001026B3:6CB7=JCSCTCW3A>R093L3M=NKh3R0?10Ki0B0C0D3T3U=Q3W4m>:4Z0Q0R0S=R8>=S0I0a1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i1^2H8JKj1:0I2J0b0c0d3nCe=g
Fixtures/gitlab/v58-authorize-post-bad-redirect-uri.har 0001026B3:6CB7=JCSCTCW3A063B3C3D3E3F3G3H3I3J3K093L3M=NKk3R0?0@=Z0B0C0D3T3U=Q3W3X0F0G0H0I0J0K=[=\0N430M0N0O7_0S=R0Q0RCjKU8>KlC\=lC]C^Km1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h0F4546473i1^Kn4:Ko0N1:0IL00b0c0d3nL1
Fixtures/gitlab/v58-authorize-trusted-skip.har 0001026B3:6CB7=JCSCTCW3ADA3BDB3F5SDC3K093L3M=NL23R0?10Ee0B0C0D3T3U=Q3W4m8GDF0N0O4Z0Q0R0S=R8>=S0I0a0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^=_0F=V3i1^2H8J=`=a0I2J0b0c0d3nL3
Fixtures/gitlab/v58-authorize-unknown-client.har 0001026B3:6CB7=JCSCTCW3A>R093L3M=NL43R0?10>S0B0C0D3T3U=Q3W4m8G>T0O4Z0Q0R0S=R8>=S0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i1^2H8JL51:0I2J0b0c0d3nCe=g
Fixtures/gitlab/v58-authorize-unsupported-response-type.har 0001026B3:6CB7=JCSCTCW3A063B3C3D3E3F3G3H3I3J3K093L3M=NL63R0?10Ej0B0C0D3T3U=Q3W4m8G0M0N0O4Z0QEk0S=R8>=S0I0a1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i1^2H8JL71:0I2J0b0c0d3nCe=g
Fixtures/gitlab/v58-device-confidential-no-secret.har 000102L83:6CB7=JCSCTCW6EL9063B3C3D3E3F3G3H3I3J3K093L3M=NL:3R0?0@L;0B0C0D3T3U3V3W3X0F0G0H0I0J0K0L0M0\@X1W3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jFK464LFL4:FM0N1:0IFN0b0c0d3nL<
Fixtures/gitlab/v58-device-expired.har 000102L83:6CB7=JCSCTCW6EL95Q5R3F5S5TL=5U3O2<L>3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42L?@k@l0N435W0\L@1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jLALB4:LC0N1:0ILD0b0c0d3nLE400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42L?@k@l0N435W0\L@1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nLF
Fixtures/gitlab/v58-device-invalid-scope.har 000102L83:6CB7=JCSCTCW6EL95Q5R3F5S5T3K093L3M=NLG3R0?0@L;0B0C0D3T3U3V3W3X0F0G0H0I0J0K0L5W0N8>==LH;h;i0B0C15IiBPIj0]Ik1:0I0a0b0c0d3nL<
Fixtures/gitlab/v58-device-missing-code.har 000102L83:6CB7=JCSCTCW6EL95Q5R3F5SLILJ3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42L?435W0\LK1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453j4K464L4M4:4N0N1:0I4O0b0c0d3n?1
Fixtures/gitlab/v58-device-slow-down.har 000102L83:6CB7=JCSCTCW6EL95Q5R3F5S5TL=5U4?LL3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42L?@k@l0N435W0\L@1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jLMLN4:LO0N1:0ILP0b0c0d3nLQ400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42L?@k@l0N435W0\L@1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jLRLS4:LT0N1:0ILU0b0c0d3nLV
Fixtures/gitlab/v58-device-unknown-code.har 000102L83:6CB7=JCSCTCW6EL95Q5R3F5SLILW3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42L?@k>I435W0\LX1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453j4K464L4M4:4N0N1:0I4O0b0c0d3n?Q
Fixtures/gitlab/v58-device-user-page.har 000102L83:6CB7=JCSCTCW6EL9LY3R0?10LZ0B0C0D3T3U=Q3W4m0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F=V=T=U46473i4D2H8JL[1:0I2J0b0c0d3nL\=g
Fixtures/gitlab/v58-introspect-active.har 0001026B3:6CB7=JCSCTCW3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?L]3R0?0@FD0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0N430M0N1R1S0\5o1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D2H4:FE0N1:0I2J0b0c0d3nK0
Fixtures/gitlab/v58-introspect-no-auth.har 0001026B3:6CB7=JCSCTCW3AL^3R0?0@FD0B0C0D3T3U3V3W3X0F0G0H0IFP0K5F?<FQ1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jL_464L;X4:L`0N1:0I;[0b0c0d3nFT
Fixtures/gitlab/v58-oidc-discovery.har 000102La3:6CB7=JCSCT6EF`LbFb>R093L3M=NLc3R0?10Fd0B0C0D3T3U3V3W4m0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4DLd4:Le0N1:0ILf0b0c0d3nLg
Fixtures/gitlab/v58-password-bad.har 0001026B3:6CB7=JCSCTCW3A063B3C3D3E3F3G3H3I3J3K093L3M=NLh3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V>W>X>Y>I430M0N1R1S0\>Z1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nGU
Fixtures/gitlab/v58-pkce-missing-verifier.har 0001026B3:6CB7=JCSCTCW3A5Q5R3F5S5T3K093L3M3N205U5[BVGnGoLi3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z435W0\H11W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jH2464LH34:H40N1:0IH50b0c0d3n?1
Fixtures/gitlab/v58-refresh-no-client.har 0001026B3:6CB7=JCSCTCW3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?Lj3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0\>g1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nHO
Fixtures/gitlab/v58-refresh-redirect-uri-ignored.har 0001026B3:6CB7=JCSCTCW3A063B3C3D3E3F3G3H3I3J3K093L3M3N>`1N1O4?Lk3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N0OHiH7Hj430M0N1R1S0\Hk1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F451G1H464748492H4:HV0N1:0I2J0b0c0d3nHl
Fixtures/gitlab/v58-revoke-expired-pair.har 0001026B3:6CB7=JCSCTCW3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O3OHXLl1O3O3PLm3R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0N430M0N1R1S0\5o1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D5J4:5K0N1:0I5L0b0c0d3nLn400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F451G1H4647486K2H4:HZ0N1:0I2J0b0c0d3n4A400?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F4Q0N5G1h430M0N1R1S0\Lo1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D5J4:5K0N1:0I5L0b0c0d3nM0400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T4Q0N430M0N1R1S0\4R1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453j4K464L4M4:4N0N1:0I4O0b0c0d3n4<
Fixtures/gitlab/v58-token-code-form.har 0001026B3:6CB7=JCSCTCW3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?M13R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F451G1H464748492H4:5^0N1:0I2J0b0c0d3n>j
Fixtures/gitlab/v58-token-code-missing.har 0001026B3:6CB7=JCSCTCW3A063B3C3D3E3F3G3H3I?2M23R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42240O4Z430M0N1R1S0\?41W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jIT7e4:IU0N1:0I7g0b0c0d3n?1
Fixtures/gitlab/v58-token-info-gitlab-invalid.har 0001026B3:6CB7=JCSCTCW3AM33R0?10?N0B0C0D3T3U3V3W3X3Y?O0H0I0a1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jM4464LM54:M60N1:0IM70b0c0d3nM8
Fixtures/gitlab/v58-token-missing-grant-type.har 0001026B3:6CB7=JCSCTCW3A063B3C3D3E3F3G3H3I?2M93R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K?S?T0S?U430M0N1R1S0\?V1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jJCDU4:JD0N1:0IDX0b0c0d3n?1
Fixtures/gitlab/v58-token-redirect-uri-query-dropped.har 0001026B3:6CB7=JCSCTCW3A063B3C3D3E3F3G3H3I3J3K093L3M3N201OJV4?M:3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nJX400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0OEG430M0N1R1S0\JT1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F451G1H464748492H4:5^0N1:0I2J0b0c0d3nJY
Fixtures/gitlab/v58-token-unsupported-grant-type.har 0001026B3:6CB7=JCSCTCW3A063B3C3D3E3F3G3H3I?2M;3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42?_0SM<430M0N1R1S0\M=1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jJ]@Y4:J^0N1:0I@[0b0c0d3n?e
Fixtures/gitlab/zh-authorize-bad-redirect-uri.har 000102M>3:M?B73=M@3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NMA3R0?10=d0B0C0D3T3U=Q3W3XMBMC8G0M0N0O7_0Q0R0S=R8>=S0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JMD1:0I2J0b0c0d3n=f=g
Fixtures/gitlab/zh-authorize-deny.har 000102M>3:M?B73=M@3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NME3R0?0@=Z0B0C0D3T3U=Q3W3XMBMF0F0G0H0I0J0K=i=j=k=\0N430M0N0O4Z0S=R0Q0R8>D1C\=lC]C^D90X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^MG0F=V3i1^MH8JMIMJ0IMK0b0c0d3n>3
Fixtures/gitlab/zh-authorize-missing-response-type-post-nofallback.har 000102M>3:MLB73=MM3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NMN3R0?0@=Z0B0C0D3T3U=Q3W3XMBMF0F0G0H0I0J0K=[=\0N430M0N0O4Z0S=R8>C[C\=lC]C^E40X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h=^MO0F=V3i1^MP8JMQMR0IMS0b0c0d3nMT
Fixtures/gitlab/zh-authorize-unknown-client.har 000102M>3:M?B73=M@3@CSCTCUCVCWCX3A>R093L3M=NMA3R0?10>S0B0C0D3T3U=Q3W3XMBMC8G>T0O4Z0Q0R0S=R8>=S0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JMU1:0I2J0b0c0d3n32=g
Fixtures/gitlab/zh-authorize-unsupported-response-type.har 000102M>3:M?B73=M@3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M=NMA3R0?10Ej0B0C0D3T3U=Q3W3XMBMC8G0M0N0O4Z0QEk0S=R8>=S0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h=T=U0F=V46473i4D2H8JMV1:0I2J0b0c0d3nMW=g
Fixtures/gitlab/zh-refresh-reuse-old.har 000102M>3:M?B73=M@3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O3OMXMY3R0?0@410B0C0D3T3U3V3W3XMBMF0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jMZ464LM[4:M\0N1:0IM]0b0c0d3nM^
Fixtures/gitlab/zh-refresh-scope-wider.har 000102M>3:M?B73=M@3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?M_3R0?0@410B0C0D3T3U3V3W3XMBMF0F0G0H0I0J0K421h1T1U0N8>M`430M0N1R1S0\Ma1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jMb464L7R4:Mc0N1:0I7T0b0c0d3nHe
Fixtures/gitlab/zh-revoke-other-client-nofallback.har 000102M>3:MLB73=MM3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J2CHP3FB93K093L3M3N1M1O4?Md3R0?0@5E0B0C0D3T3U3V3W3XMBMF0F0G0H0I0J0K5F1i0N432E0N1R2F0\I81W4i4j0B0C3]3^3_3`3a3b3c3d3e3f3g3h0F4546473i1^GH4:Me0N1:0IGJ0b0c0d3nHS
Fixtures/gitlab/zh-revoke-other-client.har 000102M>3:M?B73=M@3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J2CHP3FB93K093L3M3N1M1O4?Mf3R0?0@5E0B0C0D3T3U3V3W3XMBMF0F0G0H0I0J0K5F1i0N432E0N1R2F0\I81W4i4j0B0C3]3^3_3`3a3b3c3d3e3f3g3h0F4546473i1^5=4:I90N1:0I5?0b0c0d3nHS
Fixtures/gitlab/zh-token-code-missing-nofallback.har 000102M>3:MLB73=MM3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2Mg3R0?0@410B0C0D3T3U3V3W3XMBMF0F0G0H0I0J0K42240O4Z430M0N1R1S0\?41W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jMhMi4:Mj0N1:0IMk0b0c0d3nIV
Fixtures/gitlab/zh-token-code-missing.har 000102M>3:M?B73=M@3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2Mg3R0?0@410B0C0D3T3U3V3W3XMBMF0F0G0H0I0J0K42240O4Z430M0N1R1S0\?41W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jIT7e4:IU0N1:0I7g0b0c0d3nIV
Fixtures/gitlab/zh-token-code-ok.har 000102M>3:M?B73=M@3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?Ml3R0?0@410B0C0D3T3U3V3W3XMBMF0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nMm
Fixtures/gitlab/zh-token-info-unknown.har 000102M>3:M?B73=M@3@CSCTCUCVCWCX3AMn3R0?10?N0B0C0D3T3U3V3W3X3YMoMBMC0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jN0464L2@4:N10N1:0I2B0b0c0d3n?Q
Fixtures/gitlab/zh-token-missing-grant-type-nofallback.har 000102M>3:MLB73=MM3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2N23R0?0@410B0C0D3T3U3V3W3XMBMF0F0G0H0I0J0K?S?T0S?U430M0N1R1S0\?V1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jMh;X4:N30N1:0I;[0b0c0d3nJE
Fixtures/gitlab/zh-token-missing-grant-type.har 000102M>3:M?B73=M@3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2N23R0?0@410B0C0D3T3U3V3W3XMBMF0F0G0H0I0J0K?S?T0S?U430M0N1R1S0\?V1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jJCDU4:JD0N1:0IDX0b0c0d3nJE
Fixtures/gitlab/zh-token-unsupported-grant-type.har 000102M>3:M?B73=M@3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2N43R0?0@410B0C0D3T3U3V3W3XMBMF0F0G0H0I0J0K42?_430M0N1R1S0\?`1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jN5DU4:N60N1:0IDX0b0c0d3n?e
Fixtures/gitlab/zh-token-wrong-secret.har 000102M>3:M?B73=M@3@CSCTCUCVCWCX3A063B3C3D3E3F3G3H3I?2N73R0?0@410B0C0D3T3U3V3W3XMBMF0F0G0H0I0J0K422425?T0O4Z430M0N1RHnN83[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jN9464LA34:N:0N1:0IA50b0c0d3n?B
Fixtures/google/authorize-approve-2025.har 000102N;0nN<N=060708093L0;0<N>0>0?0@N?0B0C0DN@0F0G0H0I0J0K0L0M0N0O0P0Q0R8>NA0S0TNBNC0U0VND0X0Y0B0C0ZNE0]0^NF0I0a0b0c0d0e
Fixtures/google/authorize-approve.har 000102N;0nNG060708093L0;0<NH0>0?0@N?0B0C0DN@0F0G0H0I0J0K0L0M0N0O0P0Q0R8>NA0S0TNBNC0U0VND0X0Y0B0C0ZNI0]0^NJ0I0a0b0c0d0e
Fixtures/google/authorize-deny.har 000102NK0gN<NL060708093L0;0<0h0>0?0@N?0B0C0DN@0F0G0H0I0J0K0L0M0N0O0P0Q0R8>NA0S0TNBNC0U0iNM0X0Y0B0C0ZNN0]0^NO0I0a0b0c0d0e
Fixtures/google/device-client-type.har 000102NP0gN<NQ060708093L0;0<NR0>0?0@NS0B0C0DNT0F0G0H0I0J0K0L0M0N8>NUNV3[3\0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_N`4:Na0N1:0INb0b0c0d0e
Fixtures/google/device-expired.har 000102NP6dNG060708093L0;1LL=1O2QNcNd0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N@k@l0N1g@mNf1C1D0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_;j4:Ng0N1:0I;l0b0c0d0e
Fixtures/google/device-pending.har 000102NP0gNG060708093L0;0<Nh0>0?0@NS0B0C0DNT0F0G0H0I0J0K0L0M0N8>NiNj13140B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_2H4:Nk0N1:0I2J0b0c0d1_1`0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N@k@l0N1g@mNfNlNm0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_824:Nn0N1:0I840b0c0d1_1a0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N@k@l0N1g@mNf4i4j0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_No4:O00N1:0IO10b0c0d0e
Fixtures/google/revoke.har 000102O20nNG060708093L0;1L1M1N1OO3O40>0?0@O50B0C0DNT0F0G0H0I0J0K5F1U0\O61W13140B0C15925J4:5K0N1:0I5L0b0c0d1_1`0?0@O50B0C0DNT0F0G0H0I0J0K5F1U0\O61W1C1D0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_O74:O80N1:0IO90b0c0d0e
Fixtures/google/token-2016-error.har 000102O:0nN<O;060708093L0;0<O<0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2425O=O>1C1D0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_O?4:O@0N1:0IOA0b0c0d0e
Fixtures/google/token-2016.har 000102O:0nN<O;060708093L0;1L201O21O3OB0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_2H4:OC0N1:0I2J0b0c0d0e
Fixtures/google/token-error-code-reused.har 000102OD0nNG060708093L0;1L201O21O32L0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_2H4:OE0N1:0I2J0b0c0d1_1`0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_;j4:OF0N1:0I;l0b0c0d0e
Fixtures/google/token-error-grant-type.har 000102OD0nNG060708093L0;1L201O21O32U0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2V252>0\2W1W1C1D0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_OG4:OH0N1:0IOI0b0c0d0e
Fixtures/google/token-error-malformed-code.har 000102OD0nNG060708093L0;1L201O21O3OJ0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2425OKOL1C1D0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_OM4:ON0N1:0IOO0b0c0d0e
Fixtures/google/token-error-missing-client.har 000102OD0nNG060708093L0;1L201O21O3OP0>0?0@Ne0B0C0DNT0F0G0H0I0J0K7P0P1g24252>0\7Q1W1C1D0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_DU4:OQ0N1:0IDX0b0c0d0e
Fixtures/google/token-error-missing-code.har 000102OD0nNG060708093L0;1L201O21O32^0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2_2`1C1D0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_9N4:OR0N1:0I9P0b0c0d0e
Fixtures/google/token-error-missing-grant-type.har 000102OD0nNG060708093L0;1L201O21O3OS0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N0O0P252>0\7M1W1C1D0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_824:OT0N1:0I840b0c0d0e
Fixtures/google/token-error-missing-secret.har 000102OD0nNG060708093L0;1L201O21O3OU0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N0O0P1g24252>0\OV1W1C1D0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_764:OW0N1:0I780b0c0d0e
Fixtures/google/token-error-missing-verifier.har 000102OD0nNG060708093L0;1L201O21OXGnGoOY0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_2N4:OZ0N1:0I2P0b0c0d0e
Fixtures/google/token-error-rapt.har 000102OD0nN<O[060708093L0;1L1M1N1OO\O]O^0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W1C1D0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_GH4:O_0N1:0IGJ0b0c0d0e
Fixtures/google/token-error-redirect-uri.har 000102OD0nNG060708093L0;1L201O21O3O`0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N0O2d1g24252>0\2e1W1C1D0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_Oa4:Ob0N1:0IOc0b0c0d0e
Fixtures/google/token-error-refresh-foreign.har 000102OD0nNG06072C0708093L0;1L1M1N1OO3Od0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L2E0N1R2F0N1g1h1T1U0\Oe1W3[3\0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_964:Of0N1:0I980b0c0d0e
Fixtures/google/token-error-refresh-revoked-later.har 000102OD0nNG060708093L0;1L1M1N1OO\OgOhOi0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W1C1D0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_;j4:OF0N1:0I;l0b0c0d0e
Fixtures/google/token-error-refresh-revoked.har 000102OD0nNG060708093L0;1L1M1N1OO\2iOj0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W1C1D0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_9N4:Ok0N1:0I9P0b0c0d0e
Fixtures/google/token-error-refresh-unknown.har 000102OD0nNG060708093L0;0<Ol0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N1g1h1TOmOn1C1D0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_;j4:OF0N1:0I;l0b0c0d0e
Fixtures/google/token-error-stray-verifier.har 000102OD0nNG060708093L0;1L201O21O3Oo0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0NH7P0P11C1D0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_9W4:P20N1:0I9Y0b0c0d0e
Fixtures/google/token-error-unknown-client.har 000102OD0nNG060708093L0;1L201O21O3320>0?0@Ne0B0C0DNT0F0G0H0I0J0K0LP31R1S0N0O0P1g24252>0\P41W3[3\0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_2@4:P50N1:0I2B0b0c0d0e
Fixtures/google/token-error-unknown-code.har 000102OD0nNG060708093L0;1L201O21O32K0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2425O=O>1C1D0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_;j4:OF0N1:0I;l0b0c0d0e
Fixtures/google/token-error-wrong-secret.har 000102OD0nNG060708093L0;1L201O21O3P60>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R2\0O0P1g24252>0\2]1W3[3\0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_P74:P80N1:0IP90b0c0d0e
Fixtures/google/token-error-wrong-verifier.har 000102OD0nNG060708093L0;1L201O21OXGnGoP:0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0NH7P0P11C1D0B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_2N4:P;0N1:0I2P0b0c0d0e
Fixtures/google/token-ok.har 000102O:0nNG060708093L0;1L201O21O3P<0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_2H4:OE0N1:0I2J0b0c0d0e
Fixtures/google/token-refresh.har 000102O:0nNG060708093L0;1L1M1N1OO3P=0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W13140B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_2H4:P>0N1:0I2J0b0c0d0e
Fixtures/google/token-testing.har 000102O:0nN<P?060708093L0;1L201O21P@PA0>0?0@Ne0B0C0DNT0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0CNWNX3iNY1G1H0F4546NZ46N[46N\3_N]N^3^3aN_2H4:PB0N1:0I2J0b0c0d0e
Fixtures/google/tokeninfo-error-v1.har 000102PC0nNG060708093L0;0<PD0>0?10PE0B0C0DPF55PG0I0a1C1D0B0C1592C84:PH0N1:0IC:0b0c0d0e
Fixtures/google/tokeninfo-error-v3.har 000102PC0nNG060708093L0;0<PD0>0?10PI0B0C0DPF55PG0I0a1C1D0B0C1592PJ4:PK0N1:0IPL0b0c0d0e
Fixtures/google/tokeninfo-error.har 000102PC0nNG060708093L0;0<PD0>0?10PM0B0C0DPN55PG0I0a1C1D0B0C1592P74:PO0N1:0IP90b0c0d0e
Fixtures/google/tokeninfo-v1.har 000102PC0nNG060708093L0;1L1M1N1OO\PPPQ0>0?10PR0`0B0C0DPF551i0\0I0a13140B0C15922H4:PS0N1:0I2J0b0c0d0e
Fixtures/google/tokeninfo.har 000102PC0nNG060708093L0;1L1M1N1OO\PPPT0>0?10PU0`0B0C0DPN551i0\0I0a13140B0C15922H4:PV0N1:0I2J0b0c0d0e
Fixtures/google/userinfo-error.har 000102PW0nNG060708093L0;0<PX0>0?10PY0B0C0DPZ3YP[0H0I0a3[3\0B0C6hP\0F92N`4:P]0N1:0INb0b0c0d0e
Fixtures/google/userinfo-v2.har 000102PW0nNG060708093L0;1L1M1N1OO3P^0>0?10P_0B0C0DPZ3Y3Z0\0H0I0a13140B0C1592P`4:Pa0N1:0IPb0b0c0d0e
Fixtures/google/userinfo.har 000102PW0nNG060708093L0;1L1M1N1OO3Pc0>0?10Pd0B0C0DPe3Y3Z0\0H0I0a13140B0C1592=o4:Pf0N1:0I>20b0c0d0e
Fixtures/microsoft/authorize-approve-personal.har 000102Pg0nPhPiPj060708093L0;0<Pk0>0?0@Pl0B0C0DPm0F0G0H0I0J0K0L0M0N0O0P0Q0R8>Fo0S0T0U0VPn0X0Y0B0C0ZPo0]0^Q00I0a0b0c0d0e
Fixtures/microsoft/authorize-approve.har 000102Pg0nQ1060708093L0;0<Q20>0?0@Pl0B0C0DPm0F0G0H0I0J0K0L0M0N0O0P0Q0R8>Fo0S0T0U0VPn0X0Y0B0C0ZQ30]0^Q40I0a0b0c0d0e
Fixtures/microsoft/authorize-cancel.har 000102Q50nPhQ6060708093L0;0<Q70>0?0@Pl0B0C0DPm0F0G0H0I0J0K0L0M0N0O0P0Q0R8>Fo0S0T0U0iQ80X0Y0B0C0ZQ90]0^Q:0I0a0b0c0d0e
Fixtures/microsoft/client-credentials.har 000102Q;0nQ1060708093L0;0<Q<0>0?0@Q=0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N1gEn8>Q>Q?13140B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:QI0N1:0I2J0b0c0d0e
Fixtures/microsoft/device-expired.har 000102QJ0nQ1060708093L0;1LL=1OQKQLNd0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N@k@l0N1g@mNf1C1D0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:QN0N1:0I2J0b0c0d0e
Fixtures/microsoft/device-pending.har 000102QJ0nQ1060708093L0;0<QO0>0?0@QP0B0C0DPm0F0G0H0I0J0K0L0M0N8>QQQR13140B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:QS0N1:0I2J0b0c0d1_1`0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N@k@l0N1g@mNf1C1D0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:QT0N1:0I2J0b0c0d0e
Fixtures/microsoft/discovery-common.har 000102QU0nQ1QV0>0?10QW0B0C0DQX0H0I0a13140B0C1EQYQZQ[Q\Q]0F92Q^4:Q_0N1:0IQ`0b0c0d0e
Fixtures/microsoft/discovery.har 000102QU0nQ1Qa0>0?10Qb0B0C0DQX0H0I0a13140B0C1EQYQZQ[Q\Q]0F92Qc4:Qd0N1:0IQe0b0c0d0e
Fixtures/microsoft/me-expired.har 000102Qf0nQ1060708093L0;1L1M1N1OQg6fQh0>0?10Qi0B0C0DQj3Y3Z0\0H0I0a3[3\0B0C6hQk2HQlQm0N1:0I2J0b0c0d0e
Fixtures/microsoft/me-no-token.har 000102Qf0nQ1060708093L0;0<Qn0>0?10Qi0B0C0DQo0H0I0a3[3\0B0C6hQk2HQlR00N1:0I2J0b0c0d0e
Fixtures/microsoft/me-personal.har 000102Qf0nPhR1060708093L0;1L1M1N1OR2R30>0?10Qi0B0C0DQj3Y3Z0\0H0I0a13140B0CR4R5QlR60N1:0IR70b0c0d0e
Fixtures/microsoft/me.har 000102Qf0nQ1060708093L0;1L1M1N1OR2R80>0?10Qi0B0C0DQj3Y3Z0\0H0I0a13140B0CR42HQlR90N1:0I2J0b0c0d0e
Fixtures/microsoft/token-client-info.har 000102Q;0nPhR:060708093L0;1L201O21R;R<0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0NR=R>R?13140B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:R@0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-before-2019.har 000102RA0nPhRB060708093L0;1L201O21R;RC0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R2\0O0P1g24252>0\2]1W3[3\0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:RD0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-code-damaged.har 000102RA0nQ1060708093L0;1L201O21R;RE0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2425RFRG1C1D0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:RH0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-code-expired.har 000102RA0gQ1060708093L0;1L201O21RIIGRJ0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:RK0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-code-personal.har 000102RA0nPhR1060708093L0;1L201O21R;RL0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2425RMRN1C1D0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:RO0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-code-used.har 000102RA0nPhR:060708093L0;1L201O21R;RP0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:RQ0N1:0I2J0b0c0d1_1`0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:RR0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-expired-secret.har 000102RA0nPhRS060708093L0;1L201O21R;RT0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W3[3\0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:RU0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-grant-type.har 000102RA6dQ1060708093L0;1L201O21R;2U0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g?T252>0\RV1W1C1D0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:RW0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-missing-code.har 000102RA0nQ1060708093L0;1L201O21R;2^0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2_2`1C1D0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:RX0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-multifactor.har 000102RA0nPhRY060708093L0;1L1M1N1OR2RZ0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W1C1D0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:R[0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-no-secret.har 000102RA0nQ1060708093L0;1L201O21R;R\0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N0O0P1g24252>0\OV1W3[3\0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:R]0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-page-of-web.har 000102RA0nQ1060708093L0;1L201O21R;R^0>0?0@QM0B0C0DPmR_R`0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:Ra0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-page-without-proof.har 000102RA0nPhRb060708093L0;1L201O21R;Rc0>0?0@QM0B0C0DPmR_R`0F0G0H0I0J0K0L0M0N0O0P1g24252>0\OV1W1C1D0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:Rd0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-personal-only.har 000102RA0nPhRe060708093L0;1L201O21R;Rf0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:Rg0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-server-of-spa.har 000102RA0nPhRb060708093L0;1L201O21R;Rh0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:Ri0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-single-tenant.har 000102RA0nPhRj060708093L0;1L201O21R;Rk0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:Rl0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-unknown-client.har 000102RA0nQ1060708093L0;1L201O21R;320>0?0@QM0B0C0DPm0F0G0H0I0J0K0LRm1R1S0N0O0P1g24252>0\Rn1W1C1D0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:Ro0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-unknown-tenant.har 000102RA0nQ1060708093L0;1L201O21R;S00>0?0@S10B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:S20N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-verifier-missing.har 000102RA0nPhS3060708093L0;1L201O21S4GnGoS50>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:S60N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-verifier.har 000102RA0nQ1060708093L0;1L201O21S4GnGoP:0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0NH7P0P11C1D0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:S70N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-wrong-secret.har 000102RA0nQ1060708093L0;1L201O21R;P60>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R2\0O0P1g24252>0\2]1W3[3\0B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:S80N1:0I2J0b0c0d0e
Fixtures/microsoft/token-long-names.har 000102S90nPhR:060708093L0;1L201O21S:S;0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:S<0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-ok.har 000102Q;0nPhR:060708093L0;1L201O21R;S=0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:RQ0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-other-resource.har 000102S90nPhR:060708093L0;1L201O21S>S?0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:S@0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-refresh.har 000102SA0nPhR:060708093L0;1L1M1N1OR2SB0>0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W13140B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:SC0N1:0I2J0b0c0d1_1`0?0@QM0B0C0DPm0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W13140B0C1EQ@1G1H0F45QAQBQCQD3a3bQEQFQGQH3_Ij2H4:SD0N1:0I2J0b0c0d0e
Fixtures/qq/authorize-approve.har 000102SE0nSF06SGSHSI09SJSK3R0?10SL0B0C0DSMSN0R430M0N0OSO0S0T8>SP0I0a0X0Y0B0C0ZSQ0]0^SR0I0a0b0c0d3nSS400?0@ST0B0C0DSU0F0G0H0I0J0KSV0R430M0N0OSO8>SW0S0T0U0VSX0X0Y0B0C0ZSY0]0^SZ0I0a0b0c0d3nS[
Fixtures/qq/authorize-bad-redirect-uri.har 000102S\0nSF06SGS]S^3R0?10S_0B0C0DSMSN0R430M0N0O7_0S8H0I0a0X0Y0B0C0ZS`0]0^Sa0I0a0b0c0d0e
Fixtures/qq/authorize-bad-response-type.har 000102S\04SF06SGS]Sb3R0?10Sc0B0C0DSMSN?_430M0N0OSO0S8H0I0a0X0Y0B0C0ZSd0]0^Se0I0a0b0c0d0e
Fixtures/qq/authorize-implicit.har 000102Sf0gSF06SGSHSI09SJSg3R0?0@ST0B0C0DSU0F0G0H0I0J0KSVEk430M0N0OSO8>SW0S0T0U0VSh0X0Y0B0C0ZSi0]0^Sj0I0a0b0c0d0e
Fixtures/qq/authorize-missing-client-id.har 000102S\0nSF06SGS]Sk3R0?10Sl0B0C0DSMSN0R0OSO0S8H0I0a0X0Y0B0C0ZSm0]0^Sn0I0a0b0c0d0e
Fixtures/qq/authorize-no-state.har 000102SE04SF06SGSHSI09SJSo3R0?0@ST0B0C0DSU0F0G0H0I0J0KSV0R430M0N0OSO8>SW0U0VT00X0Y0B0C0ZT10\0]0^T20`0I0a0b0c0d0e
Fixtures/qq/authorize-redirect-uri-fragment.har 000102S\0gSF06SGS]T33R0?10T40B0C0DSMSN0R430M0N0OT50S8H0I0a0X0Y0B0C0ZT60]0^T70I0a0b0c0d0e
Fixtures/qq/authorize-unknown-client.har 000102S\0nSF06SGS]T83R0?10T90B0C0DSMSN0R43T:0OSO0S8H0I0a0X0Y0B0C0ZT;0]0^T<0I0a0b0c0d0e
Fixtures/qq/me-error-100007-missing-token.har 000102T=0nSF06SGSHSI09SJT>3R0?10T?0B0C0DSM0H0I0a13140B0C153l2@;YT@1:0I2B0b0c0d3nA?400?10TA0B0C0DSMTBTC0I0a13140B0C153l96;YTD0N1:0I980b0c0d3nTE
Fixtures/qq/me-error-100013-malformed-token.har 000102T=0nSF06SGSHSI09SJTF3R0?10TG0B0C0DSM55560I0a13140B0C153lOa;YTH1:0IOc0b0c0d3nA?400?10TI0B0C0DSM55TJTKTC0I0a13140B0C153lNo;YTL0N1:0IO10b0c0d3nTE
Fixtures/qq/me-error-100016-expired-token.har 000102T=0gTMTN06SGSHSI09TO1M1N1OTPTQ6g3R0?10TR0`0B0C0DSM551i0\0I0a13140B0C153lN`;YTS1:0INb0b0c0d3nA?400?10TT0B0C0DSM551i0NTKTC0I0a13140B0C153lTU;YTV0N1:0ITW0b0c0d3nTE
Fixtures/qq/me-error-100016-unknown-token.har 000102T=0nSF06SGSHSI09SJTX3R0?10TY0B0C0DSM55TZ0I0a13140B0C153lN`;YTS1:0INb0b0c0d3nA?400?10T[0B0C0DSM55T\TKTC0I0a13140B0C153lTU;YTV0N1:0ITW0b0c0d3nTE
Fixtures/qq/me-error-100048-unionid.har 000102T=0nTMT]T^06SGSHSI09TO1M1N1OT_T`3R0?10Ta0B0C0DSM551i0NTbR>0I0a13140B0C153lP7;YTc1:0IP90b0c0d0e
Fixtures/qq/me-json.har 000102Td0nSF06SGSHSI09TO1M1N1OT_Te3R0?10TT0B0C0DSM551i0NTKTC0I0a13140B0C153l2H;YTf0N1:0I2J0b0c0d0e
Fixtures/qq/me-jsonp.har 000102Td0nSF06SGSHSI09TO1M1N1OT_Tg3R0?10TR0`0B0C0DSM551i0\0I0a13140B0C153l2H;YTh1:0I2J0b0c0d0e
Fixtures/qq/me-unionid.har 000102Td0nTMTi06SGSHSI09TO1M1N1OT_Tj3R0?10Ta0B0C0DSM551i0NTbR>0I0a13140B0C153l2H;YTk1:0I2J0b0c0d0e
Fixtures/qq/token-basic-only.har 000102Tl0nSF06SGSHSI09TO201OTmT_Tn3R0?0@To0B0C0DSU3YF20N0F0G0H0I0J0K4224252>0N0OU0U113140B0C153l1k;YU21:0I1m0b0c0d0e
Fixtures/qq/token-error-100001-missing-client-id.har 000102U30nSF06SGSHSI09TO201OTmT_U43R0?10U50B0C0DSM>c241R1S0N252>0N0OU00I0a13140B0C153l82;YU61:0I840b0c0d3nA?400?10U70B0C0DSM>c241R1S0N252>0N0OSOTKTC0I0a13140B0C153lU8;YU90N1:0IU:0b0c0d3nTE
Fixtures/qq/token-error-100002-missing-client-secret.har 000102U30nSF06SGSHSI09TO201OTmT_U;3R0?10U<0B0C0DSM>c24430M0N252>0N0OU00I0a13140B0C153l1k;YU21:0I1m0b0c0d3nA?400?10U=0B0C0DSM>c24430M0N252>0N0OSOTKTC0I0a13140B0C153lOa;YU>0N1:0IOc0b0c0d3nTE
Fixtures/qq/token-error-100004-missing-grant-type.har 000102U30nSF06SGSHSI09TO201OTmT_U?3R0?10U@0B0C0DSM8G0M0N1R1S0N252>0N0OU00I0a13140B0C153lUA;YUB1:0IUC0b0c0d3nA?400?10UD0B0C0DSM8G0M0N1R1S0N252>0N0OSOTKTC0I0a13140B0C153lUE;YUF0N1:0IUG0b0c0d3nTE
Fixtures/qq/token-error-100004-unknown-grant-type.har 000102U30nSF06SGSHSI09TO201OTmT_UH3R0?10UI0B0C0DSM>c?_430M0N1R1S0N252>0N0OU00I0a13140B0C153lUA;YUB1:0IUC0b0c0d3nA?400?10UJ0B0C0DSM>c?_430M0N1R1S0N252>0N0OSOTKTC0I0a13140B0C153lUE;YUF0N1:0IUG0b0c0d3nTE
Fixtures/qq/token-error-100005-missing-code.har 000102U30nSF06SGSHSI09SJUK3R0?10UL0B0C0DSM>c24430M0N1R1S0N0OU00I0a13140B0C153lO7;YUM1:0IO90b0c0d3nA?400?10UN0B0C0DSM>c24430M0N1R1S0N0OSOTKTC0I0a13140B0C153lUO;YUP0N1:0IUQ0b0c0d3nTE
Fixtures/qq/token-error-100006-missing-refresh-token.har 000102U304SF06SGSHSI09SJUR3R0?10US0`0B0C0DSM>c1h430M0N1R1S0\0I0a13140B0C153l1k;YUT1:0I1m0b0c0d3nA?400?10UU0B0C0DSM>c1h430M0N1R1S0NTKTC0I0a13140B0C153lOa;YUV0N1:0IOc0b0c0d3nTE
Fixtures/qq/token-error-100008-unknown-client.har 000102U304SF06SGSHSI09TO201OTmT_UW3R0?10UX0B0C0DSM>c2443T:1R1S0N252>0N0OU00I0a13140B0C153lUY;YUZ1:0IU[0b0c0d3nA?400?10U\0B0C0DSM>c2443T:1R1S0N252>0N0OSOTKTC0I0a13140B0C153l1k;YU]0N1:0I1m0b0c0d3nTE
Fixtures/qq/token-error-100009-wrong-client-secret.har 000102U30nSF06SGSHSI09TO201OTmT_U^3R0?10U_0B0C0DSM>c24430M0N1R2\252>0N0OU00I0a13140B0C153lOM;YU`1:0IOO0b0c0d3nA?400?10Ua0B0C0DSM>c24430M0N1R2\252>0N0OSOTKTC0I0a13140B0C153lUb;YUc0N1:0IUd0b0c0d3nTE
Fixtures/qq/token-error-100010-doubly-encoded-redirect-uri.har 000102U30nSF06SGSHSI09TO201OTmT_Ue3R0?10Uf0B0C0DSM>c24430M0N1R1S0N252>0N0OUg0I0a13140B0C153lOa;YUh1:0IOc0b0c0d3nA?400?10Ui0B0C0DSM>c24430M0N1R1S0N252>0N0OUjTKTC0I0a13140B0C153lNo;YUk0N1:0IO10b0c0d3nTE
Fixtures/qq/token-error-100010-wrong-redirect-uri.har 000102U30nSF06SGSHSI09TO201OTmT_Ul3R0?10Um0B0C0DSM>c24430M0N1R1S0N252>0N0OAI0I0a13140B0C153lOa;YUh1:0IOc0b0c0d3nA?400?10Un0B0C0DSM>c24430M0N1R1S0N252>0N0O7_TKTC0I0a13140B0C153lNo;YUk0N1:0IO10b0c0d3nTE
Fixtures/qq/token-error-100019-expired-code.har 000102U30nSF06SGSHSI09TO201OTmTPIGUo3R0?10V00B0C0DSM>c24430M0N1R1S0N252>0N0OU00I0a13140B0C153l2N;YV11:0I2P0b0c0d0e
Fixtures/qq/token-error-100019-unknown-code.har 000102U30nSF06SGSHSI09SJV23R0?10V30B0C0DSM>c24430M0N1R1S0N25T\0OU00I0a13140B0C153l2N;YV11:0I2P0b0c0d3nA?400?10V40B0C0DSM>c24430M0N1R1S0N25T\0OSOTKTC0I0a13140B0C153lV5;YV60N1:0IV70b0c0d3nTE
Fixtures/qq/token-error-100020-code-reused.har 000102U30nTMTN06SGSHSI09TO201OTmT_V83R0?10V00B0C0DSM>c24430M0N1R1S0N252>0N0OU00I0a13140B0C153l2H;YV90N1:0I2J0b0c0d3n62400?10V00B0C0DSM>c24430M0N1R1S0N252>0N0OU00I0a13140B0C153lUE;YV:1:0IUG0b0c0d3n>h
Fixtures/qq/token-error-100021-unknown-refresh-token.har 000102U30nSF06SGSHSI09SJV;3R0?10V<0B0C0DSM>c1h430M0N1R1S0N1TTZ0I0a13140B0C153l96;YV=1:0I980b0c0d3nA?400?10V>0B0C0DSM>c1h430M0N1R1S0N1TT\TKTC0I0a13140B0C153l4E;YV?0N1:0I4G0b0c0d3nTE
Fixtures/qq/token-form-post.har 000102Tl0nTMTN06SGSHSI09TO201OTmT_V@3R0?0@To0B0C0DSU0F0G0H0I0J0K4224430M0N1R1S0N252>0N0OU0VA13140B0C153l2H;YV90N1:0I2J0b0c0d0e
Fixtures/qq/token-form.har 000102VB0nTMTN06SGSHSI09TO201OTmT_VC3R0?10V00B0C0DSM>c24430M0N1R1S0N252>0N0OU00I0a13140B0C153l2H;YV90N1:0I2J0b0c0d0e
Fixtures/qq/token-json.har 000102VB0nTMVD06SGSHSI09TO201OTmT_VE3R0?10VF0B0C0DSM>c24430M0N1R1S0N252>0N0OSOTKTC0I0a13140B0C153l2H;YVG0N1:0I2J0b0c0d0e
Fixtures/qq/token-need-openid.har 000102VB04TMTN06SGSHSI09TO201OTmT_VH3R0?10VI0B0C0DSM>c24430M0N1R1S0N252>0N0OSOVJR>0I0a13140B0C153l2H;YVK0N1:0I2J0b0c0d0e
Fixtures/qq/token-refresh.har 000102VB0gTMTN06SGSHSI09TO1M1N1OT_VL3R0?10VM0`0B0C0DSM>c1h430M0N1R1S0N1T1U0\0I0a13140B0C153l2H;YVN0N1:0I2J0b0c0d3n4A400?10VM0`0B0C0DSM>c1h430M0N1R1S0N1T1U0\0I0a13140B0C153l96;YV=1:0I980b0c0d3n5i
Fixtures/qq/user-info-error-foreign-openid.har 000102VO0nSF06SGSHSI09TO1M1N1OT_VP3R0?10VQ0B0C0DSM551i0NVR0M0NVSTZ0I0a13140B0C158IVT8JVU0N1:0IVV0b0c0d0e
Fixtures/qq/user-info-error-invalid-token.har 000102VO0nSF06SGSHSI09SJVW3R0?10VX0B0C0DSM55T\VR0M0NVSTZ0I0a13140B0C158I<g8JVY0N1:0I<j0b0c0d0e
Fixtures/qq/user-info-error-malformed-openid.har 000102VO0nSF06SGSHSI09TO1M1N1OT_VZ3R0?10V[0B0C0DSM551i0NVR0M0NVSV\0I0a13140B0C158IV]8JV^0N1:0IV_0b0c0d0e
Fixtures/qq/user-info-error-missing-openid.har 000102VO0nSF06SGSHSI09TO1M1N1OT_V`3R0?10Va0`0B0C0DSM551i0NVR0M0\0I0a13140B0C158IV]8JV^0N1:0IV_0b0c0d0e
Fixtures/qq/user-info-error-scope.har 000102VO0nSF06SGSHSI09TO1M1OVbVc3R0?10TR0`0B0C0DSM551i0\0I0a13140B0C153l2H;YTh1:0I2J0b0c0d3nVd400?10Ve0`0B0C0DSM551i0NVR0M0NVSVf0\0I0a13140B0C158IVg8JVh0N1:0IVi0b0c0d0e
Fixtures/qq/user-info.har 000102Vj0nSF06SGSHSI09TO1M1N1OT_Vk3R0?10TR0`0B0C0DSM551i0\0I0a13140B0C153l2H;YTh1:0I2J0b0c0d3nVd400?10Ve0`0B0C0DSM551i0NVR0M0NVSVf0\0I0a13140B0C158I2H8JVl0N1:0I2J0b0c0d3nVm
Fixtures/tutorial/authorize-approve.har 000102Vn0gVo06W0W1W2W3W4W53R0?0@W60B0C0DW70FW83U3lSN0R430M0N0OW98>SW0SW:0IW;0KW<R>W=0X0Y0B0CW>W?=^W@0N46470F8I2H8JWAWB0`0I2J0b0c0d3nWC
Fixtures/tutorial/authorize-error-missing-client-id.har 000102WD0gVo06W0W1W2W3W4WE3R0?10WF0B0C0DWGSN0R0OWH0I0a1C1D0B0CW>W?0F92:g4:WI0N1:0I:i0b0c0d0e
Fixtures/tutorial/authorize-error-missing-redirect-uri.har 000102WD0gVo06W0W1W2W3W4WJ3R0?10WK0`0B0C0DWGSN0R430M0\0I0a1C1D0B0CW>W?0F922m4:WL0N1:0I2o0b0c0d0e
Fixtures/tutorial/authorize-error-wrong-redirect-uri.har 000102WD0gVo06W0W1W2W3W4WM3R0?10WN0B0C0DWGSN0R430M0N0OAI0I0a1C1D0B0CW>W?0F92WO4:WP0N1:0IWQ0b0c0d0e
Fixtures/tutorial/me-error-missing-token.har 000102WR0gVo06W0W1W2W3W4WS3R0?10WT0B0C0DWG0H0I0a1C1D0B0CW>W?0F92BB4:WU0N1:0IBD0b0c0d0e
Fixtures/tutorial/me.har 000102WR0gVo06W0W1W2W3WV1M1OT_WW3R0?10WX0`0B0C0DWG551i0\0I0a13140B0CW>W?0F8I2H8JWY1:0I2J0b0c0d0e
Fixtures/tutorial/token-error-unknown-code.har 000102WZ0gVo06W0W1W2W3W4W[3R0?10W\0B0C0DWGDbW]0I0a1C1D0B0CW>W?0F92>=4:W^0N1:0I>?0b0c0d0e
Fixtures/tutorial/token-ok.har 000102WZ0gVo06W0W1W2W3WV201OW_T_W`3R0?10Wa0B0C0DWG>c2443Wb1RWb252>0N0OWc0I0a13140B0CW>W?0F8I2H8JWd1:0I2J0b0c0d1_400?10We0`0B0C0DWGDb2>0\0I0a13140B0CW>W?0F8I2H8JWf1:0I2J0b0c0d3nWg
Fixtures/tutorial/user-info-unknown-openid.har 000102Wh0gVo06W0W1W2W3W4Wi3R0?10Wj0B0C0DWG55?TVR?TVSW]0I0a13140B0CW>W?0F92Wk4:Wl1:0IWm0b0c0d0e
Fixtures/wechat/auth-error-40003.har 000102Wn0nWo06X0X109X2X30>0?10X40B0C0DX555X6VSX70I0a13140B0C158b2H8dX80N1:0I2J0b0c0d0e
Fixtures/wechat/auth-error-40014.har 000102Wn0nX9X:06X0X109X2X;0>0?10X40B0C0DX555X6VSX70I0a13140B0C158b2H8dX<0N1:0I2J0b0c0d0e
Fixtures/wechat/auth-ok.har 000102Wn0gWo06X0X109X=201OX>X?X@0>0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dXD0N1:0I2J0b0c0d3nVd9;0?10XE0`0B0C0DX5551i0NVSVf0\0I0a13140B0C158b1X8dXF0N1:0I1Z0b0c0d0e
Fixtures/wechat/authorize-oauth2-approve.har 000102XG0gWo06X0X109X28:0>0?0@XH0B0C0DXI0F0G0H0I0J0KXJ0M0N0OXK0Q0R8>XL0S0T0U0VXM0X0Y0B0C0ZXN0]0^XO0I0a0b0c0d3nXP
Fixtures/wechat/authorize-oauth2-bad-appid.har 000102XQ04Wo06X0X109X2XR0>0?10XS0B0C0DXTXBXU0OXK0Q0R8>XL0S8H0I0a13140B0C158IMi8JXV1:0IMk0b0c0d0e
Fixtures/wechat/authorize-oauth2-bad-redirect-uri-port.har 000102XQ0gWo06X0X109X2XR0>0?10XW0B0C0DXTXB0M0N0OXX0Q0R8>XL0S8H0I0a13140B0C158IKB8JXY1:0IKD0b0c0d0e
Fixtures/wechat/authorize-oauth2-bad-redirect-uri.har 000102XQ0nWo06X0X109X2XR0>0?10XZ0B0C0DXTXB0M0N0OX[0Q0R8>XL0S8H0I0a13140B0C158IKB8JXY1:0IKD0b0c0d0e
Fixtures/wechat/authorize-oauth2-bad-scope.har 000102XQ0nWo06X0X109X2XR0>0?10X\0B0C0DXTXB0M0N0OXK0Q0R8>X]0S8H0I0a13140B0C158IX^8JX_1:0IX`0b0c0d0e
Fixtures/wechat/authorize-oauth2-bad-state.har 000102XQ0nWo06X0X109X2XR0>0?10Xa0B0C0DXTXB0M0N0OXK0Q0R8>XL0SXb0I0a13140B0C158IMi8JXc1:0IMk0b0c0d0e
Fixtures/wechat/authorize-oauth2-base.har 000102Xd0gWo06X0X109X2Xe0>0?10Xf0B0C0DXTXB0M0N0OXK0Q0R8>Xg0S8H0I0a0X0Y0B0C0ZXN0]0^XO0I0a0b0c0d0e
Fixtures/wechat/authorize-oauth2-deny.har 000102Xh0gX9Xi06X0X109X2Xj0>0?0@XH0B0C0DXI0F0G0H0I0J0KXJ0M0N0OXK0Q0R8>XL0S0T0U0iXk0X0Y0B0C0ZXl0]0^Xm0I0a0b0c0d0e
Fixtures/wechat/authorize-qrconnect-approve.har 000102Xn0gWo06X0X109X28:0>0?0@Xo0B0C0DXI0F0G0H0I0J0KXJ0M0N0OXK0Q0R8>X]0S0T0U0VY00X0Y0B0C0ZXN0]0^XO0I0a0b0c0d3nXP
Fixtures/wechat/authorize-qrconnect-bad-appid.har 000102XQ04Wo06X0X109X2XR0>0?10Y10B0C0DXTXBXU0OXK0Q0R8>X]0S8H0I0a13140B0C158IMi8JY21:0IMk0b0c0d0e
Fixtures/wechat/authorize-qrconnect-bad-redirect-uri.har 000102XQ0gWo06X0X109X2XR0>0?10Y30B0C0DXTXB0M0N0OX[0Q0R8>X]0S8H0I0a13140B0C158IY48JY51:0IY60b0c0d0e
Fixtures/wechat/authorize-qrconnect-bad-response-type.har 000102XQ0gWo06X0X109X2XR0>0?10Y70B0C0DXTXB0M0N0OXK0QEk8>X]0S8H0I0a13140B0C158I::8JY81:0I:<0b0c0d0e
Fixtures/wechat/authorize-qrconnect-bad-scope.har 000102XQ0gWo06X0X109X2XR0>0?10Y90B0C0DXTXB0M0N0OXK0Q0R8>XL0S8H0I0a13140B0C158IY:8JY;1:0IY<0b0c0d0e
Fixtures/wechat/authorize-qrconnect-deny.har 000102Xh0gX9Xi06X0X109X2Xj0>0?0@Xo0B0C0DXI0F0G0H0I0J0KXJ0M0N0OXK0Q0R8>X]0S0T0U0iY=0X0Y0B0C0ZXl0]0^Xm0I0a0b0c0d0e
Fixtures/wechat/authorize-qrconnect-long-state.har 000102Y>0nWo06X0X109X2Y?0>0?0@Xo0B0C0DXI0F0G0H0I0J0KXJ0M0N0OXK0Q0R8>X]0SY@0U0VYA0X0Y0B0C0ZYB0]0^YC0I0a0b0c0d0e
Fixtures/wechat/authorize-qrconnect-query-joined.har 000102YD6dWo06X0X109X2YE0>0?0@Xo0B0C0DXI0F0G0H0I0J0KXJ0M0N0OYF0Q0R8>X]0S0T0U0VYG0X0Y0B0C0ZYH0]0^YI0I0a0b0c0d0e
Fixtures/wechat/refresh-alive.har 000102YJ0gWo06X0X109X=1M1N1OYKYLYM0>0?10YN0`0B0C0DX5XB0M0N1g1h1T1U0\0I0a13140B0C158b2H8dYO0N1:0I2J0b0c0d0e
Fixtures/wechat/refresh-error-40013-unknown-appid.har 000102YJ0nWo06X0X109X=1M1N1OX?YP0>0?10YQ0`0B0C0DX5XBXU1g1h1T1U0\0I0a13140B0C158b2H8dYR0N1:0I2J0b0c0d0e
Fixtures/wechat/refresh-error-40030-unknown.har 000102YJ0nWo06X0X109X=1M1N1OX?YP0>0?10YS0B0C0DX5XB0M0N1g1h1TYT0I0a13140B0C158b2H8dYU0N1:0I2J0b0c0d0e
Fixtures/wechat/refresh-error-41003-missing.har 000102YJ0gWo06X0X109X=1M1N1OX?YP0>0?10YV0B0C0DX5XB0M0N1g1A0I0a13140B0C158b2H8dYW0N1:0I2J0b0c0d0e
Fixtures/wechat/refresh-error-42002-expired.har 000102YJ0gWo06X0X109X=1M1N1OYKYXYP0>0?10YN0`0B0C0DX5XB0M0N1g1h1T1U0\0I0a13140B0C158b2H8dYY0N1:0I2J0b0c0d0e
Fixtures/wechat/refresh-expired.har 000102YJ0gWo06X0X109X=1M1N1OYK3PYZ0>0?10YN0`0B0C0DX5XB0M0N1g1h1T1U0\0I0a13140B0C158b2H8dY[0N1:0I2J0b0c0d0e
Fixtures/wechat/token-base.har 000102Y\0nWo06X0X109X=201OX>Y]Y^0>0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dY_0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-40002-grant-type.har 000102Y`0gWo06X0X109X=201OX>X?Ya0>0?10Yb0B0C0DX5XB0M0NXC1S0N252>0N1gYc0I0a13140B0C158b2H8dYd0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-40013-unknown-appid.har 000102Y`0nWo06X0X109X=201OX>X?Ya0>0?10Ye0B0C0DX5XBXUXC2\252\1g2_0I0a13140B0C158b2H8dYR0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-40029-unknown-code.har 000102Y`0nWo06X0X109X=201OX>X?Ya0>0?10Yf0B0C0DX5XB0M0NXC1S0N25Yg1g2_0I0a13140B0C158b2H8dYh0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-40125-wrong-secret.har 000102Y`0nWo06X0X109X=201OX>X?Ya0>0?10Yi0B0C0DX5XB0M0NXCYj252>0N1g2_0I0a13140B0C158b2H8dYk0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-40163-code-burnt.har 000102Y`0nWo06X0X109X=201OX>YKYlYm0>0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dYh0N1:0I2J0b0c0d3nYn9;0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dYo0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-40163-code-used.har 000102Y`0nWo06X0X109X=201OX>X?Z00>0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dXD0N1:0I2J0b0c0d1_9;0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dZ10N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-41002-missing-appid.har 000102Y`0nWo06X0X109X=201OX>X?Ya0>0?10Z20B0C0DX5Z31S0N252>0N1g2_0I0a13140B0C158b2H8dZ40N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-41004-missing-secret.har 000102Y`0nWo06X0X109X=201OX>X?Ya0>0?10Z50B0C0DX5XB0M0N252>0N1g2_0I0a13140B0C158b2H8dZ60N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-41008-missing-code.har 000102Y`0nWo06X0X109X=201OX>X?Ya0>0?10Z70B0C0DX5XB0M0NXC1S0N1g2_0I0a13140B0C158b2H8dZ80N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-hints.har 000102Z90nX9Z:06X0X109X=201OX>X?Z;0>0?10Z<0B0C0DX5XB0M0NXC1S0N252\1g2_0I0a13140B0C158b2H8dZ=0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-no-suffix.har 000102Z90nX9Z>06X0X109X=201OX>X?Z?0>0?10Z<0B0C0DX5XB0M0NXC1S0N252\1g2_0I0a13140B0C158bZ@8dZA0N1:0IZB0b0c0d0e
Fixtures/wechat/token-login.har 000102Y\0nWo06X0X109X=201OX>X?ZC0>0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dXD0N1:0I2J0b0c0d0e
Fixtures/wechat/token-post.har 000102ZD6dWo06X0X109X=201OX>X?ZE0>0?0@ZF0B0C0DZG0F0G0H0I0J0KXJ0M0NXC1S0N252>0N1g240OXK43ZHZI13140B0C158b2H8dXD0N1:0I2J0b0c0d0e
Fixtures/wechat/token-snapshot.har 000102Y\0gX9ZJ06X0X109X=201OX>ZKZL0>0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dZM0N1:0I2J0b0c0d0e
Fixtures/wechat/token-userinfo-unbound.har 000102Y\0gX9ZN06X0X109X=201OX>ZKZO0>0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dZP0N1:0I2J0b0c0d0e
Fixtures/wechat/token-userinfo.har 000102Y\0gWo06X0X109X=201OX>ZKZQ0>0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dZR0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-classic-zh.har 000102ZS0nX9ZT06X0X109X=201OX>X?ZU0>0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dXD0N1:0I2J0b0c0d3nVd9;0?10ZV0B0C0DX5551i0NVSVf0NZWZX0I0a13140B0C158b2H8dZY0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-classic.har 000102ZS0nX9ZT06X0X109X=201OX>X?ZZ0>0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dXD0N1:0I2J0b0c0d3nVd9;0?10Z[0`0B0C0DX5551i0NVSVf0\0I0a13140B0C158b2H8dZ\0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-error-40001-invalid-token.har 000102Z]0nWo06X0X109X=201OX>X?Z^0>0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dXD0N1:0I2J0b0c0d3nVd9;0?10Z_0`0B0C0DX555X6VSVf0\0I0a13140B0C158b2H8dZ`0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-error-40003-foreign-openid.har 000102Z]0gWo06X0X109X=201OX>X?Z^0>0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dXD0N1:0I2J0b0c0d3nVd9;0?10Za0B0C0DX5551i0NVSX70I0a13140B0C158b2H8dX80N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-error-41001-missing-token.har 000102Z]0nWo06X0X109X=201OX>X?Z^0>0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dXD0N1:0I2J0b0c0d3nVd9;0?10Zb0`0B0C0DX5ZcVf0\0I0a13140B0C158b2H8dZd0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-error-41009-missing-openid.har 000102Z]0nWo06X0X109X=201OX>X?Z^0>0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dXD0N1:0I2J0b0c0d3nVd9;0?10Ze0`0B0C0DX5551i0\0I0a13140B0C158b2H8dZf0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-error-42001-expired-token.har 000102Z]0gWo06X0X109X=201OX>X?Z^0>0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dXD0N1:0I2J0b0c0d3nVdZg:o0?10Z[0`0B0C0DX5551i0NVSVf0\0I0a13140B0C158b2H8dZh0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-error-48001-base.har 000102Z]0nWo06X0X109X=201OX>Y]Z^0>0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dY_0N1:0I2J0b0c0d3nVd9;0?10Z[0`0B0C0DX5551i0NVSVf0\0I0a13140B0C158b2H8dZi0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-no-unionid.har 000102ZS0gX9ZN06X0X109X=201OX>ZKZj0>0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dZP0N1:0I2J0b0c0d1_9;0?10Z[0`0B0C0DX5551i0NVSVf0\0I0a13140B0C158b2H8dZk0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info.har 000102ZS0nWo06X0X109X=201OX>X?Zl0>0?10XA0B0C0DX5XB0M0NXC1S0N252>0N1g2_0I0a13140B0C158b2H8dXD0N1:0I2J0b0c0d3nVd9;0?10Z[0`0B0C0DX5551i0NVSVf0\0I0a13140B0C158b2H8dZm0N1:0I2J0b0c0d0e
"""###)
}
