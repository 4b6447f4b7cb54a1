import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { all, idOf, resourcesOf, valuesOf } from './manifestQueries.ts';

/** Pixels of the icons outside the ribbon. */
const ICON_SIZES: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Every address the manifest names is a file of the site that is served at `publicUrl`. */
export function faultsOfAddresses(manifest: Document, publicUrl: string, folder: string): readonly string[] {
  return all(manifest, '[DefaultValue]')
    .flatMap(valuesOf)
    .filter((value) => /^https?:/.test(value))
    .flatMap((address) => {
      if (!address.startsWith(`${publicUrl}/`)) return [`${address} is not below ${publicUrl}.`];
      return existsSync(fileOf(address, publicUrl, folder)) ? [] : [`${address} is not in the site.`];
    });
}

/** Every icon has the size in pixels that its element says. */
export function faultsOfIcons(manifest: Document, publicUrl: string, folder: string): readonly string[] {
  const resources = resourcesOf(manifest);
  const wanted = [
    ...Object.entries(ICON_SIZES).flatMap(([name, size]) => all(manifest, name).map((icon) => [icon, size] as const)),
    ...all(manifest, 'Icon > Image').flatMap((image) =>
      resources
        .filter((resource) => idOf(resource) === image.getAttribute('resid'))
        .map((resource) => [resource, Number(image.getAttribute('size'))] as const),
    ),
  ];
  return wanted.flatMap(([element, size]) =>
    valuesOf(element).flatMap((address) => {
      const found = pngSize(fileOf(address, publicUrl, folder));
      return found === `${size} × ${size}` ? [] : [`${address} should be ${size} × ${size} pixels and is ${found}.`];
    }),
  );
}

const fileOf = (address: string, publicUrl: string, folder: string): string =>
  join(folder, address.slice(publicUrl.length));

/** From the header of a PNG file. */
function pngSize(path: string): string {
  if (!existsSync(path)) return 'missing';
  const bytes = readFileSync(path);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return 'no PNG';
  return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
}
