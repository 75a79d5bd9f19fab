extension Inspector {
    /// The exchange that was chosen.
    static let detail = #"""
        function message(head, one) {
          const lines = [head, ...one.headers.map(field => field.name + ': ' + field.value), ''];
          return lines.join('\n') + '\n' + (one.encoding === 'base64' ? '(Base64) ' : '') + one.body;
        }
        function showChosen() {
          const one = known.get(chosen);
          at('none').hidden = Boolean(one);
          at('chosen').hidden = !one;
          at('h-detail').textContent = one ? 'Exchange ' + one.number : 'Exchange';
          if (at('comparison').dataset.of !== String(chosen)) closeComparison();
          showHeld();
          if (!one) return;
          at('copied').textContent = '';
          at('summary').textContent = one.explanation.summary;
          at('summary').className = one.explanation.refusal ? 'bad' : '';
          at('request').textContent = message(one.request.method + ' ' + one.request.target, one.request);
          at('response').textContent = message(one.response.status + ' ' + one.response.reason, one.response);
          fill(at('with'), [option('…', ''), ...[...known.values()].filter(other => other.number !== chosen)
            .map(other => option(title(other), other.number))]);
          at('with').value = at('comparison').dataset.with || '';
          fill(at('parameters'), one.parameters.map(pair => {
            const name = element('td');
            if (pair.credential) name.append(element('mark', pair.credential));
            return row(pair.name, pair.value, name);
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
        function copy() {
          const one = known.get(chosen);
          if (one) copyText(curl(one), at('copied'), at('request'));
        }
        """#

    /// Answers that are held, requests that are sent again, and two exchanges side by side.
    static let answers = #"""
        let original = null;
        function fieldLines(answer) { return answer.headers.map(field => field.name + ': ' + field.value).join('\n'); }
        function showHeld() {
          const parts = waiting.map(one => one.left + ' of ' + one.on);
          const isHolding = parts.length + held.size > 0;
          at('holding').textContent = (held.size ? held.size + ' held. ' : '') + (parts.length ? 'Will hold ' +
            parts.join(', ') + '.' : '');
          at('release-all').hidden = !isHolding;
          at('hold-next').textContent = isHolding ? 'Send all that is held' : 'Hold the next answer';
          const answer = held.get(chosen);
          at('f-held').hidden = !answer;
          if (!answer) { original = null; return; }
          // What is being edited stays.
          if (original && original.exchange === answer.exchange) return;
          original = answer;
          const fields = at('f-held').elements;
          fields.status.value = answer.status;
          fields.fields.value = fieldLines(answer);
          fields.body.value = answer.body;
          fields.body.disabled = answer.encoding === 'base64';
        }
        function sendHeld(fields) {
          const change = { exchange: original.exchange };
          if (Number(fields.status.value) !== original.status) change.status = Number(fields.status.value);
          if (fields.body.value !== original.body) change.body = fields.body.value;
          if (fields.fields.value !== fieldLines(original)) {
            change.headers = [];
            for (const line of fields.fields.value.split('\n').filter(Boolean)) {
              const colon = line.indexOf(':');
              if (colon < 1) { problem('The header field “' + line + '” has no name before a colon.'); return; }
              change.headers.push({ name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() });
            }
          }
          release(change);
        }
        async function release(change) {
          if (await post('release', change)) at('copied').textContent = 'sent';
          at('exchanges').focus({ preventScroll: true });
        }
        function isHolding() { return waiting.length + held.size > 0; }
        function holdNext() { return isHolding() ? post('release') : post('hold'); }
        async function sendAgain() {
          const first = chosen;
          if (!known.has(first)) return;
          const again = await post('repeat', { exchange: first });
          if (!again) return;
          if (!at('latest').checked) at('copied').textContent = 'sent again as exchange ' + again.exchange;
        }
        async function compare(other) {
          if (!other) { closeComparison(); return; }
          const pair = [chosen, Number(other)].sort((a, b) => a - b);
          let compared;
          try { compared = await get('compare?left=' + pair[0] + '&right=' + pair[1]); }
          catch (error) { problem(error.message); return; }
          at('comparison').hidden = false;
          at('comparison').dataset.of = chosen;
          at('comparison').dataset.with = other;
          at('left-name').textContent = 'Exchange ' + compared.left;
          at('right-name').textContent = 'Exchange ' + compared.right;
          fill(at('rows'), compared.rows.map(one => {
            const cells = [one.left, one.right].map(text => {
              const cell = element('td');
              cell.append(text === null ? element('i', 'absent') : one.differs ? element('mark', text) : text);
              return cell;
            });
            const line = row((one.differs ? '≠ ' : '') + one.side + ' ' + one.part, ...cells);
            line.className = one.differs ? 'differs' : 'same';
            return line;
          }));
          if (!compared.rows.some(one => one.differs)) fill(at('rows'), [row('Nothing differs.', '', '')]);
          showDiffering();
        }
        function showDiffering() { at('rows').classList.toggle('short', at('only-differing').checked); }
        function closeComparison() {
          at('comparison').hidden = true;
          at('comparison').dataset.of = at('comparison').dataset.with = '';
          at('with').value = '';
        }
        at('f-held').addEventListener('submit', event => { event.preventDefault(); sendHeld(event.target.elements); });
        at('send-held').onclick = () => release({ exchange: original.exchange });
        at('release-all').onclick = () => post('release');
        at('hold-next').onclick = holdNext;
        at('repeat').onclick = sendAgain;
        at('with').onchange = () => compare(at('with').value);
        at('only-differing').onchange = showDiffering;
        at('close-comparison').onclick = () => { closeComparison(); at('with').focus(); };
        """#
}
