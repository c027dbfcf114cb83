import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Leaves `d3-transition` out of what browsers load. `d3-zoom` and `d3-brush` import it for animated gestures, which no chart
 * here uses; with the colours, easings and interpolations behind it, it is half of their weight. Only the browser's build is
 * changed: pages are still made with all of D3.
 */
export function leanD3(): AstroIntegration {
  const stand = fileURLToPath(new URL('../charts/frame/still.client.ts', import.meta.url));
  return {
    name: 'lean-d3',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ vite: { plugins: [{
          name: 'lean-d3', enforce: 'pre',
          resolveId(id, _importer, options) { return id === 'd3-transition' && options?.ssr !== true ? stand : undefined; },
        }] } });
      },
    },
  };
}
