/** Addresses in the committed manifest begin with this one, which sideloading uses as it is. */
export const COMMITTED_ADDRESS = 'https://localhost:3000';

/** The manifest with another public address: `https://kpi.example.com`, without a slash at the end. */
export function manifestFor(manifest: string, publicUrl: string): string {
  return manifest.replaceAll(COMMITTED_ADDRESS, publicUrl.replace(/\/+$/, ''));
}
