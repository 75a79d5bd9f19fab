# Signs in with LWP.
use strict;
use warnings;
use JSON::PP;
use LWP::UserAgent;
use URI;

my $back    = 'http://localhost:7001/cb';
my $browser = LWP::UserAgent->new(requests_redirectable => []);
my $page    = URI->new('https://gitee.com/oauth/authorize');
$page->query_form(response_type => 'code', client_id => 'perl', redirect_uri => $back, state => 's');
my %answer = URI->new($browser->get($page)->header('Location'))->query_form;
my $token  = $browser->post(
    'https://gitee.com/oauth/token',
    {   grant_type   => 'authorization_code', code => $answer{code}, client_id => 'perl', client_secret => 'own',
        redirect_uri => $back
    }
);
my $bearer = 'Bearer ' . decode_json($token->decoded_content)->{access_token};
my $user   = $browser->get('https://gitee.com/api/v5/user', Authorization => $bearer);
print 'login ', decode_json($user->decoded_content)->{login}, "\n";
