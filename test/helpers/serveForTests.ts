import type { TestProject } from 'vitest/node';
import { ensureBuilt } from '../../scripts/localSite.ts';
import { startServer } from '../../scripts/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** `http://localhost:…/`, the embedded host with the built add-in. */
    address: string;
  }
}

/** Builds what is stale and serves it for all browser tests of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuilt();
  const server = await startServer({ port: 0 });
  project.provide('address', server.address);
  return () => server.close();
}
