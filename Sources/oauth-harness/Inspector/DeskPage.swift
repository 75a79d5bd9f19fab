/// The page of all providers: who is played, and one timeline.
enum DeskPage {
    static let page = Inspector.page(markup: markup, script: script)

    private static let markup = #"""
        <body>
        <a class="skip" href="#timeline">Skip to the timeline</a>
        <header>
        <h1>All providers <small>inspector</small></h1>
        <p id="status" role="status">connecting</p>
        </header>
        <main>
        <section aria-labelledby="h-providers">
        <h2 id="h-providers">Mock providers</h2>
        <ul id="providers"></ul>
        </section>
        <section id="timeline" aria-labelledby="h-timeline" tabindex="-1">
        <h2 id="h-timeline">Timeline</h2>
        <p id="empty">No exchange yet. Open a provider for a request to try.</p>
        <ol id="exchanges"></ol>
        </section>
        </main>
        </body>
        """#

    private static let script = #"""
        'use strict';
        const at = id => document.getElementById(id);
        const lines = new Map();
        let events = null;

        function element(name, text, className) {
          const made = document.createElement(name);
          if (text !== undefined) made.textContent = text;
          if (className) made.className = className;
          return made;
        }
        function status(text, className) { at('status').textContent = text; at('status').className = className; }
        function show() {
          at('empty').hidden = lines.size > 0;
          const all = [...lines.values()].sort((a, b) => a.number - b.number);
          at('exchanges').replaceChildren(...all.map(line => {
            const row = element('li');
            const owner = element('a', line.provider + ' ' + line.exchange);
            if (line.inspector) owner.href = line.inspector;
            row.append(owner, element('b', ' ' + line.method + ' ' + line.path + ' '),
              element('b', line.status + (line.refused ? ' refused' : ''), line.refused ? 'bad' : 'good'),
              element('span', line.summary));
            return row;
          }));
          at('exchanges').scrollTop = at('exchanges').scrollHeight;
        }
        async function load() {
          const desk = await (await fetch('/_harness/desk')).json();
          lines.clear();
          for (const line of desk.timeline) lines.set(line.number, line);
          at('providers').replaceChildren(...desk.providers.map(one => {
            const item = element('li');
            const link = element('a', one.title);
            if (one.inspector) link.href = one.inspector;
            item.append(link, ' ', element('code', one.base_url));
            return item;
          }));
          show();
        }
        function follow() {
          const last = lines.size ? Math.max(...lines.keys()) : 0;
          events = new EventSource('/_harness/desk/events?since=' + last);
          events.onopen = () => status('live', 'good');
          events.onerror = () => status('the providers do not answer', 'bad');
          events.addEventListener('exchange', event => {
            const line = JSON.parse(event.data);
            lines.set(line.number, line);
            show();
          });
          events.addEventListener('change', load);
        }
        load().then(follow, () => status('the providers do not answer', 'bad'));
        """#
}
