/**
 * `npm start`: installs what is missing, builds the site and serves it on this machine.
 * PORT asks for another port than 4321; a taken port gets the next free one. BASE_PATH and SITE_URL are as for a build.
 */
import { join } from 'node:path';
import { install } from './install.mjs';
import { root, run } from './run.mjs';

const firstPort = Number(process.env.PORT || 4321);

async function serveOnFreePort() {
	const { serve, withSlashes } = await import('./serve.mjs');
	const base = withSlashes(process.env.BASE_PATH);
	for (let port = firstPort; port < firstPort + 20; port++) {
		try {
			await serve({ folder: join(root, 'dist'), base, port });
			return `http://localhost:${port}${base}`;
		} catch (error) {
			if (error.code !== 'EADDRINUSE') throw error;
			console.log(`Port ${port} is taken by another program; trying ${port + 1}.`);
		}
	}
	throw new Error(`Ports ${firstPort} to ${firstPort + 19} are all taken. Set PORT to one that is free.`);
}

try {
	await install();
	await run('node', ['scripts/build.mjs']);
	console.log(`\nReady: ${await serveOnFreePort()}\nPress Ctrl-C to stop.`);
} catch (error) {
	console.error(`\nThe site could not be started: ${error.message}`);
	process.exitCode = 1;
}
