// Made by Tests/Scripts/help-screens.sh.
// swift-format-ignore-file

enum HelpScreens {
    static let all: [String: String] = [
        "": ##"""
Usage: oauth-harness COMMAND [options]

A mock OAuth provider with the quirks of real ones, and a judge of OAuth clients.

Commands:
  run          Judge a client by scenarios, and say what breaks it.
  probe        Sign in under one quirk after another: which single one breaks this client?
  report       Join the parts of a run, write them in any format, or compare two runs.
  serve        Play providers on this machine, for clients in any language.
  intercept    Run a command to which providers are at their real hosts.
  init         Write a configuration to start from.
  record       Record what a client and a real provider say, every secret replaced.
  replay       Answer exactly what a recording holds, or show how a provider drifted.
  player       Open a sign-in page without a window, and bring the answer to the client.
  verify       Replay recordings against the profiles, and say what differs.
  list         Name all that there is of a kind, such as providers or checks.
  explain      Tell what a name means: of a provider, a knob, a check and so on.
  doctor       Say what works on this machine, and what to do where something is missing.
  status       List what 'serve --detach' plays in the background, or end it.
  env          Print the variables of what 'serve --detach' plays, for a shell.
  completions  Print a completion script for a shell.
  manual       Print the manual page.

See 'oauth-harness COMMAND --help' for the options of a command and examples.

Exit status:
  0              All passed, or what was asked for is done.
  1              A client failed a check, or a recording is not reproduced.
  2              Unusable arguments or files; nothing was run.
  3              No client could be operated.
  70             The harness itself misbehaved; no client is to blame.
  129, 130, 143  Stopped by SIGHUP, SIGINT or SIGTERM.

"""##,
        "run": ##"""
Usage: oauth-harness run [PATH ...] [options] -- [CMD ...]

Plays each scenario against a provider of its own, prints one line a scenario, then each
finding with its proof, and a summary.

With no PATH it plays the bundled scenarios; with no client it judges the built-in reference
client.

Operands:
  PATH  A scenario file, a folder of them, or the name of a bundled scenario such as 'qq/*'.
  CMD   With --intercept: the program with its words.

Options:
  --provider P ...            Run only the scenarios of this provider; github@2025-06 is
                              GitHub as of that month, ./acme.json the provider of a file.
  --client NAME               The client to judge: builtin:reference, the default, or
                              builtin:mutant/NAME, the same with one flaw.
  --driver CMD                The command that operates the client to judge, over stdin and
                              stdout; it runs without a shell.
  --web-login URL             Judge a web app: the runner is the browser, begins at this
                              page, and sees from the last page who is signed in.
  --web-start CMD             The command that starts the web app, told of the provider by
                              variables OAUTH_HARNESS_...
  --web-success REGEX         What the address or the text of a signed-in page matches,
                              where status and address do not tell.
  --intercept                 Judge the program behind '--', or the app that --web-start
                              starts, as it is: it is led to the provider's real hosts, and
                              has a fresh HOME in each scenario. Of a program each sign-in
                              is a process, whose exit status says who is signed in.
  --success REGEX             What the program writes when it has signed in and never else,
                              where its exit status does not tell.
  --port N                    The port of every provider, for a client that knows it
                              beforehand; a free one each time by default.
  --tls                       Play every provider over https, with an authority of this run
                              that the client is told to trust: by ca_file, and by
                              SSL_CERT_FILE and its like. Needs the system's OpenSSL, 3.x or
                              1.1.
  --client-id ID              The client's identifier; minted in the provider's own shape by
                              default.
  --client-secret S           The client's secret; minted by default.
  --redirect-uri URI ...      Register a redirect URI.
  --bundle NAME               smoke: the quickest proof; full, the default: everything;
                              strict: full, and a breach of a recommendation fails;
                              provider:NAME: what one provider can cause.
  --check GLOB ...            Judge only these checks; * stands for any text.
  --baseline FILE             Failures to expect: [{"check": GLOB, "scenario": GLOB,
                              "reason": TEXT, "expires": "2026-12-31"}]. An entry may name
                              its "owner". One that passes or has expired fails the run.
  --write-baseline FILE       Write every failure of this run as a baseline, those that
                              --baseline excuses with their reasons; the status stays that
                              of the run.
  --jobs N                    How many scenarios run at once; 1 by default for a driver.
  --timeout S                 How many seconds the client may take for one step; 10 by
                              default. To start, a driver has as long, and 30 at least.
  --seed N                    What codes, tokens and states are minted from; 1 by default.
  --report FORMAT[=FILE] ...  Write the run down as text, json, junit, tap, sarif, github,
                              html; FILE - is stdout, which then has nothing else.
  --har DIR                   Write every exchange of each scenario as HAR.
  --fail-fast                 Stop after the first scenario with a failure.
  --shard I/N                 Run one of N parts, always the same scenarios in each;
                              'report' joins them.
  --help                      Show this screen.

Examples:
  oauth-harness run
      Judge the reference client by every bundled scenario.
  oauth-harness run --provider qq --driver 'python3 my_driver.py'
      Judge your own client by the scenarios of QQ.
  oauth-harness run --bundle smoke --report junit=report.xml --report html=trace.html
      A quick run for CI, with a report for the service and a page for people.
  oauth-harness run --client builtin:mutant/state-not-checked
      See what a failure looks like.

"""##,
        "probe": ##"""
Usage: oauth-harness probe [options]

Plays the happy path (sign in, fetch the profile) at each provider as it is, then with each
knob turned and each answer changed, one at a time, and names every quirk under which this
client fails and a correct one does not.

Options:
  --driver CMD      The command that operates the client to judge, over stdin and stdout; it
                    runs without a shell.
  --client NAME     The client to judge: builtin:reference, the default, or
                    builtin:mutant/NAME, the same with one flaw.
  --provider P ...  Run only the scenarios of this provider; github@2025-06 is GitHub as of
                    that month, ./acme.json the provider of a file.
  --tls             Play every provider over https, with an authority of this run that the
                    client is told to trust: by ca_file, and by SSL_CERT_FILE and its like.
                    Needs the system's OpenSSL, 3.x or 1.1.
  --timeout S       How many seconds the client may take for one step; 10 by default. To
                    start, a driver has as long, and 30 at least.
  --seed N          What codes, tokens and states are minted from; 1 by default.
  --all             Name every quirk that was tried, not only those that break the client.
  --help            Show this screen.

Examples:
  oauth-harness probe --driver 'python3 my_driver.py'
      Probe your own client at every provider.
  oauth-harness probe --client builtin:mutant/json-only --provider gitee
      See what is found.

"""##,
        "report": ##"""
Usage: oauth-harness report FILE ... [options]

Reads reports that 'run --report json=FILE' wrote. Parts of one run become one report; its
text goes to stdout, and --report writes other formats. The exit status is that of the whole
run.

With --compare the status is 1 where a check fails that did not fail before.

Operands:
  FILE  A JSON report.

Options:
  --compare                   Compare two runs, the earlier one first: a line a verdict that
                              changed, and the requests that differ.
  --report FORMAT[=FILE] ...  Write the run down as text, json, junit, tap, sarif, github,
                              html; FILE - is stdout, which then has nothing else.
  --help                      Show this screen.

Examples:
  oauth-harness report part-1.json part-2.json --report html=trace.html
      One page of what two machines ran with --shard.
  oauth-harness report --compare before.json after.json
      What a change of the client changed.

"""##,
        "serve": ##"""
Usage: oauth-harness serve [PROVIDER ...] [options]

Starts one provider or several on 127.0.0.1 and ::1, prints where they are, and logs one
line an exchange on stderr, with the reason when a request is refused. Ctrl-C or SIGTERM
stops them.

Options hold for every provider; PROVIDER= or PROVIDER. in front of a value makes it that
one's own.

The client may use any redirect URI until --redirect-uri registers some; then the provider's
own matching rule holds.

Operands:
  PROVIDER  Whom to play; 'oauth-harness list providers' names them. github@2025-06 is
            GitHub as of that month, ./acme.json the provider of a file.

Options:
  --all                   Play every provider.
  --config FILE           Knobs, clients, accounts, tokens, rules and decisions of each
                          provider; 'oauth-harness init' writes one to start from. Other
                          options win over it.
  --port N                The port; 0, the default, takes a free one. Several providers take
                          the ports behind it, too.
  --host ADDRESS          Listen at another address than 127.0.0.1 and ::1, so that others
                          reach it. The control API and the inspector then ask for the run's
                          token, which the ready line tells.
  --client-id [PROVIDER=]ID ...
                          The client's identifier; minted in the provider's own shape by
                          default.
  --client-secret [PROVIDER=]S ...
                          The client's secret; minted by default.
  --redirect-uri [PROVIDER=]URI ...
                          Register a redirect URI.
  --script [PROVIDER=]FILE ...
                          Rules that change answers, as the script of a scenario: a JSON
                          array. 'oauth-harness list actions' names what they can do.
  --auto approve|deny     The person decides at once; without it a browser sees the consent
                          page.
  --explain-refusals      Put the reason of a refusal into a header of the answer,
                          OAuth-Harness-Refusal, for the client's own log.
  --set KNOB=VALUE ...    Turn a knob of the provider; 'oauth-harness explain PROVIDER'
                          lists its knobs.
  --public-url [PROVIDER=]URL ...
                          The origin that clients see when a proxy stands in front; a path
                          in it is cut off.
  --tls                   Speak https with certificates of a new authority, whose keys stay
                          in memory. It signs for 127.0.0.1, ::1, localhost, *.localhost and
                          *.test. Needs the system's OpenSSL, 3.x or 1.1.
  --ca-file-out FILE      Write the authority's certificate in PEM, for clients to trust:
                          curl --cacert FILE.
  --ca DIR                Keep the authority of --tls in a folder, for clients that trust
                          its ca.pem once; it is made where it is missing. It signs for the
                          local names alone.
  --ca-host NAME ...      A name that a new authority in --ca signs for beside the local
                          ones, with the names below it. Who has its key can then be this
                          host to all who trust ca.pem.
  --seed N                What codes and tokens are minted from; the same seed mints the
                          same. The default is 1.
  --journal MB            How many MiB of requests and answers are kept; 0 keeps all. Old
                          bodies go first. The default is 64.
  --json                  Print the ready line for programs also on a terminal: one JSON
                          object, once connections are accepted.
  --detach                Go on in the background once connections are accepted, and print
                          the ready line. 'status' lists what runs so, 'status --stop' ends
                          it, 'env' prints its variables.
  --quiet                 Do not log exchanges.
  --verbose               Log every check of an exchange, not only the reason.
  --log-format text|json  How exchanges are logged on stderr; text is the default.
  --help                  Show this screen.

Examples:
  oauth-harness serve qq --auto approve
      Play QQ; every login is approved at once.
  oauth-harness serve gitee --port 8080 --client-id app --client-secret s3cret
      Play Gitee on a fixed port for a client that is already configured.
  oauth-harness serve gitee gitlab qq --port 8080 --client-id gitlab=my-app
      Play three on 8080, 8081 and 8082.
  oauth-harness serve --config desk.json
      Play what a file describes.
  oauth-harness serve gitlab --set accessTokenLifetime=30s --verbose
      Play GitLab with tokens that die early, and show every check.
  oauth-harness serve gitee --tls --ca-file-out ca.pem
      Play Gitee over https for clients that trust ca.pem.

"""##,
        "intercept": ##"""
Usage: oauth-harness intercept [PROVIDER ...] [options] -- [CMD ...]

Starts a proxy on 127.0.0.1 and ::1 and the command with variables that lead to it:
HTTPS_PROXY and its kin, and one file of roots with a certificate authority of this run
under every name that clients read. To the command, https://gitee.com is the mock. Nothing
of the command is changed.

The first client that comes is adopted: it is registered with the secret that it shows.
--client-id and --config name clients instead, to which the provider's own rules apply.

Any other host gets 502 and a line in the log, and nothing leaves the machine; requests for
localhost are passed on. The log goes to stderr, a line an exchange. The exit status is the
command's own.

Operands:
  PROVIDER  Whom to play; 'oauth-harness list providers' names them. github@2025-06 is
            GitHub as of that month, ./acme.json the provider of a file.
  CMD       The command with its words.

Options:
  --har FILE               Write all exchanges as a HAR recording at the end, without
                           secrets.
  --pass-through HOST ...  Let bytes for this host go to the real one, unread; only its name
                           is logged.
  --log FILE               Log exchanges behind the end of this file, not on stderr.
  --print-env              Print the variables as lines for a shell, and run until stopped;
                           takes no command.
  --sandbox                Run the command where the providers' hosts are names of this
                           machine, at port 443, and the system trusts the run's authority:
                           for programs that read no variables. Nothing else is reached, and
                           no process is left behind. Linux, with util-linux's unshare.
  --browser player|user    Who opens the pages that the command wants to show: the player,
                           which decides as --auto says and approves by default, also on
                           devices; or the user's own browser.
  --all                    Play every provider.
  --config FILE            Knobs, clients, accounts, tokens, rules and decisions of each
                           provider; 'oauth-harness init' writes one to start from. Other
                           options win over it.
  --port N                 The proxy's port; 0, the default, takes a free one.
  --client-id [PROVIDER=]ID ...
                           The client's identifier; minted in the provider's own shape by
                           default.
  --client-secret [PROVIDER=]S ...
                           The client's secret; minted by default.
  --redirect-uri [PROVIDER=]URI ...
                           Register a redirect URI.
  --script [PROVIDER=]FILE ...
                           Rules that change answers, as the script of a scenario: a JSON
                           array. 'oauth-harness list actions' names what they can do.
  --auto approve|deny      The person decides at once; without it a browser sees the consent
                           page.
  --explain-refusals       Put the reason of a refusal into a header of the answer,
                           OAuth-Harness-Refusal, for the client's own log.
  --set KNOB=VALUE ...     Turn a knob of the provider; 'oauth-harness explain PROVIDER'
                           lists its knobs.
  --public-url [PROVIDER=]URL ...
                           The origin that clients see when a proxy stands in front; a path
                           in it is cut off.
  --seed N                 What codes and tokens are minted from; the same seed mints the
                           same. The default is 1.
  --journal MB             How many MiB of requests and answers are kept; 0 keeps all. Old
                           bodies go first. The default is 64.
  --quiet                  Do not log exchanges.
  --verbose                Log every check of an exchange, not only the reason.
  --log-format text|json   How exchanges are logged on stderr; text is the default.
  --help                   Show this screen.

Examples:
  oauth-harness intercept gitee github --auto approve -- ./app login
      Let an app sign in whose URLs are compiled in.
  oauth-harness intercept github --har login.har --log login.log -- swift test
      Keep what a test suite sent, and prove that it talks to nobody else.
  oauth-harness intercept gitee --print-env > proxy.env
      Give the variables to a program that is started elsewhere: . ./proxy.env

"""##,
        "init": ##"""
Usage: oauth-harness init [FILE] [options]

Writes a file with two providers, their clients, accounts, tokens and rules, for --config. A
file that exists is left as it is. Scenarios/configuration.schema.json of the sources tells
editors every word.

Operands:
  FILE  The file to write; oauth-harness.json by default.

Options:
  --help  Show this screen.

Examples:
  oauth-harness init desk.json
      Write desk.json.

"""##,
        "record": ##"""
Usage: oauth-harness record [PROVIDER] [options]

A proxy on 127.0.0.1: give the client its address in place of the provider's. After each
exchange the file is a complete HAR 1.2 log of what the provider truly sent. Redirects to
the provider, and the endpoints of its metadata, lead the client to the proxy.

Tokens, codes, secrets, states, cookies and the like become placeholders, one name a value,
also where they are percent-encoded, escaped as in JSON, JavaScript or HTML, in base64,
hexadecimal digits, quoted-printable or UTF-16, and in up to eight of these upon each other.
An exchange that would still show a secret, or whose body is compressed, is left out and
named. Names and e-mail addresses of people stay: --redact takes out what else must not be
seen.

The way to the provider goes through the HTTP proxy that http_proxy, https_proxy or
all_proxy name, in lower or upper case, but for hosts of no_proxy and for this machine;
https by CONNECT.

When the provider does not answer, the client gets 502 or 504 with the reason, and the
recording goes on: the exchange is kept with status 0 and the reason.

Operands:
  PROVIDER  Whom to record: its origin is the upstream where no other is named, and its own
            names of secrets are known; ./acme.json is the provider of a file.

Options:
  --upstream URL          The provider, by http or https; for https, certificate and name
                          are verified with the system's OpenSSL.
  --output FILE           The HAR file to write.
  --port N                The port; 0, the default, takes a free one. Several providers take
                          the ports behind it, too.
  --force                 Replace the file where it exists.
  --ca-file FILE          Certificates to trust beside the system's, for a provider with an
                          authority of its own.
  --redact NAME ...       A field that is secret beside those that OAuth knows.
  --best-for DAYS         For how many days the recording counts as fresh; after them
                          'replay' warns, and 'verify' fails.
  --timeout S             How long the provider may take for an answer; 30 by default, then
                          the client gets 504.
  --json                  Print the ready line for programs also on a terminal: one JSON
                          object, once connections are accepted.
  --quiet                 Do not log exchanges.
  --verbose               Name the secrets that an exchange brought.
  --log-format text|json  How exchanges are logged on stderr; text is the default.
  --help                  Show this screen.

Examples:
  oauth-harness record --upstream https://gitlab.example --output login.har --port 8080
      Record a login; the client talks to http://127.0.0.1:8080.
  oauth-harness record ./acme.json --output login.har
      The provider of a file, at its own origin; what the file calls a secret is one.
  oauth-harness record --upstream https://git.example --ca-file ca.pem --output a.har --redact sub
      A provider with a certificate of its own; the member 'sub' is secret, too.

"""##,
        "replay": ##"""
Usage: oauth-harness replay FILE [options]

Status line, header fields and body are those of the recording, to the byte. In place of a
secret stands one of the same length and characters, made from --seed; what the client
brings itself, such as its state and its secret, is taken from its requests and comes back
where the provider sent it back.

JSON bodies are compared by value, and the boundary of a multipart body or the port of a
redirect URI on this machine may differ: the answer then leads to the client's own port.
OPTIONS is answered with the methods that the recording shows at the path. Files of browsers
and proxies play too; an entry of which the file holds too little, such as one without its
body, is named and not played.

An entry answers once. When all that match were played, a GET or HEAD is answered again if
the recording knows one answer only; anything else gets 501, with the nearest entry and the
first difference, and the exit status is 1.

--drift compares by shape, never by value: members and their types, status, header fields,
media type, codes of errors, scopes. What may break a client is breaking (exit status 1),
what is new is additive, the rest is cosmetic. With a URL the recorded requests are sent
again, those that revoke included; states and PKCE are made up, codes and tokens are taken
from the fresh answers: use an app and an account for tests.

Operands:
  FILE  A HAR file that 'record' wrote, or another one.

Options:
  --port N                The port; 0, the default, takes a free one. Several providers take
                          the ports behind it, too.
  --match request|order   How the answer is found: 'request', the default, takes the first
                          entry that was not played and has this request, so that clients
                          may ask in another order; 'order' insists on the order of the
                          file.
  --seed N                What stands in for secrets that the recording does not hold; the
                          same seed makes the same. The default is 1.
  --drift FILE|URL        Serve nothing; compare the recording with a newer one, or send its
                          requests to a provider and compare the answers.
  --bind NAME=VALUE ...   With --drift URL: what a placeholder stands for, where no answer
                          brings it.
  --ca-file FILE          With --drift URL: certificates to trust beside the system's.
  --timeout S             How long the provider may take for an answer; 30 by default, then
                          the client gets 504.
  --json                  Print the ready line for programs also on a terminal: one JSON
                          object, once connections are accepted.
  --quiet                 Do not log exchanges.
  --log-format text|json  How exchanges are logged on stderr; text is the default.
  --help                  Show this screen.

Examples:
  oauth-harness replay login.har --port 8080
      Play the provider that login.har recorded.

"""##,
        "player": ##"""
Usage: oauth-harness player URL ... [options]

Follows redirects and decides on the pages of a provider until the client has got its
callback, or until nothing is left to decide. A client on this machine may take ten seconds
to listen.

'intercept' puts it where programs look for a browser. Words that are no page, as browsers
take them, are passed over.

Operands:
  URL  The page that a program wants to show.

Options:
  --proxy URL          The proxy that plays the hosts of other machines; HTTP_PROXY by
                       default.
  --auto approve|deny  What the person does on a page that asks; approve by default.
  --user-code CODE     What is typed into a page that asks for the code of a device, where
                       the address does not bring it.
  --hand-to URL        Open nothing, and bring the page to the run that waits for it at this
                       address.
  --help               Show this screen.

Examples:
  oauth-harness player --auto deny http://127.0.0.1:7001/login
      Sign in at an app on this machine as a person who refuses.

"""##,
        "verify": ##"""
Usage: oauth-harness verify [PATH ...] [options]

Each recording says which provider answered, under which knobs, and what had to happen
before. Its requests are sent again and every answer is compared to the byte, codes and
tokens by their names.

A difference that the recording explains is no fault. A line for every other one, with the
first differing byte, and exit status 1. A recording whose log has a day in _bestBefore, as
'record --best-for' writes it, ends so too once that day is over: it is to be made anew.

Operands:
  PATH  A HAR file, or a folder of them; the bundled recordings by default.

Options:
  --all           Name reproduced exchanges too.
  --inspect       Replay nothing; list what the files hold, and what of it cannot be played.
  --filter WORDS  With --inspect: only entries whose method, URL, status or media type hold
                  every word.
  --entry N       With --inspect: show this entry whole, counted from 1.
  --json          Print a JSON object with every exchange and the counts.
  --help          Show this screen.

Examples:
  oauth-harness verify
      Every bundled recording.
  oauth-harness verify Fixtures/gitlab --all
      GitLab's, each exchange named.
  oauth-harness verify --inspect login.har --filter 'POST 200'
      What a recording holds.

"""##,
        "list": ##"""
Usage: oauth-harness list KIND [options]

Prints one name a line with what it is. 'oauth-harness explain NAME' tells more.

Operands:
  KIND  One of providers, knobs, actions, faults, conditions, values, scenarios, steps,
        checks, mutants, capabilities, outcomes, words.

Options:
  --json  Print a JSON array of objects with name and summary.
  --help  Show this screen.

Examples:
  oauth-harness list providers
      Whom the harness can play.
  oauth-harness list actions --json
      What a script can do, for programs.

"""##,
        "explain": ##"""
Usage: oauth-harness explain NAME [options]

Prints why it exists, where it comes from and how to use it.

Operands:
  NAME  A name that 'oauth-harness list KIND' prints, or a provider file.

Options:
  --help  Show this screen.

Examples:
  oauth-harness explain qq
      The endpoints and the knobs of QQ.
  oauth-harness explain expireCode
      What the action does, and a rule with it.
  oauth-harness explain accessTokenLifetime
      The knob in every provider that has it.

"""##,
        "doctor": ##"""
Usage: oauth-harness doctor [options]

Looks for libssl and makes a certificate, listens on 127.0.0.1, on ::1 and on port 443,
reads the proxy variables and the roots that clients get, and tries --sandbox. One line
each; a line below says what to do.

The exit status is 3 where 127.0.0.1 cannot be listened on, without which nothing works; all
else is needed for some options only.

Options:
  --json  Print a JSON array of objects with name, works, text and perhaps remedy.
  --help  Show this screen.

Examples:
  oauth-harness doctor
      See what of https, intercept and --sandbox works here.

"""##,
        "status": ##"""
Usage: oauth-harness status [options]

Prints a line a provider: the process, the provider's name and its address.

Options:
  --stop  End them, and wait until they have ended.
  --json  Print a JSON array of ready lines, each with pid and log.
  --help  Show this screen.

Examples:
  oauth-harness status
      See what runs.
  oauth-harness status --stop
      End all of it.

"""##,
        "env": ##"""
Usage: oauth-harness env [PROVIDER] [options]

Prints OAUTH_HARNESS_BASE_URL, OAUTH_HARNESS_CLIENT_ID, OAUTH_HARNESS_TOKEN_ENDPOINT and so
on, the names that 'run --web-start' gives a client.

Operands:
  PROVIDER  Which one, where several run.

Options:
  --help  Show this screen.

Examples:
  oauth-harness env gitee > gitee.env
      Keep them for a shell: . ./gitee.env

"""##,
        "completions": ##"""
Usage: oauth-harness completions SHELL [options]

Prints a script that completes commands, options and names.

Operands:
  SHELL  bash, zsh or fish

Options:
  --help  Show this screen.

Examples:
  source <(oauth-harness completions bash)
      Complete in this bash session.
  oauth-harness completions fish > ~/.config/fish/completions/oauth-harness.fish
      Complete in every fish session.

"""##,
        "manual": ##"""
Usage: oauth-harness manual [options]

Prints the manual page in roff, made from the same text as --help.

Options:
  --help  Show this screen.

Examples:
  oauth-harness manual | man -l -
      Read the manual.

"""##,
    ]
}
