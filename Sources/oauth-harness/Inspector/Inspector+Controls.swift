extension Inspector {
    /// The switches.
    static let controls = #"""
        function showLedger(entries) {
          fill(at('ledger'), entries.map(entry => {
            const line = element('li', undefined, entry.death ? 'dead' : '');
            line.append(element('mark', entry.name), ' ' + (entry.parent ? 'of ' + entry.parent + ', ' : '') +
              (entry.minted_by ? 'minted in ' + entry.minted_by : 'minted by hand') +
              (entry.lost ? ', never received' : '') + (entry.death ? ', ' + entry.death.reason : '') + ' ');
            const words = { code: ['expire'], at: ['expire', 'revoke'], rt: ['expire', 'revoke'] }[entry.kind] || [];
            for (const word of entry.death ? [] : words) {
              const button = element('button', word + ' ' + entry.name);
              button.type = 'button';
              button.id = word + '-' + entry.name;
              button.onclick = () => post('tokens/' + word, word === 'revoke'
                ? { token: entry.name, pair: false } : { token: entry.name });
              line.append(button, ' ');
            }
            return line;
          }));
        }
        function showScript() {
          fill(at('script'), state.script.map(line => element('li', line.sentence + ' · acted ' + line.firings +
            ' of ' + line.matches + ' times')));
          fill(at('states'), Object.entries(state.states).map(([name, value]) => element('li', name + ' is ' + value)));
        }
        // Only what can fire is offered.
        function showForms() {
          const can = one => one.endpoints.length > 0;
          fill(at('hold-words'), profile.words.map(word => option(word)));
          at('hold-words').value = 'any';
          fill(at('actions'), profile.actions.filter(can).map(action => option(action.name)));
          fill(at('faults'), profile.faults.filter(can).map(fault => option(fault.name)));
          const not = [...profile.actions, ...profile.faults].filter(one => !can(one));
          const reasons = [...new Set(not.map(one => one.reason))];
          at('impossible').textContent = reasons.map(reason => 'Not offered here, because ' + reason + ': ' +
            not.filter(one => one.reason === reason).map(one => one.name).join(', ') + '.').join(' ');
          showHint();
        }
        function showHint() {
          const action = profile.actions.find(one => one.name === at('actions').value);
          const isFault = action.name === 'fault';
          const fault = profile.faults.find(one => one.name === at('faults').value);
          const chosen = isFault ? fault : action;
          at('l-fault').hidden = !isFault;
          const word = at('words').value;
          fill(at('words'), chosen.endpoints.map(word => option(word)));
          at('words').value = [word, 'token', 'authorization', 'userinfo'].find(one => chosen.endpoints.includes(one))
            || chosen.endpoints[0];
          const text = chosen.summary + (chosen.arguments.length ? ' Arguments: ' + chosen.arguments
            .map(one => one.name + ' (' + one.expected + ')').join(', ') + '.' : '');
          at('hint').textContent = text + (chosen.reason ? ' No other endpoint, because ' + chosen.reason + '.' : '');
        }
        function field(knob) {
          const id = 'knob-' + knob.name;
          const choices = knob.expected === 'true or false' ? ['true', 'false']
            : knob.expected.startsWith('one of ') ? knob.expected.slice(7).split(', ') : null;
          const input = element(choices ? 'select' : 'input');
          if (choices) fill(input, choices.map(choice => option(choice)));
          input.id = id;
          input.value = knob.value;
          input.setAttribute('aria-describedby', id + '-summary');
          input.onchange = async () => {
            if (!await post('knobs', { set: { [knob.name]: input.value } })) input.value = knob.value;
          };
          return input;
        }
        function showKnobs() {
          const focused = document.activeElement;
          if (focused && focused.id.startsWith('knob-') && focused.tagName === 'INPUT') return;
          const wanted = at('find-knob').value.toLowerCase();
          fill(at('knobs'), profile.knobs.filter(knob => (knob.name + ' ' +
            knob.summary).toLowerCase().includes(wanted))
            .map(knob => {
              const box = element('div', undefined, knob.value === knob.start ? 'knob' : 'knob turned');
              const label = element('label', knob.name);
              label.htmlFor = 'knob-' + knob.name;
              const summary = element('p', knob.summary + ' (' + knob.expected + '; ' + knob.source + ')');
              summary.id = 'knob-' + knob.name + '-summary';
              box.append(label, field(knob), summary);
              return box;
            }));
        }
        function denyNext() {
          return post('script', { rules: [{ on: 'authorization', when: { first: 1 }, do: { deny: {} } }] });
        }
        function form(id, action) {
          at(id).addEventListener('submit', event => { event.preventDefault(); action(event.target.elements); });
        }
        form('f-decision', fields => post('decision', fields.decision.value === 'approve'
          ? { decision: 'approve', account: fields.account.value } : { decision: fields.decision.value }));
        form('f-hold', fields => post('hold', { on: fields.on.value, count: Number(fields.count.value) }));
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
        at('find-knob').oninput = showKnobs;
        """#
}
