// An OAuth client with its driver for oauth-harness, on Node's built-in fetch: node driver.mjs
import { createHash, randomBytes } from "node:crypto";
import { createInterface } from "node:readline";

class Failure extends Error {
  constructor(word, members = {}) {
    super(word);
    this.answer = { outcome: "error", error: String(word), ...members };
    const text = members.error_description;
    if (text !== undefined) this.answer.error_description = String(text).slice(0, 500);
  }
}

const encoded = (bytes) => bytes.toString("base64url");
let settings, session, pending, skew, born, pause, quiet, namesItself;
const now = () => performance.now() / 1000 + skew;

async function send(url, { method = "GET", headers = {}, body } = {}) {
  try {
    const reply = await fetch(url, {
      method, body, redirect: "manual", signal: AbortSignal.timeout(8000),
      headers: { "User-Agent": "example-client/1.0", Accept: "application/json", ...headers },
    });
    const parts = [];
    let size = 0;
    for await (const part of reply.body ?? []) {
      size += part.length;
      if (size > 1 << 20) throw new Failure("invalid_response");
      parts.push(part);
    }
    return { status: reply.status, headers: reply.headers, text: Buffer.concat(parts).toString("utf8") };
  } catch (problem) {
    throw problem instanceof Failure ? problem : new Failure("network");
  }
}

// Providers label bodies wrongly: the text itself says whether it is JSON, JSONP or a form.
function fields(text) {
  const body = text.replace(/^\uFEFF/, "").trim();
  const wrapped = body.match(/^[\w.$]+\s*\(\s*([\s\S]*?)\s*\)\s*;?$/);
  try {
    const value = JSON.parse(wrapped ? wrapped[1] : body);
    return value && typeof value === "object" && !Array.isArray(value) ? value : {};
  } catch {
    return body.startsWith("<") ? {} : Object.fromEntries(new URLSearchParams(body));
  }
}

// The fields of an answer, or why there are none; an error may come with any status.
function checked({ status, headers, text }) {
  if (status === 429) {
    const wait = headers.get("retry-after") ?? "";
    throw new Failure("rate_limited", { status, ...(/^\d+$/.test(wait) ? { retry_after: Number(wait) } : {}) });
  }
  const found = fields(text);
  const word = found.error ?? (found.ret !== undefined && String(found.ret) !== "0" ? found.ret : undefined);
  if (word !== undefined && status < 500) {
    const members = { status };
    const description = found.error_description ?? found.msg;
    if (description !== undefined) members.error_description = description;
    if (found.error_uri !== undefined) members.error_uri = found.error_uri;
    throw new Failure(word, members);
  }
  if (status >= 400) throw new Failure("http_error", { status });
  return found;
}

async function token(form, old) {
  const body = new URLSearchParams({ ...form, client_id: settings.client_id });
  if (settings.client_secret !== undefined) body.set("client_secret", settings.client_secret);
  let answer;
  try {
    answer = checked(await send(settings.endpoints.token, {
      method: "POST", body: body.toString(), headers: { "Content-Type": "application/x-www-form-urlencoded" },
    }));
  } catch (failure) {
    // Some providers echo what they were sent.
    for (const name of ["code", "code_verifier", "refresh_token", "client_secret"]) {
      const text = failure.answer?.error_description;
      if (text && body.get(name)) failure.answer.error_description = text.replaceAll(body.get(name), "…");
    }
    throw failure;
  }
  if (typeof answer.access_token !== "string" || answer.access_token === "") throw new Failure("invalid_response");
  if (String(answer.token_type || "bearer").toLowerCase() !== "bearer") throw new Failure("token_type_unsupported");
  const granted = answer.scope || old.scope;
  const life = Math.trunc(Number(answer.expires_in ?? NaN));
  session = {
    access_token: answer.access_token,
    refresh_token: answer.refresh_token || old.refresh_token,
    scope: (Array.isArray(granted) ? granted.join(" ") : String(granted)).trim().split(/[\s,]+/),
    expires_in: Number.isFinite(life) ? Math.max(0, life) : undefined,
  };
  born = now();
  pause = 1;
  return { ...session };
}

async function refresh() {
  if (!session?.refresh_token) throw new Failure("sign_in_required");
  if (now() < quiet) throw new Failure("network", { retry_after: quiet - now() });
  try {
    return await token({ grant_type: "refresh_token", refresh_token: session.refresh_token }, session);
  } catch (failure) {
    const word = failure.answer?.error;
    if (word === "invalid_client") throw failure; // the set-up is wrong, the grant is alive
    const keeps = [undefined, "network", "http_error", "rate_limited", "invalid_response"];
    if (keeps.includes(word)) {
      pause *= 2; // an outage ends no session; the next try waits longer
      quiet = now() + (failure.answer?.retry_after ?? pause);
      throw failure;
    }
    session = undefined; // the grant is dead: a person must sign in again
    throw new Failure("sign_in_required", failure.answer.status === undefined ? {} : { status: failure.answer.status });
  }
}

