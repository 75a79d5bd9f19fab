extension Inspector {
    /// The page without a word of data: the script fills it in, text by text.
    static let markup = #"""
        <body>
        <a class="skip" href="#timeline">Skip to the timeline</a>
        <header>
        <h1><span id="title">Provider</span> <small>inspector</small></h1>
        <p id="origin"></p>
        <p id="status" role="status">connecting</p>
        <nav>
        <button type="button" id="deny-next" title="d">Deny the next</button>
        <button type="button" id="reset">Reset</button>
        <a class="button" href="/_harness/har" download>Download HAR</a>
        <a class="button" href="/_harness/openapi.json">API</a>
        </nav>
        </header>
        <p id="problem" role="alert"></p>
        <main>
        <section id="timeline" aria-labelledby="h-timeline" tabindex="-1">
        <h2 id="h-timeline">Timeline</h2>
        <p class="tools"><label>Filter <input id="filter" type="search" placeholder="token, 400, code#1"></label>
        <label><input id="latest" type="checkbox" checked> follow</label>
        <label><input id="secrets" type="checkbox"> secrets</label></p>
        <ol id="exchanges" role="listbox" aria-label="Exchanges" tabindex="0"></ol>
        <p id="empty">No exchange yet. Send the client to the authorization endpoint:<br><code id="try"></code></p>
        </section>
        <section id="detail" aria-labelledby="h-detail">
        <h2 id="h-detail">Exchange</h2>
        <p id="none">Choose an exchange.</p>
        <div id="chosen" hidden>
        <p class="tools"><button type="button" id="curl" title="c">Copy as curl</button>
        <span id="copied" role="status"></span></p>
        <p id="summary"></p>
        <div class="sides">
        <article><h3>Request</h3><pre id="request" tabindex="0"></pre></article>
        <article><h3>Response</h3><pre id="response" tabindex="0"></pre></article>
        </div>
        <h3>Parameters</h3>
        <table><thead><tr><th scope="col">Name</th><th scope="col">Value</th><th scope="col">Ledger</th></tr></thead>
        <tbody id="parameters"></tbody></table>
        <h3>Why</h3>
        <ol id="checks"></ol>
        </div>
        </section>
        <section id="controls" aria-labelledby="h-controls">
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
        <ul id="ledger"></ul>
        </details>
        <details open><summary>Script</summary>
        <form id="f-rule"><label>On <select name="on" id="words"></select></label>
        <label>do <select name="action" id="actions"></select></label>
        <label id="l-fault" hidden>kind <select name="fault" id="faults"></select></label>
        <label>which <select name="which"><option value="">every request</option><option value="first">the next</option>
        </select></label>
        <label class="wide">arguments <input name="arguments" placeholder='{"status":502}' spellcheck="false"></label>
        <p id="hint"></p>
        <button>Add rule</button> <button type="button" id="clear">Remove all</button></form>
        <ul id="script"></ul>
        </details>
        <details><summary>Quirks</summary>
        <p class="tools"><label>Find <input id="find-knob" type="search"></label></p>
        <div id="knobs"></div>
        </details>
        </section>
        </main>
        <footer>j / k: next, previous &nbsp; c: copy as curl &nbsp; d: deny the next &nbsp; /: filter</footer>
        </body>
        """#
}
