extension Inspector {
    static let script = basics + [data, timeline, detail, answers, controls, keys].joined(separator: "\n")

    /// How every page finds and makes elements.
    static let basics = #"""
        'use strict';
        const at = id => document.getElementById(id);
        function element(name, text, className) {
          const made = document.createElement(name);
          if (text !== undefined) made.textContent = text;
          if (className) made.className = className;
          return made;
        }

        """#

    /// What is known, and how it is fetched and changed.
    private static let data = #"""
        const known = new Map(), held = new Map();
        let profile = null, state = null, chosen = 0, events = null, waiting = [];

        // Whoever has the focus keeps it, also when the element is made anew; without it the list has it.
        function fill(parent, children) {
          const focused = parent.contains(document.activeElement) && document.activeElement !== parent
            ? document.activeElement.id || ' ' : null;
          parent.replaceChildren(...children);
          if (focused) (at(focused) || parent).focus({ preventScroll: true });
        }
        function option(text, value) {
          const made = element('option', text);
          if (value !== undefined) made.value = value;
          return made;
        }
        function row(...cells) {
          const made = element('tr');
          const head = element('th', cells[0]);
          head.scope = 'row';
          made.append(head, ...cells.slice(1).map(cell => typeof cell === 'string' ? element('td', cell) : cell));
          return made;
        }
        function problem(text) { at('problem').textContent = text || ''; }

