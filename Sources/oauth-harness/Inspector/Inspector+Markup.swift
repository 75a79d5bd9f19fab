extension Inspector {
    /// The page without a word of data: the script fills it in, text by text.
    static let markup = [head, start, exchange, forms].joined(separator: "\n")

    private static let head = #"""
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header>
        <h1><span id="title">Provider</span> <small>mock, inspector</small></h1>
        <p id="origin"></p>
        <p id="status" role="status">connecting</p>
        <label><input id="secrets" type="checkbox"> secrets</label>
        <nav aria-label="Actions">
        <button type="button" id="hold-next" title="h">Hold the next answer</button>
        <button type="button" id="deny-next" title="d">Deny the next</button>
        <button type="button" id="reset">Reset</button>
        <a class="button" href="/_harness/har" download>Download HAR</a>
        <a class="button" href="/_harness/openapi.json">API</a>
        </nav>
        </header>
        <p id="problem" role="alert"></p>
        <p id="news" class="hidden" role="status"></p>
        <main id="main" tabindex="-1">
        """#

    /// What to do before the first request.
    private static let start = #"""
        <section id="start" aria-labelledby="h-start">
        <h2 id="h-start">No exchange yet: send a request</h2>
        <ol>
        <li><h3>Sign in by hand</h3>
        <p><a class="button" id="try-link" target="_blank" rel="noopener">Open the sign-in page</a>
        <button type="button" id="try-copy">Copy its address</button> <span id="try-copied" role="status"></span></p>
        <pre id="try" tabindex="0" aria-label="The address of the sign-in page"></pre></li>
        <li><h3>Or point a client here</h3>
        <table><caption class="hidden">The client</caption><tbody id="start-client"></tbody></table></li>
        <li><h3>Endpoints</h3>
        <table><caption class="hidden">The endpoints</caption><tbody id="start-endpoints"></tbody></table></li>
        </ol>
        <p>Each request shows up here as it is answered, with the reason for the answer.</p>
        </section>
        """#

    private static let exchange = #"""
        <section id="timeline" aria-labelledby="h-timeline" tabindex="-1">
        <h2 id="h-timeline">Timeline</h2>
        <p class="tools"><label>Filter <input id="filter" type="search" placeholder="token, 400, code#1"></label>
        <label><input id="latest" type="checkbox" checked> follow</label></p>
        <ol id="exchanges" role="listbox" aria-label="Exchanges" tabindex="0"></ol>
        </section>
        <section id="detail" aria-labelledby="h-detail">
        <h2 id="h-detail" tabindex="-1">Exchange</h2>
        <p id="none">Choose an exchange.</p>
        <div id="chosen" hidden>
        <p class="tools"><button type="button" id="curl" title="c">Copy as curl</button>
        <button type="button" id="repeat" title="r">Send again</button>
        <label>Compare with <select id="with"></select></label>
        <span id="copied" role="status"></span></p>
        <p id="summary"></p>
        <form id="f-held" aria-labelledby="h-held" hidden>
        <h3 id="h-held">This answer is held: the client waits for it</h3>
        <label>Status <input name="status" type="number" min="200" max="599" required></label>
        <label class="wide">Header fields <textarea name="fields" rows="6" spellcheck="false"></textarea></label>
        <label class="wide">Body <textarea name="body" rows="8" spellcheck="false"></textarea></label>
        <p class="hint wide">A name in double braces, such as {{at#1}}, is sent as the secret of that name.</p>
        <button>Send it so</button> <button type="button" id="send-held">Send it unchanged</button>
        </form>
        <div id="comparison" hidden>
        <h3 id="h-comparison">Comparison</h3>
        <p class="tools"><label><input id="only-differing" type="checkbox" checked> only what differs</label>
        <button type="button" id="close-comparison">Close</button></p>
        <table class="three" aria-labelledby="h-comparison"><thead><tr><th scope="col">Part</th>
        <th scope="col" id="left-name"></th><th scope="col" id="right-name"></th></tr></thead>
        <tbody id="rows"></tbody></table>
        </div>
        <div class="sides">
        <article><h3>Request</h3><pre id="request" tabindex="0" aria-label="Request"></pre></article>
        <article><h3>Response</h3><pre id="response" tabindex="0" aria-label="Response"></pre></article>
        </div>
        <h3>Parameters</h3>
        <table><thead><tr><th scope="col">Name</th><th scope="col">Value</th><th scope="col">Ledger</th></tr></thead>
        <tbody id="parameters"></tbody></table>
        <h3>Why</h3>
        <ol id="checks"></ol>
        </div>
        </section>
        """#

    private static let forms = #"""
        <section id="controls" aria-labelledby="h-controls" tabindex="-1">
        <h2 id="h-controls">Controls</h2>
        <details open><summary>Person</summary>
        <form id="f-decision"><label>Decision
        <select name="decision"><option value="ask">ask on the page</option>
        <option>approve</option><option>deny</option>
        <option>close</option></select></label>
        <label>Account <select name="account" id="accounts"></select></label>
        <button>Set</button></form>
        <label><input type="checkbox" id="signed-in"> signed in at the provider</label>
        </details>
        <details open><summary>Answers</summary>
        <form id="f-hold"><label>Hold the next <input name="count" type="number" value="1" min="1" max="1000" required>
        </label><label>of <select name="on" id="hold-words"></select></label>
        <button>Hold</button></form>
        <p id="holding" role="status"></p>
        <button type="button" id="release-all" hidden>Send all that is held, hold no more</button>
        </details>
        <details open><summary>Clock</summary>
        <p id="clock"></p>
        <form id="f-clock"><label>Advance by <input name="amount" type="number" value="1" step="any" required></label>
        <label><span class="hidden">Unit</span><select name="unit"><option value="1">seconds</option>
        <option value="60" selected>minutes</option><option value="3600">hours</option>
        <option value="86400">days</option></select></label>
        <button>Advance</button></form>
        </details>
        <details open><summary>Codes and tokens</summary>
        <p class="tools"><button type="button" id="issue">Issue a token</button>
        <button type="button" id="revoke-all">Revoke all</button></p>
        <ul id="ledger" tabindex="-1" aria-label="Codes and tokens"></ul>
        </details>
        <details open><summary>Script</summary>
        <form id="f-rule"><label>Do <select name="action" id="actions"></select></label>
        <label id="l-fault" hidden>kind <select name="fault" id="faults"></select></label>
        <label>on <select name="on" id="words"></select></label>
        <label>which <select name="which"><option value="">every request</option><option value="first">the next</option>
        </select></label>
        <label class="wide">arguments <input name="arguments" placeholder='{"status":502}' spellcheck="false"
          aria-describedby="hint"></label>
        <p id="hint" class="hint wide"></p>
        <button>Add rule</button> <button type="button" id="clear">Remove all</button></form>
        <p id="impossible" class="hint"></p>
        <ul id="script" aria-label="Rules"></ul>
        <ul id="states" aria-label="States of the rules"></ul>
        </details>
        <details><summary>Quirks</summary>
        <p class="tools"><label>Find <input id="find-knob" type="search"></label></p>
        <div id="knobs"></div>
        </details>
        </section>
        </main>
        <footer>In the timeline: arrows, Home, End, Enter to read, Escape to come back. Anywhere: j / k next, previous
        &nbsp; f follow &nbsp; h hold the next answer &nbsp; r send again &nbsp; c copy as curl &nbsp; d deny the next
        &nbsp; / filter</footer>
        </body>
        """#
}
