import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Modules of D3 that no script of a page uses. */
const ABSENT: ReadonlySet<string> = new Set(['d3-transition', 'd3-color']);

/**
 * Leaves `d3-transition` and `d3-color` out of what browsers load. `d3-zoom` and `d3-brush` import them for animated gestures,
 * which no chart here uses; they are a third of their weight. Only the browser's build is changed: pages are still made with
 * all of D3.
 */
export function leanD3(): AstroIntegration {
  const stub = fileURLToPath(new URL('../charts/figure/d3-transition-stub.ts', import.meta.url));
  return {
    name: 'lean-d3',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'lean-d3',
                enforce: 'pre',
                resolveId(id, _importer, options) {
                  return ABSENT.has(id) && options?.ssr !== true ? stub : undefined;
                },
              },
            ],
          },
        });
      },
    },
  };
}
