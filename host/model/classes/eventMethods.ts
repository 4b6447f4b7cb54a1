import type { Method } from '../define.ts';

/** `_RegisterXEvent` and `_UnregisterXEvent`, by which office.js says who listens to what. */
export function eventMethods<Target>(
  types: Readonly<Record<string, number>>,
  targetOf: (target: Target) => string,
): Readonly<Record<string, Method<Target>>> {
  return Object.fromEntries(
    Object.entries(types).flatMap(([name, type]): [string, Method<Target>][] => [
      [`_Register${name}Event`, (target, _, { events }) => events.register(type, targetOf(target))],
      [`_Unregister${name}Event`, (target, _, { events }) => events.unregister(type, targetOf(target))],
    ]),
  );
}
