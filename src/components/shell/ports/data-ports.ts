import { bundledTables } from './bundled.ts';
import { openDatasets } from './datasets.ts';
import type { DataPorts } from './ports.ts';
import { startDataWorker } from './workers.ts';

export async function openDataPorts(): Promise<DataPorts> {
	return { datasets: await openDatasets(), bundledTables, startWorker: startDataWorker };
}
