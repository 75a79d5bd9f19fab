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
"_provenance":{"page":"dingtalk.md §1",
"_profile":{"provider":"dingtalk"},
"redirectURIs":["https://app.example/auth/dingtalk/callback"]}},
{"registerUser":{"username":"a",
"name":"张三",
"email":"a@example.com"}}],
"comment":"The other path of the page",
"url":"https://login.dingtalk.com/oauth2/challenge.htm",
"value":"login.dingtalk.com"},
"value":"https://app.example/auth/dingtalk/callback"},
{"name":"scope",
"value":"openid"},
{"name":"prompt",
"value":"consent"},
"text":"client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fdingtalk%2Fcallback&response_type=code&scope=openid&prompt=consent&state=xyz123&_decision=approve"}},
"value":"https://app.example/auth/dingtalk/callback?authCode={{code.1}}&state=xyz123"}],
"redirectURL":"https://app.example/auth/dingtalk/callback?authCode={{code.1}}&state=xyz123",
"_provenance":{"page":"dingtalk.md §1.1",
"_profile":{"provider":"dingtalk",
"set":{"callbackParam":"both"}},
"comment":"The callback calls the code by both names",
"url":"https://login.dingtalk.com/oauth2/auth",
"value":"https://app.example/auth/dingtalk/callback?authCode={{code.1}}&code={{code.1}}&state=xyz123"}],
"redirectURL":"https://app.example/auth/dingtalk/callback?authCode={{code.1}}&code={{code.1}}&state=xyz123",
"receive":0},
"comment":"the person presses 同意; _decision stands for the fields of the page itself"}]}}
"set":{"callbackParam":"code"}},
"comment":"The callback calls the code code",
"value":"https://app.example/auth/dingtalk/callback?code={{code.1}}&state=xyz123"}],
"redirectURL":"https://app.example/auth/dingtalk/callback?code={{code.1}}&state=xyz123",
"comment":"The callback calls the code authCode",
"comment":"The person refuses; the word is inferred",
"text":"client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fdingtalk%2Fcallback&response_type=code&scope=openid&prompt=consent&state=xyz123&_decision=deny"}},
"value":"https://app.example/auth/dingtalk/callback?error=access_denied&state=xyz123"}],
"redirectURL":"https://app.example/auth/dingtalk/callback?error=access_denied&state=xyz123",
"_provenance":{"page":"dingtalk.md §4",
"comment":"A path outside of the API: 200",
"url":"https://api.dingtalk.com/magic",
"value":"api.dingtalk.com"}],
"value":"application/json;charset=utf-8"}],
"content":{"size":54,
"mimeType":"application/json;charset=utf-8",
"text":"{\"errcode\":404,\"errmsg\":\"请求的URI地址不存在\"}
"bodySize":54},
"comment":"A path of the API that there is not",
"url":"https://api.dingtalk.com/v1.0/oauth2/magic",
"response":{"status":404,
"statusText":"Not Found",
"value":"application/json;charset=utf-8"},
{"name":"x-acs-request-id",
"value":"{{request_id.1}}
"text":"{\"code\":\"InvalidAction.NotFound\",\"requestid\":\"{{request_id.1}}\",\"message\":\"Specified api is not found, please check your url and method.\"}
"_provenance":{"page":"dingtalk.md §2",
"email":"a@example.com"}},
"scope":"openid"}}],
"comment":"A new pair; that it rotates is inferred",
"url":"https://api.dingtalk.com/v1.0/oauth2/userAccessToken",
"value":"api.dingtalk.com"},
"value":"application/json"}],
"postData":{"mimeType":"application/json",
"text":"{\"clientId\":\"{{client_id}}\",\"clientSecret\":\"{{client_secret}}\",\"grantType\":\"refresh_token\",\"refreshToken\":\"{{refresh_token.1}}\"}
"text":"{\"accessToken\":\"{{access_token.2}}\",\"refreshToken\":\"{{refresh_token.2}}\",\"expireIn\":7200}
"_provenance":{"page":"dingtalk.md §5",
"set":{"legacySns":true}},
"redirectURI":"https://app.example/auth/dingtalk/callback",
"scope":"snsapi_login"}}],
"comment":"The old flow",
"url":"https://oapi.dingtalk.com/sns/getuserinfo_bycode?accessKey={{client_id}}
"value":"oapi.dingtalk.com"},
"queryString":[{"name":"accessKey",
"text":"{\"tmp_auth_code\":\"{{code.1}}\"}
"text":"{\"errcode\":0,\"errmsg\":\"ok\",\"user_info\":{\"nick\":\"张三\",\"unionid\":\"{{union_id.1}}\",\"openid\":\"{{open_id.1}}\",\"main_org_auth_high_level\":false}}
"comment":"the signature is not looked at"},
{"startedDateTime":"2026-11-29T00:00:00.000Z",
"content":{"size":56,
"text":"{\"errcode\":40078,\"errmsg\":\"不存在的临时授权码\"}
"bodySize":56},
"comment":"a code works once"}]}}
"scope":"openid"}},
{"issueCode":{"as":"code.2",
"comment":"A new login gives the same tokens",
"text":"{\"clientId\":\"{{client_id}}\",\"clientSecret\":\"{{client_secret}}\",\"code\":\"{{code.1}}\",\"grantType\":\"authorization_code\"}
"text":"{\"accessToken\":\"{{access_token.1}}\",\"refreshToken\":\"{{refresh_token.1}}\",\"expireIn\":7200}
"comment":"the first login"},
"text":"{\"clientId\":\"{{client_id}}\",\"clientSecret\":\"{{client_secret}}\",\"code\":\"{{code.2}}\",\"grantType\":\"authorization_code\"}
"comment":"the second inside the token's life"}]}}
"comment":"A code that is older than five minutes",
"text":"{\"requestid\":\"{{request_id.1}}\",\"code\":\"invalidParameter.authCode.notFound\",\"message\":\"不合法的临时授权码\"}
"comment":"A form is as good as no body; the order of the gateway: code first",
"params":[{"name":"clientId",
{"name":"clientSecret",
{"name":"grantType",
"text":"clientId={{client_id}}&clientSecret={{client_secret}}&code={{code.1}}&grantType=authorization_code"}},
"text":"{\"code\":\"Missingbody\",\"requestid\":\"{{request_id.1}}\",\"message\":\"body is mandatory for this action.\"}
"comment":"A code works once",
"comment":"the first time"},
"comment":"the second time"}]}}
"comment":"The same for an unknown client",
"text":"{\"clientId\":\"ding-nobody\",\"clientSecret\":\"{{client_secret}}\",\"code\":\"{{code.1}}\",\"grantType\":\"authorization_code\"}
"text":"{\"requestid\":\"{{request_id.1}}\",\"code\":\"invalidClientIdOrSecret\",\"message\":\"无效的clientId或者clientSecret\"}
"comment":"A code that was never issued",
"text":"{\"clientId\":\"{{client_id}}\",\"clientSecret\":\"{{client_secret}}\",\"code\":\"no-such-code\",\"grantType\":\"authorization_code\"}
"comment":"By analogy",
"text":"{\"clientId\":\"{{client_id}}\",\"clientSecret\":\"{{client_secret}}\",\"code\":\"{{code.1}}\",\"grantType\":\"magic\"}
"text":"{\"requestid\":\"{{request_id.1}}\",\"code\":\"invalidParameter.grantType.invalid\",\"message\":\"不合法的grantType\"}
"text":"{\"clientId\":\"{{client_id}}\",\"clientSecret\":\"{{client_secret}}\",\"grantType\":\"refresh_token\",\"refreshToken\":\"no-such-token\"}
"text":"{\"requestid\":\"{{request_id.1}}\",\"code\":\"invalidParameter.refreshToken.notFound\",\"message\":\"不合法的refreshToken\"}
"comment":"The order of the service: requestid first",
"text":"{\"clientId\":\"{{client_id}}\",\"clientSecret\":\"wrong\",\"code\":\"{{code.1}}\",\"grantType\":\"authorization_code\"}
"comment":"No corpId; members that are not used may be empty",
"text":"{\"clientId\":\"{{client_id}}\",\"clientSecret\":\"{{client_secret}}\",\"code\":\"{{code.1}}\",\"grantType\":\"authorization_code\",\"refreshToken\":\"\"}
"scope":"openid corpid"}}],
"comment":"JSON both ways; corpId because the scope has corpid",
"headers":[{"name":"Server",
"value":"DingTalk/1.0.0"},
{"name":"x-acs-trace-id",
"value":"{{trace_id.1}}
{"name":"Access-Control-Allow-Origin",
"value":"*"},
{"name":"Access-Control-Allow-Methods",
"value":"POST, GET, OPTIONS, PUT, DELETE"},
{"name":"Access-Control-Allow-Headers",
"value":"X-Requested-With, X-Sequence, _aop_secret, _aop_signature, x-acs-dingtalk-access-token"},
{"name":"Access-Control-Max-Age",
"value":"172800"}],
"text":"{\"accessToken\":\"{{access_token.1}}\",\"refreshToken\":\"{{refresh_token.1}}\",\"expireIn\":7200,\"corpId\":\"{{corp_id.1}}\"}
"comment":"A Bearer token does not count",
"url":"https://api.dingtalk.com/v1.0/contact/users/me",
{"name":"Authorization",
"value":"Bearer {{access_token.1}}
"text":"{\"code\":\"AuthenticationFailed.MissingParameter\",\"requestid\":\"{{request_id.1}}\",\"message\":\"缺少参数：x-acs-dingtalk-access-token\"}
{"advance":7200}],
"comment":"A token that is too old: 400, not 401",
{"name":"x-acs-dingtalk-access-token",
"text":"{\"code\":\"InvalidAuthentication\",\"requestid\":\"{{request_id.1}}\",\"message\":\"不合法的access_token\"}
"comment":"A token that was never issued: 400, not 401",
"value":"no-such-token"}],
"comment":"No token",
"set":{"readPermission":false}},
"comment":"The app lacks Contact.User.Read",
"response":{"status":403,
"statusText":"Forbidden",
"text":"{\"code\":\"Forbidden.AccessDenied.AccessTokenPermissionDenied\",\"requestid\":\"{{request_id.1}}\",\"message\":\"没有调用该接口的权限\"}
"comment":"A token in the query does not count",
"url":"https://api.dingtalk.com/v1.0/contact/users/me?access_token={{access_token.1}}
"queryString":[{"name":"access_token",
"_provenance":{"page":"dingtalk.md §3",
"set":{"mobilePermission":false,
"emailPermission":false}},
"comment":"Members that the app may not read are absent",
"text":"{\"nick\":\"张三\",\"unionId\":\"{{union_id.1}}\",\"avatarUrl\":\"https://static-legacy.dingtalk.com/media/invented.jpg\",\"openId\":\"{{open_id.1}}\"}
"comment":"The profile",
"text":"{\"nick\":\"张三\",\"unionId\":\"{{union_id.1}}\",\"avatarUrl\":\"https://static-legacy.dingtalk.com/media/invented.jpg\",\"openId\":\"{{open_id.1}}\",\"mobile\":\"13800000000\",\"stateCode\":\"86\",\"email\":\"a@example.com\"}
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
"text":"{\"message\":\"已经存在同名的仓库, Fork 失败\"}
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
"text":"{\"message\":\"401 Unauthorized: Access token is required\"}
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
"_provenance":{"page":"weibo.md §1.1",
"_profile":{"provider":"weibo"},
"redirectURIs":["https://app.example/auth/weibo/callback"]}},
{"registerUser":{"username":"weibo",
"id":1234567890,
"name":"测试"}}],
"comment":"The state stands in front of the code",
"url":"https://api.weibo.com/oauth2/authorize",
"value":"api.weibo.com"},
"value":"https://app.example/auth/weibo/callback"},
"text":"client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fweibo%2Fcallback&response_type=code&state=xyz123&_decision=approve"}},
"headers":[{"name":"Pragma",
"value":"No-cache"},
"value":"Thu, 01 Jan 1970 00:00:00 GMT"},
"value":"https://app.example/auth/weibo/callback?state=xyz123&code={{code.1}}
"redirectURL":"https://app.example/auth/weibo/callback?state=xyz123&code={{code.1}}
"comment":"the person presses 授权; _decision stands for the fields of the page itself"},
"url":"https://api.weibo.com/oauth2/authorize?client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fweibo%2Fcallback&response_type=code&state=xyz123",
"value":"api.weibo.com"}],
"value":"https://app.example/auth/weibo/callback?state=xyz123&code={{code.2}}
"redirectURL":"https://app.example/auth/weibo/callback?state=xyz123&code={{code.2}}
"comment":"who has allowed the app sees no page"}]}}
"_provenance":{"page":"weibo.md §1.2",
"comment":"The person cancels; the state comes first",
"text":"client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fweibo%2Fcallback&response_type=code&state=xyz123&_decision=deny"}},
"value":"https://app.example/auth/weibo/callback?state=xyz123&error_uri=%2Foauth2%2Fauthorize&error=access_denied&error_description=user%20denied%20your%20request.&error_code=21330"}],
"redirectURL":"https://app.example/auth/weibo/callback?state=xyz123&error_uri=%2Foauth2%2Fauthorize&error=access_denied&error_description=user%20denied%20your%20request.&error_code=21330",
"text":"client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fweibo%2Fcallback&response_type=code&_decision=deny"}},
"value":"https://app.example/auth/weibo/callback?error_uri=%2Foauth2%2Fauthorize&error=access_denied&error_description=user%20denied%20your%20request.&error_code=21330"}],
"redirectURL":"https://app.example/auth/weibo/callback?error_uri=%2Foauth2%2Fauthorize&error=access_denied&error_description=user%20denied%20your%20request.&error_code=21330",
"comment":"Without a state there is the code alone",
"text":"client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fweibo%2Fcallback&response_type=code&_decision=approve"}},
"value":"https://app.example/auth/weibo/callback?code={{code.1}}
"redirectURL":"https://app.example/auth/weibo/callback?code={{code.1}}
"comment":"The state is decoded once and written back without encoding",
"value":"%7B%22a"},
"text":"client_id={{client_id}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fweibo%2Fcallback&response_type=code&state=%257B%2522a&_decision=approve"}},
"value":"https://app.example/auth/weibo/callback?state=%7B%22a&code={{code.1}}
"redirectURL":"https://app.example/auth/weibo/callback?state=%7B%22a&code={{code.1}}
"_provenance":{"page":"weibo.md §4",
"name":"测试"}},
"comment":"The address needs an approval",
"url":"https://api.weibo.com/2/account/profile/email.json?access_token={{access_token.1}}
"text":"{\"error\":\"access_denied\",\"error_code\":21330,\"request\":\"/2/account/profile/email.json\"}
"_provenance":{"page":"weibo.md §3",
"comment":"The uid as a number",
"url":"https://api.weibo.com/2/account/get_uid.json?access_token={{access_token.1}}
"text":"{\"uid\":1234567890}
"comment":"A string says that it is so",
"url":"https://api.weibo.com/oauth2/revokeoauth2",
"content":{"size":17,
"text":"{\"result\":\"true\"}
"bodySize":17},
"comment":"the token ends"},
"text":"{\"error\":\"invalid_access_token\",\"error_code\":21332,\"request\":\"/2/account/get_uid.json\"}
"comment":"and is no good afterwards"}]}}
"_provenance":{"page":"weibo.md §2.1",
"redirectURI":"https://app.example/auth/weibo/callback",
"comment":"The same token under a new code",
"url":"https://api.weibo.com/oauth2/access_token",
"value":"https://app.example/auth/weibo/callback"}],
"text":"grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fweibo%2Fcallback"}},
"value":"weibo"},
"value":"text/plain;charset=UTF-8"}],
"mimeType":"text/plain;charset=UTF-8",
"text":"{\"access_token\":\"{{access_token.1}}\",\"remind_in\":\"157679999\",\"expires_in\":157679999,\"uid\":\"1234567890\",\"isRealName\":\"true\"}
"comment":"the first code"},
"value":"{{code.2}}
"text":"grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&code={{code.2}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fweibo%2Fcallback"}},
"comment":"the same token for the second"}]}}
"_provenance":{"page":"weibo.md §2.2",
"comment":"The redirect_uri must be repeated; the text is absent",
"text":"grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}
"value":"Thu, 01 Jan 1970 00:00:00 GMT"}],
"content":{"size":120,
"text":"{\"error\":\"redirect_uri_mismatch\",\"error_code\":21322,\"request\":\"/oauth2/access_token\",\"error_uri\":\"/oauth2/access_token\"}
"bodySize":120},
"comment":"Another redirect_uri",
"value":"https://app.example/auth/weibo/callback/"}],
"text":"grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fweibo%2Fcallback%2F"}},
"_provenance":{"page":"weibo.md §2",
"comment":"A JSON body is not read",
"text":"{\"grant_type\":\"authorization_code\",\"client_id\":\"{{client_id}}\",\"client_secret\":\"{{client_secret}}\",\"code\":\"{{code.1}}\",\"redirect_uri\":\"https://app.example/auth/weibo/callback\"}
"content":{"size":161,
"text":"{\"error\":\"invalid_request\",\"error_code\":21323,\"request\":\"/oauth2/access_token\",\"error_uri\":\"/oauth2/access_token\",\"error_description\":\"miss client id or secret\"}
"bodySize":161},
"comment":"No secret",
"text":"grant_type=authorization_code&client_id={{client_id}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fweibo%2Fcallback"}},
"comment":"An unknown client; status and text are inferred",
"value":"1"},
"text":"grant_type=authorization_code&client_id=1&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fweibo%2Fcallback"}},
"content":{"size":113,
"text":"{\"error\":\"invalid_client\",\"error_code\":21324,\"request\":\"/oauth2/access_token\",\"error_uri\":\"/oauth2/access_token\"}
"bodySize":113},
"comment":"The one token error with 401",
"text":"grant_type=authorization_code&client_id={{client_id}}&client_secret=wrong&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fweibo%2Fcallback"}},
"text":"{\"error\":\"invalid_client\",\"error_code\":21324,\"request\":\"/oauth2/access_token\",\"error_uri\":\"/oauth2/access_token\",\"error_description\":\"client_secret error.\"}
"comment":"A code that is too old",
"text":"{\"error\":\"invalid_grant\",\"error_code\":21325,\"request\":\"/oauth2/access_token\",\"error_uri\":\"/oauth2/access_token\",\"error_description\":\"invalid authorization code:{{code.1}}\"}
"comment":"The code comes back in the text",
"value":"no-such-code"},
"text":"grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&code=no-such-code&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fweibo%2Fcallback"}},
"text":"{\"error\":\"invalid_grant\",\"error_code\":21325,\"request\":\"/oauth2/access_token\",\"error_uri\":\"/oauth2/access_token\",\"error_description\":\"invalid authorization code:no-such-code\"}
"comment":"An unknown grant type; all but the number is inferred",
"text":"grant_type=magic&client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fweibo%2Fcallback"}},
"content":{"size":121,
"text":"{\"error\":\"unsupported_grant_type\",\"error_code\":21328,\"request\":\"/oauth2/access_token\",\"error_uri\":\"/oauth2/access_token\"}
"bodySize":121},
"comment":"The error repeats the path that was called",
"url":"https://api.weibo.com/2/oauth2/access_token",
"text":"{\"error\":\"invalid_grant\",\"error_code\":21325,\"request\":\"/2/oauth2/access_token\",\"error_uri\":\"/2/oauth2/access_token\",\"error_description\":\"invalid authorization code:no-such-code\"}
"url":"https://api.weibo.com/oauth2/get_token_info",
"text":"{\"error\":\"miss parameter accesstoken\",\"error_code\":10016,\"request\":\"/oauth2/get_token_info\"}
{"advance":528}],
"comment":"The uid is a number here",
"text":"{\"uid\":1234567890,\"appkey\":{{client_id}},\"scope\":null,\"create_at\":{{created_at.1}},\"expire_in\":157679471}
"_profile":{"provider":"weibo",
"set":{"isRealName":false}},
"comment":"As before 2018",
"text":"{\"access_token\":\"{{access_token.1}}\",\"remind_in\":\"157679999\",\"expires_in\":157679999,\"uid\":\"1234567890\"}
"comment":"The parameters may stand in the query of a POST",
"url":"https://api.weibo.com/oauth2/access_token?grant_type=authorization_code&client_id={{client_id}}&client_secret={{client_secret}}&code={{code.1}}&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fweibo%2Fcallback",
"comment":"A form",
{"advance":157680000}],
"comment":"A token that is too old; the status is inferred",
"url":"https://api.weibo.com/2/users/show.json?access_token={{access_token.1}}&uid=1234567890",
{"name":"uid",
"value":"1234567890"}],
"text":"{\"error\":\"expired_token\",\"error_code\":21327,\"request\":\"/2/users/show.json\"}
"comment":"A token that was never issued; the status is inferred",
"url":"https://api.weibo.com/2/users/show.json?access_token=no-such-token&uid=1234567890",
"value":"no-such-token"},
"text":"{\"error\":\"invalid_access_token\",\"error_code\":21332,\"request\":\"/2/users/show.json\"}
"comment":"The profile, the short form",
"content":{"size":455,
"text":"{\"id\":1234567890,\"idstr\":\"1234567890\",\"class\":1,\"screen_name\":\"测试\",\"name\":\"测试\",\"province\":\"33\",\"city\":\"1\",\"location\":\"浙江 杭州\",\"url\":\"\",\"profile_image_url\":\"https://tvax1.sinaimg.cn/invented.50/0.jpg\",\"profile_url\":\"u/1234567890\",\"domain\":\"\",\"gender\":\"n\",\"followers_count\":0,\"created_at\":\"Tue Nov 24 16:22:49 +0800 2015\",\"avatar_large\":\"https://tvax1.sinaimg.cn/invented.180/0.jpg\",\"avatar_hd\":\"https://tvax1.sinaimg.cn/invented.1024/0.jpg\"}
"bodySize":455},
"comment":"the token in the query"},
"url":"https://api.weibo.com/2/users/show.json?uid=1234567890",
"value":"OAuth2 {{access_token.1}}
"queryString":[{"name":"uid",
"comment":"the token in the header"}]}}
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
Fixtures/dingtalk/authorize-alias.har 00010239043:063;3<093=3>3?0>0?0@3@0B0C0D3A0F0G0H0I0J0K0L0M0N0O3B0Q0R3C3D3E3F0S0T0U0V3G0X0Y0B0C0Z3H0]0^3I0I0a0b0c0d0e
Fixtures/dingtalk/authorize-approve-both.har 0001023J043K3L063;3<093=3>3M0>0?0@3N0B0C0D3A0F0G0H0I0J0K0L0M0N0O3B0Q0R3C3D3E3F0S0T0U0V3G0X0Y0B0C0Z3O0]0^3P0I0a0b0c0d3Q3R
Fixtures/dingtalk/authorize-approve-code.har 0001023J043K3S063;3<093=3>3T0>0?0@3N0B0C0D3A0F0G0H0I0J0K0L0M0N0O3B0Q0R3C3D3E3F0S0T0U0V3G0X0Y0B0C0Z3U0]0^3V0I0a0b0c0d3Q3R
Fixtures/dingtalk/authorize-approve.har 0001023J0n3:063;3<093=3>3W0>0?0@3N0B0C0D3A0F0G0H0I0J0K0L0M0N0O3B0Q0R3C3D3E3F0S0T0U0V3G0X0Y0B0C0Z3H0]0^3I0I0a0b0c0d3Q3R
Fixtures/dingtalk/authorize-deny.har 0001023J0g3:063;3<093=3>3X0>0?0@3N0B0C0D3A0F0G0H0I0J0K0L0M0N0O3B0Q0R3C3D3E3F0S0T0U0i3Y0X0Y0B0C0Z3Z0]0^3[0I0a0b0c0d0e
Fixtures/dingtalk/error-old-router.har 0001023\0n3:063;3<093=3>3]0>0?103^0B0C0D3_0H0I0a13140B0C153`3a3b3c0N1:0I3d0b0c0d0e
Fixtures/dingtalk/error-unknown-action.har 0001023\0n3:063;3<093=3>3e0>0?103f0B0C0D3_0H0I0a3g3h0B0C153i3j3k0\2H3b3l0N1:0I2J0b0c0d0e
Fixtures/dingtalk/refresh.har 0001023m0g3:063;3<093=3n1M1N1O3o400>0?0@410B0C0D420F430H0I0J44451W13140B0C153`2H3b460N1:0I2J0b0c0d0e
Fixtures/dingtalk/sns-user.har 000102470g3K48063;3<093=3n201O494:4;0>0?0@4<0`0B0C0D4=0F434>0M0\0I0J444?1W13140B0C153`2H3b4@0N1:0I2J0b0c0d3Q4A4B0?0@4<0`0B0C0D4=0F434>0M0\0I0J444?1W13140B0C153`4C3b4D0N1:0I4E0b0c0d3Q4F
Fixtures/dingtalk/token-again.har 0001023m0g3:063;3<093=3n201O494G4H1O493o4I0>0?0@410B0C0D420F430H0I0J444J1W13140B0C153`2H3b4K0N1:0I2J0b0c0d3Q4L4B0?0@410B0C0D420F430H0I0J444M1W13140B0C153`2H3b4K0N1:0I2J0b0c0d3Q4N
Fixtures/dingtalk/token-error-expired-code.har 0001023\0n3:063;3<093=3n201O494G2<4O0>0?0@410B0C0D420F430H0I0J444J1W1C1D0B0C153i3j3k0\2H3b4P0N1:0I2J0b0c0d0e
Fixtures/dingtalk/token-error-form.har 0001023\0n3:063;3<093=3n201O493o4Q0>0?0@410B0C0D420F0G0H0I0J0K4R0M0N4S1S0N252>0N4T2_4U1C1D0B0C153i3j3k0\2H3b4V0N1:0I2J0b0c0d0e
Fixtures/dingtalk/token-error-reused-code.har 0001023\0n3:063;3<093=3n201O493o4W0>0?0@410B0C0D420F430H0I0J444J1W13140B0C153`2H3b4K0N1:0I2J0b0c0d3Q4X4B0?0@410B0C0D420F430H0I0J444J1W1C1D0B0C153i3j3k0\2H3b4P0N1:0I2J0b0c0d3Q4Y
Fixtures/dingtalk/token-error-unknown-client.har 0001023\0n3:063;3<093=3n201O493o4Z0>0?0@410B0C0D420F430H0I0J444[1W1C1D0B0C153i3j3k0\2H3b4\0N1:0I2J0b0c0d0e
Fixtures/dingtalk/token-error-unknown-code.har 0001023\0n3:063;3<093=3n201O493o4]0>0?0@410B0C0D420F430H0I0J444^1W1C1D0B0C153i3j3k0\2H3b4P0N1:0I2J0b0c0d0e
Fixtures/dingtalk/token-error-unknown-grant.har 0001023\043:063;3<093=3n201O493o4_0>0?0@410B0C0D420F430H0I0J444`1W1C1D0B0C153i3j3k0\2H3b4a0N1:0I2J0b0c0d0e
Fixtures/dingtalk/token-error-unknown-refresh-token.har 0001023\043:063;3<093=3n201O493o4_0>0?0@410B0C0D420F430H0I0J444b1W1C1D0B0C153i3j3k0\2H3b4c0N1:0I2J0b0c0d0e
Fixtures/dingtalk/token-error-wrong-secret.har 0001023\0n3:063;3<093=3n201O493o4d0>0?0@410B0C0D420F430H0I0J444e1W1C1D0B0C153i3j3k0\2H3b4\0N1:0I2J0b0c0d0e
Fixtures/dingtalk/token-without-corp.har 0001023m0g3:063;3<093=3n201O493o4f0>0?0@410B0C0D420F430H0I0J444g1W13140B0C153`2H3b4K0N1:0I2J0b0c0d0e
Fixtures/dingtalk/token.har 0001023m0g3:063;3<093=3n201O494h4i0>0?0@410B0C0D420F430H0I0J444J1W13140B0C4j4k0F3i3j3k0N4l4m0N4n4o5051525354552H3b560N1:0I2J0b0c0d0e
Fixtures/dingtalk/user-error-bearer.har 0001023\0n3:063;3<093=3n1M1N1O3o570>0?10580B0C0D42595:0\0H0I0a1C1D0B0C153i3j3k0\2H3b5;0N1:0I2J0b0c0d0e
Fixtures/dingtalk/user-error-expired-token.har 0001023\0n3:063;3<093=3n1M1N1O4G5<5=0>0?10580B0C0D425>1i0\0H0I0a1C1D0B0C153i3j3k0\2H3b5?0N1:0I2J0b0c0d0e
Fixtures/dingtalk/user-error-invalid-token.har 0001023\0n3:063;3<093=3n1M1N1O3o5@0>0?10580B0C0D425>5A0H0I0a1C1D0B0C153i3j3k0\2H3b5?0N1:0I2J0b0c0d0e
Fixtures/dingtalk/user-error-missing-token.har 0001023\0n3:063;3<093=3n1M1N1O3o5B0>0?10580B0C0D3_0H0I0a1C1D0B0C153i3j3k0\2H3b5;0N1:0I2J0b0c0d0e
Fixtures/dingtalk/user-error-no-permission.har 0001023\0n3K5C063;3<093=3n1M1N1O3o5D0>0?10580B0C0D425>1i0\0H0I0a5E5F0B0C153i3j3k0\2H3b5G0N1:0I2J0b0c0d0e
Fixtures/dingtalk/user-error-token-in-query.har 0001023\0n3:063;3<093=3n1M1N1O3o5H0>0?105I0`0B0C0D3_5J1i0\0I0a1C1D0B0C153i3j3k0\2H3b5;0N1:0I2J0b0c0d0e
Fixtures/dingtalk/user-without-mobile.har 0001025K0g3K5L5M063;3<093=3n1M1N1O3o5N0>0?10580B0C0D425>1i0\0H0I0a13140B0C153`2H3b5O0N1:0I2J0b0c0d0e
Fixtures/dingtalk/user.har 0001025K0n3:063;3<093=3n1M1N1O3o5P0>0?10580B0C0D425>1i0\0H0I0a13140B0C153`2H3b5Q0N1:0I2J0b0c0d0e
Fixtures/doorkeeper/refresh-after-access-expired.har 0001025R5S5T5U5V5W5X5Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1N1O5h5i5j5k0?105l0B0C0D5m5n5o6061595:0\0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A6B0F6C0]6D1:0I0a0b0c0d3Q6E6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N6I0M0N1R1S0\6J1W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P6Q0N1:0I2J0b0c0d3Q6R
Fixtures/doorkeeper/refresh-prev-column-reuse-after-use.har 0001025R5S6S5U5V5W5X5Y6T065[5\5]5^5_5`5a5b5c5d095e5f5g1M1N1O6U6V5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N6I0M0N1R1S0\6J1W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P6Q0N1:0I2J0b0c0d3Q6W6F0?105l0B0C0D5m5n5o6061596X0\0H0I0a13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N6Y6@6Z6[6P6\0N1:0I6]0b0c0d3Q6^6F0?105l0B0C0D5m5n5o6061595:0\0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A6_0F6C0]6D1:0I0a0b0c0d3Q6`6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N6I0M0N1R1S0\6J1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3Q6f6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T6g0N6I0M0N1R1S0\6h1W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6i2H6P6j0N1:0I2J0b0c0d3Q6k
Fixtures/doorkeeper/refresh-prev-column-reuse-before-use.har 0001025R5S6S5U5V5W5X5Y6T065[5\5]5^5_5`5a5b5c5d095e5f5g1M1N1O6U6l5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N6I0M0N1R1S0\6J1W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P6Q0N1:0I2J0b0c0d3Q6W6F0?105l0B0C0D5m5n5o6061595:0\0H0I0a13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N6Y6@6Z6[6P6\0N1:0I6]0b0c0d3Q6m6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N6I0M0N1R1S0\6J1W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6i2H6P6j0N1:0I2J0b0c0d3Q6n
Fixtures/doorkeeper/refresh-success.har 0001025R5S5T5U5V5W5X5Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1N1O6U6o5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N0O706I0M0N1R1S0\711W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P6Q0N1:0I2J0b0c0d3Q6W6F0?105l0B0C0D5m5n5o6061595:0\0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A6_0F6C0]6D1:0I0a0b0c0d3Q726F0?105l0B0C0D5m5n5o6061596X0\0H0I0a13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N6Y6@6Z6[6P6\0N1:0I6]0b0c0d3Q73
Fixtures/doorkeeper/resource-expired.har 0001025R5S5T5U5V5W5X5Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O5h5i745k0?105l0B0C0D5m5n5o6061595:0\0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A6B0F6C0]6D1:0I0a0b0c0d3Q756F0?10760B0C0D5m5n5o6061595:0\0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A6B0F6K6L6b776P780N1:0I790b0c0d3Q7:
Fixtures/doorkeeper/resource-insufficient-scope.har 0001025R5S5T5U5V5W5X5Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6U7;5k0?107<0B0C0D5m5n5o6061595:0\7=7>0I0a5E5F0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6C0]6D1:0I0a0b0c0d3Q7?
Fixtures/doorkeeper/resource-missing.har 0001025R5S5T5U5V5W5X5Y5Z7@5k0?105l0B0C0D5m5n5o607A0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A7B0F6C0]6D1:0I0a0b0c0d3Q7C
Fixtures/doorkeeper/resource-private-token-header.har 0001025R5S5T5U5V5W5X5Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6U7D5k0?105l0B0C0D5m5n5o60617E1i0\0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A7B0F6C0]6D1:0I0a0b0c0d3Q7F
Fixtures/doorkeeper/resource-query-beats-header.har 0001025R5S5T5U5V5W5X5Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6U7G5k0?107H0B0C0D5m5n5o6061595:0\5J7I0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A7B0F6C0]6D1:0I0a0b0c0d3Q7J
Fixtures/doorkeeper/resource-token-scheme.har 0001025R5S5T5U5V5W5X5Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6U7K5k0?105l0B0C0D5m5n5o6061597L0\0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A7B0F6C0]6D1:0I0a0b0c0d3Q7M
Fixtures/doorkeeper/resource-verbose-insufficient-scope.har 0001025R5S5T5U5V5W5X5Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6U7N5k0?107O0B0C0D5m5n5o6061595:0\7=7>0I0a5E5F0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6b7P6P7Q0N1:0I7R0b0c0d3Q7?
Fixtures/doorkeeper/resource-verbose-missing.har 0001025R5S5T5U5V5W5X5Y5Z7S5k0?10760B0C0D5m5n5o607A0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A7B0F6K6L6b7T6P7U0N1:0I7V0b0c0d3Q7C
Fixtures/doorkeeper/revoke-refresh-token.har 0001025R5S5T5U5V5W5X5Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1N1O6U7W5k0?0@7X0B0C0D5m5n5o60610F0G0H0I0J0K7Y1U0N7Z1h6I0M0N1R1S0\7[1W13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6Z7]6P7^0N1:0I7_0b0c0d3Q7`6F0?105l0B0C0D5m5n5o6061595:0\0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A6_0F6C0]6D1:0I0a0b0c0d3Q7a
Fixtures/doorkeeper/revoke-strict-public-client.har 0001025R5S7b5U5V5W5X7c5Z7d7e5_7f7g5d095e5f5g1M7h6U7i5k0?0@7X0B0C0D5m5n5o60610F0G0H0I0J0K7Y1i0N6I7j0\7k1W13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6Z7]6P7^0N1:0I7_0b0c0d3Q7l6F0?105l0B0C0D5m5n5o6061595:0\0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A6_0F6C0]6D1:0I0a0b0c0d3Q7m
Fixtures/doorkeeper/token-code-reuse.har 0001025R5S5T5U5V5W5X5Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6U7o5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P810N1:0I2J0b0c0d3Q826F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3Q836F0?105l0B0C0D5m5n5o6061595:0\0H0I0a13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N6Y6@6Z6[6P6\0N1:0I6]0b0c0d3Q84
Fixtures/doorkeeper/v42-refresh-success-and-reuse.har 000102855S865U875W885Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1N1O6U895k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N6I0M0N1R1S0\6J1W13140B0C1E1F1G1H0F6K6N6O2H6P8:0N1:0I2J0b0c0d3Q6W6F0?105l0B0C0D5m5n5o6061595:0\0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A6_0F6C0]6D1:0I0a0b0c0d3Q726F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N6I0M0N1R1S0\6J1W62630B0C1E1F1G1H0F6K6A8;6c6P6d0N1:0I6e0b0c0d3Q8<
Fixtures/doorkeeper/v42-resource-expired.har 000102855S865U875W885Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O5h8=8>5k0?105l0B0C0D5m5n5o6061595:0\0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A6B0F6C0]6D1:0I0a0b0c0d3Q8?
Fixtures/doorkeeper/v42-resource-insufficient-scope.har 000102855S865U875W885Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6U8@5k0?107<0B0C0D5m5n5o6061595:0\7=7>0I0a5E5F0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6C0]6D1:0I0a0b0c0d3Q7?
Fixtures/doorkeeper/v42-revoke.har 000102855S865U875W885Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6U8A5k0?0@7X0B0C0D5m5n5o60610F0G0H0I0J0K7Y1i0N6I0M0N1R1S0\8B1W13140B0C156K6L6M6N7\6@6Z7]6P7^0N1:0I7_0b0c0d3Q7`6F0?105l0B0C0D5m5n5o6061595:0\0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A6_0F6C0]6D1:0I0a0b0c0d3Q7m
Fixtures/doorkeeper/v42-token-code-reuse.har 000102855S865U875W885Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6U8C5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W13140B0C1E1F1G1H0F6K6N6O2H6P8D0N1:0I2J0b0c0d3Q8E6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W62630B0C1E1F1G1H0F6K6A8;6c6P6d0N1:0I6e0b0c0d3Q8F6F0?105l0B0C0D5m5n5o6061595:0\0H0I0a13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N6Y6@6Z6[6P6\0N1:0I6]0b0c0d3Q8G
Fixtures/doorkeeper/v44-resource-expired.har 0001028H5S8I5U8J5W5X5Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O5h5i8K5k0?105l0B0C0D5m5n5o6061595:0\0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A6B0F6C0]6D1:0I0a0b0c0d3Q8?
Fixtures/doorkeeper/v44-resource-insufficient-scope.har 0001028H5S8I5U8J5W5X5Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6U8L5k0?107<0B0C0D5m5n5o6061595:0\7=7>0I0a5E5F0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6C0]6D1:0I0a0b0c0d3Q7?
Fixtures/doorkeeper/v44-revoke.har 0001028H5S8I5U8J5W5X5Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6U8M5k0?0@7X0B0C0D5m5n5o60610F0G0H0I0J0K7Y1i0N6I0M0N1R1S0\8B1W13140B0C156K6L6M6N7\6@6Z7]6P7^0N1:0I7_0b0c0d3Q7`6F0?105l0B0C0D5m5n5o6061595:0\0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A6_0F6C0]6D1:0I0a0b0c0d3Q7m
Fixtures/doorkeeper/v44-token-code-reuse.har 0001028H5S8I5U8J5W5X5Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6U8N5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W13140B0C1E1F1G1H0F6K6N6O2H6P810N1:0I2J0b0c0d3Q8E6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W62630B0C1E1F1G1H0F6K6A8;6c6P6d0N1:0I6e0b0c0d3Q8F6F0?105l0B0C0D5m5n5o6061595:0\0H0I0a13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N6Y6@6Z6[6P6\0N1:0I6]0b0c0d3Q8G
Fixtures/doorkeeper/v50-refresh-success-and-reuse.har 0001028O5S8I5U8P5W5X5Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1N1O6U8Q5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N6I0M0N1R1S0\6J1W13140B0C1E1F1G1H0F6K6N6O2H6P6Q0N1:0I2J0b0c0d3Q6W6F0?105l0B0C0D5m5n5o6061595:0\0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A6_0F6C0]6D1:0I0a0b0c0d3Q726F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N6I0M0N1R1S0\6J1W62630B0C1E1F1G1H0F6K6A8;6c6P6d0N1:0I6e0b0c0d3Q8<
Fixtures/doorkeeper/v50-resource-expired.har 0001028O5S8I5U8P5W5X5Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O5h5i8R5k0?105l0B0C0D5m5n5o6061595:0\0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A6B0F6C0]6D1:0I0a0b0c0d3Q8?
Fixtures/doorkeeper/v50-revoke.har 0001028O5S8I5U8P5W5X5Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6U8S5k0?0@7X0B0C0D5m5n5o60610F0G0H0I0J0K7Y1i0N6I0M0N1R1S0\8B1W13140B0C156K6L6M6N7\6@6Z7]6P7^0N1:0I7_0b0c0d3Q7`6F0?105l0B0C0D5m5n5o6061595:0\0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H6A6_0F6C0]6D1:0I0a0b0c0d3Q7m
Fixtures/doorkeeper/v50-token-code-reuse.har 0001028O5S8I5U8P5W5X5Y5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6U8T5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W13140B0C1E1F1G1H0F6K6N6O2H6P810N1:0I2J0b0c0d3Q8E6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W62630B0C1E1F1G1H0F6K6A8;6c6P6d0N1:0I6e0b0c0d3Q8F6F0?105l0B0C0D5m5n5o6061595:0\0H0I0a13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N6Y6@6Z6[6P6\0N1:0I6]0b0c0d3Q8G
Fixtures/doorkeeper/v58-refresh-success-and-reuse.har 0001028U5S8V5U8W5W5X5Y8X8Y8Z8[065[5\5]5^5_5`5a5b5c5d095e5f5g1M1N1O6U8\5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N6I0M0N1R1S0\6J1W13140B0C6465666768696:6;6<6=6>6?6@1F0F6K1G1H6L6M6N6O2H6P6Q0N1:0I2J0b0c0d3Q6W6F0?105l0B0C0D5m5n5o6061595:0\0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F6A6_0F6C0]6D1:0I0a0b0c0d3Q726F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N6I0M0N1R1S0\6J1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3Q8]6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T6g0N6I0M0N1R1S0\6h1W13140B0C6465666768696:6;6<6=6>6?6@1F0F6K1G1H6L6M6N8^2H6P6j0N1:0I2J0b0c0d3Q8_
Fixtures/doorkeeper/v58-resource-insufficient-scope.har 0001028U5S8V5U8W5W5X5Y8X8Y8Z8[065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6U8`5k0?107<0B0C0D5m5n5o6061595:0\7=7>0I0a5E5F0B0C6465666768696:6;6<6=6>6?6@1F0F6C0]6D1:0I0a0b0c0d3Q8a6F0?107O0B0C0D5m5n5o6061595:0\7=7>0I0a5E5F0B0C6465666768696:6;6<6=6>6?6@1F0F6K6L6b8b6P8c0N1:0I8d0b0c0d3Q7:
Fixtures/doorkeeper/v58-resource-revoked.har 0001028U5S8V5U8W5W5X5Y8X8Y8Z8[065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O5h8e8f5k0?105l0B0C0D5m5n5o6061595:0\0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F6A6_0F6C0]6D1:0I0a0b0c0d3Q7m
Fixtures/doorkeeper/v58-revoke-wrong-hint.har 0001028U5S8V5U8W5W5X5Y8X8Y8Z8[065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6U8g5k0?0@7X0B0C0D5m5n5o60610F0G0H0I0J0K7Y1i0N7Z1h6I0M0N1R1S0\8h1W13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6Z7]6P7^0N1:0I7_0b0c0d3Q8i6F0?105l0B0C0D5m5n5o6061595:0\0H0I0a13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N6Y6@6Z6[6P6\0N1:0I6]0b0c0d3Q8j
Fixtures/employeechoice/open-id.har 0001028k0g8l06078m098n1M1N1O8o905k0?10910`0B0C0D925J1i0\0I0a13140B0C15432H93940N1:0I2J0b0c0d0e
Fixtures/employeechoice/resource-expired-token.har 00010295968l06078m098n1M1N1O9798995k0?10910`0B0C0D925J1i0\0I0a62630B0C9:9;6@1F0F439<939=0N1:0I9>0b0c0d0e
Fixtures/employeechoice/resource-no-token.har 00010295968l06078m099?9@5k0?109A0B0C0D920H0I0a62630B0C9:9B0F430]9C1:0I0a0b0c0d0e
Fixtures/employeechoice/resource-unknown-token.har 000102950g8l06078m099?9D5k0?109E0B0C0D925J9F0I0a62630B0C9:9G6@1F0F439H939I0N1:0I9J0b0c0d0e
Fixtures/employeechoice/token-error-expired-code.har 0001029K968l06078m098n201O21979L9M5k0?0@9N0B0C0D9O0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1E1F0F439P939Q0N1:0I9R0b0c0d0e
Fixtures/employeechoice/token-error-method.har 0001029K968l06078m099?9S5k0?109N0B0C0D920H0I0a9T9U0B0C1E1F0F9V9W9X9Y939Z0N1:0I9[0b0c0d0e
Fixtures/employeechoice/token-error-missing-code.har 0001029K968l06078m099?9\5k0?0@9N0B0C0D9O0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2_2`1C1D0B0C1E1F0F432@939]0N1:0I2B0b0c0d0e
Fixtures/employeechoice/token-error-missing-grant-type.har 0001029K968l06078m098n201O218o9^5k0?0@9N0B0C0D9O0F0G0H0I0J0K0L0M0N1R1S0N0O0P252>0\9_1W1C1D0B0C1E1F0F437P939`0N1:0I7R0b0c0d0e
Fixtures/employeechoice/token-error-no-credentials.har 0001029K968l06078m098n201O218o9a5k0?0@9N0B0C0D9O0F0G0H0I0J0K9b0P1g24252>0\9c1W1C1D0B0C1E1F0F439d939e0N1:0I9f0b0c0d0e
Fixtures/employeechoice/token-error-unknown-code.har 0001029K968l06078m099?9g5k0?0@9N0B0C0D9O0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24259F9h1C1D0B0C1E1F0F439i939j0N1:0I9k0b0c0d0e
Fixtures/employeechoice/token-error-unknown-grant-type.har 0001029K968l06078m098n201O218o9l5k0?0@9N0B0C0D9O0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g9m252>0\9n1W1C1D0B0C1E1F0F432@939o0N1:0I2B0b0c0d0e
Fixtures/employeechoice/token-error-wrong-redirect-uri.har 0001029K968l06078m098n201O218o:05k0?0@9N0B0C0D9O0F0G0H0I0J0K0L0M0N1R1S0N0O:11g24252>0\:21W1C1D0B0C1E1F0F43:393:40N1:0I:50b0c0d0e
Fixtures/employeechoice/token-error-wrong-secret.har 0001029K968l06078m098n201O218o:65k0?0@9N0B0C0D9O0F0G0H0I0J0K0L0M0N1R2\0O0P1g24252>0\2]1W1C1D0B0C1E1F0F43:793:80N1:0I:90b0c0d0e
Fixtures/employeechoice/token-ok.har 000102::0g8l06078m098n201O218o:;5k0?0@9N0B0C0D9O0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0C1E1F1G1H0F432H93:<0N1:0I2J0b0c0d0e
Fixtures/employeechoice/token-refresh.har 000102:=0g8l06078m098n1M1N1O8o:>5k0?0@:?0B0C0D9O0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W13140B0C1E1F1G1H0F432H93:@0N1:0I2J0b0c0d0e
Fixtures/employeechoice/user-info.har 000102:A0g8l06078m098n1M1N1O8o:B5k0?10:C0`0B0C0D925J1i0\0I0a13140B0C1543:D93:E0N1:0I:F0b0c0d0e
Fixtures/feishu/authorize-approve.har 000102:G0g:H06:I:J09:K:L0>0?0@:M0B0C0D:N0F0G0H0I0J0K0L0M0N0Q0R0O:O3C:P0S0T0U0V:Q0X0Y0B0C0Z:R0]0^:S0I0a0b0c0d0e
Fixtures/feishu/authorize-bad-redirect-uri.har 000102:T0n:H06:I:J09:K:U0>0?10:V0B0C0D:W:X0M0N0Q0R0O2d3C:P0S:Y0I0a1C1D0B0C15:Z2H:[:\1:0I2J0b0c0d0e
Fixtures/feishu/authorize-deny.har 000102:G0g:H06:I:J09:K:]0>0?0@:M0B0C0D:N0F0G0H0I0J0K0L0M0N0Q0R0O:O3C:P0S0T0U0i:^0X0Y0B0C0Z:_0]0^:`0I0a0b0c0d0e
Fixtures/feishu/authorize-fragment.har 000102:G0g:H06:a:J09:K:b0>0?0@:M0B0C0D:N0F0G0H0I0J0K0L0M0N0Q0R0O:c3C:P0S0T0U0V:d0X0Y0B0C0Z:e0]0^:f0I0a0b0c0d0e
Fixtures/feishu/authorize-no-state.har 000102:g0g:H06:I:J09:K:h0>0?0@:M0B0C0D:N0F0G0H0I0J0K0L0M0N0Q0R0O:O3C:P0U0V:i0X0Y0B0C0Z:j0\0]0^:k0`0I0a0b0c0d0e
Fixtures/feishu/not-found.har 000102:l0n:H06:m:n0>0?10:o0B0C0D;00H0I0a3g3h0B0C15;1;2;3;41:0I;50b0c0d0e
Fixtures/feishu/passport-token-empty.har 000102;696;7;806:I:J09;9201O;:;;;<0>0?0@;=0B0C0D;>0F0G0H0I0J0K6H246I0M0N1R1S0N252>0N0O;?;@13140B0C15;A2H6P;B0N1:0I2J0b0c0d0e
Fixtures/feishu/passport-token-error.har 000102;60n:H06:I:J09:K;C0>0?0@;=0B0C0D;>0F0G0H0I0J0K6H246I0M0N1R1S0N252\0O;?;D1C1D0B0C15;A;E6P;F0N1:0I;G0b0c0d0e
Fixtures/feishu/passport-token.har 000102;60g:H06:I:J09;9201O;:;;;H0>0?0@;=0B0C0D;>0F0G0H0I0J0K6H246I0M0N1R1S0N252>0N0O;?;@13140B0C15;A2H6P;I0N1:0I2J0b0c0d1_4B0?10;J0B0C0D;>595:0\0H0I0a13140B0C15;A2H6P;K0N1:0I2J0b0c0d0e
Fixtures/feishu/token-v2-drop-refresh-token.har 000102;L0n;7;M06:I:J09;9201O;:;N;O0>0?0@;P0B0C0D;Q0F;A0H0I0J;R;S1W13140B0C15;A2H6P;T0N1:0I2J0b0c0d0e
Fixtures/feishu/token-v2-error-20001-missing-code.har 000102;U0g:H06:I:J09;9201O;:;N;V0>0?0@;P0B0C0D;Q0F;A0H0I0J;R;W1W1C1D0B0C15;A;X6P;Y0N1:0I;Z0b0c0d0e
Fixtures/feishu/token-v2-error-20002-wrong-secret.har 000102;U96:H06:I:J09;9201O;:;N;V0>0?0@;P0B0C0D;Q0F;A0H0I0J;R;[1W1C1D0B0C15;A;\6P;]0N1:0I;^0b0c0d0e
Fixtures/feishu/token-v2-error-20003-unknown-code.har 000102;U0n:H06:I:J09;9201O;:;N;V0>0?0@;P0B0C0D;Q0F;A0H0I0J;R;_1W1C1D0B0C15;A;`6P;a0N1:0I;b0b0c0d0e
Fixtures/feishu/token-v2-error-20004-expired-code.har 000102;U0g:H06:I:J09;9201O;:;c;d;V0>0?0@;P0B0C0D;Q0F;A0H0I0J;R;S1W1C1D0B0C15;A;e6P;f0N1:0I;g0b0c0d0e
Fixtures/feishu/token-v2-error-20036-grant-type.har 000102;U0g:H06:I:J09;9201O;:;N;V0>0?0@;P0B0C0D;Q0F;A0H0I0J;R;h1W1C1D0B0C15;A;i6P;j0N1:0I;k0b0c0d0e
Fixtures/feishu/token-v2-error-20048-unknown-app.har 000102;U0g:H06:I:J09;9201O;:;N;V0>0?0@;P0B0C0D;Q0F;A0H0I0J;R;l1W1C1D0B0C15;A776P;m0N1:0I790b0c0d0e
Fixtures/feishu/token-v2-error-20049-pkce.har 000102;U0g:H06:I:J09;9201O;:;n;o<0<10>0?0@;P0B0C0D;Q0F;A0H0I0J;R<21W1C1D0B0C15;A<36P<40N1:0I<50b0c0d0e
Fixtures/feishu/token-v2-error-20063-form.har 000102<604:H06:I:J09:K<70>0?0@;P0B0C0D;Q0F0G0H0I0J0K6H246I0M0\<81W1C1D0B0C15;A8b6P<90N1:0I8d0b0c0d0e
Fixtures/feishu/token-v2-error-20065-used-code.har 000102;U0g:H06:I:J09;9201O;:;N<:0>0?0@;P0B0C0D;Q0F;A0H0I0J;R;S1W13140B0C15;A2H6P<;0N1:0I2J0b0c0d1_4B0?0@;P0B0C0D;Q0F;A0H0I0J;R;S1W1C1D0B0C15;A<<6P<=0N1:0I<>0b0c0d0e
Fixtures/feishu/token-v2-error-20067-duplicate-scope.har 000102;U0g:H06:I:J09;9201O;:;N;V0>0?0@;P0B0C0D;Q0F;A0H0I0J;R<?1W1C1D0B0C15;A<@6P<A0N1:0I<B0b0c0d0e
Fixtures/feishu/token-v2-error-20068-wider-scope.har 000102;U0g:H06:I:J09;9201O;:;N;V0>0?0@;P0B0C0D;Q0F;A0H0I0J;R<C1W1C1D0B0C15;A<D6P<E0N1:0I<F0b0c0d0e
Fixtures/feishu/token-v2-error-20071-redirect-uri.har 000102;U0g:H06:I:J09;9201O;:;N;V0>0?0@;P0B0C0D;Q0F;A0H0I0J;R<G1W1C1D0B0C15;A<H6P<I0N1:0I<J0b0c0d0e
Fixtures/feishu/token-v2-not-offline.har 000102;L0g:H06:I:J09;9201O;:;;<K0>0?0@;P0B0C0D;Q0F;A0H0I0J;R;S1W13140B0C15;A2H6P<L0N1:0I2J0b0c0d0e
Fixtures/feishu/token-v2-refresh.har 000102<M0g:H06:I:J09;91M1N1O;N<N0>0?0@;P0B0C0D;Q0F;A0H0I0J;R<O1W13140B0C15;A2H6P<P0N1:0I2J0b0c0d1_4B0?0@;P0B0C0D;Q0F;A0H0I0J;R<O1W1C1D0B0C15;A<Q6P<R0N1:0I<S0b0c0d0e
Fixtures/feishu/token-v2.har 000102;L0g:H06:I:J09;9201O;:;N<T0>0?0@;P0B0C0D;Q0F;A0H0I0J;R;S1W13140B0C15;A2H6P<;0N1:0I2J0b0c0d0e
Fixtures/feishu/token-v3-form.har 000102<U0n:H06:I:J09:K<V0>0?0@<W0B0C0D:N0F0G0H0I0J0K6H246I0M0N1R1S0N25<X<Y1C1D0B0C15;A;`6P;a0N1:0I;b0b0c0d0e
Fixtures/feishu/token-v3-stray-verifier.har 000102<U0g:H06:I:J09;9201O;:;N<Z0>0?0@<W0B0C0D:N0F;A0H0I0J;R<21W1C1D0B0C15;A<36P<40N1:0I<50b0c0d1_4B0?0@;P0B0C0D;Q0F;A0H0I0J;R<21W13140B0C15;A2H6P<;0N1:0I2J0b0c0d0e
Fixtures/feishu/user-info-error-20005.har 000102:l0g;7<[06:I:J09:K<\0>0?10<]0B0C0D;Q59<^0H0I0a13140B0C15;A:D6P<_0N1:0I:F0b0c0d0e
Fixtures/feishu/user-info-error-99991661.har 000102:l0n:H06:I:J09:K<`0>0?10<]0B0C0D;00H0I0a1C1D0B0C15;A2H6P<a0N1:0I2J0b0c0d0e
Fixtures/feishu/user-info-error-99991663.har 000102:l0n:H06:I:J09:K<b0>0?10<]0B0C0D;Q59<c0H0I0a1C1D0B0C15;A2H6P<d0N1:0I2J0b0c0d0e
Fixtures/feishu/user-info-error-99991668.har 000102:l0n:H06:I:J09:K<e0>0?10<]0B0C0D;Q59<^0H0I0a1C1D0B0C15;A2H6P<f0N1:0I2J0b0c0d0e
Fixtures/feishu/user-info-error-99991677.har 000102:l0n:H06:I:J09;91M1N1O;c5<<g0>0?10<]0B0C0D;Q595:0\0H0I0a62630B0C15;A2H6P<h0N1:0I2J0b0c0d0e
Fixtures/feishu/user-info-permissions.har 000102<i0g;7<j06:I:J09;91M1N1O;N<k0>0?10<]0B0C0D;Q595:0\0H0I0a13140B0C15;A2H6P<l0N1:0I2J0b0c0d0e
Fixtures/feishu/user-info.har 000102<i0g:H06:I:J09;91M1N1O;N<m0>0?10<]0B0C0D;Q595:0\0H0I0a13140B0C15;A2H6P<n0N1:0I2J0b0c0d0e
Fixtures/feishu/v1-app-token-error-10003.har 000102<o0n:H06:m=00>0?0@=10B0C0D;Q0F;A0H0I=2;R=31W13140B0C15;A=46P=50N1:0I=60b0c0d0e
Fixtures/feishu/v1-app-token.har 000102<o0g:H06:I:J09:K=70>0?0@=10B0C0D;Q0F;A0H0I0J;R=81W13140B0C15;A2H6P=90N1:0I2J0b0c0d3Q=:=;=<0?0@==0B0C0D;Q0F;A0H0I0J;R=81W13140B0C15;A2H6P=>0N1:0I2J0b0c0d0e
Fixtures/feishu/v1-authorize.har 000102:g96:H06:I:J09:K=?0>0?0@=@0B0C0D;Q0F0G0H0I0J0K=A0M0N0O:O0S0T0U0V=B0X0Y0B0C0Z:R0]0^:S0I0a0b0c0d0e
Fixtures/feishu/v1-token-bearer.har 000102<o96:H06:I:J09;9201O;:;;=C0>0?0@=10B0C0D;Q0F;A0H0I0J;R=81W13140B0C15;A2H6P=90N1:0I2J0b0c0d3Q=:4B0?0@=D0B0C0D;Q59=E0N0F;A0H0I0J;R=F1W13140B0C15;A2H6P=G0N1:0I2J0b0c0d0e
Fixtures/feishu/v1-token-error-20007.har 000102<o96:H06:I:J09:K=H0>0?0@=10B0C0D;Q0F;A0H0I0J;R=81W13140B0C15;A2H6P=90N1:0I2J0b0c0d3Q=:4B0?0@=I0B0C0D;Q0F;A0H0I0J;R=J1W13140B0C15;A=K6P=L0N1:0I=M0b0c0d0e
Fixtures/feishu/v1-token.har 000102<o0g:H06:I:J09;9201O;:;;=N0>0?0@=10B0C0D;Q0F;A0H0I0J;R=81W13140B0C15;A2H6P=90N1:0I2J0b0c0d3Q=:4B0?0@=I0B0C0D;Q0F;A0H0I0J;R=O1W13140B0C15;A2H6P=P0N1:0I2J0b0c0d1_4B0?0@=Q0B0C0D;Q0F;A0H0I0J;R=R1W13140B0C15;A2H6P=S0N1:0I2J0b0c0d0e
Fixtures/gitee/api-blocked-user-agent.har 000102=T0n=U06=V=W=X=Y=Z09=[=\=]1M1O=^=_5k0?10=`0`0B0C0D=a60=b5J1i0\0I0a5E5F0B0C4j=c0F6C=d=e=f1:0I=g0b0c0d3Q=h
Fixtures/gitee/api-create-taken.har 000102=i0n=j=k06=V=W=X=Y=Z09=[=\=]1M1O=l=m5k0?0@=n0B0C0D=a60=o0F0G0H0I0J0K>01i0N>1>2>3>4>50B0C1543>693>70N1:0I>80b0c0d3Q>9
Fixtures/gitee/api-create-unverified.har 000102=i0n=j>:06=V=W=X=Y=Z09=[=\=]1M1O=l>;5k0?0@=n0B0C0D=a60=o0F0G0H0I0J0K>01i0N>1>2>3>4>50B0C1543><93>=0N1:0I>>0b0c0d3Q>?
Fixtures/gitee/api-emails.har 000102>@0n=U06=V=W=X=Y=Z09=[=\=]1M1O>A>B5k0?10>C0`0B0C0D=a60>D5J1i0\0I0a13140B0C1543>E93>F0N1:0I>G0b0c0d3Q>H
Fixtures/gitee/api-fork-no-scope.har 000102>I0n=U06=V=W=X=Y=Z09=[=\=]1M1O=^>J5k0?0@>K0B0C0D=a60=o0F0G0H0I0J0K>01i0\>L1W62630B0C1543>M93>N0N1:0I>O0b0c0d3Q>P
Fixtures/gitee/api-fork-same-name.har 000102>I96=j>Q06=V=W=X=Y=Z09=[=\=]1M1O=l>R5k0?0@>K0B0C0D=a60=o0F0G0H0I0J0K>01i0\>L1W5E5F0B0C15433a93>S0N1:0I3d0b0c0d3Q>T
Fixtures/gitee/api-fork-unknown-source.har 000102>I0n=j>U>V06=V=W=X=Y=Z09=[=\=]1M1O=l>W5k0?0@>K0B0C0D=a60=o0F0G0H0I0J0K>01i0\>L1W3g3h0B0C1543>X93>Y0N1:0I>Z0b0c0d3Q>[
Fixtures/gitee/api-open.har 000102>\04=U06=V=W=X=Y=Z09=[=\=]1M1O=l>]5k0?0@>^0B0C0D=a60=o0F0G0H0I0J0K>01i0\>L1W>_>`0B0C15437]937^0N1:0I7_0b0c0d3Q>a
Fixtures/gitee/api-patch-no-name.har 000102>b04=U06=V=W=X=Y=Z09=[=\=]1M1O=l>c5k0?>d>e0B0C0D=a60=o0F0G0H0I0J0K>01i0N>f>g>h1C1D0B0C1543>i93>j0N1:0I>k0b0c0d3Q>l
Fixtures/gitee/api-rate-limit.har 000102>m0n=j>n06=V=W=X=Y=Z09=[=\=]1M1O=^>o5k0?10=`0`0B0C0D=a60>D5J1i0\0I0a5E5F0B0C15?0?1?2?31:0I?40b0c0d3Q?5
Fixtures/gitee/api-user-expired-token.har 000102?696=U06=V=W=X=Y=Z09=[=\=]1M1O?7?8?95k0?10=`0`0B0C0D=a60>D5J1i0\0I0a62630B0C1543?:93?;0N1:0I?<0b0c0d3Q?=
Fixtures/gitee/api-user-no-token.har 000102=i04=U06=V=W=X=Y=Z09=[=\?>??5k0?10?@0B0C0D=a60>D0H0I0a62630B0C15434C93?A0N1:0I4E0b0c0d3Q?B
Fixtures/gitee/api-user-unknown-token.har 000102?60n=U06=V=W=X=Y=Z09=[=\?>?C5k0?10?D0B0C0D=a60>D5J?E0I0a62630B0C1543?F93?G0N1:0I?H0b0c0d3Q?I
Fixtures/gitee/api-user.har 000102?60n=U06=V=W=X=Y=Z09=[=\=]1M1O=^?J5k0?10=`0`0B0C0D=a60>D5J1i0\0I0a13140B0C1543?K93?L?M0N1:0I?N0b0c0d3Q?O
Fixtures/gitee/authorize-approve.har 000102?P5S?Q=j?R?S?T?U5Z065[5\5]5^5_5`5a5b5c5d095e5f?V?W5k0?10?X0B0C0D5m5n?Y607A:X0M0N0O700Q0R0S?Z3C?[0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[?_1:0I2J0b0c0d3Q?`?a6F0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K?c?d0N6I0M0N0O700S?Z0Q0R3C?[?e0X0Y0B0C6465666768696:6;6<6=6>6??f?g0F?^6@1^2H:[?h?i0I2J0b0c0d3Q?j
Fixtures/gitee/authorize-bad-redirect-uri.har 000102?P5S?Q=j?R?S?T?U5Z065[5\5]5^5_5`5a5b5c5d095e5f?V?k5k0?10?l0B0C0D5m5n?Y607A:X0M0N0O:10Q0R0S?Z3C?[0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[?m1:0I2J0b0c0d3Q?n?o
Fixtures/gitee/authorize-deny.har 000102?P5S?Q=j?R?S?T?U5Z065[5\5]5^5_5`5a5b5c5d095e5f?V@05k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K@1@2@3?d0N6I0M0N0O700S@40Q0R3C7>@50X0Y0B0C6465666768696:6;6<6=6>6??f@60F?^6@1^@7:[@8@90I@:0b0c0d3Q@;
Fixtures/gitee/authorize-invalid-scope.har 000102?P5S?Q=j?R?S?T?U5Z065[5\5]5^5_5`5a5b5c5d095e5f?V?k5k0?10@<0B0C0D5m5n?Y607A:X0M0N0O700Q0R0S?Z3C?E0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[@=1:0I2J0b0c0d3Q@>?o
Fixtures/gitee/authorize-missing-client-id.har 000102@?0n=U06=V=W=X=Y=Z09=[=\?>@@5k0?10@A0B0C0D=a60>D@B@C0Q@D0I0a3g3h0B0C15;A@E6P@F0N1:0I@G0b0c0d3Q@H
Fixtures/gitee/authorize-missing-response-type.har 000102?P5S?Q=j?R?S?T?U5Z065[5\5]5^5_5`5a5b5c5d095e5f?V@I5k0?10@J0B0C0D5m5n?Y607A:X0M0N0O700S?Z3C?[0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[@K1:0I2J0b0c0d3Q@L?o
Fixtures/gitee/authorize-not-signed-in.har 000102@?0n=U06=V=W=X=Y=Z09=[=\?>@M@N@O0?10@P0B0C0D=a60>D:X@Q0O@C0Q0R3C@R0S@S0I0a0X0Y0B0C0Z@T0F?^6@1^@U:[@V@W0I@X0b0c0d3Q@Y
Fixtures/gitee/authorize-unknown-client.har 000102?P5S?Q=j?R?S?T?U5Z@Z095e5f?V?k5k0?10@[0B0C0D5m5n?Y607A:X@\0O700Q0R0S?Z3C?[0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[@]1:0I2J0b0c0d3Q32?o
Fixtures/gitee/password-bad.har 000102?P5S?Q=j?R?S?T?U5Z065[5\5]5^5_5`5a5b5c5d095e5f?V@^5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H2V@_@`@a@Q6I0M0N1R1S0\@b1W62630B0C1E1F1G1H0F6K6A@c@d6P@e0N1:0I@f0b0c0d3Q@g
Fixtures/gitee/refresh-query-no-client.har 000102?P5S?Q=j?R?S?T?U5Z065[5\5]5^5_5`5a5b5c5d095e5f5g@h1N1O6U@i5k0?0@@j0`0B0C0D5m5n5o607A@k1h1T1U0\0I0a13140B0C1E1F1G1H0F6K6N6O2H6P@l0N1:0I2J0b0c0d3Q@m
Fixtures/gitee/refresh-reuse-old.har 000102?P5S?Q=j?R?S?T?U5Z065[5\5]5^5_5`5a5b5c5d095e5f5g@h1N1O6U@n5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0\@o1W13140B0C1E1F1G1H0F6K6N6O2H6P@l0N1:0I2J0b0c0d3Q8E6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0\@o1W62630B0C1E1F1G1H0F6K6A@c@d6P@e0N1:0I@f0b0c0d3QA0
Fixtures/gitee/token-code-form.har 000102?P5S?Q=j?R?S?T?U5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UA15k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W13140B0C1E1F1G1H0F6K6N6O2H6P8D0N1:0I2J0b0c0d3QA2
Fixtures/gitee/token-code-missing-redirect-uri.har 000102?P5S?Q=j?R?S?T?U5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UA35k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N6I0M0N1R1S0\A41W62630B0C1E1F1G1H0F6K6AA5A66PA70N1:0IA80b0c0d3QA9
Fixtures/gitee/token-code-missing.har 000102?P5S?Q=j?R?S?T?U5Z065[5\5]5^5_5`5a5bA:A;5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H240O706I0M0N1R1S0\A<1W62630B0C1E1F1G1H0F6K6A@c@d6P@e0N1:0I@f0b0c0d3QA9
Fixtures/gitee/token-code-query.har 000102?P5S?Q=j?R?S?T?U5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UA=5k0?0@A>0`0B0C0D5m5n5o607A@k24252>0N0O706I0M0N1R1S0\0I0a13140B0C1E1F1G1H0F6K6N6O2H6P8D0N1:0I2J0b0c0d3QA?
Fixtures/gitee/token-code-wrong-redirect-uri.har 000102?P5S?Q=j?R?S?T?U5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UA@5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0OAA6I0M0N1R1S0\AB1W62630B0C1E1F1G1H0F6K6A@c@d6P@e0N1:0I@f0b0c0d3Q@g
Fixtures/gitee/token-code-wrong-secret.har 000102?P5S?Q=j?R?S?T?U5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UAC5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1RADAE62630B0C1E1F1G1H0F6K6AAFAG6PAH0N1:0IAI0b0c0d3QAJ
Fixtures/gitee/token-code.har 000102AK0g=U06=V=W=X=Y=Z09=[=\=]201OALAMAN5k0?0@AO0`0B0C0D=a60>D@k24252>0N6I0M0N0O@C1R1S0\0I0a13140B0C1E1F1G1H0F;A2H6PAP0N1:0I2J0b0c0d3QAQ6F0?0@AR0`0B0C0D=a60>D@k1h1T1U0\0I0a13140B0C1E1F1G1H0F;A2H6PAS0N1:0I2J0b0c0d3QAT
Fixtures/gitee/token-info-unknown.har 000102?P5S?Q=j?R?S?T?U5ZAU5k0?10AV0B0C0D5m5n5o606159AW0H0I0a62630B0C1E1F1G1H0F6K6AAX6L6bA66PA70N1:0IA80b0c0d3QAY
Fixtures/gitee/token-missing-grant-type.har 000102?P5S?Q=j?R?S?T?U5Z065[5\5]5^5_5`5a5bA:AZ5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0KA[A\0SA]6I0M0N1R1S0\A^1W62630B0C1E1F1G1H0F6K6AA5A_6PA`0N1:0IAa0b0c0d3QA9
Fixtures/gitee/token-no-user-agent.har 000102=T0g=U06=V=W=X=Y=Z09=[=\=]201OAL=^Ab5k0?0@Ac0B0C0D=a0F0G0H0I0J0K6H24252>0N0O@C6I0M0N1R1S0\Ad1W5E5F0B0C4j=c0F6C=d=e=f1:0I=g0b0c0d3QAe
Fixtures/gitee/token-unsupported-grant-type.har 000102?P5S?Q=j?R?S?T?U5Z065[5\5]5^5_5`5a5bA:Af5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6HAg6I0M0N1R1S0\Ah1W62630B0C1E1F1G1H0F6K6AAiAj6PAk0N1:0IAl0b0c0d3QAm
Fixtures/github/api-bad-token.har 000102An0nAo06B0B1B2B35d09B4B55k0?10B60B0C0DB75nB859B960B:0H0I0a62630B0C15;A776PB;0N1:0I790b0c0d0e
Fixtures/github/api-no-token.har 000102An0nAo06B0B1B2B35d09B45B5k0?10B60B0C0DB760B:0H0I0a62630B0C15;AB<6PB=0N1:0IB>0b0c0d0e
Fixtures/github/api-no-user-agent.har 000102B?0nB@BABB06B0B1B2B35d09BC1M1OBDBE5k0?10B60B0C0DB7595:0\0H0I0a5E5F0B0C1E1H0F6CBF=eBG1:0IBH0b0c0d0e
Fixtures/github/api-token-in-query.har 000102BI0nAo06B0B1B2B35d09BC1M1OBDBJ5k0?10BK0`0B0C0DB760B:5J1i0\0I0a1C1D0B0C15;ABL6PBM0N1:0IBN0b0c0d0e
Fixtures/github/authorize-deny.har 000102BO0nB@BP06B0B1B2B35d09B4BQ5k0?0@BR0B0C0DBS0F0G0H0I0J0K0L0M0N0OBT3CBU0SBV0U0iBW0X0Y0B0C0ZBX0]0^BY0I0a0b0c0d3QBZ
Fixtures/github/device-disabled.har 000102B[0nB@B\06B0B1B2B35d09B4B]5k0?0@B^0B0C0DBS5n9V0F0G0H0I0J0K0L0M0\B_1W1C1D0B0C15;AB`6PBa0N1:0IBb0b0c0d0e
Fixtures/github/device-form.har 000102Bc0gB@Bd06B0B1B2B35d09B4Be5k0?0@B^0B0C0DBS0F0G0H0I0J0K0L0M0N3CBfBg13140B0C15Bh2HBiBj1:0I2J0b0c0d0e
Fixtures/github/device-pending.har 000102Bk0nB@Bd06B0B1B2B35d09B4Bl5k0?0@B^0B0C0DBS5n9V0F0G0H0I0J0K0L0M0N3CBmBn13140B0C15;A2H6PBo0N1:0I2J0b0c0d3QC06F0?0@C10B0C0DBS5n9V0F0G0H0I0J0K0L0M0NC2C30N1gC4C513140B0C156K6@6ZC66PC70N1:0IC80b0c0d3QC96F0?0@C10B0C0DBS5n9V0F0G0H0I0J0K0L0M0NC2C30N1gC4C513140B0C156K6@6ZC:6PC;0N1:0IC<0b0c0d3QC=
Fixtures/github/token-error-bad-code.har 000102C>0nAo06B0B1B2B35d09B4C?5k0?0@C10B0C0DBS0F0G0H0I0J0K0L0M0N1R1S0N25C@CA13140B0C15CB6@6ZCCBiCD1:0ICE0b0c0d3QCF6F0?0@C10B0C0DBS5n9V0F0G0H0I0J0K0L0M0N1R1S0N25C@CA13140B0C156K6@6ZCG6PCH0N1:0ICI0b0c0d3QCJ
Fixtures/github/token-error-code-reused.har 000102C>0nAo06B0B1B2B35d09BC201OCKBDCL5k0?0@C10B0C0DBS5n9V0F0G0H0I0J0K0L0M0N1R1S0N252>0\CM1W13140B0C156K6@6Z2H6PCN0N1:0I2J0b0c0d3Q8E6F0?0@C10B0C0DBS5n9V0F0G0H0I0J0K0L0M0N1R1S0N252>0\CM1W13140B0C156K6@6ZCG6PCH0N1:0ICI0b0c0d3QA0
Fixtures/github/token-error-redirect-uri.har 000102C>0nAo06B0B1B2B35d09BC201OCKBDCO5k0?0@C10B0C0DBS0F0G0H0I0J0K0L0M0N1R1S0N252>0N0OCPCQ13140B0C15CB6@6ZCRBiCS1:0ICT0b0c0d3QCF6F0?0@C10B0C0DBS5n9V0F0G0H0I0J0K0L0M0N1R1S0N252>0N0OCPCQ13140B0C156K6@6ZCU6PCV0N1:0ICW0b0c0d3QCJ
Fixtures/github/token-error-unknown-client.har 000102C>0nAo06B0B1B2B35d09BC201OCKBDCX5k0?0@C10B0C0DBS5n9V0F0G0H0I0J0K0LCY1R1S0N252>0\CZ1W3g3h0B0C15;AC[6PC\0N1:0IC]0b0c0d0e
Fixtures/github/token-error-wrong-secret.har 000102C>0nAo06B0B1B2B35d09BC201OCKBDC^5k0?0@C10B0C0DBS0F0G0H0I0J0K0L0M0N1R2\252>0\C_1W13140B0C15CB6@6ZC`BiCa1:0ICb0b0c0d3QCF6F0?0@C10B0C0DBS5n9V0F0G0H0I0J0K0L0M0N1R2\252>0\C_1W13140B0C156K6@6ZCc6PCd0N1:0ICe0b0c0d3QCJ
Fixtures/github/token-form.har 000102Cf0nAo06B0B1B2B35d09BC201OCKBDCg5k0?0@C10B0C0DBS0F0G0H0I0J0K0L0M0N1R1S0N252>0\CM1W13140B0C15CB6@6Z2HBiCh1:0I2J0b0c0d0e
Fixtures/github/token-json.har 000102Cf0nAo06B0B1B2B35d09BC201OCKBDCi5k0?0@C10B0C0DBS5n9V0F0G0H0I0J0K0L0M0N1R1S0N252>0N0OCjCk13140B0C156K6@6Z2H6PCN0N1:0I2J0b0c0d0e
Fixtures/github/token-query.har 000102Cl0nAo06B0B1B2B35d09BC201OCKBDCm5k0?10Cn0`0B0C0DCo:X0M0N1R1S0N252>0\0I0a13140B0C15CB6@6Z2HBiCh1:0I2J0b0c0d0e
Fixtures/github/token-refresh.har 000102D00nB@D1D206B0B1B2B35d09BC1M1N1O8oD35k0?0@C10B0C0DBS5n9V0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W13140B0C156K6@6Z2H6PD40N1:0I2J0b0c0d3Q6W6F0?0@C10B0C0DBS5n9V0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W13140B0C156K6@6ZD56PD60N1:0ID70b0c0d3Q8<
Fixtures/github/token-xml.har 000102Cf0gAo06B0B1B2B35d09BC201OCKBDD85k0?0@C10B0C0DBS5nD90F0G0H0I0J0K0L0M0N1R1S0N252>0\CM1W13140B0C15D:6@6Z2HD;D<1:0I2J0b0c0d0e
Fixtures/gitlab/api-fork-bad-namespace.har 000102D=0gD>D?06=V5_D@=Z09=[=\=]1M1ODADB5k0?0@DC0B0C0DDD60=o595:0N0F0G0H0IDE0KDFDGDH3g3h0B0C1543DI93DJ0N1:0IDK0b0c0d3QDL
Fixtures/gitlab/api-fork-forbidden.har 000102D=0gD>DM06=V5_D@=Z09=[=\=]1M1ODADN5k0?0@DC0B0C0DDD60=o595:0\0H0I0a3g3h0B0C15431X93DO0N1:0I1Z0b0c0d3QDP
Fixtures/gitlab/api-project-not-found.har 000102DQ5SDRD>DS065[5\5]5^5_5`DT5d095e5f5g1M1ODADU5k0?10DV0B0C0D5m5n5o6061595:0\0H0I0a3g3h0B0C159VDWDX>X93>Y0N1:0I>Z0b0c0d3QDY
Fixtures/gitlab/api-user-blocked.har 000102DQ5SDRDZ065[5\5]5^5_5`DT5d095e5f5gD[09D\1M1OD]D^D_5k0?10D`0B0C0D5m5n5o6061595:0\0H0I0a5E5F0B0C159VDWDaDb93Dc0N1:0IDd0b0c0d3QDe
Fixtures/gitlab/api-user-expired.har 000102DQ5SDRDZ065[5\5]5^5_5`DT5d095e5f5g1M1O5h5iDf5k0?10D`0B0C0D5m5n5o6061595:0\0H0I0a62630B0C9:Dg0F9VDWDhDi93Dj0N1:0IDk0b0c0d3Q?=
Fixtures/gitlab/api-user-impersonation.har 000102DQ5SDRDZ065[5\5]5^5_5`DT5d095e5f5g1MDlDmDn5k0?10D`0B0C0D5m5n5o6061595:0\0H0I0a62630B0C9:Do0F9VDWE0E193E20N1:0IE30b0c0d3QE4
Fixtures/gitlab/api-user-insufficient-scope.har 000102DQ5SDRD>E5065[5\5]5^5_5`DT5d095e5f5g1M1OE6E75k0?10D`0B0C0D5m5n5o6061595:0\0H0I0a5E5F0B0C159VDWE8E993E:0N1:0IE;0b0c0d3QE<
Fixtures/gitlab/api-user-missing.har 000102DQ5SDRDZE=5k0?10D`0B0C0D5m5n5o607A0H0I0a62630B0C159VDWE>E?93E@0N1:0IEA0b0c0d3QEB
Fixtures/gitlab/api-user-ok-query.har 000102DQ5SDRD>EC065[5\5]5^5_5`DT5d095e5f5g1M1O6UED5k0?10EE0`0B0C0D5m5n5o607A5J1i0\0I0a13140B0C159VDWEF6[936\0N1:0I6]0b0c0d3QEG
Fixtures/gitlab/api-user-ok.har 000102DQ5SDRD>EC065[5\5]5^5_5`DT5d095e5f5g1M1O6UEH5k0?10D`0B0C0D5m5n5o6061595:0\0H0I0a13140B0C159VDWEF6[936\0N1:0I6]0b0c0d3QEI
Fixtures/gitlab/api-user-revoked.har 000102DQ5SDRDZ065[5\5]5^5_5`DT5d095e5f5g1M1O5h8eEJ5k0?10D`0B0C0D5m5n5o6061595:0\0H0I0a62630B0C9:EK0F9VDWELAG93EM0N1:0IAI0b0c0d3QEN
Fixtures/gitlab/api-user-two-tokens-form.har 000102DQ5SDRDZ065[5\5]5^5_5`DT5d095e5f5g1M1O5h8eEO5k0?10EE0`0B0C0D5m5n5o607A5J1i0\0I0a62630B0C9:EK0F9VDWELAG93EM0N1:0IAI0b0c0d3QEP
Fixtures/gitlab/api-user-two-tokens.har 000102DQ5SDRDZ065[5\5]5^5_5`DT5d095e5f5g1M1O6UEQ5k0?10EE0`0B0C0D5m5n5o6061595:0\5J1i0\0I0a1C1D0B0C159VDWERES93ET0N1:0IEU0b0c0d3QEV
Fixtures/gitlab/api-user-unknown.har 000102DQ5SDRDZEW5k0?10D`0B0C0D5m5n5o606159EX0H0I0a62630B0C159VDWE>E?93E@0N1:0IEA0b0c0d3QEY
Fixtures/gitlab/authorize-approve.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VE`5k0?10?X0B0C0D5m5n?Y607A:X0M0N0O700Q0R0S?Z3C?[0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[Ea1:0I2J0b0c0d3Q?`?a6F0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K?c?d0N6I0M0N0O700S?Z0Q0R3CEbEc@4EdEeEf0X0Y0B0C6465666768696:6;6<6=6>6??f?g0F?^6@1^2H:[?h?i0I2J0b0c0d3Q?j
Fixtures/gitlab/authorize-bad-code-challenge-method.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VEg5k0?10Eh0B0C0D5m5n?Y607A:X0M0N0O700Q0R0S?Z3CEbEcEiEdEj0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[Ek1:0I2J0b0c0d3QEl?o
Fixtures/gitlab/authorize-bad-redirect-uri.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VEm5k0?10?l0B0C0D5m5n?Y607A:X0M0N0O:10Q0R0S?Z3C?[0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[En1:0I2J0b0c0d3QEl?o
Fixtures/gitlab/authorize-bad-response-mode.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VEo5k0?10F00B0C0D5m5n?Y607A:X0M0N0O700Q0R0S?Z3CEbF1F20I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[F31:0I2J0b0c0d3QEl?o
Fixtures/gitlab/authorize-code-challenge-without-method.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VF45k0?10F50B0C0D5m5n?Y607A:X0M0N0O700Q0R0S?Z3CEbEcF60I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[Ek1:0I2J0b0c0d3QEl?o
Fixtures/gitlab/authorize-deny-no-state.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VF75k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K@1@2@3?d0N6I0M0N0O700S@40Q0R3CF8Ec@4EdEeF90X0Y0B0C6465666768696:6;6<6=6>6??fF:0F?^6@1^F;:[F<F=0IF>0b0c0d3Q@;
Fixtures/gitlab/authorize-deny.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VF?5k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K@1@2@3?d0N6I0M0N0O700S?Z0Q0R3CF8Ec@4EdEeF@0X0Y0B0C6465666768696:6;6<6=6>6??fFA0F?^6@1^FB:[FCFD0IFE0b0c0d3Q@;
Fixtures/gitlab/authorize-form-post-lost.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VFF5k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K?c?d0N6I0M0N0O700S?Z0Q0R3CEbEc@4EdEeEf0X0Y0B0C6465666768696:6;6<6=6>6??f?g0F?^6@1^2H:[?h?i0I2J0b0c0d3QFG
Fixtures/gitlab/authorize-fragment.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5ZFH5[FI5_7fFJ5d095e5f?VFK5k0?10FL0B0C0D5m5n?Y607A:XFM0N0O700Q0R0S?Z3CEbF1FN0I0a0X0Y0B0C6465666768696:6;6<6=6>6??f?g0F?^6@1^2H:[?h?i0I2J0b0c0d3QFO
Fixtures/gitlab/authorize-loopback-any-port.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VFP5k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K?c?d0N6I0M0N0OFQ0S?Z0Q0R3CEbEc@4EdEeFR0X0Y0B0C6465666768696:6;6<6=6>6??fFS0F?^6@1^2H:[FTFU0I2J0b0c0d3QFV
Fixtures/gitlab/authorize-no-scope-param.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VFW5k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K?c?d0N6I0M0N0O700S?Z0Q0R3CF8Ec@4EdEeFX0X0Y0B0C6465666768696:6;6<6=6>6??f?g0F?^6@1^2H:[?h?i0I2J0b0c0d3Q?j
Fixtures/gitlab/authorize-not-signed-in.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5gFYFZ5k0?10?X0B0C0D5m5n?Y607A:X0M0N0O700Q0R0S?Z3C?[0I0a0X0Y0B0C6465666768696:6;6<6=6>6??fF[0F?^6@1^F\:[F]F^0IF_0b0c0d3QF`
Fixtures/gitlab/authorize-oob.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5ZFH5[FI5_7fFJ5d095e5f?VFa5k0?10Fb0B0C0D5m5n?Y607A:XFM0N0OFc0Q0R0S?Z3C?[0I0a0X0Y0B0C6465666768696:6;6<6=6>6??fFd0N0F?^6@1^2H:[FeFf0`0I2J0b0c0d3QFg6F0?10Fh0`0B0C0D5m5n?Y607AFi2>0\0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[Fj1:0I2J0b0c0d3QFk?o
Fixtures/gitlab/authorize-post-bad-redirect-uri.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VFl5k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K?c?d0N6I0M0N0O:10S?Z0Q0R3CEbEc@4EdEeFm1C1D0B0C6465666768696:6;6<6=6>6?0F6K6L6M6@1^Fn6PFo0N1:0IG00b0c0d3QG1
Fixtures/gitlab/authorize-post-invalid-scope.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VG25k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K?c?d0N6I0M0N0O700S?Z0Q0R3C@QEc@4EdEeG30X0Y0B0C6465666768696:6;6<6=6>6??fG40F?^6@1^G5:[G6G70IG80b0c0d3QG9
Fixtures/gitlab/authorize-post-missing-response-type.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VG:5k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K?c?d0N6I0M0N0O700S?Z3CEbEc@4EdEeG;0X0Y0B0C6465666768696:6;6<6=6>6??fG<0F?^6@1^G=:[G>G?0IG@0b0c0d3QGA
Fixtures/gitlab/authorize-post-unknown-client.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z@Z095e5f?VGB5k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K?c?d0N6IGC0O700SGD0Q0R3CEbEc@4EdEeGE62630B0C6465666768696:6;6<6=6>6?0F6K6L6M6@1^GF6PGG0N1:0IGH0b0c0d3QGI
Fixtures/gitlab/authorize-redirect-uri-case.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VGJ5k0?10GK0B0C0D5m5n?Y607A:X0M0N0OGL0Q0R0S?Z3C?[0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[En1:0I2J0b0c0d3QEl?o
Fixtures/gitlab/authorize-redirect-uri-extra-query.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VGM5k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K?c?d0N6I0M0N0OGN0S?Z0Q0R3CEbEc@4EdEeGO0X0Y0B0C6465666768696:6;6<6=6>6??fGP0F?^6@1^2H:[GQGR0I2J0b0c0d3QGS
Fixtures/gitlab/authorize-redirect-uri-registered-query.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VGT5k0?10GU0B0C0D5m5n?Y607A:X0M0N0OGV0Q0R0S?Z3C?[0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[En1:0I2J0b0c0d3QGW?o
Fixtures/gitlab/authorize-redirect-uri-trailing-slash.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VGX5k0?10GY0B0C0D5m5n?Y607A:X0M0N0OGZ0Q0R0S?Z3C?[0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[En1:0I2J0b0c0d3QEl?o
Fixtures/gitlab/authorize-scope-not-in-app.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VG[5k0?10G\0B0C0D5m5n?Y607A:X0M0N0O700Q0R0S?Z3CG]0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[G^1:0I2J0b0c0d3QEl?o
Fixtures/gitlab/authorize-second-time-auto.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6UG_5k0?10?X0B0C0D5m5n?Y607A:X0M0N0O700Q0R0S?Z3C?[0I0a0X0Y0B0C6465666768696:6;6<6=6>6??f?g0F?^6@1^2H:[?h?i0I2J0b0c0d3QG`
Fixtures/gitlab/authorize-second-time-other-scope.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6UGa5k0?10Gb0B0C0D5m5n?Y607A:X0M0N0O700Q0R0S?Z3C7>0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[Gc1:0I2J0b0c0d3QGd?o
Fixtures/gitlab/authorize-state-odd-chars.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VGe5k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K?c?d0N6I0M0N0O700SGf0Q0R3CEbEc@4EdEeGg0X0Y0B0C6465666768696:6;6<6=6>6??fGh0F?^6@1^2H:[GiGj0I2J0b0c0d3Q?j
Fixtures/gitlab/authorize-trusted-skip.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5ZFH5[FI5_7fFJ5d095e5f?VGk5k0?10Gl0B0C0D5m5n?Y607A:XFM0N0O700Q0R0S?Z3C?[0I0a0X0Y0B0C6465666768696:6;6<6=6>6??f?g0F?^6@1^2H:[?h?i0I2J0b0c0d3QGm
Fixtures/gitlab/authorize-unknown-client.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z@Z095e5f?VGn5k0?10@[0B0C0D5m5n?Y607A:X@\0O700Q0R0S?Z3C?[0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[Go1:0I2J0b0c0d3QEl?o
Fixtures/gitlab/authorize-unsupported-response-type.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VH05k0?10H10B0C0D5m5n?Y607A:X0M0N0O700QH20S?Z3C?[0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[H31:0I2J0b0c0d3QEl?o
Fixtures/gitlab/client-credentials-ok.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:H45k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6HH56I0M0N1R1S0\H61W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6PH70N1:0I2J0b0c0d3QH86F0?0@6G0B0C0D5m5n5o606159H90N0F0G0H0IH:0K6HH53C?[H;13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N8^2H6PH<0N1:0I2J0b0c0d3QH=
Fixtures/gitlab/implicit-deny.har 0001025R5SH>D>5V5YEZE[E\E]E^E_8XH?065[5\5]5^5_5`5a5b5c5d095e5f?VH@5k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K@1@2@3?d0N6I0M0N0O700S?Z0QH23CF8Ec@4EdEeHA0X0Y0B0C6465666768696:6;6<6=6>6??fHB0F?^6@1^FB:[HCHD0IFE0b0c0d3Q@;
Fixtures/gitlab/implicit-public-approve.har 0001025R5SH>D>5V5YEZE[E\E]E^E_8XH?7d7e5_7f7g5d095e5f?VHE5k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K?c?d0N6I7j0N0O700S?Z0QH23CEbEc@4EdEeHF0X0Y0B0C6465666768696:6;6<6=6>6??fHG0F?^6@1^2H:[HHHI0I2J0b0c0d3Q?j
Fixtures/gitlab/introspect-active.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6UHJ5k0?0@HK0B0C0D5m5n5o60610F0G0H0I0J0K7Y1i0N6I0M0N1R1S0\8B1W13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6Z2H6PHL0N1:0I2J0b0c0d3QHM6F0?0@HK0B0C0D5m5n5o606159H90N0F0G0H0I0J0K7Y1i0\HN1W13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6Z2H6PHL0N1:0I2J0b0c0d3QHO
Fixtures/gitlab/introspect-bad-client.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:HP5k0?0@HK0B0C0D5m5n5o60610F0G0H0I0J0K7YA\6I0M0N1RADHQ62630B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AHR6L6bHS6PHT0N1:0IHU0b0c0d3QAJ
Fixtures/gitlab/introspect-no-auth.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5ZHV5k0?0@HK0B0C0D5m5n5o60610F0G0H0IHW0K7YADHX1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AHY6L6b<D6PHZ0N1:0I<F0b0c0d3QH[
Fixtures/gitlab/introspect-refresh-token.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1N1O6UH\5k0?0@HK0B0C0D5m5n5o60610F0G0H0I0J0K7Y1U0N6I0M0N1R1S0\H]1W13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6Z2H6PHL0N1:0I2J0b0c0d3QH^
Fixtures/gitlab/introspect-unknown.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:H_5k0?0@HK0B0C0D5m5n5o60610F0G0H0I0J0K7YGC6I0M0N1R1S0\H`1W13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6ZHa6PHb0N1:0IHc0b0c0d3QAY
Fixtures/gitlab/oidc-discovery.har 000102Hd5S5TD>HeHf5YEZE[E\E]E_8XHgHhHi@Z095e5f?VHj5k0?10Hk0B0C0D5m5n5o607A0H0I0a13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6ZHl6PHm0N1:0IHn0b0c0d3QHo6F0?10I00B0C0D5m5n5o607A0H0I0a13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N6Y6@6Z2H6PI10N1:0I2J0b0c0d3QI2
Fixtures/gitlab/oidc-prompt-none.har 000102Hd5S5TD>5V5YEZE[E\E]E_8XHgI3065[5\5]5^5_5`5a5b5c5d095e5f?VI45k0?10I50B0C0D5m5n5o607A:X0M0N0O700Q0R0S?Z3C3D3EI60I0a0X0Y0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AI7?fI8I96PI:I;0II<0b0c0d3QI=I>@O0?10I50B0C0D5m5n5o607A:X0M0N0O700Q0R0S?Z3C3D3EI60I0a0X0Y0B0C6465666768696:6;6<6=6>6??fI?6@1F1G1H0F6K6AI@G56PIAIB0IG80b0c0d3QIC
Fixtures/gitlab/oidc-token.har 000102Hd5S5TD>5V5YEZE[E\E]E_8XHgI3065[5\5]5^5_5`5a5b5c5d095e5f5g201O7nIDIE5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6PIF0N1:0I2J0b0c0d3QIG
Fixtures/gitlab/oidc-userinfo-no-openid-scope.har 000102Hd5S5TD>5V5YEZE[E\E]E_8XHgI3065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6UIH5k0?10II0B0C0D5m5n5o6061595:0\0H0I0a5E5F0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6C0]6D1:0I0a0b0c0d3QIJ
Fixtures/gitlab/oidc-userinfo.har 000102Hd5S5TD>5V5YEZE[E\E]E_8XHgI3065[5\5]5^5_5`5a5b5c5d095e5f5g1M1OIKIL5k0?10II0B0C0D5m5n5o6061595:0\0H0I0a13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6ZIM6PIN0N1:0IIO0b0c0d3QIP6F0?0@II0B0C0D5m5n5o6061595:0N0F0G0H0I0a13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6ZIM6PIN0N1:0IIO0b0c0d3QIQ
Fixtures/gitlab/password-2fa-user.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5cIR09ISIT5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H2V@_IU@aIV6I0M0N1R1S0\IW1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QIX
Fixtures/gitlab/password-bad.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VIY5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H2V@_@`@a@Q6I0M0N1R1S0\@b1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QIZ
Fixtures/gitlab/password-invalid-scope.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VI[5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H2V@_@`@aIV3C@Q6I0M0N1R1S0\I\1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AI]6L6bF\6PI^0N1:0IF_0b0c0d3QI_
Fixtures/gitlab/password-missing-username.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:I`5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H2V@aIV6I0M0N1R1S0\Ia1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QIb
Fixtures/gitlab/password-ok-no-client.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z@Z095e5f?VIc5k0?0@6G0B0C0D5m5n5o60610F0G0H0IId0K6H2V@_@`@aIeIf13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6PIg0N1:0I2J0b0c0d3QIh
Fixtures/gitlab/password-ok-scope.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VIi5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H2V@_@`@aIV3CEb6I0M0N1R1S0\Ij1W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P810N1:0I2J0b0c0d3QIk
Fixtures/gitlab/password-strict-no-client.har 0001025R5S7bD>IlHfEZE[E\E]E^E_5Z@Z095e5f?VIm5k0?0@6G0B0C0D5m5n5o60610F0G0H0IId0K6H2V@_@`@aIeIf62630B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AHR6L6bHS6PHT0N1:0IHU0b0c0d3QIh
Fixtures/gitlab/password-strict-ok.har 0001025R5S7bD>IlHfEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VIn5k0?0@6G0B0C0D5m5n5o606159H90N0F0G0H0IId0K6H2V@_@`@aIeIf13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6PIg0N1:0I2J0b0c0d3QHO
Fixtures/gitlab/password-unknown-user.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:Io5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H2V@_J0@aIV6I0M0N1R1S0\J11W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QJ2
Fixtures/gitlab/pkce-missing-verifier.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z7d7e5_7f7g5d095e5f5g207h7nD]J3J4J55k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I7j0\J61W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AJ76L6bJ86PJ90N1:0IJ:0b0c0d3QJ;6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I7j0NJ<J=J>13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P810N1:0I2J0b0c0d3QJ?
Fixtures/gitlab/pkce-padded-challenge.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z7d7e5_7f7g5d095e5f5g207h7nD]J@J4JA5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I7j0NJ<J=J>1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QJB
Fixtures/gitlab/pkce-plain.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z7d7e5_7f7g5d095e5f5g207h7nD]JC<0JD5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I7j0NJ<J=J>13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P810N1:0I2J0b0c0d3QJE
Fixtures/gitlab/pkce-verifier-43-not-enforced.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z7d7e5_7f7g5d095e5f5g207h7nD]JF<0JG5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I7j0NJ<JHJI13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P810N1:0I2J0b0c0d3QJJ
Fixtures/gitlab/pkce-verifier-without-challenge.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UJK5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O70J<JL6I0M0N1R1S0\JM1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QJN
Fixtures/gitlab/pkce-wrong-verifier.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z7d7e5_7f7g5d095e5f5g207h7nD]J3J4JO5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I7j0NJ<JPJQ1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QJR6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I7j0NJ<J=J>13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P810N1:0I2J0b0c0d3QJ?
Fixtures/gitlab/refresh-no-client.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1N1O6UJS5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0\@o1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QJT
Fixtures/gitlab/refresh-other-client.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c2CJU5_D@5d095e5f5g1M1N1O6UJV5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N6I2E0N1R2F0\JW1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QJX
Fixtures/gitlab/refresh-query-string.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g@h1N1O6UJY5k0?0@JZ0`0B0C0D5m5n5o607A@k1h1T1U0N6I0M0N1R1S0\0I0a13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6PJ[0N1:0I2J0b0c0d3QJ\
Fixtures/gitlab/refresh-reuse-old.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5gJ]1N1O6UJ^5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N6I0M0N1R1S0\6J1W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6PJ[0N1:0I2J0b0c0d3Q6W6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N6I0M0N1R1S0\6J1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3Q8]6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T6g0N6I0M0N1R1S0\6h1W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N8^2H6PJ_0N1:0I2J0b0c0d3QJ`
Fixtures/gitlab/refresh-revoked.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1N1O6UJa5k0?0@7X0B0C0D5m5n5o60610F0G0H0I0J0K7Y1i0N6I0M0N1R1S0\8B1W13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6Z7]6P7^0N1:0I7_0b0c0d3QJb6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N6I0M0N1R1S0\6J1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QJc
Fixtures/gitlab/refresh-scope-narrower.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g@h1N1O6UJd5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N3CEb6I0M0N1R1S0\Je1W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6PJ[0N1:0I2J0b0c0d3QJf
Fixtures/gitlab/refresh-scope-wider.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1N1O6UJg5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N3CJh6I0M0N1R1S0\Ji1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AI]6L6bF\6PI^0N1:0IF_0b0c0d3QJj
Fixtures/gitlab/refresh-unknown-token.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:Jk5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1TGC6I0M0N1R1S0\Jl1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QAY
Fixtures/gitlab/refresh-with-code-verifier.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g@h1N1O6UJm5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N0OJnJ<Jo6I0M0N1R1S0\K01W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6PJ[0N1:0I2J0b0c0d3QK1
Fixtures/gitlab/refresh-wrong-secret.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1N1O6UK25k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N6I0M0N1RK3K462630B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AHR6L6bHS6PHT0N1:0IHU0b0c0d3QAJ
Fixtures/gitlab/revoke-basic.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6UK55k0?0@7X0B0C0D5m5n5o606159H90N0F0G0H0I0J0K7Y1i0\HN1W13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6Z7]6P7^0N1:0I7_0b0c0d3QHO
Fixtures/gitlab/revoke-expired-pair.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1N1O5h5iK65k0?0@7X0B0C0D5m5n5o60610F0G0H0I0J0K7Y1i0N6I0M0N1R1S0\8B1W13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6Z7]6P7^0N1:0I7_0b0c0d3QK76F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N6I0M0N1R1S0\6J1W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N8^2H6P6Q0N1:0I2J0b0c0d3QK8
Fixtures/gitlab/revoke-missing-token.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:K90`5k0?0@7X0B0C0D5m5n5o60610F0G0H0I0J0K0L0M0N1R1S0\K:1W13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6Z7]6P7^0N1:0I7_0b0c0d3QK;
Fixtures/gitlab/revoke-other-client.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c2CJU5_D@5d095e5f5g1M1O6UK<5k0?0@7X0B0C0D5m5n5o60610F0G0H0I0J0K7Y1i0N6I2E0N1R2F0\K=1W5E5F0B0C6465666768696:6;6<6=6>6?0F6K6L6M6@1^7P6PK>0N1:0I7R0b0c0d3QJX
Fixtures/gitlab/revoke-strict-no-client.har 0001025R5S7bD>5VEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6UK?5k0?0@7X0B0C0D5m5n5o60610F0G0H0I0J0K7Y1i0\HN1W5E5F0B0C6465666768696:6;6<6=6>6?0F6K6L6M6@1^7P6PK>0N1:0I7R0b0c0d3QIh
Fixtures/gitlab/revoke-unknown.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:K@0`5k0?0@7X0B0C0D5m5n5o60610F0G0H0I0J0K7YGC6I0M0N1R1S0\H`1W13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6Z7]6P7^0N1:0I7_0b0c0d3QAY
Fixtures/gitlab/token-basic-and-body.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UKA5k0?0@6G0B0C0D5m5n5o606159H90N0F0G0H0I0J0K6H24252>0N0O706IKB1RKCKD13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P810N1:0I2J0b0c0d3QKE
Fixtures/gitlab/token-basic-lowercase.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UKF5k0?0@6G0B0C0D5m5n5o606159KG0N0F0G0H0I0J0K6H24252>0N0OKHKI62630B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AHR6L6bHS6PHT0N1:0IHU0b0c0d3QKJ
Fixtures/gitlab/token-code-basic.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UKK5k0?0@6G0B0C0D5m5n5o606159H90N0F0G0H0I0J0K6H24252>0N0OKHKI13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P810N1:0I2J0b0c0d3QHO
Fixtures/gitlab/token-code-expired.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n5hKLKM5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QKN
Fixtures/gitlab/token-code-form.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UKO5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P810N1:0I2J0b0c0d3QA2
Fixtures/gitlab/token-code-json.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UKP5k0?0@6G0B0C0D5m5n5o60610F430H0I0J44KQ1W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P810N1:0I2J0b0c0d3QKR
Fixtures/gitlab/token-code-missing-redirect-uri.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UKS5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N6I0M0N1R1S0\A41W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AKT6L6b;\6PKU0N1:0I;^0b0c0d3QKV
Fixtures/gitlab/token-code-missing.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:KW5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H240O706I0M0N1R1S0\A<1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AKX:76PKY0N1:0I:90b0c0d3QKZ
Fixtures/gitlab/token-code-no-scope-app-default.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7nDAK[5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6PIg0N1:0I2J0b0c0d3QK\
Fixtures/gitlab/token-code-query.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UK]5k0?0@A>0`0B0C0D5m5n5o607A@k24252>0N0O706I0M0N1R1S0\0I0a13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P810N1:0I2J0b0c0d3QJ\
Fixtures/gitlab/token-code-unknown-client.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UK^5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706IKB1R1S0\K_1W62630B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AHR6L6bHS6PHT0N1:0IHU0b0c0d3QK`
Fixtures/gitlab/token-code-with-state.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UKa5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O700SKb6I0M0N1R1S0\Kc1W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P810N1:0I2J0b0c0d3QKd
Fixtures/gitlab/token-code-wrong-redirect-uri.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UKe5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0OAA6I0M0N1R1S0\AB1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QKf
Fixtures/gitlab/token-code-wrong-secret.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UKg5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1RK3Kh62630B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AHR6L6bHS6PHT0N1:0IHU0b0c0d3QKi6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P810N1:0I2J0b0c0d3QKj
Fixtures/gitlab/token-get.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:Kk5k0?10Kl0`0B0C0D5m5n5o607A@k2425A\0O706I0M0N1R1S0\0I0a3g3h0B0C15KmDWKn0]Ko1:0I0a0b0c0d3QL0
Fixtures/gitlab/token-info-gitlab-invalid.har 0001025R5SL1D>5V5YEZE[E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1OL25iL35k0?10AV0B0C0D5m5n5o606159AW0H0I0a1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AL46L6bL56PL60N1:0IL70b0c0d3QL86F0?10AV0B0C0D5m5n5o6061595:0\0H0I0a1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AL46L6bL56PL60N1:0IL70b0c0d3QL96F0?10AV0B0C0D5m5n5o607A0H0I0a1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AL46L6bL56PL60N1:0IL70b0c0d3Q7C
Fixtures/gitlab/token-info-gitlab-ok.har 0001025R5SL1D>5V5YEZE[E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1OL:L;5k0?10AV0B0C0D5m5n5o6061595:0\0H0I0a13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6Z2H6PL<0N1:0I2J0b0c0d3QL=
Fixtures/gitlab/token-info-half-life.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O5hL>L?5k0?10AV0B0C0D5m5n5o6061595:0\0H0I0a13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6Z2H6PL@0N1:0I2J0b0c0d3QLA
Fixtures/gitlab/token-info-missing.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5ZLB5k0?10AV0B0C0D5m5n5o607A0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6A7B6L6b7T6P7U0N1:0I7V0b0c0d3Q7C
Fixtures/gitlab/token-info-unknown.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5ZLC5k0?10AV0B0C0D5m5n5o606159AW0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6A7B6L6b7T6P7U0N1:0I7V0b0c0d3QAY
Fixtures/gitlab/token-missing-grant-type.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:LD5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0KA[A\0O706I0M0N1R1S0N0SLELF1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6ALGF\6PLH0N1:0IF_0b0c0d3QLI
Fixtures/gitlab/token-no-expiry.har 0001025R5SLJD>5VLK5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7nDALL5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6PLM0N1:0I2J0b0c0d3QLN6F0?10AV0B0C0D5m5n5o6061595:0\0H0I0a13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N6Y6@6Z2H6PLO0N1:0I2J0b0c0d3QLP6F0?0@HK0B0C0D5m5n5o60610F0G0H0I0J0K7Y1i0N6I0M0N1R1S0\8B1W13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6NLQ6@6Z2H6PLR0N1:0I2J0b0c0d3QLS6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N6I0M0N1R1S0\6J1W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6NLT2H6PLU0N1:0I2J0b0c0d3QLV
Fixtures/gitlab/token-redirect-uri-query-added.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6ULW5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0OGN6I0M0N1R1S0\LX1W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P810N1:0I2J0b0c0d3QLY
Fixtures/gitlab/token-redirect-uri-query-dropped.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201OLZ6UL[5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QL\6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0OGN6I0M0N1R1S0\LX1W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P810N1:0I2J0b0c0d3QL]
Fixtures/gitlab/token-unsupported-grant-type.har 0001025R5S5TD>5V5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:L^5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6HAg6I0M0N1R1S0N0SL_L`1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6ALaB`6PLb0N1:0IBb0b0c0d3QLc
Fixtures/gitlab/v42-authorize-bad-redirect-uri.har 000102855S86D>87Ld5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VLe5k0?10?l0B0C0D5m5n?Y607A:X0M0N0O:10Q0R0S?Z3C?[0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[Lf1:0I2J0b0c0d3QLg?o
Fixtures/gitlab/v42-authorize-deny.har 000102855S86D>87Ld5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VLh5k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K@1@2@3?d0N6I0M0N0O700S?Z0Q0R3C7>Li0X0Y0B0C6465666768696:6;6<6=6>6??fFA0F?^6@1^FB:[FCFD0IFE0b0c0d3Q@;
Fixtures/gitlab/v42-password-bad.har 000102855S86D>87Ld5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VLj5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H2V@_@`@a@Q6I0M0N1R1S0\@b1W62630B0C1E1F1G1H0F6K6A8;6c6P6d0N1:0I6e0b0c0d3Q@g
Fixtures/gitlab/v42-password-ok-no-client.har 000102855S86D>87Ld5YEZE[E\E]E^E_5Z@Z095e5f?VLk5k0?0@6G0B0C0D5m5n5o60610F0G0H0IId0K6H2V@_@`@aIeIf13140B0C1E1F1G1H0F6K6N6O2H6PLl0N1:0I2J0b0c0d3QIh
Fixtures/gitlab/v42-refresh-no-client.har 000102855S86D>87Ld5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g@h1N1O6ULm5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0\@o1W13140B0C1E1F1G1H0F6K6N6O2H6P@l0N1:0I2J0b0c0d3QJT
Fixtures/gitlab/v42-token-code-form.har 000102855S86D>87Ld5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6ULn5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W13140B0C1E1F1G1H0F6K6N6O2H6P8D0N1:0I2J0b0c0d3QA2
Fixtures/gitlab/v42-token-code-query.har 000102855S86D>87Ld5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6ULo5k0?0@A>0`0B0C0D5m5n5o607A@k24252>0N0O706I0M0N1R1S0\0I0a13140B0C1E1F1G1H0F6K6N6O2H6P8D0N1:0I2J0b0c0d3QA?
Fixtures/gitlab/v42-token-code-wrong-secret.har 000102855S86D>87Ld5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UM05k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1RADAE62630B0C1E1F1G1H0F6K6AM1HS6PHT0N1:0IHU0b0c0d3QAJ
Fixtures/gitlab/v42-token-info-ok.har 000102855S86D>87Ld5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6UM25k0?10AV0B0C0D5m5n5o6061595:0\0H0I0a13140B0C156K6L6M6N7\6@6Z2H6PM30N1:0I2J0b0c0d3QM4
Fixtures/gitlab/v42-token-info-unknown.har 000102855S86D>87Ld5YEZE[E\E]E^E_5ZM55k0?10AV0B0C0D5m5n5o606159AW0H0I0a62630B0C1E1F1G1H0F6K6AHY6L6b<D6PHZ0N1:0I<F0b0c0d3QAY
Fixtures/gitlab/v42-token-unsupported-grant-type.har 000102855S86D>87Ld5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:M65k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6HAg6I0M0N1R1S0\Ah1W62630B0C1E1F1G1H0F6K6ALa><6PM70N1:0I>>0b0c0d3QAm
Fixtures/gitlab/v44-authorize-approve.har 0001028H5S8ID>8J5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VM85k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K?c?d0N6I0M0N0O700S?Z0Q0R3C?[?e0X0Y0B0C6465666768696:6;6<6=6>6??f?g0F?^6@1^2H:[?h?i0I2J0b0c0d3Q?j
Fixtures/gitlab/v44-authorize-bad-redirect-uri.har 0001028H5S8ID>8J5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VM95k0?10?l0B0C0D5m5n?Y607A:X0M0N0O:10Q0R0S?Z3C?[0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[M:1:0I2J0b0c0d3QLg?o
Fixtures/gitlab/v44-authorize-missing-response-type.har 0001028H5S8ID>8J5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VM;5k0?10@J0B0C0D5m5n?Y607A:X0M0N0O700S?Z3C?[0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[M<1:0I2J0b0c0d3Q@L?o
Fixtures/gitlab/v44-password-bad.har 0001028H5S8ID>8J5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VM=5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H2V@_@`@a@Q6I0M0N1R1S0\@b1W62630B0C1E1F1G1H0F6K6A8;6c6P6d0N1:0I6e0b0c0d3Q@g
Fixtures/gitlab/v44-password-ok-no-client.har 0001028H5S8ID>8J5YEZE[E\E]E^E_5Z@Z095e5f?VM>5k0?0@6G0B0C0D5m5n5o60610F0G0H0IId0K6H2V@_@`@aIeIf13140B0C1E1F1G1H0F6K6N6O2H6PIg0N1:0I2J0b0c0d3QIh
Fixtures/gitlab/v44-refresh-no-client.har 0001028H5S8ID>8J5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g@h1N1O6UM?5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0\@o1W13140B0C1E1F1G1H0F6K6N6O2H6PJ[0N1:0I2J0b0c0d3QJT
Fixtures/gitlab/v44-token-code-form.har 0001028H5S8ID>8J5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UM@5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W13140B0C1E1F1G1H0F6K6N6O2H6P810N1:0I2J0b0c0d3QA2
Fixtures/gitlab/v44-token-code-query.har 0001028H5S8ID>8J5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UMA5k0?0@A>0`0B0C0D5m5n5o607A@k24252>0N0O706I0M0N1R1S0\0I0a13140B0C1E1F1G1H0F6K6N6O2H6P810N1:0I2J0b0c0d3QA?
Fixtures/gitlab/v44-token-code-wrong-redirect-uri.har 0001028H5S8ID>8J5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UMB5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0OAA6I0M0N1R1S0\AB1W62630B0C1E1F1G1H0F6K6A8;6c6P6d0N1:0I6e0b0c0d3Q@g
Fixtures/gitlab/v44-token-info-unknown.har 0001028H5S8ID>8J5YEZE[E\E]E^E_5ZMC5k0?10AV0B0C0D5m5n5o606159AW0H0I0a62630B0C1E1F1G1H0F6K6AHY6L6b<D6PHZ0N1:0I<F0b0c0d3QAY
Fixtures/gitlab/v44-token-missing-grant-type.har 0001028H5S8ID>8J5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:MD5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0KA[A\0SA]6I0M0N1R1S0\A^1W62630B0C1E1F1G1H0F6K6AMEMF6PMG0N1:0IMH0b0c0d3QA9
Fixtures/gitlab/v44-token-unsupported-grant-type.har 0001028H5S8ID>8J5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:MI5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6HAg6I0M0N1R1S0\Ah1W62630B0C1E1F1G1H0F6K6ALa><6PM70N1:0I>>0b0c0d3QAm
Fixtures/gitlab/v50-authorize-deny.har 0001028O5S8ID>8P5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VMJ5k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K@1@2@3?d0N6I0M0N0O700S?Z0Q0R3CF8Ec@4EdEeF@0X0Y0B0C6465666768696:6;6<6=6>6??fFA0F?^6@1^FB:[FCFD0IFE0b0c0d3Q@;
Fixtures/gitlab/v50-password-bad.har 0001028O5S8ID>8P5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VMK5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H2V@_@`@a@Q6I0M0N1R1S0\@b1W62630B0C1E1F1G1H0F6K6A8;6c6P6d0N1:0I6e0b0c0d3Q@g
Fixtures/gitlab/v50-password-ok-no-client.har 0001028O5S8ID>8P5YEZE[E\E]E^E_5Z@Z095e5f?VML5k0?0@6G0B0C0D5m5n5o60610F0G0H0IId0K6H2V@_@`@aIeIf13140B0C1E1F1G1H0F6K6N6O2H6PIg0N1:0I2J0b0c0d3QIh
Fixtures/gitlab/v50-refresh-no-client.har 0001028O5S8ID>8P5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1N1O6UMM5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0\@o1W62630B0C1E1F1G1H0F6K6A8;6c6P6d0N1:0I6e0b0c0d3QJT
Fixtures/gitlab/v50-token-code-form.har 0001028O5S8ID>8P5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UMN5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W13140B0C1E1F1G1H0F6K6N6O2H6P810N1:0I2J0b0c0d3QA2
Fixtures/gitlab/v50-token-code-missing.har 0001028O5S8ID>8P5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:MO5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H240O706I0M0N1R1S0\A<1W62630B0C1E1F1G1H0F6K6A8;6c6P6d0N1:0I6e0b0c0d3QA9
Fixtures/gitlab/v50-token-code-query.har 0001028O5S8ID>8P5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UMP5k0?0@A>0`0B0C0D5m5n5o607A@k24252>0N0O706I0M0N1R1S0\0I0a13140B0C1E1F1G1H0F6K6N6O2H6P810N1:0I2J0b0c0d3QA?
Fixtures/gitlab/v50-token-code-wrong-redirect-uri.har 0001028O5S8ID>8P5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UMQ5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0OAA6I0M0N1R1S0\AB1W62630B0C1E1F1G1H0F6K6A8;6c6P6d0N1:0I6e0b0c0d3Q@g
Fixtures/gitlab/v50-token-code-wrong-secret.har 0001028O5S8ID>8P5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UMR5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1RADAE62630B0C1E1F1G1H0F6K6AM1HS6PHT0N1:0IHU0b0c0d3QAJ
Fixtures/gitlab/v50-token-info-ok.har 0001028O5S8ID>8P5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6UMS5k0?10AV0B0C0D5m5n5o6061595:0\0H0I0a13140B0C156K6L6M6N7\6@6Z2H6PMT0N1:0I2J0b0c0d3QM4
Fixtures/gitlab/v50-token-info-unknown.har 0001028O5S8ID>8P5YEZE[E\E]E^E_5ZMU5k0?10AV0B0C0D5m5n5o606159AW0H0I0a62630B0C1E1F1G1H0F6K6AHY6L6b<D6PHZ0N1:0I<F0b0c0d3QAY
Fixtures/gitlab/v50-token-unsupported-grant-type.har 0001028O5S8ID>8P5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:MV5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6HAg6I0M0N1R1S0\Ah1W62630B0C1E1F1G1H0F6K6ALa><6PM70N1:0I>>0b0c0d3QAm
Fixtures/gitlab/v58-authorize-approve.har 0001028U5S8VD>?REZE[E^5Z065[5\5]5^5_5`5a5b5c5d095e5f?VMW5k0?10?X0B0C0D5m5n?Y607A:X0M0N0O700Q0R0S?Z3C?[0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[MX1:0I2J0b0c0d3Q?`?a6F0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K?c?d0N6I0M0N0O700S?Z0Q0RF1MY3CEbEc@4EdEeMZ0X0Y0B0C6465666768696:6;6<6=6>6??f?g0F?^6@1^2H:[?h?i0I2J0b0c0d3Q?j
Fixtures/gitlab/v58-authorize-bad-code-challenge-method.har 0001028U5S8VD>?REZE[E^5Z065[5\5]5^5_5`5a5b5c5d095e5f?VM[5k0?10Eh0B0C0D5m5n?Y607A:X0M0N0O700Q0R0S?Z3CEbEcEiEdEj0I0a1C1D0B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@1^2H:[M\1:0I2J0b0c0d3QEl?o
Fixtures/gitlab/v58-authorize-bad-redirect-uri.har 0001028U5S8VD>?REZE[E^5Z065[5\5]5^5_5`5a5b5c5d095e5f?VM]5k0?10?l0B0C0D5m5n?Y607A:X0M0N0O:10Q0R0S?Z3C?[0I0a1C1D0B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@1^2H:[M^1:0I2J0b0c0d3QEl?o
Fixtures/gitlab/v58-authorize-deny.har 0001028U5S8VD>?REZE[E^5Z065[5\5]5^5_5`5a5b5c5d095e5f?VM_5k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K@1@2@3?d0N6I0M0N0O700S?Z0Q0RF1MY3CF8Ec@4EdEeM`0X0Y0B0C6465666768696:6;6<6=6>6??fFA0F?^6@1^FB:[FCFD0IFE0b0c0d3Q@;
Fixtures/gitlab/v58-authorize-form-post.har 0001028U5S8VD>?REZE[E^5Z065[5\5]5^5_5`5a5b5c5d095e5f?VMa5k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K?c?d0N6I0M0N0O700S?Z0Q0RF1Mb3CEbEc@4EdEeMc13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[Md1:0I2J0b0c0d3QMe?o
Fixtures/gitlab/v58-authorize-fragment.har 0001028U5S8VD>?REZE[E^5ZFH5[FI5_7fFJ5d095e5f?VMf5k0?10FL0B0C0D5m5n?Y607A:XFM0N0O700Q0R0S?Z3CEbF1FN0I0a0X0Y0B0C6465666768696:6;6<6=6>6??fMg0F?^6@1^2H:[MhMi0I2J0b0c0d3QFO
Fixtures/gitlab/v58-authorize-invalid-scope.har 0001028U5S8VD>?REZE[E^5Z065[5\5]5^5_5`5a5b5c5d095e5f?VMj5k0?10@<0B0C0D5m5n?Y607A:X0M0N0O700Q0R0S?Z3C?E0I0a1C1D0B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@1^2H:[Mk1:0I2J0b0c0d3QEl?o
Fixtures/gitlab/v58-authorize-missing-client-id.har 0001028U5S8VD>?REZE[E^5Z@Z095e5f?VMl5k0?10Mm0B0C0D5m5n?Y607A@B700Q0R0S?Z3C?[0I0a1C1D0B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@1^2H:[Mn1:0I2J0b0c0d3QEl?o
Fixtures/gitlab/v58-authorize-post-bad-redirect-uri.har 0001028U5S8VD>?REZE[E^5Z065[5\5]5^5_5`5a5b5c5d095e5f?VMo5k0?0@?b0B0C0D5m5n?Y60610F0G0H0I0J0K?c?d0N6I0M0N0O:10S?Z0Q0RF1MY3CN0Ec@4EdEeN11C1D0B0C6465666768696:6;6<6=6>6?0F6K6L6M6@1^N26PN30N1:0IN40b0c0d3QN5
Fixtures/gitlab/v58-authorize-trusted-skip.har 0001028U5S8VD>?REZE[E^5ZFH5[FI5_7fFJ5d095e5f?VN65k0?10Gl0B0C0D5m5n?Y607A:XFM0N0O700Q0R0S?Z3C?[0I0a0X0Y0B0C6465666768696:6;6<6=6>6??f?g0F?^6@1^2H:[?h?i0I2J0b0c0d3QN7
Fixtures/gitlab/v58-authorize-unknown-client.har 0001028U5S8VD>?REZE[E^5Z@Z095e5f?VN85k0?10@[0B0C0D5m5n?Y607A:X@\0O700Q0R0S?Z3C?[0I0a62630B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@1^2H:[N91:0I2J0b0c0d3QEl?o
Fixtures/gitlab/v58-authorize-unsupported-response-type.har 0001028U5S8VD>?REZE[E^5Z065[5\5]5^5_5`5a5b5c5d095e5f?VN:5k0?10H10B0C0D5m5n?Y607A:X0M0N0O700QH20S?Z3C?[0I0a1C1D0B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@1^2H:[N;1:0I2J0b0c0d3QEl?o
Fixtures/gitlab/v58-device-confidential-no-secret.har 000102N<5S8VD>?REZE[E^8XN=065[5\5]5^5_5`5a5b5c5d095e5f?VN>5k0?0@N?0B0C0D5m5n5o60610F0G0H0I0J0K0L0M0\B_1W62630B0C6465666768696:6;6<6=6>6?6@1F0F6K6AHR6L6bHS6PHT0N1:0IHU0b0c0d3QN@
Fixtures/gitlab/v58-device-expired.har 000102N<5S8VD>?REZE[E^8XN=7d7e5_7f7gNA7h5h2<NB5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6HNCC2C30N6I7j0\ND1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F0F6K6ANENF6PNG0N1:0INH0b0c0d3QNI6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6HNCC2C30N6I7j0\ND1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QNJ
Fixtures/gitlab/v58-device-invalid-scope.har 000102N<5S8VD>?REZE[E^8XN=7d7e5_7f7g5d095e5f?VNK5k0?0@N?0B0C0D5m5n5o60610F0G0H0I0J0K0L7j0N3C?ENL>4>50B0C15KmDWKn0]Ko1:0I0a0b0c0d3QN@
Fixtures/gitlab/v58-device-missing-code.har 000102N<5S8VD>?REZE[E^8XN=7d7e5_7fNMNN5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6HNC6I7j0\NO1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QA9
Fixtures/gitlab/v58-device-slow-down.har 000102N<5S8VD>?REZE[E^8XN=7d7e5_7f7gNA7h6UNP5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6HNCC2C30N6I7j0\ND1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F0F6K6ANQNR6PNS0N1:0INT0b0c0d3QNU6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6HNCC2C30N6I7j0\ND1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F0F6K6ANVNW6PNX0N1:0INY0b0c0d3QNZ
Fixtures/gitlab/v58-device-unknown-code.har 000102N<5S8VD>?REZE[E^8XN=7d7e5_7fNMN[5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6HNCC2@Q6I7j0\N\1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QAY
Fixtures/gitlab/v58-device-user-page.har 000102N<5S8VD>?REZE[E^8XN=N]5k0?10N^0B0C0D5m5n?Y607A0H0I0a13140B0C6465666768696:6;6<6=6>6?0F?^?\?]6L6M6@6Z2H:[N_1:0I2J0b0c0d3QN`?o
Fixtures/gitlab/v58-introspect-active.har 0001028U5S8VD>?REZE[E^5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1O6UNa5k0?0@HK0B0C0D5m5n5o60610F0G0H0I0J0K7Y1i0N6I0M0N1R1S0\8B1W13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6Z2H6PHL0N1:0I2J0b0c0d3QM4
Fixtures/gitlab/v58-introspect-no-auth.har 0001028U5S8VD>?REZE[E^5ZNb5k0?0@HK0B0C0D5m5n5o60610F0G0H0IHW0K7YADHX1C1D0B0C6465666768696:6;6<6=6>6?6@1F0F6K6ANc6L6b=d6PNd0N1:0I=g0b0c0d3QH[
Fixtures/gitlab/v58-oidc-discovery.har 000102Ne5S8VD>?REZE[8XHgNfHi@Z095e5f?VNg5k0?10Hk0B0C0D5m5n5o607A0H0I0a13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6ZNh6PNi0N1:0INj0b0c0d3QNk
Fixtures/gitlab/v58-password-bad.har 0001028U5S8VD>?REZE[E^5Z065[5\5]5^5_5`5a5b5c5d095e5f?VNl5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H2V@_@`@a@Q6I0M0N1R1S0\@b1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QIZ
Fixtures/gitlab/v58-pkce-missing-verifier.har 0001028U5S8VD>?REZE[E^5Z7d7e5_7f7g5d095e5f5g207h7nD]J3J4Nm5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I7j0\J61W1C1D0B0C6465666768696:6;6<6=6>6?6@1F0F6K6AJ76L6bJ86PJ90N1:0IJ:0b0c0d3QA9
Fixtures/gitlab/v58-refresh-no-client.har 0001028U5S8VD>?REZE[E^5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1N1O6UNn5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0\@o1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QJT
Fixtures/gitlab/v58-refresh-redirect-uri-ignored.har 0001028U5S8VD>?REZE[E^5Z065[5\5]5^5_5`5a5b5c5d095e5f5g@h1N1O6UNo5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N0OJnJ<Jo6I0M0N1R1S0\K01W13140B0C6465666768696:6;6<6=6>6?6@1F0F6K1G1H6L6M6N6O2H6PJ[0N1:0I2J0b0c0d3QK1
Fixtures/gitlab/v58-revoke-expired-pair.har 0001028U5S8VD>?REZE[E^5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1N1O5hJ]O01O5h5iO15k0?0@7X0B0C0D5m5n5o60610F0G0H0I0J0K7Y1i0N6I0M0N1R1S0\8B1W13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6Z7]6P7^0N1:0I7_0b0c0d3QO26F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T1U0N6I0M0N1R1S0\6J1W13140B0C6465666768696:6;6<6=6>6?6@1F0F6K1G1H6L6M6N8^2H6PJ_0N1:0I2J0b0c0d3Q6W6F0?0@7X0B0C0D5m5n5o60610F0G0H0I0J0K7Y6g0N7Z1h6I0M0N1R1S0\O31W13140B0C6465666768696:6;6<6=6>6?0F6K6L6M6N7\6@6Z7]6P7^0N1:0I7_0b0c0d3QO46F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H1h1T6g0N6I0M0N1R1S0\6h1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3Q6R
Fixtures/gitlab/v58-token-code-form.har 0001028U5S8VD>?REZE[E^5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UO55k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W13140B0C6465666768696:6;6<6=6>6?6@1F0F6K1G1H6L6M6N6O2H6P810N1:0I2J0b0c0d3QA2
Fixtures/gitlab/v58-token-code-missing.har 0001028U5S8VD>?REZE[E^5Z065[5\5]5^5_5`5a5bA:O65k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H240O706I0M0N1R1S0\A<1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F0F6K6AKX:76PKY0N1:0I:90b0c0d3QA9
Fixtures/gitlab/v58-token-info-gitlab-invalid.har 0001028U5S8VD>?REZE[E^5ZO75k0?10AV0B0C0D5m5n5o606159AW0H0I0a1C1D0B0C6465666768696:6;6<6=6>6?6@1F0F6K6AO86L6bO96PO:0N1:0IO;0b0c0d3QO<
Fixtures/gitlab/v58-token-missing-grant-type.har 0001028U5S8VD>?REZE[E^5Z065[5\5]5^5_5`5a5bA:O=5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0KA[A\0SA]6I0M0N1R1S0\A^1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F0F6K6ALGF\6PLH0N1:0IF_0b0c0d3QA9
Fixtures/gitlab/v58-token-redirect-uri-query-dropped.har 0001028U5S8VD>?REZE[E^5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201OLZ6UO>5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W1C1D0B0C6465666768696:6;6<6=6>6?6@1F0F6K6A6a6L6b6c6P6d0N1:0I6e0b0c0d3QL\6F0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6H24252>0N0OGN6I0M0N1R1S0\LX1W13140B0C6465666768696:6;6<6=6>6?6@1F0F6K1G1H6L6M6N6O2H6P810N1:0I2J0b0c0d3QL]
Fixtures/gitlab/v58-token-unsupported-grant-type.har 0001028U5S8VD>?REZE[E^5Z065[5\5]5^5_5`5a5bA:O?5k0?0@6G0B0C0D5m5n5o60610F0G0H0I0J0K6HAg0SO@6I0M0N1R1S0\OA1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F0F6K6ALaB`6PLb0N1:0IBb0b0c0d3QAm
Fixtures/gitlab/zh-authorize-bad-redirect-uri.har 000102OB5SOCD>5VOD5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VOE5k0?10?l0B0C0D5m5n?Y6061OFOG:X0M0N0O:10Q0R0S?Z3C?[0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[OH1:0I2J0b0c0d3Q?n?o
Fixtures/gitlab/zh-authorize-deny.har 000102OB5SOCD>5VOD5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VOI5k0?0@?b0B0C0D5m5n?Y6061OFOJ0F0G0H0I0J0K@1@2@3?d0N6I0M0N0O700S?Z0Q0R3CF8Ec@4EdEeF@0X0Y0B0C6465666768696:6;6<6=6>6??fOK0F?^6@1^OL:[OMON0IOO0b0c0d3Q@;
Fixtures/gitlab/zh-authorize-missing-response-type-post-nofallback.har 000102OB5SOPD>5VOQ5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VOR5k0?0@?b0B0C0D5m5n?Y6061OFOJ0F0G0H0I0J0K?c?d0N6I0M0N0O700S?Z3CEbEc@4EdEeG;0X0Y0B0C6465666768696:6;6<6=6>6??fOS0F?^6@1^OT:[OUOV0IOW0b0c0d3QOX
Fixtures/gitlab/zh-authorize-unknown-client.har 000102OB5SOCD>5VOD5YEZE[E\E]E^E_5Z@Z095e5f?VOE5k0?10@[0B0C0D5m5n?Y6061OFOG:X@\0O700Q0R0S?Z3C?[0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[OY1:0I2J0b0c0d3Q32?o
Fixtures/gitlab/zh-authorize-unsupported-response-type.har 000102OB5SOCD>5VOD5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f?VOE5k0?10H10B0C0D5m5n?Y6061OFOG:X0M0N0O700QH20S?Z3C?[0I0a13140B0C6465666768696:6;6<6=6>6??\?]0F?^6L6M6@6Z2H:[OZ1:0I2J0b0c0d3QO[?o
Fixtures/gitlab/zh-refresh-reuse-old.har 000102OB5SOCD>5VOD5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1N1O5hO\O]5k0?0@6G0B0C0D5m5n5o6061OFOJ0F0G0H0I0J0K6H1h1T1U0N6I0M0N1R1S0\6J1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AO^6L6bO_6PO`0N1:0IOa0b0c0d3QOb
Fixtures/gitlab/zh-refresh-scope-wider.har 000102OB5SOCD>5VOD5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g1M1N1O6UOc5k0?0@6G0B0C0D5m5n5o6061OFOJ0F0G0H0I0J0K6H1h1T1U0N3COd6I0M0N1R1S0\Oe1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AOf6L6b9d6POg0N1:0I9f0b0c0d3QJj
Fixtures/gitlab/zh-revoke-other-client-nofallback.har 000102OB5SOPD>5VOQ5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c2CJU5_D@5d095e5f5g1M1O6UOh5k0?0@7X0B0C0D5m5n5o6061OFOJ0F0G0H0I0J0K7Y1i0N6I2E0N1R2F0\K=1W5E5F0B0C6465666768696:6;6<6=6>6?0F6K6L6M6@1^IM6POi0N1:0IIO0b0c0d3QJX
Fixtures/gitlab/zh-revoke-other-client.har 000102OB5SOCD>5VOD5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c2CJU5_D@5d095e5f5g1M1O6UOj5k0?0@7X0B0C0D5m5n5o6061OFOJ0F0G0H0I0J0K7Y1i0N6I2E0N1R2F0\K=1W5E5F0B0C6465666768696:6;6<6=6>6?0F6K6L6M6@1^7P6PK>0N1:0I7R0b0c0d3QJX
Fixtures/gitlab/zh-token-code-missing-nofallback.har 000102OB5SOPD>5VOQ5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:Ok5k0?0@6G0B0C0D5m5n5o6061OFOJ0F0G0H0I0J0K6H240O706I0M0N1R1S0\A<1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AOlOm6POn0N1:0IOo0b0c0d3QKZ
Fixtures/gitlab/zh-token-code-missing.har 000102OB5SOCD>5VOD5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:Ok5k0?0@6G0B0C0D5m5n5o6061OFOJ0F0G0H0I0J0K6H240O706I0M0N1R1S0\A<1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AKX:76PKY0N1:0I:90b0c0d3QKZ
Fixtures/gitlab/zh-token-code-ok.har 000102OB5SOCD>5VOD5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5b5c5d095e5f5g201O7n6UP05k0?0@6G0B0C0D5m5n5o6061OFOJ0F0G0H0I0J0K6H24252>0N0O706I0M0N1R1S0\801W13140B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6L6M6N6O2H6P810N1:0I2J0b0c0d3QP1
Fixtures/gitlab/zh-token-info-unknown.har 000102OB5SOCD>5VOD5YEZE[E\E]E^E_5ZP25k0?10AV0B0C0D5m5n5o606159P3OFOG0H0I0a62630B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AP46L6b2@6PP50N1:0I2B0b0c0d3QAY
Fixtures/gitlab/zh-token-missing-grant-type-nofallback.har 000102OB5SOPD>5VOQ5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:P65k0?0@6G0B0C0D5m5n5o6061OFOJ0F0G0H0I0J0KA[A\0SA]6I0M0N1R1S0\A^1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AOl=d6PP70N1:0I=g0b0c0d3QLI
Fixtures/gitlab/zh-token-missing-grant-type.har 000102OB5SOCD>5VOD5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:P65k0?0@6G0B0C0D5m5n5o6061OFOJ0F0G0H0I0J0KA[A\0SA]6I0M0N1R1S0\A^1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6ALGF\6PLH0N1:0IF_0b0c0d3QLI
Fixtures/gitlab/zh-token-unsupported-grant-type.har 000102OB5SOCD>5VOD5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:P85k0?0@6G0B0C0D5m5n5o6061OFOJ0F0G0H0I0J0K6HAg6I0M0N1R1S0\Ah1W1C1D0B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AP9F\6PP:0N1:0IF_0b0c0d3QAm
Fixtures/gitlab/zh-token-wrong-secret.har 000102OB5SOCD>5VOD5YEZE[E\E]E^E_5Z065[5\5]5^5_5`5a5bA:P;5k0?0@6G0B0C0D5m5n5o6061OFOJ0F0G0H0I0J0K6H2425A\0O706I0M0N1RK3P<62630B0C6465666768696:6;6<6=6>6?6@1F1G1H0F6K6AP=6L6bC:6PP>0N1:0IC<0b0c0d3QAJ
Fixtures/google/authorize-approve-2025.har 000102P?0nP@PA060708095e0;0<PB0>0?0@PC0B0C0DPD0F0G0H0I0J0K0L0M0N0O0P0Q0R3CPE0S0TPFPG0U0VPH0X0Y0B0C0ZPI0]0^PJ0I0a0b0c0d0e
Fixtures/google/authorize-approve.har 000102P?0nPK060708095e0;0<PL0>0?0@PC0B0C0DPD0F0G0H0I0J0K0L0M0N0O0P0Q0R3CPE0S0TPFPG0U0VPH0X0Y0B0C0ZPM0]0^PN0I0a0b0c0d0e
Fixtures/google/authorize-deny.har 000102PO0gP@PP060708095e0;0<0h0>0?0@PC0B0C0DPD0F0G0H0I0J0K0L0M0N0O0P0Q0R3CPE0S0TPFPG0U0iPQ0X0Y0B0C0ZPR0]0^PS0I0a0b0c0d0e
Fixtures/google/device-client-type.har 000102PT0gP@PU060708095e0;0<PV0>0?0@PW0B0C0DPX0F0G0H0I0J0K0L0M0N3CPYPZ62630B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568PcPd6PPe0N1:0IPf0b0c0d0e
Fixtures/google/device-expired.har 000102PT96PK060708095e0;1LNA1O2QPgPh0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0NC2C30N1gC4Pj1C1D0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc>66PPk0N1:0I>80b0c0d0e
Fixtures/google/device-pending.har 000102PT0gPK060708095e0;0<Pl0>0?0@PW0B0C0DPX0F0G0H0I0J0K0L0M0N3CPmPn13140B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc2H6PPo0N1:0I2J0b0c0d1_1`0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0NC2C30N1gC4PjQ0Q10B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc:D6PQ20N1:0I:F0b0c0d1_1a0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0NC2C30N1gC4Pj5E5F0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568PcQ36PQ40N1:0IQ50b0c0d0e
Fixtures/google/revoke.har 000102Q60nPK060708095e0;1L1M1N1OQ7Q80>0?0@Q90B0C0DPX0F0G0H0I0J0K7Y1U0\Q:1W13140B0C15;A7]6P7^0N1:0I7_0b0c0d1_1`0?0@Q90B0C0DPX0F0G0H0I0J0K7Y1U0\Q:1W1C1D0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568PcQ;6PQ<0N1:0IQ=0b0c0d0e
Fixtures/google/token-2016-error.har 000102Q>0nP@Q?060708095e0;0<Q@0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2425QAQB1C1D0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568PcQC6PQD0N1:0IQE0b0c0d0e
Fixtures/google/token-2016.har 000102Q>0nP@Q?060708095e0;1L201O21Q7QF0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc2H6PQG0N1:0I2J0b0c0d0e
Fixtures/google/token-error-code-reused.har 000102QH0nPK060708095e0;1L201O21Q72L0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc2H6PQI0N1:0I2J0b0c0d1_1`0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc>66PQJ0N1:0I>80b0c0d0e
Fixtures/google/token-error-grant-type.har 000102QH0nPK060708095e0;1L201O21Q72U0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2V252>0\2W1W1C1D0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568PcQK6PQL0N1:0IQM0b0c0d0e
Fixtures/google/token-error-malformed-code.har 000102QH0nPK060708095e0;1L201O21Q7QN0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2425QOQP1C1D0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568PcQQ6PQR0N1:0IQS0b0c0d0e
Fixtures/google/token-error-missing-client.har 000102QH0nPK060708095e0;1L201O21Q7QT0>0?0@Pi0B0C0DPX0F0G0H0I0J0K9b0P1g24252>0\9c1W1C1D0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568PcF\6PQU0N1:0IF_0b0c0d0e
Fixtures/google/token-error-missing-code.har 000102QH0nPK060708095e0;1L201O21Q72^0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2_2`1C1D0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc;\6PQV0N1:0I;^0b0c0d0e
Fixtures/google/token-error-missing-grant-type.har 000102QH0nPK060708095e0;1L201O21Q7QW0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N0O0P252>0\9_1W1C1D0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc:D6PQX0N1:0I:F0b0c0d0e
Fixtures/google/token-error-missing-secret.har 000102QH0nPK060708095e0;1L201O21Q7QY0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N0O0P1g24252>0\QZ1W1C1D0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc9H6PQ[0N1:0I9J0b0c0d0e
Fixtures/google/token-error-missing-verifier.har 000102QH0nPK060708095e0;1L201O21Q\J3J4Q]0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc2N6PQ^0N1:0I2P0b0c0d0e
Fixtures/google/token-error-rapt.har 000102QH0nP@Q_060708095e0;1L1M1N1OQ`QaQb0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W1C1D0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568PcIM6PQc0N1:0IIO0b0c0d0e
Fixtures/google/token-error-redirect-uri.har 000102QH0nPK060708095e0;1L201O21Q7Qd0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N0O2d1g24252>0\2e1W1C1D0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568PcQe6PQf0N1:0IQg0b0c0d0e
Fixtures/google/token-error-refresh-foreign.har 000102QH0nPK06072C0708095e0;1L1M1N1OQ7Qh0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L2E0N1R2F0N1g1h1T1U0\Qi1W62630B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc;E6PQj0N1:0I;G0b0c0d0e
Fixtures/google/token-error-refresh-revoked-later.har 000102QH0nPK060708095e0;1L1M1N1OQ`QkQlQm0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W1C1D0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc>66PQJ0N1:0I>80b0c0d0e
Fixtures/google/token-error-refresh-revoked.har 000102QH0nPK060708095e0;1L1M1N1OQ`2iQn0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W1C1D0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc;\6PQo0N1:0I;^0b0c0d0e
Fixtures/google/token-error-refresh-unknown.har 000102QH0nPK060708095e0;0<R00>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N1g1h1TR1R21C1D0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc>66PQJ0N1:0I>80b0c0d0e
Fixtures/google/token-error-stray-verifier.har 000102QH0nPK060708095e0;1L201O21Q7R30>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0NJ<R4R51C1D0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc;e6PR60N1:0I;g0b0c0d0e
Fixtures/google/token-error-unknown-client.har 000102QH0nPK060708095e0;1L201O21Q7320>0?0@Pi0B0C0DPX0F0G0H0I0J0K0LR71R1S0N0O0P1g24252>0\R81W62630B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc2@6PR90N1:0I2B0b0c0d0e
Fixtures/google/token-error-unknown-code.har 000102QH0nPK060708095e0;1L201O21Q72K0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2425QAQB1C1D0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc>66PQJ0N1:0I>80b0c0d0e
Fixtures/google/token-error-wrong-secret.har 000102QH0nPK060708095e0;1L201O21Q7R:0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R2\0O0P1g24252>0\2]1W62630B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568PcR;6PR<0N1:0IR=0b0c0d0e
Fixtures/google/token-error-wrong-verifier.har 000102QH0nPK060708095e0;1L201O21Q\J3J4R>0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0NJ<R4R51C1D0B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc2N6PR?0N1:0I2P0b0c0d0e
Fixtures/google/token-ok.har 000102Q>0nPK060708095e0;1L201O21Q7R@0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc2H6PQI0N1:0I2J0b0c0d0e
Fixtures/google/token-refresh.har 000102Q>0nPK060708095e0;1L1M1N1OQ7RA0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W13140B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc2H6PRB0N1:0I2J0b0c0d0e
Fixtures/google/token-testing.har 000102Q>0nP@RC060708095e0;1L201O21RDRE0>0?0@Pi0B0C0DPX0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0CP[P\6@P]1G1H0F6K6LP^6LP_6LP`66PaPb6568Pc2H6PRF0N1:0I2J0b0c0d0e
Fixtures/google/tokeninfo-error-v1.har 000102RG0nPK060708095e0;0<RH0>0?10RI0B0C0DRJ5JRK0I0a1C1D0B0C15;AE?6PRL0N1:0IEA0b0c0d0e
Fixtures/google/tokeninfo-error-v3.har 000102RG0nPK060708095e0;0<RH0>0?10RM0B0C0DRJ5JRK0I0a1C1D0B0C15;ARN6PRO0N1:0IRP0b0c0d0e
Fixtures/google/tokeninfo-error.har 000102RG0nPK060708095e0;0<RH0>0?10RQ0B0C0DRR5JRK0I0a1C1D0B0C15;AR;6PRS0N1:0IR=0b0c0d0e
Fixtures/google/tokeninfo-v1.har 000102RG0nPK060708095e0;1L1M1N1OQ`RTRU0>0?10RV0`0B0C0DRJ5J1i0\0I0a13140B0C15;A2H6PRW0N1:0I2J0b0c0d0e
Fixtures/google/tokeninfo.har 000102RG0nPK060708095e0;1L1M1N1OQ`RTRX0>0?10RY0`0B0C0DRR5J1i0\0I0a13140B0C15;A2H6PRZ0N1:0I2J0b0c0d0e
Fixtures/google/userinfo-error.har 000102R[0nPK060708095e0;0<R\0>0?10R]0B0C0DR^59R_0H0I0a62630B0C9:R`0F;APd6PRa0N1:0IPf0b0c0d0e
Fixtures/google/userinfo-v2.har 000102R[0nPK060708095e0;1L1M1N1OQ7Rb0>0?10Rc0B0C0DR^595:0\0H0I0a13140B0C15;ARd6PRe0N1:0IRf0b0c0d0e
Fixtures/google/userinfo.har 000102R[0nPK060708095e0;1L1M1N1OQ7Rg0>0?10Rh0B0C0DRi595:0\0H0I0a13140B0C15;A@76PRj0N1:0I@:0b0c0d0e
Fixtures/microsoft/authorize-approve-personal.har 000102Rk0nRlRmRn060708095e0;0<Ro0>0?0@S00B0C0DS10F0G0H0I0J0K0L0M0N0O0P0Q0R3C3D0S0T0U0VS20X0Y0B0C0ZS30]0^S40I0a0b0c0d0e
Fixtures/microsoft/authorize-approve.har 000102Rk0nS5060708095e0;0<S60>0?0@S00B0C0DS10F0G0H0I0J0K0L0M0N0O0P0Q0R3C3D0S0T0U0VS20X0Y0B0C0ZS70]0^S80I0a0b0c0d0e
Fixtures/microsoft/authorize-cancel.har 000102S90nRlS:060708095e0;0<S;0>0?0@S00B0C0DS10F0G0H0I0J0K0L0M0N0O0P0Q0R3C3D0S0T0U0iS<0X0Y0B0C0ZS=0]0^S>0I0a0b0c0d0e
Fixtures/microsoft/client-credentials.har 000102S?0nS5060708095e0;0<S@0>0?0@SA0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N1gH53CSBSC13140B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PSM0N1:0I2J0b0c0d0e
Fixtures/microsoft/device-expired.har 000102SN0nS5060708095e0;1LNA1O4GSOPh0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0NC2C30N1gC4Pj1C1D0B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PSQ0N1:0I2J0b0c0d0e
Fixtures/microsoft/device-pending.har 000102SN0nS5060708095e0;0<SR0>0?0@SS0B0C0DS10F0G0H0I0J0K0L0M0N3CSTSU13140B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PSV0N1:0I2J0b0c0d1_1`0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0NC2C30N1gC4Pj1C1D0B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PSW0N1:0I2J0b0c0d0e
Fixtures/microsoft/discovery-common.har 000102SX0nS5SY0>0?10SZ0B0C0DS[0H0I0a13140B0C1ES\4n4o50S]0F;AS^6PS_0N1:0IS`0b0c0d0e
Fixtures/microsoft/discovery.har 000102SX0nS5Sa0>0?10Sb0B0C0DS[0H0I0a13140B0C1ES\4n4o50S]0F;ASc6PSd0N1:0ISe0b0c0d0e
Fixtures/microsoft/me-expired.har 000102Sf0nS5060708095e0;1L1M1N1OSg98Sh0>0?10Si0B0C0DSj595:0\0H0I0a62630B0C9:Sk2HSlSm0N1:0I2J0b0c0d0e
Fixtures/microsoft/me-no-token.har 000102Sf0nS5060708095e0;0<Sn0>0?10Si0B0C0DSo0H0I0a62630B0C9:Sk2HSlT00N1:0I2J0b0c0d0e
Fixtures/microsoft/me-personal.har 000102Sf0nRlT1060708095e0;1L1M1N1OT2T30>0?10Si0B0C0DSj595:0\0H0I0a13140B0CT4T5SlT60N1:0IT70b0c0d0e
Fixtures/microsoft/me.har 000102Sf0nS5060708095e0;1L1M1N1OT2T80>0?10Si0B0C0DSj595:0\0H0I0a13140B0CT42HSlT90N1:0I2J0b0c0d0e
Fixtures/microsoft/token-client-info.har 000102S?0nRlT:060708095e0;1L201O21T;T<0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0NT=T>T?13140B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PT@0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-before-2019.har 000102TA0nRlTB060708095e0;1L201O21T;TC0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R2\0O0P1g24252>0\2]1W62630B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PTD0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-code-damaged.har 000102TA0nS5060708095e0;1L201O21T;TE0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2425TFTG1C1D0B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PTH0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-code-expired.har 000102TA0gS5060708095e0;1L201O21TIKLTJ0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PTK0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-code-personal.har 000102TA0nRlT1060708095e0;1L201O21T;TL0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2425TMTN1C1D0B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PTO0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-code-used.har 000102TA0nRlT:060708095e0;1L201O21T;TP0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PTQ0N1:0I2J0b0c0d1_1`0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PTR0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-expired-secret.har 000102TA0nRlTS060708095e0;1L201O21T;TT0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W62630B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PTU0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-grant-type.har 000102TA96S5060708095e0;1L201O21T;2U0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N0O0P1gA\252>0\TV1W1C1D0B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PTW0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-missing-code.har 000102TA0nS5060708095e0;1L201O21T;2^0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N0O0P1g2_2`1C1D0B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PTX0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-multifactor.har 000102TA0nRlTY060708095e0;1L1M1N1OT2TZ0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W1C1D0B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PT[0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-no-secret.har 000102TA0nS5060708095e0;1L201O21T;T\0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N0O0P1g24252>0\QZ1W62630B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PT]0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-page-of-web.har 000102TA0nS5060708095e0;1L201O21T;T^0>0?0@SP0B0C0DS1T_T`0F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PTa0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-page-without-proof.har 000102TA0nRlTb060708095e0;1L201O21T;Tc0>0?0@SP0B0C0DS1T_T`0F0G0H0I0J0K0L0M0N0O0P1g24252>0\QZ1W1C1D0B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PTd0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-personal-only.har 000102TA0nRlTe060708095e0;1L201O21T;Tf0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PTg0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-server-of-spa.har 000102TA0nRlTb060708095e0;1L201O21T;Th0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PTi0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-single-tenant.har 000102TA0nRlTj060708095e0;1L201O21T;Tk0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PTl0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-unknown-client.har 000102TA0nS5060708095e0;1L201O21T;320>0?0@SP0B0C0DS10F0G0H0I0J0K0LTm1R1S0N0O0P1g24252>0\Tn1W1C1D0B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PTo0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-unknown-tenant.har 000102TA0nS5060708095e0;1L201O21T;U00>0?0@U10B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PU20N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-verifier-missing.har 000102TA0nRlU3060708095e0;1L201O21U4J3J4U50>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W1C1D0B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PU60N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-verifier.har 000102TA0nS5060708095e0;1L201O21U4J3J4R>0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0NJ<R4R51C1D0B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PU70N1:0I2J0b0c0d0e
Fixtures/microsoft/token-error-wrong-secret.har 000102TA0nS5060708095e0;1L201O21T;R:0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R2\0O0P1g24252>0\2]1W62630B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PU80N1:0I2J0b0c0d0e
Fixtures/microsoft/token-long-names.har 000102U90nRlT:060708095e0;1L201O21U:U;0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PU<0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-ok.har 000102S?0nRlT:060708095e0;1L201O21T;U=0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PTQ0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-other-resource.har 000102U90nRlT:060708095e0;1L201O21U>U?0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N0O0P1g24252>0\2?1W13140B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PU@0N1:0I2J0b0c0d0e
Fixtures/microsoft/token-refresh.har 000102UA0nRlT:060708095e0;1L1M1N1OT2UB0>0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W13140B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PUC0N1:0I2J0b0c0d1_1`0?0@SP0B0C0DS10F0G0H0I0J0K0L0M0N1R1S0N1g1h1T1U0\2T1W13140B0C1ESD1G1H0F6KSESFSGSH6869SISJSKSL66Kn2H6PUD0N1:0I2J0b0c0d0e
Fixtures/qq/authorize-approve.har 000102UE0nUF06UGUHUI09UJUK5k0?10UL0B0C0DUMUN0R6I0M0N0OUO0S0T3CUP0I0a0X0Y0B0C0ZUQ0]0^UR0I0a0b0c0d3QUS6F0?0@UT0B0C0DUU0F0G0H0I0J0KUV0R6I0M0N0OUO3CUW0S0T0U0VUX0X0Y0B0C0ZUY0]0^UZ0I0a0b0c0d3QU[
Fixtures/qq/authorize-bad-redirect-uri.har 000102U\0nUF06UGU]U^5k0?10U_0B0C0DUMUN0R6I0M0N0O:10S:Y0I0a0X0Y0B0C0ZU`0]0^Ua0I0a0b0c0d0e
Fixtures/qq/authorize-bad-response-type.har 000102U\04UF06UGU]Ub5k0?10Uc0B0C0DUMUNAg6I0M0N0OUO0S:Y0I0a0X0Y0B0C0ZUd0]0^Ue0I0a0b0c0d0e
Fixtures/qq/authorize-implicit.har 000102Uf0gUF06UGUHUI09UJUg5k0?0@UT0B0C0DUU0F0G0H0I0J0KUVH26I0M0N0OUO3CUW0S0T0U0VUh0X0Y0B0C0ZUi0]0^Uj0I0a0b0c0d0e
Fixtures/qq/authorize-missing-client-id.har 000102U\0nUF06UGU]Uk5k0?10Ul0B0C0DUMUN0R0OUO0S:Y0I0a0X0Y0B0C0ZUm0]0^Un0I0a0b0c0d0e
Fixtures/qq/authorize-no-state.har 000102UE04UF06UGUHUI09UJUo5k0?0@UT0B0C0DUU0F0G0H0I0J0KUV0R6I0M0N0OUO3CUW0U0VV00X0Y0B0C0ZV10\0]0^V20`0I0a0b0c0d0e
Fixtures/qq/authorize-redirect-uri-fragment.har 000102U\0gUF06UGU]V35k0?10V40B0C0DUMUN0R6I0M0N0OV50S:Y0I0a0X0Y0B0C0ZV60]0^V70I0a0b0c0d0e
Fixtures/qq/authorize-unknown-client.har 000102U\0nUF06UGU]V85k0?10V90B0C0DUMUN0R6IV:0OUO0S:Y0I0a0X0Y0B0C0ZV;0]0^V<0I0a0b0c0d0e
Fixtures/qq/me-error-100007-missing-token.har 000102V=0nUF06UGUHUI09UJV>5k0?10V?0B0C0DUM0H0I0a13140B0C156C2@=eV@1:0I2B0b0c0d3QCF6F0?10VA0B0C0DUMVBVC0I0a13140B0C156C;E=eVD0N1:0I;G0b0c0d3QVE
Fixtures/qq/me-error-100013-malformed-token.har 000102V=0nUF06UGUHUI09UJVF5k0?10VG0B0C0DUM5J7I0I0a13140B0C156CQe=eVH1:0IQg0b0c0d3QCF6F0?10VI0B0C0DUM5JVJVKVC0I0a13140B0C156CQ3=eVL0N1:0IQ50b0c0d3QVE
Fixtures/qq/me-error-100016-expired-token.har 000102V=0gVMVN06UGUHUI09VO1M1N1OVPVQ995k0?10VR0`0B0C0DUM5J1i0\0I0a13140B0C156CPd=eVS1:0IPf0b0c0d3QCF6F0?10VT0B0C0DUM5J1i0NVKVC0I0a13140B0C156CVU=eVV0N1:0IVW0b0c0d3QVE
Fixtures/qq/me-error-100016-unknown-token.har 000102V=0nUF06UGUHUI09UJVX5k0?10VY0B0C0DUM5JVZ0I0a13140B0C156CPd=eVS1:0IPf0b0c0d3QCF6F0?10V[0B0C0DUM5JV\VKVC0I0a13140B0C156CVU=eVV0N1:0IVW0b0c0d3QVE
Fixtures/qq/me-error-100048-unionid.har 000102V=0nVMV]V^06UGUHUI09VO1M1N1OV_V`5k0?10Va0B0C0DUM5J1i0NVbT>0I0a13140B0C156CR;=eVc1:0IR=0b0c0d0e
Fixtures/qq/me-json.har 000102Vd0nUF06UGUHUI09VO1M1N1OV_Ve5k0?10VT0B0C0DUM5J1i0NVKVC0I0a13140B0C156C2H=eVf0N1:0I2J0b0c0d0e
Fixtures/qq/me-jsonp.har 000102Vd0nUF06UGUHUI09VO1M1N1OV_Vg5k0?10VR0`0B0C0DUM5J1i0\0I0a13140B0C156C2H=eVh1:0I2J0b0c0d0e
Fixtures/qq/me-unionid.har 000102Vd0nVMVi06UGUHUI09VO1M1N1OV_Vj5k0?10Va0B0C0DUM5J1i0NVbT>0I0a13140B0C156C2H=eVk1:0I2J0b0c0d0e
Fixtures/qq/token-basic-only.har 000102Vl0nUF06UGUHUI09VO201OVmV_Vn5k0?0@Vo0B0C0DUU59H90N0F0G0H0I0J0K6H24252>0N0OW0W113140B0C156C1k=eW21:0I1m0b0c0d0e
Fixtures/qq/token-error-100001-missing-client-id.har 000102W30nUF06UGUHUI09VO201OVmV_W45k0?10W50B0C0DUM@k241R1S0N252>0N0OW00I0a13140B0C156C:D=eW61:0I:F0b0c0d3QCF6F0?10W70B0C0DUM@k241R1S0N252>0N0OUOVKVC0I0a13140B0C156CW8=eW90N1:0IW:0b0c0d3QVE
Fixtures/qq/token-error-100002-missing-client-secret.har 000102W30nUF06UGUHUI09VO201OVmV_W;5k0?10W<0B0C0DUM@k246I0M0N252>0N0OW00I0a13140B0C156C1k=eW21:0I1m0b0c0d3QCF6F0?10W=0B0C0DUM@k246I0M0N252>0N0OUOVKVC0I0a13140B0C156CQe=eW>0N1:0IQg0b0c0d3QVE
Fixtures/qq/token-error-100004-missing-grant-type.har 000102W30nUF06UGUHUI09VO201OVmV_W?5k0?10W@0B0C0DUM:X0M0N1R1S0N252>0N0OW00I0a13140B0C156CWA=eWB1:0IWC0b0c0d3QCF6F0?10WD0B0C0DUM:X0M0N1R1S0N252>0N0OUOVKVC0I0a13140B0C156CWE=eWF0N1:0IWG0b0c0d3QVE
Fixtures/qq/token-error-100004-unknown-grant-type.har 000102W30nUF06UGUHUI09VO201OVmV_WH5k0?10WI0B0C0DUM@kAg6I0M0N1R1S0N252>0N0OW00I0a13140B0C156CWA=eWB1:0IWC0b0c0d3QCF6F0?10WJ0B0C0DUM@kAg6I0M0N1R1S0N252>0N0OUOVKVC0I0a13140B0C156CWE=eWF0N1:0IWG0b0c0d3QVE
Fixtures/qq/token-error-100005-missing-code.har 000102W30nUF06UGUHUI09UJWK5k0?10WL0B0C0DUM@k246I0M0N1R1S0N0OW00I0a13140B0C156CQ;=eWM1:0IQ=0b0c0d3QCF6F0?10WN0B0C0DUM@k246I0M0N1R1S0N0OUOVKVC0I0a13140B0C156CWO=eWP0N1:0IWQ0b0c0d3QVE
Fixtures/qq/token-error-100006-missing-refresh-token.har 000102W304UF06UGUHUI09UJWR5k0?10WS0`0B0C0DUM@k1h6I0M0N1R1S0\0I0a13140B0C156C1k=eWT1:0I1m0b0c0d3QCF6F0?10WU0B0C0DUM@k1h6I0M0N1R1S0NVKVC0I0a13140B0C156CQe=eWV0N1:0IQg0b0c0d3QVE
Fixtures/qq/token-error-100008-unknown-client.har 000102W304UF06UGUHUI09VO201OVmV_WW5k0?10WX0B0C0DUM@k246IV:1R1S0N252>0N0OW00I0a13140B0C156CWY=eWZ1:0IW[0b0c0d3QCF6F0?10W\0B0C0DUM@k246IV:1R1S0N252>0N0OUOVKVC0I0a13140B0C156C1k=eW]0N1:0I1m0b0c0d3QVE
Fixtures/qq/token-error-100009-wrong-client-secret.har 000102W30nUF06UGUHUI09VO201OVmV_W^5k0?10W_0B0C0DUM@k246I0M0N1R2\252>0N0OW00I0a13140B0C156CQQ=eW`1:0IQS0b0c0d3QCF6F0?10Wa0B0C0DUM@k246I0M0N1R2\252>0N0OUOVKVC0I0a13140B0C156CWb=eWc0N1:0IWd0b0c0d3QVE
Fixtures/qq/token-error-100010-doubly-encoded-redirect-uri.har 000102W30nUF06UGUHUI09VO201OVmV_We5k0?10Wf0B0C0DUM@k246I0M0N1R1S0N252>0N0OWg0I0a13140B0C156CQe=eWh1:0IQg0b0c0d3QCF6F0?10Wi0B0C0DUM@k246I0M0N1R1S0N252>0N0OWjVKVC0I0a13140B0C156CQ3=eWk0N1:0IQ50b0c0d3QVE
Fixtures/qq/token-error-100010-wrong-redirect-uri.har 000102W30nUF06UGUHUI09VO201OVmV_Wl5k0?10Wm0B0C0DUM@k246I0M0N1R1S0N252>0N0OCP0I0a13140B0C156CQe=eWh1:0IQg0b0c0d3QCF6F0?10Wn0B0C0DUM@k246I0M0N1R1S0N252>0N0O:1VKVC0I0a13140B0C156CQ3=eWk0N1:0IQ50b0c0d3QVE
Fixtures/qq/token-error-100019-expired-code.har 000102W30nUF06UGUHUI09VO201OVmVPKLWo5k0?10X00B0C0DUM@k246I0M0N1R1S0N252>0N0OW00I0a13140B0C156C2N=eX11:0I2P0b0c0d0e
Fixtures/qq/token-error-100019-unknown-code.har 000102W30nUF06UGUHUI09UJX25k0?10X30B0C0DUM@k246I0M0N1R1S0N25V\0OW00I0a13140B0C156C2N=eX11:0I2P0b0c0d3QCF6F0?10X40B0C0DUM@k246I0M0N1R1S0N25V\0OUOVKVC0I0a13140B0C156CX5=eX60N1:0IX70b0c0d3QVE
Fixtures/qq/token-error-100020-code-reused.har 000102W30nVMVN06UGUHUI09VO201OVmV_X85k0?10X00B0C0DUM@k246I0M0N1R1S0N252>0N0OW00I0a13140B0C156C2H=eX90N1:0I2J0b0c0d3Q8E6F0?10X00B0C0DUM@k246I0M0N1R1S0N252>0N0OW00I0a13140B0C156CWE=eX:1:0IWG0b0c0d3QA0
Fixtures/qq/token-error-100021-unknown-refresh-token.har 000102W30nUF06UGUHUI09UJX;5k0?10X<0B0C0DUM@k1h6I0M0N1R1S0N1TVZ0I0a13140B0C156C;E=eX=1:0I;G0b0c0d3QCF6F0?10X>0B0C0DUM@k1h6I0M0N1R1S0N1TV\VKVC0I0a13140B0C156C6[=eX?0N1:0I6]0b0c0d3QVE
Fixtures/qq/token-form-post.har 000102Vl0nVMVN06UGUHUI09VO201OVmV_X@5k0?0@Vo0B0C0DUU0F0G0H0I0J0K6H246I0M0N1R1S0N252>0N0OW0XA13140B0C156C2H=eX90N1:0I2J0b0c0d0e
Fixtures/qq/token-form.har 000102XB0nVMVN06UGUHUI09VO201OVmV_XC5k0?10X00B0C0DUM@k246I0M0N1R1S0N252>0N0OW00I0a13140B0C156C2H=eX90N1:0I2J0b0c0d0e
Fixtures/qq/token-json.har 000102XB0nVMXD06UGUHUI09VO201OVmV_XE5k0?10XF0B0C0DUM@k246I0M0N1R1S0N252>0N0OUOVKVC0I0a13140B0C156C2H=eXG0N1:0I2J0b0c0d0e
Fixtures/qq/token-need-openid.har 000102XB04VMVN06UGUHUI09VO201OVmV_XH5k0?10XI0B0C0DUM@k246I0M0N1R1S0N252>0N0OUOXJT>0I0a13140B0C156C2H=eXK0N1:0I2J0b0c0d0e
Fixtures/qq/token-refresh.har 000102XB0gVMVN06UGUHUI09VO1M1N1OV_XL5k0?10XM0`0B0C0DUM@k1h6I0M0N1R1S0N1T1U0\0I0a13140B0C156C2H=eXN0N1:0I2J0b0c0d3Q6W6F0?10XM0`0B0C0DUM@k1h6I0M0N1R1S0N1T1U0\0I0a13140B0C156C;E=eX=1:0I;G0b0c0d3Q8<
Fixtures/qq/user-info-error-foreign-openid.har 000102XO0nUF06UGUHUI09VO1M1N1OV_XP5k0?10XQ0B0C0DUM5J1i0NXR0M0NXSVZ0I0a13140B0C15:ZXT:[XU0N1:0IXV0b0c0d0e
Fixtures/qq/user-info-error-invalid-token.har 000102XO0nUF06UGUHUI09UJXW5k0?10XX0B0C0DUM5JV\XR0M0NXSVZ0I0a13140B0C15:Z?1:[XY0N1:0I?40b0c0d0e
Fixtures/qq/user-info-error-malformed-openid.har 000102XO0nUF06UGUHUI09VO1M1N1OV_XZ5k0?10X[0B0C0DUM5J1i0NXR0M0NXSX\0I0a13140B0C15:ZX]:[X^0N1:0IX_0b0c0d0e
Fixtures/qq/user-info-error-missing-openid.har 000102XO0nUF06UGUHUI09VO1M1N1OV_X`5k0?10Xa0`0B0C0DUM5J1i0NXR0M0\0I0a13140B0C15:ZX]:[X^0N1:0IX_0b0c0d0e
Fixtures/qq/user-info-error-scope.har 000102XO0nUF06UGUHUI09VO1M1OXbXc5k0?10VR0`0B0C0DUM5J1i0\0I0a13140B0C156C2H=eVh1:0I2J0b0c0d3QXd6F0?10Xe0`0B0C0DUM5J1i0NXR0M0NXSXf0\0I0a13140B0C15:ZXg:[Xh0N1:0IXi0b0c0d0e
Fixtures/qq/user-info.har 000102Xj0nUF06UGUHUI09VO1M1N1OV_Xk5k0?10VR0`0B0C0DUM5J1i0\0I0a13140B0C156C2H=eVh1:0I2J0b0c0d3QXd6F0?10Xe0`0B0C0DUM5J1i0NXR0M0NXSXf0\0I0a13140B0C15:Z2H:[Xl0N1:0I2J0b0c0d3QXm
Fixtures/tutorial/authorize-approve.har 000102Xn0gXo06Y0Y1Y2Y3Y4Y55k0?0@Y60B0C0DY70FY85n6CUN0R6I0M0N0OY93CUW0SY:0IY;0KY<T>Y=0X0Y0B0CY>Y??fY@0N6L6M0F:Z2H:[YAYB0`0I2J0b0c0d3QYC
Fixtures/tutorial/authorize-error-missing-client-id.har 000102YD0gXo06Y0Y1Y2Y3Y4YE5k0?10YF0B0C0DYGUN0R0OYH0I0a1C1D0B0CY>Y?0F;A=46PYI0N1:0I=60b0c0d0e
Fixtures/tutorial/authorize-error-missing-redirect-uri.har 000102YD0gXo06Y0Y1Y2Y3Y4YJ5k0?10YK0`0B0C0DYGUN0R6I0M0\0I0a1C1D0B0CY>Y?0F;A2m6PYL0N1:0I2o0b0c0d0e
Fixtures/tutorial/authorize-error-wrong-redirect-uri.har 000102YD0gXo06Y0Y1Y2Y3Y4YM5k0?10YN0B0C0DYGUN0R6I0M0N0OCP0I0a1C1D0B0CY>Y?0F;AYO6PYP0N1:0IYQ0b0c0d0e
Fixtures/tutorial/me-error-missing-token.har 000102YR0gXo06Y0Y1Y2Y3Y4YS5k0?10YT0B0C0DYG0H0I0a1C1D0B0CY>Y?0F;ADI6PYU0N1:0IDK0b0c0d0e
Fixtures/tutorial/me.har 000102YR0gXo06Y0Y1Y2Y3YV1M1OV_YW5k0?10YX0`0B0C0DYG5J1i0\0I0a13140B0CY>Y?0F:Z2H:[YY1:0I2J0b0c0d0e
Fixtures/tutorial/token-error-unknown-code.har 000102YZ0gXo06Y0Y1Y2Y3Y44]5k0?10Y[0B0C0DYGFiY\0I0a1C1D0B0CY>Y?0F;A@E6PY]0N1:0I@G0b0c0d0e
Fixtures/tutorial/token-ok.har 000102YZ0gXo06Y0Y1Y2Y3YV201OY^V_Y_5k0?10Y`0B0C0DYG@k246IYa1RYa252>0N0OYb0I0a13140B0CY>Y?0F:Z2H:[Yc1:0I2J0b0c0d1_6F0?10Yd0`0B0C0DYGFi2>0\0I0a13140B0CY>Y?0F:Z2H:[Ye1:0I2J0b0c0d3QYf
Fixtures/tutorial/user-info-unknown-openid.har 000102Yg0gXo06Y0Y1Y2Y3Y4Yh5k0?10Yi0B0C0DYG5JA\XRA\XSY\0I0a13140B0CY>Y?0F;AYj6PYk1:0IYl0b0c0d0e
Fixtures/wechat/auth-error-40003.har 000102Ym0nYn06YoZ009Z1Z20>0?10Z30B0C0DZ45JZ5XSZ60I0a13140B0C15;12H;3Z70N1:0I2J0b0c0d0e
Fixtures/wechat/auth-error-40014.har 000102Ym0nZ8Z906YoZ009Z1Z:0>0?10Z30B0C0DZ45JZ5XSZ60I0a13140B0C15;12H;3Z;0N1:0I2J0b0c0d0e
Fixtures/wechat/auth-ok.har 000102Ym0gYn06YoZ009Z<201OZ=4:Z>0>0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3ZB0N1:0I2J0b0c0d3QXd4B0?10ZC0`0B0C0DZ45J1i0NXSXf0\0I0a13140B0C15;11X;3ZD0N1:0I1Z0b0c0d0e
Fixtures/wechat/authorize-oauth2-approve.har 000102ZE0gYn06YoZ009Z1:L0>0?0@ZF0B0C0DZG0F0G0H0I0J0KZH0M0N0OZI0Q0R3CZJ0S0T0U0VZK0X0Y0B0C0ZZL0]0^ZM0I0a0b0c0d3QZN
Fixtures/wechat/authorize-oauth2-bad-appid.har 000102ZO04Yn06YoZ009Z1ZP0>0?10ZQ0B0C0DZRZ@ZS0OZI0Q0R3CZJ0S:Y0I0a13140B0C15:ZOm:[ZT1:0IOo0b0c0d0e
Fixtures/wechat/authorize-oauth2-bad-redirect-uri-port.har 000102ZO0gYn06YoZ009Z1ZP0>0?10ZU0B0C0DZRZ@0M0N0OZV0Q0R3CZJ0S:Y0I0a13140B0C15:ZMF:[ZW1:0IMH0b0c0d0e
Fixtures/wechat/authorize-oauth2-bad-redirect-uri.har 000102ZO0nYn06YoZ009Z1ZP0>0?10ZX0B0C0DZRZ@0M0N0OZY0Q0R3CZJ0S:Y0I0a13140B0C15:ZMF:[ZW1:0IMH0b0c0d0e
Fixtures/wechat/authorize-oauth2-bad-scope.har 000102ZO0nYn06YoZ009Z1ZP0>0?10ZZ0B0C0DZRZ@0M0N0OZI0Q0R3CZ[0S:Y0I0a13140B0C15:ZZ\:[Z]1:0IZ^0b0c0d0e
Fixtures/wechat/authorize-oauth2-bad-state.har 000102ZO0nYn06YoZ009Z1ZP0>0?10Z_0B0C0DZRZ@0M0N0OZI0Q0R3CZJ0SZ`0I0a13140B0C15:ZOm:[Za1:0IOo0b0c0d0e
Fixtures/wechat/authorize-oauth2-base.har 000102Zb0gYn06YoZ009Z1Zc0>0?10Zd0B0C0DZRZ@0M0N0OZI0Q0R3CZe0S:Y0I0a0X0Y0B0C0ZZL0]0^ZM0I0a0b0c0d0e
Fixtures/wechat/authorize-oauth2-deny.har 000102Zf0gZ8Zg06YoZ009Z1Zh0>0?0@ZF0B0C0DZG0F0G0H0I0J0KZH0M0N0OZI0Q0R3CZJ0S0T0U0iZi0X0Y0B0C0ZZj0]0^Zk0I0a0b0c0d0e
Fixtures/wechat/authorize-qrconnect-approve.har 000102Zl0gYn06YoZ009Z1:L0>0?0@Zm0B0C0DZG0F0G0H0I0J0KZH0M0N0OZI0Q0R3CZ[0S0T0U0VZn0X0Y0B0C0ZZL0]0^ZM0I0a0b0c0d3QZN
Fixtures/wechat/authorize-qrconnect-bad-appid.har 000102ZO04Yn06YoZ009Z1ZP0>0?10Zo0B0C0DZRZ@ZS0OZI0Q0R3CZ[0S:Y0I0a13140B0C15:ZOm:[[01:0IOo0b0c0d0e
Fixtures/wechat/authorize-qrconnect-bad-redirect-uri.har 000102ZO0gYn06YoZ009Z1ZP0>0?10[10B0C0DZRZ@0M0N0OZY0Q0R3CZ[0S:Y0I0a13140B0C15:Z[2:[[31:0I[40b0c0d0e
Fixtures/wechat/authorize-qrconnect-bad-response-type.har 000102ZO0gYn06YoZ009Z1ZP0>0?10[50B0C0DZRZ@0M0N0OZI0QH23CZ[0S:Y0I0a13140B0C15:Z<H:[[61:0I<J0b0c0d0e
Fixtures/wechat/authorize-qrconnect-bad-scope.har 000102ZO0gYn06YoZ009Z1ZP0>0?10[70B0C0DZRZ@0M0N0OZI0Q0R3CZJ0S:Y0I0a13140B0C15:Z[8:[[91:0I[:0b0c0d0e
Fixtures/wechat/authorize-qrconnect-deny.har 000102Zf0gZ8Zg06YoZ009Z1Zh0>0?0@Zm0B0C0DZG0F0G0H0I0J0KZH0M0N0OZI0Q0R3CZ[0S0T0U0i[;0X0Y0B0C0ZZj0]0^Zk0I0a0b0c0d0e
Fixtures/wechat/authorize-qrconnect-long-state.har 000102[<0nYn06YoZ009Z1[=0>0?0@Zm0B0C0DZG0F0G0H0I0J0KZH0M0N0OZI0Q0R3CZ[0S[>0U0V[?0X0Y0B0C0Z[@0]0^[A0I0a0b0c0d0e
Fixtures/wechat/authorize-qrconnect-query-joined.har 000102[B96Yn06YoZ009Z1[C0>0?0@Zm0B0C0DZG0F0G0H0I0J0KZH0M0N0O[D0Q0R3CZ[0S0T0U0V[E0X0Y0B0C0Z[F0]0^[G0I0a0b0c0d0e
Fixtures/wechat/refresh-alive.har 000102[H0gYn06YoZ009Z<1M1N1O[I[J[K0>0?10[L0`0B0C0DZ4Z@0M0N1g1h1T1U0\0I0a13140B0C15;12H;3[M0N1:0I2J0b0c0d0e
Fixtures/wechat/refresh-error-40013-unknown-appid.har 000102[H0nYn06YoZ009Z<1M1N1O4:[N0>0?10[O0`0B0C0DZ4Z@ZS1g1h1T1U0\0I0a13140B0C15;12H;3[P0N1:0I2J0b0c0d0e
Fixtures/wechat/refresh-error-40030-unknown.har 000102[H0nYn06YoZ009Z<1M1N1O4:[N0>0?10[Q0B0C0DZ4Z@0M0N1g1h1T[R0I0a13140B0C15;12H;3[S0N1:0I2J0b0c0d0e
Fixtures/wechat/refresh-error-41003-missing.har 000102[H0gYn06YoZ009Z<1M1N1O4:[N0>0?10[T0B0C0DZ4Z@0M0N1g1A0I0a13140B0C15;12H;3[U0N1:0I2J0b0c0d0e
Fixtures/wechat/refresh-error-42002-expired.har 000102[H0gYn06YoZ009Z<1M1N1O[I[V[N0>0?10[L0`0B0C0DZ4Z@0M0N1g1h1T1U0\0I0a13140B0C15;12H;3[W0N1:0I2J0b0c0d0e
Fixtures/wechat/refresh-expired.har 000102[H0gYn06YoZ009Z<1M1N1O[I5i[X0>0?10[L0`0B0C0DZ4Z@0M0N1g1h1T1U0\0I0a13140B0C15;12H;3[Y0N1:0I2J0b0c0d0e
Fixtures/wechat/token-base.har 000102[Z0nYn06YoZ009Z<201OZ=[[[\0>0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3[]0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-40002-grant-type.har 000102[^0gYn06YoZ009Z<201OZ=4:[_0>0?10[`0B0C0DZ4Z@0M0NZA1S0N252>0N1g[a0I0a13140B0C15;12H;3[b0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-40013-unknown-appid.har 000102[^0nYn06YoZ009Z<201OZ=4:[_0>0?10[c0B0C0DZ4Z@ZSZA2\252\1g2_0I0a13140B0C15;12H;3[P0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-40029-unknown-code.har 000102[^0nYn06YoZ009Z<201OZ=4:[_0>0?10[d0B0C0DZ4Z@0M0NZA1S0N25[e1g2_0I0a13140B0C15;12H;3[f0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-40125-wrong-secret.har 000102[^0nYn06YoZ009Z<201OZ=4:[_0>0?10[g0B0C0DZ4Z@0M0NZA[h252>0N1g2_0I0a13140B0C15;12H;3[i0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-40163-code-burnt.har 000102[^0nYn06YoZ009Z<201OZ=[I[j[k0>0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3[f0N1:0I2J0b0c0d3Q[l4B0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3[m0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-40163-code-used.har 000102[^0nYn06YoZ009Z<201OZ=4:[n0>0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3ZB0N1:0I2J0b0c0d1_4B0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3[o0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-41002-missing-appid.har 000102[^0nYn06YoZ009Z<201OZ=4:[_0>0?10\00B0C0DZ4\11S0N252>0N1g2_0I0a13140B0C15;12H;3\20N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-41004-missing-secret.har 000102[^0nYn06YoZ009Z<201OZ=4:[_0>0?10\30B0C0DZ4Z@0M0N252>0N1g2_0I0a13140B0C15;12H;3\40N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-41008-missing-code.har 000102[^0nYn06YoZ009Z<201OZ=4:[_0>0?10\50B0C0DZ4Z@0M0NZA1S0N1g2_0I0a13140B0C15;12H;3\60N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-hints.har 000102\70nZ8\806YoZ009Z<201OZ=4:\90>0?10\:0B0C0DZ4Z@0M0NZA1S0N252\1g2_0I0a13140B0C15;12H;3\;0N1:0I2J0b0c0d0e
Fixtures/wechat/token-error-no-suffix.har 000102\70nZ8\<06YoZ009Z<201OZ=4:\=0>0?10\:0B0C0DZ4Z@0M0NZA1S0N252\1g2_0I0a13140B0C15;1\>;3\?0N1:0I\@0b0c0d0e
Fixtures/wechat/token-login.har 000102[Z0nYn06YoZ009Z<201OZ=4:\A0>0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3ZB0N1:0I2J0b0c0d0e
Fixtures/wechat/token-post.har 000102\B96Yn06YoZ009Z<201OZ=4:\C0>0?0@\D0B0C0D\E0F0G0H0I0J0KZH0M0NZA1S0N252>0N1g240OZI6I\F\G13140B0C15;12H;3ZB0N1:0I2J0b0c0d0e
Fixtures/wechat/token-snapshot.har 000102[Z0gZ8\H06YoZ009Z<201OZ=\I\J0>0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3\K0N1:0I2J0b0c0d0e
Fixtures/wechat/token-userinfo-unbound.har 000102[Z0gZ8\L06YoZ009Z<201OZ=\I\M0>0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3\N0N1:0I2J0b0c0d0e
Fixtures/wechat/token-userinfo.har 000102[Z0gYn06YoZ009Z<201OZ=\I\O0>0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3\P0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-classic-zh.har 000102\Q0nZ8\R06YoZ009Z<201OZ=4:\S0>0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3ZB0N1:0I2J0b0c0d3QXd4B0?10\T0B0C0DZ45J1i0NXSXf0N\U\V0I0a13140B0C15;12H;3\W0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-classic.har 000102\Q0nZ8\R06YoZ009Z<201OZ=4:\X0>0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3ZB0N1:0I2J0b0c0d3QXd4B0?10\Y0`0B0C0DZ45J1i0NXSXf0\0I0a13140B0C15;12H;3\Z0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-error-40001-invalid-token.har 000102\[0nYn06YoZ009Z<201OZ=4:\\0>0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3ZB0N1:0I2J0b0c0d3QXd4B0?10\]0`0B0C0DZ45JZ5XSXf0\0I0a13140B0C15;12H;3\^0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-error-40003-foreign-openid.har 000102\[0gYn06YoZ009Z<201OZ=4:\\0>0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3ZB0N1:0I2J0b0c0d3QXd4B0?10\_0B0C0DZ45J1i0NXSZ60I0a13140B0C15;12H;3Z70N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-error-41001-missing-token.har 000102\[0nYn06YoZ009Z<201OZ=4:\\0>0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3ZB0N1:0I2J0b0c0d3QXd4B0?10\`0`0B0C0DZ4\aXf0\0I0a13140B0C15;12H;3\b0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-error-41009-missing-openid.har 000102\[0nYn06YoZ009Z<201OZ=4:\\0>0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3ZB0N1:0I2J0b0c0d3QXd4B0?10\c0`0B0C0DZ45J1i0\0I0a13140B0C15;12H;3\d0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-error-42001-expired-token.har 000102\[0gYn06YoZ009Z<201OZ=4:\\0>0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3ZB0N1:0I2J0b0c0d3QXd\e=<0?10\Y0`0B0C0DZ45J1i0NXSXf0\0I0a13140B0C15;12H;3\f0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-error-48001-base.har 000102\[0nYn06YoZ009Z<201OZ=[[\\0>0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3[]0N1:0I2J0b0c0d3QXd4B0?10\Y0`0B0C0DZ45J1i0NXSXf0\0I0a13140B0C15;12H;3\g0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info-no-unionid.har 000102\Q0gZ8\L06YoZ009Z<201OZ=\I\h0>0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3\N0N1:0I2J0b0c0d1_4B0?10\Y0`0B0C0DZ45J1i0NXSXf0\0I0a13140B0C15;12H;3\i0N1:0I2J0b0c0d0e
Fixtures/wechat/user-info.har 000102\Q0nYn06YoZ009Z<201OZ=4:\j0>0?10Z?0B0C0DZ4Z@0M0NZA1S0N252>0N1g2_0I0a13140B0C15;12H;3ZB0N1:0I2J0b0c0d3QXd4B0?10\Y0`0B0C0DZ45J1i0NXSXf0\0I0a13140B0C15;12H;3\k0N1:0I2J0b0c0d0e
Fixtures/weibo/authorize-approve.har 000102\l0n\m06\n\o09]0]1]20>0?0@]30B0C0D]40F0G0H0I0J0K0L0M0N0O]50Q0R0S0T0U0V]60X0Y0B0C]7]86@1HSE]9?f]:0\0]0^];0`0I0a0b0c0d3Q]<4B0?10]=0B0C0D]>:X0M0N0O]50Q0R0S:Y0I0a0X0Y0B0C]7]86@1HSE]9?f]?0\0]0^]@0`0I0a0b0c0d3Q]A
Fixtures/weibo/authorize-deny-state.har 000102]B0n\m06\n\o09]0]1]C0>0?0@]30B0C0D]40F0G0H0I0J0K0L0M0N0O]50Q0R0S0T0U0i]D0X0Y0B0C0Z]E0]0^]F0I0a0b0c0d0e
Fixtures/weibo/authorize-deny.har 000102]B0n\m06\n\o09]0]10h0>0?0@]30B0C0D]40F0G0H0I0J0K0L0M0N0O]50Q0R0U0i]G0X0Y0B0C0Z]H0]0^]I0I0a0b0c0d0e
Fixtures/weibo/authorize-no-state.har 000102\l0n\m06\n\o09]0]1]J0>0?0@]30B0C0D]40F0G0H0I0J0K0L0M0N0O]50Q0R0U0V]K0X0Y0B0C]7]86@1HSE]9?f]L0\0]0^]M0`0I0a0b0c0d0e
Fixtures/weibo/authorize-raw-state.har 000102\l0n\m06\n\o09]0]1]N0>0?0@]30B0C0D]40F0G0H0I0J0K0L0M0N0O]50Q0R0S]O0U0V]P0X0Y0B0C]7]86@1HSE]9?f]Q0\0]0^]R0`0I0a0b0c0d0e
Fixtures/weibo/email-error-21330.har 000102]S0n\m06\n\o09]0]T1M1O8o]U0>0?10]V0`0B0C0D]>5J1i0\0I0a5E5F0B0CT4:DSl]W0N1:0I:F0b0c0d0e
Fixtures/weibo/get-uid.har 000102]X0g\m06\n\o09]0]T1M1O8o]Y0>0?10]Z0`0B0C0D]>5J1i0\0I0a13140B0C1516;218][0N1:0I;50b0c0d0e
Fixtures/weibo/revoke.har 000102]X0g\m06\n\o09]0]T1M1O8o]\0>0?0@]]0B0C0D]40F0G0H0I0J0K>01i0\>L1W13140B0C1516]^18]_0N1:0I]`0b0c0d3Q]a4B0?10]Z0`0B0C0D]>5J1i0\0I0a5E5F0B0CT4WASl]b0N1:0IWC0b0c0d3Q]c
Fixtures/weibo/token-again.har 000102]d0n\m06\n\o09]0]T201O]e2Q4H1O]e1P]f0>0?0@]g0B0C0D]40F0G0H0I0J0K6H246I0M0N1R1S0N252>0N0O]h]i13140B0C4j]j6@1H1G]80F]k2H]l]m0N1:0I2J0b0c0d3Q]n4B0?0@]g0B0C0D]40F0G0H0I0J0K6H246I0M0N1R1S0N25]o0N0O]h^013140B0C4j]j6@1H1G]80F]k2H]l]m0N1:0I2J0b0c0d3Q^1
Fixtures/weibo/token-error-21322-missing-redirect-uri.har 000102^20n\m06\n\o09]0]T201O]e1P^30>0?0@]g0B0C0D]40F0G0H0I0J0K6H246I0M0N1R1S0N252>0\^41W1C1D0B0C]7]86@1HSE^5^6Sl^70N1:0I^80b0c0d0e
Fixtures/weibo/token-error-21322-other-redirect-uri.har 000102^20n\m06\n\o09]0]T201O]e1P^90>0?0@]g0B0C0D]40F0G0H0I0J0K6H246I0M0N1R1S0N252>0N0O^:^;1C1D0B0C]7]86@1HSE^5^6Sl^70N1:0I^80b0c0d0e
Fixtures/weibo/token-error-21323-json.har 000102^<0n\m06\n\o09]0]T201O]e1P^=0>0?0@]g0B0C0D]40F430H0I0J44^>1W1C1D0B0C]7]86@1HSE^5^?Sl^@0N1:0I^A0b0c0d0e
Fixtures/weibo/token-error-21323-missing-secret.har 000102^20n\m06\n\o09]0]T201O]e1P^B0>0?0@]g0B0C0D]40F0G0H0I0J0K6H246I0M0N252>0N0O]h^C1C1D0B0C]7]86@1HSE^5^?Sl^@0N1:0I^A0b0c0d0e
Fixtures/weibo/token-error-21324-unknown-client.har 000102^204\m06\n\o09]0]T201O]e1P^D0>0?0@]g0B0C0D]40F0G0H0I0J0K6H246I^E1R1S0N252>0N0O]h^F62630B0C]7]86@1HSE^5^GSl^H0N1:0I^I0b0c0d0e
Fixtures/weibo/token-error-21324-wrong-secret.har 000102^20n\m06\n\o09]0]T201O]e1P^J0>0?0@]g0B0C0D]40F0G0H0I0J0K6H246I0M0N1R2\252>0N0O]h^K62630B0C]7]86@1HSE^5NFSl^L0N1:0INH0b0c0d0e
Fixtures/weibo/token-error-21325-expired-code.har 000102^20n\m06\n\o09]0]T201O]e2Q[J^M0>0?0@]g0B0C0D]40F0G0H0I0J0K6H246I0M0N1R1S0N252>0N0O]h]i1C1D0B0C]7]86@1HSE^52HSl^N0N1:0I2J0b0c0d0e
Fixtures/weibo/token-error-21325-reused-code.har 000102^20n\m06\n\o09]0]T201O]e1P4W0>0?0@]g0B0C0D]40F0G0H0I0J0K6H246I0M0N1R1S0N252>0N0O]h]i13140B0C4j]j6@1H1G]80F]k2H]l]m0N1:0I2J0b0c0d3Q4X4B0?0@]g0B0C0D]40F0G0H0I0J0K6H246I0M0N1R1S0N252>0N0O]h]i1C1D0B0C]7]86@1HSE^52HSl^N0N1:0I2J0b0c0d3Q4Y
Fixtures/weibo/token-error-21325-unknown-code.har 000102^20n\m06\n\o09]0]T201O]e1P^O0>0?0@]g0B0C0D]40F0G0H0I0J0K6H246I0M0N1R1S0N25^P0O]h^Q1C1D0B0C]7]86@1HSE^5Z\Sl^R0N1:0IZ^0b0c0d0e
Fixtures/weibo/token-error-21328-unknown-grant.har 000102^204\m06\n\o09]0]T201O]e1P^S0>0?0@]g0B0C0D]40F0G0H0I0J0K6HAg6I0M0N1R1S0N252>0N0O]h^T1C1D0B0C]7]86@1HSE^5^USl^V0N1:0I^W0b0c0d0e
Fixtures/weibo/token-error-alias-path.har 000102^<0n\m06\n\o09]0]T201O]e1P^X0>0?0@^Y0B0C0D]40F0G0H0I0J0K6H246I0M0N1R1S0N25^P0O]h^Q1C1D0B0C]7]86@1HSE^59YSl^Z0N1:0I9[0b0c0d0e
Fixtures/weibo/token-info-error-10016.har 000102]X0n\m06\n\o09]0]15B0>0?0@^[0B0C0D]40F0G0H0I0a1C1D0B0CT4J8Sl^\0N1:0IJ:0b0c0d0e
Fixtures/weibo/token-info.har 000102]X0g\m06\n\o09]0]T1M1O97^]^^0>0?0@^[0B0C0D]40F0G0H0I0J0K>01i0\>L1W13140B0C15162H18^_0N1:0I2J0b0c0d0e
Fixtures/weibo/token-no-real-name.har 000102]d0g^`^a06\n\o09]0]T201O]e1P^b0>0?0@]g0B0C0D]40F0G0H0I0J0K6H246I0M0N1R1S0N252>0N0O]h]i13140B0C4j]j6@1H1G]80F]k2H]l^c0N1:0I2J0b0c0d0e
Fixtures/weibo/token-query.har 000102^<0n\m06\n\o09]0]T201O]e1P^d0>0?0@^e0B0C0D]>@k246I0M0N1R1S0N252>0N0O]h0I0a13140B0C4j]j6@1H1G]80F]k2H]l]m0N1:0I2J0b0c0d0e
Fixtures/weibo/token.har 000102]d0n\m06\n\o09]0]T201O]e1P^f0>0?0@]g0B0C0D]40F0G0H0I0J0K6H246I0M0N1R1S0N252>0N0O]h]i13140B0C4j]j6@1H1G]80F]k2H]l]m0N1:0I2J0b0c0d0e
Fixtures/weibo/user-error-21327-expired-token.har 000102]S0n\m06\n\o09]0]T1M1O97^g^h0>0?10^i0B0C0D]>5J1i0N^j^k0I0a5E5F0B0CT4;ESl^l0N1:0I;G0b0c0d0e
Fixtures/weibo/user-error-21332-invalid-token.har 000102]S0n\m06\n\o09]0]1^m0>0?10^n0B0C0D]>5J^o^j^k0I0a5E5F0B0CT49PSl_00N1:0I9R0b0c0d0e
Fixtures/weibo/user.har 000102]S0n\m06\n\o09]0]T1M1O8o_10>0?10^i0B0C0D]>5J1i0N^j^k0I0a13140B0C1516_218_30N1:0I_40b0c0d3Q_54B0?10_60B0C0D]459_70\_8^k0I0a13140B0C1516_218_30N1:0I_40b0c0d3Q_9
"""###)
}
