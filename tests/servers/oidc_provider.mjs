// An authorization server by the npm package oidc-provider. Its own pages for development ask for login and consent;
// what a provider's administrator can do is done by POST below /test.

import { createServer } from 'node:http';

import Provider from 'oidc-provider';

const settings = JSON.parse(process.argv[2]);
const issuer = `http://127.0.0.1:${settings.port}`;

const native = {
    application_type: 'native',
    redirect_uris: ['http://127.0.0.1'],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
};

const provider = new Provider(issuer, {
    clients: [
        { client_id: settings.publicClient, token_endpoint_auth_method: 'none', ...native },
        {
            client_id: settings.secretClient,
            client_secret: settings.clientSecret,
            token_endpoint_auth_method: 'client_secret_post',
            ...native,
        },
        {
            client_id: settings.mailServer,
            client_secret: settings.mailServerSecret,
            redirect_uris: [],
            grant_types: [],
            response_types: [],
        },
    ],
    scopes: ['openid', 'offline_access', 'mail'],
    pkce: { required: () => true, methods: ['S256'] },
    features: { introspection: { enabled: true } },
    findAccount: (context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    ttl: { AccessToken: 3600, Grant: 86400, Interaction: 600, RefreshToken: 86400, Session: 3600 },
    cookies: { keys: ['only for these tests'] },
});

const accessTokens = [];
const refreshTokens = [];
let refreshes = 0;
provider.on('access_token.saved', (token) => accessTokens.push(token));
provider.on('refresh_token.saved', (token) => refreshTokens.push(token));
provider.on('grant.success', (context) => {
    refreshes += context.oidc.params.grant_type === 'refresh_token' ? 1 : 0;
});
provider.on('server_error', (context, error) => console.error(error));

const administrator = {
    '/test/end-grants': async () => {
        const grants = await Promise.all(accessTokens.map(({ grantId }) => provider.Grant.find(grantId)));
        await Promise.all(grants.map((grant) => grant?.destroy()));
    },
    '/test/refreshes': () => refreshes,
    '/test/tokens': () => [...accessTokens, ...refreshTokens].map(({ jti }) => jti), // an opaque token is its own name
};

const pages = provider.callback();
createServer(async (request, response) => {
    const task = administrator[request.url];
    if (!task)
        return pages(request, response);
    response.end(JSON.stringify((await task()) ?? null));
}).listen(settings.port, '127.0.0.1');
