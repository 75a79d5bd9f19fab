extension Inspector {
    static let style = #"""
        :root { color-scheme: light dark; --back: #fbfbfa; --card: #ffffff; --ink: #1c1d1f; --soft: #5b5f66;
          --line: #d7d9dd; --mark: #0b5cad; --bad: #a3131f; --good: #17633a; --pick: #e7f0fa; --code: #f3f4f5; }
        @media (prefers-color-scheme: dark) { :root { --back: #16181b; --card: #1e2124; --ink: #eceef0;
          --soft: #a6acb5;
          --line: #3a3f46; --mark: #7db8f2; --bad: #ff9aa2; --good: #86d6a6; --pick: #263445; --code: #16181b; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--back); color: var(--ink); font: 15px/1.45 system-ui, sans-serif; }
        .skip { position: absolute; left: -99em; } .skip:focus { left: 1em; top: 1em; background: var(--card); }
        header { display: flex; flex-wrap: wrap; gap: .2em 1em; align-items: center; padding: .6em 1em;
          border-bottom: 1px solid var(--line); background: var(--card); }
        header p { margin: 0; color: var(--soft); overflow-wrap: anywhere; } header nav { margin-left: auto; }
        header p.bad { color: var(--bad); } header p.good { color: var(--good); }
        nav { display: flex; flex-wrap: wrap; gap: .4em; }
        h1 { font-size: 1.15em; margin: 0; } h1 small { font-weight: normal; color: var(--soft); }
        h2 { font-size: 1em; margin: 0 0 .5em; } h3 { font-size: .9em; margin: 1em 0 .3em; color: var(--soft); }
        main { display: grid; gap: 1em; padding: 1em; grid-template-columns: minmax(0, 1fr); }
        section { background: var(--card); border: 1px solid var(--line); border-radius: 6px;
          padding: .8em; min-width: 0; }
        @media (min-width: 900px) { main { grid-template-columns: minmax(15em, 3fr) minmax(0, 5fr) minmax(16em, 3fr); }
          main > section:only-child, #providers-section, #desk-timeline { grid-column: 1 / -1; }
          #exchanges { max-height: calc(100vh - 13em); } section { align-self: start; }
          #start { grid-column: span 2; } }
        @media (min-width: 1150px) { .sides { display: grid; grid-template-columns: 1fr 1fr; gap: .8em; } }
        article { min-width: 0; }
        button, .button, select, input, textarea { font: inherit; color: inherit; background: var(--back);
          max-width: 100%;
          border: 1px solid var(--line); border-radius: 4px; padding: .25em .6em; }
        input[type=checkbox] { width: auto; } label { max-width: 100%; }
        textarea { width: 100%; display: block; font-family: ui-monospace, monospace; font-size: .86em;
          resize: vertical; }
        button, .button { cursor: pointer; color: var(--ink); text-decoration: none; display: inline-block; }
        button:hover, .button:hover { border-color: var(--mark); }
        :focus-visible { outline: 2px solid var(--mark); outline-offset: 1px; }
        .tools { margin: 0 0 .5em; display: flex; flex-wrap: wrap; gap: .4em .8em; align-items: center; }
        ol, ul { list-style: none; margin: 0; padding: 0; } #exchanges { overflow: auto; max-height: 24em;
          position: relative; }
        #start > ol > li + li { margin-top: 1.2em; } #start h3 { font-size: 1em; color: inherit; }
        #start p { margin: 0 0 .5em; } a { color: var(--mark); }
        #providers li { display: flex; flex-wrap: wrap; gap: .3em .6em; align-items: center; padding: .35em 0;
          border-bottom: 1px solid var(--line); } #providers code { flex: 1 1 14em; overflow-wrap: anywhere; }
          @media (max-width: 600px) { #providers b { flex: 1 1 100%; } #providers code { flex-basis: 100%; } }
        #start > ol { counter-reset: step; } #start > ol > li > h3::before { counter-increment: step;
          content: counter(step) ". "; }
        #exchanges li { padding: .35em .5em; border-bottom: 1px solid var(--line); cursor: pointer;
          overflow-wrap: anywhere; }
        #exchanges li[aria-selected=true] { background: var(--pick); box-shadow: inset 3px 0 var(--mark); }
        #exchanges b { font-weight: 600; } #exchanges span { display: block; color: var(--soft); font-size: .88em; }
        .bad { color: var(--bad); } .good { color: var(--good); }
        pre, code, td { font-family: ui-monospace, monospace; font-size: .86em; }
        pre { background: var(--code); border: 1px solid var(--line); border-radius: 4px; padding: .6em; margin: 0;
          overflow: auto; max-height: 26em; white-space: pre-wrap; overflow-wrap: anywhere; }
        caption { text-align: left; } tbody th { color: var(--soft); font-weight: normal; font-size: .86em; }
        .three th:nth-child(n) { width: 33%; } .differs th { color: var(--bad); font-weight: 600; }
        .three th, .three td { vertical-align: top; } .differs mark { text-decoration: underline; font-weight: 400;
          } #rows.short .same { display: none; }
        #rows td { white-space: pre-wrap; } i { color: var(--soft); }
        #f-held, #comparison { border: 1px solid var(--mark); border-radius: 6px; padding: .6em; margin: .6em 0; }
        #f-held h3, #comparison h3 { flex-basis: 100%; margin: 0; color: inherit; }
        mark { background: none; color: var(--mark); font-weight: 600; }
        table { border-collapse: collapse; width: 100%; table-layout: fixed; }
        th, td { text-align: left; padding: .2em .4em; border-bottom: 1px solid var(--line);
          overflow-wrap: anywhere; }
        th { font-size: .85em; color: var(--soft); } thead th:last-child { width: 6em; } th:first-child { width: 30%; }
          tbody th { width: 12em; } @media (max-width: 600px) { thead th:last-child { width: 5em; }
          tbody th { width: 8.5em; } } tbody th, #rows th { vertical-align: top; }
          td + td { padding-left: .4em; } section > * + h2 { margin-top: 1.2em; }
        #checks li { padding: .1em 0; overflow-wrap: anywhere; } #checks small { color: var(--soft); }
        details { border-top: 1px solid var(--line); padding: .5em 0; } summary { cursor: pointer; font-weight: 600; }
        form { display: flex; flex-wrap: wrap; gap: .4em .6em; align-items: end; margin: .4em 0; }
        form input[type=number] { width: 6em; } .wide { flex-basis: 100%; } .wide input { width: 100%; }
        .hint { margin: 0; color: var(--soft); font-size: .88em; overflow-wrap: anywhere; }
          .hint.wide { flex-basis: 100%; }
        #ledger li, #script li { border-bottom: 1px solid var(--line); padding: .3em 0; overflow-wrap: anywhere; }
        #ledger button { padding: 0 .4em; font-size: .86em; } .dead { color: var(--soft); }
        .knob { border-bottom: 1px solid var(--line); padding: .4em 0; }
        .knob label { font-weight: 600; display: block; }
        .knob p { margin: .1em 0; color: var(--soft); font-size: .88em; overflow-wrap: anywhere; }
        #knobs { max-height: 32em; overflow: auto; } #ledger, #script { max-height: 16em; overflow: auto; }
        .knob.turned label::after { content: " (turned)"; color: var(--mark); font-weight: normal; }
        #problem { position: sticky; top: 0; margin: 0; padding: .5em 1em; background: var(--card); color: var(--bad);
          border-bottom: 2px solid var(--bad); overflow-wrap: anywhere; z-index: 1; }
          #problem:empty { display: none; }
        .hidden { position: absolute; left: -99em; } [hidden] { display: none !important; }
        footer { padding: 0 1em 1em; color: var(--soft); font-size: .88em; }
        """#
}
