// Signs in with the https module, and keeps its connection.
import https from 'node:https';

const agent = new https.Agent({ keepAlive: true });
const ask = (path, { method = 'GET', headers = {}, body } = {}) =>
  new Promise((resolve, reject) => {
    const request = https.request({ host: 'gitee.com', path, method, headers: { 'User-Agent': 'own', ...headers }, agent }, (answer) => {
      let text = '';
      answer.on('data', (part) => { text += part; });
      answer.on('end', () => resolve({ headers: answer.headers, text }));
    });
    request.on('error', reject);
    request.end(body);
  });

const back = 'http://localhost:7001/cb';
const asked = new URLSearchParams({ response_type: 'code', client_id: 'https', redirect_uri: back, state: 's' });
const page = await ask(`/oauth/authorize?${asked}`);
const code = new URL(page.headers.location).searchParams.get('code');
const form = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'https', client_secret: 'own', redirect_uri: back });
const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
const token = JSON.parse((await ask('/oauth/token', { method: 'POST', headers, body: `${form}` })).text).access_token;
const user = await ask('/api/v5/user', { headers: { Authorization: `Bearer ${token}` } });
console.log('login', JSON.parse(user.text).login);
