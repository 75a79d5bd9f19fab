#!/bin/sh
# mod_auth_openidc in an Apache of its own: mod_auth_openidc.sh PORT, settings in OAUTH_HARNESS_… variables.
set -eu
case " $OAUTH_HARNESS_SCOPE " in
    *' openid '*) scope=$OAUTH_HARNESS_SCOPE ;;
    *) scope="openid $OAUTH_HARNESS_SCOPE" ;;
esac
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/pages"
echo '<!DOCTYPE html><title>Home</title><h1>Signed in</h1>' > "$folder/pages/index.html"
cat > "$folder/pages/metadata.json" <<END
{
    "issuer": "$OAUTH_HARNESS_BASE_URL",
    "authorization_endpoint": "$OAUTH_HARNESS_AUTHORIZATION_ENDPOINT",
    "token_endpoint": "$OAUTH_HARNESS_TOKEN_ENDPOINT",
    "userinfo_endpoint": "$OAUTH_HARNESS_OPENID_USERINFO_ENDPOINT",
    "jwks_uri": "$OAUTH_HARNESS_KEYS_ENDPOINT",
    "response_types_supported": ["code"]
}
END
chmod -R a+rX "$folder"
cat > "$folder/apache.conf" <<END
ServerName 127.0.0.1
Listen 127.0.0.1:$1
PidFile $folder/pid
DefaultRuntimeDir $folder
ErrorLog /dev/stderr
User www-data
Group www-data
LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
LoadModule authn_core_module /usr/lib/apache2/modules/mod_authn_core.so
LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
LoadModule authz_user_module /usr/lib/apache2/modules/mod_authz_user.so
LoadModule dir_module /usr/lib/apache2/modules/mod_dir.so
LoadModule auth_openidc_module /usr/lib/apache2/modules/mod_auth_openidc.so
DocumentRoot $folder/pages
DirectoryIndex index.html
OIDCProviderMetadataURL http://127.0.0.1:$1/metadata.json
OIDCClientID $OAUTH_HARNESS_CLIENT_ID
OIDCClientSecret ${OAUTH_HARNESS_CLIENT_SECRET:-}
OIDCRedirectURI $OAUTH_HARNESS_REDIRECT_URI
OIDCScope "$scope"
OIDCPKCEMethod S256
OIDCCryptoPassphrase "of this test"
OIDCStateMaxNumberOfCookies 7 true
OIDCHTTPTimeoutShort 5
OIDCHTTPTimeoutLong 5
<Location />
    AuthType openid-connect
    Require valid-user
</Location>
<Location /metadata.json>
    AuthType None
    Require all granted
</Location>
END
apache2 -f "$folder/apache.conf" -DFOREGROUND &
trap 'kill $! 2> /dev/null; wait' TERM INT
wait $!
