/**
 * What a chart does beyond its drawing. The drawing is complete without this; what few readers ask for (picture, sound) and
 * what only some charts have (their own `interactive.client.ts`) is fetched when it is asked for or comes near the screen.
 */
import { light, listenToKey, relight } from './highlight.client.ts';
import { views } from './views.client.ts';
import { Walk } from './keyboard-nav.client.ts';

/** What a chart's own script exports. */
export interface Live {
  readonly enliven: (figure: HTMLElement, data: unknown) => void;
}
const LIVE = import.meta.glob<Live>('../types/*/interactive.client.ts');

class ChartFigure extends HTMLElement {
  connectedCallback(): void {
    const walk = new Walk(this);
    listenToKey(this);
    light(this);
    views(this, () => {
      walk.prepare();
      light(this);
      relight(this);
    });
    this.linkSentences(walk);
    this.addTools(walk);
    this.enlivenNearScreen();
  }

  private linkSentences(walk: Walk): void {
    document.querySelector(`[data-summary-of="${this.dataset['chart'] ?? ''}"]`)?.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a.to-item');
      const svg = walk.shown();
      const item = link && svg?.querySelector<SVGGElement>(`[data-key="${CSS.escape(link.dataset['item'] ?? '')}"]`);
      if (!svg || !item) return;
      event.preventDefault();
      walk.focus(item);
      svg.scrollIntoView({ block: 'nearest' });
    });
  }

  private say(text: string): void {
    const said = this.querySelector('.said');
    if (said) said.textContent = text;
  }

  private addTools(walk: Walk): void {
    this.querySelector('.to-link')?.addEventListener('click', () => {
      const link = new URL(this.dataset['page'] ?? location.href);
      link.search = location.search;
      navigator.clipboard.writeText(link.href).then(
        () => {
          this.say('The link is copied.');
        },
        () => {
          this.say(link.href);
        },
      );
    });
    this.querySelector('.to-png')?.addEventListener('click', () => {
      const address = this.querySelector<HTMLAnchorElement>('.to-svg')?.href;
      if (address === undefined) return;
      this.say('Drawing the picture …');
      import('./png.client.ts')
        .then(({ savePng }) => savePng(address))
        .then(
          () => {
            this.say('The picture is saved.');
          },
          () => {
            this.say('This browser could not draw the picture. The SVG holds the same.');
          },
        );
    });
    const listen = this.querySelector<HTMLElement>('.to-sound');
    listen?.addEventListener('click', () => {
      const start = listen.getAttribute('aria-pressed') !== 'true';
      listen.setAttribute('aria-pressed', String(start));
      listen.textContent = start ? 'Stop' : 'Listen';
      void import('./sound.client.ts').then(async ({ play, hush }) => {
        if (!start) return hush();
        await play(
          JSON.parse(listen.dataset['tunes'] ?? '[]') as Parameters<typeof play>[0],
          (text) => {
            this.say(text);
          },
          (key) => {
            walk.tell(
              key === undefined ? undefined : (walk.shown()?.querySelector<SVGGElement>(`[data-key="${CSS.escape(key)}"]`) ?? undefined),
            );
          },
        );
        listen.setAttribute('aria-pressed', 'false');
        listen.textContent = 'Listen';
      });
    });
  }

  private enlivenNearScreen(): void {
    const { type = '', live } = this.dataset;
    const load = LIVE[`../types/${type}/interactive.client.ts`];
    if (live === undefined || !load) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        void Promise.all([load(), fetch(live).then((answer) => answer.json() as Promise<unknown>)]).then(([{ enliven }, data]) => {
          enliven(this, data);
        });
      },
      { rootMargin: '300px' },
    );
    watch.observe(this);
  }
}
if (!customElements.get('chart-figure')) customElements.define('chart-figure', ChartFigure);
