#!/usr/bin/env perl
# LWP::Authen::OAuth2, as its manual page signs in; the app makes and compares the state.
# It replays a call only where the new token outlives the old one by its own clock, which nothing here can move.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use Driver qw(drive fail new_state take_callback profile session);
use LWP::Authen::OAuth2;

my ($settings, $client);

sub configure {
    $settings = shift;
    return { outcome => 'unsupported', reason => 'the library takes no client without a secret' } unless $settings->{client_secret};
    $client = LWP::Authen::OAuth2->new(
        client_id => $settings->{client_id}, client_secret => $settings->{client_secret},
        authorization_endpoint => $settings->{endpoints}{authorization}, token_endpoint => $settings->{endpoints}{token},
        redirect_uri => $settings->{redirect_uri}, scope => join(' ', @{ $settings->{scope} }));
    return { capabilities => [qw(authorization_code refresh userinfo sendsState rotates exposesScopes)] };
}

sub held {
    my $token = $client->access_token->to_ref;
    return session(access_token => $token->{access_token}, refresh_token => $token->{refresh_token},
        scope => $token->{scope}, expires_in => $token->{expires_in});
}

sub callback {
    my $values = take_callback(shift->{url});
    $client->request_tokens(code => $values->{code});
    return held();
}

sub refresh {
    fail('sign_in_required') unless $client->can_refresh_tokens;
    $client->refresh_access_token;
    return held();
}

sub userinfo {
    fail('sign_in_required') unless $client->access_token;
    return profile($client->get($settings->{endpoints}{userinfo}));
}

drive(
    configure => \&configure, callback => \&callback, refresh => \&refresh, userinfo => \&userinfo,
    authorize => sub { { url => $client->authorization_url(state => new_state()) } },
    reset => sub { configure($settings); {} },
    # The library dies with a text that its caller can read.
    failure => sub {
        my $said = shift;
        fail($1, error_description => $2) if $said =~ /^OAuth2 error: (\S+)(?:.*?Description: ([^\n]*))?/s;
        fail('network') if $said =~ /^Status: 500 (Can't connect|read|Server closed|Status read)/m;
        fail('http_error', status => $1) if $said =~ /^Status: ([45]\d\d)/m;
        fail('token_type_unsupported') if $said =~ /^Token type '.*' not yet implemented/;
        fail('invalid_response') if $said =~ /invalid JSON|missing expected token_type/;
    });
