/// What a Node loads first that reads no proxy variables.
enum NodePreload {
    /// Node reads them from 22.21 and 24.0 on; before, TLS and HTTP connections are led to the proxy here.
    static let source = #"""
        'use strict';
        const [major, minor] = process.versions.node.split('.').map(Number);
        const readsVariables = major >= 24 || (major === 22 && minor >= 21);
        if (!readsVariables && process.env.HTTPS_PROXY) {
          const http = require('http');
          const net = require('net');
          const tls = require('tls');
          const { Duplex } = require('stream');
          const proxy = { host: new URL(process.env.HTTPS_PROXY).hostname, port: Number(new URL(process.env.HTTPS_PROXY).port) };
          const [connectPlain, connectSecure] = [net.connect, tls.connect];

          const isLocal = (host) =>
            !host || host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127\.[\d.]+$/.test(host);

          const read = (given) => {
            const words = [...given];
            const done = typeof words.at(-1) === 'function' ? words.pop() : undefined;
            const options = {};
            for (const word of words) {
              if (word && typeof word === 'object') Object.assign(options, word);
              else if (/^\d+$/.test(word)) options.port = Number(word);
              else if (typeof word === 'string') options.host = word;
            }
            return [options, done];
          };

          const tunnel = (host, port) => {
            const name = (net.isIPv6(host) ? `[${host}]` : host) + ':' + port;
            const raw = connectPlain(proxy);
            let isOpen = false;
            let head = Buffer.alloc(0);
            let waiting = [];
            const side = new Duplex({
              read() { raw.resume(); },
              write(chunk, _, done) {
                if (isOpen) raw.write(chunk, done);
                else waiting.push(() => raw.write(chunk, done));
              },
              final(done) {
                if (isOpen) raw.end(done);
                else waiting.push(() => raw.end(done));
              },
              destroy(error, done) {
                raw.destroy();
                done(error);
              },
            });
            raw.write(`CONNECT ${name} HTTP/1.1\r\nHost: ${name}\r\n\r\n`);
            raw.on('data', (chunk) => {
              if (isOpen) {
                if (!side.push(chunk)) raw.pause();
                return;
              }
              head = Buffer.concat([head, chunk]);
              const end = head.indexOf('\r\n\r\n');
              if (end < 0) return;
              const line = head.toString('latin1', 0, head.indexOf('\r\n'));
              if (!/^HTTP\/1\.[01] 200 /.test(line)) return side.destroy(new Error(`CONNECT ${name}: ${line}`));
              isOpen = true;
              for (const work of waiting) work();
              waiting = [];
              if (head.length > end + 4) side.push(head.subarray(end + 4));
            });
            raw.on('end', () => side.push(null));
            raw.on('error', (error) => side.destroy(error));
            raw.on('close', () => side.destroy());
            return [side, raw];
          };

          tls.connect = function (...given) {
            const [options, done] = read(given);
            if (options.socket || options.path || isLocal(options.host)) return connectSecure.apply(this, given);
            const [side, raw] = tunnel(options.host, options.port);
            const servername = options.servername ?? (net.isIP(options.host) ? '' : options.host);
            const secure = connectSecure({ ...options, servername, socket: side }, done);
            side.on('error', (error) => secure.destroy(error));
            for (const name of ['ref', 'unref']) {
              const plain = secure[name];
              secure[name] = function () {
                raw[name]();
                return plain.call(secure);
              };
            }
            return secure;
          };

          // The proxy tells by the Host whom a request is for.
          http.Agent.prototype.createConnection = function (...given) {
            const [options, done] = read(given);
            return connectPlain(options.path || isLocal(options.host) ? options : { ...options, ...proxy }, done);
          };
          net.connect = net.createConnection = function (...given) {
            const [options, done] = read(given);
            const isWeb = !options.path && Number(options.port) === 80 && !isLocal(options.host);
            return isWeb ? connectPlain({ ...options, ...proxy }, done) : connectPlain.apply(this, given);
          };
          require('module').syncBuiltinESMExports();
        }

        """#
}
