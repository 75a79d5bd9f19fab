#!/usr/bin/env perl
# Net::OAuth2, as its manual page of the web server profile signs in; the app makes and compares the state.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use Driver qw(drive fail new_state take_callback profile session);
use Net::OAuth2::Profile::WebServer;

my ($settings, $client, $token);

sub configure {
    $settings = shift;
    return { outcome => 'unsupported', reason => 'the library takes no client without a secret' } unless $settings->{client_secret};
    undef $token;
    my $ends = $settings->{endpoints};
    $client = Net::OAuth2::Profile::WebServer->new(
        client_id => $settings->{client_id}, client_secret => $settings->{client_secret},
        site => $settings->{base_url}, scope => join(' ', @{ $settings->{scope} }),
        authorize_url => $ends->{authorization}, access_token_url => $ends->{token},
        refresh_token_url => $ends->{token}, redirect_uri => $settings->{redirect_uri});
    return { capabilities => [qw(authorization_code refresh userinfo sendsState rotates exposesScopes)] };
}

sub held {
    fail($token->error, error_description => $token->error_description) if $token->error;
    return session(access_token => $token->access_token, refresh_token => $token->refresh_token,
        scope => $token->scope, expires_in => $token->expires_at ? $token->expires_in : undef);
}

sub callback {
    my $values = take_callback(shift->{url});
    my $new = $client->get_access_token($values->{code});
    fail($new->error, error_description => $new->error_description) if $new->error;
    fail('invalid_response') unless $new->access_token;
    $token = $new;
    return held();
}

sub refresh {
    fail('sign_in_required') unless $token && $token->refresh_token;
    $token->refresh;
    return held();
}

sub userinfo {
    fail('sign_in_required') unless $token;
    return profile($token->get($settings->{endpoints}{userinfo}));
}

drive(
    configure => \&configure, callback => \&callback, refresh => \&refresh, userinfo => \&userinfo,
    authorize => sub { { url => $client->authorize(state => new_state())->as_string } },
    reset => sub { undef $token; {} },
    # The library dies with the status line and the body of the answer, which its caller can read.
    failure => sub {
        my $said = shift;
        fail('network') if $said =~ /received error: 500 (Can't connect|read|Server closed|Status read)/;
        fail($1, error_description => $2) if $said =~ /"error":\s*"([^"]+)"(?:.*?"error_description":\s*"([^"]+)")?/s;
        fail('http_error', status => $1) if $said =~ /received error: (\d+)/;
        fail('invalid_response') if $said =~ /cannot read parameters|no access token found|no expires_in found/;
    });
