import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The companion, and in the mode `one-machine` the device beside it; everything they load lies beside them, and nothing is inline. */
export default defineConfig(({ mode }) => ({
  root: here('.'),
  publicDir: here('public'),
  plugins: [preact()],
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    rollupOptions: {
      input: { index: here('index.html'), ...(mode === 'one-machine' && { device: here('device.html') }) },
    },
  },
}));
