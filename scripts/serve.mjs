/**
 * Serves a built site on this machine as a static host would: directory addresses end in a slash, an unknown address
 * gets 404.html with status 404, and the headers of `_headers` are sent. Used by `npm start` and by the tests.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers-file.mjs';

/** `/x` or `x/` or `` become `/x/` or `/`. */
export const withSlashes = (base) => `/${(base ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

function handler(folder, base) {
	const headers = headersFor(join(folder, '_headers'));
	const files = sirv(folder, {
		etag: true,
		setHeaders: (response, pathname) => {
			for (const [name, value] of Object.entries(headers(pathname))) response.setHeader(name, value);
		},
	});
	const notFound = (response) => {
		const page = join(folder, '404.html');
		const sent = { ...headers('/404.html'), 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
		response.writeHead(404, sent).end(existsSync(page) ? readFileSync(page) : 'Not found');
	};
	return (request, response) => {
		const { pathname, search } = new URL(`http://localhost${request.url}`);
		const move = (to) => response.writeHead(302, { location: to }).end();
		if (`${pathname}/` === base || (pathname === '/' && base !== '/')) return move(base + search);
		if (!pathname.startsWith(base)) return notFound(response);
		const path = `/${pathname.slice(base.length)}`;
		// `_headers` and `_redirects` are for the host; they are not pages.
		if (/^\/_[a-z]+$/.test(path)) return notFound(response);
		if (!path.endsWith('/') && existsSync(join(folder, safely(path), 'index.html')))
			return move(`${pathname}/${search}`);
		request.url = path + search;
		files(request, response, () => notFound(response));
	};
}

function safely(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function listenOn(server, port, host) {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(server.address().port));
	});
}

/**
 * Listens on this machine only, on both addresses that `localhost` may mean. Port 0 takes any free one.
 * Rejects with code EADDRINUSE when either address is taken. Resolves with the port and a function that stops serving.
 */
export async function serve({ folder, base = '/', port = 0 }) {
	const handle = handler(folder, withSlashes(base));
	const servers = [createServer(handle), createServer(handle)];
	const close = () =>
		Promise.all(
			servers.map((server) => {
				server.closeAllConnections();
				return new Promise((resolve) => server.close(resolve));
			}),
		);
	try {
		const taken = await listenOn(servers[0], port, '127.0.0.1');
		await listenOn(servers[1], taken, '::1').catch((error) => {
			if (error.code === 'EADDRINUSE') throw error;
			// A machine without IPv6 reaches localhost by the first address alone.
		});
		return { port: taken, close };
	} catch (error) {
		await close();
		throw error;
	}
}
