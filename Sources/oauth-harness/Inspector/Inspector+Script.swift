extension Inspector {
    static let script = [data, timeline, controls].joined(separator: "\n")

    /// What is known, and how it is fetched and changed.
    private static let data = #"""
        'use strict';
        const at = id => document.getElementById(id);
        const known = new Map();
        const flags = new Set(['ArrowDown', 'ArrowUp', 'j', 'k', 'c', 'd', '/']);
        let profile = null, state = null, chosen = 0, events = null;

        function element(name, text, className) {
          const made = document.createElement(name);
          if (text !== undefined) made.textContent = text;
          if (className) made.className = className;
          return made;
        }
        function fill(parent, children) { parent.replaceChildren(...children); }
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
            known.clear();
            for (const exchange of (await get('journal')).exchanges) known.set(exchange.number, exchange);
          }
          const [shape, now, ledger] = await Promise.all([get('profile'), get('state'), get('ledger')]);
          profile = shape; state = now;
          showHead(); showLedger(ledger.entries); showScript(); showKnobs();
          if (everything) { chosen = known.has(chosen) ? chosen : 0; showTimeline(); showChosen(); }
        }

        let pending = false;
        function refresh() {
          if (pending) return;
          pending = true;
          setTimeout(async () => { pending = false; try { await load(false); } catch (error) { offline(); } }, 60);
        }
        function offline() { at('status').textContent = 'the provider does not answer';
          at('status').className = 'bad'; }

        function follow() {
          const last = known.size ? Math.max(...known.keys()) : 0;
          events = new EventSource(asked('events?since=' + last));
          events.onopen = () => { at('status').textContent = 'live'; at('status').className = 'good'; };
          events.onerror = offline;
          events.addEventListener('exchange', event => {
            const exchange = JSON.parse(event.data);
            known.set(exchange.number, exchange);
            if (at('latest').checked) chosen = exchange.number;
            showTimeline(); showChosen(); refresh();
          });
          events.addEventListener('change', event => {
            if (['reset', 'restore'].includes(JSON.parse(event.data).call)) load(true).catch(offline); else refresh();
          });
        }
        """#

    /// The exchanges, and the one that was chosen.
    private static let timeline = #"""
        function showHead() {
          document.title = profile.title + ' inspector';
          at('title').textContent = profile.title;
          at('origin').textContent = state.base_url;
          const client = state.clients[0] || {};
          const uri = (client.redirect_uris || [])[0] || 'http://localhost:7001/callback';
          at('try').textContent = profile.endpoints.authorization + '?response_type=code&client_id=' +
            encodeURIComponent(client.client_id || '') + '&redirect_uri=' + encodeURIComponent(uri) + '&state=try-1';
          at('clock').textContent = state.clock.time + (state.clock.advanced_seconds ?
            ', moved by ' + state.clock.advanced_seconds + ' s' : '');
          at('signed-in').checked = state.signed_in;
          const decision = at('f-decision').elements.decision;
          if (document.activeElement !== decision) decision.value = state.decision.decision;
          if (at('accounts').options.length !== state.accounts.length) {
            fill(at('accounts'), state.accounts.map(one => {
              const option = element('option', one.name); option.value = one.login; return option;
            }));
          }
          if (!at('words').options.length) {
            fill(at('words'), profile.words.map(word => element('option', word)));
            at('words').value = 'token';
            fill(at('actions'), profile.actions.map(action => element('option', action.name)));
            fill(at('faults'), profile.faults.map(fault => element('option', fault.name)));
            showHint();
          }
        }
        function words(exchange) {
          return [exchange.number, exchange.request.method, exchange.request.target, exchange.response.status,
            exchange.endpoint, exchange.grant, exchange.explanation.summary, ...exchange.presented, ...exchange.minted]
            .join(' ').toLowerCase();
        }
        function shown() {
          const wanted = at('filter').value.toLowerCase().split(/\s+/).filter(Boolean);
          return [...known.values()].sort((a, b) => a.number - b.number)
            .filter(one => wanted.every(word => words(one).includes(word)));
        }
        function showTimeline() {
          const list = shown();
          at('empty').hidden = known.size > 0;
          fill(at('exchanges'), list.map(one => {
            const row = element('li');
            row.id = 'x' + one.number;
            row.setAttribute('role', 'option');
            row.setAttribute('aria-selected', one.number === chosen);
            const isBad = one.explanation.refusal || one.response.status >= 400;
            row.append(element('b', one.number + ' ' + one.request.method + ' ' + one.request.target.split('?')[0] +
              ' '),
              element('b', one.response.status + (isBad ? ' refused' : ''), isBad ? 'bad' : 'good'));
            const names = [...one.presented.map(name => '→ ' + name), ...one.minted.map(name => '← ' + name)];
            if (names.length) row.append(element('span', names.join('  ')));
            row.append(element('span', one.explanation.summary + (one.transport.fault ? '; ' + one.transport.fault
              : '')));
            row.onclick = () => choose(one.number);
            return row;
          }));
          const row = at('x' + chosen);
          if (row) { at('exchanges').setAttribute('aria-activedescendant', row.id); row.scrollIntoView({
            block: 'nearest' }); }
        }
        function choose(number) { chosen = number; showTimeline(); showChosen(); }
        function step(by) {
          const list = shown();
          if (!list.length) return;
          const index = list.findIndex(one => one.number === chosen);
          const next = index < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(Math.max(index + by, 0), list.length - 1);
          at('latest').checked = next === list.length - 1 && at('latest').checked;
          choose(list[next].number);
        }
        function message(head, one) {
          const lines = [head, ...one.headers.map(field => field.name + ': ' + field.value), ''];
          return lines.join('\n') + '\n' + (one.encoding === 'base64' ? '(Base64) ' : '') + one.body;
        }
        function showChosen() {
          const one = known.get(chosen);
          at('none').hidden = Boolean(one);
          at('chosen').hidden = !one;
          at('h-detail').textContent = one ? 'Exchange ' + one.number : 'Exchange';
          if (!one) return;
          at('summary').textContent = one.explanation.summary;
          at('summary').className = one.explanation.refusal ? 'bad' : '';
          at('request').textContent = message(one.request.method + ' ' + one.request.target, one.request);
          at('response').textContent = message(one.response.status + ' ' + one.response.reason, one.response);
          fill(at('parameters'), one.parameters.map(pair => {
            const row = element('tr');
            const name = element('td');
            if (pair.credential) name.append(element('mark', pair.credential));
            row.append(element('td', pair.name), element('td', pair.value), name);
            return row;
          }));
          const lines = one.explanation.checks.map(check => {
            const line = element('li', (check.finding ? '✗ ' : '✓ ') + check.name + ' ');
            if (check.finding) line.className = 'bad';
            line.append(element('small', check.source + (check.finding ? ': ' + check.finding : '')));
            return line;
          });
          for (const rule of one.explanation.rules) lines.push(element('li', 'script ' + rule));
          for (const note of one.explanation.notes) lines.push(element('li', 'note ' + note));
          if (one.transport.fault) lines.push(element('li', 'fault ' + one.transport.fault));
          for (const name of one.presented) lines.push(element('li', 'presented ' + name));
          for (const name of one.minted) lines.push(element('li', 'minted ' + name));
          fill(at('checks'), lines);
        }
        function quoted(text) { return "'" + text.replaceAll("'", "'\\''") + "'"; }
        function curl(one) {
          const skipped = ['host', 'content-length', 'connection', 'accept-encoding', 'transfer-encoding', 'expect'];
          const words = ['curl', '-i', '-X', one.request.method];
          for (const field of one.request.headers) {
            if (!skipped.includes(field.name.toLowerCase())) words.push('-H', quoted(field.name + ': ' + field.value));
          }
          if (one.request.body && one.request.encoding !== 'base64') words.push('--data-binary',
            quoted(one.request.body));
          words.push(quoted(state.base_url + one.request.target));
          return one.request.encoding === 'base64'
            ? 'echo ' + quoted(one.request.body) + ' | base64 -d | ' + words.join(' ') + ' --data-binary @-'
              : words.join(' ');
        }
        async function copy() {
          const one = known.get(chosen);
          if (!one) return;
          try { await navigator.clipboard.writeText(curl(one)); at('copied').textContent = 'copied'; }
          catch (error) {
            at('request').textContent = curl(one);
            getSelection().selectAllChildren(at('request'));
            at('copied').textContent = 'selected: copy it from here';
          }
        }
        """#

    /// The switches.
    private static let controls = #"""
        function showLedger(entries) {
          fill(at('ledger'), entries.map(entry => {
            const row = element('li', undefined, entry.death ? 'dead' : '');
            row.append(element('mark', entry.name), ' ' + (entry.parent ? 'of ' + entry.parent + ', ' : '') +
              (entry.minted_by ? 'minted in ' + entry.minted_by : 'minted by hand') + (entry.lost ? ', never received' : '') +
              (entry.death ? ', ' + entry.death.reason : '') + ' ');
            const words = { code: ['expire'], at: ['expire', 'revoke'], rt: ['expire', 'revoke'] }[entry.kind] || [];
            for (const word of entry.death ? [] : words) {
              const button = element('button', word + ' ' + entry.name);
              button.type = 'button';
              button.onclick = () => post('tokens/' + word, word === 'revoke'
                ? { token: entry.name, pair: false } : { token: entry.name });
              row.append(button, ' ');
            }
            return row;
          }));
        }
        function showScript() {
          fill(at('script'), state.script.map(line => element('li', line.sentence + ' · acted ' + line.firings +
            ' of ' +
            line.matches + ' times')));
        }
        function showHint() {
          const action = profile.actions.find(one => one.name === at('actions').value);
          at('l-fault').hidden = action.name !== 'fault';
          for (const option of at('words').options) option.disabled = !action.endpoints.includes(option.value);
          const word = at('words').selectedOptions[0];
          if (word && word.disabled) at('words').value = action.endpoints[0];
          const fault = profile.faults.find(one => one.name === at('faults').value);
          at('hint').textContent = action.name === 'fault' ? fault.summary + (fault.argument ? ' Argument: ' +
            fault.argument : '')
            : action.summary + (action.arguments.length ? ' Arguments: ' + action.arguments
              .map(one => one.name + ' (' + one.expected + ')').join(', ') : '') +
              (action.endpoints.length < profile.words.length ? ' Acts at ' + action.endpoints.join(', ') + ' alone.' : '');
        }
        function field(knob) {
          const id = 'knob-' + knob.name;
          const choices = knob.expected === 'true or false' ? ['true', 'false']
            : knob.expected.startsWith('one of ') ? knob.expected.slice(7).split(', ') : null;
          const input = element(choices ? 'select' : 'input');
          if (choices) fill(input, choices.map(choice => element('option', choice)));
          input.id = id;
          input.value = knob.value;
          input.onchange = async () => {
            if (!await post('knobs', { set: { [knob.name]: input.value } })) input.value = knob.value;
          };
          return input;
        }
        function showKnobs() {
          const focused = document.activeElement;
          if (focused && focused.id.startsWith('knob-') && focused.tagName === 'INPUT') return;
          const wanted = at('find-knob').value.toLowerCase();
          const id = focused && focused.id;
          fill(at('knobs'), profile.knobs.filter(knob => (knob.name + ' ' +
            knob.summary).toLowerCase().includes(wanted))
            .map(knob => {
              const box = element('div', undefined, knob.value === knob.start ? 'knob' : 'knob turned');
              const label = element('label', knob.name);
              label.htmlFor = 'knob-' + knob.name;
              box.append(label, field(knob), element('p', knob.summary + ' (' + knob.expected + '; ' + knob.source +
                ')'));
              return box;
            }));
          if (id && id.startsWith('knob-') && at(id)) at(id).focus();
        }
        function denyNext() {
          return post('script', { rules: [{ on: 'authorization', when: { first: 1 }, do: { deny: {} } }] });
        }
        function form(id, action) {
          at(id).addEventListener('submit', event => { event.preventDefault(); action(event.target.elements); });
        }
        form('f-decision', fields => post('decision', fields.decision.value === 'approve'
          ? { decision: 'approve', account: fields.account.value } : { decision: fields.decision.value }));
        form('f-clock', fields => post('clock/advance', {
          seconds: Number(fields.amount.value) * Number(fields.unit.value) }));
        form('f-rule', fields => {
          let given = {};
          try { given = fields.arguments.value.trim() ? JSON.parse(fields.arguments.value) : {}; }
          catch (error) { problem('The arguments are no JSON object.'); return; }
          const action = fields.action.value;
          const rule = { on: fields.on.value, do: { [action]: action === 'fault' ? { kind: fields.fault.value,
            ...given } : given } };
          if (fields.which.value) rule.when = { [fields.which.value]: 1 };
          post('script', { rules: [rule] });
        });
        at('actions').onchange = showHint;
        at('faults').onchange = showHint;
        at('clear').onclick = () => post('script', { rules: [], mode: 'replace' });
        at('deny-next').onclick = denyNext;
        at('reset').onclick = () => post('reset');
        at('issue').onclick = () => post('tokens/issue', { account: at('accounts').value });
        at('revoke-all').onclick = () => post('tokens/revoke', { all: true });
        at('signed-in').onchange = event => post('session', { signed_in: event.target.checked });
        at('curl').onclick = copy;
        at('filter').oninput = showTimeline;
        at('find-knob').oninput = showKnobs;
        document.addEventListener('keydown', event => {
          if (event.ctrlKey || event.metaKey || event.altKey || !flags.has(event.key)) return;
          const isField = ['INPUT', 'SELECT', 'TEXTAREA'].includes(event.target.tagName);
          const isArrow = event.key.startsWith('Arrow');
          if (isField || isArrow && event.target.id !== 'exchanges') return;
          event.preventDefault();
          switch (event.key) {
          case 'ArrowDown': case 'j': step(1); break;
          case 'ArrowUp': case 'k': step(-1); break;
          case 'c': copy(); break;
          case 'd': denyNext(); break;
          case '/': at('filter').focus(); break;
          }
        });
        at('secrets').onchange = () => { if (events) events.close(); load(true).then(follow, offline); };
        load(true).then(follow, offline);
        """#
}
