// Signs in with fetch.
const back = 'http://localhost:7001/cb';
const asked = new URLSearchParams({ response_type: 'code', client_id: 'fetch', redirect_uri: back, state: 's' });
const page = await fetch(`https://gitee.com/oauth/authorize?${asked}`, { redirect: 'manual' });
const code = new URL(page.headers.get('location')).searchParams.get('code');
const form = { grant_type: 'authorization_code', code, client_id: 'fetch', client_secret: 'own', redirect_uri: back };
const answer = await fetch('https://gitee.com/oauth/token', { method: 'POST', body: new URLSearchParams(form) });
const { access_token: token } = await answer.json();
const user = await fetch('https://gitee.com/api/v5/user', { headers: { authorization: `Bearer ${token}` } });
console.log('login', (await user.json()).login);
