# Signs in to an Apache of its own, whose mod_auth_openidc is a client of gitlab.com: its libcurl reads the proxy from the
# environment and the roots from a directive.
set -eu
folder=$(mktemp -d)
trap 'kill "$(cat "$folder/pid")"; while [ -e "$folder/pid" ]; do sleep 0.1; done; rm -rf "$folder"' EXIT
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
mkdir "$folder/pages"
echo 'signed in' > "$folder/pages/index.html"
# The files of intercept are its user's; Apache's own user reads a copy.
cp "$SSL_CERT_FILE" "$folder/roots.pem"
chmod -R a+rX "$folder"
modules=/usr/lib/apache2/modules
cat > "$folder/apache.conf" << END
ServerName 127.0.0.1
Listen 127.0.0.1:$port
PidFile $folder/pid
DefaultRuntimeDir $folder
ErrorLog /dev/stderr
User www-data
Group www-data
LoadModule mpm_event_module $modules/mod_mpm_event.so
LoadModule authn_core_module $modules/mod_authn_core.so
LoadModule authz_core_module $modules/mod_authz_core.so
LoadModule authz_user_module $modules/mod_authz_user.so
LoadModule dir_module $modules/mod_dir.so
LoadModule auth_openidc_module $modules/mod_auth_openidc.so
DocumentRoot $folder/pages
DirectoryIndex index.html
OIDCProviderMetadataURL https://gitlab.com/.well-known/openid-configuration
OIDCCABundlePath $folder/roots.pem
OIDCClientID apache
OIDCClientSecret own
OIDCRedirectURI http://127.0.0.1:$port/callback
OIDCScope "openid profile"
OIDCCryptoPassphrase "of this test"
<Location />
    AuthType openid-connect
    Require valid-user
</Location>
END
# It returns when it listens.
apache2 -f "$folder/apache.conf"
curl -sS -L --max-time 30 -c "$folder/cookies" -b "$folder/cookies" "http://127.0.0.1:$port/"
