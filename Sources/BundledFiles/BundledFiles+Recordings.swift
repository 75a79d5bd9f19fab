// Made of Fixtures by oauth-harness-generate; change the files there.
// swift-format-ignore-file

extension BundledFiles {
    /// The files of Fixtures.
    package static let recordings = BundledFiles(separator: "", pieces: ###"""
{"log":{"version":"1.2",
"creator":{"name":"OAuthHarness",
"version":"1"},
"_provenance":{"engine":"doorkeeper 5.5.0",
"recorded":"2026-11-21",
"config":"GitLab-like: code+password+client_credentials, refresh tokens on, 7200 s, hex tokens, hashed secrets, no previous_refresh_token column, password grant without client allowed"},
"_profile":{"provider":"doorkeeper",
"set":{"engine":"5.5",
"language":"en",
"accessTokenLifetime":7200,
"passwordGrant":"open",
"refreshRotation":"immediate"}},
"_setup":[{"registerClient":{"as":"client",
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
"password":"correct-horse",
"id":1,
"name":"Octo Lab",
"email":"octo@gitlab.example"}},
{"issueToken":{"as":"access_token.1",
"refresh":"refresh_token.1",
"client":"client",
"scope":"read_user"}},
{"advance":7201}],
"comment":"Access token expired: the refresh token still works",
"entries":[{"startedDateTime":"2026-11-21T00:00:00.000Z",
"time":0,
"request":{"method":"GET",
"url":"https://gitlab.example/api/me",
"httpVersion":"HTTP/1.1",
"cookies":[],
"headers":[{"name":"Host",
"value":"gitlab.example"},
{"name":"Accept",
"value":"*/*"},
{"name":"User-Agent",
"value":"oauth-client/1.0"},
{"name":"Authorization",
"value":"Bearer {{access_token.1}}
"}],
"queryString":[],
"headersSize":-1,
"bodySize":0},
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
"value":"no-store"},
{"name":"Pragma",
"value":"no-cache"},
{"name":"WWW-Authenticate",
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_token\", error_description=\"The access token expired\""},
{"name":"Content-Type",
"value":"text/html"}],
"content":{"size":0,
"mimeType":"text/html"},
"redirectURL":"",
"cache":{},
"timings":{"send":0,
"wait":0,
"receive":0},
"comment":"expired access token"},
{"startedDateTime":"2026-11-21T00:00:00.000Z",
"request":{"method":"POST",
"url":"https://gitlab.example/oauth/token",
"value":"application/x-www-form-urlencoded"}],
"bodySize":-1,
"postData":{"mimeType":"application/x-www-form-urlencoded",
"params":[{"name":"grant_type",
"value":"refresh_token"},
{"name":"refresh_token",
"value":"{{refresh_token.1}}
"},
{"name":"client_id",
"value":"{{client_id}}
{"name":"client_secret",
"value":"{{client_secret}}
"text":"grant_type=refresh_token&refresh_token={{refresh_token.1}}&client_id={{client_id}}&client_secret={{client_secret}}
"}},
"response":{"status":200,
"statusText":"OK",
"value":"application/json; charset=utf-8"},
{"name":"Vary",
"value":"Accept"},
{"name":"ETag",
"value":"W/\"{{etag.1}}\""}],
"content":{"size":-1,
"mimeType":"application/json; charset=utf-8",
"text":"{\"access_token\":\"{{access_token.2}}\",\"token_type\":\"Bearer\",\"expires_in\":7200,\"refresh_token\":\"{{refresh_token.2}}\",\"scope\":\"read_user\",\"created_at\":{{created_at.1}}}
"bodySize":-1},
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
"response":{"status":400,
"statusText":"Bad Request",
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
{"name":"redirect_uri",
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
"value":"{{access_token.1}}
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
{"issueCode":{"as":"code.1",
"redirectURI":"https://client.example/cb",
"comment":"Code used twice: second try fails, and the token from the first try keeps working",
"value":"authorization_code"},
{"name":"code",
"value":"{{code.1}}
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
"headers":[{"name":"Cache-Control",
"text":"{\"access_token\":\"{{access_token.2}}\",\"token_type\":\"bearer\",\"expires_in\":86400,\"refresh_token\":\"{{refresh_token.2}}\",\"scope\":\"read_user\",\"created_at\":{{created_at.1}}}
"value":"Bearer realm=\"Doorkeeper\", error=\"invalid_grant\", error_description=\"The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.\""}],
"comment":"old refresh token again"}]}}
{"advance":86401}],
"comment":"4.2.6: expired token",
"comment":"expired"}]}}
"comment":"4.2.6: scope too small",
"comment":"4.2.6: revoke, then use",
"text":"token={{access_token.1}}&client_id={{client_id}}&client_secret={{client_secret}}
"headers":[{"name":"Content-Type",
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
"confidence":"documented"},
"_profile":{"provider":"employeechoice"},
"redirectURIs":["https://app.example/cb"]}},
{"registerUser":{"username":"seller",
"name":"示例商户有限公司"}},
"scope":""}}],
"comment":"getOpenId: an envelope, and the expiry as an absolute time",
"url":"https://mall.example/v1/oauth2/getOpenId?access_token={{access_token.1}}
",
"value":"mall.example"}],
"value":"application/json"}],
"mimeType":"application/json",
"text":"{\"status\":1,\"msg\":\"操作成功!\",\"result\":{\"access_token\":\"{{access_token.1}}\",\"client_id\":\"{{client_id}}\",\"expires\":{{exp.1}},\"scope\":null,\"open_id\":\"{{open_id.1}}\"}}
"receive":0}}]}}
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
"redirectURI":"https://app.example/cb",
{"advance":31}],
"comment":"a code older than 30 seconds: status 400, never 401",
"url":"https://mall.example/v1/oauth2/accessToken",
"value":"mall.example"},
"params":[{"name":"client_id",
"value":"https://app.example/cb"},
{"name":"grant_type",
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code={{code.1}}
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
"value":"authorization_code"}],
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code"}},
"content":{"size":89,
"text":"{\"error\":\"invalid_request\",\"error_description\":\"Missing parameter: \\\"code\\\" is required\"}
"bodySize":89},
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
"value":"wrong"},
"text":"client_id={{client_id}}&client_secret=wrong&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code={{code.1}}
"content":{"size":83,
"text":"{\"error\":\"invalid_client\",\"error_description\":\"The client credentials are invalid\"}
"bodySize":83},
"_provenance":{"page":"employeechoice.md §3.2",
"comment":"Code exchange: scope is null",
"text":"{\"access_token\":\"{{access_token.1}}\",\"expires_in\":3600,\"token_type\":\"Bearer\",\"scope\":null,\"refresh_token\":\"{{refresh_token.1}}\"}
"_provenance":{"page":"employeechoice.md §4",
"comment":"Refresh: a new pair",
"url":"https://mall.example/v1/oauth2/refreshToken",
"text":"client_id={{client_id}}&client_secret={{client_secret}}&grant_type=refresh_token&refresh_token={{refresh_token.1}}
"text":"{\"access_token\":\"{{access_token.2}}\",\"expires_in\":3600,\"token_type\":\"Bearer\",\"scope\":null,\"refresh_token\":\"{{refresh_token.2}}\"}
"_provenance":{"page":"employeechoice.md §5.2",
"comment":"getUserInfo: only the name of the seller",
"url":"https://mall.example/v1/oauth2/getUserInfo?access_token={{access_token.1}}
"content":{"size":86,
"text":"{\"status\":1,\"msg\":\"操作成功!\",\"result\":{\"seller_name\":\"示例商户有限公司\"}}
"bodySize":86},
"_provenance":{"page":"gitee.md §4",
"confidence":"observed"},
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
"confidence":"inferred"},
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
{"name":"response_type",
"value":"code"},
{"name":"state",
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
"response":{"status":302,
"statusText":"Found",
{"name":"Location",
"value":"https://client.example/cb?code={{code.1}}&state=af0ifjsldkj"},
"value":"no-cache"}],
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
"headers":[{"name":"Location",
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
"comment":"unknown client",
"comment":"Old zh-CN: wrong password",
"value":"password"},
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
{"name":"_decision",
"value":"deny"}],
"text":"client_id={{client_id}}&redirect_uri=https%3A%2F%2Fclient.example%2Fauth%2Fcallback&scope=repo&state=9f8e7d6c&_decision=deny"}},
"value":"https://client.example/auth/callback?error=access_denied&error_description=The+user+has+denied+your+application+access.&error_uri=https%3A%2F%2Fdocs.github.com%2Fapps%2Fmanaging-oauth-apps%2Ftroubleshooting-authorization-request-errors%2F%23access-denied&state=9f8e7d6c"}],
"mimeType":""},
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
"content":{"size":27,
"text":"{\"message\":\"404 Not Found\"}
"bodySize":27},
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
{"registerClient":{"as":"other_client",
"redirectURIs":["https://other.example/cb"],
"comment":"Refresh token of one client used by another",
"value":"{{other_client_id}}
"value":"{{other_client_secret}}
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
{"advance":301}],
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
{"registerUser":{"username":"ada",
"name":"Ada Example",
"email":"ada@example.com"}}],
"comment":"The callback before 2026: no issuer",
"entries":[{"startedDateTime":"2026-11-29T00:00:00.000Z",
"url":"https://accounts.google.com/o/oauth2/v2/auth",
"value":"accounts.google.com"},
"value":"email profile"},
"value":"xyz123"},
{"name":"access_type",
"value":"offline"},
"value":"approve"}],
"text":"client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&response_type=code&scope=email+profile&state=xyz123&access_type=offline&_decision=approve"}},
"value":"https://app.example/cb?state=xyz123&code={{code.1}}&scope=email+profile+https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.email+https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.profile+openid&authuser=0&prompt=consent"}],
"redirectURL":"https://app.example/cb?state=xyz123&code={{code.1}}&scope=email+profile+https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.email+https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.profile+openid&authuser=0&prompt=consent",
"_profile":{"provider":"google"},
"comment":"The callback names long and short scopes, and its issuer",
"value":"https://app.example/cb?state=xyz123&iss=https%3A%2F%2Faccounts.google.com&code={{code.1}}&scope=email+profile+https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.email+https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.profile+openid&authuser=0&prompt=consent"}],
"redirectURL":"https://app.example/cb?state=xyz123&iss=https%3A%2F%2Faccounts.google.com&code={{code.1}}&scope=email+profile+https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.email+https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.profile+openid&authuser=0&prompt=consent",
"_provenance":{"page":"google.md §1.3",
"set":{"callbackIss":"off"}},
"comment":"The person cancels",
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
"email":"ada@example.com"}},
"scope":"email"}},
{"advance":1801}],
"comment":"The device code ran out",
"url":"https://oauth2.googleapis.com/token",
"text":"client_id={{client_id}}&client_secret={{client_secret}}&device_code={{device_code.1}}&grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code"}},
"text":"{\n  \"error\": \"expired_token\",\n  \"error_description\": \"Bad Request\"\n}
"comment":"A device waits: 428, then 403 for a poll that comes early",
"value":"email profile"}],
"text":"client_id={{client_id}}&scope=email+profile"}},
"text":"{\n  \"device_code\": \"{{device_code.1}}\",\n  \"user_code\": \"{{user_code.1}}\",\n  \"expires_in\": 1800,\n  \"interval\": 5,\n  \"verification_url\": \"https://www.google.com/device\"\n}
"receive":0}},
{"startedDateTime":"2026-11-29T00:00:01.000Z",
"response":{"status":428,
"statusText":"Precondition Required",
"text":"{\n  \"error\": \"authorization_pending\",\n  \"error_description\": \"Precondition Required\"\n}
{"startedDateTime":"2026-11-29T00:00:02.000Z",
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
"comment":"code used before",
"text":"{\n  \"access_token\": \"{{access_token.1}}\",\n  \"expires_in\": 3599,\n  \"refresh_token\": \"{{refresh_token.1}}\",\n  \"scope\": \"https://www.googleapis.com/auth/userinfo.email openid https://www.googleapis.com/auth/userinfo.profile\",\n  \"token_type\": \"Bearer\",\n  \"id_token\": \"{{id_token.1}}\"\n}
"text":"{\n  \"error\": \"invalid_grant\",\n  \"error_description\": \"Bad Request\"\n}
"comment":"unknown grant_type",
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=password&code={{code.1}}
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
"comment":"code missing",
"text":"{\n  \"error\": \"invalid_request\",\n  \"error_description\": \"Missing required parameter: code\"\n}
"comment":"grant_type missing: the text ends with a space",
"text":"{\n  \"error\": \"unsupported_grant_type\",\n  \"error_description\": \"Invalid grant_type: \"\n}
"comment":"secret missing where it is needed",
"text":"client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&grant_type=authorization_code&code={{code.1}}
"text":"{\n  \"error\": \"invalid_request\",\n  \"error_description\": \"client_secret is missing.\"\n}
"scope":"openid email profile",
"comment":"code_verifier missing",
"content":{"size":79,
"text":"{\n  \"error\": \"invalid_grant\",\n  \"error_description\": \"Missing code verifier.\"\n}
"bodySize":79},
"set":{"reauthAfter":"60"}},
"scope":"openid email profile"}},
{"advance":61}],
"comment":"a Workspace wants a new sign-in",
"text":"{\n  \"error\": \"invalid_grant\",\n  \"error_description\": \"reauth related error (invalid_rapt)\",\n  \"error_subtype\": \"invalid_rapt\"\n}
"comment":"redirect_uri differs: its own error",
"value":"https://app.example/other"},
"text":"client_id={{client_id}}&client_secret={{client_secret}}&redirect_uri=https%3A%2F%2Fapp.example%2Fother&grant_type=authorization_code&code={{code.1}}
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
{"revoke":"refresh_token.1"}],
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
"comment":"unknown code",
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
"value":"1"}],
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
"content":{"size":90,
"text":"callback( {\"error\":100002,\"error_description\":\"param client_secret is wrong or lost \"} );\n"},
"bodySize":90},
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
"content":{"size":49,
"text":"{\"code\":1,\"message\":\"缺少 redirect_uri 参数\"}
"bodySize":49},
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
"""###, index: ###"""
Fixtures/doorkeeper/refresh-after-access-expired.har 000102030405060708090:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M0N0O0P0Q0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o101112131415161718191:1;0a0b1<1=1>1?1@1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K1L1M1K1N1O0_1P1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z1[1K1;0a1\1<1=1>1?1]
Fixtures/doorkeeper/refresh-prev-column-reuse-after-use.har 00010203041^060708090:1_0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M1`1a0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K1L1M1K1N1O0_1P1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z1[1K1;0a1\1<1=1>1?1b1A0R0S0T0U0V0W0X0Y0Z0[0\0]1c0_0`0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W1d111e1f1Z1g1K1;0a1h1<1=1>1?1i1A0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314151j1718191:1;0a0b1<1=1>1?1k1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K1L1M1K1N1O0_1P1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T151n1U1o201Z211K1;0a221<1=1>1?231A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I241K1L1M1K1N1O0_251Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W261Y1Z271K1;0a1\1<1=1>1?28
Fixtures/doorkeeper/refresh-prev-column-reuse-before-use.har 00010203041^060708090:1_0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M1`290Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K1L1M1K1N1O0_1P1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z1[1K1;0a1\1<1=1>1?1b1A0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W1d111e1f1Z1g1K1;0a1h1<1=1>1?2:1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K1L1M1K1N1O0_1P1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W261Y1Z271K1;0a1\1<1=1>1?2;
Fixtures/doorkeeper/refresh-success.har 000102030405060708090:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M1`2<0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K2=2>1L1M1K1N1O0_2?1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z1[1K1;0a1\1<1=1>1?1b1A0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314151j1718191:1;0a0b1<1=1>1?2@1A0R0S0T0U0V0W0X0Y0Z0[0\0]1c0_0`0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W1d111e1f1Z1g1K1;0a1h1<1=1>1?2A
Fixtures/doorkeeper/resource-expired.har 000102030405060708090:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M0N0O2B0Q0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o101112131415161718191:1;0a0b1<1=1>1?2C1A0R0S2D0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o10111213141516171T1U1o2E1Z2F1K1;0a2G1<1=1>1?2H
Fixtures/doorkeeper/resource-insufficient-scope.har 000102030405060708090:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`2I0Q0R0S2J0U0V0W0X0Y0Z0[0\0]0^0_2K2L0a0b2M2N0U0V0e0f0g0h0i0j0k0l0m0n0o10111213141718191:1;0a0b1<1=1>1?2O
Fixtures/doorkeeper/resource-missing.har 000102030405060708090:0;2P0Q0R0S0T0U0V0W0X0Y0Z0[2Q0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314152R1718191:1;0a0b1<1=1>1?2S
Fixtures/doorkeeper/resource-private-token-header.har 000102030405060708090:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`2T0Q0R0S0T0U0V0W0X0Y0Z0[0\2U2V0_0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314152R1718191:1;0a0b1<1=1>1?2W
Fixtures/doorkeeper/resource-query-beats-header.har 000102030405060708090:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`2X0Q0R0S2Y0U0V0W0X0Y0Z0[0\0]0^0_2Z2[0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314152R1718191:1;0a0b1<1=1>1?2\
Fixtures/doorkeeper/resource-token-scheme.har 000102030405060708090:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`2]0Q0R0S0T0U0V0W0X0Y0Z0[0\0]2^0_0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314152R1718191:1;0a0b1<1=1>1?2_
Fixtures/doorkeeper/resource-verbose-insufficient-scope.har 000102030405060708090:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`2`0Q0R0S2a0U0V0W0X0Y0Z0[0\0]0^0_2K2L0a0b2M2N0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1o2b1Z2c1K1;0a2d1<1=1>1?2O
Fixtures/doorkeeper/resource-verbose-missing.har 000102030405060708090:0;2e0Q0R0S2D0U0V0W0X0Y0Z0[2Q0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314152R171T1U1o2f1Z2g1K1;0a2h1<1=1>1?2S
Fixtures/doorkeeper/revoke-refresh-token.har 000102030405060708090:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M1`2i0Q0R1B2j0U0V0W0X0Y0Z0[0\171D0`0a1E1F2k1J1K2l1H1L1M1K1N1O0_2m1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111e2o1Z301K1;0a311<1=1>1?321A0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314151j1718191:1;0a0b1<1=1>1?33
Fixtures/doorkeeper/revoke-strict-public-client.har 00010203043406070809350;36370A38390F0G0H0I0J0K3:1`3;0Q0R1B2j0U0V0W0X0Y0Z0[0\171D0`0a1E1F2k2V1K1L3<0_3=1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111e2o1Z301K1;0a311<1=1>1?3>1A0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314151j1718191:1;0a0b1<1=1>1?3?
Fixtures/doorkeeper/token-code-reuse.har 000102030405060708090:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`3B0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z3G1K1;0a1\1<1=1>1?3H1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T151n1U1o201Z211K1;0a221<1=1>1?3I1A0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W1d111e1f1Z1g1K1;0a1h1<1=1>1?3J
Fixtures/doorkeeper/v42-refresh-success-and-reuse.har 0001023K043L063M083N0:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M1`3O0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K1L1M1K1N1O0_1P1Q1R1S0U0V3P121314171T1W1X1Y1Z3Q1K1;0a1\1<1=1>1?1b1A0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314151j1718191:1;0a0b1<1=1>1?2@1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K1L1M1K1N1O0_1P1Q0c0d0U0V3P121314171T153R201Z211K1;0a221<1=1>1?3S
Fixtures/doorkeeper/v42-resource-expired.har 0001023K043L063M083N0:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M0N3T3U0Q0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o101112131415161718191:1;0a0b1<1=1>1?3V
Fixtures/doorkeeper/v42-resource-insufficient-scope.har 0001023K043L063M083N0:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`3W0Q0R0S2J0U0V0W0X0Y0Z0[0\0]0^0_2K2L0a0b2M2N0U0V0e0f0g0h0i0j0k0l0m0n0o10111213141718191:1;0a0b1<1=1>1?2O
Fixtures/doorkeeper/v42-revoke.har 0001023K043L063M083N0:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`3X0Q0R1B2j0U0V0W0X0Y0Z0[0\171D0`0a1E1F2k2V1K1L1M1K1N1O0_3Y1Q1R1S0U0V3Z1T1U1V1W2n111e2o1Z301K1;0a311<1=1>1?321A0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314151j1718191:1;0a0b1<1=1>1?3?
Fixtures/doorkeeper/v42-token-code-reuse.har 0001023K043L063M083N0:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`3[0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q1R1S0U0V3P121314171T1W1X1Y1Z3\1K1;0a1\1<1=1>1?3]1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q0c0d0U0V3P121314171T153R201Z211K1;0a221<1=1>1?3^1A0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W1d111e1f1Z1g1K1;0a1h1<1=1>1?3_
Fixtures/doorkeeper/v44-resource-expired.har 0001023`043a063b08090:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M0N0O3c0Q0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o101112131415161718191:1;0a0b1<1=1>1?3V
Fixtures/doorkeeper/v44-resource-insufficient-scope.har 0001023`043a063b08090:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`3d0Q0R0S2J0U0V0W0X0Y0Z0[0\0]0^0_2K2L0a0b2M2N0U0V0e0f0g0h0i0j0k0l0m0n0o10111213141718191:1;0a0b1<1=1>1?2O
Fixtures/doorkeeper/v44-revoke.har 0001023`043a063b08090:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`3e0Q0R1B2j0U0V0W0X0Y0Z0[0\171D0`0a1E1F2k2V1K1L1M1K1N1O0_3Y1Q1R1S0U0V3Z1T1U1V1W2n111e2o1Z301K1;0a311<1=1>1?321A0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314151j1718191:1;0a0b1<1=1>1?3?
Fixtures/doorkeeper/v44-token-code-reuse.har 0001023`043a063b08090:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`3f0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q1R1S0U0V3P121314171T1W1X1Y1Z3G1K1;0a1\1<1=1>1?3]1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q0c0d0U0V3P121314171T153R201Z211K1;0a221<1=1>1?3^1A0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W1d111e1f1Z1g1K1;0a1h1<1=1>1?3_
Fixtures/doorkeeper/v50-refresh-success-and-reuse.har 0001023g043a063h08090:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M1`3i0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K1L1M1K1N1O0_1P1Q1R1S0U0V3P121314171T1W1X1Y1Z1[1K1;0a1\1<1=1>1?1b1A0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314151j1718191:1;0a0b1<1=1>1?2@1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K1L1M1K1N1O0_1P1Q0c0d0U0V3P121314171T153R201Z211K1;0a221<1=1>1?3S
Fixtures/doorkeeper/v50-resource-expired.har 0001023g043a063h08090:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M0N0O3j0Q0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o101112131415161718191:1;0a0b1<1=1>1?3V
Fixtures/doorkeeper/v50-revoke.har 0001023g043a063h08090:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`3k0Q0R1B2j0U0V0W0X0Y0Z0[0\171D0`0a1E1F2k2V1K1L1M1K1N1O0_3Y1Q1R1S0U0V3Z1T1U1V1W2n111e2o1Z301K1;0a311<1=1>1?321A0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314151j1718191:1;0a0b1<1=1>1?3?
Fixtures/doorkeeper/v50-token-code-reuse.har 0001023g043a063h08090:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`3l0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q1R1S0U0V3P121314171T1W1X1Y1Z3G1K1;0a1\1<1=1>1?3]1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q0c0d0U0V3P121314171T153R201Z211K1;0a221<1=1>1?3^1A0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W1d111e1f1Z1g1K1;0a1h1<1=1>1?3_
Fixtures/doorkeeper/v58-refresh-success-and-reuse.har 0001023m043n063o08090:404142430<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M1`440Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K1L1M1K1N1O0_1P1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T13141U1V1W1X1Y1Z1[1K1;0a1\1<1=1>1?1b1A0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o101112151j1718191:1;0a0b1<1=1>1?2@1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K1L1M1K1N1O0_1P1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T151n1U1o201Z211K1;0a221<1=1>1?451A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I241K1L1M1K1N1O0_251Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T13141U1V1W461Y1Z271K1;0a1\1<1=1>1?47
Fixtures/doorkeeper/v58-resource-insufficient-scope.har 0001023m043n063o08090:404142430<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`480Q0R0S2J0U0V0W0X0Y0Z0[0\0]0^0_2K2L0a0b2M2N0U0V0e0f0g0h0i0j0k0l0m0n0o1011121718191:1;0a0b1<1=1>1?491A0R0S2a0U0V0W0X0Y0Z0[0\0]0^0_2K2L0a0b2M2N0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T1U1o4:1Z4;1K1;0a4<1<1=1>1?2H
Fixtures/doorkeeper/v58-resource-revoked.har 0001023m043n063o08090:404142430<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M0N4=4>0Q0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o101112151j1718191:1;0a0b1<1=1>1?3?
Fixtures/doorkeeper/v58-revoke-wrong-hint.har 0001023m043n063o08090:404142430<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`4?0Q0R1B2j0U0V0W0X0Y0Z0[0\171D0`0a1E1F2k2V1K2l1H1L1M1K1N1O0_4@1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111e2o1Z301K1;0a311<1=1>1?4A1A0R0S0T0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W1d111e1f1Z1g1K1;0a1h1<1=1>1?4B
Fixtures/employeechoice/open-id.har 0001024C4D4E0<4F4G0G4H0K0L0M4I4J0Q0R0S4K4L0U0V0W4M2Z2V0_0a0b1R1S0U0V3Z4N1Y4O4P1K1;0a1\1<1=1>4Q
Fixtures/employeechoice/resource-expired-token.har 0001024R4S4E0<4F4G0G4H0K0L0M4T4U4V0Q0R0S4K4L0U0V0W4M2Z2V0_0a0b0c0d0U0V4W4X1112174N4Y4O4Z1K1;0a4[1<1=1>4Q
Fixtures/employeechoice/resource-no-token.har 0001024R4S4E0<4F4G0G4\4]0Q0R0S4^0U0V0W4M0`0a0b0c0d0U0V4W4_174N194`1;0a0b1<1=1>4Q
Fixtures/employeechoice/resource-unknown-token.har 0001024R4D4E0<4F4G0G4\4a0Q0R0S4b0U0V0W4M2Z4c0a0b0c0d0U0V4W4d1112174N4e4O4f1K1;0a4g1<1=1>4Q
Fixtures/employeechoice/token-error-expired-code.har 0001024h4S4E0<4F4G0G4H3@0M4i4T4j4k0Q0R1B4l0U0V0W4m171D0`0a1E1F4n1M1K1N1O1K2=4o503C3D3E0_511Q1l1m0U0V3P12174N524O531K1;0a541<1=1>4Q
Fixtures/employeechoice/token-error-method.har 0001024h4S4E0<4F4G0G4\550Q0R0S4l0U0V0W4M0`0a0b56570U0V3P121758595:5;4O5<1K1;0a5=1<1=1>4Q
Fixtures/employeechoice/token-error-missing-code.har 0001024h4S4E0<4F4G0G4\5>0Q0R1B4l0U0V0W4m171D0`0a1E1F4n1M1K1N1O1K2=4o505?5@1l1m0U0V3P12174N5A4O5B1K1;0a5C1<1=1>4Q
Fixtures/employeechoice/token-error-missing-grant-type.har 0001024h4S4E0<4F4G0G4H3@0M4i4I5D0Q0R1B4l0U0V0W4m171D0`0a1E1F4n1M1K1N1O1K2=4o3D3E0_5E1Q1l1m0U0V3P12174N2b4O5F1K1;0a2d1<1=1>4Q
Fixtures/employeechoice/token-error-no-credentials.har 0001024h4S4E0<4F4G0G4H3@0M4i4I5G0Q0R1B4l0U0V0W4m171D0`0a1E1F5H4o503C3D3E0_5I1Q1l1m0U0V3P12174N5J4O5K1K1;0a5L1<1=1>4Q
Fixtures/employeechoice/token-error-unknown-code.har 0001024h4S4E0<4F4G0G4\5M0Q0R1B4l0U0V0W4m171D0`0a1E1F4n1M1K1N1O1K2=4o503C3D4c5N1l1m0U0V3P12174N5O4O5P1K1;0a5Q1<1=1>4Q
Fixtures/employeechoice/token-error-unknown-grant-type.har 0001024h4S4E0<4F4G0G4H3@0M4i4I5R0Q0R1B4l0U0V0W4m171D0`0a1E1F4n1M1K1N1O1K2=4o505S3D3E0_5T1Q1l1m0U0V3P12174N5A4O5U1K1;0a5C1<1=1>4Q
Fixtures/employeechoice/token-error-wrong-redirect-uri.har 0001024h4S4E0<4F4G0G4H3@0M4i4I5V0Q0R1B4l0U0V0W4m171D0`0a1E1F4n1M1K1N1O1K2=5W503C3D3E0_5X1Q1l1m0U0V3P12174N5Y4O5Z1K1;0a5[1<1=1>4Q
Fixtures/employeechoice/token-error-wrong-secret.har 0001024h4S4E0<4F4G0G4H3@0M4i4I5\0Q0R1B4l0U0V0W4m171D0`0a1E1F4n1M1K1N5]2=4o503C3D3E0_5^1Q1l1m0U0V3P12174N5_4O5`1K1;0a5a1<1=1>4Q
Fixtures/employeechoice/token-ok.har 0001025b4D4E0<4F4G0G4H3@0M4i4I5c0Q0R1B4l0U0V0W4m171D0`0a1E1F4n1M1K1N1O1K2=4o503C3D3E0_511Q1R1S0U0V3P121314174N1Y4O5d1K1;0a1\1<1=1>4Q
Fixtures/employeechoice/token-refresh.har 0001025e4D4E0<4F4G0G4H0K0L0M4I5f0Q0R1B5g0U0V0W4m171D0`0a1E1F4n1M1K1N1O1K501H1I1J0_5h1Q1R1S0U0V3P121314174N1Y4O5i1K1;0a1\1<1=1>4Q
Fixtures/employeechoice/user-info.har 0001025j4D4E0<4F4G0G4H0K0L0M4I5k0Q0R0S5l4L0U0V0W4M2Z2V0_0a0b1R1S0U0V3Z4N5m4O5n1K1;0a5o1<1=1>4Q
Fixtures/gitee/api-blocked-user-agent.har 0001026061620<63646566670G68696:0K0M6;6<0Q0R0S6=4L0U0V0W6>0[6?2Z2V0_0a0b2M2N0U0V6@6A17186B6C6D1;0a6E1<1=1>1?6F
Fixtures/gitee/api-create-taken.har 0001026G616H6I0<63646566670G68696:0K0M6J6K0Q0R1B6L0U0V0W6>0[6M171D0`0a1E1F6N2V1K6O6P6Q6R6S0U0V3Z4N6T4O6U1K1;0a6V1<1=1>1?6W
Fixtures/gitee/api-create-unverified.har 0001026G616H6X0<63646566670G68696:0K0M6J6Y0Q0R1B6L0U0V0W6>0[6M171D0`0a1E1F6N2V1K6O6P6Q6R6S0U0V3Z4N6Z4O6[1K1;0a6\1<1=1>1?6]
Fixtures/gitee/api-emails.har 0001026^61620<63646566670G68696:0K0M6_6`0Q0R0S6a4L0U0V0W6>0[6b2Z2V0_0a0b1R1S0U0V3Z4N6c4O6d1K1;0a6e1<1=1>1?6f
Fixtures/gitee/api-fork-no-scope.har 0001026g61620<63646566670G68696:0K0M6;6h0Q0R1B6i0U0V0W6>0[6M171D0`0a1E1F6N2V0_6j1Q0c0d0U0V3Z4N6k4O6l1K1;0a6m1<1=1>1?6n
Fixtures/gitee/api-fork-same-name.har 0001026g4S6H6o0<63646566670G68696:0K0M6J700Q0R1B6i0U0V0W6>0[6M171D0`0a1E1F6N2V0_6j1Q2M2N0U0V3Z4N714O721K1;0a731<1=1>1?74
Fixtures/gitee/api-fork-unknown-source.har 0001026g616H75760<63646566670G68696:0K0M6J770Q0R1B6i0U0V0W6>0[6M171D0`0a1E1F6N2V0_6j1Q78790U0V3Z4N7:4O7;1K1;0a7<1<1=1>1?7=
Fixtures/gitee/api-open.har 0001027>7?620<63646566670G68696:0K0M6J7@0Q0R1B7A0U0V0W6>0[6M171D0`0a1E1F6N2V0_6j1Q7B7C0U0V3Z4N2o4O301K1;0a311<1=1>1?7D
Fixtures/gitee/api-patch-no-name.har 0001027E7?620<63646566670G68696:0K0M6J7F0Q0R7G7H0U0V0W6>0[6M171D0`0a1E1F6N2V1K7I7J7K1l1m0U0V3Z4N7L4O7M1K1;0a7N1<1=1>1?7O
Fixtures/gitee/api-rate-limit.har 0001027P616H7Q0<63646566670G68696:0K0M6;7R0Q0R0S6=4L0U0V0W6>0[6b2Z2V0_0a0b2M2N0U0V3Z7S7T7U7V1;0a7W1<1=1>1?7X
Fixtures/gitee/api-user-expired-token.har 0001027Y4S620<63646566670G68696:0K0M7Z7[7\0Q0R0S6=4L0U0V0W6>0[6b2Z2V0_0a0b0c0d0U0V3Z4N7]4O7^1K1;0a7_1<1=1>1?7`
Fixtures/gitee/api-user-no-token.har 0001026G7?620<63646566670G68697a7b0Q0R0S7c0U0V0W6>0[6b0`0a0b0c0d0U0V3Z4N7d4O7e1K1;0a7f1<1=1>1?7g
Fixtures/gitee/api-user-unknown-token.har 0001027Y61620<63646566670G68697a7h0Q0R0S7i0U0V0W6>0[6b2Z7j0a0b0c0d0U0V3Z4N7k4O7l1K1;0a7m1<1=1>1?7n
Fixtures/gitee/api-user.har 0001027Y61620<63646566670G68696:0K0M6;7o0Q0R0S6=4L0U0V0W6>0[6b2Z2V0_0a0b1R1S0U0V3Z4N804O81821K1;0a831<1=1>1?84
Fixtures/gitee/authorize-approve.har 0001028504866H8788898:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;8<0Q0R0S8=0U0V0W0X0Y8>0[2Q8?1M1K2=2>8@8A8B8C8D8E0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8I8J1;0a1\1<1=1>1?8K8L1A0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8N8O1K1L1M1K2=2>8B8C8@8A8D8E8P8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S8T178H118U1Y8I8V8W0a1\1<1=1>1?8X
Fixtures/gitee/authorize-bad-redirect-uri.har 0001028504866H8788898:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;8Y0Q0R0S8Z0U0V0W0X0Y8>0[2Q8?1M1K2=5W8@8A8B8C8D8E0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8I8[1;0a1\1<1=1>1?8\8]
Fixtures/gitee/authorize-deny.har 0001028504866H8788898:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;8^0Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8_8`8a8O1K1L1M1K2=2>8B8b8@8A8D2L8c8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S8d178H118U8e8I8f8g0a8h1<1=1>1?8i
Fixtures/gitee/authorize-invalid-scope.har 0001028504866H8788898:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;8Y0Q0R0S8j0U0V0W0X0Y8>0[2Q8?1M1K2=2>8@8A8B8C8D7j0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8I8k1;0a1\1<1=1>1?8l8]
Fixtures/gitee/authorize-missing-client-id.har 0001028m61620<63646566670G68697a8n0Q0R0S8o0U0V0W6>0[6b90918@920a0b78790U0V3Z93941Z951K1;0a961<1=1>1?97
Fixtures/gitee/authorize-missing-response-type.har 0001028504866H8788898:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;980Q0R0S990U0V0W0X0Y8>0[2Q8?1M1K2=2>8B8C8D8E0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8I9:1;0a1\1<1=1>1?9;8]
Fixtures/gitee/authorize-not-signed-in.har 0001028m61620<63646566670G68697a9<9=9>0R0S9?0U0V0W6>0[6b8?9@2=918@8A8D9A8B9B0a0b8Q8R0U0V9C9D178H118U9E8I9F9G0a9H1<1=1>1?9I
Fixtures/gitee/authorize-unknown-client.har 0001028504866H8788898:0;9J0G0H0I8;8Y0Q0R0S9K0U0V0W0X0Y8>0[2Q8?9L2=2>8@8A8B8C8D8E0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8I9M1;0a1\1<1=1>1?9N8]
Fixtures/gitee/password-bad.har 0001028504866H8788898:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;9O0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G9P9Q9R9S9@1L1M1K1N1O0_9T1Q0c0d0U0V3P121314171T159U9V1Z9W1K1;0a9X1<1=1>1?9Y
Fixtures/gitee/refresh-query-no-client.har 0001028504866H8788898:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J9Z0L0M1`9[0Q0R1B9\4L0U0V0W0X0Y0Z0[2Q9]1H1I1J0_0a0b1R1S0U0V3P121314171T1W1X1Y1Z9^1K1;0a1\1<1=1>1?9_
Fixtures/gitee/refresh-reuse-old.har 0001028504866H8788898:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J9Z0L0M1`9`0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J0_9a1Q1R1S0U0V3P121314171T1W1X1Y1Z9^1K1;0a1\1<1=1>1?3]1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J0_9a1Q0c0d0U0V3P121314171T159U9V1Z9W1K1;0a9X1<1=1>1?9b
Fixtures/gitee/token-code-form.har 0001028504866H8788898:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`9c0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q1R1S0U0V3P121314171T1W1X1Y1Z3\1K1;0a1\1<1=1>1?9d
Fixtures/gitee/token-code-missing-redirect-uri.har 0001028504866H8788898:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`9e0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K1L1M1K1N1O0_9f1Q0c0d0U0V3P121314171T159g9h1Z9i1K1;0a9j1<1=1>1?9k
Fixtures/gitee/token-code-missing.har 0001028504866H8788898:0;0<0=0>0?0@0A0B0C0D9l9m0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C2=2>1L1M1K1N1O0_9n1Q0c0d0U0V3P121314171T159U9V1Z9W1K1;0a9X1<1=1>1?9k
Fixtures/gitee/token-code-query.har 0001028504866H8788898:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`9o0Q0R1B:04L0U0V0W0X0Y0Z0[2Q9]3C3D3E1K2=2>1L1M1K1N1O0_0a0b1R1S0U0V3P121314171T1W1X1Y1Z3\1K1;0a1\1<1=1>1?:1
Fixtures/gitee/token-code-wrong-redirect-uri.har 0001028504866H8788898:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`:20Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=:31L1M1K1N1O0_:41Q0c0d0U0V3P121314171T159U9V1Z9W1K1;0a9X1<1=1>1?9Y
Fixtures/gitee/token-code-wrong-secret.har 0001028504866H8788898:0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`:50Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N:6:70c0d0U0V3P121314171T15:8:91Z::1K1;0a:;1<1=1>1?:<
Fixtures/gitee/token-code.har 000102:=4D620<63646566670G68696:3@0M:>:?:@0Q0R1B:A4L0U0V0W6>0[6b9]3C3D3E1K1L1M1K2=911N1O0_0a0b1R1S0U0V3P12131417931Y1Z:B1K1;0a1\1<1=1>1?:C1A0R1B:D4L0U0V0W6>0[6b9]1H1I1J0_0a0b1R1S0U0V3P12131417931Y1Z:E1K1;0a1\1<1=1>1?:F
Fixtures/gitee/token-info-unknown.har 0001028504866H8788898:0;:G0Q0R0S:H0U0V0W0X0Y0Z0[0\0]:I0`0a0b0c0d0U0V3P121314171T15:J1U1o9h1Z9i1K1;0a9j1<1=1>1?:K
Fixtures/gitee/token-missing-grant-type.har 0001028504866H8788898:0;0<0=0>0?0@0A0B0C0D9l:L0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F:M:N8B:O1L1M1K1N1O0_:P1Q0c0d0U0V3P121314171T159g:Q1Z:R1K1;0a:S1<1=1>1?9k
Fixtures/gitee/token-no-user-agent.har 000102604D620<63646566670G68696:3@0M:>6;:T0Q0R1B:U0U0V0W6>171D0`0a1E1F1G3C3D3E1K2=911L1M1K1N1O0_:V1Q2M2N0U0V6@6A17186B6C6D1;0a6E1<1=1>1?:W
Fixtures/gitee/token-unsupported-grant-type.har 0001028504866H8788898:0;0<0=0>0?0@0A0B0C0D9l:X0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G:Y1L1M1K1N1O0_:Z1Q0c0d0U0V3P121314171T15:[:\1Z:]1K1;0a:^1<1=1>1?:_
Fixtures/github/api-bad-token.har 000102:`61:a0<:b:c:d:e0F0G:f:g0Q0R0S:h0U0V0W:i0Y:j0]:k0[:l0`0a0b0c0d0U0V3Z932E1Z:m1K1;0a2G1<1=1>4Q
Fixtures/github/api-no-token.har 000102:`61:a0<:b:c:d:e0F0G:f:n0Q0R0S:h0U0V0W:i0[:l0`0a0b0c0d0U0V3Z93:o1Z;01K1;0a;11<1=1>4Q
Fixtures/github/api-no-user-agent.har 000102;261;3;4;50<:b:c:d:e0F0G;60K0M;7;80Q0R0S:h0U0V0W:i0]0^0_0`0a0b2M2N0U0V3P141718;96C;:1;0a;;1<1=1>4Q
Fixtures/github/api-token-in-query.har 000102;<61:a0<:b:c:d:e0F0G;60K0M;7;=0Q0R0S;>4L0U0V0W:i0[:l2Z2V0_0a0b1l1m0U0V3Z93;?1Z;@1K1;0a;A1<1=1>4Q
Fixtures/github/authorize-deny.har 000102;B61;3;C0<:b:c:d:e0F0G:f;D0Q0R1B;E0U0V0W;F171D0`0a1E1F4n1M1K2=;G8D;H8B;I;J;K;L8Q8R0U0V9C;M19;N;O0a0b1<1=1>1?;P
Fixtures/github/device-disabled.har 000102;Q61;3;R0<:b:c:d:e0F0G:f;S0Q0R1B;T0U0V0W;F0Y58171D0`0a1E1F4n1M0_;U1Q1l1m0U0V3Z93;V1Z;W1K1;0a;X1<1=1>4Q
Fixtures/github/device-form.har 000102;Y4D;3;Z0<:b:c:d:e0F0G:f;[0Q0R1B;T0U0V0W;F171D0`0a1E1F4n1M1K8D;\;]1R1S0U0V3Z;^1Y;_;`1;0a1\1<1=1>4Q
Fixtures/github/device-pending.har 000102;a61;3;Z0<:b:c:d:e0F0G:f;b0Q0R1B;T0U0V0W;F0Y58171D0`0a1E1F4n1M1K8D;c;d1R1S0U0V3Z931Y1Z;e1K1;0a1\1<1=1>1?;f1A0R1B;g0U0V0W;F0Y58171D0`0a1E1F4n1M1K;h;i1K50;j;k1R1S0U0V3Z1T111e;l1Z;m1K1;0a;n1<1=1>1?;o1A0R1B;g0U0V0W;F0Y58171D0`0a1E1F4n1M1K;h;i1K50;j;k1R1S0U0V3Z1T111e<01Z<11K1;0a<21<1=1>1?<3
Fixtures/github/token-error-bad-code.har 000102<461:a0<:b:c:d:e0F0G:f<50Q0R1B;g0U0V0W;F171D0`0a1E1F4n1M1K1N1O1K3D<6<71R1S0U0V3Z<8111e<9;_<:1;0a<;1<1=1>1?<<1A0R1B;g0U0V0W;F0Y58171D0`0a1E1F4n1M1K1N1O1K3D<6<71R1S0U0V3Z1T111e<=1Z<>1K1;0a<?1<1=1>1?<@
Fixtures/github/token-error-code-reused.har 000102<461:a0<:b:c:d:e0F0G;63@0M<A;7<B0Q0R1B;g0U0V0W;F0Y58171D0`0a1E1F4n1M1K1N1O1K3D3E0_<C1Q1R1S0U0V3Z1T111e1Y1Z<D1K1;0a1\1<1=1>1?3]1A0R1B;g0U0V0W;F0Y58171D0`0a1E1F4n1M1K1N1O1K3D3E0_<C1Q1R1S0U0V3Z1T111e<=1Z<>1K1;0a<?1<1=1>1?9b
Fixtures/github/token-error-redirect-uri.har 000102<461:a0<:b:c:d:e0F0G;63@0M<A;7<E0Q0R1B;g0U0V0W;F171D0`0a1E1F4n1M1K1N1O1K3D3E1K2=<F<G1R1S0U0V3Z<8111e<H;_<I1;0a<J1<1=1>1?<<1A0R1B;g0U0V0W;F0Y58171D0`0a1E1F4n1M1K1N1O1K3D3E1K2=<F<G1R1S0U0V3Z1T111e<K1Z<L1K1;0a<M1<1=1>1?<@
Fixtures/github/token-error-unknown-client.har 000102<461:a0<:b:c:d:e0F0G;63@0M<A;7<N0Q0R1B;g0U0V0W;F0Y58171D0`0a1E1F4n<O1N1O1K3D3E0_<P1Q78790U0V3Z93<Q1Z<R1K1;0a<S1<1=1>4Q
Fixtures/github/token-error-wrong-secret.har 000102<461:a0<:b:c:d:e0F0G;63@0M<A;7<T0Q0R1B;g0U0V0W;F171D0`0a1E1F4n1M1K1N5]3D3E0_<U1Q1R1S0U0V3Z<8111e<V;_<W1;0a<X1<1=1>1?<<1A0R1B;g0U0V0W;F0Y58171D0`0a1E1F4n1M1K1N5]3D3E0_<U1Q1R1S0U0V3Z1T111e<Y1Z<Z1K1;0a<[1<1=1>1?<@
Fixtures/github/token-form.har 000102<\61:a0<:b:c:d:e0F0G;63@0M<A;7<]0Q0R1B;g0U0V0W;F171D0`0a1E1F4n1M1K1N1O1K3D3E0_<C1Q1R1S0U0V3Z<8111e1Y;_<^1;0a1\1<1=1>4Q
Fixtures/github/token-json.har 000102<\61:a0<:b:c:d:e0F0G;63@0M<A;7<_0Q0R1B;g0U0V0W;F0Y58171D0`0a1E1F4n1M1K1N1O1K3D3E1K2=<`<a1R1S0U0V3Z1T111e1Y1Z<D1K1;0a1\1<1=1>4Q
Fixtures/github/token-query.har 000102<b61:a0<:b:c:d:e0F0G;63@0M<A;7<c0Q0R0S<d4L0U0V0W<e8?1M1K1N1O1K3D3E0_0a0b1R1S0U0V3Z<8111e1Y;_<^1;0a1\1<1=1>4Q
Fixtures/github/token-refresh.har 000102<f61;3<g<h0<:b:c:d:e0F0G;60K0L0M4I<i0Q0R1B;g0U0V0W;F0Y58171D0`0a1E1F4n1M1K1N1O1K501H1I1J0_5h1Q1R1S0U0V3Z1T111e1Y1Z<j1K1;0a1\1<1=1>1?1b1A0R1B;g0U0V0W;F0Y58171D0`0a1E1F4n1M1K1N1O1K501H1I1J0_5h1Q1R1S0U0V3Z1T111e<k1Z<l1K1;0a<m1<1=1>1?3S
Fixtures/github/token-xml.har 000102<\4D:a0<:b:c:d:e0F0G;63@0M<A;7<n0Q0R1B;g0U0V0W;F0Y<o171D0`0a1E1F4n1M1K1N1O1K3D3E0_<C1Q1R1S0U0V3Z=0111e1Y=1=21;0a1\1<1=1>4Q
Fixtures/gitlab/api-fork-bad-namespace.har 000102=34D=4=50<630A=6670G68696:0K0M=7=80Q0R1B=90U0V0W=:0[6M0]0^1K171D0`0a=;1F=<===>78790U0V3Z4N=?4O=@1K1;0a=A1<1=1>1?=B
Fixtures/gitlab/api-fork-forbidden.har 000102=34D=4=C0<630A=6670G68696:0K0M=7=D0Q0R1B=90U0V0W=:0[6M0]0^0_0`0a0b78790U0V3Z4N=E4O=F1K1;0a=G1<1=1>1?=H
Fixtures/gitlab/api-project-not-found.har 000102=I04=J=4=K0<0=0>0?0@0A0B=L0F0G0H0I0J0K0M=7=M0Q0R0S=N0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b78790U0V3Z58=O=P7:4O7;1K1;0a7<1<1=1>1?=Q
Fixtures/gitlab/api-user-blocked.har 000102=I04=J=R0<0=0>0?0@0A0B=L0F0G0H0I0J=S0G=T0K0M=U=V=W0Q0R0S=X0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b2M2N0U0V3Z58=O=Y=Z4O=[1K1;0a=\1<1=1>1?=]
Fixtures/gitlab/api-user-expired.har 000102=I04=J=R0<0=0>0?0@0A0B=L0F0G0H0I0J0K0M0N0O=^0Q0R0S=X0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V4W=_1758=O=`=a4O=b1K1;0a=c1<1=1>1?7`
Fixtures/gitlab/api-user-impersonation.har 000102=I04=J=R0<0=0>0?0@0A0B=L0F0G0H0I0J0K=d=e=f0Q0R0S=X0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V4W=g1758=O=h=i4O=j1K1;0a=k1<1=1>1?=l
Fixtures/gitlab/api-user-insufficient-scope.har 000102=I04=J=4=m0<0=0>0?0@0A0B=L0F0G0H0I0J0K0M=n=o0Q0R0S=X0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b2M2N0U0V3Z58=O>0>14O>21K1;0a>31<1=1>1?>4
Fixtures/gitlab/api-user-missing.har 000102=I04=J=R>50Q0R0S=X0U0V0W0X0Y0Z0[2Q0`0a0b0c0d0U0V3Z58=O>6>74O>81K1;0a>91<1=1>1?>:
Fixtures/gitlab/api-user-ok-query.har 000102=I04=J=4>;0<0=0>0?0@0A0B=L0F0G0H0I0J0K0M1`><0Q0R0S>=4L0U0V0W0X0Y0Z0[2Q2Z2V0_0a0b1R1S0U0V3Z58=O>>1f4O1g1K1;0a1h1<1=1>1?>?
Fixtures/gitlab/api-user-ok.har 000102=I04=J=4>;0<0=0>0?0@0A0B=L0F0G0H0I0J0K0M1`>@0Q0R0S=X0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b1R1S0U0V3Z58=O>>1f4O1g1K1;0a1h1<1=1>1?>A
Fixtures/gitlab/api-user-revoked.har 000102=I04=J=R0<0=0>0?0@0A0B=L0F0G0H0I0J0K0M0N4=>B0Q0R0S=X0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b0c0d0U0V4W>C1758=O>D:94O>E1K1;0a:;1<1=1>1?>F
Fixtures/gitlab/api-user-two-tokens-form.har 000102=I04=J=R0<0=0>0?0@0A0B=L0F0G0H0I0J0K0M0N4=>G0Q0R0S>=4L0U0V0W0X0Y0Z0[2Q2Z2V0_0a0b0c0d0U0V4W>C1758=O>D:94O>E1K1;0a:;1<1=1>1?>H
Fixtures/gitlab/api-user-two-tokens.har 000102=I04=J=R0<0=0>0?0@0A0B=L0F0G0H0I0J0K0M1`>I0Q0R0S>=4L0U0V0W0X0Y0Z0[0\0]0^0_2Z2V0_0a0b1l1m0U0V3Z58=O>J>K4O>L1K1;0a>M1<1=1>1?>N
Fixtures/gitlab/api-user-unknown.har 000102=I04=J=R>O0Q0R0S=X0U0V0W0X0Y0Z0[0\0]>P0`0a0b0c0d0U0V3Z58=O>6>74O>81K1;0a>91<1=1>1?>Q
Fixtures/gitlab/authorize-approve.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;>X0Q0R0S8=0U0V0W0X0Y8>0[2Q8?1M1K2=2>8@8A8B8C8D8E0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8I>Y1;0a1\1<1=1>1?8K8L1A0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8N8O1K1L1M1K2=2>8B8C8@8A8D>Z>[8b>\>]>^8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S8T178H118U1Y8I8V8W0a1\1<1=1>1?8X
Fixtures/gitlab/authorize-bad-code-challenge-method.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;>_0Q0R0S>`0U0V0W0X0Y8>0[2Q8?1M1K2=2>8@8A8B8C8D>Z>[>a>\>b0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8I>c1;0a1\1<1=1>1?>d8]
Fixtures/gitlab/authorize-bad-redirect-uri.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;>e0Q0R0S8Z0U0V0W0X0Y8>0[2Q8?1M1K2=5W8@8A8B8C8D8E0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8I>f1;0a1\1<1=1>1?>d8]
Fixtures/gitlab/authorize-bad-response-mode.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;>g0Q0R0S>h0U0V0W0X0Y8>0[2Q8?1M1K2=2>8@8A8B8C8D>Z>i>j0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8I>k1;0a1\1<1=1>1?>d8]
Fixtures/gitlab/authorize-code-challenge-without-method.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;>l0Q0R0S>m0U0V0W0X0Y8>0[2Q8?1M1K2=2>8@8A8B8C8D>Z>[>n0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8I>c1;0a1\1<1=1>1?>d8]
Fixtures/gitlab/authorize-deny-no-state.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;>o0Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8_8`8a8O1K1L1M1K2=2>8B8b8@8A8D?0>[8b>\>]?18Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S?2178H118U?38I?4?50a?61<1=1>1?8i
Fixtures/gitlab/authorize-deny.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;?70Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8_8`8a8O1K1L1M1K2=2>8B8C8@8A8D?0>[8b>\>]?88Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S?9178H118U?:8I?;?<0a?=1<1=1>1?8i
Fixtures/gitlab/authorize-form-post-lost.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;?>0Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8N8O1K1L1M1K2=2>8B8C8@8A8D>Z>[8b>\>]>^8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S8T178H118U1Y8I8V8W0a1\1<1=1>1???
Fixtures/gitlab/authorize-fragment.har 000102030405=4070:>R>S>T>U>V>W0;?@0=?A0A38?B0F0G0H0I8;?C0Q0R0S?D0U0V0W0X0Y8>0[2Q8??E1K2=2>8@8A8B8C8D>Z>i?F0a0b8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S8T178H118U1Y8I8V8W0a1\1<1=1>1??G
Fixtures/gitlab/authorize-loopback-any-port.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;?H0Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8N8O1K1L1M1K2=?I8B8C8@8A8D>Z>[8b>\>]?J8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S?K178H118U1Y8I?L?M0a1\1<1=1>1??N
Fixtures/gitlab/authorize-no-scope-param.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;?O0Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8N8O1K1L1M1K2=2>8B8C8@8A8D?0>[8b>\>]?P8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S8T178H118U1Y8I8V8W0a1\1<1=1>1?8X
Fixtures/gitlab/authorize-not-signed-in.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J?Q?R0Q0R0S8=0U0V0W0X0Y8>0[2Q8?1M1K2=2>8@8A8B8C8D8E0a0b8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S?S178H118U?T8I?U?V0a?W1<1=1>1??X
Fixtures/gitlab/authorize-oob.har 000102030405=4070:>R>S>T>U>V>W0;?@0=?A0A38?B0F0G0H0I8;?Y0Q0R0S?Z0U0V0W0X0Y8>0[2Q8??E1K2=?[8@8A8B8C8D8E0a0b8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S?\1K178H118U1Y8I?]?^4L0a1\1<1=1>1??_1A0R0S?`4L0U0V0W0X0Y8>0[2Q?a3E0_0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8I?b1;0a1\1<1=1>1??c8]
Fixtures/gitlab/authorize-post-bad-redirect-uri.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;?d0Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8N8O1K1L1M1K2=5W8B8C8@8A8D>Z>[8b>\>]?e1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V118U?f1Z?g1K1;0a?h1<1=1>1??i
Fixtures/gitlab/authorize-post-invalid-scope.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;?j0Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8N8O1K1L1M1K2=2>8B8C8@8A8D9@>[8b>\>]?k8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S?l178H118U?m8I?n?o0a@01<1=1>1?@1
Fixtures/gitlab/authorize-post-missing-response-type.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;@20Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8N8O1K1L1M1K2=2>8B8C8D>Z>[8b>\>]@38Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S@4178H118U@58I@6@70a@81<1=1>1?@9
Fixtures/gitlab/authorize-post-unknown-client.har 000102030405=4070:>R>S>T>U>V>W0;9J0G0H0I8;@:0Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8N8O1K1L@;2=2>8B@<8@8A8D>Z>[8b>\>]@=0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V118U@>1Z@?1K1;0a@@1<1=1>1?@A
Fixtures/gitlab/authorize-redirect-uri-case.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;@B0Q0R0S@C0U0V0W0X0Y8>0[2Q8?1M1K2=@D8@8A8B8C8D8E0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8I>f1;0a1\1<1=1>1?>d8]
Fixtures/gitlab/authorize-redirect-uri-extra-query.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;@E0Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8N8O1K1L1M1K2=@F8B8C8@8A8D>Z>[8b>\>]@G8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S@H178H118U1Y8I@I@J0a1\1<1=1>1?@K
Fixtures/gitlab/authorize-redirect-uri-registered-query.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;@L0Q0R0S@M0U0V0W0X0Y8>0[2Q8?1M1K2=@N8@8A8B8C8D8E0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8I>f1;0a1\1<1=1>1?@O8]
Fixtures/gitlab/authorize-redirect-uri-trailing-slash.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;@P0Q0R0S@Q0U0V0W0X0Y8>0[2Q8?1M1K2=@R8@8A8B8C8D8E0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8I>f1;0a1\1<1=1>1?>d8]
Fixtures/gitlab/authorize-scope-not-in-app.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;@S0Q0R0S@T0U0V0W0X0Y8>0[2Q8?1M1K2=2>8@8A8B8C8D@U0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8I@V1;0a1\1<1=1>1?>d8]
Fixtures/gitlab/authorize-second-time-auto.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`@W0Q0R0S8=0U0V0W0X0Y8>0[2Q8?1M1K2=2>8@8A8B8C8D8E0a0b8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S8T178H118U1Y8I8V8W0a1\1<1=1>1?@X
Fixtures/gitlab/authorize-second-time-other-scope.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`@Y0Q0R0S@Z0U0V0W0X0Y8>0[2Q8?1M1K2=2>8@8A8B8C8D2L0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8I@[1;0a1\1<1=1>1?@\8]
Fixtures/gitlab/authorize-state-odd-chars.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;@]0Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8N8O1K1L1M1K2=2>8B@^8@8A8D>Z>[8b>\>]@_8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S@`178H118U1Y8I@a@b0a1\1<1=1>1?8X
Fixtures/gitlab/authorize-trusted-skip.har 000102030405=4070:>R>S>T>U>V>W0;?@0=?A0A38?B0F0G0H0I8;@c0Q0R0S@d0U0V0W0X0Y8>0[2Q8??E1K2=2>8@8A8B8C8D8E0a0b8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S8T178H118U1Y8I8V8W0a1\1<1=1>1?@e
Fixtures/gitlab/authorize-unknown-client.har 000102030405=4070:>R>S>T>U>V>W0;9J0G0H0I8;@f0Q0R0S9K0U0V0W0X0Y8>0[2Q8?9L2=2>8@8A8B8C8D8E0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8I@g1;0a1\1<1=1>1?>d8]
Fixtures/gitlab/authorize-unsupported-response-type.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;@h0Q0R0S@i0U0V0W0X0Y8>0[2Q8?1M1K2=2>8@@j8B8C8D8E0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8I@k1;0a1\1<1=1>1?>d8]
Fixtures/gitlab/client-credentials-ok.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9l@l0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G@m1L1M1K1N1O0_@n1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z@o1K1;0a1\1<1=1>1?A01A0R1B1C0U0V0W0X0Y0Z0[0\0]A11K171D0`0aA21F1G@m8D8EA31R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W461Y1ZA41K1;0a1\1<1=1>1?A5
Fixtures/gitlab/implicit-deny.har 0001020304A6=4070:>R>S>T>U>V>W40A70<0=0>0?0@0A0B0C0D0E0F0G0H0I8;A80Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8_8`8a8O1K1L1M1K2=2>8B8C8@@j8D?0>[8b>\>]A98Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108SA:178H118U?:8IA;A<0a?=1<1=1>1?8i
Fixtures/gitlab/implicit-public-approve.har 0001020304A6=4070:>R>S>T>U>V>W40A736370A38390F0G0H0I8;A=0Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8N8O1K1L3<1K2=2>8B8C8@@j8D>Z>[8b>\>]A>8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108SA?178H118U1Y8IA@AA0a1\1<1=1>1?8X
Fixtures/gitlab/introspect-active.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`AB0Q0R1BAC0U0V0W0X0Y0Z0[0\171D0`0a1E1F2k2V1K1L1M1K1N1O0_3Y1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111e1Y1ZAD1K1;0a1\1<1=1>1?AE1A0R1BAC0U0V0W0X0Y0Z0[0\0]A11K171D0`0a1E1F2k2V0_AF1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111e1Y1ZAD1K1;0a1\1<1=1>1?AG
Fixtures/gitlab/introspect-bad-client.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lAH0Q0R1BAC0U0V0W0X0Y0Z0[0\171D0`0a1E1F2k:N1L1M1K1N:6AI0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15AJ1U1oAK1ZAL1K1;0aAM1<1=1>1?:<
Fixtures/gitlab/introspect-no-auth.har 000102030405=4070:>R>S>T>U>V>W0;AN0Q0R1BAC0U0V0W0X0Y0Z0[0\171D0`0aAO1F2k:6AP1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15AQ1U1oAR1ZAS1K1;0aAT1<1=1>1?AU
Fixtures/gitlab/introspect-refresh-token.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M1`AV0Q0R1BAC0U0V0W0X0Y0Z0[0\171D0`0a1E1F2k1J1K1L1M1K1N1O0_AW1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111e1Y1ZAD1K1;0a1\1<1=1>1?AX
Fixtures/gitlab/introspect-unknown.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lAY0Q0R1BAC0U0V0W0X0Y0Z0[0\171D0`0a1E1F2k@;1L1M1K1N1O0_AZ1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111eA[1ZA\1K1;0aA]1<1=1>1?:K
Fixtures/gitlab/oidc-discovery.har 000102A^0405=4A_A`0:>R>S>T>U>W40AaAbAc9J0G0H0I8;Ad0Q0R0SAe0U0V0W0X0Y0Z0[2Q0`0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111eAf1ZAg1K1;0aAh1<1=1>1?Ai1A0R0SAj0U0V0W0X0Y0Z0[2Q0`0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W1d111e1Y1ZAk1K1;0a1\1<1=1>1?Al
Fixtures/gitlab/oidc-prompt-none.har 000102A^0405=4070:>R>S>T>U>W40AaAm0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;An0Q0R0SAo0U0V0W0X0Y0Z0[2Q8?1M1K2=2>8@8A8B8C8DB0B1B20a0b8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15B38SB4B51ZB6B70aB81<1=1>1?B9B:9>0R0SAo0U0V0W0X0Y0Z0[2Q8?1M1K2=2>8@8A8B8C8DB0B1B20a0b8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108SB;11121314171T15B<?m1ZB=B>0a@01<1=1>1?B?
Fixtures/gitlab/oidc-token.har 000102A^0405=4070:>R>S>T>U>W40AaAm0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3AB@BA0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1ZBB1K1;0a1\1<1=1>1?BC
Fixtures/gitlab/oidc-userinfo-no-openid-scope.har 000102A^0405=4070:>R>S>T>U>W40AaAm0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`BD0Q0R0SBE0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b2M2N0U0V0e0f0g0h0i0j0k0l0m0n0o10111213141718191:1;0a0b1<1=1>1?BF
Fixtures/gitlab/oidc-userinfo.har 000102A^0405=4070:>R>S>T>U>W40AaAm0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0MBGBH0Q0R0SBE0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111eBI1ZBJ1K1;0aBK1<1=1>1?BL1A0R1BBE0U0V0W0X0Y0Z0[0\0]0^1K171D0`0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111eBI1ZBJ1K1;0aBK1<1=1>1?BM
Fixtures/gitlab/password-2fa-user.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0EBN0GBOBP0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G9P9QBQ9SBR1L1M1K1N1O0_BS1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T151n1U1o201Z211K1;0a221<1=1>1?BT
Fixtures/gitlab/password-bad.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;BU0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G9P9Q9R9S9@1L1M1K1N1O0_9T1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T151n1U1o201Z211K1;0a221<1=1>1?BV
Fixtures/gitlab/password-invalid-scope.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;BW0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G9P9Q9R9SBR8D9@1L1M1K1N1O0_BX1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15BY1U1o?T1ZBZ1K1;0a?W1<1=1>1?B[
Fixtures/gitlab/password-missing-username.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lB\0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G9P9SBR1L1M1K1N1O0_B]1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T151n1U1o201Z211K1;0a221<1=1>1?B^
Fixtures/gitlab/password-ok-no-client.har 000102030405=4070:>R>S>T>U>V>W0;9J0G0H0I8;B_0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0aB`1F1G9P9Q9R9SBaBb1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1ZBc1K1;0a1\1<1=1>1?Bd
Fixtures/gitlab/password-ok-scope.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;Be0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G9P9Q9R9SBR8D>Z1L1M1K1N1O0_Bf1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z3G1K1;0a1\1<1=1>1?Bg
Fixtures/gitlab/password-strict-no-client.har 000102030434=4BhA`>R>S>T>U>V>W0;9J0G0H0I8;Bi0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0aB`1F1G9P9Q9R9SBaBb0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15AJ1U1oAK1ZAL1K1;0aAM1<1=1>1?Bd
Fixtures/gitlab/password-strict-ok.har 000102030434=4BhA`>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;Bj0Q0R1B1C0U0V0W0X0Y0Z0[0\0]A11K171D0`0aB`1F1G9P9Q9R9SBaBb1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1ZBc1K1;0a1\1<1=1>1?AG
Fixtures/gitlab/password-unknown-user.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lBk0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G9P9QBl9SBR1L1M1K1N1O0_Bm1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T151n1U1o201Z211K1;0a221<1=1>1?Bn
Fixtures/gitlab/pkce-missing-verifier.har 000102030405=4070:>R>S>T>U>V>W0;36370A38390F0G0H0I0J3@3:3A=UBoC0C10Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L3<0_C21Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15C31U1oC41ZC51K1;0aC61<1=1>1?C71A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L3<1KC8C9C:1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z3G1K1;0a1\1<1=1>1?C;
Fixtures/gitlab/pkce-padded-challenge.har 000102030405=4070:>R>S>T>U>V>W0;36370A38390F0G0H0I0J3@3:3A=UC<C0C=0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L3<1KC8C9C:1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T151n1U1o201Z211K1;0a221<1=1>1?C>
Fixtures/gitlab/pkce-plain.har 000102030405=4070:>R>S>T>U>V>W0;36370A38390F0G0H0I0J3@3:3A=UC?C@CA0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L3<1KC8C9C:1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z3G1K1;0a1\1<1=1>1?CB
Fixtures/gitlab/pkce-verifier-43-not-enforced.har 000102030405=4070:>R>S>T>U>V>W0;36370A38390F0G0H0I0J3@3:3A=UCCC@CD0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L3<1KC8CECF1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z3G1K1;0a1\1<1=1>1?CG
Fixtures/gitlab/pkce-verifier-without-challenge.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`CH0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>C8CI1L1M1K1N1O0_CJ1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T151n1U1o201Z211K1;0a221<1=1>1?CK
Fixtures/gitlab/pkce-wrong-verifier.har 000102030405=4070:>R>S>T>U>V>W0;36370A38390F0G0H0I0J3@3:3A=UBoC0CL0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L3<1KC8CMCN1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T151n1U1o201Z211K1;0a221<1=1>1?CO1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L3<1KC8C9C:1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z3G1K1;0a1\1<1=1>1?C;
Fixtures/gitlab/refresh-no-client.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M1`CP0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J0_9a1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T151n1U1o201Z211K1;0a221<1=1>1?CQ
Fixtures/gitlab/refresh-other-client.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0ECRCS0A=60F0G0H0I0J0K0L0M1`CT0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K1LCU1K1NCV0_CW1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T151n1U1o201Z211K1;0a221<1=1>1?CX
Fixtures/gitlab/refresh-query-string.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J9Z0L0M1`CY0Q0R1BCZ4L0U0V0W0X0Y0Z0[2Q9]1H1I1J1K1L1M1K1N1O0_0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1ZC[1K1;0a1\1<1=1>1?C\
Fixtures/gitlab/refresh-reuse-old.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0JC]0L0M1`C^0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K1L1M1K1N1O0_1P1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1ZC[1K1;0a1\1<1=1>1?1b1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K1L1M1K1N1O0_1P1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T151n1U1o201Z211K1;0a221<1=1>1?451A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I241K1L1M1K1N1O0_251Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W461Y1ZC_1K1;0a1\1<1=1>1?C`
Fixtures/gitlab/refresh-revoked.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M1`Ca0Q0R1B2j0U0V0W0X0Y0Z0[0\171D0`0a1E1F2k2V1K1L1M1K1N1O0_3Y1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111e2o1Z301K1;0a311<1=1>1?Cb1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K1L1M1K1N1O0_1P1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T151n1U1o201Z211K1;0a221<1=1>1?Cc
Fixtures/gitlab/refresh-scope-narrower.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J9Z0L0M1`Cd0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K8D>Z1L1M1K1N1O0_Ce1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1ZC[1K1;0a1\1<1=1>1?Cf
Fixtures/gitlab/refresh-scope-wider.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M1`Cg0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K8DCh1L1M1K1N1O0_Ci1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15BY1U1o?T1ZBZ1K1;0a?W1<1=1>1?Cj
Fixtures/gitlab/refresh-unknown-token.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lCk0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I@;1L1M1K1N1O0_Cl1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T151n1U1o201Z211K1;0a221<1=1>1?:K
Fixtures/gitlab/refresh-with-code-verifier.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J9Z0L0M1`Cm0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K2=CnC8Co1L1M1K1N1O0_D01Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1ZC[1K1;0a1\1<1=1>1?D1
Fixtures/gitlab/refresh-wrong-secret.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M1`D20Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K1L1M1K1ND3D40c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15AJ1U1oAK1ZAL1K1;0aAM1<1=1>1?:<
Fixtures/gitlab/revoke-basic.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`D50Q0R1B2j0U0V0W0X0Y0Z0[0\0]A11K171D0`0a1E1F2k2V0_AF1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111e2o1Z301K1;0a311<1=1>1?AG
Fixtures/gitlab/revoke-expired-pair.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M0N0OD60Q0R1B2j0U0V0W0X0Y0Z0[0\171D0`0a1E1F2k2V1K1L1M1K1N1O0_3Y1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111e2o1Z301K1;0a311<1=1>1?D71A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K1L1M1K1N1O0_1P1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W461Y1Z1[1K1;0a1\1<1=1>1?D8
Fixtures/gitlab/revoke-missing-token.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lD94L0Q0R1B2j0U0V0W0X0Y0Z0[0\171D0`0a1E1F4n1M1K1N1O0_D:1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111e2o1Z301K1;0a311<1=1>1?D;
Fixtures/gitlab/revoke-other-client.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0ECRCS0A=60F0G0H0I0J0K0M1`D<0Q0R1B2j0U0V0W0X0Y0Z0[0\171D0`0a1E1F2k2V1K1LCU1K1NCV0_D=1Q2M2N0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V118U2b1ZD>1K1;0a2d1<1=1>1?CX
Fixtures/gitlab/revoke-strict-no-client.har 000102030434=407>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`D?0Q0R1B2j0U0V0W0X0Y0Z0[0\171D0`0a1E1F2k2V0_AF1Q2M2N0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V118U2b1ZD>1K1;0a2d1<1=1>1?Bd
Fixtures/gitlab/revoke-unknown.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lD@4L0Q0R1B2j0U0V0W0X0Y0Z0[0\171D0`0a1E1F2k@;1L1M1K1N1O0_AZ1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111e2o1Z301K1;0a311<1=1>1?:K
Fixtures/gitlab/token-basic-and-body.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`DA0Q0R1B1C0U0V0W0X0Y0Z0[0\0]A11K171D0`0a1E1F1G3C3D3E1K2=2>1LDB1NDCDD1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z3G1K1;0a1\1<1=1>1?DE
Fixtures/gitlab/token-basic-lowercase.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`DF0Q0R1B1C0U0V0W0X0Y0Z0[0\0]DG1K171D0`0a1E1F1G3C3D3E1K2=DHDI0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15AJ1U1oAK1ZAL1K1;0aAM1<1=1>1?DJ
Fixtures/gitlab/token-code-basic.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`DK0Q0R1B1C0U0V0W0X0Y0Z0[0\0]A11K171D0`0a1E1F1G3C3D3E1K2=DHDI1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z3G1K1;0a1\1<1=1>1?AG
Fixtures/gitlab/token-code-expired.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A0NDLDM0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T151n1U1o201Z211K1;0a221<1=1>1?DN
Fixtures/gitlab/token-code-form.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`DO0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z3G1K1;0a1\1<1=1>1?9d
Fixtures/gitlab/token-code-json.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`DP0Q0R1B1C0U0V0W0X0Y0Z0[0\174N0`0a1EDQDR1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z3G1K1;0a1\1<1=1>1?DS
Fixtures/gitlab/token-code-missing-redirect-uri.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`DT0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K1L1M1K1N1O0_9f1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15DU1U1oDV1ZDW1K1;0aDX1<1=1>1?DY
Fixtures/gitlab/token-code-missing.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lDZ0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C2=2>1L1M1K1N1O0_9n1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15D[5_1ZD\1K1;0a5a1<1=1>1?D]
Fixtures/gitlab/token-code-no-scope-app-default.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A=7D^0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1ZBc1K1;0a1\1<1=1>1?D_
Fixtures/gitlab/token-code-query.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`D`0Q0R1B:04L0U0V0W0X0Y0Z0[2Q9]3C3D3E1K2=2>1L1M1K1N1O0_0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z3G1K1;0a1\1<1=1>1?C\
Fixtures/gitlab/token-code-unknown-client.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`Da0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1LDB1N1O0_Db1Q0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15AJ1U1oAK1ZAL1K1;0aAM1<1=1>1?Dc
Fixtures/gitlab/token-code-with-state.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`Dd0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>8BDe1L1M1K1N1O0_Df1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z3G1K1;0a1\1<1=1>1?Dg
Fixtures/gitlab/token-code-wrong-redirect-uri.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`Dh0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=:31L1M1K1N1O0_:41Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T151n1U1o201Z211K1;0a221<1=1>1?Di
Fixtures/gitlab/token-code-wrong-secret.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`Dj0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1ND3Dk0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15AJ1U1oAK1ZAL1K1;0aAM1<1=1>1?Dl1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z3G1K1;0a1\1<1=1>1?Dm
Fixtures/gitlab/token-get.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lDn0Q0R0SDo4L0U0V0W0X0Y0Z0[2Q9]3C3D:N2=2>1L1M1K1N1O0_0a0b78790U0V3ZE0=OE119E21;0a0b1<1=1>1?E3
Fixtures/gitlab/token-info-gitlab-invalid.har 0001020304E4=4070:>R>S>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0ME50OE60Q0R0S:H0U0V0W0X0Y0Z0[0\0]:I0`0a0b1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15E71U1oE81ZE91K1;0aE:1<1=1>1?E;1A0R0S:H0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15E71U1oE81ZE91K1;0aE:1<1=1>1?E<1A0R0S:H0U0V0W0X0Y0Z0[2Q0`0a0b1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15E71U1oE81ZE91K1;0aE:1<1=1>1?2S
Fixtures/gitlab/token-info-gitlab-ok.har 0001020304E4=4070:>R>S>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0ME=E>0Q0R0S:H0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111e1Y1ZE?1K1;0a1\1<1=1>1?E@
Fixtures/gitlab/token-info-half-life.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M0NEAEB0Q0R0S:H0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111e1Y1ZEC1K1;0a1\1<1=1>1?ED
Fixtures/gitlab/token-info-missing.har 000102030405=4070:>R>S>T>U>V>W0;EE0Q0R0S:H0U0V0W0X0Y0Z0[2Q0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T152R1U1o2f1Z2g1K1;0a2h1<1=1>1?2S
Fixtures/gitlab/token-info-unknown.har 000102030405=4070:>R>S>T>U>V>W0;EF0Q0R0S:H0U0V0W0X0Y0Z0[0\0]:I0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T152R1U1o2f1Z2g1K1;0a2h1<1=1>1?:K
Fixtures/gitlab/token-missing-grant-type.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lEG0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F:M:N2=2>1L1M1K1N1O1K8BEHEI1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15EJ?T1ZEK1K1;0a?W1<1=1>1?EL
Fixtures/gitlab/token-no-expiry.har 0001020304EM=407EN0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A=7EO0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1ZEP1K1;0a1\1<1=1>1?EQ1A0R0S:H0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W1d111e1Y1ZER1K1;0a1\1<1=1>1?ES1A0R1BAC0U0V0W0X0Y0Z0[0\171D0`0a1E1F2k2V1K1L1M1K1N1O0_3Y1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1WET111e1Y1ZEU1K1;0a1\1<1=1>1?EV1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K1L1M1K1N1O0_1P1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1WEW1Y1ZEX1K1;0a1\1<1=1>1?EY
Fixtures/gitlab/token-redirect-uri-query-added.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`EZ0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=@F1L1M1K1N1O0_E[1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z3G1K1;0a1\1<1=1>1?E\
Fixtures/gitlab/token-redirect-uri-query-dropped.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0ME]1`E^0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T151n1U1o201Z211K1;0a221<1=1>1?E_1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=@F1L1M1K1N1O0_E[1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z3G1K1;0a1\1<1=1>1?E`
Fixtures/gitlab/token-unsupported-grant-type.har 000102030405=4070:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lEa0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G:Y1L1M1K1N1O1K8BEbEc1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15Ed;V1ZEe1K1;0a;X1<1=1>1?Ef
Fixtures/gitlab/v42-authorize-bad-redirect-uri.har 0001023K043L=43MEg0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;Eh0Q0R0S8Z0U0V0W0X0Y8>0[2Q8?1M1K2=5W8@8A8B8C8D8E0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8IEi1;0a1\1<1=1>1?Ej8]
Fixtures/gitlab/v42-authorize-deny.har 0001023K043L=43MEg0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;Ek0Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8_8`8a8O1K1L1M1K2=2>8B8C8@8A8D2LEl8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S?9178H118U?:8I?;?<0a?=1<1=1>1?8i
Fixtures/gitlab/v42-password-bad.har 0001023K043L=43MEg0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;Em0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G9P9Q9R9S9@1L1M1K1N1O0_9T1Q0c0d0U0V3P121314171T153R201Z211K1;0a221<1=1>1?9Y
Fixtures/gitlab/v42-password-ok-no-client.har 0001023K043L=43MEg0:>R>S>T>U>V>W0;9J0G0H0I8;En0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0aB`1F1G9P9Q9R9SBaBb1R1S0U0V3P121314171T1W1X1Y1ZEo1K1;0a1\1<1=1>1?Bd
Fixtures/gitlab/v42-refresh-no-client.har 0001023K043L=43MEg0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J9Z0L0M1`F00Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J0_9a1Q1R1S0U0V3P121314171T1W1X1Y1Z9^1K1;0a1\1<1=1>1?CQ
Fixtures/gitlab/v42-token-code-form.har 0001023K043L=43MEg0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`F10Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q1R1S0U0V3P121314171T1W1X1Y1Z3\1K1;0a1\1<1=1>1?9d
Fixtures/gitlab/v42-token-code-query.har 0001023K043L=43MEg0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`F20Q0R1B:04L0U0V0W0X0Y0Z0[2Q9]3C3D3E1K2=2>1L1M1K1N1O0_0a0b1R1S0U0V3P121314171T1W1X1Y1Z3\1K1;0a1\1<1=1>1?:1
Fixtures/gitlab/v42-token-code-wrong-secret.har 0001023K043L=43MEg0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`F30Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N:6:70c0d0U0V3P121314171T15F4AK1ZAL1K1;0aAM1<1=1>1?:<
Fixtures/gitlab/v42-token-info-ok.har 0001023K043L=43MEg0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`F50Q0R0S:H0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b1R1S0U0V3Z1T1U1V1W2n111e1Y1ZF61K1;0a1\1<1=1>1?F7
Fixtures/gitlab/v42-token-info-unknown.har 0001023K043L=43MEg0:>R>S>T>U>V>W0;F80Q0R0S:H0U0V0W0X0Y0Z0[0\0]:I0`0a0b0c0d0U0V3P121314171T15AQ1U1oAR1ZAS1K1;0aAT1<1=1>1?:K
Fixtures/gitlab/v42-token-unsupported-grant-type.har 0001023K043L=43MEg0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lF90Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G:Y1L1M1K1N1O0_:Z1Q0c0d0U0V3P121314171T15Ed6Z1ZF:1K1;0a6\1<1=1>1?:_
Fixtures/gitlab/v44-authorize-approve.har 0001023`043a=43b0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;F;0Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8N8O1K1L1M1K2=2>8B8C8@8A8D8E8P8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S8T178H118U1Y8I8V8W0a1\1<1=1>1?8X
Fixtures/gitlab/v44-authorize-bad-redirect-uri.har 0001023`043a=43b0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;F<0Q0R0S8Z0U0V0W0X0Y8>0[2Q8?1M1K2=5W8@8A8B8C8D8E0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8IF=1;0a1\1<1=1>1?Ej8]
Fixtures/gitlab/v44-authorize-missing-response-type.har 0001023`043a=43b0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;F>0Q0R0S990U0V0W0X0Y8>0[2Q8?1M1K2=2>8B8C8D8E0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8IF?1;0a1\1<1=1>1?9;8]
Fixtures/gitlab/v44-password-bad.har 0001023`043a=43b0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;F@0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G9P9Q9R9S9@1L1M1K1N1O0_9T1Q0c0d0U0V3P121314171T153R201Z211K1;0a221<1=1>1?9Y
Fixtures/gitlab/v44-password-ok-no-client.har 0001023`043a=43b0:>R>S>T>U>V>W0;9J0G0H0I8;FA0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0aB`1F1G9P9Q9R9SBaBb1R1S0U0V3P121314171T1W1X1Y1ZBc1K1;0a1\1<1=1>1?Bd
Fixtures/gitlab/v44-refresh-no-client.har 0001023`043a=43b0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J9Z0L0M1`FB0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J0_9a1Q1R1S0U0V3P121314171T1W1X1Y1ZC[1K1;0a1\1<1=1>1?CQ
Fixtures/gitlab/v44-token-code-form.har 0001023`043a=43b0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`FC0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q1R1S0U0V3P121314171T1W1X1Y1Z3G1K1;0a1\1<1=1>1?9d
Fixtures/gitlab/v44-token-code-query.har 0001023`043a=43b0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`FD0Q0R1B:04L0U0V0W0X0Y0Z0[2Q9]3C3D3E1K2=2>1L1M1K1N1O0_0a0b1R1S0U0V3P121314171T1W1X1Y1Z3G1K1;0a1\1<1=1>1?:1
Fixtures/gitlab/v44-token-code-wrong-redirect-uri.har 0001023`043a=43b0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`FE0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=:31L1M1K1N1O0_:41Q0c0d0U0V3P121314171T153R201Z211K1;0a221<1=1>1?9Y
Fixtures/gitlab/v44-token-info-unknown.har 0001023`043a=43b0:>R>S>T>U>V>W0;FF0Q0R0S:H0U0V0W0X0Y0Z0[0\0]:I0`0a0b0c0d0U0V3P121314171T15AQ1U1oAR1ZAS1K1;0aAT1<1=1>1?:K
Fixtures/gitlab/v44-token-missing-grant-type.har 0001023`043a=43b0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lFG0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F:M:N8B:O1L1M1K1N1O0_:P1Q0c0d0U0V3P121314171T15FHFI1ZFJ1K1;0aFK1<1=1>1?9k
Fixtures/gitlab/v44-token-unsupported-grant-type.har 0001023`043a=43b0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lFL0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G:Y1L1M1K1N1O0_:Z1Q0c0d0U0V3P121314171T15Ed6Z1ZF:1K1;0a6\1<1=1>1?:_
Fixtures/gitlab/v50-authorize-deny.har 0001023g043a=43h0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;FM0Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8_8`8a8O1K1L1M1K2=2>8B8C8@8A8D?0>[8b>\>]?88Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S?9178H118U?:8I?;?<0a?=1<1=1>1?8i
Fixtures/gitlab/v50-password-bad.har 0001023g043a=43h0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;FN0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G9P9Q9R9S9@1L1M1K1N1O0_9T1Q0c0d0U0V3P121314171T153R201Z211K1;0a221<1=1>1?9Y
Fixtures/gitlab/v50-password-ok-no-client.har 0001023g043a=43h0:>R>S>T>U>V>W0;9J0G0H0I8;FO0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0aB`1F1G9P9Q9R9SBaBb1R1S0U0V3P121314171T1W1X1Y1ZBc1K1;0a1\1<1=1>1?Bd
Fixtures/gitlab/v50-refresh-no-client.har 0001023g043a=43h0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M1`FP0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J0_9a1Q0c0d0U0V3P121314171T153R201Z211K1;0a221<1=1>1?CQ
Fixtures/gitlab/v50-token-code-form.har 0001023g043a=43h0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`FQ0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q1R1S0U0V3P121314171T1W1X1Y1Z3G1K1;0a1\1<1=1>1?9d
Fixtures/gitlab/v50-token-code-missing.har 0001023g043a=43h0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lFR0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C2=2>1L1M1K1N1O0_9n1Q0c0d0U0V3P121314171T153R201Z211K1;0a221<1=1>1?9k
Fixtures/gitlab/v50-token-code-query.har 0001023g043a=43h0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`FS0Q0R1B:04L0U0V0W0X0Y0Z0[2Q9]3C3D3E1K2=2>1L1M1K1N1O0_0a0b1R1S0U0V3P121314171T1W1X1Y1Z3G1K1;0a1\1<1=1>1?:1
Fixtures/gitlab/v50-token-code-wrong-redirect-uri.har 0001023g043a=43h0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`FT0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=:31L1M1K1N1O0_:41Q0c0d0U0V3P121314171T153R201Z211K1;0a221<1=1>1?9Y
Fixtures/gitlab/v50-token-code-wrong-secret.har 0001023g043a=43h0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`FU0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N:6:70c0d0U0V3P121314171T15F4AK1ZAL1K1;0aAM1<1=1>1?:<
Fixtures/gitlab/v50-token-info-ok.har 0001023g043a=43h0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`FV0Q0R0S:H0U0V0W0X0Y0Z0[0\0]0^0_0`0a0b1R1S0U0V3Z1T1U1V1W2n111e1Y1ZFW1K1;0a1\1<1=1>1?F7
Fixtures/gitlab/v50-token-info-unknown.har 0001023g043a=43h0:>R>S>T>U>V>W0;FX0Q0R0S:H0U0V0W0X0Y0Z0[0\0]:I0`0a0b0c0d0U0V3P121314171T15AQ1U1oAR1ZAS1K1;0aAT1<1=1>1?:K
Fixtures/gitlab/v50-token-unsupported-grant-type.har 0001023g043a=43h0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lFY0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G:Y1L1M1K1N1O0_:Z1Q0c0d0U0V3P121314171T15Ed6Z1ZF:1K1;0a6\1<1=1>1?:_
Fixtures/gitlab/v58-authorize-approve.har 0001023m043n=487>R>S>V0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;FZ0Q0R0S8=0U0V0W0X0Y8>0[2Q8?1M1K2=2>8@8A8B8C8D8E0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8IF[1;0a1\1<1=1>1?8K8L1A0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8N8O1K1L1M1K2=2>8B8C8@8A>iF\8D>Z>[8b>\>]F]8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S8T178H118U1Y8I8V8W0a1\1<1=1>1?8X
Fixtures/gitlab/v58-authorize-bad-code-challenge-method.har 0001023m043n=487>R>S>V0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;F^0Q0R0S>`0U0V0W0X0Y8>0[2Q8?1M1K2=2>8@8A8B8C8D>Z>[>a>\>b0a0b1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V118U1Y8IF_1;0a1\1<1=1>1?>d8]
Fixtures/gitlab/v58-authorize-bad-redirect-uri.har 0001023m043n=487>R>S>V0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;F`0Q0R0S8Z0U0V0W0X0Y8>0[2Q8?1M1K2=5W8@8A8B8C8D8E0a0b1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V118U1Y8IFa1;0a1\1<1=1>1?>d8]
Fixtures/gitlab/v58-authorize-deny.har 0001023m043n=487>R>S>V0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;Fb0Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8_8`8a8O1K1L1M1K2=2>8B8C8@8A>iF\8D?0>[8b>\>]Fc8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S?9178H118U?:8I?;?<0a?=1<1=1>1?8i
Fixtures/gitlab/v58-authorize-form-post.har 0001023m043n=487>R>S>V0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;Fd0Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8N8O1K1L1M1K2=2>8B8C8@8A>iFe8D>Z>[8b>\>]Ff1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8IFg1;0a1\1<1=1>1?Fh8]
Fixtures/gitlab/v58-authorize-fragment.har 0001023m043n=487>R>S>V0;?@0=?A0A38?B0F0G0H0I8;Fi0Q0R0S?D0U0V0W0X0Y8>0[2Q8??E1K2=2>8@8A8B8C8D>Z>i?F0a0b8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108SFj178H118U1Y8IFkFl0a1\1<1=1>1??G
Fixtures/gitlab/v58-authorize-invalid-scope.har 0001023m043n=487>R>S>V0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;Fm0Q0R0S8j0U0V0W0X0Y8>0[2Q8?1M1K2=2>8@8A8B8C8D7j0a0b1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V118U1Y8IFn1;0a1\1<1=1>1?>d8]
Fixtures/gitlab/v58-authorize-missing-client-id.har 0001023m043n=487>R>S>V0;9J0G0H0I8;Fo0Q0R0SG00U0V0W0X0Y8>0[2Q902>8@8A8B8C8D8E0a0b1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V118U1Y8IG11;0a1\1<1=1>1?>d8]
Fixtures/gitlab/v58-authorize-post-bad-redirect-uri.har 0001023m043n=487>R>S>V0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;G20Q0R1B8M0U0V0W0X0Y8>0[0\171D0`0a1E1F8N8O1K1L1M1K2=5W8B8C8@8A>iF\8DG3>[8b>\>]G41l1m0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V118UG51ZG61K1;0aG71<1=1>1?G8
Fixtures/gitlab/v58-authorize-trusted-skip.har 0001023m043n=487>R>S>V0;?@0=?A0A38?B0F0G0H0I8;G90Q0R0S@d0U0V0W0X0Y8>0[2Q8??E1K2=2>8@8A8B8C8D8E0a0b8Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108S8T178H118U1Y8I8V8W0a1\1<1=1>1?G:
Fixtures/gitlab/v58-authorize-unknown-client.har 0001023m043n=487>R>S>V0;9J0G0H0I8;G;0Q0R0S9K0U0V0W0X0Y8>0[2Q8?9L2=2>8@8A8B8C8D8E0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V118U1Y8IG<1;0a1\1<1=1>1?>d8]
Fixtures/gitlab/v58-authorize-unsupported-response-type.har 0001023m043n=487>R>S>V0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;G=0Q0R0S@i0U0V0W0X0Y8>0[2Q8?1M1K2=2>8@@j8B8C8D8E0a0b1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V118U1Y8IG>1;0a1\1<1=1>1?>d8]
Fixtures/gitlab/v58-device-confidential-no-secret.har 000102G?043n=487>R>S>V40G@0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;GA0Q0R1BGB0U0V0W0X0Y0Z0[0\171D0`0a1E1F4n1M0_;U1Q0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T15AJ1U1oAK1ZAL1K1;0aAM1<1=1>1?GC
Fixtures/gitlab/v58-device-expired.har 000102G?043n=487>R>S>V40G@36370A3839GD3:0NGEGF0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1GGG;h;i1K1L3<0_GH1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T15GIGJ1ZGK1K1;0aGL1<1=1>1?GM1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1GGG;h;i1K1L3<0_GH1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T151n1U1o201Z211K1;0a221<1=1>1?GN
Fixtures/gitlab/v58-device-invalid-scope.har 000102G?043n=487>R>S>V40G@36370A38390F0G0H0I8;GO0Q0R1BGB0U0V0W0X0Y0Z0[0\171D0`0a1E1F4n3<1K8D7jGP6R6S0U0V3ZE0=OE119E21;0a0b1<1=1>1?GC
Fixtures/gitlab/v58-device-missing-code.har 000102G?043n=487>R>S>V40G@36370A38GQGR0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1GGG1L3<0_GS1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T151n1U1o201Z211K1;0a221<1=1>1?9k
Fixtures/gitlab/v58-device-slow-down.har 000102G?043n=487>R>S>V40G@36370A3839GD3:1`GT0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1GGG;h;i1K1L3<0_GH1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T15GUGV1ZGW1K1;0aGX1<1=1>1?GY1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1GGG;h;i1K1L3<0_GH1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T15GZG[1ZG\1K1;0aG]1<1=1>1?G^
Fixtures/gitlab/v58-device-unknown-code.har 000102G?043n=487>R>S>V40G@36370A38GQG_0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1GGG;h9@1L3<0_G`1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T151n1U1o201Z211K1;0a221<1=1>1?:K
Fixtures/gitlab/v58-device-user-page.har 000102G?043n=487>R>S>V40G@Ga0Q0R0SGb0U0V0W0X0Y8>0[2Q0`0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10178H8F8G1U1V111e1Y8IGc1;0a1\1<1=1>1?Gd8]
Fixtures/gitlab/v58-introspect-active.har 0001023m043n=487>R>S>V0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0M1`Ge0Q0R1BAC0U0V0W0X0Y0Z0[0\171D0`0a1E1F2k2V1K1L1M1K1N1O0_3Y1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111e1Y1ZAD1K1;0a1\1<1=1>1?F7
Fixtures/gitlab/v58-introspect-no-auth.har 0001023m043n=487>R>S>V0;Gf0Q0R1BAC0U0V0W0X0Y0Z0[0\171D0`0aAO1F2k:6AP1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T15Gg1U1o6B1ZGh1K1;0a6E1<1=1>1?AU
Fixtures/gitlab/v58-oidc-discovery.har 000102Gi043n=487>R>S40AaGjAc9J0G0H0I8;Gk0Q0R0SAe0U0V0W0X0Y0Z0[2Q0`0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111eGl1ZGm1K1;0aGn1<1=1>1?Go
Fixtures/gitlab/v58-password-bad.har 0001023m043n=487>R>S>V0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;H00Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G9P9Q9R9S9@1L1M1K1N1O0_9T1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T151n1U1o201Z211K1;0a221<1=1>1?BV
Fixtures/gitlab/v58-pkce-missing-verifier.har 0001023m043n=487>R>S>V0;36370A38390F0G0H0I0J3@3:3A=UBoC0H10Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L3<0_C21Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T15C31U1oC41ZC51K1;0aC61<1=1>1?9k
Fixtures/gitlab/v58-refresh-no-client.har 0001023m043n=487>R>S>V0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M1`H20Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J0_9a1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T151n1U1o201Z211K1;0a221<1=1>1?CQ
Fixtures/gitlab/v58-refresh-redirect-uri-ignored.har 0001023m043n=487>R>S>V0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J9Z0L0M1`H30Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K2=CnC8Co1L1M1K1N1O0_D01Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T13141U1V1W1X1Y1ZC[1K1;0a1\1<1=1>1?D1
Fixtures/gitlab/v58-revoke-expired-pair.har 0001023m043n=487>R>S>V0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M0NC]H40M0N0OH50Q0R1B2j0U0V0W0X0Y0Z0[0\171D0`0a1E1F2k2V1K1L1M1K1N1O0_3Y1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111e2o1Z301K1;0a311<1=1>1?H61A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I1J1K1L1M1K1N1O0_1P1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T13141U1V1W461Y1ZC_1K1;0a1\1<1=1>1?1b1A0R1B2j0U0V0W0X0Y0Z0[0\171D0`0a1E1F2k241K2l1H1L1M1K1N1O0_H71Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V1W2n111e2o1Z301K1;0a311<1=1>1?H81A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G1H1I241K1L1M1K1N1O0_251Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T151n1U1o201Z211K1;0a221<1=1>1?1]
Fixtures/gitlab/v58-token-code-form.har 0001023m043n=487>R>S>V0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`H90Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T13141U1V1W1X1Y1Z3G1K1;0a1\1<1=1>1?9d
Fixtures/gitlab/v58-token-code-missing.har 0001023m043n=487>R>S>V0;0<0=0>0?0@0A0B0C0D9lH:0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C2=2>1L1M1K1N1O0_9n1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T15D[5_1ZD\1K1;0a5a1<1=1>1?9k
Fixtures/gitlab/v58-token-info-gitlab-invalid.har 0001023m043n=487>R>S>V0;H;0Q0R0S:H0U0V0W0X0Y0Z0[0\0]:I0`0a0b1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T15H<1U1oH=1ZH>1K1;0aH?1<1=1>1?H@
Fixtures/gitlab/v58-token-missing-grant-type.har 0001023m043n=487>R>S>V0;0<0=0>0?0@0A0B0C0D9lHA0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F:M:N8B:O1L1M1K1N1O0_:P1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T15EJ?T1ZEK1K1;0a?W1<1=1>1?9k
Fixtures/gitlab/v58-token-redirect-uri-query-dropped.har 0001023m043n=487>R>S>V0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0ME]1`HB0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T151n1U1o201Z211K1;0a221<1=1>1?E_1A0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G3C3D3E1K2=@F1L1M1K1N1O0_E[1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T13141U1V1W1X1Y1Z3G1K1;0a1\1<1=1>1?E`
Fixtures/gitlab/v58-token-unsupported-grant-type.har 0001023m043n=487>R>S>V0;0<0=0>0?0@0A0B0C0D9lHC0Q0R1B1C0U0V0W0X0Y0Z0[0\171D0`0a1E1F1G:Y8BHD1L1M1K1N1O0_HE1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o101112171T15Ed;V1ZEe1K1;0a;X1<1=1>1?:_
Fixtures/gitlab/zh-authorize-bad-redirect-uri.har 000102HF04HG=407HH0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;HI0Q0R0S8Z0U0V0W0X0Y8>0[0\HJHK8?1M1K2=5W8@8A8B8C8D8E0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8IHL1;0a1\1<1=1>1?8\8]
Fixtures/gitlab/zh-authorize-deny.har 000102HF04HG=407HH0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;HM0Q0R1B8M0U0V0W0X0Y8>0[0\HJHN171D0`0a1E1F8_8`8a8O1K1L1M1K2=2>8B8C8@8A8D?0>[8b>\>]?88Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108SHO178H118UHP8IHQHR0aHS1<1=1>1?8i
Fixtures/gitlab/zh-authorize-missing-response-type-post-nofallback.har 000102HF04HT=407HU0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;HV0Q0R1B8M0U0V0W0X0Y8>0[0\HJHN171D0`0a1E1F8N8O1K1L1M1K2=2>8B8C8D>Z>[8b>\>]@38Q8R0U0V0e0f0g0h0i0j0k0l0m0n0o108SHW178H118UHX8IHYHZ0aH[1<1=1>1?H\
Fixtures/gitlab/zh-authorize-unknown-client.har 000102HF04HG=407HH0:>R>S>T>U>V>W0;9J0G0H0I8;HI0Q0R0S9K0U0V0W0X0Y8>0[0\HJHK8?9L2=2>8@8A8B8C8D8E0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8IH]1;0a1\1<1=1>1?9N8]
Fixtures/gitlab/zh-authorize-unsupported-response-type.har 000102HF04HG=407HH0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I8;HI0Q0R0S@i0U0V0W0X0Y8>0[0\HJHK8?1M1K2=2>8@@j8B8C8D8E0a0b1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o108F8G178H1U1V111e1Y8IH^1;0a1\1<1=1>1?H_8]
Fixtures/gitlab/zh-refresh-reuse-old.har 000102HF04HG=407HH0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M0NH`Ha0Q0R1B1C0U0V0W0X0Y0Z0[0\HJHN171D0`0a1E1F1G1H1I1J1K1L1M1K1N1O0_1P1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15Hb1U1oHc1ZHd1K1;0aHe1<1=1>1?Hf
Fixtures/gitlab/zh-refresh-scope-wider.har 000102HF04HG=407HH0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J0K0L0M1`Hg0Q0R1B1C0U0V0W0X0Y0Z0[0\HJHN171D0`0a1E1F1G1H1I1J1K8DHh1L1M1K1N1O0_Hi1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15Hj1U1o5J1ZHk1K1;0a5L1<1=1>1?Cj
Fixtures/gitlab/zh-revoke-other-client-nofallback.har 000102HF04HT=407HU0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0ECRCS0A=60F0G0H0I0J0K0M1`Hl0Q0R1B2j0U0V0W0X0Y0Z0[0\HJHN171D0`0a1E1F2k2V1K1LCU1K1NCV0_D=1Q2M2N0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V118UBI1ZHm1K1;0aBK1<1=1>1?CX
Fixtures/gitlab/zh-revoke-other-client.har 000102HF04HG=407HH0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0ECRCS0A=60F0G0H0I0J0K0M1`Hn0Q0R1B2j0U0V0W0X0Y0Z0[0\HJHN171D0`0a1E1F2k2V1K1LCU1K1NCV0_D=1Q2M2N0U0V0e0f0g0h0i0j0k0l0m0n0o10171T1U1V118U2b1ZD>1K1;0a2d1<1=1>1?CX
Fixtures/gitlab/zh-token-code-missing-nofallback.har 000102HF04HT=407HU0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lHo0Q0R1B1C0U0V0W0X0Y0Z0[0\HJHN171D0`0a1E1F1G3C2=2>1L1M1K1N1O0_9n1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15I0I11ZI21K1;0aI31<1=1>1?D]
Fixtures/gitlab/zh-token-code-missing.har 000102HF04HG=407HH0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lHo0Q0R1B1C0U0V0W0X0Y0Z0[0\HJHN171D0`0a1E1F1G3C2=2>1L1M1K1N1O0_9n1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15D[5_1ZD\1K1;0a5a1<1=1>1?D]
Fixtures/gitlab/zh-token-code-ok.har 000102HF04HG=407HH0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D0E0F0G0H0I0J3@0M3A1`I40Q0R1B1C0U0V0W0X0Y0Z0[0\HJHN171D0`0a1E1F1G3C3D3E1K2=2>1L1M1K1N1O0_3F1Q1R1S0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T1U1V1W1X1Y1Z3G1K1;0a1\1<1=1>1?I5
Fixtures/gitlab/zh-token-info-unknown.har 000102HF04HG=407HH0:>R>S>T>U>V>W0;I60Q0R0S:H0U0V0W0X0Y0Z0[0\0]I7HJHK0`0a0b0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15I81U1o5A1ZI91K1;0a5C1<1=1>1?:K
Fixtures/gitlab/zh-token-missing-grant-type-nofallback.har 000102HF04HT=407HU0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lI:0Q0R1B1C0U0V0W0X0Y0Z0[0\HJHN171D0`0a1E1F:M:N8B:O1L1M1K1N1O0_:P1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15I06B1ZI;1K1;0a6E1<1=1>1?EL
Fixtures/gitlab/zh-token-missing-grant-type.har 000102HF04HG=407HH0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lI:0Q0R1B1C0U0V0W0X0Y0Z0[0\HJHN171D0`0a1E1F:M:N8B:O1L1M1K1N1O0_:P1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15EJ?T1ZEK1K1;0a?W1<1=1>1?EL
Fixtures/gitlab/zh-token-unsupported-grant-type.har 000102HF04HG=407HH0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lI<0Q0R1B1C0U0V0W0X0Y0Z0[0\HJHN171D0`0a1E1F1G:Y1L1M1K1N1O0_:Z1Q1l1m0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15I=?T1ZI>1K1;0a?W1<1=1>1?:_
Fixtures/gitlab/zh-token-wrong-secret.har 000102HF04HG=407HH0:>R>S>T>U>V>W0;0<0=0>0?0@0A0B0C0D9lI?0Q0R1B1C0U0V0W0X0Y0Z0[0\HJHN171D0`0a1E1F1G3C3D:N2=2>1L1M1K1ND3I@0c0d0U0V0e0f0g0h0i0j0k0l0m0n0o1011121314171T15IA1U1o<01ZIB1K1;0a<21<1=1>1?:<
Fixtures/google/authorize-approve-2025.har 000102IC61IDIE0<4FIF0G0HIGIHIIIJ0R1BIK0U0V0WIL171D0`0a1E1F4n1M1K2=4o8@8A8DIM8BINIOIP;JIQIR8Q8R0U0V9CIS19;NIT0a0b1<1=1>4Q
Fixtures/google/authorize-approve.har 000102IC61IU0<4FIF0G0HIGIHIVIJ0R1BIK0U0V0WIL171D0`0a1E1F4n1M1K2=4o8@8A8DIM8BINIOIP;JIQIR8Q8R0U0V9CIW19;NIX0a0b1<1=1>4Q
Fixtures/google/authorize-deny.har 000102IY4DIDIZ0<4FIF0G0HIGIHI[IJ0R1BIK0U0V0WIL171D0`0a1E1F4n1M1K2=4o8@8A8DIM8BINIOIP;J;KI\8Q8R0U0V9CI]19;NI^0a0b1<1=1>4Q
Fixtures/google/device-client-type.har 000102I_4DIDI`0<4FIF0G0HIGIHIaIJ0R1BIb0U0V0WIc171D0`0a1E1F4n1M1K8DIdIe0c0d0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iInIo1ZJ01K1;0aJ11<1=1>4Q
Fixtures/google/device-expired.har 000102I_4SIU0<4FIF0G0HIGJ2GD0MJ3J4J5IJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K;h;i1K50;jJ71l1m0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iIn6T1ZJ81K1;0a6V1<1=1>4Q
Fixtures/google/device-pending.har 000102I_4DIU0<4FIF0G0HIGIHJ9IJ0R1BIb0U0V0WIc171D0`0a1E1F4n1M1K8DJ:J;1R1S0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iIn1Y1ZJ<1K1;0a1\1<1=1>J=J>0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K;h;i1K50;jJ7J?J@0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iIn5m1ZJA1K1;0a5o1<1=1>J=JB0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K;h;i1K50;jJ72M2N0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iInJC1ZJD1K1;0aJE1<1=1>4Q
Fixtures/google/revoke.har 000102JF61IU0<4FIF0G0HIGJ20K0L0MJGJHIJ0R1BJI0U0V0WIc171D0`0a1E1F2k1J0_JJ1Q1R1S0U0V3Z932o1Z301K1;0a311<1=1>J=J>0R1BJI0U0V0WIc171D0`0a1E1F2k1J0_JJ1Q1l1m0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iInJK1ZJL1K1;0aJM1<1=1>4Q
Fixtures/google/token-2016-error.har 000102JN61IDJO0<4FIF0G0HIGIHJPIJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K2=4o503C3DJQJR1l1m0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iInJS1ZJT1K1;0aJU1<1=1>4Q
Fixtures/google/token-2016.har 000102JN61IDJO0<4FIF0G0HIGJ23@0M4iJGJVIJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K2=4o503C3D3E0_511Q1R1S0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iIn1Y1ZJW1K1;0a1\1<1=1>4Q
Fixtures/google/token-error-code-reused.har 000102JX61IU0<4FIF0G0HIGJ23@0M4iJGJYIJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K2=4o503C3D3E0_511Q1R1S0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iIn1Y1ZJZ1K1;0a1\1<1=1>J=J>0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K2=4o503C3D3E0_511Q1l1m0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iIn6T1ZJ[1K1;0a6V1<1=1>4Q
Fixtures/google/token-error-grant-type.har 000102JX61IU0<4FIF0G0HIGJ23@0M4iJGJ\IJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K2=4o509P3D3E0_J]1Q1l1m0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iInJ^1ZJ_1K1;0aJ`1<1=1>4Q
Fixtures/google/token-error-malformed-code.har 000102JX61IU0<4FIF0G0HIGJ23@0M4iJGJaIJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K2=4o503C3DJbJc1l1m0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iInJd1ZJe1K1;0aJf1<1=1>4Q
Fixtures/google/token-error-missing-client.har 000102JX61IU0<4FIF0G0HIGJ23@0M4iJGJgIJ0R1BJ60U0V0WIc171D0`0a1E1F5H4o503C3D3E0_5I1Q1l1m0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iIn?T1ZJh1K1;0a?W1<1=1>4Q
Fixtures/google/token-error-missing-code.har 000102JX61IU0<4FIF0G0HIGJ23@0M4iJGJiIJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K2=4o505?5@1l1m0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iInDV1ZJj1K1;0aDX1<1=1>4Q
Fixtures/google/token-error-missing-grant-type.har 000102JX61IU0<4FIF0G0HIGJ23@0M4iJGJkIJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K2=4o3D3E0_5E1Q1l1m0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iIn5m1ZJl1K1;0a5o1<1=1>4Q
Fixtures/google/token-error-missing-secret.har 000102JX61IU0<4FIF0G0HIGJ23@0M4iJGJmIJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K2=4o503C3D3E0_Jn1Q1l1m0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iIn4e1ZJo1K1;0a4g1<1=1>4Q
Fixtures/google/token-error-missing-verifier.har 000102JX61IU0<4FIF0G0HIGJ23@0M4iK0BoC0K1IJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K2=4o503C3D3E0_511Q1l1m0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iInK21ZK31K1;0aK41<1=1>4Q
Fixtures/google/token-error-rapt.har 000102JX61IDK50<4FIF0G0HIGJ20K0L0MK6K7K8IJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K501H1I1J0_5h1Q1l1m0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iInBI1ZK91K1;0aBK1<1=1>4Q
Fixtures/google/token-error-redirect-uri.har 000102JX61IU0<4FIF0G0HIGJ23@0M4iJGK:IJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K2=K;503C3D3E0_K<1Q1l1m0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iInK=1ZK>1K1;0aK?1<1=1>4Q
Fixtures/google/token-error-refresh-foreign.har 000102JX61IU0<4FCR4FIF0G0HIGJ20K0L0MJGK@IJ0R1BJ60U0V0WIc171D0`0a1E1F4nCU1K1NCV1K501H1I1J0_KA1Q0c0d0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iInKB1ZKC1K1;0aKD1<1=1>4Q
Fixtures/google/token-error-refresh-revoked-later.har 000102JX61IU0<4FIF0G0HIGJ20K0L0MK6KEKFKGIJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K501H1I1J0_5h1Q1l1m0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iIn6T1ZJ[1K1;0a6V1<1=1>4Q
Fixtures/google/token-error-refresh-revoked.har 000102JX61IU0<4FIF0G0HIGJ20K0L0MK6KHKIIJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K501H1I1J0_5h1Q1l1m0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iInDV1ZKJ1K1;0aDX1<1=1>4Q
Fixtures/google/token-error-refresh-unknown.har 000102JX61IU0<4FIF0G0HIGIHKKIJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K501H1IKLKM1l1m0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iIn6T1ZJ[1K1;0a6V1<1=1>4Q
Fixtures/google/token-error-stray-verifier.har 000102JX61IU0<4FIF0G0HIGJ23@0M4iJGKNIJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K2=4o503C3D3E1KC8KOKP1l1m0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iInKQ1ZKR1K1;0aKS1<1=1>4Q
Fixtures/google/token-error-unknown-client.har 000102JX61IU0<4FIF0G0HIGJ23@0M4iJG9NIJ0R1BJ60U0V0WIc171D0`0a1E1F4nKT1N1O1K2=4o503C3D3E0_KU1Q0c0d0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iIn5A1ZKV1K1;0a5C1<1=1>4Q
Fixtures/google/token-error-unknown-code.har 000102JX61IU0<4FIF0G0HIGJ23@0M4iJGKWIJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K2=4o503C3DJQJR1l1m0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iIn6T1ZJ[1K1;0a6V1<1=1>4Q
Fixtures/google/token-error-wrong-secret.har 000102JX61IU0<4FIF0G0HIGJ23@0M4iJGKXIJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N5]2=4o503C3D3E0_5^1Q0c0d0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iInKY1ZKZ1K1;0aK[1<1=1>4Q
Fixtures/google/token-error-wrong-verifier.har 000102JX61IU0<4FIF0G0HIGJ23@0M4iK0BoC0K\IJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K2=4o503C3D3E1KC8KOKP1l1m0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iInK21ZK]1K1;0aK41<1=1>4Q
Fixtures/google/token-ok.har 000102JN61IU0<4FIF0G0HIGJ23@0M4iJGK^IJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K2=4o503C3D3E0_511Q1R1S0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iIn1Y1ZJZ1K1;0a1\1<1=1>4Q
Fixtures/google/token-refresh.har 000102JN61IU0<4FIF0G0HIGJ20K0L0MJGK_IJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K501H1I1J0_5h1Q1R1S0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iIn1Y1ZK`1K1;0a1\1<1=1>4Q
Fixtures/google/token-testing.har 000102JN61IDKa0<4FIF0G0HIGJ23@0M4iKbKcIJ0R1BJ60U0V0WIc171D0`0a1E1F4n1M1K1N1O1K2=4o503C3D3E0_511Q1R1S0U0VIfIg11Ih1314171T1UIi1UIj1UIk0gIlIm0f0iIn1Y1ZKd1K1;0a1\1<1=1>4Q
Fixtures/google/tokeninfo-error-v1.har 000102Ke61IU0<4FIF0G0HIGIHKfIJ0R0SKg0U0V0WKh2ZKi0a0b1l1m0U0V3Z93>71ZKj1K1;0a>91<1=1>4Q
Fixtures/google/tokeninfo-error-v3.har 000102Ke61IU0<4FIF0G0HIGIHKfIJ0R0SKk0U0V0WKh2ZKi0a0b1l1m0U0V3Z93Kl1ZKm1K1;0aKn1<1=1>4Q
Fixtures/google/tokeninfo-error.har 000102Ke61IU0<4FIF0G0HIGIHKfIJ0R0SKo0U0V0WL02ZKi0a0b1l1m0U0V3Z93KY1ZL11K1;0aK[1<1=1>4Q
Fixtures/google/tokeninfo-v1.har 000102Ke61IU0<4FIF0G0HIGJ20K0L0MK6L2L3IJ0R0SL44L0U0V0WKh2Z2V0_0a0b1R1S0U0V3Z931Y1ZL51K1;0a1\1<1=1>4Q
Fixtures/google/tokeninfo.har 000102Ke61IU0<4FIF0G0HIGJ20K0L0MK6L2L6IJ0R0SL74L0U0V0WL02Z2V0_0a0b1R1S0U0V3Z931Y1ZL81K1;0a1\1<1=1>4Q
Fixtures/google/userinfo-error.har 000102L961IU0<4FIF0G0HIGIHL:IJ0R0SL;0U0V0WL<0]L=0`0a0b0c0d0U0V4WL>1793Io1ZL?1K1;0aJ11<1=1>4Q
Fixtures/google/userinfo-v2.har 000102L961IU0<4FIF0G0HIGJ20K0L0MJGL@IJ0R0SLA0U0V0WL<0]0^0_0`0a0b1R1S0U0V3Z93LB1ZLC1K1;0aLD1<1=1>4Q
Fixtures/google/userinfo.har 000102L961IU0<4FIF0G0HIGJ20K0L0MJGLEIJ0R0SLF0U0V0WLG0]0^0_0`0a0b1R1S0U0V3Z938e1ZLH1K1;0a8h1<1=1>4Q
Fixtures/qq/authorize-approve.har 000102LI61LJ0<LKLLLM0GLNLO0Q0R0SLP0U0V0WLQLR8A1L1M1K2=LS8BIN8DLT0a0b8Q8R0U0V9CLU19;NLV0a0b1<1=1>1?LW1A0R1BLX0U0V0WLY171D0`0a1E1FLZ8A1L1M1K2=LS8DL[8BIN;JIQL\8Q8R0U0V9CL]19;NL^0a0b1<1=1>1?L_
Fixtures/qq/authorize-bad-redirect-uri.har 000102L`61LJ0<LKLaLb0Q0R0SLc0U0V0WLQLR8A1L1M1K2=5W8BLd0a0b8Q8R0U0V9CLe19;NLf0a0b1<1=1>4Q
Fixtures/qq/authorize-bad-response-type.har 000102L`7?LJ0<LKLaLg0Q0R0SLh0U0V0WLQLR:Y1L1M1K2=LS8BLd0a0b8Q8R0U0V9CLi19;NLj0a0b1<1=1>4Q
Fixtures/qq/authorize-implicit.har 000102Lk4DLJ0<LKLLLM0GLNLl0Q0R1BLX0U0V0WLY171D0`0a1E1FLZ@j1L1M1K2=LS8DL[8BIN;JIQLm8Q8R0U0V9CLn19;NLo0a0b1<1=1>4Q
Fixtures/qq/authorize-missing-client-id.har 000102L`61LJ0<LKLaM00Q0R0SM10U0V0WLQLR8A2=LS8BLd0a0b8Q8R0U0V9CM219;NM30a0b1<1=1>4Q
Fixtures/qq/authorize-no-state.har 000102LI7?LJ0<LKLLLM0GLNM40Q0R1BLX0U0V0WLY171D0`0a1E1FLZ8A1L1M1K2=LS8DL[;JIQM58Q8R0U0V9CM60_19;NM74L0a0b1<1=1>4Q
Fixtures/qq/authorize-redirect-uri-fragment.har 000102L`4DLJ0<LKLaM80Q0R0SM90U0V0WLQLR8A1L1M1K2=M:8BLd0a0b8Q8R0U0V9CM;19;NM<0a0b1<1=1>4Q
Fixtures/qq/authorize-unknown-client.har 000102L`61LJ0<LKLaM=0Q0R0SM>0U0V0WLQLR8A1LM?2=LS8BLd0a0b8Q8R0U0V9CM@19;NMA0a0b1<1=1>4Q
Fixtures/qq/me-error-100007-missing-token.har 000102MB61LJ0<LKLLLM0GLNMC0Q0R0SMD0U0V0WLQ0`0a0b1R1S0U0V3Z185A6CME1;0a5C1<1=1>1?<<1A0R0SMF0U0V0WLQMGMH0a0b1R1S0U0V3Z18KB6CMI1K1;0aKD1<1=1>1?MJ
Fixtures/qq/me-error-100013-malformed-token.har 000102MB61LJ0<LKLLLM0GLNMK0Q0R0SML0U0V0WLQ2Z2[0a0b1R1S0U0V3Z18K=6CMM1;0aK?1<1=1>1?<<1A0R0SMN0U0V0WLQ2ZMOMPMH0a0b1R1S0U0V3Z18JC6CMQ1K1;0aJE1<1=1>1?MJ
Fixtures/qq/me-error-100016-expired-token.har 000102MB4DMRMS0<LKLLLM0GMT0K0L0MMUMV4V0Q0R0SMW4L0U0V0WLQ2Z2V0_0a0b1R1S0U0V3Z18Io6CMX1;0aJ11<1=1>1?<<1A0R0SMY0U0V0WLQ2Z2V1KMPMH0a0b1R1S0U0V3Z18MZ6CM[1K1;0aM\1<1=1>1?MJ
Fixtures/qq/me-error-100016-unknown-token.har 000102MB61LJ0<LKLLLM0GLNM]0Q0R0SM^0U0V0WLQ2ZM_0a0b1R1S0U0V3Z18Io6CMX1;0aJ11<1=1>1?<<1A0R0SM`0U0V0WLQ2ZMaMPMH0a0b1R1S0U0V3Z18MZ6CM[1K1;0aM\1<1=1>1?MJ
Fixtures/qq/me-error-100048-unionid.har 000102MB61MRMbMc0<LKLLLM0GMT0K0L0MMdMe0Q0R0SMf0U0V0WLQ2Z2V1KMgMh0a0b1R1S0U0V3Z18KY6CMi1;0aK[1<1=1>4Q
Fixtures/qq/me-json.har 000102Mj61LJ0<LKLLLM0GMT0K0L0MMdMk0Q0R0SMY0U0V0WLQ2Z2V1KMPMH0a0b1R1S0U0V3Z181Y6CMl1K1;0a1\1<1=1>4Q
Fixtures/qq/me-jsonp.har 000102Mj61LJ0<LKLLLM0GMT0K0L0MMdMm0Q0R0SMW4L0U0V0WLQ2Z2V0_0a0b1R1S0U0V3Z181Y6CMn1;0a1\1<1=1>4Q
Fixtures/qq/me-unionid.har 000102Mj61MRMo0<LKLLLM0GMT0K0L0MMdN00Q0R0SMf0U0V0WLQ2Z2V1KMgMh0a0b1R1S0U0V3Z181Y6CN11;0a1\1<1=1>4Q
Fixtures/qq/token-basic-only.har 000102N261LJ0<LKLLLM0GMT3@0MN3MdN40Q0R1BN50U0V0WLY0]A11K171D0`0a1E1F1G3C3D3E1K2=N6N71R1S0U0V3Z18N86CN91;0aN:1<1=1>4Q
Fixtures/qq/token-error-100001-missing-client-id.har 000102N;61LJ0<LKLLLM0GMT3@0MN3MdN<0Q0R0SN=0U0V0WLQ9]3C1N1O1K3D3E1K2=N60a0b1R1S0U0V3Z185m6CN>1;0a5o1<1=1>1?<<1A0R0SN?0U0V0WLQ9]3C1N1O1K3D3E1K2=LSMPMH0a0b1R1S0U0V3Z18N@6CNA1K1;0aNB1<1=1>1?MJ
Fixtures/qq/token-error-100002-missing-client-secret.har 000102N;61LJ0<LKLLLM0GMT3@0MN3MdNC0Q0R0SND0U0V0WLQ9]3C1L1M1K3D3E1K2=N60a0b1R1S0U0V3Z18N86CN91;0aN:1<1=1>1?<<1A0R0SNE0U0V0WLQ9]3C1L1M1K3D3E1K2=LSMPMH0a0b1R1S0U0V3Z18K=6CNF1K1;0aK?1<1=1>1?MJ
Fixtures/qq/token-error-100004-missing-grant-type.har 000102N;61LJ0<LKLLLM0GMT3@0MN3MdNG0Q0R0SNH0U0V0WLQ8?1M1K1N1O1K3D3E1K2=N60a0b1R1S0U0V3Z18NI6CNJ1;0aNK1<1=1>1?<<1A0R0SNL0U0V0WLQ8?1M1K1N1O1K3D3E1K2=LSMPMH0a0b1R1S0U0V3Z18NM6CNN1K1;0aNO1<1=1>1?MJ
Fixtures/qq/token-error-100004-unknown-grant-type.har 000102N;61LJ0<LKLLLM0GMT3@0MN3MdNP0Q0R0SNQ0U0V0WLQ9]:Y1L1M1K1N1O1K3D3E1K2=N60a0b1R1S0U0V3Z18NI6CNJ1;0aNK1<1=1>1?<<1A0R0SNR0U0V0WLQ9]:Y1L1M1K1N1O1K3D3E1K2=LSMPMH0a0b1R1S0U0V3Z18NM6CNN1K1;0aNO1<1=1>1?MJ
Fixtures/qq/token-error-100005-missing-code.har 000102N;61LJ0<LKLLLM0GLNNS0Q0R0SNT0U0V0WLQ9]3C1L1M1K1N1O1K2=N60a0b1R1S0U0V3Z18JK6CNU1;0aJM1<1=1>1?<<1A0R0SNV0U0V0WLQ9]3C1L1M1K1N1O1K2=LSMPMH0a0b1R1S0U0V3Z18NW6CNX1K1;0aNY1<1=1>1?MJ
Fixtures/qq/token-error-100006-missing-refresh-token.har 000102N;7?LJ0<LKLLLM0GLNNZ0Q0R0SN[4L0U0V0WLQ9]1H1L1M1K1N1O0_0a0b1R1S0U0V3Z18N86CN\1;0aN:1<1=1>1?<<1A0R0SN]0U0V0WLQ9]1H1L1M1K1N1O1KMPMH0a0b1R1S0U0V3Z18K=6CN^1K1;0aK?1<1=1>1?MJ
Fixtures/qq/token-error-100008-unknown-client.har 000102N;7?LJ0<LKLLLM0GMT3@0MN3MdN_0Q0R0SN`0U0V0WLQ9]3C1LM?1N1O1K3D3E1K2=N60a0b1R1S0U0V3Z18Na6CNb1;0aNc1<1=1>1?<<1A0R0SNd0U0V0WLQ9]3C1LM?1N1O1K3D3E1K2=LSMPMH0a0b1R1S0U0V3Z18N86CNe1K1;0aN:1<1=1>1?MJ
Fixtures/qq/token-error-100009-wrong-client-secret.har 000102N;61LJ0<LKLLLM0GMT3@0MN3MdNf0Q0R0SNg0U0V0WLQ9]3C1L1M1K1N5]3D3E1K2=N60a0b1R1S0U0V3Z18Jd6CNh1;0aJf1<1=1>1?<<1A0R0SNi0U0V0WLQ9]3C1L1M1K1N5]3D3E1K2=LSMPMH0a0b1R1S0U0V3Z18Nj6CNk1K1;0aNl1<1=1>1?MJ
Fixtures/qq/token-error-100010-doubly-encoded-redirect-uri.har 000102N;61LJ0<LKLLLM0GMT3@0MN3MdNm0Q0R0SNn0U0V0WLQ9]3C1L1M1K1N1O1K3D3E1K2=No0a0b1R1S0U0V3Z18K=6CO01;0aK?1<1=1>1?<<1A0R0SO10U0V0WLQ9]3C1L1M1K1N1O1K3D3E1K2=O2MPMH0a0b1R1S0U0V3Z18JC6CO31K1;0aJE1<1=1>1?MJ
Fixtures/qq/token-error-100010-wrong-redirect-uri.har 000102N;61LJ0<LKLLLM0GMT3@0MN3MdO40Q0R0SO50U0V0WLQ9]3C1L1M1K1N1O1K3D3E1K2=<F0a0b1R1S0U0V3Z18K=6CO01;0aK?1<1=1>1?<<1A0R0SO60U0V0WLQ9]3C1L1M1K1N1O1K3D3E1K2=5WMPMH0a0b1R1S0U0V3Z18JC6CO31K1;0aJE1<1=1>1?MJ
Fixtures/qq/token-error-100019-expired-code.har 000102N;61LJ0<LKLLLM0GMT3@0MN3MUDLO70Q0R0SO80U0V0WLQ9]3C1L1M1K1N1O1K3D3E1K2=N60a0b1R1S0U0V3Z18K26CO91;0aK41<1=1>4Q
Fixtures/qq/token-error-100019-unknown-code.har 000102N;61LJ0<LKLLLM0GLNO:0Q0R0SO;0U0V0WLQ9]3C1L1M1K1N1O1K3DMa2=N60a0b1R1S0U0V3Z18K26CO91;0aK41<1=1>1?<<1A0R0SO<0U0V0WLQ9]3C1L1M1K1N1O1K3DMa2=LSMPMH0a0b1R1S0U0V3Z18O=6CO>1K1;0aO?1<1=1>1?MJ
Fixtures/qq/token-error-100020-code-reused.har 000102N;61MRMS0<LKLLLM0GMT3@0MN3MdO@0Q0R0SO80U0V0WLQ9]3C1L1M1K1N1O1K3D3E1K2=N60a0b1R1S0U0V3Z181Y6COA1K1;0a1\1<1=1>1?3]1A0R0SO80U0V0WLQ9]3C1L1M1K1N1O1K3D3E1K2=N60a0b1R1S0U0V3Z18NM6COB1;0aNO1<1=1>1?9b
Fixtures/qq/token-error-100021-unknown-refresh-token.har 000102N;61LJ0<LKLLLM0GLNOC0Q0R0SOD0U0V0WLQ9]1H1L1M1K1N1O1K1IM_0a0b1R1S0U0V3Z18KB6COE1;0aKD1<1=1>1?<<1A0R0SOF0U0V0WLQ9]1H1L1M1K1N1O1K1IMaMPMH0a0b1R1S0U0V3Z181f6COG1K1;0a1h1<1=1>1?MJ
Fixtures/qq/token-form-post.har 000102N261MRMS0<LKLLLM0GMT3@0MN3MdOH0Q0R1BN50U0V0WLY171D0`0a1E1F1G3C1L1M1K1N1O1K3D3E1K2=N6OI1R1S0U0V3Z181Y6COA1K1;0a1\1<1=1>4Q
Fixtures/qq/token-form.har 000102OJ61MRMS0<LKLLLM0GMT3@0MN3MdOK0Q0R0SO80U0V0WLQ9]3C1L1M1K1N1O1K3D3E1K2=N60a0b1R1S0U0V3Z181Y6COA1K1;0a1\1<1=1>4Q
Fixtures/qq/token-json.har 000102OJ61MROL0<LKLLLM0GMT3@0MN3MdOM0Q0R0SON0U0V0WLQ9]3C1L1M1K1N1O1K3D3E1K2=LSMPMH0a0b1R1S0U0V3Z181Y6COO1K1;0a1\1<1=1>4Q
Fixtures/qq/token-need-openid.har 000102OJ7?MRMS0<LKLLLM0GMT3@0MN3MdOP0Q0R0SOQ0U0V0WLQ9]3C1L1M1K1N1O1K3D3E1K2=LSORMh0a0b1R1S0U0V3Z181Y6COS1K1;0a1\1<1=1>4Q
Fixtures/qq/token-refresh.har 000102OJ4DMRMS0<LKLLLM0GMT0K0L0MMdOT0Q0R0SOU4L0U0V0WLQ9]1H1L1M1K1N1O1K1I1J0_0a0b1R1S0U0V3Z181Y6COV1K1;0a1\1<1=1>1?1b1A0R0SOU4L0U0V0WLQ9]1H1L1M1K1N1O1K1I1J0_0a0b1R1S0U0V3Z18KB6COE1;0aKD1<1=1>1?3S
Fixtures/qq/user-info-error-foreign-openid.har 000102OW61LJ0<LKLLLM0GMT0K0L0MMdOX0Q0R0SOY0U0V0WLQ2Z2V1KOZ1M1KO[M_0a0b1R1S0U0V3ZO\O]8IO^1K1;0aO_1<1=1>4Q
Fixtures/qq/user-info-error-invalid-token.har 000102OW61LJ0<LKLLLM0GLNO`0Q0R0SOa0U0V0WLQ2ZMaOZ1M1KO[M_0a0b1R1S0U0V3ZO\7T8IOb1K1;0a7W1<1=1>4Q
Fixtures/qq/user-info-error-malformed-openid.har 000102OW61LJ0<LKLLLM0GMT0K0L0MMdOc0Q0R0SOd0U0V0WLQ2Z2V1KOZ1M1KO[Oe0a0b1R1S0U0V3ZO\Of8IOg1K1;0aOh1<1=1>4Q
Fixtures/qq/user-info-error-missing-openid.har 000102OW61LJ0<LKLLLM0GMT0K0L0MMdOi0Q0R0SOj4L0U0V0WLQ2Z2V1KOZ1M0_0a0b1R1S0U0V3ZO\Of8IOg1K1;0aOh1<1=1>4Q
Fixtures/qq/user-info-error-scope.har 000102OW61LJ0<LKLLLM0GMT0K0MOkOl0Q0R0SMW4L0U0V0WLQ2Z2V0_0a0b1R1S0U0V3Z181Y6CMn1;0a1\1<1=1>1?Om1A0R0SOn4L0U0V0WLQ2Z2V1KOZ1M1KO[Oo0_0a0b1R1S0U0V3ZO\P08IP11K1;0aP21<1=1>4Q
Fixtures/qq/user-info.har 000102P361LJ0<LKLLLM0GMT0K0L0MMdP40Q0R0SMW4L0U0V0WLQ2Z2V0_0a0b1R1S0U0V3Z181Y6CMn1;0a1\1<1=1>1?Om1A0R0SOn4L0U0V0WLQ2Z2V1KOZ1M1KO[Oo0_0a0b1R1S0U0V3ZO\1Y8IP51K1;0a1\1<1=1>1?P6
Fixtures/tutorial/authorize-approve.har 000102P74DP80<P9P:P;P<P=P>0Q0R1BP?0U0V0WP@17PA0Y18LR8A1L1M1K2=PB8DL[8BPC0aPD1FPEMhPF8Q8R0U0VPGPH8SPI1K1U1V17O\1Y8IPJPK4L0a1\1<1=1>1?PL
Fixtures/tutorial/authorize-error-missing-client-id.har 000102PM4DP80<P9P:P;P<P=PN0Q0R0SPO0U0V0WPPLR8A2=PQ0a0b1l1m0U0VPGPH1793PR1ZPS1K1;0aPT1<1=1>4Q
Fixtures/tutorial/authorize-error-missing-redirect-uri.har 000102PM4DP80<P9P:P;P<P=PU0Q0R0SPV4L0U0V0WPPLR8A1L1M0_0a0b1l1m0U0VPGPH1793PW1ZPX1K1;0aPY1<1=1>4Q
Fixtures/tutorial/authorize-error-wrong-redirect-uri.har 000102PM4DP80<P9P:P;P<P=PZ0Q0R0SP[0U0V0WPPLR8A1L1M1K2=<F0a0b1l1m0U0VPGPH1793P\1ZP]1K1;0aP^1<1=1>4Q
Fixtures/tutorial/me-error-missing-token.har 000102P_4DP80<P9P:P;P<P=P`0Q0R0SPa0U0V0WPP0`0a0b1l1m0U0VPGPH1793=?1ZPb1K1;0a=A1<1=1>4Q
Fixtures/tutorial/me.har 000102P_4DP80<P9P:P;P<Pc0K0MMdPd0Q0R0SPe4L0U0V0WPP2Z2V0_0a0b1R1S0U0VPGPH17O\1Y8IPf1;0a1\1<1=1>4Q
Fixtures/tutorial/token-error-unknown-code.har 000102Pg4DP80<P9P:P;P<P=Ph0Q0R0SPi0U0V0WPP?aPj0a0b1l1m0U0VPGPH1793941ZPk1K1;0a961<1=1>4Q
Fixtures/tutorial/token-ok.har 000102Pg4DP80<P9P:P;P<Pc3@0MPlMdPm0Q0R0SPn0U0V0WPP9]3C1LPo1NPo3D3E1K2=Q00a0b1R1S0U0VPGPH17O\1Y8IQ11;0a1\1<1=1>J=1A0R0SQ24L0U0V0WPP?a3E0_0a0b1R1S0U0VPGPH17O\1Y8IQ31;0a1\1<1=1>1?Q4
Fixtures/tutorial/user-info-unknown-openid.har 000102Q54DP80<P9P:P;P<P=Q60Q0R0SQ70U0V0WPP2Z:NOZ:NO[Pj0a0b1R1S0U0VPGPH1793Q81ZQ91;0aQ:1<1=1>4Q
"""###)
}
