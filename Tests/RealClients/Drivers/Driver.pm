# The loop through which oauth-harness operates a library, and what both drivers in Perl share.
package Driver;
use strict;
use warnings;
use Encode 'decode';
use Exporter 'import';
use JSON::PP;
use URI;

our @EXPORT_OK = qw(drive fail new_state take_callback profile session);
my $json = JSON::PP->new->utf8->canonical->allow_bignum;

# Ends a step with a word of the protocol.
sub fail {
    my ($word, %details) = @_;
    die { outcome => 'error', error => $word, %details };
}

# The states of an app whose library leaves them to its caller: each is good for one callback.
my %pending;

sub new_state {
    open my $random, '<:raw', '/dev/urandom' or die "no random numbers: $!";
    read $random, my $bytes, 24;
    my $state = unpack 'H*', $bytes;
    $pending{$state} = 1;
    return $state;
}

# The parameters of the callback that belongs to a pending state.
sub take_callback {
    my %values = map { decode('UTF-8', $_) } URI->new(shift)->query_form;
    fail('no_pending_flow') unless %pending;
    fail('state_mismatch') unless delete $pending{ $values{state} // '' };
    fail($values{error}, error_description => $values{error_description}) if $values{error};
    fail('invalid_response') unless $values{code};
    return \%values;
}

# The person in the HTTP::Response to the profile call.
sub profile {
    my $response = shift;
    my %words = (401 => 'unauthorized', 403 => 'forbidden', 429 => 'rate_limited');
    if (!$response->is_success) {
        fail('network') if ($response->header('Client-Warning') // '') eq 'Internal response';
        fail($words{ $response->code } // 'http_error', status => $response->code);
    }
    my $user = eval { $json->decode($response->content) };
    my $id = ref $user eq 'HASH' ? $user->{id} // $user->{sub} : undef;
    fail('invalid_response') unless defined $id;
    return { user => { id => "$id", name => $user->{name} // '' } };
}

# What a caller is told of a token.
sub session {
    my %told = @_;
    delete $told{$_} for grep { !defined $told{$_} } keys %told;
    return \%told;
}

# Answers each line: %actions has a function a step; one that dies with text died in the library, and `failure` reads it.
sub drive {
    my (%actions) = @_;
    $| = 1;
    my $failure = delete $actions{failure};
    my $configure = $actions{configure};
    $actions{configure} = sub { %pending = (); $configure->(@_) };
    $actions{cancelled} //= sub { fail('user_cancelled') };
    $actions{quit} //= sub { {} };
    while (my $line = <STDIN>) {
        my $message = $json->decode($line);
        my $action = $actions{ $message->{do} };
        my $answer = { outcome => 'unsupported' };
        if ($action && !eval { $answer = { outcome => 'ok', %{ $action->($message) } }; 1 }) {
            my $problem = $@;
            $answer = ref $problem eq 'HASH' ? $problem : eval { $failure->($problem); 1 } ? undef : $@;
            $answer = { outcome => 'error', error => 'crash', exception => "$problem" } if ref $answer ne 'HASH';
        }
        print $json->encode({ id => $message->{id}, %$answer }), "\n";
        last if $message->{do} eq 'quit';
    }
}

1;
