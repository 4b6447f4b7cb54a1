import react from '@vitejs/plugin-react';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';

/** Chunks here have no styles of their own to fetch beside them, so importing one is all there is to it. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

/** Slower than the built-in minifier, and worth it for what loads before everything else. */
const tightFunctions: Plugin = {
  name: 'tight-functions',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || chunk.name !== 'functions') continue;
      const { code } = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true },
      });
      if (code !== undefined) chunk.code = code;
    }
  },
};

/**
 * What goes together, the first first: all that the functions need, which the pane shares, in one request with
 * nothing of the pane in it; those of their texts that the pane has too, by language; and all that the pane opens
 * with, which views that load later share: one file packs tighter than two.
 */
const FILES = [
  { name: 'functions', test: /[\\/]functions[\\/]associate\.ts$/ },
  { name: 'texts.en', test: /[\\/](findings|findingWords|functionWords)\.en\.ts$/ },
  { name: 'texts.zhCN', test: /[\\/](findings|findingWords|functionWords)\.zhCN\.ts$/ },
  { name: 'pane', test: /[\\/]taskpane[\\/]mountPane\.tsx$/ },
].map((group, index) => ({ ...group, priority: 10 - index }));

/** The add-in's page; `scripts/build.ts` adds what differs between the store and the embedded host. */
export default defineConfig({
  base: './',
  publicDir: 'taskpane/public',
  plugins: [plainImports, tightFunctions, react()],
  build: {
    target: 'es2022',
    modulePreload: false,
    chunkSizeWarningLimit: 1400,
    rolldownOptions: {
      input: 'taskpane.html',
      output: { codeSplitting: { groups: FILES } },
    },
  },
});
