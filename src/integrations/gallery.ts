import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** In development, `/dev/charts/` shows every chart type with all its fixtures. No published site has that page. */
export function gallery(): AstroIntegration {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev')
          injectRoute({ pattern: '/dev/charts', entrypoint: fileURLToPath(new URL('../charts/gallery.astro', import.meta.url)) });
      },
    },
  };
}
