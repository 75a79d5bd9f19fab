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
"response":{"status":404,
"statusText":"Not Found",
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
"queryString":[{"name":"client_id",
"value":"af0ifjsldkj"},
{"name":"scope",
"value":"read_user"}],
{"name":"Link",
"value":"</stylesheets/doorkeeper/application.css>; rel=preload; as=style; nopush"},
"value":"text/html; charset=utf-8"},
"mimeType":"text/html; charset=utf-8",
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
"value":"application/json; charset=utf-8"}],
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
"content":{"size":162,
"text":"{\"error\":\"invalid_request\",\"error_description\":\"The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed.\"}
"bodySize":162},
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
"codeChallengeMethod":"plain"}}],
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
"content":{"size":91,
"text":"{\"error\":\"invalid_request\",\"error_description\":\"Missing required parameter: redirect_uri.\"}
"bodySize":91},
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
"content":{"size":75,
"text":"{\n  \"error\": \"unauthorized_client\",\n  \"error_description\": \"Unauthorized\"\n}
"bodySize":75},
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
"content":{"size":96,
"text":"{\n  \"error\": \"invalid_grant\",\n  \"error_description\": \"code_verifier or verifier is not needed\"\n}
"bodySize":96},
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
"value":"xyz123"}],
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
"value":"text/html; charset=utf-8"}],
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
"content":{"size":46,
"text":"{\"code\":1,\"message\":\"缺少 client_id 参数\"}
"bodySize":46},
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
"value":"text/plain"}],
"mimeType":"text/plain",
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
{"startedDateTime":"2026-11-29T00:00:00.000Z",
"url":"https://api.weixin.qq.com/sns/auth?access_token={{access_token.1}}&openid={{openid.1}}
"text":"{\"errcode\":0,\"errmsg\":\"ok\"}
"_provenance":{"page":"wechat.md §1.2, §1.3",
"comment":"The person agrees; the code comes first, then the state",
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
"content":{"size":136,
"text":"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>微信</title></head>\n<body>该链接无法访问</body>\n</html>\n"},
"bodySize":136},
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
"startedDateTime":"2026-11-29T00:00:00.000Z",
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
Fixtures/gitee/api-blocked-user-agent.har 000102850n86068788898:8;098<8=8>1M1O8?8@3R0?108A0`0B0C0D8B3W8C551i0\0I0a4i4j0B0C8D8E0F3l8F8G8H1:0I8I0b0c0d3n8J
Fixtures/gitee/api-create-taken.har 0001028K0n8L8M068788898:8;098<8=8>1M1O8N8O3R0?0@8P0B0C0D8B3W8Q0F0G0H0I0J0K8R1i0N8S8T8U8V8W0B0C156`8X6a8Y0N1:0I8Z0b0c0d3n8[
Fixtures/gitee/api-create-unverified.har 0001028K0n8L8\068788898:8;098<8=8>1M1O8N8]3R0?0@8P0B0C0D8B3W8Q0F0G0H0I0J0K8R1i0N8S8T8U8V8W0B0C156`8^6a8_0N1:0I8`0b0c0d3n8a
Fixtures/gitee/api-emails.har 0001028b0n86068788898:8;098<8=8>1M1O8c8d3R0?108e0`0B0C0D8B3W8f551i0\0I0a13140B0C156`8g6a8h0N1:0I8i0b0c0d3n8j
Fixtures/gitee/api-fork-no-scope.har 0001028k0n86068788898:8;098<8=8>1M1O8?8l3R0?0@8m0B0C0D8B3W8Q0F0G0H0I0J0K8R1i0\8n1W3[3\0B0C156`8o6a900N1:0I910b0c0d3n92
Fixtures/gitee/api-fork-same-name.har 0001028k6d8L93068788898:8;098<8=8>1M1O8N943R0?0@8m0B0C0D8B3W8Q0F0G0H0I0J0K8R1i0\8n1W4i4j0B0C156`956a960N1:0I970b0c0d3n98
Fixtures/gitee/api-fork-unknown-source.har 0001028k0n8L999:068788898:8;098<8=8>1M1O8N9;3R0?0@8m0B0C0D8B3W8Q0F0G0H0I0J0K8R1i0\8n1W9<9=0B0C156`9>6a9?0N1:0I9@0b0c0d3n9A
Fixtures/gitee/api-open.har 0001029B0486068788898:8;098<8=8>1M1O8N9C3R0?0@9D0B0C0D8B3W8Q0F0G0H0I0J0K8R1i0\8n1W9E9F0B0C156`5J6a5K0N1:0I5L0b0c0d3n9G
Fixtures/gitee/api-patch-no-name.har 0001029H0486068788898:8;098<8=8>1M1O8N9I3R0?9J9K0B0C0D8B3W8Q0F0G0H0I0J0K8R1i0N9L9M9N1C1D0B0C156`9O6a9P0N1:0I9Q0b0c0d3n9R
Fixtures/gitee/api-rate-limit.har 0001029S0n8L9T068788898:8;098<8=8>1M1O8?9U3R0?108A0`0B0C0D8B3W8f551i0\0I0a4i4j0B0C159V9W9X9Y1:0I9Z0b0c0d3n9[
Fixtures/gitee/api-user-expired-token.har 0001029\6d86068788898:8;098<8=8>1M1O9]9^9_3R0?108A0`0B0C0D8B3W8f551i0\0I0a3[3\0B0C156`9`6a9a0N1:0I9b0b0c0d3n9c
Fixtures/gitee/api-user-no-token.har 0001028K0486068788898:8;098<8=9d9e3R0?109f0B0C0D8B3W8f0H0I0a3[3\0B0C156`9g6a9h0N1:0I9i0b0c0d3n9j
Fixtures/gitee/api-user-unknown-token.har 0001029\0n86068788898:8;098<8=9d9k3R0?109l0B0C0D8B3W8f559m0I0a3[3\0B0C156`9n6a9o0N1:0I:00b0c0d3n:1
Fixtures/gitee/api-user.har 0001029\0n86068788898:8;098<8=8>1M1O8?:23R0?108A0`0B0C0D8B3W8f551i0\0I0a13140B0C156`:36a:4:50N1:0I:60b0c0d3n:7
Fixtures/gitee/authorize-approve.har 000102:83::98L:::;:<:=3A063B3C3D3E3F3G3H3I3J3K093L3M:>:?3R0?10:@0B0C0D3T3U:A3W4m:B0M0N0O4Z0Q0R0S:C:D:E0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:I:J1:0I2J0b0c0d3n:K:L400?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:N:O0N430M0N0O4Z0S:C0Q0R:D:E:P0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:Q:R0F:H3i1^2H:I:S:T0I2J0b0c0d3n:U
Fixtures/gitee/authorize-bad-redirect-uri.har 000102:83::98L:::;:<:=3A063B3C3D3E3F3G3H3I3J3K093L3M:>:V3R0?10:W0B0C0D3T3U:A3W4m:B0M0N0O7_0Q0R0S:C:D:E0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:I:X1:0I2J0b0c0d3n:Y:Z
Fixtures/gitee/authorize-deny.har 000102:83::98L:::;:<:=3A063B3C3D3E3F3G3H3I3J3K093L3M:>:[3R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:\:]:^:O0N430M0N0O4Z0S:_0Q0R:D4h:`0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:Q:a0F:H3i1^:b:I:c:d0I:e0b0c0d3n:f
Fixtures/gitee/authorize-invalid-scope.har 000102:83::98L:::;:<:=3A063B3C3D3E3F3G3H3I3J3K093L3M:>:V3R0?10:g0B0C0D3T3U:A3W4m:B0M0N0O4Z0Q0R0S:C:D9m0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:I:h1:0I2J0b0c0d3n:i:Z
Fixtures/gitee/authorize-missing-client-id.har 000102:j0n86068788898:8;098<8=9d:k3R0?10:l0B0C0D8B3W8f:m:n0Q:o0I0a9<9=0B0C15;0;14:;20N1:0I;30b0c0d3n;4
Fixtures/gitee/authorize-missing-response-type.har 000102:83::98L:::;:<:=3A063B3C3D3E3F3G3H3I3J3K093L3M:>;53R0?10;60B0C0D3T3U:A3W4m:B0M0N0O4Z0S:C:D:E0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:I;71:0I2J0b0c0d3n;8:Z
Fixtures/gitee/authorize-not-signed-in.har 000102:j0n86068788898:8;098<8=9d;9;:;;0?10;<0B0C0D8B3W8f:B;=0O:n0Q0R:D;>0S;?0I0a0X0Y0B0C0Z;@0F:H3i1^;A:I;B;C0I;D0b0c0d3n;E
Fixtures/gitee/authorize-unknown-client.har 000102:83::98L:::;:<:=3A;F093L3M:>:V3R0?10;G0B0C0D3T3U:A3W4m:B;H0O4Z0Q0R0S:C:D:E0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:I;I1:0I2J0b0c0d3n32:Z
Fixtures/gitee/password-bad.har 000102:83::98L:::;:<:=3A063B3C3D3E3F3G3H3I3J3K093L3M:>;J3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V;K;L;M;=430M0N1R1S0\;N1W3[3\0B0C1E1F1G1H0F453j;O;P4:;Q0N1:0I;R0b0c0d3n;S
Fixtures/gitee/refresh-query-no-client.har 000102:83::98L:::;:<:=3A063B3C3D3E3F3G3H3I3J3K093L3M3N;T1N1O4?;U3R0?0@;V0`0B0C0D3T3U3V3W4m;W1h1T1U0\0I0a13140B0C1E1F1G1H0F4548492H4:;X0N1:0I2J0b0c0d3n;Y
Fixtures/gitee/refresh-reuse-old.har 000102:83::98L:::;:<:=3A063B3C3D3E3F3G3H3I3J3K093L3M3N;T1N1O4?;Z3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0\;[1W13140B0C1E1F1G1H0F4548492H4:;X0N1:0I2J0b0c0d3n62400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0\;[1W3[3\0B0C1E1F1G1H0F453j;O;P4:;Q0N1:0I;R0b0c0d3n;\
Fixtures/gitee/token-code-form.har 000102:83::98L:::;:<:=3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?;]3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C1E1F1G1H0F4548492H4:610N1:0I2J0b0c0d3n;^
Fixtures/gitee/token-code-missing-redirect-uri.har 000102:83::98L:::;:<:=3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?;_3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N430M0N1R1S0\;`1W3[3\0B0C1E1F1G1H0F453j;a;b4:;c0N1:0I;d0b0c0d3n;e
Fixtures/gitee/token-code-missing.har 000102:83::98L:::;:<:=3A063B3C3D3E3F3G3H3I;f;g3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42240O4Z430M0N1R1S0\;h1W3[3\0B0C1E1F1G1H0F453j;O;P4:;Q0N1:0I;R0b0c0d3n;e
Fixtures/gitee/token-code-query.har 000102:83::98L:::;:<:=3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?;i3R0?0@;j0`0B0C0D3T3U3V3W4m;W24252>0N0O4Z430M0N1R1S0\0I0a13140B0C1E1F1G1H0F4548492H4:610N1:0I2J0b0c0d3n;k
Fixtures/gitee/token-code-wrong-redirect-uri.har 000102:83::98L:::;:<:=3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?;l3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O;m430M0N1R1S0\;n1W3[3\0B0C1E1F1G1H0F453j;O;P4:;Q0N1:0I;R0b0c0d3n;S
Fixtures/gitee/token-code-wrong-secret.har 000102:83::98L:::;:<:=3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?;o3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R<0<13[3\0B0C1E1F1G1H0F453j<2<34:<40N1:0I<50b0c0d3n<6
Fixtures/gitee/token-code.har 000102<70g86068788898:8;098<8=8>201O<8<9<:3R0?0@<;0`0B0C0D8B3W8f;W24252>0N430M0N0O:n1R1S0\0I0a13140B0C1E1F1G1H0F;02H4:<<0N1:0I2J0b0c0d3n<=400?0@<>0`0B0C0D8B3W8f;W1h1T1U0\0I0a13140B0C1E1F1G1H0F;02H4:<?0N1:0I2J0b0c0d3n<@
Fixtures/gitee/token-info-unknown.har 000102:83::98L:::;:<:=3A<A3R0?10<B0B0C0D3T3U3V3W3X3Y<C0H0I0a3[3\0B0C1E1F1G1H0F453j<D464L;b4:;c0N1:0I;d0b0c0d3n<E
Fixtures/gitee/token-missing-grant-type.har 000102:83::98L:::;:<:=3A063B3C3D3E3F3G3H3I;f<F3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K<G<H0S<I430M0N1R1S0\<J1W3[3\0B0C1E1F1G1H0F453j;a<K4:<L0N1:0I<M0b0c0d3n;e
Fixtures/gitee/token-no-user-agent.har 000102850g86068788898:8;098<8=8>201O<88?<N3R0?0@<O0B0C0D8B0F0G0H0I0J0K4224252>0N0O:n430M0N1R1S0\<P1W4i4j0B0C8D8E0F3l8F8G8H1:0I8I0b0c0d3n<Q
Fixtures/gitee/token-unsupported-grant-type.har 000102:83::98L:::;:<:=3A063B3C3D3E3F3G3H3I;f<R3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42<S430M0N1R1S0\<T1W3[3\0B0C1E1F1G1H0F453j<U<V4:<W0N1:0I<X0b0c0d3n<Y
Fixtures/github/api-bad-token.har 000102<Z0n<[06<\<]<^<_3K09<`<a3R0?10<b0B0C0D<c3U<d3Y<e3W<f0H0I0a3[3\0B0C15;04a4:<g0N1:0I4c0b0c0d0e
Fixtures/github/api-no-token.har 000102<Z0n<[06<\<]<^<_3K09<`<h3R0?10<b0B0C0D<c3W<f0H0I0a3[3\0B0C15;0<i4:<j0N1:0I<k0b0c0d0e
Fixtures/github/api-no-user-agent.har 000102<l0n<m<n<o06<\<]<^<_3K09=01M1O=1=23R0?10<b0B0C0D<c3Y3Z0\0H0I0a4i4j0B0C1E1H0F3l=38G=41:0I=50b0c0d0e
Fixtures/github/api-token-in-query.har 000102=60n<[06<\<]<^<_3K09=01M1O=1=73R0?10=80`0B0C0D<c3W<f551i0\0I0a1C1D0B0C15;0=94:=:0N1:0I=;0b0c0d0e
Fixtures/github/authorize-deny.har 000102=<0n<m==06<\<]<^<_3K09<`=>3R0?0@=?0B0C0D=@0F0G0H0I0J0K0L0M0N0O=A:D=B0S=C0U0i=D0X0Y0B0C0Z=E0]0^=F0I0a0b0c0d3n=G
Fixtures/github/device-disabled.har 000102=H0n<m=I06<\<]<^<_3K09<`=J3R0?0@=K0B0C0D=@3U7D0F0G0H0I0J0K0L0M0\=L1W1C1D0B0C15;0=M4:=N0N1:0I=O0b0c0d0e
Fixtures/github/device-form.har 000102=P0g<m=Q06<\<]<^<_3K09<`=R3R0?0@=K0B0C0D=@0F0G0H0I0J0K0L0M0N:D=S=T13140B0C15=U2H=V=W1:0I2J0b0c0d0e
Fixtures/github/device-pending.har 000102=X0n<m=Q06<\<]<^<_3K09<`=Y3R0?0@=K0B0C0D=@3U7D0F0G0H0I0J0K0L0M0N:D=Z=[13140B0C15;02H4:=\0N1:0I2J0b0c0d3n=]400?0@=^0B0C0D=@3U7D0F0G0H0I0J0K0L0M0N=_=`0N1g=a=b13140B0C15453i4D=c4:=d0N1:0I=e0b0c0d3n=f400?0@=^0B0C0D=@3U7D0F0G0H0I0J0K0L0M0N=_=`0N1g=a=b13140B0C15453i4D=g4:=h0N1:0I=i0b0c0d3n=j
Fixtures/github/token-error-bad-code.har 000102=k0n<[06<\<]<^<_3K09<`=l3R0?0@=^0B0C0D=@0F0G0H0I0J0K0L0M0N1R1S0N25=m=n13140B0C15=o3i4D>0=V>11:0I>20b0c0d3n>3400?0@=^0B0C0D=@3U7D0F0G0H0I0J0K0L0M0N1R1S0N25=m=n13140B0C15453i4D>44:>50N1:0I>60b0c0d3n>7
Fixtures/github/token-error-code-reused.har 000102=k0n<[06<\<]<^<_3K09=0201O>8=1>93R0?0@=^0B0C0D=@3U7D0F0G0H0I0J0K0L0M0N1R1S0N252>0\>:1W13140B0C15453i4D2H4:>;0N1:0I2J0b0c0d3n62400?0@=^0B0C0D=@3U7D0F0G0H0I0J0K0L0M0N1R1S0N252>0\>:1W13140B0C15453i4D>44:>50N1:0I>60b0c0d3n;\
Fixtures/github/token-error-redirect-uri.har 000102=k0n<[06<\<]<^<_3K09=0201O>8=1><3R0?0@=^0B0C0D=@0F0G0H0I0J0K0L0M0N1R1S0N252>0N0O>=>>13140B0C15=o3i4D>?=V>@1:0I>A0b0c0d3n>3400?0@=^0B0C0D=@3U7D0F0G0H0I0J0K0L0M0N1R1S0N252>0N0O>=>>13140B0C15453i4D>B4:>C0N1:0I>D0b0c0d3n>7
Fixtures/github/token-error-unknown-client.har 000102=k0n<[06<\<]<^<_3K09=0201O>8=1>E3R0?0@=^0B0C0D=@3U7D0F0G0H0I0J0K0L>F1R1S0N252>0\>G1W9<9=0B0C15;0>H4:>I0N1:0I>J0b0c0d0e
Fixtures/github/token-error-wrong-secret.har 000102=k0n<[06<\<]<^<_3K09=0201O>8=1>K3R0?0@=^0B0C0D=@0F0G0H0I0J0K0L0M0N1R2\252>0\>L1W13140B0C15=o3i4D>M=V>N1:0I>O0b0c0d3n>3400?0@=^0B0C0D=@3U7D0F0G0H0I0J0K0L0M0N1R2\252>0\>L1W13140B0C15453i4D>P4:>Q0N1:0I>R0b0c0d3n>7
Fixtures/github/token-form.har 000102>S0n<[06<\<]<^<_3K09=0201O>8=1>T3R0?0@=^0B0C0D=@0F0G0H0I0J0K0L0M0N1R1S0N252>0\>:1W13140B0C15=o3i4D2H=V>U1:0I2J0b0c0d0e
Fixtures/github/token-json.har 000102>S0n<[06<\<]<^<_3K09=0201O>8=1>V3R0?0@=^0B0C0D=@3U7D0F0G0H0I0J0K0L0M0N1R1S0N252>0N0O>W>X13140B0C15453i4D2H4:>;0N1:0I2J0b0c0d0e
Fixtures/github/token-query.har 000102>Y0n<[06<\<]<^<_3K09=0201O>8=1>Z3R0?10>[0`0B0C0D>\:B0M0N1R1S0N252>0\0I0a13140B0C15=o3i4D2H=V>U1:0I2J0b0c0d0e
Fixtures/github/token-refresh.har 000102>]0n<m>^>_06<\<]<^<_3K09=01M1N1O6\>`3R0?0@=^0B0C0D=@3U7D0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W13140B0C15453i4D2H4:>a0N1:0I2J0b0c0d3n4A400?0@=^0B0C0D=@3U7D0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W13140B0C15453i4D>b4:>c0N1:0I>d0b0c0d3n5i
Fixtures/github/token-xml.har 000102>S0g<[06<\<]<^<_3K09=0201O>8=1>e3R0?0@=^0B0C0D=@3U>f0F0G0H0I0J0K0L0M0N1R1S0N252>0\>:1W13140B0C15>g3i4D2H>h>i1:0I2J0b0c0d0e
Fixtures/gitlab/api-fork-bad-namespace.har 000102>j0g>k>l06873F>m8;098<8=8>1M1O>n>o3R0?0@?00B0C0D?13W8Q3Y3Z0N0F0G0H0I?20K?3?4?59<9=0B0C156`?66a?70N1:0I?80b0c0d3n?9
Fixtures/gitlab/api-fork-forbidden.har 000102>j0g>k?:06873F>m8;098<8=8>1M1O>n?;3R0?0@?00B0C0D?13W8Q3Y3Z0\0H0I0a9<9=0B0C156`1X6a?<0N1:0I1Z0b0c0d3n?=
Fixtures/gitlab/api-project-not-found.har 000102?>3:??>k?@063B3C3D3E3F3G?A3K093L3M3N1M1O>n?B3R0?10?C0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a9<9=0B0C157D?D?E9>6a9?0N1:0I9@0b0c0d3n?F
Fixtures/gitlab/api-user-blocked.har 000102?>3:???G063B3C3D3E3F3G?A3K093L3M3N?H09?I1M1O?J?K?L3R0?10?M0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a4i4j0B0C157D?D?N?O6a?P0N1:0I?Q0b0c0d3n?R
Fixtures/gitlab/api-user-expired.har 000102?>3:???G063B3C3D3E3F3G?A3K093L3M3N1M1O3O3P?S3R0?10?M0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C6h?T0F7D?D?U?V6a?W0N1:0I?X0b0c0d3n9c
Fixtures/gitlab/api-user-impersonation.har 000102?>3:???G063B3C3D3E3F3G?A3K093L3M3N1M?Y?Z?[3R0?10?M0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C6h?\0F7D?D?]?^6a?_0N1:0I?`0b0c0d3n?a
Fixtures/gitlab/api-user-insufficient-scope.har 000102?>3:??>k?b063B3C3D3E3F3G?A3K093L3M3N1M1O?c?d3R0?10?M0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a4i4j0B0C157D?D?e?f6a?g0N1:0I?h0b0c0d3n?i
Fixtures/gitlab/api-user-missing.har 000102?>3:???G?j3R0?10?M0B0C0D3T3U3V3W4m0H0I0a3[3\0B0C157D?D?k?l6a?m0N1:0I?n0b0c0d3n?o
Fixtures/gitlab/api-user-ok-query.har 000102?>3:??>k@0063B3C3D3E3F3G?A3K093L3M3N1M1O4?@13R0?10@20`0B0C0D3T3U3V3W4m551i0\0I0a13140B0C157D?D@34E6a4F0N1:0I4G0b0c0d3n@4
Fixtures/gitlab/api-user-ok.har 000102?>3:??>k@0063B3C3D3E3F3G?A3K093L3M3N1M1O4?@53R0?10?M0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C157D?D@34E6a4F0N1:0I4G0b0c0d3n@6
Fixtures/gitlab/api-user-revoked.har 000102?>3:???G063B3C3D3E3F3G?A3K093L3M3N1M1O3O6R@73R0?10?M0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a3[3\0B0C6h@80F7D?D@9<36a@:0N1:0I<50b0c0d3n@;
Fixtures/gitlab/api-user-two-tokens-form.har 000102?>3:???G063B3C3D3E3F3G?A3K093L3M3N1M1O3O6R@<3R0?10@20`0B0C0D3T3U3V3W4m551i0\0I0a3[3\0B0C6h@80F7D?D@9<36a@:0N1:0I<50b0c0d3n@=
Fixtures/gitlab/api-user-two-tokens.har 000102?>3:???G063B3C3D3E3F3G?A3K093L3M3N1M1O4?@>3R0?10@20`0B0C0D3T3U3V3W3X3Y3Z0\551i0\0I0a1C1D0B0C157D?D@?@@6a@A0N1:0I@B0b0c0d3n@C
Fixtures/gitlab/api-user-unknown.har 000102?>3:???G@D3R0?10?M0B0C0D3T3U3V3W3X3Y@E0H0I0a3[3\0B0C157D?D?k?l6a?m0N1:0I?n0b0c0d3n@F
Fixtures/gitlab/authorize-approve.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>@M3R0?10:@0B0C0D3T3U:A3W4m:B0M0N0O4Z0Q0R0S:C:D:E0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:I@N1:0I2J0b0c0d3n:K:L400?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:N:O0N430M0N0O4Z0S:C0Q0R:D@O@P:_@Q@R@S0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:Q:R0F:H3i1^2H:I:S:T0I2J0b0c0d3n:U
Fixtures/gitlab/authorize-bad-code-challenge-method.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>@T3R0?10@U0B0C0D3T3U:A3W4m:B0M0N0O4Z0Q0R0S:C:D@O@P@V@Q@W0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:I@X1:0I2J0b0c0d3n@Y:Z
Fixtures/gitlab/authorize-bad-redirect-uri.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>@Z3R0?10:W0B0C0D3T3U:A3W4m:B0M0N0O7_0Q0R0S:C:D:E0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:I@[1:0I2J0b0c0d3n@Y:Z
Fixtures/gitlab/authorize-bad-response-mode.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>@\3R0?10@]0B0C0D3T3U:A3W4m:B0M0N0O4Z0Q0R0S:C:D@O@^@_0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:I@`1:0I2J0b0c0d3n@Y:Z
Fixtures/gitlab/authorize-code-challenge-without-method.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>@a3R0?10@b0B0C0D3T3U:A3W4m:B0M0N0O4Z0Q0R0S:C:D@O@P@c0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:I@X1:0I2J0b0c0d3n@Y:Z
Fixtures/gitlab/authorize-deny-no-state.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>@d3R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:\:]:^:O0N430M0N0O4Z0S:_0Q0R:D@e@P:_@Q@R@f0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:Q@g0F:H3i1^@h:I@i@j0I@k0b0c0d3n:f
Fixtures/gitlab/authorize-deny.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>@l3R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:\:]:^:O0N430M0N0O4Z0S:C0Q0R:D@e@P:_@Q@R@m0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:Q@n0F:H3i1^@o:IA0A10IA20b0c0d3n:f
Fixtures/gitlab/authorize-form-post-lost.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>A33R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:N:O0N430M0N0O4Z0S:C0Q0R:D@O@P:_@Q@R@S0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:Q:R0F:H3i1^2H:I:S:T0I2J0b0c0d3nA4
Fixtures/gitlab/authorize-fragment.har 000102393:3;>k3=3@@G@H@I@J@K@L3AA53BA63F5SA73K093L3M:>A83R0?10A90B0C0D3T3U:A3W4m:BA:0N0O4Z0Q0R0S:C:D@O@^A;0I0a0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:Q:R0F:H3i1^2H:I:S:T0I2J0b0c0d3nA<
Fixtures/gitlab/authorize-loopback-any-port.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>A=3R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:N:O0N430M0N0OA>0S:C0Q0R:D@O@P:_@Q@RA?0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:QA@0F:H3i1^2H:IAAAB0I2J0b0c0d3nAC
Fixtures/gitlab/authorize-no-scope-param.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>AD3R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:N:O0N430M0N0O4Z0S:C0Q0R:D@e@P:_@Q@RAE0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:Q:R0F:H3i1^2H:I:S:T0I2J0b0c0d3n:U
Fixtures/gitlab/authorize-not-signed-in.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3NAFAG3R0?10:@0B0C0D3T3U:A3W4m:B0M0N0O4Z0Q0R0S:C:D:E0I0a0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:QAH0F:H3i1^AI:IAJAK0IAL0b0c0d3nAM
Fixtures/gitlab/authorize-oob.har 000102393:3;>k3=3@@G@H@I@J@K@L3AA53BA63F5SA73K093L3M:>AN3R0?10AO0B0C0D3T3U:A3W4m:BA:0N0OAP0Q0R0S:C:D:E0I0a0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:QAQ0N0F:H3i1^2H:IARAS0`0I2J0b0c0d3nAT400?10AU0`0B0C0D3T3U:A3W4mAV2>0\0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:IAW1:0I2J0b0c0d3nAX:Z
Fixtures/gitlab/authorize-post-bad-redirect-uri.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>AY3R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:N:O0N430M0N0O7_0S:C0Q0R:D@O@P:_@Q@RAZ1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h0F4546473i1^A[4:A\0N1:0IA]0b0c0d3nA^
Fixtures/gitlab/authorize-post-invalid-scope.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>A_3R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:N:O0N430M0N0O4Z0S:C0Q0R:D;=@P:_@Q@RA`0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:QAa0F:H3i1^Ab:IAcAd0IAe0b0c0d3nAf
Fixtures/gitlab/authorize-post-missing-response-type.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>Ag3R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:N:O0N430M0N0O4Z0S:C:D@O@P:_@Q@RAh0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:QAi0F:H3i1^Aj:IAkAl0IAm0b0c0d3nAn
Fixtures/gitlab/authorize-post-unknown-client.har 000102393:3;>k3=3@@G@H@I@J@K@L3A;F093L3M:>Ao3R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:N:O0N43B00O4Z0SB10Q0R:D@O@P:_@Q@RB23[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h0F4546473i1^B34:B40N1:0IB50b0c0d3nB6
Fixtures/gitlab/authorize-redirect-uri-case.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>B73R0?10B80B0C0D3T3U:A3W4m:B0M0N0OB90Q0R0S:C:D:E0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:I@[1:0I2J0b0c0d3n@Y:Z
Fixtures/gitlab/authorize-redirect-uri-extra-query.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>B:3R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:N:O0N430M0N0OB;0S:C0Q0R:D@O@P:_@Q@RB<0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:QB=0F:H3i1^2H:IB>B?0I2J0b0c0d3nB@
Fixtures/gitlab/authorize-redirect-uri-registered-query.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>BA3R0?10BB0B0C0D3T3U:A3W4m:B0M0N0OBC0Q0R0S:C:D:E0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:I@[1:0I2J0b0c0d3nBD:Z
Fixtures/gitlab/authorize-redirect-uri-trailing-slash.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>BE3R0?10BF0B0C0D3T3U:A3W4m:B0M0N0OBG0Q0R0S:C:D:E0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:I@[1:0I2J0b0c0d3n@Y:Z
Fixtures/gitlab/authorize-scope-not-in-app.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>BH3R0?10BI0B0C0D3T3U:A3W4m:B0M0N0O4Z0Q0R0S:C:DBJ0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:IBK1:0I2J0b0c0d3n@Y:Z
Fixtures/gitlab/authorize-second-time-auto.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?BL3R0?10:@0B0C0D3T3U:A3W4m:B0M0N0O4Z0Q0R0S:C:D:E0I0a0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:Q:R0F:H3i1^2H:I:S:T0I2J0b0c0d3nBM
Fixtures/gitlab/authorize-second-time-other-scope.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?BN3R0?10BO0B0C0D3T3U:A3W4m:B0M0N0O4Z0Q0R0S:C:D4h0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:IBP1:0I2J0b0c0d3nBQ:Z
Fixtures/gitlab/authorize-state-odd-chars.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>BR3R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:N:O0N430M0N0O4Z0SBS0Q0R:D@O@P:_@Q@RBT0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:QBU0F:H3i1^2H:IBVBW0I2J0b0c0d3n:U
Fixtures/gitlab/authorize-trusted-skip.har 000102393:3;>k3=3@@G@H@I@J@K@L3AA53BA63F5SA73K093L3M:>BX3R0?10BY0B0C0D3T3U:A3W4m:BA:0N0O4Z0Q0R0S:C:D:E0I0a0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:Q:R0F:H3i1^2H:I:S:T0I2J0b0c0d3nBZ
Fixtures/gitlab/authorize-unknown-client.har 000102393:3;>k3=3@@G@H@I@J@K@L3A;F093L3M:>B[3R0?10;G0B0C0D3T3U:A3W4m:B;H0O4Z0Q0R0S:C:D:E0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:IB\1:0I2J0b0c0d3n@Y:Z
Fixtures/gitlab/authorize-unsupported-response-type.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>B]3R0?10B^0B0C0D3T3U:A3W4m:B0M0N0O4Z0QB_0S:C:D:E0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:IB`1:0I2J0b0c0d3n@Y:Z
Fixtures/gitlab/client-credentials-ok.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fBa3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42Bb430M0N1R1S0\Bc1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:Bd0N1:0I2J0b0c0d3nBe400?0@410B0C0D3T3U3V3W3X3YBf0N0F0G0H0IBg0K42Bb:D:EBh13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F454647486K2H4:Bi0N1:0I2J0b0c0d3nBj
Fixtures/gitlab/implicit-deny.har 000102393:Bk>k3=3@@G@H@I@J@K@L6EBl063B3C3D3E3F3G3H3I3J3K093L3M:>Bm3R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:\:]:^:O0N430M0N0O4Z0S:C0QB_:D@e@P:_@Q@RBn0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:QBo0F:H3i1^@o:IC0C10IA20b0c0d3n:f
Fixtures/gitlab/implicit-public-approve.har 000102393:Bk>k3=3@@G@H@I@J@K@L6EBl5Q5R3F5S5T3K093L3M:>C23R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:N:O0N435W0N0O4Z0S:C0QB_:D@O@P:_@Q@RC30X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:QC40F:H3i1^2H:IC5C60I2J0b0c0d3n:U
Fixtures/gitlab/introspect-active.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?C73R0?0@C80B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0N430M0N1R1S0\5o1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D2H4:C90N1:0I2J0b0c0d3nC:400?0@C80B0C0D3T3U3V3W3X3YBf0N0F0G0H0I0J0K5F1i0\C;1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D2H4:C90N1:0I2J0b0c0d3nC<
Fixtures/gitlab/introspect-bad-client.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fC=3R0?0@C80B0C0D3T3U3V3W3X0F0G0H0I0J0K5F<H430M0N1R<0C>3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jC?464LC@4:CA0N1:0ICB0b0c0d3n<6
Fixtures/gitlab/introspect-no-auth.har 000102393:3;>k3=3@@G@H@I@J@K@L3ACC3R0?0@C80B0C0D3T3U3V3W3X0F0G0H0ICD0K5F<0CE1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jCF464LCG4:CH0N1:0ICI0b0c0d3nCJ
Fixtures/gitlab/introspect-refresh-token.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?CK3R0?0@C80B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1U0N430M0N1R1S0\CL1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D2H4:C90N1:0I2J0b0c0d3nCM
Fixtures/gitlab/introspect-unknown.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fCN3R0?0@C80B0C0D3T3U3V3W3X0F0G0H0I0J0K5FB0430M0N1R1S0\CO1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4DCP4:CQ0N1:0ICR0b0c0d3n<E
Fixtures/gitlab/oidc-discovery.har 000102CS3:3;>kCTCU3@@G@H@I@J@L6ECVCWCX;F093L3M:>CY3R0?10CZ0B0C0D3T3U3V3W4m0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4DC[4:C\0N1:0IC]0b0c0d3nC^400?10C_0B0C0D3T3U3V3W4m0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647484C3i4D2H4:C`0N1:0I2J0b0c0d3nCa
Fixtures/gitlab/oidc-prompt-none.har 000102CS3:3;>k3=3@@G@H@I@J@L6ECVCb063B3C3D3E3F3G3H3I3J3K093L3M:>Cc3R0?10Cd0B0C0D3T3U3V3W4m:B0M0N0O4Z0Q0R0S:C:DCeCfCg0I0a0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jCh:QCiCj4:CkCl0ICm0b0c0d3nCnCo;;0?10Cd0B0C0D3T3U3V3W4m:B0M0N0O4Z0Q0R0S:C:DCeCfCg0I0a0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:QD03i1F1G1H0F453jD1Ab4:D2D30IAe0b0c0d3nD4
Fixtures/gitlab/oidc-token.har 000102CS3:3;>k3=3@@G@H@I@J@L6ECVCb063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[D5D63R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:D70N1:0I2J0b0c0d3nD8
Fixtures/gitlab/oidc-userinfo-no-openid-scope.har 000102CS3:3;>k3=3@@G@H@I@J@L6ECVCb063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?D93R0?10D:0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a4i4j0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F3l0]3m1:0I0a0b0c0d3nD;
Fixtures/gitlab/oidc-userinfo.har 000102CS3:3;>k3=3@@G@H@I@J@L6ECVCb063B3C3D3E3F3G3H3I3J3K093L3M3N1M1OD<D=3R0?10D:0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4DD>4:D?0N1:0ID@0b0c0d3nDA400?0@D:0B0C0D3T3U3V3W3X3Y3Z0N0F0G0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4DD>4:D?0N1:0ID@0b0c0d3nDB
Fixtures/gitlab/password-2fa-user.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3JDC09DDDE3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V;KDF;MDG430M0N1R1S0\DH1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nDI
Fixtures/gitlab/password-bad.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>DJ3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V;K;L;M;=430M0N1R1S0\;N1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nDK
Fixtures/gitlab/password-invalid-scope.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>DL3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V;K;L;MDG:D;=430M0N1R1S0\DM1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jDN464LAI4:DO0N1:0IAL0b0c0d3nDP
Fixtures/gitlab/password-missing-username.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fDQ3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V;MDG430M0N1R1S0\DR1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nDS
Fixtures/gitlab/password-ok-no-client.har 000102393:3;>k3=3@@G@H@I@J@K@L3A;F093L3M:>DT3R0?0@410B0C0D3T3U3V3W3X0F0G0H0IDU0K422V;K;L;MDVDW13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:DX0N1:0I2J0b0c0d3nDY
Fixtures/gitlab/password-ok-scope.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>DZ3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V;K;L;MDG:D@O430M0N1R1S0\D[1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nD\
Fixtures/gitlab/password-strict-no-client.har 000102393:5O>kD]CU@G@H@I@J@K@L3A;F093L3M:>D^3R0?0@410B0C0D3T3U3V3W3X0F0G0H0IDU0K422V;K;L;MDVDW3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jC?464LC@4:CA0N1:0ICB0b0c0d3nDY
Fixtures/gitlab/password-strict-ok.har 000102393:5O>kD]CU@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>D_3R0?0@410B0C0D3T3U3V3W3X3YBf0N0F0G0H0IDU0K422V;K;L;MDVDW13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:DX0N1:0I2J0b0c0d3nC<
Fixtures/gitlab/password-unknown-user.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fD`3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V;KDa;MDG430M0N1R1S0\Db1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nDc
Fixtures/gitlab/pkce-missing-verifier.har 000102393:3;>k3=3@@G@H@I@J@K@L3A5Q5R3F5S5T3K093L3M3N205U5[?JDdDeDf3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z435W0\Dg1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jDh464LDi4:Dj0N1:0IDk0b0c0d3nDl400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z435W0NDmDnDo13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nE0
Fixtures/gitlab/pkce-padded-challenge.har 000102393:3;>k3=3@@G@H@I@J@K@L3A5Q5R3F5S5T3K093L3M3N205U5[?JE1DeE23R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z435W0NDmDnDo1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nE3
Fixtures/gitlab/pkce-plain.har 000102393:3;>k3=3@@G@H@I@J@K@L3A5Q5R3F5S5T3K093L3M3N205U5[?JE4E5E63R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z435W0NDmDnDo13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nE7
Fixtures/gitlab/pkce-verifier-43-not-enforced.har 000102393:3;>k3=3@@G@H@I@J@K@L3A5Q5R3F5S5T3K093L3M3N205U5[?JE8E5E93R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z435W0NDmE:E;13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nE<
Fixtures/gitlab/pkce-verifier-without-challenge.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?E=3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4ZDmE>430M0N1R1S0\E?1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nE@
Fixtures/gitlab/pkce-wrong-verifier.har 000102393:3;>k3=3@@G@H@I@J@K@L3A5Q5R3F5S5T3K093L3M3N205U5[?JDdDeEA3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z435W0NDmEBEC1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nED400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z435W0NDmDnDo13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nE0
Fixtures/gitlab/refresh-no-client.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?EE3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0\;[1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nEF
Fixtures/gitlab/refresh-other-client.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J2CEG3F>m3K093L3M3N1M1N1O4?EH3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N432E0N1R2F0\EI1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nEJ
Fixtures/gitlab/refresh-query-string.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N;T1N1O4?EK3R0?0@EL0`0B0C0D3T3U3V3W4m;W1h1T1U0N430M0N1R1S0\0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:EM0N1:0I2J0b0c0d3nEN
Fixtures/gitlab/refresh-reuse-old.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3NEO1N1O4?EP3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:EM0N1:0I2J0b0c0d3n4A400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3n6J400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T4Q0N430M0N1R1S0\4R1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F454647486K2H4:EQ0N1:0I2J0b0c0d3nER
Fixtures/gitlab/refresh-revoked.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?ES3R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0N430M0N1R1S0\5o1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D5J4:5K0N1:0I5L0b0c0d3nET400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nEU
Fixtures/gitlab/refresh-scope-narrower.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N;T1N1O4?EV3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N:D@O430M0N1R1S0\EW1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:EM0N1:0I2J0b0c0d3nEX
Fixtures/gitlab/refresh-scope-wider.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?EY3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N:DEZ430M0N1R1S0\E[1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jDN464LAI4:DO0N1:0IAL0b0c0d3nE\
Fixtures/gitlab/refresh-unknown-token.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fE]3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1TB0430M0N1R1S0\E^1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3n<E
Fixtures/gitlab/refresh-with-code-verifier.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N;T1N1O4?E_3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N0OE`DmEa430M0N1R1S0\Eb1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:EM0N1:0I2J0b0c0d3nEc
Fixtures/gitlab/refresh-wrong-secret.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?Ed3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1REeEf3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jC?464LC@4:CA0N1:0ICB0b0c0d3n<6
Fixtures/gitlab/revoke-basic.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?Eg3R0?0@5E0B0C0D3T3U3V3W3X3YBf0N0F0G0H0I0J0K5F1i0\C;1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D5J4:5K0N1:0I5L0b0c0d3nC<
Fixtures/gitlab/revoke-expired-pair.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O3O3PEh3R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0N430M0N1R1S0\5o1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D5J4:5K0N1:0I5L0b0c0d3nEi400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F454647486K2H4:4;0N1:0I2J0b0c0d3nEj
Fixtures/gitlab/revoke-missing-token.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fEk0`3R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K0L0M0N1R1S0\El1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D5J4:5K0N1:0I5L0b0c0d3nEm
Fixtures/gitlab/revoke-other-client.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J2CEG3F>m3K093L3M3N1M1O4?En3R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0N432E0N1R2F0\Eo1W4i4j0B0C3]3^3_3`3a3b3c3d3e3f3g3h0F4546473i1^5=4:F00N1:0I5?0b0c0d3nEJ
Fixtures/gitlab/revoke-strict-no-client.har 000102393:5O>k3=@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?F13R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0\C;1W4i4j0B0C3]3^3_3`3a3b3c3d3e3f3g3h0F4546473i1^5=4:F00N1:0I5?0b0c0d3nDY
Fixtures/gitlab/revoke-unknown.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fF20`3R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5FB0430M0N1R1S0\CO1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D5J4:5K0N1:0I5L0b0c0d3n<E
Fixtures/gitlab/token-basic-and-body.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?F33R0?0@410B0C0D3T3U3V3W3X3YBf0N0F0G0H0I0J0K4224252>0N0O4Z43F41RF5F613140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nF7
Fixtures/gitlab/token-basic-lowercase.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?F83R0?0@410B0C0D3T3U3V3W3X3YF90N0F0G0H0I0J0K4224252>0N0OF:F;3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jC?464LC@4:CA0N1:0ICB0b0c0d3nF<
Fixtures/gitlab/token-code-basic.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?F=3R0?0@410B0C0D3T3U3V3W3X3YBf0N0F0G0H0I0J0K4224252>0N0OF:F;13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nC<
Fixtures/gitlab/token-code-expired.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[3OF>F?3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nF@
Fixtures/gitlab/token-code-form.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?FA3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3n;^
Fixtures/gitlab/token-code-json.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?FB3R0?0@410B0C0D3T3U3V3W3X0F6`0H0I0JFCFD1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nFE
Fixtures/gitlab/token-code-missing-redirect-uri.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?FF3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N430M0N1R1S0\;`1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jFG464LFH4:FI0N1:0IFJ0b0c0d3nFK
Fixtures/gitlab/token-code-missing.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fFL3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42240O4Z430M0N1R1S0\;h1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jFM7e4:FN0N1:0I7g0b0c0d3nFO
Fixtures/gitlab/token-code-no-scope-app-default.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[>nFP3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:DX0N1:0I2J0b0c0d3nFQ
Fixtures/gitlab/token-code-query.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?FR3R0?0@;j0`0B0C0D3T3U3V3W4m;W24252>0N0O4Z430M0N1R1S0\0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nEN
Fixtures/gitlab/token-code-unknown-client.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?FS3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z43F41R1S0\FT1W3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jC?464LC@4:CA0N1:0ICB0b0c0d3nFU
Fixtures/gitlab/token-code-with-state.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?FV3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z0SFW430M0N1R1S0\FX1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nFY
Fixtures/gitlab/token-code-wrong-redirect-uri.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?FZ3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O;m430M0N1R1S0\;n1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nF[
Fixtures/gitlab/token-code-wrong-secret.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?F\3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1REeF]3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jC?464LC@4:CA0N1:0ICB0b0c0d3nF^400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nF_
Fixtures/gitlab/token-get.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fF`3R0?10Fa0`0B0C0D3T3U3V3W4m;W2425<H0O4Z430M0N1R1S0\0I0a9<9=0B0C15Fb?DFc0]Fd1:0I0a0b0c0d3nFe
Fixtures/gitlab/token-info-gitlab-invalid.har 000102393:Ff>k3=3@@G@H@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1OFg3PFh3R0?10<B0B0C0D3T3U3V3W3X3Y<C0H0I0a1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jFi464LFj4:Fk0N1:0IFl0b0c0d3nFm400?10<B0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jFi464LFj4:Fk0N1:0IFl0b0c0d3nFn400?10<B0B0C0D3T3U3V3W4m0H0I0a1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jFi464LFj4:Fk0N1:0IFl0b0c0d3n4o
Fixtures/gitlab/token-info-gitlab-ok.har 000102393:Ff>k3=3@@G@H@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1OFoG03R0?10<B0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D2H4:G10N1:0I2J0b0c0d3nG2
Fixtures/gitlab/token-info-half-life.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O3OG3G43R0?10<B0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D2H4:G50N1:0I2J0b0c0d3nG6
Fixtures/gitlab/token-info-missing.har 000102393:3;>k3=3@@G@H@I@J@K@L3AG73R0?10<B0B0C0D3T3U3V3W4m0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4n464L5A4:5B0N1:0I5C0b0c0d3n4o
Fixtures/gitlab/token-info-unknown.har 000102393:3;>k3=3@@G@H@I@J@K@L3AG83R0?10<B0B0C0D3T3U3V3W3X3Y<C0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4n464L5A4:5B0N1:0I5C0b0c0d3n<E
Fixtures/gitlab/token-missing-grant-type.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fG93R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K<G<H0O4Z430M0N1R1S0N0SG:G;1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jG<AI4:G=0N1:0IAL0b0c0d3nG>
Fixtures/gitlab/token-no-expiry.har 000102393:G?>k3=G@3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[>nGA3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:GB0N1:0I2J0b0c0d3nGC400?10<B0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647484C3i4D2H4:GD0N1:0I2J0b0c0d3nGE400?0@C80B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0N430M0N1R1S0\5o1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F45464748GF3i4D2H4:GG0N1:0I2J0b0c0d3nGH400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748GI2H4:GJ0N1:0I2J0b0c0d3nGK
Fixtures/gitlab/token-redirect-uri-query-added.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?GL3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0OB;430M0N1R1S0\GM1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nGN
Fixtures/gitlab/token-redirect-uri-query-dropped.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201OGO4?GP3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nGQ400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0OB;430M0N1R1S0\GM1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nGR
Fixtures/gitlab/token-unsupported-grant-type.har 000102393:3;>k3=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fGS3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42<S430M0N1R1S0N0SGTGU1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jGV=M4:GW0N1:0I=O0b0c0d3nGX
Fixtures/gitlab/v42-authorize-bad-redirect-uri.har 0001025b3:5c>k5dGY3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>GZ3R0?10:W0B0C0D3T3U:A3W4m:B0M0N0O7_0Q0R0S:C:D:E0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:IG[1:0I2J0b0c0d3nG\:Z
Fixtures/gitlab/v42-authorize-deny.har 0001025b3:5c>k5dGY3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>G]3R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:\:]:^:O0N430M0N0O4Z0S:C0Q0R:D4hG^0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:Q@n0F:H3i1^@o:IA0A10IA20b0c0d3n:f
Fixtures/gitlab/v42-password-bad.har 0001025b3:5c>k5dGY3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>G_3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V;K;L;M;=430M0N1R1S0\;N1W3[3\0B0C1E1F1G1H0F453j5h4M4:4N0N1:0I4O0b0c0d3n;S
Fixtures/gitlab/v42-password-ok-no-client.har 0001025b3:5c>k5dGY3@@G@H@I@J@K@L3A;F093L3M:>G`3R0?0@410B0C0D3T3U3V3W3X0F0G0H0IDU0K422V;K;L;MDVDW13140B0C1E1F1G1H0F4548492H4:Ga0N1:0I2J0b0c0d3nDY
Fixtures/gitlab/v42-refresh-no-client.har 0001025b3:5c>k5dGY3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N;T1N1O4?Gb3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0\;[1W13140B0C1E1F1G1H0F4548492H4:;X0N1:0I2J0b0c0d3nEF
Fixtures/gitlab/v42-token-code-form.har 0001025b3:5c>k5dGY3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?Gc3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C1E1F1G1H0F4548492H4:610N1:0I2J0b0c0d3n;^
Fixtures/gitlab/v42-token-code-query.har 0001025b3:5c>k5dGY3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?Gd3R0?0@;j0`0B0C0D3T3U3V3W4m;W24252>0N0O4Z430M0N1R1S0\0I0a13140B0C1E1F1G1H0F4548492H4:610N1:0I2J0b0c0d3n;k
Fixtures/gitlab/v42-token-code-wrong-secret.har 0001025b3:5c>k5dGY3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?Ge3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R<0<13[3\0B0C1E1F1G1H0F453jGfC@4:CA0N1:0ICB0b0c0d3n<6
Fixtures/gitlab/v42-token-info-ok.har 0001025b3:5c>k5dGY3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?Gg3R0?10<B0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C15454647485I3i4D2H4:Gh0N1:0I2J0b0c0d3nGi
Fixtures/gitlab/v42-token-info-unknown.har 0001025b3:5c>k5dGY3@@G@H@I@J@K@L3AGj3R0?10<B0B0C0D3T3U3V3W3X3Y<C0H0I0a3[3\0B0C1E1F1G1H0F453jCF464LCG4:CH0N1:0ICI0b0c0d3n<E
Fixtures/gitlab/v42-token-unsupported-grant-type.har 0001025b3:5c>k5dGY3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fGk3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42<S430M0N1R1S0\<T1W3[3\0B0C1E1F1G1H0F453jGV8^4:Gl0N1:0I8`0b0c0d3n<Y
Fixtures/gitlab/v44-authorize-approve.har 000102653:66>k673@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>Gm3R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:N:O0N430M0N0O4Z0S:C0Q0R:D:E:P0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:Q:R0F:H3i1^2H:I:S:T0I2J0b0c0d3n:U
Fixtures/gitlab/v44-authorize-bad-redirect-uri.har 000102653:66>k673@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>Gn3R0?10:W0B0C0D3T3U:A3W4m:B0M0N0O7_0Q0R0S:C:D:E0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:IGo1:0I2J0b0c0d3nG\:Z
Fixtures/gitlab/v44-authorize-missing-response-type.har 000102653:66>k673@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>H03R0?10;60B0C0D3T3U:A3W4m:B0M0N0O4Z0S:C:D:E0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:IH11:0I2J0b0c0d3n;8:Z
Fixtures/gitlab/v44-password-bad.har 000102653:66>k673@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>H23R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V;K;L;M;=430M0N1R1S0\;N1W3[3\0B0C1E1F1G1H0F453j5h4M4:4N0N1:0I4O0b0c0d3n;S
Fixtures/gitlab/v44-password-ok-no-client.har 000102653:66>k673@@G@H@I@J@K@L3A;F093L3M:>H33R0?0@410B0C0D3T3U3V3W3X0F0G0H0IDU0K422V;K;L;MDVDW13140B0C1E1F1G1H0F4548492H4:DX0N1:0I2J0b0c0d3nDY
Fixtures/gitlab/v44-refresh-no-client.har 000102653:66>k673@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N;T1N1O4?H43R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0\;[1W13140B0C1E1F1G1H0F4548492H4:EM0N1:0I2J0b0c0d3nEF
Fixtures/gitlab/v44-token-code-form.har 000102653:66>k673@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?H53R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C1E1F1G1H0F4548492H4:5^0N1:0I2J0b0c0d3n;^
Fixtures/gitlab/v44-token-code-query.har 000102653:66>k673@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?H63R0?0@;j0`0B0C0D3T3U3V3W4m;W24252>0N0O4Z430M0N1R1S0\0I0a13140B0C1E1F1G1H0F4548492H4:5^0N1:0I2J0b0c0d3n;k
Fixtures/gitlab/v44-token-code-wrong-redirect-uri.har 000102653:66>k673@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?H73R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O;m430M0N1R1S0\;n1W3[3\0B0C1E1F1G1H0F453j5h4M4:4N0N1:0I4O0b0c0d3n;S
Fixtures/gitlab/v44-token-info-unknown.har 000102653:66>k673@@G@H@I@J@K@L3AH83R0?10<B0B0C0D3T3U3V3W3X3Y<C0H0I0a3[3\0B0C1E1F1G1H0F453jCF464LCG4:CH0N1:0ICI0b0c0d3n<E
Fixtures/gitlab/v44-token-missing-grant-type.har 000102653:66>k673@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fH93R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K<G<H0S<I430M0N1R1S0\<J1W3[3\0B0C1E1F1G1H0F453jH:H;4:H<0N1:0IH=0b0c0d3n;e
Fixtures/gitlab/v44-token-unsupported-grant-type.har 000102653:66>k673@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fH>3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42<S430M0N1R1S0\<T1W3[3\0B0C1E1F1G1H0F453jGV8^4:Gl0N1:0I8`0b0c0d3n<Y
Fixtures/gitlab/v50-authorize-deny.har 0001026<3:66>k6=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>H?3R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:\:]:^:O0N430M0N0O4Z0S:C0Q0R:D@e@P:_@Q@R@m0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:Q@n0F:H3i1^@o:IA0A10IA20b0c0d3n:f
Fixtures/gitlab/v50-password-bad.har 0001026<3:66>k6=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>H@3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V;K;L;M;=430M0N1R1S0\;N1W3[3\0B0C1E1F1G1H0F453j5h4M4:4N0N1:0I4O0b0c0d3n;S
Fixtures/gitlab/v50-password-ok-no-client.har 0001026<3:66>k6=3@@G@H@I@J@K@L3A;F093L3M:>HA3R0?0@410B0C0D3T3U3V3W3X0F0G0H0IDU0K422V;K;L;MDVDW13140B0C1E1F1G1H0F4548492H4:DX0N1:0I2J0b0c0d3nDY
Fixtures/gitlab/v50-refresh-no-client.har 0001026<3:66>k6=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?HB3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0\;[1W3[3\0B0C1E1F1G1H0F453j5h4M4:4N0N1:0I4O0b0c0d3nEF
Fixtures/gitlab/v50-token-code-form.har 0001026<3:66>k6=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?HC3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C1E1F1G1H0F4548492H4:5^0N1:0I2J0b0c0d3n;^
Fixtures/gitlab/v50-token-code-missing.har 0001026<3:66>k6=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fHD3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42240O4Z430M0N1R1S0\;h1W3[3\0B0C1E1F1G1H0F453j5h4M4:4N0N1:0I4O0b0c0d3n;e
Fixtures/gitlab/v50-token-code-query.har 0001026<3:66>k6=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?HE3R0?0@;j0`0B0C0D3T3U3V3W4m;W24252>0N0O4Z430M0N1R1S0\0I0a13140B0C1E1F1G1H0F4548492H4:5^0N1:0I2J0b0c0d3n;k
Fixtures/gitlab/v50-token-code-wrong-redirect-uri.har 0001026<3:66>k6=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?HF3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O;m430M0N1R1S0\;n1W3[3\0B0C1E1F1G1H0F453j5h4M4:4N0N1:0I4O0b0c0d3n;S
Fixtures/gitlab/v50-token-code-wrong-secret.har 0001026<3:66>k6=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?HG3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R<0<13[3\0B0C1E1F1G1H0F453jGfC@4:CA0N1:0ICB0b0c0d3n<6
Fixtures/gitlab/v50-token-info-ok.har 0001026<3:66>k6=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?HH3R0?10<B0B0C0D3T3U3V3W3X3Y3Z0\0H0I0a13140B0C15454647485I3i4D2H4:HI0N1:0I2J0b0c0d3nGi
Fixtures/gitlab/v50-token-info-unknown.har 0001026<3:66>k6=3@@G@H@I@J@K@L3AHJ3R0?10<B0B0C0D3T3U3V3W3X3Y<C0H0I0a3[3\0B0C1E1F1G1H0F453jCF464LCG4:CH0N1:0ICI0b0c0d3n<E
Fixtures/gitlab/v50-token-unsupported-grant-type.har 0001026<3:66>k6=3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fHK3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42<S430M0N1R1S0\<T1W3[3\0B0C1E1F1G1H0F453jGV8^4:Gl0N1:0I8`0b0c0d3n<Y
Fixtures/gitlab/v58-authorize-approve.har 0001026B3:6C>k::@G@H@K3A063B3C3D3E3F3G3H3I3J3K093L3M:>HL3R0?10:@0B0C0D3T3U:A3W4m:B0M0N0O4Z0Q0R0S:C:D:E0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:IHM1:0I2J0b0c0d3n:K:L400?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:N:O0N430M0N0O4Z0S:C0Q0R@^HN:D@O@P:_@Q@RHO0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:Q:R0F:H3i1^2H:I:S:T0I2J0b0c0d3n:U
Fixtures/gitlab/v58-authorize-bad-code-challenge-method.har 0001026B3:6C>k::@G@H@K3A063B3C3D3E3F3G3H3I3J3K093L3M:>HP3R0?10@U0B0C0D3T3U:A3W4m:B0M0N0O4Z0Q0R0S:C:D@O@P@V@Q@W0I0a1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i1^2H:IHQ1:0I2J0b0c0d3n@Y:Z
Fixtures/gitlab/v58-authorize-bad-redirect-uri.har 0001026B3:6C>k::@G@H@K3A063B3C3D3E3F3G3H3I3J3K093L3M:>HR3R0?10:W0B0C0D3T3U:A3W4m:B0M0N0O7_0Q0R0S:C:D:E0I0a1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i1^2H:IHS1:0I2J0b0c0d3n@Y:Z
Fixtures/gitlab/v58-authorize-deny.har 0001026B3:6C>k::@G@H@K3A063B3C3D3E3F3G3H3I3J3K093L3M:>HT3R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:\:]:^:O0N430M0N0O4Z0S:C0Q0R@^HN:D@e@P:_@Q@RHU0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:Q@n0F:H3i1^@o:IA0A10IA20b0c0d3n:f
Fixtures/gitlab/v58-authorize-form-post.har 0001026B3:6C>k::@G@H@K3A063B3C3D3E3F3G3H3I3J3K093L3M:>HV3R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:N:O0N430M0N0O4Z0S:C0Q0R@^HW:D@O@P:_@Q@RHX13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:IHY1:0I2J0b0c0d3nHZ:Z
Fixtures/gitlab/v58-authorize-fragment.har 0001026B3:6C>k::@G@H@K3AA53BA63F5SA73K093L3M:>H[3R0?10A90B0C0D3T3U:A3W4m:BA:0N0O4Z0Q0R0S:C:D@O@^A;0I0a0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:QH\0F:H3i1^2H:IH]H^0I2J0b0c0d3nA<
Fixtures/gitlab/v58-authorize-invalid-scope.har 0001026B3:6C>k::@G@H@K3A063B3C3D3E3F3G3H3I3J3K093L3M:>H_3R0?10:g0B0C0D3T3U:A3W4m:B0M0N0O4Z0Q0R0S:C:D9m0I0a1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i1^2H:IH`1:0I2J0b0c0d3n@Y:Z
Fixtures/gitlab/v58-authorize-missing-client-id.har 0001026B3:6C>k::@G@H@K3A;F093L3M:>Ha3R0?10Hb0B0C0D3T3U:A3W4m:m4Z0Q0R0S:C:D:E0I0a1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i1^2H:IHc1:0I2J0b0c0d3n@Y:Z
Fixtures/gitlab/v58-authorize-post-bad-redirect-uri.har 0001026B3:6C>k::@G@H@K3A063B3C3D3E3F3G3H3I3J3K093L3M:>Hd3R0?0@:M0B0C0D3T3U:A3W3X0F0G0H0I0J0K:N:O0N430M0N0O7_0S:C0Q0R@^HN:DHe@P:_@Q@RHf1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h0F4546473i1^Hg4:Hh0N1:0IHi0b0c0d3nHj
Fixtures/gitlab/v58-authorize-trusted-skip.har 0001026B3:6C>k::@G@H@K3AA53BA63F5SA73K093L3M:>Hk3R0?10BY0B0C0D3T3U:A3W4m:BA:0N0O4Z0Q0R0S:C:D:E0I0a0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:Q:R0F:H3i1^2H:I:S:T0I2J0b0c0d3nHl
Fixtures/gitlab/v58-authorize-unknown-client.har 0001026B3:6C>k::@G@H@K3A;F093L3M:>Hm3R0?10;G0B0C0D3T3U:A3W4m:B;H0O4Z0Q0R0S:C:D:E0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i1^2H:IHn1:0I2J0b0c0d3n@Y:Z
Fixtures/gitlab/v58-authorize-unsupported-response-type.har 0001026B3:6C>k::@G@H@K3A063B3C3D3E3F3G3H3I3J3K093L3M:>Ho3R0?10B^0B0C0D3T3U:A3W4m:B0M0N0O4Z0QB_0S:C:D:E0I0a1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i1^2H:II01:0I2J0b0c0d3n@Y:Z
Fixtures/gitlab/v58-device-confidential-no-secret.har 000102I13:6C>k::@G@H@K6EI2063B3C3D3E3F3G3H3I3J3K093L3M:>I33R0?0@I40B0C0D3T3U3V3W3X0F0G0H0I0J0K0L0M0\=L1W3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jC?464LC@4:CA0N1:0ICB0b0c0d3nI5
Fixtures/gitlab/v58-device-expired.har 000102I13:6C>k::@G@H@K6EI25Q5R3F5S5TI65U3O2<I73R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42I8=_=`0N435W0\I91W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jI:I;4:I<0N1:0II=0b0c0d3nI>400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42I8=_=`0N435W0\I91W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nI?
Fixtures/gitlab/v58-device-invalid-scope.har 000102I13:6C>k::@G@H@K6EI25Q5R3F5S5T3K093L3M:>I@3R0?0@I40B0C0D3T3U3V3W3X0F0G0H0I0J0K0L5W0N:D9mIA8V8W0B0C15Fb?DFc0]Fd1:0I0a0b0c0d3nI5
Fixtures/gitlab/v58-device-missing-code.har 000102I13:6C>k::@G@H@K6EI25Q5R3F5SIBIC3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42I8435W0\ID1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453j4K464L4M4:4N0N1:0I4O0b0c0d3n;e
Fixtures/gitlab/v58-device-slow-down.har 000102I13:6C>k::@G@H@K6EI25Q5R3F5S5TI65U4?IE3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42I8=_=`0N435W0\I91W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jIFIG4:IH0N1:0III0b0c0d3nIJ400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42I8=_=`0N435W0\I91W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jIKIL4:IM0N1:0IIN0b0c0d3nIO
Fixtures/gitlab/v58-device-unknown-code.har 000102I13:6C>k::@G@H@K6EI25Q5R3F5SIBIP3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42I8=_;=435W0\IQ1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453j4K464L4M4:4N0N1:0I4O0b0c0d3n<E
Fixtures/gitlab/v58-device-user-page.har 000102I13:6C>k::@G@H@K6EI2IR3R0?10IS0B0C0D3T3U:A3W4m0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F:H:F:G46473i4D2H:IIT1:0I2J0b0c0d3nIU:Z
Fixtures/gitlab/v58-introspect-active.har 0001026B3:6C>k::@G@H@K3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1O4?IV3R0?0@C80B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0N430M0N1R1S0\5o1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D2H4:C90N1:0I2J0b0c0d3nGi
Fixtures/gitlab/v58-introspect-no-auth.har 0001026B3:6C>k::@G@H@K3AIW3R0?0@C80B0C0D3T3U3V3W3X0F0G0H0ICD0K5F<0CE1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jIX464L8F4:IY0N1:0I8I0b0c0d3nCJ
Fixtures/gitlab/v58-oidc-discovery.har 000102IZ3:6C>k::@G@H6ECVI[CX;F093L3M:>I\3R0?10CZ0B0C0D3T3U3V3W4m0H0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4DI]4:I^0N1:0II_0b0c0d3nI`
Fixtures/gitlab/v58-password-bad.har 0001026B3:6C>k::@G@H@K3A063B3C3D3E3F3G3H3I3J3K093L3M:>Ia3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K422V;K;L;M;=430M0N1R1S0\;N1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nDK
Fixtures/gitlab/v58-pkce-missing-verifier.har 0001026B3:6C>k::@G@H@K3A5Q5R3F5S5T3K093L3M3N205U5[?JDdDeIb3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z435W0\Dg1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jDh464LDi4:Dj0N1:0IDk0b0c0d3n;e
Fixtures/gitlab/v58-refresh-no-client.har 0001026B3:6C>k::@G@H@K3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?Ic3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0\;[1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nEF
Fixtures/gitlab/v58-refresh-redirect-uri-ignored.har 0001026B3:6C>k::@G@H@K3A063B3C3D3E3F3G3H3I3J3K093L3M3N;T1N1O4?Id3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N0OE`DmEa430M0N1R1S0\Eb1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F451G1H464748492H4:EM0N1:0I2J0b0c0d3nEc
Fixtures/gitlab/v58-revoke-expired-pair.har 0001026B3:6C>k::@G@H@K3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O3OEOIe1O3O3PIf3R0?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F1i0N430M0N1R1S0\5o1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D5J4:5K0N1:0I5L0b0c0d3nIg400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F451G1H4647486K2H4:EQ0N1:0I2J0b0c0d3n4A400?0@5E0B0C0D3T3U3V3W3X0F0G0H0I0J0K5F4Q0N5G1h430M0N1R1S0\Ih1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h0F454647485I3i4D5J4:5K0N1:0I5L0b0c0d3nIi400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K421h1T4Q0N430M0N1R1S0\4R1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453j4K464L4M4:4N0N1:0I4O0b0c0d3n4<
Fixtures/gitlab/v58-token-code-form.har 0001026B3:6C>k::@G@H@K3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?Ij3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F451G1H464748492H4:5^0N1:0I2J0b0c0d3n;^
Fixtures/gitlab/v58-token-code-missing.har 0001026B3:6C>k::@G@H@K3A063B3C3D3E3F3G3H3I;fIk3R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42240O4Z430M0N1R1S0\;h1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jFM7e4:FN0N1:0I7g0b0c0d3n;e
Fixtures/gitlab/v58-token-info-gitlab-invalid.har 0001026B3:6C>k::@G@H@K3AIl3R0?10<B0B0C0D3T3U3V3W3X3Y<C0H0I0a1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jIm464LIn4:Io0N1:0IJ00b0c0d3nJ1
Fixtures/gitlab/v58-token-missing-grant-type.har 0001026B3:6C>k::@G@H@K3A063B3C3D3E3F3G3H3I;fJ23R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K<G<H0S<I430M0N1R1S0\<J1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jG<AI4:G=0N1:0IAL0b0c0d3n;e
Fixtures/gitlab/v58-token-redirect-uri-query-dropped.har 0001026B3:6C>k::@G@H@K3A063B3C3D3E3F3G3H3I3J3K093L3M3N201OGO4?J33R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453j4K464L4M4:4N0N1:0I4O0b0c0d3nGQ400?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K4224252>0N0OB;430M0N1R1S0\GM1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F451G1H464748492H4:5^0N1:0I2J0b0c0d3nGR
Fixtures/gitlab/v58-token-unsupported-grant-type.har 0001026B3:6C>k::@G@H@K3A063B3C3D3E3F3G3H3I;fJ43R0?0@410B0C0D3T3U3V3W3X0F0G0H0I0J0K42<S0SJ5430M0N1R1S0\J61W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F0F453jGV=M4:GW0N1:0I=O0b0c0d3n<Y
Fixtures/gitlab/zh-authorize-bad-redirect-uri.har 000102J73:J8>k3=J93@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>J:3R0?10:W0B0C0D3T3U:A3W3XJ;J<:B0M0N0O7_0Q0R0S:C:D:E0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:IJ=1:0I2J0b0c0d3n:Y:Z
Fixtures/gitlab/zh-authorize-deny.har 000102J73:J8>k3=J93@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>J>3R0?0@:M0B0C0D3T3U:A3W3XJ;J?0F0G0H0I0J0K:\:]:^:O0N430M0N0O4Z0S:C0Q0R:D@e@P:_@Q@R@m0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:QJ@0F:H3i1^JA:IJBJC0IJD0b0c0d3n:f
Fixtures/gitlab/zh-authorize-missing-response-type-post-nofallback.har 000102J73:JE>k3=JF3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>JG3R0?0@:M0B0C0D3T3U:A3W3XJ;J?0F0G0H0I0J0K:N:O0N430M0N0O4Z0S:C:D@O@P:_@Q@RAh0X0Y0B0C3]3^3_3`3a3b3c3d3e3f3g3h:QJH0F:H3i1^JI:IJJJK0IJL0b0c0d3nJM
Fixtures/gitlab/zh-authorize-unknown-client.har 000102J73:J8>k3=J93@@G@H@I@J@K@L3A;F093L3M:>J:3R0?10;G0B0C0D3T3U:A3W3XJ;J<:B;H0O4Z0Q0R0S:C:D:E0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:IJN1:0I2J0b0c0d3n32:Z
Fixtures/gitlab/zh-authorize-unsupported-response-type.har 000102J73:J8>k3=J93@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M:>J:3R0?10B^0B0C0D3T3U:A3W3XJ;J<:B0M0N0O4Z0QB_0S:C:D:E0I0a13140B0C3]3^3_3`3a3b3c3d3e3f3g3h:F:G0F:H46473i4D2H:IJO1:0I2J0b0c0d3nJP:Z
Fixtures/gitlab/zh-refresh-reuse-old.har 000102J73:J8>k3=J93@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O3OJQJR3R0?0@410B0C0D3T3U3V3W3XJ;J?0F0G0H0I0J0K421h1T1U0N430M0N1R1S0\441W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jJS464LJT4:JU0N1:0IJV0b0c0d3nJW
Fixtures/gitlab/zh-refresh-scope-wider.har 000102J73:J8>k3=J93@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N1M1N1O4?JX3R0?0@410B0C0D3T3U3V3W3XJ;J?0F0G0H0I0J0K421h1T1U0N:DJY430M0N1R1S0\JZ1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jJ[464L7R4:J\0N1:0I7T0b0c0d3nE\
Fixtures/gitlab/zh-revoke-other-client-nofallback.har 000102J73:JE>k3=JF3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J2CEG3F>m3K093L3M3N1M1O4?J]3R0?0@5E0B0C0D3T3U3V3W3XJ;J?0F0G0H0I0J0K5F1i0N432E0N1R2F0\Eo1W4i4j0B0C3]3^3_3`3a3b3c3d3e3f3g3h0F4546473i1^D>4:J^0N1:0ID@0b0c0d3nEJ
Fixtures/gitlab/zh-revoke-other-client.har 000102J73:J8>k3=J93@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J2CEG3F>m3K093L3M3N1M1O4?J_3R0?0@5E0B0C0D3T3U3V3W3XJ;J?0F0G0H0I0J0K5F1i0N432E0N1R2F0\Eo1W4i4j0B0C3]3^3_3`3a3b3c3d3e3f3g3h0F4546473i1^5=4:F00N1:0I5?0b0c0d3nEJ
Fixtures/gitlab/zh-token-code-missing-nofallback.har 000102J73:JE>k3=JF3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fJ`3R0?0@410B0C0D3T3U3V3W3XJ;J?0F0G0H0I0J0K42240O4Z430M0N1R1S0\;h1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jJaJb4:Jc0N1:0IJd0b0c0d3nFO
Fixtures/gitlab/zh-token-code-missing.har 000102J73:J8>k3=J93@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fJ`3R0?0@410B0C0D3T3U3V3W3XJ;J?0F0G0H0I0J0K42240O4Z430M0N1R1S0\;h1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jFM7e4:FN0N1:0I7g0b0c0d3nFO
Fixtures/gitlab/zh-token-code-ok.har 000102J73:J8>k3=J93@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I3J3K093L3M3N201O5[4?Je3R0?0@410B0C0D3T3U3V3W3XJ;J?0F0G0H0I0J0K4224252>0N0O4Z430M0N1R1S0\5]1W13140B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F45464748492H4:5^0N1:0I2J0b0c0d3nJf
Fixtures/gitlab/zh-token-info-unknown.har 000102J73:J8>k3=J93@@G@H@I@J@K@L3AJg3R0?10<B0B0C0D3T3U3V3W3X3YJhJ;J<0H0I0a3[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jJi464L2@4:Jj0N1:0I2B0b0c0d3n<E
Fixtures/gitlab/zh-token-missing-grant-type-nofallback.har 000102J73:JE>k3=JF3@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fJk3R0?0@410B0C0D3T3U3V3W3XJ;J?0F0G0H0I0J0K<G<H0S<I430M0N1R1S0\<J1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jJa8F4:Jl0N1:0I8I0b0c0d3nG>
Fixtures/gitlab/zh-token-missing-grant-type.har 000102J73:J8>k3=J93@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fJk3R0?0@410B0C0D3T3U3V3W3XJ;J?0F0G0H0I0J0K<G<H0S<I430M0N1R1S0\<J1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jG<AI4:G=0N1:0IAL0b0c0d3nG>
Fixtures/gitlab/zh-token-unsupported-grant-type.har 000102J73:J8>k3=J93@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fJm3R0?0@410B0C0D3T3U3V3W3XJ;J?0F0G0H0I0J0K42<S430M0N1R1S0\<T1W1C1D0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jJnAI4:Jo0N1:0IAL0b0c0d3n<Y
Fixtures/gitlab/zh-token-wrong-secret.har 000102J73:J8>k3=J93@@G@H@I@J@K@L3A063B3C3D3E3F3G3H3I;fK03R0?0@410B0C0D3T3U3V3W3XJ;J?0F0G0H0I0J0K422425<H0O4Z430M0N1REeK13[3\0B0C3]3^3_3`3a3b3c3d3e3f3g3h3i1F1G1H0F453jK2464L=g4:K30N1:0I=i0b0c0d3n<6
Fixtures/google/authorize-approve-2025.har 000102K40nK5K6060708093L0;0<K70>0?0@K80B0C0DK90F0G0H0I0J0K0L0M0N0O0P0Q0R:DK:0S0TK;K<0U0VK=0X0Y0B0C0ZK>0]0^K?0I0a0b0c0d0e
Fixtures/google/authorize-approve.har 000102K40nK@060708093L0;0<KA0>0?0@K80B0C0DK90F0G0H0I0J0K0L0M0N0O0P0Q0R:DK:0S0TK;K<0U0VK=0X0Y0B0C0ZKB0]0^KC0I0a0b0c0d0e
Fixtures/google/authorize-deny.har 000102KD0gK5KE060708093L0;0<0h0>0?0@K80B0C0DK90F0G0H0I0J0K0L0M0N0O0P0Q0R:DK:0S0TK;K<0U0iKF0X0Y0B0C0ZKG0]0^KH0I0a0b0c0d0e
Fixtures/google/device-client-type.har 000102KI0gK5KJ060708093L0;0<KK0>0?0@KL0B0C0DKM0F0G0H0I0J0K0L0M0N:DKNKO3[3\0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKXKY4:KZ0N1:0IK[0b0c0d0e
Fixtures/google/device-expired.har 000102KI6dK@060708093L0;1LI61O2QK\K]0>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N=_=`0N1g=aK_1C1D0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKX8X4:K`0N1:0I8Z0b0c0d0e
Fixtures/google/device-pending.har 000102KI0gK@060708093L0;0<Ka0>0?0@KL0B0C0DKM0F0G0H0I0J0K0L0M0N:DKbKc13140B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKX2H4:Kd0N1:0I2J0b0c0d1_1`0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N=_=`0N1g=aK_KeKf0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKX824:Kg0N1:0I840b0c0d1_1a0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N=_=`0N1g=aK_4i4j0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKXKh4:Ki0N1:0IKj0b0c0d0e
Fixtures/google/revoke.har 000102Kk0nK@060708093L0;1L1M1N1OKlKm0>0?0@Kn0B0C0DKM0F0G0H0I0J0K5F1U0\Ko1W13140B0C15;05J4:5K0N1:0I5L0b0c0d1_1`0?0@Kn0B0C0DKM0F0G0H0I0J0K5F1U0\Ko1W1C1D0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKXL04:L10N1:0IL20b0c0d0e
Fixtures/google/token-2016-error.har 000102L30nK5L4060708093L0;0<L50>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2425L6L71C1D0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKXL84:L90N1:0IL:0b0c0d0e
Fixtures/google/token-2016.har 000102L30nK5L4060708093L0;1L201O21KlL;0>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKX2H4:L<0N1:0I2J0b0c0d0e
Fixtures/google/token-error-code-reused.har 000102L=0nK@060708093L0;1L201O21Kl2L0>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKX2H4:L>0N1:0I2J0b0c0d1_1`0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKX8X4:L?0N1:0I8Z0b0c0d0e
Fixtures/google/token-error-grant-type.har 000102L=0nK@060708093L0;1L201O21Kl2U0>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2V252>0\2W1W1C1D0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKXL@4:LA0N1:0ILB0b0c0d0e
Fixtures/google/token-error-malformed-code.har 000102L=0nK@060708093L0;1L201O21KlLC0>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2425LDLE1C1D0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKXLF4:LG0N1:0ILH0b0c0d0e
Fixtures/google/token-error-missing-client.har 000102L=0nK@060708093L0;1L201O21KlLI0>0?0@K^0B0C0DKM0F0G0H0I0J0K7P0P1g24252>0\7Q1W1C1D0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKXAI4:LJ0N1:0IAL0b0c0d0e
Fixtures/google/token-error-missing-code.har 000102L=0nK@060708093L0;1L201O21Kl2^0>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2_2`1C1D0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKXFH4:LK0N1:0IFJ0b0c0d0e
Fixtures/google/token-error-missing-grant-type.har 000102L=0nK@060708093L0;1L201O21KlLL0>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N0O0P252>0\7M1W1C1D0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKX824:LM0N1:0I840b0c0d0e
Fixtures/google/token-error-missing-secret.har 000102L=0nK@060708093L0;1L201O21KlLN0>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N0O0P1g24252>0\LO1W1C1D0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKX764:LP0N1:0I780b0c0d0e
Fixtures/google/token-error-missing-verifier.har 000102L=0nK@060708093L0;1L201O21LQDdDeLR0>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKX2N4:LS0N1:0I2P0b0c0d0e
Fixtures/google/token-error-rapt.har 000102L=0nK5LT060708093L0;1L1M1N1OLULVLW0>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W1C1D0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKXD>4:LX0N1:0ID@0b0c0d0e
Fixtures/google/token-error-redirect-uri.har 000102L=0nK@060708093L0;1L201O21KlLY0>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N0O2d1g24252>0\2e1W1C1D0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKXLZ4:L[0N1:0IL\0b0c0d0e
Fixtures/google/token-error-refresh-foreign.har 000102L=0nK@06072C0708093L0;1L1M1N1OKlL]0>0?0@K^0B0C0DKM0F0G0H0I0J0K0L2E0N1R2F0N1g1h1T1U0\L^1W3[3\0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKXL_4:L`0N1:0ILa0b0c0d0e
Fixtures/google/token-error-refresh-revoked-later.har 000102L=0nK@060708093L0;1L1M1N1OLULbLcLd0>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W1C1D0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKX8X4:L?0N1:0I8Z0b0c0d0e
Fixtures/google/token-error-refresh-revoked.har 000102L=0nK@060708093L0;1L1M1N1OLU2iLe0>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W1C1D0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKXFH4:Lf0N1:0IFJ0b0c0d0e
Fixtures/google/token-error-refresh-unknown.har 000102L=0nK@060708093L0;0<Lg0>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N1g1h1TLhLi1C1D0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKX8X4:L?0N1:0I8Z0b0c0d0e
Fixtures/google/token-error-stray-verifier.har 000102L=0nK@060708093L0;1L201O21KlLj0>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0NDmLkLl1C1D0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKXLm4:Ln0N1:0ILo0b0c0d0e
Fixtures/google/token-error-unknown-client.har 000102L=0nK@060708093L0;1L201O21Kl320>0?0@K^0B0C0DKM0F0G0H0I0J0K0LM01R1S0N0O0P1g24252>0\M11W3[3\0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKX2@4:M20N1:0I2B0b0c0d0e
Fixtures/google/token-error-unknown-code.har 000102L=0nK@060708093L0;1L201O21Kl2K0>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2425L6L71C1D0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKX8X4:L?0N1:0I8Z0b0c0d0e
Fixtures/google/token-error-wrong-secret.har 000102L=0nK@060708093L0;1L201O21KlM30>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R2\0O0P1g24252>0\2]1W3[3\0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKXM44:M50N1:0IM60b0c0d0e
Fixtures/google/token-error-wrong-verifier.har 000102L=0nK@060708093L0;1L201O21LQDdDeM70>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0NDmLkLl1C1D0B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKX2N4:M80N1:0I2P0b0c0d0e
Fixtures/google/token-ok.har 000102L30nK@060708093L0;1L201O21KlM90>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKX2H4:L>0N1:0I2J0b0c0d0e
Fixtures/google/token-refresh.har 000102L30nK@060708093L0;1L1M1N1OKlM:0>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W13140B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKX2H4:M;0N1:0I2J0b0c0d0e
Fixtures/google/token-testing.har 000102L30nK5M<060708093L0;1L201O21M=M>0>0?0@K^0B0C0DKM0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0CKPKQ3iKR1G1H0F4546KS46KT46KU3_KVKW3^3aKX2H4:M?0N1:0I2J0b0c0d0e
Fixtures/google/tokeninfo-error-v1.har 000102M@0nK@060708093L0;0<MA0>0?10MB0B0C0DMC55MD0I0a1C1D0B0C15;0?l4:ME0N1:0I?n0b0c0d0e
Fixtures/google/tokeninfo-error-v3.har 000102M@0nK@060708093L0;0<MA0>0?10MF0B0C0DMC55MD0I0a1C1D0B0C15;0MG4:MH0N1:0IMI0b0c0d0e
Fixtures/google/tokeninfo-error.har 000102M@0nK@060708093L0;0<MA0>0?10MJ0B0C0DMK55MD0I0a1C1D0B0C15;0M44:ML0N1:0IM60b0c0d0e
Fixtures/google/tokeninfo-v1.har 000102M@0nK@060708093L0;1L1M1N1OLUMMMN0>0?10MO0`0B0C0DMC551i0\0I0a13140B0C15;02H4:MP0N1:0I2J0b0c0d0e
Fixtures/google/tokeninfo.har 000102M@0nK@060708093L0;1L1M1N1OLUMMMQ0>0?10MR0`0B0C0DMK551i0\0I0a13140B0C15;02H4:MS0N1:0I2J0b0c0d0e
Fixtures/google/userinfo-error.har 000102MT0nK@060708093L0;0<MU0>0?10MV0B0C0DMW3YMX0H0I0a3[3\0B0C6hMY0F;0KY4:MZ0N1:0IK[0b0c0d0e
Fixtures/google/userinfo-v2.har 000102MT0nK@060708093L0;1L1M1N1OKlM[0>0?10M\0B0C0DMW3Y3Z0\0H0I0a13140B0C15;0M]4:M^0N1:0IM_0b0c0d0e
Fixtures/google/userinfo.har 000102MT0nK@060708093L0;1L1M1N1OKlM`0>0?10Ma0B0C0DMb3Y3Z0\0H0I0a13140B0C15;0:b4:Mc0N1:0I:e0b0c0d0e
Fixtures/microsoft/authorize-approve-personal.har 000102Md0nMeMfMg060708093L0;0<Mh0>0?0@Mi0B0C0DMj0F0G0H0I0J0K0L0M0N0O0P0Q0R:DCe0S0T0U0VMk0X0Y0B0C0ZMl0]0^Mm0I0a0b0c0d0e
Fixtures/microsoft/authorize-approve.har 000102Md0nMn060708093L0;0<Mo0>0?0@Mi0B0C0DMj0F0G0H0I0J0K0L0M0N0O0P0Q0R:DCe0S0T0U0VMk0X0Y0B0C0ZN00]0^N10I0a0b0c0d0e
Fixtures/microsoft/authorize-cancel.har 000102N20nMeN3060708093L0;0<N40>0?0@Mi0B0C0DMj0F0G0H0I0J0K0L0M0N0O0P0Q0R:DCe0S0T0U0iN50X0Y0B0C0ZN60]0^N70I0a0b0c0d0e
Fixtures/microsoft/client-credentials.har 000102N80nMn060708093L0;0<N90>0?0@N:0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N1gBb:DN;N<13140B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:NF0N1:0I2J0b0c0d0e
Fixtures/microsoft/device-expired.har 000102NG0nMn060708093L0;1LI61ONHNIK]0>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N=_=`0N1g=aK_1C1D0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:NK0N1:0I2J0b0c0d0e
Fixtures/microsoft/device-pending.har 000102NG0nMn060708093L0;0<NL0>0?0@NM0B0C0DMj0F0G0H0I0J0K0L0M0N:DNNNO13140B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:NP0N1:0I2J0b0c0d1_1`0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N=_=`0N1g=aK_1C1D0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:NQ0N1:0I2J0b0c0d0e
Fixtures/microsoft/discovery-common.har 000102NR0nMnNS0>0?10NT0B0C0DNU0H0I0a13140B0C1ENVNWNXNYNZ0F;0N[4:N\0N1:0IN]0b0c0d0e
Fixtures/microsoft/discovery.har 000102NR0nMnN^0>0?10N_0B0C0DNU0H0I0a13140B0C1ENVNWNXNYNZ0F;0N`4:Na0N1:0INb0b0c0d0e
Fixtures/microsoft/me-expired.har 000102Nc0nMn060708093L0;1L1M1N1ONd6fNe0>0?10Nf0B0C0DNg3Y3Z0\0H0I0a3[3\0B0C6hNh2HNiNj0N1:0I2J0b0c0d0e
Fixtures/microsoft/me-no-token.har 000102Nc0nMn060708093L0;0<Nk0>0?10Nf0B0C0DNl0H0I0a3[3\0B0C6hNh2HNiNm0N1:0I2J0b0c0d0e
Fixtures/microsoft/me-personal.har 000102Nc0nMeNn060708093L0;1L1M1N1ONoO00>0?10Nf0B0C0DNg3Y3Z0\0H0I0a13140B0CO1O2NiO30N1:0IO40b0c0d0e
Fixtures/microsoft/me.har 000102Nc0nMn060708093L0;1L1M1N1ONoO50>0?10Nf0B0C0DNg3Y3Z0\0H0I0a13140B0CO12HNiO60N1:0I2J0b0c0d0e
Fixtures/microsoft/token-client-info.har 000102N80nMeO7060708093L0;1L201O21O8O90>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0NO:O;O<13140B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:O=0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-before-2019.har 000102O>0nMeO?060708093L0;1L201O21O8O@0>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R2\0O0P1g24252>0\2]1W3[3\0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:OA0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-code-damaged.har 000102O>0nMn060708093L0;1L201O21O8OB0>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2425OCOD1C1D0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:OE0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-code-expired.har 000102O>0gMn060708093L0;1L201O21OFF>OG0>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:OH0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-code-personal.har 000102O>0nMeNn060708093L0;1L201O21O8OI0>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2425OJOK1C1D0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:OL0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-code-used.har 000102O>0nMeO7060708093L0;1L201O21O8OM0>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:ON0N1:0I2J0b0c0d1_1`0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:OO0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-expired-secret.har 000102O>0nMeOP060708093L0;1L201O21O8OQ0>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W3[3\0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:OR0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-grant-type.har 000102O>6dMn060708093L0;1L201O21O82U0>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g<H252>0\OS1W1C1D0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:OT0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-missing-code.har 000102O>0nMn060708093L0;1L201O21O82^0>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2_2`1C1D0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:OU0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-multifactor.har 000102O>0nMeOV060708093L0;1L1M1N1ONoOW0>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W1C1D0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:OX0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-no-secret.har 000102O>0nMn060708093L0;1L201O21O8OY0>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N0O0P1g24252>0\LO1W3[3\0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:OZ0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-page-of-web.har 000102O>0nMn060708093L0;1L201O21O8O[0>0?0@NJ0B0C0DMjO\O]0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:O^0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-page-without-proof.har 000102O>0nMeO_060708093L0;1L201O21O8O`0>0?0@NJ0B0C0DMjO\O]0F0G0H0I0J0K0L0M0N0O0P1g24252>0\LO1W1C1D0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:Oa0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-personal-only.har 000102O>0nMeOb060708093L0;1L201O21O8Oc0>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:Od0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-server-of-spa.har 000102O>0nMeO_060708093L0;1L201O21O8Oe0>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:Of0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-single-tenant.har 000102O>0nMeOg060708093L0;1L201O21O8Oh0>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:Oi0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-unknown-client.har 000102O>0nMn060708093L0;1L201O21O8320>0?0@NJ0B0C0DMj0F0G0H0I0J0K0LOj1R1S0N0O0P1g24252>0\Ok1W1C1D0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:Ol0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-unknown-tenant.har 000102O>0nMn060708093L0;1L201O21O8Om0>0?0@On0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:Oo0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-verifier-missing.har 000102O>0nMeP0060708093L0;1L201O21P1DdDeP20>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:P30N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-verifier.har 000102O>0nMn060708093L0;1L201O21P1DdDeM70>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0NDmLkLl1C1D0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:P40N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-wrong-secret.har 000102O>0nMn060708093L0;1L201O21O8M30>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R2\0O0P1g24252>0\2]1W3[3\0B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:P50N1:0I2J0b0c0d0e
Fixtures/microsoft/token-long-names.har 000102P60nMeO7060708093L0;1L201O21P7P80>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:P90N1:0I2J0b0c0d0e
Fixtures/microsoft/token-ok.har 000102N80nMeO7060708093L0;1L201O21O8P:0>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:ON0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-other-resource.har 000102P60nMeO7060708093L0;1L201O21P;P<0>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:P=0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-refresh.har 000102P>0nMeO7060708093L0;1L1M1N1ONoP?0>0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W13140B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:P@0N1:0I2J0b0c0d1_1`0?0@NJ0B0C0DMj0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W13140B0C1EN=1G1H0F45N>N?N@NA3a3bNBNCNDNE3_Fc2H4:PA0N1:0I2J0b0c0d0e
Fixtures/qq/authorize-approve.har 000102PB0nPC06PDPEPF09PGPH3R0?10PI0B0C0DPJPK0R430M0N0OPL0S0T:DPM0I0a0X0Y0B0C0ZPN0]0^PO0I0a0b0c0d3nPP400?0@PQ0B0C0DPR0F0G0H0I0J0KPS0R430M0N0OPL:DPT0S0T0U0VPU0X0Y0B0C0ZPV0]0^PW0I0a0b0c0d3nPX
Fixtures/qq/authorize-bad-redirect-uri.har 000102PY0nPC06PDPZP[3R0?10P\0B0C0DPJPK0R430M0N0O7_0SP]0I0a0X0Y0B0C0ZP^0]0^P_0I0a0b0c0d0e
Fixtures/qq/authorize-bad-response-type.har 000102PY04PC06PDPZP`3R0?10Pa0B0C0DPJPK<S430M0N0OPL0SP]0I0a0X0Y0B0C0ZPb0]0^Pc0I0a0b0c0d0e
Fixtures/qq/authorize-implicit.har 000102Pd0gPC06PDPEPF09PGPe3R0?0@PQ0B0C0DPR0F0G0H0I0J0KPSB_430M0N0OPL:DPT0S0T0U0VPf0X0Y0B0C0ZPg0]0^Ph0I0a0b0c0d0e
Fixtures/qq/authorize-missing-client-id.har 000102PY0nPC06PDPZPi3R0?10Pj0B0C0DPJPK0R0OPL0SP]0I0a0X0Y0B0C0ZPk0]0^Pl0I0a0b0c0d0e
Fixtures/qq/authorize-no-state.har 000102PB04PC06PDPEPF09PGPm3R0?0@PQ0B0C0DPR0F0G0H0I0J0KPS0R430M0N0OPL:DPT0U0VPn0X0Y0B0C0ZPo0\0]0^Q00`0I0a0b0c0d0e
Fixtures/qq/authorize-redirect-uri-fragment.har 000102PY0gPC06PDPZQ13R0?10Q20B0C0DPJPK0R430M0N0OQ30SP]0I0a0X0Y0B0C0ZQ40]0^Q50I0a0b0c0d0e
Fixtures/qq/authorize-unknown-client.har 000102PY0nPC06PDPZQ63R0?10Q70B0C0DPJPK0R43Q80OPL0SP]0I0a0X0Y0B0C0ZQ90]0^Q:0I0a0b0c0d0e
Fixtures/qq/me-error-100007-missing-token.har 000102Q;0nPC06PDPEPF09PGQ<3R0?10Q=0B0C0DPJ0H0I0a13140B0C153l2@8GQ>1:0I2B0b0c0d3n>3400?10Q?0B0C0DPJQ@QA0I0a13140B0C153lL_8GQB0N1:0ILa0b0c0d3nQC
Fixtures/qq/me-error-100013-malformed-token.har 000102Q;0nPC06PDPEPF09PGQD3R0?10QE0B0C0DPJ55560I0a13140B0C153lLZ8GQF1:0IL\0b0c0d3n>3400?10QG0B0C0DPJ55QHQIQA0I0a13140B0C153lKh8GQJ0N1:0IKj0b0c0d3nQC
Fixtures/qq/me-error-100016-expired-token.har 000102Q;0gQKQL06PDPEPF09QM1M1N1OQNQO6g3R0?10QP0`0B0C0DPJ551i0\0I0a13140B0C153lKY8GQQ1:0IK[0b0c0d3n>3400?10QR0B0C0DPJ551i0NQIQA0I0a13140B0C153lQS8GQT0N1:0IQU0b0c0d3nQC
Fixtures/qq/me-error-100016-unknown-token.har 000102Q;0nPC06PDPEPF09PGQV3R0?10QW0B0C0DPJ55QX0I0a13140B0C153lKY8GQQ1:0IK[0b0c0d3n>3400?10QY0B0C0DPJ55QZQIQA0I0a13140B0C153lQS8GQT0N1:0IQU0b0c0d3nQC
Fixtures/qq/me-error-100048-unionid.har 000102Q;0nQKQ[Q\06PDPEPF09QM1M1N1OQ]Q^3R0?10Q_0B0C0DPJ551i0NQ`O;0I0a13140B0C153lM48GQa1:0IM60b0c0d0e
Fixtures/qq/me-json.har 000102Qb0nPC06PDPEPF09QM1M1N1OQ]Qc3R0?10QR0B0C0DPJ551i0NQIQA0I0a13140B0C153l2H8GQd0N1:0I2J0b0c0d0e
Fixtures/qq/me-jsonp.har 000102Qb0nPC06PDPEPF09QM1M1N1OQ]Qe3R0?10QP0`0B0C0DPJ551i0\0I0a13140B0C153l2H8GQf1:0I2J0b0c0d0e
Fixtures/qq/me-unionid.har 000102Qb0nQKQg06PDPEPF09QM1M1N1OQ]Qh3R0?10Q_0B0C0DPJ551i0NQ`O;0I0a13140B0C153l2H8GQi1:0I2J0b0c0d0e
Fixtures/qq/token-basic-only.har 000102Qj0nPC06PDPEPF09QM201OQkQ]Ql3R0?0@Qm0B0C0DPR3YBf0N0F0G0H0I0J0K4224252>0N0OQnQo13140B0C153l1k8GR01:0I1m0b0c0d0e
Fixtures/qq/token-error-100001-missing-client-id.har 000102R10nPC06PDPEPF09QM201OQkQ]R23R0?10R30B0C0DPJ;W241R1S0N252>0N0OQn0I0a13140B0C153l828GR41:0I840b0c0d3n>3400?10R50B0C0DPJ;W241R1S0N252>0N0OPLQIQA0I0a13140B0C153lR68GR70N1:0IR80b0c0d3nQC
Fixtures/qq/token-error-100002-missing-client-secret.har 000102R10nPC06PDPEPF09QM201OQkQ]R93R0?10R:0B0C0DPJ;W24430M0N252>0N0OQn0I0a13140B0C153l1k8GR01:0I1m0b0c0d3n>3400?10R;0B0C0DPJ;W24430M0N252>0N0OPLQIQA0I0a13140B0C153lLZ8GR<0N1:0IL\0b0c0d3nQC
Fixtures/qq/token-error-100004-missing-grant-type.har 000102R10nPC06PDPEPF09QM201OQkQ]R=3R0?10R>0B0C0DPJ:B0M0N1R1S0N252>0N0OQn0I0a13140B0C153lR?8GR@1:0IRA0b0c0d3n>3400?10RB0B0C0DPJ:B0M0N1R1S0N252>0N0OPLQIQA0I0a13140B0C153lRC8GRD0N1:0IRE0b0c0d3nQC
Fixtures/qq/token-error-100004-unknown-grant-type.har 000102R10nPC06PDPEPF09QM201OQkQ]RF3R0?10RG0B0C0DPJ;W<S430M0N1R1S0N252>0N0OQn0I0a13140B0C153lR?8GR@1:0IRA0b0c0d3n>3400?10RH0B0C0DPJ;W<S430M0N1R1S0N252>0N0OPLQIQA0I0a13140B0C153lRC8GRD0N1:0IRE0b0c0d3nQC
Fixtures/qq/token-error-100005-missing-code.har 000102R10nPC06PDPEPF09PGRI3R0?10RJ0B0C0DPJ;W24430M0N1R1S0N0OQn0I0a13140B0C153lL08GRK1:0IL20b0c0d3n>3400?10RL0B0C0DPJ;W24430M0N1R1S0N0OPLQIQA0I0a13140B0C153lRM8GRN0N1:0IRO0b0c0d3nQC
Fixtures/qq/token-error-100006-missing-refresh-token.har 000102R104PC06PDPEPF09PGRP3R0?10RQ0`0B0C0DPJ;W1h430M0N1R1S0\0I0a13140B0C153l1k8GRR1:0I1m0b0c0d3n>3400?10RS0B0C0DPJ;W1h430M0N1R1S0NQIQA0I0a13140B0C153lLZ8GRT0N1:0IL\0b0c0d3nQC
Fixtures/qq/token-error-100008-unknown-client.har 000102R104PC06PDPEPF09QM201OQkQ]RU3R0?10RV0B0C0DPJ;W2443Q81R1S0N252>0N0OQn0I0a13140B0C153lRW8GRX1:0IRY0b0c0d3n>3400?10RZ0B0C0DPJ;W2443Q81R1S0N252>0N0OPLQIQA0I0a13140B0C153l1k8GR[0N1:0I1m0b0c0d3nQC
Fixtures/qq/token-error-100009-wrong-client-secret.har 000102R10nPC06PDPEPF09QM201OQkQ]R\3R0?10R]0B0C0DPJ;W24430M0N1R2\252>0N0OQn0I0a13140B0C153lLF8GR^1:0ILH0b0c0d3n>3400?10R_0B0C0DPJ;W24430M0N1R2\252>0N0OPLQIQA0I0a13140B0C153lR`8GRa0N1:0IRb0b0c0d3nQC
Fixtures/qq/token-error-100010-doubly-encoded-redirect-uri.har 000102R10nPC06PDPEPF09QM201OQkQ]Rc3R0?10Rd0B0C0DPJ;W24430M0N1R1S0N252>0N0ORe0I0a13140B0C153lLZ8GRf1:0IL\0b0c0d3n>3400?10Rg0B0C0DPJ;W24430M0N1R1S0N252>0N0ORhQIQA0I0a13140B0C153lKh8GRi0N1:0IKj0b0c0d3nQC
Fixtures/qq/token-error-100010-wrong-redirect-uri.har 000102R10nPC06PDPEPF09QM201OQkQ]Rj3R0?10Rk0B0C0DPJ;W24430M0N1R1S0N252>0N0O>=0I0a13140B0C153lLZ8GRf1:0IL\0b0c0d3n>3400?10Rl0B0C0DPJ;W24430M0N1R1S0N252>0N0O7_QIQA0I0a13140B0C153lKh8GRi0N1:0IKj0b0c0d3nQC
Fixtures/qq/token-error-100019-expired-code.har 000102R10nPC06PDPEPF09QM201OQkQNF>Rm3R0?10Rn0B0C0DPJ;W24430M0N1R1S0N252>0N0OQn0I0a13140B0C153l2N8GRo1:0I2P0b0c0d0e
Fixtures/qq/token-error-100019-unknown-code.har 000102R10nPC06PDPEPF09PGS03R0?10S10B0C0DPJ;W24430M0N1R1S0N25QZ0OQn0I0a13140B0C153l2N8GRo1:0I2P0b0c0d3n>3400?10S20B0C0DPJ;W24430M0N1R1S0N25QZ0OPLQIQA0I0a13140B0C153lS38GS40N1:0IS50b0c0d3nQC
Fixtures/qq/token-error-100020-code-reused.har 000102R10nQKQL06PDPEPF09QM201OQkQ]S63R0?10Rn0B0C0DPJ;W24430M0N1R1S0N252>0N0OQn0I0a13140B0C153l2H8GS70N1:0I2J0b0c0d3n62400?10Rn0B0C0DPJ;W24430M0N1R1S0N252>0N0OQn0I0a13140B0C153lRC8GS81:0IRE0b0c0d3n;\
Fixtures/qq/token-error-100021-unknown-refresh-token.har 000102R10nPC06PDPEPF09PGS93R0?10S:0B0C0DPJ;W1h430M0N1R1S0N1TQX0I0a13140B0C153lL_8GS;1:0ILa0b0c0d3n>3400?10S<0B0C0DPJ;W1h430M0N1R1S0N1TQZQIQA0I0a13140B0C153l4E8GS=0N1:0I4G0b0c0d3nQC
Fixtures/qq/token-form-post.har 000102Qj0nQKQL06PDPEPF09QM201OQkQ]S>3R0?0@Qm0B0C0DPR0F0G0H0I0J0K4224430M0N1R1S0N252>0N0OQnS?13140B0C153l2H8GS70N1:0I2J0b0c0d0e
Fixtures/qq/token-form.har 000102S@0nQKQL06PDPEPF09QM201OQkQ]SA3R0?10Rn0B0C0DPJ;W24430M0N1R1S0N252>0N0OQn0I0a13140B0C153l2H8GS70N1:0I2J0b0c0d0e
Fixtures/qq/token-json.har 000102S@0nQKSB06PDPEPF09QM201OQkQ]SC3R0?10SD0B0C0DPJ;W24430M0N1R1S0N252>0N0OPLQIQA0I0a13140B0C153l2H8GSE0N1:0I2J0b0c0d0e
Fixtures/qq/token-need-openid.har 000102S@04QKQL06PDPEPF09QM201OQkQ]SF3R0?10SG0B0C0DPJ;W24430M0N1R1S0N252>0N0OPLSHO;0I0a13140B0C153l2H8GSI0N1:0I2J0b0c0d0e
Fixtures/qq/token-refresh.har 000102S@0gQKQL06PDPEPF09QM1M1N1OQ]SJ3R0?10SK0`0B0C0DPJ;W1h430M0N1R1S0N1T1U0\0I0a13140B0C153l2H8GSL0N1:0I2J0b0c0d3n4A400?10SK0`0B0C0DPJ;W1h430M0N1R1S0N1T1U0\0I0a13140B0C153lL_8GS;1:0ILa0b0c0d3n5i
Fixtures/qq/user-info-error-foreign-openid.har 000102SM0nPC06PDPEPF09QM1M1N1OQ]SN3R0?10SO0B0C0DPJ551i0NSP0M0NSQQX0I0a13140B0C15SRSS:IST0N1:0ISU0b0c0d0e
Fixtures/qq/user-info-error-invalid-token.har 000102SM0nPC06PDPEPF09PGSV3R0?10SW0B0C0DPJ55QZSP0M0NSQQX0I0a13140B0C15SR9W:ISX0N1:0I9Z0b0c0d0e
Fixtures/qq/user-info-error-malformed-openid.har 000102SM0nPC06PDPEPF09QM1M1N1OQ]SY3R0?10SZ0B0C0DPJ551i0NSP0M0NSQS[0I0a13140B0C15SRS\:IS]0N1:0IS^0b0c0d0e
Fixtures/qq/user-info-error-missing-openid.har 000102SM0nPC06PDPEPF09QM1M1N1OQ]S_3R0?10S`0`0B0C0DPJ551i0NSP0M0\0I0a13140B0C15SRS\:IS]0N1:0IS^0b0c0d0e
Fixtures/qq/user-info-error-scope.har 000102SM0nPC06PDPEPF09QM1M1OSaSb3R0?10QP0`0B0C0DPJ551i0\0I0a13140B0C153l2H8GQf1:0I2J0b0c0d3nSc400?10Sd0`0B0C0DPJ551i0NSP0M0NSQSe0\0I0a13140B0C15SRSf:ISg0N1:0ISh0b0c0d0e
Fixtures/qq/user-info.har 000102Si0nPC06PDPEPF09QM1M1N1OQ]Sj3R0?10QP0`0B0C0DPJ551i0\0I0a13140B0C153l2H8GQf1:0I2J0b0c0d3nSc400?10Sd0`0B0C0DPJ551i0NSP0M0NSQSe0\0I0a13140B0C15SR2H:ISk0N1:0I2J0b0c0d3nSl
Fixtures/tutorial/authorize-approve.har 000102Sm0gSn06SoT0T1T2T3T43R0?0@T50B0C0DT60FT73U3lPK0R430M0N0OT8:DPT0ST90IT:0KT;O;T<0X0Y0B0CT=T>:QT?0N46470FSR2H:IT@TA0`0I2J0b0c0d3nTB
Fixtures/tutorial/authorize-error-missing-client-id.har 000102TC0gSn06SoT0T1T2T3TD3R0?10TE0B0C0DTFPK0R0OTG0I0a1C1D0B0CT=T>0F;0TH4:TI0N1:0ITJ0b0c0d0e
Fixtures/tutorial/authorize-error-missing-redirect-uri.har 000102TC0gSn06SoT0T1T2T3TK3R0?10TL0`0B0C0DTFPK0R430M0\0I0a1C1D0B0CT=T>0F;02m4:TM0N1:0I2o0b0c0d0e
Fixtures/tutorial/authorize-error-wrong-redirect-uri.har 000102TC0gSn06SoT0T1T2T3TN3R0?10TO0B0C0DTFPK0R430M0N0O>=0I0a1C1D0B0CT=T>0F;0TP4:TQ0N1:0ITR0b0c0d0e
Fixtures/tutorial/me-error-missing-token.har 000102TS0gSn06SoT0T1T2T3TT3R0?10TU0B0C0DTF0H0I0a1C1D0B0CT=T>0F;0?64:TV0N1:0I?80b0c0d0e
Fixtures/tutorial/me.har 000102TS0gSn06SoT0T1T2TW1M1OQ]TX3R0?10TY0`0B0C0DTF551i0\0I0a13140B0CT=T>0FSR2H:ITZ1:0I2J0b0c0d0e
Fixtures/tutorial/token-error-unknown-code.har 000102T[0gSn06SoT0T1T2T3T\3R0?10T]0B0C0DTFAVT^0I0a1C1D0B0CT=T>0F;0;14:T_0N1:0I;30b0c0d0e
Fixtures/tutorial/token-ok.har 000102T[0gSn06SoT0T1T2TW201OT`Q]Ta3R0?10Tb0B0C0DTF;W2443Tc1RTc252>0N0OTd0I0a13140B0CT=T>0FSR2H:ITe1:0I2J0b0c0d1_400?10Tf0`0B0C0DTFAV2>0\0I0a13140B0CT=T>0FSR2H:ITg1:0I2J0b0c0d3nTh
Fixtures/tutorial/user-info-unknown-openid.har 000102Ti0gSn06SoT0T1T2T3Tj3R0?10Tk0B0C0DTF55<HSP<HSQT^0I0a13140B0CT=T>0F;0Tl4:Tm1:0ITn0b0c0d0e
Fixtures/wechat/auth-error-40003.har 000102To0nU006U1U209U3U40>0?10U50B0C0DU655U7SQU80I0a13140B0C15U92HU:U;0N1:0I2J0b0c0d0e
Fixtures/wechat/auth-error-40014.har 000102To0nU<U=06U1U209U3U>0>0?10U50B0C0DU655U7SQU80I0a13140B0C15U92HU:U?0N1:0I2J0b0c0d0e
Fixtures/wechat/auth-ok.har 000102To0gU006U1U209U@201OUAUBUC0>0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:UG0N1:0I2J0b0c0d3nScUH0?10UI0`0B0C0DU6551i0NSQSe0\0I0a13140B0C15U91XU:UJ0N1:0I1Z0b0c0d0e
Fixtures/wechat/authorize-oauth2-approve.har 000102UK0gU006U1U209U3UL0>0?0@UM0B0C0DUN0F0G0H0I0J0KUO0M0N0OUP0Q0R:DUQ0S0T0U0VUR0X0Y0B0C0ZUS0]0^UT0I0a0b0c0d3nUU
Fixtures/wechat/authorize-oauth2-bad-appid.har 000102UV04U006U1U209U3UW0>0?10UX0B0C0DUYUEUZ0OUP0Q0R:DUQ0SP]0I0a13140B0C15SRJb:IU[1:0IJd0b0c0d0e
Fixtures/wechat/authorize-oauth2-bad-redirect-uri-port.har 000102UV0gU006U1U209U3UW0>0?10U\0B0C0DUYUE0M0N0OU]0Q0R:DUQ0SP]0I0a13140B0C15SRH;:IU^1:0IH=0b0c0d0e
Fixtures/wechat/authorize-oauth2-bad-redirect-uri.har 000102UV0nU006U1U209U3UW0>0?10U_0B0C0DUYUE0M0N0OU`0Q0R:DUQ0SP]0I0a13140B0C15SRH;:IU^1:0IH=0b0c0d0e
Fixtures/wechat/authorize-oauth2-bad-scope.har 000102UV0nU006U1U209U3UW0>0?10Ua0B0C0DUYUE0M0N0OUP0Q0R:DUb0SP]0I0a13140B0C15SRUc:IUd1:0IUe0b0c0d0e
Fixtures/wechat/authorize-oauth2-bad-state.har 000102UV0nU006U1U209U3UW0>0?10Uf0B0C0DUYUE0M0N0OUP0Q0R:DUQ0SUg0I0a13140B0C15SRJb:IUh1:0IJd0b0c0d0e
Fixtures/wechat/authorize-oauth2-base.har 000102Ui0gU006U1U209U3Uj0>0?10Uk0B0C0DUYUE0M0N0OUP0Q0R:DUl0SP]0I0a0X0Y0B0C0ZUS0]0^UT0I0a0b0c0d0e
Fixtures/wechat/authorize-oauth2-deny.har 000102Um0gU<Un06U1U209U3Uo0>0?0@UM0B0C0DUN0F0G0H0I0J0KUO0M0N0OUP0Q0R:DUQ0S0T0U0iV00X0Y0B0C0ZV10]0^V20I0a0b0c0d0e
Fixtures/wechat/authorize-qrconnect-approve.har 000102V30gU006U1U209U3UL0>0?0@V40B0C0DUN0F0G0H0I0J0KUO0M0N0OUP0Q0R:DUb0S0T0U0VV50X0Y0B0C0ZUS0]0^UT0I0a0b0c0d3nUU
Fixtures/wechat/authorize-qrconnect-bad-appid.har 000102UV04U006U1U209U3UW0>0?10V60B0C0DUYUEUZ0OUP0Q0R:DUb0SP]0I0a13140B0C15SRJb:IV71:0IJd0b0c0d0e
Fixtures/wechat/authorize-qrconnect-bad-redirect-uri.har 000102UV0gU006U1U209U3UW0>0?10V80B0C0DUYUE0M0N0OU`0Q0R:DUb0SP]0I0a13140B0C15SRV9:IV:1:0IV;0b0c0d0e
Fixtures/wechat/authorize-qrconnect-bad-response-type.har 000102UV0gU006U1U209U3UW0>0?10V<0B0C0DUYUE0M0N0OUP0QB_:DUb0SP]0I0a13140B0C15SRV=:IV>1:0IV?0b0c0d0e
Fixtures/wechat/authorize-qrconnect-bad-scope.har 000102UV0gU006U1U209U3UW0>0?10V@0B0C0DUYUE0M0N0OUP0Q0R:DUQ0SP]0I0a13140B0C15SRVA:IVB1:0IVC0b0c0d0e
Fixtures/wechat/authorize-qrconnect-deny.har 000102Um0gU<Un06U1U209U3Uo0>0?0@V40B0C0DUN0F0G0H0I0J0KUO0M0N0OUP0Q0R:DUb0S0T0U0iVD0X0Y0B0C0ZV10]0^V20I0a0b0c0d0e
Fixtures/wechat/authorize-qrconnect-long-state.har 000102VE0nU006U1U209U3VF0>0?0@V40B0C0DUN0F0G0H0I0J0KUO0M0N0OUP0Q0R:DUb0SVG0U0VVH0X0Y0B0C0ZVI0]0^VJ0I0a0b0c0d0e
Fixtures/wechat/authorize-qrconnect-query-joined.har 000102VK6dU006U1U209U3VL0>0?0@V40B0C0DUN0F0G0H0I0J0KUO0M0N0OVM0Q0R:DUb0S0T0U0VVN0X0Y0B0C0ZVO0]0^VP0I0a0b0c0d0e
Fixtures/wechat/refresh-alive.har 000102VQ0gU006U1U209U@1M1N1OVRVSVT0>0?10VU0`0B0C0DU6UE0M0N1g1h1T1U0\0I0a13140B0C15U92HU:VV0N1:0I2J0b0c0d0e
Fixtures/wechat/refresh-error-40013-unknown-appid.har 000102VQ0nU006U1U209U@1M1N1OUBVW0>0?10VX0`0B0C0DU6UEUZ1g1h1T1U0\0I0a13140B0C15U92HU:VY0N1:0I2J0b0c0d0e
Fixtures/wechat/refresh-error-40030-unknown.har 000102VQ0nU006U1U209U@1M1N1OUBVW0>0?10VZ0B0C0DU6UE0M0N1g1h1TV[0I0a13140B0C15U92HU:V\0N1:0I2J0b0c0d0e
Fixtures/wechat/refresh-error-41003-missing.har 000102VQ0gU006U1U209U@1M1N1OUBVW0>0?10V]0B0C0DU6UE0M0N1g1A0I0a13140B0C15U92HU:V^0N1:0I2J0b0c0d0e
Fixtures/wechat/refresh-error-42002-expired.har 000102VQ0gU006U1U209U@1M1N1OVRV_VW0>0?10VU0`0B0C0DU6UE0M0N1g1h1T1U0\0I0a13140B0C15U92HU:V`0N1:0I2J0b0c0d0e
Fixtures/wechat/refresh-expired.har 000102VQ0gU006U1U209U@1M1N1OVR3PVa0>0?10VU0`0B0C0DU6UE0M0N1g1h1T1U0\0I0a13140B0C15U92HU:Vb0N1:0I2J0b0c0d0e
Fixtures/wechat/token-base.har 000102Vc0nU006U1U209U@201OUAVdVe0>0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:Vf0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-40002-grant-type.har 000102Vg0gU006U1U209U@201OUAUBVh0>0?10Vi0B0C0DU6UE0M0NUF1S0N252>0N1gVj0I0a13140B0C15U92HU:Vk0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-40013-unknown-appid.har 000102Vg0nU006U1U209U@201OUAUBVh0>0?10Vl0B0C0DU6UEUZUF2\252\1g2_0I0a13140B0C15U92HU:VY0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-40029-unknown-code.har 000102Vg0nU006U1U209U@201OUAUBVh0>0?10Vm0B0C0DU6UE0M0NUF1S0N25Vn1g2_0I0a13140B0C15U92HU:Vo0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-40125-wrong-secret.har 000102Vg0nU006U1U209U@201OUAUBVh0>0?10W00B0C0DU6UE0M0NUFW1252>0N1g2_0I0a13140B0C15U92HU:W20N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-40163-code-burnt.har 000102Vg0nU006U1U209U@201OUAVRW3W40>0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:Vo0N1:0I2J0b0c0d3nW5UH0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:W60N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-40163-code-used.har 000102Vg0nU006U1U209U@201OUAUBW70>0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:UG0N1:0I2J0b0c0d1_UH0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:W80N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-41002-missing-appid.har 000102Vg0nU006U1U209U@201OUAUBVh0>0?10W90B0C0DU6W:1S0N252>0N1g2_0I0a13140B0C15U92HU:W;0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-41004-missing-secret.har 000102Vg0nU006U1U209U@201OUAUBVh0>0?10W<0B0C0DU6UE0M0N252>0N1g2_0I0a13140B0C15U92HU:W=0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-41008-missing-code.har 000102Vg0nU006U1U209U@201OUAUBVh0>0?10W>0B0C0DU6UE0M0NUF1S0N1g2_0I0a13140B0C15U92HU:W?0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-hints.har 000102W@0nU<WA06U1U209U@201OUAUBWB0>0?10WC0B0C0DU6UE0M0NUF1S0N252\1g2_0I0a13140B0C15U92HU:WD0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-no-suffix.har 000102W@0nU<WE06U1U209U@201OUAUBWF0>0?10WC0B0C0DU6UE0M0NUF1S0N252\1g2_0I0a13140B0C15U9WGU:WH0N1:0IWI0b0c0d0e
Fixtures/wechat/token-login.har 000102Vc0nU006U1U209U@201OUAUBWJ0>0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:UG0N1:0I2J0b0c0d0e
Fixtures/wechat/token-post.har 000102WK6dU006U1U209U@201OUAUBWL0>0?0@WM0B0C0DWN0F0G0H0I0J0KUO0M0NUF1S0N252>0N1g240OUP43WOWP13140B0C15U92HU:UG0N1:0I2J0b0c0d0e
Fixtures/wechat/token-snapshot.har 000102Vc0gU<WQ06U1U209U@201OUAWRWS0>0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:WT0N1:0I2J0b0c0d0e
Fixtures/wechat/token-userinfo-unbound.har 000102Vc0gU<WU06U1U209U@201OUAWRWV0>0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:WW0N1:0I2J0b0c0d0e
Fixtures/wechat/token-userinfo.har 000102Vc0gU006U1U209U@201OUAWRWX0>0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:WY0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-classic-zh.har 000102WZ0nU<W[06U1U209U@201OUAUBW\0>0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:UG0N1:0I2J0b0c0d3nScUH0?10W]0B0C0DU6551i0NSQSe0NW^W_0I0a13140B0C15U92HU:W`0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-classic.har 000102WZ0nU<W[06U1U209U@201OUAUBWa0>0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:UG0N1:0I2J0b0c0d3nScUH0?10Wb0`0B0C0DU6551i0NSQSe0\0I0a13140B0C15U92HU:Wc0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-error-40001-invalid-token.har 000102Wd0nU006U1U209U@201OUAUBWe0>0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:UG0N1:0I2J0b0c0d3nScUH0?10Wf0`0B0C0DU655U7SQSe0\0I0a13140B0C15U92HU:Wg0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-error-40003-foreign-openid.har 000102Wd0gU006U1U209U@201OUAUBWe0>0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:UG0N1:0I2J0b0c0d3nScUH0?10Wh0B0C0DU6551i0NSQU80I0a13140B0C15U92HU:U;0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-error-41001-missing-token.har 000102Wd0nU006U1U209U@201OUAUBWe0>0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:UG0N1:0I2J0b0c0d3nScUH0?10Wi0`0B0C0DU6WjSe0\0I0a13140B0C15U92HU:Wk0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-error-41009-missing-openid.har 000102Wd0nU006U1U209U@201OUAUBWe0>0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:UG0N1:0I2J0b0c0d3nScUH0?10Wl0`0B0C0DU6551i0\0I0a13140B0C15U92HU:Wm0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-error-42001-expired-token.har 000102Wd0gU006U1U209U@201OUAUBWe0>0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:UG0N1:0I2J0b0c0d3nScWnWo0?10Wb0`0B0C0DU6551i0NSQSe0\0I0a13140B0C15U92HU:X00N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-error-48001-base.har 000102Wd0nU006U1U209U@201OUAVdWe0>0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:Vf0N1:0I2J0b0c0d3nScUH0?10Wb0`0B0C0DU6551i0NSQSe0\0I0a13140B0C15U92HU:X10N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-no-unionid.har 000102WZ0gU<WU06U1U209U@201OUAWRX20>0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:WW0N1:0I2J0b0c0d1_UH0?10Wb0`0B0C0DU6551i0NSQSe0\0I0a13140B0C15U92HU:X30N1:0I2J0b0c0d0e
Fixtures/wechat/user-info.har 000102WZ0nU006U1U209U@201OUAUBX40>0?10UD0B0C0DU6UE0M0NUF1S0N252>0N1g2_0I0a13140B0C15U92HU:UG0N1:0I2J0b0c0d3nScUH0?10Wb0`0B0C0DU6551i0NSQSe0\0I0a13140B0C15U92HU:X50N1:0I2J0b0c0d0e
"""###)
}
