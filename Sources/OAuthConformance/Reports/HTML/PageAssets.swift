/// The style and the script of a page; it reads the same without them.
enum PageAssets {
    static let style = """
        :root { color-scheme: light dark; --ink: #1c1c1e; --paper: #fff; --line: #c9c9ce; --soft: #f2f2f5; \
        --bad: #a3001b; --good: #14632d; --odd: #7a4b00; --link: #0a53a8; }
        @media (prefers-color-scheme: dark) { :root { --ink: #ececf0; --paper: #17171a; --line: #4a4a52; \
        --soft: #232328; --bad: #ff8a96; --good: #7fd59a; --odd: #f0bd6a; --link: #8cc0ff; } }
        body { margin: 0 auto; max-width: 76rem; padding: 0 1rem 4rem; color: var(--ink); background: var(--paper); \
        font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
        header { border-bottom: 2px solid var(--line); }
        h1 { font-size: 1.4rem; margin: 1rem 0 0.2rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
        h3 { font-size: 1rem; margin-bottom: 0.3rem; } a { color: var(--link); }
        a:focus-visible, summary:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; \
        padding: 0.25rem 0.6rem 0.25rem 0; border-bottom: 1px solid var(--line); }
        th, .v { white-space: nowrap; }
        pre { background: var(--soft); padding: 0.6rem; white-space: pre-wrap; font-size: 0.82rem; line-height: 1.4; }
        code, pre { font-family: ui-monospace, monospace; }
        .v { font-weight: 700; } .v.fail { color: var(--bad); } .v.pass { color: var(--good); }
        .v.warn { color: var(--odd); } .v.none { opacity: 0.8; }
        nav ul { columns: 24rem; padding-left: 0; list-style: none; } nav li { break-inside: avoid; }
        article { border-top: 2px solid var(--line); margin-top: 2rem; }
        figure { margin: 1rem 0; overflow-x: auto; background: #fff; } details { margin: 0.4rem 0; }
        details.x { border-left: 4px solid var(--line); padding-left: 0.8rem; }
        details.x.proof { border-color: var(--bad); } summary { cursor: pointer; }
        :target { outline: 2px solid var(--link); outline-offset: 4px; }
        .keys { position: sticky; bottom: 0; background: var(--paper); border-top: 1px solid var(--line); \
        padding: 0.4rem 0; font-size: 0.85rem; }
        #findings ol { padding-left: 0; list-style: none; }
        #findings ol > li { border-left: 4px solid var(--line); padding: 0.1rem 0 0.4rem 0.8rem; margin: 0.8rem 0; }
        #findings ol > li[data-verdict="fail"] { border-color: var(--bad); }
        #findings ol > li[data-verdict="warn"] { border-color: var(--odd); }
        #findings h3, #findings p { margin: 0.2rem 0; }
        .filter { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; align-items: center; margin: 1rem 0; }
        .filter input[type="search"] { flex: 1 1 14rem; font: inherit; padding: 0.3rem; color: inherit; \
        background: var(--paper); border: 1px solid var(--line); }
        @media (max-width: 48rem) { article table tr, article table td, article table th { display: block; } \
        article thead { position: absolute; left: -99rem; } nav ul { columns: 1; } }
        @media screen and (prefers-color-scheme: dark) { figure { background: var(--paper); } \
        svg text { fill: var(--ink); } svg text[stroke] { stroke: var(--paper); } \
        svg [stroke="#333338"] { stroke: var(--ink); } svg [fill="#333338"] { fill: var(--ink); } \
        svg [stroke="#a3001b"] { stroke: var(--bad); } \
        svg [fill="#a3001b"] { fill: var(--bad); } }
        @media print { details > * { display: block; } .keys { display: none; } }

        """

    /// Keys and copying, added to a page that works without them.
    static let script = #"""
        (function () {
          "use strict";
          var exchanges = Array.prototype.slice.call(document.querySelectorAll("details.x"));
          var findings = Array.prototype.slice.call(document.querySelectorAll("section.finding"));
          function open(node) {
            for (var up = node; up; up = up.parentElement) { if (up.tagName === "DETAILS") { up.open = true; } }
            node.scrollIntoView({ block: "start" });
            var focus = node.querySelector("summary, h4");
            if (focus) { focus.setAttribute("tabindex", "-1"); focus.focus({ preventScroll: true }); }
          }
          function step(list, by) {
            if (!list.length) { return; }
            var line = window.scrollY + 8, place = -1;
            list.forEach(function (node, index) {
              if (node.getBoundingClientRect().top + window.scrollY <= line) { place = index; }
            });
            open(list[Math.min(list.length - 1, Math.max(0, place + by))]);
          }
          function follow() {
            var node = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
            if (node) { open(node); }
          }
          window.addEventListener("hashchange", follow);
          follow();
          document.querySelectorAll("pre.copy").forEach(function (pre) {
            var button = document.createElement("button");
            button.type = "button";
            button.textContent = "copy";
            button.addEventListener("click", function () {
              if (navigator.clipboard) { navigator.clipboard.writeText(pre.textContent); }
            });
            pre.parentNode.insertBefore(button, pre);
          });
          document.addEventListener("keydown", function (event) {
            if (event.ctrlKey || event.metaKey || event.altKey || /INPUT|TEXTAREA/.test(event.target.tagName)) { return; }
            if (event.key === "j") { step(exchanges, 1); }
            if (event.key === "k") { step(exchanges, -1); }
            if (event.key === "f") { step(findings, 1); }
          });
          var named = [["fail", "failed"], ["warn", "to look at"], ["none", "not judged"], ["pass", "passed"]];
          var parts = Array.prototype.slice.call(document.querySelectorAll("[data-verdict]"));
          var form = document.createElement("form");
          form.className = "filter";
          form.setAttribute("role", "search");
          var field = document.createElement("input");
          field.type = "search";
          field.placeholder = "check, scenario or word";
          field.setAttribute("aria-label", "Show only what contains");
          form.appendChild(field);
          var boxes = named.filter(function (entry) {
            return parts.some(function (part) { return part.dataset.verdict === entry[0]; });
          }).map(function (entry) {
            var label = document.createElement("label"), box = document.createElement("input");
            box.type = "checkbox";
            box.checked = true;
            box.value = entry[0];
            label.appendChild(box);
            label.appendChild(document.createTextNode(" " + entry[1]));
            form.appendChild(label);
            return box;
          });
          function filter() {
            var word = field.value.trim().toLowerCase();
            var shown = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
            parts.forEach(function (part) {
              var fits = shown.indexOf(part.dataset.verdict) >= 0;
              part.hidden = !fits || (word && part.textContent.toLowerCase().indexOf(word) < 0);
            });
          }
          form.addEventListener("input", filter);
          form.addEventListener("submit", function (event) { event.preventDefault(); });
          document.querySelector("#findings").before(form);
          var help = document.createElement("p");
          help.className = "keys";
          help.textContent = "j / k: next and previous exchange, f: next finding";
          document.body.appendChild(help);
        })();

        """#
}
