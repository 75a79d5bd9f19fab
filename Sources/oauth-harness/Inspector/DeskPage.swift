/// The page of all providers: who is played, and one timeline.
enum DeskPage {
    static let page = Inspector.document(markup: markup, script: Inspector.basics + script)

    private static let markup = #"""
        <body>
        <a class="skip" href="#desk-timeline">Skip to the timeline</a>
        <header>
        <h1>All providers <small>mocks, inspector</small></h1>
        <p id="status" role="status">connecting</p>
        </header>
        <p id="news" class="hidden" role="status"></p>
        <main>
        <section id="providers-section" aria-labelledby="h-providers">
        <h2 id="h-providers">Mock providers</h2>
        <ul id="providers"></ul>
        </section>
        <section id="desk-timeline" tabindex="-1" aria-labelledby="h-timeline">
        <h2 id="h-timeline">Timeline</h2>
        <p class="tools"><label><input id="latest" type="checkbox" checked> follow</label></p>
        <p id="empty">No exchange yet. Sign in at a provider above, or point a client at its address.</p>
        <ol id="exchanges" aria-labelledby="h-timeline" tabindex="0"></ol>
        </section>
        </main>
        </body>
        """#

    private static let script = #"""
        const lines = new Map();
        let events = null;

        function link(text, address, className) {
          const made = element('a', text, className);
          if (address) made.href = address;
          return made;
        }
        function status(text, className) { at('status').textContent = text; at('status').className = className; }
        function show() {
          at('empty').hidden = lines.size > 0;
          at('exchanges').hidden = lines.size === 0;
          const focused = at('exchanges').contains(document.activeElement) && document.activeElement.id;
          const all = [...lines.values()].sort((a, b) => a.number - b.number);
          at('exchanges').replaceChildren(...all.map(line => {
            const row = element('li');
            const owner = link(line.provider + ' ' + line.exchange, line.inspector && line.inspector + '#' +
              line.exchange);
            owner.id = 'x' + line.number;
            row.append(owner, element('b', ' ' + line.method + ' ' + line.path + ' '),
              element('b', line.status + (line.refused ? ' refused' : ''), line.refused ? 'bad' : 'good'),
              element('span', line.summary));
            return row;
          }));
          if (focused && at(focused)) at(focused).focus({ preventScroll: true });
          if (at('latest').checked) at('exchanges').scrollTop = at('exchanges').scrollHeight;
        }
        async function load() {
          const desk = await (await fetch('/_harness/desk')).json();
          lines.clear();
          for (const line of desk.timeline) lines.set(line.number, line);
          at('providers').replaceChildren(...desk.providers.map(one => {
            const item = element('li');
            const signIn = link('Sign in', one.first_request, 'button');
            signIn.target = '_blank';
            signIn.rel = 'noopener';
            signIn.setAttribute('aria-label', 'Sign in at the mock ' + one.title);
            const inspector = link('Inspector', one.inspector, 'button');
            inspector.setAttribute('aria-label', 'Inspector of ' + one.title);
            item.append(element('b', one.title), ' ', element('code', one.base_url), ' ', signIn, ' ',
              ...(one.inspector ? [inspector] : []));
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
            at('news').textContent = line.provider + ' ' + line.exchange + ', ' + line.summary;
            show();
          });
          events.addEventListener('change', load);
        }
        at('latest').onchange = show;
        load().then(follow, () => status('the providers do not answer', 'bad'));
        """#
}
