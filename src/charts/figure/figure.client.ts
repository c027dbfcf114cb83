/**
 * What a chart does beyond its drawing. The drawing is complete without this; what few readers ask for (picture, sound) and
 * what only some charts have (their own `interactive.client.ts`) is fetched when it is asked for or comes near the screen.
 */
import t from 'messages:figure';
import { makeButtons, listenToKey, highlightChosen } from './highlight.client.ts';
import { RovingFocus } from './keyboard-nav.client.ts';

/** What a chart's own script exports. */
export interface Interactive {
  readonly hydrate: (figure: HTMLElement, data: unknown) => void;
}
const INTERACTIVE = import.meta.glob<Interactive>('../types/*/interactive.client.ts');

class ChartFigure extends HTMLElement {
  connectedCallback(): void {
    const focus = new RovingFocus(this);
    listenToKey(this);
    makeButtons(this);
    this.addViews(focus);
    this.linkSentences(focus);
    this.addTools(focus);
    this.hydrateNearScreen();
  }

  /** Most charts have one view; of those, an address may still ask for another. */
  private addViews(focus: RovingFocus): void {
    if (!this.querySelector('.opts[data-choice]') && !new URLSearchParams(location.search).has('view')) return;
    void import('./views.client.ts').then(({ views }) => {
      views(this, () => {
        focus.prepare();
        makeButtons(this);
        highlightChosen(this);
      });
    });
  }

  private linkSentences(focus: RovingFocus): void {
    document.querySelector(`[data-summary-of="${this.dataset['chart'] ?? ''}"]`)?.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a.to-item');
      const svg = focus.shown();
      const item = link && svg?.querySelector<SVGGElement>(`[data-key="${CSS.escape(link.dataset['item'] ?? '')}"]`);
      if (!svg || !item) return;
      event.preventDefault();
      focus.focus(item);
      svg.scrollIntoView({ block: 'nearest' });
    });
  }

  private say(text: string): void {
    const status = this.querySelector('.said');
    if (status) status.textContent = text;
  }

  private addTools(focus: RovingFocus): void {
    this.querySelector('.to-link')?.addEventListener('click', () => {
      const link = new URL(this.dataset['page'] ?? location.href);
      link.search = location.search;
      navigator.clipboard.writeText(link.href).then(
        () => {
          this.say(t('linkCopied'));
        },
        () => {
          this.say(link.href);
        },
      );
    });
    this.querySelector('.to-png')?.addEventListener('click', () => {
      const address = this.querySelector<HTMLAnchorElement>('.to-svg')?.href;
      if (address === undefined) return;
      this.say(t('drawing'));
      import('./png.client.ts')
        .then(({ savePng }) => savePng(address))
        .then(
          () => {
            this.say(t('saved'));
          },
          () => {
            this.say(t('notDrawn'));
          },
        );
    });
    const listen = this.querySelector<HTMLElement>('.to-sound');
    listen?.addEventListener('click', () => {
      const start = listen.getAttribute('aria-pressed') !== 'true';
      listen.setAttribute('aria-pressed', String(start));
      listen.textContent = start ? t('stop') : t('listen');
      void import('./sound.client.ts').then(async ({ play, stop }) => {
        if (!start) return stop();
        await play(
          JSON.parse(listen.dataset['tunes'] ?? '[]') as Parameters<typeof play>[0],
          (text) => {
            this.say(text);
          },
          (key) => {
            focus.showDetails(
              key === undefined ? undefined : (focus.shown()?.querySelector<SVGGElement>(`[data-key="${CSS.escape(key)}"]`) ?? undefined),
            );
          },
        );
        listen.setAttribute('aria-pressed', 'false');
        listen.textContent = t('listen');
      });
    });
  }

  private hydrateNearScreen(): void {
    const { type = '', live } = this.dataset;
    const load = INTERACTIVE[`../types/${type}/interactive.client.ts`];
    if (live === undefined || !load) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        void Promise.all([load(), fetch(live).then((answer) => answer.json() as Promise<unknown>)]).then(([{ hydrate }, data]) => {
          hydrate(this, data);
        });
      },
      { rootMargin: '300px' },
    );
    watch.observe(this);
  }
}
if (!customElements.get('chart-figure')) customElements.define('chart-figure', ChartFigure);
