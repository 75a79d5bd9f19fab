#!/bin/sh
# A sign-in at the address that is written here, as an app has it that cannot be changed.
set -e
page='https://gitee.com/oauth/authorize?response_type=code&client_id=curl&redirect_uri=http://localhost:7001/cb&state=s'
code=$(curl -sS -o /dev/null -w '%{redirect_url}' "$page" | sed 's/.*[?&]code=\([^&]*\).*/\1/')
token=$(curl -sS -d grant_type=authorization_code -d "code=$code" -d client_id=curl -d client_secret=own \
    -d redirect_uri=http://localhost:7001/cb https://gitee.com/oauth/token |
    sed 's/.*"access_token":"\([^"]*\)".*/\1/')
curl -sS -H "Authorization: Bearer $token" https://gitee.com/api/v5/user | sed 's/.*"login":"\([^"]*\)".*/login \1/'
echo