async function resource(url, options = {}) {
  if (!session) throw new Failure("sign_in_required");
  const life = session.expires_in;
  if (life !== undefined && now() - born > life - Math.min(60, life / 10)) await refresh();
  const usesQuery = "openid" in settings.endpoints; // QQ takes the token in the query
  for (let attempt = 1; ; attempt += 1) {
    const target = new URL(url);
    const headers = { ...options.headers };
    if (usesQuery) target.searchParams.set("access_token", session.access_token);
    else headers.Authorization = `Bearer ${session.access_token}`;
    const answer = await send(target, { ...options, headers });
    const { error, ret } = fields(answer.text);
    const isRefused = answer.status === 401 || ["100013", "100014", "100015", "100016"].includes(String(error ?? ret));
    if (!isRefused) return answer;
    if (attempt === 2) throw new Failure("unauthorized", { status: 401 });
    await refresh();
  }
}

const actions = {
  configure(message) {
    settings = message;
    skew = 0;
    actions.reset();
    return {
      capabilities: ["authorization_code", "refresh", "userinfo", "api", "advance", "https", "sendsState", "sendsPKCE", "rotates",
        "replaysRequests", "exposesScopes"],
    };
  },
  async authorize() {
    for (const { protocol, hostname } of Object.values(settings.endpoints).map((text) => new URL(text))) {
      const isLocal = ["127.0.0.1", "[::1]", "localhost"].includes(hostname);
      if (protocol !== "https:" && !isLocal) throw new Failure("insecure_endpoint");
    }
    const metadata = settings.endpoints.metadata ? fields((await send(settings.endpoints.metadata)).text) : {};
    namesItself = metadata.authorization_response_iss_parameter_supported === true;
    const state = encoded(randomBytes(24));
    const verifier = encoded(randomBytes(48));
    pending.set(state, verifier);
    const url = new URL(settings.endpoints.authorization);
    const values = {
      response_type: "code", client_id: settings.client_id, redirect_uri: settings.redirect_uri, state,
      scope: settings.scope.join(" "), code_challenge_method: "S256",
      code_challenge: encoded(createHash("sha256").update(verifier).digest()),
    };
    for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value);
    return { url: url.href };
  },
  async callback(message) {
    const [head, query = ""] = message.url.split("#")[0].split(/\?(.*)/s);
    const lowered = (text) => text.replace(/^[^:]+/, (scheme) => scheme.toLowerCase());
    if (lowered(head) !== lowered(settings.redirect_uri.split("?")[0])) throw new Failure("redirect_mismatch");
    const values = new URLSearchParams(query);
    if (pending.size === 0) throw new Failure("no_pending_flow");
    const states = values.getAll("state");
    if (states.length !== 1 || !pending.has(states[0])) throw new Failure("state_mismatch");
    const verifier = pending.get(states[0]);
    pending.delete(states[0]); // good for one callback, whatever comes of it
    if ((values.get("iss") ?? (namesItself ? null : settings.issuer)) !== settings.issuer) throw new Failure("issuer_mismatch");
    if (values.has("error")) {
      const details = ["error_description", "error_uri"].filter((name) => values.has(name));
      throw new Failure(values.get("error"), Object.fromEntries(details.map((name) => [name, values.get(name)])));
    }
    if ((values.get("usercancel") ?? "0") !== "0") throw new Failure("user_cancelled");
    if (!values.get("code")) throw new Failure("invalid_response");
    return token({
      grant_type: "authorization_code", code: values.get("code"), code_verifier: verifier,
      redirect_uri: settings.redirect_uri,
    }, { scope: settings.scope });
  },
  cancelled() {
    pending.clear();
    throw new Failure("user_cancelled");
  },
  refresh,
  async userinfo() {
    const url = new URL(settings.endpoints.userinfo);
    let openid;
    if (settings.endpoints.openid) {
      openid = checked(await resource(settings.endpoints.openid)).openid;
      url.searchParams.set("oauth_consumer_key", settings.client_id);
      url.searchParams.set("openid", openid);
    }
    const answer = await resource(url);
    if (answer.status === 403) throw new Failure("forbidden", { status: 403 });
    const user = checked(answer);
    const id = openid ?? user.id ?? user.sub;
    if (id === undefined || id === null) throw new Failure("invalid_response");
    const name = user.name ?? user.nickname;
    return { user: { id: String(id), ...(name ? { name } : {}) } };
  },
  async api(message) {
    const headers = message.content_type ? { "Content-Type": message.content_type } : {};
    const answer = await resource(settings.endpoints.api + message.path, {
      method: message.method, body: message.body, headers,
    });
    if (answer.status === 429) checked(answer);
    return { status: answer.status, body: answer.text };
  },
  advance(message) {
    skew += message.seconds;
    return {};
  },
  reset() {
    session = undefined;
    pending = new Map();
    pause = 1;
    quiet = 0;
    return {};
  },
  quit: () => ({}),
};

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  let answer;
  try {
    const action = actions[message.do];
    answer = action ? { outcome: "ok", ...(await action(message)) } : { outcome: "unsupported" };
  } catch (failure) {
    answer = failure.answer ?? { outcome: "error", error: "crash", exception: String(failure) };
  }
  process.stdout.write(`${JSON.stringify({ id: message.id, ...answer })}\n`);
  if (message.do === "quit") break;
}
