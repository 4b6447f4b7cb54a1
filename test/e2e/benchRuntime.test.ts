import { expect, it } from 'vitest';
import { benchRuntime } from '../../bench/runtime/runtime.bench.ts';

it('should time calls that Microsoft’s runtime answers with the engine’s points', async () => {
  const { section, browser } = await benchRuntime({ people: 2, rounds: 1, warmUp: 0 });
  expect(browser).toMatch(/^chromium \d/);
  expect(section.lines.map(({ result }) => result).every((result) => /^[\d.,]+ ×$/.test(result))).toBe(true);
});
