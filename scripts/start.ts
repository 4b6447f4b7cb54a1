import open from 'open';
import { ensureBuilt } from './localSite.ts';
import { startServer } from './server.ts';

const FIRST_PORT = 3000;

await ensureBuilt();
const wanted = process.env['PORT'];
const server = await startServer(wanted ? { port: Number(wanted) } : { port: FIRST_PORT, orNext: true });
console.log(`\n  TeleKPI is running at ${server.address}\n\n  Press Ctrl+C to stop.`);
if (hasDesktop()) await open(server.address);

function hasDesktop(): boolean {
  if (process.env['CI'] || process.env['SSH_CONNECTION']) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
