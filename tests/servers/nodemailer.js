// A submission server by the npm package smtp-server: SMTPS and STARTTLS, AUTH, one file for each message.

'use strict';

const fs = require('node:fs');
const path = require('node:path');

const { SMTPServer } = require('smtp-server');

const settings = JSON.parse(process.argv[2]);
let count = 0;

// Whose a token is, and whether it is good, its provider says (RFC 7662).
async function isTokenOf(username, token) {
    const { url, client, secret } = settings.introspection;
    const answer = await fetch(url, {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` },
        body: new URLSearchParams({ token }),
    });
    const { active, sub, scope } = await answer.json();
    return active === true && sub === username && scope.split(' ').includes('mail');
}

function refuseToken(done) {
    done(null, { data: { status: '401', schemes: 'bearer' } });
}

function authenticateByProvider(auth, done) {
    isTokenOf(auth.username, auth.accessToken)
        .then((proved) => (proved ? done(null, { user: auth.username }) : refuseToken(done)))
        .catch(done);
}

function authenticate(auth, session, done) {
    if (settings.introspection)
        return authenticateByProvider(auth, done);
    const known = auth.username === settings.username;
    const proofs = {
        'CRAM-MD5': () => auth.validatePassword(settings.password),
        XOAUTH2: () => auth.accessToken === settings.password,
    };
    const proved = (proofs[auth.method] ?? (() => auth.password === settings.password))();
    if (known && proved)
        return done(null, { user: auth.username });
    return auth.method === 'XOAUTH2' ? refuseToken(done) : done(new Error('Wrong user name or password'));
}

function judgeRecipient(address, session, done) {
    const refusal = Object.assign(new Error('5.1.1 No such user here'), { responseCode: 550 });
    done(address.address === settings.refused ? refusal : null);
}

// Written under another name first: who looks into the box sees whole messages only.
function keep(stream, session, done) {
    const name = String(++count).padStart(6, '0');
    const arriving = path.join(settings.box, '..', name);
    const file = fs.createWriteStream(arriving);
    stream.pipe(file);
    file.on('finish', () => {
        fs.renameSync(arriving, path.join(settings.box, name));
        done(null, `2.0.0 kept as ${name}`);
    });
}

function serve(port, secure) {
    const server = new SMTPServer({
        secure,
        key: fs.readFileSync(settings.key),
        cert: fs.readFileSync(settings.certificate),
        authMethods: settings.mechanisms,
        size: 64 * 1024 * 1024,
        hidePIPELINING: false,
        disableReverseLookup: true,
        onAuth: authenticate,
        onRcptTo: judgeRecipient,
        onData: keep,
    });
    // A client that goes in the middle of a handshake is no reason to end.
    server.on('error', (error) => console.error(error.message));
    server.listen(port, '127.0.0.1');
}

serve(settings.smtps, true);
serve(settings.starttls, false);