        function asked(path) {
          return '/_harness/' + path + (at('secrets').checked ? (path.includes('?') ? '&' : '?') + 'secrets=show' : '');
        }
        async function get(path) {
          const answer = await fetch(asked(path));
          if (!answer.ok) throw new Error((await answer.json()).message);
          return answer.json();
        }
        async function post(path, body) {
          problem('');
          try {
            const answer = await fetch('/_harness/' + path, {
              method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body || {})
            });
            const json = await answer.json();
            if (!answer.ok) { problem(json.message); return null; }
            return json;
          } catch (error) { problem('The provider does not answer.'); return null; }
        }

        async function load(everything) {
          if (everything) {
            original = null;
            known.clear();
            for (const exchange of (await get('journal')).exchanges) known.set(exchange.number, exchange);
          }
          const [shape, now, ledger, answers] = await Promise.all([get('profile'), get('state'), get('ledger'),
            get('held')]);
          profile = shape; state = now; waiting = answers.waiting;
          held.clear();
          for (const answer of answers.answers) held.set(answer.exchange, answer);
          showHead(); showStart(); showLedger(ledger.entries); showScript(); showKnobs();
          if (everything) {
            chosen = known.has(chosen) ? chosen : 0;
            if (at('latest').checked) chosen = newest();
          }
          showTimeline(); showHeld();
          if (everything) showChosen();
        }

        let pending = false;
        function refresh() {
          if (pending) return;
          pending = true;
          setTimeout(async () => { pending = false; try { await load(false); } catch (error) { offline(); } }, 60);
        }
        function status(text, className) { at('status').textContent = text; at('status').className = className; }
        function offline() { status('the provider does not answer', 'bad'); }

        function follow() {
          const last = known.size ? Math.max(...known.keys()) : 0;
          events = new EventSource(asked('events?since=' + last));
          events.onopen = () => status('live', 'good');
          events.onerror = offline;
          events.addEventListener('exchange', event => {
            const exchange = JSON.parse(event.data);
            const isNew = !known.has(exchange.number);
            known.set(exchange.number, exchange);
            if (isNew && at('latest').checked) chosen = newest();
            if (isNew) at('news').textContent = title(exchange) + ', ' + exchange.explanation.summary;
            showTimeline(); showChosen(); refresh();
          });
          events.addEventListener('change', event => {
            if (['reset', 'restore'].includes(JSON.parse(event.data).call)) load(true).catch(offline); else refresh();
          });
        }
        """#

    /// The head, the first screen and the list.
    private static let timeline = #"""
        function showHead() {
          document.title = profile.title + ' inspector';
          at('title').textContent = profile.title;
          at('origin').textContent = state.base_url;
          at('clock').textContent = state.clock.time + (state.clock.advanced_seconds ?
            ', moved by ' + state.clock.advanced_seconds + ' s' : '');
          at('signed-in').checked = state.signed_in;
          const decision = at('f-decision').elements.decision;
          if (document.activeElement !== decision) decision.value = state.decision.decision;
          if (at('accounts').options.length !== state.accounts.length) {
            fill(at('accounts'), state.accounts.map(one => option(one.name, one.login)));
          }
          if (!at('actions').options.length) showForms();
        }
        function showStart() {
          at('try').textContent = profile.first_request;
          at('try-link').href = profile.first_request;
          const client = state.clients[0];
          const uris = client && client.redirect_uris || [];
          fill(at('start-client'), !client ? [row('client', 'none is registered')] : [
            row('client_id', client.client_id),
            row('client_secret', client.client_secret === 'client_secret' || !client.client_secret
              ? 'where this was started, or above with “secrets”' : client.client_secret),
            row('redirect_uri', uris.join(' ') || 'any'),
          ]);
          fill(at('start-endpoints'), Object.entries(profile.endpoints).map(([word, url]) => row(word, url)));
        }
        function words(exchange) {
          return [exchange.number, exchange.request.method, exchange.request.target, exchange.response.status,
            exchange.endpoint, exchange.grant, exchange.explanation.summary, held.has(exchange.number) ? 'held' : '',
            ...exchange.presented, ...exchange.minted].join(' ').toLowerCase();
        }
        function shown() {
          const wanted = at('filter').value.toLowerCase().split(/\s+/).filter(Boolean);
          return [...known.values()].sort((a, b) => a.number - b.number)
            .filter(one => wanted.every(word => words(one).includes(word)));
        }
        function newest() { const list = shown(); return list.length ? list[list.length - 1].number : 0; }
        function isBad(one) { return one.explanation.refusal || one.response.status >= 400; }
        function title(one) {
          return one.number + ' ' + one.request.method + ' ' + one.request.target.split('?')[0] + ' ' +
            one.response.status + (isBad(one) ? ' refused' : '');
        }
        function showTimeline() {
          const list = shown();
          const isEmpty = known.size === 0;
          at('start').hidden = !isEmpty;
          at('timeline').hidden = at('detail').hidden = isEmpty;
          fill(at('exchanges'), list.map(one => {
            const row = element('li');
            row.id = 'x' + one.number;
            row.setAttribute('role', 'option');
            row.setAttribute('aria-selected', one.number === chosen);
            row.append(element('b', one.number + ' ' + one.request.method + ' ' + one.request.target.split('?')[0] +
              ' '),
              element('b', one.response.status + (isBad(one) ? ' refused' : ''), isBad(one) ? 'bad' : 'good'));
            if (held.has(one.number)) row.append(' ', element('mark', 'held'));
            const names = [...one.presented.map(name => '→ ' + name), ...one.minted.map(name => '← ' + name)];
            if (names.length) row.append(element('span', names.join('  ')));
            row.append(element('span', one.explanation.summary + (one.transport.fault ? '; ' + one.transport.fault
              : '')));
            row.onclick = () => choose(one.number);
            return row;
          }));
          const row = at('x' + chosen);
          if (!row) { at('exchanges').removeAttribute('aria-activedescendant'); return; }
          at('exchanges').setAttribute('aria-activedescendant', row.id);
          const box = at('exchanges');
          if (row.offsetTop < box.scrollTop) box.scrollTop = row.offsetTop;
          const bottom = row.offsetTop + row.offsetHeight;
          if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
        }
        // Whoever chooses an older exchange wants to read it: the next one does not take its place.
        function choose(number) {
          chosen = number;
          at('latest').checked = at('latest').checked && number === newest();
          history.replaceState(null, '', '#' + number);
          showTimeline(); showChosen();
        }
        function step(by) {
          const list = shown();
          if (!list.length) return;
          const index = list.findIndex(one => one.number === chosen);
          const next = index < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(Math.max(index + by, 0), list.length - 1);
          choose(list[next].number);
        }
        function chooseAddressed() {
          const number = Number(location.hash.slice(1));
          if (known.has(number)) { choose(number); at('detail').scrollIntoView({ block: 'nearest' }); }
        }
        """#

    /// What a key does.
    private static let keys = #"""
        function copyText(text, note, fallback) {
          return navigator.clipboard.writeText(text).then(() => { note.textContent = 'copied'; }, () => {
            fallback.textContent = text;
            getSelection().selectAllChildren(fallback);
            note.textContent = 'selected: copy it from here';
          });
        }
        const keys = {
          j: () => step(1), k: () => step(-1), c: copy, d: denyNext, h: holdNext, r: sendAgain,
          f: () => at('latest').click(), '/': () => at('filter').focus()
        };
        const listKeys = {
          ArrowDown: () => step(1), ArrowUp: () => step(-1), Home: () => step(-known.size), End: () => step(known.size),
          Enter: () => at('h-detail').focus()
        };
        document.addEventListener('keydown', event => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const target = event.target;
          if (event.key === 'Escape') {
            if (target === at('filter') && target.value) { target.value = ''; showTimeline(); return; }
            at(known.size ? 'exchanges' : 'try-link').focus();
            return;
          }
          const isField = ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName) && target.type !== 'checkbox';
          const action = target === at('exchanges') ? listKeys[event.key] || keys[event.key]
            : isField ? null : keys[event.key];
          if (!action) return;
          event.preventDefault();
          action();
        });
        at('try-copy').onclick = () => copyText(profile.first_request, at('try-copied'), at('try'));
        at('curl').onclick = copy;
        at('latest').onchange = () => {
          if (!at('latest').checked) return;
          chosen = newest();
          history.replaceState(null, '', location.pathname + location.search);
          showTimeline(); showChosen();
        };
        at('filter').oninput = () => {
          if (at('latest').checked) { chosen = newest(); showChosen(); }
          showTimeline();
        };
        at('secrets').onchange = () => { if (events) events.close(); load(true).then(follow, offline); };
        addEventListener('hashchange', chooseAddressed);
        load(true).then(() => { chooseAddressed(); follow(); }, offline);
        """#
}
